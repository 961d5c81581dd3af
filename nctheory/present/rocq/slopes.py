"""The derivative of a function, as the rules of the library come to it, and what it is."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator
from fractions import Fraction

from nctheory.present.rocq.closing import closing
from nctheory.present.rocq.normal_forms import normal_forms
from nctheory.present.rocq.place import StepPlace
from nctheory.present.rocq.sign_scripts import sign_tactic, supports
from nctheory.trusted.building import add, minus, mul, power, rational
from nctheory.trusted.language import Term

__all__ = ["continuity_lines", "derivative_lines"]

ONE, HALF = rational(1), Fraction(1, 2)


def derivative_lines(
    place: StepPlace, function: Term, slope: Term, at: tuple[str, Term]
) -> list[str]:
    """The lines that prove that the slope is the derivative of the function, at this text."""
    place, target = place.opened(slope, [at])
    place, inside = place.opened(function, [at])
    x = max((v for v in inside.free if v.op == "free"), key=lambda v: v.args[0], default=None)
    rules = _Slopes(place, x)
    try:
        found = rules.of(inside)
    except NotImplementedError:
        return ["derivative."]
    place = place.at({**place.values, **rules.texts})
    terms = [found, target]
    forms: dict[Term, Term] = {}
    return [
        *supports(place, [place.meant(t) for t in terms]),
        *rules.conditions(place),
        *normal_forms(place, terms, forms),
        "derivative_of.",
        *closing(place, terms, forms),
    ]


def continuity_lines(place: StepPlace, function: Term, end: tuple[str, Term]) -> list[str]:
    """Assertions of what has to be positive, or not 0, where a function is continuous."""
    place, inside = place.opened(function, [end])
    lines = []
    for p in inside.walk():
        if p.op == "pow" and p.args[1] < 0:
            lines += asserted(place, "<>", power(p.args[0], -p.args[1]))
        elif p.op == "fn" and p.args[0] == "log":
            lines += asserted(place, "<", p.args[1])
    return lines


def asserted(place: StepPlace, op: str, t: Term) -> list[str]:
    """That a number is positive, or not 0."""
    sign = place.around.signs(place.meant(t))
    shown = place.show(t)
    if sign.positive:
        return [f"assert (0 < {shown}) by {sign_tactic(place, t)}."]
    if op == "<>" and sign.nonpositive and sign.nonzero:
        return [f"assert ({shown} < 0) by {sign_tactic(place, t)}."]
    return []


class _Slopes:
    """The rules der_... of `library/Tactics.v`; `texts` are those of what they bring in."""

    def __init__(self, place: StepPlace, x: Term | None) -> None:
        self.place, self.x = place, x
        self.texts: dict[Term, str] = {}
        self._needed: dict[tuple[str, Term], None] = {}

    def conditions(self, place: StepPlace) -> Iterator[str]:
        """Assertions of what has to be positive, or not 0."""
        for op, t in self._needed:
            yield from asserted(place, op, t)

    def of(self, t: Term) -> Term:
        """The derivative."""
        if self.x not in t.free:
            return rational(0)
        if t == self.x:
            return ONE
        if t.op == "add":
            return add(*(self.of(a) for a in t.args))
        if t.op == "mul":
            parts = list(t.args)
            return add(*(mul(self.of(a), *parts[:i], *parts[i + 1 :]) for i, a in enumerate(parts)))
        if t.op == "pow":
            return self._power(t.args[0], t.args[1], t)
        if t.op == "npow":
            f, n = t.args
            return mul(n, Term("npow", f, minus(n, ONE)), self.of(f))
        if t.op == "fn":
            return mul(self._function(t, t.args[1]), self.of(t.args[1]))
        raise NotImplementedError(t.op)

    def _power(self, f: Term, q: Fraction, t: Term) -> Term:
        if q < 0:
            base = power(f, -q)
            self._needed["<>", base] = None
            return mul(rational(-1), self._power(f, -q, power(f, -q)), t, t)
        if q.denominator == 1:
            n = int(q)
            return mul(rational(n), power(f, n - 1), self.of(f)) if n > 1 else self.of(f)
        if q.denominator != 2:
            raise NotImplementedError("root")
        self._needed["<", f] = None
        root, below = Term("pow", f, HALF), Term("pow", f, -HALF)
        self.texts[below] = f"(inv (sqrt {self._text(f)}))"
        own = mul(rational(HALF), self.of(f), below)
        k = q.numerator
        return own if k == 1 else mul(rational(k), power(root, k - 1), own)

    def _function(self, t: Term, f: Term) -> Term:
        name, shown = t.args[0], self._text(f)
        square = Term("pow", f, Fraction(2))
        if name == "exp":
            return t
        if name in ("sin", "cos"):
            other = Term("fn", "cos" if name == "sin" else "sin", f)
            return other if name == "sin" else mul(rational(-1), other)
        if name == "log":
            found = Term("pow", f, Fraction(-1))
            self.texts[found] = f"(inv {shown})"
            self._needed["<", f] = None
            return found
        if name == "atan":
            found = Term("pow", add(ONE, square), Fraction(-1))
            self.texts[found] = f"(inv (1 + {shown} ^ 2))"
            return found
        if name == "asin":
            inside = minus(ONE, square)
            root = Term("pow", inside, HALF)
            found = Term("pow", inside, -HALF)
            self.texts[inside] = f"(1 - {shown} ^ 2)"
            self._needed["<", inside] = None
            self.texts[root] = f"(sqrt (1 - {shown} ^ 2))"
            self.texts[found] = f"(inv (sqrt (1 - {shown} ^ 2)))"
            return found
        if name == "erf":
            own = Term("fn", "exp", mul(rational(-1), square))
            self.texts[own] = f"(exp (-1 * {shown} ^ 2))"
            return mul(rational(2), Term("pow", Term("pi"), -HALF), own)
        raise NotImplementedError(name)

    def _text(self, f: Term) -> str:
        place = dataclasses.replace(self.place, values={**self.place.values, **self.texts})
        return f"({place.show(f)})"

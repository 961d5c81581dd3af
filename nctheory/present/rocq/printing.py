"""Terms and facts printed in Rocq: the part of the export that has to be trusted.

A term is printed node by node, with the values that `docs/semantics.md` gives: the library defines
the operations that Rocq leaves open. Numbers are of type R, labels as well, with a premise
`label n`; vectors are of a `Space` V, any real inner product space; laws are finite, of type
`law R` or `law V`, or functions from labels to these. So what is proved is about laws of finite
support. What is cited of other laws, normal ones or of infinitely many labels, is a premise
(`citations`).
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from fractions import Fraction
from typing import Any

from nctheory.trusted.language import DRAWN, Term
from nctheory.trusted.theorems import All, Assertion, Equivalence, Formula, Mirror

__all__ = [
    "FREE_LAWS",
    "NAMED",
    "Names",
    "Untranslated",
    "fact_text",
    "file_name",
    "identifier",
    "in_comment",
    "term_text",
    "type_of_law",
]

# Words of Rocq, and of the library, that no variable can have for a name.
_RESERVED = """
    E R V VE I Type Prop Set law forall exists exists2 fun let in if then else match with end as
    return at where using by for fix cofix mod IF Lemma Theorem Definition Proof Qed dot inv delta
    label uniform drawn mirror vmirror erf exp ln sin cos asin atan sqrt sign PI Rabs Rmin Rmax
    npow rpow diff whole vadd vscale vzero line Space points sum nat list True False not and or
    ex eq le lt ge gt plus minus mult S O pow tan acos rises statement equal gap products merge
    up IZR INR fact id pi prod fst snd pair Z N Q r_ Im Re C scal norm opp zero one abs
    ball coins"""
_TAKEN = set(_RESERVED.split())
_FUNCTIONS = {
    "exp": "exp",
    "log": "ln",
    "sin": "sin",
    "cos": "cos",
    "asin": "asin",
    "atan": "atan",
    "erf": "erf",
    "abs": "Rabs",
    "sign": "sign",
}
# Laws of infinitely many labels: in Rocq any laws of labels, of which the cited facts are assumed.
FREE_LAWS = {"Poisson": "R -> law R", "arcsine": "law R"}
NAMED = ("var", "law", "apply", "kernel", "series")
_LETTERS = {"vector": "xyz", "nat": "ijk"}


class Untranslated(ValueError):
    """What cannot be stated in Rocq: the message says what."""


def identifier(text: str) -> str:
    """A word that Rocq can read, near to the text."""
    signs = {"+": "p", "-": "m", "^": "_", ",": "_", " ": "_"}
    words = {">": " pos ", "=": " is ", "<": " less ", "*": " ", "/": " over "}
    text = re.sub(r"[-+^,]", lambda m: signs[m[0]] if m.start() else "", text)
    text = "".join(words.get(c, c) for c in text)
    word = "_".join(re.findall(r"\w+", text)) or "fact"
    return (
        word
        if word[0].isalpha() and word not in _TAKEN
        else f"{word}_"
        if word[0].isalpha()
        else f"s_{word}"
    )


def file_name(theorem: str) -> str:
    """The name of the file of a theorem, without .v."""
    word = re.sub(r"\W", "_", theorem)
    return word if word[:1].isalpha() else f"T_{word}"


def in_comment(text: str) -> str:
    """The text on one line, without what begins or ends a comment of Rocq, or a string in it.

    >>> in_comment('mean *) Axiom bad : False. (* "of" x')
    "mean * ) Axiom bad : False. ( * 'of' x"
    """
    text = " ".join(text.split())
    return text.replace("(*", "( *").replace("*)", "* )").replace('"', "'")


class Names:
    """What the free variables, laws, functions and kernels of a theorem are called in Rocq."""

    def __init__(self) -> None:
        self._given: dict[tuple[str, str], str] = {}
        self._facts: dict[str, str] = {}
        self._cited: dict[str, str] = {}

    def of(self, kind: str, name: str) -> str:
        """The word for a name; two names have two."""
        key = (kind, name)
        if key not in self._given:
            word = identifier(name)
            while word in self._given.values():
                word += "'"
            self._given[key] = word
        return self._given[key]

    def fact(self, label: str, prefix: str = "H") -> str:
        """The word for a fact, or a step, with a label."""
        return f"{prefix}_{_another(self._facts, label, label)}"

    def cited(self, near: str, what: str) -> str:
        """The word for what is assumed because it is cited, near to a text."""
        return f"C_{_another(self._cited, what, near)}"

    def words(self) -> dict[tuple[str, str], str]:
        """The words by kind (var, law, apply, kernel) and name."""
        return dict(self._given)

    def taken(self) -> set[str]:
        """The words that are given."""
        return set(self._given.values())


def _another(words: dict[str, str], key: str, near: str) -> str:
    """The word for a key; two keys have two."""
    if key not in words:
        word = identifier(near).strip("_")
        while word in words.values():
            word += "'"
        words[key] = word
    return words[key]


def type_of_law(law: Term) -> str:
    """The type of what is drawn."""
    return "V" if DRAWN[law.sort] == "vector" else "R"


def term_text(
    t: Term, names: Names, under: Sequence[str] = (), values: Mapping[Term, str] | None = None
) -> str:
    """A term in Rocq. `under` are the names of what is bound, `values` the texts of variables.

    Raises `Untranslated`.
    """
    return _Printer(names, values or {}, [t]).text(t, tuple(under))


class _Printer:
    """Prints terms; what is free in them has its words first, so that nothing bound takes one."""

    def __init__(self, names: Names, values: Mapping[Any, str], terms: Iterable[Term]) -> None:
        self.names, self.values = names, values
        free = {p for t in terms for p in t.walk() if p.op in NAMED}
        for p in sorted(free, key=lambda p: str(p.args[0])):
            names.of(p.op, p.args[0])

    def text(self, t: Term, under: tuple[str, ...], level: int = 0) -> str:
        """`level` 0: anything; 1: a summand; 2: a factor; 3: an argument or a base."""
        own, shown = self._node(t, under)
        return shown if own >= level else f"({shown})"

    def _node(self, t: Term, under: tuple[str, ...]) -> tuple[int, str]:
        """How tightly the text binds, and the text."""
        op, args = t.op, t.args
        if t in self.values:
            return 0, self.values[t]
        if op == "rat":
            return _number(args[0])
        if op == "bound":
            return 3, under[-1 - args[0]]
        if op == "var":
            return 3, self.names.of(op, args[0])
        if op in ("free", "any"):
            return 3, f"{op}{args[0]}"
        if op == "pi":
            return 3, "PI"
        if op in ("add", "mul"):
            return (self._vector if t.sort == "vector" else self._arithmetic)(t, under)
        if op == "pow":
            return self._power(args[0], args[1], under)
        if op in ("mean", "diff", "limit", "integral"):
            return self._binder(t, under)
        if op in ("min", "max"):
            return self._nested(f"R{op}", args, under)
        if op in ("law", "apply"):
            return self._named(op, args, under)
        if op == "series" and args[0] in FREE_LAWS:
            return self._call(self.names.of(op, args[0]), args[1:], under)
        if op == "kernel":
            return self._kernel(args, under)
        head = {
            "fn": _FUNCTIONS.get(args[0], "") if op == "fn" else "",
            "npow": "npow",
            "dot": "dot",
            "delta": "delta",
            "uniform": "uniform",
            "series": "coins",
        }.get(op)
        if head is None:
            raise Untranslated(f"{op!r} is not translated")
        return self._call(head, args[1:] if op in ("fn", "series") else args, under)

    def _call(self, head: str, args: Iterable[Term], under: tuple[str, ...]) -> tuple[int, str]:
        shown = [head, *(self.text(a, under, 3) for a in args)]
        return (2.5 if len(shown) > 1 else 3), " ".join(shown)  # type: ignore[return-value]

    def _named(self, op: str, args: Any, under: tuple[str, ...]) -> tuple[int, str]:
        head = self.values.get((op, args[0])) or self.names.of(op, args[0])
        level, shown = self._call(head, args[2:], under)
        return (2.5 if " " in head else level), shown  # type: ignore[return-value]

    def _nested(self, head: str, args: Any, under: tuple[str, ...]) -> tuple[int, str]:
        if len(args) == 1:
            return 0, self.text(args[0], under)
        rest = self._nested(head, args[1:], under)[1]
        return 2, f"{head} {self.text(args[0], under, 3)} ({rest})"

    def _arithmetic(self, t: Term, under: tuple[str, ...]) -> tuple[int, str]:
        if t.op == "mul":
            return 2, " * ".join(
                self.text(a, under, 2 if i == 0 else 3) for i, a in enumerate(_factors(t))
            )
        parts: list[tuple[bool, str]] = []
        for a in t.args:
            minus, positive = _negated(a)
            parts.append((minus, self.text(positive, under, 2)))
        parts.sort(key=lambda p: p[0])  # what is subtracted stands last
        shown = ("- " if parts[0][0] else "") + parts[0][1]
        return 1, shown + "".join(f" {'-' if minus else '+'} {part}" for minus, part in parts[1:])

    def _vector(self, t: Term, under: tuple[str, ...]) -> tuple[int, str]:
        if t.op == "add":
            return self._nested("vadd", t.args, under)
        (v,) = (a for a in t.args if a.sort == "vector")
        rest = [a for a in t.args if a.sort != "vector"]
        factor = rest[0] if len(rest) == 1 else Term("mul", *rest) if rest else None
        shown = self.text(factor, under, 3) if factor is not None else "1"
        return 2, f"vscale {shown} {self.text(v, under, 3)}"

    def _power(self, base: Term, q: Fraction, under: tuple[str, ...]) -> tuple[int, str]:
        if q < 0:
            inner = self.text(base, under, 3) if q == -1 else f"({self._power(base, -q, under)[1]})"
            return 2, f"inv {inner}"
        if q.denominator == 1:
            return 2, f"{self.text(base, under, 3)} ^ {q.numerator}"
        if q.denominator == 2:
            root = f"sqrt {self.text(base, under, 3)}"
            return 2, root if q.numerator == 1 else f"({root}) ^ {q.numerator}"
        return 2, f"rpow {self.text(base, under, 3)} ({q.numerator} / {q.denominator})"

    def _binder(self, t: Term, under: tuple[str, ...]) -> tuple[int, str]:
        if t.op == "mean":
            law, body = t.args
            x = self.fresh(under, DRAWN[law.sort])
            head = "VE" if t.sort == "vector" else "E"
            return 2, (
                f"{head} {self.text(law, under, 3)} (fun {x} => {self.text(body, (*under, x))})"
            )
        x = self.fresh(under, "real")
        body = f"(fun {x} => {self.text(t.args[0], (*under, x))})"
        if t.op == "diff":
            return 2, f"diff {body} {self.text(t.args[1], under, 3)}"
        if t.op == "limit":
            return 2, f"the_limit ({self._filter(t.args[1], t.args[2], under)}) {body}"
        low, high = (self._filter(a, s, under) for a, s in ((t.args[1], 1), (t.args[2], -1)))
        return 2, f"the_integral ({low}) ({high}) {body}"

    def _filter(self, end: Term, side: int, under: tuple[str, ...]) -> str:
        if end.op == "oo":
            return f"Rbar_locally {'p' if end.args[0] > 0 else 'm'}_infty"
        return f"at_{'right' if side > 0 else 'left'} {self.text(end, under, 3)}"

    def _kernel(self, args: Any, under: tuple[str, ...]) -> tuple[int, str]:
        name, form, x, y = args
        a, b = (self.text(v, under, 3) for v in (x, y))
        pair = "dot {} {}" if x.sort == "vector" else "{} * {}"
        head = self.values.get(("kernel", name)) or self.names.of("kernel", name)
        extra = [self.text(v, under, 3) for v in sorted(form.free, key=lambda v: str(v.args[0]))]
        entries = [f"({pair.format(*p)})" for p in ((a, a), (a, b), (b, b))]
        return 2, " ".join([head, *extra, *entries])

    def fresh(self, under: tuple[str, ...], sort: str) -> str:
        """A name for what is bound that nothing around it has."""
        taken = self.names.taken().union(under, _TAKEN)
        letters = _LETTERS.get(sort, "tuw")
        names = (f"{x}{k or ''}" for k in range(len(taken) + 1) for x in letters)
        used = " ".join(self.values.values())
        return next(n for n in names if n not in taken and not re.search(rf"\b{n}\b", used))


def _factors(t: Term) -> list[Term]:
    """The factors of a product, numbers first."""
    return sorted(t.args, key=lambda a: (a.op != "rat", a.op == "pow" and a.args[1] < 0))


def _negated(t: Term) -> tuple[bool, Term]:
    """Whether a summand is subtracted, and what it is without its sign."""
    if t.op == "rat" and t.args[0] < 0:
        return True, Term("rat", -t.args[0])
    if t.op == "mul":
        for i, a in enumerate(t.args):
            if a.op == "rat" and a.args[0] < 0:
                rest = [*t.args[:i], *t.args[i + 1 :]]
                if a.args[0] != -1:
                    rest.append(Term("rat", -a.args[0]))
                return True, rest[0] if len(rest) == 1 else Term("mul", *rest)
    return False, t


def _number(q: Fraction) -> tuple[int, str]:
    if q.denominator == 1:
        return (3, str(q.numerator)) if q >= 0 else (0, str(q.numerator))
    return 0, f"{q.numerator} / {q.denominator}"


def fact_text(fact: Assertion, names: Names, values: Mapping[Any, str] | None = None) -> str:
    """A fact in Rocq. Raises `Untranslated`."""
    printer = _Printer(names, values or {}, fact.terms)
    if isinstance(fact, Formula):
        return _relation(fact, printer, ())
    if isinstance(fact, Equivalence):
        return f"{_relation(fact.left, printer, ())} <-> {_relation(fact.right, printer, ())}"
    if isinstance(fact, Mirror):
        head = "vmirror" if type_of_law(fact.law) == "V" else "mirror"
        return f"{head} {printer.text(fact.law, (), 3)} {printer.text(fact.source, (), 3)}"
    if isinstance(fact, All):
        under: tuple[str, ...] = ()
        shown = ""
        for i, binder in enumerate(fact.binders):
            x = printer.fresh(under, fact.sort(i))
            kind = "V" if fact.sort(i) == "vector" else "R"
            shown += f"forall {x} : {kind}, "
            if isinstance(binder, Term):
                shown += f"drawn {printer.text(binder, under, 3)} {x} -> "
            elif binder == "nat":
                shown += f"label {x} -> "
            under = (*under, x)
        return shown + _relation(fact.relation, printer, under)
    raise Untranslated(f"{fact} is not translated")


def _relation(r: Formula, printer: _Printer, under: tuple[str, ...]) -> str:
    left, right = (printer.text(side, under, 1) for side in r.terms)
    return f"{left} {r.op} {right}"

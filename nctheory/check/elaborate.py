"""From a `Proof` to a theorem in the closed language, with what its author left out filled in.

Not trusted: what comes out is what is checked and printed. Reasons become explicit certificates.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import fields, replace
from typing import Any

import sympy as sp
from sympy.core.function import UndefinedFunction

from nctheory.check.citing import completed, derived_name, explicit
from nctheory.check.convert import Bound, Converter, kind_of, shown
from nctheory.check.squares import form_of_squares
from nctheory.prose.markup import parse
from nctheory.theory import proofs
from nctheory.theory import relations as said
from nctheory.theory.label_laws import LabelLaw
from nctheory.theory.statements import Law, Mean, Uniform
from nctheory.trusted import reasons as by
from nctheory.trusted.building import abstract
from nctheory.trusted.language import Malformed, Term
from nctheory.trusted.theorems import All, Assertion, ProofStep, Theorem

__all__ = ["theorem_of"]


def theorem_of(proof: Any) -> Theorem:
    """The theorem and its proof in the closed language.

    Raises
    ------
    Malformed
        naming the step or the hypothesis, if something is not of the language.
    """
    if type(proof) is not proofs.Proof:
        raise Malformed("this is no proof")
    writer = _Writer()
    for label, fact in _items(proof.hypotheses, "hypotheses"):
        with _Place(f"hypothesis {shown(label)!r}"):
            writer.hypothesis(_label(label), fact)
    for step in _several(proof.steps, "steps", "Step"):
        with _Place(f"step {shown(getattr(step, 'label', '?'))!r}"):
            writer.step(step)
    facts = _several(proof.statement, "statement", "fact")
    with _Place("the statement"):
        stated = [writer.converter.fact(fact) for fact in facts]
        labels = {step.fact: step.label for step in reversed(writer.steps)}
        if not stated or not all(fact in labels for fact in stated):
            raise Malformed("it is not the relation of a step")
    taken = {*writer.facts, *labels.values()}
    signs = {
        label if label not in taken else f"{label}, as said": fact
        for label, fact in writer.converter.assumptions().items()
    }
    with _Place("the theorem"):
        id_, title, source = _text(proof.id), _words(proof.title), _words(proof.source)
        return Theorem(
            id_,
            title,
            source,
            {**signs, **writer.facts},
            tuple(labels[fact] for fact in stated),
            tuple(writer.steps),
            _words(proof.remark),
            writer.converter.names,
        )


class _Place:
    """What goes wrong within is said of this place, in one line."""

    def __init__(self, place: str) -> None:
        self._place = place

    def __enter__(self) -> None:
        return

    def __exit__(self, kind: Any, error: Any, trace: Any) -> None:
        if isinstance(error, Exception):
            what = "it is nested too deep" if kind is RecursionError else shown(error, 300)
            raise Malformed(f"{self._place}: {what}") from None


def _text(value: Any) -> str:
    if type(value) is not str:
        raise Malformed(f"{shown(value)}: expected text")
    return value


def _words(value: Any) -> str:
    """Text whose markup can be read."""
    try:
        parse(_text(value))
    except ValueError as error:
        raise Malformed(str(error)) from None
    return str(value)


def _label(value: Any) -> str:
    if not (_text(value) and value.isprintable() and len(value) <= 200):
        raise Malformed("a label is a text in one line, of at most 200 characters")
    return str(value)


def _items(value: Any, what: str) -> list[tuple[Any, Any]]:
    if not isinstance(value, Mapping):
        raise Malformed(f"{what}: expected a dictionary, not {shown(value)}")
    return list(value.items())


def _several(value: Any, what: str, kind: str) -> Sequence[Any]:
    if not isinstance(value, list | tuple):
        raise Malformed(
            f"{what}: expected a tuple; one {kind} is one with a comma, ({kind.lower()},)"
        )
    return value


class _Writer:
    """The steps of a proof as they are converted."""

    def __init__(self) -> None:
        self.converter = Converter()
        self.facts: dict[str, Assertion] = {}
        self.steps: list[ProofStep] = []
        self._said: dict[str, Any] = {}  # the facts as their author wrote them

    def hypothesis(self, label: str, fact: Any) -> None:
        """Convert a hypothesis."""
        self.facts[label] = self.converter.fact(fact)
        self._said[label] = fact

    def step(self, step: Any) -> None:
        """Convert a step."""
        if type(step) is not proofs.Step:
            raise Malformed("expected a Step")
        _label(step.label)
        goal, fact = step.relation, self.converter.fact(step.relation)
        reason = self._complete(step.reason, goal, fact)
        given = _reason(self.converter, reason, goal, _opened(goal, fact))
        if type(reason) is by.Cited:
            given = completed(given, fact, self._above())
        if type(reason) is by.Sign and given.form is None:
            given = replace(given, form=form_of_squares(fact, self._above()))
        self.steps.append(ProofStep(step.label, fact, given, _words(step.words)))
        self._said[step.label] = goal

    def _above(self) -> dict[str, Assertion]:
        """What stands above a step."""
        said = {step.label: step.fact for step in self.steps}
        return {**self.converter.assumptions(), **self.facts, **said}

    def _complete(self, reason: Any, goal: Any, fact: Assertion) -> Any:
        """The reason, with what its author left out."""
        if type(reason) is by.Average and not reason.over:
            return replace(reason, over=_drawn_in(goal, self._said.get(reason.pointwise)))
        if type(reason) is by.TakeLimit and None in vars(reason).values():
            return _fraction(reason, goal)
        if type(reason) is by.Derived and type(reason.name) is not str:
            reason = by.Derived()
        if type(reason) is by.Derived and not reason.name:
            return by.Derived(derived_name(fact))
        if type(reason) is by.Specialise:
            draws = getattr(self._said.get(reason.fact), "draws", ())
            order = {x.name: str(i) for i, (x, _) in enumerate(draws)}
            at = {order.get(k, k): value for k, value in _by_name(reason.at).items()}
            return replace(reason, at=at)
        if type(reason) is by.Instance and type(goal) is said.Always:
            return replace(reason, at={**{x.name: x for x, _ in goal.draws}, **_by_name(reason.at)})
        if type(reason) is by.Cases:
            cases = {k: getattr(reason, k) for k in ("nonnegative", "nonpositive", "zero")}
            return replace(reason, **{k: self._complete(c, goal, fact) for k, c in cases.items()})
        return reason


def _opened(goal: Any, fact: Assertion) -> Bound:
    """The variables of a fact about all values, which are the first free ones in its reason."""
    if not isinstance(fact, All):
        return {}
    kinds = [b if isinstance(b, str) else b.sort.split()[1] for b in fact.binders]
    pairs = enumerate(zip(goal.draws, kinds, strict=True))
    return {x: Term("any", i, kind) for i, ((x, _), kind) in pairs}


def _drawn_in(goal: Any, fact: Any) -> tuple[tuple[Any, Any], ...]:
    """What an expectation in the goal draws that is free in the fact to be averaged."""
    if type(goal) is not said.Relation or type(fact) is not said.Relation:
        return ()
    found = [m.draws for side in goal.sides for m in _means(side)]
    free = fact.free_symbols
    best = max(found, key=lambda draws: sum(x in free for x, _ in draws), default=())
    return tuple((x, law) for x, law in best)


def _means(e: Any) -> Iterator[Mean]:
    """The outermost expectations."""
    if isinstance(e, Mean):
        yield e
    else:
        for part in e.args:
            yield from _means(part)


def _fraction(reason: by.TakeLimit, goal: Any) -> by.TakeLimit:
    """What a limit is taken of as a fraction whose parts vanish to some order."""
    left: Any = getattr(goal, "lhs", None)
    if type(left) is not sp.Limit:
        raise Malformed("the left side is not a limit")
    f, x, to, _ = left.args
    if not to.is_finite:  # of y = 1/x, which tends to 0
        f, to = f.subs(x, 1 / x if to == sp.oo else -1 / x), sp.Integer(0)
    top, bottom = reason.numerator, reason.denominator
    if top is None:
        top, bottom = sp.fraction(sp.together(f))
    bottom = sp.Integer(1) if bottom is None else bottom
    order, slope = 0, sp.sympify(bottom)
    while reason.order is None and order < 12:
        if sp.simplify(slope.subs(x, to)) != 0:
            break
        order, slope = order + 1, sp.diff(slope, x)
    return by.TakeLimit(top, bottom, order if reason.order is None else reason.order)


def _by_name(at: Any) -> dict[str, Any]:
    return {_name(key): value for key, value in _items(at, "at")}


def _name(key: Any) -> str:
    return key if type(key) is str else key.__name__ if type(key) is UndefinedFunction else str(key)


def _reason(c: Converter, reason: Any, goal: Any, bound: Bound) -> Any:
    """A reason, in the terms of the language."""
    kind = type(reason)
    if kind not in by.REASONS.values():
        raise Malformed(f"{shown(kind.__name__)} is no reason")
    given: dict[str, Any] = {}
    for name, value in ((f.name, getattr(reason, f.name)) for f in fields(kind)):
        if name in ("rest", "at_low", "at_high", "zero") and value is None:
            given[name] = None
        elif name in ("function", "of", "rest", "numerator", "denominator"):
            given[name] = _body(c, value, _variable(reason, goal), bound)
        elif name in ("nonnegative", "nonpositive", "zero", "at_low", "at_high"):
            given[name] = _reason(c, value, goal, bound)
        else:
            given[name] = _FIELDS[name](c, value, bound)
    if kind is by.Cited and given["at"]:
        given["at"] = explicit(given["fact"], given["at"])
    return kind(**given)


def _variable(reason: Any, goal: Any) -> Any:
    """The variable of which the certificate is a function."""
    left: Any = getattr(goal, "lhs", None)
    if type(reason) is by.Monotone:
        return reason.variable
    if type(left) is sp.Limit:
        return left.args[1]
    if type(left) is sp.Integral:
        return left.args[1][0]
    raise Malformed("the left side is not an integral or a limit")


def _body(c: Converter, value: Any, x: Any, bound: Bound) -> Term:
    inner = c.fresh(x, "positive", "real")
    return abstract(_term(c, value, {**bound, x: inner}), inner)


def _term(c: Converter, value: Any, bound: Bound) -> Term:
    return c.term(sp.Integer(value) if type(value) is int else value, bound)


def _end(c: Converter, value: Any, bound: Bound) -> Term:
    return c.end(value, bound) if value in (sp.oo, -sp.oo) else _term(c, value, bound)


def _labels(c: Converter, value: Any, bound: Bound) -> tuple[str, ...]:
    if type(value) not in (tuple, list):
        raise Malformed(f"expected a tuple of labels, not {shown(value)}")
    return tuple(map(_text, value))


def _values(c: Converter, value: Any, bound: Bound) -> dict[str, Term]:
    """What stands for variables, for laws, and for functions of some arguments."""
    found = {}
    for name, e in _by_name(value).items():
        if type(e) in (LabelLaw, Law, Uniform):
            found[name] = c.law(e, bound)
        elif type(e) is sp.Lambda:
            under = {x: c.fresh(x, kind_of(x)) for x in e.signature}
            found[name] = abstract(c.term(e.expr, {**bound, **under}), *under.values())
        elif e is sp.S.IdentityFunction:  # what SymPy makes of Lambda(x, x)
            found[name] = Term("bound", 0, "real")
        else:
            found[name] = _term(c, e, bound)
    return found


_FIELDS: Mapping[str, Callable[[Converter, Any, Bound], Any]] = {
    **dict.fromkeys(("using", "rewrite"), _labels),
    **dict.fromkeys(("equivalence", "other", "pointwise", "slope", "theorem", "fact", "base",
                     "hypothesis", "name", "case", "equal", "above", "below"),
                    lambda c, value, bound: _text(value)),
    **dict.fromkeys(("factor", "on", "first", "second"), _term),
    **dict.fromkeys(("plus", "form", "low", "high", "variable"),
                    lambda c, value, bound: None if value is None else _end(c, value, bound)),
    "multipliers": lambda c, value, bound: {
        _text(k): _term(c, e, bound) for k, e in _items(value, "multipliers")},
    "given": lambda c, value, bound: {_text(k): _text(v) for k, v in _items(value, "given")},
    "over": lambda c, value, bound: tuple(
        (c.symbol(x, bound), c.law(law, bound)) for x, law in value),
    "order": lambda c, value, bound: value,
    "at": _values,
}  # fmt: skip

"""Reasons that fit: for a step that is rejected, candidates are made and tried.

Nothing here is trusted. A reason is said to fit if the checker accepts the step with it, given what
stands above. Multipliers of a combination are a solution of a linear program: the gap of the step
is a sum of gaps above, each times a number or a monomial of nonnegative variables, coefficient by
coefficient in the normal forms.
"""

from __future__ import annotations

import itertools
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, fields, replace
from fractions import Fraction
from typing import Any

import numpy as np
import sympy as sp
from scipy.optimize import linprog

from nctheory.check import citing
from nctheory.check.convert import Converter
from nctheory.check.readback import Reader
from nctheory.check.second_line import judged
from nctheory.trusted import reasons as by
from nctheory.trusted.algebra import poly
from nctheory.trusted.building import add, mul, power, rational
from nctheory.trusted.building import replace as put
from nctheory.trusted.checker import check_theorem
from nctheory.trusted.context import Context
from nctheory.trusted.language import Malformed, Term
from nctheory.trusted.theorems import (
    All,
    Assertion,
    Equivalence,
    Formula,
    Mirror,
    ProofStep,
    Theorem,
)
from nctheory.trusted.work import bounded

__all__ = ["Advice", "advice", "as_written", "reason_that_fits"]

Facts = Mapping[str, Assertion]
_MOST_COLUMNS = 1500
_STATED = ProofStep("(stated)", Formula(rational(1), ">", rational(0)), by.Sign())
_NAMED = ("using", "rewrite", "plus", "form")  # fields that an author writes by name


@dataclass(frozen=True)
class Advice:
    """What is wrong with a step, given what stands above, and a reason that fits; in words."""

    label: str
    fact: str
    fault: str | None
    reason: str | None = None


def advice(
    theorem: Theorem,
    proved: Mapping[str, Theorem],
    *,
    only: str | None = None,
    seconds: float = 20.0,
) -> Iterator[Advice]:
    """Advice on each step, or on one. After that time no further reason is tried for it."""
    for index, step in enumerate(theorem.steps):
        if only not in (None, step.label):
            continue
        alone = _alone(theorem, index, step.reason)
        fault = judged(alone, dict(proved)).outcome.fault
        fault = fault and fault.removeprefix(f"step {step.label!r}: ")
        said = None
        if fault and "false at" not in fault:
            found = reason_that_fits(theorem, step.label, proved, seconds=seconds)
            said = as_written(found, theorem, step.fact) if found else None
        yield Advice(step.label, str(step.fact), fault, said)


def _alone(theorem: Theorem, index: int, reason: Any) -> Theorem:
    """One step, with this reason; what stands above it is assumed."""
    step, before = theorem.steps[index], theorem.steps[:index]
    above = {**theorem.hypotheses, **{s.label: s.fact for s in before}}
    # What is stated is something else: a statement may not be cited or defined.
    steps = (replace(step, reason=reason), _STATED)
    return replace(theorem, hypotheses=above, statement=(_STATED.label,), steps=steps)


def reason_that_fits(
    theorem: Theorem, label: str, proved: Mapping[str, Theorem], *, seconds: float = 20.0
) -> by.Reason | None:
    """A reason with which the checker accepts a step, given what stands above, if one is found.

    Examples
    --------
    >>> from nctheory.check.library import read_shipped
    >>> theorem = read_shipped("dual-relu").theorem
    >>> reason_that_fits(theorem, "kappa", {})
    Algebra(using=('integral',))
    """
    index = [step.label for step in theorem.steps].index(label)
    above = _alone(theorem, index, None).hypotheses
    defined = tuple(s.label for s in theorem.steps[:index] if type(s.reason) is by.Define)
    end = time.monotonic() + seconds

    def fits(reason: by.Reason) -> bool:
        return check_theorem(_alone(theorem, index, reason), proved).holds

    fact = theorem.steps[index].fact
    quotients = _quotients(fact, above, Reader(theorem))
    for reason in itertools.chain(_candidates(fact, above, defined), quotients):
        if fits(reason):
            return _shortened(reason, fits)
        if time.monotonic() > end:
            break
    return None


def as_written(reason: by.Reason, theorem: Theorem, fact: Assertion) -> str:
    """A reason as an author writes it, without what can be left out."""
    said = Reader(theorem).reason(reason, fact)
    defaults = {f.name: f.default for f in fields(reason)}
    parts = []
    for name, default in defaults.items():
        value = getattr(said, name)
        if value is not None and value != default and value != {} and value != ():
            shown = _shown(value)
            parts.append(f"{name}={shown}" if name in _NAMED else shown)
    return f"{type(reason).__name__}({', '.join(parts)})"


def _shown(value: Any) -> str:
    if isinstance(value, Mapping):
        return f"{{{', '.join(f'{key!r}: {entry}' for key, entry in value.items())}}}"
    return repr(value) if isinstance(value, str | tuple) else str(value)


def _candidates(fact: Assertion, above: Facts, defined: tuple[str, ...]) -> Iterator[by.Reason]:
    """Reasons that may prove a fact, the simplest first."""
    equalities = tuple(k for k, f in above.items() if _is_equality(f))
    inequalities = tuple(k for k, f in above.items() if isinstance(f, Formula) and f.op != "=")
    for name, other in above.items():
        if isinstance(other, Equivalence):
            yield from (by.Detach(name, k) for k in above if k != name)
    if isinstance(fact, Formula) and fact.op != "=":
        yield from (by.Sign(), by.Sign(using=inequalities))
        yield from (by.Average(k) for k, f in above.items() if k in inequalities or _is_general(f))
        for rewrite in dict.fromkeys(((), defined, equalities)):
            yield from _combinations(fact, above, rewrite)
    elif not isinstance(fact, Equivalence):
        yield by.TakeLimit()
        yield from map(by.Algebra, dict.fromkeys(((), defined, equalities)))
        yield from (by.Algebra((name,)) for name in equalities)
        yield from map(by.Algebra, itertools.combinations(equalities, 2))
    if isinstance(fact, Equivalence):
        yield from (by.Equivalent(rational(1), (), r) for r in ((), defined, equalities))
        ratio = mul(fact.left.gap, power(fact.right.gap, -1))
        yield from (by.Equivalent(ratio, inequalities, r) for r in ((), defined))
    with suppress(Malformed):
        yield by.Derived(citing.derived_name(fact))
    yield from filter(None, (citing.cited(name, fact, above) for name in citing.FACTS))


def _is_equality(fact: Assertion) -> bool:
    relation = fact.relation if isinstance(fact, All) else fact
    return isinstance(fact, Mirror) or (isinstance(relation, Formula) and relation.op == "=")


def _is_general(fact: Assertion) -> bool:
    return isinstance(fact, All) and fact.relation.op != "="


def _shortened(reason: Any, fits: Callable[[Any], bool]) -> Any:
    """The same reason without what it does not need."""
    for name in ("using", "rewrite"):
        for label in getattr(reason, name, ()):
            less = tuple(other for other in getattr(reason, name) if other != label)
            if fits(shorter := replace(reason, **{name: less})):
                reason = shorter
    return reason


# --- multipliers ---------------------------------------------------------------------------------


def _combinations(goal: Formula, above: Facts, rewrite: tuple[str, ...]) -> Iterator[by.Reason]:
    """The gap as a combination of gaps above, if the linear program has a solution."""
    ctx = Context(above, above, {})
    ctx.learn(*(f for f in above.values() if isinstance(f, Formula)))
    used = {k: f for k, f in above.items() if isinstance(f, Formula) and k not in rewrite}
    try:
        with bounded():
            made = _columns(goal, used, above, rewrite, ctx)
            columns = list(itertools.islice(made, _MOST_COLUMNS))
            found = _solved(_normal(goal.gap, above, rewrite, ctx), [c[2] for c in columns])
    except (ValueError, ArithmeticError, RecursionError):
        return
    if found is None:
        return
    parts: dict[str | None, list[Term]] = {}
    for (label, factor, _), c in zip(columns, found, strict=True):
        if c:
            parts.setdefault(label, []).append(mul(rational(c), factor) if c != 1 else factor)
    sums = {label: add(*terms) if terms[1:] else terms[0] for label, terms in parts.items()}
    inequalities = tuple(k for k, f in used.items() if f.op != "=")
    yield by.Linear({k: t for k, t in sums.items() if k}, inequalities, sums.get(None), rewrite)


def _quotients(goal: Assertion, above: Facts, reader: Reader) -> Iterator[by.Reason]:
    """The gap as one gap above times their quotient, which SymPy factors."""
    if not isinstance(goal, Formula) or goal.op == "=":
        return
    given = {k: f for k, f in above.items() if isinstance(f, Formula) and f.op != "="}
    for label, fact in given.items():
        with suppress(Malformed, ValueError, KeyError):
            quotient = sp.factor(reader.term(goal.gap) / reader.term(fact.gap))
            yield by.Linear({label: Converter().term(quotient, {})}, tuple(given))


def _normal(term: Term, above: Facts, rewrite: Sequence[str], ctx: Context) -> Any:
    """The normal form, after definitions are put in."""
    for label in reversed(rewrite):
        fact = above[label]
        if isinstance(fact, Formula) and fact.lhs.op == "var":
            term = put(term, {fact.lhs: fact.rhs})
    return poly(term, ctx)


def _columns(
    goal: Formula, used: Mapping[str, Formula], above: Facts, rewrite: Sequence[str], ctx: Context
) -> Iterator[tuple[str | None, Term, Any]]:
    """What may stand in the sum: label (None for what is added), multiplier, and normal form."""
    one = rational(1)
    free = {
        t
        for side in (*goal.terms, *(s for f in used.values() for s in f.terms))
        for t in side.free
        if t.op == "var" and t.sort in ("real", "nat")
    }
    ordered = sorted(free, key=lambda t: t.key)
    positive = [t for t in ordered if ctx.is_sign(t)]
    pairs = [mul(a, b) for a, b in itertools.combinations_with_replacement(positive, 2)]
    inverses = [power(t, -1) for t in positive if ctx.is_sign(t, strict=True)]
    for factor in (one, *positive, *inverses, *pairs):
        yield None, factor, _normal(factor, above, rewrite, ctx)
        for label, fact in used.items():
            if fact.op != "=":
                yield label, factor, _normal(mul(factor, fact.gap), above, rewrite, ctx)
    for label, fact in used.items():
        if fact.op == "=":
            for factor in (one, *ordered):
                for signed in (factor, mul(rational(-1), factor)):
                    yield label, signed, _normal(mul(signed, fact.gap), above, rewrite, ctx)


def _solved(goal: Any, columns: Sequence[Any]) -> list[Fraction] | None:
    """Nonnegative numbers, few of them not 0, with goal = sum of number * column."""
    monomials = list(dict.fromkeys(itertools.chain(goal, *columns)))
    place = {m: i for i, m in enumerate(monomials)}
    matrix = np.zeros((len(monomials), len(columns)))
    for j, column in enumerate(columns):
        for m, c in column.items():
            matrix[place[m], j] = c
    right = np.array([float(goal.get(m, 0)) for m in monomials])
    cost = 1 + np.arange(len(columns)) / max(1, len(columns))  # the simpler ones first
    result = linprog(cost, A_eq=matrix, b_eq=right, method="highs-ds")
    if not result.success:
        return None
    return [Fraction(float(x)).limit_denominator(10**4) for x in result.x]

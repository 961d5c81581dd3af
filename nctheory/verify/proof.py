"""Proofs that are checked: the reasons that steps can give, and the checker.

A `Proof` is data: hypotheses, a statement, and steps. A `Step` is a relation and the `Reason` why
it follows from what stands above it. `check` accepts it if, and only if,

* its relation is defined wherever the hypotheses hold: no denominator is 0, no root is imaginary;
* its reason, one of the closed set `REASONS`, does not reject it; and
* the relation holds at random points of the domain that the hypotheses describe, with 50 digits
  (9 where an integral is done by quadrature). A point is a number for each symbol, an actual
  function for each unknown function, and for each class an actual finite set of weighted points.

So an algebraic step is checked twice, by SymPy and by numbers, and no reason can pass a relation
that fails at a random point. Only matrices, which occur in derivations, are not evaluated here.

What has to be trusted for a theorem to be true: this module; `context`, the facts above a step;
`wellformed`, what a proof may be written in; `decide`, whether an expression is 0, has a sign, is
defined; `models`, the random points; `balls` and `facts`, where a proof uses them; linearity and
Fubini's theorem in `nctheory.theory.statements`; SymPy's algebra and what it knows of signs; and
the checks of `nctheory.theory.derivation`, where a derivation is quoted. `Outcome.rests_on` lists
what a proof makes use of. Expectations, integrals and limits are taken to exist.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

import sympy as sp

from nctheory.theory import derivation
from nctheory.theory.derivation import Derivation
from nctheory.theory.statements import Always, Fact, Iff, Mean, Relation, Vector, dot
from nctheory.verify.balls import positive_on
from nctheory.verify.context import Context, Wrong, need, relation
from nctheory.verify.decide import increment, is_defined, is_zero, outside
from nctheory.verify.facts import FACTS
from nctheory.verify.models import define, draw_models, fault_at
from nctheory.verify.theorem import Outcome, Proof, Reason, Step, StepOutcome
from nctheory.verify.wellformed import COVARIANCE, amounts_to, fault_of_form

__all__ = [
    "REASONS", "Algebra", "Antiderivative", "Average", "Balls", "Cited", "Define", "Derived",
    "Detach", "Equivalent", "Expectations", "Instance", "Linear", "Monotone", "Outcome", "Proof",
    "Reason", "Sign", "Step", "StepOutcome", "TakeLimit", "check",
]  # fmt: skip

_INEQUALITIES = (">=", ">", "<=", "<")


@dataclass(frozen=True)
class Define(Reason):
    """symbol = expression, for a symbol that stands nowhere above."""

    def judge(self, goal: Fact, context: Context) -> None:
        goal, symbol = relation(goal, "="), goal.sides[0]
        above = goal.rhs.free_symbols.union(*(f.free_symbols for f in context.facts.values()))
        need(isinstance(symbol, sp.Symbol) and symbol not in above, f"{symbol} is not new")
        plain = sp.Symbol(symbol.name, real=True).assumptions0
        need(symbol.assumptions0 == plain, f"{symbol}: a new symbol is real, no more")
        context.defined.update(goal.free_symbols)


@dataclass(frozen=True)
class Algebra(Reason):
    """An equality that SymPy verifies, after the equalities `using` are put in, left to right."""

    using: tuple[str, ...] = ()

    def judge(self, goal: Fact, context: Context) -> None:
        goal = relation(goal, "=")
        need(context.equal(goal.lhs, goal.rhs, self.using), "SymPy does not make the sides equal")


@dataclass(frozen=True)
class Expectations(Algebra):
    """Algebra with the rules of expectations: linearity, independence, and images of laws."""

    trusts = ("SymPy", "linearity of expectation and Fubini's theorem")


@dataclass(frozen=True)
class Antiderivative(Reason):
    """A definite integral, by an antiderivative that is checked by differentiating it."""

    of: sp.Expr

    def judge(self, goal: Fact, context: Context) -> None:
        goal = relation(goal, "=")
        need(isinstance(goal.lhs, sp.Integral), "the left side is not an integral")
        ((x, low, high),) = goal.lhs.limits
        need(low < high, "the limits are not two numbers in order")
        need(is_zero(sp.diff(self.of, x) - goal.lhs.function), "not an antiderivative")
        ends = tuple((gap, True) for gap in (x - low, high - x) if gap.is_finite is not False)
        need(is_defined(self.of, ends), "it may not be continuous between the limits")
        rise = increment(self.of, x, low, high)
        need(is_zero(rise - goal.rhs), "its values at the ends do not differ by that")


@dataclass(frozen=True)
class TakeLimit(Reason):
    """A limit that SymPy finds; points near the limit are evaluated besides."""

    def judge(self, goal: Fact, context: Context) -> None:
        goal = relation(goal, "=")
        need(isinstance(goal.lhs, sp.Limit), "the left side is not a limit")
        need(is_zero(goal.lhs.doit() - goal.rhs), "SymPy finds another limit")


@dataclass(frozen=True)
class Linear(Reason):
    """gap = sum of multiplier * gap of earlier relations: the certificate of a combination.

    The multipliers of inequalities are nonnegative, by the facts `using`; so is `plus`, which is
    added. The equalities `rewrite` are put in.
    """

    multipliers: Mapping[str, Any]
    using: tuple[str, ...] = ()
    plus: Any = 0
    rewrite: tuple[str, ...] = ()

    def judge(self, goal: Fact, context: Context) -> None:
        goal = relation(goal, *_INEQUALITIES)
        total = sp.sympify(self.plus)
        need(context.is_sign(total, self.using), "what is added may be negative")
        strict = context.is_sign(total, self.using, strict=True)
        for name, multiplier in self.multipliers.items():
            fact, factor = context.fact(name), sp.sympify(multiplier)
            total += factor * fact.gap
            if fact.op == "=":
                need(context.is_defined(factor), f"the factor of {name} may not be defined")
            else:
                need(context.is_sign(factor, self.using), f"the factor of {name} may be negative")
                strict |= fact.strict and context.is_sign(factor, self.using, strict=True)
        need(strict or not goal.strict, "the inequality need not be strict")
        found = context.equal(goal.gap, total, self.rewrite)
        need(found, "the combination is not the gap of the sides")


@dataclass(frozen=True)
class Sign(Reason):
    """An inequality whose gap, in the given form, has its sign by form, assumptions and facts."""

    form: sp.Expr | None = None
    using: tuple[str, ...] = ()

    def judge(self, goal: Fact, context: Context) -> None:
        gap = relation(goal, *_INEQUALITIES).gap
        Linear({}, self.using, gap if self.form is None else self.form).judge(goal, context)


@dataclass(frozen=True)
class Equivalent(Reason):
    """left iff right: the gap on the left is a positive factor times the gap on the right."""

    factor: sp.Expr
    using: tuple[str, ...] = ()
    rewrite: tuple[str, ...] = ()

    def judge(self, goal: Fact, context: Context) -> None:
        if not isinstance(goal, Iff):
            raise Wrong("this reason is for equivalences")
        left, right = goal.left, goal.right
        kinds = {(side.strict, side.op == "=") for side in (left, right)}
        need(len(kinds) == 1, "the sides are of different kinds")
        positive = context.is_sign(sp.sympify(self.factor), self.using, strict=True)
        need(positive, "the factor may not be positive")
        found = context.equal(left.gap, self.factor * right.gap, self.rewrite)
        need(found, "the gaps differ by another factor")


@dataclass(frozen=True)
class Detach(Reason):
    """One side of an equivalence above, the other side of which stands above."""

    equivalence: str
    other: str

    def judge(self, goal: Fact, context: Context) -> None:
        both, other = context.fact(self.equivalence, Iff), context.fact(self.other)
        sides = ((both.left, both.right), (both.right, both.left))
        need((goal, other) in sides, "these are not the sides of the equivalence")


@dataclass(frozen=True)
class Average(Reason):
    """E f >= E g, as f >= g at every point: `pointwise` is that fact."""

    pointwise: str
    trusts = ("SymPy", "linearity of expectation and Fubini's theorem", "E f >= 0 for f >= 0")

    def judge(self, goal: Fact, context: Context) -> None:
        goal, fact = relation(goal, ">=", "<="), context.fact(self.pointwise, Relation | Always)
        over = {m.draws for side in goal.sides for m in outside(side, Mean)}
        over = {draws for draws in over if not {x for x, _ in draws} & context.fixed}
        if isinstance(fact, Always):
            over, fact = {fact.draws}, fact.relation
        need(fact.op != "=", f"{self.pointwise} is an equality")
        need(over, "the fact is not one of all points")
        found = any(is_zero(goal.gap - Mean(fact.gap, *draws)) for draws in over)
        need(found, "not the expectation of the fact")


@dataclass(frozen=True)
class Monotone(Reason):
    """F(high) >= F(low), as F' >= 0 between: `slope` is that fact, low <= high by `using`."""

    function: sp.Expr
    variable: sp.Symbol
    slope: str
    low: sp.Expr
    high: sp.Expr
    using: tuple[str, ...] = ()

    def judge(self, goal: Fact, context: Context) -> None:
        goal = relation(goal, *_INEQUALITIES)
        fact, x = context.fact(self.slope), self.variable
        low, high = sp.sympify(self.low), sp.sympify(self.high)
        need(fact.op != "=" and x not in context.defined, f"{self.slope} is no slope")
        need(fact.strict or not goal.strict, "the slope need not be strict")
        need(is_zero(sp.diff(self.function, x) - fact.gap), "the slope is not the derivative")
        need(context.is_sign(high - low, self.using, goal.strict), "low <= high does not follow")
        need(x.is_real and not x.is_integer, "use a real variable")
        # The domain of the slope is an interval, in which both ends lie, or at its ends.
        bounds = [Relation(x, ">=", sp.Integer(0))] if x.is_nonnegative else []
        for h in (*bounds, *(h for h in context.hypotheses.values() if x in h.free_symbols)):
            if not isinstance(h, Relation) or h.op == "=" or sp.diff(h.gap, x, 2) != 0:
                raise Wrong(f"{h} does not bound an interval")
            inside = all(context.is_sign(h.gap.xreplace({x: e}), self.using) for e in (low, high))
            need(inside, f"{low} and {high} are not known to lie in the domain of the slope")
        need(context.is_defined(self.function), "it may not be continuous there")
        rise = increment(self.function, x, low, high)
        need(is_zero(goal.gap - rise), "the sides are not its values there")


@dataclass(frozen=True)
class Balls(Reason):
    """A strict inequality, on an interval of one variable or of numbers, by ball arithmetic."""

    variable: sp.Symbol | None = None
    low: Any = 0
    high: Any = 0
    trusts = ("ball arithmetic (python-flint)",)

    def judge(self, goal: Fact, context: Context) -> None:
        goal, x = relation(goal, *_INEQUALITIES), self.variable
        need(goal.free_symbols <= {x}, "there are other variables")
        if x is not None:  # the interval has to contain the domain
            bounds = [h.gap for h in context.hypotheses.values() if isinstance(h, Relation)]
            below = (x.is_nonnegative and self.low == 0) or (x - self.low) in bounds
            need(below and (self.high - x) in bounds, "the domain is not that interval")
        fault = positive_on(goal.gap, x, self.low, self.high)
        need(fault is None, fault or "")


@dataclass(frozen=True)
class Instance(Reason):
    """A statement of an earlier theorem, at the values `at`; `given` names its hypotheses above."""

    theorem: str
    at: Mapping[Any, Any] = field(default_factory=dict)
    given: Mapping[str, str] = field(default_factory=dict)
    using: tuple[str, ...] = ()

    def judge(self, goal: Fact, context: Context) -> None:
        need(self.theorem in context.proved, f"there is no theorem {self.theorem!r} before this")
        theorem = context.proved[self.theorem]
        names = {str(s): s for f in theorem.facts for s in f.free_symbols - COVARIANCE}
        rule = {}
        for name, value in self.at.items():
            need(str(name) in names, f"{name} is no variable of the theorem")
            symbol, value = names[str(name)], sp.sympify(value)
            rule[symbol] = value
            if isinstance(symbol, Vector):
                parts = value.atoms(Vector)
                linear = parts and sp.Poly(value, *parts).homogeneous_order() == 1
                need(linear and not value.has(dot, Mean), f"{symbol} is a vector")
                continue
            need(context.is_defined(value), f"{symbol} = {value} may not be a real number")
            need(not symbol.is_integer or value.is_integer, f"{symbol} is an integer")
            if symbol.is_nonnegative:
                sign = context.is_sign(value, self.using, bool(symbol.is_positive))
                need(sign, f"the sign of {symbol} = {value} does not follow")
        for name, premise in theorem.premises.items():
            found = context.facts.get(self.given.get(name, ""))
            need(found == premise.xreplace(rule), f"the premise {name} is not given")
        need(goal in [s.xreplace(rule) for s in theorem.statement], "not the theorem's statement")

    def rests_on(self) -> tuple[str, ...]:
        return (f"theorem: {self.theorem}",)


@dataclass(frozen=True)
class Derived(Reason):
    """A step of a derivation that `nctheory.theory` makes, by steps with checks of their own."""

    make: Callable[[], Any]
    trusts = ("derivations: SymPy, 50-digit evaluation, quadrature",)

    def derivations(self) -> tuple[Derivation, ...]:
        """What is made, anew."""
        maker = getattr(getattr(self.make, "func", self.make), "__module__", None) or ""
        ours = maker.startswith("nctheory.theory.") and maker != derivation.__name__
        need(ours, "no function of nctheory.theory makes this derivation")
        made = self.make()
        made = getattr(made, "derivation", made)
        return (made,) if isinstance(made, Derivation) else tuple(made)

    def judge(self, goal: Fact, context: Context) -> tuple[derivation.Step, ...]:
        goal = relation(goal, "=")
        steps = tuple(s for d in self.derivations() for s in d)
        need((goal.lhs, goal.rhs) in [(s.lhs, s.rhs) for s in steps], "no step of the derivation")
        return steps


@dataclass(frozen=True)
class Cited(Reason):
    """One of `nctheory.verify.facts`, in its form. What else a theorem needs is a hypothesis."""

    fact: str

    def judge(self, goal: Fact, context: Context) -> None:
        need(self.fact in FACTS, f"{self.fact!r} is none of the facts {', '.join(FACTS)}")
        need(FACTS[self.fact].form(goal), f"this is not the form of {self.fact}")

    def rests_on(self) -> tuple[str, ...]:
        known = FACTS.get(self.fact)
        return (f"cited: {self.fact} ({known.reference})",) if known else ()


REASONS = (Algebra, Antiderivative, Average, Balls, Cited, Define, Derived, Detach, Equivalent,
           Expectations, Instance, Linear, Monotone, Sign, TakeLimit)  # fmt: skip


def check(
    proof: Proof, proved: Mapping[str, Proof] | None = None, *, trusted: int = 0, points: int = 3
) -> Outcome:
    """Check a proof, given the theorems proved before, by identifier.

    The first `trusted` steps are taken as checked, which is for proofs that differ from a checked
    one in a later step only; `points` is the number of random points. With fewer a proof is checked
    less. Checking ends at the first fault. Whatever a reason raises is a fault.
    """
    start = time.perf_counter()
    done: list[StepOutcome] = []
    try:
        fault = _fault_of_reasons(proof) or fault_of_form(proof)
        for outcome in () if fault else _steps(proof, proved or {}, trusted, points):
            done.append(outcome)
            if outcome.fault:
                fault = f"step {outcome.step.label!r}: {outcome.fault}"
                break
    except Exception as error:
        fault = f"{type(error).__name__}: {error}"
    rests = dict.fromkeys(line for o in done for line in o.step.reason.rests_on())
    return Outcome(proof, tuple(done), fault, tuple(rests), time.perf_counter() - start)


def _fault_of_reasons(proof: Proof) -> str | None:
    """What is wrong with the reasons of a proof before any step is looked at."""
    if any(type(step.reason) not in REASONS for step in proof.steps):
        return "a reason is not one of nctheory.verify.proof.REASONS"
    quoted = {s.reason.theorem for s in proof.steps if isinstance(s.reason, Instance)}
    if quoted != set(proof.uses):
        return f"it uses the theorems {sorted(quoted)}, not {sorted(proof.uses)}"
    cited = [s.relation for s in proof.steps if isinstance(s.reason, Cited)]
    idle = any(amounts_to(goal, fact) for goal in proof.statement for fact in cited)
    if idle or any(goal in proof.definitions.values() for goal in proof.statement):
        return "a statement is no more than what is cited or defined"
    return None


def _steps(
    proof: Proof, proved: Mapping[str, Proof], trusted: int, points: int
) -> Iterator[StepOutcome]:
    facts: dict[str, Fact] = dict(proof.hypotheses)
    introduced = {relation.lhs for relation in proof.definitions.values()}
    said = (*facts.values(), *(step.relation for step in proof.steps))
    symbols = frozenset[sp.Symbol]().union(*(fact.free_symbols for fact in said)) - introduced
    models = draw_models(symbols, tuple(facts.values()), points, proof.id)
    context = Context(facts, proof.hypotheses, proved, set())
    for i, step in enumerate(proof.steps):
        fault, quoted = None, None
        if i >= trusted or isinstance(step.reason, Define):
            try:
                if isinstance(step.reason, Define):
                    define(models, *relation(step.relation, "=").sides)
                fault = fault_at(models, step.relation)
                goal, around = context.open(step.relation)
                quoted = None if fault else step.reason.judge(goal, around)
                # A limit is a side of its own, which only `TakeLimit` can give.
                sides = [s for s in goal.sides if not isinstance(s, sp.Limit)]
                bad = [s for s in sides if not fault and not around.is_defined(s)]
                fault = f"{bad[0]} may not be defined everywhere" if bad else fault
            except Exception as error:
                fault = f"{'' if isinstance(error, Wrong) else type(error).__name__ + ': '}{error}"
        yield StepOutcome(step, fault, quoted or ())
        facts[step.label] = step.relation

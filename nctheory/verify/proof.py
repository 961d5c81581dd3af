"""Proofs that are checked: the part of the package that has to be trusted, in one module.

A `Proof` is data. It has hypotheses, a statement, and steps; a `Step` is a relation and the
`Reason` why it follows from what stands above it. `check` runs through the steps and returns an
`Outcome`. A step is accepted if, and only if,

* its reason, one of the closed set `REASONS`, does not reject it, and
* the relation holds at random points of the domain that the hypotheses describe, with 50 digits
  (9 where an integral is done by quadrature). A point is a number for each symbol, an actual
  function for each unknown function, and for each class an actual finite set of weighted points.

So an algebraic step is checked twice, by SymPy and by numbers, and no reason can pass a relation
that fails at a random point. What is trusted beyond this module: SymPy's algebra and what it knows
of signs; `nctheory.theory.statements.normal` (linearity, Fubini); python-flint, where `Balls` is
used; the facts that are cited, whose form is compared with `nctheory.verify.facts`; and the checks
of `nctheory.theory.derivation`, where a derivation is quoted. `Outcome.rests_on` lists them.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import Any

import sympy as sp

from nctheory.theory import derivation
from nctheory.theory.derivation import Derivation
from nctheory.theory.statements import Always, Fact, Iff, Image, Mean, Relation, Vector, dot, eq
from nctheory.verify.balls import positive_on
from nctheory.verify.decide import has_sign, is_continuous, is_zero, ratio
from nctheory.verify.facts import FACTS
from nctheory.verify.models import define, draw_models, fault_at
from nctheory.verify.theorem import Outcome, Proof, Reason, Step, StepOutcome

__all__ = [
    "REASONS", "Algebra", "Antiderivative", "Average", "Balls", "Cited", "Define", "Derived",
    "Detach", "Equivalent", "Expectations", "Instance", "Linear", "Monotone", "Outcome", "Proof",
    "Reason", "Sign", "Step", "StepOutcome", "TakeLimit", "check",
]  # fmt: skip

_NOTHING = eq(0, 0)


class Wrong(Exception):
    """A reason rejects a step."""


@dataclass(frozen=True)
class Context:
    """What a reason may look at: the facts above it, the domain, and the theorems proved before."""

    facts: dict[str, Fact]
    hypotheses: Mapping[str, Fact]
    proved: Mapping[str, Proof]
    fixed: set[sp.Symbol]  # symbols that hypotheses or definitions restrict
    defined: set[sp.Symbol]  # those of definitions

    def fact(self, label: str, kind: type = Relation) -> Any:
        """The fact above with this label."""
        if not isinstance(self.facts.get(label), kind):
            raise Wrong(f"there is no {kind.__name__.lower()} {label!r} above")
        return self.facts[label]

    def is_sign(self, e: sp.Expr, using: tuple[str, ...], strict: bool = False) -> bool:
        """Whether e >= 0, or e > 0: by the form of e, the assumptions on symbols, and facts."""
        facts = [self.fact(label) for label in using]
        return has_sign(e, [(f.gap, f.strict) for f in facts if f.op != "="], strict)

    def equal(
        self, left: sp.Expr, right: sp.Expr, using: tuple[str, ...], *, images: bool = False
    ) -> bool:
        """Whether left = right, after the equalities `using` are put in, one by one."""
        rules, sources = [], []
        sides = [left, right, *(s for name in using for s in self.facts.get(name, _NOTHING).sides)]
        drawn = {x for side in sides for m in side.atoms(Mean) for x, _ in m.draws}
        for name in using:
            if images and isinstance(self.facts.get(name), Image):
                sources.append(self.fact(name, Image))
                continue
            fact = self.fact(name)
            _need(fact.op == "=", f"{name} is not an equality")
            # What holds for all x holds under an expectation over x.
            captured = drawn & fact.free_symbols & self.fixed
            _need(not captured, f"{name} is a fact of one {captured}, not of all")
            rules.append({fact.lhs: fact.rhs})
        return is_zero(left - right, rules, sources)


def _need(condition: object, fault: str) -> None:
    if not condition:
        raise Wrong(fault)


def _relation(goal: Fact, *ops: str) -> Relation:
    if not isinstance(goal, Relation) or goal.op not in ops:
        raise Wrong(f"this reason is for relations {', '.join(ops)}")
    return goal


_INEQUALITIES = (">=", ">", "<=", "<")


@dataclass(frozen=True)
class Define(Reason):
    """symbol = expression, for a symbol that stands nowhere above."""

    def judge(self, goal: Fact, context: Context) -> None:
        goal = _relation(goal, "=")
        symbol = goal.lhs
        above = set().union(
            *(f.free_symbols for f in context.facts.values()), goal.rhs.free_symbols
        )
        _need(isinstance(symbol, sp.Symbol) and symbol not in above, f"{symbol} is not new")
        plain = sp.Symbol(symbol.name, real=True).assumptions0
        _need(symbol.assumptions0 == plain, f"{symbol}: a new symbol is real, no more")
        context.fixed.update(goal.free_symbols)
        context.defined.update(goal.free_symbols)


@dataclass(frozen=True)
class Algebra(Reason):
    """An equality that SymPy verifies, after the equalities `using` are put in, left to right."""

    using: tuple[str, ...] = ()

    def judge(self, goal: Fact, context: Context) -> None:
        goal = _relation(goal, "=")
        _need(context.equal(goal.lhs, goal.rhs, self.using, images=isinstance(self, Expectations)),
              "SymPy does not make the sides equal")  # fmt: skip


@dataclass(frozen=True)
class Expectations(Algebra):
    """Algebra, and the rules of expectations: linearity, independence, and images of laws."""

    trusts = ("SymPy", "linearity of expectation and Fubini's theorem")


@dataclass(frozen=True)
class Antiderivative(Reason):
    """A definite integral, by an antiderivative that is checked by differentiating it."""

    of: sp.Expr

    def judge(self, goal: Fact, context: Context) -> None:
        goal = _relation(goal, "=")
        _need(isinstance(goal.lhs, sp.Integral), "the left side is not an integral")
        x, low, high = goal.lhs.limits[0]
        _need(is_zero(sp.diff(self.of, x) - goal.lhs.function), "not an antiderivative")
        _need(is_continuous(self.of, x, low, high), "it may not be continuous between the limits")
        ends = [sp.limit(self.of, x, high, "-"), sp.limit(self.of, x, low, "+")]
        _need(is_zero(ends[0] - ends[1] - goal.rhs), "its values at the ends do not differ by that")


@dataclass(frozen=True)
class TakeLimit(Reason):
    """A limit that SymPy finds; points near the limit are evaluated besides."""

    def judge(self, goal: Fact, context: Context) -> None:
        goal = _relation(goal, "=")
        _need(isinstance(goal.lhs, sp.Limit), "the left side is not a limit")
        _need(is_zero(goal.lhs.doit() - goal.rhs), "SymPy finds another limit")


@dataclass(frozen=True)
class Sign(Reason):
    """An inequality whose gap, in the given form, has its sign by form, assumptions and facts."""

    form: sp.Expr | None = None
    using: tuple[str, ...] = ()

    def judge(self, goal: Fact, context: Context) -> None:
        goal = _relation(goal, *_INEQUALITIES)
        form = goal.gap if self.form is None else self.form
        _need(self.form is None or is_zero(goal.gap - form), "the form is not the gap of the sides")
        _need(context.is_sign(form, self.using, goal.strict), "the sign does not follow")


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
        goal = _relation(goal, *_INEQUALITIES)
        total, strict = sp.sympify(self.plus), False
        _need(total == 0 or context.is_sign(total, self.using), "what is added may be negative")
        for name, multiplier in self.multipliers.items():
            fact, factor = context.fact(name), sp.sympify(multiplier)
            total += factor * fact.gap
            if fact.op != "=":
                _need(context.is_sign(factor, self.using), f"the factor of {name} may be negative")
                strict |= fact.strict and context.is_sign(factor, self.using, strict=True)
        strict |= context.is_sign(sp.sympify(self.plus), self.using, strict=True)
        _need(strict or not goal.strict, "the inequality need not be strict")
        found = context.equal(goal.gap, total, self.rewrite)
        _need(found, "the combination is not the gap of the sides")


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
        _need(left.strict == right.strict and "=" not in (left.op, right.op), "of different kinds")
        _need(
            context.is_sign(self.factor, self.using, strict=True), "the factor may not be positive"
        )
        found = context.equal(left.gap, self.factor * right.gap, self.rewrite)
        _need(found, "the gaps differ by another factor")


@dataclass(frozen=True)
class Detach(Reason):
    """One side of an equivalence above, the other side of which stands above."""

    equivalence: str
    other: str

    def judge(self, goal: Fact, context: Context) -> None:
        both, other = context.fact(self.equivalence, Iff), context.fact(self.other)
        sides = ((both.left, both.right), (both.right, both.left))
        _need((goal, other) in sides, "these are not the sides of the equivalence")


@dataclass(frozen=True)
class Average(Reason):
    """E f >= E g, as f >= g at every point: `pointwise` is that fact."""

    pointwise: str
    trusts = ("SymPy", "linearity of expectation and Fubini's theorem", "E f >= 0 for f >= 0")

    def judge(self, goal: Fact, context: Context) -> None:
        goal = _relation(goal, ">=", "<=")
        fact = context.facts.get(self.pointwise)
        if isinstance(fact, Always):
            fact, over, fixed = fact.relation, {fact.draws}, set[sp.Symbol]()
        else:
            fact, fixed = context.fact(self.pointwise), context.fixed
            means = goal.lhs.atoms(Mean) | goal.rhs.atoms(Mean)
            over = {tuple((x, law) for x, law in m.draws) for m in means}
        _need(fact.op != "=", f"{self.pointwise} is an equality")
        over = {draws for draws in over if not {x for x, _ in draws} & fixed}
        _need(over, "the fact is not one of all points")
        found = any(is_zero(goal.gap - Mean(fact.gap, *draws)) for draws in over)
        _need(found, "not the expectation of the fact")


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
        goal = _relation(goal, *_INEQUALITIES)
        fact, x = context.fact(self.slope), self.variable
        low, high = sp.sympify(self.low), sp.sympify(self.high)
        _need(fact.op != "=" and x not in context.defined, f"{self.slope} is no slope")
        _need(fact.strict or not goal.strict, "the slope need not be strict")
        _need(is_zero(sp.diff(self.function, x) - fact.gap), "the slope is not the derivative")
        _need(context.is_sign(high - low, self.using, goal.strict), "low <= high does not follow")
        _need(x.is_extended_negative is not True and not x.is_integer, "use a real variable")
        domain = [sp.Integer(0) if x.is_extended_nonnegative else -sp.oo, sp.oo]
        for end in (low, high):  # the open interval lies within the domain of the slope
            inside = not x.is_extended_nonnegative or context.is_sign(end, self.using)
            for bound in (h for h in context.hypotheses.values() if x in h.free_symbols):
                if not isinstance(bound, Relation) or sp.diff(bound.gap, x, 2) != 0:
                    raise Wrong(f"{bound} does not bound an interval")
                root = x - bound.gap / sp.diff(bound.gap, x)
                if sp.expand(root).is_number:
                    domain[bool(sp.diff(bound.gap, x) < 0)] = sp.expand(root)
                inside &= context.is_sign(bound.xreplace({x: end}).gap, self.using)
            _need(inside, f"{end} is not known to lie in the domain of the slope")
        _need(is_continuous(self.function, x, *domain), "it may not be continuous there")
        at_ends = [sp.limit(self.function, x, e) if e.is_number else self.function.xreplace({x: e})
                   for e in (high, low)]  # fmt: skip
        _need(is_zero(goal.gap - at_ends[0] + at_ends[1]), "the sides are not its values there")


@dataclass(frozen=True)
class Balls(Reason):
    """A strict inequality, on an interval of one variable or of numbers, by ball arithmetic."""

    variable: sp.Symbol | None = None
    low: Any = 0
    high: Any = 0
    trusts = ("ball arithmetic (python-flint)",)

    def judge(self, goal: Fact, context: Context) -> None:
        goal, x = _relation(goal, *_INEQUALITIES), self.variable
        _need(goal.free_symbols <= {x}, "there are other variables")
        if x is not None:  # the interval has to contain the domain
            bounds = [h.gap for h in context.hypotheses.values() if isinstance(h, Relation)]
            below = (x.is_extended_nonnegative and self.low == 0) or (x - self.low) in bounds
            _need(below and (self.high - x) in bounds, "the domain is not that interval")
        fault = positive_on(goal.gap, x, self.low, self.high)
        _need(fault is None, fault or "")


@dataclass(frozen=True)
class Instance(Reason):
    """A statement of an earlier theorem, at the values `at`; `given` names its hypotheses above."""

    theorem: str
    at: Mapping[Any, Any] = field(default_factory=dict)
    given: Mapping[str, str] = field(default_factory=dict)
    using: tuple[str, ...] = ()

    def judge(self, goal: Fact, context: Context) -> None:
        _need(self.theorem in context.proved, f"there is no theorem {self.theorem!r} before this")
        theorem = context.proved[self.theorem]
        names = {str(s): s for f in theorem.facts for s in f.free_symbols}
        rule = {names.get(name, name): sp.sympify(value) for name, value in self.at.items()}
        for name, premise in theorem.premises.items():
            found = context.facts.get(self.given.get(name, ""))
            _need(found == premise.xreplace(rule), f"the premise {name} is not given")
        for symbol, value in rule.items():
            _need(theorem.has_variable(symbol), f"{symbol} is no variable of the theorem")
            if symbol.is_extended_nonnegative:
                sign = context.is_sign(value, self.using, bool(symbol.is_extended_positive))
                _need(sign, f"the sign of {symbol} = {value} does not follow")
            _need(not symbol.is_integer or value.is_integer, f"{symbol} is an integer")
            vector = value.atoms(Vector) and not value.has(dot, Mean)
            _need(isinstance(symbol, Vector) == bool(vector), f"{symbol} is of another kind")
            _need(value.is_real is not False, f"{symbol} is real")
        _need(goal in [s.xreplace(rule) for s in theorem.statement], "not the theorem's statement")

    def rests_on(self) -> tuple[str, ...]:
        return (f"theorem: {self.theorem}",)


@dataclass(frozen=True)
class Derived(Reason):
    """A step of a derivation, whose own steps are all checked when it is made."""

    make: Callable[[], Any]

    def judge(self, goal: Fact, context: Context) -> tuple[derivation.Step, ...]:
        goal = _relation(goal, "=")
        made = self.make()
        steps = tuple(s for d in ((made,) if isinstance(made, Derivation) else made) for s in d)
        _need((goal.lhs, goal.rhs) in [(s.lhs, s.rhs) for s in steps], "no step of the derivation")
        return steps

    def rests_on(self) -> tuple[str, ...]:
        return ("derivations: SymPy, 50-digit evaluation, quadrature",)


@dataclass(frozen=True)
class Cited(Reason):
    """A classical fact. Facts in `nctheory.verify.facts` have a form, which is checked."""

    fact: str
    reference: str = ""

    def judge(self, goal: Fact, context: Context) -> None:
        known = FACTS.get(self.fact)
        _need(known or self.reference, "a fact that is cited needs a reference")
        _need(known is None or known.form(goal), f"this is not the form of {self.fact}")

    def rests_on(self) -> tuple[str, ...]:
        known = FACTS.get(self.fact)
        reference = known.reference if known else f"{self.reference}; its form is not checked"
        return (f"cited: {self.fact} ({reference})",)


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
    rests: dict[str, None] = {}
    fault = _faulty_form(proof)
    if fault is None:
        try:
            for outcome in _steps(proof, proved or {}, trusted, points):
                done.append(outcome)
                rests |= dict.fromkeys(outcome.step.reason.rests_on())
                if outcome.fault:
                    fault = f"step {outcome.step.label!r}: {outcome.fault}"
                    break
        except Exception as error:
            fault = f"hypotheses: {type(error).__name__}: {error}"
    return Outcome(proof, tuple(done), fault, tuple(rests), time.perf_counter() - start)


def _faulty_form(proof: Proof) -> str | None:
    """What is wrong with a proof before any step is looked at."""
    labels = [*proof.hypotheses, *(step.label for step in proof.steps)]
    if len(labels) != len(set(labels)):
        return "two steps have one label"
    relations = [step.relation for step in proof.steps]
    if not proof.statement or not all(s in relations for s in proof.statement):
        return "the statement is not the relation of a step"
    if any(type(step.reason) not in REASONS for step in proof.steps):
        return "a reason is not one of nctheory.verify.proof.REASONS"
    quoted = {s.reason.theorem for s in proof.steps if isinstance(s.reason, Instance)}
    if quoted != set(proof.uses):
        return f"it uses the theorems {sorted(quoted)}, not {sorted(proof.uses)}"
    cited = [step.relation for step in proof.steps if isinstance(step.reason, Cited)]
    if any(_same(goal, fact) for fact in cited for goal in proof.statement):
        return "the statement is no more than what is cited"
    return None


def _same(goal: Fact, cited: Fact) -> bool:
    """Whether a statement amounts to a cited fact: the gaps agree up to a factor."""
    if not isinstance(goal, Relation) or not isinstance(cited, Relation):
        return goal == cited
    return goal == cited or cited.gap == 0 or bool(ratio(goal.gap, cited.gap))


def _judge(step: Step, context: Context) -> tuple[derivation.Step, ...] | None:
    """What the reason says: of all values at once, where the goal is about all that are drawn."""
    goal = step.relation
    if not isinstance(goal, Always):
        return step.reason.judge(goal, context)
    drawn = {variable for variable, _ in goal.draws}
    _need(not drawn & context.fixed, f"{drawn & context.fixed} are not free to be drawn")
    facts = {label: f.relation if isinstance(f, Always) and f.draws == goal.draws else f
             for label, f in context.facts.items()}  # fmt: skip
    return step.reason.judge(
        goal.relation, replace(context, facts=facts, fixed=context.fixed | drawn)
    )


def _steps(
    proof: Proof, proved: Mapping[str, Proof], trusted: int, points: int
) -> Iterator[StepOutcome]:
    introduced = {s.relation.lhs for s in proof.steps
                  if isinstance(s.reason, Define) and isinstance(s.relation, Relation)}  # fmt: skip
    facts: dict[str, Fact] = dict(proof.hypotheses)
    every = set().union(
        *(f.free_symbols for f in (*facts.values(), *(s.relation for s in proof.steps)))
    )
    models = draw_models(frozenset(every - introduced), tuple(facts.values()), points, proof.id)
    fixed = set().union(*(f.free_symbols for f in facts.values()))
    context = Context(facts, proof.hypotheses, proved, fixed, set())
    for i, step in enumerate(proof.steps):
        fault, quoted = None, None
        if i >= trusted or isinstance(step.reason, Define):
            try:
                if isinstance(step.reason, Define) and isinstance(step.relation, Relation):
                    define(models, step.relation.lhs, step.relation.rhs)
                fault = fault_at(models, step.relation)
                quoted = None if fault else _judge(step, context)
            except Wrong as wrong:
                fault = str(wrong)
            except Exception as error:
                fault = f"{type(error).__name__}: {error}"
        yield StepOutcome(step, fault, quoted or ())
        facts[step.label] = step.relation

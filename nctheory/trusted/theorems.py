"""Theorems and proofs as data: what they say, and steps. `reading` has their JSON.

An `Assertion` is a `Formula`, which compares two numbers; an `Equivalence` of two formulas; a
formula `All` values; a `Mirror` (a law is that of -x for x of another law); a `StandardNormal` law;
or that a function is `Regular`. Free variables, laws and functions stand for any, of their sort: a
theorem says that its statement follows from its hypotheses, whatever they stand for. Definitions
are hypotheses that give a name to an expression.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from nctheory.trusted.building import instantiate, minus
from nctheory.trusted.language import DRAWN, Malformed, Term

__all__ = [
    "All", "Assertion", "Equivalence", "Formula", "Mirror", "ProofStep", "Regular",
    "StandardNormal", "Theorem",
]  # fmt: skip

_OPERATORS = ("=", ">=", ">", "<=", "<")


@dataclass(frozen=True)
class Formula:
    """lhs op rhs, op one of = >= > <= <."""

    lhs: Term
    op: str
    rhs: Term

    def __post_init__(self) -> None:
        if not all(isinstance(side, Term) for side in self.terms):
            raise Malformed("a relation is between two expressions")
        if self.op not in _OPERATORS or {self.lhs.sort, self.rhs.sort} - {"real", "nat"}:
            raise Malformed(f"{self.lhs} {self.op} {self.rhs} is no relation between numbers")

    @property
    def gap(self) -> Term:
        """What is 0, or nonnegative, or positive."""
        sides = (self.rhs, self.lhs) if self.op in ("<=", "<") else (self.lhs, self.rhs)
        return minus(*sides)

    @property
    def strict(self) -> bool:
        """Whether the gap is positive."""
        return self.op in ("<", ">")

    @property
    def terms(self) -> tuple[Term, ...]:
        """The sides."""
        return self.lhs, self.rhs

    def map(self, change: Callable[[Term], Term]) -> Formula:
        """The relation of other terms."""
        return Formula(change(self.lhs), self.op, change(self.rhs))

    def __str__(self) -> str:
        return f"{self.lhs} {self.op} {self.rhs}"


@dataclass(frozen=True)
class Equivalence:
    """Two relations, each of which implies the other."""

    left: Formula
    right: Formula

    def __post_init__(self) -> None:
        if type(self.left) is not Formula or type(self.right) is not Formula:
            raise Malformed("an equivalence is of two relations")

    @property
    def terms(self) -> tuple[Term, ...]:
        """The sides of both."""
        return self.left.terms + self.right.terms

    def map(self, change: Callable[[Term], Term]) -> Equivalence:
        """The equivalence of other terms."""
        return Equivalence(self.left.map(change), self.right.map(change))

    def __str__(self) -> str:
        return f"{self.left} if and only if {self.right}"


@dataclass(frozen=True)
class Mirror:
    """`law` is the law of factor * x for x of law `source`."""

    law: Term
    source: Term
    factor: Term

    def __post_init__(self) -> None:
        kinds = {self.law.sort, self.source.sort}
        minus_one = self.factor.op == "rat" and self.factor.args[0] == -1
        if kinds not in ({"law vector"}, {"law real"}) or not minus_one:
            raise Malformed(f"{self}: not the image of vectors or of real numbers by x -> -x")

    @property
    def terms(self) -> tuple[Term, ...]:
        """The laws and the factor."""
        return self.law, self.source, self.factor

    def map(self, change: Callable[[Term], Term]) -> Mirror:
        """The same of other laws."""
        return Mirror(change(self.law), change(self.source), change(self.factor))

    def __str__(self) -> str:
        return f"{self.law} is the law of {self.factor}*x, x ~ {self.source}"


@dataclass(frozen=True)
class StandardNormal:
    """Vectors are those of a space of finite dimension, and `law` is N(0, I) there."""

    law: Term

    def __post_init__(self) -> None:
        if self.law.sort != "law vector" or self.law.free or self.law.loose:
            raise Malformed(f"{self.law} is not a law of vectors that depends on nothing")

    @property
    def terms(self) -> tuple[Term, ...]:
        """The law."""
        return (self.law,)

    def map(self, change: Callable[[Term], Term]) -> StandardNormal:
        """The same of another law."""
        return StandardNormal(change(self.law))

    def __str__(self) -> str:
        return f"{self.law} is N(0, I)"


@dataclass(frozen=True)
class Regular:
    """A function with all derivatives, none of which grows faster than exponentially."""

    function: str

    @property
    def terms(self) -> tuple[Term, ...]:
        """There are none."""
        return ()

    def map(self, change: Callable[[Term], Term]) -> Regular:
        """The same."""
        return self

    def __str__(self) -> str:
        return f"{self.function} is smooth"


@dataclass(frozen=True)
class All:
    """A formula of all values of its variables: `binders` are sorts, or laws (almost surely).

    The first binder is the outermost, and the law of a later one may depend on it.
    """

    binders: tuple[Any, ...]
    relation: Formula

    def __post_init__(self) -> None:
        if type(self.relation) is not Formula:
            raise Malformed("what holds of all values is a relation")
        for binder in self.binders:
            if not (binder in ("real", "nat", "vector") or getattr(binder, "sort", "") in DRAWN):
                raise Malformed(f"{binder} gives no values")
        n = len(self.binders)
        for i, t in [(n, t) for t in self.relation.terms] + [
            (i, b) for i, b in enumerate(self.binders) if isinstance(b, Term)
        ]:
            for k, sort in t.loose:
                if k >= i or self.sort(i - 1 - k) != sort:
                    raise Malformed(f"{self.relation}: a variable that nothing gives")
        if not n:
            raise Malformed("nothing is said of all")

    def sort(self, i: int) -> str:
        """The sort of the i-th variable."""
        return self.drawn(i).replace("positive", "real")

    def drawn(self, i: int) -> str:
        """What gives the i-th variable: its sort, or that of what its law draws."""
        binder = self.binders[i]
        return binder.sort.split()[1] if isinstance(binder, Term) else str(binder)

    @property
    def terms(self) -> tuple[Term, ...]:
        """The sides, and the laws."""
        return (*self.relation.terms, *(b for b in self.binders if isinstance(b, Term)))

    def map(self, change: Callable[[Term], Term]) -> All:
        """The same of other free variables."""
        binders = tuple(change(b) if isinstance(b, Term) else b for b in self.binders)
        return All(binders, self.relation.map(change))

    def at(self, *values: Term) -> Formula:
        """The relation of these values."""
        return self.relation.map(lambda t: instantiate(t, *values))

    def laws(self, *values: Term) -> list[Any]:
        """The binders, with the values of the variables before put in."""
        return [
            instantiate(b, *values[:i]) if isinstance(b, Term) else b
            for i, b in enumerate(self.binders)
        ]

    def __str__(self) -> str:
        return f"{self.relation} for all {', '.join(map(str, self.binders))}"


Assertion = Formula | Equivalence | Mirror | StandardNormal | Regular | All


@dataclass(frozen=True)
class ProofStep:
    """A line of a proof: a fact, and the reason why it holds, one of `nctheory.trusted.rules`."""

    label: str
    fact: Assertion
    reason: Any
    words: str = ""


@dataclass(frozen=True)
class Theorem:
    """A theorem with its proof, as it is checked. `statement` are labels of steps."""

    id: str
    title: str
    source: str
    hypotheses: Mapping[str, Assertion]
    statement: tuple[str, ...]
    steps: tuple[ProofStep, ...]
    remark: str = ""
    names: Mapping[Term, str] = field(default_factory=dict)

    @property
    def definitions(self) -> dict[str, Assertion]:
        """The abbreviations that steps introduce."""
        return {s.label: s.fact for s in self.steps if type(s.reason).__name__ == "Define"}

    @property
    def conclusions(self) -> tuple[Assertion, ...]:
        """What is stated."""
        facts = {s.label: s.fact for s in self.steps}
        return tuple(facts[label] for label in self.statement)

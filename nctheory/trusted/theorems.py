"""Theorems and proofs as data: what they say, and steps. `reading` has their JSON.

An `Assertion` is a `Formula`, which compares two numbers; an `Equivalence` of two formulas; a
formula `All` values; a `Mirror` (a law is that of -x for x of another law); a `StandardNormal` law;
or that a function is `Regular`. Free variables, laws and functions stand for any, of their sort: a
theorem says that its statement follows from its hypotheses, whatever they stand for. Definitions
are hypotheses that give a name to an expression.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field, fields
from typing import Any, Self

from nctheory.trusted.building import instantiate
from nctheory.trusted.language import DRAWN, Malformed, Term

__all__ = [
    "KINDS", "All", "Assertion", "Equivalence", "Formula", "Mirror", "ProofStep", "Regular",
    "StandardNormal", "Theorem",
]  # fmt: skip

_OPERATORS = ("=", ">=", ">", "<=", "<")


class _Fact:
    """What facts have in common: the terms in them, and the same of other terms."""

    @property
    def terms(self) -> tuple[Term, ...]:
        """The terms in it: sides, and laws."""
        return tuple(_terms([getattr(self, f.name) for f in fields(self)]))  # type: ignore[arg-type]

    def map(self, change: Callable[[Term], Term]) -> Self:
        """The same of other terms."""
        return type(self)(*(_mapped(getattr(self, f.name), change) for f in fields(self)))  # type: ignore[arg-type]


def _terms(x: Any) -> Iterator[Term]:
    for part in x:
        if isinstance(part, Term):
            yield part
        elif isinstance(part, _Fact | tuple):
            yield from part.terms if isinstance(part, _Fact) else _terms(part)


def _mapped(x: Any, change: Callable[[Term], Term]) -> Any:
    if isinstance(x, tuple):
        return tuple(_mapped(part, change) for part in x)
    return x.map(change) if isinstance(x, _Fact) else change(x) if isinstance(x, Term) else x


@dataclass(frozen=True)
class Formula(_Fact):
    """lhs op rhs, op one of = >= > <= <."""

    lhs: Term
    op: str
    rhs: Term

    def __post_init__(self) -> None:
        if not all(isinstance(side, Term) for side in (self.lhs, self.rhs)):
            raise Malformed("a relation is between two expressions")
        if self.op not in _OPERATORS or {self.lhs.sort, self.rhs.sort} - {"real", "nat"}:
            raise Malformed(f"{self.lhs} {self.op} {self.rhs} is no relation between numbers")

    @property
    def ordered(self) -> tuple[Term, Term]:
        """The sides, the larger one first."""
        return (self.rhs, self.lhs) if self.op in ("<=", "<") else (self.lhs, self.rhs)

    @property
    def gap(self) -> Term:
        """What is 0, or nonnegative, or positive."""
        return self.ordered[0] - self.ordered[1]

    @property
    def strict(self) -> bool:
        """Whether the gap is positive."""
        return self.op in ("<", ">")

    @property
    def kind(self) -> tuple[bool, bool]:
        """What it says of the gap."""
        return self.strict, self.op == "="

    def __str__(self) -> str:
        return f"{self.lhs} {self.op} {self.rhs}"


@dataclass(frozen=True)
class Equivalence(_Fact):
    """Two relations, each of which implies the other."""

    left: Formula
    right: Formula

    def __post_init__(self) -> None:
        if type(self.left) is not Formula or type(self.right) is not Formula:
            raise Malformed("an equivalence is of two relations")

    def __str__(self) -> str:
        return f"{self.left} if and only if {self.right}"


@dataclass(frozen=True)
class Mirror(_Fact):
    """`law` is the law of -x for x of law `source`."""

    law: Term
    source: Term

    def __post_init__(self) -> None:
        if {self.law.sort, self.source.sort} not in ({"law vector"}, {"law real"}):
            raise Malformed(f"{self}: not the image of vectors or of real numbers by x -> -x")

    def __str__(self) -> str:
        return f"{self.law} is the law of -x, x ~ {self.source}"


@dataclass(frozen=True)
class StandardNormal(_Fact):
    """Vectors are those of a space of finite dimension, and `law` is N(0, I) there."""

    law: Term

    def __post_init__(self) -> None:
        if self.law.sort != "law vector" or self.law.free or self.law.loose:
            raise Malformed(f"{self.law} is not a law of vectors that depends on nothing")

    def __str__(self) -> str:
        return f"{self.law} is N(0, I)"


@dataclass(frozen=True)
class Regular(_Fact):
    """A function with all derivatives, none of which grows faster than exponentially."""

    function: str

    def __str__(self) -> str:
        return f"{self.function} is smooth"


@dataclass(frozen=True)
class All(_Fact):
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
        places = [(i, b) for i, b in enumerate(self.binders) if isinstance(b, Term)]
        for i, t in [*places, *((len(self.binders), t) for t in self.relation.terms)]:
            if any(k >= i or self.sort(i - 1 - k) != sort for k, sort in t.loose):
                raise Malformed(f"{self.relation}: a variable that nothing gives")
        if not self.binders:
            raise Malformed("nothing is said of all")

    def sort(self, i: int) -> str:
        """The sort of the i-th variable."""
        return self.drawn(i).replace("positive", "real")

    def drawn(self, i: int) -> str:
        """What gives the i-th variable: its sort, or that of what its law draws."""
        binder = self.binders[i]
        return binder.sort.split()[1] if isinstance(binder, Term) else str(binder)

    def at(self, *values: Term) -> Formula:
        """The relation of these values."""
        return self.relation.map(lambda t: instantiate(t, *values))

    def laws(self, *values: Term) -> list[Any]:
        """The binders, with the values of the variables before put in."""
        binders = enumerate(self.binders)
        return [instantiate(b, *values[:i]) if isinstance(b, Term) else b for i, b in binders]

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
    def premises(self) -> dict[str, Assertion]:
        """What it assumes: hypotheses and definitions."""
        return {**self.hypotheses, **self.definitions}

    @property
    def conclusions(self) -> tuple[Assertion, ...]:
        """What is stated."""
        facts = {s.label: s.fact for s in self.steps}
        return tuple(facts[label] for label in self.statement)


# What the parts of a theorem are called in JSON.
KINDS: Mapping[str, Any] = {
    "Relation": Formula, "Iff": Equivalence, "Image": Mirror, "Smooth": Regular, "All": All,
    "Normal": StandardNormal, "Step": ProofStep, "Theorem": Theorem,
}  # fmt: skip

"""Theorems and proofs as data: facts, steps, and how they are written to and read from JSON.

A `Fact` is a relation between two terms, an equivalence of two relations, a relation `All` values,
an `Image` (a law is that of factor * x for x of another law) or a `Smooth` function. Free variables,
laws and functions stand for any, of their sort: a theorem says that its statement follows from its
hypotheses, whatever they stand for. Definitions are hypotheses that give a name to an expression.

In JSON the terms of a theorem are one table of nodes, in which a node refers to earlier ones, and
facts and reasons refer to the table. `names` are what the author called what is bound: for the eye.
"""

from __future__ import annotations

import dataclasses
import json
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from fractions import Fraction
from typing import Any

from nctheory.trusted.language import (
    DRAWN,
    Malformed,
    Term,
    abstract,
    instantiate,
    minus,
    replace,
    text,
)

__all__ = [
    "All", "Assertion", "Equivalence", "Mirror", "Formula", "Regular", "ProofStep", "Theorem", "dumps", "loads",
]  # fmt: skip

MAX_BYTES = 20_000_000
MAX_NODES = 200_000
_RATIONAL = re.compile(r"-?[0-9]{1,1600}(/[1-9][0-9]{0,1599})?")
_FLIP = {"<=": ">=", "<": ">", ">=": "<=", ">": "<", "=": "="}


@dataclass(frozen=True)
class Formula:
    """lhs op rhs, op one of = >= > <= <."""

    lhs: Term
    op: str
    rhs: Term

    def __post_init__(self) -> None:
        if not isinstance(self.lhs, Term) or not isinstance(self.rhs, Term):
            raise Malformed("a relation is between two expressions")
        if self.op not in _FLIP or {self.lhs.sort, self.rhs.sort} - {"real", "nat"}:
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
        return f"{text(self.lhs)} {self.op} {text(self.rhs)}"


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
    """A relation of all values that its variables take: `binders` are sorts, or laws (almost surely).

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
        binder = self.binders[i]
        return DRAWN[binder.sort] if isinstance(binder, Term) else str(binder)

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


Assertion = Formula | Equivalence | Mirror | Regular | All


def mirrored(fact: Formula) -> Formula:
    """The same relation, read from the right."""
    return Formula(fact.rhs, _FLIP[fact.op], fact.lhs)


def for_all(relation: Formula, draws: tuple[tuple[Term, Any], ...]) -> All:
    """The relation of all values of these variables: pairs of one and its law, or sort."""
    variables = [v for v, _ in draws]
    binders = tuple(
        abstract(b, *variables[:i]) if isinstance(b, Term) else b for i, (_, b) in enumerate(draws)
    )
    return All(binders, relation.map(lambda t: abstract(t, *variables)))


def substituted(fact: Assertion, rule: Mapping[Term, Term]) -> Assertion:
    """The fact at these values of free variables."""
    return fact.map(lambda t: replace(t, rule))


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


_FACTS: dict[str, Any] = {c.__name__: c for c in (Formula, Equivalence, Mirror, Regular, All)}


def dumps(theorem: Theorem) -> str:
    """The theorem in JSON."""
    table: dict[Term, int] = {}
    nodes: list[Any] = []

    def node(t: Term) -> int:
        if t not in table:
            args = [{"n": node(a)} if isinstance(a, Term) else
                    str(a) if isinstance(a, Fraction) else a for a in t.args]  # fmt: skip
            nodes.append([t.op, *args])
            table[t] = len(nodes) - 1
        return table[t]

    def encode(x: Any) -> Any:
        if isinstance(x, Term):
            return {"n": node(x)}
        if dataclasses.is_dataclass(x):
            fields = {f.name: encode(getattr(x, f.name)) for f in dataclasses.fields(x)}
            return {"is": type(x).__name__, **fields}
        if isinstance(x, Mapping):
            return {"map": [[str(k), encode(v)] for k, v in x.items()]}
        return [encode(v) for v in x] if isinstance(x, tuple | list) else x

    names = {node(t): name for t, name in theorem.names.items()}
    content = encode(dataclasses.replace(theorem, names={}))
    content["names"] = encode(names)
    return json.dumps({"nodes": nodes, "theorem": content}, ensure_ascii=False)


def loads(data: str | bytes, reasons: Mapping[str, Any]) -> Theorem:
    """Read a theorem. `reasons` are the classes of reasons, by name. Raises `Malformed`."""
    if len(data) > MAX_BYTES:
        raise Malformed(f"a theorem of more than {MAX_BYTES} bytes")
    try:
        content = json.loads(data)
        nodes, terms = content["nodes"], list[Term]()
        if len(nodes) > MAX_NODES:
            raise Malformed(f"more than {MAX_NODES} expressions")
        for op, *args in nodes:
            terms.append(Term(op, *(_argument(op, i, a, terms) for i, a in enumerate(args))))
        known = {**_FACTS, **reasons, "ProofStep": ProofStep, "Theorem": Theorem}
        theorem = _decode(content["theorem"], terms, known)
        if not isinstance(theorem, Theorem):
            raise Malformed("this is no theorem")
        names = {terms[int(k)]: str(v) for k, v in theorem.names.items()}  # type: ignore[call-overload]
        return dataclasses.replace(theorem, names=names)
    except (KeyError, IndexError, TypeError, ValueError, AttributeError, RecursionError) as error:
        said = str(error) if isinstance(error, Malformed) else f"{type(error).__name__}: {error}"
        raise Malformed(f"not a theorem in JSON: {said}"[:300]) from None


def _argument(op: str, i: int, a: Any, terms: list[Term]) -> Any:
    if isinstance(a, dict):
        return _term(a, terms)
    if op == "rat" or (op == "pow" and i == 1):
        if type(a) is not str or not _RATIONAL.fullmatch(a):
            raise Malformed(f"{a!r} is no rational number"[:100])
        return Fraction(a)
    return a


def _term(a: Any, terms: list[Term]) -> Term:
    if set(a) != {"n"} or type(a["n"]) is not int or not 0 <= a["n"] < len(terms):
        raise Malformed("a node refers to one that is not before it")
    return terms[a["n"]]


def _decode(x: Any, terms: list[Term], known: Mapping[str, Any]) -> Any:
    if isinstance(x, list):
        return tuple(_decode(v, terms, known) for v in x)
    if not isinstance(x, dict):
        return x
    if set(x) == {"n"}:
        return _term(x, terms)
    if set(x) == {"map"}:
        pairs = [(k, _decode(v, terms, known)) for k, v in x["map"]]
        if len(dict(pairs)) < len(pairs) or any(type(k) is not str for k, _ in pairs):
            raise Malformed("two things with one label")
        return dict(pairs)
    cls = known[x["is"]]
    return cls(**{k: _decode(v, terms, known) for k, v in x.items() if k != "is"})

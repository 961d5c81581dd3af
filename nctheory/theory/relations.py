"""What theorems say: relations between expressions, equivalences, and what holds of all values.

Each fact prints itself, in a line and in LaTeX. `nctheory.theory.statements` has the expressions.
"""

from __future__ import annotations

import functools
from dataclasses import dataclass
from typing import Any

import sympy as sp

from nctheory.theory.notation import displayed, tex
from nctheory.theory.statements import Law, Mean, Vector, readable

__all__ = [
    "Always", "Fact", "Iff", "Image", "Normal", "Relation", "Smooth", "always", "eq", "forall",
    "ge", "gt", "iff", "le", "lt", "smooth",
]  # fmt: skip

_TEX = {"=": "=", ">=": r"\ge", ">": ">", "<=": r"\le", "<": "<"}


@dataclass(frozen=True)
class Relation:
    """lhs op rhs, for all values of the free symbols; op is one of = >= > <= <."""

    lhs: sp.Expr
    op: str
    rhs: sp.Expr

    @property
    def sides(self) -> tuple[sp.Expr, ...]:
        """The expressions that are compared."""
        return self.lhs, self.rhs

    @property
    def gap(self) -> sp.Expr:
        """The difference of the sides that is 0, or nonnegative, or positive."""
        return self.rhs - self.lhs if self.op in ("<=", "<") else self.lhs - self.rhs

    @property
    def strict(self) -> bool:
        """Whether the gap is positive."""
        return self.op in ("<", ">")

    @functools.cached_property
    def free_symbols(self) -> set[sp.Symbol]:
        """The symbols that the relation speaks of."""
        return self.lhs.free_symbols | self.rhs.free_symbols

    def __str__(self) -> str:
        return f"{self.lhs} {self.op} {self.rhs}"

    def latex(self) -> str:
        """The relation, without delimiters."""
        return f"{tex(readable(self.lhs))} {_TEX[self.op]} {tex(readable(self.rhs))}"

    def _repr_latex_(self) -> str:
        return displayed(self.latex())


@dataclass(frozen=True)
class Iff:
    """Two relations, each of which implies the other."""

    left: Relation
    right: Relation

    @property
    def sides(self) -> tuple[sp.Expr, ...]:
        """The expressions that are compared."""
        return self.left.sides + self.right.sides

    @functools.cached_property
    def free_symbols(self) -> set[sp.Symbol]:
        """The symbols that either side speaks of."""
        return self.left.free_symbols | self.right.free_symbols

    def __str__(self) -> str:
        return f"{self.left} if and only if {self.right}"

    def latex(self) -> str:
        """The equivalence, without delimiters."""
        return rf"{self.left.latex()} \iff {self.right.latex()}"

    def _repr_latex_(self) -> str:
        return displayed(self.latex())


@dataclass(frozen=True)
class Image:
    """`law` is the law of factor * x for x of law `source`: factor -1 mirrors it."""

    law: Law
    source: Law
    factor: sp.Expr

    free_symbols = frozenset[sp.Symbol]()
    sides = ()

    def __str__(self) -> str:
        return f"{self.law} is the law of {self.factor}*x, x ~ {self.source}"

    def latex(self) -> str:
        """The statement, without delimiters."""
        image = tex(self.factor * Vector("x"))
        return rf"x \sim {tex(self.source)} \implies {image} \sim {tex(self.law)}"

    def _repr_latex_(self) -> str:
        return displayed(self.latex())


@dataclass(frozen=True)
class Normal:
    """Vectors are those of a space of finite dimension, and `law` is N(0, I) there.

    >>> from nctheory.theory.statements import Classes
    >>> print(Normal(Classes("gamma")(1)))
    gamma1 is N(0, I)
    """

    law: Law

    free_symbols = frozenset[sp.Symbol]()
    sides = ()

    def __str__(self) -> str:
        return f"{self.law} is N(0, I)"

    def latex(self) -> str:
        """The statement, without delimiters."""
        return rf"{tex(self.law)} = \mathcal{{N}}(0, I)"

    def _repr_latex_(self) -> str:
        return displayed(self.latex())


@dataclass(frozen=True)
class Always:
    """A relation of all values that its variables can take: drawn from their laws, or any at all.

    Always(ge(dot(x, x), 1), ((x, X(1)),)): no input of class 1 is nearer to 0 than 1. A variable
    with None for its law stands for every real number, vector or label.
    """

    relation: Relation
    draws: tuple[tuple[sp.Symbol, Law | None], ...]

    def __post_init__(self) -> None:
        for variable, law in self.draws:
            if law is not None:
                Mean(0, (variable, law))  # raises if it cannot be drawn

    @property
    def sides(self) -> tuple[sp.Expr, ...]:
        """The expressions that are compared."""
        return self.relation.sides

    @property
    def free_symbols(self) -> set[sp.Symbol]:
        """The variables drawn are not free; what their laws depend on is."""
        free = self.relation.free_symbols
        for variable, law in reversed(self.draws):
            free = (free - {variable}).union(
                *(a.free_symbols for a in getattr(law, "parameters", ()))
            )
        return free

    def __str__(self) -> str:
        draws = (str(x) if law is None else f"{x} ~ {law}" for x, law in self.draws)
        return f"{self.relation} for all {', '.join(draws)}"

    def latex(self) -> str:
        """The statement, without delimiters."""
        ranges = dict.fromkeys(_range(*draw) for draw in self.draws)
        groups = (
            ", ".join(tex(x) for x, law in self.draws if _range(x, law) == own) for own in ranges
        )
        drawn = r",\, ".join(group + own for group, own in zip(groups, ranges, strict=True))
        return rf"{self.relation.latex()} \quad \forall\, {{{drawn}}}"

    def _repr_latex_(self) -> str:
        return displayed(self.latex())


def _range(variable: sp.Symbol, law: Law | None) -> str:
    """What a variable runs over, in LaTeX."""
    if law is not None:
        return rf" \sim {tex(law)}"
    if isinstance(variable, Vector):
        return r" \in \mathbb{R}^d"
    return r" \in \mathbb{N}" if variable.is_integer else r" \in \mathbb{R}"


@dataclass(frozen=True)
class Smooth:
    """An unknown function has all derivatives, none of which grows faster than exponentially."""

    function: Any

    free_symbols = frozenset[sp.Symbol]()
    sides = ()

    def __str__(self) -> str:
        return f"{self.function} is smooth"

    def latex(self) -> str:
        """The statement, without delimiters."""
        return rf"{tex(sp.Symbol(str(self.function)))} \in C^{{\infty}}_{{\exp}}"

    def _repr_latex_(self) -> str:
        return displayed(self.latex())


Fact = Relation | Iff | Image | Normal | Always | Smooth


def always(relation: Relation, *draws: tuple[sp.Symbol, Law]) -> Always:
    """The relation, for all values that the variables drawn can take."""
    for draw in draws:
        if not hasattr(draw, "__len__"):
            raise TypeError(f"always: expected (variable, law), got {draw}; forall takes variables")
    return Always(relation, draws)


def forall(relation: Relation, *variables: sp.Symbol) -> Always:
    """The relation, for all real numbers, vectors or labels.

    >>> x, y = sp.symbols("x y", real=True)
    >>> print(forall(ge(x**2 + y**2, 2 * x * y), x, y))
    x**2 + y**2 >= 2*x*y for all x, y
    """
    return Always(relation, tuple((x, None) for x in variables))


def smooth(function: Any) -> Smooth:
    """The unknown function `sp.Function("f")` and its derivatives exist and are tame."""
    return Smooth(function)


def eq(lhs: Any, rhs: Any) -> Relation:
    """lhs = rhs."""
    return Relation(sp.sympify(lhs), "=", sp.sympify(rhs))


def ge(lhs: Any, rhs: Any = 0) -> Relation:
    """lhs >= rhs."""
    return Relation(sp.sympify(lhs), ">=", sp.sympify(rhs))


def gt(lhs: Any, rhs: Any = 0) -> Relation:
    """lhs > rhs."""
    return Relation(sp.sympify(lhs), ">", sp.sympify(rhs))


def le(lhs: Any, rhs: Any = 0) -> Relation:
    """lhs <= rhs."""
    return Relation(sp.sympify(lhs), "<=", sp.sympify(rhs))


def lt(lhs: Any, rhs: Any = 0) -> Relation:
    """lhs < rhs."""
    return Relation(sp.sympify(lhs), "<", sp.sympify(rhs))


def iff(left: Relation, right: Relation) -> Iff:
    """Left if and only if right."""
    return Iff(left, right)

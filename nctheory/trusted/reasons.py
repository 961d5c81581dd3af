"""The reasons that the steps of a proof can give, as data. `rules` says what each one proves.

`using` names facts above whose signs are used; `rewrite` names equalities, and images of laws, that
are put in, in order. A body is a term with one loose index: a function of one real variable.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from nctheory.trusted.language import Term

__all__ = [
    "REASONS", "Algebra", "Antiderivative", "Average", "Balls", "Cases", "Cited", "Define",
    "Derived", "Detach", "Equivalent", "Induction", "Instance", "Linear", "Monotone", "Sign",
    "Specialise", "TakeLimit",
]  # fmt: skip


@dataclass(frozen=True)
class Define:
    """variable = expression, for a real variable that stands nowhere above."""


@dataclass(frozen=True)
class Algebra:
    """An equality, by the algebra of fractions, roots, elementary functions and expectations."""

    using: tuple[str, ...] = ()


@dataclass(frozen=True)
class Linear:
    """gap = sum of multiplier * gap of facts above + `plus`: nonnegative multipliers and plus."""

    multipliers: Mapping[str, Term]
    using: tuple[str, ...] = ()
    plus: Term | None = None
    rewrite: tuple[str, ...] = ()


@dataclass(frozen=True)
class Sign:
    """An inequality whose gap, in the given form, has its sign by its form and by facts above."""

    form: Term | None = None
    using: tuple[str, ...] = ()


@dataclass(frozen=True)
class Equivalent:
    """left iff right: the gap on the left is a positive factor times the gap on the right."""

    factor: Term
    using: tuple[str, ...] = ()
    rewrite: tuple[str, ...] = ()


@dataclass(frozen=True)
class Detach:
    """One side of an equivalence above, as the other side stands above."""

    equivalence: str
    other: str


@dataclass(frozen=True)
class Average:
    """E f >= E g from f >= g: `over` are variables of which nothing is assumed, with their laws.

    For a fact about all that is drawn, `over` is empty: the draws are those of the fact.
    """

    pointwise: str
    over: tuple[tuple[Term, Term], ...] = ()


@dataclass(frozen=True)
class Monotone:
    """F(high) >= F(low): `slope` is F' >= 0 as a fact about `variable`, which is between them."""

    function: Term
    variable: Term
    slope: str
    low: Term
    high: Term
    using: tuple[str, ...] = ()


@dataclass(frozen=True)
class Balls:
    """A strict inequality of numbers, or of one variable between two numbers, by ball arithmetic."""

    variable: Term | None = None
    low: Term | None = None
    high: Term | None = None


@dataclass(frozen=True)
class Instance:
    """A statement of a theorem proved before, at these values of its variables, laws, functions.

    `given` says which fact above is which hypothesis; the others follow by their signs.
    """

    theorem: str
    at: Mapping[str, Term] = field(default_factory=dict)
    given: Mapping[str, str] = field(default_factory=dict)
    using: tuple[str, ...] = ()


@dataclass(frozen=True)
class Specialise:
    """A fact above at other values: of variables of which nothing is assumed, or of an `All`."""

    fact: str
    at: Mapping[str, Term]
    using: tuple[str, ...] = ()


@dataclass(frozen=True)
class Cited:
    """A classical fact, one of `nctheory.trusted.facts`, for these arguments."""

    fact: str
    at: Mapping[str, Term] = field(default_factory=dict)


@dataclass(frozen=True)
class Derived:
    """What `nctheory.theory` derives, with checks of its own: a name in derivations.json."""

    name: str


@dataclass(frozen=True)
class Antiderivative:
    """A definite integral, as the difference of the values of an antiderivative, a body."""

    of: Term


@dataclass(frozen=True)
class TakeLimit:
    """lim N/D at 0 or elsewhere, bodies whose derivatives below `order` vanish there."""

    numerator: Term
    denominator: Term
    order: int = 0


@dataclass(frozen=True)
class Induction:
    """F(n) for all n = 1, 2, ...: `base` is F(1); `theorem` is: F(n) implies F(n + 1).

    Its hypotheses are `hypothesis`, which is F(n), and others, which `given` and `using` give.
    """

    theorem: str
    base: str
    variable: Term
    hypothesis: str
    at: Mapping[str, Term] = field(default_factory=dict)
    given: Mapping[str, str] = field(default_factory=dict)
    using: tuple[str, ...] = ()


@dataclass(frozen=True)
class Cases:
    """By one reason where `on` >= 0, by the other where `on` <= 0; in both, `case` is that fact."""

    on: Term
    nonnegative: Any
    nonpositive: Any
    case: str = "case"


REASONS = {
    c.__name__: c
    for c in (Algebra, Antiderivative, Average, Balls, Cases, Cited, Define, Derived, Detach,
              Equivalent, Induction, Instance, Linear, Monotone, Sign, Specialise, TakeLimit)
}  # fmt: skip

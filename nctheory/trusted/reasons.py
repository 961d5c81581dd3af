"""The reasons that the steps of a proof can give, as data. `rules` says what each one proves.

Their certificates are expressions: SymPy's where an author writes a proof, terms where it is
checked. What may be left out (None) an author may leave out, and the conversion fills in.

`using` names facts above whose signs are used; `rewrite` names equalities, and images of laws, that
are put in, in order. A body is a function of one real variable: a term with one loose index.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, fields, is_dataclass
from typing import Any

from nctheory.trusted.language import Term

__all__ = [
    "REASONS", "Algebra", "Antiderivative", "Average", "Balls", "Cases", "Cited", "Define",
    "Derived", "Detach", "Equivalent", "Induction", "Instance", "Integrate", "Linear", "Monotone",
    "Reason", "Sign", "Specialise", "TakeLimit", "parts_of", "terms_in",
]  # fmt: skip


@dataclass(frozen=True)
class Define:
    """symbol = expression, for a real symbol that stands nowhere above."""


@dataclass(frozen=True)
class Algebra:
    """An equality, by the algebra of fractions, roots, elementary functions and expectations.

    The equalities `using`, and the images of laws, are put in first, in order.
    """

    using: tuple[str, ...] = ()


@dataclass(frozen=True)
class Linear:
    """gap = sum of multiplier * gap of facts above + `plus`: the certificate of a combination.

    The multipliers of inequalities are nonnegative, by the facts `using`; so is `plus`. The
    equalities `rewrite` are put in, in order.
    """

    multipliers: Mapping[str, Any]
    using: tuple[str, ...] = ()
    plus: Any = None
    rewrite: tuple[str, ...] = ()


@dataclass(frozen=True)
class Sign:
    """An inequality whose gap, in the given form, has its sign by its form and by facts above."""

    form: Any = None
    using: tuple[str, ...] = ()


@dataclass(frozen=True)
class Equivalent:
    """left iff right: the gap on the left is a positive factor times the gap on the right."""

    factor: Any
    using: tuple[str, ...] = ()
    rewrite: tuple[str, ...] = ()


@dataclass(frozen=True)
class Detach:
    """One side of an equivalence above, as the other side stands above."""

    equivalence: str
    other: str


@dataclass(frozen=True)
class Average:
    """E f >= E g, as f >= g at every point: `pointwise` is that fact.

    `over` are pairs of a variable of the fact and its law; if it is left out, they are those of an
    expectation in the goal. A fact about all that is drawn needs none.
    """

    pointwise: str
    over: tuple[tuple[Any, Any], ...] = ()


@dataclass(frozen=True)
class Monotone:
    """F(high) >= F(low), as F' >= 0 between: `slope` is that fact, low <= high by `using`."""

    function: Any
    variable: Any
    slope: str
    low: Any
    high: Any
    using: tuple[str, ...] = ()


@dataclass(frozen=True)
class Balls:
    """A strict inequality of numbers, or of one variable between two, by ball arithmetic."""

    variable: Any = None
    low: Any = None
    high: Any = None


@dataclass(frozen=True)
class Integrate:
    """int f >= int g, as f >= g between the ends: `pointwise` is that fact, of `variable`."""

    pointwise: str
    variable: Any
    low: Any
    high: Any
    using: tuple[str, ...] = ()


@dataclass(frozen=True)
class Instance:
    """A statement of a theorem proved before, at the values `at` of what is free in it.

    What `at` does not name stays as it is. `given` says which fact above is which hypothesis;
    those that it leaves out follow by their signs, with the facts `using`.
    """

    theorem: str
    at: Mapping[Any, Any] = field(default_factory=dict)
    given: Mapping[str, str] = field(default_factory=dict)
    using: tuple[str, ...] = ()


@dataclass(frozen=True)
class Specialise:
    """A fact above, at other values of variables of which nothing is assumed, or of all values."""

    fact: str
    at: Mapping[Any, Any]
    using: tuple[str, ...] = ()


@dataclass(frozen=True)
class Cited:
    """One of `nctheory.proving.FACTS`, for the arguments `at`; left out, they are looked for.

    `given` says which fact above is which premise, as for `Instance`.
    """

    fact: str
    at: Mapping[str, Any] = field(default_factory=dict)
    given: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class Derived:
    """What `nctheory.theory` derives: a name in derivations.json; left out, it is looked for."""

    name: Any = ""


@dataclass(frozen=True)
class Antiderivative:
    """A definite integral, by an antiderivative, which is checked by differentiating it.

    The integrand may be its derivative and a `rest`, whose integral stands on the right. Where it
    is not continuous at an end, a `TakeLimit` gives its limit there.
    """

    of: Any
    rest: Any = None
    at_low: Any = None
    at_high: Any = None


@dataclass(frozen=True)
class TakeLimit:
    """A limit of numerator / denominator, whose derivatives below `order` vanish there.

    What is left out is looked for.
    """

    numerator: Any = None
    denominator: Any = None
    order: int | None = None


@dataclass(frozen=True)
class Induction:
    """F(n) for n = 1, 2, ...: `base` is F(1), and `theorem` says that F(n) implies F(n + 1).

    In the theorem F(n) is the hypothesis `hypothesis`, with the label `variable` for n. Its other
    hypotheses are `given` above, or follow by their signs.
    """

    theorem: str
    base: str
    variable: Any
    hypothesis: str
    at: Mapping[Any, Any] = field(default_factory=dict)
    given: Mapping[str, str] = field(default_factory=dict)
    using: tuple[str, ...] = ()


@dataclass(frozen=True)
class Trichotomy:
    """F(n, k) for all labels: `equal` is F(k, k), `above` F(n + k, k), `below` F(n, n + k)."""

    first: Any
    second: Any
    equal: str
    above: str
    below: str


@dataclass(frozen=True)
class Cases:
    """By one reason where `on` >= 0, by another where `on` <= 0; there `case` names that fact.

    With a reason for `zero`, where `on` = 0, the others are for `on` > 0 and `on` < 0.
    """

    on: Any
    nonnegative: Any
    nonpositive: Any
    case: str = "case"
    zero: Any = None


Reason = (
    Algebra | Antiderivative | Average | Balls | Cases | Cited | Define | Derived | Detach
    | Equivalent | Induction | Instance | Integrate | Linear | Monotone | Sign | Specialise
    | TakeLimit | Trichotomy
)  # fmt: skip

# What is a body: a function, given by a term with a loose index.
_BODIES = {"Monotone": {"function"}, "Antiderivative": {"of", "rest"}, "Cited": {"at"},
           "Instance": {"at"}, "Induction": {"at"},
           "TakeLimit": {"numerator", "denominator"}}  # fmt: skip


def terms_in(reason: Any, bodies: bool = True) -> Iterator[Term]:
    """The expressions in a reason, without the bodies if so asked."""
    if isinstance(reason, Term):
        yield reason
    elif isinstance(reason, Mapping | tuple):
        for value in reason.values() if isinstance(reason, Mapping) else reason:
            yield from terms_in(value, bodies)
    elif is_dataclass(reason):
        for f in fields(reason):
            if bodies or f.name not in _BODIES.get(type(reason).__name__, ()):
                yield from terms_in(getattr(reason, f.name), bodies)


def parts_of(reason: Any) -> Iterator[Any]:
    """The reason, and those that it has for cases."""
    yield reason
    if isinstance(reason, Cases):
        for part in (reason.nonnegative, reason.nonpositive, reason.zero):
            yield from parts_of(part)


REASONS: Mapping[str, type] = {c.__name__: c for c in Reason.__args__}

"""From a theorem to a claim: what the theorem says, on layouts of which the claim speaks.

A claim has predicates on layouts as its hypotheses, and a theorem formulas. Here a layout becomes
a point of the theorem (its laws are finite sets of weighted points, its variables numbers:
`nctheory.check.link_places`), the formulas are evaluated there with rational numbers and balls, and
what the theorem concludes is compared with the two sides of the claim on that layout: they are one
number each.

A law that is said to be normal is that of no finite set. It is matched by Gaussian classes of one
width, and all other hypotheses are evaluated at N(0, I) itself: in a mean over it stands a
polynomial of degree three at most, which has the same mean over some points. The conclusion is
compared on a stand-in. `docs/trust.md` lists by claim what is not evaluated.
"""

from __future__ import annotations

import random
from dataclasses import replace
from typing import Any

import numpy as np
from flint import arb, fmpq

from nctheory.check.library import theorem
from nctheory.check.link_places import LINKS, Place, exact_number
from nctheory.check.models import Model, Points
from nctheory.check.numeric_points import truth
from nctheory.check.values import evaluator, law_key
from nctheory.check.witness import given
from nctheory.claims.claim import Claim
from nctheory.claims.evidence import Search
from nctheory.compute.finite_samples import expected_of_samples
from nctheory.compute.moments import nc1
from nctheory.layouts.gaussian_classes import GaussianClasses
from nctheory.layouts.layout import Layout
from nctheory.trusted.building import var
from nctheory.trusted.language import Malformed, Term
from nctheory.trusted.theorems import All, Assertion, Formula, StandardNormal, Theorem

__all__ = ["link_fault"]

PRECISION, TOLERANCE = 128, 1e-9
MOMENTS = 3  # up to which the points of `_normal_points` have those of N(0, I)


def link_fault(claim: Claim, identifier: str, layouts: int = 1) -> str | None:
    """What keeps a theorem from saying what the claim says, on some layouts; None if nothing.

    Examples
    --------
    >>> from nctheory.claims.list import claim
    >>> link_fault(claim("erf-mirrored-limit"), "erf-mirrored-limit")
    >>> link_fault(claim("erf-mirrored-limit"), "mediant")
    'no layout is a point of the theorem mediant'
    """
    found = theorem(identifier)
    if found is None:
        return f"there is no theorem {identifier}"
    if identifier not in LINKS:
        return f"no layout is a point of the theorem {identifier}"
    places = [LINKS[identifier](x) for x in _sample(claim, layouts)]
    if not places:
        return "no layout of the domain meets the hypotheses"
    faults = (_fault(claim, found.found.theorem, place) for place in places)
    return next((fault for fault in faults if fault), None)


def _sample(claim: Claim, count: int) -> list[Layout]:
    """Some layouts of the domain that meet the hypotheses."""
    for points in (8, 64, 512):
        found = Search(points, seed=1).sample(claim)
        if len(found) >= count:
            break
    return found[:count]


def _fault(claim: Claim, of: Theorem, place: Place) -> str | None:
    """What is wrong on one layout."""
    model = _model(of, place)
    where = f"on {place.layout!r}"
    for label, fact in of.hypotheses.items():
        if _is_of_a_function(fact):  # it is carried out
            continue
        try:
            if not _holds(fact, model, place):
                return f"the hypothesis {label!r} of {of.id} does not hold {where}"
        except Malformed as error:
            return f"the hypothesis {label!r} of {of.id} is not evaluated {where}: {error}"
    conclusion = of.conclusions[0]
    relation = conclusion.relation if isinstance(conclusion, All) else conclusion
    if not isinstance(relation, Formula) or relation.op not in (">=", ">"):
        return f"{of.id} concludes no inequality"
    at = evaluator(model, PRECISION)
    for said, claimed in zip(relation.terms, _claimed(claim, place), strict=True):
        value = float(arb(at.enclose(said)).mid())
        if not abs(value - claimed) <= TOLERANCE * abs(value):
            return f"{of.id} says {value:.12g} of what is {claimed:.12g} {where}"
    return None


def _holds(fact: Assertion, model: Model, place: Place) -> bool:
    """Whether a hypothesis holds: of laws that are normal, for N(0, I)."""
    if isinstance(fact, StandardNormal):
        classes = place.normal.get(law_key(evaluator(model, PRECISION), fact.law, ()))
        return classes is not None and _is_of_one_width(classes)
    names = {name for name, _ in place.normal}
    if not any(_is_of(t, names) for side in fact.terms for t in side.walk()):
        return bool(truth(fact, model))
    if not isinstance(fact, Formula):
        raise Malformed("it is more about a normal law than its moments")
    for side in fact.terms:
        _check_means(side, names)
    points = {law: _normal_points(classes.dim) for law, classes in place.normal.items()}
    exact = replace(model, laws=model.laws | points, computed={})
    return bool(truth(fact, exact))


def _is_of_one_width(classes: GaussianClasses) -> bool:
    """Whether all inputs are a mean plus a width, the same for all, times what N(0, I) draws."""
    return classes.variances is not None and bool(
        classes.variances[0] > 0 and np.ptp(classes.variances) == 0
    )


def _is_of(law: Term, names: set[str]) -> bool:
    return law.op == "law" and law.args[0] in names


def _check_means(side: Term, names: set[str]) -> None:
    """Whether every mean over a normal law has a body of which the points know the mean."""
    for part in side.walk():
        if part.op == "mean" and _is_of(part.args[0], names):
            degree = _degree(part.args[1], 0)
            if degree is None or degree > MOMENTS:
                raise Malformed(f"a mean over a normal law of no polynomial of degree {MOMENTS}")


def _degree(t: Term, index: int) -> int | None:
    """The degree of a polynomial in what a binder draws; None for what is none by its form."""
    if all(k != index for k, _ in t.loose):
        return 0
    if t.op == "bound":
        return 1
    inner = [_degree(a, index + (t.op == "mean" and a is t.args[1])) for a in t.terms]
    degrees = [k for k in inner if k is not None]
    if len(degrees) < len(inner):
        return None
    if t.op in ("add", "mean"):
        return max(degrees)
    if t.op in ("mul", "dot"):
        return sum(degrees)
    whole = t.op == "pow" and t.args[1] > 0 and t.args[1].denominator == 1
    return int(t.args[1]) * degrees[0] if whole else None


def _normal_points(dim: int) -> Points:
    """Points with the moments of N(0, I) up to the third."""
    around = [
        (fmpq(1, 2 * dim**2), tuple(fmpq(sign * dim * (i == k)) for i in range(dim)))
        for k in range(dim)
        for sign in (1, -1)
    ]
    return [(1 - fmpq(1, dim), (fmpq(0),) * dim), *around]


def _claimed(claim: Claim, place: Place) -> tuple[float, float]:
    """Both sides of the claim."""
    if not place.sizes:
        found = claim.check(place.layout)
        return found.left.ratio, found.right.ratio
    sizes = np.array(place.sizes, dtype=float)
    left, right = (
        nc1(expected_of_samples(side.moments(place.layout), sizes)).ratio
        for side in (claim.left, claim.right)
    )
    return left, right


def _model(of: Theorem, place: Place) -> Model:
    """The point, at which definitions of numbers and functions are carried out, and images of laws
    are not."""
    functions = [fact for fact in of.hypotheses.values() if _is_of_a_function(fact)]
    defined, left = given([*of.definitions.values(), *functions])
    if left:
        raise ValueError(f"{of.id}: {len(left)} definitions cannot be carried out")
    points = [x for law in place.laws.values() for _, x in law]
    dim = len(points[0]) if points and isinstance(points[0], tuple) else 1
    model = Model(random.Random(0), dim=dim, given=defined)
    free, said = (
        {v for fact in facts for t in fact.terms for v in t.free}
        for facts in (of.hypotheses.values(), of.definitions.values())
    )
    sorts = {v.args[0]: v.sort for v in free | said}
    model.values = {
        var(name, sorts.get(name, "real")): _exact_value(x) for name, x in place.values.items()
    }
    model.laws = dict(place.laws)
    unknown = free - {*model.values, *defined.defined}
    if unknown:
        raise ValueError(f"{of.id}: no layout says what {', '.join(map(str, unknown))} is")
    return model


def _exact_value(x: Any) -> Any:
    """Rational numbers for a float or a vector."""
    return tuple(map(exact_number, x)) if np.ndim(x) else exact_number(x)


def _is_of_a_function(fact: Assertion) -> bool:
    """Whether a hypothesis says what a function is, for all arguments or for one."""
    relation = fact.relation if isinstance(fact, All) else fact
    return isinstance(relation, Formula) and relation.op == "=" and relation.terms[0].op == "apply"

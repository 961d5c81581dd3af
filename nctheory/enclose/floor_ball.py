"""The floor under NC1 as a ball: see `nctheory.compute.floor` for what it is.

A finite law gives a matrix of rational numbers, and for two classes the floor is rational but for
rounding; for more, eigenvalues are enclosed by Gershgorin's discs after a change of basis. Two
isotropic classes of one width are N(-s, 1) and N(s, 1) along the line through their means, and

    int p_1 p_2 / p = exp(-s^2 / 2) E 1 / (pi_1 exp(s Z) + pi_2 exp(-s Z)),     Z ~ N(0, 1),

an analytic integrand, whose tails are at most those of Z divided by 2 sqrt(pi_1 pi_2).
"""

from __future__ import annotations

import math
from fractions import Fraction
from itertools import pairwise

import mpmath
import numpy as np
from flint import acb, arb, arb_mat, ctx, fmpq

from nctheory.enclose.balls import exact, precision, precisions, relative_radius
from nctheory.layouts.gaussian_classes import GaussianClasses
from nctheory.layouts.layout import Layout
from nctheory.layouts.layouts import FiniteClasses, LimitClasses
from nctheory.layouts.overlap import class_weights, overlap_groups

__all__ = ["minimal_nc1_ball"]

_MOST_BITS = 400


def minimal_nc1_ball(
    layout: Layout, convention: str = "literature", *, radius: float = 1e-12
) -> arb:
    """The floor under NC1 as a ball, of a relative radius below `radius`.

    Parameters
    ----------
    layout : FiniteClasses, LimitClasses, or GaussianClasses
        Gaussian classes must be two, isotropic and of one positive variance.
    convention : str
        As for `minimal_nc1`; "literature" with more than two classes must be balanced.
    radius : float

    Raises
    ------
    ValueError
        If there is no enclosure.

    Examples
    --------
    >>> layout = GaussianClasses.mirrored(dim=3, mean=1.0, std=2.0)
    >>> print(minimal_nc1_ball(layout).str(12))
    [1.164854621...]
    """
    class_weights(layout, convention)  # so that what has no floor is said
    for bits in precisions(radius, _MOST_BITS):
        with precision(bits + 20):
            found = _floor(layout, convention)
            if not found.is_finite() and found.is_exact():
                break  # infinite
            if relative_radius(found) < radius:
                break
    return found


def _floor(layout: Layout, convention: str) -> arb:
    if isinstance(layout, LimitClasses):
        groups, equal = overlap_groups(layout)
        if equal or groups > 1:
            return arb("inf") if equal else arb(0)
        raise ValueError("layout: no enclosure as d -> infinity where some classes coincide")
    assert isinstance(layout, FiniteClasses | GaussianClasses)
    counts = _counts(layout)
    if convention == "class":
        counts = [1] * len(counts)
    total = sum(counts)
    weights = [fmpq(n, total) for n in counts]
    factor = arb(1)
    if convention == "literature" and len(set(counts)) > 1:
        if len(counts) > 2:
            raise ValueError(
                "convention: no enclosure for literature with more than two classes that are not "
                "balanced; expected sample or class"
            )
        p, q = weights
        factor = arb(2 * p * q / (p * p + q * q))
    if isinstance(layout, FiniteClasses):
        return factor * _of_finite_law(layout, weights)
    return factor * _of_normal_laws(layout, weights)


def _counts(layout: FiniteClasses | GaussianClasses) -> list[int]:
    if isinstance(layout, FiniteClasses):
        return [int(n) for n in np.bincount(layout.index)]
    return [1] * layout.classes if layout.sizes is None else [int(n) for n in layout.sizes]


def _of_finite_law(layout: FiniteClasses, weights: list[fmpq]) -> arb:
    groups, equal = overlap_groups(layout)
    if equal or groups > 1:
        return arb("inf") if equal else arb(0)
    _, place = np.unique(layout.points + 0.0, axis=0, return_inverse=True)
    classes, sizes = range(len(weights)), np.bincount(layout.index)
    table = np.zeros((len(weights), int(place.max()) + 1), dtype=int)
    np.add.at(table, (layout.index, place.ravel()), 1)
    law = [[fmpq(int(n), int(sizes[c])) for n in table[c]] for c in classes]
    zero = fmpq(0)
    mixture = [
        sum((w * p for w, p in zip(weights, column, strict=True)), zero)
        for column in zip(*law, strict=True)
    ]
    gram = [
        [
            sum((p * q / m for p, q, m in zip(law[c], law[e], mixture, strict=True)), zero)
            for e in classes
        ]
        for c in classes
    ]
    if len(weights) == 2:
        return arb(gram[0][1]) / arb(1 - gram[0][1])
    root = [arb(w).sqrt() for w in weights]
    matrix = arb_mat([[root[c] * root[e] * arb(gram[c][e]) for e in classes] for c in classes])
    return 1 / _second_eigenvalue(matrix) - 1


def _second_eigenvalue(matrix: arb_mat) -> arb:
    """The second largest eigenvalue of a symmetric matrix.

    In a basis of approximate eigenvectors, whatever they are, the matrix is similar to one that is
    nearly diagonal. Its eigenvalues are real and lie in the discs of Gershgorin, and a component of
    k discs has k of them, so that the second one is in the component of the second centre.
    """
    size = matrix.nrows()
    with mpmath.workprec(ctx.prec):
        rows = [
            [mpmath.mpf(matrix[i, j].mid().str(ctx.prec // 3, radius=False)) for j in range(size)]
            for i in range(size)
        ]
        _, vectors = mpmath.eigsy(mpmath.matrix(rows))
        basis = arb_mat(
            [
                [arb(mpmath.nstr(vectors[i, j], ctx.prec // 3)).mid() for j in range(size)]
                for i in range(size)
            ]
        )
    similar = basis.solve(matrix * basis)
    discs = []
    for i in range(size):
        reach = sum((abs(similar[i, j]) for j in range(size) if j != i), arb(0)).abs_upper()
        discs.append(similar[i, i] + arb(0, reach))
    discs.sort(key=lambda x: float(x.mid()), reverse=True)
    inside = {1}
    while True:
        reached = {i for i in range(size) if any(discs[i].overlaps(discs[j]) for j in inside)}
        if reached == inside:
            break
        inside = reached
    component = discs[1]
    for i in inside:
        component = component.union(discs[i])
    return component


def _of_normal_laws(layout: GaussianClasses, weights: list[fmpq]) -> arb:
    variances = layout.variances
    if variances is None or layout.classes != 2 or len(set(variances)) > 1 or variances[0] == 0:
        raise ValueError(
            "layout: no enclosure of the floor; expected two isotropic Gaussian classes of one "
            "positive variance, or a finite set"
        )
    apart = [Fraction(x) - Fraction(y) for x, y in zip(*layout.means.tolist(), strict=True)]
    square = sum((x * x for x in apart), Fraction(0))
    if square == 0:
        return arb("inf")
    s2 = fmpq(square.numerator, square.denominator) / (4 * exact(variances[0]))
    s, (p, q) = arb(s2).sqrt(), (arb(w) for w in weights)

    def integrand(z: acb, _: bool) -> acb:
        return (-z * z / 2).exp() / (acb(p) * (s * z).exp() + acb(q) * (-s * z).exp())

    bits = ctx.prec
    # Where the integrand is negligible beside its integral, which is about 1 / max(1, s).
    end = arb(math.ceil(math.sqrt(2 * math.log(2) * (bits + 10)) + 2))
    least = arb(2) ** -bits / (1 + s.mid())
    edges = sorted(
        {-float(end), 0.0, float(end)}
        | {x for x in (-float(12 / s.mid()), float(12 / s.mid())) if abs(x) < float(end)}
    )
    total = arb(0)
    for low, high in pairwise(edges):
        total += acb.integral(integrand, arb(low), arb(high), abs_tol=least).real
    tail = (-end * end / 2).exp() / end / (p * q).sqrt()  # both sides
    total = (total + arb(0, tail.abs_upper())) / (2 * arb.pi()).sqrt()
    overlap = (-arb(s2) / 2).exp() * total
    return overlap / (1 - overlap)

"""The margin of a claim over a patch of (mean, std): a polynomial, and a bound of its error.

For mirrored isotropic classes the claims here are about NC1 = t / M_11 - 1 of the ERF, and say that
a margin is positive:

    NC1(ntk, erf) >= NC1(nngp, erf)     (t_ntk M_nngp - t_nngp M_ntk) / alpha
    NC1(K, relu) >= NC1(K, erf)         alpha (1 + NC1(K, relu)) M_K / alpha - t_K

with t and M of the ERF, M meaning M_11, and alpha = mean^2, beta = std^2. In u = log mean and
v = log std the margin is analytic, so that its Chebyshev interpolant on a rectangle has an error
that falls geometrically with the order, and the error has a bound:

* Let alpha be complex, |arg alpha| <= pi/2, and beta > 0; or alpha > 0 and |arg beta| <= pi/2. Then
  in the integrals of `nctheory.theory.erf_classes` all exponents have a real part of at most 0, as
  1 / (1 + 2 theta beta / d) and alpha times it have none below 0. With |1 - exp(-z)| <= min(2, |z|)
  and |1 + z| >= max(1, (1 + |z|) / sqrt 2) for Re z >= 0, `sup_moments` follows.
* So the margin is bounded in the ellipse around each side of the patch whose half height is pi/4,
  and Bernstein's bound of Chebyshev coefficients applies: 4 B rho^-(n-1) / (rho - 1) for n nodes
  (Trefethen, Approximation Theory and Approximation Practice, Theorem 8.2; the proof is the same
  for the roots of T_n). Interpolation in two variables adds the two errors, one of them times the
  Lebesgue constant, which is at most (2/pi) log(n + 1) + 1.

All numbers are balls. What is shared with `nctheory.enclose.points` are the quadrature rules and
the SymPy expressions from which `nctheory.theory.erf_classes` starts; nothing is shared with the
floating point quadrature that proposes certificates.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from functools import cache
from typing import Any, NamedTuple

from flint import arb, arb_mat, arb_poly

from nctheory.enclose.balls import ball_dot, ball_radius_rule, gauss_rule, precision
from nctheory.enclose.chebyshev import (
    HEIGHT,
    PRECISION,
    Patch,
    Series,
    chebyshev_nodes,
    greatest,
    lebesgue,
    place_in_piece,
    polynomial,
    remainder,
    to_series,
    within_piece,
)
from nctheory.enclose.margins_depth import deep_series, depth_of
from nctheory.enclose.margins_relu import even_averages, relu_level, relu_level_bound
from nctheory.enclose.shipped_balls import Expressions, shipped_balls

__all__ = [
    "MARGINS",
    "ErfMoments",
    "erf_moments",
    "erf_profiles",
    "margin",
    "margin_series",
    "nc1_pair",
]

_BITS = 40  # the accuracy of the quadrature rules

# left and right side, as in `Claim`
MARGINS = {
    "NC1(ntk, erf) >= NC1(nngp, erf)": "",
    "NC1(nngp, relu) >= NC1(nngp, erf)": "nngp",
    "NC1(ntk, relu) >= NC1(ntk, erf)": "ntk",
}  # to the kernel whose activations are compared


class ErfMoments(NamedTuple):
    """Of the ERF: t of the NNGP and of the extra kernel, and M_11 / alpha of both."""

    t: arb
    t_extra: arb
    m: arb
    m_extra: arb


def margin_series(
    statement: str, dim: int, patch: Patch, order: int, to_zero: bool = False
) -> Series:
    """The margin of a statement of `MARGINS`, or of one about depth, over a patch, by order x order
    nodes.

    With `to_zero` the error covers all means below the patch as well: there the margin differs from
    that on the edge of the patch by its slope times alpha at most.
    """
    if depth := depth_of(statement):
        return deep_series(dim, depth, patch, order)
    with precision(PRECISION):
        nodes = chebyshev_nodes(order)
        alphas = [(2 * (patch.u + patch.half_u * x)).exp() for x in nodes]
        betas = [(2 * (patch.v + patch.half_v * y)).exp() for y in nodes]
        values = [
            margin(statement, dim, alpha, beta, found)
            for beta in betas
            for alpha, found in zip(alphas, erf_moments(dim, beta, alphas), strict=True)
        ]
        transform = to_series(order)
        middles = arb_mat(order, order, [x.mid() for x in values])
        growth = lebesgue(order)
        rounding = growth**2 * greatest(x.rad() for x in values)
        error_u = remainder(order, patch.half_u, _sup_margin(statement, dim, patch, 0))
        error_v = remainder(order, patch.half_v, _sup_margin(statement, dim, patch, 1))
        error = error_u + growth * error_v + rounding
        if to_zero:
            error += extended_to_zero(statement, dim, patch)
        return Series(transform * middles * transform.transpose(), arb(error.abs_upper()))


def margin(statement: str, dim: int, alpha: arb, beta: arb, moments: ErfMoments) -> arb:
    """The margin at one point, from the moments of the ERF there."""
    kernel = MARGINS[statement]
    t, t_extra, m, m_extra = moments
    if not kernel:
        return t_extra * m - t * m_extra
    if kernel == "ntk":
        t, m = t + t_extra, m + m_extra
    return _relu(kernel, dim, alpha, beta) * m - t


def _relu(kernel: str, dim: int, alpha: arb, beta: arb) -> arb:
    """alpha (1 + NC1) of the ReLU."""
    return arb(relu_level(kernel)(alpha, beta, dim, *even_averages(dim, alpha, beta)))


def nc1_pair(
    statement: str, dim: int, alpha: arb, beta: arb, moments: ErfMoments
) -> tuple[arb, arb]:
    """NC1 of the left and of the right side of a statement at one point."""
    kernel = MARGINS[statement]
    t, t_extra, m, m_extra = moments
    both = (t + t_extra) / (alpha * (m + m_extra)) - 1
    nngp = t / (alpha * m) - 1
    if not kernel:
        return both, nngp
    return _relu(kernel, dim, alpha, beta) / alpha - 1, both if kernel == "ntk" else nngp


# --- bounds in the complex plane ------------------------------------------------------------------


def _sup_margin(statement: str, dim: int, patch: Patch, axis: int) -> arb:
    """A bound of the margin, log mean (axis 0) or log std (axis 1) being in the ellipse."""
    ranges = []
    for k in (0, 1):
        half = patch[2 + k]
        reach = (half**2 + arb(HEIGHT) ** 2).sqrt() if k == axis else half
        ranges += [(2 * (patch[k] - reach)).exp(), (2 * (patch[k] + reach)).exp()]
    least_alpha, alpha, least_beta, beta = ranges
    t, t_extra, m, m_extra = sup_moments(dim, least_alpha, alpha, least_beta, beta)
    kernel = MARGINS[statement]
    if not kernel:
        return t_extra * m + t * m_extra
    if kernel == "ntk":
        t, m = t + t_extra, m + m_extra
    # |even(h)| <= |h| + 1 / sqrt(2 pi), since |erf| <= 2 where Re h^2 >= 0; and |even_slope| <= 1.
    # So beta A_0 and beta A_1 are at most:
    squares = 2 * alpha + beta / arb.pi(), alpha
    return relu_level_bound(kernel)(alpha, beta, dim, *(x / beta for x in squares)) * m + t


def sup_moments(dim: int, least_alpha: arb, alpha: arb, least_beta: arb, beta: arb) -> ErfMoments:
    """Bounds for least_alpha <= |alpha'| <= alpha and least_beta <= |beta'| <= beta.

    E |1 / p| is at most 1, and sqrt(2) times E 1 / (1 + 2 |beta'| r^2 / d).
    """
    four = 4 / arb.pi()
    rule = ball_radius_rule(dim, 0, _BITS)
    inverse = rule.expectation([1 / (1 + 2 * least_beta * r * r / dim) for r in rule.nodes], 1)
    return ErfMoments(
        t=_least(2, four * (alpha + beta)),
        t_extra=four * (alpha + beta),
        m=_least(2 / least_alpha, four, four / (2 * least_beta)),
        m_extra=four * (1 + arb(2) / dim) * _least(1, arb(2).sqrt() * inverse),
    )


def extended_to_zero(statement: str, dim: int, patch: Patch) -> arb:
    """A bound of what the margin changes from the low edge of a patch to mean = 0."""
    if MARGINS[statement]:
        raise ValueError("to_zero: expected a statement about the ERF alone")
    alpha = (2 * (patch.u - patch.half_u)).exp()
    low, high = ((2 * (patch.v + sign * patch.half_v)).exp() for sign in (-1, 1))
    t, t_extra, m, m_extra = sup_moments(dim, alpha, alpha, low, high)
    slope = sup_slopes(dim, alpha, low)
    total = slope.t_extra * m + t_extra * slope.m + slope.t * m_extra + t * slope.m_extra
    return arb(alpha * total)


def sup_slopes(dim: int, alpha: arb, least_beta: arb) -> ErfMoments:
    """Bounds of the slopes of the moments in alpha, from 0 to alpha, for beta >= least_beta.

    That of t is at most its slope at 0, the mean of theta, and so is that of t_extra but for 2
    alpha times it, since theta beta / p times p^(-d/2) is at most 1, p = 1 + 2 theta beta / d. The
    slopes of S, bell and bent are averages of u^4, u^2 and u^4 over the sphere; and c / d is at
    most r^2 / d and 1 / (2 beta).
    """
    four = 4 / arb.pi()
    return ErfMoments(
        t=four,
        t_extra=four * (1 + 2 * alpha),
        m=2 * four * _least(1, 1 / (4 * least_beta**2)),
        m_extra=2 * four * (1 + arb(6) / (dim + 2)) * _least(1, 1 / (2 * least_beta)),
    )


def _least(*bounds: Any) -> arb:
    return min((arb(arb(x).abs_upper()) for x in bounds), key=float)


# --- values ---------------------------------------------------------------------------------------


def erf_moments(dim: int, beta: arb, alphas: Sequence[arb]) -> list[ErfMoments]:
    """The moments of the ERF for one std and several means."""
    four = 4 / arb.pi()
    functions = _erf_functions()
    radii, normals = ball_radius_rule(dim, 0, _BITS), ball_radius_rule(1, 0, _BITS)
    rows = []
    for r, weight in zip(radii.nodes, radii.weights, strict=True):
        c, bell, bent = functions["row"](beta, dim, r)
        rows.append((arb(c).log(), weight * c, weight * bell, weight * bent))
    totals = []
    for weight, (theta, damping) in zip(normals.weights, _normal_nodes(), strict=True):
        rate, decay, slope, slope_alpha = functions["total"](theta, beta, dim)
        totals.append(
            (rate, decay, weight * damping, weight * arb(slope), weight * arb(slope_alpha))
        )
    found = []
    for alpha in alphas:
        t = t_extra = m = m_extra = arb(0)
        place = alpha.log()
        for log_c, c, bell, bent in rows:
            square, bell_value, bent_value = _profiles(dim, place + log_c)
            m += c * square
            m_extra += bell * bell_value - bent * bent_value
        for rate, decay, damping, slope, slope_alpha in totals:
            transform = decay * (-alpha * rate).exp()
            t += damping * (1 - transform)
            t_extra += transform * (slope + alpha * slope_alpha)
        # Bounds in the sector of `radius_rule`: |c S| <= |r|^2 4 / (pi d); as in `sup_moments`;
        # |damping| <= 4 / pi and |1 - L(2 g^2)| <= 2 |g|^2 (alpha + beta); the same for L'.
        errors = (
            2 * four * (alpha + beta) * normals.factors[1],
            four * (alpha + beta) * normals.factors[0],
            four / dim * radii.factors[1],
            four * (1 + arb(2) / dim) * radii.factors[0],
        )
        sums = t, t_extra, m, m_extra
        found.append(
            ErfMoments(*(x + arb(0, e.abs_upper()) for x, e in zip(sums, errors, strict=True)))
        )
    return found


def erf_profiles() -> dict[str, Expressions]:
    """What is compiled to balls here."""
    from nctheory.theory import erf_classes as theory
    from nctheory.theory.expectations import x

    form = theory.ErfProfiles.get()
    return {
        "row": ([theory.beta, theory.dim, theory.r], form.row),
        "total": ([theory.theta, theory.beta, theory.dim], [form.rate, form.decay, *form.slope]),
        "damping": ([theory.g], form.damping),
        "square": ([x, theory.y, theory.dim], form.square),
        "bell": ([theory.y, theory.dim], [form.bell, form.bent]),
    }


@cache
def _erf_functions() -> dict[str, Callable[..., Any]]:
    return shipped_balls("ERF, profiles", erf_profiles)


@cache
def _normal_nodes() -> list[tuple[arb, arb]]:
    """theta = 2 g^2 and the damping at the nodes of E h(|g|)."""
    damping = _erf_functions()["damping"]
    return [(2 * g * g, arb(damping(g))) for g in ball_radius_rule(1, 0, _BITS).nodes]


def _profiles(dim: int, place: arb) -> tuple[arb, arb, arb]:
    """S(y), bell(y) and bent(y) for y = exp(place).

    For small y, from 1 - y <= (1 - exp(-y)) / y <= 1 and 1 - y <= exp(-y) <= 1.
    """
    near = float(place)
    if near < _SMALL:
        y = place.exp() * arb(1, 1)
        return 4 * (1 - y) / (arb.pi() * dim), 1 - 2 * y, (1 - 2 * y) / dim
    number = math.floor(near)
    square, bell, bent = _profile_piece(dim, number)
    x = within_piece(place, number)
    return square(x), bell(x), bent(x)


_SMALL = -30
_PIECE_ORDER = 18


@cache
def _profile_piece(dim: int, number: int) -> tuple[arb_poly, ...]:
    """S, bell and bent for log y from `number` to the next, as polynomials on [-1, 1].

    They are bounded by 4 / (pi d), 1 and 1 / d for |arg y| <= pi / 2.
    """
    functions = _erf_functions()
    with precision(PRECISION + 60):
        nodes, weights, factor = gauss_rule(_BITS + 10)
        columns = []
        for z in chebyshev_nodes(_PIECE_ORDER):
            y = place_in_piece(z, number).exp()
            square = ball_dot(weights, [functions["square"](x, y, dim) for x in nodes])
            columns.append((square, *functions["bell"](y, dim)))
        four = 4 / (arb.pi() * dim)
        bounds, errors = (four, arb(1), arb(1) / dim), (factor * four, arb(0), arb(0))
        return tuple(
            polynomial(values, bound, 2 * HEIGHT) + arb(0, (3 * error).abs_upper())
            for values, bound, error in zip(zip(*columns, strict=True), bounds, errors, strict=True)
        )

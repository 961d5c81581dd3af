"""What is true of the claim NC1(NTK) >= NC1(NNGP) at depth 1, as derivations.

Without biases Theta_1 = weight_variance (Q + G), with the NNGP Q = kappa(K_0) and the extra part
G = K_0 kappadot(K_0). By the mediant lemma the claim is NC1(G) >= NC1(Q). Each theorem ends with a
step whose right-hand side is nonnegative by its form, and whose left-hand side has the sign of
NC1(G) - NC1(Q).
"""

from __future__ import annotations

import random
from functools import cache

import sympy as sp

from nctheory.theory.activation import ERF, RELU, covariance
from nctheory.theory.derivation import Derivation, Point, identity, nonnegative
from nctheory.theory.gaussian import k11, k12, k22

__all__ = ["erf_mirrored_limit", "relu_criterion", "relu_mirrored"]


@cache
def relu_mirrored() -> Derivation:
    """ReLU, mirrored classes, any distribution: NC1(NTK) >= NC1(NNGP).

    Q and G agree on the diagonal, and Q - G = J with J = |x||x'| sin(theta) / (2 pi) >= 0, which is
    unchanged by x' -> -x'. So J has one mean j >= 0 over all pairs of classes, within or between.
    Both classes have one spread s, and their means one squared distance g. Take n1 and n2 samples
    (or n = infinity, with 1/n = 0). With the sums over classes

        A = sum of p_w (1 - 1/n),       B = the between-class trace of the gaps 1/n1 + 1/n2,

    and the between-class trace c g of the gap g, the expected traces are

        W_Q = A s,    B_Q = c g + B s,    W_G = A (s + j),    B_G = c g + B (s + j),

    for any weights. Hence the claim. Equality holds exactly when j = 0 or n1 = n2 = 1: when all
    samples of a class lie on one line through 0, so always for d = 1.
    """
    d = Derivation("ReLU, mirrored classes", _mirrored)
    kappa, kappadot = RELU.kappa, RELU.kappadot
    j = d.add(
        kappa - k12 * kappadot,
        sp.sqrt(k11 * k22 - k12**2) / (2 * sp.pi),
        "Q - G = J",
        identity,
    )
    mirrored = (kappa - k12 * kappadot).subs(k12, -k12)
    d.add(mirrored, j, "J(x, -x') = J(x, x')", identity)
    d.add(RELU.diagonal, k11 * RELU.diagonal_dot, "Q and G agree on the diagonal", identity)
    w_q, b_q = _a * _s, _c * _g + _b * _s
    w_g, b_g = _a * (_s + _j), _c * _g + _b * (_s + _j)
    d.add(w_g * b_q - w_q * b_g, _a * _c * _g * _j, "the sign of NC1(G) - NC1(Q)", nonnegative)
    return d


@cache
def relu_criterion() -> Derivation:
    """ReLU, any layout: the claim holds if and only if A_J (W_Q + B_Q) >= W_Q M_J.

    In the convention `sample` (or any other with p_w = p_b = p_g), A_J is the weighted mean of J
    within classes, and M_J its mean over all pairs. Q and G agree on the diagonal, so that
    W_G = W_Q + A_J, and the totals differ by M_J: B_G = B_Q - A_J + M_J.
    """
    d = Derivation("ReLU, criterion", _mirrored)
    d.add(
        (_s + _a) * _b - _s * (_b - _a + _c),
        _a * (_s + _b) - _s * _c,
        "the sign of NC1(G) - NC1(Q), with W_Q = s, B_Q = b, A_J = a, M_J = c",
        identity,
    )
    return d


@cache
def erf_mirrored_limit() -> Derivation:
    """ERF, mirrored isotropic Gaussian classes, d -> infinity: NC1(NTK) >= NC1(NNGP).

    There K_0(x, x) -> p and K_0(x, x') -> +-r with p > r > 0, within and between classes, so that
    NC1 = K(x, x) / K(x, x') - 1 for Q and for G. With 2p/(1 + 2p) = sin f and 2r/(1 + 2p) = sin e,
    f > e, the claim is tan(f)/f >= tan(e)/e: it holds because tan(f)/f increases on (0, pi/2).
    """
    d = Derivation("ERF, mirrored, d -> infinity", _mirrored)
    pair = {k11: _p, k22: _p, k12: _r}
    itself = {k11: _p, k22: _p, k12: _p}
    for at, k, name in ((itself, _p, "p"), (pair, _r, "r")):
        sine = 2 * k / (1 + 2 * _p)
        d.add(ERF.kappa.subs(at), 2 * sp.asin(sine) / sp.pi, f"Q at {name}", identity)
        d.add(
            k * ERF.kappadot.subs(at),
            2 * sp.tan(sp.asin(sine)) / sp.pi,
            f"G at {name}: the tangent of the same angle",
            identity,
        )
    slope = sp.diff(sp.tan(_f) / _f, _f)
    numerator = d.add(
        slope * _f**2 * sp.cos(_f) ** 2, _f - sp.sin(2 * _f) / 2, "derivative of tan(f)/f", identity
    )
    d.add(numerator.subs(_f, 0), sp.Integer(0), "which is 0 at f = 0", identity)
    d.add(sp.diff(numerator, _f), 2 * sp.sin(_f) ** 2, "and does not decrease", nonnegative)
    return d


_s, _g, _j, _a, _b, _c = sp.symbols("s g j A B c", nonnegative=True)
_p, _r, _f = sp.symbols("p r f", positive=True)


def _mirrored(rng: random.Random) -> Point:
    symbols = (_s, _g, _j, _a, _b, _c, _f)
    point = {x: sp.Rational(rng.randint(1, 150), 100) for x in symbols}
    r = sp.Rational(rng.randint(1, 99), 50)
    return covariance(rng) | point | {_r: r, _p: r + sp.Rational(rng.randint(1, 99), 50)}

"""ERF, mirrored isotropic Gaussian classes, d -> infinity: NC1(NTK) >= NC1(NNGP).

For $x ~ N(+-mu, s^2 I)$ the law of large numbers gives $K_0(x, x) -> p$ within a class and
$K_0(x, x') -> r$ within, $-r$ between the classes, with $p = |mu|^2/d + s^2$ and $r = |mu|^2/d$ in
the limit, so that $p > r > 0$. The class moments of a kernel $K$ are then $t = K(p, p, p)$,
$M_11 = M_22 = K(p, r, p)$ and $M_12 = K(p, -r, p)$, where $K(k11, k12, k22)$ is $Q$ or
$G = K_0 dQ/dk12$.

Both are odd in $k12$, so that $NC1 = t / M_11 - 1$. With $2p / (1 + 2p) = sin f$ and
$2r / (1 + 2p) = sin e$ the claim is $tan(f)/f >= tan(e)/e$ for $f > e$, and $tan(f)/f$ increases on
$(0, pi/2)$. As the scale of the data goes to 0, both NC1 tend to $p / r - 1$, that of the linear
kernel: no constant larger than 1 can stand in front of $NC1(NNGP)$.
"""

import sympy as sp

from nctheory.proving import (
    ERF,
    Algebra,
    Define,
    Detach,
    Instance,
    Linear,
    Monotone,
    Proof,
    Sign,
    Step,
    TakeLimit,
    eq,
    ge,
    gt,
    iff,
    k11,
    k12,
    k22,
)  # fmt: skip

p, r, c, s, z = sp.symbols("p r c s z", positive=True)
W_Q, W_G, B_Q, B_G = sp.symbols("W_Q W_G B_Q B_G", real=True)
sin_f, sin_e = 2 * p / (1 + 2 * p), 2 * r / (1 + 2 * p)
f, e = sp.asin(sin_f), sp.asin(sin_e)


def nngp(k):
    """Q(p, k, p)."""
    return ERF.kappa.xreplace({k11: p, k12: k, k22: p})


def extra(k):
    """G(p, k, p)."""
    return (k12 * ERF.kappadot).xreplace({k11: p, k12: k, k22: p})


def ntk(k):
    """Theta(p, k, p)."""
    return nngp(k) + extra(k)


def within(K):
    """t - M_11, of each class."""
    return K(p) - K(r)


def between(K):
    """(M_11 - M_12) / 2, of two classes that weigh the same."""
    return (K(r) - K(-r)) / 2


def scaled(K):
    """The traces of NC1 for the data, times sqrt(c)."""
    return [trace(K).xreplace({p: c * p, r: c * r}) for trace in (within, between)]


def small_scale(K):
    """NC1 tends to that of the linear kernel."""
    within, between = scaled(K)
    return eq(sp.Limit(within / between, c, 0), p / r - 1)


extra_above = ge(W_G / B_G, W_Q / B_Q)
theorem = ge((W_Q + W_G) / (B_Q + B_G), W_Q / B_Q)
small_nngp, small_ntk = small_scale(nngp), small_scale(ntk)

proof = Proof(
    id="erf-mirrored-limit",
    title="ERF, mirrored isotropic Gaussian classes, $d -> infinity$: $NC1(NTK) >= NC1(NNGP)$",
    source="[@kothapalli2025], claim (b); the proof is new",
    hypotheses={
        "p > r": gt(p, r),
        "s < pi/2": gt(sp.pi / 2 - s),
        "z < 1": gt(1 - z),
    },
    statement=(theorem, small_nngp, small_ntk),
    steps=(
        Step("second slope", ge(1 - sp.cos(2 * s)), Sign(form=2 * sp.sin(s) ** 2)),
        Step("numerator", ge(s - sp.sin(2 * s) / 2),
             Monotone(s - sp.sin(2 * s) / 2, s, "second slope", 0, s, ("s < pi/2",))),
        Step("slope", ge(sp.diff(sp.tan(s) / s, s)),
             Sign(form=(s - sp.sin(2 * s) / 2) / (s * sp.cos(s)) ** 2,
                  using=("numerator", "s < pi/2"))),
        Step("arcsine", gt(1 / sp.sqrt(1 - z**2)), Sign(using=("z < 1",))),
        Step("sin f - sin e", gt(sin_f - sin_e), Sign(using=("p > r",))),
        Step("1 + 2p - 2r", gt(1 + 2 * p - 2 * r), Linear({"p > r": 2}, plus=1)),
        Step("1 - sin e", gt(1 - sin_e), Sign(using=("1 + 2p - 2r",))),
        Step("e < f", gt(f, e), Monotone(sp.asin(z), z, "arcsine", sin_e, sin_f,
                                         ("sin f - sin e", "1 - sin e"))),
        Step("0 < e", gt(e), Monotone(sp.asin(z), z, "arcsine", 0, sin_e, ("1 - sin e",))),
        Step("f < pi/2", gt(sp.pi / 2, f), Monotone(sp.asin(z), z, "arcsine", sin_f, 1)),
        Step("e < pi/2", gt(sp.pi / 2, e), Linear({"e < f": 1, "f < pi/2": 1})),
        Step("tangents", ge(sp.tan(f) / f, sp.tan(e) / e),
             Monotone(sp.tan(s) / s, s, "slope", e, f, ("e < f", "0 < e", "e < pi/2", "f < pi/2")),
             "$tan(s)/s$ increases."),
        Step("W_Q", eq(W_Q, within(nngp)), Define()),
        Step("W_G", eq(W_G, within(extra)), Define()),
        Step("B_Q", eq(B_Q, between(nngp)), Define()),
        Step("B_G", eq(B_G, between(extra)), Define()),
        Step("Q is odd", eq(B_Q, nngp(r)), Algebra(("B_Q",))),
        Step("G is odd", eq(B_G, extra(r)), Algebra(("B_G",))),
        Step("B_Q > 0", gt(B_Q), Linear({"0 < e": 2 / sp.pi}, rewrite=("Q is odd",))),
        Step("G > 0", gt(extra(r)), Sign(using=("1 + 2p - 2r",))),
        Step("B_G > 0", gt(B_G), Linear({"G > 0": 1}, rewrite=("G is odd",))),
        Step("G", extra_above,
             Linear({"tangents": f / sp.tan(e)}, using=("1 + 2p - 2r",),
                    rewrite=("W_Q", "W_G", "Q is odd", "G is odd")),
             "$NC1(Q) = f/e - 1$ and $NC1(G) = tan(f)/tan(e) - 1$."),
        Step("mediant", iff(theorem, extra_above),
             Instance("mediant", {"B_Q": B_Q, "B_G": B_G},
                      using=("B_Q > 0", "B_G > 0"))),
        Step("theorem", theorem, Detach("mediant", "G")),
        Step("small scale, NNGP", small_nngp, TakeLimit(*scaled(nngp), order=1)),
        Step("small scale, NTK", small_ntk, TakeLimit(*scaled(ntk), order=1),
             "The claim is sharp."),
    ),
)  # fmt: skip

"""ERF, mirrored isotropic Gaussian classes, d -> infinity: NC1(NTK) >= NC1(NNGP).

There K_0(x, x) -> p and K_0(x, x') -> +-r with p > r > 0, within and between the classes, so that
NC1 = K(x, x) / K(x, x') - 1 for Q and for G. With 2p / (1 + 2p) = sin f and 2r / (1 + 2p) = sin e
the claim is tan(f)/f >= tan(e)/e for f > e, and tan(f)/f increases on (0, pi/2).
"""

import sympy as sp

from nctheory.theory.activation import ERF
from nctheory.theory.gaussian import k11, k12, k22
from nctheory.theory.statements import ge, gt, iff
from nctheory.verify.proof import (
    Detach,
    Instance,
    Linear,
    Monotone,
    Proof,
    Sign,
    Step,
)  # fmt: skip

p, r, s, z = sp.symbols("p r s z", positive=True)
sin_f, sin_e = 2 * p / (1 + 2 * p), 2 * r / (1 + 2 * p)
f, e = sp.asin(sin_f), sp.asin(sin_e)
same, other = {k11: p, k12: p, k22: p}, {k11: p, k12: r, k22: p}
kappa, extra = ERF.kappa, k12 * ERF.kappadot

q_pp, q_pr, g_pp, g_pr = (K.xreplace(at) for K in (kappa, extra) for at in (same, other))
extra_above = ge(g_pp / g_pr, q_pp / q_pr)
ntk_above = ge((q_pp + g_pp) / (q_pr + g_pr), q_pp / q_pr)
theorem = ge((q_pp + g_pp) / (q_pr + g_pr) - 1, q_pp / q_pr - 1)

proof = Proof(
    id="erf-mirrored-limit",
    title="ERF, mirrored isotropic Gaussian classes, d -> infinity: NC1(NTK) >= NC1(NNGP)",
    source="Kothapalli and Tirer (2025), arXiv 2406.02105, claim (b); the proof is new",
    hypotheses={
        "p > r": gt(p, r),
        "s < pi/2": gt(sp.pi / 2 - s),
        "z < 1": gt(1 - z),
    },
    statement=(theorem,),
    steps=(
        Step("second slope", ge(1 - sp.cos(2 * s)), Sign(form=2 * sp.sin(s) ** 2)),
        Step("numerator", ge(s - sp.sin(2 * s) / 2),
             Monotone(s - sp.sin(2 * s) / 2, s, "second slope", 0, s, ("s < pi/2",))),
        Step("slope", ge(sp.diff(sp.tan(s) / s, s)),
             Sign(form=(s - sp.sin(2 * s) / 2) / (s * sp.cos(s)) ** 2, using=("numerator",))),
        Step("arcsine", gt(1 / sp.sqrt(1 - z**2)),
             Sign(form=1 / sp.sqrt((1 - z) * (1 + z)), using=("z < 1",))),
        Step("sin f - sin e", gt(sin_f - sin_e), Sign(using=("p > r",))),
        Step("1 - sin e", gt(1 - sin_e),
             Linear({"p > r": 2 / (1 + 2 * p)}, plus=1 / (1 + 2 * p))),
        Step("e < f", gt(f, e), Monotone(sp.asin(z), z, "arcsine", sin_e, sin_f,
                                         ("sin f - sin e", "1 - sin e"))),
        Step("0 < e", gt(e), Monotone(sp.asin(z), z, "arcsine", 0, sin_e, ("1 - sin e",))),
        Step("f < pi/2", gt(sp.pi / 2, f), Monotone(sp.asin(z), z, "arcsine", sin_f, 1)),
        Step("e < pi/2", gt(sp.pi / 2, e), Linear({"e < f": 1, "f < pi/2": 1})),
        Step("tangents", ge(sp.tan(f) / f, sp.tan(e) / e),
             Monotone(sp.tan(s) / s, s, "slope", e, f, ("e < f", "0 < e", "e < pi/2", "f < pi/2"))),
        Step("1 - sin^2 e", gt(1 - sin_e**2),
             Sign(form=(1 - sin_e) * (1 + sin_e), using=("1 - sin e",))),
        Step("Q > 0", gt(q_pr), Linear({"0 < e": 2 / sp.pi})),
        Step("G", extra_above,
             Linear({"tangents": f / sp.tan(e)}, using=("1 - sin^2 e",))),
        Step("1 + 2p - 2r", gt(1 + 2 * p - 2 * r), Linear({"1 - sin e": 1 + 2 * p})),
        Step("G > 0", gt(g_pr),
             Sign(form=4 * r / (sp.pi * sp.sqrt((1 + 2 * p - 2 * r) * (1 + 2 * p + 2 * r))),
                  using=("1 + 2p - 2r",))),
        Step("mediant", iff(ntk_above, extra_above),
             Instance("mediant", {"W_Q": q_pp, "W_G": g_pp, "B_Q": q_pr, "B_G": g_pr},
                      using=("Q > 0", "G > 0"))),
        Step("NTK", ntk_above, Detach("mediant", "G")),
        Step("theorem", theorem, Linear({"NTK": 1})),
    ),
    uses=("mediant",),
)  # fmt: skip

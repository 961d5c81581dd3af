"""What the floor under NC1 says of errors: nearest neighbours, the best rule, and noisy labels.

Two balanced classes, r(x) = E[y | x] for the label y = +-1, and Delta = E r^2, so that NC1 >= 1 / Delta - 1
(`test-floor`). The asymptotic error of a nearest neighbour is R = E (1 - r^2) / 2 (Cover and Hart), so that the
floor is 2 R / (1 - 2 R). The least error of any rule is e = E (1 - |r|) / 2: features of NC1 = nu have
Delta >= 1 / (1 + nu), and |r| >= r^2, so that e <= nu / (2 (1 + nu)).

Labels that are wrong with the probability eps, all C - 1 others being as likely, of C balanced classes that do not
overlap: P(c | z) = eps / (C - 1) + q delta_cz for the true label z, with q = 1 - eps C / (C - 1). The matrix of the floor,
sum over z of P(c | z) P(e | z), is q^2 on all that has the sum 0: the floor is 1 / q^2 - 1.
"""

import sympy as sp

from nctheory.proving import (
    Algebra,
    Average,
    Classes,
    Linear,
    Mean,
    Proof,
    Step,
    Uniform,
    always,
    eq,
    ge,
    gt,
    label,
    vectors,
)

(x,) = vectors("x")
law = (x, Classes("P")(1))
r = sp.Function("r")
Delta, R, nu = sp.symbols("Delta R nu", real=True)
neighbour, least = Mean((1 - r(x) ** 2) / 2, law), Mean((1 - sp.Abs(r(x))) / 2, law)
floor = eq(1 / Delta - 1, 2 * R / (1 - 2 * R))
bayes = ge(nu / (2 * (1 + nu)), least)

errors = Proof(
    id="floor-errors",
    title="The floor under $NC1$: nearest neighbours, and the least error",
    source="New; [@cover1967] for the nearest neighbour; for [@hui2022]",
    hypotheses={
        "r": always(ge(1, sp.Abs(r(x))), law),
        "Delta": eq(Delta, Mean(r(x) ** 2, law)),
        "R": eq(R, neighbour),
        "overlap": gt(Delta),
        "floor": ge(nu, 1 / Delta - 1),
    },
    statement=(floor, bayes),
    steps=(
        Step("nearest neighbour", eq(R, (1 - Delta) / 2), Algebra(("R", "Delta"))),
        Step("1 - 2 R", gt(1 - 2 * R), Linear({"overlap": 1}, rewrite=("nearest neighbour",))),
        Step("its floor", floor, Algebra(("nearest neighbour",))),
        Step("|r| >= r^2", always(ge(sp.Abs(r(x)), r(x) ** 2), law), Linear({"r": sp.Abs(r(x))})),
        Step("mean", ge(Mean(sp.Abs(r(x)), law), Mean(r(x) ** 2, law)), Average("|r| >= r^2")),
        Step("1 + nu", gt(1 + nu), Linear({"floor": 1}, plus=1 / Delta, using=("overlap",))),
        Step("least error", bayes,
             Linear({"mean": sp.Rational(1, 2), "floor": Delta / (2 * (1 + nu))},
                    using=("overlap", "1 + nu"), rewrite=("Delta",))),
    ),
)  # fmt: skip

C, c, e, z = (label(name) for name in "Ccez")
eps = sp.Symbol("epsilon", positive=True)
v, w = sp.Function("v"), sp.Function("w")
q = 1 - eps * C / (C - 1)


def posterior(c, z):
    """P(c | z)."""
    return eps / (C - 1) + q * sp.KroneckerDelta(c, z)


overlaps = Mean(posterior(c, z) * posterior(e, z), (z, Uniform(C)))
draws = (c, Uniform(C)), (e, Uniform(C))
sums_to_one = eq(C * Mean(posterior(c, z), (c, Uniform(C)), (z, Uniform(C))), 1)
eigenvalue = eq(
    C**2 * Mean(v(c) * w(e) * overlaps, *draws), q**2 * Mean(v(c) * w(c), (c, Uniform(C)))
)

noise = Proof(
    id="floor-noise",
    title="Noisy labels of $C$ classes that do not overlap: the floor is $1 / q^2 - 1$",
    source="New; for [@hui2022]",
    hypotheses={"C > 1": gt(C, 1), "v": eq(Mean(v(c), (c, Uniform(C))), 0)},
    statement=(sums_to_one, eigenvalue),
    steps=(
        Step("C - 1", gt(C - 1), Linear({"C > 1": 1})),
        Step("probabilities", sums_to_one, Algebra()),
        Step("eigenvalue", eigenvalue, Algebra(("v",)), "Against every $w$."),
    ),
    remark="$q^2$ is the eigenvalue of $C - 1$ dimensions, and the second largest.",
)  # fmt: skip

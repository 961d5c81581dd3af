"""Many samples: the fit sees the conditional mean of the targets, and pays for the noise once.

Samples $x$ have targets $eta(x) + r(x, n)$, with $eta$ the conditional mean; $n$ is any noise, and
$r$ has the mean 0 at every $x$. With $N$ samples and the ridge $rho N$ the fit
$y' (Q + rho N)^(-1) y$ is $E y T$, where $T$ solves $(T_Q + rho) T = y$ under the law of the
samples, $T_Q f$ the mean of $Q(z, x) f$ over them. If $a$ solves the equation for $eta$, $T$ is
$a + r / rho$, and $E y T = E eta a + E r^2 / rho$, which is $<eta, (T_Q + rho)^(-1) eta> + E V / rho$
for the variance $V$ of $y$ at $x$.

It holds for every law of samples, so that it is the limit $N -> infinity$ of the fit too. The other
part of the data term, $log det(1 + T_Q / rho)$, is a determinant, which this language does not
have.
"""

import sympy as sp

from nctheory.proving import Algebra, Average, Classes, Mean, Proof, Step, X, eq, forall, vectors

x, z = vectors("x z")
n, e = sp.symbols("n e", real=True)
rho = sp.Symbol("rho", positive=True)
a, eta, r, Q = (sp.Function(name) for name in ("a", "eta", "r", "Q"))
noise = Classes("n", "real")(1)
sample, both = (x, X(1)), ((x, X(1)), (n, noise))


def solution(x, n):
    """T."""
    return a(x) + r(x, n) / rho


def target(x, n):
    """y."""
    return eta(x) + r(x, n)


def unseen(f, name):
    """E f r = 0, for a function f of the inputs."""
    at = eq(Mean(f * r(x, n), (n, noise)), 0)
    return (
        Step(f"{name} at x", at, Algebra(("noise",))),
        Step(
            f"in {name}", eq(Mean(f * r(x, n), *both), 0), Average(f"{name} at x", over=(sample,))
        ),
    )


solves = forall(
    eq(rho * solution(z, e) + Mean(Q(z, x) * solution(x, n), *both), target(z, e)), z, e
)
fit = eq(
    Mean(target(x, n) * solution(x, n), *both),
    Mean(eta(x) * a(x), sample) + Mean(r(x, n) ** 2, *both) / rho,
)

proof = Proof(
    id="adaptive-population",
    title="Many samples: the fit is that of the conditional mean, and the noise over the ridge",
    source="New; for the equations of state of [@seroussi2023]",
    hypotheses={
        "noise": forall(eq(Mean(r(x, n), (n, noise)), 0), x),
        "conditional mean": forall(eq(eta(z), rho * a(z) + Mean(Q(z, x) * a(x), sample)), z),
    },
    statement=(solves, fit),
    steps=(
        *(step for f, name in ((Q(z, x), "Q"), (a(x), "a"), (eta(x), "eta")) for step in unseen(f, name)),
        Step("solves", solves, Algebra(("conditional mean", "in Q"))),
        Step("fit", fit, Algebra(("in a", "in eta"))),
    ),
)  # fmt: skip

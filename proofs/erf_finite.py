"""ERF, mirrored finite classes: claim (b) fails, with a certified example.

The first class is ${(1, 0), (-2, 0)}$ and the second its mirror image; $K_0$ is the scalar product
over $d = 2$. The kernels of ERF are odd in each input, so that $M_12 = -M_11$ and, for classes of
equal weight, $NC1 = t / M_11 - 1$.
"""

import sympy as sp

from nctheory.proving import ERF, Algebra, Balls, Proof, Step, eq, k11, k12, k22, lt

points = [1, -2]


def nngp(x, y):
    """Q."""
    return ERF.kappa.xreplace(
        {k: sp.Rational(p, 2) for k, p in ((k11, x * x), (k12, x * y), (k22, y * y))}
    )


def extra(x, y):
    """G."""
    K = k12 * ERF.kappadot
    return K.xreplace({k: sp.Rational(p, 2) for k, p in ((k11, x * x), (k12, x * y), (k22, y * y))})


def moments(K):
    """t, M_11 and M_12."""
    pairs = [(x, y) for x in points for y in points]
    return (sum(K(x, x) for x in points) / 2, sum(K(x, y) for x, y in pairs) / 4,
            sum(K(x, -y) for x, y in pairs) / 4)  # fmt: skip


(t_q, m_q, cross_q), (t_g, m_g, cross_g) = moments(nngp), moments(extra)
nc1_q = (t_q - m_q) / ((m_q - cross_q) / 2)
nc1_ntk = (t_q + t_g - m_q - m_g) / ((m_q + m_g - cross_q - cross_g) / 2)
refuted = lt(nc1_ntk, nc1_q)
value_q = lt(sp.Rational(346, 10), nc1_q)
value_ntk = lt(nc1_ntk, sp.Rational(178, 10))

proof = Proof(
    id="erf-finite",
    title="ERF, mirrored finite sets: $NC1(NTK) < NC1(NNGP)$ for ${(1, 0), (-2, 0)}$",
    source="New; refutes claim (b) of [@kothapalli2025] for ERF and finite sets",
    statement=(refuted, value_q, value_ntk),
    steps=(
        Step("odd, Q", eq(cross_q, -m_q), Algebra()),
        Step("odd, G", eq(cross_g, -m_g), Algebra()),
        Step("NC1(Q)", eq(nc1_q, t_q / m_q - 1), Algebra()),
        Step("NNGP", value_q, Balls()),
        Step("NTK", value_ntk, Balls()),
        Step("refuted", refuted, Balls()),
    ),
)  # fmt: skip

"""The traces of the reference code are no variances when classes are not balanced.

The code takes $tr K / N - (1/C) sum M_cc$ for the within-class trace. Let class 1 hold a share $q$
of the samples. If every class sits in one point there is no variability within classes, and the
trace of any convention with weights is 0. The code's is $(q - 1/2) (|m_1|^2 - |m_2|^2)$, which is
negative if the larger class is the nearer to 0: $q > 1/2$ and $|m_1| < |m_2|$.
"""

import sympy as sp

from nctheory.proving import Algebra, Linear, Proof, Step, eq, gt, lt

q, w1, w2 = sp.symbols("q w_1 w_2", real=True)
t1, t2, m11, m22 = sp.symbols("t_1 t_2 M_11 M_22", positive=True)

reference = q * t1 + (1 - q) * t2 - (m11 + m22) / 2
collapsed = {t1: m11, t2: m22}
value = eq(reference.xreplace(collapsed), (q - sp.Rational(1, 2)) * (m11 - m22))
negative = lt(reference.xreplace(collapsed), 0)
weighted = eq((w1 * (t1 - m11) + w2 * (t2 - m22)).xreplace(collapsed), 0)
example = eq(reference.xreplace(collapsed).xreplace({q: sp.Rational(3, 4), m11: sp.Integer(1),
                                                     m22: sp.Integer(3)}), -sp.Rational(1, 2))  # fmt: skip

proof = Proof(
    id="reference-traces",
    title="The reference code's within-class trace can be negative",
    source="The public code of [@kothapalli2025]",
    hypotheses={"larger": gt(q, sp.Rational(1, 2)), "nearer": gt(m22, m11)},
    statement=(value, negative, weighted, example),
    steps=(
        Step("value", value, Algebra()),
        Step("negative", negative,
             Linear({"nearer": q - sp.Rational(1, 2)}, using=("larger",))),
        Step("weighted", weighted, Algebra(), "A convention with weights gives 0."),
        Step("example", example, Algebra(), "Shares 3/4 and 1/4, $|m_1|^2 = 1$ and $|m_2|^2 = 3$."),
    ),
)  # fmt: skip

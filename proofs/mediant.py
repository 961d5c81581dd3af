"""The mediant lemma: adding a kernel with more within-class variability cannot lower NC1.

The mediant $(W_Q + W_G) / (B_Q + B_G)$ lies between $W_Q / B_Q$ and $W_G / B_G$, and so on the same
side of the first as the second: its distance from $W_Q / B_Q$ is that of $W_G / B_G$, times
$B_G / (B_Q + B_G) > 0$.
"""

import sympy as sp

from nctheory.proving import Equivalent, Proof, Step, ge, iff

W_Q, W_G = sp.symbols("W_Q W_G", real=True)
B_Q, B_G = sp.symbols("B_Q B_G", positive=True)

lemma = iff(ge((W_Q + W_G) / (B_Q + B_G), W_Q / B_Q), ge(W_G / B_G, W_Q / B_Q))

proof = Proof(
    id="mediant",
    title="Mediant lemma: $NC1(Q + G) >= NC1(Q)$ if and only if $NC1(G) >= NC1(Q)$",
    source="Classical; for $NC1$, [@kothapalli2025], section 4",
    statement=(lemma,),
    steps=(
        Step("lemma", lemma, Equivalent(factor=B_G / (B_Q + B_G)),
             "The mediant lies on the side of the second fraction."),
    ),
)  # fmt: skip

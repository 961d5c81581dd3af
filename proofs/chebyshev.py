"""The NTK is above the NNGP if components of higher degree are less collapsed: Chebyshev's sums.

By [#ntk-from-nngp] the NNGP is a sum of components $Q_n$ of degree $n$, and the NTK is the sum of
$(1 + n) Q_n$. Traces add: $W_Q = sum W_n$, $W = sum (1 + n) W_n$, and so for $B$. Here the sums are
means over a random degree $n$ of any law; $W_n$ and $B_n$ are any functions of $n$, and the law
takes up constants.

The claim holds if and only if $(n - k) (W_n B_k - W_k B_n)$ is nonnegative on average over pairs of
degrees; and so if NC1 of the components, $W_n / B_n$, nowhere decreases. For mirrored classes and
an odd activation $W_n / B_n = E |v|^(2n) / E <v, v'>^n - 1$, over odd $n$. The second part says it
for four degrees and pointwise hypotheses.
"""

from itertools import combinations

import sympy as sp

from nctheory.proving import (
    Define,
    Equivalent,
    Expectations,
    Labels,
    Linear,
    Mean,
    Proof,
    Step,
    eq,
    ge,
    gt,
    iff,
    label,
)  # fmt: skip

n, k = label("n"), label("k")
p = Labels("p")
w, b = sp.Function("w"), sp.Function("b")
W_Q, B_Q, W, B = sp.symbols("W_Q B_Q W B", real=True)


def mean(f):
    """Over the degrees."""
    return Mean(f, (n, p))


pairs = Mean((n - k) * (w(n) * b(k) - w(k) * b(n)), (n, p), (k, p))
theorem = iff(ge(W / B, W_Q / B_Q), ge(pairs))

# Four components of degrees n_1 < ... < n_4, with between-class traces b_i > 0.
numbers = range(1, 5)
N = dict(zip(numbers, sp.symbols("n_1:5", positive=True), strict=True))
v = dict(zip(numbers, sp.symbols("W_1:5", nonnegative=True), strict=True))
m = dict(zip(numbers, sp.symbols("B_1:5", positive=True), strict=True))


def total(f):
    """The sum over the components."""
    return sum(f(i) for i in numbers)


def ratio(i):
    """NC1 of a component."""
    return v[i] / m[i]


four = ge(
    total(lambda i: (1 + N[i]) * v[i]) / total(lambda i: (1 + N[i]) * m[i]),
    total(v.get) / total(m.get),
)
products = ge(
    total(lambda i: (1 + N[i]) * v[i]) * total(m.get),
    total(lambda i: (1 + N[i]) * m[i]) * total(v.get),
)
gaps = [(i, j) for i, j in combinations(numbers, 2)]

proof = Proof(
    id="chebyshev",
    title="$NC1(NTK) >= NC1(NNGP)$ if components of higher degree are less collapsed",
    source="Chebyshev's sum inequality; [@hardy1934], 2.17",
    hypotheses={
        "NNGP apart": gt(mean(b(n))),
        "NTK apart": gt(mean((1 + n) * b(n))),
        **{f"n_{i} < n_{i + 1}": gt(N[i + 1], N[i]) for i in numbers[:-1]},
        **{f"NC1 of {i} and {i + 1}": ge(ratio(i + 1), ratio(i)) for i in numbers[:-1]},
    },
    statement=(theorem, four),
    steps=(
        Step("W_Q", eq(W_Q, mean(w(n))), Define()),
        Step("B_Q", eq(B_Q, mean(b(n))), Define()),
        Step("W", eq(W, mean((1 + n) * w(n))), Define()),
        Step("B", eq(B, mean((1 + n) * b(n))), Define()),
        Step("B_Q > 0", gt(B_Q), Linear({"NNGP apart": 1}, rewrite=("B_Q",))),
        Step("B > 0", gt(B), Linear({"NTK apart": 1}, rewrite=("B",))),
        Step("pairs", eq(pairs, 2 * (W * B_Q - W_Q * B)),
             Expectations(("W", "B", "W_Q", "B_Q")), "Chebyshev's identity."),
        Step("theorem", theorem,
             Equivalent(factor=1 / (2 * B * B_Q), using=("B > 0", "B_Q > 0"), rewrite=("pairs",))),
        *(
            Step(f"degrees {i} {j}", gt(N[j], N[i]),
                 Linear({f"n_{h} < n_{h + 1}": 1 for h in range(i, j)}))
            for i, j in gaps
        ),
        *(
            Step(f"ratios {i} {j}", ge(ratio(j), ratio(i)),
                 Linear({f"NC1 of {h} and {h + 1}": 1 for h in range(i, j)}))
            for i, j in gaps
        ),
        Step("products", products,
             Linear({f"ratios {i} {j}": (N[j] - N[i]) * m[i] * m[j] for i, j in gaps},
                    using=tuple(f"degrees {i} {j}" for i, j in gaps)),
             "The sum of $(n_j - n_i)(W_j B_i - W_i B_j)$ over pairs."),
        Step("four components", four,
             Linear({"products": 1 / (total(lambda i: (1 + N[i]) * m[i]) * total(m.get))})),
    ),
)  # fmt: skip

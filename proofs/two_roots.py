"""Lemmas of `relu-pair`: a quadratic, roots in their order, and the sum of two roots.

For $p^2 + q^2 = 2$ the difference $2 - p - q$ has the second order in $q^2 - p^2$: times
$(2 + p + q) (1 + p q)$ it is $(q^2 - p^2)^2 / 2$, and that product is $8 p$ at least, as
$p <= 1 <= q$.
"""

import sympy as sp

from nctheory.proving import Algebra, Cases, Linear, Proof, Sign, Step, eq, ge, gt, le

z = sp.Symbol("z", real=True)
A, B = sp.symbols("A B", real=True)
C = sp.Symbol("C", positive=True)
proof_quadratic = Proof(
    id="quadratic-positive",
    title="A quadratic with a negative discriminant is positive",
    source="Elementary",
    hypotheses={"discriminant": gt(4 * A * C, B**2)},
    statement=(gt(A - B * z + C * z**2),),
    steps=(
        Step("theorem", gt(A - B * z + C * z**2),
             Linear({"discriminant": 1 / (4 * C)}, plus=(2 * C * z - B) ** 2 / (4 * C))),
    ),
)  # fmt: skip

x, y = sp.symbols("x y", nonnegative=True)
low, high = sp.sqrt(x), sp.sqrt(y)
ordered = ge(high, low)
proof_ordered = Proof(
    id="roots-ordered",
    title="The root is monotone",
    source="Elementary",
    hypotheses={"x <= y": ge(y, x)},
    statement=(ordered,),
    steps=(
        Step("theorem", ordered,
             Cases(high - low, Linear({"case": 1}),
                   Linear({"x <= y": 1 / (low - high)}, using=("case",), plus=2 * high),
                   zero=Linear({"case": 1}))),
    ),
)  # fmt: skip

p, q = sp.symbols("p q", positive=True)
half = (q**2 - p**2) / 2
product = (2 + p + q) * (1 + p * q)
proof_two_roots = Proof(
    id="two-roots",
    title="$2 - p - q <= (q^2 - p^2)^2 / (16 p)$ for $p^2 + q^2 = 2$",
    source="Elementary",
    hypotheses={"p <= 1": ge(1, p), "q >= 1": ge(q, 1), "squares": eq(q**2, 2 - p**2)},
    statement=(le(2 - p - q, half**2 / (4 * p)),),
    steps=(
        Step("product", eq((2 - p - q) * product, 2 * half**2), Algebra(("squares",))),
        Step("3 - p", gt(3 - p), Linear({"p <= 1": 1}, plus=2)),
        Step("bound", ge(product, 8 * p),
             Sign(form=(1 - p) * (3 - p) + (q - 1) * ((3 + p) * p + 1 + p * q),
                  using=("p <= 1", "q >= 1", "3 - p"))),
        Step("theorem", le(2 - p - q, half**2 / (4 * p)),
             Linear({"bound": half**2 / (4 * p * product), "product": -1 / product})),
    ),
)  # fmt: skip

"""The smallest cases of Lemma A: d = 2, n = 1, and L = 1 or 2, in numbers.

For L = 2 the number that is compared is x = (3/4) Y^2, where Y is the root at alpha = 5. For L = 1 it is the same with the root at
alpha = 4, and the ratio R = f_3/f_1 of means f_k = E r^k is above it: with E = D/4 the identities of `erf-powers-tilt`,

    f_1 + f_3 = (2 + E) f_2,    f_2 + f_4 = (2 + 2 E/3) f_3,

and f_3^2 <= f_2 f_4 give H(R) = (1 - (1 + E) R)^2 - (2/3) E R (1 + R) (2 + E) <= 0, while H falls and H(x) > 0.
"""

import sympy as sp

from nctheory.proving import Algebra, Instance, Linear, Proof, Sign, Step, eq, ge, gt

Y = sp.Symbol("Y", positive=True)
D = sp.Symbol("D", nonnegative=True)
f_1, f_2, f_3, f_4 = sp.symbols("f_1:5", positive=True)
E = sp.Symbol("epsilon", nonnegative=True)
R, x = sp.symbols("R x", nonnegative=True)
z = sp.Symbol("z")
third = sp.Rational(1, 3)
inside = {"Y <= 1": ge(1, Y)}


def in_parts(p):
    """A polynomial in Y, as one in Y and 1 - Y that is homogeneous."""
    p = sp.Poly(p, Y)
    d = p.degree()
    p = sum((c * sp.Poly((1 + z) ** (d - i), z) for (i,), c in p.terms()), sp.Poly(0, z))
    return sum(c * (1 - Y) ** i * Y ** (d - i) for (i,), c in p.terms())


def scale(m):
    """D, of which Y is the root at m, for n = 1."""
    return m * (1 - Y) * (m - Y) / (Y * (m + 2 * Y))


second_x = sp.Rational(3, 4) * Y**2
second_f = (5 + 4 * second_x) ** 2 - second_x * ((9 + scale(5)) ** 2 + 1)
second_form = in_parts(sp.cancel(second_f * (5 + 2 * Y) ** 2)) / (5 + 2 * Y) ** 2
second = Proof(
    id="erf-powers-second",
    title="$d = 2$, $n = 1$, $L = 2$: the quadratic is positive",
    source="New; the certificate is in the step",
    hypotheses=inside,
    statement=(gt((5 + 4 * second_x) ** 2, second_x * ((9 + scale(5)) ** 2 + 1)),),
    steps=(
        Step("positive", gt((5 + 4 * second_x) ** 2, second_x * ((9 + scale(5)) ** 2 + 1)),
             Sign(form=second_form, using=("Y <= 1",)), "No coefficient is negative."),
    ),
)  # fmt: skip


def H(R, E):
    """It is not positive at the ratio."""
    return (1 - (1 + E) * R) ** 2 - 2 * third * E * R * (1 + R) * (2 + E)


small_E = scale(4) / 4
line = 1 - (1 + small_E) * second_x
value = H(second_x, small_E)
line_form = in_parts(sp.cancel(line * (Y + 2))) / (Y + 2)
value_form = in_parts(sp.cancel(value * (Y + 2) ** 2)) / (Y + 2) ** 2
at_x = Proof(
    id="erf-powers-first-values",
    title="$d = 2$, $n = 1$, $L = 1$: the polynomials are positive",
    source="New; the certificates are in the steps",
    hypotheses=inside,
    statement=(gt(line), gt(value)),
    steps=(
        Step("line", gt(line), Sign(form=line_form, using=("Y <= 1",)), "No coefficient is negative."),
        Step("H", gt(value), Sign(form=value_form, using=("Y <= 1",)), "No coefficient is negative."),
    ),
)  # fmt: skip

b = 1 + 2 * third * E + third * E**2
a = 2 * (1 + E) + 2 * third * E * (2 + E)
bracket = a - b * (x + R)
bracket_form = (
    b * (1 - R) + b / (1 + E) * (1 - (1 + E) * x)
    + E * (E**2 + 8 * E + 9) / (3 * (1 + E))
)  # fmt: skip
u, v = sp.symbols("u v", real=True)
factor = Proof(
    id="positive-factor",
    title="Where $u v > 0$ and $v > 0$, there $u > 0$",
    source="Elementary",
    hypotheses={"product": gt(u * v), "v > 0": gt(v)},
    statement=(gt(u),),
    steps=(Step("u > 0", gt(u), Linear({"product": 1 / v}, using=("v > 0",))),),
)

falls = Proof(
    id="erf-powers-first-falls",
    title="Where $H(R) <= 0 < H(x)$, there $R > x$",
    source="Elementary",
    hypotheses={"R <= 1": ge(1, R), "line": gt(1 - (1 + E) * x), "H(R)": ge(-H(R, E)), "H(x)": gt(H(x, E))},
    statement=(gt(R, x),),
    steps=(
        Step("slope", gt(bracket), Sign(form=bracket_form, using=("R <= 1", "line"))),
        Step("product", gt((R - x) * bracket), Linear({"H(R)": 1, "H(x)": 1})),
        Step("order", gt(R, x), Instance("positive-factor", {"u": R - x, "v": bracket}, {"product": "product", "v > 0": "slope"})),
    ),
)  # fmt: skip

ratio = f_3 / f_1
least = Proof(
    id="erf-powers-least",
    title="$d = 2$, $n = 1$, $L = 1$: the ratio of means of $r^3$ and $r$",
    source="New",
    hypotheses={
        **inside, "D": eq(D, scale(4)),
        "n = 1": eq(4 * f_1 + 4 * f_3, (8 + D) * f_2), "n = 2": eq(6 * f_2 + 6 * f_4, (12 + D) * f_3),
        "Cauchy-Schwarz": ge(f_2 * f_4, f_3**2), "f_3 <= f_1": ge(f_1, f_3),
    },
    statement=(gt(f_3, second_x * f_1),),
    steps=(
        Step("f_2", eq(f_2, (f_1 + f_3) / (2 + D / 4)), Algebra(("n = 1",))),
        Step("f_4", eq(f_4, (2 + D / 6) * f_3 - (f_1 + f_3) / (2 + D / 4)), Algebra(("n = 2", "f_2"))),
        Step("H(R)", ge(-H(ratio, D / 4)),
             Linear({"Cauchy-Schwarz": (2 + D / 4) ** 2 / f_1**2}, rewrite=("f_4", "f_2"))),
        Step("R <= 1", ge(1, ratio), Linear({"f_3 <= f_1": 1 / f_1})),
        Step("line at x", gt(line), Instance("erf-powers-first-values")),
        Step("H at x", gt(value), Instance("erf-powers-first-values")),
        Step("line", gt(1 - (1 + D / 4) * second_x), Linear({"line at x": 1}, rewrite=("D",))),
        Step("H(x)", gt(H(second_x, D / 4)), Linear({"H at x": 1}, rewrite=("D",))),
        Step("ratio", gt(ratio, second_x),
             Instance("erf-powers-first-falls", {"R": ratio, "x": second_x, "epsilon": D / 4},
                      {"R <= 1": "R <= 1", "line": "line", "H(R)": "H(R)", "H(x)": "H(x)"})),
        Step("theorem", gt(f_3, second_x * f_1), Linear({"ratio": f_1})),
    ),
)  # fmt: skip

"""The product of two means, at most the square of a value between: a concave root, by its tangent.

Means $eta$ of $y$, by two laws with parameters $alpha$, satisfy $F(alpha, eta) >= 0$
([#erf-powers-tilted]), where $F(alpha, eta) = alpha (1 - eta) (alpha - n eta) - D eta (alpha + 2
eta)$.

$F$ falls in $eta$, so that $eta$ is at most the root $Y(alpha)$. The root is concave in $alpha$:
the tangent at $m$, with slope $l$, is above it, as $F(m + s, Y + l s) <= 0$ for
$alpha = m + s >= n$; $-F$ is $s^2$ times a polynomial in $n$, $alpha - n$, $Y$ and $1 - Y$ without
negative coefficients. Two laws with $alpha = m + s$ and $m - s$ therefore have
$eta eta' <= Y^2 - l^2 s^2$.
"""

import sympy as sp

from nctheory.proving import Algebra, Cases, Instance, Linear, Proof, Sign, Step, eq, ge, gt

n, D = sp.symbols("n D", nonnegative=True)
p, r, Y = sp.symbols("p r Y", positive=True)
alpha, x, x_p, x_r = sp.symbols("alpha x x_p x_r", real=True)
eta, eta_p, eta_r = sp.symbols("eta eta_p eta_r", nonnegative=True)
m = sp.Symbol("m", positive=True)
s, l = sp.symbols("s l", real=True)
z = sp.Symbol("z")


def excess(alpha, eta, D):
    """F(alpha, eta)."""
    return alpha * (1 - eta) * (alpha - n * eta) - D * eta * (alpha + 2 * eta)


def scale(m, Y):
    """D, of which Y is the root at m."""
    return m * (1 - Y) * (m - n * Y) / (Y * (m + 2 * Y))


def nested(p, *symbols):
    """A polynomial as it is evaluated by Horner."""
    if not symbols:
        return p
    total = sp.Integer(0)
    for c in sp.Poly(p, symbols[0]).all_coeffs():
        total = total * symbols[0] + nested(c, *symbols[1:])
    return total


def in_parts(p, *symbols):
    """A polynomial in Y, as one in Y and 1 - Y that is homogeneous."""
    p = sp.Poly(p, Y)
    d = p.degree()
    p = sum((c * sp.Poly((1 + z) ** (d - i), z) for (i,), c in p.terms()), sp.Poly(0, z))
    total, power = sp.Integer(0), sp.Integer(1)
    for c in p.all_coeffs():
        total = total * (1 - Y) + nested(c, *symbols) * power
        power = power * Y
    return total


own = excess(alpha, x, D)
slope = sp.factor(
    (-sp.diff(own, alpha) / sp.diff(own, x)).subs({alpha: m, x: Y}).subs(D, scale(m, Y))
)
denominator = sp.factor(sp.denom(slope) / m)
# -F(m + s, Y + l s) = -F(m, Y) - first s + second s^2, by Taylor.
line = Y + l * s
taylor = sp.Poly(sp.expand(-excess(m + s, line, D)), s)
first = -taylor.coeff_monomial(s)
second = sp.factor(taylor.coeff_monomial(s**2) + s * taylor.coeff_monomial(s**3))
bends = Y * (1 - Y) * (m - n * Y) / (m * denominator) ** 2
curvature = sp.factor(sp.factor(second.subs(l, slope).subs(D, scale(m, Y))) / bends)


def at(f, p, r):
    """An expression in m and s at m = n + (p + r)/2 and s = (p - r)/2."""
    return f.subs({m: n + (p + r) / 2, s: (p - r) / 2})


def positive(f):
    """That f is not negative for alpha >= n on both sides, as SymPy sees from its coefficients."""
    return (
        Step(
            "positive",
            gt(f),
            Sign(form=in_parts(f, n, p, r), using=("Y <= 1",)),
            "No coefficient is negative.",
        ),
    )


steep = Proof(
    id="erf-powers-denominator",
    title="The slope of the root has a positive denominator",
    source="New; the certificate is in the step",
    hypotheses={"Y <= 1": ge(1, Y)},
    statement=(gt(at(denominator, p, r)),),
    steps=positive(at(denominator, p, r)),
)
curved = Proof(
    id="erf-powers-curvature",
    title="The root is concave: the polynomial is positive",
    source="New; the certificate is in the step",
    hypotheses={"Y <= 1": ge(1, Y)},
    statement=(gt(at(curvature, p, r)),),
    steps=positive(at(curvature, p, r)),
)

T = m**2 + 4 * m * Y - 2 * n * Y**2
tangent = Proof(
    id="erf-powers-tangent",
    title="The tangent of the root is above it",
    source="New",
    hypotheses={"Y <= 1": ge(1, Y), "m >= n": ge(m, n), "alpha": ge(m + s),
                "D": eq(D, scale(m, Y)), "l": eq(l, slope),
                "denominator": gt(denominator), "curvature": gt(curvature)},
    statement=(ge(-excess(m + s, line, D)), ge(line)),
    steps=(
        Step("m - n Y", ge(m - n * Y), Linear({"m >= n": 1, "Y <= 1": n})),
        Step("value", eq(excess(m, Y, D), 0), Algebra(("D",))),
        Step("slope", eq(denominator * l, Y * (1 - Y) * T / m), Algebra(("l",))),
        Step("first order", eq(first, 0), Algebra(("D", "l"))),
        Step("second order", eq(second, bends * curvature), Algebra(("D", "l"))),
        Step("bends", ge(second), Linear({"curvature": bends}, using=("Y <= 1", "m - n Y", "denominator"), rewrite=("second order",))),
        Step("above", ge(-excess(m + s, line, D)), Linear({"bends": s**2, "value": -1, "first order": -s})),
        Step("T", ge(T), Sign(form=m**2 + 2 * m * Y + 2 * Y * (m - n * Y), using=("m - n Y",))),
        Step("nonnegative", ge(line),
             Linear({"alpha": Y * (1 - Y) * T / (m * denominator)},
                    plus=Y**2 * (m - n * Y) * (m + 2 * Y) / denominator,
                    using=("Y <= 1", "m - n Y", "T", "denominator"), rewrite=("l",)),
             "The tangent is not negative at $alpha = 0$."),
    ),
)  # fmt: skip

bracket = (
    alpha * (alpha - n)
    + n * alpha * (1 - eta)
    + n * alpha * (1 - x)
    + D * (alpha + 2 * eta + 2 * x)
)
order = {
    "alpha > 0": gt(alpha), "alpha > n": gt(alpha, n), "eta <= 1": ge(1, eta), "x": ge(x),
    "eta": ge(excess(alpha, eta, D)), "F(x)": ge(-excess(alpha, x, D)),
}  # fmt: skip
falls_inside = Proof(
    id="erf-powers-falls-inside",
    title="Where $F(alpha, eta) >= 0 >= F(alpha, x)$ and $x <= 1$, there $eta <= x$",
    source="Elementary",
    hypotheses={**order, "x <= 1": ge(1, x)},
    statement=(ge(x, eta),),
    steps=(
        Step("slope", gt(bracket), Sign(using=("alpha > 0", "alpha > n", "eta <= 1", "x", "x <= 1"))),
        Step("order", ge(x, eta), Linear({"eta": 1 / bracket, "F(x)": 1 / bracket}, using=("slope",))),
    ),
)  # fmt: skip

falls = Proof(
    id="erf-powers-falls",
    title="Where $F(alpha, eta) >= 0 >= F(alpha, x)$, there $eta <= x$",
    source="Elementary",
    hypotheses=order,
    statement=(ge(x, eta),),
    steps=(
        Step("order", ge(x, eta),
             Cases(x - 1, Linear({"case": 1, "eta <= 1": 1}),
                   Instance("erf-powers-falls-inside", {},
                            {**{label: label for label in order}, "x <= 1": "case"}))),
    ),
)  # fmt: skip

pair_m = n + (p + r) / 2
values = {m: pair_m, s: (p - r) / 2}
middle = {"Y <= 1": ge(1, Y), "D": eq(D, scale(pair_m, Y)), "l": eq(l, at(slope, p, r))}
positive_slope = Step("denominator", gt(at(denominator, p, r)),
                      Instance("erf-powers-denominator", {}, {"Y <= 1": "Y <= 1"}))  # fmt: skip
given = {h: h for h in (*middle, "m >= n", "denominator", "curvature")}
laws = Proof(
    id="erf-powers-tangent-pair",
    title="The tangent between two laws is above the root",
    source="New",
    hypotheses={"denominator": positive_slope.relation, **middle},
    statement=(ge(-excess(n + p, line.subs(values), D)), ge(line.subs(values))),
    steps=(
        Step("m >= n", ge(pair_m, n), Sign()),
        Step("curvature", gt(at(curvature, p, r)), Instance("erf-powers-curvature", {}, {"Y <= 1": "Y <= 1"})),
        Step("above", ge(-excess(n + p, line.subs(values), D)), Instance("erf-powers-tangent", values, given)),
        Step("nonnegative", ge(line.subs(values)), Instance("erf-powers-tangent", values, given)),
    ),
)  # fmt: skip


def one(q, o, own):
    """The mean with alpha = n + q is at most what the tangent says."""
    here = line.subs(s, (q - o) / 2)
    given = {h: h for h in (*middle, "denominator")}
    return (
        Step(f"F, {q}", ge(-excess(n + q, here, D)), Instance("erf-powers-tangent-pair", {p: q, r: o}, given)),
        Step(f"x, {q}", ge(here), Instance("erf-powers-tangent-pair", {p: q, r: o}, given)),
        Step(f"below, {q}", ge(here, own),
             Instance("erf-powers-falls", {alpha: n + q, x: here, eta: own},
                      {"eta <= 1": f"{own} <= 1", "x": f"x, {q}", "eta": str(own), "F(x)": f"F, {q}"})),
    )  # fmt: skip


goal = ge(Y**2, eta_p * eta_r)
product = Proof(
    id="erf-powers-product",
    title="Two numbers of a given sum, and two below them",
    source="Elementary",
    hypotheses={"p": ge(x_p, eta_p), "r": ge(x_r, eta_r), "sum": eq(x_p, 2 * Y - x_r)},
    statement=(goal,),
    steps=(
        Step("x_p >= 0", ge(x_p), Linear({"p": 1}, plus=eta_p)),
        Step("product", goal, Linear({"p": eta_r, "r": x_p}, using=("x_p >= 0",), plus=(Y - x_r) ** 2, rewrite=("sum",))),
    ),
)  # fmt: skip

lines = {x_p: Y + l * (p - r) / 2, x_r: Y + l * (r - p) / 2}
means = {
    "eta_p <= 1": ge(1, eta_p), "eta_r <= 1": ge(1, eta_r),
    "eta_p": ge(excess(n + p, eta_p, D)), "eta_r": ge(excess(n + r, eta_r, D)),
}  # fmt: skip
pair_of_slope = Proof(
    id="erf-powers-pair-slope",
    title="Two means: their product, by the slope between",
    source="New",
    hypotheses={"denominator": positive_slope.relation, **middle, **means},
    statement=(goal,),
    steps=(
        *one(p, r, eta_p),
        *one(r, p, eta_r),
        Step("product", goal, Instance("erf-powers-product", lines, {"p": "below, p", "r": "below, r"})),
    ),
)  # fmt: skip

pair = Proof(
    id="erf-powers-pair",
    title="Two means: their product is at most the square of a root between",
    source="New",
    hypotheses={"Y <= 1": ge(1, Y), "D": eq(D, scale(pair_m, Y)), **means},
    statement=(goal,),
    steps=(
        positive_slope,
        Step("product", goal, Instance("erf-powers-pair-slope", {l: at(slope, p, r)}, {h: h for h in ("denominator", "Y <= 1", "D", *means)})),
    ),
)  # fmt: skip

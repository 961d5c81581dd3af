"""ReLU, two classes N(m, I) and N(o, I) in the plane, at least 6 apart.

$V = 2 J_mo - J_m - J_o$ is what the area of inputs of two classes exceeds those of one class by.
With $k = |m - o|^2 / 4$ it is at most $(199/200) k min(J_m, J_o)$. For let
$L = (2 |m|^2 + 2/pi)^(1/2)$ and $M = (2 |o|^2 + 2/pi)^(1/2) >= L$. Up to one factor $J_m$ and $J_o$
are $(2/pi)^(1/2) L$ and $(2/pi)^(1/2) M$ at least, and $J_mo$ is at most the root of
$E = 2 + |m|^2 + |o|^2 + |m ^ o|^2$ ([#area-within-least], [#area-between-most]). So it is enough
that $(L K + M)^2 >= 2 pi E$ with $K = 1 + 199 k/200$. The difference is
$(pi/8) (M^2 - L^2 - 8 k - 4)^2$ and a polynomial in $L$, $y = M - L$ and $k$ of degree 2 in $y$.
The square is at least its tangent, taken at one place for $y >= 13/2$ and at another for less;
what is left has positive coefficients in $L - 79/100$, $y$ and $k - 9$.
"""

import sympy as sp

from nctheory.proving import (
    Algebra,
    Average,
    Balls,
    Cases,
    Cited,
    Classes,
    Instance,
    Kernel,
    Linear,
    Mean,
    Normal,
    Proof,
    Step,
    dot,
    eq,
    ge,
    gt,
    k11,
    k12,
    k22,
    le,
    relu_kernels,
    smaller,
    vectors,
)  # fmt: skip

R = sp.Rational
pi, c = sp.pi, sp.sqrt(2 / sp.pi)
kept = R(199, 200)

# --- numbers ----------------------------------------------------------------------------------------

x, y, z = sp.symbols("x y z", nonnegative=True)  # L - 79/100, M - L and k - 9
above = {"pi < 22/7": gt(R(22, 7), pi), "pi > 3": gt(pi, 3)}


def sides(L, y, k):
    """(L K + M)^2 and 2 pi E."""
    squares, difference = L**2 + (L + y) ** 2, y * (2 * L + y)
    E = 2 - 2 / pi + squares * (k + R(1, 2)) - difference**2 / 16 - 4 * k / pi - 4 * k**2
    return (L * (1 + kept * k) + L + y) ** 2, 2 * pi * E


def by_pi(p, **more):
    """p is positive: it is linear in pi, and what the multipliers leave has positive coefficients."""
    terms = sp.Add.make_args(sp.expand(p))
    slopes = [t / pi for t in terms if t.has(pi)]
    less = sum(-t for t in slopes if t.as_coeff_Mul()[0] < 0)
    greater = sum(t for t in slopes if t.as_coeff_Mul()[0] > 0)
    rest = p - less * (R(22, 7) - pi) - greater * (pi - 3)
    rest -= sum(factor * gap for factor, gap in more.values())
    by = {name: factor for name, (factor, _) in more.items()}
    by |= {name: t for name, t in (("pi < 22/7", less), ("pi > 3", greater)) if t != 0}
    return by, sp.expand(rest)


L, k = R(79, 100) + x, 9 + z
most, least = sides(L, y, k)
of_L = (2 + kept * k) ** 2 - 2 * pi * (2 * k + 1)


def square(place):
    """What the tangent at one place leaves."""
    return pi / 8 * (y * (2 * L + y) - 8 * k - 4 + place) ** 2


def left(place, factor, gap):
    """The rest, in a case in which a gap is not negative."""
    by, rest = by_pi(sp.expand(most - least - square(place) - L**2 * of_L), case=(factor, gap))
    return Linear(by | {"L^2": L**2}, plus=square(place) + rest)


by_L, rest_L = by_pi(sp.expand(of_L))
edge = R(13, 2)
numbers = Proof(
    id="relu-plane-numbers",
    title="The areas of two classes in the plane that are 6 apart, in numbers",
    source="New",
    statement=(ge(most, least),),
    steps=(
        *(Step(name, fact, Balls()) for name, fact in above.items()),
        Step("L^2", ge(of_L), Linear(by_L, plus=rest_L)),
        Step("theorem", ge(most, least),
             Cases(y - edge,
                   left(R(5, 4), (x + R(3, 2)) * z + 19 * x + 15, y - edge),
                   left(5, R(41, 14) * y + 8, edge - y))),
    ),
)  # fmt: skip

# --- two classes ------------------------------------------------------------------------------------

m, o, w, e, g, h = vectors("m o w e g h")
gamma = Classes("gamma")(1)
J = relu_kernels()[2]
A = Kernel("A", sp.sqrt(k11 * k22 - k12**2))
plane = {
    "normal": Normal(gamma), "dimension": eq(Mean(dot(w, w), (w, gamma)), 2), "unit": eq(dot(e, e), 1),
}  # fmt: skip
given = {name: name for name in plane}
both = (g, gamma), (h, gamma)
square_apart = dot(m - o, m - o)
gap, k_at = sp.sqrt(square_apart), square_apart / 4
L_m, L_o = (sp.sqrt(2 * dot(x, x) + 2 / pi) for x in (m, o))
E_at = 2 + dot(m, m) + dot(o, o) + dot(m, m) * dot(o, o) - dot(m, o) ** 2


def cross(K, c, e):
    """The mean between the classes around c and e."""
    return Mean(K(c + g, e + h), *both)


def as_area(c, e, t):
    """J is the area, over 2 pi."""
    return (
        Step(f"{t} at", eq(J(c + g, e + h), A(c + g, e + h) / (2 * pi)), Algebra()),
        Step(t, eq(cross(J, c, e), cross(A, c, e) / (2 * pi)), Average(f"{t} at", both)),
    )


J_m, J_o, J_mo = cross(J, m, m), cross(J, o, o), cross(J, m, o)
V, smallest = 2 * J_mo - J_m - J_o, smaller(J_m, J_o)
theorem = ge(kept * k_at * smallest, V)
most_at, least_at = sides(L_m, L_o - L_m, k_at)
sum_at = L_m * (1 + kept * k_at) + L_o
values = {"x": L_m - R(79, 100), "y": L_o - L_m, "z": k_at - 9}
in_order = Proof(
    id="relu-plane-areas-ordered",
    title="ReLU: the areas of two classes in the plane that are 6 apart, the second further from 0",
    source="New",
    hypotheses={**plane, "order": ge(dot(o, o), dot(m, m)), "apart": ge(square_apart, 6 * gap), "far": ge(gap, 3)},
    statement=(theorem,),
    steps=(
        Step("gap > 0", gt(gap), Linear({"far": 1}, plus=3)),
        Step("6 apart", ge(gap, 6), Linear({"apart": 1 / gap})),
        Step("k >= 9", ge(k_at, 9), Linear({"6 apart": (gap + 6) / 4})),
        Step("pi < 22/7", above["pi < 22/7"], Balls()),
        Step("2/pi", ge(2 / pi, R(79, 100) ** 2), Balls()),
        Step("square of L", ge(L_m**2, R(79, 100) ** 2), Linear({"2/pi": 1}, plus=2 * dot(m, m))),
        Step("L", ge(L_m, R(79, 100)), Instance("squares-order", {"a": L_m, "b": R(79, 100)}, {"squares": "square of L"})),
        Step("squares of L, M", ge(L_o**2, L_m**2), Linear({"order": 2})),
        Step("L <= M", ge(L_o, L_m), Instance("squares-order", {"a": L_o, "b": L_m}, {"squares": "squares of L, M"})),
        Step("numbers", ge(most_at, least_at), Instance("relu-plane-numbers", values, using=("L", "L <= M", "k >= 9"))),
        Step("means", ge(dot(m, m) * dot(o, o) - dot(m, o) ** 2), Cited("Cauchy-Schwarz inequality")),
        Step("E", ge(E_at), Linear({"means": 1}, plus=2 + dot(m, m) + dot(o, o))),
        Step("squares", ge(sum_at**2, (sp.sqrt(2 * pi) * sp.sqrt(E_at)) ** 2), Linear({"numbers": 1}, using=("E",))),
        Step("roots", ge(sum_at, sp.sqrt(2 * pi) * sp.sqrt(E_at)),
             Instance("squares-order", {"a": sum_at, "b": sp.sqrt(2 * pi) * sp.sqrt(E_at)}, {"squares": "squares"},
                      using=("E",))),
        *as_area(m, m, "J_m"), *as_area(o, o, "J_o"), *as_area(m, o, "J_mo"),
        *(Step(f"least {t}", ge(cross(A, t, t), c * L_t), Instance("area-within-least", {"m": t, "n": 1}, given))
          for t, L_t in ((m, L_m), (o, L_o))),
        Step("most", le(cross(A, m, o), sp.sqrt(E_at)),
             Instance("area-between-most", {}, {name: name for name in ("normal", "dimension")})),
        Step("J_m >= L", ge(J_m, c / (2 * pi) * L_m), Linear({"least m": 1 / (2 * pi)}, rewrite=("J_m",))),
        Step("J_o >= M", ge(J_o, c / (2 * pi) * L_o), Linear({"least o": 1 / (2 * pi)}, rewrite=("J_o",))),
        Step("J_mo <= E", le(J_mo, sp.sqrt(E_at) / (2 * pi)), Linear({"most": 1 / (2 * pi)}, rewrite=("J_mo",))),
        Step("least", ge(smallest, c / (2 * pi) * L_m),
             Cases(J_m - J_o, Linear({"J_o >= M": 1, "L <= M": c / (2 * pi)}), Linear({"J_m >= L": 1}))),
        Step("theorem", theorem,
             Linear({"least": kept * k_at, "J_m >= L": 1, "J_o >= M": 1, "J_mo <= E": 2, "roots": c / (2 * pi)},
                    using=("E",))),
    ),
)  # fmt: skip

swapped = {"m": o, "o": m}
quoted = {**given, "apart": "apart", "far": "far", "order": "case"}
proof = Proof(
    id="relu-plane-areas",
    title="ReLU: the areas of two classes in the plane that are 6 apart",
    source="New",
    hypotheses={**plane, "apart": ge(square_apart, 6 * gap), "far": ge(gap, 3)},
    statement=(theorem,),
    steps=(
        Step("theorem", theorem,
             Cases(dot(o, o) - dot(m, m), Instance("relu-plane-areas-ordered", {}, quoted),
                   Instance("relu-plane-areas-ordered", swapped, quoted))),
    ),
)  # fmt: skip

"""How far E|x + g| moves: S(p, q) = H(p + q) - H(p - q) for H(x) = E|x + g|, g ~ N(0, 1).

$S(p, q) = H(p + q) - H(p - q)$ for $H(x) = E|x + g|$, $g ~ N(0, 1)$, has $S^2 >= 4 q^2 (1 -
exp(-p^2 / (2 (1 + 2 q^2 / pi))))$. For $p, q > 0$ compare $f = S/(2 q)$ with $g = erf(p/(2^(1/2)
w))$, $w^2 = 1 + 2 q^2 / pi$: both rise from 0 to 1, and $R =
f'/g'$ is 1 at least at 0 ([#erf-bound]). $R$ rises as long as $r >= w^2 exp(-q^2/2)$, $r = p F /
sinh(p q)$ with $F$ the integral of $exp(-y^2/2) cosh(p
y)$ from 0 to $q$, and $r$ falls (Chebyshev: $y tanh(p
y)$ rises in $y$). So $f$ gains on $g$ as long as $R >= 1$, and loses afterwards.
"""

import sympy as sp

from nctheory.proving import (
    Antiderivative,
    Cases,
    Instance,
    Integrate,
    Linear,
    Monotone,
    Proof,
    Sign,
    Step,
    eq,
    ge,
    gt,
)  # fmt: skip

p, q, s, w, y, z = sp.symbols("p q s w y z", positive=True)
x = sp.Symbol("x", nonnegative=True)
sinh, cosh, exp = sp.sinh, sp.cosh, sp.exp


def Erf(x):
    """The probability that a normal variable is between -x and x."""
    return sp.erf(x / sp.sqrt(2))


def F(y, p):
    """The integral of exp(-y^2/2) cosh(p y) from 0 to y."""
    return sp.sqrt(2 * sp.pi) / 4 * exp(p**2 / 2) * (Erf(p + y) - Erf(p - y))


def r(p):
    """What decides whether R rises."""
    return p * F(q, p) / sinh(p * q)


sines = Proof(
    id="sinh-above",
    title="The hyperbolic sine of $x >= 0$ is $x$ at least",
    source="Elementary",
    statement=(ge(sinh(x), x),),
    steps=(
        Step("slope", ge(cosh(x), 1), Sign(form=(exp(x) - 1) ** 2 / (2 * exp(x)))),
        Step("theorem", ge(sinh(x), x), Monotone(sinh(x) - x, x, "slope", 0, x)),
    ),
)  # fmt: skip

grows = Proof(
    id="exp-grows",
    title="$exp(x) > 1$ for $x > 0$",
    source="Elementary",
    statement=(gt(exp(y) - 1),),
    steps=(
        Step("slope", gt(exp(s)), Sign()),
        Step("theorem", gt(exp(y) - 1), Monotone(exp(s), s, "slope", 0, y)),
    ),
)  # fmt: skip


def coth(y):
    """y times the hyperbolic cotangent of p y."""
    return y * cosh(p * y) / sinh(p * y)


def positive(*values, times=q):
    """That hyperbolic sines are positive."""
    for y in values:
        grown, sine, x = f"exp of {y}", f"sinh of {y}", times * y
        yield Step(grown, gt(exp(x) - 1), Instance("exp-grows", {"y": x, "s": 1}))
        yield Step(sine, gt(sinh(x)), Linear({grown: (1 + exp(-x)) / 2}))


coth_rises = Proof(
    id="coth-rises",
    title="$y$ times the hyperbolic cotangent of $p y$ rises in $y$",
    source="Elementary",
    hypotheses={"later": ge(q, z), "between": ge(y, z)},
    statement=(ge(coth(q), coth(z)),),
    steps=(
        Step("double", ge(sinh(2 * p * y), 2 * p * y), Instance("sinh-above", {"x": 2 * p * y})),
        *positive(y, z, q, times=p),
        Step("slope", ge((sinh(2 * p * y) / 2 - p * y) / sinh(p * y) ** 2),
             Linear({"double": 1 / (2 * sinh(p * y) ** 2)})),
        Step("rises", ge(coth(q), coth(z)), Monotone(coth(y), y, "slope", z, q, ("later",))),
    ),
)  # fmt: skip

c = coth(q) - 1 / p
K = y * cosh(p * y) / p - sinh(p * y) / p**2 - c * sinh(p * y) / p
gap = exp(-(y**2) / 2) * (K + sinh(p * y)) - (p - c) * F(y, p)
share = exp(-(q**2) / 2) * sinh(p * q) - (p - c) * F(q, p)

weighted = Proof(
    id="erf-spread-weighted",
    title="The slope of $F$ is below its share",
    source="Chebyshev's inequality",
    hypotheses={"between": ge(q, y)},
    statement=(ge(share),),
    steps=(
        *positive(y, q, times=p),
        Step("coth", ge(coth(q), coth(y)), Instance("coth-rises", {"z": y}, {"later": "between"})),
        Step("K", ge(-y * exp(-(y**2) / 2) * K),
             Linear({"coth": y * exp(-(y**2) / 2) * sinh(p * y) / p})),
        Step("below", ge(share), Monotone(gap, y, "K", 0, q)),
    ),
)  # fmt: skip


def f(p):
    """S(p, q) / (2 q), but for its limit 1: so that each term falls."""
    return (tail(p + q) - tail(p - q)) / (2 * q) + 1


def tail(x):
    """H(x) - x."""
    return sp.sqrt(2 / sp.pi) * exp(-(x**2) / 2) - x * (1 - Erf(x))


def g(p):
    """What f is compared with."""
    return Erf(p / w)


def f_slope(p):
    """The derivative of f."""
    return (Erf(p + q) - Erf(p - q)) / (2 * q)


def g_slope(p):
    """The derivative of g."""
    return sp.sqrt(2 / sp.pi) * exp(-(p**2) / (2 * w**2)) / w


def R(p):
    """The ratio of the derivatives."""
    return f_slope(p) / g_slope(p)


def large(p):
    """r less w^2 exp(-q^2/2), times a hyperbolic sine."""
    return p * F(q, p) - level * sinh(p * q)


level = w**2 * exp(-(q**2) / 2)
R_part = exp(-(z**2) / 2 + z**2 / (2 * w**2)) * sinh(z * q) / (q * w)

falls = Proof(
    id="erf-spread-falls",
    title="$r$ falls",
    source="Chebyshev's inequality",
    hypotheses={"later": ge(s, p), "between": ge(z, p)},
    statement=(ge(r(p), r(s)),),
    steps=(
        *positive(z, p, s),
        Step("share", ge(share.subs(p, z)), Instance("erf-spread-weighted", {"p": z, "y": q})),
        Step("slope", ge(z / sinh(z * q) * share.subs(p, z)), Sign(using=("share",))),
        Step("theorem", ge(r(p), r(s)), Monotone(-r(z), z, "slope", p, s, ("later",))),
    ),
)  # fmt: skip


def begins(w):
    """That R is 1 at least at 0."""
    return ge(w * sp.sqrt(sp.pi / 2) * Erf(q) / q, 1)


start = begins(w)
rises = Proof(
    id="erf-spread-rises",
    title="As long as $r$ is large $R$ rises from 1 at least",
    source="Elementary",
    hypotheses={"start": start, "r": ge(large(p)), "between": ge(p, z)},
    statement=(ge(R(p), 1),),
    steps=(
        *positive(z, p),
        Step("r before", ge(r(z), r(p)),
             Instance("erf-spread-falls", {"p": z, "s": p, "z": p}, {"later": "between"})),
        Step("slope", ge(R_part * (r(z) - level)),
             Linear({"r before": R_part, "r": R_part / sinh(p * q)}, using=("sinh of z",))),
        Step("rises", ge(R(p), R(0)), Monotone(R(z), z, "slope", 0, p)),
        Step("theorem", ge(R(p), 1), Linear({"rises": 1, "start": 1})),
    ),
)  # fmt: skip

later_falls = Proof(
    id="erf-spread-later",
    title="Once $r$ is small $R$ falls",
    source="Elementary",
    hypotheses={"r": ge(-large(p)), "later": ge(s, p), "between": ge(z, p)},
    statement=(ge(R(p), R(s)),),
    steps=(
        *positive(z, p),
        Step("r after", ge(r(p), r(z)),
             Instance("erf-spread-falls", {"s": z, "z": p}, {"later": "between"})),
        Step("slope", ge(-R_part * (r(z) - level)),
             Linear({"r after": R_part, "r": R_part / sinh(p * q)}, using=("sinh of z",))),
        Step("theorem", ge(R(p), R(s)), Monotone(-R(z), z, "slope", p, s, ("later",))),
    ),
)  # fmt: skip

before = Proof(
    id="erf-spread-before",
    title="Where $R >= 1$, and $r$ was small, $R >= 1$",
    source="Elementary",
    hypotheses={"r": ge(-large(p)), "later": ge(s, p), "R": ge(R(s), 1)},
    statement=(ge(R(p), 1),),
    steps=(
        Step("falls", ge(R(p), R(s)), Instance("erf-spread-later", {"z": p}, {"r": "r", "later": "later"})),
        Step("theorem", ge(R(p), 1), Linear({"falls": 1, "R": 1})),
    ),
)  # fmt: skip

gap = f(p) - g(p)
gains = g_slope(z) * (R(z) - 1)
ahead = Proof(
    id="erf-spread-ahead",
    title="Where $R >= 1$, $f >= g$",
    source="Elementary",
    hypotheses={"start": start, "R": ge(R(p), 1), "between": ge(p, z)},
    statement=(ge(gap),),
    steps=(
        Step("R before", ge(R(z), 1),
             Cases(large(z), Instance("erf-spread-rises", {"p": z, "z": z}, {"start": "start", "r": "case"}),
                   Instance("erf-spread-before", {"p": z, "s": p}, {"r": "case", "later": "between", "R": "R"}))),
        Step("gains", ge(gains), Linear({"R before": g_slope(z)})),
        Step("theorem", ge(gap), Monotone(gap.subs(p, z), z, "gains", 0, p)),
    ),
)  # fmt: skip

u = sp.Symbol("u", real=True)
behind = Proof(
    id="erf-spread-behind",
    title="Where $R <= 1$ and $r$ is small, $f >= g$",
    source="Elementary",
    hypotheses={"r": ge(-large(p)), "R": ge(1, R(p)), "later": ge(z, p)},
    statement=(ge(gap),),
    steps=(
        Step("falls", ge(R(p), R(z)), Instance("erf-spread-later", {"s": z, "z": p}, {"r": "r", "later": "later"})),
        Step("loses", ge(-gains), Linear({"falls": g_slope(z), "R": g_slope(z)})),
        Step("in all", eq(sp.Integral(-gains.subs(z, u), (u, p, sp.oo)), gap),
             Antiderivative(-gap.subs(p, u))),
        Step("from there", ge(sp.Integral(-gains.subs(z, u), (u, p, sp.oo))), Integrate("loses", z, p, sp.oo)),
        Step("theorem", ge(gap), Linear({"from there": 1}, rewrite=("in all",))),
    ),
)  # fmt: skip

while_large = Proof(
    id="erf-spread-large",
    title="While $r$ is large, $f >= g$",
    source="Elementary",
    hypotheses={"start": start, "r": ge(large(p))},
    statement=(ge(gap),),
    steps=(
        Step("R", ge(R(p), 1),
             Instance("erf-spread-rises", {"z": p}, {"start": "start", "r": "r"})),
        Step("theorem", ge(gap),
             Instance("erf-spread-ahead", {"z": p}, {"start": "start", "R": "R"})),
    ),
)  # fmt: skip

compared = Proof(
    id="erf-spread-compared",
    title="$f >= g$",
    source="Elementary",
    hypotheses={"start": start},
    statement=(ge(gap),),
    steps=(
        Step("theorem", ge(gap),
             Cases(large(p), Instance("erf-spread-large", {}, {"start": "start", "r": "case"}),
                   Cases(R(p) - 1,
                         Instance("erf-spread-ahead", {"z": p}, {"start": "start", "R": "R"}),
                         Instance("erf-spread-behind", {"z": p}, {"R": "R", "r": "case"}), case="R"))),
    ),
)  # fmt: skip


def H(x):
    """E|x + g| for g ~ N(0, 1)."""
    return sp.sqrt(2 / sp.pi) * exp(-(x**2) / 2) + x * Erf(x)


def spread(p, q):
    """What is claimed."""
    return ge(
        (H(p + q) - H(p - q)) ** 2, 4 * q**2 * (1 - exp(-(p**2) / (2 * (1 + 2 * q**2 / sp.pi))))
    )


width = sp.sqrt(1 + 2 * q**2 / sp.pi)
fg = f(p), Erf(p / width)
bound = ge(Erf(q), q / sp.sqrt(sp.pi / 2 + q**2))

positive_numbers = Proof(
    id="erf-spread-positive",
    title="The spread of $E|x + g|$, for $p, q > 0$",
    source="Elementary",
    statement=(spread(p, q),),
    steps=(
        Step("bound", bound, Instance("erf-bound")),
        Step("start", begins(width), Linear({"bound": width * sp.sqrt(sp.pi / 2) / q})),
        Step("compared", ge(fg[0] - fg[1]),
             Instance("erf-spread-compared", {"w": width}, {"start": "start"})),
        Step("square", ge(fg[1] ** 2 - 1 + exp(-(p**2) / (2 * (1 + 2 * q**2 / sp.pi)))),
             Instance("erf-square", {"x": p / width})),
        Step("theorem", spread(p, q),
             Linear({"compared": 4 * q**2 * ((fg[0] - fg[1]) + 2 * fg[1]), "square": 4 * q**2},
                    using=("compared",))),
    ),
)  # fmt: skip

a, b = sp.symbols("p q", real=True)


def nothing(zero):
    """The claim where a number is 0: a square is not negative."""
    return Linear({}, plus=(H(a + b) - H(a - b)) ** 2, rewrite=(zero,))


def signed(sign):
    """The claim for q > 0 or q < 0, and p of any sign."""
    return Cases(a, Instance("erf-spread-positive", {"p": a, "q": sign * b}),
                 Instance("erf-spread-positive", {"p": -a, "q": sign * b}), "p", nothing("p"))  # fmt: skip


proof = Proof(
    id="erf-spread",
    title="$(H(p + q) - H(p - q))^2 >= 4 q^2 (1 - exp(-p^2 / (2 + 4 q^2 / pi)))$, $H(x) = E|x + g|$",
    source="Elementary",
    statement=(spread(a, b),),
    steps=(
        Step("theorem", spread(a, b), Cases(b, signed(1), signed(-1), "q", nothing("q"))),
    ),
)  # fmt: skip

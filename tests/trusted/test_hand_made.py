"""False theorems made by hand, of kinds that an attacker would try: each is rejected for a fault."""

import pytest

from nctheory.trusted.language import Term
from nctheory.trusted.theorems import Equivalence, Formula, Mirror, StandardNormal
from tests.trusted.shorthand import (
    E,
    call,
    eq,
    every,
    fault,
    fn,
    integral,
    label,
    law,
    limit,
    node,
    number,
    real,
    series,
    slope,
    term,
    theorem,
    uniform,
    vector,
)
from tests.trusted.shorthand import (
    because as R,
)
from tests.trusted.shorthand import (
    body as B,
)

a, b, r, s, t, x, y = real("a b r s t x y")
u, v, w = vector("u v w")
n, k, m = label("n k m")
G, X, P, L = law("G"), law("X"), law("P", "real"), law("L", "nat")
Q = law("Q", "positive")
A, S, C, BALLS = R.Algebra, R.Sign, R.Cited, R.Balls
FAR, pi = float("inf"), node("pi")
N = {"normal": StandardNormal(G)}
NZ = {**N, "nz": every(lambda z: z @ z > 0, G)}
d = E(G, lambda z: z @ z)
MADE, TRUE = {}, {}


def f(q):
    return call("f", q)


def false(name, made, **lemmas):
    assert name not in MADE
    MADE[name] = made, lemmas


def true(name, made, **lemmas):
    TRUE[name] = made, lemmas


# --- undefinedness
false("0/0=1", theorem((eq(x / x, 1), A())))
false("0/0 in label", theorem((eq((n - 1) / (n - 1), 1), A())))
true("x^(n-n)=1", theorem((eq(node("npow", x, term(n - n)) + a, 1 + a), A())))
false("log neg", theorem((eq(fn("log", x * x) * 1, 2 * fn("log", x)), A()), h=x >= 0))
false(
    "log of product",
    theorem((eq(fn("log", x * y), fn("log", x) + fn("log", y)), A()), h=x > 0, g=y < 0),
)
false("sqrt(x)^2=x", theorem((eq((x ** "1/2") ** 2, x), A())))
false("sqrt neg def", theorem(((x ** "1/2") * 0 >= 0, S()), h=x <= 0))
false("x^(1/3)", theorem((eq((x**3) ** "1/3", x), A())))
false("inverse zero strict", theorem((x**-2 > 0, S())))
false("1/x>=0", theorem((x**-1 >= 0, S()), h=x >= 0))
false("asin beyond", theorem((eq(fn("sin", fn("asin", x)), x), A()), h=x >= 0))
false("sum over empty", theorem((eq(E(uniform(n), lambda i: number(1)), 0), A())))
false("mean of inverse", theorem((E(P, lambda z: z**-1 * z) <= 1, S())))
false("mean of x/x is 1", theorem((eq(E(P, lambda z: z / z), 1), A())))
true("positive x/x", theorem((eq(E(Q, lambda z: z / z * z), E(Q, lambda z: z)), A())))
# --- capture
lem = theorem((eq(E(L, lambda i: f(i) * x), x * E(L, lambda i: f(i))), A()), name="lem")
false(
    "capture by mean",
    theorem(
        (
            eq(E(L, lambda i: i * i), n * E(L, lambda i: i)),
            R.Instance("lem", {"f": B(lambda i: i, "nat"), "x": n}),
        ),
    ),
    lem=lem,
)
true(
    "no capture",
    theorem(
        (
            eq(E(L, lambda i: i * n), n * E(L, lambda i: i)),
            R.Instance("lem", {"f": B(lambda i: i, "nat"), "x": n}),
        ),
    ),
    lem=lem,
)
loose = Term("bound", 0, "nat")
loose1 = Term("bound", 1, "nat")
false(
    "loose value",
    theorem(
        (
            eq(E(L, lambda i: i * i), n * E(L, lambda i: i)),
            R.Instance("lem", {"f": B(lambda i: i, "nat"), "x": loose}),
        ),
    ),
    lem=lem,
)
false(
    "loose function",
    theorem(
        (
            eq(E(L, lambda i: i * i), n * E(L, lambda i: i)),
            R.Instance("lem", {"f": loose1, "x": n}),
        ),
    ),
    lem=lem,
)
false(
    "f applied wrong sort",
    theorem(
        (
            eq(E(L, lambda i: i * n), n * E(L, lambda i: i)),
            R.Instance("lem", {"f": Term("bound", 0, "vector")}),
        ),
    ),
    lem=lem,
)
# law labels
lem2 = theorem((eq(E(law("X", "real", n), lambda z: z) * 0, 0), A()), name="lem2")
# dependent laws
pn = law("L", "nat")


def Xn(i):
    return law("Z", "real", i)


false(
    "dependent draws independent",
    theorem(
        (
            eq(
                E(pn, lambda i: E(Xn(i), lambda z: i * z)),
                E(pn, lambda i: i) * E(pn, lambda i: E(Xn(i), lambda z: z)),
            ),
            A(),
        )
    ),
)
false(
    "same draw twice",
    theorem((eq(E(P, lambda z: z * z), E(P, lambda z: z) * E(P, lambda z: z)), A())),
)
false(
    "delta not uniform",
    theorem(
        (
            eq(E(L, lambda i: E(L, lambda j: node("delta", i, j))), E(L, lambda i: number(1)) / n),
            A(),
        )
    ),
)
U = uniform(n)
true(
    "delta uniform",
    theorem(
        (
            eq(
                E(U, lambda i: E(U, lambda j: node("delta", i, j) * f(i))), E(U, lambda i: f(i)) / n
            ),
            A(),
        )
    ),
)
false(
    "delta different ranges",
    theorem(
        (
            eq(
                E(U, lambda i: E(uniform(m), lambda j: node("delta", i, j) * f(i))),
                E(U, lambda i: f(i)) / n,
            ),
            A(),
        )
    ),
)
false(
    "delta dependent ranges",
    theorem(
        (
            eq(
                E(U, lambda i: E(uniform(i), lambda j: node("delta", i, j) * f(j))),
                E(U, lambda i: f(i)) / n,
            ),
            A(),
        )
    ),
)
false(
    "uniform of drawn n",
    theorem(
        (
            eq(
                E(
                    L,
                    lambda q: E(uniform(q), lambda i: E(uniform(q), lambda j: node("delta", i, j))),
                ),
                E(L, lambda q: q) ** -1,
            ),
            A(),
        )
    ),
)
# fixed/generic
false(
    "average over fixed",
    theorem(
        (x * x >= x, R.Linear({"h": x - 0})),
        (E(P, lambda z: z * z - z) >= 0, R.Average("1", ((x, P),))),
        h=x >= 1,
    ),
)
false(
    "average with inequality premise in other var",
    theorem(
        (x * y >= 0, S()),
        (E(P, lambda z: z * y) >= 0, R.Average("1", ((x, P),))),
        h=x >= 0,
        g=y >= 0,
    ),
)
false(
    "specialise fixed",
    theorem((2 * x >= 0, S()), (2 * y >= 0, R.Specialise("1", {"x": y}, ())), h=x >= 0),
)
false(
    "specialise defined",
    theorem(
        (eq(s, n * n), R.Define()),
        (eq(2 * s, 2 * n * n), A(("1",))),
        (eq(2 * s, 2 * k * k), R.Specialise("2", {"n": k})),
    ),
)
false(
    "always at one value",
    theorem(
        (v @ v > 0, R.Specialise("h", {"0": v})),
        (2 * (v @ v) > 0, R.Linear({"1": number(2)})),
        h=every(lambda z: z @ z > 0, X),
    ),
)
false(
    "all of draws from other law",
    theorem((every(lambda z: 2 * (z @ z) > 0, law("Y")), S()), h=every(lambda z: z @ z > 0, X)),
)
false(
    "all of reversed draws",
    theorem(
        (every(lambda z, q: q > 0, P, Q), S()),
        (every(lambda z, q: z > 0, P, P), R.Linear({"1": number(1)})),
    ),
)
# cases
false(
    "cases wrong", theorem((fn("abs", x) >= 2 * x, R.Cases(x, R.Linear({"case": number(1)}), S())))
)
false("cases strict at zero", theorem((fn("abs", x) > 0, R.Cases(x, S(), S()))))
false(
    "cases zero missing",
    theorem((x * x > 0, R.Cases(x, S(), S(), zero=R.Linear({}, plus=number(1))))),
)
false(
    "case leaks",
    theorem((fn("abs", x) >= x, R.Cases(x, S(), S())), (x * 2 >= 0, R.Linear({"case": number(2)}))),
)
false(
    "case over any",
    theorem(
        (every(lambda z: z >= 0, "real"), R.Cases(Term("any", 0, "real"), S(using=("case",)), S()))
    ),
)
# linear
false("strict from nonstrict", theorem((x > y, R.Linear({"h": number(1)})), h=x >= y))
false("strict times zero factor", theorem((a * x > a * y, R.Linear({"h": a})), h=x > y, g=a >= 0))
false("negative factor", theorem((a * x >= a * y, R.Linear({"h": a})), h=x >= y))
false("equality as inequality strict", theorem((x > y, R.Linear({"h": number(1)})), h=eq(x, y)))
false("plus with unknown sign", theorem((x + a >= y, R.Linear({"h": number(1)}, plus=a)), h=x >= y))
false("multiplier undefined", theorem((x / a >= y / a, R.Linear({"h": a**-1})), h=x >= y, g=a >= 0))
false(
    "multiplier infinite",
    theorem(
        (2 * x >= 0, R.Linear({"h": 2 + 0 * E(X, lambda z: fn("exp", z @ z))})),
        normal=StandardNormal(X),
        h=x >= 0,
    ),
)
# equivalence
false("iff nonneg factor", theorem((Equivalence(a * x >= 0, x >= 0), R.Equivalent(a)), h=a >= 0))
false("iff mixed", theorem((Equivalence(2 * x >= 0, x > 0), R.Equivalent(number(2)))))
false("iff equality", theorem((Equivalence(eq(2 * x, 0), x >= 0), R.Equivalent(number(2)))))
false(
    "detach other", theorem((x >= 1, R.Detach("h", "g")), h=Equivalence(x >= 0, y >= 0), g=y >= 0)
)
false(
    "detach strict", theorem((x > 0, R.Detach("h", "g")), h=Equivalence(x >= 0, y >= 0), g=y >= 0)
)
# induction
rec = every(lambda i: eq(f(i + 1), f(i) * 2), "nat")
st = theorem(
    (f(n + 1) >= 0, R.Linear({"r": number(1), "here": number(2)})),
    name="st",
    here=f(n) >= 0,
    r=eq(f(n + 1), f(n) * 2),
)
false("induction no base", theorem((f(n) >= 0, R.Induction("st", "1", n, "here", given={}))), st=st)
false(
    "induction base of other",
    theorem(
        (f(2) >= 0, S(using=("h",))),
        (f(n) >= 0, R.Induction("st", "1", n, "here", given={})),
        h=f(2) >= 0,
        rec=rec,
    ),
    st=st,
)
stm = theorem(
    (f(n + 1) >= 0, R.Linear({"here": number(1), "m": number(1)})),
    name="stm",
    here=f(n) >= 0,
    m=f(n + 1) >= f(n),
)
false(
    "induction parameter in step",
    theorem(
        (f(1) * 1 >= 0, S(using=("b",))),
        (f(n) >= 0, R.Induction("stm", "1", n, "here", given={"m": "m"})),
        b=f(1) >= 0,
        m=f(n + 1) >= f(n),
    ),
    stm=stm,
)
false(
    "induction var fixed",
    theorem(
        (f(1) + 0 >= 0, S(using=("b",))),
        (f(n) >= 0, R.Induction("st", "1", n, "here", given={"r": "m"})),
        b=f(1) >= 0,
        m=eq(f(n + 1), f(n) * 2),
    ),
    st=st,
)
back = theorem(
    (f(n) >= 0, R.Linear({"here": number("1/2"), "r": number("1/2")})),
    name="back",
    here=f(n + 1) >= 0,
    r=eq(2 * f(n), f(n + 1)),
)
false(
    "induction backwards",
    theorem(
        (f(1) + 0 >= 0, S(using=("b",))),
        (f(n) >= 0, R.Induction("back", "1", n, "here")),
        b=f(1) >= 0,
    ),
    back=back,
)
false(
    "induction two labels",
    theorem(
        (f(1) + f(k) >= 0, S(using=("b",))),
        (f(n) + f(k) >= 0, R.Induction("st", "1", k, "here")),
        b=f(1) + f(k) >= 0,
    ),
    st=st,
)


# monotone
def mono(name, F, sl, lo, hi, hyps, op=">=", first=None, using=(), step=None):
    g = F(number(hi)) - F(number(lo))
    goal = (g >= 0) if op == ">=" else (g > 0)
    false(
        name,
        theorem(
            (sl, first or S()),
            (goal, R.Monotone(B(F), t, "1", number(lo), number(hi), using)),
            **(hyps or {}),
        ),
    )


mono("rise across a pole", lambda z: -(z**-1), t**-2 >= 0, -1, 1, {})
mono("rise of sign down", lambda z: -fn("sign", z), 0 * t >= 0, -1, 1, {})
mono("rise with premise t<0", lambda z: -(z**2), -2 * t >= 0, -1, 1, {"h": t <= 0})
mono("rise with eq premise", lambda z: -z, -t * 0 >= 0, 0, 1, {"h": eq(t, 0)})
mono("rise with ends swapped", lambda z: z, number(1) + 0 * t >= 0, 1, 0, {})
mono("rise end unknown order", lambda z: z, number(1) + 0 * t >= 0, a, b, {})
mono("strict with equal ends", lambda z: z, number(1) + 0 * t > 0, a, b, {"h": b >= a}, op=">")
mono("premise with other variable", lambda z: -z, 0 * t >= 0, 0, 1, {"h": a >= t})
mono("premise strict at both ends", lambda z: z * 0 - z, 0 * t - 0 >= 0, 0, 1, {"h": t > 0})
mono("quadratic premise", lambda z: -z, t * t - 1 - t * t + 1 >= 0, -2, 2, {"h": t * t >= 1})
mono("atan of inverse", lambda z: -fn("atan", z**-1), (1 + t * t) ** -1 >= 0, -1, 1, {})
mono("max has a kink", lambda z: -node("max", z, number(0).t), 0 * t >= 0, -1, 1, {})
mono("root at negative", lambda z: -(z ** "1/2"), 0 * t >= 0, -1, 1, {})
mono("asin clipped", lambda z: fn("asin", z), (1 - t * t) ** "-1/2" >= 0, 0, 2, {})
mono(
    "floor like: atan(tan)",
    lambda z: fn("atan", fn("sin", z) / fn("cos", z)) * 1,
    (number(1) + 0 * t) >= 0,
    0,
    3,
    {},
)
mono("abs diff at zero", lambda z: fn("abs", z) * -1, -fn("sign", t) >= 0, -1, 1, {"h": t <= 1})
false(
    "monotone of mean without rule",
    theorem(
        (E(P, lambda z: z) * 0 + 1 >= 0, S()),
        (
            E(P, lambda z: fn("exp", z * 1)) >= E(P, lambda z: fn("exp", z * 0)),
            R.Monotone(B(lambda q: E(P, lambda z: fn("exp", z * q))), t, "1", number(0), number(1)),
        ),
    ),
)
false(
    "monotone in a law's parameter",
    theorem(
        (number(1) + 0 * t >= 0, S()),
        (
            E(series("Poisson", number(1)), lambda i: i)
            >= E(series("Poisson", number(0)), lambda i: i),
            R.Monotone(
                B(lambda q: E(series("Poisson", q), lambda i: i)), t, "1", number(0), number(1)
            ),
        ),
    ),
)


# antiderivative
def anti(name, f, F, lo, hi, val, hyps=None, **kw):
    false(
        name, theorem((eq(integral(f, lo, hi), val), R.Antiderivative(B(F), **kw)), **(hyps or {}))
    )


anti("1/x^2 across 0", lambda z: z**-2, lambda z: -(z**-1), -1, 1, -2)
anti("sign jump", lambda z: 0 * z, lambda z: fn("sign", z), -1, 1, 2)
anti("jump at end", lambda z: 0 * z, lambda z: fn("sign", z), 0, 1, 1)
anti(
    "atan(1/x)",
    lambda z: -((1 + z * z) ** -1),
    lambda z: fn("atan", z**-1),
    -1,
    1,
    fn("atan", number(1)) * 2,
)
anti("log to 0", lambda z: z**-1, lambda z: fn("log", z), 0, 1, 0)
anti("log abs across", lambda z: z**-1, lambda z: fn("log", fn("abs", z)), -1, 1, 0)
anti("log abs from 0", lambda z: z**-1, lambda z: fn("log", fn("abs", z)), 0, 1, 0)
anti("sin at FARinity", lambda z: fn("cos", z), lambda z: fn("sin", z), 0, FAR, 0)
anti(
    "exp with parameter",
    lambda z: fn("exp", a * z),
    lambda z: fn("exp", a * z) / a,
    0,
    1,
    (fn("exp", a) - 1) / a,
)
anti(
    "exp infinite",
    lambda z: fn("exp", -a * z),
    lambda z: -fn("exp", -a * z) / a,
    0,
    FAR,
    1 / a,
    {"h": a >= 0},
)
anti("ends equal", lambda z: z**-1, lambda z: fn("log", z), a, a, 0, {"h": a > 0})
anti("swapped infinite", lambda z: fn("exp", z), lambda z: fn("exp", z), FAR, -FAR, 0)
anti("x^-1/2 wrong", lambda z: z ** "-1/2", lambda z: 2 * z ** "1/2", -1, 1, 2)
anti("rest not proper", lambda z: 1 + z**-1, lambda z: z, 0, 1, 1, rest=B(lambda z: z**-1))
anti("rest infinite", lambda z: 1 + z * 0, lambda z: 2 * z, 0, FAR, 5, rest=B(lambda z: -1 + 0 * z))
anti(
    "limit at wrong side",
    lambda z: 0 * z,
    lambda z: fn("sign", z),
    0,
    1,
    2,
    at_low=R.TakeLimit(B(lambda z: -z), B(lambda z: z), 1),
)
anti(
    "two-piece", lambda z: fn("sign", z), lambda z: fn("abs", z), -1, 1, 0
)  # interior point 0: not differentiable
anti(
    "erf at FARinity wrong sign",
    lambda z: a * fn("exp", -((a * z) ** 2)),
    lambda z: fn("erf", a * z) * (node("pi") ** "1/2") / 2,
    0,
    FAR,
    (node("pi") ** "1/2") / 2,
    {"h": a >= 0},
)
anti(
    "arctan with zero",
    lambda z: a * (1 + a * a * z * z) ** -1,
    lambda z: fn("atan", a * z),
    0,
    FAR,
    node("pi") / 2,
    {"h": a >= 0},
)
anti(
    "x sin(1/x)-ish",
    lambda z: 2 * z * fn("sin", 1 / z) - fn("cos", 1 / z),
    lambda z: z * z * fn("sin", 1 / z),
    -1,
    1,
    2 * fn("sin", number(1)),
)


# limits
def lim(name, f, at, val, Nn, D, order, hyps=None, side=1):
    false(
        name,
        theorem((eq(limit(f, at, side), val), R.TakeLimit(B(Nn), B(D), order)), **(hyps or {})),
    )


lim("sign at 0", lambda z: fn("sign", z), 0, 0, lambda z: fn("sign", z), lambda z: 1 + 0 * z, 0)
lim("abs/x left", lambda z: fn("abs", z) / z, 0, 1, lambda z: fn("abs", z), lambda z: z, 1, side=-1)
lim("ax/x with a=0", lambda z: a * z / (a * z), 0, 1, lambda z: a * z, lambda z: a * z, 1)
lim(
    "sin(ax)/(ax)",
    lambda z: fn("sin", a * z) / (a * z),
    0,
    1,
    lambda z: fn("sin", a * z),
    lambda z: a * z,
    1,
)
lim("x/x^2", lambda z: z / z**2, 0, 0, lambda z: z, lambda z: z * z, 1)
lim("order too high", lambda z: z * z / z, 0, 2, lambda z: z * z, lambda z: z, 2)
lim("order of numerator nonzero", lambda z: (1 + z) / z, 0, 1, lambda z: 1 + z, lambda z: z, 1)
lim(
    "at FARinity x sin",
    lambda z: fn("sin", z),
    FAR,
    0,
    lambda y_: fn("sin", 1 / y_),
    lambda y_: 1 + 0 * y_,
    0,
)
lim("at FARinity of x", lambda z: z, FAR, 0, lambda y_: number(1) + 0 * y_, lambda y_: y_, 1)
lim(
    "a fixed variable point", lambda z: (z - a) / (z - a), b, 1, lambda z: z - a, lambda z: z - a, 0
)
lim(
    "point is jump",
    lambda z: fn("sign", z - a),
    a,
    1,
    lambda z: number(1) + 0 * z,
    lambda z: 1 + 0 * z,
    0,
    side=-1,
)
lim(
    "near not at: 1/a",
    lambda z: fn("abs", z - a) / (z - a),
    a,
    1,
    lambda z: z - a,
    lambda z: z - a,
    1,
    side=-1,
)
lim(
    "limit of mean",
    lambda z: E(P, lambda q: fn("sign", z * z * 0 + z - 0 * q)),
    0,
    1,
    lambda z: number(1) + 0 * z,
    lambda z: 1 + 0 * z,
    0,
    side=-1,
)
false(
    "limit product",
    theorem(
        (
            eq(
                limit(lambda z: fn("sign", z) * fn("sign", z), 0, 1),
                limit(lambda z: fn("sign", z), 0, 1) ** 2 + 1,
            ),
            A(),
        )
    ),
)
false(
    "limit of sum",
    theorem(
        (
            eq(
                limit(lambda z: fn("sin", 1 / z) - fn("sin", 1 / z) + z, 0, 1),
                limit(lambda z: z, 0, 1) + 1,
            ),
            A(),
        )
    ),
)
false(
    "limit pulls factor that does not exist",
    theorem(
        (
            eq(limit(lambda z: a * fn("sin", z), FAR), 1 + a * limit(lambda z: fn("sin", z), FAR)),
            A(),
        )
    ),
)
false(
    "limit equals value",
    theorem((eq(limit(lambda z: fn("sign", z), 0, 1), fn("sign", number(0))), A())),
)


# derivative
def der(name, f, at, val, hyps=None):
    false(name, theorem((eq(slope(f, at), val), A()), **(hyps or {})))


der(
    "abs at 0", lambda z: fn("abs", z), 0, 0
)  # value convention 0! derivative of abs at 0 does not exist: 0 by convention
der("abs any", lambda z: fn("abs", z), a, fn("sign", a))
der("root at 0", lambda z: z ** "1/2", 0, 0 * a + 1)
der("1/x at 0", lambda z: z**-1, a, -(a**-2))
der("x/x", lambda z: z / z, a, 0)
der("x*abs x", lambda z: z * fn("abs", z), a, 2 * fn("abs", a))
der("sign", lambda z: fn("sign", z), a, 0)
der("cube root", lambda z: z ** "1/3", a, a ** "-2/3" / 3)
der("x^n", lambda z: node("npow", z, term(n)), a, n * node("npow", a, term(n - 1)) + 1)
der("x^(n-1)", lambda z: node("npow", z, term(n - 1)), a, (n - 1) * node("npow", a, term(n - 2)))
der("unknown function product", lambda z: call("f", z) * z, a, call("f", a))
der("parameter in mean", lambda z: E(P, lambda q: z * q * q), a, E(P, lambda q: q))
der(
    "under mean",
    lambda z: E(P, lambda q: fn("exp", z * q)),
    a,
    E(P, lambda q: q * fn("exp", a * q)),
)
der(
    "under infinite integral",
    lambda z: integral(lambda q: fn("exp", -z * q), 0, FAR),
    a,
    integral(lambda q: -q * fn("exp", -a * q), 0, FAR),
    {"h": a >= 0},
)
der("constant of jump", lambda z: fn("sign", z * z), a, 0)
der("variable end", lambda z: integral(lambda q: q, 0, z), a, 0)


# integrate
def integ(name, fact, goal, lo, hi, hyps=None, using=()):
    false(
        name,
        theorem(
            (fact, S()),
            (
                goal,
                R.Integrate(
                    "1",
                    t,
                    number(lo) if not isinstance(lo, float) else Term("oo", 1 if lo > 0 else -1),
                    number(hi) if not isinstance(hi, float) else Term("oo", 1 if hi > 0 else -1),
                    using,
                ),
            ),
            **(hyps or {}),
        ),
    )


integ("premise strict", t >= 0, integral(lambda z: z, -1, 1) >= 0, -1, 1, {"h": t >= 0})
integ("wrong order", t * t >= 0, integral(lambda z: z * z, 1, 0) >= 0, 1, 0)
integ(
    "divergent compare",
    fn("exp", t) >= 0,
    integral(lambda z: fn("exp", z), 0, FAR) > integral(lambda z: 0 * z, 0, FAR),
    0,
    FAR,
)
integ(
    "bad parts",
    1 + fn("exp", t) >= 0,
    integral(lambda z: fn("exp", z), 0, FAR)
    >= -integral(lambda z: 1 + 0 * z, 0, FAR) - 1 + 0 * a - 5,
    0,
    FAR,
)
integ("end is the variable", t * t >= 0, integral(lambda z: z * z, 0, t) >= 0, 0, t)
false(
    "integral linear infinite",
    theorem(
        (
            eq(
                integral(lambda z: (z**2 - z) * fn("exp", -z), 0, FAR)
                + integral(lambda z: z - z + 1, 0, FAR),
                1,
            ),
            A(),
        )
    ),
)
false("integral empty", theorem((eq(integral(lambda z: 1 / z, 0, 0), 1), A())))
false(
    "integral additivity in ends",
    theorem((eq(integral(lambda z: z, 0, a), integral(lambda z: z, 0, b)), A())),
)
false(
    "integral swapped sums",
    theorem(
        (
            eq(
                integral(lambda z: z + fn("exp", z), 1, 0),
                integral(lambda z: z, 1, 0) + integral(lambda z: fn("exp", z), 1, 0) + 1,
            ),
            A(),
        )
    ),
)
# balls
false(
    "balls nonstrict at zero",
    theorem((x * x > 0, BALLS(x, number(-1), number(1))), h=x >= -1, g=x <= 1),
)
false("balls outside", theorem((x > 0, BALLS(x, number(1), number(2))), h=x >= 0, g=x <= 2))
false("balls swapped", theorem((x > 5, BALLS(x, number(2), number(1))), h=x >= 1, g=x <= 2))
false(
    "balls other var", theorem((x + y * 0 > 0, BALLS(x, number(1), number(2))), h=x >= 1, g=x <= 2)
)
false("balls equality", theorem((eq(node("pi"), number("22/7")), BALLS())))
false("balls pi", theorem((node("pi") > number("22/7"), BALLS())))
false(
    "balls jump",
    theorem((fn("sign", x) + 1 > 0, BALLS(x, number(-1), number(1))), h=x >= -1, g=x <= 1),
)
false("balls pole", theorem((1 / x + 2 > 0, BALLS(x, number(-1), number(1))), h=x >= -1, g=x <= 1))
false("balls mean", theorem((1 + E(P, lambda z: z) > 0, BALLS())))
false(
    "balls no variable in",
    theorem((number(-1) + 0 * x > 0, BALLS(x, number(1), number(2))), h=x >= 1, g=x <= 2),
)
false("balls infinite ends", theorem((1 + x > 0, BALLS(x, Term("oo", -1), Term("oo", 1)))))
false("balls int var", theorem((n > 2, BALLS(n, number(3), number(5))), h=n >= 3))


def cite(name, fact, at, goal, hyps=None):
    false(name, theorem((goal, C(fact, at)), (number(1) * a * a >= 0, S()), **(hyps or {})))


cite(
    "cs reversed", "Cauchy-Schwarz inequality", {"x": u, "y": v}, (u @ v) ** 2 >= (u @ u) * (v @ v)
)
cite(
    "cs strict", "Cauchy-Schwarz inequality", {"x": u, "y": v}, (u @ u) * (v @ v) - (u @ v) ** 2 > 0
)
cite(
    "cs with number",
    "Cauchy-Schwarz inequality",
    {"x": a, "y": b},
    a * b * a * b - (a * b) ** 2 >= 0,
)
cite(
    "cs factor neg",
    "Cauchy-Schwarz inequality",
    {"x": u, "y": v, "factor": a},
    a * ((u @ u) * (v @ v) - (u @ v) ** 2) >= 0,
)
cite(
    "cs extra argument",
    "Cauchy-Schwarz inequality",
    {"x": u, "y": v, "z": w},
    (u @ u) * (v @ v) - (u @ v) ** 2 >= 1,
)
cite(
    "hadamard reversed",
    "Hadamard's inequality",
    {"x": u, "y": v},
    ((u @ u) * (v @ v) - (u @ v) ** 2) ** "1/2" >= (u @ u) ** "1/2" * (v @ v) ** "1/2",
)


def K(form, p, q):
    return node("kernel", "K", B(form, "real", "real", "real"), p, q)


def relu(k11, k12, k22):
    return (
        (k11 * k22 - k12 * k12) ** "1/2" + k12 * (pi / 2 + fn("asin", k12 * (k11 * k22) ** "-1/2"))
    ) / (2 * pi)


cite(
    "nonnegative of a linear kernel",
    "nonnegative features",
    {"kernel": K(lambda p, q, r_: q, u, v)},
    K(lambda p, q, r_: q, u, v) >= 0,
)
cite(
    "nonnegative of minus relu",
    "nonnegative features",
    {"kernel": K(lambda p, q, r_: -relu(p, q, r_), u, v)},
    K(lambda p, q, r_: -relu(p, q, r_), u, v) >= 0,
)
cite(
    "nonnegative of a relu",
    "nonnegative features",
    {"kernel": K(lambda p, q, r_: a * relu(p, q, r_), u, v)},
    K(lambda p, q, r_: a * relu(p, q, r_), u, v) >= 0,
)
cite(
    "distance of minus",
    "distance of feature means",
    {"kernel": K(lambda p, q, r_: -relu(p, q, r_), u, v), "x": u, "y": v},
    -1 * u @ u >= 0,
)


def kr(p, q):
    return K(relu, p, q)


cite(
    "distance with wrong sign",
    "distance of feature means",
    {"kernel": kr(u, v), "x": u, "y": v},
    kr(u, u) + kr(v, v) + 2 * kr(u, v) <= 0,
)
cite(
    "distance: mean of vector as one vector",
    "distance of feature means",
    {"kernel": kr(u, v), "x": E(X, lambda z: z), "y": v},
    kr(E(X, lambda z: z), E(X, lambda z: z)) - E(X, lambda z: E(X, lambda q: kr(z, q))) >= 0,
)
cite(
    "schur with negative F",
    "Schur product theorem",
    {
        "kernel": kr(u, v),
        "law": X,
        "x": B(lambda z: z, "vector"),
        "F": B(lambda z: z @ w, "vector"),
    },
    a >= 0,
)
cite(
    "schur with number law",
    "Schur product theorem",
    {"kernel": kr(u, v), "law": P, "x": B(lambda z: z), "F": B(lambda z: z * z)},
    a >= 0,
)
# positive mean
cite(
    "positive mean c maybe 0",
    "mean of a positive function",
    {"law": P, "x": x, "y": y, "c": x * x, "g": number(1)},
    E(P, lambda p: E(P, lambda q: p * p)) > 0,
)
cite(
    "positive mean g maybe 0",
    "mean of a positive function",
    {"law": P, "x": x, "y": y, "c": number(1), "g": x * x},
    E(P, lambda p: E(P, lambda q: p * p)) > 0,
)
cite(
    "positive mean var fixed",
    "mean of a positive function",
    {"law": P, "x": x, "y": y, "c": x, "g": number(1)},
    E(P, lambda p: p) > 0,
    {"h": x > 0},
)
cite(
    "positive mean same var",
    "mean of a positive function",
    {"law": P, "x": x, "y": x, "c": number(1), "g": number(1) + 0 * x},
    E(P, lambda p: E(P, lambda q: p * 0 + 1)) > 1,
)
# normal
cite(
    "fourth moment wrong",
    "fourth moment of a normal law",
    {"law": G},
    eq(E(G, lambda z: (z @ z) ** 2), d * d),
    N,
)
cite(
    "fourth moment no hypothesis",
    "fourth moment of a normal law",
    {"law": X},
    eq(E(X, lambda z: (z @ z) ** 2), E(X, lambda z: z @ z) * (E(X, lambda z: z @ z) + 2)),
    N,
)
cite(
    "no atom without dimension",
    "a normal law has no atom",
    {"law": G},
    every(lambda z: z @ z > 0, G),
    N,
)
cite(
    "no atom everywhere",
    "a normal law has no atom",
    {"law": G},
    every(lambda z: z @ z > 0, "vector"),
    {**N, "d": d > 0},
)
cite("symmetry of another", "symmetry of a normal law", {"law": X}, Mirror(X, X), N)
cite(
    "density along zero",
    "density along a vector",
    {"law": G, "f": B(lambda z: z * z), "s": a, "x": u},
    eq(E(G, lambda z: (a + u @ z) ** 2), a * a + u @ u),
    N,
)
cite(
    "density of fast growth",
    "density along a vector",
    {"law": G, "f": B(lambda z: fn("exp", z * z)), "s": a, "x": u},
    eq(E(G, lambda z: fn("exp", (a + u @ z) ** 2)), 0),
    {**N, "h": u @ u > 0},
)
cite(
    "gaussian integral q<0",
    "a Gaussian integral",
    {"law": G, "x": u, "y": v, "q": a},
    eq(
        E(G, lambda z: (u @ z) ** 2 * fn("exp", -a * (v @ z) ** 2 / 2)),
        (1 + a * (v @ v)) ** "-1/2" * (u @ u - a * (u @ v) ** 2 / (1 + a * (v @ v))),
    ),
    N,
)
cite(
    "norm and direction of exp",
    "norm and direction of a normal law",
    {"law": G, "f": B(lambda p, q: fn("exp", p * p), "real", "vector")},
    eq(E(G, lambda z: number(1)), 1),
    N,
)
cite(
    "radius m negative",
    "parts along the radius",
    {"law": G, "k": number(0), "m": -n, "D": number(1), "root": number(2)},
    eq(d, d),
    N,
)
cite(
    "radius D zero",
    "parts along the radius",
    {"law": G, "k": number(0), "m": number(2), "D": a, "root": number(2)},
    eq((d - 0) * 1, d + 1),
    {**N, "h": a >= 0},
)
cite(
    "radius D depends",
    "parts along the radius",
    {"law": G, "k": number(0), "m": number(2), "D": number(1), "root": number(3)},
    eq(d, d + 1),
    N,
)
cite(
    "rays not homogeneous",
    "parts along rays",
    {
        "law": G,
        "k": number(0),
        "m": number(2),
        "Q": B(lambda z: (z @ z) ** 2, "vector"),
        "B": number(1),
    },
    eq(d, d + 1),
    N,
)
cite(
    "rays negative form",
    "parts along rays",
    {
        "law": G,
        "k": number(0),
        "m": number(2),
        "Q": B(lambda z: -(z @ z), "vector"),
        "B": number(1),
    },
    eq(d, d + 1),
    N,
)
cite(
    "direction p half",
    "direction and length",
    {"law": G, "a": u, "p": number("1/2"), "f": B(lambda z: z), "g": B(lambda z: z)},
    eq(d, d + 1),
    N,
)
cite(
    "direction f of vector",
    "direction and length",
    {"law": G, "a": u, "p": number(2), "f": B(lambda z: z @ z, "vector"), "g": B(lambda z: z)},
    eq(d, d + 1),
    N,
)
cite(
    "moments on spheres neg p",
    "moments on spheres",
    {"law": G, "a": u, "p": number(-1), "f": B(lambda z: z)},
    eq(d, d + 1),
    N,
)
cite(
    "spheres f singular",
    "moments on spheres",
    {"law": G, "a": u, "p": number(0), "f": B(lambda z: z**-2)},
    eq(d * E(G, lambda z: (u @ z) ** 2 * (z @ z) ** -2), (u @ u) * E(G, lambda z: (z @ z) ** -1)),
    NZ,
)
cite(
    "abs moments without mean",
    "absolute moments by characteristic functions",
    {"X": E(G, lambda z: fn("exp", z @ z)), "Y": number(0)},
    a >= 0,
    N,
)
cite(
    "gaussian transform dimension",
    "Gaussian transform of a normal law",
    {"law": G, "m": u, "k": v, "q": number(1), "s": number(0), "d": n},
    a >= 0,
    N,
)
cite(
    "gaussian transform q<0",
    "Gaussian transform of a normal law",
    {"law": G, "m": u, "k": v, "q": a, "s": number(0), "d": n},
    a >= 0,
    {**N, "d": eq(d, n)},
)
cite(
    "rotation gram differs",
    "rotations of a normal law",
    {"law": G, "f": B(lambda p, q, r_: p, "real", "real", "real"), "a": u, "b": v, "c": v, "e": u},
    eq(E(G, lambda z: u @ z), E(G, lambda z: v @ z) + 1),
    N,
)
cite(
    "rotation length differs",
    "rotations of a normal law",
    {
        "law": G,
        "f": B(lambda p, q, r_: p * p, "real", "real", "real"),
        "a": u,
        "b": w,
        "c": v,
        "e": w,
    },
    eq(E(G, lambda z: (u @ z) ** 2), E(G, lambda z: (v @ z) ** 2)),
    {**N, "h": eq(u @ w, v @ w)},
)
cite("tangent q<0", "substitution of a tangent", {"q": a, "f": B(lambda z: fn("exp", -z))}, a >= 0)
# mixtures
cite("coins with real n", "one more coin", {"n": a, "f": B(lambda i: i, "nat")}, a >= 0)
cite(
    "coin loose",
    "no coin",
    {"f": B(lambda i: i * i, "nat")},
    eq(E(series("coins", 1), lambda i: i), 2),
)
cite(
    "pair with huge f",
    "a pair of normal vectors with a mean",
    {"law": G, "m": u, "f": B(lambda p, q, r_: fn("exp", p), "real", "real", "real")},
    a >= 0,
    NZ,
)


# normal existence
def ne(name, f, hyps=N):
    false(name, theorem((E(G, f) >= 0, S()), **(hyps or {})))


ne("exp of a square", lambda z: fn("exp", z @ z))
ne("exp hidden in min", lambda z: node("max", fn("exp", z @ z), number(0).t))
ne("exp hidden in abs", lambda z: fn("abs", fn("exp", z @ z)))
ne("exp in kernel", lambda z: K(lambda p, q, r_: fn("exp", q), z, z) ** 2)
ne("exp in inner mean", lambda z: E(P, lambda q: fn("exp", (z @ u) * q)) ** 2)
ne("exp in integral", lambda z: integral(lambda q: fn("exp", q * (z @ z)), 0, 1) ** 2)
ne("integral far", lambda z: integral(lambda q: fn("exp", -q * (z @ z)), 0, FAR) ** 2)
ne("inverse power", lambda z: (z @ z) ** -3)
ne("inverse through kernel", lambda z: K(lambda p, q, r_: (p * r_) ** -2, z, z), NZ)
ne("inverse compensated elsewhere", lambda z: (u @ z) ** 2 * (z @ z) ** -3, NZ)
ne(
    "npow drawn exponent",
    lambda z: E(L, lambda i: node("npow", z @ z, i.t)) ** 2 * fn("exp", z @ z),
)
ne("sin over", lambda z: fn("sin", z @ z) ** 2 * (z @ z) ** -4, NZ)
ne("sin of other over", lambda z: fn("sin", u @ z) ** 2 * (z @ z) ** -4, NZ)
ne("min over", lambda z: node("min", (z @ z).t, term(1)) * (z @ z) ** -4, NZ)
ne("min of maybe negative", lambda z: (node("min", (z @ z).t, (u @ z).t)) ** 2 * (z @ z) ** -4, NZ)
ne(
    "abs root",
    lambda z: (u @ z) ** 2 * fn("abs", u @ z) ** -3,
    {**NZ, "h": every(lambda z: (u @ z) ** 2 > 0, G)},
)
ne(
    "known function",
    lambda z: call("f", z @ z) ** 2,
    {**N, "f": every(lambda q: eq(call("f", q), fn("exp", q)), "real")},
)
ne("known bound function", lambda z: call("f", z @ z) ** 2, {**N, "f": call("f", a) >= 1})
ne(
    "sum with a sign",
    lambda z: (1 + (u @ z)) ** -2,
    {**N, "h": every(lambda z: (1 + u @ z) ** 2 > 0, G)},
)
ne("log", lambda z: fn("log", z @ z) ** 2, NZ)
ne("derivative", lambda z: slope(lambda q: fn("exp", q * q), z @ z) ** 2)
ne("limit", lambda z: limit(lambda q: fn("exp", q * (z @ z)), 1, 1) ** 2)
ne(
    "gauss",
    lambda z: (
        node(
            "gauss",
            B(lambda p, q: fn("exp", p * q), "real", "real"),
            (1 + z @ z).t,
            term(0),
            (1 + z @ z).t,
        )
        ** 2
    ),
)
ne(
    "exp of nonpositive by hypothesis on other law",
    lambda z: fn("exp", -(u @ z)),
    {**N, "h": every(lambda z: u @ z >= 0, X)},
)
ne("two draws", lambda z: E(G, lambda q: fn("exp", z @ q)) ** 2)
ne("mean in exponent", lambda z: fn("exp", E(X, lambda q: (q @ z) ** 2)))
ne(
    "vector mean",
    lambda z: (E(X, lambda q: fn("exp", q @ z) * q)) @ (E(X, lambda q: fn("exp", q @ z) * q)),
)
ne(
    "normal family by index",
    lambda z: number(1) * E(law("H", "vector", n), lambda q: fn("exp", q @ q)),
    {"normal": StandardNormal(law("H", "vector", 1))},
)


# what is normal, said through an image
HUGE = E(X, lambda z: fn("exp", z @ z)) > 0
SOURCE = Mirror(G, X)
false("the source of an image", theorem((HUGE, S()), **N, image=SOURCE))
false(
    "the image of its source",
    theorem(
        (E(law("Y"), lambda z: fn("exp", z @ z)) > 0, S()),
        **N,
        one=SOURCE,
        two=Mirror(law("Y"), X),
    ),
)
true("of any law", theorem((HUGE, S()), image=Mirror(law("Y"), X)))


# names, definitions, quotes, equalities that are put in, kernels, labels
false(
    "poisson draws by monotone",
    theorem((every(lambda i: x * 0 >= 0, series("Poisson", x)), S()), (x >= 0, S())),
)
false("any leaks", theorem((x >= Term("any", 0, "real"), S())))
false("free in fact", theorem((number(Term("free", 0, "real")) >= 0, S())))
false("free in reason", theorem((x >= 0, R.Linear({}, plus=number(Term("free", 0, "real"))))))
false(
    "define of a hypothesis variable",
    theorem((eq(x, 1), R.Define()), (x >= 1, R.Linear({"1": number(1)})), h=x <= 0),
)
false("define circular", theorem((eq(x, x + 1), R.Define()), (2 * x >= 0, S())))
false(
    "define twice",
    theorem(
        (eq(x, 1), R.Define()),
        (eq(x, 2), R.Define()),
        (number(0) >= 1, R.Linear({"1": number(1), "2": number(-1)})),
    ),
)
false("define later used before", theorem((y >= x, S()), (eq(x, y), R.Define())))
false(
    "define vector",
    theorem(
        (Formula(term(u @ u), "=", term(1)), R.Define()),
        (2 * (u @ u) >= 2, R.Linear({"1": number(2)})),
    ),
)
false(
    "define inside cases",
    theorem(
        (eq(x, 1), R.Cases(y, R.Define(), R.Define())), (2 * x >= 2, R.Linear({"1": number(2)}))
    ),
)
defined = theorem(
    (eq(s, a * a), R.Define()), (s >= 0, R.Linear({"1": number(1)}, plus=a * a)), name="ld"
)
false(
    "quote with a wrong definition",
    theorem(
        (2 * x * 0 >= 0, S()),
        (x >= 0, R.Instance("ld", {"s": x})),
    ),
    ld=defined,
)
true(
    "quote with the definition",
    theorem((2 * (a * a) >= 0, S()), (a * a >= 0, R.Instance("ld", {"s": a * a}))),
    ld=defined,
)
false(
    "general from a fixed",
    theorem((eq(f(x), x), A(("h",))), (eq(f(y), y), A(("1",))), h=eq(f(x), x)),
)
false(
    "rewrite under a binder of a fixed",
    theorem((eq(E(P, lambda z: f(z)), E(P, lambda z: z)), A(("h",))), h=eq(f(x), x)),
)
true(
    "rewrite under a binder of all",
    theorem(
        (eq(E(P, lambda z: f(z)), E(P, lambda z: z)), A(("h",))),
        h=every(lambda q: eq(f(q), q), "real"),
    ),
)
# If x has no atoms, |x - r| > 0 almost surely for each r, and not for r = x.
_SHIFTED = (every(lambda q: x * x + q > 0, P), S())
_DRAWN = R.Specialise("1", {"x": Term("any", 0, "real")})
for _put in (_DRAWN, R.Cases(number(0), _DRAWN, _DRAWN)):
    false(
        f"almost surely for each number, at the draw itself: {type(_put).__name__}",
        theorem(_SHIFTED, (every(lambda q: q * q + q > 0, P), _put), h=every(lambda q: q > 0, P)),
    )
false("rewrite almost surely", theorem((eq(f(y), y), A(("h",))), h=every(lambda q: eq(f(q), q), P)))
false(
    "derivative of equality at a point",
    theorem((eq(slope(lambda z: f(z), x), 1), A(("h",))), h=eq(f(x), x)),
)
false("divide by maybe zero", theorem((eq(x, y), A(("h",))), h=eq(a * x, a * y)))
false(
    "eliminate with a zero coefficient", theorem((eq(x * x, x * y), A(("h",))), h=eq(a * x, a * y))
)
false("dot of unit", theorem((eq(u @ v, 1), A(("h", "g"))), h=eq(u @ u, 1), g=eq(v @ v, 1)))
false("kernel not symmetric", theorem((eq(K(lambda p, q, r_: p, u, v), u @ u), A())))
false("kernel at zero", theorem((eq(K(lambda p, q, r_: q * (p * r_) ** "-1/2", u, u), 1), A())))
false("kernel at zero sign", theorem((K(lambda p, q, r_: 1 + (p * r_) ** -1, u, u) > 1, S())))
false(
    "two forms of one kernel",
    theorem((eq(K(lambda p, q, r_: q, u, v), K(lambda p, q, r_: 2 * q, u, v)), A())),
)
false("count", theorem((eq(n * E(U, lambda i: number(1)), n + 1), A())))
false("triangle", theorem((eq(n * E(U, lambda i: i), n * n / 2), A())))
false("uniform real", theorem((eq(E(uniform(1), lambda i: f(i)), f(number(2))), A())))
false(
    "minimum of mean",
    theorem(
        (
            node("min", term(E(P, lambda z: z)), term(0))
            >= E(P, lambda z: node("min", z.t, term(0))) + 1,
            S(),
        )
    ),
)
false("jensen wrong", theorem((E(P, lambda z: z * z) <= E(P, lambda z: z) ** 2, S())))
false("variance strict", theorem((E(P, lambda z: z * z) - E(P, lambda z: z) ** 2 > 0, S())))
false(
    "cauchy for means",
    theorem((E(P, lambda z: z * z) * E(P, lambda z: z**4) <= E(P, lambda z: z**3) ** 2, S())),
)
false(
    "trichotomy same",
    theorem(
        (eq(n - n, 0), A()),
        ((n + k) - k >= 1, S()),
        (n - (n + k) <= -1, S()),
        ((n - k) ** 2 >= 1, R.Trichotomy(n, k, "1", "2", "3")),
    ),
)
false("sign of label product", theorem(((n - 1) * (k - 2) >= 0, S())))
false("npow of negative", theorem((node("npow", x, term(n)) >= 0, S())))
false("npow even hidden", theorem((node("npow", x, term(2 * n - 1)) >= 0, S())))
ANY = law("P", "vector")
own = theorem(
    (E(ANY, lambda z: fn("exp", z @ z)) * a * a >= 0, S()),
    (a * a + E(ANY, lambda z: z @ z) >= 0, S()),
    name="lem",
)
IMAGE = {"image": Mirror(G, X)}


def goal(one):
    return a * a + E(one, lambda z: z @ z) >= 0


false(
    "quote at source",
    theorem((2 * a * a >= 0, S()), (goal(X), R.Instance("lem", {"P": X})), **N, **IMAGE),
    lem=own,
)
false(
    "quote at normal",
    theorem((2 * a * a >= 0, S()), (goal(G), R.Instance("lem", {"P": G})), **N),
    lem=own,
)
true(
    "quote at free", theorem((2 * a * a >= 0, S()), (goal(X), R.Instance("lem", {"P": X}))), lem=own
)
again = theorem(
    (2 * a * a >= 0, S()),
    (goal(law("Q", "vector")), R.Instance("lem", {"P": law("Q", "vector")})),
    name="lem2",
)
false(
    "quote of a quote",
    theorem((3 * a * a >= 0, S()), (goal(G), R.Instance("lem2", {"Q": G})), **N),
    lem=own,
    lem2=again,
)
false(
    "quote of a quote at source",
    theorem((3 * a * a >= 0, S()), (goal(X), R.Instance("lem2", {"Q": X})), **N, **IMAGE),
    lem=own,
    lem2=again,
)


@pytest.mark.parametrize("name", MADE)
def test_what_is_false_is_rejected(name):
    made, lemmas = MADE[name]
    assert fault(made, **lemmas)


@pytest.mark.parametrize("name", TRUE)
def test_what_is_true_is_accepted(name):
    made, lemmas = TRUE[name]
    assert fault(made, **lemmas) is None

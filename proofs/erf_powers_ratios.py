"""Lemma A in one statement: ratios of means of odd powers, for all n, L >= 1 and all dimensions d >= 2.

$x$ and $y$ are independent, $N(0, I)$ in $d$ dimensions, $c = <x, y>/sqrt((|x|^2 + D)(|y|^2 + D))$
and $r = |x|^2/(|x|^2 + D)$. Let $M(p, L) = E c^p |x + y|^(2 L)$ and $T(p, L) = E f(p, N)$ for $f(p,
N) = E |x|^(2 N - 2) r^p / E |x|^(2 N - 2)$, with $N$ one more than the number of heads of $L -
1$ fair coins. Then $M(p + 2)/M(p) < T(p + 2)/T(p)$ for $p = 2 n -
1$. The cases have theorems of their own: $p = 1$ or $p = 2 n + 1$, $d > 2$ or $d = 2$, and for $p =
1$ and $d = 2$, $L = 1$, $L = 2$ or $L > 2$.
"""

import sympy as sp

from nctheory.proving import (
    Algebra,
    Cases,
    Classes,
    FairCoins,
    Induction,
    Instance,
    Linear,
    Mean,
    Normal,
    Proof,
    Sign,
    Specialise,
    Step,
    always,
    dot,
    eq,
    forall,
    ge,
    gt,
    label,
    vectors,
)

x, y = vectors("x y")
G = Classes("gamma")(1)
n, N, L, dim = label("n"), label("N"), label("L"), label("d")
d, D = sp.symbols("d D", positive=True)
X = dot(x, x)


def over(f, *variables):
    return Mean(f, *((v, G) for v in variables))


def gaussian(d):
    return {"normal": Normal(G), "dimension": eq(over(X, x), d), "not 0": always(gt(X), (x, G))}


def powers(p, L):
    """M(p, L)."""
    both = sp.sqrt(X + D) ** p * sp.sqrt(dot(y, y) + D) ** p
    return over(dot(x, y) ** p / both * dot(x + y, x + y) ** L, x, y)


def weight(N):
    """E |x|^(2 N - 2)."""
    return over(X ** (N - 1), x)


def part(p, N):
    """E |x|^(2 N - 2) r^p."""
    return over(X ** (p + N - 1) / (X + D) ** p, x)


def itself(p, L):
    """T(p, L)."""
    return Mean(part(p, N) / weight(N), (N, FairCoins(L)))


def lemma(p, L):
    """M(p + 2)/M(p) < T(p + 2)/T(p)."""
    return gt(powers(p, L) * itself(p + 2, L), powers(p + 2, L) * itself(p, L))


def quoted(theorem, p, L, **given):
    """A case, with fair coins for the law of N."""
    values = {
        "P": FairCoins(L),
        "V": sp.Lambda(N, weight(N)),
        "F": sp.Lambda((n, N), part(n, N)),
        "L": L,
        "n": p,
    }
    if theorem.endswith(("first", "second", "plane-1")):
        values.pop("n")
    if theorem.endswith(("first", "second")):
        values.pop("L")
    if theorem.endswith("first"):
        given = {name: label for name, label in given.items() if name not in ("mean", "variance")}
    return Instance(theorem, values, {"V": "V", "F": "F", **given})


def coins(L):
    """What is known of the coins, and what the functions are."""
    shift = 2 * (N - 1) - (L - 1)
    first, second = (
        eq(Mean(2 * (N - 1), (N, FairCoins(L))), L - 1),
        eq(Mean(shift**2, (N, FairCoins(L))), L - 1),
    )
    return (
        Step("V", forall(eq(weight(N), weight(N)), N), Algebra()),
        Step("F", forall(eq(part(n, N), part(n, N)), n, N), Algebra()),
        Step("heads", first, Instance("fair-coins", {"L": L})),
        Step("variance", second, Instance("fair-coins", {"L": L})),
        Step("mean", eq(Mean(shift, (N, FairCoins(L))), 0), Algebra(("heads",))),
    )  # fmt: skip


moments = {"mean": "mean", "variance": "variance"}
positive = {"M > 0": gt(powers(n, L))}
space = Proof(
    id="erf-powers-coins-space",
    title="Lemma A with coins for $d >= 3$",
    source="New",
    hypotheses={**gaussian(d), "d >= 3": ge(d, 3), **positive},
    statement=(lemma(n, L),),
    steps=(
        *coins(L),
        Step("theorem", lemma(n, L),
             quoted("erf-powers-lemma-space", n, L, **moments, **{"d >= 3": "d >= 3", "M > 0": "M > 0"})),
    ),
)  # fmt: skip
in_plane = {**gaussian(d), "d = 2": eq(d, 2)}
plane = Proof(
    id="erf-powers-coins-plane",
    title="Lemma A with coins for $d = 2$, $p = 2 n + 1$",
    source="New",
    hypotheses=in_plane,
    statement=(lemma(2 * n + 1, L),),
    steps=(
        *coins(L),
        Step("M > 0", gt(powers(2 * n + 1, L)), Instance("erf-powers-higher", {"k": n})),
        Step("p >= 2", ge(2 * n + 1, 2), Sign()),
        Step("theorem", lemma(2 * n + 1, L),
             quoted("erf-powers-lemma-plane", 2 * n + 1, L, **moments,
                    **{"d = 2": "d = 2", "n >= 2": "p >= 2", "M > 0": "M > 0"})),
    ),
)  # fmt: skip


def first_power(theorem, L, **more):
    """p = 1 in the plane, for one L."""
    return (
        *coins(L),
        Step("M > 0", gt(powers(1, L)), Instance("erf-powers-one", {"L": L})),
        Step("theorem", lemma(1, L), quoted(theorem, 1, L, **moments, **{"d = 2": "d = 2", "M > 0": "M > 0"}, **more)),
    )  # fmt: skip


last = Proof(
    id="erf-powers-coins-last",
    title="Lemma A with coins for $d = 2$, $p = 1$, from $L + 1$ to $L + 2$",
    source="New",
    hypotheses={**in_plane, "L": lemma(1, L + 1)},
    statement=(lemma(1, L + 2),),
    steps=(
        Step("L + 2 >= 3", ge(L + 2, 3), Sign()),
        *first_power("erf-powers-lemma-plane-1", L + 2, **{"L >= 3": "L + 2 >= 3"}),
    ),
)
second = Proof(
    id="erf-powers-coins-second",
    title="Lemma A with coins for $d = 2$, $p = 1$, $L = 2$",
    source="New",
    hypotheses=in_plane,
    statement=(lemma(1, 2),),
    steps=first_power("erf-powers-lemma-second", sp.Integer(2)),
)
first = Proof(
    id="erf-powers-coins-first",
    title="Lemma A with coins for $d = 2$, $p = 1$, $L = 1$",
    source="New",
    hypotheses=in_plane,
    statement=(lemma(1, 1),),
    steps=first_power("erf-powers-lemma-first", sp.Integer(1)),
)
later = Proof(
    id="erf-powers-coins-later",
    title="Lemma A with coins for $d = 2$, $p = 1$, from $L = 2$ on",
    source="New",
    hypotheses=in_plane,
    statement=(lemma(1, L + 1),),
    steps=(
        Step("L = 2", lemma(1, 2), Instance("erf-powers-coins-second")),
        Step("theorem", lemma(1, L + 1),
             Induction("erf-powers-coins-last", base="L = 2", variable=L, hypothesis="L")),
    ),
)  # fmt: skip
next_one = Proof(
    id="erf-powers-coins-next",
    title="Lemma A with coins for $d = 2$, $p = 1$, from $L$ to $L + 1$",
    source="New",
    hypotheses={**in_plane, "L": lemma(1, L)},
    statement=(lemma(1, L + 1),),
    steps=(Step("theorem", lemma(1, L + 1), Instance("erf-powers-coins-later")),),
)
plane_one = Proof(
    id="erf-powers-coins-plane-1",
    title="Lemma A with coins for $d = 2$, $p = 1$",
    source="New",
    hypotheses=in_plane,
    statement=(lemma(1, L),),
    steps=(
        Step("L = 1", lemma(1, 1), Instance("erf-powers-coins-first")),
        Step("theorem", lemma(1, L), Induction("erf-powers-coins-next", base="L = 1", variable=L, hypothesis="L")),
    ),
)  # fmt: skip

# --- labels that are above 2 are at least 3 ------------------------------------------------------


def product(n, k):
    """No label is between k and k + 1."""
    return ge((n - k) * (n - k - 1))


between_1 = Proof(
    id="no-label-between-1",
    title="No label is between 1 and 2: from $n$ to $n + 1$",
    source="Elementary",
    hypotheses={"n": product(n, 1)},
    statement=(product(n + 1, 1),),
    steps=(Step("next", product(n + 1, 1), Sign(form=n * (n - 1))),),
)
between_2 = Proof(
    id="no-label-between-2",
    title="No label is between 2 and 3: from $n$ to $n + 1$",
    source="Elementary",
    hypotheses={"n": product(n, 2)},
    statement=(product(n + 1, 2),),
    steps=(
        Step("n = 1", product(sp.Integer(1), 1), Sign()),
        Step("here", product(n, 1), Instance("no-label-between", {})),
        Step("next", product(n + 1, 2), Linear({"here": 1})),
    ),
)
between = Proof(
    id="no-label-between",
    title="No label is between 1 and 2",
    source="Elementary",
    statement=(product(n, 1),),
    steps=(
        Step("n = 1", ge(sp.Integer(0)), Sign()),
        Step("theorem", product(n, 1), Induction("no-label-between-1", base="n = 1", variable=n, hypothesis="n")),
    ),
)  # fmt: skip
above_2 = {"d >= 2": ge(dim, 2), "not 2": gt((dim - 2) ** 2)}
above = Proof(
    id="label-above-2",
    title="A label that is not below 2, and not 2, is at least 3",
    source="Elementary",
    hypotheses=above_2,
    statement=(ge(dim, 3),),
    steps=(
        Step("n = 1", ge(sp.Integer(2)), Sign()),
        Step("between", product(n, 2), Induction("no-label-between-2", base="n = 1", variable=n, hypothesis="n")),
        Step("at d", product(dim, 2), Specialise("between", {n: dim})),
        Step("theorem", ge(dim, 3), Linear({"at d": (dim - 2) / (dim - 2) ** 2}, using=("d >= 2", "not 2"))),
    ),
)  # fmt: skip

# --- all dimensions ------------------------------------------------------------------------------

dimensions = {**gaussian(dim), "d >= 2": ge(dim, 2)}


def beyond(p, positive):
    """d > 2."""
    return {
        "source": "New",
        "hypotheses": {**gaussian(dim), **above_2},
        "statement": (lemma(p, L),),
        "steps": (
            Step("d >= 3", ge(dim, 3), Instance("label-above-2")),
            Step("M > 0", gt(powers(p, L)), Instance(positive, {"d": dim, **({"k": n} if p != 1 else {})})),
            Step("theorem", lemma(p, L), Instance("erf-powers-coins-space", {"d": dim, "n": p})),
        ),
    }  # fmt: skip


def all_dimensions(p, plane, beyond):
    """d = 2 or not."""
    aside = Instance(beyond, {}, {"d >= 2": "d >= 2"})
    inside = Instance(plane, {"d": dim}, {"d = 2": "case"})
    return {
        "source": "New",
        "hypotheses": dimensions,
        "statement": (lemma(p, L),),
        "steps": (Step("theorem", lemma(p, L), Cases(dim - 2, aside, aside, zero=inside)),),
    }


beyond_one = Proof(
    id="erf-powers-beyond-one", title="Lemma A for $p = 1$ and $d > 2$", **beyond(sp.Integer(1), "erf-powers-one")
)  # fmt: skip
beyond_higher = Proof(
    id="erf-powers-beyond-higher", title="Lemma A for $p = 2 n + 1$ and $d > 2$", **beyond(2 * n + 1, "erf-powers-higher")
)  # fmt: skip
one = Proof(
    id="erf-powers-ratios-one",
    title="Lemma A for $p = 1$",
    **all_dimensions(sp.Integer(1), "erf-powers-coins-plane-1", "erf-powers-beyond-one"),
)
higher = Proof(
    id="erf-powers-ratios-higher",
    title="Lemma A for $p = 2 n + 1$",
    **all_dimensions(2 * n + 1, "erf-powers-coins-plane", "erf-powers-beyond-higher"),
)


def place(n):
    """p = 2 n - 1."""
    return lemma(2 * n - 1, L)


next_place = Proof(
    id="erf-powers-ratios-step",
    title="Lemma A, from $p = 2 n - 1$ to $p = 2 n + 1$",
    source="New",
    hypotheses={**dimensions, "n": place(n)},
    statement=(place(n + 1),),
    steps=(
        Step(
            "theorem", place(n + 1), Instance("erf-powers-ratios-higher", {}, {"d >= 2": "d >= 2"})
        ),
    ),
)
next_positive = Proof(
    id="erf-powers-positive-place",
    title="Means of odd powers of a cosine are positive, from $p = 2 n - 1$ to $p = 2 n + 1$",
    source="New",
    hypotheses={**gaussian(d), "n": gt(powers(2 * n - 1, L))},
    statement=(gt(powers(2 * n + 1, L)),),
    steps=(Step("theorem", gt(powers(2 * n + 1, L)), Instance("erf-powers-higher", {"k": n})),),
)
ratios = Proof(
    id="erf-powers-ratios",
    title="Lemma A: ratios of means of odd powers, in all dimensions from 2 on",
    source="New",
    hypotheses=dimensions,
    statement=(place(n), gt(powers(2 * n - 1, L))),
    steps=(
        Step("p = 1", lemma(1, L), Instance("erf-powers-ratios-one", {}, {"d >= 2": "d >= 2"})),
        Step("ratios", place(n), Induction("erf-powers-ratios-step", base="p = 1", variable=n, hypothesis="n")),
        Step("M(1) > 0", gt(powers(1, L)), Instance("erf-powers-one", {"d": dim})),
        Step("M > 0", gt(powers(2 * n - 1, L)),
             Induction("erf-powers-positive-place", base="M(1) > 0", variable=n, hypothesis="n", at={"d": dim})),
    ),
)  # fmt: skip

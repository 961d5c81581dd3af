"""Classical facts about laws: N(0, I), and mixtures over random labels."""

from __future__ import annotations

from collections.abc import Callable
from fractions import Fraction

from nctheory.check.fact_terms import (
    FAR_BELOW,
    HALF,
    LAW,
    NORMAL,
    ONE,
    PI,
    TWO,
    G,
    H,
    K,
    N,
    Premises,
    R,
    Stated,
    W,
    dual_at,
    elementary,
    free_integer,
    free_vector,
    integral_of,
    is_nonnegative,
    is_positive,
    kernel_at,
    mean_over,
    of_all_values,
    over_law,
    scalar,
    unknown,
)
from nctheory.trusted.building import add, instantiate, minus, mul, power, rational, var
from nctheory.trusted.language import Term
from nctheory.trusted.quoting import facts
from nctheory.trusted.theorems import Formula, Mirror

__all__ = ["LAW_FACTS"]

_SQUARE, _DIM = scalar(G, G), over_law(scalar(G, G), G)


def _length(p: Term) -> Term:
    """|x|^p."""
    return Term("npow", power(_SQUARE, Fraction(1, 2)), p)


def _along(p: Term) -> Term:
    """<x, a>^p."""
    return Term("npow", scalar(G, free_vector("a")), p)


def _parts(form: Term, constant: Term) -> tuple[Formula, Formula]:
    """E (d + k - |x|^2) |x|^k (Q + B)^(-m/2) = m E Q |x|^k (Q + B)^(-m/2 - 1).

    Twice: by powers of (Q + B)^(-1/2), and with powers of (Q + B)^(1/2) in denominators.
    """
    k, m, base = free_integer("k"), free_integer("m"), add(form, constant)
    root, inverse = (power(base, Fraction(q, 2)) for q in (1, -1))
    slope = add(_DIM, k, mul(rational(-1), _SQUARE))

    def says(fall: Callable[[Term], Term]) -> Formula:
        left, right = (mul(_length(k), fall(e)) for e in (m, add(m, TWO)))
        return Formula(over_law(mul(slope, left), G), "=", mul(m, over_law(mul(form, right), G)))

    return (
        says(lambda e: Term("npow", inverse, e)),
        says(lambda e: power(Term("npow", root, e), -1)),
    )


def _radius() -> Stated:
    """The integral of the derivative of r^(d + k) (r^2 + D)^(-m/2) exp(-r^2/2), r > 0."""
    premises: Premises = {"D > 0": is_positive(var("D"))}
    return {**NORMAL, **premises}, *_parts(_SQUARE, var("D"))


def _rays() -> Stated:
    """The same along each ray, on which Q is a multiple of r^2."""
    form = unknown("Q", G)
    scaled = Formula(unknown("Q", mul(R, G)), "=", mul(power(R, 2), form))
    premises: Premises = {
        "B > 0": is_positive(var("B")),
        "Q >= 0": of_all_values(is_nonnegative(form), G),
        "form": of_all_values(scaled, R, G),
    }
    return {**NORMAL, **premises}, *_parts(form, var("B"))


def _direction() -> Stated:
    p, c = free_integer("p"), var("factor")
    f, g = unknown("f", _SQUARE), unknown("g", _SQUARE)
    left, right = (
        mul(c, over_law(mul(_along(p), one), G), over_law(mul(_length(p), other), G))
        for one, other in ((f, g), (g, f))
    )
    return NORMAL, Formula(left, "=", right)


def _spheres() -> Stated:
    p, f, a = free_integer("p"), unknown("f", _SQUARE), free_vector("a")
    left = mul(add(_DIM, p), over_law(mul(_along(add(p, TWO)), f), G))
    right = mul(add(p, ONE), scalar(a, a), over_law(mul(_along(p), _SQUARE, f), G))
    return NORMAL, Formula(left, "=", right)


def _features() -> Stated:
    """K = c_relu (dual of the ReLU) + c_step <x, y> (dual of its slope)."""
    x, y = free_vector("x"), free_vector("y")
    c, d = var("c_relu"), var("c_step")

    def mean(activation: str) -> Term:
        """E f(<w, x>) f(<w, y>), f as it was derived from."""
        (derived,) = facts("derivations.json")[f"dual of {activation}"].conclusions
        assert isinstance(derived, Formula)
        return over_law(instantiate(derived.lhs.args[0], scalar(W, x), scalar(W, y)), W)

    own = add(mul(c, dual_at("relu", G, H)), mul(d, scalar(G, H), dual_at("step", G, H)))
    dual = of_all_values(Formula(kernel_at(G, H), "=", own), G, H)
    means = add(mul(c, mean("relu")), mul(d, scalar(x, y), mean("step")))
    return {**NORMAL, "dual": dual}, Formula(kernel_at(x, y), "=", means)


def _norm_and_direction() -> Stated:
    def f(norm: Term, direction: Term) -> Term:
        size = power(scalar(direction, direction), -Fraction(1, 2))
        return unknown("f", power(scalar(norm, norm), Fraction(1, 2)), mul(size, direction))

    return NORMAL, Formula(over_law(f(G, G), G), "=", over_law(f(H, G), G, H))


def _density_along() -> Stated:
    s, x = var("s"), free_vector("x")
    b = scalar(x, x)
    exponent = mul(rational(Fraction(-1, 2)), power(minus(R, s), 2), power(b, -1))
    size = power(mul(TWO, PI, b), -Fraction(1, 2))
    line = integral_of(mul(unknown("f", R), size, elementary("exp", exponent)), R, FAR_BELOW)
    left = over_law(unknown("f", add(s, scalar(x, G))), G)
    return {**NORMAL, "x is not 0": is_positive(b)}, Formula(left, "=", line)


def _gaussian_integral() -> Stated:
    x, y, q = free_vector("x"), free_vector("y"), var("q")
    falls = elementary("exp", mul(rational(Fraction(-1, 2)), q, power(scalar(y, G), 2)))
    size = add(ONE, mul(q, scalar(y, y)))
    rest = minus(scalar(x, x), mul(q, power(scalar(x, y), 2), power(size, -1)))
    says = Formula(over_law(mul(power(scalar(x, G), 2), falls), G), "=",
                   mul(power(size, -Fraction(1, 2)), rest))  # fmt: skip
    return {**NORMAL, "q >= 0": is_nonnegative(q)}, says


def _fourth_moment() -> Stated:
    return NORMAL, Formula(over_law(power(_SQUARE, 2), G), "=", mul(_DIM, add(_DIM, TWO)))


def _symmetry() -> Stated:
    return NORMAL, Mirror(LAW, LAW)


def _no_mass_at_0() -> Stated:
    return {**NORMAL, "dimension": is_positive(_DIM)}, of_all_values(
        is_positive(_SQUARE), G, laws=(LAW,)
    )


def _transform() -> Stated:
    m, k, q, s, d = free_vector("m"), free_vector("k"), var("q"), var("s"), var("d", "nat")
    x, size = add(m, G), add(ONE, q)
    falls = elementary("exp", mul(rational(Fraction(-1, 2)), q, scalar(x, x)))
    left = over_law(mul(falls, elementary("cos", add(scalar(k, x), s))), G)
    exponent = mul(
        rational(Fraction(-1, 2)), add(mul(q, scalar(m, m)), scalar(k, k)), power(size, -1)
    )
    wave = elementary("cos", add(mul(scalar(k, m), power(size, -1)), s))
    shrinks = power(Term("npow", power(size, Fraction(1, 2)), d), -1)
    premises: Premises = {"q >= 0": is_nonnegative(q), "the dimension": Formula(_DIM, "=", d)}
    return {**NORMAL, **premises}, Formula(
        left, "=", mul(shrinks, elementary("exp", exponent), wave)
    )


def _rotations() -> Stated:
    a, b, c, e = (free_vector(v) for v in "abce")
    pairs = {"aa": (a, a, c, c), "ab": (a, b, c, e), "bb": (b, b, e, e)}
    alike = {k: Formula(scalar(s, t), "=", scalar(u, v)) for k, (s, t, u, v) in pairs.items()}
    left, right = (
        over_law(unknown("f", scalar(s, G), scalar(t, G), _SQUARE), G) for s, t in ((a, b), (c, e))
    )
    return {**NORMAL, **alike}, Formula(left, "=", right)


# --- mixtures over random labels ------------------------------------------------------------------


def _products(x: Term, y: Term) -> Term:
    return unknown("f", scalar(x, x), scalar(x, y), scalar(y, y))


def _pair_with_a_mean() -> Stated:
    """L is of the law Poisson(|m|^2), and |x + y|^(2 L) is divided by its mean."""
    m, z, own = free_vector("m"), add(G, H), _products(G, H)
    size = scalar(m, m)
    scale = mul(N, Term("npow", TWO, N), over_law(Term("npow", _SQUARE, N), G))
    tilted = over_law(mul(own, Term("npow", scalar(z, z), N), power(scale, -1)), G, H)
    far = mul(size, mean_over(tilted, (N, Term("series", "Poisson", size))))
    near = mul(elementary("exp", mul(rational(-1), size)), over_law(own, G, H))
    moved = over_law(_products(add(G, m), add(H, m)), G, H)
    return NORMAL, Formula(moved, "=", add(near, far))


def _length_with_a_mean() -> Stated:
    """N is of the law coins(L), and L of the law Poisson(|m|^2): N is Poisson(|m|^2/2)."""
    m, moved = free_vector("m"), add(G, free_vector("m"))
    weight = Term("npow", _SQUARE, minus(N, ONE))
    tilted = mul(unknown("f", _SQUARE), weight, power(over_law(weight, G), -1))
    labels = (K, Term("series", "Poisson", scalar(m, m))), (N, Term("series", "coins", K))
    left = over_law(unknown("f", scalar(moved, moved)), G)
    return NORMAL, Formula(left, "=", mean_over(tilted, *labels, (G, LAW)))


def _coins(t: Term, n: Term) -> Term:
    return mean_over(t, (N, Term("series", "coins", n)))


def _one_more_coin() -> Stated:
    n, here, after = var("n", "nat"), unknown("f", N), unknown("f", add(N, ONE))
    return {}, Formula(_coins(here, add(n, ONE)), "=", _coins(mul(HALF, add(here, after)), n))


def _no_coin() -> Stated:
    return {}, Formula(_coins(unknown("f", N), ONE), "=", unknown("f", ONE))


def _sum(t: Term, n: Term) -> Term:
    """That of t over the labels 1, ..., n."""
    return mul(n, mean_over(t, (K, Term("uniform", n))))


def _one_more_summand() -> Stated:
    n, here = var("n", "nat"), unknown("f", K)
    last = unknown("f", add(n, ONE))
    return {}, Formula(_sum(here, add(n, ONE)), "=", add(_sum(here, n), last))


def _one_summand() -> Stated:
    return {}, Formula(_sum(unknown("f", K), ONE), "=", unknown("f", ONE))


def _arcsine() -> Stated:
    """E asin(z) w, or E z (1 - z^2)^(-1/2) w, by the powers z^k = powers(x, y, k)."""

    def at(k: Term) -> Term:
        return unknown("powers", G, H, k)

    rest, w, z = unknown("rest", G, H), unknown("w", G, H, N), at(ONE)
    draws = (N, Term("series", "coins", var("n", "nat"))), (G, LAW), (H, LAW)
    tangent, degree = mul(z, power(rest, Fraction(-1, 2))), add(mul(TWO, K), ONE)
    square = Formula(rest, "=", minus(ONE, power(z, 2)))
    premises: Premises = {
        "powers": of_all_values(Formula(at(add(K, ONE)), "=", mul(at(K), z)), G, H, K),
        "rest": of_all_values(square, G, H),
        "rest > 0": of_all_values(is_positive(rest), G, H),
        "w has a mean": is_nonnegative(mean_over(elementary("abs", w), *draws)),
        "the slope has a mean": is_nonnegative(over_law(elementary("abs", tangent), G, H)),
    }
    says = []
    for function, factor in ((elementary("asin", z), ONE), (tangent, degree)):
        series = mean_over(mul(factor, at(degree), w), (K, Term("series", "arcsine")), *draws)
        later = mul(minus(mul(HALF, PI), ONE), series)
        near = mean_over(mul(z, w), *draws)
        says.append(Formula(mean_over(mul(function, w), *draws), "=", add(near, later)))
    return {**NORMAL, **premises}, *says


def _rotated_pair() -> Stated:
    """(x + y)/2^(1/2) and (x - y)/2^(1/2) have the law of x and y."""
    middle = mul(HALF, add(scalar(G, G), scalar(H, H)))
    difference = mul(HALF, minus(scalar(G, G), scalar(H, H)))
    turned = unknown("f", add(middle, scalar(G, H)), difference, minus(middle, scalar(G, H)))
    return NORMAL, Formula(over_law(_products(G, H), G, H), "=", over_law(turned, G, H))


# What makes each fact: its premises, and what it says.
LAW_FACTS: dict[str, Callable[[], Stated]] = {
    "features of a normal law": _features,
    "norm and direction of a normal law": _norm_and_direction,
    "density along a vector": _density_along,
    "a Gaussian integral": _gaussian_integral,
    "fourth moment of a normal law": _fourth_moment,
    "symmetry of a normal law": _symmetry,
    "a normal law has no mass at 0": _no_mass_at_0,
    "parts along the radius": _radius,
    "parts along rays": _rays,
    "direction and length": _direction,
    "moments on spheres": _spheres,
    "Gaussian transform of a normal law": _transform,
    "rotations of a normal law": _rotations,
    "a pair of normal vectors with a mean": _pair_with_a_mean,
    "length of a normal vector with a mean": _length_with_a_mean,
    "one more coin": _one_more_coin,
    "no coin": _no_coin,
    "one more summand": _one_more_summand,
    "one summand": _one_summand,
    "series of the arcsine": _arcsine,
    "rotation of a pair of normal vectors": _rotated_pair,
}

"""What is cited of normal laws, against sums over radii and angles in the plane."""

import random

import numpy as np
import pytest
from flint import arb, fmpq

from nctheory.check.citing import explicit, said
from nctheory.check.convert import Converter
from nctheory.check.models import Model
from nctheory.check.values import evaluator
from nctheory.proving import k12, relu_kernels, vectors
from nctheory.theory.activation import RELU
from nctheory.trusted.building import mul, power, rational
from nctheory.trusted.context import Context
from nctheory.trusted.language import Term
from nctheory.trusted.quoting import judge_cited
from nctheory.trusted.reasons import Cited
from nctheory.trusted.theorems import All, Formula, Mirror, StandardNormal

LAW = Term("law", "gamma", "law vector", rational(1))
X, Y = Term("var", "x", "vector"), Term("var", "y", "vector")
VALUES = {X: (0.7, -1.1), Y: (0.4, 0.9)}
CTX = Context({"normal": StandardNormal(LAW)}, {}, {})
R, U = Term("bound", 1, "real"), Term("bound", 0, "vector")


def normal_model(radii, angles):
    """N(0, I) in the plane: |g|^2 / 2 is exponential, and the direction uniform."""
    nodes, weights = np.polynomial.laguerre.laggauss(radii)
    points = [
        (exact(p / weights.sum() / angles), (exact(r * np.cos(t)), exact(r * np.sin(t))))
        for r, p in zip(np.sqrt(2 * nodes), weights, strict=True)
        for t in 2 * np.pi * (np.arange(angles) + 0.3) / angles
    ]
    values = {v: tuple(map(exact, x)) for v, x in VALUES.items()}
    return Model(random.Random(0), dim=2, values=values, laws={("gamma", 1): points})


def built(fact, at, ctx=CTX):
    """The relation that a citation says, if it is accepted."""
    (relation,) = said(fact, {"law": LAW, **at})
    judge_cited(relation, Cited(fact, explicit(fact, {"law": LAW, **at})), ctx)
    return relation


def exact(x):
    return fmpq(*float(x).as_integer_ratio())


def sides(relation, radii, angles):
    assert isinstance(relation, Formula)
    at = evaluator(normal_model(radii, angles), 64)
    return [float(arb(at.enclose(t)).mid()) for t in relation.terms]


def exp(t):
    return Term("fn", "exp", t)


def dot(x, y):
    return Term("dot", x, y)


def test_a_gaussian_integral():
    at = {"x": X, "y": Y, "q": rational(2)}
    left, right = sides(built("a Gaussian integral", at), 24, 24)
    assert left == pytest.approx(right, rel=1e-5)


def test_fourth_moment():
    left, right = sides(built("fourth moment of a normal law", {}), 4, 4)
    assert left == pytest.approx(right, rel=1e-12)
    assert right == pytest.approx(8)


def test_norm_and_direction():
    decay = exp(mul(rational(-1), power(R, 2), power(dot(U, Y), 2)))
    f = mul(power(R, 2), power(dot(U, X), 2), decay)
    left, right = sides(built("norm and direction of a normal law", {"f": f}), 6, 8)
    assert left == pytest.approx(right, rel=1e-9)


def test_density_along_a_vector():
    """E|s + <x, g>| is an integral, here taken by the trapezoidal rule."""
    at = {"x": X, "s": rational(1), "f": Term("fn", "abs", Term("bound", 0, "real"))}
    around = CTX.assuming(Formula(dot(X, X), ">", rational(0)))
    relation = built("density along a vector", at, around)
    body = relation.rhs.args[0]
    model = normal_model(20, 60)
    at_nodes = evaluator(model, 64)
    grid = np.linspace(-9, 11, 801)
    values = [float(arb(at_nodes.enclose(body, (exact(t),))).mid()) for t in grid]
    left = float(arb(at_nodes.enclose(relation.lhs)).mid())
    assert left == pytest.approx(np.trapezoid(values, grid), rel=3e-3)


@pytest.mark.parametrize(("index", "value"), [(0, RELU.kappa), (1, k12 * RELU.kappadot)])
def test_features(index, value):
    kernel = relu_kernels()[index]
    x, y = vectors("x y")
    term = Converter().term(kernel(x, y), {})
    relation = built("features of a normal law", {"kernel": term})
    (a, b), (c, d) = VALUES[X], VALUES[Y]
    at = {"k11": a * a + b * b, "k12": a * c + b * d, "k22": c * c + d * d}
    wanted = float(value.subs({s: at[s.name] for s in value.free_symbols}))
    right = evaluator(normal_model(1, 1500), 64).enclose(relation.rhs)  # exact in |w|
    assert float(arb(right).mid()) == pytest.approx(wanted, rel=3e-3)


def test_symmetry_and_no_mass_at_0():
    assert built("symmetry of a normal law", {}) == Mirror(LAW, LAW)
    square = Term("mean", LAW, dot(Term("bound", 0, "vector"), Term("bound", 0, "vector")))
    fact = built(
        "a normal law has no mass at 0", {}, CTX.assuming(Formula(square, ">", rational(0)))
    )
    assert isinstance(fact, All)
    assert fact.binders == (LAW,)

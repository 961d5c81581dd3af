"""Facts about normal laws and characteristic functions: what they say, and what not."""

import numpy as np
import pytest
import sympy as sp

from nctheory.check.elaborate import theorem_of
from nctheory.proving import (
    Cited,
    Classes,
    Mean,
    Normal,
    Proof,
    Sign,
    Step,
    dot,
    eq,
    ge,
    label,
    vectors,
)
from nctheory.trusted.checker import check_theorem

a, b, e, g, m, x, y = vectors("a b e g m x y")
r, s, t, q = sp.symbols("r s t q", real=True)
n = label("n")
gamma, other = Classes("gamma")(1), Classes("rho")(1)
w = sp.Symbol("w", positive=True)
NORMAL = {"normal": Normal(gamma), "d": eq(Mean(dot(g, g), (g, gamma)), n + 1)}


def fault(relation, fact, at, **hypotheses):
    """What is wrong with a citation."""
    end = ge(sp.Integer(1))
    steps = Step("1", relation, Cited(fact, at)), Step("2", end, Sign())
    return check_theorem(theorem_of(Proof("t", "-", "-", (end,), steps, hypotheses))).fault


def transformed(d=n + 1, law=gamma, q=w**2):
    """The transform, cited."""
    size = dot(m, m) * q + dot(y, y)
    right = (
        (1 / sp.sqrt(1 + q)) ** d * sp.exp(-size / (1 + q) / 2) * sp.cos(dot(y, m) / (1 + q) + s)
    )
    left = Mean(sp.exp(-q * dot(m + g, m + g) / 2) * sp.cos(dot(y, m + g) + s), (g, law))
    return eq(left, right), "Gaussian transform of a normal law", {
        "law": law, "m": m, "k": y, "q": q, "s": s, "d": d}  # fmt: skip


def test_transform():
    assert fault(*transformed(), **NORMAL) is None
    assert "the dimension" in fault(*transformed(d=n + 2), **NORMAL)
    assert "the premise 'q >= 0'" in fault(*transformed(q=q), **NORMAL)
    assert "normal law" in fault(*transformed(law=other), **NORMAL)
    assert "the dimension" in fault(*transformed(), normal=NORMAL["normal"])


def turned(f, old, new, law=gamma):
    """A rotation, cited."""
    names = dict(zip("abce", (*old, *new), strict=True))
    sides = [
        Mean(f.subs({r: dot(v[0], g), s: dot(v[1], g), t: dot(g, g)}), (g, law)) for v in (old, new)
    ]
    return (
        eq(*sides),
        "rotations of a normal law",
        {"law": law, "f": sp.Lambda((r, s, t), f), **names},
    )


ALIKE = {
    "Gram 1": eq(dot(a, a), dot(e, e)),
    "Gram 2": eq(dot(a, b), dot(e, x)),
    "Gram 3": eq(dot(b, b), dot(x, x)),
}


def test_rotations():
    f = sp.Abs(r * s - t)
    assert fault(*turned(f, (a, b), (e, x)), **NORMAL, **ALIKE) is None
    assert fault(*turned(f, (a, b), (-a, -b)), **NORMAL) is None
    for name in ALIKE:
        fewer = {k: v for k, v in ALIKE.items() if k != name}
        assert "the premise" in fault(*turned(f, (a, b), (e, x)), **NORMAL, **fewer)
    assert "the premise" in fault(*turned(f, (a, b), (2 * a, b)), **NORMAL)
    assert "normal law" in fault(*turned(f, (a, b), (-a, -b), other), **NORMAL)


def moments(value):
    """E|X| by its characteristic function, cited."""
    X = Mean(dot(x, g), (g, gamma))
    cosine = Mean(sp.cos(w * dot(x, g)), (g, gamma))
    right = value * sp.Integral((1 - cosine) / w**2, (w, 0, sp.oo))
    left = Mean(sp.Abs(dot(x, g)), (g, gamma))
    return (
        eq(left, right),
        "absolute moments by characteristic functions",
        {"X": X, "Y": sp.Integer(0)},
    )


def test_absolute_moments():
    assert fault(*moments(2 / sp.pi)) is None
    assert "it says" in fault(*moments(1 / sp.pi))
    points = np.array([-1.0, 0.5, 2.0])  # and so it is, of a finite law
    weights = np.array([0.2, 0.5, 0.3])
    w_ = np.arange(0.005, 2000, 0.01)
    found = 0.01 * np.sum((1 - np.cos(np.outer(w_, points)) @ weights) / w_**2)
    assert np.isclose(2 / np.pi * (found + 1 / 2000), weights @ np.abs(points), atol=1e-3)


def substituted(value, q=w):
    """The substitution, cited."""
    v = sp.Symbol("v", positive=True)
    line = sp.Integral(sp.exp(-((q * v) ** 2)), (v, 0, sp.oo))
    quarter = sp.Integral(sp.exp(-(sp.tan(r) ** 2)) / sp.cos(r) ** 2, (r, 0, sp.pi / 2))
    at = {"f": sp.Lambda(r, sp.exp(-(r**2))), "q": q}
    return eq(q**2 * line, value * q * quarter), "substitution of a tangent", at


def test_substitution():
    assert fault(*substituted(1)) is None
    assert "it says" in fault(*substituted(2))
    assert "the premise 'q >= 0'" in fault(*substituted(1, q))
    assert fault(*substituted(1, q), q=ge(q)) is None


@pytest.mark.parametrize(("d", "q"), [(2, 0.7), (3, 4.0)])
def test_transform_by_sampling(d, q):
    rng = np.random.default_rng(0)
    m, k, s = rng.normal(size=d), rng.normal(size=d), 0.4
    z = m + rng.normal(size=(400_000, d))
    values = np.exp(-q * (z**2).sum(1) / 2) * np.cos(z @ k + s)
    size = (q * m @ m + k @ k) / (1 + q)
    right = (1 + q) ** (-d / 2) * np.exp(-size / 2) * np.cos(k @ m / (1 + q) + s)
    assert abs(values.mean() - right) < 5 * values.std() / np.sqrt(len(z))

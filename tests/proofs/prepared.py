"""Points that meet hypotheses which no point meets by chance: orthogonal features, layers that keep
them, sequences whose ratios fall, classes apart on a circle.

Each function is called with a generator of random numbers, and returns what a `Sample` then has:
`values` of variables by name and sort, `functions` of arrays by name, `laws` as weights and points,
and `dim`.
"""

import numpy as np

__all__ = ["POINTS"]


def one(x):
    return np.array([float(x)])


def table(rows):
    """A function of labels, from 1 on: of numbers, or of vectors as rows; the last is repeated."""
    rows = np.asarray(rows, dtype=float)

    def at(n):
        found = rows[np.minimum(n.astype(int), len(rows)) - 1]
        return tuple(np.moveaxis(found, -1, 0)) if rows.ndim == 2 else found

    return at


def simplex_equality(rng):
    return {"dim": 1, "values": {("C", "nat"): one(2)}, "functions": {"m": table([[1], [-1]])}}


def layer(rng):
    """Two orthogonal features and two neurons; b as large as the activations allow, and less."""
    a, w = rng.normal(size=2), rng.normal(size=(2, 2))
    m = np.diag(np.exp(a))
    b = np.log(((w @ m) ** 2).sum(axis=0)) / 2 - rng.choice([1e-9, 0.3], size=2)
    functions = {"a": table(a), "b": table(b), "m": table(m), "w": table(w)}
    return {
        "dim": 2,
        "values": {("D", "nat"): one(2), ("K", "nat"): one(2)},
        "functions": functions,
    }


def first_layer(rng):
    """Outputs that are multiples of unit vectors, from inputs with those scalar products."""
    a, w, turned = rng.normal(size=2), rng.normal(size=(2, 2)), rng.normal(size=2)
    h = [
        np.exp(x) * row / (row @ row) + t * np.array([-row[1], row[0]])
        for x, row, t in zip(a, w, turned, strict=True)
    ]
    size = table(np.exp(a))
    functions = {
        "a": table(a), "w": table(w), "h": table(h), "f": lambda k, c: (k == c) * size(k),
    }  # fmt: skip
    return {
        "dim": 2,
        "values": {("D", "nat"): one(2), ("K", "nat"): one(2)},
        "functions": functions,
    }


def pascal(rng):
    """Solutions of Pascal's rule x^j ((1 + x)/2)^(n - 1), and sums of two."""
    below, above = np.sort(rng.uniform(0.2, 2, size=2))

    def solution(x):
        return lambda j, n: x**j * ((1 + x) / 2) ** (n - 1)

    functions = {
        "T": lambda j, n: solution(above)(j, n) + solution(above + 1)(j, n),
        "Q": lambda j, n: solution(below)(j, n) + solution(below / 2)(j, n),
    }
    return {"values": {("L", "nat"): one(rng.integers(1, 5))}, "functions": functions}


def pair_roots(rng):
    """N a little beyond the least that is allowed, and far beyond."""
    u, b, d, v = rng.uniform((0.3, 0.05, 1.2, 0.05), (3, 2, 6, 0.95))
    k = v * v * u * u / (4 * b)
    a = k + rng.uniform(0, 2)
    least = (d * k / u**2 + (a - k) * d / ((1 + u) * (d - 1)) * (1 - v / 2)) / (1 - v)
    names = {"U": u, "b": b, "d": d, "v": v, "k": k, "a": a, "N": least * rng.choice([1.001, 2])}
    return {"values": {(name, "real"): one(x) for name, x in names.items()}}


def eigenvalues(rng):
    """Labels that alternate, and the vector that is orthogonal to them."""
    functions = {"y": lambda n: (-1.0) ** n, "v": lambda n: 2 + 0 * n}
    return {"values": {("N", "nat"): one(2 * rng.integers(1, 4))}, "functions": functions}


def population(rng):
    slope = rng.normal()
    return {
        "functions": {"r": lambda x, t: t * np.cos(slope * x[0])},
        "laws": {("n", 1.0): (np.array([0.25, 0.75]), np.array([3.0, -1.0]))},
    }


def falling(rng, moments):
    """Powers: f/g and M/T fall in the first label; `moments` is M in the second one."""
    f, (low, high) = rng.uniform(0.2, 0.8), np.sort(rng.uniform(0.2, 0.9, size=2))
    laws = {(name, None): (rng.dirichlet(np.ones(4)), np.arange(1.0, 5)) for name in ("A", "P")}
    functions = {
        "f": lambda n: f**n, "g": lambda n: 1.0 + 0 * n, "u": lambda n: 0.8**n,
        "M": lambda k, n: low**k * moments(n), "T": lambda k, n: high**k + 0 * n,
    }  # fmt: skip
    return {"functions": functions, "laws": laws}


def power_ratios(rng):
    return falling(rng, lambda n: 0.9**n)


def mirrored_mixtures(rng):
    point = falling(rng, np.sqrt)
    functions, (weights, labels) = point["functions"], point["laws"]["A", None]
    for name in "fg":
        own = [functions[name](k) * functions["T"](k, 0.0) for k in (one(1), 1 + labels)]
        total = own[0] + weights @ own[1]
        functions[f"C_{name.upper()}"] = lambda j, n, total=total: total + 0 * j * n
    return point


def floor_classes(rng):
    """Two points, which two classes share as 3 to 1: numbers with which means vanish exactly."""
    functions = {
        "w": lambda c, x: 1 - (-1.0) ** c * x[0] / 4, "h": lambda x: x,
        "m": lambda c: (-((-1.0) ** c),),
    }  # fmt: skip
    least = 1 / 4
    values = {("C", "nat"): one(2), ("lambda", "real"): one(least * rng.choice([1.001, 1.3]))}
    laws = {("P", 1.0): (np.full(2, 0.5), (np.array([2.0, -2.0]),))}
    return {"dim": 1, "values": values, "functions": functions, "laws": laws}


def circle(rng):
    """Two classes on opposite arcs; Y is the other class."""
    arcs = [start + rng.uniform(-0.6, 0.6, size=3) for start in (0, np.pi)]
    points = [(rng.dirichlet(np.ones(3)), (np.cos(a), np.sin(a))) for a in arcs]
    laws = {("X", 1.0): points[0], ("X", 2.0): points[1]}
    laws |= {("Y", 1.0): points[1], ("Y", 2.0): points[0]}
    values = {
        ("C", "nat"): one(2),
        ("tau", "real"): one(0.0),
        ("n", "nat"): one(rng.integers(1, 4)),
    }
    return {"dim": 2, "values": values, "laws": laws}


POINTS = {
    "adaptive-eigenvalues": eigenvalues, "adaptive-population": population,
    "fair-ratio-step": pascal, "first-layer-cost": first_layer, "layer-cost": layer,
    "mirrored-mixtures": mirrored_mixtures, "power-ratios": power_ratios,
    "relu-layers-uncollapse": circle, "relu-pair-roots": pair_roots, "relu-sphere-ntk": circle,
    "simplex-equality": simplex_equality, "test-floor-classes": floor_classes,
}  # fmt: skip

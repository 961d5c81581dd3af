"""Definitions in many digits, to compare with, by code that shares nothing with nctheory.

`expectation` is the double integral that defines a dual. `KAPPA` and `KAPPADOT` are the textbook
formulas, verified against it in tests/theory/test_activation.py; `kernel_matrices` is the recursion
of Jacot et al. (2018) on them; `traces` has the definitions of the two traces. Floats are exact.
"""

from __future__ import annotations

from functools import cache
from itertools import pairwise

import mpmath as mp
import numpy as np

# phi and phi' as functions of an mpf; a step at 0 has the value 1/2 there, where no node falls.
STEP = lambda x: mp.mpf(x > 0)  # noqa: E731
PHI = {
    "step": STEP,
    "relu": lambda x: x * STEP(x),
    "relu2": lambda x: x**2 * STEP(x),
    "erf": mp.erf,
    "abs": abs,
    "leaky": lambda x: x if x > 0 else x / 10,
    "sin": mp.sin,
    "cubic": lambda x: x**3 - x,
}
PHI_DOT = {
    "relu": STEP,
    "relu2": lambda x: 2 * x * STEP(x),
    "erf": lambda x: 2 / mp.sqrt(mp.pi) * mp.exp(-(x**2)),
    "abs": mp.sign,
    "leaky": lambda x: mp.mpf(1) if x > 0 else mp.mpf(1) / 10,
    "sin": mp.cos,
    "cubic": lambda x: 3 * x**2 - 1,
}


@cache
def _gauss_legendre(n):
    """Nodes and weights on (0, 1) by Newton's method on the Legendre polynomial."""
    rule = []
    for k in range(n):
        x = mp.cos(mp.pi * (k + mp.mpf(3) / 4) / (n + mp.mpf(1) / 2))
        for _ in range(6):
            before, p = mp.mpf(1), x
            for j in range(2, n + 1):
                before, p = p, ((2 * j - 1) * x * p - (j - 1) * before) / j
            slope = n * (x * p - before) / (x * x - 1)
            x -= p / slope
        rule.append(((1 + x) / 2, 1 / ((1 - x * x) * slope**2)))
    return rule


def expectation(f, g, k11, k12, k22, *, parts=2, nodes=32, radius=12, panels=3):
    """E[f(u) g(v)] from its definition, for functions that are analytic except at 0.

    In polar coordinates u = a r cos(s), v = b r cos(s - angle). The plane is cut along u = 0 and
    v = 0, and each sector into `parts`. The weight beyond the radius 12 is below 1e-31. Relative
    errors are below 1e-20 for variances up to 4: they change by less when the rule is refined.
    """
    with mp.workdps(30):
        k11, k12, k22 = map(mp.mpf, (k11, k12, k22))
        a, b = mp.sqrt(k11), mp.sqrt(k22)
        angle = mp.atan2(mp.sqrt(k11 * k22 - k12**2), k12)
        cuts = sorted(x % (2 * mp.pi) for z in (0, angle) for x in (z + mp.pi / 2, z - mp.pi / 2))
        cuts.append(cuts[0] + 2 * mp.pi)
        rule = _gauss_legendre(nodes)
        radial = [
            (radius * (i + x) / panels, radius * w / panels) for i in range(panels) for x, w in rule
        ]
        radial = [(r, w * r * mp.exp(-r * r / 2)) for r, w in radial]
        total = mp.mpf(0)
        for low, high in pairwise(cuts):
            step = (high - low) / parts
            for part in range(parts):
                for x, w in rule:
                    s = low + (part + x) * step
                    p, q = a * mp.cos(s), b * mp.cos(s - angle)
                    total += w * step * mp.fsum(c * f(p * r) * g(q * r) for r, c in radial)
        return total / (2 * mp.pi)


def _angle(k11, k12, k22):
    return mp.atan2(mp.sqrt(max(0, k11 * k22 - k12**2)), k12)


def _relu(k11, k12, k22):
    s = _angle(k11, k12, k22)
    return mp.sqrt(k11 * k22) * (mp.sin(s) + (mp.pi - s) * mp.cos(s)) / (2 * mp.pi)


def _relu2(k11, k12, k22):
    s = _angle(k11, k12, k22)
    c = mp.cos(s)
    return k11 * k22 * (3 * mp.sin(s) * c + (mp.pi - s) * (1 + 2 * c * c)) / (2 * mp.pi)


def _orthant(k11, k12, k22):
    return (mp.pi - _angle(k11, k12, k22)) / (2 * mp.pi)


def _erf(k11, k12, k22):
    return 2 / mp.pi * mp.asin(2 * k12 / mp.sqrt((1 + 2 * k11) * (1 + 2 * k22)))


def _erf_dot(k11, k12, k22):
    return 4 / mp.pi / mp.sqrt((1 + 2 * k11) * (1 + 2 * k22) - 4 * k12**2)


# Cho and Saul (2009) with the factor 1/2 of E[.]; Williams (1997).
KAPPA = {"step": _orthant, "relu": _relu, "relu2": _relu2, "erf": _erf}
KAPPADOT = {"relu": _orthant, "relu2": lambda *k: 4 * _relu(*k), "erf": _erf_dot}


def _symmetric(n, entry):
    out = mp.matrix(n, n)
    for i in range(n):
        for j in range(i + 1):
            out[i, j] = out[j, i] = entry(i, j)
    return out


def _dual(f, k):
    return _symmetric(k.rows, lambda i, j: f(k[i, i], k[i, j], k[j, j]))


def kernel_matrices(X, activation, depth=1, weight_variance=1.0, bias_variance=0.0, digits=50):
    """The mpmath matrices {"nngp": Q, "ntk": Theta, "extra": G, "linear": K0} of the rows of X."""
    # The angle of nearly equal rows is known to half the digits, and its sine enters cubed.
    with mp.workdps(3 * digits):
        rows = [[mp.mpf(float(x)) for x in row] for row in X]
        n, w, b = len(rows), mp.mpf(weight_variance), mp.mpf(bias_variance)
        k0 = _symmetric(n, lambda i, j: b + w * mp.fdot(rows[i], rows[j]) / len(rows[0]))
        k, theta, extra = k0, k0, None
        for _ in range(depth):
            q = _dual(KAPPA[activation], k)
            dot = _dual(KAPPADOT.get(activation, lambda *_: mp.nan), k)
            extra = mp.matrix(n, n)
            for i in range(n):
                for j in range(n):
                    extra[i, j] = theta[i, j] * dot[i, j]
            k = w * q + b * mp.ones(n)
            theta = k + w * extra
        return {"linear": k0, "nngp": q, "extra": extra, "ntk": theta}


def traces(K, labels, convention="literature", digits=50):
    """The within- and the between-class trace of an mpmath kernel matrix."""
    with mp.workdps(3 * digits):
        classes = sorted(set(labels))
        members = {c: [i for i, y in enumerate(labels) if y == c] for c in classes}
        n, count = len(labels), len(classes)

        def mean(c, e):
            block = mp.fsum(K[i, j] for i in members[c] for j in members[e])
            return block / (len(members[c]) * len(members[e]))

        size = [mp.mpf(len(members[c])) / n for c in classes]
        equal = [mp.mpf(1) / count] * count
        M = [[mean(c, e) for e in classes] for c in classes]
        t = [mp.fsum(K[i, i] for i in members[c]) / len(members[c]) for c in classes]
        all_mean = mp.fsum(size[c] * size[e] * M[c][e] for c in range(count) for e in range(count))
        diagonal = mp.fsum(M[c][c] for c in range(count)) / count
        if convention == "reference":
            return mp.fdot(size, t) - diagonal, diagonal - all_mean
        p_w, p_b, p_g = {
            "literature": (size, equal, size),
            "sample": (size, size, size),
            "class": (equal, equal, equal),
        }[convention]
        cross = [mp.fdot(p_g, row) for row in M]
        within = mp.fsum(p_w[c] * (t[c] - M[c][c]) for c in range(count))
        between = mp.fsum(
            p_b[c] * (M[c][c] - 2 * cross[c] + mp.fdot(p_g, cross)) for c in range(count)
        )
        return within, between


def relative_error(value, exact):
    """The largest relative error of an array, or a number, of floats."""
    pairs = zip(np.ravel(value), list(exact) if hasattr(exact, "rows") else [exact], strict=True)
    with mp.workdps(60):
        errors = [abs(mp.mpf(float(x)) / y - 1) if y else abs(mp.mpf(float(x))) for x, y in pairs]
    return float(max(errors))


def unless_refused(call):
    """The result of a call, or None if it is refused by an error that names X."""
    try:
        return call()
    except ValueError as error:
        if not str(error).startswith("X: "):
            raise
        return None

"""Points for theorems about normal laws whose draws are nested, in two or three dimensions.

As in `prepared`, and with the `rule` for N(0, I): how many lengths and how many directions around,
coarse and fine; and `rough`, the part of a value that its kinks may cost besides.
"""

import numpy as np
from scipy import special

__all__ = ["NORMAL_POINTS"]

SMOOTH, SMOOTH_SPACE = ((8, 16), (11, 22)), ((6, 10), (7, 12))
KINKS, KINKS_SPACE = ((8, 48), (10, 71)), ((6, 12), (7, 14))
THREE_DRAWS = (6, 15), (7, 18)


def one(x):
    return np.array([float(x)])


def vector(*xs):
    return tuple(map(one, xs))


def reals(**values):
    return {(name, "real"): one(x) for name, x in values.items()}


def nats(**values):
    return {(name, "nat"): one(x) for name, x in values.items()}


def smooth(rng, dim=2, **labels):
    """The ERF: nothing has a kink."""
    values = reals(D=rng.uniform(1, 3)) | nats(**labels)
    if dim == 2:
        values |= {("m", "vector"): vector(*rng.uniform(0.3, 1, 2))}
    return {
        "dim": dim, "values": values, "rule": SMOOTH if dim == 2 else SMOOTH_SPACE, "rough": 1e-6,
    }  # fmt: skip


def powers(**labels):
    return lambda rng: smooth(rng, **labels)


def samples(rng):
    point = smooth(rng)
    shares = dict(zip(("b_1", "b_2", "w_1", "w_2", "e_1", "e_2", "g"), rng.random(7), strict=True))
    point["values"] |= reals(**shares)
    return point


def case(dim, L, n=1, share=None):
    """Ratios M_2/M as large as they may be, and less; P is the law of heads of L - 1 coins."""

    def point(rng):
        Y, M = rng.uniform(0.2, 0.8), 1.0
        chi = (share or (n + L + 1) / (n + L + dim)) * Y**2
        most = Y**2 * (n + L + 1) / (n + L + dim) if share is None else chi
        values = reals(Y=Y, M=M, M_2=most * rng.choice([0.999, 0.5]), d=dim) | nats(L=L, n=n)
        return {
            "dim": dim, "values": values, "rule": SMOOTH, "rough": 1e-6,
            "laws": {("P", None): coins(L)},
        }  # fmt: skip

    return point


def coins(L):
    heads = np.arange(L)
    return special.binom(L - 1, heads) / 2.0 ** (L - 1), heads + 1.0


def lemma_space(rng):
    return smooth(rng, dim=3, L=2, n=1) | {"laws": {("P", None): coins(2)}}


def mixtures(rng):
    """D so large that the series have ended after 90 terms; P is any law."""
    values = reals(D=rng.uniform(5, 6), mu=rng.uniform(1, 2))
    labels = rng.dirichlet(np.ones(4)), np.arange(1.0, 5)
    return {
        "dim": 2, "values": values, "rule": ((5, 8), (6, 10)), "rough": 1e-6,
        "laws": {("A", None): arcsine(90), ("P", None): labels},
    }  # fmt: skip


def arcsine(most):
    """The law of the degrees of its series, of which what is left is at the last one."""
    k = np.arange(1.0, most)
    weights = special.binom(2 * k, k) / 4**k / (2 * k + 1) / (np.pi / 2 - 1)
    return np.append(weights, 1 - weights.sum()), np.append(k, most)


def area(rng, dim=2, m=None, o=None, p=None, **more):
    """Areas, which have kinks where two vectors are parallel."""
    m = rng.normal(size=dim) if m is None else m
    o = rng.normal(size=dim) if o is None else o
    p = [0.0, *rng.uniform(0.5, 1.5, dim - 1)] if p is None else p
    vectors = {"e": [1.0, *[0.0] * (dim - 1)], "f": m / np.linalg.norm(m), "m": m, "o": o, "p": p}
    numbers = {"a": 0.7, "p": 0.7, "u": rng.normal(), "s": rng.normal(), "w": 0.8, **more}
    values = reals(**numbers) | nats(n=dim - 1)
    values |= {(name, "vector"): vector(*x) for name, x in vectors.items()}
    rule = KINKS if dim == 2 else KINKS_SPACE
    return {"dim": dim, "values": values, "rule": rule, "rough": 1e-3}


def long(rng):
    """Means whose areas are well below the bounds."""
    m, o = 2 * rng.normal(size=(2, 2))
    return area(rng, m=m, o=o, p=[0.0, 1.4], u=2.0)


def ordered(rng):
    m, o = sorted(rng.normal(size=(2, 2)), key=np.linalg.norm)
    return area(rng, m=m, o=o)


def turned(rng):
    return area(rng) | {"values": {("n", "nat"): one(1), ("e", "vector"): vector(1, 0),
                                   ("x", "vector"): vector(0, 1.3),
                                   ("y", "vector"): vector(0, -1.3)}}  # fmt: skip


def gaussian_pair(rng):
    """m_0 is that of lemma 5: E |N(0, I)| in two dimensions times a mean length in three."""
    m, o = rng.normal(size=(2, 3))
    t = m @ m + o @ o
    length = np.sqrt(2 / np.pi) * np.exp(-t / 2)
    length += (np.sqrt(t) + 1 / np.sqrt(t)) * special.erf(np.sqrt(t / 2))
    m_0 = np.sqrt(np.pi / 2) * length / (2 * np.pi)
    return area(rng, dim=3, m=m, o=o, W=rng.choice([0.2, 1.5]), m_0=m_0)


def gaussian_areas(rng):
    m, o = rng.normal(size=(2, 3))
    return area(rng, dim=3, m=m, o=o, W=rng.choice([0.2, 1.5]))


def classes(rng, dim, apart):
    """Two classes that far apart."""
    centres = rng.normal(size=(2, dim))
    centres[1] = centres[0] + apart * np.array([0.6, 0.8, *[0.0] * (dim - 2)])
    point = area(rng, dim=dim, s=1.0)
    weights = np.array([0.3, 0.7])
    return point | {"laws": {("P", 1.0): (weights, tuple(centres.T))}}


def apart(rng):
    return classes(rng, 2, rng.choice([6.1, 9.0]))


def two_apart(rng):
    """Two means that far apart, the second further from 0."""
    m, v = rng.normal(size=(2, 2))
    o = m + rng.choice([6.1, 9.0]) * v / np.linalg.norm(v)
    m, o = sorted((m, o), key=np.linalg.norm)
    return area(rng, m=m, o=o)


def equal_widths(rng):
    return classes(rng, 3, rng.choice([1.0, 3.0]))


def product(rng):
    return area(rng) | {"rule": THREE_DRAWS}


NORMAL_POINTS = {
    "area-between-most": area,
    "area-directions-turned": turned, "area-product": product, "area-slanted": area,
    "area-slanted-most": long, "area-waves": area,
    "area-within-least": area, "erf-mirrored": powers(),
    "erf-mirrored-products": powers(), "erf-mirrored-samples": samples,
    "erf-mirrored-mixtures": mixtures,
    "erf-powers-beyond-higher": powers(dim=3, L=1, n=1),
    "erf-powers-beyond-one": powers(dim=3, L=2),
    "erf-powers-case-plane-1": case(2, 3), "erf-powers-case-second": case(2, 2, share=3 / 4),
    "erf-powers-case-space": case(3, 2), "erf-powers-coins-space": powers(dim=3, L=2, n=1),
    "erf-powers-lemma-space": lemma_space, "erf-powers-ratios": powers(L=2, n=2),
    "erf-powers-ratios-higher": powers(L=2, n=1), "erf-powers-ratios-one": powers(L=3),
    "erf-powers-ratios-step": powers(L=2, n=1), "mean-area": area, "mean-area-along": long,
    "mean-area-of-means": long, "mean-area-of-one-mean": area, "mean-area-on-line": area,
    "price": lambda rng: {},
    "relu-apart": apart, "relu-equal-widths": equal_widths,
    "relu-gaussian-areas": gaussian_areas, "relu-gaussian-pair": gaussian_pair,
    "relu-mean-areas": area, "relu-mean-areas-ordered": ordered,
    "relu-plane-areas": two_apart, "relu-plane-areas-ordered": two_apart,
}  # fmt: skip

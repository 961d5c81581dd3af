"""Population NC1 at depth, against 10^6 pairs of samples drawn here.

The recursions are those of papers, the classes D1, N(-+2 1_d, I/4). Prints the package's value, its
stated error, that of the samples, and the difference in standard errors of these:

    python benchmarks/population_depth.py [PAIRS]

takes some minutes for a million.
"""

from __future__ import annotations

import math
import sys

import numpy as np

import nctheory as nct

BATCHES = 8
DEPTHS, DIMS = (1, 2, 5, 10, 20), (1, 2, 3, 8, 32, 128)


def gram(rng, count, dim):
    """<x, x>, <y, y>, <x, y> and <x, -y'>, divided by d: independent x, y of one class, y' as y."""
    mean, std = 2 * math.sqrt(dim), 0.5
    along = mean + std * rng.standard_normal((2, count))
    across = np.zeros(count)
    square = along**2
    if dim > 1:
        length2 = std**2 * rng.chisquare(dim - 1, count)
        first = std * rng.standard_normal(count)  # of y, in the direction of what x has across
        rest2 = std**2 * rng.chisquare(dim - 2, count) if dim > 2 else 0.0
        across = np.sqrt(length2) * first
        square = square + np.stack([length2, first**2 + rest2])
    product = along[0] * along[1]
    return square[0] / dim, square[1] / dim, (product + across) / dim, (across - product) / dim


def relu(k11, k12, k22, depth):
    """The NNGP and the NTK, in the scale of Cho and Saul."""
    size = np.sqrt(k11 * k22)
    c = t = np.clip(k12 / size, -1, 1)
    for _ in range(depth):
        theta = np.arccos(np.clip(c, -1, 1))
        c = (np.sin(theta) + (np.pi - theta) * np.cos(theta)) / np.pi
        t = c + t * (1 - theta / np.pi)
    return size * c, size * t


def erf(k11, k12, k22, depth):
    """The NNGP and the NTK."""
    t = k12
    for _ in range(depth):
        a, b = 1 + 2 * k11, 1 + 2 * k22
        q = 2 / np.pi * np.arcsin(2 * k12 / np.sqrt(a * b))
        t = q + t * 4 / np.pi / np.sqrt(a * b - 4 * k12**2)
        k11, k22 = (2 / np.pi * np.arcsin(2 * k / (1 + 2 * k)) for k in (k11, k22))
        k12 = q
    return q, t


def sampled(rng, kernel, count, dim, depth):
    """NC1 of both kernels, from one batch."""
    k11, k22, near, far = gram(rng, count, dim)
    own, same, other = (
        kernel(*k, depth) for k in ((k11, k11, k11), (k11, near, k22), (k11, far, k22))
    )
    return [2 * np.mean(o - s) / np.mean(s - x) for o, s, x in zip(own, same, other, strict=True)]


def main(pairs: int = 10**6) -> None:
    """Print all rows."""
    rng = np.random.default_rng(0)
    for activation, kernel in (("relu", relu), ("erf", erf)):
        for dim in DIMS:
            for depth in DEPTHS:
                batches = np.array(
                    [sampled(rng, kernel, pairs // BATCHES, dim, depth) for _ in range(BATCHES)]
                )
                for name, values in zip(("nngp", "ntk"), batches.T, strict=True):
                    layout = nct.GaussianClasses.mirrored(dim, 2.0, 0.5)
                    found = nct.nc1(
                        nct.population_moments(
                            layout, kernel=name, activation=activation, depth=depth
                        )
                    )
                    error = values.std(ddof=1) / math.sqrt(BATCHES)
                    off = (values.mean() - found.ratio) / error
                    print(
                        f"{activation} {name} d = {dim}, depth {depth}: {found.ratio:.8f} "
                        f"+- {found.error.ratio:.0e}, sampled +- {error:.0e}, off by {off:+.1f}",
                        flush=True,
                    )


if __name__ == "__main__":
    main(*map(int, sys.argv[1:2]))

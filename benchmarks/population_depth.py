"""Population NC1 at depth, against another quadrature and 10^6 pairs of samples drawn here.

The recursions are those of papers, the classes D1, N(-+2 1_d, I/4). Prints, for each cell, the
package's value and its stated error; the relative difference of the other quadrature, and that of
its own two orders; and the difference of the samples in their standard errors. Then the worst:

    python benchmarks/population_depth.py [PAIRS]

takes some minutes for a million.

The package integrates over the joint law of two lengths and their angle, a Bessel function. Here a
sample x is drawn first, by its length and its angle to the mean; along and across x the other one
is then N(m cos a, s^2) and a noncentral chi variable, so that the length and the angle of that have
a density too. Nodes of the angle are dense at 0 and pi, where deep kernels are steep.
"""

from __future__ import annotations

import math
import sys

import numpy as np
from scipy import special

import nctheory as nct

BATCHES = 8
DEPTHS, DIMS = (1, 2, 5, 10, 20), (1, 2, 3, 8, 32, 128)
KERNELS = ("nngp", "ntk")
ORDERS = (10, 13)  # of Gauss and Legendre on each panel
TAIL = 9.0  # standard deviations


def drawn(rng, count, dim):
    """|x|, |y| and the cosines of x with y and with -y', divided by sqrt(d) where they are lengths:
    independent x, y of one class, y' as y."""
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
    x, y = np.sqrt(square)
    near, far = along[0] * along[1] + across, across - along[0] * along[1]
    return x / math.sqrt(dim), y / math.sqrt(dim), near / (x * y), far / (x * y)


def relu(x, cosine, y, depth):
    """The NNGP and the NTK of inputs of these lengths, in the scale of Cho and Saul."""
    c = t = np.clip(cosine, -1, 1)
    for _ in range(depth):
        theta = np.arccos(np.clip(c, -1, 1))
        c = (np.sin(theta) + (np.pi - theta) * np.cos(theta)) / np.pi
        t = c + t * (1 - theta / np.pi)
    return x * y * c, x * y * t


def erf(x, cosine, y, depth):
    """The NNGP and the NTK of inputs of these lengths."""
    k11, k22, k12 = x**2, y**2, x * y * cosine
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
    x, y, near, far = drawn(rng, count, dim)
    own, same, other = (kernel(*at, depth) for at in ((x, 1.0, x), (x, near, y), (x, far, y)))
    return [2 * np.mean(o - s) / np.mean(s - x) for o, s, x in zip(own, same, other, strict=True)]


def gauss(ends, order):
    """Nodes and weights of Gauss and Legendre on the panels between the ends."""
    x, w = np.polynomial.legendre.leggauss(order)
    half = np.diff(ends)[:, None] / 2
    return (ends[:-1, None] + half * (x + 1)).ravel(), (half * w).ravel()


def chi(length, shift, dim):
    """The density of the length of N((shift, 0, ..., 0), I) in so many dimensions."""
    order, z = dim / 2 - 1, np.asarray(shift * length)
    known = np.maximum(z, 3e-3)
    bessel = np.log(special.ive(order, known)) + known - order * np.log(known)
    flat = z**2 / (4 * order + 4) - order * math.log(2) - special.gammaln(order + 1)
    bessel = np.where(z < known, flat, bessel)
    return np.exp((dim - 1) * np.log(length) - (length**2 + shift**2) / 2 + bessel)


def bell(x):
    """The density of N(0, 1)."""
    return np.exp(-(x**2) / 2) / math.sqrt(2 * math.pi)


def pair_law(dim, order):
    """Of two samples of one class: nodes of lengths and of their angle, and the weights of one
    length (n,) and of two and the angle (n, n, k)."""
    std, norm = 0.5, 4 * math.sqrt(dim)  # |mu| in standard deviations
    centre = math.hypot(norm, math.sqrt(dim))
    panels = 60 if dim == 1 else 4  # on a line samples that nearly agree are no rare ones
    r, dr = gauss(np.linspace(max(0, centre - TAIL), centre + TAIL, panels + 1), order)
    if dim == 1:
        up, down = (bell(r - sign * norm) * dr for sign in (1, -1))
        angles = np.outer(up, up) + np.outer(down, down), np.outer(up, down) + np.outer(down, up)
        return std * r, np.array([0, math.pi]), up + down, np.stack(angles, axis=2)
    reach = math.pi if norm < TAIL else math.atan2(math.sqrt(dim) + TAIL, norm - TAIL)
    tilt, d_tilt = gauss(np.linspace(0, reach, 9), order)
    near = 0.05 / 4.0 ** np.arange(8, 0, -1)
    ends = [0, *near, *np.linspace(0.05, math.pi - 0.05, 40), *(math.pi - near[::-1]), math.pi]
    angle, d_angle = gauss(np.array(ends), order)

    def polar(length, turn, along, across):
        """The density of a length and its angle to an axis, the mean being (along, across)."""
        x, y = length * np.cos(turn), length * np.sin(turn)
        return bell(x - along) * chi(y, across, dim - 1) * length

    first = polar(r[:, None], tilt, norm, 0.0) * dr[:, None] * d_tilt
    at = tilt[:, None, None]
    other = polar(r[:, None], angle, norm * np.cos(at), norm * np.sin(at)) * dr[:, None] * d_angle
    return std * r, angle, first.sum(axis=1), np.tensordot(first, other, 1)


def integrated(kernel, dim, depth, law):
    """NC1 of both kernels, by the quadrature of `pair_law`."""
    r, angle, single, double = law
    r, cosine = r / math.sqrt(dim), np.cos(angle)
    x, y = r[:, None, None], r[:, None]
    t = [single @ k for k in kernel(r, 1.0, r, depth)]
    same, other = ([np.sum(double * k) for k in kernel(x, c, y, depth)] for c in (cosine, -cosine))
    return np.array([2 * (o - s) / (s - x) for o, s, x in zip(t, same, other, strict=True)])


def main(pairs: int = 10**6) -> None:
    """Print all cells, and the worst of them."""
    rng = np.random.default_rng(0)
    worst = dict.fromkeys(("between quadratures", "beyond the errors", "standard errors"), 0.0)
    laws = {dim: [pair_law(dim, order) for order in ORDERS] for dim in DIMS}
    for activation, kernel in (("relu", relu), ("erf", erf)):
        for dim in DIMS:
            layout = nct.GaussianClasses.mirrored(dim, 2.0, 0.5)
            for depth in DEPTHS:
                batches = np.array(
                    [sampled(rng, kernel, pairs // BATCHES, dim, depth) for _ in range(BATCHES)]
                )
                low, high = (integrated(kernel, dim, depth, law) for law in laws[dim])
                for k, name in enumerate(KERNELS):
                    moments = nct.population_moments(
                        layout, kernel=name, activation=activation, depth=depth
                    )
                    found, samples = nct.nc1(moments), batches[:, k]
                    error = samples.std(ddof=1) / math.sqrt(BATCHES)
                    off = (samples.mean() - found.ratio) / error
                    apart, own = high[k] - found.ratio, abs(high[k] - low[k])
                    beyond = abs(apart) - found.error.ratio - own - 1e-12 * found.ratio
                    for what, size in zip(
                        worst, (abs(apart) / found.ratio, beyond, abs(off)), strict=True
                    ):
                        worst[what] = max(worst[what], size)
                    print(
                        f"{activation} {name} d = {dim}, depth {depth}: {found.ratio:.8f} "
                        f"+- {found.error.ratio:.0e}; quadrature {apart / found.ratio:+.0e}, "
                        f"its orders {own / found.ratio:.0e}; samples off by {off:+.1f} of "
                        f"{error:.0e}",
                        flush=True,
                    )
    print("worst: " + ", ".join(f"{what} {size:.1e}" for what, size in worst.items()))


if __name__ == "__main__":
    main(*map(int, sys.argv[1:2]))

import mpmath
import numpy as np
import pytest

from nctheory.compute.gram_law import SeriesError, gram_law, lengths, log_hyp0f1


@pytest.mark.parametrize("c", [0.5, 1, 2, 20, 64, 101, 200, 5000])
def test_the_function_0f1_for_small_and_large_arguments(c):
    sizes = [0.0, 1e-3, 0.5, 5.0, 30.0, 300.0, 1e4, 1e9]
    exact = [mpmath.log(mpmath.besseli(c - 1, s)) if s > 1e8 else None for s in sizes[:-1]]
    exact = [float(mpmath.log(mpmath.hyp0f1(c, mpmath.mpf(s) ** 2 / 4)) - s) for s in sizes[:-1]]
    found = log_hyp0f1(c, np.array(sizes))
    np.testing.assert_allclose(found[:-1], exact, rtol=1e-12, atol=1e-11)
    # I_n(s) exp(-s) ~ 1 / sqrt(2 pi s)
    last = -0.5 * np.log(2 * np.pi * 1e9) + float(mpmath.loggamma(c)) - (c - 1) * np.log(5e8)
    np.testing.assert_allclose(found[-1], last, rtol=2e-5)


PLACES = [
    ([0.5], 2.0, [-0.5], 1.0),
    ([0.5], 2.0, [0.7], 0.0),
    ([1.0, 0], 1.0, [-1.0, 0], 1.0),
    ([1.0, 0], 1.0, [0.3, 0.5], 0.7),
    ([1.0, 0, 2], 0.5, [-0.3, -0.5, 1], 0.7),
    ([1.0] * 8, 0.5, [1.0] * 7 + [-1.0], 0.0),
    ([0.0] * 8, 0.5, [1.0] * 7 + [-1.0], 0.3),
    ([0.1] * 300, 1.0, [0.1] * 299 + [0.2], 1.0),
]


@pytest.mark.parametrize(("mean", "std", "mean2", "std2"), PLACES)
def test_lengths_and_angles_of_samples(mean, std, mean2, std2):
    means = np.array([mean, mean2], dtype=float)
    dim = means.shape[1]
    norms = np.linalg.norm(means, axis=1)
    cosine = means[0] @ means[1] / norms.prod() if norms.all() else 1.0
    cosine = np.sign(cosine) if abs(abs(cosine) - 1) < 1e-12 else cosine
    law = gram_law(
        *(lengths(n, s, dim, 14, 1.0) for n, s in zip(norms, (std, std2), strict=True)),
        cosine, dim, 14, 1.0,
    )  # fmt: skip
    a = (law.first.unit * law.first.nodes)[:, None, None]
    b = (law.second.unit * law.second.nodes)[None, :, None]
    angle = 2 * np.arctan2(law.half_sine, law.half_cosine)

    rng = np.random.default_rng(5)
    count = 10**5
    x, y = (
        m + s * rng.standard_normal((count, dim)) for m, s in zip(means, (std, std2), strict=True)
    )
    r, q = np.linalg.norm(x, axis=1), np.linalg.norm(y, axis=1)
    theta = np.arccos(np.clip(np.sum(x * y, axis=1) / r / q, -1, 1))
    for f in (
        lambda r, q, t: r * q * np.cos(t) ** 2,
        lambda r, q, t: np.exp(-r) * np.cos(t),
        lambda r, q, t: (r - q) ** 2 * t,
    ):
        sample = f(r, q, theta)
        found = np.sum(law.weights * f(a, b, angle))
        assert abs(found - sample.mean()) < 4.5 * sample.std() / count**0.5


def test_too_many_terms():
    far = lengths(1000.0, 1.0, 3, 8, 1.0)
    with pytest.raises(SeriesError):
        gram_law(far, far, 0.5, 3, 8, 1.0)

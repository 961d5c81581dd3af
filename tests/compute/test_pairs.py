"""Pair coordinates of rows, at every angle, distance and scale."""

import mpmath as mp
import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from nctheory.compute.pairs import Inputs
from nctheory.strategies import SHAPES, inputs

EPS = np.finfo(float).eps


def exact_coordinates(x, y, factor):
    """k11, k12, k22, wedge, dist and gap of two rows, in 200 digits."""
    with mp.workdps(200):
        x, y, f = ([mp.mpf(float(c)) for c in v] for v in (x, y, [factor]))
        a, b, c = (f[0] * mp.fdot(p, q) for p, q in ((x, x), (x, y), (y, y)))
        area = mp.sqrt(
            f[0] ** 2
            * mp.fsum((x[i] * y[j] - x[j] * y[i]) ** 2 for i in range(len(x)) for j in range(i))
        )
        return a, b, c, area, f[0] * mp.fsum((p - q) ** 2 for p, q in zip(x, y, strict=True)), c - a


def block_entry(pairs, i, j):
    k11, k12, k22, wedge, dist, gap = pairs
    return k11[i, 0], k12[i, j], k22[0, j], wedge[i, j], dist[i, j], gap[i, j]


def wedge_error(exact):
    """A relative 1e-11; and rows of different lengths turn by a rounding in the projection."""
    size = mp.sqrt(exact[0] * exact[2])
    return 1e-11 * exact[3] + 8 * EPS * min(size, abs(exact[5])) + 8 * EPS**2 * size


def check(X, factor=1.0, *, angles=True, distances=True):
    """k to rounding; wedge and, in a narrow cone, dist and gap to a relative 1e-11."""
    (rows,) = Inputs.of(np.asarray(X, float), factor=factor)
    pairs = rows.block(rows, same=True)
    for i in range(len(X)):
        for j in range(len(X)):
            values, exact = block_entry(pairs, i, j), exact_coordinates(X[i], X[j], factor)
            size = mp.sqrt(exact[0] * exact[2])
            for value, want in zip(values[:3], exact[:3], strict=True):
                assert abs(value - want) <= 8 * EPS * max(size, want), (i, j)
            if angles:
                assert abs(values[3] - exact[3]) <= wedge_error(exact), (i, j)
            if distances and rows.narrow:
                # A gap may cancel: of rows of one length, it is as small as rounding makes it.
                scale = (mp.sqrt(exact[0]) + mp.sqrt(exact[2])) * mp.sqrt(exact[4])
                assert abs(values[4] - exact[4]) <= 1e-11 * exact[4], (i, j)
                assert abs(values[5] - exact[5]) <= 1e-11 * scale, (i, j)
    return rows


RNG = np.random.default_rng(5)
AXIS = np.array([0.6, -0.3, 0.9])


@pytest.mark.parametrize("factor", [1.0, 0.3])
@pytest.mark.parametrize("width", [1.0, 1e-2, 1e-5, 1e-8, 1e-12])
def test_rows_around_one_row(width, factor):
    check(AXIS + width * RNG.normal(size=(6, 3)), factor)


@pytest.mark.parametrize("width", [1e-2, 1e-5, 1e-8])
def test_rows_around_a_row_and_its_mirror_image(width):
    sign = np.array([[1], [-1], [1], [-1], [1]])
    assert not check(sign * (AXIS + width * RNG.normal(size=(5, 3)))).narrow


@pytest.mark.parametrize("ratio", [10.0, 1e4, 1e8, 1e12])
def test_rows_in_one_direction_of_very_different_lengths(ratio):
    direction = AXIS + 1e-3 * RNG.normal(size=(4, 3))
    check(direction * np.array([[1.0], [1 / ratio], [1.1], [1.2 / ratio]]))


def test_one_short_row_among_many():
    """It is far from the mean of the others, and its length would cancel there."""
    check(np.vstack([AXIS + 1e-3 * RNG.normal(size=(24, 3)), 1e-8 * AXIS + 1e-10]))


@pytest.mark.parametrize("ratio", [1e4, 1e8])
def test_rows_in_all_directions_of_very_different_lengths(ratio):
    check(RNG.normal(size=(4, 3)) * np.array([[1.0], [1 / ratio], [ratio], [1.2 / ratio]]))


@pytest.mark.parametrize("exponent", [-150, -100, -61, -59, 59, 61, 100, 150])
def test_scales(exponent):
    check(RNG.normal(size=(4, 3)) * 10.0**exponent)
    check((AXIS + 1e-6 * RNG.normal(size=(4, 3))) * 10.0**exponent)


def test_one_column():
    rows = check(np.array([[1.0], [1 + 1e-8], [-2.0], [-2.0 - 1e-9], [0.0]]))
    assert rows.narrow


def test_zero_rows_and_duplicates():
    check(np.array([[0.0, 0.0], [1.0, 2.0], [1.0, 2.0], [-1.0, -2.0], [0.0, 0.0]]))
    check(np.zeros((3, 2)))


@given(
    inputs(columns=(1, 4), shapes=[s for s in SHAPES if s != "scales"]),
    st.sampled_from([1.0, 0.5, 3.0]),
)
def test_any_rows(X, factor):
    check(X, factor)


@given(inputs(rows=(3, 6)), st.integers(1, 2))
def test_two_groups_are_blocks_of_one(X, cut):
    """A block between groups has the coordinates of the rows, whichever group they came in."""
    first, second = Inputs.of(X[:cut], X[cut:])
    pairs = first.block(second)
    for i in range(cut):
        for j in range(len(X) - cut):
            exact = exact_coordinates(X[i], X[cut + j], 1.0)
            size = mp.sqrt(exact[0] * exact[2])
            assert abs(pairs.k12[i, j] - exact[1]) <= 8 * EPS * size
            assert abs(pairs.wedge[i, j] - exact[3]) <= wedge_error(exact)


def test_slices_keep_their_rows():
    (rows,) = Inputs.of(AXIS + 1e-4 * RNG.normal(size=(7, 3)))
    whole, part = rows.block(rows), rows[2:5].block(rows[4:])
    assert len(rows[2:5]) == 3
    for a, b in zip(whole, part, strict=True):
        a = np.broadcast_to(a, (7, 7))[2:5, 4:]
        # A matrix product of other shape may round otherwise.
        assert np.allclose(a, np.broadcast_to(b, (3, 3)), rtol=1e-9, atol=0)


def test_diagonal_is_exact():
    (rows,) = Inputs.of(RNG.normal(size=(5, 3)))
    pairs = rows.block(rows, same=True)
    assert (np.diag(pairs.k12) == rows.norm2).all()
    for zero in (pairs.wedge, pairs.dist, pairs.gap):
        assert (np.diag(zero) == 0).all()

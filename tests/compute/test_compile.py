"""Expressions as array functions."""

import warnings

import numpy as np
import pytest
import sympy as sp

from nctheory.compute.compile import array_function

x, y = sp.symbols("x y", real=True)
A = np.linspace(-2, 2, 7)


@pytest.mark.parametrize(
    ("expression", "function"),
    [
        (sp.sqrt(1 + x**2) * y, lambda a, b: np.sqrt(1 + a**2) * b),
        (sp.atan2(x, y) + sp.pi, lambda a, b: np.arctan2(a, b) + np.pi),
        (sp.Max(0, x, y), lambda a, b: np.maximum(0, np.maximum(a, b))),
        (sp.exp(-x) * sp.sinh(y), lambda a, b: np.exp(-a) * np.sinh(b)),
        (2 * sp.asin(x / 3) / sp.pi, lambda a, b: 2 * np.arcsin(a / 3) / np.pi + 0 * b),
    ],
)
def test_values_and_broadcasting(expression, function):
    result = array_function([x, y], expression)(A[:, None], A[None, :])
    expected = function(A[:, None], A[None, :])
    # the order of operations may differ: a few roundings
    np.testing.assert_allclose(
        np.broadcast_to(result, expected.shape), expected, rtol=1e-15, atol=1e-15
    )


def test_several_expressions_come_as_a_list():
    f = array_function([x, y], [x + y, sp.sqrt(x + y), (x + y) ** 2])
    total, root, square = f(A + 2, 1.0)
    assert (total == A + 3).all()
    assert (root == np.sqrt(A + 3)).all()
    assert np.allclose(square, (A + 3) ** 2, rtol=1e-15)


def test_common_subexpressions_are_computed_once():
    calls = []

    class Counted(np.ndarray):
        def __array_ufunc__(self, ufunc, method, *arrays, **kwargs):
            calls.append(ufunc)
            arrays = [np.asarray(a) for a in arrays]
            return getattr(ufunc, method)(*arrays, **kwargs).view(Counted)

    array_function([x], [sp.sqrt(1 + x), sp.sqrt(1 + x) ** 3, 2 * sp.sqrt(1 + x)])(
        A.view(Counted) + 4
    )
    assert calls.count(np.sqrt) == 1


def test_floating_point_warnings_are_silent():
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        assert not np.isfinite(array_function([x], 1 / x)(np.array([0.0])))
        assert np.isnan(array_function([x], sp.sqrt(x))(np.array([-1.0])))


def test_arguments_are_left_alone():
    a = A.copy()
    array_function([x, y], [sp.Max(0, x) * y, x - y])(a, a)
    assert (a == A).all()


def test_unknown_functions_are_refused():
    with pytest.raises(Exception, match="unknown_function"):
        array_function([x], sp.Function("unknown_function")(x))(A)

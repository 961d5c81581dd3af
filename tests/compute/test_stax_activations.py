"""The activations of Neural Tangents: the status that docs/activations.md gives them."""

import pytest
import sympy as sp

from nctheory.theory.activation import Activation

CLOSED = {
    "ABRelu": lambda x: 2 * sp.Max(x, 0) + sp.Rational(1, 3) * sp.Min(x, 0),
    "Erf": lambda x: 2 * sp.erf(x / 3) + 1,
    "Sigmoid_like": lambda x: (sp.erf(x / 2.4020563531719796) + 1) / 2,
    "Sin": lambda x: 2 * sp.sin(3 * x / 2 + 1),
    "Cos": lambda x: sp.cos(x / 2 - 1),
    "Rbf": lambda x: sp.sqrt(2) * sp.sin(sp.sqrt(2) * x + sp.pi / 4),
    "Gaussian": lambda x: 3 * sp.exp(-2 * x**2),
    "Exp": lambda x: sp.exp(x / 2),
    "Monomial": lambda x: x**5,
    "RectifiedMonomial": lambda x: sp.Max(x, 0) ** 3,
    "Polynomial": lambda x: x**3 - 2 * x + 1,
    "Hermite": lambda x: (x**4 - 6 * x**2 + 3) / sp.sqrt(24),
}


@pytest.mark.parametrize("name", CLOSED)
def test_closed_forms(name):
    assert Activation(CLOSED[name], name).derived


def test_the_approximate_gelu_is_computed_by_quadrature():
    inside = sp.sqrt(2 / sp.pi)
    gelu = Activation(lambda x: x / 2 * (1 + sp.tanh(inside * (x + 0.044715 * x**3))))
    assert not gelu.derived

"""Activations are compared as functions, never by what they are called."""

import pytest

from nctheory.enclose.points import certified_nc1
from nctheory.layouts.gaussian_classes import GaussianClasses
from nctheory.layouts.layouts import FiniteClasses
from nctheory.theory.activation import ERF, RELU, Activation

CUBE = Activation(lambda t: t**3, "erf")
ALSO_RELU = Activation(lambda t: RELU.phi(t), "erf")
POINTS = FiniteClasses([[1.0, 0.0], [2.0, 1.0], [-1.0, 0.5], [0.5, -2.0]], [0, 0, 1, 1])


def test_a_cube_that_is_called_erf():
    assert CUBE != ERF
    found = certified_nc1(POINTS, kernel="nngp", activation=CUBE).ratio
    erf = certified_nc1(POINTS, kernel="nngp", activation=ERF).ratio
    assert not found.overlaps(erf)
    cube = certified_nc1(POINTS, kernel="nngp", activation=Activation(lambda t: t**3, "cube")).ratio
    assert found.overlaps(cube)
    with pytest.raises(ValueError, match="expected relu or erf for Gaussian classes"):
        certified_nc1(GaussianClasses.mirrored(1, 0.5, 2.0), kernel="nngp", activation=CUBE)


def test_a_relu_that_is_called_erf():
    layout = GaussianClasses.mirrored(2, 0.5, 1.0)
    found = certified_nc1(layout, kernel="nngp", activation=ALSO_RELU).ratio
    assert found.overlaps(certified_nc1(layout, kernel="nngp", activation=RELU).ratio)

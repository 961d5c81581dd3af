"""Breaks and forms against the function itself, at points on all sides."""

import pytest
import sympy as sp

from nctheory.theory.pieces import rationalized, split

x = sp.Symbol("x", real=True)
FUNCTIONS = [
    sp.Max(0, x),
    sp.Max(0.01 * x, x),
    sp.Min(6, sp.Max(0, x)),
    sp.Max(sp.Abs(x) - 1, 0),
    sp.Heaviside(x**2 - 2) * x,
    sp.sign(x - 3) * sp.exp(x),
    sp.Piecewise((x, x > 0), (sp.exp(x) - 1, True)),
    sp.Piecewise((1, (x > -1) & (x < 1)), (x**2, x <= -1), (sp.tanh(x), True)),
    sp.Max(0, sp.exp(x) - 1) + sp.Abs(x - 0.25) ** 3,
    sp.Abs(sp.Abs(sp.Abs(x) - 2) - 1),
    sp.tanh(x),
    sp.Integer(3),
]


@pytest.mark.parametrize("f", FUNCTIONS, ids=str)
def test_the_forms_are_the_function(f):
    breaks, forms = split(rationalized(f), x)
    assert len(forms) == len(breaks) + 1
    for i in range(-70, 71):
        at = sp.Rational(2 * i + 1, 46)
        form = forms[sum(bool(b < at) for b in breaks)]
        assert not form.has(sp.Max, sp.Min, sp.Abs, sp.Piecewise, sp.Heaviside, sp.sign)
        assert abs(sp.N(form.subs(x, at) - f.subs(x, at))) < 1e-12


@pytest.mark.parametrize(
    ("f", "breaks"),
    [
        (sp.Max(0, x - 1), [1]),
        (sp.Heaviside(x**2 - 2), [-sp.sqrt(2), sp.sqrt(2)]),
        (sp.Piecewise((x, x > 0), (x, True)), []),
        (sp.Max(-1, sp.Min(x, 1)), [-1, 1]),
        (sp.Abs(x**2 + 1), []),
    ],
)
def test_breaks(f, breaks):
    assert list(split(f, x).breaks) == breaks


def test_jumps_are_told_from_kinks():
    assert split(sp.Max(0, x) + sp.Heaviside(x - 1), x).jumps(x) == [1]


@pytest.mark.parametrize(
    ("f", "message"),
    [
        (sp.Abs(sp.sin(x)), "at numbers that can be found"),
        (sp.floor(x), "finitely many"),
        (sp.Piecewise((x, x > 0)), "a value for every real number"),
        (sp.Max(x, x * sp.exp(x) - sp.sin(x)), "at numbers that can be found"),
    ],
)
def test_what_has_no_pieces_is_refused_in_one_line(f, message):
    with pytest.raises(ValueError, match=rf"^phi: expected .*{message}"):
        split(f, x)

"""The image of a law that another law depends on, and smoothness as a step: false theorems.

A law of numbers can stand in that of a later draw, as in E x N for N ~ coins(x): where -x is put in
for x, that law is another one, and 1/2 = 0 followed for the uniform law on 2 and -2. A theorem that
states of its own smooth f that it is smooth was quoted at another f, which the theorem that quotes
it then had as a smooth one: every function was continuous.
"""

import nctheory.check.wording  # noqa: F401 - messages
from nctheory.trusted.language import Term
from nctheory.trusted.theorems import Mirror, Regular
from tests.trusted.shorthand import (
    E,
    because,
    call,
    eq,
    every,
    fault,
    label,
    law,
    limit,
    node,
    real,
    series,
    term,
    theorem,
)

X, Y = law("X", "real"), law("Y", "real")


def heads(x):
    """E x N for N ~ coins(x)."""
    return E(series("coins", x), lambda n: x * n)


def test_no_image_where_another_law_depends_on_the_draw():
    symmetric = theorem((eq(E(X, heads), 0), because.Algebra(("image",))), image=Mirror(X, X))
    assert "differ" in fault(symmetric)
    flipped = E(X, lambda x: E(series("coins", x), lambda n: -x * n))
    image = theorem((eq(E(Y, heads), flipped), because.Algebra(("image",))), image=Mirror(Y, X))
    assert "differ" in fault(image)


def test_an_image_where_no_other_law_does():
    odd = E(X, lambda x: E(series("coins", 3), lambda n: x * n))
    assert fault(theorem((eq(odd, 0), because.Algebra(("image",))), image=Mirror(X, X))) is None


def test_no_step_says_that_a_function_is_smooth():
    n, k = label("n k")
    x = real("x")
    smooth = theorem(
        (Regular("f"), because.Trichotomy(n, k, "h", "h", "h")),
        (eq(call("f", x), call("f", x)), because.Algebra()),
        h=Regular("f"),
        g=every(lambda y: call("f", y) >= 0, "real"),
    )
    assert "smooth" in fault(smooth)
    number, f = Term("bound", 0, "real"), lambda y: call("f", y)
    continuous = theorem(
        (Regular("f"), because.Instance("lemma", {"f": 1 + 0 * node("pi")})),
        (eq(limit(f, 0), f(0)), because.TakeLimit(f(number), term(1), 0)),
    )
    assert "smooth" in fault(continuous, lemma=smooth)

"""The notation of the paper: what expressions look like in LaTeX."""

import pytest
import sympy as sp

from nctheory.theory.activation import ERF, RELU
from nctheory.theory.gaussian import Expectation, k11, k12, k22, u, v
from nctheory.theory.networks import bias_variance, weight_variance
from nctheory.theory.notation import tex
from nctheory.theory.relations import Image, eq, ge, gt, iff
from nctheory.theory.statements import Classes, Kernel, Labels, Mean, dot, label, vectors
from nctheory.theory.traces import traces

X, p = Classes("X"), Labels("p_w")
(x, y), c = vectors("x y"), label("c")
Q = Kernel("Q", k12**2)
a, b = sp.symbols("a b", positive=True)
f = sp.Function("f")


@pytest.mark.parametrize(
    ("expr", "expected"),
    [
        (k12 - k11, "k_{12} - k_{11}"),
        (-k11 - k12, "- k_{11} - k_{12}"),
        (sp.asin(a), r"\arcsin(a)"),
        (sp.acos(a) ** 2, r"\arccos^{2}(a)"),
        (2 * sp.asin(a / b) / sp.pi, r"\frac{2}{\pi} \arcsin\left(\frac{a}{b}\right)"),
        (sp.tan(a) / a, r"\frac{\tan(a)}{a}"),
        (-2 * sp.asin(a / b) / sp.pi, r"- \frac{2}{\pi} \arcsin\left(\frac{a}{b}\right)"),
        (sp.sqrt(a) * sp.sqrt(b) / 2, r"\frac{\sqrt{a b}}{2}"),
        (
            (sp.exp(a) - 1) * sp.exp(-a / b) / 2,
            r"\left(\frac{e^{a}}{2} - \frac{1}{2}\right) \exp\left(- \frac{a}{b}\right)",
        ),
        (1 / (sp.sqrt(a) * sp.sqrt(b)), r"\frac{1}{\sqrt{a b}}"),
        (sp.exp(-a), "e^{- a}"),
        (sp.exp(-a / b), r"\exp\left(- \frac{a}{b}\right)"),
        (sp.Max(0, u) ** 2, r"\max(0, u)^{2}"),
        (sp.Heaviside(u), r"\mathbf{1}_{u > 0}"),
        (f(a) ** 2, "f^{2}(a)"),
        (sp.Derivative(a * f(b), b), r"\frac{\partial}{\partial b} \left[a f(b)\right]"),
        (sp.Derivative(f(b), b), r"\frac{d}{d b} f(b)"),
        (sp.Derivative(f(a, b), a, b), r"\frac{\partial^{2}}{\partial a \partial b} f(a, b)"),
        (sp.Sum(a**2, (c, 1, 3)), r"\sum_{c=1}^{3} a^{2}"),
        (sp.Symbol("unit"), r"\mathrm{unit}"),
        # What is not simplified is printed as it stands: n + n >= 2 is no theorem about n.
        (sp.Add(a, a, evaluate=False), "a + a"),
        (sp.Add(-a, b, b, -a, evaluate=False), "b - a - a + b"),
        (sp.Mul(sp.S.Half, b, sp.Mul(sp.Rational(-3, 2), a, evaluate=False), evaluate=False),
         r"\frac{b}{2} \left(- \frac{3 a}{2}\right)"),
        (sp.Pow(-1, -2, evaluate=False), r"\left(-1\right)^{-2}"),
        (sp.Derivative(f(a), a) * sp.Derivative(f(b), b),
         r"\left(\frac{d}{d a} f(a)\right) \frac{d}{d b} f(b)"),
        (sp.Mul(sp.Mul(2, sp.Mul(3, sp.Limit(f(a), a, 0), evaluate=False), evaluate=False), a,
                evaluate=False),
         r"\left(2 \cdot 3 \lim_{a \to 0^+} f(a)\right) a"),
        (sp.Mul(sp.Limit(f(a), a, 0), a + b, evaluate=False),
         r"\left(\lim_{a \to 0^+} f(a)\right) \left(a + b\right)"),
        (weight_variance + bias_variance, r"\sigma_b^2 + \sigma_w^2"),
        (Expectation(sp.erf(u) * v), r"\mathbb{E}\left[v \operatorname{erf}(u)\right]"),
        (traces("class").between,
         r"p_{1}^{\top} \Delta p_{1} - \frac{1}{2} p_{1}^{\top} \Delta p_{1}"),
        (Mean(dot(x, y), (x, X(1)), (y, X(2))),
         r"\mathbb{E}_{x \sim X_{1}, y \sim X_{2}}\left[\langle x, y\rangle\right]"),
        (Mean(Q(x, y), (x, X(1)), (y, X(2))), "M_{12}(Q)"),
        (Mean(Q(x, x), (x, X(c))), "t_{c}(Q)"),
        (Mean(Q(x, y) ** 2, (x, X(1)), (y, X(2))),
         r"\mathbb{E}_{x \sim X_{1}, y \sim X_{2}}\left[Q(x, y)^{2}\right]"),
        (Mean(Q(x, x), (x, X(1)), (y, X(2))),
         r"\mathbb{E}_{x \sim X_{1}, y \sim X_{2}}\left[Q(x, x)\right]"),
        (Mean(Q(x, y), (x, Classes("A")(1)), (y, X(2))),
         r"\mathbb{E}_{x \sim A_{1}, y \sim X_{2}}\left[Q(x, y)\right]"),
        (Mean(Mean(Q(x, x), (x, X(c))), (c, p)), r"\mathbb{E}_{c \sim p_{w}}\left[t_{c}(Q)\right]"),
        (Mean(Mean(f(dot(x, y)), (x, X(c))), (c, p)),
         r"\mathbb{E}_{c \sim p_{w}, x \sim X_{c}}\left[f(\langle x, y\rangle)\right]"),
    ],
)  # fmt: skip
def test_an_expression_is_printed_as_in_the_paper(expr, expected):
    assert tex(expr) == expected


@pytest.mark.parametrize(
    ("fact", "expected"),
    [
        (eq(a, b), "a = b"),
        (ge(a, b), r"a \ge b"),
        (iff(gt(a, b), ge(b, 1)), r"a > b \iff b \ge 1"),
        (Image(X(2), X(1), sp.Integer(-1)), r"x \sim X_{1} \implies - x \sim X_{2}"),
        (Q, r"Q(x, y) = \langle x, y\rangle^{2}"),
    ],
)
def test_a_fact_is_printed_as_in_the_paper(fact, expected):
    assert fact.latex() == expected
    assert fact._repr_latex_() == f"$\\displaystyle {expected}$"


@pytest.mark.parametrize("obj", [RELU, ERF, traces("literature"), ERF.derivation])
def test_notebooks_show_mathematics(obj):
    text = obj._repr_latex_()
    assert text.startswith(("$", "%"))
    assert text.count("{") == text.count("}")


def test_what_is_printed_of_roots_is_what_is_there():
    """One root for several is written only where their arguments are not negative."""
    z, w = sp.symbols("z w", real=True)
    assert tex(sp.sqrt(z) * sp.sqrt(w)) == r"\sqrt{w} \sqrt{z}"
    assert tex(sp.sqrt(k11) * sp.sqrt(k22)) == r"\sqrt{k_{11} k_{22}}"

"""A kernel and its derivation as text, as LaTeX, and as a Python function: `nctheory derive`."""

from __future__ import annotations

import sympy as sp
from sympy.printing.numpy import NumPyPrinter

from nctheory import __version__
from nctheory.compute.kernels import Kernel
from nctheory.present.terminal import wrap
from nctheory.present.tex.latex_proof import derivation_steps, display_lines
from nctheory.prose.markup import plain_text
from nctheory.theory.networks import Layer, bias_variance, by_layers, kernel, weight_variance
from nctheory.theory.notation import tex
from nctheory.theory.pair_coordinates import with_arc_defects

__all__ = ["WRITERS", "kernel_latex", "kernel_python", "kernel_text"]

_SYMBOLS = {"linear": "K_0", "nngp": "Q_{}", "ntk": "Theta_{}", "extra": "G_{}"}
_MEANING = {
    "linear": "the linear kernel",
    "nngp": "the NNGP",
    "ntk": "the NTK",
    "extra": "the NTK less the NNGP: Theta times kappadot",
}
_ENTRIES = (
    "k11, k12, k22 are K_0(x, x), K_0(x, x') and K_0(x', x'), where K_0(x, x') = sigma_b2 + "
    "sigma_w2 <x, x'> / d; sigma_w2 is the weight variance and sigma_b2 the bias variance."
)


def kernel_text(function: Kernel) -> str:
    """The derivation of the dual activation, step by step, and the kernel, for reading."""
    derivation = function.activation.derivation
    lines = [_capital(plain_text(derivation.title)), ""]
    for number, step in enumerate(derivation, 1):
        lines += [
            wrap(f"{number}. {_capital(plain_text(step.reason))}:"),
            wrap(str(step.lhs), 5),
            wrap(f"= {step.rhs}", 7),
            "",
        ]
    lines += ["Its derivative in k12:", wrap(f"kappadot = {function.activation.kappadot}", 5), ""]
    parts, value = _parts(function)
    lines += [wrap(f"{_capital(_MEANING[function.name])}, {_layers(function)}:")]
    lines += [wrap(f"{name} = {part}", 5) for name, part in parts]
    lines += [wrap(f"{_symbol(function)} = {value}", 5), "", wrap(_ENTRIES, 0, 0)]
    return "\n".join(lines)


def kernel_latex(function: Kernel) -> str:
    """The same as LaTeX, for amsmath: the steps of the derivation, and the kernel by layers."""
    kernel_rows = display_lines(
        f"{tex(name)} = {tex(value)}"
        for name, value in by_layers(function.name, function.activation, function.depth)
    )
    derivation = function.activation.derivation
    return (
        f"% {plain_text(derivation.title)}\n{derivation_steps(derivation)}\n"
        f"% {_MEANING[function.name]}, {_layers(function)}{kernel_rows}"
    )


def kernel_python(function: Kernel) -> str:
    """A NumPy function of inputs X and Y that needs nothing else.

    It is printed from the expressions that the package itself computes with, in coordinates where
    nothing cancels (`nctheory.theory.networks.Layer`): straight-line code, layer by layer.
    """
    layers = _programme(function)
    needed = set().union(*(_arguments(values) for _, values in layers))
    body = [
        "X = numpy.asarray(X, dtype=float)",
        "Y = X if Y is None else numpy.asarray(Y, dtype=float)",
        "# K_0 is the matrix of inner products of the rows of these.",
        "scale, bias = numpy.sqrt(weight_variance / X.shape[1]), numpy.sqrt(bias_variance)",
        "X = numpy.hstack([scale * X, numpy.full((len(X), 1), bias)])",
        "Y = numpy.hstack([scale * Y, numpy.full((len(Y), 1), bias)])",
        "k11 = numpy.sum(X**2, axis=1)[:, None]",
        "k12 = X @ Y.T",
        "k22 = numpy.sum(Y**2, axis=1)[None, :]",
    ]
    if "wedge" in needed:
        body += [
            "# sqrt(k11 k22 - k12^2), from |u - v| and |u + v| of the unit vectors (Kahan).",
            "U = X / numpy.sqrt(numpy.where(k11 > 0, k11, 1))",
            "V = Y / numpy.sqrt(numpy.where(k22 > 0, k22, 1)).T",
            "minus = numpy.array([numpy.linalg.norm(V - u, axis=1) for u in U])",
            "plus = numpy.array([numpy.linalg.norm(V + u, axis=1) for u in U])",
            "wedge = numpy.sqrt(k11) * numpy.sqrt(k22) * minus * plus / 2",
        ]
    if "dist" in needed:
        body += ["dist = numpy.array([numpy.sum((Y - x) ** 2, axis=1) for x in X])"]
    if "gap" in needed:
        body += ["gap = k22 - k11"]
    printer = _Printer({"allow_unknown_functions": False})
    variances = {
        v: sp.Symbol(n)
        for v, n in zip(_VARIANCES, ("weight_variance", "bias_variance"), strict=True)
    }
    for number, (names, values) in enumerate(layers, 1):
        values = [value.xreplace(variances) for value in values]
        parts, results = sp.cse(values, symbols=sp.numbered_symbols("a"), order="none")
        printed = ", ".join(printer.doprint(value) for value in results)
        if function.name != "linear":
            body += [f"# layer {number}"]
        body += [f"{name} = {printer.doprint(part)}" for name, part in parts]
        body += [f"{', '.join(names)} = {printed}" if names else f"return {printed}"]
    name = f"{function.name}_{function.activation.name}"
    code = "\n".join(f"    {line}" for line in body)
    helper = _ARC_DEFECT if "arc_defect(" in code else ""
    return f'''import numpy
{helper}

def {name}(X, Y=None, weight_variance=1.0, bias_variance=0.0):
    """Return {_MEANING[function.name]}, {_layers(function)}: shape (N, N').

    X (N, d) and Y (N', d) have one input a row; Y is X if not given.
    Derived and printed by nctheory {__version__}.
    """
{code}'''


class _Printer(NumPyPrinter):
    """NumPy's printer, with a maximum that broadcasts and the functions of `Layer`."""

    def _print_Max(self, expr: sp.Max) -> str:
        zero, value = (self._print(arg) for arg in expr.args)
        return f"numpy.maximum({zero}, {value})"

    def _print_Pow(self, expr: sp.Pow, rational: bool = False) -> str:
        if expr.exp == -1:
            return f"1/{self.parenthesize(expr.base, 50)}"
        return str(super()._print_Pow(expr, rational=rational))

    def _print_arc_defect(self, expr: sp.Function) -> str:
        return f"arc_defect({', '.join(self._print(arg) for arg in expr.args)})"

    def _print_hypot(self, expr: sp.Function) -> str:
        return f"numpy.hypot({', '.join(self._print(arg) for arg in expr.args)})"


_ARC_DEFECT = '''

def arc_defect(y, x):
    """Return y - x arctan2(y, x), by its series where the two cancel."""
    small = y < 0.2 * x
    z = numpy.where(small, y / numpy.where(small, x, 1), 0)
    series = sum(-((-1) ** k) * z ** (2 * k + 1) / (2 * k + 1) for k in range(11, 0, -1))
    return numpy.where(small, x * series, y - x * numpy.arctan2(y, x))
'''

_VARIANCES = (weight_variance, bias_variance)


def _programme(function: Kernel) -> list[tuple[list[str], list[sp.Expr]]]:
    """For each layer the names of the coordinates that later layers need, and their expressions.

    The names of the last layer are empty: its one expression is the kernel.
    """
    layer = function.layer
    depth = 1 if function.name == "linear" else function.depth
    programme: list[tuple[list[str], list[sp.Expr]]] = [
        ([], [layer.off_diagonal[function.name]])
    ]  # fmt: skip
    after = dict(zip((str(s) for s in Layer.inputs), layer.next, strict=False))
    for _ in range(depth - 1):
        names = sorted(_arguments(programme[0][1]))
        programme.insert(0, (names, [after[name] for name in names]))
    k11, k12, k22, _, dist, gap = Layer.inputs[:6]
    theta = dict(zip(Layer.inputs[6:], (k11, k12, k22, dist, gap), strict=True))
    names, values = programme[0]
    programme[0] = names, [value.xreplace(theta) for value in values]
    return [(names, [with_arc_defects(v) for v in values]) for names, values in programme]


def _arguments(values: list[sp.Expr]) -> set[str]:
    """The coordinates of pairs that expressions use."""
    return {str(s) for value in values for s in value.free_symbols if s in Layer.inputs}


def _parts(function: Kernel) -> tuple[list[tuple[sp.Symbol, sp.Expr]], sp.Expr]:
    """The kernel in the entries of K_0: beyond one layer, with common subexpressions named."""
    value = kernel(function.name, function.activation, function.depth)
    if function.depth == 1 or function.name == "linear":
        return [], value
    parts, (value,) = sp.cse(value, symbols=sp.numbered_symbols("a_"))
    return parts, value


def _symbol(function: Kernel) -> str:
    return _SYMBOLS[function.name].format(function.depth)


def _layers(function: Kernel) -> str:
    if function.name == "linear":
        return "the same for every activation and depth"
    hidden = "1 hidden layer" if function.depth == 1 else f"{function.depth} hidden layers"
    return f"{function.activation.name}, {hidden}"


def _capital(sentence: str) -> str:
    return sentence[:1].upper() + sentence[1:]


WRITERS = {"text": kernel_text, "latex": kernel_latex, "python": kernel_python}

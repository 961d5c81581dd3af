"""What theorems are stated in: random inputs, their expectations, and kernels.

A class is a law from which inputs are drawn; nothing is assumed of it. With

    Mean(K(x, y), (x, X(1)), (y, X(2)))

x is drawn from class 1 and y from class 2, independently: the expectation is the entry M_12 of the
Gram matrix of the class means of the kernel K. Class labels can be random too: (c, p) draws a
label c with the class weights p, and X(c) is then the law of its class.

    X, p, x, y, c = Classes("X"), Labels("p"), *vectors("x y"), label("c")
    t = Mean(dot(x, x), (x, X(c)))                    of class c
    M = Mean(dot(x, y), (x, X(c)), (y, X(c)))         its diagonal
    W = Mean(t - M, (c, p))                           the within-class trace

This is syntax, and how it is printed. What follows from what is said here is for the rules of
`nctheory.trusted`, in a language of its own that these expressions are converted to.
"""

from __future__ import annotations

import itertools
from collections.abc import Sequence
from typing import Any

import sympy as sp

from nctheory.theory.gaussian import k11, k12, k22
from nctheory.theory.notation import brackets, displayed, indexed, tex

__all__ = [
    "Classes", "Kernel", "KernelValue", "Labels", "Law", "Mean", "Uniform", "Vector",
    "VectorFunction", "VectorValue", "dot", "is_moment", "label", "readable", "smaller", "vectors",
]  # fmt: skip


class Vector(sp.Symbol):
    """A vector of any dimension."""


def vectors(names: str) -> list[Vector]:
    """One `Vector` for each name."""
    return [Vector(name) for name in names.split()]


def label(name: str) -> sp.Symbol:
    """A variable class label."""
    return sp.Symbol(name, integer=True, positive=True)


class VectorValue(sp.Expr):
    """The value of a `VectorFunction`."""

    is_commutative = True

    def _sympystr(self, printer: sp.StrPrinter) -> str:
        return f"{printer._print(self.args[0])}({', '.join(map(printer._print, self.args[1:]))})"

    def _latex(self, printer: Any) -> str:
        name, *args = map(printer._print, self.args)
        if all(a.is_integer for a in self.args[1:]):
            return indexed(name, ", ".join(args))
        return name + brackets(", ".join(args))

    @property
    def free_symbols(self) -> set[sp.Symbol]:
        """The name of the function is not free."""
        return set().union(*(a.free_symbols for a in self.args[1:]))


class VectorFunction:
    """An unknown function with vectors as values: a mean of each class, say.

    >>> m, c = VectorFunction("m"), label("c")
    >>> dot(m(c), m(c))
    <m(c), m(c)>
    """

    def __init__(self, name: str) -> None:
        self.name = sp.Symbol(name)

    def __call__(self, *args: Any) -> VectorValue:
        """Its value."""
        return VectorValue(self.name, *map(sp.sympify, args))


class Law(sp.Basic):
    """A probability law: Law(name, kind, index), of a class, or Law(name, kind) of labels."""

    @property
    def kind(self) -> str:
        """What is drawn: "vector", "real", "positive" or "label"."""
        return _LAWS[int(self.args[1])] if len(self.args) > 2 else "label"

    @property
    def parameters(self) -> tuple[sp.Basic, ...]:
        """What it depends on: the label of the class."""
        return tuple(self.args[2:])

    def _sympystr(self, printer: sp.StrPrinter) -> str:
        return "".join(printer._print(a) for a in (self.args[0], *self.args[2:]))

    def _latex(self, printer: Any) -> str:
        name = printer._print(self.args[0])
        return indexed(name, printer._print(self.args[2])) if len(self.args) > 2 else name


class Uniform(Law):
    """The law of a label that is 1, ..., C with the same probabilities.

    >>> C, c, f = label("C"), label("c"), sp.Function("f")
    >>> Mean(f(c), (c, Uniform(C)))
    E[f(c); c ~ Uniform(C)]
    """

    def __new__(cls, count: Any) -> Uniform:
        """Of that many labels."""
        return super().__new__(cls, sp.sympify(count))

    @property
    def parameters(self) -> tuple[sp.Basic, ...]:
        """The number of labels."""
        return tuple(self.args)

    def _sympystr(self, printer: sp.StrPrinter) -> str:
        return f"Uniform({printer._print(self.args[0])})"

    def _latex(self, printer: Any) -> str:
        return rf"\mathrm{{Unif}}\{{1, \dots, {printer._print(self.args[0])}\}}"


class Classes:
    """The classes of a data set: X(1), X(2), or X(c) for a label c.

    Inputs are vectors of any dimension, or with `kind` "real" or "positive" numbers.
    """

    def __init__(self, name: str, kind: str = "vector") -> None:
        self._head = sp.Symbol(name), sp.Integer(_LAWS.index(kind))

    def __call__(self, index: Any) -> Law:
        """The law of one class."""
        return Law(*self._head, sp.sympify(index))


def Labels(name: str) -> Law:
    """The law of a class label, by the weights of the classes."""
    return Law(sp.Symbol(name), sp.Integer(1))


_LAWS = ("vector", "real", "positive")
_EXPECTED = {
    "vector": "a vector",
    "real": "a real symbol",
    "positive": "a real symbol",
    "label": "a label",
}


def _kinds(variable: sp.Symbol) -> tuple[str, ...]:
    """The kinds of laws that a variable can be drawn from."""
    if isinstance(variable, Vector):
        return ("vector",)
    if variable.is_integer:
        return ("label",) if variable.is_positive else ()
    if variable.is_positive:
        return ("positive",)
    return ("real", "positive") if variable.is_real and variable.is_zero is None else ()


class Mean(sp.Expr):
    """The expectation of f: Mean(f, (x, law), ...), the variables drawn independently, in order.

    >>> X, (x, y) = Classes("X"), vectors("x y")
    >>> Mean(dot(x, y), (x, X(1)), (y, X(2)))
    E[<x, y>; x ~ X1, y ~ X2]
    """

    is_real = True
    is_commutative = True

    def __new__(cls, f: Any, *draws: Sequence[Any]) -> Mean:
        """Draw in the order given: the law of a variable may depend on those before."""
        for variable, law in draws:
            if law.kind not in _kinds(variable):
                raise ValueError(
                    f"{variable} cannot be drawn from {law}: expected {_EXPECTED[law.kind]}"
                )
        return super().__new__(cls, sp.sympify(f), *(sp.Tuple(*d) for d in draws))

    @property
    def draws(self) -> tuple[sp.Tuple, ...]:
        """The pairs of a variable and its law."""
        return self.args[1:]

    @property
    def free_symbols(self) -> set[sp.Symbol]:
        """Neither the variables drawn nor the names of laws are free."""
        free = set(self.args[0].free_symbols)
        for variable, law in reversed(self.draws):
            free = (free - {variable}).union(*(a.free_symbols for a in law.parameters))
        return free

    def _sympystr(self, printer: sp.StrPrinter) -> str:
        draws = ", ".join(f"{printer._print(x)} ~ {printer._print(law)}" for x, law in self.draws)
        return f"E[{printer._print(self.args[0])}; {draws}]"

    def _latex(self, printer: Any) -> str:
        f: Any = self
        draws: list[sp.Tuple] = []
        while isinstance(f, Mean) and not _moment(f) and not {x for x, _ in draws} & _drawn(f):
            f, draws = f.args[0], [*draws, *f.draws]
        if not draws:
            return _moment(self)
        drawn = ", ".join(rf"{printer._print(x)} \sim {printer._print(law)}" for x, law in draws)
        return rf"\mathbb{{E}}_{{{drawn}}}\left[{printer._print(f)}\right]"


def _drawn(mean: Mean) -> set[sp.Symbol]:
    return {x for x, _ in mean.draws}


def is_moment(mean: Mean) -> bool:
    """Whether the mean is a class moment of kernels, which is printed as M_ce(K) or t_c(K)."""
    return bool(_moment(mean))


def _moment(mean: Mean) -> str:
    r"""M_{ce}(K) or t_c(K), if the mean is a class moment of a sum K of kernels; else nothing."""
    laws = [law for _, law in mean.draws]
    values = mean.args[0].atoms(KernelValue)
    kernel = mean.args[0].xreplace({value: value.args[0] for value in values})
    names = {value.args[0] for value in values}
    pair = (mean.draws[0][0], mean.draws[-1][0])
    if (
        len(laws) > 2
        or any(len(law.args) < 3 or law.args[0].name != "X" for law in laws)
        or any(set(value.args[2:]) != set(pair) for value in values)
        or not names
        or set(sp.Add.make_args(kernel)) != names
    ):
        return ""
    index = "".join(tex(law.args[2]) for law in laws)
    return rf"{'M' if len(laws) == 2 else 't'}_{{{index}}}({tex(kernel)})"


class dot(sp.Function):
    """The scalar product of two vectors."""

    nargs = 2
    is_real = True

    @classmethod
    def eval(cls, x: sp.Expr, y: sp.Expr) -> sp.Expr | None:
        """Pull out numbers, sort the arguments."""
        for a, b in ((x, y), (y, x)):
            if a == 0:
                return sp.Integer(0)
            number, rest = a.as_coeff_Mul()
            if number != 1:
                return number * cls(rest, b)
        return None if x.sort_key() <= y.sort_key() else cls(y, x)

    def _eval_is_nonnegative(self) -> bool | None:
        return True if self.args[0] == self.args[1] else None

    def _sympystr(self, printer: sp.StrPrinter) -> str:
        return f"<{', '.join(map(printer._print, self.args))}>"

    def _latex(self, printer: Any, exp: str | None = None) -> str:
        x, y = map(printer._print, self.args)
        text = rf"\langle {x}, {y}\rangle"
        return rf"{text}^{{{exp}}}" if exp else text


class smaller(sp.Function):
    """The smaller of two numbers, symmetric: `sympy.Min` without the search for simpler forms."""

    nargs = 2
    is_real = True

    @classmethod
    def eval(cls, a: sp.Expr, b: sp.Expr) -> sp.Expr | None:
        """Sort the arguments."""
        if a.is_number and b.is_number:
            return sp.Min(a, b)
        if a == b:
            return a
        return None if a.sort_key() <= b.sort_key() else cls(b, a)

    def _sympystr(self, printer: sp.StrPrinter) -> str:
        return f"min({', '.join(map(printer._print, self.args))})"

    def _mpmathcode(self, printer: Any) -> str:
        return self._sympystr(printer)

    def _latex(self, printer: Any) -> str:
        return rf"\min\left({', '.join(map(printer._print, self.args))}\right)"


class Kernel:
    """A kernel with a name, from its expression in k11 = <x, x>, k12 = <x, y>, k22 = <y, y>.

    Nothing is claimed of inputs where the expression is not defined, such as 0 for cosines.

    >>> x, y = vectors("x y")
    >>> square = Kernel("S", k12**2)
    >>> square(y, x), square(y, x).definition
    (S(x, y), <x, y>**2)
    """

    def __init__(self, name: str, expression: sp.Expr) -> None:
        swapped = expression.xreplace({k11: k22, k22: k11})
        if sp.simplify(expression - swapped) != 0:
            raise ValueError(f"{name}: {expression} is not symmetric in k11 and k22")
        self.name, self.expression = sp.Symbol(name), expression

    def __call__(self, x: sp.Expr, y: sp.Expr) -> KernelValue:
        """K(x, y)."""
        return KernelValue(self.name, sp.Lambda((k11, k12, k22), self.expression), x, y)

    def latex(self) -> str:
        """K(x, y) = its expression in scalar products, without delimiters."""
        value = self(*vectors("x y"))
        return f"{tex(value)} = {tex(value.definition)}"

    def _repr_latex_(self) -> str:
        return displayed(self.latex())


class KernelValue(sp.Expr):
    """The value of a `Kernel` for two inputs."""

    is_real = True
    is_commutative = True

    def __new__(cls, name: sp.Symbol, form: sp.Lambda, x: sp.Expr, y: sp.Expr) -> KernelValue:
        """K(x, y) = K(y, x)."""
        x, y = sorted((sp.sympify(x), sp.sympify(y)), key=sp.default_sort_key)
        return super().__new__(cls, name, form, x, y)

    @property
    def free_symbols(self) -> set[sp.Symbol]:
        """Those of the inputs, and the parameters of the kernel."""
        return set().union(*(a.free_symbols for a in self.args[1:]))

    @property
    def definition(self) -> sp.Expr:
        """The value, in scalar products."""
        x, y = self.args[2:]
        return self.args[1](*(_product(*pair) for pair in ((x, x), (x, y), (y, y))))

    def _sympystr(self, printer: sp.StrPrinter) -> str:
        return f"{self.args[0]}({', '.join(map(printer._print, self.args[2:]))})"

    def _latex(self, printer: Any) -> str:
        name, x, y = (printer._print(a) for a in (self.args[0], *self.args[2:]))
        return name + brackets(f"{x}, {y}")


def readable(expr: sp.Expr, taken: frozenset[sp.Symbol] = frozenset()) -> sp.Expr:
    """The expression with names for the variables that no one has named, as y for a new vector.

    Names in `taken` are not used.
    """
    rule = {}
    for mean in _outermost(expr):
        names: dict[sp.Symbol, sp.Symbol] = {}
        above = taken | mean.free_symbols
        for variable, _ in mean.draws:
            if isinstance(variable, sp.Dummy) or variable.name[0] in "_ξ":
                names[variable] = _name(variable, above)
            above |= {names.get(variable, variable)}
        named = mean.xreplace(names)
        rule[mean] = Mean(readable(named.args[0], above), *named.draws)
    return expr.xreplace(rule)


def _outermost(expr: sp.Basic) -> list[Mean]:
    if isinstance(expr, Mean):
        return [expr]
    return [mean for arg in expr.args for mean in _outermost(arg)]


def _name(variable: sp.Symbol, taken: frozenset[sp.Symbol]) -> sp.Symbol:
    """A name that none of the symbols taken has."""
    used = {symbol.name for symbol in taken}
    letters = "xyz" if isinstance(variable, Vector) else variable.name
    names = (letter + "'" * primes for primes in itertools.count() for letter in letters)
    name = next(name for name in names if name not in used)
    if isinstance(variable, Vector):
        return Vector(name)
    return sp.Symbol(name, **variable.assumptions0)


def _product(x: sp.Expr, y: sp.Expr) -> sp.Expr:
    return dot(x, y) if x.has(Vector, VectorValue) or y.has(Vector, VectorValue) else x * y

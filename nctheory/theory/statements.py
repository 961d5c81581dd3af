"""What theorems are stated in: relations, random inputs, and their expectations.

A class is a law from which inputs are drawn; nothing is assumed of it. With

    Mean(K(x, y), (x, X(1)), (y, X(2)))

x is drawn from class 1 and y from class 2, independently: the expectation is the entry M_12 of the
Gram matrix of the class means of the kernel K. Class labels can be random too: (c, p) draws a
label c with the class weights p, and X(c) is then the law of its class.

    X, p, x, y, c = Classes("X"), Labels("p"), *vectors("x y"), label("c")
    t = Mean(dot(x, x), (x, X(c)))                    of class c
    M = Mean(dot(x, y), (x, X(c)), (y, X(c)))         its diagonal
    W = Mean(t - M, (c, p))                           the within-class trace

`normal` writes expectations in one canonical form, by linearity, and by Fubini's theorem: the
expectation of a product of functions of independent variables is the product of expectations.
`dot` is symmetric and bilinear, and that is all that is known of it.
"""

from __future__ import annotations

import functools
import itertools
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import sympy as sp
from sympy.concrete.expr_with_limits import ExprWithLimits

from nctheory.theory.gaussian import Expectation, k11, k12, k22, u, v
from nctheory.theory.notation import brackets, displayed, tex

__all__ = [
    "Classes", "Fact", "Iff", "Image", "Kernel", "KernelValue", "Labels", "Law", "Mean", "Relation",
    "Vector", "bound", "dot", "eq", "ge", "gt", "iff", "is_moment", "label", "le", "lt", "normal",
    "readable", "replace", "unfold", "vectors",
]  # fmt: skip

_TEX = {"=": "=", ">=": r"\ge", ">": ">", "<=": r"\le", "<": "<"}


@dataclass(frozen=True)
class Relation:
    """lhs op rhs, for all values of the free symbols; op is one of = >= > <= <."""

    lhs: sp.Expr
    op: str
    rhs: sp.Expr

    @property
    def sides(self) -> tuple[sp.Expr, ...]:
        """The expressions that are compared."""
        return self.lhs, self.rhs

    @property
    def gap(self) -> sp.Expr:
        """The difference of the sides that is 0, or nonnegative, or positive."""
        return self.rhs - self.lhs if self.op in ("<=", "<") else self.lhs - self.rhs

    @property
    def strict(self) -> bool:
        """Whether the gap is positive."""
        return self.op in ("<", ">")

    @property
    def free_symbols(self) -> set[sp.Symbol]:
        """The symbols that the relation speaks of."""
        return self.lhs.free_symbols | self.rhs.free_symbols

    def xreplace(self, rule: dict[Any, Any]) -> Relation:
        """The relation with subexpressions replaced, all at once."""
        return Relation(replace(self.lhs, rule), self.op, replace(self.rhs, rule))

    def __str__(self) -> str:
        return f"{self.lhs} {self.op} {self.rhs}"

    def latex(self) -> str:
        """The relation, without delimiters."""
        return f"{tex(readable(self.lhs))} {_TEX[self.op]} {tex(readable(self.rhs))}"

    def _repr_latex_(self) -> str:
        return displayed(self.latex())


@dataclass(frozen=True)
class Iff:
    """Two relations, each of which implies the other."""

    left: Relation
    right: Relation

    @property
    def sides(self) -> tuple[sp.Expr, ...]:
        """The expressions that are compared."""
        return self.left.sides + self.right.sides

    @property
    def free_symbols(self) -> set[sp.Symbol]:
        """The symbols that either side speaks of."""
        return self.left.free_symbols | self.right.free_symbols

    def xreplace(self, rule: dict[Any, Any]) -> Iff:
        """Both sides with subexpressions replaced."""
        return Iff(self.left.xreplace(rule), self.right.xreplace(rule))

    def __str__(self) -> str:
        return f"{self.left} if and only if {self.right}"

    def latex(self) -> str:
        """The equivalence, without delimiters."""
        return rf"{self.left.latex()} \iff {self.right.latex()}"

    def _repr_latex_(self) -> str:
        return displayed(self.latex())


@dataclass(frozen=True)
class Image:
    """`law` is the law of factor * x for x of law `source`: factor -1 mirrors it."""

    law: Law
    source: Law
    factor: sp.Expr

    free_symbols = frozenset[sp.Symbol]()
    sides = ()

    def xreplace(self, rule: dict[Any, Any]) -> Image:
        """The same statement of other laws."""
        return Image(self.law.xreplace(rule), self.source.xreplace(rule), self.factor)

    def __str__(self) -> str:
        return f"{self.law} is the law of {self.factor}*x, x ~ {self.source}"

    def latex(self) -> str:
        """The statement, without delimiters."""
        image = tex(self.factor * Vector("x"))
        return rf"x \sim {tex(self.source)} \implies {image} \sim {tex(self.law)}"

    def _repr_latex_(self) -> str:
        return displayed(self.latex())


Fact = Relation | Iff | Image


def eq(lhs: Any, rhs: Any) -> Relation:
    """lhs = rhs."""
    return Relation(sp.sympify(lhs), "=", sp.sympify(rhs))


def ge(lhs: Any, rhs: Any = 0) -> Relation:
    """lhs >= rhs."""
    return Relation(sp.sympify(lhs), ">=", sp.sympify(rhs))


def gt(lhs: Any, rhs: Any = 0) -> Relation:
    """lhs > rhs."""
    return Relation(sp.sympify(lhs), ">", sp.sympify(rhs))


def le(lhs: Any, rhs: Any = 0) -> Relation:
    """lhs <= rhs."""
    return Relation(sp.sympify(lhs), "<=", sp.sympify(rhs))


def lt(lhs: Any, rhs: Any = 0) -> Relation:
    """lhs < rhs."""
    return Relation(sp.sympify(lhs), "<", sp.sympify(rhs))


def iff(left: Relation, right: Relation) -> Iff:
    """Left if and only if right."""
    return Iff(left, right)


class Vector(sp.Symbol):
    """A vector of any dimension."""


def vectors(names: str) -> list[Vector]:
    """One `Vector` for each name."""
    return [Vector(name) for name in names.split()]


def label(name: str) -> sp.Symbol:
    """A variable class label."""
    return sp.Symbol(name, integer=True, positive=True)


class Law(sp.Basic):
    """A probability law: Law(name, kind, index), of a class, or Law(name, kind) of labels."""

    def _sympystr(self, printer: sp.StrPrinter) -> str:
        return "".join(printer._print(a) for a in (self.args[0], *self.args[2:]))

    def _latex(self, printer: Any) -> str:
        name = printer._print(self.args[0])
        return f"{name}_{{{printer._print(self.args[2])}}}" if len(self.args) > 2 else name


class Classes:
    """The classes of a data set: X(1), X(2), or X(c) for a label c.

    Inputs are vectors of any dimension, or with `kind` "real" or "positive" numbers.
    """

    def __init__(self, name: str, kind: str = "vector") -> None:
        self._head = sp.Symbol(name), sp.Integer(("vector", "real", "positive").index(kind))

    def __call__(self, index: Any) -> Law:
        """The law of one class."""
        return Law(*self._head, sp.sympify(index))


def Labels(name: str) -> Law:
    """The law of a class label, by the weights of the classes."""
    return Law(sp.Symbol(name), sp.Integer(1))


_KINDS = ("a vector", "a real symbol", "a positive symbol", "a label")


def _kind(variable: sp.Symbol) -> int:
    if isinstance(variable, Vector):
        return 0
    if variable.is_integer:
        return 3
    return 2 if variable.is_positive else 1 if variable.is_real and variable.is_zero is None else -1


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
            kind = int(law.args[1]) if len(law.args) > 2 else 3
            if _kind(variable) != kind:
                raise ValueError(f"{variable} cannot be drawn from {law}: expected {_KINDS[kind]}")
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
            free = (free - {variable}) | set().union(*(a.free_symbols for a in law.args[2:]))
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
        or any(law.args[0].name != "X" or len(law.args) < 3 for law in laws)
        or any(set(value.args[2:]) != set(pair) for value in values)
        or not names
        or set(sp.Add.make_args(kernel)) != names
    ):
        return ""
    index = "".join(tex(law.args[2]) for law in laws)
    return rf"{'M' if len(laws) == 2 else 't'}_{{{index}}}({tex(kernel)})"


class dot(sp.Function):
    """The scalar product of two vectors: symmetric, bilinear, and <x, x> is nonnegative."""

    nargs = 2
    is_real = True

    @classmethod
    def eval(cls, x: sp.Expr, y: sp.Expr) -> sp.Expr | None:
        """Expand sums, pull out factors and expectations, sort the arguments."""
        for a, b in ((x, y), (y, x)):
            a = sp.expand(a)
            if a == 0:
                return sp.Integer(0)
            if a.is_Add:
                return sp.Add(*(cls(term, b) for term in a.args))
            if a.is_Mul:
                inner = [f for f in a.args if isinstance(f, Vector | Mean) and _is_vector(f)]
                if len(inner) == 1 and len(a.args) > 1:
                    return sp.Mul(*(f for f in a.args if f is not inner[0])) * cls(inner[0], b)
            if isinstance(a, Mean):
                a = _rename(a, itertools.repeat(None))
                return Mean(cls(a.args[0], b), *a.draws)
        return None if x.sort_key() <= y.sort_key() else cls(y, x)

    def _eval_is_nonnegative(self) -> bool | None:
        return True if self.args[0] == self.args[1] else None

    def _sympystr(self, printer: sp.StrPrinter) -> str:
        return f"<{', '.join(map(printer._print, self.args))}>"

    def _latex(self, printer: Any, exp: str | None = None) -> str:
        x, y = map(printer._print, self.args)
        text = rf"\langle {x}, {y}\rangle"
        return rf"{text}^{{{exp}}}" if exp else text


class Kernel:
    """A kernel with a name, from its expression in k11 = <x, x>, k12 = <x, y>, k22 = <y, y>.

    >>> x, y = vectors("x y")
    >>> square = Kernel("S", k12**2)
    >>> square(y, x), unfold(square(y, x))
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
        """Those of the inputs."""
        return self.args[2].free_symbols | self.args[3].free_symbols

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
    return dot(x, y) if x.has(Vector) or y.has(Vector) else x * y


def unfold(expr: sp.Expr) -> sp.Expr:
    """The expression with the values of kernels replaced by their definitions."""
    return expr.xreplace({value: value.definition for value in expr.atoms(KernelValue)})


def _is_vector(e: sp.Expr) -> bool:
    return isinstance(e, Vector) or (isinstance(e, Mean) and e.args[0].has(Vector)
                                     and not _scalar(e.args[0]))  # fmt: skip


def _scalar(e: sp.Expr) -> bool:
    """Whether vectors occur within scalar products only."""
    plain = e.xreplace({d: sp.Integer(1) for d in e.atoms(dot)})
    return not plain.atoms(Vector)


def _rename(mean: Mean, names: Any) -> Mean:
    """The same expectation with other variables: fresh ones where a name is None."""
    rule: dict[sp.Basic, sp.Basic] = {}
    for (variable, _), name in zip(mean.draws, names, strict=False):
        fresh = name or (
            _dummy_vector() if isinstance(variable, Vector)
            else sp.Dummy(variable.name, **variable.assumptions0)
        )  # fmt: skip
        rule[variable] = fresh
    return mean.xreplace(rule)


_COUNTER = itertools.count()


def _dummy_vector() -> Vector:
    return Vector(f"_{next(_COUNTER)}")


def bound(expr: sp.Expr) -> set[sp.Symbol]:
    """The variables that expectations, integrals, sums, limits and derivatives in it bind."""
    found: set[sp.Symbol] = set()
    for part in sp.preorder_traversal(expr):
        if isinstance(part, Mean):
            found |= {variable for variable, _ in part.draws}
        elif isinstance(part, Expectation):
            found |= {u, v}
        elif isinstance(part, sp.Limit):
            found.add(part.args[1])
        elif isinstance(part, ExprWithLimits | sp.Derivative | sp.Subs):
            found |= set(part.variables)
    return found


def replace(expr: sp.Expr, rule: dict[Any, Any]) -> sp.Expr:
    """xreplace for free symbols. What is bound in the expression cannot occur in the rule."""
    rule = {old: new for old, new in rule.items() if old in expr.free_symbols}
    taken = set(rule).union(*(sp.sympify(new).free_symbols for new in rule.values()))
    if captured := taken & bound(expr):
        raise ValueError(f"{captured} is bound in {expr}")
    return expr.xreplace(rule)


def normal(expr: sp.Expr, images: tuple[Image, ...] = ()) -> sp.Expr:
    """Expectations in canonical form, with the laws in `images` written by their source."""
    if not expr.has(Mean):
        return expr
    if isinstance(expr, Mean):
        return _flatten(expr, images)
    if expr.is_Add or expr.is_Mul or (expr.is_Pow and expr.exp.is_Integer):
        return sp.expand(expr.func(*(normal(a, images) for a in expr.args)))
    return expr.func(*(normal(a, images) for a in expr.args))


@functools.lru_cache(4096)
def _flatten(mean: Mean, images: tuple[Image, ...]) -> sp.Expr:
    mean = _rename(mean, itertools.repeat(None))
    f, draws = mean.args[0], list(mean.draws)
    for i, (variable, law) in enumerate(draws):
        for image in images:
            if law == image.law == image.source:
                f = (f + f.xreplace({variable: image.factor * variable})) / 2
            elif law == image.law:
                f = f.xreplace({variable: image.factor * variable})
                draws[i] = sp.Tuple(variable, image.source)
    total = sp.Integer(0)
    for term in sp.Add.make_args(sp.expand(normal(f, images))):
        total += _split(term, draws)
    return total


def _split(term: sp.Expr, draws: list[sp.Tuple]) -> sp.Expr:
    """The expectation of a product, as a product over groups of dependent variables."""
    factors: list[sp.Expr] = []
    for factor in sp.Mul.make_args(term):
        repeat = int(factor.exp) if factor.is_Pow and factor.exp.is_Integer else 0
        inside = isinstance(factor.base if repeat > 0 else factor, Mean)
        factors += [factor.base] * repeat if inside and repeat > 0 else [factor]
    draws = list(draws)
    variables = {x for x, _ in draws}
    for i, factor in enumerate(factors):
        if isinstance(factor, Mean) and factor.free_symbols & variables:
            inner = _rename(factor, itertools.repeat(None))
            factors[i] = inner.args[0]
            draws += inner.draws
            variables |= {x for x, _ in inner.draws}
    groups: list[tuple[set[sp.Symbol], list[sp.Expr]]] = []
    links = [(law.free_symbols & variables | {x}, None) for x, law in draws]
    for symbols, f in [*links, *((f.free_symbols & variables, f) for f in factors)]:
        joined = [g for g in groups if g[0] & symbols]
        groups = [g for g in groups if g not in joined]
        content = [e for g in joined for e in g[1]] + ([f] if f is not None else [])
        groups.append((symbols.union(*(g[0] for g in joined)), content))
    result = sp.Integer(1)
    for symbols, content in groups:
        own = [d for d in draws if d[0] in symbols]
        result *= _canonical(sp.Mul(*content), own)
    return result


def _canonical(f: sp.Expr, draws: list[sp.Tuple]) -> sp.Expr:
    """The expectation with its variables named in the one way that sorts first."""
    while True:  # a variable of which nothing depends is not drawn
        used = f.free_symbols.union(*(law.free_symbols for _, law in draws))
        kept = [d for d in draws if d[0] in used]
        if len(kept) == len(draws):
            break
        draws = kept
    if not draws:
        return f
    constant, f = f.as_independent(*(x for x, _ in draws), as_Add=False)
    inner = len(bound(f))  # which have the names before
    forms = []
    for order in itertools.permutations(draws):
        seen: set[sp.Symbol] = set()
        own = {x for x, _ in draws}
        names = []
        for i, (x, law) in enumerate(order):
            if (law.free_symbols & own) - seen:
                break
            seen.add(x)
            assumptions = x.assumptions0
            name = f"ξ{inner + i}"
            names.append(Vector(name) if isinstance(x, Vector) else sp.Symbol(name, **assumptions))
        else:
            form = _rename(Mean(f, *order), names)
            forms.append((str(form.draws), str(form.args[0]), form))
    return constant * min(forms, key=lambda g: g[:2])[2]

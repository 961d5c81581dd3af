"""Classical facts that a proof may cite. Each has a reference, and a form that is compared.

To cite a fact is to claim that the relation is an instance of it; `form` says whether it is. So a
citation cannot carry more than the fact says.
"""

from __future__ import annotations

import functools
import itertools
from collections.abc import Callable
from dataclasses import dataclass

import sympy as sp
from sympy.core.function import AppliedUndef

from nctheory.theory import statements
from nctheory.theory.activation import RELU, Activation
from nctheory.theory.gaussian import Expectation, density2, k11, k12, k22, u, v
from nctheory.theory.statements import KernelValue, Mean, Vector, dot, normal, smaller

__all__ = ["FACTS", "ClassicalFact"]


@dataclass(frozen=True)
class ClassicalFact:
    """A fact, where to find it, and whether a relation is an instance of it."""

    name: str
    reference: str
    form: Callable[[statements.Fact], bool]


def _cauchy_schwarz(goal: statements.Fact) -> bool:
    """<x, x> <y, y> - <x, y>^2 >= 0."""
    if not isinstance(goal, statements.Relation) or goal.op not in (">=", "<="):
        return False
    products = [d for d in goal.gap.atoms(dot) if d.args[0] != d.args[1]]
    return any(
        sp.expand(goal.gap - (dot(d.args[0], d.args[0]) * dot(d.args[1], d.args[1]) - d**2)) == 0
        for d in products
    )


def _tame(f: sp.Expr) -> bool:
    """Whether f is a polynomial in u, v, unknown functions and their derivatives.

    An unknown function is smooth, and neither it nor a derivative grows faster than exponentially,
    so that f times a Gaussian density, or a derivative of one, decreases rapidly.
    """
    slopes, calls = f.atoms(sp.Derivative), f.atoms(AppliedUndef)
    if not all(_tame(s.expr) for s in slopes) or not all(set(c.args) <= {u, v} for c in calls):
        return False
    parts = {part: sp.Dummy() for part in (*slopes, *calls)}
    plain = f.xreplace(parts)
    return bool(plain.is_polynomial()) and plain.free_symbols <= {u, v, *parts.values()}


def _plane(e: sp.Expr) -> bool:
    """Whether it is an integral over all u and v."""
    return isinstance(e, sp.Integral) and e.limits == Expectation(u * v).integral.limits


def _under_the_integral(goal: statements.Fact) -> bool:
    """d/dk int f p = int f dp/dk, p the density of (u, v) and k an entry of its covariance."""
    if not isinstance(goal, statements.Relation) or goal.op != "=":
        return False
    left, right = goal.sides
    if not (isinstance(left, sp.Derivative) and _plane(left.expr) and _plane(right)):
        return False
    f = left.expr.function / density2()
    slope = f * sp.Derivative(density2(), *left.variables)
    same = right.function == slope or sp.expand((right.function - slope).doit()) == 0
    return set(left.variables) <= {k11, k12, k22} and _tame(f) and same


def _by_parts(goal: statements.Fact) -> bool:
    """int f dg/du = - int df/du g, p the density of (u, v) and g a derivative of p, or p."""
    if not isinstance(goal, statements.Relation) or goal.op != "=":
        return False
    left, right = goal.lhs, -goal.rhs
    if not (_plane(left) and _plane(right)):
        return False
    for derivative in left.function.atoms(sp.Derivative):
        f = left.function / derivative
        if derivative.expr == density2() and _tame(f):
            for x in {u, v}.intersection(derivative.variables):
                expected = sp.Derivative(f, x) * _undo(derivative, x)
                if sp.expand((right.function - expected).doit()) == 0:
                    return True
    return False


def _undo(derivative: sp.Derivative, x: sp.Symbol) -> sp.Expr:
    """g, where the derivative is dg/dx."""
    variables = list(derivative.variables)
    variables.remove(x)
    return sp.Derivative(derivative.expr, *variables) if variables else derivative.expr


def _areas(goal: statements.Fact) -> bool:
    """|x ^ (y + z)| <= |x ^ y| + |x ^ z|, for a multiple of the area |x ^ y|."""
    if not isinstance(goal, statements.Relation) or goal.op not in (">=", "<="):
        return False
    values = list(goal.gap.atoms(KernelValue))
    for whole, first, second in itertools.permutations(values, 3):
        if sp.expand(goal.gap - (first + second - whole)) != 0 or not _is_area(whole):
            continue
        if not whole.args[:2] == first.args[:2] == second.args[:2]:
            continue
        for (x, total), (b, y), (c, z) in itertools.product(
            *([a.args[2:], a.args[:1:-1]] for a in (whole, first, second))
        ):
            if b == c == x and sp.expand(y + z - total) == 0:
                return True
    return False


def _hadamard(goal: statements.Fact) -> bool:
    """|x ^ y| <= |x| |y|, for multiples of the two kernels."""
    if not isinstance(goal, statements.Relation) or goal.op not in (">=", "<="):
        return False
    for norms, area in itertools.permutations(goal.gap.atoms(KernelValue), 2):
        multiple = norms.args[1](k11, k12, k22) / (sp.sqrt(k11) * sp.sqrt(k22))
        if multiple.is_positive and norms.args[2:] == area.args[2:] and _is_area(area):
            positive = goal.gap.coeff(norms)
            bound = norms - area * multiple / _is_area(area)
            if positive.is_positive and sp.expand(goal.gap - positive * bound) == 0:
                return True
    return False


def _is_area(value: KernelValue) -> sp.Expr:
    """a, if the kernel is a sqrt(k11 k22 - k12^2) with a positive number a; else 0."""
    multiple = value.args[1](k11, k12, k22) / sp.sqrt(k11 * k22 - k12**2)
    return multiple if multiple.is_number and multiple.is_positive else sp.Integer(0)


@functools.cache
def _is_dual(kernel: sp.Lambda) -> bool:
    """Whether it is a multiple of E f(u) f(v) for f(u) = max(u, 0) or |u|, which are >= 0."""
    for activation in (RELU, Activation(sp.Abs, "abs")):
        multiple = sp.simplify(kernel(k11, k12, k22) / activation.kappa)
        if multiple.is_number and multiple.is_positive:
            return True
    return False


def _positive_feature(goal: statements.Fact) -> bool:
    """K(x, y) >= 0, for K(x, y) = E f(w.x) f(w.y) and a nonnegative f."""
    return (isinstance(goal, statements.Relation) and goal.op in (">=", "<=")
            and isinstance(goal.gap, KernelValue) and _is_dual(goal.gap.args[1]))  # fmt: skip


def _feature_distance(goal: statements.Fact) -> bool:
    """|E f(w.x) - E f(w.y)|^2 >= 0, for K(x, y) = E f(w.x) f(w.y), and x, y of any laws."""
    if not isinstance(goal, statements.Relation) or goal.op not in (">=", "<="):
        return False
    gap = normal(goal.gap)
    for term in sp.Add.make_args(gap):
        factor, cross = term.as_coeff_Mul()
        draws = cross.draws if isinstance(cross, Mean) else ()
        value = cross.args[0] if isinstance(cross, Mean) else cross
        if factor != -2 or not isinstance(value, KernelValue) or not _is_dual(value.args[1]):
            continue
        x, y = value.args[2:]
        own = [[d for d in draws if d[0] in e.free_symbols] for e in (x, y)]
        if x.free_symbols & {d[0] for d in own[1]} or len(own[0]) + len(own[1]) != len(draws):
            continue
        kernel = functools.partial(KernelValue, *value.args[:2])
        squares = (_independent(kernel, e, d) for e, d in zip((x, y), own, strict=True))
        if normal(gap - term - sum(squares)) == 0:
            return True
    return False


def _schur(goal: statements.Fact) -> bool:
    """E min(F(m), F(n)) <a_m - E a, a_n - E a> >= 0, for class means a_m = E f(w.x).

    F(m) is the mean of an area, so that it is nonnegative. Then both factors are positive
    semidefinite in m and n, and hence so is their product.
    """
    if not isinstance(goal, statements.Relation) or goal.op not in (">=", "<="):
        return False
    if not isinstance(goal.gap, Mean) or len(goal.gap.draws) != 2:
        return False
    (m, law), (n, other) = goal.gap.draws
    factors = sp.Mul.make_args(goal.gap.args[0])
    least = next((f for f in factors if isinstance(f, smaller)), None)
    if law != other or least is None:
        return False
    product = goal.gap.args[0] / least
    first, second = least.args
    if not all(isinstance(f, Mean) and isinstance(f.args[0], KernelValue) and _is_area(f.args[0])
               for f in least.args):  # fmt: skip
        return False
    for left, right in ((first, second), (second, first)):
        if n in left.free_symbols or normal(left.xreplace({m: n}) - right) != 0:
            continue
        for term in sp.Add.make_args(product):
            value, draws = (term.args[0], term.draws) if isinstance(term, Mean) else (term, ())
            if not isinstance(value, KernelValue) or not _is_dual(value.args[1]):
                continue
            x, y = sorted(value.args[2:], key=lambda e: n in e.free_symbols)
            own = [[d for d in draws if d[0] in e.free_symbols] for e in (x, y)]
            copy = {a: b for (a, _), (b, _) in zip(*own, strict=False)} | {m: n}
            if x.xreplace(copy) != y or {*own[0]} & {*own[1]} or n in x.free_symbols:
                continue
            means = [Mean(term, (m, law)), Mean(term, (n, law)), -Mean(term, (m, law), (n, law))]
            if normal(product - term + sum(means)) == 0:
                return True
    return False


def _independent(kernel: Callable[..., KernelValue], x: sp.Expr, draws: list[sp.Tuple]) -> sp.Expr:
    """The mean of K(x, x'), with x' an independent copy of x."""
    copy = {v: type(v)(f"{v.name}'", **({} if isinstance(v, Vector) else v.assumptions0))
            for v, _ in draws}  # fmt: skip
    return Mean(kernel(x, x.xreplace(copy)), *draws, *(sp.Tuple(*d).xreplace(copy) for d in draws))


FACTS = {
    fact.name: fact
    for fact in (
        ClassicalFact(
            "Cauchy-Schwarz inequality",
            "G. H. Hardy, J. E. Littlewood and G. Polya, Inequalities (1934), 2.4",
            _cauchy_schwarz,
        ),
        ClassicalFact(
            "Hadamard's inequality",
            "R. A. Horn and C. R. Johnson, Matrix Analysis (2013), 7.8.1, two rows",
            _hadamard,
        ),
        ClassicalFact(
            "triangle inequality for areas",
            "W. H. Greub, Multilinear Algebra (1978), 5.10: |x ^ y| is a norm of x ^ y",
            _areas,
        ),
        ClassicalFact(
            "nonnegative features",
            "Y. Cho and L. K. Saul, Kernel methods for deep learning (2009), section 2",
            _positive_feature,
        ),
        ClassicalFact(
            "distance of feature means",
            "Y. Cho and L. K. Saul, Kernel methods for deep learning (2009), section 2",
            _feature_distance,
        ),
        ClassicalFact(
            "Schur product theorem",
            "R. A. Horn and C. R. Johnson, Matrix Analysis (2013), 7.5.3; min(s, t) is the "
            "covariance of Brownian motion",
            _schur,
        ),
        ClassicalFact(
            "differentiation under the integral",
            "W. Rudin, Real and Complex Analysis (1987), 1.34, dominated convergence",
            _under_the_integral,
        ),
        ClassicalFact(
            "integration by parts",
            "W. Rudin, Principles of Mathematical Analysis (1976), 6.22",
            _by_parts,
        ),
    )
}

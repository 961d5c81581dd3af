"""Classical facts that a proof may cite. Each has a reference, and a form that is compared.

To cite a fact is to claim that the relation is an instance of it; `form` says whether it is. So a
citation cannot carry more than the fact says.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import sympy as sp
from sympy.core.function import AppliedUndef

from nctheory.theory import statements
from nctheory.theory.gaussian import Expectation, density2, k11, k12, k22, u, v
from nctheory.theory.statements import dot

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


FACTS = {
    fact.name: fact
    for fact in (
        ClassicalFact(
            "Cauchy-Schwarz inequality",
            "G. H. Hardy, J. E. Littlewood and G. Polya, Inequalities (1934), 2.4",
            _cauchy_schwarz,
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

"""Classical facts that a proof may cite. Each has a reference, and a form that is compared.

To cite a fact is to claim that the relation is an instance of it; `form` says whether it is. So a
citation cannot carry more than the fact says.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import sympy as sp

from nctheory.theory import statements
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


def _under_the_integral(goal: statements.Fact) -> bool:
    """d/dk int f = int df/dk, f a rapidly decreasing function of the variables."""
    if not isinstance(goal, statements.Relation) or goal.op != "=":
        return False
    left, right = goal.lhs, goal.rhs
    if not (isinstance(left, sp.Derivative) and isinstance(left.expr, sp.Integral)):
        return False
    inside = left.expr
    if not isinstance(right, sp.Integral) or right.limits != inside.limits:
        return False
    if any(v in inside.variables for v in left.variables):
        return False
    slope = sp.Derivative(inside.function, *left.variables)
    return right.function == slope or sp.expand((right.function - slope).doit()) == 0


def _by_parts(goal: statements.Fact) -> bool:
    """int f dg/du = - int df/du g over the line, nothing being left at infinity."""
    if not isinstance(goal, statements.Relation) or goal.op != "=":
        return False
    left, right = goal.lhs, goal.rhs
    if not (isinstance(left, sp.Integral) and right.is_Mul and right.args[0] == -1):
        return False
    other = right / -1
    if not isinstance(other, sp.Integral) or other.limits != left.limits:
        return False
    for u, low, high in left.limits:
        if (low, high) == (-sp.oo, sp.oo):
            for derivative in left.function.atoms(sp.Derivative):
                g, rest = _undo(derivative, u), left.function / derivative
                if g is not None and not rest.has(derivative):
                    expected = sp.Derivative(rest, u) * g
                    if sp.expand((other.function - expected).doit()) == 0:
                        return True
    return False


def _undo(derivative: sp.Derivative, u: sp.Symbol) -> sp.Expr | None:
    """g, if the derivative is dg/du."""
    variables = list(derivative.variables)
    if u not in variables:
        return None
    variables.remove(u)
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

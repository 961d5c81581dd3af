"""Price's theorem, in the form in which dual kernels are derived with it.

Let $(u, v)$ be centred Gaussian with density $p$, and $f$ and $g$ smooth functions that grow no
faster than exponentially. The density has $dp/dk12 = d^2 p/(du dv)$, and two integrations by parts
move these derivatives to $f$ and $g$: the derivative of $E f(u) g(v)$ in the covariance $k12$ is
$E f'(u) g'(v)$.
"""

import sympy as sp

from nctheory.proving import (
    Algebra,
    Cited,
    Integrate,
    Proof,
    Step,
    eq,
    gt,
    k11,
    k12,
    k22,
    smooth,
    u,
    v,
)

f, g = sp.Function("f"), sp.Function("g")
p = sp.exp(-(k22 * u**2 - 2 * k12 * u * v + k11 * v**2) / (k11 * k22 - k12**2) / 2)
p /= 2 * sp.pi * sp.sqrt(k11 * k22 - k12**2)
by_u, by_uv = sp.Derivative(p, u), sp.Derivative(p, u, v)
pair = f(u) * g(v)
heat = eq(sp.Derivative(p, k12), by_uv)


def plane(integrand):
    """The integral over u and v."""
    return sp.Integral(integrand, (u, -sp.oo, sp.oo), (v, -sp.oo, sp.oo))


def line(integrand):
    """The integral over u."""
    return sp.Integral(integrand, (u, -sp.oo, sp.oo))


theorem = eq(
    sp.Derivative(plane(pair * p), k12), plane(sp.Derivative(f(u), u) * sp.Derivative(g(v), v) * p)
)
entries = {"k11": k11, "k12": k12, "k22": k22}


def gaussian(integrand, **at):
    """The arguments of a citation."""
    return {"f": sp.Lambda((u, v), integrand), **entries, **at}


proof = Proof(
    id="price",
    title="Price's theorem: $d/dk12 E f(u) g(v) = E f'(u) g'(v)$",
    source="[@price1958]",
    hypotheses={"regular": gt(k11 * k22, k12**2), "f": smooth(f), "g": smooth(g)},
    statement=(theorem,),
    steps=(
        Step("inside", eq(theorem.lhs, plane(pair * sp.Derivative(p, k12))),
             Cited("differentiation under the integral", gaussian(pair, by=k12))),
        Step("heat", heat, Algebra(), "The density solves the heat equation."),
        Step("heat times f g", eq(pair * heat.lhs, pair * heat.rhs), Algebra(("heat",))),
        Step("heat over u", eq(line(pair * heat.lhs), line(pair * heat.rhs)),
             Integrate("heat times f g", u, -sp.oo, sp.oo)),
        Step("heat inside", eq(plane(pair * heat.lhs), plane(pair * heat.rhs)),
             Integrate("heat over u", v, -sp.oo, sp.oo)),
        Step("by parts in v", eq(plane(pair * by_uv), -plane(sp.Derivative(pair, v) * by_u)),
             Cited("integration by parts", gaussian(pair, by=2, **{"in u": 1, "in v": 0}))),
        Step("by parts in u",
             eq(plane(sp.Derivative(pair, v) * by_u), -plane(sp.Derivative(pair, v, u) * p)),
             Cited("integration by parts",
                   gaussian(sp.Derivative(pair, v), by=1, **{"in u": 0, "in v": 0}))),
        Step("theorem", theorem,
             Algebra(("inside", "heat inside", "by parts in v", "by parts in u"))),
    ),
)  # fmt: skip

"""Price's theorem, in the form in which dual kernels are derived with it.

For (u, v) centred Gaussian with density p: the derivative of E f(u) g(v) in the covariance k12 is
E f'(u) g'(v), for smooth f and g that grow no faster than exponentially.
"""

import sympy as sp

from nctheory.proving import Algebra, Cited, Proof, Step, density2, eq, k12, u, v

f, g = sp.Function("f")(u), sp.Function("g")(v)
p = density2()
heat = eq(sp.Derivative(p, k12), sp.Derivative(p, u, v))


def plane(integrand):
    """The integral over u and v."""
    return sp.Integral(integrand, (u, -sp.oo, sp.oo), (v, -sp.oo, sp.oo))


by_u, by_uv = sp.Derivative(p, u), sp.Derivative(p, u, v)
theorem = eq(
    sp.Derivative(plane(f * g * p), k12), plane(sp.Derivative(f, u) * sp.Derivative(g, v) * p)
)

proof = Proof(
    id="price",
    title="Price's theorem: d/dk12 E f(u) g(v) = E f'(u) g'(v)",
    source="R. Price, IRE Transactions on Information Theory 4 (1958) 69-72",
    statement=(theorem,),
    steps=(
        Step("inside", eq(theorem.lhs, plane(f * g * sp.Derivative(p, k12))),
             Cited("differentiation under the integral")),
        Step("heat", heat, Algebra(), "The density solves the heat equation."),
        Step("heat inside", eq(plane(f * g * sp.Derivative(p, k12)), plane(f * g * by_uv)),
             Algebra(("heat",))),
        Step("by parts in v", eq(plane(f * g * by_uv), -plane(sp.Derivative(f * g, v) * by_u)),
             Cited("integration by parts")),
        Step("by parts in u", eq(plane(sp.Derivative(f * g, v) * by_u),
                                 -plane(sp.Derivative(f * g, v, u) * p)),
             Cited("integration by parts")),
        Step("theorem", theorem,
             Algebra(("inside", "heat inside", "by parts in v", "by parts in u"))),
    ),
)  # fmt: skip

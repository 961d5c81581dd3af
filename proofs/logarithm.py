"""The inequality of Gibbs for one term: e^z >= b (1 + z - log b), where b = e^-m S / T.

With $b = e^(-m) S / T$ and $u = e^z / b$ it is $u >= 1 + log u$, and
$log u = z + m + log T - log S$. Both follow from the derivative of the logarithm, $1/u$. Summed
over the terms $e^(z_k)$ of $S$ with shares $e^(-m_k) / T$ that sum to 1, it says that $log S >= log
T + sum_k (z_k + m_k) e^(-m_k) / T$.
"""

import sympy as sp

from nctheory.proving import Cases, Instance, Linear, Monotone, Proof, Sign, Step, ge

s = sp.Symbol("s", nonnegative=True)
u, v, x, y, S, T = sp.symbols("u v x y S T", positive=True)
m, t, z = sp.symbols("m t z", real=True)

above = s - sp.log(1 + s)
below = 1 / (1 + s) - sp.log(1 / (1 + s))
shift = sp.log(v / y) - sp.log(v)
power = sp.log(y * sp.exp(t)) - t

line = ge(u, 1 + sp.log(u))
quotient = ge(sp.log(x / y), sp.log(x) - sp.log(y))
multiple = ge(sp.log(y * sp.exp(t)), sp.log(y) + t)
gibbs = ge(sp.exp(z), S * sp.exp(-m) / T * (1 + z + m + sp.log(T) - sp.log(S)))

logarithm = Proof(
    id="logarithm",
    title="The logarithm lies below its tangent at 1, and turns factors into terms",
    source="Classical",
    statement=(line, quotient, multiple),
    steps=(
        Step("slope above", ge(sp.diff(above, s)), Sign(form=s / (1 + s))),
        Step("slope below", ge(s / (1 + s) ** 2), Sign()),
        Step("no slope", ge(sp.Integer(0)), Sign()),
        Step("line", line,
             Cases(u - 1, Monotone(above, s, "slope above", 0, u - 1, ("case",)),
                   Monotone(below, s, "slope below", 0, 1 / u - 1, ("case",)))),
        Step("quotient", quotient,
             Cases(x - y, Monotone(shift, v, "no slope", y, x, ("case",)),
                   Monotone(-shift, v, "no slope", x, y, ("case",)))),
        Step("multiple", multiple,
             Cases(t, Monotone(power, t, "no slope", 0, t, ("case",)),
                   Monotone(-power, t, "no slope", t, 0, ("case",)))),
    ),
    remark="That both are equalities is not needed.",
)  # fmt: skip

at = {s: 0, t: z + m, u: sp.exp(z + m) * T / S, v: 1}
of = {"log of it": {**at, x: 1, y: T / S}, "log T / S": {**at, x: T, y: S}}

proof = Proof(
    id="gibbs",
    title="$exp(z) >= b (1 + z - log b)$, for $b = exp(-m) S / T$",
    source="Classical; [@gibbs1902]",
    statement=(gibbs,),
    steps=(
        Step("e^z / b", ge(at[u], 1 + sp.log(at[u])), Instance("logarithm", of["log of it"])),
        Step("log of it", ge(sp.log(at[u]), sp.log(T / S) + z + m),
             Instance("logarithm", of["log of it"])),
        Step("log T / S", ge(sp.log(T / S), sp.log(T) - sp.log(S)),
             Instance("logarithm", of["log T / S"])),
        Step("gibbs", gibbs,
             Linear({k: S * sp.exp(-m) / T for k in ("e^z / b", "log of it", "log T / S")})),
    ),
)  # fmt: skip

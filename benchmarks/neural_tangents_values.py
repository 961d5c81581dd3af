"""The kernels of Neural Tangents' activations beside those of nctheory, value by value.

    python benchmarks/neural_tangents_values.py [--env FOLDER]

For every elementwise layer of `neural_tangents.stax`: NNGP and NTK of a network with one and with
two hidden layers, biases and a weight variance that is not 1, in float64. Layers whose formulas
do not allow this get one layer and inputs of unit length. Printed is the largest difference,
relative to sqrt(K(x, x) K(x', x')), and what nctheory has of the activation: a closed form, or
quadrature. The exit status is 1 if a difference is over its bound. The environment is that of
`benchmarks/neural_tangents.py`.
"""

import argparse
import json
import subprocess
import sys
import warnings
from pathlib import Path

import numpy as np

BOUND = 1e-12
RULE = 1e-3  # of their Gauss-Hermite rule with 100 nodes, which the poles of tanh slow down
W2, B2 = 1.5, 0.2

# The layer, what it is here, and whether its formulas are for one layer and inputs of unit length
# only: as they assume, or since they are NaN for x = x', from which the next layer starts.
LAYERS = {
    "Relu()": ("relu", False),
    "LeakyRelu(0.01)": ("leaky-relu", False),
    "ABRelu(0.3, 2.0)": ("2*Max(x, 0) + 3*Min(x, 0)/10", False),
    "Abs()": ("abs", False),
    "Sign()": ("sign", False),
    "Erf()": ("erf", False),
    "Erf(2.0, 0.5, 1.0)": ("2*erf(x/2) + 1", False),
    "Sigmoid_like()": ("erf(x/2.4020563531719796)/2 + 1/2", False),
    "Gelu()": ("gelu", False),
    "Sin()": ("sin", False),
    "Sin(2.0, 1.5, 1.0)": ("2*sin(3*x/2 + 1)", False),
    "Cos()": ("cos", False),
    "Rbf(0.5)": ("sqrt(2)*sin(x + pi/4)", False),
    "Gaussian()": ("gaussian", False),
    "Gaussian(3.0, -2.0)": ("3*exp(-2*x**2)", False),
    "Gabor()": ("exp(-x**2)*sin(x)", False),
    "Exp(1.0, 0.5)": ("exp(x/2)", False),
    "ExpNormalized(0.5)": ("exp(sqrt(2)*x/2 - 1/2)", True),
    "Hermite(4)": ("(x**4 - 6*x**2 + 3)/sqrt(24)", True),
    "Monomial(5)": ("x**5", False),
    "RectifiedMonomial(3)": ("Max(x, 0)**3", True),
    "Polynomial([1.0, -2.0, 0.0, 1.0])": ("x**3 - 2*x + 1", False),
    "ElementwiseNumerical(jnp.tanh, 100)": ("tanh", False),
    "ElementwiseNumerical(jax.nn.sigmoid, 100)": ("sigmoid", False),
    "ElementwiseNumerical(jax.nn.silu, 100)": ("silu", False),
    "ElementwiseNumerical(jax.nn.softplus, 100)": ("softplus", False),
}


def samples(unit: bool) -> np.ndarray:
    X = np.random.default_rng(7).standard_normal((7, 3))
    return X / np.sqrt(np.mean(X**2, axis=1))[:, None] if unit else X


def network(unit: bool, depth: int) -> dict[str, float]:
    """Formulas for unit length hold for one layer of weight variance 1, without biases."""
    return {"depth": depth, "weight_variance": 1.0 if unit else W2,
            "bias_variance": 0.0 if unit else B2}  # fmt: skip


def depths(unit: bool) -> list[int]:
    return [1] if unit else [1, 2]


def theirs() -> dict[str, dict[str, list]]:
    """In the environment of Neural Tangents."""
    import jax
    import jax.numpy as jnp

    jax.config.update("jax_enable_x64", True)
    from neural_tangents import stax

    warnings.simplefilter("ignore")
    found: dict[str, dict[str, list]] = {}
    for layer, (_, unit) in LAYERS.items():
        for depth in depths(unit):
            of = network(unit, depth)
            bias = of["bias_variance"] ** 0.5 or None
            dense = stax.Dense(1, of["weight_variance"] ** 0.5, bias, parameterization="ntk")
            last = stax.Dense(1, 1.0, None, parameterization="ntk")
            ends = {"nngp": last, "ntk": dense}  # where the variances act, see `nct.nngp`
            make = eval(f"lambda: {layer}", {**vars(stax), "jax": jax, "jnp": jnp})
            parts = [part for _ in range(depth) for part in (dense, make())]
            kernels = [
                stax.serial(*parts, end)[2](samples(unit), None, name) for name, end in ends.items()
            ]
            found.setdefault(layer, {})[str(depth)] = [np.asarray(k).tolist() for k in kernels]
    return found


def ours(what: str, unit: bool, depth: int) -> tuple[str, list[np.ndarray]]:
    import sympy as sp

    import nctheory as nct
    from nctheory.compute.kernels import resolve_activation
    from nctheory.names import ACTIVATIONS

    x = sp.Symbol("x", real=True)
    formula = sp.sympify(what, {"x": x}) if what not in ACTIVATIONS else None
    phi = resolve_activation(what) if formula is None else nct.Activation(
        lambda u: formula.subs(x, u), what
    )  # fmt: skip
    kernels = [nct.nngp, nct.ntk] if phi.name != "sign" else [nct.nngp]
    values = [k(samples(unit), activation=phi, **network(unit, depth)) for k in kernels]
    return "closed form" if phi.derived else "quadrature", values


def difference(mine: np.ndarray, other: np.ndarray) -> float:
    """Where theirs is a number: RectifiedMonomial has none for x = x'."""
    ends = np.sqrt(np.outer(np.diag(mine), np.diag(mine)))
    return float(np.nanmax(np.abs(mine - other) / ends))


def main() -> int:
    from neural_tangents import CACHE, peer_python  # the benchmark beside this one

    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--env", type=Path, default=CACHE / "nctheory" / "neural-tangents-0.6.5")
    options = parser.parse_args()
    python = peer_python(options.env.resolve())
    # -P: without it, the benchmark would be found in place of the library of the same name.
    command = [python, "-P", __file__, "--theirs"]
    done = subprocess.run(command, capture_output=True, text=True)
    if done.returncode:
        sys.exit(f"Neural Tangents failed:\n{done.stderr}")
    found = json.loads(done.stdout.splitlines()[-1])
    reached = True
    print(f"{'stax':42}{'here':36}{'':12}{'NNGP':>9}{'NTK':>9}{'depth 2':>9}")
    for layer, (what, unit) in LAYERS.items():
        row = []
        for depth in depths(unit):
            status, values = ours(what, unit, depth)
            pairs = zip(values, map(np.array, found[layer][str(depth)]), strict=False)
            row += [difference(mine, other) for mine, other in pairs]
        bound = RULE if "Numerical" in layer else BOUND
        reached &= max(row) < bound
        figures = "".join(f"{value:9.0e}" for value in row)
        print(f"{layer:42}{what:36}{status:12}{figures}{'' if max(row) < bound else '  MISSED'}")
    return 0 if reached else 1


if __name__ == "__main__":
    if sys.argv[1:] == ["--theirs"]:
        print(json.dumps(theirs()))
        sys.exit(0)
    sys.exit(main())

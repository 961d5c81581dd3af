"""The shipped functions are what the derivation gives, and named kernels are not derived anew."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

import nctheory as nct
from nctheory.compute.generate import FOLDER, generated, generated_names
from nctheory.compute.shipped import shipped_source, source_name
from nctheory.theory.activation import Activation, activation

NAMES = ["relu", "erf", "step", "relu2", "leaky-relu", "abs", "sign", "sin", "cos", "gaussian",
         "gelu", "traces"]  # fmt: skip


def test_every_activation_with_a_closed_form_is_shipped():
    assert generated_names() == NAMES
    files = {path.stem for path in FOLDER.glob("*.py")} - {"__init__", "balls", "profiles"}
    assert files == {source_name(name) for name in NAMES}


@pytest.mark.parametrize(
    "name", [pytest.param(n, marks=[pytest.mark.slow] * (n == "gelu")) for n in NAMES]
)
def test_the_shipped_source_is_what_the_derivation_gives(name):
    path = Path(FOLDER) / f"{source_name(name)}.py"
    message = "derivations changed: run python -m nctheory.compute.generate"
    assert path.read_text() == generated(name), message


def test_the_expression_decides_and_not_the_name():
    """Case 6, of arrays."""
    cubic = Activation(lambda t: t**3, "erf")
    assert shipped_source(cubic) is None
    assert shipped_source(Activation(activation("erf").phi, "erf")) is not None
    assert nct.nngp([[1.0], [1.0]], activation=cubic)[0, 1] == pytest.approx(15)


def test_named_kernels_are_not_derived_in_each_process():
    script = """if True:
        import json
        from nctheory.theory.derivation import Derivation
        made = []
        add = Derivation.add
        Derivation.add = lambda self, *a: (made.append(self.title), add(self, *a))[1]
        import nctheory as nct
        X, y = [[1.0, 2.0], [0.5, -1.0], [2.0, 0.1], [1.0, 1.0]], [0, 0, 1, 1]
        for name in ("relu", "erf", "gelu", "leaky-relu"):
            nct.ntk(X, activation=name, depth=2)
            nct.nc1(nct.kernel_moments(X, y, kernel="ntk", activation=name))
        layout = nct.GaussianClasses.mirrored(dim=2, mean=1.0, std=1.0)
        for name in ("relu", "erf"):
            nct.nc1(nct.population_moments(layout, kernel="ntk", activation=name))
        print(json.dumps(sorted(set(made))))
    """
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout) == []

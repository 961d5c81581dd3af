"""Times that the documentation promises, measured beside their bounds.

    python benchmarks/figures.py

Tests do not measure time: it depends on what else the machine does. Each figure is the least of
some runs, each in a process of its own, in seconds of the processor.
"""

import subprocess
import sys

TIMED = """
import time
{setup}
start = time.process_time()
{code}
print(time.process_time() - start)
"""

DERIVE = """
for activation in (arc_cosine(0), RELU, arc_cosine(2), ERF):
    activation.kappa, Layer(activation).next
traces.trace_formulas(), traces.reference_formulas(), traces.expected_moments()
"""
DERIVE_SETUP = """
from nctheory.theory import traces
from nctheory.theory.activation import ERF, RELU, arc_cosine
from nctheory.theory.networks import Layer
"""
LAYOUT_SETUP = """
import numpy as np
import nctheory as nct
from nctheory.enclose.points import certified_nc1
mirrored = nct.GaussianClasses.mirrored
options = dict(kernel="ntk", activation="erf")
nct.population_moments(mirrored(2, 1.0, 1.0), **options)
rng = np.random.default_rng(1)
factors = rng.standard_normal((4, 8, 8)) / 3
four = nct.GaussianClasses(rng.standard_normal((4, 8)), factors @ factors.transpose(0, 2, 1))
"""

ATLAS_SETUP = "import contextlib, io, sys, tempfile"
ATLAS = """
from nctheory.present.cli import main
quiet = contextlib.redirect_stdout(io.StringIO())
with tempfile.TemporaryDirectory() as folder, quiet, contextlib.suppress(SystemExit):
    sys.argv = ["nctheory", "atlas", "--points", "25", "-o", folder]
    main()
"""

# name, what is set up, what is measured, and the bound in seconds
FIGURES = (
    ("import numpy", "", "import numpy", None),
    ("import nctheory", "", "import nctheory", None),
    ("all derivations", DERIVE_SETUP, DERIVE, 2.0),
    ("mirrored classes, d = 10^6", LAYOUT_SETUP,
     "nct.population_moments(mirrored(10**6, 2.0, 0.5), **options)", 0.1),
    ("four general classes, d = 8", LAYOUT_SETUP, "nct.population_moments(four, **options)", 10.0),
    ("NC1 as a ball, d = 10^6", LAYOUT_SETUP,
     "certified_nc1(mirrored(10**6, 2.0, 0.5), radius=1e-9, **options)", 5.0),
    ("atlas of 25 points", ATLAS_SETUP, ATLAS, 5.0),
)  # fmt: skip


def seconds(setup: str, code: str, runs: int = 3) -> float:
    """The least processor time of the code, in processes of their own."""
    program = TIMED.format(setup=setup, code=code)
    return min(
        float(subprocess.run([sys.executable, "-c", program], check=True, capture_output=True,
                             text=True).stdout)
        for _ in range(runs)
    )  # fmt: skip


def main() -> None:
    """Print the figures; exit with 1 if one is above its bound."""
    found = {name: seconds(setup, code) for name, setup, code, _ in FIGURES}
    bounds = {name: bound for name, _, _, bound in FIGURES if bound is not None}
    bounds["import nctheory"] = 4 * found["import numpy"]
    for name, value in found.items():
        bound = f"at most {bounds[name]:.2f}" if name in bounds else ""
        print(f"{name:32} {value:8.3f} s  {bound}")
    sys.exit(any(found[name] > bound for name, bound in bounds.items()))


if __name__ == "__main__":
    main()

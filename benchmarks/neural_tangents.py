"""Time and memory of the NTK's class moments: nctheory, Neural Tangents, and one matrix product.

    python benchmarks/neural_tangents.py [--samples N] [--dim D] [--repeats R] [--env FOLDER]

Each contender runs in a process of its own, on the same two classes, in float64, once to warm up
(compilation, lazy derivations) and then ``--repeats`` times, of which the fastest counts. Memory is
the peak of the process less what it held once the input and the libraries were loaded; it is read
from /proc, so this runs on Linux. Neural Tangents wants old releases of its dependencies, so it has
an environment of its own, made on first use (2.6 GB). The exit status is 1 if the moments disagree
or a figure is missed.
"""

import argparse
import json
import os
import re
import subprocess
import sys
import tempfile
import time
import venv
from collections.abc import Callable
from pathlib import Path

import numpy as np

REQUIREMENTS = [
    "jax==0.4.25",
    "jaxlib==0.4.25",
    "numpy<2",
    "scipy<1.13",
    "neural-tangents==0.6.5",
    "tf2jax==0.3.6",
]
CACHE = Path(os.environ.get("XDG_CACHE_HOME", Path.home() / ".cache"))
BLOCK = 1024  # rows at a time; the fastest for Neural Tangents, by a little, of 256 to 4096


# The contenders. Each takes the input and returns a function that computes the moments t and M, or
# None. Libraries are imported inside, for each lives in only one of the two environments.

Measured = Callable[[], tuple[np.ndarray, np.ndarray] | None]


def numpy_product(X: np.ndarray, labels: np.ndarray) -> Measured:
    Y, buffer = X.copy(), np.empty((len(X), len(X)))

    def run():
        np.matmul(X, Y.T, out=buffer)

    return run


def nctheory(X: np.ndarray, labels: np.ndarray) -> Measured:
    import nctheory as nct

    def run():
        moments = nct.kernel_moments(X, labels, kernel="ntk", activation="relu")
        return moments.t, moments.M

    return run


def neural_tangents_kernel():
    """Theta_1 = Q_1 + K0 * kappadot(K0), with K0 = <x, x'>/d: weight variance 1, no biases."""
    import jax

    jax.config.update("jax_enable_x64", True)
    from neural_tangents import stax

    dense = stax.Dense(1, W_std=1.0, b_std=None, parameterization="ntk")
    _, _, kernel = stax.serial(dense, stax.Relu(), dense)
    return kernel


def neural_tangents_blocks(X: np.ndarray, labels: np.ndarray) -> Measured:
    """Row blocks, kernel and reduction compiled as one: the best a user of the library can do."""
    kernel = neural_tangents_kernel()
    import jax
    import jax.numpy as jnp

    points, members = jnp.asarray(X), jnp.asarray(membership(labels))

    @jax.jit
    def reduce(rows, their_members, columns):
        K = kernel(rows, points, "ntk")
        return K[jnp.arange(len(rows)), columns] @ their_members, their_members.T @ (K @ members)

    def run():
        t = M = 0
        for start in range(0, len(X), BLOCK):
            rows = slice(start, start + BLOCK)
            more_t, more_M = reduce(points[rows], members[rows], jnp.arange(len(X))[rows])
            t, M = t + more_t, M + more_M
        return np.asarray(t), np.asarray(M)

    return run


def neural_tangents_batch(X: np.ndarray, labels: np.ndarray) -> Measured:
    """The library's own way with large kernels, ``nt.batch``, which ends in an N x N matrix."""
    kernel = neural_tangents_kernel()
    import jax.numpy as jnp
    import neural_tangents

    batched = neural_tangents.batch(kernel, batch_size=BLOCK, device_count=0)
    points, members = jnp.asarray(X), jnp.asarray(membership(labels))

    def run():
        K = batched(points, None, "ntk")
        return np.asarray(jnp.diagonal(K) @ members), np.asarray(members.T @ (K @ members))

    return run


CONTENDERS = {
    "np.matmul": numpy_product,
    "nctheory": nctheory,
    "Neural Tangents, compiled blocks": neural_tangents_blocks,
    "Neural Tangents, nt.batch": neural_tangents_batch,
}


def membership(labels: np.ndarray) -> np.ndarray:
    """Shape (N, C): 1/n_c where a sample is of class c, so that sums are class means."""
    one_hot = np.eye(labels.max() + 1)[labels]
    return one_hot / one_hot.sum(axis=0)


def memory(field: str) -> float:
    """MiB of this process: VmRSS now, VmHWM at the peak. (ru_maxrss would count the parent's.)"""
    status = Path("/proc/self/status").read_text()
    return int(re.search(rf"^{field}:\s+(\d+) kB", status, re.M)[1]) / 1024


def measure(name: str, file: str, repeats: int) -> dict:
    """Run one contender in this process."""
    with np.load(file) as data:
        run = CONTENDERS[name](data["X"], data["labels"])
    before = memory("VmRSS")
    times = []
    for _ in range(1 + repeats):
        start = time.perf_counter()
        moments = run()
        times.append(time.perf_counter() - start)
    return {
        "first": times[0],
        "best": min(times[1:]),
        "memory": memory("VmHWM") - before,
        "moments": moments and [part.tolist() for part in moments],
    }


def measure_apart(python: Path, name: str, file: str, repeats: int) -> dict:
    """Run one contender in a process of its own."""
    # -P: without it, this file would be found in place of the library of the same name.
    command = [python, "-P", __file__, "--measure", name, file, "--repeats", str(repeats)]
    done = subprocess.run(command, capture_output=True, text=True)
    if done.returncode:
        sys.exit(f"{name} failed:\n{done.stderr}")
    return json.loads(done.stdout.splitlines()[-1])


def peer_python(folder: Path) -> Path:
    """The interpreter of the environment with Neural Tangents, which is made if need be."""
    python = folder / "bin" / "python"
    ready = folder / "ready"  # written last, so that a broken installation is made again
    if not ready.exists():
        if sys.version_info >= (3, 13):
            sys.exit("jaxlib 0.4.25 has no build for Python 3.13: run this with 3.11 or 3.12")
        print(f"installing Neural Tangents in {folder}", file=sys.stderr)
        venv.create(folder, clear=True, with_pip=True)
        subprocess.run([python, "-m", "pip", "install", "-q", *REQUIREMENTS], check=True)
        ready.touch()
    return python


def difference(results: dict[str, dict]) -> float:
    """The largest relative difference between nctheory's moments and the others'."""
    ours = results["nctheory"]["moments"]
    return max(
        float(np.max(np.abs(np.divide(theirs, mine) - 1)))
        for result in results.values()
        if result["moments"]
        for theirs, mine in zip(result["moments"], ours, strict=True)
    )


def report(results: dict[str, dict]) -> bool:
    """Print the table and the figures; return whether all figures are reached."""
    ours = results["nctheory"]
    product = results["np.matmul"]
    print(f"{'':34}{'best s':>9}{'first s':>9}{'peak MiB':>10}{'/ product':>11}{'/ nctheory':>12}")
    for name, one in results.items():
        print(
            f"{name:34}{one['best']:9.3f}{one['first']:9.3f}{one['memory']:10.0f}"
            f"{one['best'] / product['best']:11.2f}{one['best'] / ours['best']:12.2f}"
        )
    figures = [
        ("nctheory / np.matmul", ours["best"] / product["best"], "<", 0.9),
        ("nctheory, peak MiB beyond the input", ours["memory"], "<", 300),
        # Neural Tangents keeps half the digits of the angle between a sample and itself.
        ("relative difference of the moments", difference(results), "<", 1e-8),
    ]
    # The figure is for Neural Tangents as it is called; what can be written around it is a row.
    batch = "Neural Tangents, nt.batch"
    blocks = "Neural Tangents, compiled blocks"
    figures += [
        (f"{name} / nctheory", results[name]["best"] / ours["best"], ">", factor)
        for name, factor in ((batch, 10), (blocks, 4))
    ]
    print()
    reached = True
    for name, value, sign, bound in figures:
        holds = value < bound if sign == "<" else value > bound
        reached &= holds
        print(f"{name:46}{value:10.3g}  {sign} {bound:<6g} {'holds' if holds else 'MISSED'}")
    return reached


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--samples", type=int, default=8192)
    parser.add_argument("--dim", type=int, default=128)
    parser.add_argument("--repeats", type=int, default=5)
    parser.add_argument("--env", type=Path, default=CACHE / "nctheory" / "neural-tangents-0.6.5")
    parser.add_argument("--measure", nargs=2, metavar=("NAME", "FILE"), help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.measure:
        print(json.dumps(measure(*options.measure, options.repeats)))
        return 0

    peer = peer_python(options.env.resolve())
    with tempfile.TemporaryDirectory() as folder:
        file = str(Path(folder, "classes.npz"))
        labels = np.arange(options.samples) % 2
        noise = np.random.default_rng(0).standard_normal((options.samples, options.dim))
        np.savez(file, X=np.where(labels, 2.0, -2.0)[:, None] + 0.5 * noise, labels=labels)
        results = {}
        for name in CONTENDERS:
            python = peer if name.startswith("Neural Tangents") else Path(sys.executable)
            results[name] = measure_apart(python, name, file, options.repeats)
    print(f"ReLU NTK, N = {options.samples}, d = {options.dim}, {os.cpu_count()} processors\n")
    return 0 if report(results) else 1


if __name__ == "__main__":
    sys.exit(main())

"""The NTK's class moments beside a matrix product of all samples, and beside each other.

    python benchmarks/kernel_moments.py [--samples N] [--dim D] [--repeats R]

The yardstick is a product into an array that is there, ``np.matmul(X, Y.T, out=buffer)``, with Y a
copy of X: ``X @ X.T`` is a symmetric product, and a new array costs page faults. Both are measured
in turn, by the processor time of all threads, since other programs may run; the ratio is the median
of the pairs. The exit status is 1 if a figure is missed.
"""

import argparse
import sys
import time

import numpy as np

import nctheory as nct


def layouts(samples: int, dim: int) -> dict[str, tuple[np.ndarray, np.ndarray]]:
    rng = np.random.default_rng(0)
    noise = rng.standard_normal((samples, dim))
    two, which = np.arange(samples) % 2, np.arange(samples) % 16
    centres = rng.standard_normal((8, dim))
    tight = np.concatenate([centres, -centres])[which] + 0.01 * noise
    return {
        "spread": (noise + (two - 0.5)[:, None], two),
        "16 tight and antipodal classes": (tight, which),
        "the same clusters in 2 classes": (tight, which % 8 % 2),
    }


def seconds(run) -> float:
    start = time.process_time()
    run()
    return time.process_time() - start


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--samples", type=int, default=8192)
    parser.add_argument("--dim", type=int, default=128)
    parser.add_argument("--repeats", type=int, default=7)
    options = parser.parse_args()
    data = layouts(options.samples, options.dim)
    X = data["spread"][0]
    Y, buffer = X.copy(), np.empty((options.samples, options.samples))
    reached = True
    for activation in ("relu", "erf"):
        spread = 0.0
        for name, (points, labels) in data.items():

            def moments(points=points, labels=labels, activation=activation):
                nct.kernel_moments(points, labels, kernel="ntk", activation=activation)

            moments()  # compiles
            pairs = [
                (seconds(moments), seconds(lambda: np.matmul(X, Y.T, out=buffer)))
                for _ in range(options.repeats)
            ]
            ours, product = np.array(pairs).T
            spread = spread or float(np.median(ours))
            ratio = float(np.median(ours / product))
            tight = float(np.median(ours)) / spread
            holds = ratio <= 0.9 if name == "spread" else tight <= 3
            reached &= holds
            print(
                f"{activation:5}{name:32}{np.median(ours):7.3f} s{ratio:7.2f} of the product"
                f"{tight:7.2f} of spread data  {'holds' if holds else 'MISSED'}"
            )
    return 0 if reached else 1


if __name__ == "__main__":
    sys.exit(main())

"""Claims about features that have seen labels, layer by layer, and about all features there are.

"Cascading collapse" (Hui, Belkin and Nakkiran, arXiv 2202.08384) is a statement about kernels of
two depths at initialisation (`nctheory.claims.deep`). Here are the lazy regime, and networks of
one hidden layer that have learnt: does NC1 fall from the inputs to the hidden features? And their
third question, whether longer training gives features that are worse for another task.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from nctheory.claims.evidence import ByTheorem
from nctheory.claims.free_features import Evaluated, FreeFeatureClaim
from nctheory.compute.moments import feature_moments, kernel_moments, nc1
from nctheory.layouts.datasets import d1

if TYPE_CHECKING:
    from nctheory.learning.network import Scaling

__all__ = ["TRAINED_CLAIMS", "split_classes"]

_DIMS, _SAMPLES, _STEPS = (1, 2, 8), 64, 100
_D1 = "D1 with 64 samples and d = 1, 2, 8"
_SOURCE = "[@hui2022]"


@cache
def _hidden(dim: int, scaling: Scaling) -> tuple[float, float, float, float]:
    """NC1 of the inputs, of the NNGP, and of hidden features at the start and after training."""
    from nctheory.learning.network import train_network
    from nctheory.learning.problem import label_targets

    X, labels = d1(_SAMPLES, dim)
    network = train_network(
        X, label_targets(labels), width=500, scaling=scaling, steps=_STEPS, record=[0, _STEPS]
    )
    inputs = nc1(feature_moments(X, labels)).ratio
    nngp = nc1(kernel_moments(X, labels, kernel="nngp", activation="erf")).ratio
    return inputs, nngp, network.history[0].nc1, network.last.nc1


def _lazy() -> bool:
    """The hidden features stay where they were."""
    rows = (_hidden(dim, "ntk") for dim in _DIMS)
    return all(abs(end - start) < 0.05 * start for _, _, start, end in rows)


def _rich() -> bool:
    rows = (_hidden(dim, "mean-field") for dim in _DIMS)
    return all(end < min(inputs, nngp, start) for inputs, nngp, start, end in rows)


@cache
def _adaptive(dim: int) -> float:
    from nctheory.learning.adaptive import adaptive_kernel
    from nctheory.learning.problem import label_targets

    X, labels = d1(_SAMPLES, dim)
    found = adaptive_kernel(
        X,
        label_targets(labels),
        width=500,
        ridge=1e-6,
        readout_variance=1 / 500,
        other_starts=False,
    )
    return nc1(found.moments(labels)).ratio


def _kernel() -> bool:
    return all(_adaptive(dim) < _hidden(dim, "mean-field")[1] for dim in _DIMS)


def split_classes(
    rng: np.random.Generator, count: int
) -> tuple[NDArray[np.float64], NDArray[np.int64], NDArray[np.int64]]:
    """Two classes far apart along one axis, each of two parts along another."""
    labels, parts = rng.integers(0, 2, count), rng.integers(0, 2, count)
    X = rng.standard_normal((count, 10))
    X[:, 0] += 3 * (2 * labels - 1)
    X[:, 1] += 1.5 * (2 * parts - 1)
    return X, labels, parts


def _probe_keeps() -> bool:
    """NC1 falls by a third, and the probe's error does not rise by more than two per cent."""
    from nctheory.learning.transfer import transfer

    rng = np.random.default_rng(0)
    X, labels, parts = split_classes(rng, 200)
    test, _, test_parts = split_classes(rng, 2000)
    first, last = transfer(
        X, labels, parts, test, test_parts, steps=[1, 400], width=200, scaling="mean-field"
    )
    return last.nc1 < 0.67 * first.nc1 and last.probe_error < first.probe_error + 0.02


def _adaptive_probe_keeps() -> bool:
    """NC1 falls by two thirds from infinite width on, and the error rises by 0.02 at most."""
    from nctheory.learning.transfer import adaptive_transfer

    rng = np.random.default_rng(0)
    X, labels, parts = split_classes(rng, 200)
    test, _, test_parts = split_classes(rng, 2000)
    first, *rest = adaptive_transfer(
        X,
        labels,
        parts,
        test,
        test_parts,
        widths=[np.inf, 200, 50],
        ridge=0.01,
        readout_variance=1 / 200,
    )
    kept = all(found.probe_error < first.probe_error + 0.02 for found in rest)
    return kept and rest[0].nc1 < 0.5 * first.nc1 and rest[-1].nc1 < first.nc1 / 3


def _adaptive_digits_lose() -> bool:
    """In each of three splits NC1 falls to a tenth, and the probe's error rises."""
    from nctheory.layouts.datasets import digits
    from nctheory.learning.transfer import adaptive_transfer

    X, y = digits()
    for seed in range(3):
        order = np.random.default_rng(seed).permutation(len(X))
        train, test = order[:100], order[100:]
        first, last = adaptive_transfer(
            X[train], y[train] >= 5, y[train] % 2, X[test], y[test] % 2,
            widths=[np.inf, 50], ridge=0.01, readout_variance=1 / 200,
        )  # fmt: skip
        if last.nc1 > first.nc1 / 10 or last.probe_error <= first.probe_error:
            return False
    return True


_ALL = (
    FreeFeatureClaim(
        "test-floor",
        "NC1(h) >= 1/lambda_2 - 1, of lambda_2 the squared maximal correlation of input and label",
        ("any measurable feature map h whose class means differ", "populations"),
        f"{_SOURCE}, collapse on the test distribution",
        (ByTheorem("test-floor"), ByTheorem("test-floor-classes")),
        "`minimal_nc1` computes and encloses the right-hand side, which is positive where classes "
        "overlap.",
    ),
    FreeFeatureClaim(
        "lazy-layer-stays",
        "NC1 of the hidden features stays within 5 % of its start",
        (_D1, "width 500", "scaling ntk", "100 steps"),
        f"{_SOURCE}, cascading collapse, lazy",
        (Evaluated("d = 1, 2, 8", _lazy),),
        "What NC1 does from layer to layer at initialisation it does in the lazy regime.",
    ),
    FreeFeatureClaim(
        "trained-layer-collapses",
        "NC1 of the hidden features falls below that of the inputs, of the NNGP and of its start",
        (_D1, "width 500", "scaling mean-field", "100 steps"),
        f"{_SOURCE}, cascading collapse, after training",
        (Evaluated("d = 1, 2, 8", _rich),),
    ),
    FreeFeatureClaim(
        "adaptive-layer-collapses",
        "NC1(adaptive, erf) < NC1(nngp, erf)",
        (_D1, "width 500", "ridge 1e-6", "readout variance 1/500"),
        f"{_SOURCE}, cascading collapse, adaptive kernel",
        (Evaluated("d = 1, 2, 8", _kernel),),
    ),
    FreeFeatureClaim(
        "longer-training-worse-transfer",
        "the error of a ridge probe for another task rises as NC1 falls",
        ("features of a trained network",),
        f"{_SOURCE}, transfer",
        (),
        "Not seen in training (`transfer-keeps`); the adaptive kernel of digits does so as the "
        "width falls (`adaptive-transfer-digits`), that of split Gaussian classes does not "
        "(`adaptive-transfer-keeps`).",
    ),
    FreeFeatureClaim(
        "transfer-keeps",
        "NC1 falls by a third and the error of a ridge probe rises by no more than 0.02",
        (
            "Gaussian classes of two parts each, probed for the parts",
            "width 200",
            "scaling mean-field",
            "400 steps",
        ),
        f"{_SOURCE}, transfer",
        (Evaluated("200 samples in d = 10, 2000 tested", _probe_keeps),),
    ),
    FreeFeatureClaim(
        "adaptive-transfer-keeps",
        "NC1 falls by two thirds from infinite width to width 50 and the error of a ridge probe "
        "rises by no more than 0.02",
        (
            "Gaussian classes of two parts each, probed for the parts",
            "the adaptive kernel",
            "ridge 0.01",
            "readout variance 1/200",
        ),
        f"{_SOURCE}, transfer",
        (Evaluated("200 samples in d = 10, 2000 tested", _adaptive_probe_keeps),),
        "The adaptive kernel has no steps: it learns the more the narrower the network is.",
    ),
    FreeFeatureClaim(
        "adaptive-transfer-digits",
        "NC1 falls to a tenth from infinite width to width 50 and the error of a ridge probe rises",
        (
            "100 handwritten digits, 0 to 4 against 5 to 9, probed for parity",
            "the adaptive kernel",
            "ridge 0.01",
            "readout variance 1/200",
        ),
        f"{_SOURCE}, transfer",
        (Evaluated("three splits, 1697 digits tested", _adaptive_digits_lose),),
        "So narrow, the features are worse on the test set for the task that is learnt, too.",
    ),
)

TRAINED_CLAIMS: dict[str, FreeFeatureClaim] = {c.id: c for c in _ALL}

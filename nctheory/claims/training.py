"""Claims about optimisation: outputs of kernel ridge regression on the training set, and NC1.

The question is that of Hui, Belkin and Nakkiran (arXiv 2202.08384): collapse on the training set
is what optimisation does. In the lazy regime it is a theorem for two balanced classes and a centred
kernel, `proofs/ridge_collapse.py`: NC1 of the outputs does not fall when the ridge grows, and less
ridge is more training. Without either hypothesis it is false.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Any, NamedTuple

import numpy as np
from flint import arb, arb_mat
from numpy.typing import NDArray

from nctheory.claims.claim import Claim
from nctheory.claims.domains import (
    LINE_PAIRS_DOMAIN,
    LINE_TRIPLE_DOMAIN,
    POINTS_DOMAIN,
    Domain,
)
from nctheory.claims.evidence import ByTheorem, Counterexample, Evidence, Search
from nctheory.claims.hypotheses import (
    BALANCED,
    FINITE,
    MIRRORED,
    OWN_MIRROR_IMAGE,
    THREE_CLASSES,
    TWO_CLASSES,
    Hypothesis,
)
from nctheory.compute.kernels import nngp
from nctheory.compute.moments import ClassMoments, class_moments, feature_moments
from nctheory.enclose.balls import BallMoments, exact
from nctheory.enclose.kernel_balls import certified_kernel
from nctheory.layouts.layout import Layout
from nctheory.layouts.layouts import FiniteClasses

__all__ = ["TRAINING_CLAIMS", "OutputSide", "spectrum"]

Array = NDArray[np.float64]

SOURCE = "[@hui2022], collapse of the training set, in kernels"


class OutputSide(NamedTuple):
    """NC1 of the outputs K (K + ridge)^-1 Y on the training set.

    The targets are one-hot less 1/C, as good as +-1 for two classes, and K is an NNGP kernel of one
    layer.
    """

    activation: str
    ridge: float

    def __str__(self) -> str:
        return f"NC1(outputs, {self.activation}, ridge {self.ridge:g})"

    def latex(self) -> str:
        """NC1 of the outputs, whose index is the ridge."""
        return rf"\mathrm{{NC}}_{{1}}(f_{{{self.ridge:g}}}^{{\mathrm{{{self.activation}}}}})"

    def as_fields(self) -> dict[str, Any]:
        """Which outputs they are."""
        return {"kernel": "outputs", "activation": self.activation, "ridge": self.ridge}

    def moments(self, layout: Layout) -> ClassMoments:
        """By solving the linear system."""
        finite, targets = _data(layout)
        kernel = nngp(finite.points, activation=self.activation)
        outputs = kernel @ np.linalg.solve(kernel + self.ridge * np.eye(len(kernel)), targets)
        found = feature_moments(outputs, finite.index)
        return _with_error(found, len(kernel) * (1 + float(np.trace(kernel)) / self.ridge))

    def independent(self, layout: Layout, *, coarse: bool = False) -> ClassMoments:
        """From the spectrum: of each component of the targets a part is learnt."""
        finite, targets = _data(layout)
        sizes, axes = np.linalg.eigh(nngp(finite.points, activation=self.activation))
        learnt = axes.T @ targets * (sizes / (sizes + self.ridge))[:, None]
        outputs = axes @ learnt
        return _with_error(class_moments(outputs @ outputs.T, finite.index), len(sizes))

    def balls(self, layout: Layout) -> BallMoments:
        """By solving the linear system in balls."""
        finite, _ = _data(layout)
        count, classes = len(finite.points), len(finite.groups)
        kernel = arb_mat(certified_kernel(finite.points, kernel="nngp", activation=self.activation))
        ridge, rest = arb(exact(self.ridge)), arb(1) / classes
        noisy, targets = arb_mat(kernel), arb_mat(count, classes)
        for i, own in enumerate(finite.index):
            noisy[i, i] += ridge
            for c in range(classes):
                targets[i, c] = int(own == c) - rest
        outputs = kernel * noisy.solve(targets)
        sizes = np.bincount(finite.index)
        means, t = arb_mat(classes, classes), [arb(0)] * classes
        for i, own in enumerate(finite.index):
            size = int(sizes[own])
            for c in range(classes):
                means[int(own), c] += outputs[i, c] / size
                t[own] += outputs[i, c] ** 2 / size
        gram = means * means.transpose()
        rows = [[gram[c, e] for e in range(classes)] for c in range(classes)]
        return BallMoments(t, rows, [arb(int(n)) for n in sizes])


def spectrum(layout: Layout, activation: str) -> tuple[Array, Array]:
    """The eigenvalues of the NNGP kernel matrix, and the weights that the targets have on them: +1
    and -1, of two classes."""
    finite, _ = _data(layout)
    sizes, axes = np.linalg.eigh(nngp(finite.points, activation=activation))
    targets = np.where(finite.index == 0, 1.0, -1.0)
    weights: Array = np.square(axes.T @ targets) / len(targets)
    return np.asarray(sizes, dtype=np.float64), weights


def _with_error(moments: ClassMoments, factor: float) -> ClassMoments:
    """The moments, with a bound of their errors: rounding of outputs of this size, times a factor.
    A spread may be 0 but for rounding."""
    one = 16 * float(np.finfo(float).eps) * factor * float(moments.t.max())
    t, gram, spread, gaps = (
        np.full(x.shape, one) for x in (moments.t, moments.M, moments.spread, moments.gaps)
    )
    return replace(moments, error=ClassMoments(t, gram, moments.sizes, spread, gaps))


def _data(layout: Layout) -> tuple[FiniteClasses, Array]:
    """The set, and a row of targets for each of its points: one-hot less 1/C."""
    if not isinstance(layout, FiniteClasses):
        raise ValueError("layout: expected a finite set of points, on which to train")
    classes = len(layout.groups)
    return layout, np.eye(classes)[layout.index] - 1 / classes


def _ridges(
    name: str,
    hypotheses: tuple[Hypothesis, ...],
    domain: Domain,
    *evidence: Evidence,
    remark: str,
) -> Claim:
    """NC1 of the outputs does not fall when the ridge grows from 0.1 to 1."""
    more, less = (OutputSide("erf", ridge) for ridge in (1.0, 0.1))
    return Claim(name, more, less, hypotheses, SOURCE, domain, evidence, remark)


TRAINING_CLAIMS = (
    _ridges(
        "erf-outputs-ridge",
        (FINITE, MIRRORED),
        POINTS_DOMAIN,
        ByTheorem("ridge-collapse"),
        Search(16),
        remark="For mirrored classes and an odd activation the kernel matrix is centred, and the "
        "mean of the targets is 0. The theorem has any two ridges and any centred kernel.",
    ),
    _ridges(
        "erf-outputs-ridge-uncentred",
        (FINITE, TWO_CLASSES, BALANCED),
        LINE_PAIRS_DOMAIN,
        Counterexample(FiniteClasses([[1.5], [2.0], [1.0], [3.0]], [0, 0, 1, 1])),
        remark="The kernel need not be centred. One class is inside the other there, and less "
        "ridge learns more of what tells all points from 0.",
    ),
    _ridges(
        "erf-outputs-ridge-three-classes",
        (FINITE, THREE_CLASSES, BALANCED, OWN_MIRROR_IMAGE),
        LINE_TRIPLE_DOMAIN,
        Counterexample(
            FiniteClasses([[0.5], [3.0], [-3.0], [-2.5], [-0.5], [2.5]], [0, 0, 1, 1, 2, 2])
        ),
        remark="The kernel matrix is centred, as the activation is odd, and still it is false: "
        "classes have components of their own, which are not learnt at one rate.",
    ),
)

"""Claims about optimisation: NC1 of the outputs of kernel regression on the training set.

The question is that of Hui, Belkin and Nakkiran (arXiv 2202.08384): collapse on the training set
is what optimisation does. In the lazy regime it is a theorem for two balanced classes and a centred
kernel, `proofs/ridge_collapse.py` and `proofs/flow_collapse.py`: NC1 of the outputs does not rise
as the ridge falls, or as gradient flow goes on. Without either hypothesis it is false.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Any, NamedTuple

import numpy as np
import scipy.linalg
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

__all__ = ["TRAINING_CLAIMS", "Flow", "OutputSide", "Ridge", "spectrum"]

Array = NDArray[np.float64]

SOURCE = "[@hui2022], collapse of the training set, in kernels"


class Ridge(NamedTuple):
    """Kernel ridge regression."""

    ridge: float

    def __str__(self) -> str:
        return f"ridge {self.ridge:g}"

    def latex(self) -> str:
        """The index of the outputs."""
        return rf"\lambda = {self.ridge:g}"

    def learnt(self, sizes: Array) -> Array:
        """The part of the targets that is learnt, of components of these eigenvalues."""
        return sizes / (sizes + self.ridge)

    def outputs(self, kernel: Array, targets: Array) -> Array:
        """K (K + ridge)^-1 Y."""
        learnt = kernel @ np.linalg.solve(kernel + self.ridge * np.eye(len(kernel)), targets)
        return np.asarray(learnt, dtype=np.float64)

    def ball_outputs(self, kernel: arb_mat, targets: arb_mat) -> arb_mat:
        """The same in balls."""
        return kernel * (kernel + arb(exact(self.ridge)) * _identity(kernel)).solve(targets)

    @property
    def condition(self) -> float:
        """By which errors of the kernel may grow."""
        return 1 / self.ridge


class Flow(NamedTuple):
    """Gradient flow of the squared error from outputs that are 0, for some time."""

    time: float

    def __str__(self) -> str:
        return f"time {self.time:g}"

    def latex(self) -> str:
        """The index of the outputs."""
        return f"t = {self.time:g}"

    def learnt(self, sizes: Array) -> Array:
        """The part of the targets that is learnt, of components of these eigenvalues."""
        return -np.expm1(-self.time * sizes)

    def outputs(self, kernel: Array, targets: Array) -> Array:
        """(1 - exp(-K time)) Y."""
        return np.asarray(targets - scipy.linalg.expm(-self.time * kernel) @ targets)

    def ball_outputs(self, kernel: arb_mat, targets: arb_mat) -> arb_mat:
        """The same in balls."""
        return targets - (arb(-exact(self.time)) * kernel).exp() * targets

    @property
    def condition(self) -> float:
        """By which errors of the kernel may grow."""
        return self.time


class OutputSide(NamedTuple):
    """NC1 of the outputs on the training set after ridge regression or gradient flow.

    The targets are one-hot less 1/C, as good as +-1 for two classes, and K is an NNGP kernel of one
    layer.
    """

    activation: str
    training: Ridge | Flow

    def __str__(self) -> str:
        return f"NC1(outputs, {self.activation}, {self.training})"

    def latex(self) -> str:
        """NC1 of the outputs, whose index is how they were trained."""
        index = self.training.latex()
        return rf"\mathrm{{NC}}_{{1}}(f_{{{index}}}^{{\mathrm{{{self.activation}}}}})"

    def as_fields(self) -> dict[str, Any]:
        """Which outputs they are."""
        return {"kernel": "outputs", "activation": self.activation} | self.training._asdict()

    def moments(self, layout: Layout) -> ClassMoments:
        """From the kernel matrix."""
        finite, targets = _data(layout)
        kernel = nngp(finite.points, activation=self.activation)
        found = feature_moments(self.training.outputs(kernel, targets), finite.index)
        growth = 1 + float(np.trace(kernel)) * self.training.condition
        return _with_error(found, len(kernel) * growth)

    def independent(self, layout: Layout, *, coarse: bool = False) -> ClassMoments:
        """From the spectrum: of each component of the targets a part is learnt."""
        finite, targets = _data(layout)
        sizes, axes = np.linalg.eigh(nngp(finite.points, activation=self.activation))
        outputs = axes @ (axes.T @ targets * self.training.learnt(sizes)[:, None])
        return _with_error(class_moments(outputs @ outputs.T, finite.index), len(sizes))

    def balls(self, layout: Layout) -> BallMoments:
        """From the kernel matrix in balls."""
        finite, _ = _data(layout)
        count, classes = len(finite.points), len(finite.groups)
        kernel = arb_mat(certified_kernel(finite.points, kernel="nngp", activation=self.activation))
        targets = arb_mat(count, classes)
        for i, own in enumerate(finite.index):
            for c in range(classes):
                targets[i, c] = int(own == c) - arb(1) / classes
        outputs = self.training.ball_outputs(kernel, targets)
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


def _identity(kernel: arb_mat) -> arb_mat:
    count = kernel.nrows()
    return arb_mat([[int(i == j) for j in range(count)] for i in range(count)])


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


def _claims(
    name: str, less: Ridge | Flow, more: Ridge | Flow, theorem: str, gained: str
) -> tuple[Claim, ...]:
    """NC1 of the outputs is not larger after more training; and the same without hypotheses."""

    def of(
        suffix: str,
        hypotheses: tuple[Hypothesis, ...],
        domain: Domain,
        *evidence: Evidence,
        remark: str,
    ) -> Claim:
        sides = OutputSide("erf", less), OutputSide("erf", more)
        return Claim(name + suffix, *sides, hypotheses, SOURCE, domain, evidence, remark)

    return (
        of(
            "",
            (FINITE, MIRRORED),
            POINTS_DOMAIN,
            ByTheorem(theorem),
            Search(16),
            remark="For mirrored classes and an odd activation the kernel matrix is centred, and "
            f"the mean of the targets is 0. The theorem has {gained} and any centred kernel.",
        ),
        of(
            "-uncentred",
            (FINITE, TWO_CLASSES, BALANCED),
            LINE_PAIRS_DOMAIN,
            Counterexample(FiniteClasses([[1.5], [2.0], [1.0], [3.0]], [0, 0, 1, 1])),
            remark="The kernel need not be centred. One class is inside the other there, and more "
            "training learns more of what tells all points from 0.",
        ),
        of(
            "-three-classes",
            (FINITE, THREE_CLASSES, BALANCED, OWN_MIRROR_IMAGE),
            LINE_TRIPLE_DOMAIN,
            Counterexample(
                FiniteClasses([[0.5], [3.0], [-3.0], [-2.5], [-0.5], [2.5]], [0, 0, 1, 1, 2, 2])
            ),
            remark="The kernel matrix is centred, as the activation is odd, and still it is false: "
            "classes have components of their own, which are not learnt at one rate.",
        ),
    )


TRAINING_CLAIMS = (
    *_claims("erf-outputs-ridge", Ridge(1.0), Ridge(0.1), "ridge-collapse", "any two ridges"),
    *_claims("erf-outputs-flow", Flow(1.0), Flow(10.0), "flow-collapse", "any two times"),
)

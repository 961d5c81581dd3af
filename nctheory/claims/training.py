"""A claim about optimisation: outputs of kernel ridge regression on the training set, and NC1.

The question is that of Hui, Belkin and Nakkiran (arXiv 2202.08384): collapse on the training set
is what optimisation does. In the lazy regime it is a theorem, `proofs/ridge_collapse.py`: NC1 of
the outputs does not fall when the ridge grows, and less ridge is more training.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Any, NamedTuple

import numpy as np
from flint import arb, arb_mat
from numpy.typing import NDArray

from nctheory.claims.claim import Claim
from nctheory.claims.domains import POINTS_DOMAIN
from nctheory.claims.evidence import ByTheorem, Search
from nctheory.claims.hypotheses import FINITE, MIRRORED
from nctheory.compute.kernels import nngp
from nctheory.compute.moments import ClassMoments, feature_moments
from nctheory.enclose.balls import BallMoments, exact
from nctheory.enclose.kernel_balls import certified_kernel
from nctheory.layouts.layout import Layout
from nctheory.layouts.layouts import FiniteClasses

__all__ = ["TRAINING_CLAIMS", "OutputSide", "spectrum"]

Array = NDArray[np.float64]

SOURCE = "[@hui2022], collapse of the training set, in kernels"


class OutputSide(NamedTuple):
    """NC1 of the outputs K (K + ridge)^-1 y on the training set, for targets y = +-1.

    The layout has two classes, and K is an NNGP kernel of one layer.
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
        points, targets = _data(layout)
        kernel = nngp(points, activation=self.activation)
        outputs = kernel @ np.linalg.solve(kernel + self.ridge * np.eye(len(kernel)), targets)
        found = feature_moments(outputs[:, None], targets)
        return _with_error(found, len(kernel) * (1 + float(np.trace(kernel)) / self.ridge))

    def independent(self, layout: Layout, *, coarse: bool = False) -> ClassMoments:
        """From the spectrum: the outputs have the class means +-E h, and E h^2 on average."""
        sizes, weights = spectrum(layout, self.activation)
        learnt = sizes / (sizes + self.ridge)
        mean, square = float(weights @ learnt), float(weights @ learnt**2)
        gram = mean**2 * np.array([[1.0, -1.0], [-1.0, 1.0]])
        return _with_error(ClassMoments.of([square, square], gram), len(sizes))

    def balls(self, layout: Layout) -> BallMoments:
        """By solving the linear system in balls."""
        points, targets = _data(layout)
        count, half = len(points), arb(len(points)) / 2
        rows = certified_kernel(points, kernel="nngp", activation=self.activation)
        kernel = arb_mat(rows)
        shift = arb_mat(
            count,
            count,
            [arb(exact(self.ridge) if i == j else 0) for i in range(count) for j in range(count)],
        )
        solved = (kernel + shift).solve(arb_mat(count, 1, [arb(int(y)) for y in targets]))
        outputs = kernel * solved
        groups = [[outputs[i, 0] for i in range(count) if targets[i] == y] for y in (-1, 1)]
        means = [sum(group, arb(0)) / half for group in groups]
        t = [sum((x * x for x in group), arb(0)) / half for group in groups]
        return BallMoments(t, [[m * n for n in means] for m in means], [half, half])


def spectrum(layout: Layout, activation: str) -> tuple[Array, Array]:
    """The eigenvalues of the NNGP kernel matrix, and the weights that the targets have on them."""
    points, targets = _data(layout)
    sizes, axes = np.linalg.eigh(nngp(points, activation=activation))
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


def _data(layout: Layout) -> tuple[Array, Array]:
    """The points, and +-1 for their classes."""
    if not isinstance(layout, FiniteClasses) or len(layout.groups) != 2:
        raise ValueError("layout: expected a finite set of two classes, on which to train")
    targets: Array = np.where(layout.index == 0, 1.0, -1.0)
    return layout.points, targets


TRAINING_CLAIMS = (
    Claim(
        "erf-outputs-ridge",
        OutputSide("erf", 1.0),
        OutputSide("erf", 0.1),
        (FINITE, MIRRORED),
        SOURCE,
        POINTS_DOMAIN,
        (ByTheorem("ridge-collapse"), Search(16)),
        "For mirrored classes and an odd activation the kernel matrix is centred, and the mean of "
        "the targets is 0. The theorem has any two ridges and any centred kernel.",
    ),
)

"""Claims about unconstrained features: weights and features that are both free.

They are not about kernels on layouts, and so have no sides to evaluate there. What speaks for them
is a theorem of `proofs/`, or both sides of the statement evaluated in cases that are named.
"""

from __future__ import annotations

from collections.abc import Callable, Collection
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from nctheory.claims.evidence import ByTheorem, Proved
from nctheory.learning.unconstrained import (
    COLLAPSE_FACTOR,
    GRAPH_FACTOR,
    FreeFeatures,
    K,
    L,
    cross_entropy_minimum,
    deep_loss,
    deep_minimum,
    graph_network,
    one_vs_rest_distances,
    r,
    squared_loss_minimum,
)
from nctheory.prose.markup import plain_text

__all__ = ["FREE_FEATURE_CLAIMS", "Evaluated", "FreeFeatureClaim"]


@dataclass(frozen=True)
class Evaluated:
    """Evidence: both sides of the claim, evaluated in some cases."""

    cases: str
    hold: Callable[[], bool]

    def supports(self, claim: Any, proved: Proved) -> str | None:
        """The status "tested", if they are as the claim says in all cases."""
        return "tested" if self.hold() else None

    def __str__(self) -> str:
        return f"evaluated: {self.cases}"


@dataclass(frozen=True)
class FreeFeatureClaim:
    """A statement about free features, with its hypotheses and its evidence, in words with markup.

    Examples
    --------
    >>> claim = FREE_FEATURE_CLAIMS["deep-low-rank-network"]
    >>> print(claim.evidence[0].supports(claim, lambda theorem: False))
    tested
    """

    id: str
    says: str
    hypotheses: tuple[str, ...]
    source: str
    evidence: tuple[ByTheorem | Evaluated, ...]
    remark: str = ""

    @property
    def statement(self) -> str:
        """The claim in words."""
        return plain_text(f"{self.says}, for {', '.join(self.hypotheses)}")

    def supported(self, proved: Proved) -> dict[str, ByTheorem | Evaluated]:
        """For each status that some evidence supports, the first such evidence."""
        found: dict[str, ByTheorem | Evaluated] = {}
        for evidence in self.evidence:
            status = evidence.supports(self, proved)
            if status:
                found.setdefault(status, evidence)
        return found

    def status(self, supported: Collection[str]) -> str:
        """Of the statuses that are supported, the one that counts; "open" if there are none."""
        return next((status for status in ("proved", "tested") if status in supported), "open")


_RIDGES = 0.005, 0.005
_SIZES = [6, 3, 1], [20, 15, 9], [20, 15, 2], [7, 5, 3, 2]
_SMALL = (4, 6, 4), (5, 6, 4), (6, 5, 4)  # L, K, r


def _outputs(found: FreeFeatures) -> NDArray[np.float64]:
    return np.asarray(found.features @ found.weights.T)


def _norms(found: FreeFeatures) -> float:
    norms = found.sizes @ np.sum(found.features**2, axis=1)
    return float(_RIDGES[0] * np.sum(found.weights**2) + _RIDGES[1] * norms) / 2


def _entropies() -> bool:
    """The networks of the closed form have the loss that it says."""
    for sizes in _SIZES:
        found = cross_entropy_minimum(sizes, *_RIDGES)
        outputs = _outputs(found)
        errors = np.log(np.sum(np.exp(outputs), axis=1)) - np.diag(outputs)
        loss = found.sizes @ errors / found.sizes.sum() + _norms(found)
        if abs(loss - found.loss) > 1e-12:
            return False
    return True


def _squares() -> bool:
    for sizes in _SIZES:
        found = squared_loss_minimum(sizes, *_RIDGES)
        errors = np.sum((_outputs(found) - np.eye(len(sizes))) ** 2, axis=1)
        loss = found.sizes @ errors / (2 * found.sizes.sum()) + _norms(found)
        if abs(loss - found.loss) > 1e-12:
            return False
    return True


def _collapsed() -> bool:
    """The network whose layers are all one multiple of I has the least loss of neural collapse."""
    for layers, classes, _ in _SMALL:
        factor = float(COLLAPSE_FACTOR.subs({L: layers, K: classes}))
        least = deep_minimum(factor, 1e-4, layers)
        layer = least.output ** (1 / (layers + 1)) * np.eye(classes)
        if abs(deep_loss([layer] * layers, layer, 1e-4) - least.loss) > 1e-12:
            return False
    return True


def _on_circle() -> bool:
    """Regular polygons have that distance, and points drawn at random have no larger least one."""
    rng = np.random.default_rng(0)
    for classes in range(2, 9):
        bound = 1 - np.cos(2 * np.pi / classes)
        regular = 2 * np.pi * np.arange(classes) / classes
        drawn = rng.uniform(0, 2 * np.pi, (5, classes))
        near = regular + rng.normal(0, 0.05, (5, classes))
        least = [
            one_vs_rest_distances(np.stack([np.cos(t), np.sin(t)], axis=1)).min()
            for t in (regular, *drawn, *near)
        ]
        if abs(least[0] - bound) > 1e-7 or max(least) > bound + 1e-7:
            return False
    return True


def _lower() -> bool:
    """The loss of the graph's network, evaluated, is below the least one of neural collapse."""
    for layers, classes, rank in _SMALL:
        at = {L: layers, K: classes, r: rank}
        collapse, graph = (
            deep_minimum(float(factor.subs(at)), 1e-4, layers)
            for factor in (COLLAPSE_FACTOR, GRAPH_FACTOR)
        )
        loss = deep_loss(*graph_network(classes, rank, layers, graph.output), 1e-4)
        if abs(loss - graph.loss) > 1e-12 or loss >= collapse.loss:
            return False
    return True


_DEEP = "[@sukenik2024]"
_IMBALANCED = "[@dang2024]"
_MANY = "[@jiang2023]"
_FRAME = "[@papyan2020]"
_RIDGE_LOSS = "ridges $lambda_W$ and $lambda_H$", "no bias"

_ALL = (
    FreeFeatureClaim(
        "cross-entropy-bound",
        "the loss is at least $sum_c (n_c/N) (log(1 + (K - 1) e^(-m_c)) + p_c m_c)$",
        (
            "features with nonnegative products",
            *_RIDGE_LOSS,
            "all $m_c$ with $n_c p_c^2 <= N^2 lambda_W lambda_H (K - 1)/K$",
        ),
        _IMBALANCED,
        (ByTheorem("cross-entropy-bound"),),
    ),
    FreeFeatureClaim(
        "cross-entropy-minimum",
        "orthogonal features attain the bound, and $h_c = 0$ if and only if "
        "$n_c <= N^2 lambda_W lambda_H K/(K - 1)$",
        ("ReLU features", *_RIDGE_LOSS),
        _IMBALANCED,
        (Evaluated("sizes (6, 3, 1), (20, 15, 9), (20, 15, 2), (7, 5, 3, 2)", _entropies),),
        "That no other features attain it is not checked.",
    ),
    FreeFeatureClaim(
        "squared-loss-bound",
        "the loss is at least $sum_c n_c (2 q_c - q_c^2)/(2 N)$",
        (*_RIDGE_LOSS, "all $q_c$ with $n_c q_c^2 <= N^2 lambda_W lambda_H$"),
        _IMBALANCED,
        (ByTheorem("squared-loss-bound"),),
    ),
    FreeFeatureClaim(
        "squared-loss-minimum",
        "outputs with the singular values $max(0, sqrt(n_c) - N sqrt(lambda_W lambda_H))$ "
        "attain it",
        _RIDGE_LOSS,
        _IMBALANCED,
        (Evaluated("sizes (6, 3, 1), (20, 15, 9), (20, 15, 2), (7, 5, 3, 2)", _squares),),
    ),
    FreeFeatureClaim(
        "deep-collapse-norms",
        "$sum_l |W_l|^2 + |H|^2 >= (L + 1) sum_c |y_c|^(2/(L + 1))$",
        ("layers that cost what [#layer-cost] and [#first-layer-cost] say",),
        _DEEP,
        (ByTheorem("deep-collapse"),),
        "Those two theorems are for orthogonal features after each ReLU, none of them 0; that they "
        "hold in every layer of one network is put together by hand.",
    ),
    FreeFeatureClaim(
        "deep-collapse-minimum",
        "layers that are one multiple of $I$ have the loss $min_s F$ with $kappa = K^(L + 1)$",
        ("$(L, K) = (4, 6), (5, 6), (6, 5)$", "$lambda = 0.0001$"),
        _DEEP,
        (Evaluated("losses of these networks", _collapsed),),
        "That the loss of collapse in all layers is no less follows from [#deep-collapse] by hand.",
    ),
    FreeFeatureClaim(
        "deep-low-rank",
        "rank $r$ costs less than neural collapse for every output $s > 0$",
        ("$r^(L - 1) < 2 K^(L - 2)$", "the costs $F$ with $kappa = K^(L + 1), K^3 r^(L - 1)/2$"),
        _DEEP,
        (ByTheorem("low-rank-costs-less"),),
        "Graphs have no such $r$ for $L = 3$, as $K$ edges need $r (r - 1) >= 2 K$.",
    ),
    FreeFeatureClaim(
        "deep-low-rank-network",
        "the network of a graph has a lower loss than neural collapse",
        ("$(L, K, r) = (4, 6, 4), (5, 6, 4), (6, 5, 4)$", "$lambda = 0.0001$"),
        _DEEP,
        (Evaluated("losses of both networks", _lower),),
    ),
    FreeFeatureClaim(
        "one-vs-rest",
        "distances of class means from the hull of the others are at most "
        "$K/(K - 1)$ in the root mean square",
        ("unit class means",),
        _MANY,
        (ByTheorem("one-vs-rest"),),
    ),
    FreeFeatureClaim(
        "one-vs-rest-circle",
        "the least distance of a class mean from the hull of the others is at most "
        "$1 - cos(2 pi/K)$, and regular polygons have it",
        ("unit class means in the plane",),
        _MANY,
        (Evaluated("regular polygons and random points, K = 2 to 8", _on_circle),),
        "By hand: beside gaps with $a + b <= pi$ it is $cos((a - b)/2) - cos((a + b)/2)$, and the "
        "mean of $(a + b)/2$ over the classes is $2 pi/K$.",
    ),
    FreeFeatureClaim(
        "simplex-bound",
        "the largest cosine is at least $-1/(C - 1)$",
        ("$C$ unit vectors",),
        _FRAME,
        (ByTheorem("simplex-bound"),),
    ),
    FreeFeatureClaim(
        "simplex-equality",
        "their sum is 0 and all cosines are $-1/(C - 1)$",
        ("$C$ unit vectors whose largest cosine is $-1/(C - 1)$",),
        _FRAME,
        (ByTheorem("simplex-equality"),),
    ),
)

FREE_FEATURE_CLAIMS: dict[str, FreeFeatureClaim] = {c.id: c for c in _ALL}

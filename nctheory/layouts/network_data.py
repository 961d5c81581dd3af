"""Data with targets, and the two-layer network that is to see them."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import ArrayLike

from nctheory import validate
from nctheory.arrays import frozen
from nctheory.layouts.layouts import FiniteClasses

__all__ = ["NetworkData"]


class NetworkData(FiniteClasses):
    """A finite set (N, d) with labels (N,) and targets, and a network's width, ridge and readout.

    NC1 is that of the labels; the network sees the targets, which are -1 and +1 for two classes and
    one-hot less 1/C for more, if none are given. Without a width only its limit can be asked about.

    >>> data = NetworkData.drawn(4, 2, ridge=0.1, flipped=0.25)
    >>> data.targets.tolist()
    [-1.0, -1.0, 1.0, -1.0]
    """

    kind = "finite sets that a network sees"

    def __init__(
        self,
        points: ArrayLike,
        labels: ArrayLike,
        *,
        ridge: float,
        width: float | None = None,
        readout_variance: float = 1.0,
        targets: ArrayLike | None = None,
    ) -> None:
        super().__init__(points, labels)
        self.ridge = validate.number(ridge, "ridge", positive=True)
        self.width = None if width is None else validate.number(width, "width", positive=True)
        self.readout_variance = validate.number(readout_variance, "readout_variance", positive=True)
        classes = int(self.index.max()) + 1
        own = 2.0 * self.index - 1 if classes == 2 else np.eye(classes)[self.index] - 1 / classes
        self.targets = frozen(own if targets is None else validate.numbers(targets, "targets"))
        if self.targets.ndim not in (1, 2) or len(self.targets) != len(self.points):
            raise ValueError(
                f"targets: expected one for each of {len(self.points)} points, got shape "
                f"{self.targets.shape}"
            )
        self.sees_labels = bool(np.array_equal(self.targets, own))
        self.recipe: dict[str, Any] | None = None

    @classmethod
    def drawn(
        cls,
        samples: int | tuple[int, int],
        dim: int,
        seed: int = 0,
        mean: float = 2.0,
        std: float = 0.5,
        flipped: float = 0.0,
        **network: Any,
    ) -> NetworkData:
        """Samples of N(-mean 1_d, std^2 I) and N(+mean 1_d, std^2 I), D1 by default, of which a
        part has flipped targets. `samples` are those of both classes, or a pair."""
        sizes = _sizes(samples)
        dim = validate.positive_integer(dim, "dim")
        seed = validate.integer(seed, "seed", least=0)
        mean, std = validate.number(mean, "mean"), validate.number(std, "std", least=0.0)
        flipped = validate.number(flipped, "flipped", least=0.0)
        if flipped > 1:
            raise ValueError(f"flipped: expected a part from 0 to 1, got {flipped}")
        total = sum(sizes)
        y = np.repeat([-1.0, 1.0], sizes)
        noise = np.random.default_rng(seed).standard_normal((total, dim))
        points = mean * y[:, None] + std * noise
        targets = y.copy()
        wrong = np.random.default_rng([seed, 1]).permutation(total)[: round(flipped * total)]
        targets[wrong] *= -1
        data = cls(points, y.astype(int), targets=targets, **network)
        data.recipe = {
            "samples": list(sizes) if isinstance(samples, tuple) else int(samples), "dim": dim,
            "seed": seed, "mean": mean, "std": std, "flipped": flipped,
        }  # fmt: skip
        return data

    def as_fields(self) -> dict[str, Any]:
        """`network`, with `drawn` or `points`, `labels` and maybe `targets`."""
        network = {"ridge": self.ridge, "readout_variance": self.readout_variance}
        if self.width is not None:
            network["width"] = self.width
        if self.recipe is not None:
            return {"drawn": self.recipe, "network": network}
        targets = {} if self.sees_labels else {"targets": self.targets.tolist()}
        return super().as_fields() | targets | {"network": network}

    def __repr__(self) -> str:
        return f"NetworkData(points={len(self.points)}, dim={self.dim}, width={self.width})"


def _sizes(samples: int | tuple[int, int]) -> tuple[int, int]:
    """The samples of two classes, from those of both or from a pair."""
    if isinstance(samples, tuple):
        if len(samples) != 2:
            raise ValueError(f"samples: expected a whole number or two, got {samples!r}")
        first, second = (validate.positive_integer(n, "samples") for n in samples)
        return first, second
    total = validate.integer(samples, "samples", least=2)
    return total // 2, total - total // 2

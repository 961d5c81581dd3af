"""The boxes of mirrored isotropic classes for which the package has certificates."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from typing import Any

from nctheory.claims.hypotheses import Hypothesis
from nctheory.layouts.gaussian_classes import GaussianClasses
from nctheory.layouts.layout import Layout

__all__ = ["Boxes"]


@dataclass(frozen=True)
class Boxes:
    """Mirrored isotropic classes of these dimensions, with mean and std in [0.05, 10], or with
    `small_means` in (0, 10]. The mean of classes N(-mu, S) and N(mu, S) is |mu| / sqrt(d)."""

    dims: tuple[int, ...]
    small_means: bool = False

    @property
    def hypothesis(self) -> Hypothesis:
        """That a layout is in the boxes."""
        *most, last = map(str, self.dims)
        dims = f"{', '.join(most)} or {last}" if most else last
        both = "mean up to 10, std" if self.small_means else "mean and std"
        words = f"of dimension {dims}, {both} from 0.05 to 10, as populations"
        return Hypothesis(words, self._holds)

    def _holds(self, layout: Layout) -> bool:
        if not (layout.is_mirrored and layout.is_population and layout.dim in self.dims):
            return False
        if not isinstance(layout, GaussianClasses) or layout.variances is None:
            return False
        squares = (Fraction(float(x)) ** 2 for x in layout.means[0])
        square = sum(squares, Fraction(0)) / layout.dim
        variance = Fraction(float(layout.variances[0]))
        least = 0 if self.small_means else _LEAST**2
        in_means = (square > 0 if self.small_means else square >= least) and square <= _MOST**2
        return in_means and _LEAST**2 <= variance <= _MOST**2

    def regions(self, kind: str) -> dict[str, tuple[Any, ...]]:
        """The names of the certificates that cover the boxes, with dim, mean, std and to_zero."""
        box = str(_LEAST), str(_MOST)
        found: dict[str, tuple[Any, ...]] = {
            f"{kind}-d{dim}": (dim, box, box, False) for dim in self.dims
        }
        if self.small_means:
            for dim in self.dims:
                found[f"{kind}-overlap-d{dim}"] = dim, ("1/16384", box[0]), box, True
        return found


_LEAST, _MOST = Fraction(1, 20), Fraction(10)

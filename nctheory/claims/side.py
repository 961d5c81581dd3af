"""One side of a claim: a kernel whose NC1 can be evaluated on a layout, in three ways."""

from __future__ import annotations

from typing import Any, NamedTuple, Protocol

from nctheory.compute.layout_moments import layout_moments
from nctheory.compute.moments import ClassMoments
from nctheory.enclose.balls import BallMoments
from nctheory.enclose.points import ball_moments
from nctheory.layouts.layout import Layout

__all__ = ["NetworkSide", "Side"]


class Side(Protocol):
    """What a claim compares. Its text, `NC1(ntk, erf)`, says which kernel it is."""

    def moments(self, layout: Layout) -> ClassMoments:
        """Class moments, with bounds of their errors where there are any."""

    def independent(self, layout: Layout, *, coarse: bool = False) -> ClassMoments:
        """The same by a method that shares nothing with `moments` but the kernel's definition; if
        `coarse`, with fewer points where it samples, and a wider error."""

    def balls(self, layout: Layout) -> BallMoments:
        """The same as balls, at this precision. ValueError if there is no enclosure."""

    def latex(self) -> str:
        """NC1 of the kernel, without delimiters."""

    def as_fields(self) -> dict[str, Any]:
        """What tells it from other sides, for JSON."""


class NetworkSide(NamedTuple):
    """A kernel of a network at initialisation: "nngp", "ntk", "extra" or "linear"."""

    kernel: str
    activation: str
    depth: int = 1

    def __str__(self) -> str:
        depth = "" if self.depth == 1 else f", depth {self.depth}"
        return f"NC1({self.kernel}, {self.activation}{depth})"

    def at_depth(self, depth: int) -> NetworkSide:
        """The kernel of a network with that many layers; more, if it had more than one."""
        return self._replace(depth=self.depth + depth - 1)

    def latex(self) -> str:
        """NC1 of the kernel, whose superscript is the activation and whose index is the depth."""
        symbol = {"nngp": "Q", "ntk": r"\Theta", "extra": "G", "linear": "K_{0}"}[self.kernel]
        depth = "" if self.depth == 1 else f"_{{{self.depth}}}"
        return rf"\mathrm{{NC}}_{{1}}({symbol}{depth}^{{\mathrm{{{self.activation}}}}})"

    def as_fields(self) -> dict[str, Any]:
        """The options of what evaluates it; `depth` only if there is more than one layer."""
        depth = {} if self.depth == 1 else {"depth": self.depth}
        return {"kernel": self.kernel, "activation": self.activation, **depth}

    def moments(self, layout: Layout) -> ClassMoments:
        """By quadrature, or from the points."""
        return layout_moments(layout, **self.as_fields())

    def independent(self, layout: Layout, *, coarse: bool = False) -> ClassMoments:
        """By quasi-Monte Carlo, or with 40 digits."""
        from nctheory.compute.independent import independent_moments

        return independent_moments(layout, **self.as_fields(), coarse=coarse)

    def balls(self, layout: Layout) -> BallMoments:
        """As balls."""
        return ball_moments(layout, **self.as_fields())

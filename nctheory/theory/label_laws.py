"""Laws of labels that are known by a power series: Poisson's, of fair coins, and of the arcsine."""

from __future__ import annotations

from typing import Any

import sympy as sp

from nctheory.theory.statements import Law

__all__ = ["ArcsineDegrees", "FairCoins", "LabelLaw", "Poisson"]

_TEX = {"Poisson": r"\mathrm{Poisson}", "coins": r"\mathrm{Coins}", "arcsine": r"\mathrm{Arcsine}"}


class LabelLaw(Law):
    """LabelLaw(name, parameter, ...), a law that is known; the functions of this module say which.

    >>> print(LabelLaw("coins", sp.Symbol("n")))
    coins(n)
    """

    def __new__(cls, name: str, *parameters: Any) -> LabelLaw:
        """With these parameters."""
        return super().__new__(cls, sp.Symbol(name), *map(sp.sympify, parameters))

    @property
    def parameters(self) -> tuple[sp.Basic, ...]:
        """What it depends on."""
        return tuple(self.args[1:])

    def _sympystr(self, printer: sp.StrPrinter) -> str:
        inside = ", ".join(map(printer._print, self.parameters))
        return f"{self.args[0]}({inside})" if inside else str(self.args[0])

    def _latex(self, printer: Any) -> str:
        inside = ", ".join(map(printer._print, self.parameters))
        return _TEX[self.args[0].name] + (f"({inside})" if inside else "")


def Poisson(mean: Any) -> LabelLaw:
    """The law of a label L for which L - 1 has the Poisson law of this mean, which is >= 0."""
    return LabelLaw("Poisson", mean)


def FairCoins(n: Any) -> LabelLaw:
    """The law of a label N for which N - 1 is the number of heads of n - 1 fair coins."""
    return LabelLaw("coins", n)


def ArcsineDegrees() -> LabelLaw:
    """The law of k for which asin z = z + (pi/2 - 1) E z^(2 k + 1), for -1 < z < 1."""
    return LabelLaw("arcsine")

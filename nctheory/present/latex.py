"""LaTeX of the objects of the package, in one notation (`nctheory.theory.notation`)."""

from __future__ import annotations

from functools import singledispatch
from typing import Any

import sympy as sp

from nctheory.theory.derivation import Derivation
from nctheory.theory.notation import tex
from nctheory.theory.statements import Iff, Image, Relation, readable

__all__ = ["latex"]


@singledispatch
def latex(obj: Any) -> str:
    """The LaTeX of an object: mathematics without delimiters, or environments.

    Raises
    ------
    TypeError
        if the object has no LaTeX.
    """
    raise TypeError(f"latex: {type(obj).__name__} has no LaTeX")


@latex.register
def _expression(obj: sp.Basic) -> str:
    return tex(readable(obj))


@latex.register(Relation)
@latex.register(Iff)
@latex.register(Image)
@latex.register(Derivation)
def _own(obj: Any) -> str:
    return str(obj.latex())

"""Compiled expressions: shipped as source for the activations that have names, else derived.

Deriving a kernel takes seconds, and the result is always the same. So the functions of the named
activations come with the package, in `nctheory.compute.sources`, written by
`nctheory.compute.generate` from the derivation; a test derives them again and compares the source.
"""

from __future__ import annotations

import importlib
from collections.abc import Callable
from types import ModuleType
from typing import TYPE_CHECKING, Any, Literal

import numpy as np

from nctheory.names import ACTIVATIONS
from nctheory.theory.shared import once

if TYPE_CHECKING:
    from nctheory.theory.activation import Activation

__all__ = [
    "compiled", "evaluating", "is_continuous_at_zero", "shipped_source", "shipped_traces",
    "source_name",
]  # fmt: skip


def source_name(name: str) -> str:
    """The module of an activation in `nctheory.compute.sources`."""
    return name.replace("-", "_")


@once
def shipped_source(activation: Activation) -> ModuleType | None:
    """The module of functions that comes with the package for this activation, if there is one.

    The name only says which to look at: the expressions of phi are compared.
    """
    from nctheory.theory.activation import activation as named

    if activation.name not in ACTIVATIONS or activation != named(activation.name):
        return None
    return _module(source_name(activation.name))


def is_continuous_at_zero(activation: Activation) -> bool:
    """Whether features of small inputs are near phi(0)."""
    source = shipped_source(activation)
    return activation.continuous_at_zero if source is None else bool(source.CONTINUOUS_AT_ZERO)


def compiled(
    activation: Activation,
    key: str,
    derive: Callable[[], tuple[Any, Any]],
    overflow: Literal["ignore", "raise"] = "ignore",
) -> Callable[..., Any]:
    """The function of that key: from the shipped source, or from the arguments and expressions that
    `derive` returns."""
    return _function(shipped_source(activation), key, derive, overflow)


def shipped_traces(key: str, derive: Callable[[], tuple[Any, Any]]) -> Callable[..., Any]:
    """A function of class moments, which belongs to no activation."""
    return _function(_module("traces"), key, derive, "ignore")


def _function(
    source: ModuleType | None,
    key: str,
    derive: Callable[[], tuple[Any, Any]],
    overflow: Literal["ignore", "raise"],
) -> Callable[..., Any]:
    if source is not None and key in source.FUNCTIONS:
        return evaluating(source.FUNCTIONS[key], overflow)
    from nctheory.compute.compile import array_function

    return array_function(*derive(), overflow)


def evaluating(
    function: Callable[..., Any], overflow: Literal["ignore", "raise"] = "ignore"
) -> Callable[..., Any]:
    """The function with warnings silenced, or overflow as a FloatingPointError."""

    def evaluate(*arrays: Any) -> Any:
        with np.errstate(all="ignore", over=overflow):
            return function(*arrays)

    return evaluate


def _module(name: str) -> ModuleType | None:
    try:
        return importlib.import_module(f"nctheory.compute.sources.{name}")
    except ModuleNotFoundError:
        return None

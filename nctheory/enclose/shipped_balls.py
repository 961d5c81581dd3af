"""Functions of balls for the expressions of `nctheory.theory`: shipped as source, else derived.

Deriving what encloses NC1 of ReLU and ERF takes seconds, and the result is always the same. So it
comes with the package, in `nctheory.compute.sources.balls`, written by
`nctheory.enclose.generate_balls` from the derivation; a test derives it again and compares the
source.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from nctheory.compute.ball_functions import over_balls
from nctheory.compute.shipped import shipped_source

if TYPE_CHECKING:
    from nctheory.theory.activation import Activation

__all__ = ["Expressions", "kernel_group", "shipped_ball", "shipped_balls"]

Expressions = tuple[Any, Any]  # the arguments of a function, and its expression, or several


def shipped_ball(group: str, key: str, derive: Callable[[], Expressions]) -> Callable[..., Any]:
    """One function of a group: the shipped one, or compiled from what `derive` returns."""
    found = _functions().get(group, {}).get(key)
    if found is not None:
        return over_balls(found)
    from nctheory.compute.compile import ball_function

    return ball_function(*derive())


def shipped_balls(
    group: str, derive: Callable[[], Mapping[str, Expressions]]
) -> dict[str, Callable[..., Any]]:
    """All functions of a group, by name."""
    names = _functions().get(group) or derive()
    return {key: shipped_ball(group, key, lambda key=key: derive()[key]) for key in names}  # type: ignore[misc]


def kernel_group(activation: Activation) -> str:
    """The group of the kernels of an activation; its name does only if its expression is that."""
    return f"kernels of {activation.name}" if shipped_source(activation) else ""


def _functions() -> Mapping[str, Mapping[str, Any]]:
    try:
        from nctheory.compute.sources.balls import FUNCTIONS
    except ModuleNotFoundError:  # it is being written
        return {}
    return FUNCTIONS

"""The floor under NC1, beside the NC1 that was measured."""

from __future__ import annotations

import math
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

import typer

from nctheory.present import terminal

if TYPE_CHECKING:
    from nctheory.compute.floor import Floor

__all__ = ["floor_of", "floor_record", "print_floor"]


def floor_of(file: str, convention: str) -> Floor:
    """The floor of the layout in a file; the file is named in errors."""
    from nctheory.compute.floor import minimal_nc1
    from nctheory.layouts.layout_files import read_layout

    layout = read_layout(file)
    try:
        return minimal_nc1(layout, convention)
    except ValueError as error:
        raise ValueError(f"{file}: {error}") from None


def floor_record(file: str, floor: Floor) -> dict[str, Any]:
    """The floor for JSON; an infinite one is null."""
    finite = math.isfinite(floor)
    return {
        "layout": file,
        "nc1": float(floor) if finite else None,
        "error": floor.error if finite else None,
        "remark": floor.remark,
    }


def print_floor(file: str, floor: Floor, found: Mapping[str, float]) -> None:
    """How far above the floor each NC1 is."""
    remark = f" ({floor.remark})" if floor.remark else ""
    typer.echo(
        terminal.wrap(
            f"Floor of {file}: {terminal.figure(float(floor))}{remark}. No feature map on the "
            "population has a lower NC1; on a finite sample it may."
        )
    )
    if 0 < floor < math.inf:
        multiples = (f"{name} {terminal.figure(value / floor)}" for name, value in found.items())
        typer.echo(terminal.wrap(f"As multiples of it: {', '.join(multiples)}."))

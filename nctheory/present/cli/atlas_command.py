"""`nctheory atlas`: pictures of where a claim holds."""

from __future__ import annotations

import math
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from nctheory.outputs import folder, write_all
from nctheory.present import terminal
from nctheory.present.cli.cluster import cluster, processes
from nctheory.present.cli.options import AsJson, Dask, Depth, Jobs
from nctheory.present.cli.output import json_text
from nctheory.prose.parts import percent

if TYPE_CHECKING:
    from nctheory.present.pictures import Picture

__all__ = ["atlas_command"]


def atlas_command(
    activation: Annotated[
        list[str] | None,
        typer.Option(help="relu or erf, for claim b; may be repeated. Both by default."),
    ] = None,
    dim: Annotated[
        list[int] | None, typer.Option(help="d; may be repeated. 1, 2 and 32 by default.")
    ] = None,
    points: Annotated[int, typer.Option(help="Of each axis.")] = 100,
    means: Annotated[
        tuple[float, float], typer.Option(metavar="LOW HIGH", help="The range of the mean.")
    ] = (0.05, 20.0),
    stds: Annotated[
        tuple[float, float], typer.Option(metavar="LOW HIGH", help="And of the deviation.")
    ] = (0.05, 20.0),
    claim: Annotated[
        str, typer.Option(help="b: NTK against NNGP; d: ReLU against ERF, for both kernels.")
    ] = "b",
    depth: Depth = 1,
    floor: Annotated[
        bool, typer.Option("--floor", help="Draw the floor under NC1 of any feature map as lines.")
    ] = False,
    output: Annotated[str, typer.Option("-o", metavar="DIR", help="The folder to write.")] = ".",
    jobs: Jobs = -1,
    dask: Dask = None,
    as_json: AsJson = False,
) -> None:
    """Draw where a claim holds, over the mean and the deviation of two mirrored classes.

    The classes are N(-mean 1_d, std^2 I) and N(+mean 1_d, std^2 I). Colours are log2 of
    NC1(NTK) / NC1(NNGP), or of NC1(ReLU) / NC1(ERF): blue where the claim holds, orange and hatched
    where it fails, with the border as a line. The certificates of the package, which `nctheory
    certificate` checks, decide the claim inside the outline, if there is one; where there are dots,
    it was tested at the points only. Each picture is written as .png and .svg. A point takes longer
    at --depth 2 or more: ask for fewer --points.

    --json prints a list of objects: files, and panels, a list of title, failing (the part of the
    points at which the claim fails), and least: ratio, mean and std.
    """
    import numpy as np

    from nctheory.present import pictures
    from nctheory.validate import choice, hidden_layers

    choice(claim, pictures.ATLAS_CLAIMS, "claim")
    if claim == "d" and activation:
        raise ValueError("--activation: expected with --claim b; claim d compares both")
    names = [""] if claim == "d" else list(dict.fromkeys(activation or ("relu", "erf")))
    for name in filter(None, names):
        choice(name, ("relu", "erf"), "activation")
    hidden_layers(depth)
    dims = list(dict.fromkeys(dim or (1, 2, 32)))
    if min(dims) < 1:
        raise ValueError(f"dim: expected at least 1, got {min(dims)}")
    if not 2 <= points <= 2000:
        raise ValueError(f"points: expected 2 to 2000, got {points}")
    processes(jobs)
    axes = []
    for option, (low, high) in (("means", means), ("stds", stds)):
        if not 0 < low < high < math.inf:
            raise ValueError(f"{option}: expected 0 < LOW < HIGH, got {low:g} {high:g}")
        axes.append(np.geomspace(low, high, points))
    wanted = [(name, d) for name in names for d in dims]
    with folder(output) as into, cluster(dask), terminal.progress("") as update:
        drawn: list[pictures.Picture] = []
        files: dict[str, bytes] = {}
        for number, (name, d) in enumerate(wanted):

            def step(part: float, number: int = number, d: int = d, name: str = name) -> None:
                update((number + part) / len(wanted), f"{name} d = {d}".strip())

            jobs_here = -1 if dask else jobs
            drawn.append(
                pictures.picture(
                    claim, name, d, *axes, depth=depth, floor=floor, jobs=jobs_here, progress=step
                )
            )
            files |= pictures.render(drawn[-1])
        write_all(into, files)
    if as_json:
        typer.echo(json_text([_record(into, picture) for picture in drawn]))
        return
    for picture in drawn:
        typer.echo(f"{into / picture.name}.png, .svg")
        for panel in picture.panels:
            least, at_mean, at_std = panel.least
            typer.echo(
                f"  {panel.title}: fails at {percent(panel.failing)} of the points, least ratio "
                f"{least:.6g} at mean {at_mean:.3g}, std {at_std:.3g}"
            )


def _record(into: Path, picture: Picture) -> dict[str, Any]:
    panels = [
        {"title": panel.title, "failing": float(panel.failing),
         "least": dict(zip(("ratio", "mean", "std"), map(float, panel.least), strict=True))}
        for panel in picture.panels
    ]  # fmt: skip
    files = [str(into / f"{picture.name}.{ending}") for ending in ("png", "svg")]
    return {"files": files, "panels": panels}

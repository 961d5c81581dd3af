"""`nctheory certify` and `nctheory certificate`: certificates made and checked."""

from __future__ import annotations

import math
from fractions import Fraction
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from nctheory.outputs import writable
from nctheory.present import terminal
from nctheory.present.cli.cluster import cluster, processes
from nctheory.present.cli.options import AsJson, Dask, Depth, Jobs
from nctheory.present.cli.output import json_text
from nctheory.prose.parts import percent

if TYPE_CHECKING:
    from nctheory.enclose.certificates import Certificate

__all__ = ["certificate_command", "certify_command"]

_MUCH = Fraction(1, 100)  # of a box: undecided, more than beside a border


def certify_command(
    statement: Annotated[
        str,
        typer.Argument(
            metavar="CLAIM",
            help="b: NTK against NNGP, of erf; b-relu: of relu, with --depth, on a box "
            "with d^(1/2) mean / std at most 40; d-nngp, d-ntk: relu against erf, of that kernel.",
        ),
    ],
    dim: Annotated[int, typer.Option(help="d, the dimension of the classes.")],
    mean: Annotated[
        tuple[str, str] | None,
        typer.Option(
            metavar="LOW HIGH",
            help="Numbers such as 10 or 1/20. [default: 1/20 10; of b-relu 1/4 2]",
        ),
    ] = None,
    std: Annotated[
        tuple[str, str] | None,
        typer.Option(
            metavar="LOW HIGH",
            help="The same of the deviation. [default: 1/20 10; of b-relu n/2 n, where n is "
            "d^(1/2) rounded up]",
        ),
    ] = None,
    to_zero: Annotated[
        bool, typer.Option("--to-zero", help="Include all means below LOW, for claim b.")
    ] = False,
    grid: Annotated[
        tuple[int, int], typer.Option(metavar="M S", help="Patches along mean and deviation.")
    ] = (4, 4),
    order: Annotated[int, typer.Option(help="Nodes of a patch in each direction.")] = 24,
    quarter: Annotated[int, typer.Option(help="Quarter a patch at most so often.")] = 8,
    depth: Depth = 1,
    output: Annotated[
        Path | None, typer.Option("-o", metavar="FILE", help="[default: CLAIM-dDIM.json]")
    ] = None,
    jobs: Jobs = -1,
    dask: Dask = None,
    as_json: AsJson = False,
) -> None:
    """Make a certificate: where a claim holds and where it fails, on a whole box of (mean, std).

    The classes are N(-mean 1_d, std^2 I) and N(+mean 1_d, std^2 I). The box is cut into patches,
    evenly in log mean and log std, and these into rectangles on which the claim is certified to
    hold or to fail, or is undecided. A search that is stopped goes on where it was, from
    FILE.journal, when it is started again.

    --json prints one object: file, statement, dim, mean, std, to_zero and areas, as nctheory
    certificate does.
    """
    from nctheory.enclose.certificates import Region
    from nctheory.enclose.margins import MARGINS
    from nctheory.enclose.margins_depth import DEEPEST, deep_statement
    from nctheory.search.certify import certify as make
    from nctheory.validate import choice, positive_integer

    names = dict(zip(("b", "d-nngp", "d-ntk"), MARGINS, strict=True))
    deep = choice(statement, (*names, "b-relu"), "CLAIM") == "b-relu"
    depth = positive_integer(depth, "depth")
    if deep and not 2 <= depth <= DEEPEST:
        raise ValueError(
            f"--depth: expected 2 to {DEEPEST} for b-relu, got {depth}; at depth 1 it is a "
            "theorem, relu-mirrored"
        )
    if depth > 1 and not deep:
        raise ValueError(
            f"--depth: expected 1 for {statement}, got {depth}; with more layers b-relu has "
            f"certificates, and `nctheory check --certified --depth {depth}` decides one layout"
        )
    chosen = deep_statement(depth) if deep else names[statement]
    box = _default_box(dim, deep)
    region = Region(chosen, dim, mean or box[0], std or box[1], grid, order, to_zero)
    if not 0 <= quarter <= 16:
        raise ValueError(f"--quarter: expected 0 to 16, got {quarter}")
    processes(jobs)
    path = output or Path(f"{statement}{f'-depth-{depth}' * deep}-d{dim}.json")
    writable(path)
    jobs = -1 if dask else jobs
    with cluster(dask), terminal.progress(path.name) as update:
        certificate = make(region, path, depth=quarter, jobs=jobs, progress=update)
    if as_json:
        typer.echo(json_text({"file": str(path), **_content(certificate)}))
        return
    _print_areas(path, certificate)
    if (undecided := certificate.areas["undecided"]) > _MUCH:
        typer.echo(
            terminal.wrap(
                f"  {percent(undecided)} is left undecided by so few nodes and patches, which says "
                "nothing about the claim: a higher --order, a finer --grid or a larger --quarter "
                "decides more of it"
            )
        )


def _default_box(dim: int, deep: bool) -> tuple[tuple[str, str], tuple[str, str]]:
    """Mean and deviation. That of b-relu has d^(1/2) mean / std from less than 1/4 to 4, or a
    little less, where claims change."""
    if not deep:
        return ("1/20", "10"), ("1/20", "10")
    n = math.isqrt(max(dim, 1) - 1) + 1
    return ("1/4", "2"), (str(Fraction(n, 2)), str(n))


def certificate_command(
    files: Annotated[
        list[Path] | None,
        typer.Argument(metavar="FILE", help="Certificates; those of the package by default."),
    ] = None,
    jobs: Jobs = -1,
    dask: Dask = None,
    as_json: AsJson = False,
) -> None:
    """Check certificates: every rectangle, without trust in how they were made.

    Exit status: 0 if all are right, 1 if one states what does not follow, 2 if one is no
    certificate.

    --json prints a list of objects: file, statement, dim, mean, std, to_zero, areas (the parts of
    the box, in log mean and log std, on which the statement holds, fails or is undecided, as exact
    fractions), patches and rectangles (that were checked), fault (null if there is none), seconds.
    """
    import time

    from nctheory.enclose.certificate_check import check_certificate
    from nctheory.enclose.certificates import read_certificate, shipped_certificates

    processes(jobs)
    chosen = [(path, read_certificate(path)) for path in files or shipped_certificates().values()]
    records, right = [], True
    jobs = -1 if dask else jobs
    with cluster(dask), terminal.progress("") as update:
        for done, (path, found) in enumerate(chosen):

            def step(part: float, done: int = done, path: Path = path) -> None:
                update((done + part) / len(chosen), path.name)

            start = time.perf_counter()
            outcome = check_certificate(found, jobs=jobs, progress=step)
            seconds = time.perf_counter() - start
            right = right and outcome.fault is None
            records.append(
                {
                    "file": str(path),
                    **_content(found),
                    "patches": outcome.patches,
                    "rectangles": outcome.leaves,
                    "fault": outcome.fault,
                    "seconds": seconds,
                }
            )
            if not as_json:
                _print_areas(path, found)
                count = f"{outcome.leaves} rectangles"
                verdict = f"WRONG: {outcome.fault}" if outcome.fault else f"checked: {count}"
                typer.echo(terminal.wrap(f"  {verdict}, {seconds:.1f} s"))
    if as_json:
        typer.echo(json_text(records))
    raise typer.Exit(0 if right else 1)


def _content(certificate: Certificate) -> dict[str, Any]:
    content = certificate.as_dict()
    names = ("statement", "dim", "mean", "std", "to_zero", "areas")
    return {name: content[name] for name in names}


def _print_areas(path: Path, certificate: Certificate) -> None:
    parts = (f"{name} on {percent(area)}" for name, area in certificate.areas.items())
    typer.echo(terminal.wrap(f"{path}: {certificate.region}: {', '.join(parts)}"))

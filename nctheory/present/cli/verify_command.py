"""The command `nctheory verify`: its options, its tables, and its JSON."""

from __future__ import annotations

import math
import sys
import time
from collections import Counter
from collections.abc import Sequence
from contextlib import nullcontext
from dataclasses import asdict
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from nctheory import __version__
from nctheory.outputs import folder, writable, write, write_all
from nctheory.present import terminal
from nctheory.present.cli.cluster import cluster, processes
from nctheory.present.cli.kernel_output import given_to_rocq, print_kernel, rocq_library
from nctheory.present.cli.options import Jobs
from nctheory.present.cli.output import json_text

if TYPE_CHECKING:
    from nctheory.check.proof_rows import Row
    from nctheory.check.run import Report

__all__ = ["verify_command"]

_TITLES = {
    "derivation": "Derived, each step checked",
    "proofs": "Proved, each step checked",
    "mutants": "Mutants: proofs with one thing changed, which have to be rejected",
    "quadrature": "Against the defining integrals, relative error below 1e-11",
    "data": "NC1(NTK) >= NC1(NNGP) on these samples, depth 1",
    "claims": "Claims, their status computed from evidence",
    "certificates": "Certificates, for mean and deviation in boxes",
    "regression": "Regression",
}
_REPORT = ("index.html", b'name="generator" content="nctheory ')  # a folder with a report
_PRINTED = 12  # lines shown of what the file of a proof that fails printed


def verify_command(
    paths: Annotated[
        list[Path] | None,
        typer.Argument(metavar="PATH", help="Files of proofs, or folders with such files."),
    ] = None,
    word: Annotated[
        str, typer.Option("-k", metavar="WORD", help="Only checks with this in their name.")
    ] = "",
    profile: Annotated[str, typer.Option(help="quick or thorough.")] = "quick",
    mutate: Annotated[
        bool, typer.Option("--mutate", help="Also check that no mutant of a proof is accepted.")
    ] = False,
    time_limit: Annotated[
        float, typer.Option(metavar="SECONDS", help="To import a file, and to check a proof.")
    ] = 60.0,
    jobs: Jobs = -1,
    dask: Annotated[
        str | None,
        typer.Option(metavar="ADDRESS", help="Check the mutants on this dask cluster."),
    ] = None,
    json_file: Annotated[
        Path | None, typer.Option("--json", metavar="FILE", help="Also write JSON; - is stdout.")
    ] = None,
    report: Annotated[
        str | None, typer.Option(metavar="DIR", help="Also write a report: open DIR/index.html.")
    ] = None,
    rocq: Annotated[
        bool, typer.Option("--rocq", help="Also have Rocq's kernel check the proofs; needs coqc.")
    ] = False,
) -> None:
    """Check everything, or the proofs in files of your own; one verdict a row.

    Without PATH: the duals, layers, trace formulas and lemmas are derived anew, each step being
    checked; every proof that ships with the package is checked; the duals and kernels are compared
    with the integrals that define them; and NC1(NTK) >= NC1(NNGP) is evaluated on the paper's data
    set D1 and on handwritten digits, for these samples only. The row of a claim is confirmed if all
    its evidence, checked again, is what it is listed as.

    With PATH: the Proof objects at the top level of these Python files, and of those below these
    folders, but for tests, hidden and private files, and virtual environments. They can use each
    other, and the theorems that ship with the package. Each file runs in processes of its own, with
    a time limit and at most 4 GiB of memory; what is wrong in one is reported with file and line,
    and the others run on.

    --mutate changes every checked step of every proof (a number, a sign, the direction of an
    inequality, a premise), and drops every hypothesis; each of these proofs has to be rejected,
    where it was changed. What is accepted and true is counted as true; of these, what no point
    that was tried evaluates is counted as unseen. With --dask they are checked on a cluster, which
    has no limit of time and memory of its own.

    --rocq also writes the proofs that hold as files of Rocq, compiles them with coqc, and says
    which steps, theorems and claims Rocq's kernel has checked: a theorem is kernel-checked if no
    step is admitted, here or in what it quotes. What was compiled is kept in the user's cache
    (XDG_CACHE_HOME, ~/.cache), and compiled again only if it has changed.

    Exit status: 0 if everything holds, 1 if not, 2 for bad usage, and if a file cannot be read.

    --json writes one object: version, profile, paths (null without PATH), seconds, holds (true if
    every check does), checks, trust, and mutants. checks is a list of objects with id, group
    (derivation, proofs, mutants, quadrature, data, claims or regression), title, verdict (holds,
    holds (equal), confirmed, fails, or FAILED for an error), detail, values (the figures by name;
    null for infinity), seconds, status (of a claim, else null), where (file:line of a proof or its
    fault, else null), printed (what the file of a proof wrote), witness (a point that meets
    the hypotheses of a theorem, else null), grade (kernel-checked, else null), and kernel (of a
    proof with --rocq: the steps accepted, those admitted with the reason, the assumptions (steps
    admitted in what it quotes, else the axioms that Rocq names), seconds, and the fault if there is
    no such theorem in Rocq; else null). trust gives
    for each theorem what it rests on. mutants is null without --mutate, else total, rejected, true,
    unseen, and accepted, a list of objects with proof and change. With - JSON goes to standard
    output in place of the tables.
    """
    start = time.perf_counter()
    to_stdout = json_file is not None and str(json_file) == "-"
    if json_file is not None and not to_stdout:
        writable(json_file)
    processes(jobs)
    from nctheory import validate

    validate.choice(profile, ("quick", "thorough"), "profile")
    if dask and not mutate:
        raise ValueError("--dask: expected with --mutate, whose mutants are checked there")
    if not 0 < time_limit < math.inf:
        raise ValueError(f"time-limit: expected a positive number of seconds, got {time_limit:g}")
    at = datetime.now().astimezone()
    library = rocq_library() if rocq else None
    with (
        nullcontext() if report is None else folder(report, _REPORT) as into,
        cluster(dask),
        terminal.progress("loading") as update,
    ):
        from nctheory.check.run import run

        if into:
            from nctheory.present.html.report import describe, pictures, report_files

        def ended(group: str, rows: Sequence[Row]) -> None:
            if not to_stdout:
                update.hide()
                _print_group(group, rows)

        update(0.0)
        found = run(
            paths or None, profile=profile, word=word, mutants=mutate, elsewhere=bool(dask),
            time_limit=time_limit, jobs=jobs, describe=describe if into else None,
            progress=update, ended=ended,
        )  # fmt: skip
        if library:
            found = given_to_rocq(library, found, jobs, update)
        seconds = time.perf_counter() - start
        if into:
            about_claims = any(row.group == "claims" for row in found.rows)
            drawn = pictures(jobs, update) if about_claims else []
            named = [str(path) for path in paths or []]
            write_all(into, report_files(
                found, profile=profile, paths=named, seconds=seconds, at=at, drawn=drawn,
            ))  # fmt: skip

    if json_file is not None:
        text = json_text(_document(found, paths, profile, seconds))
        if to_stdout:
            typer.echo(text)
        else:
            write(json_file, text + "\n")
    if not to_stdout:
        _print_summary(found, seconds)
        if into:
            typer.echo(f"report: {into / 'index.html'}")
    raise typer.Exit(0 if found.holds else 1 if found.readable else 2)


def _print_group(group: str, rows: Sequence[Row]) -> None:
    """The table of a group, as soon as it is there."""
    names = ("nngp", "ntk", "ratio") if group == "data" else ()
    cells = []
    for row in rows:
        figures = [terminal.figure(row.values.get(name, math.nan), 4) for name in names]
        detail = terminal.plain(row.detail) if row.verdict.good else "see below"
        middle = figures if names else [detail]
        cells.append([row.title, *middle, row.verdict.value, f"{row.seconds:.2f} s"])
    middle = ["NNGP", "NTK", "ratio"] if names else ["found"]
    terminal.print_table(["check", *middle, "verdict", "time"], cells, title=_TITLES[group])
    sys.stdout.flush()


def _print_summary(found: Report, seconds: float) -> None:
    """What went wrong, and how much did not."""
    for row in found.rows:
        if not row.verdict.good:
            where = f"{row.where}: " if row.where else ""
            text = f"{row.verdict.value}: {row.id}: {where}{row.detail}"
            typer.echo(terminal.wrap(terminal.plain(text)))
            lines = [terminal.plain(line) for line in row.printed.splitlines() if line.strip()]
            if lines:
                typer.echo("  Its file printed:")
                typer.echo("\n".join(f"  | {line}" for line in lines[-_PRINTED:]))
    print_kernel(found)
    mutants = _mutants(found)
    if mutants:
        typer.echo(
            f"{_count(mutants['total'], 'mutant')}: {mutants['rejected']} rejected, "
            f"{mutants['true']} true, {len(mutants['accepted'])} accepted."
        )
    statuses = Counter(row.status for row in found.rows if row.status and row.verdict.good)
    if statuses:
        said = ", ".join(f"{count} {status}" for status, count in statuses.most_common())
        typer.echo(f"{_count(sum(statuses.values()), 'claim')}: {said}.")
    good = sum(row.verdict.good for row in found.rows)
    bad = len(found.rows) - good
    tail = f"; {bad} {'does' if bad == 1 else 'do'} not" if bad else ""
    total = _count(len(found.rows), "check")
    typer.echo(f"{total}: {good} hold{'s' * (good == 1)}{tail}. {seconds:.1f} s")


def _document(
    found: Report, paths: Sequence[Path] | None, profile: str, seconds: float
) -> dict[str, Any]:
    from nctheory.check.library import trust

    return {
        "version": __version__,
        "profile": profile,
        "paths": [str(path) for path in paths] if paths else None,
        "seconds": seconds,
        "holds": found.holds,
        "checks": [_record(found, row) for row in found.rows],
        "trust": trust(found.results),
        "mutants": _mutants(found) or None,
    }


def _record(found: Report, row: Row) -> dict[str, Any]:
    verdict = found.kernel.get(row.title) if row.group == "proofs" else None
    return {
        "id": row.id,
        "group": row.group,
        "title": row.title,
        "verdict": row.verdict.value,
        "detail": row.detail,
        "values": {k: v if math.isfinite(v) else None for k, v in row.values.items()},
        "seconds": row.seconds,
        "status": row.status,
        "where": row.where,
        "printed": row.printed,
        "witness": row.witness or None,
        "grade": found.grade(row),
        "kernel": asdict(verdict) if verdict else None,
    }


def _mutants(found: Report) -> dict[str, Any]:
    """How many mutants became what; empty if none were asked for."""
    made = [(t.found.id, m) for t in found.theorems for m in t.mutations or []]
    if all(theorem.mutations is None for theorem in found.theorems):
        return {}
    return {
        "total": len(made),
        "rejected": sum(m.rejected is not None for _, m in made),
        "true": sum(m.valid for _, m in made),
        "unseen": sum(m.unseen for _, m in made),
        "accepted": [
            {"proof": id_, "change": m.change} for id_, m in made if not m.rejected and not m.valid
        ],
    }


def _count(number: int, name: str) -> str:
    return f"{number} {name}{'s' * (number != 1)}"

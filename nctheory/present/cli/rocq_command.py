"""The command `nctheory rocq`."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Annotated

import typer

from nctheory.outputs import folder
from nctheory.present import terminal
from nctheory.present.cli.completion import complete_theorem
from nctheory.present.cli.options import AsJson
from nctheory.present.cli.output import json_text

__all__ = ["rocq_command"]

_WRITTEN = ("_CoqProject", b"-Q theorems NCProofs")  # of a folder that was written here


def rocq_command(
    ids: Annotated[
        list[str] | None,
        typer.Argument(
            metavar="ID",
            help="Theorems of the package, or files of your own.",
            autocompletion=complete_theorem,
        ),
    ] = None,
    output: Annotated[
        str, typer.Option("-o", metavar="DIR", help="Write the files into this folder.")
    ] = "rocq",
    as_json: AsJson = False,
) -> None:
    """Write theorems as files of Rocq (Coq), whose kernel checks them anew.

    A file a theorem, after those that it quotes, with a lemma a step: each is closed, and has the
    premises that it uses. Beside them stand the library, _CoqProject and a Makefile; `make` in the
    folder compiles all. Without ID, every theorem of the package is written. A step that Rocq
    cannot state or does not accept yet is Admitted, with the reason, and counted here; so are facts
    that are cited, of which nothing is admitted: they are premises of what follows.

    The proofs in files of your own are checked here too. Each that does not hold is told, and
    written nevertheless; the exit status is then 1. DIR is a new or an empty folder, or one that
    this command has written.

    --json prints one object: folder, theorems and steps (how many), admitted, a list of theorem,
    step and reason, and failing, a list of theorem, where (file:line) and fault.
    """
    names = ids or []
    paths = [Path(name) for name in names if name.endswith(".py") or "/" in name]
    if paths and len(paths) < len(names):
        raise ValueError("ID: expected names or files, not both")
    with folder(output, _WRITTEN) as into, terminal.progress("loading") as update:
        from joblib import cpu_count

        from nctheory.present.rocq import project
        from nctheory.present.rocq.printing import file_name
        from nctheory.present.rocq.written import texts

        update(0.0)
        found = project.theorems(paths, [] if paths else names)
        done: list[str] = []

        def step(name: str) -> None:
            done.append(name)
            update(len(done) / len(found))

        theorems = texts(found, cpu_count(), step)
        failing = _failing(paths, update) if paths else []
        project.write_project(into, {f"{file_name(w.id)}.v": w.text for w in theorems})
    steps = sum(len(w.labels) for w in theorems)
    admitted = [(w.id, label, reason) for w in theorems for label, reason in w.admitted.items()]
    if as_json:
        keys = ("theorem", "step", "reason")
        typer.echo(
            json_text(
                {
                    "folder": str(into),
                    "theorems": len(theorems),
                    "steps": steps,
                    "admitted": [dict(zip(keys, found, strict=True)) for found in admitted],
                    "failing": failing,
                }
            )
        )
        raise typer.Exit(1 if failing else 0)
    for theorem, label, reason in admitted if len(theorems) <= 5 else []:
        typer.echo(terminal.wrap(f"admitted: {theorem}, step {label!r}: {reason}"))
    counts = ((len(theorems), "theorem"), (steps, "step"))
    written = ", ".join(f"{n} {word}{'s' * (n != 1)}" for n, word in counts)
    typer.echo(f"{written}, {len(admitted)} admitted: {into}")
    for row in failing:
        said = f"does not hold: {row['theorem']}: {row['where']}: {row['fault']}"
        typer.echo(terminal.wrap(terminal.plain(said)))
    raise typer.Exit(1 if failing else 0)


def _failing(paths: Sequence[Path], update: Callable[..., None]) -> list[dict[str, str | None]]:
    """The proofs in files of one's own that do not hold."""
    from nctheory.check.run import run

    return [
        {"theorem": r.id, "where": r.where, "fault": r.fault}
        for r in run(paths, progress=update).results
        if r.found.asked and not r.holds
    ]

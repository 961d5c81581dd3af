"""What `nctheory verify --rocq` does beside: theorems given to Rocq's kernel, and its verdicts."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

import typer

from nctheory.present import terminal

if TYPE_CHECKING:
    from nctheory.check.run import Report
    from nctheory.present.rocq.kernel_run import RocqLibrary

__all__ = ["given_to_rocq", "print_kernel", "rocq_library"]


def rocq_library() -> RocqLibrary:
    """The library for Rocq; compiling it says whether all is there, before work is done."""
    from nctheory.present.rocq.kernel_run import ready

    with terminal.progress("compiling the library for Rocq"):
        return ready()


def given_to_rocq(
    library: RocqLibrary, found: Report, jobs: int, update: Callable[..., None]
) -> Report:
    """The report with what Rocq says of the theorems that hold."""
    from joblib import cpu_count

    from nctheory.present.rocq.kernel_run import kernel_verdicts

    entries = [t.found for t in found.theorems if t.result and t.result.holds]
    count = cpu_count() if jobs == -1 else jobs
    return replace(found, kernel=kernel_verdicts(library, entries, jobs=count, progress=update))


def print_kernel(found: Report) -> None:
    """The grades, what Rocq did not accept, and how much it did."""
    if not found.kernel:
        return
    cells = [[id_, v.words, f"{v.seconds:.0f} s"] for id_, v in found.kernel.items()]
    terminal.print_table(["theorem", "grade", "compiled in"], cells, title="By Rocq's kernel")
    for id_, verdict in found.kernel.items():
        faults = {"": verdict.fault} if verdict.fault else verdict.admitted
        for label, reason in faults.items():
            step = f", step {label!r}" if label else ""
            typer.echo(terminal.wrap(terminal.plain(f"Rocq: {id_}{step}: {reason}")))
    verdicts = found.kernel.values()
    accepted = sum(len(v.accepted) for v in verdicts)
    steps = accepted + sum(len(v.admitted) for v in verdicts)
    whole = sum(v.whole for v in verdicts)
    claims = [row.title for row in found.rows if row.group == "claims" and found.grade(row)]
    said = f"{accepted} of {steps} steps accepted, {whole} of {len(verdicts)} theorems"
    typer.echo(f"Rocq's kernel: {said} and {len(claims)} claims kernel-checked.")
    if claims:
        typer.echo(terminal.wrap(f"Kernel-checked claims: {', '.join(claims)}."))

"""The program coqc: whether it is there, and one file compiled by it, as far as it goes.

A file is compiled in a process of its own (`nctheory.check.processes`), which limits its memory. A
sentence that takes too long, and one that is wrong, costs its step alone: the step is admitted,
with the reason, and the file is compiled again.
"""

from __future__ import annotations

import os
import re
import select
import shutil
import subprocess
import time
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from nctheory.present.rocq.printing import in_comment

__all__ = ["NEEDED", "assumptions", "coqc_compiled", "version"]

NEEDED = "apt install coq libcoq-coquelicot libcoq-interval, or opam install coq-interval"
_OLDEST = (8, 16)
_DONE = re.compile(r"^Chars (\d+) - (\d+) \[", re.M)
_FAULT = re.compile(r'^File ".*", line (\d+), characters .*:\n((?:Syntax e|E)rror:.*)', re.M | re.S)
_BLOCKS = "\n\n"


def version() -> str:
    """The version of coqc.

    Raises
    ------
    ValueError
        if there is none, or one that is too old.
    """
    if not shutil.which("coqc"):
        raise ValueError(f"coqc: not found: {NEEDED}")
    said = subprocess.run(["coqc", "--print-version"], capture_output=True, text=True, check=False)
    found = re.match(r"(\d+)\.(\d+)\S*", said.stdout)
    if not found:
        raise ValueError(f"coqc: expected its version, got {said.stdout[:60].strip()!r}")
    if (int(found[1]), int(found[2])) < _OLDEST:
        raise ValueError(f"coqc: expected Coq 8.16 or later, got {found[0]}: {NEEDED}")
    return found[0]


@dataclass(frozen=True)
class _Run:
    """What coqc said; `at` is where the text ends that it accepted, `fault` what is wrong there."""

    output: str
    at: int
    fault: str | None


def _run(file: Path, command: Sequence[str], patience: float) -> _Run:
    """One run, ended if there is no new sentence for so many seconds."""
    whole = [*command, "-time", "-noglob", "-w", "none", str(file)]
    process = subprocess.Popen(whole, stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
    assert process.stdout is not None
    parts: list[bytes] = []
    late = False
    while not late:
        ready, _, _ = select.select([process.stdout], [], [], patience)
        late = not ready
        if ready:
            some = os.read(process.stdout.fileno(), 1 << 16)
            if not some:
                break
            parts.append(some)
    if late:
        process.kill()
    status = process.wait()
    process.stdout.close()
    output = b"".join(parts).decode(errors="replace")
    ends = [int(found[2]) for found in _DONE.finditer(output)]
    at = max(ends, default=0)
    wrong = _FAULT.search(output)
    fault: str | None = None
    if late:
        fault = f"it takes coqc over {patience:g} s"
    elif wrong:
        text = file.read_bytes()
        lines = text.split(b"\n")[: int(wrong[1]) - 1]
        at = sum(len(line) + 1 for line in lines)
        fault = f"coqc says: {' '.join(wrong[2].split())[:160]}"
        if "Out of memory" in wrong[2]:
            fault = "it takes coqc too much memory"
    elif status != 0:
        fault = "it takes coqc too much memory, or coqc died"
    return _Run(output, at, fault)


def coqc_compiled(
    file: str, text: str, command: Sequence[str], patience: float, lemmas: Mapping[str, str]
) -> Iterator[Any]:
    """Compile a file, with what fails admitted, by `command`, coqc with its folders.

    `lemmas` are the names of the steps' lemmas.

    Yields None after each attempt, and at last what it came to: the text that was compiled, what
    coqc said, the steps admitted with the reason, and the fault if it can't be compiled at all.
    """
    start, path = time.perf_counter(), Path(file)
    labels = {name: label for label, name in lemmas.items()}
    admitted: dict[str, str] = {}
    blocks = text.split(_BLOCKS)
    skipped = 0  # blocks that were accepted, and are not proved again until all is known
    while True:
        tried = [_without_proof(b, "accepted") or b for b in blocks[:skipped]] + blocks[skipped:]
        path.write_text(_BLOCKS.join(tried), "utf-8")
        run = _run(path, command, patience)
        if run.fault is None and not skipped:
            break
        if run.fault is None:
            skipped = 0
            continue
        number = _block_at(tried, run.at)
        name = re.search(r"^Lemma (\S+)", blocks[number], re.M)
        changed = _without_proof(blocks[number], f"Admitted: {run.fault}")
        if not name or name[1] not in labels or changed is None:
            path.with_suffix(".vo").unlink(missing_ok=True)
            break
        admitted[labels[name[1]]] = run.fault
        blocks[number], skipped = changed, number
        yield None
    yield {
        "text": _BLOCKS.join(blocks),
        "output": run.output,
        "admitted": admitted,
        "fault": run.fault,
        "seconds": time.perf_counter() - start,
    }


def _block_at(blocks: Sequence[str], at: int) -> int:
    """The number of the block with this byte, or the next one if it stands between."""
    end = 0
    for number, block in enumerate(blocks):
        end += len(block.encode())
        if at < end:
            return number
        end += len(_BLOCKS)
    return len(blocks) - 1


def _without_proof(block: str, reason: str) -> str | None:
    """A lemma without its proof; None if it has none."""
    head, proof, _ = block.partition("\nProof.\n")
    return f"{head}\nProof. (* {in_comment(reason)} *)\nAdmitted." if proof else None


def assumptions(output: str) -> tuple[str, ...]:
    r"""The axioms that `Print Assumptions` names.

    >>> assumptions("Axioms:\nsig_not_dec : forall P : Prop,\n  {P} + {~ P}\nfoo\n  : 1 = 2\n")
    ('sig_not_dec', 'foo')
    """
    found: dict[str, None] = {}
    inside = False
    for line in output.splitlines():
        if line == "Axioms:":
            inside = True
        elif line.startswith(("Chars ", "Closed ", "Section ", "File ")):
            inside = False
        elif inside and (name := re.match(r"([\w.']+)\s*(:|$)", line)):
            found[name[1]] = None
    return tuple(found)

"""All that `nctheory verify` does, in processes: the rows of `checks`, proofs, and their mutants.

Each proof file is imported in a process of its own, which writes its theorems in JSON, and each
theorem is checked in another, which reads that and imports no file: so that what a file does is
the fault of its own proofs alone, whatever it does to its process. A proof waits for those that it
quotes. With paths only the proofs in those files are run, and what they quote of the package.
"""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import partial
from pathlib import Path
from typing import Any

from nctheory.check.check_row import Check, Verdict
from nctheory.check.checks import GROUPS, all_checks
from nctheory.check.kernel import KernelVerdict, claim_grade
from nctheory.check.library import TIME_LIMIT, Found, Result, complete, listed, read_proofs
from nctheory.check.paths import files_below
from nctheory.check.processes import Ended, Pool
from nctheory.check.proof_rows import CheckedTheorem, Describe, Proofs, Row, row_id

__all__ = ["Report", "run"]

_ROW_LIMIT = 3600.0  # seconds a row of `checks`

Progress = Callable[[float, str], None]


@dataclass(frozen=True)
class Report:
    """What was checked: rows by group, and theorems, each after those that it uses.

    `kernel` is what Rocq's kernel says of the theorems, if it was asked.
    """

    rows: tuple[Row, ...]
    theorems: tuple[CheckedTheorem, ...]
    kernel: Mapping[str, KernelVerdict] = field(default_factory=dict)

    def grade(self, row: Row) -> str | None:
        """The grade kernel-checked of a theorem, or of a claim that rests on such; else None."""
        if row.group == "claims":
            return claim_grade(row.title, row.status, self.kernel)
        verdict = self.kernel.get(row.title) if row.group == "proofs" else None
        return verdict.grade() if verdict else None

    @property
    def holds(self) -> bool:
        """Whether every row is good."""
        return all(row.verdict.good for row in self.rows)

    @property
    def readable(self) -> bool:
        """Whether every file could be read."""
        return all(theorem.found.readable for theorem in self.theorems)

    @property
    def results(self) -> tuple[Result, ...]:
        """What became of the theorems."""
        return tuple(t.result for t in self.theorems if t.result)


def run(
    paths: Sequence[str | Path] | None = None,
    *,
    profile: str = "quick",
    word: str = "",
    mutants: bool = False,
    time_limit: float = TIME_LIMIT,
    jobs: int = -1,
    describe: Describe | None = None,
    progress: Progress = lambda part, doing: None,
) -> Report:
    """Check everything, or the proofs in the files and folders given.

    Parameters
    ----------
    paths : sequence of path, optional
    profile : str
        "quick" or "thorough", of the rows of `checks`.
    word : str
        Only rows with this in their id, group or title.
    mutants : bool
        Whether to check the mutants of the proofs too.
    time_limit : float
        Seconds to import a file, to check a proof, and to check a mutant.
    jobs : int
        Processes at a time; -1 is one a core.
    describe : callable, optional
        A function of a module, from a `Result` with its outcome to anything that JSON can say. It
        is called in the process of the proof.
    progress : callable
        Called with the part that is done, and what was done last.

    Raises
    ------
    FileNotFoundError, ValueError
        for a path that is not there, is no Python file, or holds no proof; if no row has the word.
    """
    from joblib import cpu_count

    files = None if paths is None else files_below(paths)
    preload = () if files else ("nctheory.claims.list",)
    with Pool(cpu_count() if jobs == -1 else jobs, preload) as pool:
        checks = [] if files else all_checks(profile)
        checks = [c for c in checks if _has(word, c.id, c.group, c.title)]
        wanted = {e.file: None for e in listed() if _has(word, row_id(e), "proofs", e.title)}
        found, printed = read_proofs(
            pool, list(wanted) if files is None else files, time_limit,
            lambda file, part: progress(part / 2, f"reading {file.name}"),
        )  # fmt: skip
        if files is not None:
            _need_proofs(paths or (), found)
        found = [replace(e, asked=_has(word, row_id(e), "proofs", e.title)) for e in found]
        found = complete(found, pool, time_limit)
        asked = [entry.where for entry in found if entry.asked]
        total = len(checks) + len(asked) * (1 + mutants)
        if not total:
            raise ValueError(f"-k: no check has {word!r} in its name or title")
        count = itertools.count(1)

        def done(title: str) -> None:
            progress((1 + next(count) / total) / 2, title)

        rows = RowMaker(pool, checks, profile, done)
        proofs = Proofs(pool, found, printed, time_limit, describe, mutants, done)
        for handle, event in pool.events():
            handle(event)
    proved = sorted(proofs.rows(), key=lambda pair: asked.index(pair[0].where))
    together = [*rows.rows(), *(row for _, row in proved)]
    together.sort(key=lambda row: GROUPS.index(row.group))
    return Report(tuple(together), tuple(proofs.theorems))


def _has(word: str, *texts: str) -> bool:
    return any(word.lower() in text.lower() for text in texts)


def _need_proofs(paths: Sequence[str | Path], found: Sequence[Found]) -> None:
    """Each path holds a proof, or a file that could not be imported."""
    files = {entry.file.resolve() for entry in found}
    for path in map(Path, paths):
        if files.isdisjoint(file.resolve() for file in files_below([path])):
            where = "below this folder" if path.is_dir() else "at the top level of this file"
            raise ValueError(f"{path}: there is no Proof {where}")


# --- rows of `checks` ----------------------------------------------------------------------------


class RowMaker:
    """Rows, those of one group about one activation in one process: they share derivations."""

    def __init__(
        self, pool: Pool, checks: Sequence[Check], profile: str, done: Callable[[str], None]
    ) -> None:
        self._pool, self._profile, self._done = pool, profile, done
        self._checks = {check.id: check for check in checks}
        self._found: dict[str, Row] = {}
        chunks: dict[tuple[str, bool], list[str]] = {}
        for check in checks:
            chunks.setdefault((check.group, "erf" in check.id), []).append(check.id)
        for ids in sorted(chunks.values(), key=len, reverse=True):
            self._start(ids)

    def rows(self) -> Iterator[Row]:
        """What became of them, in order."""
        return (self._found[id_] for id_ in self._checks)

    def _start(self, ids: list[str]) -> None:
        handle = partial(self._on, ids)
        self._pool.start(handle, _run_checks, self._profile, ids, time_limit=_ROW_LIMIT)

    def _on(self, ids: list[str], event: Any) -> None:
        missing = [id_ for id_ in ids if id_ not in self._found]
        if not isinstance(event, Ended):
            self._add(**event)
        elif missing:  # the process died of the first of them
            self._add(missing[0], Verdict.ERROR, f"the check {event.fault}")
            if missing[1:]:
                self._start(missing[1:])

    def _add(self, id: str, verdict: str, detail: str, **rest: Any) -> None:
        check = self._checks[id]
        self._found[id] = Row(id, check.group, check.title, Verdict(verdict), detail, **rest)
        self._done(check.title)


def _run_checks(profile: str, ids: list[str]) -> Iterator[Any]:
    """In a process: run some rows."""
    from threadpoolctl import threadpool_limits

    with threadpool_limits(1):  # the other processors run other rows
        for check in all_checks(profile):
            if check.id in ids:
                result = check()
                yield {
                    "id": check.id,
                    "verdict": result.verdict,
                    "detail": result.detail,
                    "values": {name: float(value) for name, value in result.values.items()},
                    "seconds": result.seconds,
                    "status": result.status,
                }

"""All that `nctheory verify` does, in processes: the rows of `checks`, proofs, and their mutants.

Each proof file is imported, and each proof checked, in a process of its own
(`nctheory.check.processes`), so that a file that loops, exits, or changes what it should not is
the fault of its own proofs alone. This keeps accidents apart; it is no sandbox for code that one
does not trust. A proof waits for those that it uses. With paths only the proofs in those files are
run, and what they use of the package.
"""

from __future__ import annotations

import itertools
import sys
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass, field, replace
from functools import partial
from pathlib import Path
from typing import Any

from nctheory.check.checks import GROUPS, Check, Verdict, all_checks
from nctheory.check.library import (
    Found,
    Result,
    arrange,
    files_below,
    judge,
    listed,
    load,
    unproved,
)
from nctheory.check.mutation import Mutation, mutate
from nctheory.check.processes import Ended, Pool
from nctheory.verify.theorem import Proof

__all__ = ["TIME_LIMIT", "Report", "Row", "CheckedTheorem", "run"]

TIME_LIMIT = 60.0  # seconds to import a file, to check a proof, and to check a mutant
_ROW_LIMIT = 3600.0  # seconds a row of `checks`

Describe = Callable[[Result], Any]
Progress = Callable[[float, str], None]


@dataclass(frozen=True)
class Row:
    """What became of one thing that was checked.

    Attributes
    ----------
    id, group, title, detail : str
        `group` is one of `nctheory.check.checks.GROUPS`.
    verdict : Verdict
    values : mapping of str to float
    seconds : float
    status : str or None
        Of a claim: proved, refuted and so on.
    where : str or None
        file:line of a proof, or of its fault.
    printed : str
        What a proof file wrote to standard output and standard error.
    """

    id: str
    group: str
    title: str
    verdict: Verdict
    detail: str
    values: Mapping[str, float] = field(default_factory=dict)
    seconds: float = 0.0
    status: str | None = None
    where: str | None = None
    printed: str = ""


@dataclass(eq=False)
class CheckedTheorem:
    """A theorem of a run.

    Attributes
    ----------
    found : Found
        `found.asked` is False if it is here only because another uses it.
    result : Result or None
        None while it is not known.
    page : object
        What `describe` returned for it, else None.
    mutations : list of Mutation or None
        None if they were not made, which takes `mutant_seconds`.
    printed : str
        What its file wrote to standard output and standard error.
    """

    found: Found
    printed: str = ""
    result: Result | None = None
    page: Any = None
    mutations: list[Mutation] | None = None
    mutant_seconds: float = 0.0


@dataclass(frozen=True)
class Report:
    """What was checked: rows by group, and theorems, each after those that it uses."""

    rows: tuple[Row, ...]
    theorems: tuple[CheckedTheorem, ...]

    @property
    def holds(self) -> bool:
        """Whether every row is good."""
        return all(row.verdict.good for row in self.rows)

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
    with Pool(cpu_count() if jobs == -1 else jobs) as pool:
        checks: list[Check] = []
        printed: dict[Path, str] = {}
        if files is None:
            checks = [c for c in all_checks(profile) if _has(word, c.id, c.group, c.title)]
            found = listed()
        else:
            found, printed = _imported(pool, files, time_limit, progress)
            _need_proofs(paths or (), found)
        found = [replace(e, asked=_has(word, _row_id(e), "proofs", e.title)) for e in found]
        asked = [entry.where for entry in found if entry.asked]
        total = len(checks) + len(asked) * (1 + mutants)
        if not total:
            raise ValueError(f"-k: no check has {word!r} in its name or title")
        count = itertools.count(1)

        def done(title: str) -> None:
            progress(next(count) / total, title)

        rows = RowMaker(pool, checks, profile, done)
        proofs = _Proofs(pool, found, printed, time_limit, describe, mutants, done)
        for handle, event in pool.events():
            handle(event)
    proved = sorted(proofs.rows(), key=lambda pair: asked.index(pair[0].where))
    together = [*rows.rows(), *(row for _, row in proved)]
    together.sort(key=lambda row: GROUPS.index(row.group))
    return Report(tuple(together), tuple(proofs.theorems))


def _has(word: str, *texts: str) -> bool:
    return any(word.lower() in text.lower() for text in texts)


def _row_id(entry: Found) -> str:
    return f"proof-{entry.id}"


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


# --- proofs --------------------------------------------------------------------------------------


def _imported(
    pool: Pool, files: Sequence[Path], limit: float, progress: Progress
) -> tuple[list[Found], dict[Path, str]]:
    """The proofs in files, each imported in a process of its own, and what the files print."""
    found: dict[Path, list[Found]] = {file: [] for file in files}
    printed: dict[Path, str] = {}
    for file in files:
        pool.start(file, _import, str(file), time_limit=limit)
    for file, event in pool.events():
        if isinstance(event, Ended):
            printed[file] = event.printed
            progress(len(printed) / len(files), f"importing {file}")
            if event.fault:
                fault = f"importing it {event.fault}"
                found[file] = [Found(file.stem, file, _line(event, file, 1), fault=fault)]
        else:
            found[file] = [Found(file=file, uses=tuple(e.pop("uses")), **e) for e in event]
    return [entry for file in files for entry in found[file]], printed


def _import(file: str) -> Iterator[Any]:
    """In a process: the proofs of a file."""
    sys.dont_write_bytecode = True
    yield [
        {"id": e.id, "line": e.line, "title": e.title, "uses": e.uses, "fault": e.fault}
        for e in load(Path(file))
    ]


def _line(ended: Ended, file: Path, otherwise: int) -> int:
    """The line of a file that a process was at."""
    here = [line for name, line in ended.places if Path(name) == file.resolve()]
    return here[0] if here else otherwise


class _Proofs:
    """Proofs, each in a process after those that it uses, and then its mutants in another."""

    def __init__(
        self, pool: Pool, found: Sequence[Found], printed: Mapping[Path, str], limit: float,
        describe: Describe | None, mutants: bool, done: Callable[[str], None],
    ) -> None:  # fmt: skip
        self._pool, self._limit, self._done = pool, limit, done
        self._describe, self._mutants = describe, mutants
        self._started: set[CheckedTheorem] = set()
        self._mutant_faults: dict[CheckedTheorem, str] = {}
        self.theorems: list[CheckedTheorem] = []
        needed: set[str] = set()
        for entry in reversed(arrange(found)):
            if entry.asked or entry.id in needed:
                needed.update(entry.uses)
                self.theorems.insert(0, CheckedTheorem(entry, printed.get(entry.file, "")))
        # An identifier that is taken is that of the first.
        self._named = {t.found.id: t for t in reversed(self.theorems)}
        self._start()

    def rows(self) -> Iterator[tuple[Found, Row]]:
        """What became of those asked for, each row with its proof."""
        for theorem in self.theorems:
            found, result = theorem.found, theorem.result
            if result is None or not found.asked:
                continue
            verdict = Verdict.HOLDS if result.holds else Verdict.FAILS
            detail = result.fault or _count(result.steps, "step")
            yield found, Row(
                _row_id(found), "proofs", found.id, verdict, detail,
                {"steps": result.steps} if result.holds else {}, result.seconds,
                where=result.where, printed=theorem.printed,
            )  # fmt: skip
            if theorem.mutations is not None:
                yield found, self._row_of_mutants(theorem)

    def _row_of_mutants(self, theorem: CheckedTheorem) -> Row:
        found, made = theorem.found, theorem.mutations or []
        alive = [m.change for m in made if m.rejected is None and not m.valid]
        values = {
            "mutants": len(made),
            "rejected": sum(m.rejected is not None for m in made),
            "valid": sum(m.valid for m in made),
            "survivors": len(alive),
        }
        detail = f"{values['rejected']} of {len(made)} rejected"
        if values["valid"]:
            detail += f", {values['valid']} true"
        verdict = Verdict.HOLDS
        if alive:
            verdict, detail = Verdict.FAILS, f"{detail}; accepted: {'; '.join(alive)}"
        if fault := self._mutant_faults.get(theorem):
            verdict, detail = Verdict.ERROR, f"{fault}, after {detail}"
        id_ = f"mutants-{found.id}"
        seconds = theorem.mutant_seconds
        return Row(id_, "mutants", found.id, verdict, detail, values, seconds, where=found.where)

    def _used(self, theorem: CheckedTheorem) -> list[CheckedTheorem]:
        return [self._named[name] for name in theorem.found.uses if name in self._named]

    def _start(self) -> None:
        """Start the proofs that can be checked now, and settle those that can't hold."""
        for theorem in self.theorems:  # each after those that it uses
            fault = theorem.found.fault  # one is a circle, in which each would wait for the other
            used = [t.result for t in self._used(theorem)]
            if theorem in self._started or not (fault or all(used)):
                continue
            self._started.add(theorem)
            fault = fault or unproved(theorem.found, {r.id: r for r in used if r})
            if fault:
                self._settle(theorem, Result(theorem.found, theorem.found.line, fault))
            else:
                arguments = self._sources(theorem), self._describe
                handle = partial(self._on_check, theorem)
                self._pool.start(handle, _check, *arguments, time_limit=self._limit)

    def _sources(self, theorem: CheckedTheorem) -> list[tuple[str, str]]:
        """The identifiers and files of the proofs that it uses, and its own."""
        return [(t.found.id, str(t.found.file)) for t in (*self._used(theorem), theorem)]

    def _settle(self, theorem: CheckedTheorem, result: Result) -> None:
        theorem.result = result
        if theorem.found.asked:
            self._done(theorem.found.id)
            if result.holds and self._mutants:
                theorem.mutations = []
                handle = partial(self._on_mutation, theorem)
                arguments = self._sources(theorem)
                self._pool.start(handle, _mutate, arguments, time_limit=self._limit)

    def _on_check(self, theorem: CheckedTheorem, event: Any) -> None:
        found = theorem.found
        if not isinstance(event, Ended):
            if "page" in event:
                theorem.page = event["page"]
            else:
                self._settle(theorem, Result(found, **event))
        elif theorem.result is None:
            line = _line(event, found.file, found.line)
            self._settle(theorem, Result(found, line, f"checking it {event.fault}"))
        if theorem.result:
            self._start()

    def _on_mutation(self, theorem: CheckedTheorem, event: Any) -> None:
        if isinstance(event, Ended):
            if event.fault:
                self._mutant_faults[theorem] = f"checking a mutant {event.fault}"
            self._done(f"mutants of {theorem.found.id}")
        elif theorem.mutations is not None:
            theorem.mutant_seconds += event.pop("seconds")
            theorem.mutations.append(Mutation(**event))


def _sources(sources: Sequence[tuple[str, str]]) -> tuple[Found, dict[str, Proof]]:
    """In a process: import the last proof, and the others, which were checked before."""
    sys.dont_write_bytecode = True
    entries = []
    for id_, file in sources:
        found = load(Path(file))
        same = [e for e in found if e.id == id_]
        fault = f"there is no proof {id_!r} in {file} when it is imported again"
        entries += (same or found or [Found(id_, Path(file), 1, fault=fault)])[:1]
    return entries[-1], {e.id: e.proof for e in entries[:-1] if e.proof}


def _check(sources: Sequence[tuple[str, str]], describe: Describe | None) -> Iterator[Any]:
    """In a process: check a proof, and describe it."""
    entry, proved = _sources(sources)
    result = judge(entry, proved)
    yield {
        "line": result.line,
        "fault": result.fault,
        "rests_on": result.rests_on,
        "seconds": result.seconds,
        "steps": result.steps,
    }
    if describe:
        yield {"page": describe(result)}


def _mutate(sources: Sequence[tuple[str, str]]) -> Iterator[Any]:
    """In a process: the mutants of a proof that holds."""
    entry, proved = _sources(sources)
    start = time.perf_counter()
    for mutation in mutate(entry.proof, proved) if entry.proof else ():
        end = time.perf_counter()
        yield asdict(mutation) | {"seconds": end - start}
        start = end


def _count(number: int, name: str) -> str:
    return f"{number} {name}{'s' * (number != 1)}"

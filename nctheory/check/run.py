"""All that `nctheory verify` does, in processes: the rows of `checks`, proofs, and their mutants.

Each proof file is imported in a process of its own, which writes its theorems in JSON, and each
theorem is checked in another, which reads that and imports no file: so that what a file does is
the fault of its own proofs alone, whatever it does to its process. Files and theorems of the
package share processes. A proof holds if those that it quotes do. With paths only the proofs in
those files are run, and what they quote of the package.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import partial
from pathlib import Path
from typing import Any

from nctheory.check.check_row import Check, Verdict
from nctheory.check.checks import GROUPS, LONGEST, all_checks
from nctheory.check.found import Found, Result
from nctheory.check.kernel import KernelVerdict, claim_grade
from nctheory.check.library import TIME_LIMIT, complete, know, listed, read_proofs
from nctheory.check.paths import files_below
from nctheory.check.processes import Ended, Pool
from nctheory.check.proof_rows import CheckedTheorem, Describe, Proofs, Row, row_id

__all__ = ["Report", "run"]

_LAST = ("claims", "certificates")  # what takes longest, and rests on proofs
_DERIVED = ("derivation", "quadrature", "regression")  # from the same derivations
_ROW_LIMIT = 3600.0  # seconds a row of `checks`
# What most rows import, some when they are evaluated, as SymPy does the last one.
_PRELOADED = (
    "nctheory.claims.list", "nctheory.check.links", "nctheory.check.status", "scipy.stats",
    "sympy.physics.units",
)  # fmt: skip

Progress = Callable[[float, str], None]
GroupEnded = Callable[[str, Sequence["Row"]], None]


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
    groups: Collection[str] = GROUPS,
    mutants: bool = False,
    elsewhere: bool = False,
    time_limit: float = TIME_LIMIT,
    jobs: int = -1,
    describe: Describe | None = None,
    progress: Progress = lambda part, doing: None,
    ended: GroupEnded = lambda group, rows: None,
) -> Report:
    """Check everything, or the proofs in the files and folders given.

    Parameters
    ----------
    paths : sequence of path, optional
    profile : str
        "quick" or "thorough", of the rows of `checks`.
    word : str
        Only rows with this in their id, group or title.
    groups : collection of str
        Only rows of these groups.
    mutants : bool
        Whether to check the mutants of the proofs too.
    elsewhere : bool
        Whether to check them where `joblib.parallel_config` says, a cluster for example; without a
        limit of time and memory there.
    time_limit : float
        Seconds to import a file, to check a proof, and to check a mutant.
    jobs : int
        Processes at a time; -1 is one a core.
    describe : callable, optional
        A function of a module, from a `Result` with its outcome to anything that JSON can say. It
        is called in the process of the proof.
    progress : callable
        Called with the part that is done, and what was done last.
    ended : callable
        Called with a group and its rows as soon as all of them are there; quick groups come first.

    Raises
    ------
    FileNotFoundError, ValueError
        for a path that is not there, is no Python file, or holds no proof; if no row has the word.
    """
    from joblib import cpu_count

    given = None if paths is None else files_below(paths)
    rows: list[Row] = []

    def end(some: Sequence[Row]) -> None:
        rows.extend(some)
        for group in GROUPS:
            if of_group := [row for row in some if row.group == group]:
                ended(group, of_group)

    preload = [] if given else [*_PRELOADED]
    if describe:
        preload.append(describe.__module__)
    with Pool(cpu_count() if jobs == -1 else jobs, preload) as pool:
        checks = [] if given else all_checks(profile)
        checks = [c for c in checks if c.group in groups and _has(word, c.id, c.group, c.title)]
        quick = [c for c in checks if c.group not in _LAST]
        last = [c for c in checks if c.group in _LAST]
        cited = {name for check in last for name in check.theorems}
        shipped = {e.file: None for e in listed() if e.id in cited or _is_asked(word, e)}
        files = list(shipped) if given is None else given
        share = _Shares(progress)
        # These are said as soon as they are there, while files are read.
        RowMaker(pool, quick, profile, share(0.1, len(quick)), end)
        ending = share(0.3, len(last))
        alone = RowMaker(pool, [c for c in last if not c.theorems], profile, ending, later=True)
        reading = share(0.3, len(files))
        found, printed = read_proofs(
            pool, files, time_limit, lambda file: reading(f"reading {file.name}")
        )
        if paths is not None:
            _need_proofs(paths, found)
        found = [replace(e, asked=_is_asked(word, e)) for e in found]
        found = complete(found, pool, time_limit)
        asked = [entry.where for entry in found if entry.asked]
        if not (checks or asked):
            raise ValueError(f"-k: no check has {word!r} in its name or title")
        done = share(0.3, len(asked) * (1 + mutants))
        proofs = Proofs(pool, found, printed, time_limit, describe, mutants, elsewhere, done, cited)
        pool.settle(lambda: proofs.known)
        known = [t.result for t in proofs.theorems if t.result and t.found.id in cited]
        resting = RowMaker(pool, [c for c in last if c.theorems], profile, ending, known=known)
        pool.settle(lambda: proofs.ended)
        if elsewhere:
            proofs.mutate_elsewhere()
        end([row for _, row in sorted(proofs.rows(), key=lambda pair: asked.index(pair[0].where))])
        pool.settle()
        places = {check.id: place for place, check in enumerate(last)}
        end(sorted((*alone.rows(), *resting.rows()), key=lambda row: places[row.id]))
    rows.sort(key=lambda row: GROUPS.index(row.group))
    return Report(tuple(rows), tuple(proofs.theorems))


class _Shares:
    """The progress of the run, of which each of its parts has a share."""

    def __init__(self, progress: Progress) -> None:
        self._progress, self._done = progress, 0.0

    def __call__(self, share: float, total: int) -> Callable[[str], None]:
        """What a part calls, once for each thing that it has done of so many."""

        def done(doing: str) -> None:
            self._done += share / total
            self._progress(min(self._done, 1.0), doing)

        return done


def _is_asked(word: str, proof: Found) -> bool:
    return _has(word, row_id(proof), "proofs", proof.title)


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
    """Rows, those that share derivations in one process, after what is known of theorems."""

    def __init__(
        self,
        pool: Pool,
        checks: Sequence[Check],
        profile: str,
        done: Callable[[str], None],
        ended: Callable[[Sequence[Row]], None] = lambda rows: None,
        known: Sequence[Result] = (),
        later: bool = False,
    ) -> None:
        self._pool, self._profile, self._done, self._known = pool, profile, done, known
        self._later = later  # whether what else is started goes first
        self._ended = ended  # called with all rows as soon as they are there
        self._checks = {check.id: check for check in checks}
        self._found: dict[str, Row] = {}
        chunks: dict[str, list[str]] = {}
        for check in checks:
            about = "derived" if check.group in _DERIVED else check.group
            shares = check.shares or f"{about}{' erf' * ('erf' in check.id)}"
            chunks.setdefault(shares, []).append(check.id)
        order = {shares: place for place, shares in enumerate(LONGEST)}
        for _, ids in sorted(chunks.items(), key=lambda chunk: order.get(chunk[0], len(order))):
            self._start(ids)

    def rows(self) -> list[Row]:
        """What became of them, in order."""
        return [self._found[id_] for id_ in self._checks]

    def _start(self, ids: list[str]) -> None:
        handle = partial(self._on, ids)
        known = [replace(r, found=replace(r.found), outcome=None) for r in self._known]
        task = self._profile, ids, known
        self._pool.start(handle, _run_checks, *task, time_limit=_ROW_LIMIT, later=self._later)

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
        if len(self._found) == len(self._checks):
            self._ended(self.rows())


def _run_checks(profile: str, ids: list[str], known: Sequence[Result]) -> Iterator[Any]:
    """In a process: run some rows."""
    from threadpoolctl import threadpool_limits

    from nctheory.compute.blas import one_blas_thread

    know(known)
    with threadpool_limits(1), one_blas_thread:  # the other processors run other rows
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

"""The proofs of a run, checked in processes, then their mutants.

What others wrote has a process for each theorem, after those that it quotes. The theorems of the
package come many to a process, which keeps what it derives, and without waiting: whether one holds
that quotes others is said when these are known to hold.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import Any

from nctheory.check.check_row import Verdict
from nctheory.check.checking import Unchecked, checked, mutants_of, mutated
from nctheory.check.found import Found, Result, behind
from nctheory.check.library import arrange, line_at, unproved
from nctheory.check.mutation import Mutation
from nctheory.check.paths import bundled
from nctheory.check.processes import Ended, Pool

__all__ = ["Describe", "Proofs", "Row", "CheckedTheorem", "row_id"]

Describe = Callable[[Result], Any]


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
    witness : str
        A point that meets the hypotheses of a theorem.
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
    witness: str = ""


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


def row_id(entry: Found) -> str:
    """The identifier of the row of a proof."""
    return f"proof-{entry.id}"


class Proofs:
    """Proofs, each settled after those that it uses, and then its mutants in a process."""

    def __init__(
        self,
        pool: Pool,
        found: Sequence[Found],
        printed: Mapping[Path, str],
        limit: float,
        describe: Describe | None,
        mutants: bool,
        elsewhere: bool,
        done: Callable[[str], None],
        cited: Collection[str] = (),
    ) -> None:
        self._pool, self._limit, self._done = pool, limit, done
        self._describe, self._mutants, self._elsewhere = describe, mutants, elsewhere
        self._started: set[CheckedTheorem] = set()
        self._checked: dict[CheckedTheorem, Result] = {}
        self._mutants_of: dict[CheckedTheorem, dict[int, Mutation]] = {}
        self._mutant_faults: dict[CheckedTheorem, str] = {}
        self._running: dict[CheckedTheorem, int] = {}  # tasks that check its mutants
        self.theorems: list[CheckedTheorem] = []
        quoted = set(cited)
        for entry in reversed(arrange(found)):
            if entry.asked or entry.id in quoted:
                quoted.update(entry.uses)
                self.theorems.insert(0, CheckedTheorem(entry, printed.get(entry.file, "")))
        # An identifier that is taken is that of the first.
        self._named = {t.found.id: t for t in reversed(self.theorems)}
        for batch in self._batches():
            self._check(batch)
        self._start()

    @property
    def known(self) -> bool:
        """Whether it is known of each what became of it."""
        return all(theorem.result for theorem in self.theorems)

    @property
    def ended(self) -> bool:
        """The same, of the mutants too."""
        return self.known and not any(self._running.values())

    def rows(self) -> Iterator[tuple[Found, Row]]:
        """What became of those asked for, each row with its proof."""
        for theorem in self.theorems:
            found, result = theorem.found, theorem.result
            if result is None or not found.asked:
                continue
            verdict = Verdict.HOLDS if result.holds else Verdict.FAILS
            verdict = verdict if found.readable else Verdict.ERROR
            detail = result.fault or _count(result.steps, "step")
            yield (
                found,
                Row(
                    row_id(found),
                    "proofs",
                    found.id,
                    verdict,
                    detail,
                    {"steps": result.steps} if result.holds else {},
                    result.seconds,
                    where=result.where,
                    printed=theorem.printed,
                    witness=result.witness,
                ),
            )
            if theorem.mutations is not None:
                yield found, self._row_of_mutants(theorem)

    def _row_of_mutants(self, theorem: CheckedTheorem) -> Row:
        found, made = theorem.found, theorem.mutations or []
        alive = [m.change for m in made if m.rejected is None and not m.valid]
        values = {
            "mutants": len(made),
            "rejected": sum(m.rejected is not None for m in made),
            "valid": sum(m.valid for m in made),
            "unseen": sum(m.unseen for m in made),
            "survivors": len(alive),
        }
        detail = f"{values['rejected']} of {len(made)} rejected"
        if values["valid"]:
            detail += f", {values['valid']} true"
        if values["unseen"]:
            detail += f" ({values['unseen']} of them at no point that was tried)"
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

    def _batches(self) -> Iterator[list[CheckedTheorem]]:
        """The theorems of the package, many at first and few in the end, long ones first."""
        here = bundled().resolve()
        own = [t for t in self.theorems if t.found.file.resolve().parent == here]
        faulty = {t.found.id for t in own if t.found.fault}
        own = [t for t in own if faulty.isdisjoint((t.found.id, *self._quoted(t)))]
        own.sort(key=lambda t: len(t.found.json))
        left = sum(len(t.found.json) for t in own)
        while own:
            batch, size = [own.pop()], 0
            while own and size < left / (2 * self._pool.jobs):
                batch.append(own.pop())
                size += len(batch[-1].found.json)
            left -= size
            yield batch

    def _start(self) -> None:
        """Start the proofs that can be checked now, and settle those of which all is known."""
        for theorem in self.theorems:  # each after those that it uses
            if theorem.result:
                continue
            fault = theorem.found.fault  # one is a circle, in which each would wait for the other
            used = [t.result for t in self._used(theorem)]
            if not (fault or all(used)):
                continue
            fault = fault or unproved(theorem.found, {r.id: r for r in used if r})
            if fault:
                self._settle(theorem, Result(theorem.found, theorem.found.line, fault))
            elif theorem in self._checked:
                self._settle(theorem, self._checked[theorem])
            elif theorem not in self._started:
                self._check([theorem])

    def _check(self, batch: Sequence[CheckedTheorem]) -> None:
        """Check theorems in a process, one after the other."""
        self._started.update(batch)
        found = [(t.found, self._quoted(t)) for t in batch]
        written = [Unchecked(e.json, e.file, e.line, dict(e.lines), below) for e, below in found]
        handle = partial(self._on_check, batch)
        self._pool.start(handle, checked, written, self._describe, time_limit=self._limit)

    def _quoted(self, theorem: CheckedTheorem) -> dict[str, str]:
        """The theorems behind it, which hold, in JSON, by identifier."""
        known = {name: t.found for name, t in self._named.items()}
        return {name: entry.json for name, entry in behind(theorem.found, known).items()}

    def _settle(self, theorem: CheckedTheorem, result: Result) -> None:
        theorem.result = result
        if theorem.found.asked:
            self._done(theorem.found.id)
            if result.holds and self._mutants:
                theorem.mutations, self._mutants_of[theorem] = [], {}
                self._running[theorem] = len(_parts(theorem))
                if self._elsewhere:
                    return
                handle, quoted = partial(self._on_mutation, theorem), self._quoted(theorem)
                for part in _parts(theorem):
                    self._pool.start(
                        handle, mutated, theorem.found.json, quoted, *part, time_limit=self._limit
                    )

    def mutate_elsewhere(self) -> None:
        """Check the mutants where joblib computes, after all proofs."""
        from joblib import Parallel, delayed

        holding = [t for t in self.theorems if t.mutations is not None]
        run = Parallel(n_jobs=-1, return_as="generator")
        parts = [(t, part) for t in holding for part in _parts(t)]
        tasks = (delayed(mutants_of)(t.found.json, self._quoted(t), *part) for t, part in parts)
        for (theorem, _), made in zip(parts, run(tasks), strict=True):
            for event in [*made, Ended(None, (), "")]:
                self._on_mutation(theorem, event)

    def _on_check(self, batch: Sequence[CheckedTheorem], event: Any) -> None:
        if not isinstance(event, Ended):
            theorem = batch[event.pop("place")]
            if "page" in event:
                theorem.page = event["page"]
            else:
                self._checked[theorem] = Result(theorem.found, **event)
        elif missing := [t for t in batch if t not in self._checked]:
            first, found = missing[0], missing[0].found  # the process ended at this one
            line = line_at(event, found.file, found.line)
            self._checked[first] = Result(found, line, f"checking it {event.fault}")
            if missing[1:]:
                self._check(missing[1:])
        self._start()

    def _on_mutation(self, theorem: CheckedTheorem, event: Any) -> None:
        made = self._mutants_of[theorem]
        if not isinstance(event, Ended):
            theorem.mutant_seconds += event.pop("seconds")
            place = event.pop("place")
            made[place] = Mutation(**event)
            return
        if event.fault:
            self._mutant_faults[theorem] = f"checking a mutant {event.fault}"
        self._running[theorem] -= 1
        if not self._running[theorem]:
            theorem.mutations = [made[place] for place in sorted(made)]
            self._done(f"mutants of {theorem.found.id}")


def _parts(theorem: CheckedTheorem) -> list[tuple[int, int]]:
    """In which parts its mutants are checked: a hundred or so in a task."""
    parts = 1 + len(theorem.found.json) // 4000
    return [(part, parts) for part in range(parts)]


def _count(number: int, name: str) -> str:
    return f"{number} {name}{'s' * (number != 1)}"

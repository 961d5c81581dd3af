"""Theorems written in Rocq, in processes: those that quote one another in one of them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any

from nctheory.check.found import Found
from nctheory.check.processes import Ended, Pool
from nctheory.present.rocq.exporting import Exported, export
from nctheory.present.rocq.files import source
from nctheory.present.rocq.project import rejected
from nctheory.trusted.reading import loads
from nctheory.trusted.reasons import REASONS
from nctheory.trusted.theorems import Theorem

__all__ = ["Writing", "Written", "exported", "texts"]

_PATIENCE = 300.0  # seconds to write a theorem


@dataclass(frozen=True)
class Written:
    """The file of a theorem.

    Attributes
    ----------
    id : str
    text : str
    quotes, cited, labels : sequence of str
        The theorems that it quotes, the facts that it has as premises, its steps.
    lemmas : mapping from steps to their names in the file
    admitted : mapping from steps that are not proved to the reasons
    """

    id: str
    text: str
    quotes: Sequence[str]
    cited: Sequence[str]
    labels: Sequence[str]
    lemmas: Mapping[str, str]
    admitted: Mapping[str, str]


def exported(
    theorems: Iterable[Theorem], admitted: Mapping[str, Mapping[str, str]] | None = None
) -> Iterator[Exported]:
    """The theorems in Rocq, each of which stands after those that it quotes.

    `admitted` are steps that are not to be proved: those that are `rejected`, if it is left out.
    """
    before: dict[str, Exported] = {}
    known = rejected() if admitted is None else admitted
    for theorem in theorems:
        before[theorem.id] = export(theorem, before, known.get(theorem.id))
        yield before[theorem.id]


def texts(
    found: Sequence[Found], jobs: int = 1, done: Callable[[str], None] = lambda name: None
) -> list[Written]:
    """The files of theorems, each of which stands after those that it quotes.

    Raises
    ------
    ValueError
        if one cannot be written.
    """
    made: dict[str, Written] = {}
    faults: dict[str, str] = {}

    def then(written: Written) -> None:
        made[written.id] = written
        done(written.id)

    with Pool(jobs) as pool:
        Writing(pool, found, then, faults.__setitem__)
        pool.settle(lambda: bool(faults))
    for entry in found:
        if entry.id in faults:
            raise ValueError(f"{entry.where}: {faults[entry.id]}")
    return [made[entry.id] for entry in found]


class Writing:
    """Theorems that processes of a pool write, each of which stands after those that it quotes.

    `then` is given each that is written; `drop` the identifier of one that cannot be, with the
    fault, and those of the theorems that quote it.
    """

    def __init__(
        self,
        pool: Pool,
        entries: Sequence[Found],
        then: Callable[[Written], None],
        drop: Callable[[str, str], None],
        fresh: bool = False,
    ) -> None:
        self._pool, self._then, self._drop, self._fresh = pool, then, drop, fresh
        self._done: set[str] = set()
        for group in _groups(entries):
            self._start(group)

    def _start(self, group: Sequence[Found]) -> None:
        jsons = [entry.json for entry in group]
        skip = sum(entry.id in self._done for entry in group)
        on = partial(self._on_event, group)
        self._pool.start(on, _written, jsons, skip, self._fresh, time_limit=_PATIENCE)

    def _on_event(self, group: Sequence[Found], event: Any) -> None:
        if not isinstance(event, Ended):
            self._done.add(event["id"])
            self._then(Written(**event))
            return
        missing = [entry.id for entry in group if entry.id not in self._done]
        if not missing:
            return
        faults = {missing[0]: f"writing it {event.fault}"}  # the process died of the first of them
        for entry in group:
            for quoted in [name for name in entry.uses if name in faults][:1]:
                faults[entry.id] = f"the theorem {quoted!r}, which it quotes, is not in Rocq"
        for id_, fault in faults.items():
            self._drop(id_, fault)
        if len(missing) > len(faults):
            self._start([entry for entry in group if entry.id not in faults])


def _groups(entries: Sequence[Found]) -> list[list[Found]]:
    """Groups of theorems that quote nothing of one another, in order; the longest first."""
    groups: dict[str, frozenset[str]] = {}
    for entry in entries:
        group = frozenset([entry.id]).union(*(groups[q] for q in entry.uses if q in groups))
        groups.update(dict.fromkeys(group, group))
    found = [[e for e in entries if e.id in group] for group in dict.fromkeys(groups.values())]
    return sorted(found, key=lambda group: -sum(len(e.json) for e in group))


def _written(jsons: Sequence[str], skip: int, fresh: bool) -> Iterator[Any]:
    """In a process: the text of each theorem, after those that it quotes, from `skip` on."""
    theorems = (loads(text, REASONS) for text in jsons)
    for number, own in enumerate(exported(theorems, {} if fresh else None)):
        if number >= skip:
            yield {
                "id": own.theorem.id,
                "text": source(own),
                "quotes": own.quotes,
                "cited": own.cited,
                "labels": [step.label for step in own.steps],
                "lemmas": {label: lemma.name for label, lemma in own.lemmas.items()},
                "admitted": {step.label: step.unproved for step in own.steps if step.unproved},
            }

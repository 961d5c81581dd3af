"""What runs in the process of the checker, which reads theorems in JSON and imports no file."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import asdict
from functools import lru_cache
from pathlib import Path
from typing import Any, NamedTuple

from nctheory.check.found import Found, Result
from nctheory.check.library import judge
from nctheory.trusted.reading import loads
from nctheory.trusted.reasons import REASONS
from nctheory.trusted.theorems import Theorem

__all__ = ["Unchecked", "checked", "mutants_of", "mutated"]

Describe = Callable[[Result], Any]


class Unchecked(NamedTuple):
    """A theorem to check, where it stands, the lines of its steps, and those behind it in JSON."""

    json: str
    file: Path
    line: int
    lines: Mapping[str, int]
    quoted: Mapping[str, str]


def checked(theorems: Sequence[Unchecked], describe: Describe | None) -> Iterator[Any]:
    """Check theorems, and describe them, each given those that it quotes.

    What is yielded of each has its `place` among them.
    """
    for place, (json, file, line, lines, quoted) in enumerate(theorems):
        found = Found("", file, line, json=json, lines=lines)
        result = judge(found, _Read(quoted))
        yield {
            "place": place,
            "line": result.line,
            "fault": result.fault,
            "rests_on": result.rests_on,
            "seconds": result.seconds,
            "steps": result.steps,
            "witness": result.witness,
        }
        if describe:
            yield {"place": place, "page": describe(result)}


def mutated(json: str, quoted: Mapping[str, str], part: int, parts: int) -> Iterator[Any]:
    """Check a part of the mutants of a theorem that holds."""
    from nctheory.check.mutation import judged_mutants

    theorem, proved = loads(json, REASONS), _Read(quoted)
    start = time.perf_counter()
    for i, mutation in enumerate(judged_mutants(theorem, proved, part, parts)):
        end = time.perf_counter()
        yield asdict(mutation) | {"place": part + i * parts, "seconds": end - start}
        start = end


def mutants_of(json: str, quoted: Mapping[str, str], part: int, parts: int) -> list[Any]:
    """The same at once, for processes elsewhere."""
    return list(mutated(json, quoted, part, parts))


@lru_cache(maxsize=256)
def _theorem(written: str) -> Theorem:
    """A theorem, which many that are checked in one process may quote."""
    return loads(written, REASONS)


class _Read(Mapping[str, Theorem]):
    """Theorems in JSON, by identifier, each read when it is asked for."""

    def __init__(self, written: Mapping[str, str]) -> None:
        self._written, self._read = written, dict[str, Theorem]()

    def __getitem__(self, name: str) -> Theorem:
        if name not in self._read:
            self._read[name] = _theorem(self._written[name])
        return self._read[name]

    def __iter__(self) -> Iterator[str]:
        return iter(self._written)

    def __len__(self) -> int:
        return len(self._written)

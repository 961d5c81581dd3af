"""Proofs in files: find them, have them written as data, and check them in order.

A file's theorems are the `Proof` objects at its top level. `discover` has the files that it is
given, or those below the folders, imported in processes of their own, which write the theorems in
JSON; no file is imported here, and what is checked is what was written. The proofs that ship with
the package stand in when no path is given, and can always be quoted. `verify` yields a `Result` for
each, after those that it quotes. What goes wrong in one file (a syntax error, an exception, an
identifier that exists already, a theorem that does not) is the result of its proofs, with file and
line, and the others run on.

    for result in verify(discover(["my_proofs"])):
        print(result.id, result.holds, result.where, result.fault)
"""

from __future__ import annotations

import ast
import os
import re
import time
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from functools import cache, partial
from pathlib import Path
from typing import Any

from nctheory.check.found import Found, Result, behind, quoted_by
from nctheory.check.paths import bundled, files_below
from nctheory.check.processes import Ended, Pool
from nctheory.check.resting import bases_of
from nctheory.check.second_line import judged
from nctheory.names import brief
from nctheory.prose.markup import plain_text
from nctheory.trusted.language import Malformed
from nctheory.trusted.theorems import Theorem

__all__ = [
    "TIME_LIMIT", "arrange", "complete", "discover", "files", "judge", "know", "line_at", "listed",
    "read_proofs", "read_shipped", "shipped", "theorem", "trust", "unproved", "verify",
]  # fmt: skip

_IDENTIFIER = re.compile(r'\bid="([^"]+)"')
TIME_LIMIT = 60.0  # seconds to import a file, to check a proof, and to check a mutant


def discover(paths: Sequence[str | Path] | None = None) -> list[Found]:
    """Have the files and those below the folders given read; their proofs, in the order of paths.

    Raises
    ------
    FileNotFoundError
        if a path does not exist, or there is no Python file below it.
    """
    from nctheory import validate

    asked = [bundled()] if paths is None else paths
    if isinstance(asked, str | os.PathLike) or not isinstance(asked, Iterable):
        raise TypeError(f"paths: expected a list of paths, got {brief(asked)}")
    files = [validate.path(path, "paths") for path in asked]
    with Pool(1) as pool:
        return read_proofs(pool, files_below(files))[0]


def read_proofs(
    pool: Pool,
    files: Sequence[Path],
    limit: float = TIME_LIMIT,
    done: Callable[[Path], None] = lambda file: None,
) -> tuple[list[Found], dict[Path, str]]:
    """The theorems in files, and what these printed.

    Each is imported in a process of its own; those of the package share some, and what these
    derive. What else was started in the pool, with a function as its key, runs beside, and may run
    on.
    """
    from nctheory.check.authors import written

    here = bundled().resolve()
    own = [file for file in files if file.resolve().parent == here]
    size = -(-len(own) // pool.jobs)  # neighbours by name have much to derive in common
    tasks = [own[i * size : (i + 1) * size] for i in range(pool.jobs)]
    tasks += [[file] for file in files if file not in own]
    found: dict[Path, list[Found]] = {file: [] for file in files}
    printed: dict[Path, str] = {}

    def read(task: Sequence[Path], event: Any) -> None:
        if not isinstance(event, Ended):
            file = next(
                (f for f in task if isinstance(event, dict) and str(f) == event.get("file")),
                task[0],
            )
            found[file].append(_entry(event, file))
            return
        for file in task:
            printed[file] = event.printed
            done(file)
            if event.fault and (not found[file] or len(task) == 1):
                line, fault = line_at(event, file, 1), f"importing it {event.fault}"
                found[file] = [Found(file.stem, file, line, fault=fault, readable=False)]

    for task in filter(None, tasks):
        pool.start(partial(read, task), written, list(map(str, task)), time_limit=limit)
    pool.settle(lambda: len(printed) == len(found))
    return [entry for file in files for entry in found[file]], printed


def line_at(ended: Ended, file: Path, otherwise: int) -> int:
    """The line of a file that a process was at."""
    here = [line for name, line in ended.places if Path(name) == file.resolve()]
    return here[0] if here else otherwise


def _entry(said: Any, file: Path) -> Found:
    """What the process of an author wrote of one theorem, which may be anything."""
    try:
        lines = {str(label): int(line) for label, line in said.get("lines", {}).items()}
        entry = Found(
            str(said["id"])[:100],
            file,
            int(said["line"]),
            str(said["title"])[:1000],
            json=str(said.get("json", "")),
            lines=lines,
            readable=bool(said.get("readable", True)),
        )
        if said.get("fault") is not None or not entry.json:
            return replace(entry, json="", fault=str(said.get("fault"))[:500])
        theorem = entry.theorem
        if theorem.id != entry.id:
            raise Malformed(f"it is called {theorem.id!r}")
        return replace(entry, title=plain_text(theorem.title), uses=quoted_by(theorem))
    except (KeyError, TypeError, ValueError, AttributeError, RecursionError) as error:
        fault = f"it was not written as a theorem: {' '.join(str(error).split())[:300]}"
        return Found(file.stem, file, 1, fault=fault)


def verify(found: Iterable[Found]) -> Iterator[Result]:
    """Check proofs, each after those that it quotes, and yield what became of each.

    A proof can quote any of `found`, and any of those that ship with the package.
    """
    entries, results = list(found), dict[str, Result]()
    for entry in entries:
        if not isinstance(entry, Found):
            raise TypeError(f"found: expected what `discover` returns, got {brief(entry)}")
    if _missing(entries):
        with Pool(1) as pool:
            entries = complete(entries, pool)
    for entry in arrange(entries):
        result = _judged(entry, results)
        results.setdefault(entry.id, result)
        if entry.asked:
            yield result


def complete(found: Sequence[Found], pool: Pool, limit: float = TIME_LIMIT) -> list[Found]:
    """The proofs, and those of the package that they quote."""
    entries = list(found)
    while missing := _missing(entries):
        entries += [replace(e, asked=False) for e in read_proofs(pool, missing, limit)[0]]
    return entries


def _missing(found: Sequence[Found]) -> list[Path]:
    """The files of the package with theorems that are quoted and were not read."""
    quoted = {name for entry in found for name in entry.uses} - {entry.id for entry in found}
    files = {e.file.resolve(): e.file for e in listed() if e.id in quoted}
    return [files[path] for path in sorted(files.keys() - {e.file.resolve() for e in found})]


def judge(entry: Found, proved: Mapping[str, Theorem]) -> Result:
    """Check a theorem, given those proved before, by identifier."""
    if entry.fault is not None or not entry.json:
        return Result(entry, entry.line, entry.fault or "it was not read")
    start = time.perf_counter()
    try:
        verdict = judged(entry.theorem, proved)
    except (Malformed, RecursionError, MemoryError) as error:
        return Result(entry, entry.line, str(error) or type(error).__name__)
    seconds, outcome = time.perf_counter() - start, verdict.outcome
    failed = [step.label for step in outcome.steps if step.fault]
    line = entry.lines.get(failed[0], entry.line) if failed else entry.line
    said = outcome.fault, bases_of(outcome), seconds, len(outcome.steps)
    return Result(entry, line, *said, verdict.witness, outcome)


def unproved(entry: Found, results: Mapping[str, Result]) -> str | None:
    """The fault of a proof that quotes one that does not hold."""
    for name in entry.uses:
        if name not in results or not results[name].holds:
            return f"it uses the theorem {name!r}, which does not hold"
    return None


def _judged(entry: Found, results: Mapping[str, Result]) -> Result:
    """The same, given what became of the theorems that it quotes."""
    fault = entry.fault or unproved(entry, results)
    known = {name: result.found for name, result in results.items()}
    quoted = {} if fault else behind(entry, known)
    return judge(replace(entry, fault=fault), {n: found.theorem for n, found in quoted.items()})


@cache
def files() -> dict[str, Path]:
    """The file of each theorem that ships with the package, found by their identifiers alone."""
    texts = {file: file.read_text(encoding="utf-8") for file in files_below([bundled()])}
    return {id_: file for file, text in texts.items() for id_ in _IDENTIFIER.findall(text)}


@cache
def theorem(id_: str) -> Result | None:
    """What became of a proof that ships with the package, checked once a process, if it exists.

    >>> theorem("mediant").holds
    True
    """
    if id_ in _known:
        return _known[id_]
    if id_ not in files():
        return None
    entry, results = read_shipped(id_), dict[str, Result]()
    todo = list(entry.uses)
    while todo:
        result = theorem(todo.pop())
        if result and result.id not in results:
            results[result.id] = result
            todo += result.found.uses
    return _judged(entry, results)


_known: dict[str, Result] = {}


def know(results: Iterable[Result]) -> None:
    """Take over what became of theorems in other processes of the same run, and nothing else."""
    _known.clear()
    _known.update((result.id, result) for result in results)


def shipped() -> tuple[Result, ...]:
    """What became of each of the proofs that ship with the package."""
    return tuple(r for id_ in files() if (r := theorem(id_)))


def read_shipped(id_: str) -> Found:
    """A proof that ships with the package, read once a run and not checked."""
    if id_ in _known:
        return _known[id_].found
    return next(entry for entry in _read_here(files()[id_]) if entry.id == id_)


@cache
def _read_here(file: Path) -> tuple[Found, ...]:
    """The proofs in a file of the package, which can be imported in this process."""
    from nctheory.check.authors import written

    return tuple(_entry(said, file) for said in written([str(file)]))


@cache
def listed() -> list[Found]:
    """The proofs that ship with the package, read and not imported."""
    found = []
    for file in files_below([bundled()]):
        calls = _calls(ast.parse(file.read_bytes()))
        proofs = _named(calls, "Proof")
        for node in proofs:
            given = {
                k.arg: ast.literal_eval(k.value) for k in node.keywords if k.arg in ("id", "title")
            }
            inside = _calls(node) if len(proofs) > 1 else calls
            quotes = [call.args[0] for call in _named(inside, "Instance", "Induction")]
            uses = dict.fromkeys(str(q.value) for q in quotes if isinstance(q, ast.Constant))
            title = plain_text(given["title"])
            found.append(Found(given["id"], file, node.lineno, title, uses=tuple(uses)))
    return found


def _calls(tree: ast.AST) -> list[ast.Call]:
    """The calls in a tree, in the order of the file."""
    return [node for node in ast.walk(tree) if isinstance(node, ast.Call)]


def _named(calls: list[ast.Call], *names: str) -> list[ast.Call]:
    """Those of functions of these names."""
    return [call for call in calls if getattr(call.func, "id", "") in names]


def trust(results: Iterable[Result]) -> dict[str, list[str]]:
    """What each theorem rests on, and the theorems it quotes rest on, by identifier."""
    holding = {r.id: r for r in results if r.holds}

    def base(id_: str) -> list[str]:
        if id_ not in holding:
            return []
        below = [t for used in holding[id_].found.uses for t in base(used)]
        return list(dict.fromkeys([*holding[id_].rests_on, *below]))

    return {id_: base(id_) for id_ in holding}


def arrange(found: Sequence[Found]) -> list[Found]:
    """The proofs, each after those that it quotes.

    Those whose identifier is taken, by one before or by one of the package, or that quote what does
    not exist or what quotes them, have that as their fault.
    """
    taken = {e.id: e for e in listed()}
    library: dict[str, Found] = {}
    entries = []
    for entry in found:
        first = library.setdefault(entry.id, entry) if entry.fault is None else entry
        other = taken.get(entry.id, entry)
        if first is entry and other.file.resolve() != entry.file.resolve():
            first = other
        if first is not entry:
            entry = replace(entry, fault=f"the identifier {entry.id!r} is taken: {first.where}")
        entries.append(entry)
    library = {entry.id: entry for entry in reversed(entries)}
    for entry in entries:  # what could not be read is known by the name of its file
        library.setdefault(entry.id.replace("_", "-"), entry)
    arranged: dict[int, Found] = {}

    def visit(entry: Found, above: tuple[str, ...]) -> None:
        if id(entry) in arranged:
            return
        fault, chain = entry.fault, (*above, entry.id)
        for name in entry.uses if fault is None else ():
            if name not in library:
                fault = f"it uses the theorem {name!r}, which does not exist"
            elif name in chain:
                fault = f"it uses the theorem {name!r}, which uses it"
            else:
                visit(library[name], chain)
        arranged[id(entry)] = replace(entry, fault=fault)

    for entry in entries:
        visit(entry, ())
    return list(arranged.values())

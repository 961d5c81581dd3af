"""Proofs in files: find them, load them, and check them in the order in which they need each other.

A file's theorems are the `Proof` objects at its top level. `discover` imports the files that it is
given, or those below the folders that it is given, and no others; the proofs that ship with the
package stand in when no path is given, and can always be used by others. `verify` yields a `Result`
for each as soon as it is known. What goes wrong in one file (a syntax error, an exception, a loop,
an identifier that exists already, a theorem that does not) is the result of its proofs, with file
and line, and the others run on.

    for result in verify(discover(["my_proofs"])):
        print(result.id, result.holds, result.where, result.fault)
"""

from __future__ import annotations

import ast
import contextlib
import ctypes
import importlib.util
import itertools
import sys
import threading
import time
import traceback
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path
from types import ModuleType

from nctheory.verify.proof import check
from nctheory.verify.theorem import Outcome, Proof

__all__ = [
    "TIME_LIMIT", "Found", "Result", "bundled", "discover", "files", "shipped", "trust", "verify",
]  # fmt: skip

TIME_LIMIT = 60.0  # seconds a file, to import it, and a proof, to check it

_COUNT = itertools.count()


@dataclass(frozen=True)
class Found:
    """A proof in a file, or the fault that kept it from being loaded."""

    id: str
    file: Path
    line: int
    proof: Proof | None = None
    fault: str | None = None


@dataclass(frozen=True)
class Result:
    """What became of a proof in a file.

    Attributes
    ----------
    outcome : Outcome or None
        Step by step; None if the proof was not loaded, or ran out of time.
    fault : str or None
        What is wrong, in one line, and `line` is where; None if the proof holds.
    """

    id: str
    file: Path
    line: int
    outcome: Outcome | None
    fault: str | None
    seconds: float

    @property
    def holds(self) -> bool:
        """Whether every step was accepted and the statement was reached."""
        return self.fault is None

    @property
    def proof(self) -> Proof | None:
        """The proof, if it was loaded and checked."""
        return self.outcome.proof if self.outcome else None

    @property
    def where(self) -> str:
        """file:line."""
        return f"{self.file}:{self.line}"


class TimeLimit(BaseException):
    """A file or a proof takes too long. No `except Exception` catches it."""


def bundled() -> Path:
    """The folder of the proofs that ship with the package."""
    package = Path(__file__).resolve().parents[1]
    installed = package / "_proofs"
    return installed if installed.is_dir() else package.parent / "proofs"


def discover(
    paths: Sequence[str | Path] | None = None, time_limit: float = TIME_LIMIT
) -> list[Found]:
    """The proofs in the files and below the folders given, in the order of their paths.

    Raises
    ------
    FileNotFoundError
        if a path does not exist, or there is no Python file below it.
    """
    found: list[Found] = []
    for file in _files([bundled()] if paths is None else list(paths)):
        found += _load(file, time_limit)
    return found


def verify(found: Iterable[Found], time_limit: float = TIME_LIMIT) -> Iterator[Result]:
    """Check proofs, each after those that it uses, and yield what became of each.

    A proof can use any of `found`, and any of those that ship with the package whose identifier
    none of `found` has.
    """
    run = _Run(list(found), time_limit)
    for entry in run.found:
        yield run.result(entry, ())


def files() -> dict[str, Path]:
    """The file of each theorem that ships with the package, found without importing any."""
    return {id_: file for file in _files([bundled()]) for id_ in _identifiers(file)}


@cache
def shipped() -> tuple[Result, ...]:
    """What became of the proofs that ship with the package, checked once a process."""
    return tuple(verify(discover()))


def trust(results: Iterable[Result]) -> dict[str, list[str]]:
    """What each theorem rests on, and the theorems it uses rest on, by identifier."""
    outcomes = {r.id: r.outcome for r in results if r.outcome and r.holds}

    def base(id_: str) -> list[str]:
        outcome = outcomes.get(id_)
        if outcome is None:
            return []
        below = [t for used in outcome.proof.uses for t in base(used)]
        return list(dict.fromkeys([*outcome.rests_on, *below]))

    return {id_: base(id_) for id_ in outcomes}


def _files(paths: Sequence[str | Path]) -> list[Path]:
    files: list[Path] = []
    for path in map(Path, paths):
        if not path.exists():
            raise FileNotFoundError(f"{path}: there is no such file or folder")
        below = [path] if path.is_file() else sorted(path.rglob("*.py"))
        below = [f for f in below if path.is_file() or not _hidden(f.relative_to(path))]
        if not below:
            raise FileNotFoundError(f"{path}: there is no Python file below this folder")
        files += [f for f in below if f not in files]
    return files


def _hidden(path: Path) -> bool:
    return any(part.startswith(("_", ".")) for part in path.parts)


def _load(file: Path, time_limit: float) -> list[Found]:
    try:
        tree = ast.parse(file.read_bytes(), str(file))
    except (OSError, SyntaxError, ValueError) as error:
        line = getattr(error, "lineno", None) or 1
        return [Found(file.stem, file, line, fault=_short(error))]
    name = f"_nctheory_proofs_{next(_COUNT)}_{file.stem}"
    spec = importlib.util.spec_from_file_location(name, file)
    if spec is None or spec.loader is None:
        return [Found(file.stem, file, 1, fault="this is not a Python file")]
    module = importlib.util.module_from_spec(spec)
    sys.modules[name] = module  # dataclasses look their module up
    try:
        with _limited(time_limit):
            spec.loader.exec_module(module)
    except TimeLimit:
        return [Found(file.stem, file, 1, fault=f"importing it took over {time_limit:g} s")]
    except (Exception, SystemExit) as error:
        return [Found(file.stem, file, _line_of(error, file), fault=_short(error))]
    finally:
        del sys.modules[name]
    proofs = _proofs(module)
    if not proofs:
        return [Found(file.stem, file, 1, fault="there is no Proof at the top level of this file")]
    return [Found(proof.id, file, _line_of_name(tree, n), proof) for n, proof in proofs]


def _proofs(module: ModuleType) -> list[tuple[str, Proof]]:
    unique: dict[int, tuple[str, Proof]] = {}
    for name, value in vars(module).items():
        if isinstance(value, Proof):
            unique.setdefault(id(value), (name, value))
    return list(unique.values())


class _Run:
    """The proofs of one run: those asked for, and those of the package that they use."""

    def __init__(self, found: list[Found], time_limit: float) -> None:
        self.found, self._time_limit = found, time_limit
        self._results: dict[int, Result] = {}
        asked = {entry.file.resolve() for entry in found}
        self._shipped = {
            id_: file for file in _files([bundled()]) if file.resolve() not in asked
            for id_ in _identifiers(file)
        }  # fmt: skip
        self._library: dict[str, Found] = {}
        for i, entry in enumerate(found):
            if entry.proof is None:
                continue
            first = self._library.setdefault(entry.id, entry)
            if first is not entry:
                other = f"{first.file}:{first.line}"
                found[i] = replace(entry, fault=f"the identifier {entry.id!r} is taken: {other}")

    def _named(self, name: str) -> Found | None:
        """The proof with this identifier."""
        if name not in self._library and name in self._shipped:
            for entry in _load(self._shipped[name], self._time_limit):
                self._library.setdefault(entry.id, entry)
        return self._library.get(name)

    def result(self, entry: Found, above: tuple[str, ...]) -> Result:
        """What becomes of a proof, after those that it uses; `above` are those that use it."""
        if id(entry) in self._results:
            return self._results[id(entry)]
        outcome, fault, line = None, entry.fault, entry.line
        proved: dict[str, Proof] = {}
        uses = entry.proof.uses if entry.proof and fault is None else ()
        for name in uses:
            used = self._named(name)
            if used is None:
                fault = f"it uses the theorem {name!r}, which does not exist"
            elif name in (*above, entry.id):
                fault = f"it uses the theorem {name!r}, which uses it"
            else:
                below = self.result(used, (*above, entry.id))
                if below.holds and below.proof:
                    proved[name] = below.proof
                else:
                    fault = f"it uses the theorem {name!r}, which does not hold"
        start = time.perf_counter()
        if fault is None and entry.proof is not None:
            try:
                with _limited(self._time_limit):
                    outcome = check(entry.proof, proved)
                fault, line = outcome.fault, _line_of_fault(outcome, entry)
            except TimeLimit:
                fault = f"checking it took over {self._time_limit:g} s"
        seconds = time.perf_counter() - start
        result = Result(entry.id, entry.file, line, outcome, fault, seconds)
        self._results[id(entry)] = result
        return result


def _identifiers(file: Path) -> list[str]:
    """The identifiers of the proofs in a file, without importing it."""
    found = []
    for node in ast.walk(ast.parse(file.read_bytes())):
        if isinstance(node, ast.Call) and getattr(node.func, "id", "") == "Proof":
            values = [k.value for k in node.keywords if k.arg == "id"]
            found += [v.value for v in values if isinstance(v, ast.Constant)]
    return [str(name) for name in found]


@contextlib.contextmanager
def _limited(seconds: float) -> Iterator[None]:
    """Raise `TimeLimit` in this thread if the body takes longer."""
    thread = threading.get_ident()
    lock, done = threading.Lock(), False

    def interrupt() -> None:
        with lock:
            if not done:
                error = ctypes.py_object(TimeLimit)
                ctypes.pythonapi.PyThreadState_SetAsyncExc(ctypes.c_ulong(thread), error)

    timer = threading.Timer(seconds, interrupt)
    timer.daemon = True
    timer.start()
    try:
        yield
    finally:
        timer.cancel()
        with lock:
            done = True


def _line_of(error: BaseException, file: Path) -> int:
    """The last line of the file that the traceback goes through."""
    frames = traceback.extract_tb(error.__traceback__)
    lines = [f.lineno for f in frames if f.lineno and Path(f.filename) == file]
    return lines[-1] if lines else 1


def _line_of_name(tree: ast.Module, name: str) -> int:
    """The line on which a name is assigned."""
    for node in tree.body:
        targets = node.targets if isinstance(node, ast.Assign) else []
        if any(isinstance(t, ast.Name) and t.id == name for t in targets):
            return node.lineno
    return 1


def _line_of_fault(outcome: Outcome, entry: Found) -> int:
    """The line of the step that was rejected, else that of the proof."""
    if outcome.holds or not outcome.steps or not outcome.steps[-1].fault:
        return entry.line
    label = outcome.steps[-1].step.label
    for node in ast.walk(ast.parse(entry.file.read_bytes())):
        if isinstance(node, ast.Call) and node.args and isinstance(node.func, ast.Name):
            first = node.args[0]
            after = node.lineno >= entry.line
            named = isinstance(first, ast.Constant) and first.value == label
            if node.func.id == "Step" and named and after:
                return node.lineno
    return entry.line


def _short(error: BaseException) -> str:
    text = error.msg if isinstance(error, SyntaxError) else str(error)
    return " ".join(f"{type(error).__name__}: {text}".split())

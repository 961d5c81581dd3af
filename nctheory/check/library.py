"""Proofs in files: find them, load them, and check them in the order in which they need each other.

A file's theorems are the `Proof` objects at its top level. `discover` imports the files that it is
given, or those below the folders that it is given, and no others; the proofs that ship with the
package stand in when no path is given, and can always be used by others. `verify` yields a `Result`
for each as soon as it is known. What goes wrong in one file (a syntax error, an exception, an
identifier that exists already, a theorem that does not) is the result of its proofs, with file and
line, and the others run on.

    for result in verify(discover(["my_proofs"])):
        print(result.id, result.holds, result.where, result.fault)

Here files are imported into this process. `nctheory.check.run` does the same in processes of their
own, for files that may loop, exit, or disturb each other.
"""

from __future__ import annotations

import ast
import importlib
import importlib.util
import re
import stat
import sys
import traceback
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path
from types import ModuleType

from nctheory.verify.proof import check
from nctheory.verify.theorem import Outcome, Proof

__all__ = [
    "Found", "Result", "arrange", "bundled", "discover", "files", "files_below", "judge", "listed",
    "load", "one_line", "shipped", "theorem", "trust", "unproved", "verify",
]  # fmt: skip

_SKIPPED = re.compile(r"[._].*|test_.*\.py|.*_test\.py|(conftest|setup)\.py|.*\.egg"
                      r"|venv|build|dist|node_modules")  # fmt: skip


@dataclass(frozen=True)
class Found:
    """A theorem in a file, or the fault that keeps it from being checked.

    `proof` is None where the file was not imported, or could not be; `asked` is False for what is
    here only because another proof uses it.
    """

    id: str
    file: Path
    line: int
    title: str = ""
    uses: tuple[str, ...] = ()
    proof: Proof | None = None
    fault: str | None = None
    asked: bool = True

    @property
    def where(self) -> str:
        """file:line."""
        return f"{self.file}:{self.line}"


@dataclass(frozen=True)
class Result:
    """What became of a proof in a file.

    Attributes
    ----------
    found : Found
        The proof, and where it stands.
    line : int
        Of the fault, or else of the proof.
    fault : str or None
        What is wrong, in one line; None if the proof holds.
    rests_on : tuple of str
        What its steps rest on, without what the theorems that it uses rest on.
    seconds : float
        The time that it took to check.
    steps : int
        How many were checked.
    outcome : Outcome or None
        Step by step; None if it was not checked, or was in another process.
    """

    found: Found
    line: int
    fault: str | None
    rests_on: tuple[str, ...] = ()
    seconds: float = 0.0
    steps: int = 0
    outcome: Outcome | None = None

    @property
    def id(self) -> str:
        """The identifier of the theorem, or the name of a file that could not be loaded."""
        return self.found.id

    @property
    def file(self) -> Path:
        """The file that the proof is in."""
        return self.found.file

    @property
    def holds(self) -> bool:
        """Whether every step was accepted and the statement was reached."""
        return self.fault is None

    @property
    def proof(self) -> Proof | None:
        """The proof, if it was checked in this process."""
        return self.outcome.proof if self.outcome else None

    @property
    def where(self) -> str:
        """file:line."""
        return f"{self.file}:{self.line}"


def bundled() -> Path:
    """The folder of the proofs that ship with the package."""
    package = Path(__file__).resolve().parents[1]
    installed = package / "_proofs"
    return installed if installed.is_dir() else package.parent / "proofs"


def discover(paths: Sequence[str | Path] | None = None) -> list[Found]:
    """Import the files and those below the folders given; their proofs, in the order of paths.

    Raises
    ------
    FileNotFoundError
        if a path does not exist, or there is no Python file below it.
    """
    return [f for file in files_below([bundled()] if paths is None else paths) for f in load(file)]


def verify(found: Iterable[Found]) -> Iterator[Result]:
    """Check proofs, each after those that it uses, and yield what became of each.

    A proof can use any of `found`, and any of those that ship with the package whose identifier
    none of `found` has.
    """
    results: dict[str, Result] = {}
    for entry in arrange(list(found)):
        if not entry.asked:
            (loaded,) = (e for e in load(entry.file) if e.id == entry.id)
            entry = replace(loaded, asked=False)
        result = _judged(entry, results)
        results.setdefault(entry.id, result)
        if entry.asked:
            yield result


def judge(entry: Found, proved: Mapping[str, Proof]) -> Result:
    """Check a proof that was loaded, given the theorems proved before, by identifier."""
    if entry.fault is not None or entry.proof is None:
        return Result(entry, entry.line, entry.fault or "it was not loaded")
    try:
        outcome = check(entry.proof, proved)
    except (Exception, SystemExit) as error:  # what should be a step, say, is none
        return Result(entry, entry.line, one_line(error))
    line = _line_of_fault(outcome, entry)
    steps = len(outcome.steps)
    return Result(entry, line, outcome.fault, outcome.rests_on, outcome.seconds, steps, outcome)


def unproved(entry: Found, results: Mapping[str, Result]) -> str | None:
    """The fault of a proof that uses one that does not hold."""
    for name in entry.uses:
        if name not in results or not results[name].holds:
            return f"it uses the theorem {name!r}, which does not hold"
    return None


def _judged(entry: Found, results: Mapping[str, Result]) -> Result:
    """The same, given what became of the theorems that it uses."""
    fault = entry.fault or unproved(entry, results)
    proved = {name: r.proof for name in entry.uses if (r := results.get(name)) and r.proof}
    return judge(replace(entry, fault=fault), proved)


def files() -> dict[str, Path]:
    """The file of each theorem that ships with the package, found without importing any."""
    return {entry.id: entry.file for entry in listed()}


@cache
def theorem(id_: str) -> Result | None:
    """What became of a proof that ships with the package, checked once a process, if it exists.

    >>> theorem("mediant").holds
    True
    """
    entry = next((e for e in listed() if e.id == id_), None)
    if entry is None:
        return None
    (loaded,) = (e for e in load(entry.file) if e.id == id_)
    return _judged(loaded, {name: r for name in entry.uses if (r := theorem(name))})


def shipped() -> tuple[Result, ...]:
    """What became of the proofs that ship with the package, checked once a process."""
    return tuple(r for e in listed() if (r := theorem(e.id)))


@cache
def listed() -> list[Found]:
    """The proofs that ship with the package, read and not imported."""
    found = []
    for file in files_below([bundled()]):
        for node in ast.walk(ast.parse(file.read_bytes())):
            if isinstance(node, ast.Call) and getattr(node.func, "id", "") == "Proof":
                given = {k.arg: ast.literal_eval(k.value) for k in node.keywords
                         if k.arg in ("id", "title", "uses")}  # fmt: skip
                found.append(Found(file=file, line=node.lineno, **given))
    return found


def trust(results: Iterable[Result]) -> dict[str, list[str]]:
    """What each theorem rests on, and the theorems it uses rest on, by identifier."""
    holding = {r.id: r for r in results if r.holds}

    def base(id_: str) -> list[str]:
        if id_ not in holding:
            return []
        below = [t for used in holding[id_].found.uses for t in base(used)]
        return list(dict.fromkeys([*holding[id_].rests_on, *below]))

    return {id_: base(id_) for id_ in holding}


def arrange(found: Sequence[Found]) -> list[Found]:
    """The proofs, each after those that it uses, and with them what they use of the package.

    Those whose identifier is taken by one before, or that use what does not exist or uses them,
    have that as their fault.
    """
    files = {entry.file.resolve() for entry in found}
    library: dict[str, Found] = {}
    entries = []
    for entry in found:
        first = library.setdefault(entry.id, entry) if entry.fault is None else entry
        if first is not entry:
            entry = replace(entry, fault=f"the identifier {entry.id!r} is taken: {first.where}")
        entries.append(entry)
    for entry in entries:  # what could not be loaded is known by the name of its file
        library.setdefault(entry.id.replace("_", "-"), entry)
    for entry in listed():
        if entry.file.resolve() not in files:
            library.setdefault(entry.id, replace(entry, asked=False))

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


def files_below(paths: Sequence[str | Path]) -> list[Path]:
    """The Python files given, and those below the folders given, sorted, each once.

    Below a folder what is hidden or private (.x, _x), tests (test_x.py, x_test.py, conftest.py),
    setup.py, virtual environments and what was built are left out, and links to folders are not
    followed.

    Raises
    ------
    FileNotFoundError
        if a path does not exist, or there is no Python file below it.
    ValueError
        if a path is neither a folder nor a Python file.
    """
    files: dict[Path, Path] = {}
    for path in map(Path, paths):
        if path.is_dir():
            below = sorted(_below(path))
        elif path.suffix == ".py" and path.is_file():
            below = [path]
        elif path.exists():
            raise ValueError(f"{path}: expected a Python file (.py) or a folder")
        else:
            raise FileNotFoundError(f"{path}: there is no such file or folder")
        if not below:
            raise FileNotFoundError(f"{path}: there is no Python file below this folder")
        for file in below:
            files.setdefault(file.resolve(), file)
    return list(files.values())


def _below(folder: Path) -> Iterator[Path]:
    for path in folder.iterdir():
        if _SKIPPED.fullmatch(path.name):
            continue
        if path.is_dir():
            if not path.is_symlink() and not (path / "pyvenv.cfg").exists():
                yield from _below(path)
        elif path.suffix == ".py" and (path.is_symlink() or stat.S_ISREG(path.stat().st_mode)):
            yield path  # a link that leads nowhere can't be read; a pipe or a device is no file


def load(file: Path) -> list[Found]:
    """Import a file: its proofs, or one entry with the fault. None, if there is nothing wrong."""
    try:
        tree = ast.parse(file.read_bytes(), str(file))
    except (OSError, SyntaxError, ValueError, RecursionError, MemoryError) as error:
        line = getattr(error, "lineno", None) or 1
        return [Found(file.stem, file, line, fault=one_line(error))]
    try:
        module = _import(file)
    except (Exception, SystemExit) as error:
        return [Found(file.stem, file, _line_of(error, file), fault=one_line(error))]
    names: dict[int, str] = {}
    for name, value in vars(module).items():
        if isinstance(value, Proof) and not _imported(value, module):
            names.setdefault(id(value), name)
    return [_found(vars(module)[n], file, _line_of_name(tree, n)) for n in names.values()]


def _imported(proof: Proof, module: ModuleType) -> bool:
    """Whether a proof in a module is one of another, which it imports."""
    others = [getattr(m, "__dict__", {}) for m in list(sys.modules.values()) if m is not module]
    return any(proof is value for names in others for value in list(names.values()))


def _import(file: Path) -> ModuleType:
    """The file as a module, which can import its neighbours, with and without a leading dot."""
    file = file.resolve()
    root = file.parent
    while (root / "__init__.py").is_file() and root.parent != root:
        root = root.parent
    if str(root) not in sys.path:
        sys.path.append(str(root))
    if root != file.parent:  # a package, as Python has it
        name = ".".join(file.relative_to(root).with_suffix("").parts)
        sys.modules.pop(name, None)
        module = importlib.import_module(name)
        if module.__file__ is None or Path(module.__file__).resolve() != file:
            raise ImportError(f"another module has the name {name}")
        return module
    package = f"nctheory_proofs_{hash(root):x}"
    sys.modules.setdefault(package, ModuleType(package)).__path__ = [str(root)]
    name = f"{package}.{file.stem}"
    spec = importlib.util.spec_from_file_location(name, file)
    if spec is None or spec.loader is None:
        raise ImportError("this is not a Python file")
    module = sys.modules[name] = importlib.util.module_from_spec(spec)
    try:
        spec.loader.exec_module(module)
    except BaseException:
        del sys.modules[name]
        raise
    return module


def _found(proof: Proof, file: Path, line: int) -> Found:
    """The entry of a proof, the parts of which may be anything."""
    for name in ("id", "title", "source", "remark"):
        value = getattr(proof, name)
        if not isinstance(value, str):
            return Found(file.stem, file, line, fault=f"{name}: expected text, got {value!r}")
    uses: object = proof.uses
    if not isinstance(uses, tuple) or not all(isinstance(name, str) for name in uses):
        return Found(proof.id, file, line, fault=f"uses: expected a tuple of names, got {uses!r}")
    if not re.fullmatch(r"\S+", proof.id) or not proof.id.isprintable():
        fault = f"id: expected a word, got {proof.id!r}"
        return Found(file.stem, file, line, fault=fault)
    return Found(proof.id, file, line, proof.title, uses, proof)


def _line_of(error: BaseException, file: Path) -> int:
    """The last line of the file that the traceback goes through."""
    frames = traceback.extract_tb(error.__traceback__)
    lines = [f.lineno for f in frames if f.lineno and Path(f.filename) == file.resolve()]
    return lines[-1] if lines else 1


def _line_of_name(tree: ast.Module, name: str) -> int:
    """The line on which a name is assigned."""
    stored = (n for n in ast.walk(tree) if isinstance(n, ast.Name) and n.id == name)
    return next((n.lineno for n in stored if isinstance(n.ctx, ast.Store)), 1)


def _line_of_fault(outcome: Outcome, entry: Found) -> int:
    """The line of the step that was rejected, else that of the proof."""
    if outcome.holds or not outcome.steps or not outcome.steps[-1].fault:
        return entry.line
    label = outcome.steps[-1].step.label
    for node in ast.walk(ast.parse(entry.file.read_bytes())):
        if isinstance(node, ast.Call) and node.lineno >= entry.line:
            name = getattr(node.func, "id", getattr(node.func, "attr", ""))
            labels = [*node.args[:1], *(k.value for k in node.keywords if k.arg == "label")]
            if name == "Step" and any(getattr(v, "value", None) == label for v in labels):
                return node.lineno
    return entry.line


def one_line(error: BaseException) -> str:
    """An exception in one line of bounded length."""
    try:
        text = error.msg if isinstance(error, SyntaxError) else str(error)
    except Exception:
        text = "(it has no text)"
    text = " ".join(f"{type(error).__name__}: {text}".split()).removesuffix(": ")
    return text if len(text) <= 400 else f"{text[:400]}..."

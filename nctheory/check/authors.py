"""What runs in the process of an author: import a file, and write its theorems in JSON.

Nothing that the file does there can reach the checker, which reads what is written and imports no
file. A file is known by its `Proof` objects at the top level.
"""

from __future__ import annotations

import ast
import importlib
import importlib.util
import re
import sys
import traceback
from collections.abc import Iterator, Sequence
from pathlib import Path
from types import ModuleType
from typing import TYPE_CHECKING, Any

from nctheory.check.writing import dumps
from nctheory.trusted.language import Malformed

if TYPE_CHECKING:
    from nctheory.theory.proofs import Proof

__all__ = ["MAX_BYTES", "one_line", "written"]

MAX_BYTES = 5_000_000  # of a file
_LIBRARIES = frozenset(sys.modules)  # what is imported before any file of an author


def written(files: Sequence[str]) -> Iterator[dict[str, Any]]:
    """The theorems of files, each an object that JSON can say.

    With `file`, `id`, `title`, `line` (of the proof), `lines` (of its steps, by label), and `json`
    or `fault`; the fault of a file that cannot be read has `readable` false.
    """
    sys.dont_write_bytecode = True
    for file in files:
        yield from ({"file": file, **entry} for entry in _of_file(file))


def _of_file(file: str) -> Iterator[dict[str, Any]]:
    from nctheory.theory.proofs import Proof

    path = Path(file)
    try:
        if path.stat().st_size > MAX_BYTES:
            raise ValueError(f"the file is larger than {MAX_BYTES // 10**6} MB")
        tree = ast.parse(path.read_bytes(), file)
    except (OSError, SyntaxError, ValueError, RecursionError, MemoryError) as error:
        yield _unreadable(path, getattr(error, "lineno", None) or 1, error)
        return
    try:
        module = _import(path)
    except BaseException as error:
        yield _unreadable(path, _line_of(error, path), error)
        return
    names: dict[int, str] = {}
    imported = _proofs_elsewhere(module)
    for name, value in list(vars(module).items()):
        if isinstance(value, Proof) and id(value) not in imported:
            names.setdefault(id(value), name)
    calls = _calls_of_steps(tree) if names else []
    for name in names.values():
        yield _written(vars(module)[name], path, _line_of_name(tree, name), calls)


def _unreadable(path: Path, line: int, error: BaseException) -> dict[str, Any]:
    return {"id": path.stem, "title": "", "line": line, "fault": one_line(error), "readable": False}


def _written(
    proof: Proof, path: Path, line: int, calls: Sequence[tuple[str, int]]
) -> dict[str, Any]:
    """One theorem, which begins at a line."""
    known = {"id": path.stem, "title": "", "line": line}
    if type(proof.id) is str and re.fullmatch(r"\S{1,100}", proof.id) and proof.id.isprintable():
        known["id"] = proof.id
    else:
        return {**known, "fault": f"id: expected a word, got {str(proof.id)[:100]!r}"}
    from nctheory.check.elaborate import theorem_of

    try:
        theorem = theorem_of(proof)
        lines = _lines_of_steps(calls, line)
        return {**known, "title": theorem.title, "lines": lines, "json": dumps(theorem)}
    except Malformed as error:
        lines, label = _lines_of_steps(calls, line), re.match(r"step ('.*?'|\".*?\"):", str(error))
        at = lines.get(label[1][1:-1], line) if label else line
        return {**known, "line": at, "fault": " ".join(str(error).split())}
    except Exception as error:
        return {**known, "fault": one_line(error)}


def _calls_of_steps(tree: ast.Module) -> list[tuple[str, int]]:
    """The labels of steps that stand in the file as they are, each with its line."""
    found = []
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            named = getattr(node.func, "id", getattr(node.func, "attr", ""))
            labels = [*node.args[:1], *(k.value for k in node.keywords if k.arg == "label")]
            for value in labels if named == "Step" else []:
                if isinstance(value, ast.Constant) and isinstance(value.value, str):
                    found.append((value.value, node.lineno))
    return found


def _lines_of_steps(calls: Sequence[tuple[str, int]], line: int) -> dict[str, int]:
    """The lines of the steps by label, from a line on: the first of each."""
    return {label: at for label, at in reversed(calls) if at >= line}


def _proofs_elsewhere(module: ModuleType) -> set[int]:
    """The proofs, by `id`, that other modules have: one of them that is here is imported."""
    from nctheory.theory.proofs import Proof

    modules = [m for name, m in list(sys.modules.items()) if name not in _LIBRARIES]
    others = [getattr(m, "__dict__", {}) for m in modules if m is not module]
    return {id(v) for names in others for v in list(names.values()) if issubclass(type(v), Proof)}


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


def _line_of(error: BaseException, file: Path) -> int:
    """The last line of the file that the traceback goes through."""
    frames = traceback.extract_tb(error.__traceback__)
    lines = [f.lineno for f in frames if f.lineno and Path(f.filename) == file.resolve()]
    return lines[-1] if lines else 1


def _line_of_name(tree: ast.Module, name: str) -> int:
    """The line on which a name is assigned."""
    stored = (n for n in ast.walk(tree) if isinstance(n, ast.Name) and n.id == name)
    return next((n.lineno for n in stored if isinstance(n.ctx, ast.Store)), 1)


def one_line(error: BaseException) -> str:
    """An exception in one line of bounded length."""
    try:
        text = error.msg if isinstance(error, SyntaxError) else str(error)
    except Exception:
        text = "(it has no text)"
    text = " ".join(f"{type(error).__name__}: {text}".split()).removesuffix(": ")
    return text if len(text) <= 400 else f"{text[:400]}..."

"""The house in order: one name for one thing, short modules, nothing private used elsewhere."""

import ast
from collections import defaultdict
from pathlib import Path

import pytest

from .examples import ROOT

# compute/sources is written by the compiler.
MODULES = sorted(p for p in (ROOT / "nctheory").rglob("*.py") if p.parent.name != "sources")
LONGEST_MODULE, LONGEST_FUNCTION = 400, 60
# Doors: they hand on names that another module defines.
DOORS = {"nctheory", "nctheory.proving", "nctheory.present.cli"}
# A strategy draws what the check of the same name accepts; a kernel of a statement is one that can
# be computed, in symbols.
PAIRS = {"labels", "Kernel"}


def name_of(path: Path) -> str:
    return ".".join(path.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__")


TREES = {name_of(path): ast.parse(path.read_text(encoding="utf-8")) for path in MODULES}


def public(tree: ast.Module) -> list[str]:
    for node in tree.body:
        if isinstance(node, ast.Assign) and getattr(node.targets[0], "id", "") == "__all__":
            return [e.value for e in getattr(node.value, "elts", []) if isinstance(e, ast.Constant)]
    return []


def test_a_public_name_is_public_in_one_module():
    homes = defaultdict(list)
    for module, tree in TREES.items():
        if module not in DOORS:
            for name in public(tree):
                homes[name].append(module)
    twice = {name: modules for name, modules in homes.items() if len(modules) > 1}
    assert twice.keys() == PAIRS


def test_no_two_modules_have_one_name():
    homes = defaultdict(list)
    folders = {name_of(path) for path in MODULES if path.name == "__init__.py"}
    for module in TREES.keys() - folders:
        homes[module.rpartition(".")[2]].append(module)
    twice = {name: modules for name, modules in homes.items() if len(modules) > 1}
    assert not twice


def test_modules_are_short():
    long = {
        str(path.relative_to(ROOT))
        for path in MODULES
        if len(path.read_text(encoding="utf-8").splitlines()) > LONGEST_MODULE
    }
    assert not long


def lines_of(function: ast.FunctionDef | ast.AsyncFunctionDef) -> int:
    """The lines of a function without its docstring and without its parameters."""
    body = function.body[1:] if ast.get_docstring(function) is not None else function.body
    return function.end_lineno - body[0].lineno + 1 if body else 0


def test_functions_are_short():
    long = [
        f"{module}.{node.name}: {lines_of(node)}"
        for module, tree in TREES.items()
        for node in ast.walk(tree)
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
        and lines_of(node) > LONGEST_FUNCTION
    ]
    assert not long


def is_private(name: str) -> bool:
    return name.startswith("_") and not name.startswith("__")


def private_uses(tree: ast.Module) -> list[str]:
    """Private names that are imported from the package or its tests, or read from a module."""
    modules, found = set(), []
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom):
            ours = node.level or (node.module or "").startswith("nctheory")
            for alias in node.names:
                if ours and is_private(alias.name):
                    found.append(f"{node.module}.{alias.name}")
                path = ROOT.joinpath(*(node.module or "").split("."), f"{alias.name}.py")
                if ours and path.exists():
                    modules.add(alias.asname or alias.name)
    for node in ast.walk(tree):
        if (
            isinstance(node, ast.Attribute)
            and isinstance(node.value, ast.Name)
            and node.value.id in modules
            and is_private(node.attr)
        ):
            found.append(f"{node.value.id}.{node.attr}")
    return found


@pytest.mark.parametrize("folder", ["nctheory", "tests", "proofs", "benchmarks"])
def test_private_names_stay_at_home(folder):
    found = {
        str(path.relative_to(ROOT)): uses
        for path in sorted((ROOT / folder).rglob("*.py"))
        if (uses := private_uses(ast.parse(path.read_text(encoding="utf-8"))))
    }
    assert not found

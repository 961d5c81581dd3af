"""The page of what "proved" rests on, and the code, list the same things."""

import ast
import re
from pathlib import Path

import pytest

import nctheory.trusted
from nctheory.trusted.quoting import facts

FOLDER = Path(nctheory.trusted.__file__).parent
PAGE = Path(__file__).parents[2] / "docs" / "trust.md"
FILES = sorted(FOLDER.glob("*.py"))
MOST_LINES = 300


def listed(heading):
    """What stands in backquotes, as a list, in the paragraphs under a bold heading."""
    section = PAGE.read_text("utf-8").split(f"**{heading}")[1].split("\n**")[0].split("\n## ")[0]
    items = [line.split(": ")[0] for line in section.splitlines() if line.startswith("* ")]
    return {name for item in items for name in re.findall(r"`([^`]+)`", item)}


def imported():
    """The modules that the trusted files import, with the names that they take from them."""
    for file in FILES:
        for node in ast.walk(ast.parse(file.read_text("utf-8"))):
            if isinstance(node, ast.ImportFrom):
                for name in node.names:
                    yield node.module, name.name
            elif isinstance(node, ast.Import):
                for name in node.names:
                    yield name.name, None


def test_modules():
    assert listed("Modules.") == {f.stem for f in FILES if f.stem != "__init__"}


def test_classical_facts():
    assert listed("Classical facts") == set(facts("facts.json"))


def test_derivations():
    assert listed("Derivations") == set(facts("derivations.json"))


def test_third_parties():
    section = PAGE.read_text("utf-8").split("**Third parties.**")[1].split("\n\n")[0]
    taken = {name for module, name in imported() if module == "flint"}
    assert set(re.findall(r"`([^`]+)`", section)) == taken


def test_imports():
    import sys

    roots = {module.split(".")[0] for module, _ in imported()}
    assert roots - {"nctheory", "flint"} <= sys.stdlib_module_names
    own = {module for module, _ in imported() if module.startswith("nctheory")}
    assert all(module.startswith("nctheory.trusted") for module in own)


def test_no_code_is_run():
    """There is no eval, no pickle, no import by name."""
    names = {
        node.id
        for file in FILES
        for node in ast.walk(ast.parse(file.read_text("utf-8")))
        if isinstance(node, ast.Name)
    }
    assert not names & {"eval", "exec", "compile", "__import__", "open", "pickle", "globals"}


def code_lines(source):
    """Lines that are neither blank nor a comment nor part of a docstring."""
    tree = ast.parse(source)
    prose = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Module | ast.ClassDef | ast.FunctionDef):
            first = node.body[0] if node.body else None
            if isinstance(first, ast.Expr) and isinstance(first.value, ast.Constant):
                prose |= set(range(first.lineno, first.end_lineno + 1))
    return sum(
        1
        for number, line in enumerate(source.splitlines(), 1)
        if line.strip() and not line.strip().startswith("#") and number not in prose
    )


@pytest.mark.parametrize("file", FILES, ids=lambda f: f.stem)
def test_files_are_short(file):
    assert len(file.read_text("utf-8").splitlines()) <= MOST_LINES


def test_the_page_says_how_much_there_is_to_read():
    """It grows only where somebody writes down that it did."""
    sizes = {file.stem: code_lines(file.read_text("utf-8")) for file in FILES}
    section = PAGE.read_text("utf-8").split("**Modules.")[1].split("\n**")[0]
    groups = re.findall(r"^\* (.*): .* \((\d+) lines of code\)$", section, re.M)
    counted = [sum(sizes[name] for name in re.findall(r"`(\w+)`", names)) for names, _ in groups]
    assert counted == [int(lines) for _, lines in groups]
    assert f"{sum(sizes.values()):,} lines of code together" in section

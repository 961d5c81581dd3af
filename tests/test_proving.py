"""One import for proof files: nothing that a proof is written in is missing from it."""

import ast

from nctheory import proving
from nctheory.check.library import bundled
from nctheory.verify.proof import REASONS


def test_every_name_is_there_once():
    assert len(proving.__all__) == len(set(proving.__all__))
    assert all(hasattr(proving, name) for name in proving.__all__)


def test_every_reason_is_there():
    assert {reason.__name__ for reason in REASONS} <= set(proving.__all__)


def test_the_proofs_that_ship_import_nothing_else_of_the_package():
    for file in bundled().glob("*.py"):
        imported = {
            node.module if isinstance(node, ast.ImportFrom) else alias.name
            for node in ast.walk(ast.parse(file.read_text(encoding="utf-8")))
            if isinstance(node, ast.Import | ast.ImportFrom)
            for alias in node.names
        }
        ours = {name for name in imported if name and name.split(".")[0] == "nctheory"}
        assert ours == {"nctheory.proving"}, file.name

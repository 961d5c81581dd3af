"""One import for proof files: nothing that a proof is written in is missing from it."""

import ast

from nctheory import proving
from nctheory.verify.library import bundled
from nctheory.verify.proof import REASONS

HOMES = {
    "nctheory.theory.class_kernels",
    "nctheory.theory.gaussian",
    "nctheory.theory.statements",
    "nctheory.verify.proof",
}


def test_every_name_is_there_once():
    assert len(proving.__all__) == len(set(proving.__all__))
    assert all(hasattr(proving, name) for name in proving.__all__)


def test_every_reason_is_there():
    assert {reason.__name__ for reason in REASONS} <= set(proving.__all__)


def test_what_the_proofs_that_ship_import_is_there():
    imported = {
        alias.name
        for file in bundled().glob("*.py")
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8")))
        if isinstance(node, ast.ImportFrom) and node.module in HOMES
        for alias in node.names
    }
    assert {"Proof", "Linear", "Mean", "k12", "within"} <= imported
    assert imported - set(proving.__all__) <= {"density2"}  # of Price's theorem only

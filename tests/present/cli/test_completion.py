"""What the shell is told to complete."""

import pytest
from typer.testing import CliRunner

from nctheory.present.cli.app import app


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("nctheory ver", ["verify"]),
        ("nctheory check erf-mirrored-li", ["erf-mirrored-line", "erf-mirrored-limit"]),
        ("nctheory derive ste", ["step"]),
        ("nctheory latex relu-ap", ["relu-apart", "relu-apart-pair"]),
        ("nctheory rocq relu-ap", ["relu-apart", "relu-apart-pair"]),
        ("nctheory falsify erf-within-noth", []),
        ("nctheory check erf-mirrored-line --convention sam", ["sample"]),
    ],
)
def test_names_are_completed(words, expected):
    given = {
        "_NCTHEORY_COMPLETE": "complete_bash", "COMP_WORDS": words,
        "COMP_CWORD": str(len(words.split()) - 1),
    }  # fmt: skip
    said = CliRunner().invoke(app, [], prog_name="nctheory", env=given).output.split()
    assert said[: len(expected)] == expected if expected else not said

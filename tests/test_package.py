"""The package from outside: its names, and what importing it costs."""

import linecache
import re
import subprocess
import sys
from types import SimpleNamespace

import pytest

import nctheory as nct

PUBLIC = {
    "ERF", "RELU", "Activation", "arc_cosine", "NC1", "ClassMoments", "class_moments",
    "feature_moments", "kernel_moments", "nc1", "nngp", "ntk", "strategies",
}  # fmt: skip


def run(code):
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    return done.stdout


def test_public_names_are_there():
    assert set(nct.__all__) >= PUBLIC
    assert nct.__all__ == sorted(nct.__all__)
    assert set(dir(nct)) >= PUBLIC
    for name in nct.__all__:
        assert getattr(nct, name).__doc__, name


# What functions return; and one whose labels are checked as everywhere.
RESULTS = {"CollapseMetrics", "ClassMoments", "Floor", "NC1", "SampledMoments"}
OF_LABELS = {"label_targets"}


def test_docstrings_say_what_is_raised():
    """In a section, or by another function that raises the same."""
    silent = {
        name for name in nct.__all__
        if callable(value := getattr(nct, name))
        and not re.search(r"Raises\n *------\n|is raised is as for|errors are those", value.__doc__)
    }  # fmt: skip
    assert silent == RESULTS | OF_LABELS


def test_star_import_takes_the_public_names():
    run(f"from nctheory import *; assert {PUBLIC!r} <= set(globals())")


def test_unknown_names_are_attribute_errors():
    with pytest.raises(AttributeError, match="module 'nctheory' has no attribute 'ntkk'"):
        nct.ntkk  # noqa: B018


@pytest.mark.parametrize(
    "heavy", ["sympy", "scipy", "sklearn", "hypothesis", "typer", "matplotlib"]
)
def test_import_is_lazy(heavy):
    run(f"import nctheory, sys; assert {heavy!r} not in sys.modules")


def test_source_that_is_collected_while_files_are_looked_at_fails_no_doctest(monkeypatch):
    lines = {"<one>": (1, 0.0, [], "<one>"), "<collected>": (1, 0.0, [], "<collected>")}

    def stat(name):
        lines.pop("<collected>", None)
        raise OSError(name)

    monkeypatch.setattr(linecache, "cache", lines)
    monkeypatch.setattr(linecache, "os", SimpleNamespace(stat=stat))
    linecache.checkcache()
    assert not lines

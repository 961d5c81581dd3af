"""Settings that every test shares.

Hypothesis runs the profile "quick"; ask for another with ``HYPOTHESIS_PROFILE=thorough`` or
``pytest --hypothesis-profile=thorough``.
"""

import linecache
import os
import pickle
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from hypothesis import settings

ROOT = Path(__file__).parent.parent
COSTS = Path(__file__).with_name("costs.txt")
MEDIUM, SLOW = 0.5, 2.0  # seconds of a processor, from which a test is not quick, and not medium

settings.register_profile(
    "quick", max_examples=30, derandomize=True, deadline=None, database=None, print_blob=True
)
settings.register_profile("thorough", max_examples=1000, deadline=None, print_blob=True)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "quick"))


@pytest.fixture
def rng() -> np.random.Generator:
    """The same random numbers in every test and every run."""
    return np.random.default_rng(0)


def pytest_addoption(parser):
    parser.addoption(
        "--write-costs",
        action="store_true",
        help="Write what the tests that run here cost to tests/costs.txt.",
    )


@pytest.hookimpl(tryfirst=True)  # before those of a marker are chosen
def pytest_collection_modifyitems(config, items):
    """What a test cost when it was last measured says whether it is medium or slow.

    A test that is marked as one of these is that, whatever it costs.
    """
    listed = _costs()
    for item in items:
        if not any(item.iter_markers("medium")) and not any(item.iter_markers("slow")):
            cost = listed.get(item.nodeid, 0.0)
            if cost >= MEDIUM:
                item.add_marker(pytest.mark.slow if cost >= SLOW else pytest.mark.medium)
    whole = config.args == [str(ROOT / path) for path in config.getini("testpaths")]
    gone = listed.keys() - {item.nodeid for item in items}
    if whole and gone and not config.option.write_costs:
        raise pytest.UsageError(f"tests/costs.txt: there are no such tests: {sorted(gone)}")


class _Meter:
    """Of all tests: those of doctests in the package are not below this folder."""

    @pytest.hookimpl(wrapper=True)
    def pytest_runtest_call(self, item):
        start = _seconds()
        try:
            return (yield)
        finally:
            item.user_properties.append(("seconds", _seconds() - start))


def pytest_configure(config):
    config.pluginmanager.register(_Meter())
    linecache.checkcache = _patient(linecache.checkcache)  # every doctest starts with it


def _patient(check):
    """`linecache.checkcache`, begun again where an entry that it is about to look at went away.

    SymPy takes the source of a lambdified function out when that is collected, at any time.
    """

    def checkcache(filename=None):
        while True:
            try:
                return check(filename)
            except KeyError:
                continue

    return checkcache


def pytest_terminal_summary(terminalreporter, config):
    """Tests that did not run keep what they cost."""
    if not config.option.write_costs:
        return
    reports = terminalreporter.getreports("passed") + terminalreporter.getreports("failed")
    new = {r.nodeid: dict(r.user_properties)["seconds"] for r in reports if r.when == "call"}
    kept = _costs() | new
    lines = [f"{cost:.1f} {name}\n" for name, cost in sorted(kept.items()) if cost >= MEDIUM]
    COSTS.write_text("".join(lines), encoding="utf-8")


def _costs():
    """Seconds of a processor by test, of those that are not quick."""
    lines = COSTS.read_text(encoding="utf-8").splitlines()
    return {name: float(cost) for cost, name in (line.split(" ", 1) for line in lines)}


def _seconds():
    """Seconds of processor time that this process and those it started have used."""
    return sum(os.times()[:4])


@pytest.fixture(scope="session")
def shipped_results(tmp_path_factory):
    """What became of the proofs of the package, checked on all cores for all test processes."""
    from nctheory.check.library import know, shipped
    from nctheory.check.paths import bundled
    from nctheory.check.run import run

    folder = tmp_path_factory.getbasetemp()
    if "PYTEST_XDIST_WORKER" in os.environ:
        folder = folder.parent
    file = folder / "shipped.pickle"
    with open(folder / "shipped.lock", "w") as lock:
        try:
            import fcntl

            fcntl.flock(lock, fcntl.LOCK_EX)
        except ImportError:  # then each process checks them
            return shipped()
        if not file.exists():
            results = run([bundled()], time_limit=3600.0).results
            file.write_bytes(pickle.dumps([replace(r, outcome=None) for r in results]))
        know(pickle.loads(file.read_bytes()))
    return shipped()


@pytest.fixture(scope="session")
def site(tmp_path_factory):
    """The folder of the pages that Sphinx makes of docs/, built anew."""
    folder = tmp_path_factory.mktemp("docs")
    options = ["-W", "--keep-going", "-q", "-d", folder / "doctrees"]
    command = [sys.executable, "-m", "sphinx", *options, ROOT / "docs", folder / "html"]
    done = subprocess.run(command, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    return folder / "html"

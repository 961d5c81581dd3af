"""Settings that every test shares.

Hypothesis runs the profile "quick"; ask for another with ``HYPOTHESIS_PROFILE=thorough`` or
``pytest --hypothesis-profile=thorough``.
"""

import os
import pickle
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from hypothesis import settings

ROOT = Path(__file__).parent.parent
SLOW = Path(__file__).with_name("slow.txt")

settings.register_profile(
    "quick", max_examples=30, derandomize=True, deadline=None, database=None, print_blob=True
)
settings.register_profile("thorough", max_examples=1000, deadline=None, print_blob=True)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "quick"))


@pytest.fixture
def rng() -> np.random.Generator:
    """The same random numbers in every test and every run."""
    return np.random.default_rng(0)


@pytest.hookimpl(tryfirst=True)  # before those of a marker are chosen
def pytest_collection_modifyitems(config, items):
    """Those in `slow.txt` took more than about two seconds on a free core, as last measured."""
    listed = set(SLOW.read_text(encoding="utf-8").splitlines())
    for item in items:
        if item.nodeid in listed:
            item.add_marker(pytest.mark.slow)
    whole = config.args == [str(ROOT / path) for path in config.getini("testpaths")]
    gone = listed - {item.nodeid for item in items}
    if whole and gone:
        raise pytest.UsageError(f"tests/slow.txt: there are no such tests: {sorted(gone)}")


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

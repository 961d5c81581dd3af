"""What the tests of commands share."""

import pytest

from nctheory.present import terminal


@pytest.fixture(autouse=True)
def no_progress(monkeypatch):
    """However slow the machine is: progress is tested where it is asked for."""
    monkeypatch.setattr(terminal, "DELAY", 1e9)

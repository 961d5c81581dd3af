"""Settings that every test shares.

Hypothesis runs the profile "quick"; ask for another with ``HYPOTHESIS_PROFILE=thorough`` or
``pytest --hypothesis-profile=thorough``.
"""

import os

import numpy as np
import pytest
from hypothesis import settings

settings.register_profile(
    "quick", max_examples=30, derandomize=True, deadline=None, database=None, print_blob=True
)
settings.register_profile("thorough", max_examples=1000, deadline=None, print_blob=True)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "quick"))


@pytest.fixture
def rng() -> np.random.Generator:
    """The same random numbers in every test and every run."""
    return np.random.default_rng(0)

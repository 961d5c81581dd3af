"""The README's table of what is known says what the claims' evidence says."""

import re
from pathlib import Path

import pytest

from nctheory.check.status import claim_status
from nctheory.claims.list import claim

README = (Path(__file__).parents[1] / "README.md").read_text(encoding="utf-8")
ROWS = dict(
    (row[0], row[1:]) for row in re.findall(r"^\| (.+?) \| (\w+).*? \| (\w+).*? \|$", README, re.M)
)
CLAIMS = {
    "mirrored classes (the second is distributed as -x for x in the first), any distribution": (
        "relu-mirrored",
        "erf-mirrored-anisotropic",
    ),
    "mirrored isotropic Gaussian classes, d >= 2": (
        "relu-mirrored-isotropic",
        "erf-mirrored-isotropic",
    ),
    "the same, d in {2, 3, 4, 8, 32, 128}, mean up to 10, standard deviation from 0.05 to 10": (
        "relu-mirrored-isotropic",
        "erf-mirrored-boxes",
    ),
    "mirrored isotropic Gaussian classes, d = 1": ("relu-mirrored-isotropic", "erf-mirrored-line"),
    "mirrored isotropic Gaussian classes, d -> infinity": (
        "relu-mirrored-limit",
        "erf-mirrored-limit",
    ),
    "isotropic Gaussian classes of equal widths, d >= 2": ("relu-equal-widths", "erf-equal-widths"),
    "the same, d >= 3": ("relu-equal-widths-space", "erf-equal-widths-space"),
    "the same, d = 2, means at least two standard deviations apart": (
        "relu-equal-widths-separated",
        "erf-equal-widths-separated",
    ),
    "the same, d = 2, means at least six standard deviations apart": (
        "relu-equal-widths-far",
        "erf-equal-widths-far",
    ),
    "isotropic Gaussian classes of unequal widths": ("relu-unequal-widths", "erf-unequal-widths"),
    "Gaussian classes with any covariances": ("relu-anisotropic", "erf-mirrored-anisotropic"),
}


def test_every_row_of_the_table_is_checked():
    assert ROWS.keys() - {"NC1(NTK) >= NC1(NNGP), two layers, for"} == CLAIMS.keys()


@pytest.mark.usefixtures("shipped_results")
@pytest.mark.parametrize("row", CLAIMS)
def test_the_table_gives_the_computed_status(row):
    assert ROWS[row] == tuple(claim_status(claim(identifier)) for identifier in CLAIMS[row])

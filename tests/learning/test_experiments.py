"""The paper's experiments: rows of the table, and their verdicts."""

import numpy as np
import pytest

from nctheory.layouts.datasets import d1, d2
from nctheory.learning.experiments import paper_experiment

from ..examples import ROOT
from .recipes import VALUES


@pytest.mark.parametrize("name", ["paper_d1", "paper_d2", "paper_d128"])
def test_kernels_of_published_rows(name):
    expected = VALUES[name]
    row = paper_experiment("D1", 128, expected["d"], train=False)
    assert row.nngp == pytest.approx(expected["nc1_nngp"], rel=1e-9)
    assert row.ntk == pytest.approx(expected["nc1_ntk"], rel=1e-9)
    assert row.adaptive == pytest.approx(expected["nc1_adaptive"], rel=1e-9)
    assert row.residual < 1e-9
    assert set(row.verdicts().values()) == {"holds"}


def test_a_row_with_networks():
    row = paper_experiment("D1", 64, 2, width=200)
    found = row.verdicts()
    assert found["the published configuration"].startswith("barely trains: W moves by 0.00")
    assert found["the adaptive kernel is between the NNGP and a network that trains"] == "holds"
    assert row.rich.nc1 < row.adaptive < row.nngp
    assert row.free is None


def test_unbalanced_and_d2():
    row = paper_experiment("D1", (56, 8), 2, train=False, free=True, ridge=0.01)
    assert row.sizes == (56, 8)
    assert row.adaptive < row.nngp
    assert 0 < row.free < row.nngp
    four = paper_experiment("D2", 32, 2, train=False)
    assert four.sizes == (8, 8, 8, 8)
    assert four.converged


def test_d2_is_four_classes_on_a_line():
    X, labels = d2(4000, 3, 1)
    for label, mean in enumerate((-6, -2, 2, 6)):
        assert np.abs(X[labels == label].mean(axis=0) - mean).max() < 0.1
        assert np.abs(X[labels == label].std(axis=0) - 0.5).max() < 0.05
    sizes = np.bincount(d2((3, 1, 2, 4), 1)[1])
    assert sizes.tolist() == [3, 1, 2, 4]
    X, labels = d1((5, 2), 2, 4)
    assert np.bincount(labels).tolist() == [5, 2]


@pytest.mark.parametrize(
    ("draw", "samples", "message"),
    [
        (d1, 3, "samples: expected a positive even number, got 3"),
        (d2, 6, "samples: expected a positive multiple of 4, got 6"),
        (d1, (3, 0), r"samples: expected 2 positive numbers, got \(3, 0\)"),
        (d2, (1, 2), "samples: expected 4 positive numbers"),
    ],
)
def test_bad_sizes(draw, samples, message):
    with pytest.raises(ValueError, match=message):
        draw(samples, 2)


def test_bad_names():
    with pytest.raises(ValueError, match="data: expected one of D1, D2"):
        paper_experiment("D3", 8, 1)


def rows_of_the_page():
    """The tables of docs/learning.md: data, sizes, d, and NC1 of four, and the residual."""
    page = (ROOT / "docs" / "learning.md").read_text("utf-8")
    for line in page.splitlines():
        if line.startswith(("| D1 |", "| D2 |")):
            data, sizes, dim, *cells = (cell.strip() for cell in line.strip("| ").split("|"))
            nngp, ntk, adaptive, trained, residual = (
                float(cells[at].split()[0]) for at in (0, 1, 2, -2, -1)
            )
            yield (data, sizes, int(dim)), nngp, ntk, adaptive, trained, residual


def test_the_tables_say_what_the_page_says_of_them():
    rows = list(rows_of_the_page())
    assert len(rows) == 56
    assert all(nngp < ntk for _, nngp, ntk, *_ in rows)
    on_d1 = [row for row in rows if row[0][0] == "D1"]
    assert max(residual for *_, residual in on_d1) == 4e-10
    below = {key for key, nngp, _, adaptive, *_ in rows if adaptive < nngp}
    large = "256+256+256+256"
    assert {key for key in below if key[0] == "D2"} == {
        key for key, *_ in rows if key[0] == "D2" and (key[2] == 2 or key[1:] == (large, 8))
    }
    assert {row[0] for row in on_d1} <= below
    nearer, between = (
        {row[0] for row in rows if test(*row[1:5])}
        for test in (
            lambda nngp, _, adaptive, trained: abs(adaptive - trained) < abs(nngp - trained),
            lambda nngp, _, adaptive, trained: trained <= adaptive <= nngp,
        )
    )
    assert nearer == {row[0] for row in on_d1} | {("D2", large, 8)}
    assert nearer - between == {("D1", "256+256", 1), ("D1", "256+1792", 1)}

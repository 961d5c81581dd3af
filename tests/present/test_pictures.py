"""The atlas: its numbers, its pictures, and that it writes all of them or nothing."""

import dataclasses
import io
import sys

import joblib
import numpy as np
import pytest

from nctheory.compute.moments import nc1
from nctheory.compute.population import population_moments
from nctheory.enclose.certificate_check import sampled
from nctheory.layouts.gaussian_classes import GaussianClasses
from nctheory.present import pictures as atlas
from nctheory.search.atlas import CertifiedArea, Grid, certified, grid, log2_ratio

from ..commands import complaint, run

AXIS = np.geomspace(0.05, 20, 7)


# --- numbers -------------------------------------------------------------------------------------


@pytest.mark.parametrize(("activation", "dim"), [("relu", 2), ("erf", 1), ("erf", 32)])
def test_the_grid_is_the_population(activation, dim):
    means, stds = AXIS[[0, 2, 5]], AXIS[[1, 6]]
    found = grid(activation, dim, means, stds, jobs=1)
    assert found.nc1.shape == found.error.shape == (2, 2, 3)
    for k, kernel in enumerate(("nngp", "ntk")):
        for i, std in enumerate(stds):
            for j, mean in enumerate(means):
                layout = GaussianClasses.mirrored(dim, float(mean), float(std))
                exact = nc1(population_moments(layout, kernel=kernel, activation=activation)).ratio
                assert abs(found.nc1[k, i, j] - exact) <= found.error[k, i, j] + 1e-9 * exact
                assert found.error[k, i, j] < 1e-3 * exact


def test_the_grid_at_a_depth():
    """Where claim (b) fails for ReLU in the plane: |mu| = std at depth 5, and not at depth 4."""
    mean = 2**-0.5
    for depth, ratio in ((4, 1.03107438), (5, 0.979830765)):
        found = grid("relu", 2, [mean], [1.0], depth=depth, jobs=1)
        assert 2 ** log2_ratio(found)[0, 0] == pytest.approx(ratio, rel=1e-8)


def test_processes_do_not_change_the_grid():
    parts = []
    axis = np.geomspace(0.05, 20, 12)
    one = grid("relu", 3, axis, axis, jobs=1, progress=parts.append)
    with joblib.parallel_config("threading", n_jobs=2):
        two = grid("relu", 3, axis, axis)
    np.testing.assert_array_equal(one.nc1, two.nc1)
    assert len(parts) > 1
    assert parts == sorted(parts)
    assert parts[-1] == 1.0


@pytest.mark.parametrize("activation", ["relu", "erf"])
def test_points_do_not_change_each_other(activation):
    """Those of one grid share their quadrature: a point by itself has the same NC1."""
    found = grid(activation, 2, AXIS[:3], AXIS[:3], jobs=1)
    for s, m in np.ndindex(3, 3):
        alone = grid(activation, 2, AXIS[[m]], AXIS[[s]], jobs=1)
        difference = np.abs(alone.nc1[:, 0, 0] - found.nc1[:, s, m])
        assert (difference <= alone.error[:, 0, 0] + found.error[:, s, m]).all()


def test_where_the_classes_are_one_up_to_rounding_nothing_is_decided():
    """Means of 1e-12 beside deviations of 1: the distance of the classes is lost, or the claim is
    decided; there is no error and no NaN."""
    for activation in ("relu", "erf"):
        values = log2_ratio(grid(activation, 2, [1e-200, 1e-12], [1.0], jobs=1))
        assert np.isfinite(values).all()


def test_the_floor_in_a_picture():
    """Known floors of N(-+mu, s^2 I) at |mu| / s = 1 and 2, and lines of them."""
    known = {0.81685884501780969285: 1.0, 0.073649579073724968584: 2.0}
    for level, place in atlas.floor_places(4, tuple(known)).items():
        assert 2 * place == pytest.approx(known[level], rel=1e-9)
    drawn = atlas.picture("b", "relu", 2, AXIS[:4], AXIS[:4], floor=True, jobs=1)
    axes = atlas.draw(drawn).axes[0]
    lines = [line for line in axes.lines if line.get_linestyle() == "--"]
    assert len(lines) == len(drawn.panels[0].floors) == 4
    for line, quotient in zip(lines, drawn.panels[0].floors.values(), strict=True):
        np.testing.assert_allclose(line.get_xdata() / line.get_ydata(), quotient)


def test_known_ratios():
    found = grid("erf", 1, [0.5, 2.0], [2.0, 0.5], jobs=1)
    ratio = 2 ** log2_ratio(found)
    assert ratio[0, 0] == pytest.approx(0.978539343, rel=1e-4)
    assert ratio[1, 1] > 1


def test_ratios_just_above_1_are_decided():
    """Where the data are small the ERF is nearly linear, and both kernels nearly the same."""
    values = log2_ratio(grid("erf", 32, [0.01, 0.05], [0.01, 0.05], jobs=1))
    assert (values > 0).all()
    assert values.max() < 1e-4


def test_equality_is_no_noise():
    assert not log2_ratio(grid("relu", 1, AXIS, AXIS, jobs=1)).any()


def test_log2_ratio_of_two_grids():
    def made(nngp, ntk, error=0.0):
        values = np.array([nngp, ntk], dtype=float)[:, None, None]
        return Grid("relu", 1, AXIS[:1], AXIS[:1], values, np.full_like(values, error))

    assert log2_ratio(made(1, 2)).item() == 1
    assert log2_ratio(made(4, 2)).item() == -1
    assert log2_ratio(made(4, 2, error=1.0)).item() == 0
    assert log2_ratio(made(8, 1), made(1, 4), "nngp").item() == 3
    assert log2_ratio(made(8, 1), made(1, 4), "ntk").item() == -2
    with pytest.raises(ValueError, match="did you mean 'ntk'"):
        log2_ratio(made(1, 1), made(1, 1), "ntkk")


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("step", 1, AXIS, AXIS), "activation"),
        (("erf", 0, AXIS, AXIS), "dim"),
        (("erf", 1, [0.0, 1.0], AXIS), "means: expected a list of positive"),
        (("erf", 1, AXIS, [[1.0]]), "stds: expected a list of positive"),
        (("erf", 1, AXIS, []), "stds"),
    ],
)
def test_bad_grids(arguments, said):
    with pytest.raises(ValueError, match=said):
        grid(*arguments, jobs=1)


# --- pictures ------------------------------------------------------------------------------------


def panel(values):
    n = len(values)
    return atlas.Panel("ERF, d = 1", np.geomspace(0.1, 10, n), np.geomspace(0.1, 10, n), values)


def drawn(*panels):
    return atlas.Picture("name", "title", "NC1(NTK) / NC1(NNGP)", panels)


MIXED = np.subtract.outer(np.linspace(1, -1, 9), np.linspace(-0.5, 0.5, 9))


@pytest.mark.parametrize(
    ("values", "said"),
    [
        (np.abs(MIXED) + 0.1, "holds at every point"),
        (-np.abs(MIXED) - 0.1, "fails at every point"),
        (MIXED, "fails where hatched, least 0.354"),
        (0 * MIXED, "equal everywhere"),
        (np.maximum(MIXED, 0) + 0.1 * (MIXED < -0.5), "undecided at 23 points"),
    ],
)
def test_a_picture_has_its_texts_and_is_centred_at_0(values, said):
    figure = atlas.draw(drawn(panel(values)))
    figure.canvas.draw()
    axes, bar = figure.axes
    assert axes.get_title() == f"ERF, d = 1: {said}"
    assert (axes.get_xlabel(), axes.get_ylabel()) == ("mean µ", "standard deviation σ")
    assert (axes.get_xscale(), axes.get_yscale()) == ("log", "log")
    assert "log₂" in bar.get_ylabel()
    assert bar.get_ylim()[0] == -bar.get_ylim()[1]
    norm = axes.collections[0].norm
    assert norm(0.0) == pytest.approx(0.5)
    assert norm(norm.vmax) == pytest.approx(1.0)
    colours = axes.collections[0].cmap
    middle, fails, holds = colours(0.5)[:3], colours(0.2)[:3], colours(0.8)[:3]
    assert min(middle) > 0.95
    assert fails[0] > fails[2]
    assert holds[2] > holds[0]


def test_the_border_is_drawn_where_the_ratio_is_1():
    figure = atlas.draw(drawn(panel(MIXED)))
    from matplotlib.contour import QuadContourSet

    lines = [c for c in figure.axes[0].collections if isinstance(c, QuadContourSet)]
    assert [len(c.levels) for c in lines] == [1, 2]
    (path,) = lines[0].get_paths()
    at = np.log10(path.vertices)
    # MIXED is 0 on a straight line of the logarithms.
    np.testing.assert_allclose(-at[:, 1] - at[:, 0] / 2, 0, atol=0.03)


def test_two_panels_share_their_colours():
    figure = atlas.draw(drawn(panel(MIXED), panel(3 * MIXED)))
    one, two = (axes.collections[0].norm for axes in figure.axes[:2])
    assert (one.vmin, one.vmax) == (two.vmin, two.vmax)


def test_files_are_the_same_again_and_are_pictures():
    one, two = (atlas.render(drawn(panel(MIXED))) for _ in range(2))
    assert one == two
    assert one["name.png"].startswith(b"\x89PNG")
    assert b"<svg" in one["name.svg"]
    from matplotlib.image import imread

    image = imread(io.BytesIO(one["name.png"]))
    assert image.shape[0] > 900


def test_panels_summarise():
    p = panel(MIXED)
    least, mean, std = p.least
    assert least == pytest.approx(2**-1.5)
    assert (mean, std) == pytest.approx((10.0, 10.0))
    assert 0.4 < p.failing < 0.5


# --- certificates --------------------------------------------------------------------------------


def test_what_is_certified():
    line = certified("b", 1)
    assert line.box == pytest.approx((0.05, 10, 0.05, 10))
    assert line.covers(1.0, 1.0)
    assert not line.covers(11.0, 1.0)
    assert not line.covers(0.04, 1.0)
    low_mean, high_mean, low_std, high_std = line.undecided[0]
    assert not line.covers((low_mean + high_mean) / 2, (low_std + high_std) / 2)
    assert certified("b", 2).covers(1e-9, 0.05)
    assert certified("b", 5) is None


@pytest.mark.parametrize(("kind", "dim"), [("b", 1), ("d-nngp", 2), ("d-ntk", 32)])
def test_certified_labels_are_the_colours(kind, dim):
    axis = np.geomspace(0.06, 9.5, 5)
    erf = grid("erf", dim, axis, axis, jobs=1)
    if kind == "b":
        values = log2_ratio(erf)
    else:
        values = log2_ratio(grid("relu", dim, axis, axis, jobs=1), erf, kind.removeprefix("d-"))
    found, _ = sampled(f"{kind}-d{dim}")
    decided = 0
    for label, (low_mean, high_mean, low_std, high_std) in found.rectangles():
        means, stds = (low_mean < axis) & (axis < high_mean), (low_std < axis) & (axis < high_std)
        inside = values[np.ix_(stds, means)]
        if label != "u":
            assert (inside > 0 if label == "h" else inside < 0).all()
            decided += inside.size
    assert decided > 20


def dotted(axes):
    return [p for p in axes.patches if p.get_hatch() == ".."]


def test_what_is_not_certified_has_dots():
    far = CertifiedArea((100.0, 200.0, 100.0, 200.0), ())
    part = CertifiedArea((0.2, 5.0, 0.2, 5.0), ((0.5, 0.6, 0.5, 0.6), (50.0, 60.0, 1.0, 2.0)))
    panels = [dataclasses.replace(panel(MIXED), certified=c) for c in (None, far, part)]
    figure = atlas.draw(drawn(*panels))
    figure.canvas.draw()
    none, all_of_it, outside = (dotted(axes) for axes in figure.axes[:3])
    assert none == []
    for patches, holds, holds_not in (
        (all_of_it, [(1.0, 1.0), (0.15, 9.0)], []),
        (outside, [(0.15, 1.0), (1.0, 9.0), (0.55, 0.55)], [(1.0, 1.0), (0.55, 0.4)]),
    ):
        path = patches[0].get_path()
        assert all(_winds(path, *at) for at in holds)
        assert not any(_winds(path, *at) for at in holds_not)
    (legend,) = figure.legends
    assert [text.get_text() for text in legend.get_texts()] == ["certified", "tested at points"]
    assert atlas.draw(drawn(panel(MIXED))).legends == []


def _winds(path, x, y):
    """How often the outlines of rectangles go around a point."""
    total = 0
    for outline in path.to_polygons():
        (a, c), (b, d) = outline.min(axis=0), outline.max(axis=0)
        steps = np.roll(outline[:4], -1, axis=0) - outline[:4]
        area = np.sum(np.cross(np.pad(outline[:4], ((0, 0), (0, 1))),
                               np.pad(steps, ((0, 0), (0, 1))))[:, 2])  # fmt: skip
        total += np.sign(area) * (a < x < b and c < y < d)
    return total


def test_erf_pictures_show_certificates():
    axis = np.geomspace(0.05, 20, 3)
    assert atlas.picture("b", "erf", 2, axis, axis, jobs=1).panels[0].certified is not None
    assert atlas.picture("b", "relu", 2, axis, axis, jobs=1).panels[0].certified is None
    assert all(p.certified for p in atlas.picture("d", "", 1, axis, axis, jobs=1).panels)


# --- the command ---------------------------------------------------------------------------------

SMALL = ("--points", 5, "--jobs", 1)


def test_the_command_writes_both_formats(tmp_path):
    folder = tmp_path / "new" / "folder"
    arguments = ("--activation", "erf", "--dim", 1, "--dim", 3, *SMALL, "-o", folder)
    output = run("atlas", *arguments).stdout
    assert {p.name for p in folder.iterdir()} == {
        f"atlas-b-erf-d{d}.{kind}" for d in (1, 3) for kind in ("png", "svg")
    }
    assert "ERF, d = 1: fails at" in output
    assert "ERF, d = 3: fails at 0 % of the points" in output


def test_claim_d(tmp_path):
    output = run("atlas", "--claim", "d", "--dim", 2, *SMALL, "-o", tmp_path).stdout
    assert {p.name for p in tmp_path.iterdir()} == {"atlas-d-d2.png", "atlas-d-d2.svg"}
    assert "NNGP, d = 2: fails at" in output
    assert "NTK, d = 2: fails at" in output


def test_ranges(tmp_path, monkeypatch):
    seen = []
    true = atlas.picture

    def picture(claim, activation, dim, means, stds, **options):
        seen.append((means[[0, -1]].tolist(), stds[[0, -1]].tolist()))
        return true(claim, activation, dim, means, stds, **options)

    monkeypatch.setattr(atlas, "picture", picture)
    ranges = ("--means", 1, 2, "--stds", 0.5, 4)
    run("atlas", "--activation", "relu", "--dim", 2, *SMALL, *ranges, "-o", tmp_path)
    assert seen == [([1.0, 2.0], [0.5, 4.0])]


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["--claim", "c"], "claim: expected one of b, d"),
        (["--claim", "d", "--activation", "relu"], "--activation: expected with --claim b"),
        (["--activation", "step"], "activation: expected one of relu, erf"),
        (["--dim", 0], "dim: expected at least 1"),
        (["--points", 1], "points: expected 2 to 2000"),
        (["--means", 2, 1], "means: expected 0 < LOW < HIGH, got 2 1"),
        (["--stds", 0, 1], "stds: expected 0 < LOW < HIGH"),
        (["--stds", 1, "nan"], "stds: expected 0 < LOW < HIGH"),
        (["--jobs", 0], "jobs: expected a number of processes"),
    ],
)
def test_bad_input(arguments, said, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    assert said in complaint("atlas", *arguments)
    assert not list(tmp_path.iterdir())


def test_a_folder_that_cannot_be_written_is_told_before_the_work(tmp_path, monkeypatch):
    monkeypatch.setattr(atlas, "picture", lambda *a, **k: pytest.fail("work was done"))
    file = tmp_path / "file"
    file.write_text("x")
    assert f"{file}: expected a folder, got a file" in complaint("atlas", "-o", file)
    assert "can't be written" in complaint("atlas", "-o", file / "below")
    assert "can't be written" in complaint("atlas", "-o", "/proc/no")
    assert file.read_text() == "x"


def test_all_is_written_or_nothing(tmp_path, monkeypatch):
    true = atlas.picture

    def fails_at_the_second(claim, activation, dim, *axes, **options):
        if dim == 2:
            raise ValueError("no")
        return true(claim, activation, dim, *axes, **options)

    monkeypatch.setattr(atlas, "picture", fails_at_the_second)
    folder = tmp_path / "new" / "folder"
    complaint("atlas", "--activation", "relu", *SMALL, "-o", folder)
    assert not list(tmp_path.iterdir())
    monkeypatch.setattr(atlas, "picture", true)
    (tmp_path / "atlas-b-relu-d1.svg").mkdir()
    arguments = ("--activation", "relu", "--dim", 1, *SMALL)
    assert "got a directory" in complaint("atlas", *arguments, "-o", tmp_path)
    assert [p.name for p in tmp_path.iterdir()] == ["atlas-b-relu-d1.svg"]


def test_without_dask_the_option_says_what_to_install(tmp_path, monkeypatch):
    monkeypatch.setitem(sys.modules, "dask.distributed", None)
    message = complaint("atlas", "--dask", "tcp://localhost:1", "-o", tmp_path)
    assert "pip install distributed" in message

"""`nctheory adapt`: claim (c) on a file of samples."""

import json

import numpy as np
import pytest

import nctheory as nct
from nctheory.learning.wide import wide_slope

from ...commands import complaint, run


@pytest.fixture
def samples(tmp_path):
    rng = np.random.default_rng(0)
    y = np.repeat(["left", "right"], 16)
    X = np.where(y == "right", 2.0, -2.0)[:, None] + 0.5 * rng.standard_normal((32, 2))
    np.savez(tmp_path / "two.npz", X=X, labels=y)
    return tmp_path / "two.npz", X, y


SETTING = ("--width", 50, "--ridge", 0.01)


def test_the_numbers_are_those_of_the_library(samples):
    file, X, y = samples
    found = json.loads(run("adapt", file, *SETTING, "--wide", "--json").stdout)
    kernel = nct.adaptive_kernel(X, nct.label_targets(y), width=50, ridge=0.01)
    assert found["adaptive"]["nc1"] == nct.nc1(kernel.moments(y)).ratio
    wide = nct.nc1(nct.kernel_moments(X, y, kernel="nngp", activation="erf")).ratio
    assert found["nngp"]["nc1"] == wide
    assert found["ratio"] == found["adaptive"]["nc1"] / wide < 1
    assert found["verdict"] == "holds"
    assert found["free_energy"] == kernel.free_energy
    assert found["residual"] < 1e-9
    assert found["converged"]
    assert found["remarks"] == []
    slope = wide_slope(X, nct.label_targets(y), y, ridge=0.01)
    assert found["wide"] == {"value": slope.value, "error": slope.error, "verdict": "holds"}
    assert [c["label"] for c in found["classes"]] == ["left", "right"]


def test_what_is_printed(samples):
    file, *_ = samples
    out = run("adapt", file, *SETTING, "--wide", "--certified").stdout
    assert "32 samples, 2 dimensions, 2 classes" in out
    assert "erf, width 50, ridge 0.01, readout variance 1, gaussian law" in out
    assert "verdict: holds\n" in out
    assert "at large width: holds; d NC1/d(1/width) = -" in out
    assert "(balls)" in out
    assert "residual" in out


def test_the_free_law_has_an_error(samples):
    file, *_ = samples
    found = json.loads(run("adapt", file, *SETTING, "--law", "free", "--json").stdout)
    assert 0 < found["adaptive"]["nc1_error"] < 1e-6
    assert found["wide"] is None


def test_where_the_claim_fails_the_status_is_1(samples):
    """A ridge of order N."""
    file, *_ = samples
    done = run("adapt", file, "--width", 5, "--ridge", 100, "--wide", status=1)
    assert "verdict: fails" in done.stdout
    assert "at large width: fails" in done.stdout


@pytest.mark.parametrize(
    ("options", "message"),
    [
        (("--width", 0, "--ridge", 1), "width: expected a positive number"),
        (("--width", 5, "--ridge", -1), "ridge: expected a positive number"),
        ((*SETTING, "--readout-variance", 0), "readout_variance: expected a positive number"),
        ((*SETTING, "--law", "fre"), "did you mean 'free'"),
        ((*SETTING, "--activation", "erff"), "did you mean 'erf'"),
        ((*SETTING, "--convention", "paper"), "convention: expected one of"),
    ],
)
def test_bad_options(samples, options, message):
    assert message in complaint("adapt", samples[0], *options)


def test_bad_files(tmp_path):
    assert "no such file" in complaint("adapt", tmp_path / "none.npz", *SETTING)
    np.savez(tmp_path / "one.npz", X=np.eye(3), labels=[1, 1, 1])
    assert "at least two classes" in complaint("adapt", tmp_path / "one.npz", *SETTING)

import json

import numpy as np
import pytest
from typer.testing import CliRunner

from nctheory.layouts.gaussian_classes import GaussianClasses
from nctheory.present.cli.app import app


@pytest.fixture
def files(tmp_path):
    X, labels = GaussianClasses.mirrored(2, 1.0, 1.0).sample(np.random.default_rng(0), [40, 40])
    np.savez(tmp_path / "data.npz", X=X, labels=labels)
    (tmp_path / "layout.json").write_text('{"mirrored": {"dim": 2, "mean": 1.0, "std": 1.0}}')
    return str(tmp_path / "data.npz"), str(tmp_path / "layout.json")


def test_the_floor_beside_the_kernels(files):
    data, layout = files
    result = CliRunner().invoke(app, ["nc1", data, "--floor", layout, "--json"])
    assert result.exit_code == 0
    floor = json.loads(result.stdout)["floor"]
    assert floor["nc1"] == pytest.approx(0.3004209313, rel=1e-9)
    assert floor["error"] < 1e-10
    result = CliRunner().invoke(app, ["nc1", data, "--floor", layout])
    assert "Floor of" in result.stdout
    assert "As multiples of it: linear" in result.stdout


def test_a_layout_that_cannot_be_read(files):
    result = CliRunner().invoke(app, ["nc1", files[0], "--floor", "missing.json"])
    assert result.exit_code == 2
    assert "missing.json" in result.output

"""`--dask`: what a cluster computes is what one process computes."""

import json
from concurrent.futures import CancelledError
from pathlib import Path

import pytest

from nctheory.search import falsify
from tests.clusters import local_cluster
from tests.commands import complaint, run

pytest.importorskip("distributed")
pytestmark = pytest.mark.medium

BOX = ("certify", "b", "--dim", 2, "--mean", 1, 2, "--std", 1, 2)
SMALL = (*BOX, "--grid", 2, 1, "--quarter", 1, "--order", 8)


@pytest.fixture(
    scope="module",
    params=[False, pytest.param(True, marks=pytest.mark.slow)],
    ids=["threads", "processes"],
)
def address(request):
    """A local cluster of two workers."""
    with local_cluster(request.param) as cluster:
        yield cluster.scheduler_address


@pytest.fixture(scope="module")
def certificate(tmp_path_factory):
    """A certificate that is made here."""
    path = tmp_path_factory.mktemp("here") / "c.json"
    run(*SMALL, "--jobs", 1, "-o", path)
    return path


def test_a_certificate_is_made(address, certificate, tmp_path):
    path = tmp_path / "c.json"
    run(*SMALL, "--dask", address, "-o", path)
    assert path.read_bytes() == certificate.read_bytes()
    assert list(tmp_path.iterdir()) == [path]  # the journal is gone


def test_a_certificate_is_checked(address, certificate, tmp_path):
    (found,) = json.loads(run("certificate", certificate, "--dask", address, "--json").stdout)
    assert found["fault"] is None
    assert found["patches"] == 2
    wrong = tmp_path / "wrong.json"
    content = json.loads(certificate.read_text())
    wrong.write_text(json.dumps(content | {"ratios": [2.0, 2.0]}))
    done = run("certificate", wrong, "--dask", address, status=1)
    assert "WRONG: patch 0 " in done.stdout
    assert done.stderr == ""


def test_a_violation_is_found(address):
    done = run("falsify", "erf-mirrored-line", "--budget", 600, "--dask", address, status=1)
    assert "violat" in done.stdout
    assert done.stderr == ""


def test_an_atlas_is_drawn(address, tmp_path):
    options = ("--activation", "erf", "--dim", 1, "--points", 3)
    run("atlas", *options, "--dask", address, "-o", tmp_path / "cluster")
    run("atlas", *options, "-o", tmp_path / "here")
    name = "atlas-b-erf-d1.svg"
    assert (tmp_path / "cluster" / name).read_bytes() == (tmp_path / "here" / name).read_bytes()


def test_mutants_are_checked(address):
    mediant = Path(__file__).parents[3] / "proofs/mediant.py"
    arguments = ("verify", mediant, "--mutate", "--json", "-", "--dask", address)
    rows = json.loads(run(*arguments).stdout)["checks"]
    assert [row["verdict"] for row in rows] == ["holds", "holds"]
    assert rows[1]["values"]["rejected"] == rows[1]["values"]["mutants"] > 5


def test_a_cluster_that_goes_away(address, monkeypatch):
    def lost(*_):
        raise CancelledError("key-1 cancelled\nPlease check your connection")

    monkeypatch.setattr(falsify, "log_ratio", lost)
    message = complaint("falsify", "erf-mirrored-line", "--dask", address)
    assert f"--dask: the cluster at {address} ended the work: key-1 cancelled\n" in message


@pytest.mark.parametrize("nowhere", ["nowhere", "", "http://x:1", "tls://x:1", "tcp://[::1"])
def test_no_scheduler(tmp_path, nowhere):
    message = complaint(*BOX, "--dask", nowhere, "-o", tmp_path / "c.json")
    assert message.startswith(f"nctheory: --dask: no scheduler at {nowhere}: ")
    assert not list(tmp_path.iterdir())

"""Moments of many samples: chunk by chunk, resumable, on processes."""

import json

import numpy as np
import pytest

from nctheory.compute import chunks
from nctheory.compute.chunks import chunked_kernel_moments
from nctheory.compute.moments import kernel_moments
from tests.clusters import local_cluster


@pytest.fixture(autouse=True)
def small_chunks(monkeypatch):
    monkeypatch.setattr(chunks, "_CHUNK", 40)


def data(rng, width=1.0):
    labels = np.arange(200) % 3
    return rng.normal(size=(3, 4))[labels] + width * rng.normal(size=(200, 4)), labels


OPTIONS = {"kernel": "ntk", "activation": "erf", "depth": 1, "bias_variance": 0.1}


@pytest.mark.parametrize("width", [1.0, 1e-8])
@pytest.mark.parametrize("activation", ["relu", "erf", "gelu"])
def test_chunks_give_the_same_moments(tmp_path, activation, width):
    X, labels = data(np.random.default_rng(0), width)
    np.save(tmp_path / "X.npy", X)
    mapped = np.load(tmp_path / "X.npy", mmap_mode="r")
    options = OPTIONS | {"activation": activation}
    whole = kernel_moments(X, labels, **options)
    parts = chunked_kernel_moments(mapped, labels, **options)
    assert np.allclose(parts.M, whole.M, rtol=1e-13, atol=0)
    assert parts.spread == pytest.approx(whole.spread, rel=1e-11)
    assert parts.error.spread == pytest.approx(whole.error.spread, rel=1e-3)
    assert parts.sizes.tolist() == whole.sizes.tolist()


def test_a_run_that_was_stopped_goes_on(tmp_path, monkeypatch):
    X, labels = data(np.random.default_rng(1))
    journal = tmp_path / "moments.journal"
    expected = kernel_moments(X, labels, **OPTIONS)
    pair, seen = chunks.pair_sum, []

    def interrupted(*arguments):
        if len(seen) == 5:
            raise KeyboardInterrupt
        seen.append(1)
        return pair(*arguments)

    monkeypatch.setattr(chunks, "pair_sum", interrupted)
    with pytest.raises(KeyboardInterrupt):
        chunked_kernel_moments(X, labels, journal=journal, **OPTIONS)
    kept = journal.read_text().splitlines()
    assert 5 <= len(kept) <= 6
    journal.write_text("\n".join([*kept, "[0, 1, 2"]))  # cut off
    again = []
    monkeypatch.setattr(chunks, "pair_sum", lambda *a: (again.append(1), pair(*a))[1])
    done = []
    found = chunked_kernel_moments(X, labels, journal=journal, progress=done.append, **OPTIONS)
    assert np.allclose(found.M, expected.M, rtol=1e-13, atol=0)
    assert len(again) == 21 - (len(kept) - 1)
    assert done[-1] == 1.0
    assert done == sorted(done)
    again.clear()
    chunked_kernel_moments(X, labels, journal=journal, **OPTIONS)
    assert again == []


def test_a_journal_of_other_samples_is_refused(tmp_path):
    X, labels = data(np.random.default_rng(2))
    journal = tmp_path / "moments.journal"
    chunked_kernel_moments(X[:50], labels[:50], journal=journal, **OPTIONS)
    for changed in ((X[:50] + 1e-9, labels[:50], OPTIONS), (X[:50], labels[:50][::-1], OPTIONS),
                    (X[:50], labels[:50], OPTIONS | {"kernel": "nngp"})):  # fmt: skip
        with pytest.raises(ValueError, match="of other samples or options"):
            chunked_kernel_moments(*changed[:2], journal=journal, **changed[2])
    lines = journal.read_text().splitlines()
    journal.write_text("\n".join([lines[0], json.dumps("x")]) + "\n")
    with pytest.raises(ValueError, match="line 2: expected two chunks and sums"):
        chunked_kernel_moments(X[:50], labels[:50], journal=journal, **OPTIONS)


def test_bad_samples_are_refused_where_they_are_read():
    X, labels = data(np.random.default_rng(3))
    X[150, 2] = np.nan
    with pytest.raises(ValueError, match=r"X: expected .* got nan in row 150, column 2"):
        chunked_kernel_moments(X, labels, **OPTIONS)


def test_bad_arguments_are_refused_before_work(tmp_path):
    X, labels = data(np.random.default_rng(3))
    with pytest.raises(ValueError, match="jobs: expected a number of processes"):
        chunked_kernel_moments(X, labels, jobs=0, **OPTIONS)
    with pytest.raises(ValueError, match="expected the name of a file, got a directory"):
        chunked_kernel_moments(X, labels, journal=tmp_path, **OPTIONS)
    with pytest.raises(ValueError, match="masked"):
        chunked_kernel_moments(np.ma.masked_less(X, 0), labels, **OPTIONS)


def test_processes_give_the_same():
    X, labels = data(np.random.default_rng(4))
    one = chunked_kernel_moments(X, labels, **OPTIONS)
    two = chunked_kernel_moments(X, labels, jobs=2, **OPTIONS)
    assert (one.M == two.M).all()


def test_blocks_go_to_a_dask_cluster():
    from joblib import parallel_config

    X, labels = data(np.random.default_rng(5))
    with local_cluster() as cluster, cluster.get_client(), parallel_config(backend="dask"):
        found = chunked_kernel_moments(X, labels, jobs=-1, **OPTIONS)
    assert np.allclose(found.M, kernel_moments(X, labels, **OPTIONS).M, rtol=1e-13, atol=0)

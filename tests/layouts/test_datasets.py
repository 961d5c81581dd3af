"""Data sets: what is drawn, what is read, and what is said about files that are wrong."""

import contextlib
import os
import zipfile

import numpy as np
import pytest

from nctheory.layouts.datasets import d1, digits, read
from nctheory.layouts.layout_files import read_layout

X = np.array([[1.0, 2.0], [3.0, 4.5], [-1.0, 1e-3]])


def fault(path, text="", **options):
    """The one line that `read` says, which names the file."""
    with pytest.raises((ValueError, TypeError)) as caught:
        read(path, **options)
    message = str(caught.value)
    assert "\n" not in message
    assert path.name in message
    assert text in message
    return message


def write(path, text, encoding="utf-8"):
    path.write_bytes(text.encode(encoding))
    return path


def test_d1_has_two_balanced_classes_around_its_means():
    samples, labels = d1(4000, 3, 1)
    assert samples.shape == (4000, 3)
    assert np.bincount(labels).tolist() == [2000, 2000]
    for label, mean in ((0, -2), (1, 2)):
        group = samples[labels == label]
        # Four standard errors of a mean and of a covariance from 2000 samples.
        assert np.abs(group.mean(axis=0) - mean).max() < 4 * 0.5 / np.sqrt(2000)
        assert np.abs(np.cov(group.T) - 0.25 * np.eye(3)).max() < 4 * 0.25 * np.sqrt(2 / 2000)


def test_d1_is_drawn_from_a_seed_or_a_generator():
    assert np.array_equal(d1(6, 2, 5)[0], d1(6, 2, np.random.default_rng(5))[0])
    assert not np.array_equal(d1(6, 2, 5)[0], d1(6, 2, 6)[0])


@pytest.mark.parametrize("arguments", [(3, 2), (0, 2), (-2, 1), (4, 0), (4.0, 2), (True, 2)])
def test_d1_refuses(arguments):
    with pytest.raises((ValueError, TypeError), match=r"samples|dim"):
        d1(*arguments)


def test_digits_are_normalised_by_one_number():
    samples, labels = digits()
    assert samples.shape == (1797, 64)
    assert sorted(set(labels.tolist())) == list(range(10))
    assert np.abs(samples.mean(axis=0)).max() < 1e-12
    assert np.mean(np.sum(samples**2, axis=1)) / 64 == pytest.approx(1, abs=1e-12)
    from sklearn.datasets import load_digits

    pixels = load_digits().data
    ratio = np.linalg.norm(samples[0] - samples[1]) / np.linalg.norm(pixels[0] - pixels[1])
    again = np.linalg.norm(samples[5] - samples[9]) / np.linalg.norm(pixels[5] - pixels[9])
    assert ratio == pytest.approx(again, rel=1e-12)


def test_npz(tmp_path):
    path = tmp_path / "data.npz"
    np.savez(path, X=X, labels=np.array(["a", "b", "a"]), other=np.arange(2))
    samples, labels = read(path)
    assert np.array_equal(samples, X)
    assert labels.tolist() == ["a", "b", "a"]


def test_names_of_arrays_in_npz(tmp_path):
    path = tmp_path / "data.npz"
    np.savez(path, H=X, y=[[1], [0], [1]], X=np.eye(3))
    samples, labels = read(path, array="H", label_array="y")
    assert np.array_equal(samples, X)
    assert labels.tolist() == [1, 0, 1]
    fault(path, "expected the arrays H and labels, got H, y, X", array="H")


def test_npy_pairs(tmp_path):
    np.save(tmp_path / "data.npy", X.astype(">f4"))
    np.save(tmp_path / "data_labels.npy", [0, 1, 0])
    np.save(tmp_path / "other.npy", [7, 7, 8])
    samples, labels = read(tmp_path / "data.npy")
    assert samples.dtype == np.float64
    assert np.allclose(samples, X)
    assert labels.tolist() == [0, 1, 0]
    assert read(tmp_path / "data.npy", labels=tmp_path / "other.npy")[1].tolist() == [7, 7, 8]


def test_npy_without_labels(tmp_path):
    np.save(tmp_path / "data.npy", X)
    fault(tmp_path / "data.npy", "data_labels.npy")
    with pytest.raises(ValueError, match=r"gone\.npy: no such file"):
        read(tmp_path / "data.npy", labels=tmp_path / "gone.npy")


@pytest.mark.parametrize(
    ("text", "labels"),
    [
        ("x,y,label\n1,2,0\n3,4.5,1\n-1,1e-3,0\n", [0, 1, 0]),
        ("label,x,y\r\ncat,1,2\r\ndog,3,4.5\r\n\r\ncat,-1,1e-3\r\n", ["cat", "dog", "cat"]),
        ('\ufeffx, label ,y\n1, "b" ,2\n3,c,4.5\n-1,d,1e-3', ['"b"', "c", "d"]),
        ('x,label,y\n1,"b, c",2\n3,"d\ne",4.5\n-1,f,1e-3\n', ["b, c", "d\ne", "f"]),
    ],
)
def test_csv(tmp_path, text, labels):
    samples, found = read(write(tmp_path / "data.csv", text))
    assert np.array_equal(samples, X)
    assert found.tolist() == labels


def test_csv_label_column(tmp_path):
    path = write(tmp_path / "data.CSV", "kind,a\nu,1\nv,2\n")
    assert read(path, label_column="kind")[1].tolist() == ["u", "v"]
    assert "'kind', 'a'" in fault(path, "no column 'label'")


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("", "header"),
        ("x,label\n", "expected samples"),
        (
            "x,label\n1,a\n2,b\nthree,a\n",
            "line 4, column 'x': expected a finite number, got 'three'",
        ),
        ("x,label\n1,a\n\n,b\n", "line 4, column 'x'"),
        ("x,label\n1,a\nnan,b\n", "line 3, column 'x': expected a finite number, got 'nan'"),
        ("x,label\n1,a\n1e999,b\n", "1e999"),
        ("x,label\n1,a\n1_000,b\n", "1_000"),
        ("x,label\n1,a\n__import__('os').getcwd(),b\n", "line 3"),
        ("x,label\n1,a\n2,b,3\n", "line 3: expected 2 fields, got 3"),
        ("x,label\n1,a\n2\n", "line 3: expected 2 fields, got 1"),
        ("x,label\n1,a\n2,\n", "line 3, column 'label'"),
        ("x,label,label\n1,a,b\n", "more than one column 'label'"),
        ("label\na\nb\n", "expected columns of numbers"),
        ("x|label\n1|a\n", "'x|label'"),
        ('x,label\n1,"a\n', "comma-separated"),
        ("x,label\n1,a\n2,a\n", "at least two classes"),
    ],
)
def test_csv_faults(tmp_path, text, said):
    fault(write(tmp_path / "data.csv", text), said)


def test_csv_that_is_not_text(tmp_path):
    fault(write(tmp_path / "data.csv", "x,label\n1,é\n", "latin-1"), "UTF-8")
    path = tmp_path / "binary.csv"
    path.write_bytes(bytes(range(128)))
    fault(path)


class Explosive:
    """Would leave a file behind if it were ever unpickled."""

    def __init__(self, path):
        self.path = str(path)

    def __reduce__(self):
        return open, (self.path, "w")


@pytest.mark.parametrize("name", ["X", "labels"])
def test_pickled_arrays_in_npz_are_never_loaded(tmp_path, name):
    objects = np.array([Explosive(tmp_path / "boom")] * 3, dtype=object)
    path = tmp_path / "data.npz"
    np.savez(path, allow_pickle=True, **({"X": X, "labels": [0, 1, 0]} | {name: objects}))
    fault(path, f"{name}: expected numbers or strings, got Python objects")
    assert not (tmp_path / "boom").exists()


def test_pickled_npy_is_never_loaded(tmp_path):
    path = tmp_path / "data.npy"
    np.save(path, np.array([Explosive(tmp_path / "boom")], dtype=object), allow_pickle=True)
    np.save(tmp_path / "data_labels.npy", [0])
    fault(path, "pickle")
    import pickle

    path.write_bytes(pickle.dumps(Explosive(tmp_path / "boom")))
    fault(path, "pickle")
    assert not (tmp_path / "boom").exists()


def test_corrupt_npz(tmp_path):
    path = tmp_path / "data.npz"
    np.savez_compressed(path, X=np.random.default_rng(0).random((50, 4)), labels=np.arange(50))
    whole = path.read_bytes()
    for cut in (0, 1, 40, len(whole) // 2, len(whole) - 1):
        path.write_bytes(whole[:cut])
        fault(path)
    said = []
    for at in range(0, len(whole), 7):  # a byte wrong anywhere: read as it was, or one line
        path.write_bytes(whole[:at] + bytes([whole[at] ^ 0xFF]) + whole[at + 1 :])
        try:
            read(path)
        except (ValueError, TypeError) as error:
            said.append(str(error))
    assert len(said) > len(whole) / 7 / 2
    assert all(line.startswith(str(path)) and "\n" not in line for line in said)


def test_npz_faults(tmp_path):
    path = tmp_path / "data.npz"
    np.savez(path, x=X, labels=[0, 1, 0])
    fault(path, "expected the arrays X and labels, got x, labels; name them with --array")
    np.savez(path, X=X, labels=[0, 1])
    fault(path, "labels: expected 3, one a sample, got 2")
    np.savez(path, X=X[0], labels=[0, 1])
    fault(path, "X: expected a 2-dimensional array")
    np.savez(path, X=np.where(X == 3, np.nan, X), labels=[0, 1, 0])
    fault(path, "X: expected finite numbers, got nan in row 1, column 0")
    np.savez(path, X=X.astype(str), labels=[0, 1, 0])
    fault(path, "X: expected real numbers")
    np.savez(path, X=X[:0], labels=[])
    fault(path, "X: expected at least one row")
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("X", "text")
        archive.writestr("labels", "text")
    fault(path, "X: expected a .npy array")
    np.save(tmp_path / "one.npy", X)
    (tmp_path / "one.npy").rename(path)
    fault(path, "expected a .npz archive")


def test_npy_that_claims_to_be_enormous(tmp_path):
    header = b"{'descr': '<f8', 'fortran_order': False, 'shape': (9999999999999, 9), }"
    header += b" " * (117 - len(header)) + b"\n"
    magic = b"\x93NUMPY\x01\x00" + len(header).to_bytes(2, "little")
    path = tmp_path / "data.npz"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("X.npy", magic + header)
        archive.writestr("labels.npy", magic + header)
    fault(path)


def test_every_byte_of_a_npy_header_may_be_wrong(tmp_path):
    """One is changed, or the rest is cut off: refused, or an array that is still one."""
    np.save(tmp_path / "data_labels.npy", [0, 1, 0])
    path = tmp_path / "data.npy"
    np.save(path, X)
    whole, end = path.read_bytes(), path.read_bytes().index(b"\n")
    for k in range(0, end, 2):
        for changed in (
            whole[:k] + b"(" + whole[k + 1 :],
            whole[:k] + b"'" + whole[k + 1 :],
            whole[:k],
        ):
            path.write_bytes(changed)
            with contextlib.suppress(ValueError, TypeError):  # and nothing else
                read(path)


def test_npy_that_is_an_archive(tmp_path):
    np.savez(tmp_path / "data.npz", X=X, labels=[0, 1, 0])
    path = (tmp_path / "data.npz").rename(tmp_path / "data.npy")
    np.save(tmp_path / "data_labels.npy", [0, 1, 0])
    fault(path, "expected a .npy array")


def test_paths(tmp_path):
    fault(tmp_path / "gone.npz", "no such file")
    fault(tmp_path / "data.txt", "*.npz, *.npy, *.csv")
    fault(tmp_path / f"{'x' * 300}.csv", "File name too long")
    folder = tmp_path / "folder.csv"
    folder.mkdir()
    fault(folder, "directory")
    np.savez(tmp_path / "data.npz", X=X, labels=[0, 1, 0])
    fault(tmp_path / "data.npz", ".npy", labels="l.npy")
    for name in ("label_column", "index_column", "features", "delimiter"):
        fault(tmp_path / "data.npz", f"{name} goes with .csv", **{name: "kind"})
    fault(write(tmp_path / "data.csv", "x,label\n1,a\n2,b\n"), "array goes with .npz", array="X")


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="there are no FIFOs")
@pytest.mark.parametrize("name", ["x.csv", "x.csv.gz", "x.npz", "x.npy", "layout.json"])
def test_fifos_and_devices_are_refused_before_they_are_read(name, tmp_path):
    os.mkfifo(tmp_path / name)
    (tmp_path / f"zero-{name}").symlink_to("/dev/zero")
    for path in (tmp_path / name, tmp_path / f"zero-{name}"):
        with pytest.raises(ValueError, match="regular file, got a FIFO or a device") as caught:
            read_layout(path) if name == "layout.json" else read(path)
        assert str(caught.value).startswith(f"{path}: ")

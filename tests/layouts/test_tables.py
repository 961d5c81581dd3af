"""Tables in files: nothing about them is guessed, and every fault is one line with its column."""

import gzip

import numpy as np
import pytest

import nctheory as nct
from nctheory.layouts.datasets import read

EXPORTED = ",a,b,label\n0,1,0,p\n1,3,0,p\n2,0,1,q\n3,0,3,q\n"
X = [[1, 0], [3, 0], [0, 1], [0, 3]]


def write(path, text):
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    return path


def fault(path, text, **options):
    with pytest.raises((ValueError, TypeError)) as caught:
        read(path, **options)
    assert "\n" not in str(caught.value)
    assert str(caught.value).startswith(f"{path}: ")
    assert text in str(caught.value), caught.value


def check(path, labels=("p", "p", "q", "q"), **options):
    samples, found = read(path, **options)
    assert samples.tolist() == X
    assert found.tolist() == list(labels)
    return samples, found


# --- columns -------------------------------------------------------------------------------------


def test_no_feature_counts_twice(tmp_path):
    path = write(tmp_path / "data.csv", "a,a,label\n1,0,p\n3,0,p\n0,1,q\n0,3,q\n")
    fault(path, "column 'a' counts twice as a feature")
    path = write(tmp_path / "other.csv", "a,b,label\n1,0,p\n3,0,p\n0,1,q\n0,3,q\n")
    fault(path, "column 'a' counts twice as a feature", features=["a", "b", "a"])


def test_an_index_is_no_feature(tmp_path):
    path = write(tmp_path / "data.csv", EXPORTED)
    fault(
        path, "column 0 has no name, as the index of an exported table; leave it out with --index"
    )
    for options in ({"index_column": ""}, {"index_column": "0"}, {"features": ["a", "b"]}):
        samples, labels = check(path, **options)
    assert nct.nc1(nct.kernel_moments(samples, labels, kernel="linear")).ratio == pytest.approx(0.5)


@pytest.mark.parametrize("name", ["index", "ID", "Unnamed: 0", "#", "row", "row.names", "level_0"])
def test_names_of_indices(tmp_path, name):
    path = write(tmp_path / "data.csv", name + EXPORTED)
    fault(path, f"column 0 is named {name!r}, as the index of an exported table")
    check(path, index_column=name)
    check(path, index_column="0")


def test_a_column_that_counts_can_be_named_as_an_index_is(tmp_path):
    path = write(tmp_path / "data.csv", "id,b,label\n1,0,p\n3,0,p\n0,1,q\n0,3,q\n")
    check(path, features=["id", "b"])
    fault(path, "column 0 is named 'id'")


def test_which_columns(tmp_path):
    path = write(tmp_path / "data.csv", EXPORTED)
    assert read(path, features=["b"])[0].tolist() == [[0], [0], [1], [3]]
    assert read(path, features=["b", "a"])[0].tolist() == [row[::-1] for row in X]
    fault(path, "no column 'c' of features; the columns are '', 'a', 'b', 'label'", features=["c"])
    fault(path, "features: expected columns other than 'label'", features=["a", "label"])
    fault(path, "no column 'c' of an index", index_column="c")
    fault(path, "no column '7' of an index", index_column="7")
    fault(path, "no column 'kind' of labels", label_column="kind")
    two = write(tmp_path / "two.csv", "a,a,label\n1,0,p\n3,0,q\n")
    fault(two, "more than one column 'a' of features", features=["a"])
    fault(two, "column 'a' counts twice as a feature")
    fault(write(tmp_path / "end.csv", "a,label,\n1,p,\n2,q,\n"), "column 2 has no name")
    text = write(tmp_path / "text.csv", "name,a,label\nx,1,p\ny,2,q\n")
    fault(text, "line 2, column 'name': expected a finite number, got 'x'")
    assert read(text, features=["a"])[0].tolist() == [[1], [2]]
    assert read(text, index_column="name")[0].tolist() == [[1], [2]]


# --- delimiters and compression ------------------------------------------------------------------

TABLE = "a,b,label\n1,0,p\n3,0,p\n0,1,q\n0,3,q\n"


@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
@pytest.mark.parametrize("suffix", ["csv", "tsv", "csv.gz", "TSV.GZ"])
def test_delimiters(tmp_path, delimiter, suffix):
    text = TABLE.replace(",", delimiter).encode()
    packed = gzip.compress(text) if suffix.lower().endswith("gz") else text
    check(write(tmp_path / f"data.{suffix}", packed))


def test_delimiters_that_are_said(tmp_path):
    check(write(tmp_path / "data.csv", TABLE.replace(",", "|")), delimiter="|")
    check(write(tmp_path / "data.csv", TABLE.replace(",", "\t")), delimiter="tab")
    both = write(tmp_path / "data.csv", "a;b,label\n1;2,3\n")
    fault(both, "the header line has comma and semicolon; say which separates with --delimiter")
    fault(both, "no column 'label'", delimiter=";")
    fault(both, "delimiter: expected one character, or tab, got ';;'", delimiter=";;")
    quoted = TABLE.replace(",", ";").replace("a;", '"a, b";')
    check(write(tmp_path / "data.csv", quoted))
    decimal = write(tmp_path / "data.csv", "a;label\n1,5;p\n2,5;q\n")
    fault(decimal, "line 2, column 'a': expected a finite number, got '1,5'")


def test_archives_that_are_none(tmp_path):
    fault(write(tmp_path / "data.csv.gz", TABLE), "compressed by gzip")
    whole = gzip.compress((TABLE + 50 * "0,3,q\n").encode())
    fault(write(tmp_path / "data.csv.gz", whole[:-12]), "corrupt")


# --- labels --------------------------------------------------------------------------------------


def labelled(path, *labels):
    lines = [f"{i},{label}" for i, label in enumerate(labels)]
    return write(path, "\n".join(["a,label", *lines]))


@pytest.mark.parametrize(
    ("labels", "found"),
    [
        (["1", "10", "1"], [1, 10, 1]),
        (["1_0", "10", "1"], ["1_0", "10", "1"]),
        (["01", "1", "2"], ["01", "1", "2"]),
        (["1", "+1", "2"], ["1", "+1", "2"]),
        (["-1", "1", "0"], [-1, 1, 0]),
        (["0.0", "1.0", "0.0"], ["0.0", "1.0", "0.0"]),
        (["٣", "3", "2"], ["٣", "3", "2"]),
        (["none", "mild", "severe"], ["none", "mild", "severe"]),
        ([str(10**30), str(10**30 + 1), "1"], [str(10**30), str(10**30 + 1), "1"]),
    ],
)
def test_labels_are_not_merged(tmp_path, labels, found):
    assert read(labelled(tmp_path / "data.csv", *labels))[1].tolist() == found


@pytest.mark.parametrize(
    "missing", ["nan", "NaN", "-nan", "NA", "N/A", "<NA>", "null", "None", "NaT"]
)
def test_a_missing_label_is_no_class(tmp_path, missing):
    path = labelled(tmp_path / "data.csv", "0.0", "0.0", "1.0", missing)
    fault(path, f"line 5, column 'label': expected a label, got {missing!r}, which is a missing")


# --- Parquet and ARFF ----------------------------------------------------------------------------


def test_parquet(tmp_path):
    pd = pytest.importorskip("pandas")
    pytest.importorskip("pyarrow")
    path = tmp_path / "data.parquet"
    frame = pd.DataFrame(X, columns=["a", "b"]).assign(label=list("ppqq"))
    for table in (frame, frame.astype({"a": "Int64", "label": "category"}), frame.set_index("a")):
        if table.index.name:  # what the file itself calls an index is none of the features
            table = table.reset_index().assign(row=list("wxyz")).set_index("row")
        table.to_parquet(path)
        check(path)
    frame.assign(label=[0.0, 0, 1, 1]).to_parquet(path)
    check(path, [0, 0, 1, 1])
    frame.assign(label=[2**60, 2**60, 2**60 + 1, 2**60 + 1]).to_parquet(path)
    check(path, [2**60, 2**60, 2**60 + 1, 2**60 + 1])
    frame.assign(id=range(4)).to_parquet(path)
    fault(path, "column 3 is named 'id'")
    check(path, index_column="id")
    frame.assign(b=pd.array([0, None, 1, 3], "Int64")).to_parquet(path)
    fault(path, "column 'b': expected finite numbers, got none in row 1")
    frame.assign(b=[0, np.inf, 1, 3]).to_parquet(path)
    fault(path, "column 'b': expected finite numbers, got inf in row 1")
    frame.assign(b=list("wxyz")).to_parquet(path)
    fault(path, "column 'b': expected numbers, got ")
    frame.assign(label=["p", None, "q", "q"]).to_parquet(path)
    fault(path, "labels: expected numbers or strings, got None in row 1")
    frame.assign(label=["p", "", "q", "q"]).to_parquet(path)
    fault(path, "labels: expected a label, got an empty text in row 1")
    fault(write(path, b"PAR1 is not all"), "")


def test_whole_labels_of_parquet_are_not_merged(tmp_path):
    """As integers, these doubles would all be one."""
    pd = pytest.importorskip("pandas")
    pytest.importorskip("pyarrow")
    path = tmp_path / "data.parquet"
    for labels in ([2.0**63, 2.0**63, 2.0**64, 2.0**64], [1e300, 1e300, 1e301, 1e301]):
        pd.DataFrame(X, columns=["a", "b"]).assign(label=labels).to_parquet(path)
        check(path, labels)


@pytest.mark.parametrize("metadata", [b"{", b"[1]", b"\xff", b'{"index_columns": null}'])
def test_parquet_of_corrupt_metadata(tmp_path, metadata):
    pa = pytest.importorskip("pyarrow")
    table = pa.table({"a": [1.0, 2.0], "label": ["p", "q"]})
    path = tmp_path / "data.parquet"
    __import__("pyarrow.parquet").parquet.write_table(
        table.replace_schema_metadata({b"pandas": metadata}), path
    )
    fault(path, "the metadata of pandas are corrupt: expected index_columns")


def test_parquet_without_its_library(tmp_path, monkeypatch):
    monkeypatch.setitem(__import__("sys").modules, "pyarrow.parquet", None)
    fault(write(tmp_path / "data.parquet", b""), "needs the package pyarrow; install it with: pip")


ARFF = """@relation r
@attribute a numeric
@attribute b real
@attribute label {p, q}
@data
1, 0, p
3, 0, p
0, 1, q
0, 3, q
"""


def test_arff(tmp_path):
    path = tmp_path / "data.arff"

    def changed(*pairs):
        text = ARFF
        for old, new in pairs:
            assert old in text
            text = text.replace(old, new)
        return write(path, text)

    check(changed())
    check(changed(("{p, q}", "numeric"), ("p\n", "0\n"), ("q\n", "1\n")), [0, 0, 1, 1])
    check(changed(("label {", "class {")), label_column="class")
    check(
        changed(("{p, q}", "{'p p', ä}"), (" p\n", " 'p p'\n"), (" q\n", " ä\n")),
        ["p p", "p p", "ä", "ä"],
    )
    check(
        changed(("{p, q}", "{01, 1}"), (" p\n", " 01\n"), (" q\n", " 1\n")), ["01", "01", "1", "1"]
    )
    check(changed((", ", "\t"), ("@data", "@DATA\n\n% rows")))
    for said, *pairs in (
        ("line 7, column 'b': expected a finite number, got '?'", ("3, 0", "3, ?")),
        ("line 7, column 'a': expected a finite number, got '1_0'", ("3, 0", "1_0, 0")),
        ("line 7, column 'a': expected a finite number, got '1e400'", ("3, 0", "1e400, 0")),
        ("line 7, column 'label': expected a label, got '?', which is a", ("3, 0, p", "3, 0, ?")),
        ("line 7, column 'label': expected one of p, q, got 'z'", ("3, 0, p", "3, 0, z")),
        ("line 7: expected 3 fields, got 4", ("3, 0, p", "3, 0, p, {5}")),
        ("line 7: expected 3 fields, got 2", ("3, 0, p", "3, 0")),
        ("line 7: expected 3 fields, got 2", ("3, 0, p", "{0 3, 2 p}")),
        ("column 'b': expected numbers, got the categories 0, 1, 3", ("b real", "b {0, 1, 3}")),
        ("column 'b': expected numbers, got the type date", ("b real", 'b date "yyyy"')),
        ("expected an ARFF file", ("b real", "b string")),
        ("expected samples below @data, got none", (ARFF[ARFF.index("1, 0") :], "")),
    ):
        fault(changed(*pairs), said)
    fault(write(path, ARFF.replace("p", "ä").encode("latin1")), "expected UTF-8 text")
    fault(write(path, ARFF[:40]), "")
    fault(write(path, "nothing"), "")

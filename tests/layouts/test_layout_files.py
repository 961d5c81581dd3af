"""Layouts in files: every kind is read and written back, and every mistake is one line."""

import io
import json

import numpy as np
import pytest

from nctheory.layouts.gaussian_classes import GaussianClasses
from nctheory.layouts.layout_files import layout_as_dict, layout_from_dict, read_layout
from nctheory.layouts.layouts import FiniteClasses, LimitClasses
from nctheory.layouts.network_data import NetworkData

LAYOUTS = [
    GaussianClasses([[5.0, 0.0], [4.0, 0.5]], [1.0, 9.0]),
    GaussianClasses([[5.0, 0.0], [4.0, 0.5]], 2.0, sizes=[3, 8]),
    GaussianClasses([[0.0, 0.0], [1.0, 0.0]], [np.diag([1.0, 0.0]), np.diag([0.0, 1.0])]),
    GaussianClasses([[0.0, 0.0], [1.0, 0.0], [3.0, 0.0]], [[2.0, 0.1], [0.1, 1.0]]),
    GaussianClasses.mirrored(7, 0.1, 0.3),
    GaussianClasses.mirrored(2, -1.5, 0.7, sizes=[4, 4]),
    GaussianClasses([[-1.0, 0.0], [1.0, 0.0]], 0.37),
    GaussianClasses([[-1.0], [1.0]], 0.37),
    FiniteClasses.mirrored([[1.0, 0.0], [-2.0, 1.0]]),
    FiniteClasses([[1.0], [2.0], [4.0]], ["a", "b", "b"]),
    FiniteClasses([[1.0], [2.0], [4.0]], [0.5, -1.0, 0.5]),
    FiniteClasses([[1.0], [2.0], [4.0]], [True, False, False]),
    FiniteClasses([[1.0], [2.0], [4.0]], [[0, 1], [1, 0], [1, 0]]),
    LimitClasses.mirrored(1.0, 2.0),
    LimitClasses([[5.0, 1.0], [1.0, 4.0]], [1.0, 3.0]),
]


def same(one, two):
    assert type(one) is type(two)
    for name in ("means", "variances", "covariances", "sizes", "points", "labels", "gram"):
        if hasattr(one, name):
            np.testing.assert_array_equal(getattr(one, name), getattr(two, name))
    assert one.is_mirrored == two.is_mirrored


@pytest.mark.parametrize("layout", LAYOUTS, ids=str)
def test_layouts_survive_the_way_through_json(layout, tmp_path):
    path = tmp_path / "layout.json"
    path.write_text(json.dumps(layout_as_dict(layout), allow_nan=False))
    same(read_layout(path), layout)


def test_labels_of_bytes_come_back_as_strings():
    layout = FiniteClasses([[1.0], [2.0]], np.array([b"b", b"a"]))
    assert layout_from_dict(layout_as_dict(layout)).labels.tolist() == ["b", "a"]


def test_labels_of_a_finite_set_are_never_merged():
    with pytest.raises(TypeError, match="labels: expected numbers or strings, got both"):
        FiniteClasses([[0.0], [1.0], [2.0]], [1, "1", 2])
    with pytest.raises(ValueError, match="labels: expected no NaN or infinity"):
        FiniteClasses([[0.0], [1.0], [2.0]], [1, np.nan, 2])


def test_layouts_are_copies_that_nobody_changes():
    """Moments are cached by layout."""
    X, labels, spread, sizes = np.eye(2), np.array([0, 1]), np.array([1.0, 2.0]), np.ones(2)
    layouts = [
        NetworkData(X, labels, ridge=1.0, targets=spread),
        LimitClasses(X, spread),
        GaussianClasses(X, spread, sizes),
    ]
    before = [layout_as_dict(layout) for layout in layouts]
    for array in (X, labels, spread, sizes):
        array[0] = 7
    assert [layout_as_dict(layout) for layout in layouts] == before
    for layout in layouts:
        for array in vars(layout).values():
            if isinstance(array, np.ndarray):
                with pytest.raises(ValueError, match="read-only"):
                    array[0] = 7


def test_a_mirrored_pair_is_written_short():
    fields = layout_as_dict(GaussianClasses.mirrored(1000, 0.1, 0.3))
    assert fields == {"mirrored": {"dim": 1000, "mean": 0.1, "std": 0.3}}


def test_toml(tmp_path):
    path = tmp_path / "layout.TOML"
    path.write_text("means = [[5, 0], [4, 0.0]] # a note\ncovariances = [1, 9]\nsizes = [2, 3]\n")
    same(read_layout(path), GaussianClasses([[5, 0], [4, 0]], [1, 9], [2, 3]))
    path.write_text("[mirrored]\ndim = 3\nmean = 1\nstd = 0.5\n")
    same(read_layout(str(path)), GaussianClasses.mirrored(3, 1.0, 0.5))


def test_standard_input(monkeypatch):
    monkeypatch.setattr("sys.stdin", io.StringIO('{"gram": [[1, 0], [0, 1]], "variances": 2}'))
    same(read_layout("-"), LimitClasses([[1, 0], [0, 1]], 2.0))
    monkeypatch.setattr("sys.stdin", io.StringIO("{"))
    with pytest.raises(ValueError, match=r"^standard input: expected JSON: .*line 1, column 2"):
        read_layout("-")


M, C = '"means": [[1, 0], [2, 0]]', '"covariances": 1'


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("", "expected JSON: Expecting value (at line 1, column 1)"),
        ('{"means":\n [1,}', "expected JSON: Expecting value (at line 2, column 5)"),
        ("[" * 100_000, "expected JSON"),
        ("[1]", "expected fields such as means and covariances, got a list"),
        ("{}", "expected one of the fields means, mirrored, points, drawn, gram, got no field"),
        ('{"mean": [[1]]}', "got the fields mean; did you mean 'means'?"),
        ("{" + M + "}", "covariances: missing; means goes with covariances"),
        ("{" + M + ',"covariance": 1}', "covariance: unknown field; did you mean 'covariances'?"),
        ("{" + M + "," + C + ',"zzz": 1}', "zzz: unknown field; a layout with means has means,"),
        ("{" + M + "," + C + ',"points": [[1]]}', "points: expected one kind of layout"),
        ("{" + M + "," + M + "," + C + "}", "means: expected once, got more"),
        ("{" + M + ',"covariances": NaN}', "expected finite numbers, got NaN"),
        ("{" + M + ',"covariances": 1e999}', "covariances: expected finite numbers, got inf"),
        ("{" + M + ',"covariances": 1' + "0" * 400 + "}", "covariances: expected finite numbers"),
        ("{" + M + ',"covariances": "1"}', "covariances: expected a number or a list of numbers"),
        ("{" + M + ',"covariances": true}', "covariances: expected a number or a list of n"),
        ("{" + M + ',"covariances": []}', "covariances: expected a number"),
        ("{" + M + ',"covariances": [1, "x"]}', "covariances: expected numbers, got a string"),
        ("{" + M + ',"covariances": [[1, 0], [0]]}', "covariances: expected rows of equal length"),
        ("{" + M + ',"covariances": [[1, 0], 0]}', "covariances: expected a list of numbers, got"),
        ("{" + M + ',"covariances": [1, 2, 3]}', "covariances: expected a number or shape (2,)"),
        ("{" + M + ',"covariances": [1, -1]}', "covariances: expected variances of at least 0"),
        ("{" + M + ',"covariances": [[1, 2], [0, 1]]}', "covariances: expected a symmetric matrix"),
        ("{" + M + ',"covariances": [[1, 2], [2, 1]]}', "covariances: expected a positive semidef"),
        ('{"means": [1, 2],' + C + "}", "means: expected a list of rows, got a list of numbers"),
        ('{"means": [[1, 2]],' + C + "}", "means: expected at least two classes"),
        ('{"means": [[1], [2, 3]],' + C + "}", "means: expected rows of equal length"),
        ('{"means": [[], []],' + C + "}", "means: expected a list of rows, got an empty list"),
        ('{"means": null,' + C + "}", "means: expected a list of rows, got null"),
        ("{" + M + "," + C + ',"sizes": [2, 0]}', "sizes: expected whole numbers of samples"),
        ("{" + M + "," + C + ',"sizes": [2.5, 1]}', "sizes: expected whole numbers of samples"),
        ("{" + M + "," + C + ',"sizes": [2]}', "sizes: expected shape (2,)"),
        ("{" + M + "," + C + ',"sizes": 2}', "sizes: expected a list of numbers, got a number"),
        ('{"mirrored": 3}', "mirrored: expected dim, mean and std, got a number"),
        ('{"mirrored": {"dim": 1, "mean": 1}}', "mirrored.std: missing"),
        ('{"mirrored": {"dim": 1, "mean": 1, "sdt": 1}}', "sdt: unknown field; did you mean 'std'"),
        (
            '{"mirrored": {"dim": 1.5, "mean": 1, "std": 1}}',
            "mirrored.dim: expected a whole",
        ),
        ('{"mirrored": {"dim": 0, "mean": 1, "std": 1}}', "mirrored.dim: expected 1 to"),
        (
            '{"mirrored": {"dim": 1000000000000, "mean": 1, "std": 1}}',
            "mirrored.dim: expected 1 to",
        ),
        (
            '{"mirrored": {"dim": 1, "mean": "1", "std": 1}}',
            "mirrored.mean: expected a number",
        ),
        ('{"mirrored": {"dim": 1, "mean": 1, "std": -1}}', "mirrored.std: expected at least 0"),
        ('{"points": [[1], [2]]}', "labels: missing"),
        ('{"points": [[1], [2]], "labels": [0]}', "labels: expected 2, one a sample, got 1"),
        ('{"points": [[1], [2]], "labels": [0, 0]}', "labels: expected at least two classes"),
        (
            '{"points": [[1], [2]], "labels": [0, "a"]}',
            "labels: expected numbers, or strings, got both",
        ),
        (
            '{"points": [[1], [2]], "labels": [0, true]}',
            "labels: expected numbers, or strings, got true",
        ),
        ('{"points": [[1], [2]], "labels": [0, 1e999]}', "labels: expected no NaN or infinity"),
        ('{"points": [[1], [2]], "labels": [[0], [1]]}', "labels: expected numbers, or strings"),
        ('{"points": [[1], [2]], "labels": "ab"}', "labels: expected a list, got a string"),
        ('{"points": [[1], [2]], "labels": [1, 1' + "0" * 30 + "]}", "labels: expected whole"),
        ('{"gram": [[1, 0], [0, 1]]}', "variances: missing"),
        ('{"gram": [[1]], "variances": 1}', "gram: expected at least two classes"),
        ('{"gram": [[1, 2], [3, 4]], "variances": 1}', "gram: expected a symmetric matrix"),
        ('{"gram": [[1, 2], [2, 1]], "variances": 1}', "gram: expected a positive semidefinite"),
        ('{"gram": [[1, 0]], "variances": 1}', "gram: expected"),
        (
            '{"gram": [[1, 0], [0, 1]], "variances": [1, 2, 3]}',
            "variances: expected a number or shape (2,), got",
        ),
        (
            '{"gram": [[1, 0], [0, 1]], "variances": -1}',
            "variances: expected variances of at least 0",
        ),
    ],
)
def test_mistakes_are_one_line_that_names_file_and_field(text, said, tmp_path):
    path = tmp_path / "bad.json"
    path.write_text(text)
    with pytest.raises(ValueError, match=r"bad\.json: ") as caught:
        read_layout(path)
    message = str(caught.value)
    assert message.startswith(f"{path}: ")
    assert said in message
    assert "\n" not in message
    assert len(message) < 400


def test_mistakes_of_files(tmp_path):
    path = tmp_path / "bad.toml"
    for content, said in (
        (b"means = [[1, 0]\ncovariances == 1", r"line 2, column 1"),
        (b"means = [[1], [2]]\ncovariances = inf", r"covariances: expected finite numbers"),
        (b"a = 1\na = 2", r"expected TOML"),
        (b"\xff\xfe", r"expected UTF-8 text, byte 0 is not"),
        (b"means = 2020-01-01\ncovariances = 1", r"means: expected a list of rows, got a date"),
    ):
        path.write_bytes(content)
        with pytest.raises(ValueError, match=said) as caught:
            read_layout(path)
        assert str(caught.value).startswith(f"{path}: ")
    for name, said in (
        ("no.json", "no such file"),
        ("layout.yaml", r"expected a file named \*.toml or \*.json"),
        (".", "expected a file"),
    ):
        with pytest.raises(ValueError, match=said):
            read_layout(tmp_path / name)
    (tmp_path / "folder.json").mkdir()
    with pytest.raises(ValueError, match="got a directory"):
        read_layout(tmp_path / "folder.json")


def test_nothing_is_run(tmp_path):
    path = tmp_path / "evil.json"
    path.write_text('{"means": "__import__(\'os\').abort()", "covariances": 1}')
    with pytest.raises(ValueError, match="means: expected a list of rows, got a string"):
        read_layout(path)


def test_unknown_types_are_refused():
    with pytest.raises(ValueError, match="got a set"):
        layout_from_dict({"means": {1}, "covariances": 1})

"""Serialised theorems made by hand: whatever stands anywhere, there is a fault and no crash."""

import copy
import json

import pytest

from nctheory.check.writing import dumps
from nctheory.trusted.building import rational
from nctheory.trusted.checker import check_theorem
from nctheory.trusted.language import Malformed
from nctheory.trusted.reading import loads
from nctheory.trusted.reasons import REASONS
from tests.trusted.shorthand import E, because, every, law, real, theorem, vector

x, y = real("x y")
v, w = vector("v w")
P = law("P")
RELATION = {"is": "Relation", "lhs": {"n": 0}, "op": "=", "rhs": {"n": 0}}
DEFINE = {"is": "Define"}
HOSTILE = [
    None, True, False, 0, 1, -1, 10**400, 1.5, float("nan"), float("inf"), "", "x", "1/0", "0/1",
    "1" * 1601, [], {}, [[]], {"n": 0}, {"n": -1}, {"n": 10**9}, {"n": True}, {"n": 0.0},
    {"n": "0"}, {"map": []}, {"map": [["a", 1], ["a", 2]]}, {"map": 5}, {"is": "Theorem"},
    {"is": "Step"}, {"is": "Algebra"}, {"is": "__class__"}, {"is": ["Relation"]}, RELATION, "real",
    ["real"], {"is": "All", "binders": {"map": [["real", 1]]}, "relation": RELATION},
    {"is": "All", "binders": "real", "relation": RELATION},
    {"is": "Smooth", "function": 5}, {"is": "Smooth", "function": [1]},
    {"is": "Cases", "on": {"n": 0}, "nonnegative": DEFINE, "nonpositive": DEFINE},
    {"is": "Cited", "fact": ["x"], "at": {"map": []}}, {"is": "Cited", "fact": {"map": []}},
]  # fmt: skip


@pytest.fixture(scope="module")
def data():
    """A theorem with a bit of everything."""
    square = every(lambda z: (z @ z) * x * x >= 0, P)
    gram = (v @ v) * (w @ w) - (v @ w) ** 2
    made = theorem(
        (
            gram >= 0,
            because.Cited("Cauchy-Schwarz inequality", {"x": v, "y": w, "factor": rational(1)}),
        ),
        (square, because.Sign()),
        (E(P, lambda z: (z @ z) * x * x) >= 0, because.Average("2")),
        (x * gram >= 0, because.Linear({"1": x}, using=("h",))),
        (abs_of(x) >= x, because.Cases(x, because.Sign(), because.Sign(), "c")),
        (x * x + y * y >= 2 * x * y, because.Sign((x - y) ** 2)),
        h=x >= 0,
    )
    return json.loads(dumps(made))


def abs_of(t):
    return (t * t) ** "1/2"


def places(part, path=()):
    pairs = part.items() if isinstance(part, dict) else enumerate(part)
    for key, inner in pairs:
        yield (*path, key)
        if isinstance(inner, dict | list):
            yield from places(inner, (*path, key))


def verdict(written):
    try:
        made = loads(json.dumps(written), REASONS)
    except Malformed:
        return "malformed"
    return check_theorem(made).fault


def test_it_holds_as_it_is(data):
    assert verdict(data) is None


def test_nothing_crashes(data):
    """Each thing in its turn at every place, a few places for each."""
    every_place = list(places(data))
    for i, hostile in enumerate(HOSTILE):
        for path in every_place[i % 20 :: 20]:
            changed = copy.deepcopy(data)
            inner = changed
            for key in path[:-1]:
                inner = inner[key]
            inner[path[-1]] = hostile
            verdict(changed)


def test_what_is_no_json():
    for text in ("", "[", "5", '{"nodes": [], "theorem": ' + "[" * 100_000, "\x00", b"\xff"):
        with pytest.raises(Malformed):
            loads(text, REASONS)


def test_a_node_refers_to_earlier_ones_only(data):
    """No cycles, and none that comes after it."""
    for own in (0, 1, 10**6):
        changed = copy.deepcopy(data)
        changed["nodes"][0] = ["add", {"n": own}, {"n": own}]
        assert verdict(changed) == "malformed"


def test_a_theorem_does_not_quote_itself():
    again = theorem((x >= 1, because.Instance("t", {})), name="t")
    assert "no theorem 't' before" in check_theorem(again).fault
    other = theorem((x >= 1, because.Instance("t", {})), name="s")
    assert check_theorem(other, {"t": again}).fault is None  # only what holds is handed over


def test_variables_are_not_kept_without_end(data):
    """Each expression knows its variables: 3 MB of JSON would take gigabytes."""
    n = 3000
    data = copy.deepcopy(data)
    first = len(data["nodes"])
    data["nodes"] += [["var", f"v{i}", "real"] for i in range(n)]
    data["nodes"].append(["add", *({"n": first + i} for i in range(n))])
    data["nodes"] += [["pow", {"n": first + n}, str(k)] for k in range(2, 1000)]
    with pytest.raises(Malformed, match="too many variables"):
        loads(json.dumps(data), REASONS)

"""The explorer: its functions are those of the derivations, and its values are Python's."""

import json
import math
import shutil
import subprocess

import html5lib
import numpy as np
import pytest
import sympy as sp

from nctheory.claims.list import CLAIMS
from nctheory.compute.compile import javascript_function
from nctheory.compute.floor import minimal_nc1
from nctheory.compute.gram_law import log_hyp0f1
from nctheory.compute.moments import nc1
from nctheory.compute.population import population_moments
from nctheory.compute.population_limit import limit_moments
from nctheory.layouts.gaussian_classes import GaussianClasses
from nctheory.layouts.layouts import LimitClasses
from nctheory.present.html import explorer
from nctheory.present.html.explorer_functions import FUNCTIONS, explorer_functions

from ...browser import evaluated, needs_chromium

NODE = shutil.which("node")
needs_node = pytest.mark.skipif(not NODE, reason="needs Node.js, which is not installed")
STATUSES = dict.fromkeys(CLAIMS, "open")
DIMS = [*explorer.DIMS, math.inf]


def points(count, seed=0):
    """Settings over all that the page offers: activation, dimension, depth, mean and deviation.

    At finite d one in four has more than one hidden layer: there Python takes a second.
    """
    rng = np.random.default_rng(seed)
    low, high = np.log(explorer.RANGE)
    for number in range(count):
        dim = DIMS[number % len(DIMS)]
        depth = int(rng.integers(1, 11))
        if dim != math.inf and number // len(DIMS) % 4 != 3:
            depth = 1
        turn = (number + number // len(DIMS)) % 2
        yield ("relu", "erf")[turn], dim, depth, *np.exp(rng.uniform(low, high, 2)).tolist()


def python(activation, dim, depth, mean, std):
    """Both NC1 and the floor, and a bound of the relative error of both NC1."""

    def moments(kernel):
        if dim == math.inf:
            return limit_moments(layout.gram, layout.variances, kernel=kernel,
                                 activation=activation, depth=depth)  # fmt: skip
        return population_moments(layout, kernel=kernel, activation=activation, depth=depth)

    if dim == math.inf:
        layout = LimitClasses.mirrored(mean, std)
    else:
        layout = GaussianClasses.mirrored(dim, mean, std)
    both = [nc1(moments(kernel)) for kernel in ("nngp", "ntk")]
    error = max(b.error.ratio / b.ratio if b.error else 0.0 for b in both)
    return [*(b.ratio for b in both), float(minimal_nc1(layout))], error


def asked(settings):
    """The settings as JavaScript; JSON has no infinity."""
    return json.dumps(list(settings)).replace("Infinity", "1/0")


def assert_same(found, settings):
    """Or both bound an error, by their own figures, that leaves less than three digits."""
    for (*values, stated), setting in zip(found, settings, strict=True):
        expected, error = python(*setting)
        if values[0] is None:
            assert stated > 1e-3, setting
            assert error > 3e-4, setting
            values, expected = values[2:], expected[2:]
        assert values == pytest.approx(expected, rel=1e-9, abs=1e-200), setting


def ran(program):
    done = subprocess.run([NODE, "-"], input=program, capture_output=True, text=True, check=True)
    return json.loads(done.stdout)


@needs_node
def test_values_are_those_of_python():
    deep = [("relu", 1, 3, 2.0, 0.5), ("relu", 8, 4, 2.0, 0.5), ("erf", 1, 2, 0.5, 2.0),
            ("erf", 128, 3, 1.0, 1.0), ("erf", 128, 2, 0.05, 20.0)]  # fmt: skip
    settings = [*points(8), *deep]
    ask = f"console.log(JSON.stringify({asked(settings)}.map(s => collapse(...s))));"
    assert_same(ran(f"{explorer.explorer_program()}\n{ask}"), settings)


@needs_chromium
@pytest.mark.slow
def test_a_thousand_values_in_a_browser_are_those_of_python(tmp_path):
    settings = list(points(1000, seed=1))
    page = tmp_path / "explorer.html"
    page.write_text(explorer.explorer_page(STATUSES))
    found = evaluated(page, f"{asked(settings)}.map(s => collapse(...s))")
    assert_same(found, settings)


@needs_node
@pytest.mark.parametrize("dim", explorer.DIMS)
def test_bessel_functions_are_those_of_the_law(dim):
    sizes = [0.0, 1e-8, 1e-3, 0.3, 1.0, 3.0, 10.0, 63.0, 100.0, 1e4, 1e7]
    ask = f"console.log(JSON.stringify({sizes}.map(size => logBessel({dim}, size))));"
    found = ran(f"{explorer.explorer_program()}\n{ask}")
    assert found == pytest.approx(log_hyp0f1(dim / 2, np.array(sizes)), rel=0, abs=1e-12)


@needs_node
def test_special_functions_are_scipys():
    from scipy import special

    at = [-30.0, -5.0, -1.5, -0.3, -1e-9, 0.0, 1e-12, 0.4, 0.6, 1.4999, 1.5, 3.0, 8.0, 26.0]
    names = ("erf", "erfc", "ndtr")
    ask = f"console.log(JSON.stringify([erf, erfc, ndtr].map(f => {at}.map(f))));"
    for name, found in zip(names, ran(f"{explorer.explorer_program()}\n{ask}"), strict=True):
        assert found == pytest.approx(getattr(special, name)(at).tolist(), rel=1e-12, abs=1e-300)


@pytest.mark.parametrize(
    "name",
    ["overlap", "lengths", *(pytest.param(n, marks=pytest.mark.slow) for n in ("relu", "erf"))],
)
def test_what_ships_is_what_is_derived(name):
    message = "derivations changed: run python -m nctheory.present.html.explorer_functions"
    assert explorer_functions(name) in FUNCTIONS.read_text(), message


def test_the_compiler_shares_what_is_common_and_knows_pieces():
    x, y = sp.symbols("x y")
    form = sp.Piecewise((sp.exp(x + y), x < 0), (sp.Max(x + y, 0), True))
    text = javascript_function("f", [x, y], [form, sp.erf(x + y)])
    assert text.count("x + y") == 1
    assert "? " in text
    assert "return [" in text


def test_claims_speak_where_their_hypotheses_say():
    """By the layouts themselves, at separations and in boxes on both sides of their ends."""
    entries = {entry["id"]: entry for entry in explorer.explored_claims(STATUSES)}
    for id_, claim in CLAIMS.items():
        for dim in (1, 2, 3, 8):
            for mean, std in ((0.01, 1.0), (0.5, 0.7), (2.0, 0.4), (9.0, 0.5), (1.0, 15.0)):
                speaks = not claim.unmet(GaussianClasses.mirrored(dim, mean, std))
                where = entries.get(id_, {"where": {}})["where"].get(str(dim))
                box = (where or {}).get("box") or [[0, math.inf], [0, math.inf]]
                ends = zip((mean, std), box, strict=True)
                apart = (
                    where is not None
                    and all(low <= x <= high for x, (low, high) in ends)
                    and 2 * mean * math.sqrt(dim) >= where["apart"] * std
                )
                assert apart == (speaks and id_ in entries), (id_, dim, mean, std)
    assert {"relu-mirrored", "erf-mirrored-boxes", "relu-equal-widths-far"} <= entries.keys()
    assert "inf" in entries["erf-mirrored-limit"]["where"]


def test_the_page_is_valid_and_needs_nothing_else():
    text = explorer.explorer_page(STATUSES)
    tree = html5lib.HTMLParser(strict=True, namespaceHTMLElements=False).parse(text)
    rows = [e for e in tree.iter("tr") if e.get("data-claim")]
    assert len(rows) == len(explorer.explored_claims(STATUSES))
    assert "src=" not in text
    labelled = {e for label in tree.iter("label") for e in label}
    assert all(e in labelled for kind in ("input", "select") for e in tree.iter(kind))


@needs_chromium
def test_a_choice_is_shown_and_a_wrong_one_said(tmp_path):
    page = tmp_path / "explorer.html"
    page.write_text(explorer.explorer_page(STATUSES))
    choose = """(async () => {
      const choose = async values => {
        for (const [name, value] of Object.entries(values)) fields[name].value = value;
        form.dispatchEvent(new Event("input"));
        for (let k = 0; k < 200 && (k < 2 || document.body.innerText.includes("…")); k++)
          await new Promise(done => setTimeout(done, 50));
        return [said.textContent, document.querySelector("[data-value=ratio]").textContent,
                document.querySelector("[data-claim=erf-mirrored-line]").innerText,
                document.querySelector("[data-claim=erf-mirrored-line-depth-2]").innerText];
      };
      return [await choose({ activation: "erf", dim: "1", mean: "0.5", std: "2" }),
              await choose({ depth: "3" }), await choose({ std: "-1" })];
    })()"""
    right, deep, wrong = evaluated(page, choose)
    assert right[0] == ""
    assert right[1].startswith("0.978539")
    assert "fails" in right[2]
    assert deep[1].startswith("0.95982")
    assert "depth-2" in deep[3]
    assert wrong[0] == "std: expected a number from 0.05 to 20.0"

"""Objects in LaTeX: fragments, their golden files, and what holds for the fragments of everything.

Golden files are in tests/present/tex/golden. After a change that is wanted, print them again with

    UPDATE_GOLDEN=1 pytest tests/present/tex/test_latex.py

and read the difference.
"""

import os
import random
import re
from pathlib import Path

import pytest
import sympy as sp

import nctheory as nct
from nctheory.check.library import files, theorem
from nctheory.claims.claim import Claim
from nctheory.claims.list import claim
from nctheory.compute.kernels import Kernel
from nctheory.layouts.layouts import FiniteClasses, LimitClasses
from nctheory.present.reason_words import lead_of
from nctheory.present.tex.fragment_names import check_names, names
from nctheory.present.tex.latex import latex
from nctheory.present.tex.latex_fragments import (
    fragment,
    fragments,
    shipped_proof,
)
from nctheory.theory import derivation, statements
from nctheory.theory.class_kernels import X, between, cross_mean, within
from nctheory.theory.dual import covariance
from nctheory.theory.gaussian import k11, k12
from nctheory.theory.networks import bias_variance, by_layers, kernel, weight_variance
from nctheory.theory.proofs import Proof, Step
from nctheory.theory.relations import Image, Relation, Smooth, eq, ge, gt, iff, le
from nctheory.theory.statements import Labels, Mean, dot, vectors
from nctheory.theory.traces import traces
from nctheory.trusted import reasons
from nctheory.trusted.reasons import REASONS

GOLDEN = Path(__file__).parent / "golden"

x, y = vectors("x y")
n = sp.Symbol("n", integer=True, positive=True)
a, b = sp.symbols("a b", positive=True)
s, W, B, j = sp.symbols("s W B j", real=True)
J = statements.Kernel("J", k12**2)
first, second = ge(a, b), iff(ge(a * s, b * s), ge(a, b))

# One step for each reason. It is printed, not checked.
SAMPLE = Proof(
    id="sample",
    title="A sample: $W >= 0$ for $a > b$",
    source="New; after [@kothapalli2025], claim (b)",
    hypotheses={"a > b": gt(a, b), "mirrored": Image(X(2), X(1), sp.Integer(-1)),
                "apart": gt(between(J, Labels("p"), Labels("p")))},
    statement=(ge(W, 0), ge(B, s)),
    steps=(
        Step("W", eq(W, within(J, Labels("p"))), reasons.Define()),
        Step("B", eq(B, between(J, Labels("p"), Labels("p"))), reasons.Define()),
        Step("j", eq(j, cross_mean(J, 1, 1)), reasons.Define(), "The mean of $J$."),
        Step("algebra", eq(a * (a + b), a**2 + a * b), reasons.Algebra(), "with $cos theta = k12$"),
        Step("more algebra", eq(a, b), reasons.Algebra(("algebra", "a > b"))),
        Step("means", eq(cross_mean(J, 1, 2), j), reasons.Algebra(("mirrored", "j"))),
        Step("integral", eq(sp.Integral(a, (a, 0, 1)), sp.Rational(1, 2)),
             reasons.Antiderivative(a**2 / 2)),
        Step("integrated", ge(sp.Integral(a, (a, 0, 1)), 0), reasons.Integrate("sign", a, 0, 1)),
        Step("limit", eq(sp.Limit(a, a, 0), 0), reasons.TakeLimit()),
        Step("sign", ge(a**2 - 2 * a + 1, 0), reasons.Sign(form=(a - 1) ** 2)),
        Step("signs", gt(a * b, 0), reasons.Sign(using=("a > b",))),
        Step("sum", ge(a, b), reasons.Linear({"a > b": b, "sign": 1}, using=("signs",), plus=a,
                                             rewrite=("algebra",))),
        Step("plus", ge(a, b), reasons.Linear({}, plus=a * b, using=("signs",))),
        Step("iff", second, reasons.Equivalent(factor=s, using=("sign",))),
        Step("detached", first, reasons.Detach("iff", "sum")),
        Step("mean", ge(Mean(J(x, y), (x, X(1)), (y, X(2)))), reasons.Average("sign")),
        Step("monotone", le(sp.tan(a), sp.tan(b)),
             reasons.Monotone(sp.tan(a), a, "sign", a, b, ("a > b",))),
        Step("balls", gt(sp.pi, 3), reasons.Balls()),
        Step("balls on an interval", gt(sp.exp(a), 1), reasons.Balls(a, 0, 1)),
        Step("instance", first, reasons.Instance("mediant", {"B_Q": a}, using=("signs",))),
        Step("derived", eq(nct.ERF.derivation.steps[-1].lhs, nct.ERF.derivation.steps[-1].rhs),
             reasons.Derived("dual of erf")),
        Step("specialised", ge(a, b), reasons.Specialise("sign", {"a": b})),
        Step("induction", ge(n, 1), reasons.Induction("mediant", "sum", n, "h")),
        Step("all orders", ge(n**2, n), reasons.Trichotomy(n, n, "sum", "sum", "sum")),
        Step("cases", ge(sp.Abs(s)), reasons.Cases(s, reasons.Sign(), reasons.Sign())),
        Step("cited", ge(dot(x, x) * dot(y, y) - dot(x, y) ** 2),
             reasons.Cited("Cauchy-Schwarz inequality")),
        Step("W >= 0", ge(W, 0), reasons.Linear({"sum": 1})),
        Step("B >= s", ge(B, s), reasons.Balls()),
    ),
    remark="Equal if $a = b$.",
)  # fmt: skip


@pytest.fixture(scope="module")
def theorems(shipped_results):
    return {id_: fragment(f"thm:{id_}") for id_ in files()}


# --- golden files --------------------------------------------------------------------------------


def golden(name, text):
    path = GOLDEN / f"{name}.tex"
    if os.environ.get("UPDATE_GOLDEN"):
        path.write_text(text + "\n")
    assert text + "\n" == path.read_text(), f"{path} differs; see the head of this file"


def test_a_theorem_with_every_reason():
    assert {type(step.reason) for step in SAMPLE.steps} == {
        getattr(reasons, name) for name in REASONS
    }
    golden("theorem", latex(SAMPLE))


@pytest.mark.parametrize(
    ("name", "obj"),
    [
        ("activation-erf", nct.ERF),
        ("traces-literature", traces("literature")),
        ("kernel-ntk-erf-2", Kernel("ntk", "erf", 2)),
        ("claim-erf-mirrored-line", claim("erf-mirrored-line")),
        ("layout-limit", LimitClasses([[5.0, 1.5], [1.5, 4.0]], [1e-7, 3.0])),
    ],
)
def test_objects(name, obj):
    golden(name, latex(obj))


# --- objects -------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("obj", "expected"),
    [
        (k12 - k11, "k_{12} - k_{11}"),
        (ge(a, b), r"a \ge b"),
        (J, r"J(x, y) = \langle x, y\rangle^{2}"),
        (nct.GaussianClasses([[1.0, 0.0], [0.0, -1.0]], [[2.0, 1.0], [1.0, 3.0]]),
         r"x_{1,i} \sim \mathcal{N}((1, 0), \begin{pmatrix} 2 & 1 \\ 1 & 3 \end{pmatrix}),\quad "
         r"x_{2,i} \sim \mathcal{N}((0, -1), \begin{pmatrix} 2 & 1 \\ 1 & 3 \end{pmatrix})"),
        (nct.GaussianClasses.mirrored(32, 1, 0.5),
         r"x_{1,i} \sim \mathcal{N}(- \mathbf{1}_{32}, 0.25 I),\quad "
         r"x_{2,i} \sim \mathcal{N}(\mathbf{1}_{32}, 0.25 I)"),
        (nct.GaussianClasses([[0, 0, 2, 0, 0.5], [0, 0, 0, 0, 0]], 1.0),
         r"x_{1,i} \sim \mathcal{N}(2 e_{3} + 0.5 e_{5}, I),\quad "
         r"x_{2,i} \sim \mathcal{N}(0, I)"),
        (FiniteClasses([[1.0, 0.0], [2.0, 0.0], [0.0, -1.0]], [0, 0, 1]),
         r"\{x_{1,i}\} = \{(1, 0), (2, 0)\},\quad \{x_{2,i}\} = \{(0, -1)\}"),
    ],
)  # fmt: skip
def test_what_is_one_formula(obj, expected):
    assert nct.latex(obj) == expected


def test_names_are_those_of_the_command():
    assert nct.latex("mediant") == fragment("mediant")
    assert nct.latex("mediant").partition("\n")[2] == fragment("thm:mediant").partition("\n")[2]
    assert r"\label{thm:erf-mirrored-limit}" in nct.latex("erf-mirrored-limit")
    assert r"\label{claim:erf-mirrored-finite}" in nct.latex("erf-mirrored-finite")
    with pytest.raises(ValueError, match=r"got 'median'; did you mean 'mediant'\?"):
        nct.latex("median")
    with pytest.raises(ValueError, match=r"expected a theorem, .*, got 'zzzzzz'$"):
        check_names(["zzzzzz"])


@pytest.mark.parametrize("obj", [3, None, object(), {"a": 1}, print])
def test_what_has_no_latex_is_said(obj):
    with pytest.raises(TypeError, match=f"^{type(obj).__name__} has no LaTeX; expected an "):
        nct.latex(obj)


@pytest.mark.parametrize("obj", [SAMPLE, claim("relu-mirrored")])
def test_notebooks_show_statements(obj):
    text = obj._repr_latex_()
    assert text.startswith("$\\displaystyle ")
    assert text.endswith("$")
    assert r"\ge" in text


def test_every_reason_has_words_of_its_own():
    general = lead_of.dispatch(object)
    for name in REASONS:
        reason = getattr(reasons, name)
        assert lead_of.dispatch(reason) is not general, reason


def test_what_a_theorem_assumes_is_said():
    """Definitions the statement needs are in it, hypotheses use them, symbols have their kinds."""
    statement, _, proof = latex(SAMPLE).partition(r"\end{theorem}")
    assert "Let $a, b > 0$, $s$ be real, " in statement
    assert "$p$ be a law of class labels" in statement
    assert r"B > 0 \label{eq:sample:apart}" in statement  # and not its long form
    assert r"\label{eq:sample:W}" in statement
    assert r"\label{eq:sample:j}" in proof  # no part of the statement
    assert r"J(x, y) = \langle x, y\rangle^{2}" in statement
    assert "$M_{ce}(K)$ is the mean of" in statement


class Rumour:
    """A kind of evidence that the printer does not know."""

    def supports(self, claim, proved):
        return "tested"

    def __str__(self):
        return "rumour: heard in K_0 places"


def test_new_evidence_is_printed_by_its_own_words():
    known = claim("erf-mirrored-line")
    new = Claim("c", known.left, known.right, known.hypotheses, "S", known.domain, (Rumour(),))
    assert r"rumour: heard in K\_0 places." in latex(new)


@pytest.mark.parametrize("activation", ["relu", "erf", "relu2"])
@pytest.mark.parametrize("name", ["linear", "nngp", "ntk", "extra"])
@pytest.mark.parametrize("depth", [1, 2, 3])
def test_layers_are_the_kernel(activation, name, depth):
    """Put into each other, the rows that are printed give the expression that is computed with."""
    function = Kernel(name, activation, depth)
    values = {}
    for symbol, expr in by_layers(function.name, function.activation, function.depth):
        values[symbol] = expr.xreplace(values)
    at = covariance(random.Random(depth)) | {weight_variance: 2, bias_variance: sp.Rational(1, 3)}
    expected = kernel(name, function.activation, depth)
    difference = (list(values.values())[-1] - expected).subs(at)
    assert abs(sp.N(difference, 30)) < 1e-25


# --- all fragments -------------------------------------------------------------------------------


def plain(text):
    """The text without comments and escaped characters."""
    return re.sub(r"\\[{}%&#$_]", "", re.sub(r"(?m)^%.*$", "", text))


@pytest.mark.medium
def test_fragments_are_well_formed(theorems):
    for text in [*theorems.values(), fragments([*names()["activations"], "reference"])]:
        body = plain(text)
        depth = 0
        for char in body:
            depth += (char == "{") - (char == "}")
            assert depth >= 0
        assert depth == 0
        assert body.count(r"\left") == body.count(r"\right")
        for name in set(re.findall(r"\\begin\{([a-z*]+)\}", body)):
            assert body.count(rf"\begin{{{name}}}") == body.count(rf"\end{{{name}}}"), name
        assert not re.search(r"_\d|_ξ|[^\x00-\x7f]", re.sub(r"\\label\{[^}]*\}", "", body))


@pytest.mark.medium
def test_labels_are_unique_and_references_resolve(theorems):
    everywhere = [label for t in theorems.values() for label in re.findall(r"\\label\{(.*?)\}", t)]
    assert len(everywhere) == len(set(everywhere))
    for id_, text in theorems.items():
        comment = "".join(re.findall(r"(?m)^%.*$", text))
        labels = set(re.findall(r"\\label\{(.*?)\}", text))
        assert f"thm:{id_}" in labels
        for reference in re.findall(r"\\ref\{(.*?)\}", text):
            assert reference in labels or (reference in everywhere and reference in comment)
        for keys in re.findall(r"\\cite\{(.*?)\}", text):
            assert all(f"{{{key}," in comment for key in keys.split(","))


@pytest.mark.medium
def test_every_step_has_a_label(theorems):
    for id_, text in theorems.items():
        labels = re.findall(rf"\\label\{{(eq:{id_}:.*?)\}}", text)
        assert len(labels) == len(shipped_proof(id_).steps) + sum(
            not isinstance(h, Smooth) for h in shipped_proof(id_).hypotheses.values()
        ), id_


@pytest.mark.medium
def test_fragments_do_not_depend_on_what_was_printed_before(theorems):
    for id_ in ("trace-formulas", "affine-invariance"):
        assert fragment(f"thm:{id_}") == theorems[id_]


def test_every_relation_becomes_mathml():
    reason = "latex2mathml, which makes MathML of the formulas in the report, is not installed"
    converter = pytest.importorskip("latex2mathml.converter", reason=reason)
    for proof in map(shipped_proof, files()):
        facts = [*proof.hypotheses.values(), *(step.relation for step in proof.steps)]
        for fact in facts:
            text = re.sub(r"<[^>]*>", " ", converter.convert(latex(fact)))
            assert text.strip(), fact
            assert "\\" not in text, fact
            assert "operatorname" not in text, fact


def test_relations_are_printed_by_the_one_printer():
    for fact in (Relation(a, "<", b), derivation.DerivationStep(a, sp.asin(a), "r")):
        assert "operatorname{asin}" not in fact.latex()


def test_a_title_with_a_bracket_does_not_end_the_optional_argument():
    text = latex(theorem("chebyshev-ratios").proof)
    assert re.search(r"\\begin\{theorem\}\[\{.*\].*\}\]\\label", text)

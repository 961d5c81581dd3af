"""Traces of kernels, which LaTeX and the report print once; and the ideas that open proofs."""

import ast

import pytest
import sympy as sp

from nctheory.check import library
from nctheory.check.readback import proof_of
from nctheory.present.functionals import functionals_of
from nctheory.present.proof_words import idea_in
from nctheory.present.tex.latex_fragments import fragment
from nctheory.present.tex.latex_proof import theorem_tex
from nctheory.prose.markup import parse
from nctheory.prose.words import Math, Text, TheoremLink
from nctheory.theory.class_kernels import between, cross_mean, relu_kernels, within
from nctheory.theory.relations import eq, gt

W_Q, W, B_Q, B = sp.symbols("W_Q W B_Q B", real=True)
b1, b2 = sp.symbols("b_1 b_2", nonnegative=True)
g = sp.Symbol("g", real=True)
Q, G, J = relu_kernels()
OWN_FILES = [n for n, f in library.files().items() if f.stem == n.replace("-", "_")]
HALVES = {1: sp.Rational(1, 2), 2: sp.Rational(1, 2)}


def ntk(x, y):
    return Q(x, y) + G(x, y)


def test_a_trace_of_two_kernels_is_printed_once():
    definitions = {"Q": eq(W_Q, within(Q, HALVES)), "NTK": eq(W, within(ntk, HALVES))}
    (trace,) = functionals_of(definitions)
    assert str(trace.short(definitions["NTK"])) == r"W = \mathcal{W}(G + Q)"
    assert str(trace.short(gt(within(J, HALVES)))) == r"\mathcal{W}(J) > 0"


@pytest.mark.parametrize("other", [
    within(ntk, {1: 1}),
    within(lambda x, y: Q(x, y) + 2 * G(x, y), HALVES),
    within(Q, HALVES) + cross_mean(G, 1, 1),
    within(Q, HALVES) * within(G, HALVES),
])  # fmt: skip
def test_what_is_something_else_of_its_kernels_is_printed_as_it_is(other):
    definitions = {"Q": eq(W_Q, within(Q, HALVES)), "other": eq(W, other)}
    assert functionals_of(definitions) == []
    twice = definitions | {"again": eq(sp.Symbol("W_J"), within(J, HALVES))}
    (trace,) = functionals_of(twice)
    assert trace.short(definitions["other"]) == definitions["other"]


def test_the_sum_that_stands_for_a_between_class_trace_is_that():
    definitions = {
        "Q": eq(B_Q, between(Q, {1: b1, 2: b2}, {1: g, 2: 1 - g})),
        "NTK": eq(B, between(ntk, {1: b1, 2: b2}, {1: g, 2: 1 - g})),
    }
    (trace,) = functionals_of(definitions)
    assert r"b_{c} \left(M_{cc}(K) - 2 \sum_{e} g_{e} M_{ce}(K)" in trace.latex()
    means = {(c, e): cross_mean(Q, c, e) for c in (1, 2) for e in (1, 2)}
    weights, centre = {1: b1, 2: b2}, {1: g, 2: 1 - g}
    said = sum(
        weights[c] * (
            means[c, c] - 2 * sum(centre[e] * means[c, e] for e in (1, 2))
            + sum(centre[e] * centre[f] * means[e, f] for e in (1, 2) for f in (1, 2))
        )
        for c in (1, 2)
    )  # fmt: skip
    assert sp.expand(said - definitions["Q"].rhs) == 0
    swapped = {k: eq(d.lhs, d.rhs.subs({b1: b2, b2: b1}, simultaneous=True))
               for k, d in definitions.items()}  # fmt: skip
    (trace,) = functionals_of(swapped)
    assert r"\sum" not in trace.latex()


def test_weights_may_have_any_names_and_none_for_two_things():
    definitions = {
        "Q": eq(B_Q, between(Q, {1: b1, 2: b2}, {1: g, 2: 1 - g})),
        "NTK": eq(B, between(ntk, {1: b1, 2: b2}, {1: g, 2: 1 - g})),
    }

    def named(*names):
        to = dict(zip((b1, b2, g), sp.symbols(names, real=True), strict=True))
        renamed = {k: eq(d.lhs, d.rhs.subs(to)) for k, d in definitions.items()}
        return functionals_of(renamed)[0].latex()

    weights = r"b_{1} = p, \; b_{2} = q, \; g_{1} = r, \; g_{2} = 1 - r"
    assert weights in named("p", "q", "r")
    assert r"\sum" not in named("p", "e", "r")


def test_only_a_theorem_of_the_package_is_what_its_claims_quote(tmp_path):
    proof = proof_of(library.read_shipped("relu-mirrored").theorem)
    assert "Where the claim" not in theorem_tex(proof)
    assert "Where the claim" not in theorem_tex(proof, file=tmp_path / "relu_mirrored.py")


def test_a_theorem_says_of_which_kernels_its_sides_are_nc1():
    text = fragment("thm:relu-mirrored")
    sides = r"$\frac{W}{B}$ is $\mathrm{NC}_{1}(\Theta^{\mathrm{relu}})$ and "
    assert f"Where the claim relu-mirrored quotes it, {sides}" in text
    assert text.count(r"\sum_{e} g_{e}") == 1


@pytest.mark.parametrize("name", OWN_FILES)
def test_a_file_that_is_named_after_its_theorem_opens_its_proof(name):
    head = ast.get_docstring(ast.parse(library.files()[name].read_text()))
    pieces = parse(head.split("\n\n", 1)[1])  # raises where `idea_in` falls back to text
    assert any(isinstance(piece, Math) for piece in pieces)
    links = {piece.id for piece in pieces if isinstance(piece, TheoremLink)}
    assert links <= set(library.files()) - {name}
    assert not any("`" in piece.text for piece in pieces if isinstance(piece, Text))


def test_a_proof_opens_with_its_idea(tmp_path):
    assert r"\emph{Idea.} The second class is the law of $-x$ for $x$ in" in fragment(
        "thm:relu-mirrored"
    )
    file = tmp_path / "own.py"
    file.write_text('"""A title.\n\nAs $a >= 0$,\nso.\n\nAnd on."""\n')
    assert [len(p) for p in idea_in(file)] == [3, 1]
    file.write_text('"""A title.\n\nAs $ 5."""\n')  # no formula: text as it stands
    assert [p[0].text for p in idea_in(file)] == ["As $ 5."]
    file.write_text("(")
    assert idea_in(file) == []


@pytest.mark.parametrize(("name", "said"), [
    ("mean-area", "$u$ be real,"),  # a number that is no variable of an expectation
    ("simplex-bound", "Let $t$ be real, $C$ be a positive integer, and $m$ be a sequence"),
    ("sphere-mirrored", "$A$ be a law of positive integers, $S_{1}, X_{1}$ be laws of real"),
])  # fmt: skip
def test_what_is_free_is_introduced_and_what_is_bound_is_not(name, said):
    assert said in fragment(name)

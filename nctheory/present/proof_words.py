"""A theorem in words and formulas: what is assumed, what follows, and each step with its reason.

What the theorem speaks of is said from the objects: the assumptions on symbols, the laws, the
kernels with their expressions, and the abbreviations that the statement uses. LaTeX and HTML are
made from the parts (`nctheory.present.tex.latex_proof`, `nctheory.present.html.report`).
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import sympy as sp
from sympy.core.function import AppliedUndef

from nctheory.check.paths import bundled
from nctheory.present.functionals import Functional, functionals_of
from nctheory.present.reason_words import Lead, lead_of
from nctheory.present.tex.latex_lines import LINE, broken, width
from nctheory.prose.markup import parse
from nctheory.prose.words import Display, Math, Prose, listing, say
from nctheory.theory.gaussian import Expectation, u, v
from nctheory.theory.label_laws import LabelLaw
from nctheory.theory.notation import tex
from nctheory.theory.proofs import Proof, Step
from nctheory.theory.relations import Always, Fact, Image, Relation, Smooth
from nctheory.theory.statements import (
    KernelValue,
    Law,
    Mean,
    Uniform,
    Vector,
    VectorValue,
    is_moment,
    vectors,
)

__all__ = ["ProofParts", "idea_in", "parts", "reached_by"]


@dataclass(frozen=True)
class ProofParts:
    """A theorem in parts.

    `setting` says what the symbols are. `definitions`, `hypotheses`, `statement` and `steps` are
    formulas in LaTeX by the labels of steps and hypotheses; `leads` is what stands before the
    formula of a step and `words` what stands after it; `labels` are the labels in LaTeX.
    """

    title: Prose
    source: Prose
    remark: Prose
    setting: Prose
    definitions: dict[str, str]
    hypotheses: dict[str, str]
    statement: dict[str, str]
    steps: dict[str, str]
    leads: dict[str, Lead]
    words: dict[str, Prose]
    labels: dict[str, str]


def parts(proof: Proof, file: Path | None = None) -> ProofParts:
    """The parts of a theorem and its proof; of one in a file of the package, what it is to claims.

    Raises
    ------
    ValueError
        if its words have markup that cannot be read.
    """
    definitions, labels = _definitions_needed(proof), _labels(proof)
    functionals = functionals_of(definitions)
    shipped = file is not None and file.resolve().parent == bundled().resolve()

    def formulas(facts: Mapping[str, Fact]) -> dict[str, str]:
        for functional in functionals:
            facts = {name: functional.short(fact) for name, fact in facts.items()}
        return {name: broken(fact.latex()) for name, fact in facts.items()}

    return ProofParts(
        parse(proof.title),
        parse(proof.source),
        say(*(_claimed(proof) if shipped else ()), *parse(proof.remark)),
        _setting(proof, definitions, functionals),
        formulas(definitions),
        formulas(_abbreviated(_supposed(proof), definitions)),
        formulas({reached_by(proof, fact).label: fact for fact in proof.statement}),
        formulas({step.label: step.relation for step in proof.steps}),
        {step.label: lead_of(step.reason, step.relation, labels) for step in proof.steps},
        {step.label: parse(step.words) for step in proof.steps},
        labels,
    )


def reached_by(proof: Proof, fact: Fact) -> Step:
    """The step that reaches a fact of the statement: the last one that does."""
    return [step for step in proof.steps if step.relation == fact][-1]


def idea_in(file: Path) -> list[Prose]:
    """What the head of a file says beyond its title, in paragraphs: the idea of the proof.

    It has markup if there is a formula between dollar signs; else it is text as it stands.
    """
    try:
        head = ast.get_docstring(ast.parse(file.read_bytes())) or ""
    except (OSError, SyntaxError, ValueError):
        return []
    paragraphs = [" ".join(paragraph.split()) for paragraph in head.split("\n\n")[1:]]
    try:
        return [parse(p) if "$" in head else say(p) for p in paragraphs]
    except ValueError:
        return [say(p) for p in paragraphs]


def _labels(proof: Proof) -> dict[str, str]:
    """A LaTeX label for each hypothesis and step."""
    labels: dict[str, str] = {}
    for name in (*proof.hypotheses, *(step.label for step in proof.steps)):
        words = name.replace(">=", " ge ").replace("<=", " le ").replace(">", " gt ")
        words = words.replace("<", " lt ").replace("=", " eq ")
        slug = f"eq:{proof.id}:{re.sub(r'[^A-Za-z0-9]+', '-', words).strip('-') or 'step'}"
        count = sum(re.sub(r"\.\d+$", "", other) == slug for other in labels.values())
        labels[name] = f"{slug}.{count + 1}" if count else slug
    return labels


def _supposed(proof: Proof) -> dict[str, Fact]:
    """The hypotheses but for the smoothness of functions, which is said where they are named."""
    return {name: h for name, h in proof.hypotheses.items() if not isinstance(h, Smooth)}


def _definitions_needed(proof: Proof) -> dict[str, Relation]:
    """The abbreviations without which statement and hypotheses cannot be read."""
    needed: dict[str, Relation] = {}
    spoken = set().union(*(f.free_symbols for f in (*proof.statement, *proof.hypotheses.values())))
    for label, relation in reversed(proof.definitions.items()):
        if relation.lhs in spoken:
            needed[label] = relation
            spoken |= relation.rhs.free_symbols
    return dict(reversed(needed.items()))


def _abbreviated(
    hypotheses: Mapping[str, Fact], definitions: Mapping[str, Relation]
) -> dict[str, Fact]:
    """The hypotheses, a side that a definition abbreviates being written so: B_Q > 0."""
    short = {relation.rhs: relation.lhs for relation in definitions.values()}
    return {
        name: Relation(short.get(h.lhs, h.lhs), h.op, short.get(h.rhs, h.rhs))
        if isinstance(h, Relation) else h
        for name, h in hypotheses.items()
    }  # fmt: skip


# --- the setting ---------------------------------------------------------------------------------


def _setting(
    proof: Proof, definitions: Mapping[str, Relation], functionals: Sequence[Functional]
) -> Prose:
    """What the symbols are: numbers, vectors, laws, functions, kernels and their traces."""
    facts = (*proof.statement, *proof.hypotheses.values(), *definitions.values())
    sides = [side for fact in facts for side in fact.sides]
    free = set().union(*(fact.free_symbols for fact in facts))
    free -= {relation.lhs for relation in definitions.values()}
    gaussian = any(side.has(Expectation) for side in sides)
    lets = _numbers(free - {u, v} if gaussian else free)
    if gaussian:
        lets.append(
            parse("$(u, v)$ be centred Gaussian with variances $k11$, $k22$ and covariance $k12$")
        )
    lets += _laws(facts)
    smooth = {str(fact.function) for fact in facts if isinstance(fact, Smooth)}
    lets += _functions(sides, smooth)
    words = say("Let ", listing(lets), ".") if lets else ()
    kernels = _kernels([s.relation for s in proof.steps], sides)
    if kernels:
        words = say(words, "\nLet" if words else "Let", Display(tuple(map(broken, kernels))))
    if any(is_moment(mean) for side in sides for mean in side.atoms(Mean)):
        moments = parse(
            "For a kernel $K$, $M_ce(K)$ is the mean of $K(x, y)$ for independent $x ~ X_c$ and "
            "$y ~ X_e$, and $t_c(K)$ is that of $K(x, x)$."
        )
        words = say(words, "\n" if words and not kernels else "", moments)
    if functionals:
        rows = tuple(broken(functional.latex()) for functional in functionals)
        words = say(words, "\nFor a kernel ", Math("K"), ", let", Display(rows))
    return words


def _claimed(proof: Proof) -> Prose:
    """Which NC1 the two sides of the conclusion are for the first claim that quotes the theorem.

    That they are is checked with the claim (`nctheory.check.links`).
    """
    from nctheory.claims.evidence import ByTheorem
    from nctheory.claims.list import CLAIMS

    fact = proof.statement[0]
    quoting = [c for c in CLAIMS.values() if ByTheorem(proof.id) in c.evidence]
    if not quoting or not isinstance(fact, Relation) or not (fact.lhs.is_Mul or fact.lhs.is_Pow):
        return ()
    sides = (fact.lhs, quoting[0].left), (fact.rhs, quoting[0].right)
    said = [(tex(side), claimed.latex()) for side, claimed in sides]
    where = f"Where the claim {quoting[0].id} quotes it, "
    if any(width(side) > LINE for side, _ in said):
        rows = (broken(rf"{claimed} = {side}") for side, claimed in said)
        return say(where.rstrip(", "), Display(tuple(rows)))
    return say(where, listing(say(Math(side), " is ", Math(of)) for side, of in said), ".")


def _numbers(symbols: set[sp.Symbol]) -> list[Prose]:
    kinds: dict[str, list[str]] = {}
    for symbol in sorted(symbols, key=lambda s: (str(s).lower(), str(s))):
        if isinstance(symbol, Vector):
            kind = "vector"
        elif symbol.is_integer:
            kind = "positive integer" if symbol.is_positive else "integer"
        elif symbol.is_positive:
            kind = "> 0"
        elif symbol.is_nonnegative:
            kind = r"\ge 0"
        else:
            kind = "real"
        kinds.setdefault(kind, []).append(tex(symbol))
    said = []
    for kind in (r"\ge 0", "> 0", "real", "integer", "positive integer", "vector"):
        names = kinds.get(kind)
        if names and kind in (r"\ge 0", "> 0"):
            said.append(say(Math(f"{', '.join(names)} {kind}")))
        elif names and kind == "real":
            said.append(say(_listed(names), " be real"))
        elif names:
            noun = f"{kind}s" if len(names) > 1 else f"a{'n' * (kind[0] == 'i')} {kind}"
            said.append(say(_listed(names), f" be {noun}"))
    return said


def _laws(facts: Iterable[Fact]) -> list[Prose]:
    """The laws of inputs and of class labels: those that are drawn from, and those of images.

    A class label is an integer that says from which class an input is; other integers are such.
    """
    laws, draws = set[Law](), set[tuple[sp.Symbol, Law]]()
    for fact in facts:
        if isinstance(fact, Image):
            laws |= {fact.law, fact.source}
        if isinstance(fact, Always):
            draws |= {(x, law) for x, law in fact.draws if law is not None}
        means = (mean for side in fact.sides for mean in side.atoms(Mean))
        draws |= {(x, law) for mean in means for x, law in mean.draws}
    laws |= {law for _, law in draws}
    indices = set().union(*(law.args[2].free_symbols for law in laws if len(law.args) > 2))
    of_labels = {law for drawn, law in draws if drawn in indices}
    kinds: dict[str, list[str]] = {}
    for law in sorted(laws, key=str):
        if isinstance(law, LabelLaw | Uniform):
            continue
        kind = "class labels" if law in of_labels else "positive integers"
        if len(law.args) > 2:
            kind = ("inputs", "real numbers", "positive numbers")[int(law.args[1])]
        kinds.setdefault(kind, []).append(_law(law))
    return [
        say(_listed(dict.fromkeys(names)), f" be {'laws' * (len(set(names)) > 1) or 'a law'} of ",
            kind)
        for kind, names in kinds.items()
    ]  # fmt: skip


def _functions(sides: Iterable[sp.Expr], smooth: set[str]) -> list[Prose]:
    """The unknown functions: sequences, if their arguments are integers."""
    calls = {call for side in sides for call in side.atoms(AppliedUndef, VectorValue)}
    kinds: dict[str, set[str]] = {}
    for call in calls:
        vector = isinstance(call, VectorValue)
        name = str(call.args[0]) if vector else call.func.__name__
        whole = all(argument.is_integer for argument in call.args[vector:])
        kind = "a sequence" if whole else "a smooth function" if name in smooth else "a function"
        kinds.setdefault(kind + " of vectors" * vector, set()).add(tex(sp.Symbol(name)))
    said = []
    for kind, found in sorted(kinds.items()):
        names, several = sorted(found), len(found) > 1
        noun, _, rest = kind.partition(" of ")
        text = f"{noun.removeprefix('a ')}s" if several else noun
        text += f" of {rest}" * bool(rest)
        if "smooth" in kind:
            text += f" that with all derivatives grow{'s' * (not several)} at most exponentially"
        said.append(say(_listed(names), f" be {text}"))
    return said


def _law(law: Law) -> str:
    """X_1, or X_c for a variable class label."""
    named = len(law.args) < 3 or law.args[2].is_Integer
    return tex(law) if named else f"{tex(law.args[0])}_{{c}}"


def _kernels(steps: Iterable[Fact], sides: Iterable[sp.Expr]) -> list[str]:
    """The definitions of the kernels: of those in the statement, and of those in the steps."""
    x, y = vectors("x y")
    expressions = [*sides, *(side for fact in steps for side in fact.sides)]
    found = dict(value.args[:2] for e in expressions for value in e.atoms(KernelValue))
    values = [KernelValue(name, found[name], x, y) for name in sorted(found, key=str)]
    return [f"{tex(value)} = {tex(value.definition)}" for value in values]


def _listed(names: Iterable[str]) -> Math:
    return Math(", ".join(names))

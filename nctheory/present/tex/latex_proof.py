r"""A theorem with its proof in LaTeX: what is assumed, what follows, and each step with its reason.

The fragment has a theorem and a proof environment and needs amsmath, amssymb and amsthm. Labels
are thm:ID and eq:ID:STEP, where a step that is a part of the statement is labelled there. What the
theorem speaks of is said from the objects: the assumptions on symbols, the laws, the kernels with
their expressions, and the abbreviations that the statement uses.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import singledispatch

import sympy as sp
from sympy.core.function import AppliedUndef

from nctheory.check.derived import derivation_of
from nctheory.present.tex.latex_lines import broken, width
from nctheory.present.tex.latex_prose import prose
from nctheory.present.tex.latex_references import cited
from nctheory.theory import derivation
from nctheory.theory import proofs as reasons
from nctheory.theory.gaussian import Expectation, u, v
from nctheory.theory.notation import tex
from nctheory.theory.proofs import Proof, Reason, Step
from nctheory.theory.relations import Fact, Image, Relation, Smooth
from nctheory.theory.statements import (
    KernelValue,
    Law,
    Mean,
    Uniform,
    Vector,
    VectorValue,
    is_moment,
    readable,
    vectors,
)
from nctheory.trusted.facts import FACTS

__all__ = [
    "ProofParts",
    "derivation_steps",
    "display_lines",
    "inline",
    "parts",
    "rests_on",
    "theorem_tex",
]

_INLINE = 14.0  # em; wider formulas are displayed
_STRETCH = r"\emergencystretch=5em"


def theorem_tex(proof: Proof) -> str:
    """The theorem and its proof, as environments."""
    return "\n".join([_statement(proof), proof_environment(proof)])


@dataclass(frozen=True)
class ProofParts:
    """A theorem in parts, for documents that are no papers.

    `setting` says what the symbols are. The others are formulas by the labels of steps and
    hypotheses, but `reasons`, which are the words before a formula, and `labels`, the LaTeX labels
    that they refer to.
    """

    setting: str
    definitions: dict[str, str]
    hypotheses: dict[str, str]
    statement: dict[str, str]
    steps: dict[str, str]
    reasons: dict[str, str]
    labels: dict[str, str]


def parts(proof: Proof) -> ProofParts:
    """The parts of a theorem and its proof."""
    definitions, labels = _definitions_needed(proof), _labels(proof)

    def formulas(facts: Mapping[str, Fact]) -> dict[str, str]:
        return {name: broken(fact.latex()) for name, fact in facts.items()}

    return ProofParts(
        _setting(proof, definitions),
        formulas(definitions),
        formulas(_abbreviated(_supposed(proof), definitions)),
        formulas({_step_of(proof, fact).label: fact for fact in proof.statement}),
        formulas({step.label: step.relation for step in proof.steps}),
        {step.label: lead_of(step.reason, step.relation, labels) for step in proof.steps},
        labels,
    )


def rests_on(proof: Proof) -> str:
    """What the proof is said to rest on, by the reasons of its steps, as a sentence's end."""
    named = dict.fromkeys(what for step in proof.steps for what in _rests_on(step.reason))
    return "; ".join(("the rules of the checker", *named))


def _rests_on(reason: Reason) -> list[str]:
    if isinstance(reason, reasons.Instance | reasons.Induction):
        return [rf"Theorem~\ref{{thm:{reason.theorem}}}"]
    if isinstance(reason, reasons.Cited) and reason.fact in FACTS:
        return [cited(f"{reason.fact} ({FACTS[reason.fact].reference})")]
    if isinstance(reason, reasons.Derived):
        return ["a derivation, checked by computer algebra and quadrature"]
    if isinstance(reason, reasons.Balls):
        return ["ball arithmetic"]
    if isinstance(reason, reasons.Cases):
        return [*_rests_on(reason.nonnegative), *_rests_on(reason.nonpositive)]
    return []


# --- the statement -------------------------------------------------------------------------------


def _statement(proof: Proof) -> str:
    labels = _labels(proof)
    definitions = _definitions_needed(proof)
    parts = [
        rf"\begin{{theorem}}[{_title(proof)}]\label{{thm:{proof.id}}}",
        _STRETCH,
        _setting(proof, definitions),
    ]
    if definitions:
        parts.append(f"Let{_equations(definitions, labels)}")
    supposed = _supposed(proof)
    if supposed:
        parts.append(f"Suppose that{_equations(_abbreviated(supposed, definitions), labels)}")
    stated = {_step_of(proof, fact).label: fact for fact in proof.statement}
    then = "Then" if any(parts[2:]) else "It holds that"
    parts.append(f"{then}{_equations(stated, labels)}")
    if proof.remark:
        parts.append(prose(proof.remark))
    parts.append(r"\end{theorem}")
    return "\n".join(part for part in parts if part)


def _supposed(proof: Proof) -> dict[str, Fact]:
    """The hypotheses but for the smoothness of functions, which is said where they are named."""
    return {name: h for name, h in proof.hypotheses.items() if not isinstance(h, Smooth)}


def _title(proof: Proof) -> str:
    """The title, its formulas breakable: TeX breaks none in the head of a theorem."""
    return re.sub(r"(\\[gl]e|\\to|[=<>]) (?=[^$]*\$)", r"\1 \\allowbreak ", prose(proof.title))


def _step_of(proof: Proof, fact: Fact) -> Step:
    """The step that reaches a fact of the statement: the last one that does."""
    return [step for step in proof.steps if step.relation == fact][-1]


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


def _setting(proof: Proof, definitions: Mapping[str, Relation]) -> str:
    """What the symbols are: numbers, vectors, laws, functions and kernels."""
    facts = (*proof.statement, *proof.hypotheses.values(), *definitions.values())
    sides = [side for fact in facts for side in fact.sides]
    free = set().union(*(side.free_symbols for side in sides)) if sides else set()
    free -= {relation.lhs for relation in definitions.values()} | {u, v}
    lets = _numbers(free)
    if any(side.has(Expectation) for side in sides):
        lets.append(
            "$(u, v)$ be centred Gaussian with variances $k_{11}$, $k_{22}$ and covariance $k_{12}$"
        )
    images = [fact for fact in facts if isinstance(fact, Image)]
    lets += _laws(sides, [law for image in images for law in (image.law, image.source)])
    smooth = {str(fact.function) for fact in facts if isinstance(fact, Smooth)}
    lets += _functions(sides, smooth)
    text = f"Let {_join(lets)}." if lets else ""
    kernels = _kernels([s.relation for s in proof.steps], sides)
    if kernels:
        text += f"\nLet{display_lines(kernels)}"
    if any(is_moment(mean) for side in sides for mean in side.atoms(Mean)):
        text += (
            "\nFor a kernel $K$, $M_{ce}(K)$ is the mean of $K(x, y)$ for independent "
            "$x \\sim X_{c}$ and $y \\sim X_{e}$, and $t_{c}(K)$ is that of $K(x, x)$."
        )
    return text


def _numbers(symbols: set[sp.Symbol]) -> list[str]:
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
            said.append(f"${', '.join(names)} {kind}$")
        elif names and kind == "real":
            said.append(f"{_listed(names)} be real")
        elif names:
            noun = f"{kind}s" if len(names) > 1 else f"a{'n' * (kind[0] == 'i')} {kind}"
            said.append(f"{_listed(names)} be {noun}")
    return said


def _laws(sides: Iterable[sp.Expr], images: Iterable[Law]) -> list[str]:
    """The laws of inputs and of class labels: those that are drawn from, and those of images."""
    laws = {law for side in sides for mean in side.atoms(Mean) for _, law in mean.draws}
    laws |= set(images)
    kinds: dict[str, list[str]] = {}
    for law in sorted(laws, key=str):
        if isinstance(law, Uniform):
            continue
        kind = "class labels"
        if len(law.args) > 2:
            kind = ("inputs", "real numbers", "positive numbers")[int(law.args[1])]
        kinds.setdefault(kind, []).append(_law(law))
    return [
        f"{_listed(dict.fromkeys(names))} be {'laws' if len(set(names)) > 1 else 'a law'} of {kind}"
        for kind, names in kinds.items()
    ]


def _functions(sides: Iterable[sp.Expr], smooth: set[str]) -> list[str]:
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
        said.append(f"{_listed(names)} be {text}")
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


# --- the proof -----------------------------------------------------------------------------------


def proof_environment(proof: Proof) -> str:
    labels = _labels(proof)
    stated = {_step_of(proof, fact).label for fact in proof.statement}
    stated |= set(_definitions_needed(proof))
    lines = [r"\begin{proof}", _STRETCH]
    for (lead, stated_before), steps in _grouped(proof, labels, stated):
        if stated_before:
            refs = _refs([step.label for step in steps], labels)
            verb = "" if lead.endswith("gives") else " follow" + "s" * (len(steps) == 1)
            lines.append(f"\n{lead} {refs}{verb}.")
        else:
            lines.append(f"\n{lead}{_equations({s.label: s.relation for s in steps}, labels)}")
        if steps[-1].words:
            lines.append(_sentence(_capital(prose(steps[-1].words))))
    return "\n".join([*lines, r"\end{proof}"])


def _grouped(
    proof: Proof, labels: Mapping[str, str], stated: set[str]
) -> list[tuple[tuple[str, bool], list[Step]]]:
    """Steps with what is said before them; those in a row of which the same is said go together."""
    groups: list[tuple[tuple[str, bool], list[Step]]] = []
    for step in proof.steps:
        if step.label in stated and isinstance(step.reason, reasons.Define):
            continue
        key = (lead_of(step.reason, step.relation, labels), step.label in stated)
        if groups and groups[-1][0] == key and not groups[-1][1][-1].words:
            groups[-1][1].append(step)
        else:
            groups.append((key, [step]))
    return groups


def _sentence(text: str) -> str:
    text = text.strip()
    return text if text[-1] in ".!?" else f"{text.rstrip(',;')}."


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


def _equations(facts: Mapping[str, Fact], labels: Mapping[str, str]) -> str:
    """The facts as numbered equations."""
    rows = [rf"{broken(fact.latex())} \label{{{labels[name]}}}" for name, fact in facts.items()]
    name = "equation" if len(rows) == 1 else "gather"
    body = " \\\\\n".join(rows)
    return f"\n\\begin{{{name}}}\n{body}\n\\end{{{name}}}"


def display_lines(formulas: Iterable[str]) -> str:
    """Formulas in lines of their own, broken where they are too wide."""
    rows = [broken(formula) for formula in formulas]
    name = "equation*" if len(rows) == 1 else "gather*"
    body = " \\\\\n".join(rows)
    return f"\n\\begin{{{name}}}\n{body}\n\\end{{{name}}}"


def inline(formula: str) -> str:
    """The formula within a paragraph, or displayed if it is wide."""
    return f"${formula}$" if width(formula) <= _INLINE else f"{display_lines([formula])}\n"


def _ending(formula: str, mark: str) -> str:
    """The formula at the end of a sentence, or before what follows from it."""
    text = inline(formula)
    if not text.endswith("\n"):
        return text + mark
    return f"{text}so that" if mark == ":" else text


def _ref(label: str) -> str:
    return rf"\ref{{{label}}}"


def _refs(names: Iterable[str], labels: Mapping[str, str]) -> str:
    return _join([f"({_ref(labels[name])})" for name in names if name in labels])


def _join(parts: list[str]) -> str:
    if len(parts) < 3:
        return " and ".join(parts)
    return f"{', '.join(parts[:-1])}, and {parts[-1]}"


def _listed(names: Iterable[str]) -> str:
    return f"${', '.join(names)}$"


def _formula(expr: object) -> str:
    return tex(readable(sp.sympify(expr)))


# What is said before a step: why it holds.


@singledispatch
def lead_of(reason: Reason, goal: Fact, labels: Mapping[str, str]) -> str:
    """The reason in words, up to the relation. A new kind of reason is named by its class."""
    words = re.sub(r"(?<!^)(?=[A-Z])", " ", type(reason).__name__).lower()
    return f"By {words},"


@lead_of.register
def _define(reason: reasons.Define, goal: Fact, labels: Mapping[str, str]) -> str:
    return "Let"


@lead_of.register
def _algebra(reason: reasons.Algebra, goal: Fact, labels: Mapping[str, str]) -> str:
    refs = _refs(reason.using, labels)
    if any(side.has(Mean) for side in goal.sides):
        rules = "linearity of expectation and independence"
        return f"By {rules}, with {refs}," if refs else f"By {rules},"
    return f"By {refs}," if refs else "By algebra,"


@lead_of.register
def _antiderivative(reason: reasons.Antiderivative, goal: Fact, labels: Mapping[str, str]) -> str:
    return f"As {inline(_formula(reason.of))} is an antiderivative of the integrand,"


@lead_of.register
def _limit(reason: reasons.TakeLimit, goal: Fact, labels: Mapping[str, str]) -> str:
    return "In the limit,"


@lead_of.register
def _sign(reason: reasons.Sign, goal: Fact, labels: Mapping[str, str]) -> str:
    refs = _refs(reason.using, labels)
    by = f"By {refs}," if refs else "By the signs of its terms,"
    if reason.form is None:
        return by
    sign = "positive" if isinstance(goal, Relation) and goal.strict else "not negative"
    by_refs = f" by {refs}" if refs else ""
    form = _ending(_formula(reason.form), ":")
    return f"The difference of the sides is {sign}{by_refs}, being {form}"


@lead_of.register
def _linear(reason: reasons.Linear, goal: Fact, labels: Mapping[str, str]) -> str:
    terms = [
        f"({_ref(labels[name])})" + ("" if factor == 1 else f" times {inline(_formula(factor))}")
        for name, factor in reason.multipliers.items()
    ]
    rewrite, using = _refs(reason.rewrite, labels), _refs(reason.using, labels)
    given = [f"{rewrite} put in"] * bool(rewrite) + [f"signs by {using}"] * bool(using)
    given_text = f"with {_join(given)}, " if given else ""
    if reason.plus is not None and reason.plus != 0:
        plus = _formula(reason.plus)
        if not terms:
            return _capital(f"{given_text}the difference of the sides is {_ending(plus, ':')}")
        sign = ">" if sp.sympify(reason.plus).is_positive else r"\ge"
        terms.append(inline(f"{plus} {sign} 0"))
    return _capital(f"{given_text}{'the sum of ' * (len(terms) > 1)}{_join(terms)} gives")


@lead_of.register
def _equivalent(reason: reasons.Equivalent, goal: Fact, labels: Mapping[str, str]) -> str:
    rewrite, using = _refs(reason.rewrite, labels), _refs(reason.using, labels)
    put_in = f"with {rewrite} put in, " if rewrite else ""
    by = f" by {using}" if using else ""
    return _capital(
        f"{put_in}the difference of the sides on the left is that on the right times a factor, "
        f"positive{by}: {_ending(_formula(reason.factor), '.')} Hence"
    )


@lead_of.register
def _detach(reason: reasons.Detach, goal: Fact, labels: Mapping[str, str]) -> str:
    return f"By {_refs((reason.equivalence, reason.other), labels)},"


@lead_of.register
def _average(reason: reasons.Average, goal: Fact, labels: Mapping[str, str]) -> str:
    return f"Taking expectations in {_refs((reason.pointwise,), labels)},"


@lead_of.register
def _monotone(reason: reasons.Monotone, goal: Fact, labels: Mapping[str, str]) -> str:
    function, x = inline(_formula(reason.function)), tex(reason.variable)
    low, high = (inline(_formula(end)) for end in (reason.low, reason.high))
    by = _refs(reason.using, labels)
    return (
        f"By {_refs((reason.slope,), labels)}, {function} does not decrease in ${x}$. Between "
        f"{low} and {high}{f', by {by},' * bool(by)} this gives"
    )


@lead_of.register
def _balls(reason: reasons.Balls, goal: Fact, labels: Mapping[str, str]) -> str:
    if reason.variable is None:
        return "In ball arithmetic,"
    low, high = (inline(_formula(end)) for end in (reason.low, reason.high))
    return f"In ball arithmetic, for ${tex(reason.variable)}$ between {low} and {high},"


@lead_of.register
def _instance(reason: reasons.Instance, goal: Fact, labels: Mapping[str, str]) -> str:
    text = rf"By Theorem~\ref{{thm:{reason.theorem}}}"
    text += _values(reason.at)
    refs = _refs([*reason.given.values(), *reason.using], labels)
    return f"{text}, which applies by {refs}," if refs else f"{text},"


def _values(at: Mapping[str, sp.Expr]) -> str:
    """The values of variables, where they are others."""
    values = [
        f"{tex(sp.Symbol(name))} = {_formula(value)}"
        for name, value in at.items()
        if name != str(value) and not isinstance(value, sp.Lambda)
    ]
    return f" with {_join([inline(value) for value in values])}" if values else ""


@lead_of.register
def _derived(reason: reasons.Derived, goal: Fact, labels: Mapping[str, str]) -> str:
    steps = list(derivation_of(reason.name) or ())
    relations = [(step.lhs, step.rhs) for step in steps]
    if goal.sides not in relations:
        return "By derivation,"
    *above, last = steps[: relations.index(goal.sides) + 1]
    why = prose(last.reason)
    if not above:
        return f"By derivation ({why}),"
    return f"The derivation is as follows.\n{derivation_steps(above)}\nHence ({why})"


@lead_of.register
def _specialise(reason: reasons.Specialise, goal: Fact, labels: Mapping[str, str]) -> str:
    return f"By {_refs((reason.fact,), labels)}{_values(reason.at)},"


@lead_of.register
def _induction(reason: reasons.Induction, goal: Fact, labels: Mapping[str, str]) -> str:
    base = _refs((reason.base,), labels)
    step = rf"Theorem~\ref{{thm:{reason.theorem}}}"
    return f"By induction over ${tex(reason.variable)}$, from {base} and by {step},"


@lead_of.register
def _cases(reason: reasons.Cases, goal: Fact, labels: Mapping[str, str]) -> str:
    on = _formula(reason.on)
    return f"In each of the cases {inline(on + ' >= 0')} and {inline(on + ' <= 0')},".replace(
        ">=", r"\ge"
    ).replace("<=", r"\le")


@lead_of.register
def _cited(reason: reasons.Cited, goal: Fact, labels: Mapping[str, str]) -> str:
    article = "the " * bool(re.search(r"(inequality|theorem|lemma)$", reason.fact))
    article *= "'" not in reason.fact
    where = f" ({cited(FACTS[reason.fact].reference)})" if reason.fact in FACTS else ""
    return f"By {article}{prose(reason.fact)}{where},"


def derivation_steps(steps: Iterable[derivation.Step]) -> str:
    """The steps of a derivation, as an enumeration."""
    items = [
        rf"\item {_capital(prose(step.reason))}:"
        + display_lines([f"{tex(step.lhs)} = {tex(step.rhs)}"])
        for step in steps
    ]
    return "\n".join([r"\begin{enumerate}", *items, r"\end{enumerate}"])


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]

"""Why a step holds, in words: what is said before its formula."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import singledispatch

import sympy as sp

from nctheory.check.derived import derivation_of
from nctheory.present.tex.latex_lines import broken, width
from nctheory.prose.markup import parse
from nctheory.prose.references import FACT_SOURCES
from nctheory.prose.words import (
    Display,
    Items,
    Math,
    Piece,
    Prose,
    StepLink,
    TheoremLink,
    capital,
    listing,
    say,
)
from nctheory.theory.derivation import DerivationStep
from nctheory.theory.notation import tex
from nctheory.theory.proofs import Proof
from nctheory.theory.relations import Fact, Relation
from nctheory.theory.statements import Mean, readable
from nctheory.trusted import reasons
from nctheory.trusted.reasons import Reason

__all__ = ["Lead", "derivation_items", "lead_of", "rests_on"]

_INLINE = 14.0  # em; wider formulas are displayed

Labels = Mapping[str, str]  # of hypotheses and steps, in LaTeX


@dataclass(frozen=True)
class Lead:
    """The words before a formula, and how they go over to it: with a comma, a colon, "gives",
    "Hence", or nothing."""

    words: Prose
    then: str = ","


def rests_on(proof: Proof) -> Prose:
    """What the proof is said to rest on, by the reasons of its steps, as a sentence's end."""
    named = dict.fromkeys(what for step in proof.steps for what in _rests_on(step.reason))
    words = say("the rules of the checker")
    for what in named:
        words = say(words, "; ", what)
    return words


def _rests_on(reason: Reason) -> list[Prose]:
    if isinstance(reason, reasons.Instance | reasons.Induction):
        return [say(TheoremLink(reason.theorem))]
    if isinstance(reason, reasons.Cited) and reason.fact in FACT_SOURCES:
        return [say(f"{reason.fact} (", parse(FACT_SOURCES[reason.fact]), ")")]
    if isinstance(reason, reasons.Derived):
        return [say("a derivation, checked by computer algebra and quadrature")]
    if isinstance(reason, reasons.Balls):
        return [say("ball arithmetic")]
    if isinstance(reason, reasons.Cases):
        cases = reason.nonnegative, reason.nonpositive, reason.zero
        return [line for own in cases for line in _rests_on(own)]
    return []


def derivation_items(steps: Iterable[DerivationStep]) -> Items:
    """The steps of a derivation, as an enumeration."""
    return Items(
        tuple(say(capital(parse(step.reason)), ":", Display((_equation(step),))) for step in steps)
    )


def _equation(step: DerivationStep) -> str:
    return broken(f"{tex(step.lhs)} = {tex(step.rhs)}")


def _inline(formula: str) -> Piece:
    """The formula within a paragraph, or displayed if it is wide."""
    return Math(formula) if width(formula) <= _INLINE else Display((broken(formula),))


def _math(expr: object) -> Piece:
    return _inline(_formula(expr))


def _formula(expr: object) -> str:
    return tex(readable(sp.sympify(expr)))


def _refs(names: Iterable[str], labels: Labels) -> Prose:
    return listing(StepLink(labels[name], name) for name in names if name in labels)


def _named(name: str, labels: Labels) -> Prose:
    """A fact above; the sign that a symbol has, "v >= 0", stands nowhere else."""
    if name in labels:
        return say(StepLink(labels[name], name))
    return parse(f"${name}$")


def _by(names: Iterable[str], labels: Labels) -> Prose:
    """By which steps, or nothing."""
    refs = _refs(names, labels)
    return say(" by ", refs) if refs else ()


@singledispatch
def lead_of(reason: Reason, goal: Fact, labels: Labels) -> Lead:
    """The reason in words, up to the relation. A new kind of reason is named by its class."""
    words = re.sub(r"(?<!^)(?=[A-Z])", " ", type(reason).__name__).lower()
    return Lead(say(f"By {words}"))


@lead_of.register
def _define(reason: reasons.Define, goal: Fact, labels: Labels) -> Lead:
    return Lead(say("Let"), "")


@lead_of.register
def _algebra(reason: reasons.Algebra, goal: Fact, labels: Labels) -> Lead:
    refs = _refs(reason.using, labels)
    if any(side.has(Mean) for side in goal.sides):
        rules = say("By linearity of expectation and independence")
        return Lead(say(rules, ", with ", refs) if refs else rules)
    return Lead(say("By ", refs or "algebra"))


@lead_of.register
def _antiderivative(reason: reasons.Antiderivative, goal: Fact, labels: Labels) -> Lead:
    rest = say(" but for ", _math(reason.rest)) if reason.rest is not None else ""
    return Lead(say("As ", _math(reason.of), " is an antiderivative of the integrand", rest))


@lead_of.register
def _integrate(reason: reasons.Integrate, goal: Fact, labels: Labels) -> Lead:
    ends = say(" from ", _math(reason.low), " to ", _math(reason.high))
    words = say(
        "Integrating ",
        _refs((reason.pointwise,), labels),
        " over ",
        Math(tex(reason.variable)),
        ends,
        _by(reason.using, labels),
    )
    return Lead(words)


@lead_of.register
def _limit(reason: reasons.TakeLimit, goal: Fact, labels: Labels) -> Lead:
    return Lead(say("In the limit"))


@lead_of.register
def _sign(reason: reasons.Sign, goal: Fact, labels: Labels) -> Lead:
    refs = _refs(reason.using, labels)
    if reason.form is None:
        return Lead(say("By ", refs or "the signs of its terms"))
    sign = "positive" if isinstance(goal, Relation) and goal.strict else "not negative"
    by = _by(reason.using, labels)
    words = say(f"The difference of the sides is {sign}", by, ", being ", _math(reason.form))
    return Lead(words, ":")


@lead_of.register
def _linear(reason: reasons.Linear, goal: Fact, labels: Labels) -> Lead:
    terms: list[Prose] = [
        _named(name, labels) if factor == 1
        else say(_named(name, labels), " times ", _math(factor))
        for name, factor in reason.multipliers.items()
    ]  # fmt: skip
    rewrite, using = _refs(reason.rewrite, labels), _refs(reason.using, labels)
    given = [say(rewrite, " put in")] * bool(rewrite) + [say("signs by ", using)] * bool(using)
    words = say("with ", listing(given), ", ") if given else ()
    if reason.plus is not None and reason.plus != 0:
        if not terms:
            words = say(words, "the difference of the sides is ", _math(reason.plus))
            return Lead(capital(words), ":")
        sign = ">" if sp.sympify(reason.plus).is_positive else r"\ge"
        terms.append(say(_inline(f"{_formula(reason.plus)} {sign} 0")))
    words = say(words, "the sum of " * (len(terms) > 1), listing(terms))
    return Lead(capital(words), "gives")


@lead_of.register
def _equivalent(reason: reasons.Equivalent, goal: Fact, labels: Labels) -> Lead:
    rewrite = _refs(reason.rewrite, labels)
    words = say(
        say("with ", rewrite, " put in, ") if rewrite else "",
        "the difference of the sides on the left is that on the right times a factor, positive",
        _by(reason.using, labels),
        ": ",
        _math(reason.factor),
    )
    return Lead(capital(words), "Hence")


@lead_of.register
def _detach(reason: reasons.Detach, goal: Fact, labels: Labels) -> Lead:
    return Lead(say("By ", _refs((reason.equivalence, reason.other), labels)))


@lead_of.register
def _average(reason: reasons.Average, goal: Fact, labels: Labels) -> Lead:
    return Lead(say("Taking expectations in ", _refs((reason.pointwise,), labels)))


@lead_of.register
def _monotone(reason: reasons.Monotone, goal: Fact, labels: Labels) -> Lead:
    by = _refs(reason.using, labels)
    words = say(
        "By ",
        _refs((reason.slope,), labels),
        ", ",
        _math(reason.function),
        " does not decrease in ",
        Math(tex(reason.variable)),
        ". Between ",
        _math(reason.low),
        " and ",
        _math(reason.high),
        say(", by ", by, ",") if by else "",
        " this",
    )
    return Lead(words, "gives")


@lead_of.register
def _balls(reason: reasons.Balls, goal: Fact, labels: Labels) -> Lead:
    words = say("In ball arithmetic")
    if reason.variable is None:
        return Lead(words)
    between = say(" between ", _math(reason.low), " and ", _math(reason.high))
    return Lead(say(words, ", for ", Math(tex(reason.variable)), between))


@lead_of.register
def _instance(reason: reasons.Instance, goal: Fact, labels: Labels) -> Lead:
    words = say("By ", TheoremLink(reason.theorem), _values(reason.at))
    refs = _refs([*reason.given.values(), *reason.using], labels)
    return Lead(say(words, ", which applies by ", refs) if refs else words)


def _values(at: Mapping[str, sp.Expr]) -> Prose:
    """The values of variables, where they are others."""
    pairs = [(sp.Symbol(name), value) for name, value in at.items() if name != str(value)]
    pairs = [
        (sp.Function(str(name))(*value.signature), value.expr) if isinstance(value, sp.Lambda)
        else (name, value)
        for name, value in pairs
    ]  # fmt: skip
    values = [_inline(f"{tex(name)} = {_formula(value)}") for name, value in pairs if name != value]
    return say(" with ", listing(values)) if values else ()


@lead_of.register
def _derived(reason: reasons.Derived, goal: Fact, labels: Labels) -> Lead:
    steps = list(derivation_of(reason.name) or ())
    relations = [(step.lhs, step.rhs) for step in steps]
    if goal.sides not in relations:
        return Lead(say("By derivation"))
    *above, last = steps[: relations.index(goal.sides) + 1]
    why = parse(last.reason)
    if not above:
        return Lead(say("By derivation (", why, ")"))
    items = derivation_items(above)
    return Lead(say("The derivation is as follows.", items, "Hence (", why, ")"), "")


@lead_of.register
def _specialise(reason: reasons.Specialise, goal: Fact, labels: Labels) -> Lead:
    values = _values(reason.at)
    if all(name.isdigit() for name in reason.at):  # of a fact of all values, by their places
        values = say(" at ", listing(_math(value) for value in reason.at.values()))
    return Lead(say("By ", _refs((reason.fact,), labels), values))


@lead_of.register
def _induction(reason: reasons.Induction, goal: Fact, labels: Labels) -> Lead:
    over = say("By induction over ", Math(tex(reason.variable)), ", from ")
    step = TheoremLink(reason.theorem)
    return Lead(say(over, _refs((reason.base,), labels), " and by ", step))


@lead_of.register
def _trichotomy(reason: reasons.Trichotomy, goal: Fact, labels: Labels) -> Lead:
    n, k = (_math(x) for x in (reason.first, reason.second))
    by = _refs((reason.equal, reason.above, reason.below), labels)
    return Lead(say("As ", n, " and ", k, " are equal, or one is larger, by ", by))


@lead_of.register
def _cases(reason: reasons.Cases, goal: Fact, labels: Labels) -> Lead:
    on = _formula(reason.on)
    signs = (r"\ge", r"\le") if reason.zero is None else (">", "<", "=")
    cases = listing(_inline(rf"{on} {sign} 0") for sign in signs)
    return Lead(say("In each of the cases ", cases))


@lead_of.register
def _cited(reason: reasons.Cited, goal: Fact, labels: Labels) -> Lead:
    article = "the " * bool(re.search(r"(inequality|theorem|lemma)\b", reason.fact))
    article *= "'" not in reason.fact
    where = FACT_SOURCES.get(reason.fact)
    return Lead(say(f"By {article}{reason.fact}", say(" (", parse(where), ")") if where else ""))

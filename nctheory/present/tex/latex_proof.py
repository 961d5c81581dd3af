r"""A theorem with its proof in LaTeX.

The fragment has a theorem and a proof environment and needs amsmath, amssymb and amsthm. Labels
are thm:ID and eq:ID:STEP, where a step that is a part of the statement is labelled there.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

from nctheory.present.proof_words import ProofParts, idea_in, parts, reached_by
from nctheory.present.reason_words import Lead, derivation_items
from nctheory.present.tex.latex_lines import broken
from nctheory.prose.tex import display, prose_tex
from nctheory.prose.words import Display, Math, Prose, StepLink, capital, listing
from nctheory.theory.derivation import DerivationStep
from nctheory.theory.proofs import Proof, Step
from nctheory.trusted import reasons

__all__ = ["derivation_steps", "display_lines", "theorem_tex"]

_STRETCH = r"\emergencystretch=8em"


def theorem_tex(proof: Proof, shown: ProofParts | None = None, file: Path | None = None) -> str:
    """The theorem and its proof, as environments.

    `shown` are its parts, if they are known. The proof opens with its idea, which stands at the
    head of `file` with formulas between dollar signs, if the file is named after the theorem.
    """
    shown = shown or parts(proof, file)
    own = file is not None and file.stem == proof.id.replace("-", "_")
    idea = idea_in(file) if own and file else []
    marked = any(isinstance(piece, Math) for paragraph in idea for piece in paragraph)
    return "\n".join(
        [
            _theorem_environment(proof, shown),
            _proof_environment(proof, shown, idea if marked else []),
        ]
    )


def derivation_steps(steps: Iterable[DerivationStep]) -> str:
    """The steps of a derivation, as an enumeration."""
    return prose_tex((derivation_items(steps),)).strip()


def display_lines(formulas: Iterable[str]) -> str:
    """Formulas in lines of their own, broken where they are too wide."""
    return display([*map(broken, formulas)])


def _theorem_environment(proof: Proof, shown: ProofParts) -> str:
    setting = prose_tex(shown.setting).rstrip()
    lines = [
        rf"\begin{{theorem}}[{_title(shown)}]\label{{thm:{proof.id}}}",
        _STRETCH,
        setting,
    ]
    if shown.definitions:
        lines.append(f"Let{_equations(shown.definitions, shown.labels)}")
    if shown.hypotheses:
        lines.append(f"Suppose that{_equations(shown.hypotheses, shown.labels)}")
    then = "Then" if any(lines[2:]) else "We have"
    lines += [f"{then}{_equations(shown.statement, shown.labels)}", prose_tex(shown.remark)]
    return "\n".join(line for line in [*lines, r"\end{theorem}"] if line)


def _title(shown: ProofParts) -> str:
    """The title, its formulas breakable: TeX breaks none in the head of a theorem."""
    title = prose_tex(shown.title)
    title = re.sub(r"(\\[gl]e|\\to|[=<>]) (?=[^$]*\$)", r"\1 \\allowbreak ", title)
    return f"{{{title}}}" if "]" in title else title  # which would end the optional argument


def _proof_environment(proof: Proof, shown: ProofParts, idea: Sequence[Prose]) -> str:
    stated = {reached_by(proof, fact).label for fact in proof.statement} | set(shown.definitions)
    lines = [r"\begin{proof}", _STRETCH]
    if idea:
        first, *more = map(prose_tex, idea)
        lines.append("\n\n".join([rf"\emph{{Idea.}} {first}", *more]))
    for steps in _grouped(proof, shown, stated):
        lead = shown.leads[steps[0].label]
        if steps[0].label in stated:
            refs = listing(StepLink(shown.labels[step.label], step.label) for step in steps)
            verb = "" if lead.then == "gives" else " follow" + "s" * (len(steps) == 1)
            lines.append(f"\n{_lead(lead)} {prose_tex(refs)}{verb}.")
        else:
            formulas = {step.label: shown.steps[step.label] for step in steps}
            lines.append(f"\n{_lead(lead)}{_equations(formulas, shown.labels)}")
        words = capital(shown.words[steps[-1].label])
        if words:
            lines.append(_sentence(prose_tex(words)))
    return "\n".join([*lines, r"\end{proof}"])


def _grouped(proof: Proof, shown: ProofParts, stated: set[str]) -> list[list[Step]]:
    """Steps in a row of which the same is said before, and of which only the last has words."""
    groups: list[list[Step]] = []
    before = None
    for step in proof.steps:
        if step.label in stated and isinstance(step.reason, reasons.Define):
            continue
        key = shown.leads[step.label], step.label in stated
        if groups and before == key and not shown.words[groups[-1][-1].label]:
            groups[-1].append(step)
        else:
            groups.append([step])
        before = key
    return groups


def _lead(lead: Lead) -> str:
    words = prose_tex(lead.words)
    displayed = bool(lead.words) and isinstance(lead.words[-1], Display)
    match lead.then:
        case "gives":
            return f"{words} gives"
        case ":":
            return f"{words}so that" if displayed else f"{words}:"
        case "Hence":
            return f"{words}Hence" if displayed else f"{words}. Hence"
    return words if displayed else words + lead.then


def _sentence(text: str) -> str:
    text = text.strip()
    return text if text[-1] in ".!?" else f"{text.rstrip(',;')}."


def _equations(formulas: Mapping[str, str], labels: Mapping[str, str]) -> str:
    """Numbered equations."""
    return display([*formulas.values()], [labels[name] for name in formulas])

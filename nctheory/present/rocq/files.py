"""The text of the files that are exported."""

from __future__ import annotations

import re
import textwrap
from collections.abc import Iterator, Mapping

from nctheory.present.rocq.exporting import Exported, ExportedStep
from nctheory.present.rocq.lemmas import lemma
from nctheory.present.rocq.printing import Untranslated, file_name, in_comment
from nctheory.trusted.theorems import StandardNormal, Theorem

__all__ = ["assumptions_source", "source", "theorem_statement"]

HEADER = """From Coq Require Import Reals Lra Psatz.
From Coquelicot Require Import Coquelicot.
From NCTheory Require Import Numbers Laws Tactics Integrals.
"""
BALLS = "From NCTheory Require Import Balls.\n"


def source(exported: Exported) -> str:
    """The file of a theorem."""
    theorem = exported.theorem
    head = [f"(** {in_comment(f'{theorem.title} ({theorem.id})')}", "", *_comment(theorem), "*)"]
    quotes = "".join(f"From NCProofs Require {file_name(q)}.\n" for q in exported.quotes)
    steps = [_step(exported, s) for s in exported.steps]
    balls = BALLS if any("by_ball" in step for step in steps) else ""
    parts = ["\n".join(head), HEADER + balls + quotes + "Open Scope R_scope."]
    parts += [*exported.kernels, *steps, *theorem_statement(exported)]
    return "\n\n".join(parts) + "\n"


def assumptions_source(texts: Mapping[str, str]) -> str:
    """The file that asks what the theorems of these files, by name, rest on, all at once.

    Rocq walks through all proofs to say it, and as long for one theorem as for all of them.
    """
    stated = [
        f"  proof_of _ (@{name.removesuffix('.v')}.{theorem}) ::"
        for name, text in texts.items()
        for theorem in re.findall(r"^Theorem (\w+)", text, re.M)
    ]
    head = [
        "(** What the theorems rest on: axioms of the real numbers, the primitive numbers with",
        "    which coq-interval computes, and the steps that are admitted. *)",
        "From Coq Require Import List.",
        *(f"From NCProofs Require {name.removesuffix('.v')}." for name in texts),
        "Inductive proved : Type := proof_of : forall P : Prop, P -> proved.",
        "Definition theorems : list proved :=",
    ]
    return "\n".join([*head, *stated, "  nil.", "Print Assumptions theorems.", ""])


def _comment(theorem: Theorem) -> Iterator[str]:
    for what, facts in (("Given", theorem.hypotheses), ("with", theorem.definitions)):
        for label, fact in facts.items():
            known = " (of which Rocq has what is cited of it)" * isinstance(fact, StandardNormal)
            yield from _wrapped(f"{what} [{label}]: {fact}{known}")
    for fact in theorem.conclusions:
        yield from _wrapped(f"Then {fact}")


def _wrapped(text: str) -> list[str]:
    """Lines of a comment, in which nothing ends it."""
    return textwrap.wrap(in_comment(text), 98, initial_indent="  ", subsequent_indent="    ")


def _step(exported: Exported, step: ExportedStep) -> str:
    proof = next(s for s in exported.theorem.steps if s.label == step.label)
    said = "\n".join(
        [
            f"(** {in_comment(f'Step [{step.label}], by {type(proof.reason).__name__}:')}",
            *_wrapped(str(proof.fact)),
            "*)",
        ]
    )
    if step.lemma is None:
        return "\n".join([*said.split("\n")[:-1], *_wrapped(f"Not stated: {step.fault}"), "*)"])
    if step.cited:
        said = f"{step.cited}\n\n{said}"
    if step.fault:
        note = "\n".join(_wrapped(f"Admitted: {step.fault}")).strip()
        return f"{said}\n{step.lemma.statement()}\nProof. (* {note} *)\nAdmitted."
    lines = "\n".join(f"  {line}" for line in step.proof)
    return f"{said}\n{step.lemma.statement()}\nProof.\n{lines}\nQed."


def theorem_statement(exported: Exported) -> list[str]:
    """The theorem: each fact of the statement, from all hypotheses."""
    theorem, names = exported.theorem, exported.names
    parts = []
    leaves = {**theorem.hypotheses, **theorem.definitions}
    for i, label in enumerate(theorem.statement):
        own = exported.lemmas.get(label)
        if own is None:
            continue
        needed = {
            k: f
            for k, f in leaves.items()
            if k in own.premises or (k in theorem.hypotheses and not isinstance(f, StandardNormal))
        }
        name = f"theorem_{i + 1}" if len(theorem.statement) > 1 else "theorem"
        try:
            stated = lemma(name, needed, own.fact, names, own.cited, theorem.id)
        except Untranslated:
            needed = {k: f for k, f in needed.items() if k in own.premises}
            stated = lemma(name, needed, own.fact, names, own.cited, theorem.id)
        proof = " ".join([own.call({}), *own.premises_named()])
        parts.append(
            f"{stated.statement().replace('Lemma', 'Theorem', 1)}\nProof. exact ({proof}). Qed."
        )
    return parts

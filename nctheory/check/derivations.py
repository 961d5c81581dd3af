"""What `nctheory.theory` derives, as theorems that a proof may quote: `trusted/derivations.json`.

The checker's process derives nothing. The file is written with

    python -m nctheory.check.derivations

and a test makes it anew and compares. Each entry says a relation, which a derivation arrives at by
steps with checks of their own (SymPy, 50-digit evaluation, quadrature), and what it assumes.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import sympy as sp

from nctheory.check.elaborate import theorem_of
from nctheory.theory.activation import ERF, RELU, Activation, arc_cosine
from nctheory.theory.expectations import ClassExpectations
from nctheory.theory.gaussian import Expectation, k11, k12, k22, u, v
from nctheory.theory.proofs import Derived, Proof, Step
from nctheory.theory.relations import Relation, eq, gt
from nctheory.trusted.theorems import dumps

__all__ = ["FILE", "HERMITE", "derived"]

FILE = Path(__file__).resolve().parents[1] / "trusted" / "derivations.json"

HERMITE = Activation(
    lambda x: sum(sp.hermite_prob(n, x) / sp.sqrt(sp.factorial(n)) for n in (1, 2, 3)),
    "h_1 + h_2 + h_3",
)


def derived() -> dict[str, Any]:
    """What is derived, by name, in the JSON of theorems."""
    return {proof.id: json.loads(dumps(theorem_of(proof))) for proof in _proofs()}


def _proofs() -> Iterator[Proof]:
    regular = {"regular": gt(k11 * k22, k12**2)}
    absolute = Activation(sp.Abs, "abs")
    for activation in (RELU, ERF, arc_cosine(0), arc_cosine(2), absolute, HERMITE):
        dual = eq(Expectation(activation.phi(u) * activation.phi(v)), activation.kappa)
        yield _proof(f"dual of {activation.name}", dual, regular)
    for activation in (RELU, ERF):
        first = ClassExpectations(activation).derivation.steps[0]
        yield _proof(f"class mean of {activation.name}", eq(first.lhs, first.rhs), {})


def _proof(name: str, relation: Relation, hypotheses: dict[str, Any]) -> Proof:
    step = Step("derived", relation, Derived(name))
    return Proof(name, name, "nctheory.theory", (relation,), (step,), hypotheses)


if __name__ == "__main__":
    FILE.write_text(json.dumps(derived(), indent=None, separators=(",", ":")) + "\n", "utf-8")

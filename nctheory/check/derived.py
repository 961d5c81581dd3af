"""What `nctheory.theory` derives, as theorems that a proof may quote: `trusted/derivations.json`.

The checker's process derives nothing. The file is written with

    python -m nctheory.check.derived

and a test makes it anew and compares. Each entry says a relation, which a derivation arrives at by
steps with checks of their own (SymPy, 50-digit evaluation, quadrature), and what it assumes.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path
from typing import Any

import sympy as sp

from nctheory.check.elaborate import theorem_of
from nctheory.check.writing import dumps
from nctheory.theory.activation import ERF, RELU, Activation, arc_cosine
from nctheory.theory.derivation import Derivation
from nctheory.theory.expectations import class_mean
from nctheory.theory.gaussian import Expectation, k11, k12, k22, u, v
from nctheory.theory.proofs import Proof, Step
from nctheory.theory.relations import Fact, Relation, eq, gt
from nctheory.trusted.reasons import Derived

__all__ = ["FILE", "HERMITE", "derivation_of", "derived"]

FILE = Path(__file__).resolve().parents[1] / "trusted" / "derivations.json"

HERMITE = Activation(
    lambda x: sum(sp.hermite_prob(n, x) / sp.sqrt(sp.factorial(n)) for n in (1, 2, 3)),
    "h_1 + h_2 + h_3",
)


def derived() -> dict[str, Any]:
    """What is derived, by name, in the JSON of theorems."""
    return {name: json.loads(dumps(theorem_of(_proof(name)))) for name in _MADE}


def derivation_of(name: str) -> Derivation | None:
    """The steps that arrive at the relation of this name, if there is one."""
    return _MADE[name][1]() if name in _MADE else None


def _proof(name: str) -> Proof:
    relation, _, hypotheses = _MADE[name]
    step = Step("derived", relation(), Derived(name))
    return Proof(name, name, "nctheory.theory", (step.relation,), (step,), hypotheses)


def _dual(activation: Activation) -> Relation:
    return eq(Expectation(activation.phi(u) * activation.phi(v)), activation.kappa)


def _mean(activation: Activation) -> Relation:
    (step,) = class_mean(activation)
    return eq(step.lhs, step.rhs)


_REGULAR = {"regular": gt(k11 * k22, k12**2)}
_DUALS = (RELU, ERF, arc_cosine(0), arc_cosine(2), Activation(sp.Abs, "abs"), HERMITE)
_MADE: dict[str, tuple[Callable[[], Relation], Callable[[], Derivation], Mapping[str, Fact]]] = {
    **{f"dual of {a.name}": (partial(_dual, a), partial(getattr, a, "derivation"), _REGULAR)
       for a in _DUALS},
    **{f"class mean of {a.name}":
       (partial(_mean, a), partial(class_mean, a), {}) for a in (RELU, ERF)},
}  # fmt: skip


if __name__ == "__main__":
    FILE.write_text(json.dumps(derived(), indent=None, separators=(",", ":")) + "\n", "utf-8")

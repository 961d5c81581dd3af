"""All that a proof file imports: statements, reasons, and the checker.

    from nctheory.proving import Linear, Proof, Step, ge

The names come from `nctheory.theory` (what is derived: activations, kernels, traces of NC1),
`nctheory.theory.statements` (relations, random inputs and their expectations),
`nctheory.verify.proof` (reasons), `nctheory.check.library` (proofs in files) and
`nctheory.check.mutation` (proofs with one thing wrong). `docs/tutorial.md` builds a proof with
them step by step, and `docs/reasons.md` shows what each reason accepts and rejects.
"""

from __future__ import annotations

from nctheory.check.library import Result, discover, verify
from nctheory.check.mutation import Mutation, mutate
from nctheory.theory.activation import ERF, RELU, Activation, arc_cosine
from nctheory.theory.class_kernels import (
    X,
    between,
    cross_mean,
    relu_kernels,
    self_mean,
    weighted,
    within,
)
from nctheory.theory.expectations import ClassExpectations
from nctheory.theory.gaussian import Expectation, density2, k11, k12, k22, u, v
from nctheory.theory.networks import kernel
from nctheory.theory.statements import (
    Always,
    Classes,
    Iff,
    Image,
    Kernel,
    Labels,
    Mean,
    Relation,
    always,
    dot,
    eq,
    ge,
    gt,
    iff,
    label,
    le,
    lt,
    smaller,
    vectors,
)
from nctheory.theory.traces import reference_formulas, trace_formulas
from nctheory.verify.facts import FACTS
from nctheory.verify.proof import (
    Algebra,
    Antiderivative,
    Average,
    Balls,
    Cited,
    Define,
    Derived,
    Detach,
    Equivalent,
    Expectations,
    Instance,
    Linear,
    Monotone,
    Outcome,
    Proof,
    Sign,
    Step,
    StepOutcome,
    TakeLimit,
    check,
)

__all__ = [
    # a theorem
    "Proof", "Step",
    # relations
    "eq", "ge", "gt", "le", "lt", "iff", "always", "smaller", "Image", "Relation", "Iff", "Always",
    # random inputs and what is averaged over them
    "Classes", "Labels", "Mean", "X", "dot", "label", "vectors",
    # what `nctheory.theory` derives
    "Activation", "ClassExpectations", "ERF", "RELU", "arc_cosine", "density2", "kernel",
    "reference_formulas", "trace_formulas",
    # kernels, and the traces of NC1
    "Expectation", "Kernel", "between", "cross_mean", "k11", "k12", "k22", "relu_kernels",
    "self_mean", "u", "v", "weighted", "within",
    # reasons
    "Algebra", "Antiderivative", "Average", "Balls", "Cited", "Define", "Derived", "Detach",
    "Equivalent", "Expectations", "FACTS", "Instance", "Linear", "Monotone", "Sign", "TakeLimit",
    # the checker
    "Mutation", "Outcome", "Result", "StepOutcome", "check", "discover", "mutate", "verify",
]  # fmt: skip

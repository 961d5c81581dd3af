"""All that a proof file imports: statements, reasons, and the checker.

    from nctheory.proving import Linear, Proof, Step, ge

The names come from `nctheory.theory` (what is derived, the statements and the reasons, which are
data), and `nctheory.check`, which has the checker run on them, one by one or in files.
`docs/tutorial.md` builds a proof step by step, and `docs/reasons.md` shows what each reason accepts
and rejects.
"""

from __future__ import annotations

from nctheory.check.citing import FACTS
from nctheory.check.found import Result
from nctheory.check.judging import check, mutate
from nctheory.check.library import discover, verify
from nctheory.check.mutation import Mutation
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
from nctheory.theory.expectations import smoothed
from nctheory.theory.gaussian import Expectation, k11, k12, k22, u, v
from nctheory.theory.label_laws import ArcsineDegrees, FairCoins, Poisson
from nctheory.theory.networks import kernel
from nctheory.theory.proofs import Expectations, Proof, Step
from nctheory.theory.relations import (
    Always,
    Iff,
    Image,
    Normal,
    Relation,
    Smooth,
    always,
    eq,
    forall,
    ge,
    gt,
    iff,
    le,
    lt,
    smooth,
)
from nctheory.theory.statements import (
    Classes,
    Kernel,
    Labels,
    Mean,
    Uniform,
    VectorFunction,
    dot,
    label,
    smaller,
    vectors,
)
from nctheory.trusted.checker import Outcome, StepOutcome
from nctheory.trusted.reasons import (
    Algebra,
    Antiderivative,
    Average,
    Balls,
    Cases,
    Cited,
    Define,
    Derived,
    Detach,
    Equivalent,
    Induction,
    Instance,
    Integrate,
    Linear,
    Monotone,
    Sign,
    Specialise,
    TakeLimit,
    Trichotomy,
)

__all__ = [
    # a theorem
    "Proof", "Step",
    # relations
    "eq", "ge", "gt", "le", "lt", "iff", "always", "forall", "smooth", "smaller", "Image",
    "Normal",
    "Relation", "Iff", "Always", "Smooth",
    # random inputs and what is averaged over them
    "Classes", "Labels", "Mean", "Uniform", "Poisson", "FairCoins", "ArcsineDegrees",
    "VectorFunction", "X", "dot", "label", "vectors",
    # what `nctheory.theory` derives
    "Activation", "ERF", "RELU", "arc_cosine", "kernel", "smoothed",
    # kernels, and the traces of NC1
    "Expectation", "Kernel", "between", "cross_mean", "k11", "k12", "k22", "relu_kernels",
    "self_mean", "u", "v", "weighted", "within",
    # reasons
    "Algebra", "Antiderivative", "Average", "Balls", "Cases", "Cited", "Define", "Derived",
    "Detach", "Equivalent", "Expectations", "Induction", "Instance", "Integrate", "Linear",
    "Monotone", "Sign", "Specialise", "TakeLimit", "Trichotomy",
    # the checker
    "FACTS", "Mutation", "Outcome", "Result", "StepOutcome", "check", "discover", "mutate",
    "verify",
]  # fmt: skip

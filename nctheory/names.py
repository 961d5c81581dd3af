"""What has a name: kernels, activations, conventions. This module imports nothing."""

__all__ = ["ACTIVATIONS", "CLOSED_FORMS", "CONVENTIONS", "KERNELS", "REPORTED_ACTIVATIONS"]

KERNELS = ("linear", "nngp", "ntk", "extra")
CONVENTIONS = ("literature", "sample", "class", "reference")
# Those whose derivations are in the report and in the documents.
REPORTED_ACTIVATIONS = ("relu", "erf", "step", "relu2")
CLOSED_FORMS = (
    *REPORTED_ACTIVATIONS,
    "leaky-relu",
    "abs",
    "sign",
    "sin",
    "cos",
    "gaussian",
    "gelu",
)
ACTIVATIONS = (
    *CLOSED_FORMS,
    "tanh",
    "sigmoid",
    "silu",
    "softplus",
    "elu",
    "hard-tanh",
    "relu6",
)

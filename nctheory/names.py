"""Names that users write: activations, kernels, conventions of NC1. Imports nothing."""

__all__ = ["ACTIVATIONS", "CONVENTIONS", "KERNELS"]

ACTIVATIONS = ("relu", "erf", "step", "relu2")
KERNELS = ("linear", "nngp", "ntk", "extra")
CONVENTIONS = ("literature", "sample", "class", "reference")

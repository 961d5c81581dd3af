"""What has a name: kernels, activations, conventions; and what is said of a value that has none.

This module imports nothing.
"""

__all__ = [
    "ACTIVATIONS", "CLOSED_FORMS", "CONVENTIONS", "KERNELS", "REPORTED_ACTIVATIONS", "brief",
]  # fmt: skip

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
_LONGEST = 60


def brief(value: object) -> str:
    """What a message says of a value: its repr in one line of at most 60 characters.

    >>> brief([0] * 100)
    '[0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, ..., 0, 0, 0, 0, 0]'
    """
    try:
        text = " ".join(repr(value).split())
    except Exception:  # as of a whole number of 5,000 digits
        text = f"a value of type {type(value).__name__}"
    return text if len(text) <= _LONGEST else f"{text[:40]}...{text[43 - _LONGEST :]}"

"""The status of a claim: its evidence checked, its theorems looked up in the library of proofs."""

from __future__ import annotations

from functools import cache
from typing import Any

from nctheory.check.library import theorem
from nctheory.claims.claim import Claim
from nctheory.claims.free_features import FreeFeatureClaim

__all__ = ["claim_status", "is_proved", "supporting"]


def is_proved(identifier: str) -> bool:
    """Whether the library has that theorem, and its proof and those that it uses hold."""
    found = theorem(identifier)
    return found is not None and found.holds


@cache
def supporting(claim: Claim | FreeFeatureClaim) -> dict[str, Any]:
    """For each status that some evidence of the claim supports, the first such evidence."""
    return dict(claim.supported(is_proved))


def claim_status(claim: Claim | FreeFeatureClaim) -> str:
    """One of "refuted", "proved", "certified", "tested" and "open".

    >>> from nctheory.claims.list import CLAIMS
    >>> claim_status(CLAIMS["erf-mirrored-line"])
    'refuted'
    """
    return claim.status(supporting(claim))

"""The status of a claim: its evidence checked, its theorems looked up in the library of proofs."""

from __future__ import annotations

from functools import cache

from nctheory.check.library import theorem
from nctheory.claims.claim import Claim
from nctheory.claims.evidence import Evidence

__all__ = ["claim_status", "is_proved", "supporting"]


def is_proved(identifier: str) -> bool:
    """Whether the library has that theorem, and its proof and those that it uses hold."""
    found = theorem(identifier)
    return found is not None and found.holds


@cache
def supporting(claim: Claim) -> dict[str, Evidence]:
    """For each status that some evidence of the claim supports, the first such evidence."""
    return claim.supported(is_proved)


def claim_status(claim: Claim) -> str:
    """One of "refuted", "proved", "certified", "tested" and "open".

    >>> from nctheory.claims.list import CLAIMS
    >>> claim_status(CLAIMS["erf-mirrored-line"])
    'refuted'
    """
    return claim.status(supporting(claim))

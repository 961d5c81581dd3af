"""What is known of claims, for lists: each piece of evidence checked now, in some processes."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Any

from nctheory.check.status import claim_status, is_proved, supporting
from nctheory.claims.claim import Claim
from nctheory.claims.free_features import FreeFeatureClaim
from nctheory.enclose.balls import ball_record
from nctheory.prose.markup import plain_text
from nctheory.theory.derivation import DerivationError

__all__ = ["claim_records"]

AnyClaim = Claim | FreeFeatureClaim


def claim_records(claims: Sequence[AnyClaim], *, jobs: int = -1) -> Iterator[dict[str, Any]]:
    """A record for each claim, in order, as soon as it is there; as of `nctheory claims --json`.

    Parameters
    ----------
    claims : sequence
    jobs : int
        Processes, as joblib counts them; never more than claims.

    Examples
    --------
    >>> from nctheory.claims.list import CLAIMS
    >>> (record,) = claim_records([CLAIMS["erf-mirrored-limit"]])
    >>> record["status"], [e["supports"] for e in record["evidence"]]
    ('proved', ['proved', 'tested'])
    """
    from joblib import Parallel, cpu_count, delayed

    most = cpu_count() if jobs == -1 else jobs
    found: Iterator[dict[str, Any]] = Parallel(
        n_jobs=min(most, len(claims)), return_as="generator", pre_dispatch="2*n_jobs"
    )(delayed(_record)(replace(claim)) for claim in claims)  # without the balls that one keeps
    return found


def _record(claim: AnyClaim) -> dict[str, Any]:
    try:
        status = claim_status(claim)
    except DerivationError:  # both proved, or certified, and refuted
        status = "contradictory"
    evidence = []
    first = {id(item): given for given, item in supporting(claim).items()}
    items: tuple[Any, ...] = claim.evidence
    for item in items:
        kind = type(item).__name__.lower().removeprefix("by")
        supports = first.get(id(item)) or item.supports(claim, is_proved)
        text = str(item) if supports else f"{kind}: wrong"
        evidence.append({"kind": kind, "text": text, "supports": supports})
    refutation = claim.refutation if isinstance(claim, Claim) else None
    return {
        "id": claim.id,
        "statement": claim.statement,
        "hypotheses": [plain_text(h) if isinstance(h, str) else str(h) for h in claim.hypotheses],
        "source": plain_text(claim.source),
        "remark": plain_text(claim.remark),
        "status": status,
        "evidence": evidence,
        "certified": ball_record(refutation.ratio) if refutation else None,
    }

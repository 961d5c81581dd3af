"""What Rocq's kernel, the second checker, says of a theorem: data for rows, JSON and report."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

__all__ = ["ALLOWED", "KERNEL_CHECKED", "KernelVerdict", "claim_grade"]

KERNEL_CHECKED = "kernel-checked"

# The axioms of the real numbers in Rocq's standard library: classical logic and extensionality.
ALLOWED = frozenset(
    {
        "ClassicalDedekindReals.sig_forall_dec",
        "ClassicalDedekindReals.sig_not_dec",
        "FunctionalExtensionality.functional_extensionality_dep",
        "Classical_Prop.classic",
        "ClassicalEpsilon.constructive_indefinite_description",
    }
)
# Machine integers and floating point, which coq-interval computes with: primitives of the kernel.
_PRIMITIVE = ("PrimInt63.", "Uint63.", "PrimFloat.", "FloatAxioms.", "FloatOps.")


@dataclass(frozen=True)
class KernelVerdict:
    """What became of a theorem in Rocq.

    Attributes
    ----------
    accepted : tuple of str
        The labels of the steps whose proofs the kernel accepts.
    admitted : mapping of str to str
        The other steps that are not definitions, each with the reason.
    assumptions : tuple of str
        What the theorem rests on besides: steps that are admitted in what it quotes, as theorem:
        step; if there are none, axioms, all that Rocq names of theorems which were asked together.
    seconds : float
        What it took to compile, when it was compiled.
    fault : str or None
        Why there is no theorem in Rocq, in one line.
    cited : tuple of str
        The cited facts, as theorem: step, that the theorem has as premises in Rocq.
    """

    accepted: tuple[str, ...] = ()
    admitted: Mapping[str, str] = field(default_factory=dict)
    assumptions: tuple[str, ...] = ()
    seconds: float = 0.0
    fault: str | None = None
    cited: tuple[str, ...] = ()

    @property
    def derived(self) -> bool:
        """Whether nothing is admitted, here or in what it quotes: it rests on axioms of R alone."""
        own = [a for a in self.assumptions if not a.startswith(_PRIMITIVE)]
        return not self.fault and not self.admitted and ALLOWED.issuperset(own)

    @property
    def whole(self) -> bool:
        """Whether it is derived, and has no cited fact as a premise."""
        return self.derived and not self.cited

    def grade(self, label: str | None = None) -> str | None:
        """`KERNEL_CHECKED`, of the theorem or of a step, or None.

        >>> verdict = KernelVerdict(("1",), {"2": "there is no replay of TakeLimit yet"})
        >>> verdict.grade("1"), verdict.grade("2"), verdict.grade()
        ('kernel-checked', None, None)
        """
        good = self.whole if label is None else label in self.accepted
        return KERNEL_CHECKED if good else None

    @property
    def words(self) -> str:
        """In a few words.

        >>> KernelVerdict(("1",), {"2": "there is no replay of TakeLimit yet"}).words
        '1 of 2 steps kernel-checked'
        >>> KernelVerdict(("1", "2")).words
        'kernel-checked'
        """
        if self.fault:
            return "not in Rocq"
        if self.whole:
            return KERNEL_CHECKED
        if self.derived:
            return f"{KERNEL_CHECKED} from {len(self.cited)} cited facts"
        total = len(self.accepted) + len(self.admitted)
        if not self.admitted:
            return f"{KERNEL_CHECKED} but for what it quotes"
        return f"{len(self.accepted)} of {total} steps {KERNEL_CHECKED}"


def claim_grade(
    claim: str, status: str | None, verdicts: Mapping[str, KernelVerdict]
) -> str | None:
    """`KERNEL_CHECKED` for a claim that is proved, if all theorems that it cites are, else None."""
    from nctheory.claims.evidence import ByTheorem
    from nctheory.claims.list import CLAIMS

    if status != "proved" or not verdicts:
        return None
    cited = [e.id for e in CLAIMS[claim].evidence if isinstance(e, ByTheorem)]
    whole = cited and all(id_ in verdicts and verdicts[id_].whole for id_ in cited)
    return KERNEL_CHECKED if whole else None

"""What becomes of the theorems of a file: converted, written to JSON, read again, and checked."""

import importlib.util

from nctheory.check.elaborate import theorem_of
from nctheory.check.second_line import explained
from nctheory.check.witness import witness
from nctheory.check.writing import dumps
from nctheory.theory.proofs import Proof
from nctheory.trusted.checker import check_theorem
from nctheory.trusted.reading import loads
from nctheory.trusted.reasons import REASONS

__all__ = ["faults", "fault_of"]


def faults(path):
    """The fault of each theorem of a file, by identifier, or None; `""` for the file itself."""
    spec = importlib.util.spec_from_file_location(f"false_theorems_{path.stem}", path)
    module = importlib.util.module_from_spec(spec)
    try:
        spec.loader.exec_module(module)
    except Exception as error:
        return {"": f"{type(error).__name__}: {error}"}
    found, proved = {}, {}
    for proof in vars(module).values():
        if type(proof) is Proof:
            found[proof.id], theorem = _judged(proof, proved)
            if found[proof.id] is None:
                proved[proof.id] = theorem
    return found


def _judged(proof, proved):
    try:
        theorem = theorem_of(proof)
    except ValueError as error:
        return str(error), None
    return fault_of(theorem, proved), theorem


def fault_of(theorem, proved=None):
    """What is wrong with a theorem as it is read from JSON; None if it holds."""
    theorem = loads(dumps(theorem), REASONS)
    fault = explained(check_theorem(theorem, proved or {}))
    try:
        witness(theorem)
    except ValueError as error:
        return fault or str(error)
    return fault

"""Theorems read from JSON.

The terms of a theorem are one table of nodes, in which a node refers to earlier ones, and facts and
reasons refer to the table. `names` are what the author called what is bound: for the eye.
"""

from __future__ import annotations

import dataclasses
import json
import re
from collections.abc import Mapping
from fractions import Fraction
from typing import Any

from nctheory.trusted.language import Malformed, Term
from nctheory.trusted.theorems import KINDS, Theorem

__all__ = ["loads"]

MAX_BYTES = 20_000_000
MAX_NODES, MAX_VARIABLES = 200_000, 2_000_000  # of all expressions, in each of which they count
_RATIONAL = re.compile(r"-?[0-9]{1,1600}(/[1-9][0-9]{0,1599})?")


def loads(data: str | bytes, reasons: Mapping[str, Any]) -> Theorem:
    """Read a theorem. `reasons` are the classes of reasons, by name. Raises `Malformed`."""
    if len(data) > MAX_BYTES:
        raise Malformed(f"a theorem of more than {MAX_BYTES} bytes")
    try:
        content = json.loads(data)
        nodes, terms, variables = content["nodes"], list[Term](), 0
        if len(nodes) > MAX_NODES:
            raise Malformed(f"more than {MAX_NODES} expressions")
        for op, *args in nodes:
            terms.append(Term(op, *(_argument(op, i, a, terms) for i, a in enumerate(args))))
            variables += len(terms[-1].free) + len(terms[-1].loose)
            if variables > MAX_VARIABLES:
                raise Malformed("too many expressions of too many variables")
        known = {**reasons, **KINDS}
        theorem = _decode(content["theorem"], terms, known)
        if not isinstance(theorem, Theorem):
            raise Malformed("this is no theorem")
        names = {terms[int(k)]: str(v) for k, v in theorem.names.items()}  # type: ignore[call-overload]
        return dataclasses.replace(theorem, names=names)
    except (KeyError, IndexError, TypeError, ValueError, AttributeError, RecursionError) as error:
        said = str(error) if isinstance(error, Malformed) else f"{type(error).__name__}: {error}"
        raise Malformed(f"not a theorem in JSON: {said}"[:300]) from None


def _argument(op: str, i: int, a: Any, terms: list[Term]) -> Any:
    if isinstance(a, dict):
        return _term(a, terms)
    if op == "rat" or (op == "pow" and i == 1):
        if type(a) is not str or not _RATIONAL.fullmatch(a):
            raise Malformed(f"{a!r} is no rational number"[:100])
        return Fraction(a)
    return a


def _term(a: Any, terms: list[Term]) -> Term:
    if set(a) != {"n"} or type(a["n"]) is not int or not 0 <= a["n"] < len(terms):
        raise Malformed("a node refers to one that is not before it")
    return terms[a["n"]]


def _decode(x: Any, terms: list[Term], known: Mapping[str, Any]) -> Any:
    if isinstance(x, list):
        return tuple(_decode(v, terms, known) for v in x)
    if not isinstance(x, dict):
        return x
    if set(x) == {"n"}:
        return _term(x, terms)
    if set(x) == {"map"}:
        pairs = [(k, _decode(v, terms, known)) for k, v in x["map"]]
        if len(dict(pairs)) < len(pairs) or any(type(k) is not str for k, _ in pairs):
            raise Malformed("two things with one label")
        return dict(pairs)
    cls = known[x["is"]]
    return cls(**{k: _decode(v, terms, known) for k, v in x.items() if k != "is"})

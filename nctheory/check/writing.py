"""Theorems written as JSON, which `nctheory.trusted.reading` reads."""

from __future__ import annotations

import dataclasses
import json
from collections.abc import Mapping
from fractions import Fraction
from typing import Any

from nctheory.trusted.language import Term
from nctheory.trusted.theorems import KINDS, Theorem

__all__ = ["dumps"]

_NAMES = {kind: name for name, kind in KINDS.items()}


def dumps(theorem: Theorem) -> str:
    """The theorem in JSON."""
    table: dict[Term, int] = {}
    nodes: list[Any] = []

    def node(t: Term) -> int:
        if t not in table:
            args = [
                {"n": node(a)} if isinstance(a, Term) else str(a) if isinstance(a, Fraction) else a
                for a in t.args
            ]
            nodes.append([t.op, *args])
            table[t] = len(nodes) - 1
        return table[t]

    def encode(x: Any) -> Any:
        if isinstance(x, Term):
            return {"n": node(x)}
        if dataclasses.is_dataclass(x):
            fields = {f.name: encode(getattr(x, f.name)) for f in dataclasses.fields(x)}
            return {"is": _NAMES.get(type(x), type(x).__name__), **fields}
        if isinstance(x, Mapping):
            return {"map": [[str(k), encode(v)] for k, v in x.items()]}
        return [encode(v) for v in x] if isinstance(x, tuple | list) else x

    names = {node(t): name for t, name in theorem.names.items()}
    content = encode(dataclasses.replace(theorem, names={}))
    content["names"] = encode(names)
    return json.dumps({"nodes": nodes, "theorem": content}, ensure_ascii=False)

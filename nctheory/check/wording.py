"""Terms in words: a line of text for messages, those of the checker too."""

from __future__ import annotations

from fractions import Fraction
from typing import Any

from nctheory.trusted.language import BINDS, Term

__all__ = ["text"]


def text(term: Term, most: int = 400) -> str:
    """The term in one line, for messages: no more than its beginning.

    What is bound, or stands for any value, has a name that no variable in it has.
    """
    line = _Line(term, most)
    line.write(term, ())
    return line.shown()


class _Line:
    """The text of a term as it is written; `under` are the names of what is bound around a part."""

    def __init__(self, term: Term, most: int) -> None:
        self._pieces: list[str] = []
        self._most = self._room = most
        self._names: dict[Term, str] = {}
        self._taken = {v.args[0] for v in term.free if v.op == "var"}

    def shown(self) -> str:
        """What was written."""
        line = "".join(self._pieces)
        return line if self._room >= 0 else f"{line[: self._most]}..."

    def write(self, t: Any, under: tuple[str, ...], tight: bool = False) -> None:
        """Write a part; `tight` if a factor or a base, which may need parentheses."""
        if self._room < 0:
            return
        op, args = (t.op, t.args) if isinstance(t, Term) else ("", (t,))
        if op in ("rat", "add", "mul"):
            self._sum(t, under, tight)
        elif op in ("pow", "npow"):
            plain = isinstance(args[1], Fraction) and args[1] > 0 and args[1].denominator == 1
            twice = args[0].op in ("pow", "npow")
            self._put("(" if twice else "")
            self.write(args[0], under, True)
            self._put((")" if twice else "") + ("^" if plain else "^("))
            self.write(args[1], under)
            self._put("" if plain else ")")
        elif op == "bound":
            self._put(under[-1 - args[0]] if args[0] < len(under) else f"_{args[0]}")
        elif op in ("free", "any"):
            self._put(self._names.get(t) or self._names.setdefault(t, self._new(t.sort, under)))
        elif op in ("", "var", "pi"):
            self._put(str(args[0]) if args else "pi")
        elif op == "mean":
            x = self._new(args[0].sort.split()[1], under)
            self._put("E[")
            self.write(args[1], (*under, x))
            self._put(f"; {x} ~ ")
            self.write(args[0], under)
            self._put("]")
        else:
            self._call(op, args, under)

    def _put(self, piece: str) -> None:
        self._room -= len(piece)
        self._pieces.append(piece)

    def _new(self, sort: str, under: tuple[str, ...]) -> str:
        seen = self._taken.union(under, self._names.values())
        letters = {"vector": "xyz", "nat": "cen"}.get(sort, "trs")
        names = (x + str(k or "") for k in range(len(seen) + 1) for x in letters)
        return next(name for name in names if name not in seen)

    def _sum(self, t: Term, under: tuple[str, ...], tight: bool) -> None:
        parts = [_coefficient(a) for a in (t.args if t.op == "add" else [t])]
        whole = t.op == "rat" and t.args[0] >= 0 and t.args[0].denominator == 1
        self._put("(" if tight and not whole else "")
        for i, (c, factors) in enumerate(parts):
            self._put((" - " if c < 0 else " + ") if i else "-" if c < 0 else "")
            shown = [str(abs(c))] if abs(c) != 1 or not factors else []
            for k, a in enumerate([*shown, *factors]):
                self._put("*" if k else "")
                self.write(a, under, True)
        self._put(")" if tight and not whole else "")

    def _call(self, op: str, args: tuple[Any, ...], under: tuple[str, ...]) -> None:
        named = op in ("fn", "apply", "kernel", "law", "series")
        before, after = {"dot": ("<", ">"), "law": ("", "")}.get(op, ("(", ")"))
        self._put((str(args[0]) if named else op if op != "dot" else "") + before)
        where, count = BINDS.get(op, (-1, 0))
        skipped = {"fn": 1, "series": 1, "apply": 2, "kernel": 2, "law": 2}.get(op, 0)
        for i, a in enumerate(args[skipped:], skipped):
            self._put(", " if i > skipped else "")
            inner = ("u", "v") if count == 2 else (self._new("real", under),) * (i == where)
            if i == where and count == 1:
                self._put(f"{inner[0]} -> ")
            self.write(a, (*under, *inner) if i == where else under)
        self._put(after)


def _coefficient(t: Term) -> tuple[Fraction, list[Term]]:
    """The number in front of a product, and its factors."""
    number, factors = Fraction(1), []
    parts = t.args if t.op == "mul" else [t]
    for a in [a for part in parts for a in (part.args if part.op == "mul" else [part])]:
        if a.op == "rat":
            number *= a.args[0]
        else:
            factors.append(a)
    return number, factors


Term.written = text

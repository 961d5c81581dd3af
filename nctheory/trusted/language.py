"""The closed language in which theorems are stated and proofs are checked.

A `Term` is an immutable tree; its operators are the table `ARITY` and no others, and each node is
checked for its sorts when it is made. Sorts are `real`, `nat` (1, 2, 3, ...; a nat is a real),
`vector`, and laws, from which something is drawn: `law real`, `law positive`, `law nat`,
`law vector`. Every expression has a value: x/0 = 0, the square root of a negative number is 0, and
so on, as `docs/semantics.md` says node by node.

Binding is locally nameless: what an operator binds is `bound` with an index (0 is the innermost),
all else is free and has a name. So terms that differ in the names of bound variables are one term,
and replacing a free variable by a term without loose indices, the only substitution there is,
cannot capture anything. Terms are interned: equal terms are one object. The arguments of operators
that are symmetric are kept in one order.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Callable, Iterable, Mapping
from fractions import Fraction
from typing import Any, ClassVar

from nctheory.trusted.work import spend

__all__ = [
    "ARITY", "BINDS", "DRAWN", "FUNCTIONS", "Malformed", "NAME", "SERIES", "SYMMETRIC", "VARIABLES",
    "Term",
]  # fmt: skip

# Letters that are not mistaken for others.
_LETTER = "A-Za-zΓΔΘΛΞΠΣΦΨΩα-νξπ-ω"
NAME = re.compile(rf"[{_LETTER}][{_LETTER}0-9_^+\-,']{{0,63}}\Z")
MAX_DEPTH = 200

# What stands for a value: a variable with a name; `free`, one that is opened while a binder is
# looked into, of which nothing is ever assumed; and `any`, one at which a fact is looked at.
VARIABLES = ("var", "free", "any")
# Laws of labels that are known by a power series, and how many parameters they have.
SERIES = {"Poisson": 1, "coins": 1, "arcsine": 0}
FUNCTIONS = ("exp", "log", "sin", "cos", "asin", "atan", "erf", "abs", "sign")
# What is drawn from a law of each kind.
DRAWN = {"law real": "real", "law positive": "real", "law nat": "nat", "law vector": "vector"}
# Which argument of an operator binds, and how many variables.
BINDS = {"mean": (1, 1), "kernel": (1, 3), "diff": (0, 1), "integral": (0, 1), "limit": (0, 1),
         "gauss": (0, 2)}  # fmt: skip
# The arguments of an operator: a sort each, a literal in capitals, or * for any number of them.
ARITY = {
    "rat": "FRACTION", "pi": "", "oo": "SIGN", "var": "NAME SORT", "bound": "INDEX SORT",
    "free": "INDEX DRAW", "any": "INDEX DRAW", "add": "*", "mul": "*",
    "pow": "real FRACTION", "npow": "real real",
    "fn": "FUNCTION real", "min": "*", "max": "*", "dot": "vector vector",
    "kernel": "NAME real any any", "law": "NAME LAW *", "uniform": "nat", "series": "SERIES *",
    "mean": "law any",
    "apply": "NAME VALUE *", "delta": "nat nat", "diff": "real real", "integral": "real end end",
    "limit": "real end SIGN", "gauss": "real real real real",
}  # fmt: skip
SYMMETRIC = {"add", "mul", "min", "max", "dot", "delta"}


class Malformed(ValueError):
    """A term, or a proof, that is not of the language: the message says what is wrong."""


class Term:
    """A node of an expression: an operator and its arguments, terms or literals."""

    __slots__ = ("args", "depth", "free", "key", "loose", "op", "parts", "sort", "whole")
    _table: ClassVar[dict[tuple[Any, ...], Term]] = {}
    # How messages write a term: `nctheory.check.wording` does it better. Nothing is read out of it.
    written: ClassVar[Callable[[Term], str]] = lambda t: t.op

    op: str
    args: tuple[Any, ...]
    parts: tuple[Term, ...]  # the arguments that are terms
    sort: str
    loose: frozenset[tuple[int, str]]  # indices that nothing in the term binds, with their sorts
    free: frozenset[Term]  # the free variables
    key: bytes  # a digest, which orders terms
    depth: int
    whole: bool  # whether it is an integer by its form: of labels and integers

    def __new__(cls, op: str, *args: Any) -> Term:
        """The one object for this term. Raises `Malformed`."""
        spend(2 + len(args))
        found = cls._table.get(asked := _entry(op, args))
        if found is not None:
            return found
        if op in SYMMETRIC:
            args = tuple(sorted(args, key=_key))
        elif op == "kernel" and len(args) == 4:
            args = (*args[:2], *sorted(args[2:], key=_key))
        found = cls._table.get(entry := _entry(op, args))
        if found is not None:
            return cls._table.setdefault(asked, found)
        term = super().__new__(cls)
        term.op, term.args = op, args
        term.parts = parts = tuple(a for a in args if isinstance(a, Term))
        term.depth = 1 + max((p.depth for p in parts), default=0)
        if term.depth > MAX_DEPTH:
            raise Malformed(f"an expression is nested more than {MAX_DEPTH} deep")
        term.sort = _sort(op, args)
        term.whole = _whole(term)
        term.loose = _loose(op, args)
        content = "\0".join(a.key.hex() if isinstance(a, Term) else repr(a) for a in args)
        term.key = hashlib.blake2b(f"{op}\0{content}".encode(), digest_size=16).digest()
        own = {term} if op in VARIABLES else set()
        term.free = frozenset(own.union(*(p.free for p in parts)))
        return cls._table.setdefault(asked, cls._table.setdefault(entry, term))

    @property
    def terms(self) -> tuple[Term, ...]:
        """The arguments that are terms: who looks into a term works."""
        spend(1)
        return self.parts

    def walk(self) -> Iterable[Term]:
        """Every term in it, each once, itself first."""
        seen, todo = {self}, [self]
        while todo:
            term = todo.pop()
            yield term
            new = [a for a in term.terms if a not in seen]
            seen.update(new)
            todo += new

    def __add__(self, other: Term | int) -> Term:
        return Term("add", self, _as_term(other))

    __radd__ = __add__

    def __mul__(self, other: Term | int) -> Term:
        return Term("mul", self, _as_term(other))

    __rmul__ = __mul__

    def __neg__(self) -> Term:
        return -1 * self

    def __sub__(self, other: Term | int) -> Term:
        return self + -_as_term(other)

    def __rsub__(self, other: int) -> Term:
        return other + -self

    def __pow__(self, exponent: int | Fraction) -> Term:
        return self if exponent == 1 else Term("pow", self, Fraction(exponent))

    def __reduce__(self) -> Any:
        return Term, (self.op, *self.args)

    def __str__(self) -> str:
        return Term.written(self)

    __repr__ = __str__


def _entry(op: str, args: tuple[Any, ...]) -> tuple[Any, ...]:
    """What a term is found by: with an exponent as two integers, which are quicker to hash."""
    last = args[-1] if args else None
    return (op, args) if type(last) is not Fraction else (op, args[:-1], last.as_integer_ratio())


def _as_term(x: Term | int) -> Term:
    return x if isinstance(x, Term) else Term("rat", Fraction(x))


def _key(term: Any) -> bytes:
    if not isinstance(term, Term):
        raise Malformed(f"{term!r} stands where an expression is expected")
    return term.key


def _scalar(term: Any) -> bool:
    return isinstance(term, Term) and term.sort in ("real", "nat")


def _whole(term: Term) -> bool:
    if term.op == "rat":
        return bool(term.args[0].denominator == 1)
    return term.sort == "nat" or (term.op in ("add", "mul") and all(a.whole for a in term.args))


def _sort(op: str, args: tuple[Any, ...]) -> str:
    """The sort of a term; raises `Malformed` if its arguments are not those of the operator."""
    kinds = ARITY.get(op, "?").split()
    if kinds == ["?"]:
        raise Malformed(f"{op!r} is no operator of the language")
    many = kinds[-1:] == ["*"]
    fixed = kinds[:-1] if many else kinds
    if len(args) < len(fixed) or (len(args) > len(fixed) and not many):
        raise Malformed(f"{op} has {len(args)} arguments")
    if not all(_fits(a, k) for a, k in zip(args, fixed, strict=False)):
        raise Malformed(f"the arguments of {op} are of the wrong sort")
    rest = args[len(fixed) :]
    if not all(isinstance(a, Term) for a in rest):
        raise Malformed(f"the arguments of {op} are not all expressions")
    where, count = BINDS.get(op, (0, 0))
    drawn = DRAWN[args[0].sort] if op == "mean" else "real"
    for index, sort in args[where].loose if count else ():
        if index < count and sort != drawn:
            raise Malformed(f"a bound variable is a {sort}, and its binder gives a {drawn}")
    return _result(op, args, rest)


def _fits(a: Any, kind: str) -> bool:
    if kind in _LITERAL:
        return _LITERAL[kind](a)
    return isinstance(a, Term) and a.sort in _SORTS.get(kind, (kind,))


_SORTS = {"real": ("real", "nat"), "any": ("real", "nat", "vector"), "end": ("real", "nat", "end"),
          "law": tuple(DRAWN)}  # fmt: skip
_LITERAL: Mapping[str, Callable[[Any], bool]] = {
    "FRACTION": lambda a: type(a) is Fraction,
    "SIGN": lambda a: type(a) is int and a in (1, -1),
    "INDEX": lambda a: type(a) is int and a >= 0,
    "NAME": lambda a: type(a) is str and NAME.match(a) is not None,
    "SORT": lambda a: a in ("real", "nat", "vector"),
    "VALUE": lambda a: a in ("real", "vector"),  # a label would not be seen to be one in print
    "DRAW": lambda a: a in ("real", "nat", "vector", "positive"),
    "LAW": lambda a: a in DRAWN,
    "FUNCTION": lambda a: a in FUNCTIONS,
    "SERIES": lambda a: a in SERIES,
}


def _result(op: str, args: Any, rest: tuple[Term, ...]) -> str:
    """The sort of a term; `rest` are the arguments that may be of any number."""
    scalars = all(map(_scalar, rest))
    match op:
        case "rat":
            return "nat" if args[0] > 0 and args[0].denominator == 1 else "real"
        case "oo":
            return "end"
        case "var" | "bound" | "apply":
            return str(args[1])
        case "free" | "any":
            return str(args[1]).replace("positive", "real")
        case "add" | "mul" if scalars:
            return "nat" if rest and all(a.sort == "nat" for a in rest) else "real"
        case "add":
            _demand(all(a.sort == "vector" for a in rest), "numbers and vectors do not add")
            return "vector"
        case "mul":
            others = [a.sort for a in rest if not _scalar(a)]
            _demand(others == ["vector"], "vectors have scalar products only")
            return "vector"
        case "min" | "max":
            _demand(rest and scalars, "the smaller or larger is of numbers")
        case "npow":
            _demand(args[1].whole, "a power is a number, or an integer by its form")
        case "kernel":
            alike = _scalar(args[2]) == _scalar(args[3])
            _demand(alike, "a kernel is of two vectors or of two numbers")
        case "mean":
            return "vector" if args[1].sort == "vector" else "real"
        case "law":
            labels = len(rest) <= 1 and scalars and all(a.whole for a in rest)
            _demand(labels, f"the law {args[0]} has an index that is no label")
            return str(args[1])
        case "series":
            fits = len(rest) == SERIES[args[0]] and scalars
            _demand(fits, f"the law {args[0]} has {SERIES[args[0]]} numbers as parameters")
            return "law nat"
        case "uniform":
            return "law nat"
    return "real"


def _demand(condition: object, fault: str) -> None:
    if not condition:
        raise Malformed(fault)


def _loose(op: str, args: tuple[Any, ...]) -> frozenset[tuple[int, str]]:
    if op == "bound":
        return frozenset({args})
    where, count = BINDS.get(op, (-1, 0))
    found: set[tuple[int, str]] = set()
    for i, a in enumerate(args):
        if isinstance(a, Term) and a.loose:
            under = count if i == where else 0
            found.update((k - under, sort) for k, sort in a.loose if k >= under)
    return frozenset(found)

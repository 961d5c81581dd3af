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

__all__ = [
    "BINDS", "DRAWN", "FUNCTIONS", "Malformed", "SYMMETRIC", "VARIABLES", "Term", "abstract", "add", "instantiate", "minus",
    "mul", "number", "power", "product", "rebuild", "replace", "text", "var",
]  # fmt: skip

# Letters that are not mistaken for others.
_LETTER = "A-Za-zΓΔΘΛΞΠΣΦΨΩα-νξπ-ω"
NAME = re.compile(rf"[{_LETTER}][{_LETTER}0-9_^+\-,']{{0,63}}\Z")
MAX_DEPTH = 200

# What stands for a value: a variable with a name; `free`, one that is opened while a binder is looked
# into, of which nothing is ever assumed; and `any`, one at which a fact is looked at.
VARIABLES = ("var", "free", "any")
FUNCTIONS = ("exp", "log", "sin", "cos", "asin", "atan", "erf", "abs", "sign")
# What is drawn from a law of each kind.
DRAWN = {"law real": "real", "law positive": "real", "law nat": "nat", "law vector": "vector"}
# Which argument of an operator binds, and how many variables.
BINDS = {"mean": (1, 1), "kernel": (1, 3), "diff": (0, 1), "integral": (0, 1), "limit": (0, 1),
         "gauss": (0, 2)}  # fmt: skip
# The arguments of an operator: a sort each, a literal in capitals, or * for any number of them.
ARITY = {
    "rat": "FRACTION", "pi": "", "oo": "SIGN", "var": "NAME SORT", "bound": "INDEX SORT",
    "free": "INDEX DRAW", "any": "INDEX DRAW", "add": "*", "mul": "*", "pow": "real FRACTION", "npow": "real real",
    "fn": "FUNCTION real", "min": "*", "max": "*", "dot": "vector vector",
    "kernel": "NAME real any any", "law": "NAME LAW *", "uniform": "nat", "mean": "law any",
    "apply": "NAME SORT *", "delta": "nat nat", "diff": "real real", "integral": "real end end",
    "limit": "real end SIDE", "gauss": "real real real real",
}  # fmt: skip
SYMMETRIC = {"add", "mul", "min", "max", "dot", "delta"}


class Malformed(ValueError):
    """A term, or a proof, that is not of the language: the message says what is wrong."""


class Term:
    """A node of an expression: an operator and its arguments, terms or literals."""

    __slots__ = ("args", "depth", "free", "key", "loose", "op", "sort")
    _table: ClassVar[dict[tuple[Any, ...], Term]] = {}

    op: str
    args: tuple[Any, ...]
    sort: str
    loose: frozenset[tuple[int, str]]  # indices that nothing in the term binds, with their sorts
    free: frozenset[Term]  # the free variables
    key: bytes  # a digest, which orders terms
    depth: int

    def __new__(cls, op: str, *args: Any) -> Term:
        """The one object for this term. Raises `Malformed`."""
        if op in SYMMETRIC:
            args = tuple(sorted(args, key=_key))
        elif op == "kernel" and len(args) == 4:
            args = (*args[:2], *sorted(args[2:], key=_key))
        found = cls._table.get((op, args))
        if found is not None:
            return found
        term = super().__new__(cls)
        term.op, term.args = op, args
        parts = [a for a in args if isinstance(a, Term)]
        term.depth = 1 + max((p.depth for p in parts), default=0)
        if term.depth > MAX_DEPTH:
            raise Malformed(f"an expression is nested more than {MAX_DEPTH} deep")
        term.sort = _sort(op, args)
        term.loose = _loose(op, args)
        content = "\0".join(a.key.hex() if isinstance(a, Term) else repr(a) for a in args)
        term.key = hashlib.blake2b(f"{op}\0{content}".encode(), digest_size=16).digest()
        own = {term} if op in VARIABLES else set()
        term.free = frozenset(own.union(*(p.free for p in parts)))
        return cls._table.setdefault((op, args), term)

    @property
    def terms(self) -> tuple[Term, ...]:
        """The arguments that are terms."""
        return tuple(a for a in self.args if isinstance(a, Term))

    def walk(self) -> Iterable[Term]:
        """Every term in it, each once, itself first."""
        seen, todo = {self}, [self]
        while todo:
            term = todo.pop()
            yield term
            new = [a for a in term.terms if a not in seen]
            seen.update(new)
            todo += new

    def __reduce__(self) -> Any:
        return Term, (self.op, *self.args)

    def __str__(self) -> str:
        return text(self)

    __repr__ = __str__


def _key(term: Any) -> bytes:
    if not isinstance(term, Term):
        raise Malformed(f"{term!r} stands where an expression is expected")
    return term.key


def _scalar(term: Any) -> bool:
    return isinstance(term, Term) and term.sort in ("real", "nat")


def _whole(term: Term) -> bool:
    """Whether it is an integer by its form: sums and products of labels and integers."""
    if term.op == "rat":
        return bool(term.args[0].denominator == 1)
    return term.sort == "nat" or (term.op in ("add", "mul") and all(map(_whole, term.terms)))


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
    return _RESULT.get(op, lambda *_: "real")(args, rest)


def _fits(a: Any, kind: str) -> bool:
    if kind in _LITERAL:
        return _LITERAL[kind](a)
    if not isinstance(a, Term):
        return False
    if kind == "real":
        return _scalar(a)
    if kind == "nat":
        return a.sort == "nat"
    if kind == "end":
        return _scalar(a) or a.sort == "end"
    if kind == "law":
        return a.sort in DRAWN
    return kind == a.sort or (kind == "any" and (_scalar(a) or a.sort == "vector"))


_LITERAL: Mapping[str, Callable[[Any], bool]] = {
    "FRACTION": lambda a: type(a) is Fraction,
    "SIGN": lambda a: type(a) is int and a in (1, -1),
    "SIDE": lambda a: type(a) is int and a in (1, -1),
    "INDEX": lambda a: type(a) is int and a >= 0,
    "NAME": lambda a: type(a) is str and NAME.match(a) is not None,
    "SORT": lambda a: a in ("real", "nat", "vector"),
    "DRAW": lambda a: a in ("real", "nat", "vector", "positive"),
    "LAW": lambda a: a in DRAWN,
    "FUNCTION": lambda a: a in FUNCTIONS,
}


def _sum_sort(args: Any, rest: tuple[Term, ...]) -> str:
    if all(map(_scalar, rest)):
        return "nat" if rest and all(a.sort == "nat" for a in rest) else "real"
    if all(a.sort == "vector" for a in rest):
        return "vector"
    raise Malformed("numbers and vectors do not add")


def _product_sort(args: Any, rest: tuple[Term, ...]) -> str:
    others = [a.sort for a in rest if not _scalar(a)]
    if others not in ([], ["vector"]):
        raise Malformed("vectors have scalar products only")
    whole = rest and all(a.sort == "nat" for a in rest)
    return "vector" if others else "nat" if whole else "real"


def _scalars(args: Any, rest: tuple[Term, ...]) -> str:
    if not rest or not all(map(_scalar, rest)):
        raise Malformed("the smaller or larger is of numbers")
    return "real"


def _kernel_sort(args: Any, rest: tuple[Term, ...]) -> str:
    _binds(args[1], ("real",) * 3)
    if _scalar(args[2]) != _scalar(args[3]):
        raise Malformed("a kernel is of two vectors or of two numbers")
    return "real"


def _mean_sort(args: Any, rest: tuple[Term, ...]) -> str:
    _binds(args[1], (DRAWN[args[0].sort],))
    return "vector" if args[1].sort == "vector" else "real"


def _law_sort(args: Any, rest: tuple[Term, ...]) -> str:
    if len(rest) > 1 or any(not _scalar(a) or not _whole(a) for a in rest):
        raise Malformed(f"the law {args[0]} has an index that is no label")
    return str(args[1])


def _npow_sort(args: Any, rest: tuple[Term, ...]) -> str:
    if not _whole(args[1]):
        raise Malformed("a power is a number, or an integer by its form")
    return "real"


def _one_real(args: Any, rest: tuple[Term, ...]) -> str:
    _binds(args[0], ("real",))
    return "real"


def _two_reals(args: Any, rest: tuple[Term, ...]) -> str:
    _binds(args[0], ("real", "real"))
    return "real"


_RESULT: Mapping[str, Callable[[Any, tuple[Term, ...]], str]] = {
    "rat": lambda args, rest: "nat" if args[0] > 0 and args[0].denominator == 1 else "real",
    "oo": lambda args, rest: "end",
    "var": lambda args, rest: str(args[1]),
    "bound": lambda args, rest: str(args[1]),
    "free": lambda args, rest: "real" if args[1] == "positive" else str(args[1]),
    "any": lambda args, rest: "real" if args[1] == "positive" else str(args[1]),
    "apply": lambda args, rest: str(args[1]),
    "add": _sum_sort,
    "mul": _product_sort,
    "min": _scalars,
    "max": _scalars,
    "kernel": _kernel_sort,
    "mean": _mean_sort,
    "law": _law_sort,
    "uniform": lambda args, rest: "law nat",
    "npow": _npow_sort,
    "diff": _one_real,
    "integral": _one_real,
    "limit": _one_real,
    "gauss": _two_reals,
}


def _binds(body: Term, sorts: tuple[str, ...]) -> None:
    for index, sort in body.loose:
        if index < len(sorts) and sort != sorts[-1 - index]:
            raise Malformed(f"a bound variable is a {sort}, and its binder gives a {sorts[0]}")


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


def rebuild(term: Term, change: Callable[[Term, int], Term | None]) -> Term:
    """The term with parts changed: `change` gets a part and how many binders are above it."""
    done: dict[tuple[Term, int], Term] = {}

    def walk(part: Term, under: int) -> Term:
        found = done.get((part, under))
        if found is None:
            found = change(part, under)
            if found is None:
                where, count = BINDS.get(part.op, (-1, 0))
                args = [walk(a, under + (count if i == where else 0)) if isinstance(a, Term) else a
                        for i, a in enumerate(part.args)]  # fmt: skip
                found = Term(part.op, *args)
            done[part, under] = found
        return found

    return walk(term, 0)


def replace(term: Term, rule: Mapping[Term, Term]) -> Term:
    """Substitution: free variables, by terms of their sort without loose indices."""
    for old, new in rule.items():
        fits = new.sort == old.sort or (old.sort == "real" and new.sort == "nat")
        if old.op not in VARIABLES or new.loose or not fits:
            raise Malformed(f"{old}, a {old.sort}, cannot be replaced by {new}, a {new.sort}")
    keys = rule.keys()

    def change(part: Term, under: int) -> Term | None:
        if part in keys:
            return rule[part]
        return part if part.free.isdisjoint(keys) else None

    return rebuild(term, change)


def instantiate(body: Term, *values: Term) -> Term:
    """The body of a binder at these values of its variables, the outermost first."""
    n = len(values)

    def change(part: Term, under: int) -> Term | None:
        if part.op == "bound" and part.args[0] >= under:
            index = part.args[0] - under
            if index < n:
                return values[n - 1 - index]
            return Term("bound", part.args[0] - n, part.args[1])
        return part if all(k < under for k, _ in part.loose) else None

    if any(v.loose for v in values):
        raise Malformed("a value with loose indices")
    return rebuild(body, change)


def abstract(term: Term, *variables: Term) -> Term:
    """The body of a binder of these free variables, the outermost first."""
    place = {v: len(variables) - 1 - i for i, v in enumerate(variables)}

    def change(part: Term, under: int) -> Term | None:
        if part in place:
            return Term("bound", place[part] + under, part.sort)
        if part.op == "bound" and part.args[0] >= under:
            return Term("bound", part.args[0] + len(variables), part.args[1])
        untouched = part.free.isdisjoint(place) and all(k < under for k, _ in part.loose)
        return part if untouched else None

    return rebuild(term, change)


def number(value: int | Fraction) -> Term:
    """A rational number."""
    return Term("rat", Fraction(value))


def var(name: str, sort: str = "real") -> Term:
    """A free variable."""
    return Term("var", name, sort)


def add(*terms: Term) -> Term:
    """A sum."""
    return terms[0] if len(terms) == 1 else Term("add", *terms)


def mul(*terms: Term) -> Term:
    """A product."""
    return terms[0] if len(terms) == 1 else Term("mul", *terms)


def minus(left: Term, right: Term) -> Term:
    """A difference."""
    return add(left, mul(number(-1), right))


def power(base: Term, exponent: int | Fraction) -> Term:
    """A rational power."""
    return base if exponent == 1 else Term("pow", base, Fraction(exponent))


def product(x: Term, y: Term) -> Term:
    """The scalar product of two vectors, or the product of two numbers."""
    return Term("dot", x, y) if x.sort == "vector" else mul(x, y)


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
            self.write(args[0], under, True)
            self._put("^" if plain else "^(")
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
        named = op in ("fn", "apply", "kernel", "law")
        before, after = {"dot": ("<", ">"), "law": ("", "")}.get(op, ("(", ")"))
        self._put((str(args[0]) if named else op if op != "dot" else "") + before)
        where, count = BINDS.get(op, (-1, 0))
        skipped = {"fn": 1, "apply": 2, "kernel": 2, "law": 2}.get(op, 0)
        for i, a in enumerate(args[skipped:], skipped):
            self._put(", " if i > skipped else "")
            inner = ("u", "v") if count == 2 else (self._new("real", under),) * (i == where)
            if i == where and count == 1:
                self._put(f"{inner[0]} -> ")
            self.write(a, (*under, *inner) if i == where else under)
        self._put(after)


def _coefficient(t: Term) -> tuple[Fraction, list[Term]]:
    """The number in front of a product, and its factors."""
    number_, factors = Fraction(1), []
    for a in t.args if t.op == "mul" else [t]:
        if a.op == "rat":
            number_ *= a.args[0]
        else:
            factors.append(a)
    return number_, factors

"""Terms written as one writes numbers, for attacks that no author's file would get through with."""

import itertools
from fractions import Fraction

from nctheory.check.writing import dumps
from nctheory.trusted import reasons as by
from nctheory.trusted.building import abstract, add, minus, mul, power, rational, var
from nctheory.trusted.checker import check_theorem
from nctheory.trusted.language import Term
from nctheory.trusted.reading import loads
from nctheory.trusted.theorems import All, Formula, ProofStep, Theorem

_NAMES = itertools.count()


class Number:
    """A term with operators."""

    def __init__(self, t):
        self.t = t

    def __add__(self, other):
        return Number(add(self.t, term(other)))

    def __sub__(self, other):
        return Number(minus(self.t, term(other)))

    def __mul__(self, other):
        return Number(mul(self.t, term(other)))

    def __truediv__(self, other):
        return Number(mul(self.t, power(term(other), -1)))

    def __pow__(self, q):
        if isinstance(q, Number):
            return Number(Term("npow", self.t, q.t))
        return Number(power(self.t, Fraction(q)))

    def __neg__(self):
        return Number(mul(rational(-1), self.t))

    __radd__, __rmul__ = __add__, __mul__

    def __rsub__(self, other):
        return -self + other

    def __rtruediv__(self, other):
        return number(other) * self**-1

    def __ge__(self, other):
        return Formula(self.t, ">=", term(other))

    def __gt__(self, other):
        return Formula(self.t, ">", term(other))

    def __le__(self, other):
        return Formula(self.t, "<=", term(other))

    def __lt__(self, other):
        return Formula(self.t, "<", term(other))

    def __matmul__(self, other):  # x @ y is a scalar product
        return Number(Term("dot", self.t, term(other)))


def term(x):
    """The term of a number."""
    if isinstance(x, Number):
        return x.t
    return x if isinstance(x, Term) else rational(Fraction(x))


def number(x):
    return x if isinstance(x, Number) else Number(term(x))


def eq(left, right):
    return Formula(term(left), "=", term(right))


def real(names):
    found = [Number(var(n)) for n in names.split()]
    return found if len(found) > 1 else found[0]


def vector(names):
    found = [Number(var(n, "vector")) for n in names.split()]
    return found if len(found) > 1 else found[0]


def label(names):
    found = [Number(var(n, "nat")) for n in names.split()]
    return found if len(found) > 1 else found[0]


def fn(name, x):
    return Number(Term("fn", name, term(x)))


def node(op, *args):
    return Number(Term(op, *(a.t if isinstance(a, Number) else a for a in args)))


def call(name, *args, sort="real"):
    return Number(Term("apply", name, sort, *map(term, args)))


def law(name, kind="vector", *index):
    return Term("law", name, f"law {kind}", *map(term, index))


def uniform(n):
    return Term("uniform", term(n))


def series(name, *args):
    return Term("series", name, *map(term, args))


def body(f, *sorts):
    """The body of a function of one variable or more."""
    fresh = [var(f"fresh{next(_NAMES)}", s) for s in sorts or ("real",)]
    return abstract(term(f(*map(Number, fresh))), *fresh)


def E(its_law, f):
    """E f(x) over a draw."""
    kind = {"real": "real", "positive": "real", "nat": "nat", "vector": "vector"}
    return node("mean", its_law, body(f, kind[its_law.sort.split()[1]]))


def integral(f, low, high):
    return node("integral", body(f), end(low), end(high))


def end(x):
    return Term("oo", 1 if x > 0 else -1) if isinstance(x, float) else term(x)


def limit(f, at, side=1):
    return node("limit", body(f), end(at), side)


def slope(f, at):
    return node("diff", body(f), term(at))


def every(relation, *binders):
    """The relation, a function of values, of all values: of sorts, or of laws."""
    kinds = [b if isinstance(b, str) else b.sort.split()[1].replace("positive", "real")
             for b in binders]  # fmt: skip
    fresh = [var(f"fresh{next(_NAMES)}", s) for s in kinds]
    found = relation(*map(Number, fresh))
    return All(tuple(binders), found.map(lambda t: abstract(t, *fresh)))


def theorem(*steps, name="t", **hypotheses):
    """Pairs of a fact and its reason, labelled 1, 2, ...; the last is stated."""
    made = tuple(ProofStep(str(i), *step) for i, step in enumerate(steps, 1))
    return Theorem(name, "a title", "a source", hypotheses, (made[-1].label,), made)


def plain(x):
    """What a reason takes, with terms for numbers."""
    if isinstance(x, Number):
        return x.t
    if isinstance(x, dict):
        return {k: plain(v) for k, v in x.items()}
    return tuple(map(plain, x)) if isinstance(x, tuple | list) else x


class _Reasons:
    def __getattr__(self, name):
        if name not in by.REASONS:
            raise AttributeError(name)
        cls = by.REASONS[name]
        return lambda *args, **kw: cls(*map(plain, args), **{k: plain(v) for k, v in kw.items()})


because = _Reasons()


def fault(t, **proved):
    """What is wrong with a theorem as it is read from JSON, or None."""
    return check_theorem(loads(dumps(t), by.REASONS), proved).fault

"""From what an author writes, in SymPy, to the closed language: the one place where the two meet.

An expression is converted by the identity of its class, which stands in the table `RULES`; all else
is refused. What SymPy knows of an object does not count, but for the kind of a symbol. A free
symbol that is positive or nonnegative becomes a variable and the hypothesis that it is; a bound one
must be of the kind that its binder gives. One name is one thing. What is checked and printed is
what comes out here, so that an object that is not what it seems deceives its author only.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from fractions import Fraction
from typing import Any

import sympy as sp
from sympy.core.function import UndefinedFunction

from nctheory.theory import relations as said
from nctheory.theory import statements as of
from nctheory.theory.gaussian import Expectation, k11, k12, k22, u, v
from nctheory.theory.label_laws import LabelLaw
from nctheory.trusted.building import abstract, mul, power, rational, rebuild, var
from nctheory.trusted.language import NAME, Malformed, Term
from nctheory.trusted.theorems import (
    All,
    Assertion,
    Equivalence,
    Formula,
    Mirror,
    Regular,
    StandardNormal,
)

__all__ = ["Bound", "Converter", "for_all", "heading", "kind_of", "nameless", "shown"]

Bound = Mapping[Any, Term]  # what the symbols stand for that something binds

MAX_PARTS, MAX_NESTED, MAX_BITS = 100_000, 150, 5_000
_RESERVED = {"pi", "E", "oo", "zoo", "nan", "I"}
_KINDS = {
    "real": sp.Symbol("x", real=True).assumptions0,
    "nonnegative": sp.Symbol("x", nonnegative=True).assumptions0,
    "positive": sp.Symbol("x", positive=True).assumptions0,
    "nat": of.label("x").assumptions0,
    "vector": of.Vector("x").assumptions0,
}
# What a symbol may be if its values are of a kind.
_FITS = {
    "vector": {"vector"},
    "real": {"real"},
    "positive": {"real", "nonnegative", "positive"},
    "nat": {"real", "nonnegative", "positive", "nat"},
}
_SORT = {"vector": "vector", "nat": "nat"}
_LAWS = {0: "law vector", 1: "law real", 2: "law positive"}
_NUMBERS = {sp.Integer, sp.Rational, *map(type, (sp.S.Zero, sp.S.One, sp.S.NegativeOne, sp.S.Half))}
_ENDS = {type(sp.oo): 1, type(-sp.oo): -1}
_FREE_FUNCTIONS: tuple[Any, ...] = (
    {},
    vars(sp.Function("f", real=True))["_kwargs"],
)  # their assumptions


class Converter:
    """The conversion of one proof: what its names stand for, and what is bound in it is called."""

    def __init__(self) -> None:
        self.things: dict[str, Any] = {}
        self.kinds: dict[str, str] = {}
        self.names: dict[Term, str] = {}
        self._count, self._parts, self._nested = 10_000, 0, 0

    def term(self, e: Any, bound: Bound) -> Term:
        """An expression. Raises `Malformed`."""
        rule = _call if type(type(e)) is UndefinedFunction else RULES.get(type(e))
        if rule is None:
            more = "; write a fraction, sp.Rational(1, 3)" if isinstance(e, sp.Float) else ""
            raise Malformed(f"{shown(e)} is no expression of the language{more}")
        self._parts, self._nested = self._parts + 1, self._nested + 1
        if self._parts > MAX_PARTS or self._nested > MAX_NESTED:
            raise Malformed("an expression is too long, or nested too deep")
        term = rule(self, e, bound)
        self._nested -= 1
        return term

    def terms(self, args: Any, bound: Bound) -> list[Term]:
        """Several."""
        return [self.term(a, bound) for a in args]

    def end(self, e: Any, bound: Bound) -> Term:
        """An end of an interval: a number, or one of the infinities."""
        return Term("oo", _ENDS[type(e)]) if type(e) in _ENDS else self.term(e, bound)

    def named(self, name: Any, thing: Any) -> str:
        """The name, if it is one and stands for nothing else."""
        if type(name) is not str or not NAME.match(name) or name in _RESERVED:
            raise Malformed(
                f"{shown(name)!r} is no name: a letter, then letters, digits, _ ^ + - , '"
            )
        if self.things.setdefault(name, thing) != thing:
            raise Malformed(f"{name} stands for two things")
        return name

    def called(self, term: Term, *symbols: Any) -> Term:
        """The term, with what its author called what it binds, for the eye."""
        self.names.setdefault(nameless(term), " ".join(s.name for s in symbols))
        return term

    def fresh(self, symbol: Any, kind: str, drawn: str = "") -> Term:
        """A variable for a bound symbol with values of a kind; `drawn` is its sort, if less."""
        own = kind_of(symbol)
        if own not in _FITS[kind]:
            raise Malformed(f"{shown(symbol)} is {own}, and what binds it gives {kind} values")
        self._count += 1
        return Term("free", self._count, drawn or kind)

    def symbol(self, symbol: Any, bound: Bound) -> Term:
        """The variable that a symbol stands for."""
        if symbol in bound:
            return bound[symbol]
        kind = kind_of(symbol)
        if type(symbol) is sp.Dummy:
            raise Malformed(f"{shown(symbol)} has no name of its own")
        name = self.named(symbol.name, ("variable", kind))
        self.kinds[name] = kind
        return var(name, _SORT.get(kind, "real"))

    def law(self, law: Any, bound: Bound) -> Term:
        """A law."""
        if type(law) is of.Uniform:
            return Term("uniform", self.term(law.args[0], bound))
        if type(law) is LabelLaw:
            return Term("series", law.args[0].name, *self.terms(law.args[1:], bound))
        if type(law) is not of.Law or type(law.args[0]) is not sp.Symbol:
            raise Malformed(f"{shown(law)} is no law")
        name, kind, *index = law.args
        own = _LAWS.get(int(kind), "") if index else "law nat"
        return Term("law", self.named(name.name, ("law", own)), own, *self.terms(index, bound))

    def draws(self, draws: Any, bound: Bound) -> tuple[Bound, tuple[tuple[Term, Any], ...]]:
        """Variables that are drawn one after another, with their laws or sorts."""
        own: dict[Any, Term] = {}
        found: list[tuple[Term, Any]] = []
        for x, law in draws:
            if x in own:
                raise Malformed(f"{shown(x)} is drawn twice")
            given: Any = _SORT.get(kind_of(x), "real")
            given = given if law is None else self.law(law, {**bound, **own})
            own[x] = self.fresh(x, given if law is None else given.sort.split()[1])
            found.append((own[x], given))
        return {**bound, **own}, tuple(found)

    def relation(self, fact: Any, bound: Bound) -> Formula:
        """A relation."""
        if type(fact) is not said.Relation:
            raise Malformed(f"{shown(fact)} is no relation{_meant(fact)}")
        return Formula(self.term(fact.lhs, bound), fact.op, self.term(fact.rhs, bound))

    def fact(self, fact: Any) -> Assertion:
        """A fact."""
        if type(fact) is said.Iff:
            return Equivalence(self.relation(fact.left, {}), self.relation(fact.right, {}))
        if type(fact) is said.Image:
            laws = self.law(fact.law, {}), self.law(fact.source, {})
            if self.term(fact.factor, {}) != rational(-1):
                raise Malformed(f"{shown(fact)}: the image is by x -> -x, the factor -1")
            return Mirror(*laws)
        if type(fact) is said.Normal:
            return StandardNormal(self.law(fact.law, {}))
        if type(fact) is said.Smooth:
            if type(fact.function) is not UndefinedFunction:
                raise Malformed(f"{shown(fact.function)} is no unknown function")
            return Regular(self.named(fact.function.__name__, ("function", "real")))
        if type(fact) is said.Always:
            bound, draws = self.draws(fact.draws, {})
            found = for_all(self.relation(fact.relation, bound), draws)
            self.called(heading(found), *(x for x, _ in fact.draws))
            return found
        return self.relation(fact, {})

    def assumptions(self) -> dict[str, Assertion]:
        """The hypotheses that symbols are positive or nonnegative, of those that are free."""
        signs = {"positive": ">", "nonnegative": ">="}
        ops = sorted((name, signs[kind]) for name, kind in self.kinds.items() if kind in signs)
        return {f"{name} {op} 0": Formula(var(name), op, rational(0)) for name, op in ops}


def heading(fact: Any) -> Term:
    """What the names of the variables of a fact about all values are kept under."""
    return Term("apply", "all", "real", *fact.relation.terms)


def nameless(t: Term) -> Term:
    """The term with one name for all that is bound: what is bound by it is named under this."""
    one = {s: var("any", s) for s in ("real", "nat", "vector")}
    return rebuild(t, lambda part, under: one[part.sort] if part.op in ("bound", "free") else None)


def shown(e: Any, most: int = 80) -> str:
    """Anything in a line of bounded length."""
    try:
        return " ".join(str(e).split())[:most]
    except Exception:
        return f"something of class {type(e).__name__!s:.40}"


def kind_of(symbol: Any) -> str:
    """What values a symbol stands for. Raises `Malformed`."""
    if type(symbol) in (sp.Symbol, sp.Dummy, of.Vector):
        for kind, assumptions in _KINDS.items():
            vector = type(symbol) is of.Vector
            if symbol.assumptions0 == assumptions and (kind == "vector") == vector:
                return kind
    raise Malformed(
        f"{shown(symbol)}: expected a real, nonnegative or positive symbol, a label or a vector"
    )


def _number(c: Converter, e: Any, bound: Bound) -> Term:
    if max(e.p.bit_length(), e.q.bit_length()) > MAX_BITS:
        raise Malformed(f"a number of more than {MAX_BITS} bits")
    return rational(Fraction(int(e.p), int(e.q)))


def _power(c: Converter, e: Any, bound: Bound) -> Term:
    base, exponent = e.args
    if type(base) is type(sp.E):
        return Term("fn", "exp", c.term(exponent, bound))
    if type(exponent) in _NUMBERS:
        return power(c.term(base, bound), _number(c, exponent, bound).args[0])
    # SymPy writes (sqrt x)^n as x^(n/2), and 1/x^n as x^(-n).
    parts = [a.as_coeff_Mul()[0] for a in sp.Add.make_args(sp.expand(exponent))]
    root, inverse = math.lcm(*(int(a.q) for a in parts)), bool(exponent.could_extract_minus_sign())
    whole = c.term((-root if inverse else root) * exponent, bound)
    if not whole.whole:
        raise Malformed(
            f"{shown(e)}: expected an exponent that is a number, or an integer by its form; write "
            f"exp(({shown(exponent)})*r), with the hypothesis that {shown(base)} is exp(r), as the "
            "tutorial does for weighted means"
        )
    made = Term("npow", power(c.term(base, bound), Fraction(1, root)), whole)
    return power(made, -1) if inverse else made


def _all(op: str) -> Callable[[Converter, Any, Bound], Term]:
    return lambda c, e, bound: Term(op, *c.terms(e.args, bound))


def _written(make: Callable[[Any], Any]) -> Callable[[Converter, Any, Bound], Term]:
    return lambda c, e, bound: c.term(make(e.args[0]), bound)


def _step(c: Converter, e: Any, bound: Bound) -> Term:
    if e.args[1:] not in ((), (sp.S.Half,)):
        raise Malformed(f"{shown(e)}: the step function is 1/2 at 0")
    return c.term((1 + sp.sign(e.args[0])) / 2, bound)


def _mean(c: Converter, e: Any, bound: Bound) -> Term:
    under, draws = c.draws(e.args[1:], bound)
    term = c.term(e.args[0], under)
    for (x, law), (symbol, _) in zip(reversed(draws), reversed(e.args[1:]), strict=True):
        term = c.called(Term("mean", law, abstract(term, x)), symbol)
    return term


def _nested(one: Callable[..., Term]) -> Callable[[Converter, Any, Bound], Term]:
    """A sum, an integral or a derivative in several variables: the last is the outermost."""

    def rule(c: Converter, e: Any, bound: Bound) -> Term:
        def within(limits: Any, bound: Bound) -> Term:
            if not limits:
                return c.term(e.args[0], bound)
            return one(c, limits[-1], bound, lambda under: within(limits[:-1], under))

        return within(e.args[1:], bound)

    return rule


def _sum(c: Converter, limits: Any, bound: Bound, f: Callable[[Bound], Term]) -> Term:
    i, low, high = limits
    if type(low) is not type(sp.S.One):
        raise Malformed(f"a sum over {shown(i)} from {shown(low)}: sums start at 1")
    count, x = c.term(high, bound), c.fresh(i, "nat")
    mean = Term("mean", Term("uniform", count), abstract(f({**bound, i: x}), x))
    return mul(count, c.called(mean, i))


def _integral(c: Converter, limits: Any, bound: Bound, f: Callable[[Bound], Term]) -> Term:
    x, low, high = limits
    inner = c.fresh(x, "positive" if type(low) in _NUMBERS and low.p >= 0 else "real", "real")
    body = abstract(f({**bound, x: inner}), inner)
    return c.called(Term("integral", body, c.end(low, bound), c.end(high, bound)), x)


def _derivative(c: Converter, limits: Any, bound: Bound, f: Callable[[Bound], Term]) -> Term:
    x, times = limits
    if type(times) not in _NUMBERS or not 0 <= times <= 8 or kind_of(x) in _SORT:
        raise Malformed(
            f"{shown(times)} derivatives in {shown(x)}: expected at most 8, in a number"
        )
    if not times:
        return f(bound)
    inner = c.fresh(x, "positive", "real")
    body = abstract(_derivative(c, (x, times - 1), {**bound, x: inner}, f), inner)
    return c.called(Term("diff", body, c.symbol(x, bound)), x)


def _limit(c: Converter, e: Any, bound: Bound) -> Term:
    f, x, to, side = e.args
    above = type(to) is type(sp.oo) or (type(to) in _NUMBERS and to.p >= 0 and side.name == "+")
    inner = c.fresh(x, "positive" if above else "real", "real")
    body = abstract(c.term(f, {**bound, x: inner}), inner)
    return c.called(Term("limit", body, c.end(to, bound), {"+": 1, "-": -1}[side.name]), x)


def _subs(c: Converter, e: Any, bound: Bound) -> Term:
    f, variables, points = e.args
    values = {x: c.term(p, bound) for x, p in zip(variables, points, strict=True)}
    if any(kind_of(x) in _SORT for x in values):
        raise Malformed(f"{shown(e)}: write the value out")
    return c.term(f, {**bound, **values})


def _gauss(c: Converter, e: Any, bound: Bound) -> Term:
    first, second = c.fresh(u, "real"), c.fresh(v, "real")
    body = c.term(e.args[0], {**bound, u: first, v: second})
    pair = second in body.free
    entries = (
        c.terms((k11, k12, k22), bound)
        if pair
        else [c.symbol(k11, bound), rational(0), rational(0)]
    )
    return Term("gauss", abstract(body, first, second), *entries)


def _kernel(c: Converter, e: Any, bound: Bound) -> Term:
    name, form, x, y = e.args
    if type(form) is not sp.Lambda or len(form.signature) != 3 or type(name) is not sp.Symbol:
        raise Malformed(f"{shown(e)} is no kernel")
    entries = {k: c.fresh(k, "positive", "real") for k in form.signature}
    body = abstract(c.term(form.expr, entries), *entries.values())
    c.named(name.name, ("kernel", body))
    return Term("kernel", name.name, body, *c.terms((x, y), bound))


def _call(c: Converter, e: Any, bound: Bound) -> Term:
    if vars(type(e)).get("_kwargs") not in _FREE_FUNCTIONS:
        raise Malformed(f"{shown(e)}: an unknown function has no assumptions")
    name = c.named(type(e).__name__, ("function", "real"))
    return Term("apply", name, "real", *c.terms(e.args, bound))


def _vector_call(c: Converter, e: Any, bound: Bound) -> Term:
    name = c.named(e.args[0].name, ("function", "vector"))
    return Term("apply", name, "vector", *c.terms(e.args[1:], bound))


def _function(name: str) -> Callable[[Converter, Any, Bound], Term]:
    return lambda c, e, bound: Term("fn", name, c.term(e.args[0], bound))


RULES: Mapping[Any, Callable[[Converter, Any, Bound], Term]] = {
    **dict.fromkeys(_NUMBERS, _number), type(sp.pi): lambda c, e, bound: Term("pi"),
    type(sp.E): lambda c, e, bound: Term("fn", "exp", rational(1)),
    **dict.fromkeys((sp.Symbol, sp.Dummy, of.Vector), Converter.symbol),
    sp.Add: _all("add"), sp.Mul: _all("mul"), sp.Pow: _power, of.dot: _all("dot"),
    sp.Min: _all("min"), of.smaller: _all("min"), sp.Max: _all("max"),
    sp.KroneckerDelta: _all("delta"), sp.Abs: _function("abs"),
    **{f: _function(f.__name__)
       for f in (sp.exp, sp.log, sp.sin, sp.cos, sp.asin, sp.atan, sp.erf, sp.sign)},
    sp.acos: _written(lambda x: sp.pi / 2 - sp.asin(x)), sp.erfc: _written(lambda x: 1 - sp.erf(x)),
    sp.tan: _written(lambda x: sp.sin(x) / sp.cos(x)),
    sp.sinh: _written(lambda x: (sp.exp(x) - sp.exp(-x)) / 2),
    sp.cosh: _written(lambda x: (sp.exp(x) + sp.exp(-x)) / 2),
    sp.tanh: _written(lambda x: (sp.exp(2 * x) - 1) / (sp.exp(2 * x) + 1)),
    sp.Heaviside: _step,
    sp.Sum: _nested(_sum), sp.Integral: _nested(_integral), sp.Derivative: _nested(_derivative),
    sp.Limit: _limit, sp.Subs: _subs, Expectation: _gauss, of.Mean: _mean,
    of.KernelValue: _kernel, of.VectorValue: _vector_call,
}  # fmt: skip


def for_all(relation: Formula, draws: tuple[tuple[Term, Any], ...]) -> All:
    """The relation of all values of these variables: pairs of one and its law, or sort."""
    variables = [v for v, _ in draws]
    binders = tuple(
        abstract(b, *variables[:i]) if isinstance(b, Term) else b for i, (_, b) in enumerate(draws)
    )
    return All(binders, relation.map(lambda t: abstract(t, *variables)))


def _meant(fact: Any) -> str:
    """How what SymPy makes of >= and > is written."""
    name = {">=": "ge", ">": "gt", "<=": "ge", "<": "gt"}.get(getattr(fact, "rel_op", ""))
    return f": write {name}({shown(fact.gts)}, {shown(fact.lts)})" if name else ""

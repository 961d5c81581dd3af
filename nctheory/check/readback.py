"""From the closed language back to what an author writes, for LaTeX, the report and messages.

What is printed is read off what was checked. Bound variables have the names that the theorem keeps
for them, and where these are taken, or there are none, the names that are usual. Converting what
comes out of here gives the same terms again, which the tests show of every theorem.
"""

from __future__ import annotations

import functools
import itertools
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import fields
from typing import Any

import sympy as sp

from nctheory.check.convert import heading, nameless
from nctheory.check.lookalikes import Signage, has_exponential, is_plain, look, names_in
from nctheory.theory import proofs
from nctheory.theory import relations as said
from nctheory.theory.gaussian import Expectation, k11, k12, k22, u, v
from nctheory.theory.label_laws import LabelLaw
from nctheory.theory.statements import (
    KernelValue,
    Law,
    Mean,
    Uniform,
    Vector,
    VectorFunction,
    dot,
    is_moment,
    label,
    smaller,
    vectors,
)
from nctheory.trusted.language import Term
from nctheory.trusted.reasons import REASONS
from nctheory.trusted.theorems import (
    All,
    Assertion,
    Equivalence,
    Formula,
    Mirror,
    Regular,
    StandardNormal,
    Theorem,
)

__all__ = ["Reader", "proof_of"]

_USUAL = {"vector": "xyz", "nat": "cefn", "real": "rst", "positive": "abr"}
_LAWS = {"law vector": 0, "law real": 1, "law positive": 2}
_BODIES = ("function", "of", "rest", "numerator", "denominator")


def proof_of(theorem: Theorem) -> proofs.Proof:
    """The theorem and its proof as an author would write them."""
    reader = Reader(theorem)
    facts = {step.label: step.fact for step in theorem.steps}
    return proofs.Proof(
        theorem.id,
        theorem.title,
        theorem.source,
        tuple(reader.fact(facts[name]) for name in theorem.statement),
        tuple(
            proofs.Step(s.label, reader.fact(s.fact), reader.reason(s.reason, s.fact), s.words)
            for s in theorem.steps
        ),
        {k: reader.fact(f) for k, f in theorem.hypotheses.items() if k not in reader.signs},
        tuple(reader.quoted),
        theorem.remark,
    )


class Reader:
    """The expressions of a theorem. A hypothesis that a variable is positive becomes its kind."""

    def __init__(self, theorem: Theorem) -> None:
        self.signs: set[str] = set()
        self.quoted: dict[str, None] = {}
        self._names = theorem.names
        facts = [*theorem.hypotheses.values(), *(s.fact for s in theorem.steps)]
        self._unnamed = Signage.of(t for fact in facts for t in fact.terms)
        self._euler: set[str] = set()  # the letter, where its powers are printed
        self._symbols: dict[Term, Any] = {}
        for name, fact in theorem.hypotheses.items():
            # A second one of the same variable stays a hypothesis: it may say more.
            if isinstance(fact, Formula) and _is_sign(name, fact) and fact.lhs not in self._symbols:
                kind = "positive" if fact.op == ">" else "nonnegative"
                self._symbols[fact.lhs] = sp.Symbol(fact.lhs.args[0], **{kind: True})
                self.signs.add(name)

    def term(self, t: Term, bound: Sequence[Any] = ()) -> Any:
        """An expression; `bound` are the variables that its loose indices stand for, inner last."""
        if t.op == "bound":
            return bound[-1 - t.args[0]]
        return _READ[t.op](self, t, tuple(bound))

    def fact(self, fact: Assertion) -> Any:
        """A fact."""
        self._euler = {"e"} if has_exponential(*fact.terms) else set()
        if isinstance(fact, Formula):
            return self.relation(fact, ())
        if isinstance(fact, Equivalence):
            return said.Iff(self.relation(fact.left, ()), self.relation(fact.right, ()))
        if isinstance(fact, Mirror):
            return said.Image(self.term(fact.law), self.term(fact.source), sp.Integer(-1))
        if isinstance(fact, StandardNormal):
            return said.Normal(self.term(fact.law))
        if isinstance(fact, Regular):
            return said.Smooth(sp.Function(fact.function))
        variables = self.variables(fact)
        laws = [
            self.term(b, variables[:i]) if isinstance(b, Term) else None
            for i, b in enumerate(fact.binders)
        ]
        draws = tuple(zip(variables, laws, strict=True))
        return said.Always(self.relation(fact.relation, variables), draws)

    def relation(self, fact: Formula, bound: Sequence[Any]) -> said.Relation:
        """A relation, under the variables of a fact about all values."""
        return said.Relation(self.term(fact.lhs, bound), fact.op, self.term(fact.rhs, bound))

    def variables(self, fact: All) -> tuple[Any, ...]:
        """What a fact about all values calls its variables."""
        names = self._names.get(nameless(heading(fact)), "").split()
        taken = names_in(*fact.terms)
        found: list[Any] = []
        for i, b in enumerate(fact.binders):
            kind = b.sort.split()[1] if isinstance(b, Term) else b
            others = taken | {s.name for s in found}
            found.append(self._symbol(names[i : i + 1], kind, others))
        return tuple(found)

    def name(self, t: Term, kind: str, bound: Sequence[Any], which: int = 0) -> Any:
        """A symbol for what a term binds: no other there, nor around it, has its name."""
        own = self._names.get(nameless(t), "").split()[which : which + 1]
        return self._symbol(own, kind, names_in(t) | {x.name for x in bound})

    def _symbol(self, names: Sequence[str], kind: str, taken: set[str]) -> Any:
        """A symbol of a kind with the first name that is free, or a usual one."""
        usual = (letter + "'" * n for n in itertools.count() for letter in _USUAL[kind])
        fine = (name for name in names if is_plain(name))
        seen = set(map(look, taken)) | (set() if kind == "vector" else self._euler)
        name = next(
            name
            for name in itertools.chain(fine, usual)
            if look(name) not in seen and not self._unnamed.taken_for(name)
        )
        if kind == "vector":
            return vectors(name)[0]
        return label(name) if kind == "nat" else sp.Symbol(name, **{kind: True})

    def reason(self, reason: Any, fact: Assertion | None = None) -> Any:
        """A reason, with its certificate."""
        opened: tuple[Any, ...] = ()
        if isinstance(fact, All):
            opened = self.variables(fact)
        values = {
            f.name: self._part(f.name, getattr(reason, f.name), reason, fact, opened)
            for f in fields(reason)
        }
        if "theorem" in values:
            self.quoted[values["theorem"]] = None
        return type(reason)(**values)

    def _part(self, name: str, value: Any, reason: Any, fact: Any, opened: Sequence[Any]) -> Any:
        if type(value) in REASONS.values():  # one within another
            return self.reason(value, fact)
        if isinstance(value, Mapping):
            return {k: self._part(name, e, reason, fact, opened) for k, e in value.items()}
        if isinstance(value, tuple):
            return tuple(self._part(name, e, reason, fact, opened) for e in value)
        if not isinstance(value, Term):
            return value
        for i, x in enumerate(opened):  # which are the first free ones
            self._symbols |= {t: x for t in value.free if t.op == "any" and t.args[0] == i}
        if not value.loose:
            return self.term(value)
        if name in _BODIES:
            return self.term(value, (self._variable(reason, fact),))
        sorts, inner = dict(value.loose), list[Any]()
        for k in range(max(sorts) + 1):
            taken = names_in(value) | {x.name for x in inner}
            inner.append(self._symbol([], sorts.get(k, "real"), taken))
        return sp.Lambda(tuple(reversed(inner)), self.term(value, inner[::-1]))

    def _variable(self, reason: Any, fact: Any) -> Any:
        if hasattr(reason, "variable"):
            return self.term(reason.variable)
        e = self.relation(fact, ()).lhs
        return e.args[1] if isinstance(e, sp.Limit) else e.args[1][0]


def _is_sign(name: str, fact: Formula) -> bool:
    x, zero = fact.terms
    plain = x.op == "var" and x.sort == "real" and zero.op == "rat" and zero.args[0] == 0
    return plain and fact.op in (">", ">=") and name.startswith(f"{x.args[0]} {fact.op} 0")


def _var(r: Reader, t: Term, bound: Sequence[Any]) -> Any:
    found = r._symbols.get(t)
    if found is not None:
        return found
    if t.sort == "vector":
        return Vector(str(t.args[0]))
    return label(t.args[0]) if t.sort == "nat" else sp.Symbol(str(t.args[0]), real=True)


def _same(made: Any, kind: Any, args: Sequence[Any]) -> Any:
    """What was made, if it is what was said; else the same as it stands, without simplification."""
    if type(made) is kind and Counter(made.args) == Counter(args):
        return made
    return kind(*sorted(args, key=sp.default_sort_key), evaluate=False)


def _many(kind: Any) -> Callable[[Reader, Term, Sequence[Any]], Any]:
    def read(r: Reader, t: Term, bound: Sequence[Any]) -> Any:
        args = [r.term(a, bound) for a in t.terms]
        return _same(kind(*args), kind, args)

    return read


def _product(r: Reader, t: Term, bound: Sequence[Any]) -> Any:
    if len(t.args) == 2:  # a sum over 1, ..., n is n times a mean
        for n, mean in (t.args, t.args[::-1]):
            if (
                mean.op == "mean" and mean.args[0] == Term("uniform", n)
                if n.sort == "nat"
                else False
            ):
                i = r.name(mean, "nat", bound)
                f = r.term(mean.args[1], (*bound, i))
                inner = f.args if isinstance(f, sp.Sum) else (f,)
                return sp.Sum(inner[0], *inner[1:], (i, 1, r.term(n, bound)))
    return _many(sp.Mul)(r, t, bound)


def _power(r: Reader, t: Term, bound: Sequence[Any]) -> Any:
    base, exponent = r.term(t.args[0], bound), t.args[1]
    e = r.term(exponent, bound) if isinstance(exponent, Term) else sp.Rational(exponent)
    made = sp.Pow(base, e)
    return made if made.is_Pow and made.args == (base, e) else sp.Pow(base, e, evaluate=False)


_FUNCTIONS = {
    "exp": sp.exp,
    "log": sp.log,
    "sin": sp.sin,
    "cos": sp.cos,
    "asin": sp.asin,
    "atan": sp.atan,
    "erf": sp.erf,
    "abs": sp.Abs,
    "sign": sp.sign,
}


def _function(r: Reader, t: Term, bound: Sequence[Any]) -> Any:
    kind, x = _FUNCTIONS[t.args[0]], r.term(t.args[1], bound)
    if kind is sp.exp and x == 1:
        return sp.E
    made = kind(x)
    return made if type(made) is kind and made.args == (x,) else kind(x, evaluate=False)


def _extreme(r: Reader, t: Term, bound: Sequence[Any]) -> Any:
    args = sorted((r.term(a, bound) for a in t.args), key=sp.default_sort_key)
    if t.op == "min" and len(args) == 2:
        made: Any = smaller(*args)
        return made if isinstance(made, smaller) else smaller(*args, evaluate=False)
    return (sp.Min if t.op == "min" else sp.Max)(*args, evaluate=False)


def _dot(r: Reader, t: Term, bound: Sequence[Any]) -> Any:
    x, y = sorted((r.term(a, bound) for a in t.args), key=sp.default_sort_key)
    made: Any = dot(x, y)
    return made if isinstance(made, dot) else dot(x, y, evaluate=False)


def _law(r: Reader, t: Term, bound: Sequence[Any]) -> Any:
    name, kind, *index = t.args
    code = sp.Integer(_LAWS.get(kind, 1))
    return Law(sp.Symbol(name), code, *(r.term(i, bound) for i in index))


def _mean(r: Reader, t: Term, bound: Sequence[Any]) -> Any:
    x = r.name(t, t.args[0].sort.split()[1], bound)
    law, f = r.term(t.args[0], bound), r.term(t.args[1], (*bound, x))
    drawn = {y for y, _ in f.draws} if isinstance(f, Mean) else set()
    if drawn and x not in drawn and not is_moment(f):  # which has a sign of its own
        return Mean(f.args[0], (x, law), *f.draws)
    return Mean(f, (x, law))


def _kernel(r: Reader, t: Term, bound: Sequence[Any]) -> Any:
    form = _form(r, t.args[1])
    return KernelValue(sp.Symbol(t.args[0]), form, *(r.term(a, bound) for a in t.args[2:]))


@functools.lru_cache(256)
def _form(r: Reader, body: Term) -> sp.Lambda:
    return sp.Lambda((k11, k12, k22), r.term(body, (k11, k12, k22)))


def _call(r: Reader, t: Term, bound: Sequence[Any]) -> Any:
    name, sort, *args = t.args
    make = VectorFunction(name) if sort == "vector" else sp.Function(name)
    return make(*(r.term(a, bound) for a in args))


def _derivative(r: Reader, t: Term, bound: Sequence[Any]) -> Any:
    body, point = t.args
    at = r.term(point, bound)
    seen = {bound[-k].name for k, _ in body.loose if 0 < k <= len(bound)}
    seen |= {s.args[0] for s in body.free if s.op == "var"}
    if isinstance(at, sp.Symbol) and at.name not in seen:
        return sp.Derivative(r.term(body, (*bound, at)), at)
    x = r.name(t, "real", bound)
    return sp.Subs(sp.Derivative(r.term(body, (*bound, x)), x), x, at)


def _integral(r: Reader, t: Term, bound: Sequence[Any]) -> Any:
    body, low, high = t.args
    x = r.name(t, "positive" if low.op == "rat" and low.args[0] >= 0 else "real", bound)
    ends = (r.term(low, bound), r.term(high, bound))
    return sp.Integral(r.term(body, (*bound, x)), (x, *ends))


def _limit(r: Reader, t: Term, bound: Sequence[Any]) -> Any:
    body, to, side = t.args
    above = (to.op == "oo" and to.args[0] == 1) or (
        to.op == "rat" and to.args[0] >= 0 and side == 1
    )
    x = r.name(t, "positive" if above else "real", bound)
    sign = "+" if side == 1 else "-"
    return sp.Limit(r.term(body, (*bound, x)), x, r.term(to, bound), sign)


def _gauss(r: Reader, t: Term, bound: Sequence[Any]) -> Any:
    body, *entries = t.args
    e = Expectation(r.term(body, (*bound, u, v)))
    own = {k11, k12, k22} if e.args[0].has(v) else {k11}
    values = {
        k: r.term(a, bound) for k, a in zip((k11, k12, k22), entries, strict=True) if k in own
    }
    changed = {k: a for k, a in values.items() if k != a}
    return sp.Subs(e, tuple(changed), tuple(changed.values())) if changed else e


_READ: Mapping[str, Callable[[Reader, Term, Sequence[Any]], Any]] = {
    "rat": lambda r, t, bound: sp.Rational(t.args[0].numerator, t.args[0].denominator),
    "pi": lambda r, t, bound: sp.pi, "oo": lambda r, t, bound: t.args[0] * sp.oo,
    "var": _var, "free": _var, "any": _var, "add": _many(sp.Add), "mul": _product, "pow": _power,
    "npow": _power, "fn": _function, "min": _extreme, "max": _extreme, "dot": _dot,
    "kernel": _kernel, "law": _law, "mean": _mean, "apply": _call, "diff": _derivative,
    "uniform": lambda r, t, bound: Uniform(r.term(t.args[0], bound)),
    "series": lambda r, t, bound: LabelLaw(t.args[0], *(r.term(a, bound) for a in t.args[1:])),
    "delta": lambda r, t, bound: sp.KroneckerDelta(*(r.term(a, bound) for a in t.args)),
    "integral": _integral, "limit": _limit, "gauss": _gauss,
}  # fmt: skip

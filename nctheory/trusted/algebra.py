"""Normal forms: every number of the language as a polynomial over Q in atoms.

`poly(t, ctx)` uses equalities that hold for all values of what is in the term, and of roots,
denominators and absolute values those whose side condition `ctx.signs` proves. An inverse 1/q is an
atom of its own, which cancels only against a q that is known not to be 0. Two terms with one normal
form are equal; the converse is not claimed.
"""

from __future__ import annotations

from collections.abc import Callable
from fractions import Fraction
from typing import Any

from flint import fmpz

from nctheory.trusted.language import (
    Term,
    abstract,
    add,
    instantiate,
    minus,
    mul,
    rational,
    scalar_product,
)
from nctheory.trusted.polynomials import (
    Poly,
    accumulate,
    atom,
    atoms,
    cancelled,
    constant,
    factors,
    plus,
    raised,
    scaled,
    split_content,
    term_of,
    times,
)

__all__ = [
    "cleared",
    "inverse",
    "level",
    "opened",
    "poly",
    "reduced",
    "is_zero",
    "combination",
    "vector_term",
]

PI = Term("pi")


def poly(t: Term, ctx: Any) -> Poly:
    """The normal form of a number. `ctx` is a `nctheory.trusted.context.Context`."""
    found = ctx.memo.get(t)
    if found is None:
        found = ctx.memo[t] = reduced(_RULES[t.op](t, ctx), ctx)
    return found  # type: ignore[no-any-return]  # nobody changes it


def level(*terms: Term) -> int:
    """An index that no opened variable in the terms has."""
    return 1 + max((v.args[0] for t in terms for v in t.free if v.op == "free"), default=-1)


def opened(body: Term, *sorts: str) -> tuple[Term, tuple[Term, ...]]:
    """The body of a binder at fresh variables of these sorts, and the variables."""
    start = level(body)
    fresh = tuple(Term("free", start + i, sort) for i, sort in enumerate(sorts))
    return instantiate(body, *fresh), fresh


def _sum(t: Term, ctx: Any) -> Poly:
    return plus(*(poly(a, ctx) for a in t.args))


def _product(t: Term, ctx: Any) -> Poly:
    total = constant(1)
    for a in t.args:
        total = reduced(times(total, poly(a, ctx)), ctx)
    return total


def _power(t: Term, ctx: Any) -> Poly:
    base, q = poly(t.args[0], ctx), t.args[1]
    if q.denominator > 64 or (abs(q) > 64 and not base):
        raise ValueError(f"the power {q} is too large")
    if abs(q) > 64 and (len(base) > 1 or not atoms(base)):
        raise ValueError(f"the power {q} is too large")
    if q.denominator > 1:
        base, q = _root(base, q.denominator, ctx), Fraction(q.numerator)
    result = raised(base, abs(int(q)))
    return inverse(result, ctx) if q < 0 else result


def _integer_power(t: Term, ctx: Any) -> Poly:
    """x^(n + k) with a label n: x^(n - 1) is the atom, and x^(k + 1) stands before it."""
    x, exponent = t.args[0], poly(t.args[1], ctx)
    k = exponent.get((), Fraction(0))
    exponent = {m: c for m, c in exponent.items() if m}
    labels = [m[0][0] for m, c in exponent.items() if c == 1 and len(m) == 1 and m[0][1] == 1]
    own = term_of(poly(x, ctx))
    if not exponent:
        return poly(Term("pow", own, k), ctx)
    if len(labels) != len(exponent) or any(n.sort != "nat" for n in labels) or k < -len(labels):
        return atom(Term("npow", own, term_of(poly(t.args[1], ctx))))
    result = raised(poly(own, ctx), int(k) + len(labels))
    for n in labels:
        result = times(result, atom(Term("npow", own, minus(n, rational(1)))))
    return result


def inverse(p: Poly, ctx: Any) -> Poly:
    """1/p, and 0 for p = 0."""
    if not p:
        return {}
    if len(p) > 1:
        above, below = cleared(p, ctx)
        if below != constant(1):
            return times(inverse(above, ctx), below)
    c, common, rest = split_content(p)
    result = constant(1 / c)
    for t, e in common:
        for _ in range(e):
            result = times(result, _inverse_atom(t))
    return (
        result
        if rest == constant(1)
        else times(result, atom(Term("pow", term_of(rest), Fraction(-1))))
    )


def _inverse_atom(t: Term) -> Poly:
    inverted = t.op == "pow" and t.args[1] == -1 and t.args[0].op != "add"
    return atom(t.args[0]) if inverted else atom(Term("pow", t, Fraction(-1)))


def cleared(p: Poly, ctx: Any) -> tuple[Poly, Poly]:
    """(n, d) with p = n/d: without the inverses of what is known not to be 0."""
    below = constant(1)
    while True:
        inverses = [t for t in atoms(p) if t.op == "pow" and t.args[1] == -1
                    and ctx.signs(t.args[0]).nonzero]  # fmt: skip
        if not inverses:
            return p, below
        t = max(inverses, key=lambda t: (t.depth, t.key))
        q = poly(t.args[0], ctx)
        n = max(dict(m).get(t, 0) for m in p)
        total: Poly = {}
        for m, c in p.items():
            e = dict(m).get(t, 0)
            rest = {tuple(te for te in m if te[0] != t): c}
            accumulate(total, times(rest, raised(q, n - e)))
        p, below = reduced(total, ctx), reduced(times(below, raised(q, n)), ctx)


def _settled(p: Poly, ctx: Any) -> Poly:
    """The same as one fraction without common factors, if there are sums in denominators."""
    if all(t.op != "pow" or t.args[1] != -1 or t.args[0].op != "add" for t in atoms(p)):
        return p
    above, below = cleared(p, ctx)
    if below == constant(1) or not above:
        return above and p
    above, below = cancelled(above, below)
    return reduced(times(above, inverse(below, ctx)), ctx)


def is_zero(p: Poly, ctx: Any) -> bool:
    """Whether p = 0 follows."""
    return not p or not cleared(reduced(p, ctx), ctx)[0]


def _root(p: Poly, b: int, ctx: Any) -> Poly:
    """p^(1/b), and 0 for p < 0: a factor that is known to be >= 0 has a root of its own."""
    if not p:
        return {}
    above, below = cleared(p, ctx)
    if below != constant(1) and ctx.signs(term_of(below)).positive:
        return times(_root(above, b, ctx), inverse(_root(below, b, ctx), ctx))
    c, parts = factors(above if below == constant(1) else p)
    result, rest = constant(1), constant(1)
    for f, e in parts:
        sign = ctx.signs(term_of(f))
        if not sign.nonnegative and sign.nonpositive:
            f, c = scaled(f, -1), c * (-1) ** e
            sign = ctx.signs(term_of(f))
        whole, e = divmod(e, b)
        if sign.nonnegative:
            result = times(result, raised(f, whole))
        elif b == 2 and whole:
            result = times(result, raised(poly(Term("fn", "abs", term_of(f)), ctx), whole))
        else:
            e += b * whole
        if sign.nonnegative and e:
            result = times(result, atom(Term("pow", term_of(f), Fraction(1, b)), e))
        elif e:
            rest = times(rest, raised(f, e))
    if rest == constant(1):
        return times(result, _number_root(c, b))
    own = term_of(scaled(rest, 1 if c > 0 else -1))
    return times(times(result, _number_root(abs(c), b)), atom(Term("pow", own, Fraction(1, b))))


def _number_root(c: Fraction, b: int) -> Poly:
    """c^(1/b), by the primes in c; 0 for c <= 0."""
    if c <= 0:
        return {}
    if c.numerator.bit_length() + c.denominator.bit_length() > 160:
        raise ValueError("a root of a number that is too large to factor")
    result = constant(Fraction(1, c.denominator))
    for p, e in fmpz(c.numerator * c.denominator ** (b - 1)).factor():
        whole, e = divmod(int(e), b)
        result = scaled(result, Fraction(int(p)) ** whole)
        if e:
            result = times(result, atom(Term("pow", rational(int(p)), Fraction(1, b)), e))
    return result


def reduced(p: Poly, ctx: Any) -> Poly:
    """The same without powers of roots and the like that are polynomials themselves."""
    while True:
        new = {m: r for m in p if (r := _reduced_monomial(m, ctx)) is not None}
        if not new:
            return p
        total = {m: c for m, c in p.items() if m not in new}
        for m, r in new.items():
            accumulate(total, r, p[m])
        p = total


def _reduced_monomial(m: Any, ctx: Any) -> Poly | None:
    powers = dict(m)
    for t, e in m:
        new: Poly | None = None
        if _is_root(t, e):
            b = t.args[1].denominator
            if ctx.signs(t.args[0]).nonnegative:
                new = times(atom(t, e % b) if e % b else constant(1),
                            raised(poly(t.args[0], ctx), e // b))  # fmt: skip
        elif t.op == "pow" and t.args[1] == -1 and _is_root(t.args[0], e):
            f, b = t.args[0].args[0], t.args[0].args[1].denominator
            if ctx.signs(f).nonnegative:
                new = times(atom(t, e % b) if e % b else constant(1),
                            raised(inverse(poly(f, ctx), ctx), e // b))  # fmt: skip
        elif t.op == "pow" and t.args[1] == -1 and t.args[0] in powers:
            k = min(e, powers[t.args[0]])
            if ctx.signs(t.args[0]).nonzero:
                powers[t], powers[t.args[0]] = e - k, powers[t.args[0]] - k
                return {tuple(sorted(((a, n) for a, n in powers.items() if n),
                                     key=lambda te: te[0].key)): Fraction(1)}  # fmt: skip
        elif t.op == "fn" and t.args[0] == "cos" and e >= 2:
            sine = raised(poly(Term("fn", "sin", t.args[1]), ctx), 2)
            new = times(
                plus(constant(1), scaled(sine, -1)), atom(t, e - 2) if e > 2 else constant(1)
            )
        elif t.op == "fn" and t.args[0] == "abs" and e >= 2:
            new = times(raised(poly(t.args[1], ctx), e - e % 2), atom(t) if e % 2 else constant(1))
        elif t.op == "delta" and e >= 2:
            new = atom(t)
        if new is not None:
            rest = {tuple(te for te in m if te[0] != t): Fraction(1)}
            return times(rest, new)
    return None


def _is_root(t: Term, e: int) -> bool:
    """Whether t^e is a power of what t is a root of."""
    return bool(t.op == "pow" and 0 < t.args[1] < 1 and e >= t.args[1].denominator)


def _function(t: Term, ctx: Any) -> Poly:
    name, p = t.args[0], poly(t.args[1], ctx)
    return _FUNCTIONS[name](p, ctx)


def _exp(p: Poly, ctx: Any) -> Poly:
    """exp(sum of c m) = product of exp(m/d)^n with c = n/d."""
    result = constant(1)
    for m, c in p.items():
        a = Term("fn", "exp", term_of({m: Fraction(1, c.denominator)}))
        own = atom(a) if c > 0 else _inverse_atom(a)
        result = times(result, raised(own, abs(c.numerator)))
    return result


def _log(p: Poly, ctx: Any) -> Poly:
    return {} if p == constant(1) else atom(Term("fn", "log", term_of(p)))


def _odd(name: str, values: dict[Fraction, Poly]) -> Callable[[Poly, Any], Poly]:
    """A function with f(-x) = -f(x), and its values at some numbers."""

    def rule(p: Poly, ctx: Any) -> Poly:
        if not p:
            return {}
        sign = 1 if split_content(p)[0] > 0 else -1
        p = scaled(p, sign)
        if set(p) == {()} and p[()] in values:
            return scaled(values[p[()]], sign)
        return scaled(atom(Term("fn", name, term_of(p))), sign)

    return rule


def _angle(p: Poly, ctx: Any) -> tuple[Poly, Poly]:
    """Sine and cosine of a sum of multiples of angles, by the addition theorems."""
    sine, cosine = Poly(), constant(1)
    for m, c in p.items():
        if abs(c.numerator) > 64:
            raise ValueError(f"the multiple {c} of an angle is too large")
        one = _simple_angle(term_of({m: Fraction(1, c.denominator)}), ctx)
        for _ in range(abs(c.numerator)):
            s, k = (scaled(one[0], -1) if c < 0 else one[0]), one[1]
            sine, cosine = (plus(times(sine, k), times(cosine, s)),
                            plus(times(cosine, k), scaled(times(sine, s), -1)))  # fmt: skip
            sine, cosine = reduced(sine, ctx), reduced(cosine, ctx)
    return sine, cosine


def _simple_angle(x: Term, ctx: Any) -> tuple[Poly, Poly]:
    turns = next((c for c in _TURNS if x == term_of({((PI, 1),): c})), None)
    if turns:
        return _TURNS[turns]
    if x.op == "fn" and x.args[0] == "asin":
        y = x.args[1]
        inside = minus(rational(1), mul(y, y))
        if ctx.signs(inside).nonnegative:
            return poly(y, ctx), poly(Term("pow", inside, Fraction(1, 2)), ctx)
    return atom(Term("fn", "sin", x)), atom(Term("fn", "cos", x))


_ROOT3 = atom(Term("pow", rational(3), Fraction(1, 2)))
_ROOT2 = atom(Term("pow", rational(2), Fraction(1, 2)))
_TURNS = {
    Fraction(1): (Poly(), constant(-1)), Fraction(1, 2): (constant(1), Poly()),
    Fraction(1, 3): (scaled(_ROOT3, Fraction(1, 2)), constant(Fraction(1, 2))),
    Fraction(1, 4): (scaled(_ROOT2, Fraction(1, 2)), scaled(_ROOT2, Fraction(1, 2))),
    Fraction(1, 6): (constant(Fraction(1, 2)), scaled(_ROOT3, Fraction(1, 2))),
}  # fmt: skip


def _abs(p: Poly, ctx: Any) -> Poly:
    if not p:
        return {}
    sign = ctx.signs(term_of(p))
    if sign.nonnegative or sign.nonpositive:
        return p if sign.nonnegative else scaled(p, -1)
    c, common, rest = split_content(p)
    result = constant(abs(c))
    for t, e in common:
        nonnegative = ctx.signs(t).nonnegative or not e % 2
        result = times(result, atom(t, e) if nonnegative else atom(Term("fn", "abs", t), e))
    return result if rest == constant(1) else times(result, atom(Term("fn", "abs", term_of(rest))))


def _sign(p: Poly, ctx: Any) -> Poly:
    found = ctx.signs(term_of(p)) if p else None
    if found is None or found.positive or (found.nonpositive and found.nonzero):
        return constant(0 if found is None else 1 if found.positive else -1)
    return _odd("sign", {})(p, ctx)


_quarter, _half, _sixth = ({((PI, 1),): Fraction(1, n)} for n in (4, 2, 6))
_FUNCTIONS: dict[str, Callable[[Poly, Any], Poly]] = {
    "exp": _exp, "log": _log, "sin": lambda p, ctx: _angle(p, ctx)[0],
    "cos": lambda p, ctx: _angle(p, ctx)[1], "abs": _abs, "sign": _sign,
    "asin": _odd("asin", {Fraction(1): _half, Fraction(1, 2): _sixth}),
    "atan": _odd("atan", {Fraction(1): _quarter}), "erf": _odd("erf", {}),
}  # fmt: skip


def _extreme(t: Term, ctx: Any) -> Poly:
    """min or max: without the arguments that another one is known to be beyond."""
    kept: list[Term] = []
    for a in sorted({term_of(poly(a, ctx)) for a in t.args}, key=lambda a: a.key):

        def beyond(x: Term, y: Term) -> bool:
            return bool(ctx.signs(minus(y, x) if t.op == "min" else minus(x, y)).nonnegative)

        if not any(beyond(b, a) for b in kept):
            kept = [b for b in kept if not beyond(a, b)] + [a]
    return poly(kept[0], ctx) if len(kept) == 1 else atom(Term(t.op, *kept))


def _delta(t: Term, ctx: Any) -> Poly:
    i, k = (poly(a, ctx) for a in t.args)
    difference = plus(i, scaled(k, -1))
    if not difference or set(difference) == {()}:
        return constant(0 if difference else 1)
    return atom(Term("delta", *t.args))


def combination(t: Term, ctx: Any) -> dict[Term, Poly]:
    """A vector as a combination of vectors that are no combinations."""
    total: dict[Term, Poly] = {}
    if t.op == "add":
        parts = [combination(a, ctx) for a in t.args]
    elif t.op == "mul":
        (v,) = (a for a in t.args if a.sort == "vector")
        c = (
            poly(mul(*(a for a in t.args if a.sort != "vector")), ctx)
            if len(t.args) > 1
            else constant(1)
        )
        parts = [{b: times(c, p) for b, p in combination(v, ctx).items()}]
    elif t.op == "mean":
        parts = [ctx.vector_mean(t)]
    else:
        own = t if t.op != "apply" else _canonical_call(t, ctx)
        parts = [{own: constant(1)}]
    for part in parts:
        for b, p in part.items():
            total[b] = reduced(plus(total.get(b, {}), p), ctx)
    return {b: p for b, p in total.items() if p}


def vector_term(v: dict[Term, Poly]) -> Term:
    """The combination as a term: the same for equal combinations."""
    parts = [b if v[b] == constant(1) else mul(term_of(v[b]), b)
             for b in sorted(v, key=lambda b: b.key)]  # fmt: skip
    return add(*parts) if parts else mul(rational(0), Term("var", "zero", "vector"))


def _dot(t: Term, ctx: Any) -> Poly:
    x, y = (combination(a, ctx) for a in t.args)
    total: Poly = {}
    for b, p in x.items():
        for c, q in y.items():
            total = plus(total, times(times(p, q), _dot_of(b, c, ctx)))
    return total


def _dot_of(b: Term, c: Term, ctx: Any) -> Poly:
    for v, w in ((b, c), (c, b)):
        if v.op == "mean":  # expectations are linear
            law, body = v.args
            return poly(Term("mean", law, Term("dot", body, w)), ctx)
    return atom(Term("dot", b, c))


def _kernel(t: Term, ctx: Any) -> Poly:
    name, form, x, y = t.args
    if ctx.unfolding and x == y:
        found = _diagonal(form, scalar_product(x, x), ctx)
        if found is not None:
            return found
    if ctx.unfolding:
        return poly(
            instantiate(form, scalar_product(x, x), scalar_product(x, y), scalar_product(y, y)), ctx
        )
    own = [
        vector_term(combination(a, ctx)) if a.sort == "vector" else term_of(poly(a, ctx))
        for a in (x, y)
    ]
    return atom(Term("kernel", name, form, *own))


def _diagonal(form: Term, square: Term, ctx: Any) -> Poly | None:
    """K(x, x), if it is a polynomial in |x|^2, for x = 0 too, where an inverse of it is 0."""
    n = Term("free", level(form), "positive")
    p, zero = poly(instantiate(form, n, n, n), ctx), rational(0)
    if any(n in a.free and a != n for a in atoms(p)):
        return None
    at_zero = {m: c for m, c in p.items() if all(a != n for a, _ in m)}
    if at_zero != poly(instantiate(form, zero, zero, zero), ctx):
        return None
    total: Poly = {}
    for m, c in p.items():
        rest = {tuple(te for te in m if te[0] != n): c}
        accumulate(total, times(rest, raised(poly(square, ctx), dict(m).get(n, 0))))
    return total


def _canonical_call(t: Term, ctx: Any) -> Term:
    args = [vector_term(combination(a, ctx)) if a.sort == "vector" else
            a if a.sort == "nat" else term_of(poly(a, ctx)) for a in t.args[2:]]  # fmt: skip
    return Term("apply", *t.args[:2], *args)


def _bound(t: Term, ctx: Any) -> Poly:
    """An integral, a limit or a Gaussian expectation, with its body in normal form."""
    body, fresh = opened(t.args[0], *(["real"] * (2 if t.op == "gauss" else 1)))
    p = _settled(poly(body, ctx), ctx)
    if not p and t.op != "limit":
        return {}
    c, common, rest = split_content(p) if p else (Fraction(1), (), p)
    if t.op == "limit":
        c, common, rest = Fraction(1), (), p
    outside, inside = {(): c}, rest
    for a, e in common:
        if a.free.isdisjoint(fresh):
            outside = times(outside, atom(a, e))
        else:
            inside = times(inside, atom(a, e))
    others = [
        term_of(poly(a, ctx)) if isinstance(a, Term) and a.op != "oo" else a for a in t.args[1:]
    ]
    return times(outside, atom(Term(t.op, abstract(term_of(inside), *fresh), *others)))


_RULES: dict[str, Callable[[Term, Any], Poly]] = {
    "rat": lambda t, ctx: constant(t.args[0]),
    "pi": lambda t, ctx: atom(t), "var": lambda t, ctx: atom(t), "free": lambda t, ctx: atom(t),
    "any": lambda t, ctx: atom(t),
    "add": _sum, "mul": _product, "pow": _power, "npow": _integer_power, "fn": _function,
    "min": _extreme, "max": _extreme, "delta": _delta, "dot": _dot, "kernel": _kernel,
    "apply": lambda t, ctx: atom(_canonical_call(t, ctx)),
    "mean": lambda t, ctx: ctx.mean(t), "diff": lambda t, ctx: ctx.derivative(t),
    "integral": _bound, "limit": _bound, "gauss": _bound,
}  # fmt: skip

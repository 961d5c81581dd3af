"""What a citation leaves out: arguments of a classical fact, which fact above is which premise.

Not trusted: arguments are guessed from the fact that is to be shown, and tried. An author may say
what a fact is about in words that are handier than its functions and laws: a `kernel`, means of
vectors, a factor that is 1. Here they become the values of what is free in the fact.
"""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterator, Mapping
from contextlib import suppress
from dataclasses import replace

from nctheory.trusted.algebra import level, poly
from nctheory.trusted.building import abstract, add, instantiate, mul, power, rational
from nctheory.trusted.building import replace as put
from nctheory.trusted.calculus import differentiated
from nctheory.trusted.context import Context
from nctheory.trusted.equality import same
from nctheory.trusted.language import Malformed, Term
from nctheory.trusted.polynomials import Poly, constant, split_content, term_of
from nctheory.trusted.quoting import at_any, facts, follows, judge_cited
from nctheory.trusted.reasons import Cited
from nctheory.trusted.substituting import changed, values_of
from nctheory.trusted.theorems import All, Assertion, Formula, Theorem
from nctheory.trusted.work import bounded

__all__ = ["FACTS", "about", "cited", "completed", "derived_name", "explicit", "said"]

Arguments = dict[str, Term]
FACTS: Mapping[str, Theorem] = facts("facts.json")


def completed(reason: Cited, goal: Assertion, above: Mapping[str, Assertion]) -> Cited:
    """The citation with the arguments and the premises that are found, given what stands above."""
    if reason.at or reason.fact not in FACTS:
        return _with_premises(reason, goal, above)
    for at in _GUESSES.get(reason.fact, _none)(goal) if isinstance(goal, Formula) else ():
        with suppress(Exception), bounded():
            guess = replace(reason, at=explicit(reason.fact, at))
            guess = _with_premises(guess, goal, above)
            judge_cited(goal, guess, _context(above))
            return guess
    return _with_premises(replace(reason, at=explicit(reason.fact, {})), goal, above)


def cited(name: str, goal: Assertion, above: Mapping[str, Assertion]) -> Cited | None:
    """A citation of the fact that is the goal, if it is found."""
    found = completed(Cited(name), goal, above)
    with suppress(Exception), bounded():
        judge_cited(goal, found, _context(above))
        return found
    return None


def said(name: str, at: Mapping[str, Term]) -> tuple[Assertion, ...]:
    """What the fact says of the arguments, if its premises hold. Raises `Wrong`."""
    change = values_of(FACTS[name], explicit(name, at), Context({}, {}, {}))
    return tuple(changed(c, change) for c in FACTS[name].conclusions)


def about(name: str) -> tuple[str, ...]:
    """What is free in a fact: the names of its variables, laws and functions."""
    theorem = FACTS[name]
    terms = [t for f in (*theorem.conclusions, *theorem.hypotheses.values()) for t in f.terms]
    parts = {p for t in terms for p in t.walk() if p.op in ("var", "law", "apply")}
    return tuple(sorted({str(p.args[0]) for p in parts}))


def derived_name(goal: Assertion) -> str:
    """The name of the derivation that ends in the goal."""
    for name, theorem in facts("derivations.json").items():
        if goal in theorem.conclusions:
            return name
    raise Malformed("no derivation of nctheory.theory ends in this")


def _context(above: Mapping[str, Assertion]) -> Context:
    ctx = Context(above, above, {})
    ctx.learn(*(f for f in above.values() if isinstance(f, Formula)))
    return ctx


def _with_premises(reason: Cited, goal: Assertion, above: Mapping[str, Assertion]) -> Cited:
    """The citation with labels of facts above that are premises, where these do not follow."""
    given = dict(reason.given)
    with suppress(Exception), bounded():
        ctx, theorem = _context(above), FACTS[reason.fact]
        if isinstance(goal, All):
            _, ctx = at_any(goal, ctx)
        change = values_of(theorem, reason.at, ctx)
        for label, premise in theorem.hypotheses.items():
            wanted = changed(premise, change)
            if label in given or wanted in ctx.facts.values() or follows(wanted, ctx):
                continue
            found = (k for k, f in ctx.facts.items() if same(f, wanted, ctx))
            if (first := next(found, None)) is not None:
                given[label] = first
    return replace(reason, given=given)


# --- what authors say, as values of what is free -------------------------------------------------


def explicit(name: str, at: Mapping[str, Term]) -> Arguments:
    """The values of what is free in a fact. Values that stand as they are stay so."""
    made = dict(at)
    with suppress(KeyError):
        _EXPLICIT.get(name, lambda at: None)(made)
    free = set(about(name)) if name in FACTS else set[str]()
    if "factor" in free:
        made.setdefault("factor", rational(1))
    for key in ("k", "m", "p"):
        if key in made and f"{key}+1" in free:
            made[f"{key}+1"] = _normal(add(made.pop(key), rational(1)))
    return made


def _normal(t: Term) -> Term:
    return term_of(poly(t, Context({}, {}, {})))


def _opened(t: Term, sorts: Mapping[int, str]) -> tuple[Term, list[Term]]:
    """A body at new variables, the outermost first."""
    count = 1 + max(sorts, default=-1)
    fresh = [Term("free", level(t) + 50 + i, sorts.get(i, "vector")) for i in range(count)][::-1]
    return instantiate(t, *fresh), fresh


def _drawn(at: Arguments, key: str, laws: tuple[str, str]) -> None:
    """The nested mean of this name becomes a function of what is drawn, and its laws."""
    t, fresh = at[key], list[Term]()
    for law in laws:
        fresh.append(Term("free", level(t) + 50 + len(fresh), "vector"))
        if t.op == "mean":
            at[law], t = t.args[0], instantiate(t.args[1], fresh[-1])
    at[key] = abstract(t, *fresh)


def _kernel(at: Arguments) -> tuple[Term, Term]:
    """The kernel becomes a function; its arguments."""
    _, form, x, y = kernel = at.pop("kernel").args
    sort = "vector" if x.sort == "vector" else "real"
    at["K"] = Term("kernel", kernel[0], form, Term("bound", 1, sort), Term("bound", 0, sort))
    return x, y


def _multiple(at: Arguments, activations: Mapping[str, int]) -> None:
    """Of which dual the kernel is a multiple, times a power of <x, y>."""
    ctx = Context({}, {}, {})
    k = [ctx.fresh() for _ in range(3)]
    around = ctx.assuming(*(Formula(k[i], ">=", rational(0)) for i in (0, 2)))
    own = poly(instantiate(at["K"].args[1], *k), around)
    names = [Term("var", n, "real") for n in ("k11", "k12", "k22")]
    at |= {f"c_{a}": rational(0) for a in activations}
    for activation, degree in activations.items():
        (dual,) = facts("derivations.json")[f"dual of {activation}"].conclusions
        assert isinstance(dual, Formula)
        kappa = put(dual.rhs, dict(zip(names, k, strict=True)))
        p = poly(mul(power(k[1], degree), kappa), around)
        m = next(iter(p))
        c = own.get(m, 0) / p[m]
        if c and own == c * p:
            at[f"c_{activation}"] = rational(c)
            return


_DUALS = {"relu": 0, "abs": 0, "erf": 0, "step": 0}


def _as_values(duals: Mapping[str, int]) -> Callable[[Arguments], None]:
    def make(at: Arguments) -> None:
        at["x"], at["y"] = _kernel(at)
        _multiple(at, duals)

    return make


def _distance(at: Arguments) -> None:
    _kernel(at)
    at["a"], at["b"] = at.pop("x"), at.pop("y")
    _drawn(at, "a", ("law1", "law2"))
    _drawn(at, "b", ("law3", "law4"))
    _multiple(at, _DUALS)


def _schur(at: Arguments) -> None:
    _kernel(at)
    m, u = (Term("free", level(at["x"]) + i, "vector") for i in (40, 41))
    inside = instantiate(at.pop("x"), m)
    if inside.op == "mean":
        at["law2"], inside = inside.args[0], instantiate(inside.args[1], u)
    at["a"] = abstract(inside, m, u)
    _multiple(at, _DUALS)


def _positive_mean(at: Arguments) -> None:
    pair = at.pop("x"), at.pop("y")
    at |= {key: abstract(at[key], *pair) for key in ("c", "g")}


def _absolute_moments(at: Arguments) -> None:
    for key in ("X", "Y"):
        if not at[key].loose:
            _drawn(at, key, ("law1", "law2"))


def _by_parts(at: Arguments) -> None:
    """The derivatives of the density are polynomials times the density."""
    orders = [_one_of(at, key, 0, 1, 2) for key in ("in u", "in v")]
    _one_of(at, "by", 1, 2)
    u, v = pair = [Term("free", 100 + i, "real") for i in range(2)]
    k11, k12, k22 = (at[k] for k in ("k11", "k12", "k22"))
    det = add(mul(k11, k22), mul(rational(-1), power(k12, 2)))
    slopes = (
        add(mul(k12, v), mul(rational(-1), k22, u)),
        add(mul(k12, u), mul(rational(-1), k11, v)),
    )
    h = rational(1)
    for order, x, slope in zip(orders, pair, slopes, strict=True):
        for _ in range(order):
            own = mul(h, slope, power(det, -1))
            h = _normal(add(differentiated(h, x, frozenset())[0], own))
    at["h"] = abstract(h, u, v)


def _radius(at: Arguments) -> None:
    if _one_of(at, "root", 1, 2) == 1:
        at |= {key: _normal(mul(rational(2), at[key])) for key in ("k", "m")}


def _one_of(at: Arguments, key: str, *numbers: int) -> int:
    """The argument, which chooses between what a fact says."""
    chosen = next((n for n in numbers if at[key] == rational(n)), None)
    if chosen is None:
        raise Malformed(f"{key} is {' or '.join(map(str, numbers))}")
    del at[key]
    return chosen


_EXPLICIT: Mapping[str, Callable[[Arguments], object]] = {
    "nonnegative features": _as_values({"relu": 0, "abs": 0}),
    "features of a normal law": _as_values({"relu": 0, "step": 1}),
    "distance of feature means": _distance,
    "Schur product theorem": _schur,
    "mean of a positive function": _positive_mean,
    "absolute moments by characteristic functions": _absolute_moments,
    "differentiation under the integral": lambda at: at.pop("by"),
    "integration by parts": _by_parts,
    "parts along the radius": _radius,
    "series of the arcsine": lambda at: _one_of(at, "slope", 0, 1),
}


# --- guesses -------------------------------------------------------------------------------------


def _parts(goal: Formula, *ops: str) -> list[Term]:
    found = dict.fromkeys(t for side in goal.terms for t in side.walk() if t.op in ops)
    return sorted(found, key=lambda t: t.key)


def _factors(goal: Formula) -> list[Term | None]:
    """No factor, what the kernels of the goal are multiples of areas by, and what the gap is of."""
    forms = {k.args[1] for k in _parts(goal, "kernel")}
    products = [[a for a in f.args if not a.loose] for f in forms if f.op == "mul"]
    plain = Context({}, {}, {})
    gaps = [poly(goal.gap, ctx) for ctx in (plain, plain.with_(unfolding=True))]
    contents = [split_content(p or constant(1)) for p in gaps]
    common = [term_of(Poly({m: abs(c)})) for c, m, _ in contents]
    return [None, *(mul(*parts) for parts in products if parts), *common]


def _pairs(goal: Formula) -> Iterator[Arguments]:
    """Two vectors that are arguments of one product, or of one kernel."""
    for t in _parts(goal, "dot", "kernel"):
        x, y = t.args[-2:]
        for factor in _factors(goal) if x != y and not t.loose else ():
            yield {"x": x, "y": y} | ({"factor": factor} if factor else {})


def _triples(goal: Formula) -> Iterator[Arguments]:
    """x, y and z of J(x, y + z), J(x, y) and J(x, z)."""
    kernels = [t.args[-2:] for t in _parts(goal, "kernel")]
    for (a, y), (b, z) in itertools.permutations([*kernels, *(k[::-1] for k in kernels)], 2):
        for factor in _factors(goal) if a == b else ():
            yield {"x": a, "y": y, "z": z} | ({"factor": factor} if factor else {})


def _values(goal: Formula) -> Iterator[Arguments]:
    return ({"kernel": t} for t in _parts(goal, "kernel") if not t.loose)


def _inputs(goal: Formula) -> Iterator[tuple[Term, Term, Term]]:
    """A kernel, and its two inputs: means of vectors for what is drawn."""

    def walk(t: Term, drawn: tuple[tuple[Term, Term], ...]) -> Iterator[tuple[Term, Term, Term]]:
        if t.op == "mean":
            x = Term("free", level(t, *(v for v, _ in drawn)), t.args[0].sort.split()[1])
            yield from walk(instantiate(t.args[1], x), (*drawn, (x, t.args[0])))
        elif t.op == "kernel":
            x, y = (_averaged(a, drawn) for a in t.args[2:])
            yield t, x, y
        else:
            for a in t.terms:
                yield from walk(a, drawn)

    for side in goal.terms:
        yield from walk(side, ())


def _averaged(x: Term, drawn: tuple[tuple[Term, Term], ...]) -> Term:
    """The mean of a vector over what is drawn in it."""
    for v, law in reversed(drawn):
        if v in x.free:
            x = Term("mean", law, abstract(x, v))
    return x


def _plain(kernel: Term) -> Term:
    """The same kernel, of two inputs that are not drawn."""
    zero = mul(rational(0), Term("var", "zero", "vector"))
    return Term("kernel", *kernel.args[:2], zero, zero)


def _distances(goal: Formula) -> Iterator[Arguments]:
    """A kernel and two inputs, or means of inputs."""
    found = list(_inputs(goal))
    kernels = dict.fromkeys(_plain(k) for k, _, _ in found)
    vectors = dict.fromkeys(x for _, *pair in found for x in pair)
    for kernel, (x, y) in itertools.product(kernels, itertools.combinations(vectors, 2)):
        yield {"kernel": kernel, "x": x, "y": y}


def _products(goal: Formula) -> Iterator[Arguments]:
    """The parts of E min(F(m), F(n)) <a_m, a_n>."""
    for side in goal.terms:
        if side.op != "mean" or side.args[1].op != "mean":
            continue
        law, m = side.args[0], Term("free", 50, "vector")
        inner = instantiate(side.args[1], m).args[1]
        n = Term("free", 51, "vector")
        body = instantiate(inner, n)
        for least in (t for t in body.walk() if t.op == "min"):
            values = [f for f in least.args if m in f.free and n not in f.free]
            if not values:
                continue
            for kernel, *pair in _inputs(Formula(body, ">=", body)):
                for x in (x for x in pair if m in x.free and n not in x.free):
                    yield {
                        "kernel": _plain(kernel),
                        "law": law,
                        "x": abstract(x, m),
                        "F": abstract(values[0], m),
                    }


def _none(goal: Formula) -> Iterator[Arguments]:
    return iter(())


_GUESSES: Mapping[str, Callable[[Formula], Iterator[Arguments]]] = {
    "Cauchy-Schwarz inequality": _pairs,
    "Hadamard's inequality": _pairs,
    "triangle inequality for areas": _triples,
    "nonnegative features": _values,
    "distance of feature means": _distances,
    "Schur product theorem": _products,
}

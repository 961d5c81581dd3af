"""What a citation leaves out: the arguments of a classical fact, or the name of a derivation.

Not trusted: arguments are guessed from the fact that is to be shown, and tried.
"""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterator, Mapping
from contextlib import suppress

from nctheory.trusted.algebra import level, poly
from nctheory.trusted.building import abstract, instantiate, mul, rational
from nctheory.trusted.context import Context
from nctheory.trusted.equality import same
from nctheory.trusted.facts import FACTS
from nctheory.trusted.language import Malformed, Term
from nctheory.trusted.polynomials import constant, split_content, term_of
from nctheory.trusted.quoting import derivations
from nctheory.trusted.theorems import Assertion, Formula
from nctheory.trusted.work import bounded

__all__ = ["arguments_of", "derived_name"]

Arguments = dict[str, Term]


def arguments_of(name: str, goal: Assertion, above: Mapping[str, Assertion]) -> Arguments:
    """Arguments for which the fact is the goal, given what stands above; none if unknown."""
    if name not in FACTS or not isinstance(goal, Formula):
        return {}
    ctx = Context(above, {}, {})
    ctx.learn(*(f for f in above.values() if isinstance(f, Formula)))
    for at in _GUESSES.get(name, _none)(goal):
        with suppress(Exception), bounded():
            if any(same(goal, f, ctx) for f in FACTS[name].instance(at, ctx)):
                return at
    return {}


def derived_name(goal: Assertion) -> str:
    """The name of the derivation that ends in the goal."""
    for name, theorem in derivations().items():
        if goal in theorem.conclusions:
            return name
    raise Malformed("no derivation of nctheory.theory ends in this")


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
    common = [term_of({m: abs(c)}) for c, m, _ in contents]
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

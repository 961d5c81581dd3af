"""How signs are replayed: the form in which a number is seen to be positive."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from nctheory.present.rocq.place import StepPlace
from nctheory.trusted.algebra import cleared, poly
from nctheory.trusted.building import add, mul, power, rational
from nctheory.trusted.context import Context
from nctheory.trusted.language import Term
from nctheory.trusted.polynomials import Poly, accumulate, factors, term_of

__all__ = ["closed_parts", "positive", "sign_tactic", "supports"]

_DEPTH = 3


def closed_parts(terms: Iterable[Term]) -> list[Term]:
    """The parts that nothing around them binds, small ones first."""
    found = {p for t in terms for p in t.walk() if not p.loose}
    return sorted(found, key=lambda p: (p.depth, p.key))


def supports(place: StepPlace, terms: Iterable[Term]) -> Iterator[str]:
    """Assertions that what stands in denominators and under roots is positive."""
    for p in closed_parts(terms):
        if p.op == "pow" and (p.args[1] < 0 or p.args[1].denominator > 1):
            yield from positive(place, p.args[0])


def positive(place: StepPlace, base: Term) -> Iterator[str]:
    """The assertion that a sum is positive, or negative, or not 0."""
    if base.op != "add":
        return
    try:
        sign = place.around.signs(base)
    except ValueError:
        return
    shown = place.show(base)
    if sign.positive:
        yield f"try assert (0 < {shown}) by {sign_tactic(place, base)}."
    elif sign.nonpositive and sign.nonzero:
        yield f"try assert ({shown} < 0) by {sign_tactic(place, base)}."
    elif sign.nonzero:
        yield f"try assert ({shown} <> 0) by {sign_tactic(place, base)}."


def sign_tactic(place: StepPlace, t: Term) -> str:
    """A tactic for the sign of a number."""
    if not t.free and not has_draws(t):
        return "by_number"
    forms = [f for f in (_factored(t, place.around), _by_known(t, place.around)) if f and f != t]
    tried = " | ".join(f"sign_as ({place.show(f)})" for f in dict.fromkeys(forms))
    return f"first [{tried}]" if len(forms) > 1 else tried or "sign"


def has_draws(t: Term) -> bool:
    """Whether laws, kernels or unknown functions stand in it."""
    return any(p.op in ("mean", "apply", "kernel", "diff", "integral", "limit") for p in t.walk())


def _factored(t: Term, ctx: Context) -> Term | None:
    """The number as a product, where a sum is one."""
    try:
        above, below = cleared(poly(t, ctx), ctx)
        if not above:
            return None
        (c, over), (d, under) = factors(above), factors(below)
    except ValueError:
        return None
    parts = [power(_known_rest(term_of(f), ctx), e) for f, e in over]
    parts += [power(_known_rest(term_of(f), ctx), -e) for f, e in under]
    if len(parts) < 2 and (not parts or parts[0].op == "add"):
        return None
    return mul(*([rational(c / d)] if c != d else []), *parts)


def _known_rest(t: Term, ctx: Context) -> Term:
    return (_by_known(t, ctx) or t) if t.op == "add" else t


def _by_known(t: Term, ctx: Context, depth: int = _DEPTH) -> Term | None:
    """A sum as positive multiples of what is known to be nonnegative, and a nonnegative rest."""
    try:
        p = poly(t, ctx)
    except ValueError:
        return None
    if len(p) < 2 or not depth or _termwise(p, ctx):
        return None
    for _, g in ctx.known.values():
        for m, c in p.items():
            if len(g) < 2 or not m or g.get(m, 0) * c <= 0:
                continue
            rest: Poly = dict(p)
            accumulate(rest, g, -c / g[m])
            if len(rest) > len(p) and c > 0:
                continue
            if not rest:
                return mul(rational(c / g[m]), term_of(g))
            other = term_of(rest)
            try:
                if not ctx.signs(other).nonnegative:
                    continue
            except ValueError:
                continue
            inner = _by_known(other, ctx, depth - 1) or _factored(other, ctx) or other
            return add(mul(rational(c / g[m]), term_of(g)), inner)
    return None


def _termwise(p: Poly, ctx: Context) -> bool:
    """Whether each term is nonnegative."""
    try:
        return all(ctx.signs(term_of({m: c})).nonnegative for m, c in p.items())
    except ValueError:
        return False

"""How signs are replayed: the form in which a number is seen to be positive."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from fractions import Fraction

from nctheory.present.rocq.place import StepPlace, in_sequence
from nctheory.trusted.algebra import cleared, poly
from nctheory.trusted.building import add, mul, power, rational, rebuild
from nctheory.trusted.context import Context
from nctheory.trusted.language import Term
from nctheory.trusted.polynomials import Poly, factors, term_of

__all__ = ["closed_parts", "equal_lines", "in_parts", "positive", "sign_tactic", "supports"]

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
        elif p.op == "fn" and p.args[0] in ("sin", "cos"):
            yield from _range(place, place.meant(p.args[1]))


def _range(place: StepPlace, angle: Term) -> Iterator[str]:
    """The assertion that an arcsine is that of a number from -1 to 1."""
    if angle.op != "fn" or angle.args[0] != "asin":
        return
    u = angle.args[1]
    above, below = (sign_tactic(place, add(rational(1), mul(rational(c), u))) for c in (1, -1))
    yield (
        f"try assert (-1 <= {place.show(u)} <= 1) "
        f"by (split; [apply from_minus_one; {above} | apply from_gap_le; {below}])."
    )


def positive(place: StepPlace, base: Term) -> Iterator[str]:
    """The assertion that a sum is positive, or negative, or not 0."""
    if base.op != "add":
        return
    try:
        sign = place.around.signs(place.meant(base))
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
    own = place.meant(t)
    if not own.free and not has_draws(own):
        return "by_number" if _is_plain(own) and _is_evident(own, place.around) else "by_ball"
    if _is_evident(own, place.around):
        return "sign"
    found = [f(own, place.around) for f in (_factored, _by_known, _written_out)]
    forms = [f for f in found if f and f != t]
    forms.sort(key=lambda f: not _is_evident(f, place.around))
    others: list[Term] = []
    if not any(_is_evident(f, place.around) for f in forms):
        inner = (in_parts(f, place.around) for f in (own, *forms))
        others = [f for f in dict.fromkeys(inner) if f and f not in forms][:1]
    tried = [_as_form(place, t, f) for f in dict.fromkeys(forms) if _is_evident(f, place.around)]
    unclear = [_as_form(place, t, f) for f in dict.fromkeys(forms)][len(tried) :]
    if unclear:  # to try it takes long where its sign is not seen by its form
        tried += ["seen", *unclear]
    return f"first [{' | '.join([*tried, 'sign', *(_as_form(place, t, f) for f in others)])}]"


def _as_form(place: StepPlace, t: Term, form: Term) -> str:
    return f"sign_form ({place.show(form)}) ltac:({equal_lines(place, t, form)})"


def equal_lines(place: StepPlace, left: Term, right: Term) -> str:
    """The tactics, one after the other, that prove that two numbers are equal."""
    from nctheory.present.rocq.closing import closing
    from nctheory.present.rocq.normal_forms import normal_forms

    forms: dict[Term, Term] = {}
    lines = [
        *normal_forms(place, (left, right), forms, supported=False),
        *closing(place, (left, right), forms),
    ]
    return in_sequence(lines)


def _is_evident(t: Term, ctx: Context) -> bool:
    """Whether the sign of the number is seen by its form."""
    if t.op == "add":
        signs = [ctx.signs(a) for a in t.args]
        alike = all(s.nonnegative for s in signs) or all(s.nonpositive for s in signs)
        return alike and all(_is_evident(a, ctx) for a in t.args)
    if t.op == "mul":
        return all(_is_evident(a, ctx) for a in t.args)
    if t.op == "pow":
        even = t.args[1].denominator == 1 and t.args[1].numerator % 2 == 0 and t.args[1] > 0
        return even or t.args[1].denominator > 1 or _is_evident(t.args[0], ctx)
    if t.op == "fn":
        return t.args[0] in ("exp", "abs") or _is_evident(t.args[1], ctx)
    return True


def _is_plain(t: Term) -> bool:
    """Whether nothing but roots and pi stands in it besides rational numbers."""
    return all(p.op in ("add", "mul", "pow", "rat", "pi") for p in t.walk())


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
        for own in (over, under):
            for i, (f, e) in enumerate(own):  # what is negative, with the other sign
                sign = ctx.signs(term_of(f))
                if len(f) > 1 and sign.nonpositive and not sign.nonnegative:
                    own[i], c = (-f, e), c * (-1) ** e
    except ValueError:
        return None
    parts = [power(_known_rest(term_of(f), ctx), e) for f, e in over]
    parts += [power(_known_rest(term_of(f), ctx), -e) for f, e in under]
    if len(parts) < 2 and (not parts or parts[0].op == "add"):
        return None
    return mul(*([rational(c / d)] if c != d else []), *parts)


def _written_out(t: Term, ctx: Context) -> Term | None:
    """A sum whose terms all have one sign, once it is written out."""
    try:
        p = poly(t, ctx)
    except ValueError:
        return None
    return term_of(p) if len(p) > 1 and _termwise(p, ctx) else None


def in_parts(t: Term, ctx: Context) -> Term | None:
    """The number with sums in it written so that their signs are evident, the inner ones first."""

    def change(part: Term, under: int) -> Term | None:
        if part.op not in ("add", "mul", "pow") or under:
            return part
        if part.op == "pow":
            base = rebuild(part.args[0], change)
            return part if base == part.args[0] else power(base, part.args[1])
        own = (add if part.op == "add" else mul)(*(rebuild(a, change) for a in part.args))
        if own.op != "add" or _is_evident(own, ctx):
            return own
        forms = (f(part, ctx) for f in (_written_out, _by_known, _factored))
        return next((f for f in forms if f and _is_evident(f, ctx)), own)

    try:
        form = rebuild(t, change)
    except ValueError:
        return None
    return form if form != t else None


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
            rest = p - c / g[m] * g
            if len(rest) > len(p) and c > 0:
                continue
            if not rest:
                return _multiple(c / g[m], g)
            other = term_of(rest)
            try:
                if not ctx.signs(other).nonnegative:
                    continue
            except ValueError:
                continue
            inner = _by_known(other, ctx, depth - 1) or _factored(other, ctx) or other
            return add(_multiple(c / g[m], g), inner)
    return None


def _termwise(p: Poly, ctx: Context) -> bool:
    """Whether each term is nonnegative."""
    try:
        return all(ctx.signs(term_of(Poly({m: c}))).nonnegative for m, c in p.items())
    except ValueError:
        return False


def _multiple(c: Fraction, p: Poly) -> Term:
    return term_of(p) if c == 1 else mul(rational(c), term_of(p))

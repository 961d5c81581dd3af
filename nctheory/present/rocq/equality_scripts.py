"""How equalities and signs of numbers are replayed: what is asserted before a tactic is called.

The normal forms of the built-in checker are used as a plan: of a root or a function whose normal
form is something else (a product of roots, a number), Rocq is told so, and proves it; of a sum that
stands in a denominator or under a root, that it is positive, in factors if need be.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

from nctheory.present.rocq.mean_scripts import has_means, mean_lines
from nctheory.present.rocq.place import StepPlace
from nctheory.trusted.algebra import cleared, is_zero, poly
from nctheory.trusted.building import minus, mul, power, rational, rebuild, replace, scalar_product
from nctheory.trusted.context import Context
from nctheory.trusted.language import Term
from nctheory.trusted.polynomials import factors, term_of
from nctheory.trusted.theorems import Formula, Mirror

__all__ = ["equality", "sign_tactic", "supports"]


def equality(place: StepPlace, left: Term, right: Term, using: Sequence[str] = ()) -> list[str]:
    """The lines that prove left = right, after the equalities and images `using` are put in."""
    lines = place.rewriting(using)
    defined = [place.fact(k) for k in using]
    rule = [(f.lhs, f.rhs) for f in defined if isinstance(f, Formula) and f.op == "="
            and f.lhs.op == "var" and f.lhs not in f.rhs.free]  # fmt: skip
    own = left, right
    for old, new in rule * 3:
        own = replace(own[0], {old: new}), replace(own[1], {old: new})
    if not has_means(*own):
        if place.kernels:
            lines.append(f"unfold {', '.join(place.kernels)}.")
        return [*supports(place, own), *_normal_forms(place, own), *lines, "equal."]
    images = {f.law: (place.names.fact(k), f) for k, f in zip(using, defined, strict=True)
              if isinstance(f, Mirror)}  # fmt: skip
    mirrors = tuple(f for _, f in images.values())
    ctx = place.around.with_(images=mirrors)
    if not is_zero(poly(minus(*own), ctx), ctx):
        ctx = place.around.with_(images=mirrors, unfolding=True)
        own = _unfolded(own[0]), _unfolded(own[1])
    start = []
    if own != (left, right):
        unfold = f"unfold {', '.join(place.kernels)} in *; " if place.kernels else ""
        start = [f"enough (U : {place.show(own[0])} = {place.show(own[1])}).",
                 f"{{ {' '.join(lines)} {unfold}first [exact U | fit U]. }}"]  # fmt: skip
    return [*start, *supports(place, own), *mean_lines(place, own, ctx, images)]


def _unfolded(t: Term) -> Term:
    """The term with kernels written out."""

    def change(part: Term, under: int) -> Term | None:
        if part.op != "kernel":
            return None
        x, y = (rebuild(a, change) for a in part.args[2:])
        return _at(part.args[1], scalar_product(x, x), scalar_product(x, y), scalar_product(y, y))

    return rebuild(t, change)


def _at(form: Term, *entries: Term) -> Term:
    """The form of a kernel at entries, which may have loose indices."""

    def change(part: Term, under: int) -> Term | None:
        if part.op == "bound" and not under:
            return entries[2 - part.args[0]]
        return None

    return rebuild(form, change)


def _closed(terms: Iterable[Term]) -> list[Term]:
    """The parts that nothing around them binds, small ones first."""
    found = {p for t in terms for p in t.walk() if not p.loose}
    return sorted(found, key=lambda p: (p.depth, p.key))


def supports(
    place: StepPlace, terms: Iterable[Term], values: Mapping[Any, str] | None = None
) -> Iterator[str]:
    """Assertions that what stands in denominators and under roots is positive."""
    for p in _closed(terms):
        if p.op == "pow" and (p.args[1] < 0 or p.args[1].denominator > 1):
            base = p.args[0]
            if base.op == "add" and _positive(base, place.around):
                yield (f"try assert (0 < {place.show(base, values)}) "
                       f"by {sign_tactic(place, base, values)}.")  # fmt: skip


def _positive(t: Term, ctx: Context) -> bool:
    try:
        return bool(ctx.signs(t).positive)
    except ValueError:
        return False


def sign_tactic(place: StepPlace, t: Term, values: Mapping[Any, str] | None = None) -> str:
    """A tactic for the sign of a number."""
    form = _factored(t, place.around)
    if form is None or form == t:
        return "sign"
    return f"sign_as ({place.show(form, values)})"


def _factored(t: Term, ctx: Context) -> Term | None:
    """The number as a product, where a sum is one."""
    try:
        above, below = cleared(poly(t, ctx), ctx)
        if not above:
            return None
        (c, over), (d, under) = factors(above), factors(below)
    except ValueError:
        return None
    parts = [power(term_of(f), e) for f, e in over]
    parts += [power(term_of(f), -e) for f, e in under]
    if len(parts) < 2 and (not parts or parts[0].op == "add"):
        return None
    return mul(*([rational(c / d)] if c != d else []), *parts)


def _normal_forms(place: StepPlace, terms: Iterable[Term]) -> Iterator[str]:
    """Assertions of what roots and functions are, where their normal form is another."""
    count = 0
    for p in _closed(terms):
        if p.op not in ("fn", "pow") or (p.op == "pow" and p.args[1].denominator == 1):
            continue
        root = p if p.op == "fn" else Term("pow", p.args[0], abs(p.args[1]))
        root = (
            root
            if p.op == "fn"
            else Term("pow", p.args[0], abs(p.args[1]) / abs(p.args[1].numerator))
        )
        try:
            form = term_of(poly(root, place.around))
        except ValueError:
            continue
        if form == root or (
            form.op == root.op
            and form.args[:1] == root.args[:1]
            and root.op == "fn"
            and not _numeric(root)
        ):
            continue
        if root.op == "pow" and form.op == "pow" and form.args[1] == root.args[1]:
            continue
        count += 1
        yield f"try assert (N{count} : {place.show(root)} = {place.show(form)}) by normal."


def _numeric(t: Term) -> bool:
    return not t.free

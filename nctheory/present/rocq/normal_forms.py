"""What inverses, roots, functions and derivatives are, as assertions for Rocq to prove."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from fractions import Fraction

from nctheory.present.rocq.closing import closing, closing_tactic
from nctheory.present.rocq.expanding import expanded
from nctheory.present.rocq.place import StepPlace, braced, in_sequence, summed
from nctheory.present.rocq.printing import term_text
from nctheory.present.rocq.sign_scripts import (
    closed_parts,
    equal_lines,
    positive,
    sign_tactic,
    supports,
)
from nctheory.trusted.algebra import poly
from nctheory.trusted.building import abstract, add, instantiate, minus, mul, power, rational
from nctheory.trusted.calculus import differentiated
from nctheory.trusted.context import Context
from nctheory.trusted.language import Term
from nctheory.trusted.polynomials import term_of

__all__ = ["normal_forms"]


def normal_forms(
    place: StepPlace,
    terms: Iterable[Term],
    known: dict[Term, Term],
    ctx: Context | None = None,
    supported: bool = True,
) -> Iterator[str]:
    """Assertions of what parts are that are no polynomials, where their normal form is another.

    What is asserted comes to stand in `known`.
    """
    ctx = ctx or place.around
    asserted: set[Term] = set(known)
    parts = closed_parts(terms)
    integrals: dict[Term, Term] = {}  # one of each normal form
    in_parts = any(p.op == "integral" and _is_sum(place, p, ctx) for p in parts)
    said: list[tuple[str, str]] = []
    for part in parts:
        for p in [part] if part in place.real else _shown(part):
            if p in asserted:
                continue
            asserted.add(p)
            if p.op == "kernel":
                yield from _kernel_form(place, p, known, ctx)
                continue
            try:
                form = term_of(poly(place.meant(p), ctx))
            except ValueError:
                continue
            if p.op == "integral" and not in_parts:
                form = integrals.setdefault(form, p)
            if form == p or (form.op == "add" and _is_product(place, p)):  # `ring` expands it
                continue
            if _plainly(place.show(form)) == _plainly(place.show(p)):
                known[p] = form
                continue
            stated = place.show(p), place.show(form)
            if _is_within(stated, said):  # what was said last is put in first
                known[p] = form
                continue
            said.append(stated)
            if p.op == "diff":
                yield from _slope_forms(place, p, known, ctx)
            if supported:
                yield from supports(place, [form])
            proof = _proof(place, p, form, known)
            yield (
                f"try assert (N{next(place.count)}' : normal_form ({stated[0]}) "
                f"({stated[1]})) by {proof}."
            )
            known[p] = form


def _is_product(place: StepPlace, p: Term) -> bool:
    """Whether it is printed as a product, and no function or root stands in it."""
    own = place.real.get(p)
    return own is not None and own.op == "mul" and all(map(_is_rational, own.walk()))


def _is_rational(t: Term) -> bool:
    """Whether rational functions have such parts."""
    whole = t.op == "pow" and t.args[1].denominator == 1
    return whole or t.op in ("add", "mul", "rat", "pi", "var")


def _plainly(text: str) -> str:
    """The text without parentheses around names, and around all of it."""
    text = re.sub(r"\((\w+)\)", r"\1", text)
    inner = text[1:-1]
    depths = itertools.accumulate((c == "(") - (c == ")") for c in inner)
    whole = text[:1] == "(" and text[-1:] == ")" and min(depths, default=0) >= 0
    return _plainly(inner) if whole else text


def _is_within(stated: tuple[str, str], said: list[tuple[str, str]]) -> bool:
    """Whether it was said before, and what was said since is about something around it."""
    own = [tuple(re.sub(r"[()]", "", text) for text in pair) for pair in (stated, *said)]
    if own[0] not in own[1:]:
        return False
    since = own[own.index(own[0], 1) + 1 :]
    return any(own[0][0] in text and text != own[0][0] for text, _ in since)


def _kernel_form(
    place: StepPlace, kernel: Term, known: dict[Term, Term], ctx: Context
) -> Iterator[str]:
    """What a kernel is, if it has to be written out."""
    form = term_of(poly(kernel, ctx))
    if form == kernel:
        return
    name = place.names.of("kernel", kernel.args[0])
    inside, body = place.unfolded(kernel)
    forms: dict[Term, Term] = {}
    lines = [
        *supports(inside, [inside.meant(body)]),
        *normal_forms(inside, [body], forms, ctx),
        *closing(inside, (body, form), forms),
    ]
    yield (
        f"assert (N{next(place.count)}' : normal_form ({place.show(kernel)}) ({place.show(form)}))."
    )
    yield from braced([f"unfold normal_form, {name}.", *lines])
    known[kernel] = form


def _proof(place: StepPlace, p: Term, form: Term, known: Mapping[Term, Term]) -> str:
    """The tactic that proves that a part is its normal form."""
    real = place.real.get(p)
    if real is not None and real.op in ("add", "mul", "pow") and real.sort != "vector":
        return f"(unfold normal_form; {equal_lines(place, real, form)})"
    angle = place.meant(p.args[1]) if p.op == "fn" and p.args[0] == "cos" else None
    if angle is not None and angle.op == "fn" and angle.args[0] == "asin":
        u = angle.args[1]
        inner = closing_tactic(place, mul(form, form), minus(rational(1), mul(u, u)), known)
        return (
            "first [(unfold normal_form; rewrite cos_asin by first [assumption | split; sign]; "
            f"unfold Rsqr; apply sqrt_is; [{sign_tactic(place, form)} | {inner}]) | normal]"
        )
    if p.op == "fn" and form.op == "fn" and form.args[0] == p.args[0]:
        inner = closing_tactic(place, p.args[1], form.args[1], known)
        return f"first [apply alike_at; {inner} | normal]"
    if p.op == "fn" and p.args[0] == "abs" and (multiple := _absolute(place, p, form, known)):
        return multiple
    if p.op == "integral" and form.args[1:] == p.args[1:]:
        return f"(apply integral_alike; {_point_by_point(place, p, form.args[0])})"
    if p.op == "integral" and (found := _integral_parts(p, form)):
        return _sum_of_integrals(place, p, found)
    if p.op == "npow":
        return _power_proof(place, p)
    if p.op == "apply":
        inner = "lra"
        if len(p.args) == len(form.args) == 3 and p.op == form.op and p.args[2].sort != "vector":
            inner = closing_tactic(place, p.args[2], form.args[2], known)
        return f"(unfold normal_form; f_equal; first [put; ring | lra | {inner}])"
    if p.op == "dot" and any(a.op == "pow" and a.args[1] != 2 for a in p.walk()):
        inner = closing_tactic(place, expanded(p), form, known)
        return f"first [normal | (unfold normal_form; products; lengths; {inner})]"
    if p.op == "pow" and p.args[1] == Fraction(1, 2):
        inner = closing_tactic(place, mul(form, form), p.args[0], known)
        own = ""
        if form.op == "pow" and form.args[1] == p.args[1]:
            same = closing_tactic(place, p.args[0], form.args[0], known)
            own = f"apply alike_at; {same} | "
        return f"first [{own}apply sqrt_is; [{sign_tactic(place, form)} | {inner}] | normal]"
    if p.op == "pow" and p.args[1] < 0:
        base = power(p.args[0], -p.args[1])
        inner = closing_tactic(place, mul(base, form), rational(1), known)
        if place.around.signs(base).nonzero:
            return f"first [apply inv_is; [nonzero | {inner}] | normal]"
        if form.op == "mul" and any(q in place.real for q in p.args[0].walk()):
            product = mul(*map(_inverse, form.args))
            inner = closing_tactic(place, p.args[0], product, known)
            put_in = f"replace ({place.show(p.args[0])}) with ({place.show(product)}) by {inner}"
            return f"first [(unfold normal_form; {put_in}; inverse) | normal]"
    return "normal"


def _absolute(place: StepPlace, p: Term, form: Term, known: Mapping[Term, Term]) -> str:
    """The tactic that takes what is not negative out of an absolute value, if that is its form."""
    factors = form.args if form.op == "mul" else ()
    inner = [a for a in factors if a.op == "fn" and a.args[0] == "abs"]
    if len(inner) != 1:
        return ""
    c, own = mul(*(a for a in factors if a is not inner[0])), inner[0].args[1]
    alike = closing_tactic(place, p.args[1], mul(c, own), known)
    shown = f"({place.show(c)}) _ ({place.show(own)})"
    return (
        f"first [(etransitivity; [apply (abs_multiple {shown}); [{sign_tactic(place, c)} | {alike}]"
        " | ring]) | normal]"
    )


def _inverse(t: Term) -> Term:
    """The inverse of a factor, where it is 0 if that is."""
    if t.op == "rat":
        return rational(1 / t.args[0])
    if t.op != "pow":
        return power(t, -1)
    base, q = t.args
    return power(_inverse(base), q) if base.op == "pow" else power(base, -q)


def _point_by_point(place: StepPlace, p: Term, body: Term) -> str:
    """The tactics that prove that an integral has this integrand."""
    x, name = place.around.fresh(), f"at_{next(place.count)}"
    point = [(name, x)]
    inside, own = place.at({**place.values, x: name}).opened(p.args[0], point)
    inside, other = inside.opened(body, point)
    forms: dict[Term, Term] = {}
    lines = [
        f"intros {name}; cbv beta.",
        *normal_forms(inside, [own, other], forms),
        *closing(inside, (own, other), forms),
    ]
    return in_sequence(lines)


def _is_sum(place: StepPlace, p: Term, ctx: Context) -> bool:
    """Whether an integral is a sum of others."""
    try:
        return len(poly(place.meant(p), ctx)) > 1
    except ValueError:
        return False


def _integral_parts(p: Term, form: Term) -> list[tuple[Term, Term]]:
    """The factors and bodies of the integrals whose sum an integral is, if all are of this kind."""
    found = []
    for t in form.args if form.op == "add" else (form,):
        factors = t.args if t.op == "mul" else (t,)
        inner = [f for f in factors if f.op == "integral" and f.args[1:] == p.args[1:]]
        if len(inner) != 1 or any(a.op == "oo" for a in p.args[1:]):
            return []
        others = [f for f in factors if f != inner[0]]
        found.append((mul(*others) if others else rational(1), inner[0].args[0]))
    return found


def _sum_of_integrals(place: StepPlace, p: Term, parts: Sequence[tuple[Term, Term]]) -> str:
    """The tactic that proves that an integral is a sum of multiples of others."""
    _, low, high = p.args
    name = f"at_{next(place.count)}"
    ends = f"(at_right ({place.show(low)})) (at_left ({place.show(high)}))"
    bodies = [term_text(b, place.names, (name,), place.values) for _, b in parts]
    integrals = [place.show(Term("integral", b, low, high)) for _, b in parts]
    factors = [place.show(c) for c, _ in parts]
    body, whole = (
        summed([f"({c}) * ({t})" for c, t in zip(factors, texts, strict=True)])
        for texts in (bodies, integrals)
    )
    pointwise = _point_by_point(place, p, add(*(mul(c, b) for c, b in parts)))
    order = f"apply Rminus_lt_0_l; {sign_tactic(place, minus(high, low))}"
    return (
        f"(unfold normal_form; transitivity (the_integral {ends} (fun {name} => {body})); "
        f"[apply integral_alike; {pointwise} | transitivity ({whole}); "
        f"[integrals ltac:({order}) | ring]])"
    )


def _power_proof(place: StepPlace, p: Term) -> str:
    """The tactic for a power: of its base in normal form, if that is another."""
    base = p.args[0]
    shown, form = place.show(base), place.show(term_of(poly(place.meant(base), place.around)))
    if base.op == "var" or form == shown:
        return "normal"
    put_in = f"replace ({shown}) with ({form}) by first [ring | put; ring | equal]"
    return f"first [(unfold normal_form; {put_in}; normal) | normal]"


def _shown(part: Term) -> Iterator[Term]:
    """The part as it is printed: a root, its power, and the inverse of that."""
    if part.op == "kernel":
        yield part
    combined = part.op == "dot" and any(a.op in ("add", "mul") for a in part.args)
    if combined or part.op in ("fn", "npow", "diff", "min", "max", "apply", "integral"):
        yield part
    elif part.op == "pow":
        base, q = part.args
        if q.denominator == 2:
            yield Term("pow", base, abs(q) / abs(q.numerator))
        if q < 0:
            yield part


def _slope_forms(place: StepPlace, p: Term, known: dict[Term, Term], ctx: Context) -> Iterator[str]:
    """What a derivative needs at its point, and what its parts are there."""
    x = Term("free", 7000, "real")
    try:
        slope, conditions = differentiated(instantiate(p.args[0], x), x, ctx.smooth)
    except ValueError:
        return
    for _, c in dict.fromkeys(conditions):
        at = instantiate(abstract(c, x), p.args[1])
        yield from supports(place, [at])
        yield from positive(place, at)
    inside = instantiate(abstract(slope, x), p.args[1])
    yield from supports(place, [inside])
    yield from normal_forms(place, [inside], known, ctx)

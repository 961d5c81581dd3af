"""How an equality is closed once its parts have their normal forms: by which tactic, with what.

The exporter knows the polynomials: whether both sides are one polynomial in the parts that stand
in them (`ring`), or one only after inverses cancel (`field`), and which squares of roots that
takes. So Rocq is told, and searches for nothing; the tactic `equal`, which does, is what is left
if the plan fails.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from fractions import Fraction

from nctheory.present.rocq.place import StepPlace, as_tactic
from nctheory.present.rocq.sign_scripts import sign_tactic
from nctheory.trusted.algebra import poly
from nctheory.trusted.building import power, rational, rebuild
from nctheory.trusted.language import Term
from nctheory.trusted.polynomials import Poly, atom, constant, plus, term_of

__all__ = [
    "as_polynomial",
    "closing",
    "closing_tactic",
    "has_fractions",
    "one_polynomial",
    "part_by_part",
    "put_in",
]

_MOST = 3000  # monomials


def put_in(t: Term, forms: Mapping[Term, Term]) -> Term:
    """The term with parts replaced by their normal forms, the outermost ones."""
    return rebuild(t, lambda part, under: forms.get(part) if not under else part)


def one_polynomial(left: Term, right: Term) -> bool:
    """Whether the sides are one polynomial in the parts that stand in them."""
    try:
        return not as_polynomial(left) - as_polynomial(right)
    except ValueError:
        return True  # nobody knows


def part_by_part(left: Term, right: Term) -> bool:
    """Whether the sides are the same once sums and products in them are in one order."""
    try:
        one, other = (_in_one_order(_with_known_powers(t)) for t in (left, right))
    except ValueError:
        return False
    return one == other


def _in_one_order(t: Term) -> Term:
    """The term with polynomials in normal form, part by part."""

    def change(part: Term, under: int) -> Term | None:
        if part.op not in ("add", "mul", "pow") or part.sort not in ("real", "nat"):
            return None
        inner = [_in_one_order(a) if isinstance(a, Term) else a for a in part.args]
        return term_of(as_polynomial(Term(part.op, *inner)))

    return rebuild(t, change)


def _with_known_powers(t: Term) -> Term:
    """The term with powers whose exponents are numbers."""

    def change(part: Term, under: int) -> Term | None:
        if part.op == "npow":
            exponent = term_of(as_polynomial(part.args[1]))
            if exponent.op == "rat":
                return _power(_with_known_powers(part.args[0]), exponent.args[0])
        if part.op == "pow" and part.args[0].op == "npow":
            return _power(_with_known_powers(part.args[0]), part.args[1])
        return None

    return rebuild(t, change)


def _power(base: Term, q: Fraction) -> Term:
    """A power, as one of the base of the base if it is printed so."""
    whole = base.op == "pow" and base.args[1] > 0 and q.denominator == 1
    return power(base.args[0], base.args[1] * q) if whole else power(base, q)


def closing(
    place: StepPlace,
    sides: Sequence[Term],
    forms: Mapping[Term, Term],
    fall_back: str = "equal",
    given: Sequence[str] = (),
    first: int = 0,
) -> list[str]:
    """The lines that prove that the sides are equal, where the forms of parts are asserted.

    `given` are names of equations, which say what powers are; what is asserted is numbered from
    `first` on.
    """
    try:
        left, right = (put_in(t, forms) for t in sides)
        rest = as_polynomial(left) - as_polynomial(right)
    except ValueError:
        return [f"{fall_back}."]
    if not rest:
        how = "field" if has_fractions([left, right]) else "ring"
        return [f"first [put; solve [{how}] | {fall_back}]."]
    known = list(given)
    lines = []
    for i, (square, proof) in enumerate(_squares(place, rest), first):
        lines.append(f"try assert (Q{i}' : {square}) by ({proof}).")
        known.append(f"Q{i}'")
    fractions = {}
    for i, (base, proof) in enumerate(_denominators(place, [left, right], forms), first):
        lines.append(f"assert (Z{i}' : {place.show(base)} <> 0) by {proof}.")
        fractions[f"?(inv_at _ Z{i}')"] = base.depth
    outer_first = sorted(fractions, key=lambda known: -fractions[known])
    put = f"put; rewrite {', '.join(outer_first)}" if fractions else "put"
    using = f" [{' '.join(known)}]" if known else ""
    tactics = [f"solve [{put}; field{using}; sides]"]
    if known:
        tactics.insert(0, f"solve [put; ring{using}]")
    return [*lines, f"first [{' | '.join(tactics)} | {fall_back}]."]


def _nonzero(place: StepPlace, base: Term) -> str:
    """A tactic that proves that a number is not 0."""
    sign = place.around.signs(place.meant(base))
    if sign.positive:
        return f"(apply positive_ne; {sign_tactic(place, base)})"
    if sign.nonpositive:
        return f"(apply negative_ne; {sign_tactic(place, base)})"
    return "nonzero"


def _denominators(
    place: StepPlace, sides: Sequence[Term], forms: Mapping[Term, Term]
) -> list[tuple[Term, str]]:
    """What stands below and is known not to be 0, as it is printed, and a tactic that proves it."""
    found: dict[Term, str] = {}
    for t in sides:
        for p in _parts(t):
            if p.op == "pow" and p.args[1] < 0:
                base = power(p.args[0], -p.args[1])
                if base in found:
                    continue
                if place.around.signs(place.meant(base)).nonzero:
                    found[base] = _nonzero(place, base)
                elif proof := _as_it_was(place, base, forms):
                    found[base] = proof
    return list(found.items())


def _as_it_was(place: StepPlace, base: Term, forms: Mapping[Term, Term]) -> str | None:
    """The tactic where the sign was seen before the normal form was taken, if it was."""
    new = poly(place.meant(base), place.around)
    for p in forms:
        if p.op != "pow" or p.args[1] != -1:
            continue
        old = poly(place.meant(p.args[0]), place.around)
        c = old[old.leading] / new[new.leading] if old and new else 0
        if c and old == c * new and place.around.signs(place.meant(p.args[0])).nonzero:
            shown = place.show(p.args[0])
            alike = "first [ring | put; ring | equal]"
            return (
                f"(apply (ne_multiple _ ({place.show(rational(c))}) ({shown})); "
                f"[{_nonzero(place, p.args[0])} | {alike}])"
            )
    return None


def _parts(t: Term) -> Iterator[Term]:
    """The parts of a polynomial, and what stands below in these."""
    if t.op in ("add", "mul"):
        for a in t.terms:
            yield from _parts(a)
    elif t.op == "pow":
        yield from _parts(t.args[0])
        yield t


def closing_tactic(place: StepPlace, left: Term, right: Term, forms: Mapping[Term, Term]) -> str:
    """The lines as one tactic."""
    return as_tactic(closing(place, (left, right), forms))


def has_fractions(terms: Sequence[Term]) -> bool:
    """Whether numbers stand in the polynomial that `ring` takes for atoms."""
    return any(c.denominator > 1 for t in terms for c in _numbers(t))


def _numbers(t: Term) -> Iterator[Fraction]:
    if t.op == "rat":
        yield t.args[0]
    elif t.op in ("add", "mul"):
        for a in t.args:
            yield from _numbers(a)
    elif t.op == "pow":
        yield from _numbers(t.args[0])


def as_polynomial(t: Term) -> Poly:
    """The term as a polynomial in its parts, of which nothing is known."""
    if t.op == "rat":
        return constant(t.args[0])
    if t.op == "add":
        return plus(*(as_polynomial(a) for a in t.args))
    if t.op == "mul":
        total = constant(1)
        for a in t.args:
            total = total * as_polynomial(a)
            if len(total) > _MOST:
                raise ValueError("too large")
        return total
    if t.op == "pow":
        base, q = t.args
        if q.denominator == 1 and q > 0:
            return as_polynomial(base) ** int(q)
        if q.denominator == 2 and q > 0:
            return atom(Term("pow", base, q / q.numerator)) ** q.numerator
    return atom(t)


def _squares(place: StepPlace, rest: Poly) -> Iterator[tuple[str, str]]:
    """The squares of roots, cosines and deltas, and what proves them."""
    found: dict[Term, None] = {}
    for m in rest:
        for a, _ in m:
            for p in a.walk() if a.op == "pow" else [a]:
                if not p.loose:
                    found[p] = None
    for p in sorted(found, key=lambda p: (p.depth, p.key)):
        if p.op == "pow" and p.args[1].denominator == 2:
            q = p.args[0]
            s = place.show(Term("pow", q, Fraction(1, 2)))
            if not place.around.signs(place.meant(q)).nonnegative:
                continue
            yield f"{s} * {s} = {place.show(q)}", f"apply sqrt_sqrt; {sign_tactic(place, q)}"
            below = place.show(Term("pow", q, Fraction(-1)))
            if p.args[1] < 0 or Term("pow", p, Fraction(-1)) in found:
                square = f"inv ({s}) * inv ({s}) = {below}"
                yield square, f"apply inv_sqrt_square; {sign_tactic(place, q)}"
        elif p.op == "fn" and p.args[0] == "cos":
            x = f"({place.show(p.args[1])})"
            yield f"cos {x} * cos {x} = 1 - sin {x} * sin {x}", f"exact (cos_square {x})"
        elif p.op == "fn" and p.args[0] == "abs":
            x = f"({place.show(p.args[1])})"
            yield f"Rabs {x} * Rabs {x} = {x} * {x}", f"exact (abs_square {x})"
        elif p.op == "delta":
            i, k = (f"({place.show(a)})" for a in p.args)
            if all(a.op == "rat" for a in p.args):
                same = p.args[0] == p.args[1]
                proof = "apply delta_same" if same else "apply delta_apart; lra"
                yield f"delta {i} {k} = {int(same)}", proof
                continue
            yield f"delta {i} {k} * delta {i} {k} = delta {i} {k}", f"exact (delta_square {i} {k})"

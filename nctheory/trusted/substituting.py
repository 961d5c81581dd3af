"""What stands for the variables, the laws and the unknown functions of a theorem that is quoted."""

from __future__ import annotations

from collections.abc import Mapping

from nctheory.trusted.building import applied, fits, rebuild
from nctheory.trusted.context import Context, need
from nctheory.trusted.language import Term
from nctheory.trusted.theorems import Assertion, Regular, Theorem

__all__ = ["changed", "values_put_in", "values_of"]


def values_of(theorem: Theorem, at: Mapping[str, Term], ctx: Context) -> dict[Term, Term]:
    """What stands for the variables, the laws and the unknown functions of the theorem."""
    facts = [*theorem.premises.values(), *theorem.conclusions]
    parts = {p for f in facts for t in f.terms for p in t.walk()}
    smooth = {f.function for f in facts if isinstance(f, Regular)}
    change: dict[Term, Term] = {}
    for name, value in at.items():
        own = [p for p in parts if p.op in ("var", "law", "apply") and p.args[0] == name]
        need(own or value.op == "any", f"{name} is nothing that {theorem.id} leaves free")
        count = len(own[0].args) - 2 if own and own[0].op == "apply" else 0
        need(all(k < count for k, _ in value.loose),
             f"{name}: a value with an index that nothing binds")  # fmt: skip
        fine = name not in smooth or _is_smooth(value, ctx)
        need(fine, f"{name} is a smooth function, and {value} may be none")
        for p in own:
            if p.op == "apply":
                fine = fits(value, p.sort) and len(p.args) == count + 2
                need(fine, f"{name} is a function to {p.sort}")
            elif p.op == "law":
                fine = value.op in ("law", "uniform", "series") and value.sort == p.sort
                need(fine, f"{name} is a {p.sort}")
                need(len(p.args) == 2 or (value.op == "law" and len(value.args) == 2),
                     f"{name} is a law for each label")  # fmt: skip
            else:
                label = p.sort == "nat" and value.whole and ctx.is_sign(value - 1)
                fine = label or fits(value, p.sort)
                need(fine, f"{name} is a {p.sort}, and {value} is a {value.sort}")
            change[p] = value
    return change


def _is_smooth(t: Term, ctx: Context) -> bool:
    """Whether it has all derivatives in what is loose, none of more than exponential growth."""
    match t.op:
        case "bound" | "add" | "mul":
            return all(_is_smooth(a, ctx) for a in t.parts)
        case "pow":
            whole = t.args[1] > 0 and t.args[1].denominator == 1
            return not t.loose or (whole and _is_smooth(t.args[0], ctx))
        case "apply":
            return not t.loose or (t.args[0] in ctx.smooth and all(map(_is_affine, t.parts)))
        case "diff":
            return not t.loose or (_is_smooth(t.args[0], ctx) and _is_affine(t.args[1]))
    return not t.loose


def _is_affine(t: Term) -> bool:
    """Whether it is of degree 1 at most in what is loose, by its form."""
    one = t.op == "add" or (t.op == "mul" and sum(bool(a.loose) for a in t.args) <= 1)
    return not t.loose or t.op == "bound" or (one and all(map(_is_affine, t.args)))


def changed(fact: Assertion, change: Mapping[Term, Term]) -> Assertion:
    """The same of a fact."""
    return fact.map(lambda t: values_put_in(t, change))


def values_put_in(t: Term, change: Mapping[Term, Term]) -> Term:
    """The term with all values put in at once."""
    laws = {p.args[:2]: v for p, v in change.items() if p.op == "law"}
    functions = {p.args[0]: v for p, v in change.items() if p.op == "apply"}

    def at(part: Term, under: int) -> Term | None:
        if part.op == "var":
            return change.get(part, part)
        if part.op == "apply" and part.args[0] in functions:
            return applied(functions[part.args[0]], *(rebuild(a, at) for a in part.args[2:]))
        if part.op == "law" and part.args[:2] in laws:
            value = laws[part.args[:2]]
            index = tuple(rebuild(a, at) for a in part.args[2:])
            return Term("law", *value.args, *index) if index else value
        return None

    return rebuild(t, at)

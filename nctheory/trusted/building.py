"""Terms made of terms: sums, products, powers, and substitution."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from fractions import Fraction

from flint import fmpq

from nctheory.trusted.language import BINDS, VARIABLES, Malformed, Term

__all__ = [
    "abstract", "add", "applied", "fits", "gram_determinant", "instantiate", "minus", "mul",
    "power", "rational", "rebuild", "replace", "scalar_product", "unfolded", "var",
]  # fmt: skip


def rebuild(term: Term, change: Callable[[Term, int], Term | None]) -> Term:
    """The term with parts changed: `change` gets a part and how many binders are above it."""
    done: dict[tuple[Term, int], Term] = {}

    def walk(part: Term, under: int) -> Term:
        found = done.get((part, under))
        if found is None:
            found = change(part, under)
            if found is None:
                where, count = BINDS.get(part.op, (-1, 0))
                args = [walk(a, under + (count if i == where else 0)) if isinstance(a, Term) else a
                        for i, a in enumerate(part.args)]  # fmt: skip
                found = Term(part.op, *args)
            done[part, under] = found
        return found

    return walk(term, 0)


def fits(value: Term, sort: str) -> bool:
    """Whether it is of this sort: a label is a real number too."""
    return value.sort == sort or (sort, value.sort) == ("real", "nat")


def replace(term: Term, rule: Mapping[Term, Term]) -> Term:
    """Substitution: free variables, by terms of their sort without loose indices."""
    for old, new in rule.items():
        if old.op not in VARIABLES or new.loose or not fits(new, old.sort):
            raise Malformed(f"{old}, a {old.sort}, cannot be replaced by {new}, a {new.sort}")
    keys = rule.keys()

    def change(part: Term, under: int) -> Term | None:
        if part in keys:
            return rule[part]
        return part if part.free.isdisjoint(keys) else None

    return rebuild(term, change)


def instantiate(body: Term, *values: Term) -> Term:
    """The body of a binder at these values of its variables, the outermost first."""
    n = len(values)

    def change(part: Term, under: int) -> Term | None:
        if not part.loose:
            return part
        if part.op == "bound" and part.args[0] >= under:
            index = part.args[0] - under
            if index < n:
                return values[n - 1 - index]
            return Term("bound", part.args[0] - n, part.args[1])
        return None

    if any(v.loose for v in values):
        raise Malformed("a value with loose indices")
    return rebuild(body, change)


def abstract(term: Term, *variables: Term) -> Term:
    """The body of a binder of these free variables, the outermost first."""
    place = {v: len(variables) - 1 - i for i, v in enumerate(variables)}

    def change(part: Term, under: int) -> Term | None:
        if not part.loose and part.free.isdisjoint(place):
            return part
        if part in place:
            return Term("bound", place[part] + under, part.sort)
        if part.op == "bound" and part.args[0] >= under:
            return Term("bound", part.args[0] + len(variables), part.args[1])
        return None

    return rebuild(term, change)


def applied(body: Term, *args: Term) -> Term:
    """The body of a function at arguments that may have loose indices, which stay as they are."""

    def lifted(t: Term, by: int) -> Term:
        def change(part: Term, under: int) -> Term | None:
            free = part.op == "bound" and part.args[0] >= under
            return Term("bound", part.args[0] + by, part.args[1]) if free else None

        return rebuild(t, change) if by and t.loose else t

    def change(part: Term, under: int) -> Term | None:
        if not part.loose:
            return part
        if part.op != "bound" or part.args[0] < under:
            return None
        value = args[len(args) - 1 - (part.args[0] - under)]
        if not fits(value, part.sort):
            raise Malformed(f"{value} is no {part.sort}")
        return lifted(value, under)

    return rebuild(body, change)


def rational(value: int | Fraction | fmpq) -> Term:
    """A rational number."""
    parts = (int(value.p), int(value.q)) if isinstance(value, fmpq) else (value,)
    return Term("rat", Fraction(*parts))


def var(name: str, sort: str = "real") -> Term:
    """A free variable."""
    return Term("var", name, sort)


def add(*terms: Term) -> Term:
    """A sum."""
    return terms[0] if len(terms) == 1 else Term("add", *terms)


def mul(*terms: Term) -> Term:
    """A product."""
    return terms[0] if len(terms) == 1 else Term("mul", *terms)


def minus(left: Term, right: Term) -> Term:
    """A difference."""
    return left - right


def power(base: Term, exponent: int | Fraction) -> Term:
    """A rational power."""
    return base**exponent


def gram_determinant(x: Term, y: Term) -> Term:
    """|x|^2 |y|^2 - <x, y>^2."""
    return scalar_product(x, x) * scalar_product(y, y) - scalar_product(x, y) ** 2


def scalar_product(x: Term, y: Term) -> Term:
    """The scalar product of two vectors, or the product of two numbers."""
    return Term("dot", x, y) if x.sort == "vector" else x * y


def unfolded(kernel: Term) -> Term:
    """The value of a kernel, in products."""
    _, form, x, y = kernel.args
    return instantiate(form, scalar_product(x, x), scalar_product(x, y), scalar_product(y, y))

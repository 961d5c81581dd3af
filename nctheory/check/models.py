"""Points: rational numbers, vectors, finite laws and functions for what a theorem leaves free.

What a point has no value for yet is drawn when it is asked for, in the style of the point. Nothing
here is trusted: `nctheory.check.numeric_points` evaluates facts at a point.
"""

from __future__ import annotations

import random
from collections.abc import Mapping
from dataclasses import dataclass, field
from fractions import Fraction
from typing import Any

from flint import fmpq

from nctheory.check.wording import text
from nctheory.trusted.language import DRAWN, Term
from nctheory.trusted.theorems import All, Assertion, Mirror

__all__ = ["STYLES", "Given", "Model", "Points", "mirror", "value_text", "random_unit"]

# Unknown functions: those that are smooth, and those that are not: tables have any values, and
# units are tables of vectors of length 1.
SMOOTH = ("affine", "constant", "convex", "concave", "waves", "exponential")
FAMILIES = (*SMOOTH, "kink", "table", "table", "units", "units")
TAME = ("one", "one", "rising", "falling", "falling")
Points = list[tuple[Any, Any]]
STYLES: Mapping[str, tuple[str, ...]] = {
    "simple": ("1", "2", "1/2", "3", "0", "-1"),
    "plain": ("1", "2", "1/2", "3/4", "5/3", "7/2", "-1", "-2/3", "0", "3/5", "4/5", "-5/4", "9/7"),
    "nasty": ("0", "1", "-1", "0", "2", "-2", "1/2", "1/1000000", "-1/1000000", "1000000"),
    "remote": ("0", "1e30", "1e-30", "-1e30", "1e9", "-1e-9", "1", "1e-3", "12345", "-7"),
}


@dataclass(frozen=True)
class Given:
    """What hypotheses fix at every point: definitions, images of laws, kinds of functions."""

    defined: dict[Term, Term] = field(default_factory=dict)
    bodies: dict[str, Term] = field(default_factory=dict)
    recursions: dict[str, Term] = field(default_factory=dict)
    pins: dict[tuple[str, int], Term] = field(default_factory=dict)
    images: tuple[Mirror, ...] = ()
    normal: frozenset[str] = frozenset()  # the names of normal laws
    general: tuple[All, ...] = ()  # said of all numbers, vectors or labels: tried for some
    smooth: frozenset[str] = frozenset()
    hints: tuple[Any, ...] = ()  # numbers that may matter

    def behind(self, fact: Assertion) -> list[Term]:
        """The sides of a fact, and what defines the variables and functions on which it depends."""
        names = self.names(fact)
        maps: tuple[Mapping[Any, Term], ...] = (self.defined, self.bodies, self.recursions)
        named = [body for m in maps for name, body in m.items() if name in names]
        return [*fact.terms, *named, *(b for (f, _), b in self.pins.items() if f in names)]

    def names(self, fact: Assertion) -> set[Any]:
        """The variables, and the names of laws and functions, on which a fact depends."""
        return self.names_in(*fact.terms)

    def names_in(self, *terms: Term) -> set[Any]:
        """The variables, and the names of laws and functions, on which terms depend."""
        found: set[Any] = set()
        todo = list(terms)
        while todo:
            for part in todo.pop().walk():
                if part.op not in ("var", "law", "apply"):
                    continue
                name: Any = part if part.op == "var" else part.args[0]
                if name in found:
                    continue
                found.add(name)
                maps: tuple[Mapping[Any, Term], ...] = (self.defined, self.bodies, self.recursions)
                todo += [m[name] for m in maps if name in m]
                todo += [body for (f, _), body in self.pins.items() if f == name]
                todo += [t for i in self.images if i.law.args[0] == name for t in i.terms]
        return found


@dataclass
class Model:
    """A point. What it has no value for yet is drawn when it is asked for."""

    rng: random.Random
    style: str = "plain"
    dim: int = 2
    given: Given = field(default_factory=lambda: Given())
    values: dict[Term, Any] = field(default_factory=dict)
    laws: dict[tuple[str, int], Points] = field(default_factory=dict)
    kinds: dict[tuple[str, int], str] = field(default_factory=dict)  # of these laws
    functions: dict[str, tuple[str, int]] = field(default_factory=dict)
    tame: bool = False  # whether unknown functions are positive, and constant or monotone
    by_rules: bool = False  # whether points with some moments of N(0, I) stand for a normal law
    computed: dict[Any, Any] = field(default_factory=dict)
    tried: dict[Assertion, Any] = field(default_factory=dict)  # hypotheses, with where they fail
    arguments: set[Any] = field(default_factory=set)  # at which unknown functions were evaluated
    effort: int = 0  # how often a hypothesis was evaluated
    _names: dict[Assertion, set[Any]] = field(default_factory=dict)

    def number(self) -> Any:
        """A rational number in the model's style."""
        if self.given.hints and self.style == "nasty" and self.rng.random() < 0.3:
            return self.rng.choice(self.given.hints)
        x = Fraction(self.rng.choice(STYLES[self.style]))
        if self.style == "plain" and self.rng.random() < 0.3:
            x = Fraction(self.rng.randint(-40, 40), self.rng.randint(1, 12))
        return fmpq(x.numerator, x.denominator)

    def draw(self, sort: str) -> Any:
        """A value of a sort, or of what a kind of laws draws; often one that is there already."""
        others = [v for k, v in self.values.items() if k.sort == sort]
        if sort == "vector":
            new = tuple(self.number() for _ in range(self.dim))
            if self.style != "remote" and self.rng.random() < 0.3:
                new = random_unit(self.rng, self.dim)
            if others and self.rng.random() < 0.3:
                factor = self.rng.choice((1, 1, -1, 2))
                new = tuple(factor * x for x in self.rng.choice(others))
            if len(others) > 1 and self.rng.random() < 0.2:  # as in a simplex
                new = tuple(-sum(xs, fmpq(0)) for xs in zip(*others, strict=True))
            return new if self.rng.random() < 0.9 else (fmpq(0),) * self.dim
        if sort == "nat":
            return fmpq(self.rng.choice((1, 1, 2, 2, 3, 4, 5)))
        if sort == "law positive":
            return abs(self.number()) or fmpq(1)
        return self.rng.choice(others) if others and self.rng.random() < 0.2 else self.number()

    def value(self, variable: Term) -> Any:
        """The value of a free variable that no hypothesis defines."""
        if variable not in self.values:
            self.values[variable] = self.draw(variable.sort)
        return self.values[variable]

    def points(self, kind: str) -> Points:
        """Some weighted points."""
        count = self.rng.choice((1, 2, 2, 3) if self.style == "simple" else (1, 2))
        weights = [self.rng.choice((1, 1, 1, 2, 5)) for _ in range(count)]
        sort = "law positive" if kind == "law positive" else DRAWN[kind]
        return [(fmpq(w, sum(weights)), self.draw(sort)) for w in weights]

    def function(self, name: str) -> tuple[str, int]:
        """The family and the seed of an unknown function."""
        if name not in self.functions:
            families: tuple[str, ...] = SMOOTH if name in self.given.smooth else FAMILIES
            families = TAME if self.tame else families
            self.functions[name] = (self.rng.choice(families), self.rng.randrange(10**6))
        return self.functions[name]

    def changed(self, names: set[Any] | None = None) -> None:
        """Forget what was computed, as the point is another one: in these variables, laws and
        functions, or in any."""
        self.computed.clear()
        self.tried = {f: places for f, places in self.tried.items() if self._apart(f, names)}

    def _apart(self, fact: Assertion, names: set[Any] | None) -> bool:
        """Whether a fact has nothing to do with what changed."""
        if names is None or not names.isdisjoint(self._names.get(fact) or self._named(fact)):
            return False
        sorts = {b for b in getattr(fact, "binders", ()) if isinstance(b, str)}  # tried at values
        return sorts.isdisjoint(getattr(name, "sort", "") for name in names)

    def _named(self, fact: Assertion) -> set[Any]:
        return self._names.setdefault(fact, self.given.names(fact))

    def where(self, fact: Assertion | None = None) -> str:
        """The point in words: what matters to the fact, or all of it."""
        names = None if fact is None else self.given.names(fact)
        parts: dict[str, list[str]] = {}
        for variable, value in self.values.items():
            if names is None or variable in names:
                parts.setdefault(value_text(value), []).append(text(variable))
        parts_shown = [" = ".join([*variables, value]) for value, variables in parts.items()]
        for (name, index), points in self.laws.items():
            if names is None or name in names:
                law = ", ".join(f"{value_text(x)} with weight {w}" for w, x in points)
                parts_shown.append(f"{name}{index or ''}: {law}")
        parts_shown += [
            f"{name}: N(0, I) in {self.dim} dimension{'s' * (self.dim > 1)}"
            for name in sorted(self.given.normal)
            if names is None or name in names
        ]
        parts_shown += [
            f"{name} {family}"
            for name, (family, _) in self.functions.items()
            if names is None or name in names
        ]
        return "; ".join(parts_shown)


def random_unit(rng: random.Random, dim: int) -> tuple[Any, ...]:
    """A rational vector of length 1, by stereographic projection."""
    if dim == 4 and rng.random() < 0.5:
        return tuple(fmpq(rng.choice((1, -1)), 2) for _ in range(dim))
    flat = [
        fmpq(rng.choice((0, 0, 1, -1, 2, -2, 3)), rng.choice((1, 1, 2))) for _ in range(dim - 1)
    ]
    square = sum((x * x for x in flat), fmpq(0))
    rest = [2 * x / (1 + square) for x in flat]
    return tuple(rng.sample([(1 - square) / (1 + square) * rng.choice((1, -1)), *rest], dim))


def mirror(x: Any) -> Any:
    """-x, for a number or a vector."""
    return tuple(-a for a in x) if isinstance(x, tuple) else -x


def value_text(value: Any) -> str:
    """A number or a vector, as text."""
    return f"({', '.join(map(str, value))})" if isinstance(value, tuple) else str(value)

"""Numbers of a point that can be changed one by one, also so that an equality holds there."""

from __future__ import annotations

import random
from dataclasses import dataclass
from fractions import Fraction
from typing import Any

from flint import fmpq

from nctheory.check.models import Model
from nctheory.check.solving import number_term, square_root
from nctheory.check.values import PRECISIONS, evaluator
from nctheory.trusted.building import add, mul, power, rational
from nctheory.trusted.language import Malformed

__all__ = ["Slot", "solve_in"]


@dataclass(frozen=True)
class Slot:
    """A number of a point that can be changed: of a variable, or of a point of a law."""

    where: Any
    key: Any
    coordinate: int | None = None

    def get(self) -> Any:
        """The number there."""
        item = self.where[self.key]
        value = item[1] if isinstance(self.where, list) else item
        return value if self.coordinate is None else value[self.coordinate]

    def put(self, x: Any) -> None:
        """Another number."""
        item = self.where[self.key]
        if self.coordinate is not None:
            old, i = (item[1] if isinstance(self.where, list) else item), self.coordinate
            x = (*old[:i], x, *old[i + 1 :])
        self.where[self.key] = (item[0], x) if isinstance(self.where, list) else x


def solve_in(slot: Slot, model: Model, fact: Any, scope: Any, rng: random.Random) -> bool:
    """Put in the slot what makes an equality hold, if its gap there is a polynomial of degree 2."""
    before, gaps = slot.get(), []
    try:
        for x in range(4):
            slot.put(fmpq(x))
            model.computed.clear()  # what was tried is known until the change is made
            gaps.append(evaluator(model, PRECISIONS[0]).enclose(fact.gap, scope))
    except Malformed:
        gaps = []
    slot.put(before)
    if len(gaps) < 4 or not all(isinstance(g, fmpq) for g in gaps):
        return False
    if _solve_power(slot, gaps):
        return True
    first, second = gaps[1] - gaps[0], gaps[2] - 2 * gaps[1] + gaps[0]
    a, b, c = second / 2, first - second / 2, gaps[0]
    square = b * b - 4 * a * c
    root = square_root(square)
    if gaps[3] != 9 * a + 3 * b + c or square < 0 or (a == 0 and b == 0):
        return False
    if root is None:  # a variable can have a root as its value
        if slot.where is not model.values or slot.coordinate is not None:
            return False
        root = mul(rational(rng.choice((1, 1, -1))), power(number_term(square), Fraction(1, 2)))
        slot.put(mul(add(number_term(-b), root), number_term(1 / (2 * a))))
        return True
    slot.put(-c / b if a == 0 else (-b + rng.choice((1, -1)) * root) / (2 * a))
    return True


def _solve_power(slot: Slot, gaps: list[Any]) -> bool:
    """Put in a variable what makes a x^k + c vanish, given the values at 0, 1, 2 and 3."""
    c, a = gaps[0], gaps[1] - gaps[0]
    found = [k for k in range(3, 7) if gaps[2] - c == a * 2**k and gaps[3] - c == a * 3**k]
    if not found or not a or slot.coordinate is not None or isinstance(slot.where, list):
        return False
    root = power(number_term(abs(c / a)), Fraction(1, found[0]))
    if c / a > 0 and found[0] % 2 == 0:
        return False
    slot.put(mul(rational(-1), root) if c / a > 0 else root)
    return True

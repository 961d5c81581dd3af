"""1F1 of positive arguments, for which arb's own function often has no value."""

from __future__ import annotations

from flint import arb, ctx

__all__ = ["confluent"]


def confluent(a: arb, c: arb, z: arb, count: int) -> list[arb]:
    """y_j = 1F1(a + j; c + j; z) for j < count, where a, c and z are positive.

    By Kummer's equation y_j = z (a + j + 1) / ((c + j) (c + j + 1)) y_(j+2) + (1 - z / (c + j))
    y_(j+1). It is used upwards while c + j < z and downwards else, so that all terms are positive.
    """
    up = next((j for j in range(count) if not c + j < z), count)
    found = [_series(a + j, c + j, z) for j in range(min(2, count))]
    while len(found) < min(up + 2, count):
        j = len(found) - 2
        rest = found[j] + (z / (c + j) - 1) * found[j + 1]
        found.append(rest * (c + j) * (c + j + 1) / (z * (a + j + 1)))
    down = [_series(a + j, c + j, z) for j in (count, count - 1)]  # y_count, y_(count-1), ...
    for j in range(count - 2, len(found) - 1, -1):
        first = z * (a + j + 1) / ((c + j) * (c + j + 1))
        down.append(first * down[-2] + (1 - z / (c + j)) * down[-1])
    return found + down[:0:-1][: count - len(found)]


def _series(a: arb, c: arb, z: arb) -> arb:
    """1F1(a; c; z) for positive a, c and z, all terms being positive."""
    total, term, k = arb(0), arb(1), 0
    while True:
        total += term
        ratio = (a + k) / (c + k) * z / (k + 1)
        if ratio < arb(1) / 2 and term < total * arb(2) ** -ctx.prec:
            # (a + k) / (c + k) falls if a > c, and is below 1 else
            bound = ratio if a > c else z / (k + 1)
            return total + arb(0, (term * bound / (1 - bound)).abs_upper())
        term, k = term * ratio, k + 1

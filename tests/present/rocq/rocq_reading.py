"""Reads what is printed in Rocq back, and evaluates it: shares no code with the printer.

The values of names come from a `World` of tests/trusted/independent.py; the operations are written
anew, as `library/Numbers.v` and `library/Laws.v` define them.
"""

import re
from fractions import Fraction

import mpmath

__all__ = ["evaluate", "relation", "syntax"]

_TOKEN = re.compile(r"\s*(<->|->|=>|>=|<=|[()+\-*/^:,<>=.]|\d+|[^\W\d][\w']*)")


def syntax(text):
    """Nested tuples: ("num", n), ("name", w), ("fun", x, e), ("op", o, a, b), ("app", f, ...)."""
    tokens = _TOKEN.findall(text)
    assert "".join(tokens) == "".join(text.split()), text
    tree, rest = _sum(tokens)
    assert not rest, rest
    return tree


def _sum(ts):
    if ts[0] == "-":
        tree, ts = _product(ts[1:])
        tree = ("op", "-", ("num", 0), tree)
    else:
        tree, ts = _product(ts)
    while ts and ts[0] in "+-":
        right, rest = _product(ts[1:])
        tree, ts = ("op", ts[0], tree, right), rest
    return tree, ts


def _product(ts):
    tree, ts = _power(ts)
    while ts and ts[0] in "*/":
        right, rest = _power(ts[1:])
        tree, ts = ("op", ts[0], tree, right), rest
    return tree, ts


def _power(ts):
    tree, ts = _application(ts)
    if ts and ts[0] == "^":
        assert ts[1].isdigit()
        tree, ts = ("op", "^", tree, ("num", int(ts[1]))), ts[2:]
    return tree, ts


def _application(ts):
    parts = []
    while ts and (ts[0] == "(" or ts[0][0].isalnum() or ts[0][0] == "_"):
        part, ts = _atom(ts)
        parts.append(part)
    return (parts[0] if len(parts) == 1 else ("app", *parts)), ts


def _atom(ts):
    if ts[0].isdigit():
        return ("num", int(ts[0])), ts[1:]
    if ts[0] != "(":
        return ("name", ts[0]), ts[1:]
    if ts[1] == "fun":
        assert ts[3] == "=>"
        body, rest = _sum(ts[4:])
        tree = ("fun", ts[2], body)
    else:
        tree, rest = _sum(ts[1:])
    assert rest[0] == ")", rest
    return tree, rest[1:]


def _number(x):
    return mpmath.mpf(x.numerator) / x.denominator if isinstance(x, Fraction) else mpmath.mpf(x)


def _inv(x):
    return mpmath.mpf(0) if x == 0 else 1 / x


def _mean(law, f):
    return mpmath.fsum(_number(w) * f(x) for w, x in law)


def _vector_mean(law, f):
    values = [(_number(w), f(x)) for w, x in law]
    return tuple(mpmath.fsum(w * v[i] for w, v in values) for i in range(len(values[0][1])))


def _clamped(x):
    return mpmath.asin(min(max(x, mpmath.mpf(-1)), mpmath.mpf(1)))


_KNOWN = {
    "inv": _inv, "sqrt": lambda x: mpmath.sqrt(x) if x > 0 else mpmath.mpf(0),
    "exp": mpmath.exp, "ln": lambda x: mpmath.log(x) if x > 0 else mpmath.mpf(0),
    "sin": mpmath.sin, "cos": mpmath.cos, "atan": mpmath.atan, "erf": mpmath.erf,
    "asin": _clamped, "Rabs": abs, "sign": mpmath.sign, "Rmin": min, "Rmax": max,
    "dot": lambda x, y: mpmath.fsum(a * b for a, b in zip(x, y, strict=True)),
    "vadd": lambda x, y: tuple(a + b for a, b in zip(x, y, strict=True)),
    "vscale": lambda c, x: tuple(c * a for a in x),
    "delta": lambda i, k: mpmath.mpf(i == k),
    "npow": lambda x, n: x ** int(n) if n >= 0 else _inv(x ** int(-n)),
    "E": _mean, "VE": _vector_mean,
    "uniform": lambda n: [(Fraction(1, int(n)), mpmath.mpf(k)) for k in range(1, int(n) + 1)],
}  # fmt: skip


def evaluate(tree, names, bound=None):
    """The value of a tree: a number, a tuple for a vector, a list for a law, a function."""
    bound = bound or {}
    kind = tree[0]
    if kind == "num":
        return mpmath.mpf(tree[1])
    if kind == "name":
        word = tree[1]
        if word == "PI":
            return +mpmath.pi
        if word in bound:
            return bound[word]
        return names[word] if word in names else _KNOWN[word]
    if kind == "fun":
        return lambda x: evaluate(tree[2], names, {**bound, tree[1]: _exact(x)})
    if kind == "op":
        a, b = (evaluate(t, names, bound) for t in tree[2:])
        if tree[1] == "^":
            return a ** int(b)
        return {"+": lambda: a + b, "-": lambda: a - b, "*": lambda: a * b, "/": lambda: a / b}[
            tree[1]
        ]()
    f, *args = (evaluate(t, names, bound) for t in tree[1:])
    return f(*args)


def _exact(x):
    return tuple(map(_number, x)) if isinstance(x, tuple) else _number(x)


def relation(text):
    """The two sides of a relation, and its operator."""
    left, op, right = re.split(r" (>=|<=|>|<|=) ", re.sub("=>", "⇒", text))
    return syntax(left.replace("⇒", "=>")), op, syntax(right.replace("⇒", "=>"))

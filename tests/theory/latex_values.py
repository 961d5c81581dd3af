"""The value of what is printed: an evaluator of LaTeX that shares no code with the printer."""

import re

import mpmath

__all__ = ["latex_value"]

_TOKEN = re.compile(r"\\left.|\\right.|\\operatorname\{[a-z]+\}|\\mathbf\{1\}|\\[a-z]+|\d+|.")
_ENDS = {")", "}", r"\right)", r"\right|", ",", "+", "-", None, "]", ">"}
_NAMES = {r"\arcsin": "asin", r"\arctan": "atan", r"\operatorname{erf}": "erf",
          r"\operatorname{sign}": "sign"}  # fmt: skip


def latex_value(text, values):
    """The value of LaTeX, with numbers for its letters. ValueError for what is not understood."""
    reader = _Reader(text, values)
    found = reader.sum()
    reader.expect(None)
    return found


class _Reader:
    def __init__(self, text, values):
        self.tokens = [t for t in _TOKEN.findall(text) if t.strip()]
        self.values = values

    @property
    def next(self):
        return self.tokens[0] if self.tokens else None

    def expect(self, token):
        if self.next != token:
            raise ValueError(f"{self.next}, not {token}")
        if token is not None:
            self.tokens.pop(0)

    def sum(self):
        total, first = mpmath.mpf(0), True
        while first or self.next in ("+", "-"):
            sign, first = 1, False
            while self.next in ("+", "-"):
                sign *= -1 if self.tokens.pop(0) == "-" else 1
            total += sign * self.product()
        return total

    def product(self):
        total = self.factor()
        while self.next not in _ENDS:
            sign = self.tokens.pop(0) if self.next in (r"\cdot", "/") else ""
            factor = self.factor()
            total = total / factor if sign == "/" else total * factor
        return total

    def factor(self):
        base, exponent = self.atom(), self.exponent()
        return base if exponent is None else mpmath.power(base, exponent)

    def exponent(self):
        if self.next != "^":
            return None
        self.tokens.pop(0)
        return self.group()

    def group(self):
        return self.inside("{", "}")[0]

    def inside(self, before, after):
        self.expect(before)
        found = [self.sum()]
        while self.next == ",":
            self.tokens.pop(0)
            found.append(self.sum())
        self.expect(after)
        return found

    def arguments(self):
        if self.next == "{":
            self.expect("{")
            found = self.arguments()
            self.expect("}")
            return found
        return self.inside("(", ")") if self.next == "(" else self.inside(r"\left(", r"\right)")

    def atom(self):
        if self.next in ("(", r"\left("):
            return self.arguments()[0]
        if self.next == "{":
            return self.group()
        if self.next == r"\left|":
            return abs(self.inside(r"\left|", r"\right|")[0])
        token = self.tokens.pop(0)
        if token.isdigit():
            return mpmath.mpf(token)
        if token in self.values:
            return self.values[token]
        if token == r"\frac":
            return self.group() / self.group()
        if token == r"\sqrt":
            degree = self.inside("[", "]")[0] if self.next == "[" else 2
            return mpmath.power(self.group(), mpmath.mpf(1) / degree)
        if token in (r"\pi", "e"):
            return +mpmath.pi if token == r"\pi" else mpmath.e
        return self.function(_NAMES.get(token, token[1:]))

    def function(self, name):
        exponent, arguments = self.exponent(), self.arguments()
        own = {"min": min, "max": max}.get(name)
        found = own(arguments) if own else getattr(mpmath, name)(*arguments)
        return found if exponent is None else mpmath.power(found, exponent)

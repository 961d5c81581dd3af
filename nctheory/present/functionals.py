r"""Abbreviations that are one functional of several kernels: W_Q = W(Q) and W = W(Q + G).

Traces of kernels are long, and a theorem about two kernels has each trace twice. It is printed
once, of a kernel K, where two definitions are what it is of their kernels.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from itertools import permutations

import sympy as sp

from nctheory.check.convert import Converter
from nctheory.theory.class_kernels import between
from nctheory.theory.gaussian import k12
from nctheory.theory.notation import tex
from nctheory.theory.relations import Fact, Relation
from nctheory.theory.statements import Kernel, KernelValue
from nctheory.trusted.language import Term

__all__ = ["Functional", "functionals_of"]

_ANY = Kernel("K", k12)  # it is only printed, and stands for any kernel


@dataclass(frozen=True)
class Functional:
    """A number that belongs to a kernel: `body`, in the values of the kernel K."""

    letter: str
    body: sp.Expr

    @cached_property
    def term(self) -> Term:
        """The body, whatever its bound variables are called."""
        return _term(self.body)

    def latex(self) -> str:
        """Its definition."""
        return rf"\mathcal{{{self.letter}}}(K) = {self._between() or tex(self.body)}"

    def _between(self) -> str | None:
        """The between-class trace of two classes as a sum, whatever its weights are called."""
        numbers = sorted((s for s in self.body.free_symbols if str(s) != "K"), key=str)
        for one, two, g in permutations(numbers) if len(numbers) == 3 else ():
            if _term(between(_ANY, {1: one, 2: two}, {1: g, 2: 1 - g})) == self.term:
                break
        else:
            return None
        squares = r"M_{cc}(K) - 2 \sum_{e} g_{e} M_{ce}(K) + \sum_{e, f} g_{e} g_{f} M_{ef}(K)"
        weights = {"b_{1}": one, "b_{2}": two, "g_{1}": g, "g_{2}": 1 - g}
        other = {name: tex(x) for name, x in weights.items() if name != tex(x)}
        if not {*weights, "c", "e", "f", "K"}.isdisjoint(other.values()):
            return None  # it would be two things
        said = [f"{name} = {value}" for name, value in other.items()]
        where = r", \; ".join(said)
        return rf"\sum_{{c}} b_{{c}} \left({squares}\right), \quad {where}"

    def of(self, expression: sp.Expr) -> sp.Symbol | None:
        """A symbol for the expression that says of which kernels it is this; None if of none."""
        body = _body(expression)
        if body is None or _term(body) != self.term:
            return None
        names = " + ".join(tex(name) for name, _ in _kernels(expression))
        return sp.Symbol(rf"\mathcal{{{self.letter}}}({names})")

    def short(self, fact: Fact) -> Fact:
        """The fact, with a side that is this functional written so."""
        if not isinstance(fact, Relation):
            return fact
        return Relation(self.of(fact.lhs) or fact.lhs, fact.op, self.of(fact.rhs) or fact.rhs)


def functionals_of(definitions: Mapping[str, Relation]) -> list[Functional]:
    r"""What at least two of the definitions are of their kernels, by the letter that they share.

    >>> from nctheory.theory.class_kernels import relu_kernels, within
    >>> from nctheory.theory.relations import eq
    >>> W_Q, W_G = sp.symbols("W_Q W_G", real=True)
    >>> Q, G, _ = relu_kernels()
    >>> traces = {"Q": eq(W_Q, within(Q, {1: 1})), "G": eq(W_G, within(G, {1: 1}))}
    >>> (trace,) = functionals_of(traces)
    >>> print(trace.latex())
    \mathcal{W}(K) = t_{1}(K) - M_{11}(K)
    >>> print(trace.short(traces["Q"]))
    W_Q = \mathcal{W}(Q)
    """
    of: dict[Term, list[Functional]] = {}
    for definition in definitions.values():
        body = _body(definition.rhs)
        if body is not None:
            one = Functional(str(definition.lhs)[0], body)
            of.setdefault(one.term, []).append(one)
    found = [several[0] for several in of.values() if len(several) > 1]
    named = [f.letter for f in found]
    return [f for f in found if named.count(f.letter) == 1 and f.letter.isupper()]


def _kernels(expression: sp.Expr) -> list[tuple[sp.Symbol, sp.Lambda]]:
    """The kernels in it, by name."""
    found = {value.args[:2] for value in expression.atoms(KernelValue)}
    return sorted(found, key=lambda kernel: str(kernel[0]))


def _body(expression: sp.Expr) -> sp.Expr | None:
    """What the expression is of the sum of the kernels in it, in terms of K; None if of no sum."""
    kernels = _kernels(expression)
    if not kernels or any(str(name) == "K" for name, _ in kernels):
        return None
    values = expression.atoms(KernelValue)
    first = {v: _ANY(*v.args[2:]) if v.args[:2] == kernels[0] else sp.S.Zero for v in values}
    body = expression.xreplace(first)
    summed = {
        v: sp.Add(*(KernelValue(*kernel, *v.args[2:]) for kernel in kernels))
        for v in body.atoms(KernelValue)
    }
    return body if body.xreplace(summed) == expression else None


def _term(expression: sp.Expr) -> Term:
    return Converter().term(expression, {})

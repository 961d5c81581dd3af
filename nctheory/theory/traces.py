"""NC1 as a function of the class moments, derived from the covariance matrices that define it.

Features H (N, h) of samples in C classes of n_c samples; the columns of Z (N, C) average over a
class. The class means are Z'H, the kernel is K = HH', and its class moments are

    t_c = mean of K(x, x) over class c,        M = Z'KZ, the Gram matrix of the class means.

With weights over classes p_w, p_b and p_g, each of sum 1, the covariance matrices are

    Sigma_W = sum_c p_w[c] mean over class c of (h - m_c)(h - m_c)',
    Sigma_B = sum_c p_b[c] (m_c - m_g)(m_c - m_g)',      m_g = sum_c p_g[c] m_c,

and NC1 = tr Sigma_W / tr Sigma_B. The traces are derived here as matrix expressions in t, M and the
weights, and then in two quantities that are well conditioned when classes are tight or close:

    spread_c = t_c - M_cc = mean |h - m_c|^2,    gap_cc' = M_cc + M_c'c' - 2 M_cc' = |m_c - m_c'|^2.

Every step is checked on random features with exact rational arithmetic, from the covariance
matrices themselves. What follows from the traces (affine invariance, the mediant lemma) is proved
in `proofs/`.

Source: Kothapalli and Tirer, TMLR 2025 (arXiv 2406.02105).
"""

from __future__ import annotations

import math
import random
from typing import NamedTuple

import sympy as sp

from nctheory.theory.derivation import Derivation, DerivationError, Domain, Point, identity
from nctheory.theory.notation import displayed, tex
from nctheory.theory.shared import once

__all__ = [
    "Traces", "expected_moments", "reference_formulas", "trace_formulas", "traces",
]  # fmt: skip


C, h = sp.symbols("C h", integer=True, positive=True)
t, m, spread = (sp.MatrixSymbol(name, C, 1) for name in ("t", "m", "s"))  # m is diag M
M, gaps = (sp.MatrixSymbol(name, C, C) for name in ("M", "Delta"))
p_w, p_b, p_g = (sp.MatrixSymbol(f"p_{i}", C, 1) for i in "wbg")
by_size, equal = sp.MatrixSymbol("p_n", C, 1), sp.MatrixSymbol("p_1", C, 1)  # n_c / N and 1 / C
sigma_w, sigma_b = (sp.MatrixSymbol(f"Sigma_{i}", h, h) for i in "WB")
one = sp.OneMatrix(C, 1)
n_c, t_c, m_cc = sp.symbols("n_c t_c M_cc", positive=True)


class Traces(NamedTuple):
    """The two traces of NC1: 1 x 1 matrix expressions of t, m = diag M, s, Delta, p_n and p_1."""

    within: sp.MatrixExpr
    between: sp.MatrixExpr

    def latex(self) -> tuple[str, str]:
        """A formula for each trace, without delimiters."""
        names = r"\mathrm{tr}(\Sigma_{W})", r"\mathrm{tr}(\Sigma_{B})"
        within, between = (f"{name} = {tex(e)}" for name, e in zip(names, self, strict=True))
        return within, between

    def _repr_latex_(self) -> str:
        return displayed(r", \quad ".join(self.latex()))


def traces(convention: str) -> Traces:
    """The traces in one of the `CONVENTIONS`, well conditioned.

    literature : p_w = n_c / N, p_b = 1 / C, p_g = n_c / N, as in the paper's text
    sample     : all three n_c / N, so that within + between = total
    class      : all three 1 / C
    reference  : as in the paper's code. No choice of weights gives it, and it is not a variance: it
                 can be negative where classes are not balanced.

    >>> traces("class").within
    p_1.T*s
    """
    if convention == "reference":
        return Traces(
            (by_size - equal).T * t + equal.T * spread,
            (equal - by_size).T * m + by_size.T * gaps * by_size / 2,
        )
    weights = {
        "literature": (by_size, equal, by_size),
        "sample": (by_size, by_size, by_size),
        "class": (equal, equal, equal),
    }[convention]
    at = dict(zip((p_w, p_b, p_g), weights, strict=True))
    formulas = trace_formulas()
    return Traces(formulas[0].result.xreplace(at), formulas[1].result.xreplace(at))


def slope(trace: sp.MatrixExpr, moment: sp.MatrixSymbol) -> sp.Basic:
    """The derivative of a trace, which is linear in the class moments, by one of them."""
    return sp.diff(trace, moment) if trace.has(moment) else sp.Integer(0)


@once
def trace_formulas() -> tuple[Derivation, Derivation]:
    """tr Sigma_W and tr Sigma_B in the class moments, for any weights, classes and class sizes."""
    within = Derivation("within-class trace", _class_moments)
    mean = "mean $|h - m_c|^2 = t_c - M_cc$"
    within.add(sp.Trace(sigma_w), p_w.T * (t - m), mean, exact_identity)
    within.add(within.result, p_w.T * spread, "$s_c = t_c - M_cc$", exact_identity)

    between = Derivation("between-class trace", _class_moments)
    centre = sp.Identity(C) - one * p_g.T
    gram = sp.Trace(sp.DiagMatrix(p_b) * centre * M * centre.T)
    cyclic = "cyclic trace; the rows of $(I - 1 p_g')Z'H$ are $m_c - m_g$"
    between.add(sp.Trace(sigma_b), gram, cyclic, exact_identity)
    between.add(
        gram,
        p_b.T * m - 2 * p_b.T * M * p_g + p_g.T * M * p_g,
        "expand; $p_b$ has sum 1",
        exact_identity,
    )
    between.add(
        between.result,
        p_b.T * gaps * p_g - p_g.T * gaps * p_g / 2,
        "$2 M = m 1' + 1 m' - Delta$; $p_b$ and $p_g$ have sum 1",
        exact_identity,
    )
    return within, between


@once
def reference_formulas() -> tuple[Derivation, Derivation]:
    """The traces of the paper's code: tr K/N - sum M_cc/C, and sum M_cc/C - mean of K."""
    within = Derivation("within-class trace of the reference code", _class_moments)
    start = by_size.T * t - equal.T * m
    within.add(start, traces("reference").within, "$m = t - s$", exact_identity)
    between = Derivation("between-class trace of the reference code", _class_moments)
    start = equal.T * m - by_size.T * M * by_size
    reason = "$p'M p = p'm - p'Delta p / 2$ if $p$ has sum 1"
    between.add(start, traces("reference").between, reason, exact_identity)
    return within, between


@once
def expected_moments() -> Derivation:
    """The expectations of M_cc and of the spread, over n independent samples of a class."""
    d = Derivation(
        "finite samples",
        lambda rng: {x: sp.Rational(rng.randint(1, 99), 7) for x in (n_c, t_c, m_cc)},
    )
    d.add(
        (n_c * t_c + n_c * (n_c - 1) * m_cc) / n_c**2,
        t_c / n_c + (1 - 1 / n_c) * m_cc,
        "$n$ pairs of a sample with itself, $n (n - 1)$ independent pairs",
        identity,
    )
    d.add(t_c - d.result, (1 - 1 / n_c) * (t_c - m_cc), "the spread", identity)
    return d


def _class_moments(rng: random.Random) -> Point:
    """Random features, weights and class sizes; every matrix from its definition."""
    classes, width = rng.randint(2, 4), 2

    def number() -> sp.Integer:
        return sp.Integer(rng.randint(-9, 9))

    def weights() -> sp.Matrix:
        raw = sp.Matrix([rng.randint(1, 9) for _ in range(classes)])
        return raw / sum(raw)

    sizes = [rng.randint(1, 4) for _ in range(classes)]
    features = [sp.Matrix(n, width, lambda *_: number()) for n in sizes]
    w, b, g = weights(), weights(), weights()
    means = [sp.ones(1, n) * x / n for n, x in zip(sizes, features, strict=True)]
    overall = sum((g[c] * means[c] for c in range(classes)), sp.zeros(1, width))
    gram = sp.Matrix(classes, classes, lambda c, e: (means[c] * means[e].T)[0])
    squares = sp.Matrix([(x * x.T).trace() / n for n, x in zip(sizes, features, strict=True)])
    within, between = sp.zeros(width), sp.zeros(width)
    for c in range(classes):
        for row in range(sizes[c]):
            offset = features[c].row(row) - means[c]
            within += w[c] * offset.T * offset / sizes[c]
        between += b[c] * (means[c] - overall).T * (means[c] - overall)
    diagonal = sp.Matrix([gram[c, c] for c in range(classes)])
    return {
        sigma_w: within, sigma_b: between, t: squares, M: gram, m: diagonal,
        spread: squares - diagonal, p_w: w, p_b: b, p_g: g,
        gaps: sp.Matrix(
            classes, classes, lambda c, e: gram[c, c] + gram[e, e] - 2 * gram[c, e]
        ),
        by_size: sp.Matrix(sizes) / sum(sizes), equal: sp.ones(classes, 1) / classes,
    }  # fmt: skip


def exact_identity(lhs: sp.Expr, rhs: sp.Expr, domain: Domain) -> str | None:
    """Both sides have the same value, in exact rational arithmetic, for random features."""
    for seed in range(4):
        point = domain(random.Random(seed))
        left, right = (_evaluate(side, point) for side in (lhs, rhs))
        if left != right:
            return f"{left} is not {right}"
    return None


def _evaluate(expr: sp.Basic, point: Point) -> sp.Expr:
    """The value of a trace, or of a 1 x 1 matrix expression, when its matrices are given."""
    classes = point[M].rows

    def value(e: sp.Basic) -> sp.Matrix:
        if e in point:
            return point[e]
        if isinstance(e, sp.Identity):
            return sp.eye(classes)
        if isinstance(e, sp.OneMatrix):
            return sp.ones(*(classes if n == C else n for n in e.shape))
        parts = [value(arg) for arg in e.args if isinstance(arg, sp.MatrixExpr)]
        if isinstance(e, sp.Transpose):
            return parts[0].T
        if isinstance(e, sp.DiagMatrix):
            return sp.diag(*parts[0])
        if isinstance(e, sp.MatAdd):
            return sum(parts[1:], parts[0])
        if isinstance(e, sp.MatMul):
            return e.as_coeff_mmul()[0] * math.prod(parts[1:], start=parts[0])
        raise DerivationError(f"no rule for the value of {e}")

    return value(expr.arg if isinstance(expr, sp.Trace) else expr).trace()

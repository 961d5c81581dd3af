r"""LaTeX of the objects of the package, in one notation: `latex`.

The notation itself is `nctheory.theory.notation`; here objects become what a paper has of them.
Expressions and relations are formulas without delimiters. All else is a fragment for \input, with
environments; it needs amsmath and amssymb, and for theorems and claims amsthm with

    \newtheorem{theorem}{Theorem}
    \newtheorem{claim}{Claim}

Formulas are broken so that they fit a line of the class article.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from functools import singledispatch
from typing import Any

import numpy as np
import sympy as sp

from nctheory.check.elaborate import theorem_of
from nctheory.check.readback import proof_of
from nctheory.check.status import claim_status, supporting
from nctheory.claims.claim import Claim
from nctheory.claims.domains import Domain, Parameter
from nctheory.claims.evidence import ByTheorem, Counterexample, Evidence, Search
from nctheory.compute.kernels import Kernel
from nctheory.layouts.gaussian_classes import GaussianClasses
from nctheory.layouts.layout import Layout
from nctheory.layouts.layouts import FiniteClasses, LimitClasses
from nctheory.layouts.network_data import NetworkData
from nctheory.present.derivations import kernel_latex
from nctheory.present.tex.latex_proof import derivation_steps, display_lines, theorem_tex
from nctheory.prose.markup import plain_text
from nctheory.prose.tex import escape, words_tex
from nctheory.theory import relations, statements
from nctheory.theory.activation import Activation
from nctheory.theory.derivation import Derivation
from nctheory.theory.notation import tex
from nctheory.theory.proofs import Proof
from nctheory.theory.relations import Fact
from nctheory.theory.statements import readable
from nctheory.theory.traces import Traces, traces

__all__ = ["convention", "counterexample", "evidence", "latex", "setting"]


@singledispatch
def latex(obj: Any) -> str:
    r"""The LaTeX of an object.

    Parameters
    ----------
    obj
        A SymPy expression, a relation, a derivation, an activation, a kernel, a proof, a claim, the
        traces of NC1, or a layout of classes. A name ("relu", "mediant", "literature") stands for
        what `nctheory latex` prints of it.

    Returns
    -------
    str
        A formula without delimiters for expressions and relations, else a fragment for \input. The
        status of a claim is computed from its evidence, which takes some seconds.

    Raises
    ------
    TypeError
        if the object has no LaTeX.
    ValueError
        if there is nothing of that name.

    Examples
    --------
    >>> import nctheory as nct
    >>> print(nct.latex(nct.ERF.kappadot))
    \frac{4}{\pi \sqrt{4 k_{11} k_{22} + 2 k_{11} - 4 k_{12}^{2} + 2 k_{22} + 1}}
    """
    raise TypeError(
        f"{type(obj).__name__} has no LaTeX; expected an expression, a relation, a derivation, an "
        "activation, a kernel, a proof, a claim, traces, a layout, or a name"
    )


@latex.register
def _expression(obj: sp.Basic) -> str:
    return tex(readable(obj))


@latex.register(relations.Relation)
@latex.register(relations.Always)
@latex.register(relations.Iff)
@latex.register(relations.Image)
@latex.register(relations.Normal)
@latex.register(relations.Smooth)
@latex.register(statements.Kernel)
def _fact(obj: Fact | statements.Kernel) -> str:
    return obj.latex()


@latex.register
def _derivation(obj: Derivation) -> str:
    return f"% {plain_text(obj.title)}\n{derivation_steps(obj)}"


@latex.register
def _proof(obj: Proof) -> str:
    return theorem_tex(proof_of(theorem_of(obj)))


@latex.register
def _kernel(obj: Kernel) -> str:
    return kernel_latex(obj)


# --- activations and traces ----------------------------------------------------------------------


@latex.register
def _activation(obj: Activation) -> str:
    """The activation, its dual and the derivative of that, and the kernels of two layers."""
    dual = r"\mathbb{E}\left[\phi(u) \phi(v)\right]"
    slope = r"\mathbb{E}\left[\phi'(u) \phi'(v)\right]"
    rows = [
        rf"\phi(u) = {tex(obj.phi.expr)}",
        rf"\kappa(k_{{11}}, k_{{12}}, k_{{22}}) = {dual} = {tex(obj.kappa)}",
        rf"\dot{{\kappa}}(k_{{11}}, k_{{12}}, k_{{22}}) = {slope} = {tex(obj.kappadot)}",
    ]
    return f"% The activation {obj.name} and its dual.{display_lines(rows)}"


@latex.register
def _traces(obj: Traces) -> str:
    ratio = r"\mathrm{NC}_{1} = \mathrm{tr}(\Sigma_{W}) / \mathrm{tr}(\Sigma_{B})"
    return display_lines([*obj.latex(), ratio]).strip()


def convention(name: str) -> str:
    """The traces of NC1 in one of the conventions."""
    return f"% NC1, convention {name}.\n{latex(traces(name))}"


# --- layouts -------------------------------------------------------------------------------------


def _number(value: float) -> str:
    text = f"{float(value):.15g}"
    mantissa, e, exponent = text.partition("e")
    return rf"{mantissa} \cdot 10^{{{int(exponent)}}}" if e else text


def _factor(value: float) -> str:
    """A number in front of something."""
    return {1.0: "", -1.0: "-"}.get(value, _number(value))


def _vector(x: Iterable[float]) -> str:
    values = [float(v) for v in x]
    if len(values) > 3 and len(set(values)) == 1 and values[0]:
        return rf"{_factor(values[0])} \mathbf{{1}}_{{{len(values)}}}".strip()
    if len(values) == 1:
        return _number(values[0])
    if len(values) <= 4:
        return f"({', '.join(map(_number, values))})"
    terms = [f"{_factor(v)} e_{{{i}}}".strip() for i, v in enumerate(values, 1) if v]
    return " + ".join(terms).replace("+ -", "- ") or "0"


def _matrix(a: np.ndarray) -> str:
    diagonal = np.diag(a)
    if np.array_equal(a, np.diag(diagonal)):
        if len(diagonal) == 1:
            return _number(diagonal[0])
        if len(set(diagonal)) == 1:
            return f"{_factor(diagonal[0])} I".strip()
        return rf"\mathrm{{diag}}({', '.join(map(_number, diagonal))})"
    rows = r" \\ ".join(" & ".join(map(_number, row)) for row in a)
    return rf"\begin{{pmatrix}} {rows} \end{{pmatrix}}"


@latex.register
def _layout(obj: Layout) -> str:
    return r",\quad ".join(_classes(obj))


@singledispatch
def _classes(obj: Layout) -> list[str]:
    """A formula for each class, or for the limits of the means and for the variances."""
    raise TypeError(f"{type(obj).__name__} has no LaTeX")


@_classes.register
def _gaussian(obj: GaussianClasses) -> list[str]:
    pairs = zip(obj.means, obj.covariances, strict=True)
    return [
        rf"x_{{{c},i}} \sim \mathcal{{N}}({_vector(mean)}, {_matrix(covariance)})"
        for c, (mean, covariance) in enumerate(pairs, 1)
    ]


@_classes.register
def _finite(obj: FiniteClasses) -> list[str]:
    return [
        rf"\{{x_{{{c},i}}\}} = \{{{', '.join(_vector(x + 0.0) for x in points)}\}}"
        for c, points in enumerate(obj.groups, 1)
    ]


@_classes.register
def _network(obj: NetworkData) -> list[str]:
    numbers = {"h": obj.width, r"\sigma^{2}": obj.ridge, r"\sigma_{a}^{2}": obj.readout_variance}
    network = r",\quad ".join(f"{k} = {_number(x)}" for k, x in numbers.items() if x is not None)
    if obj.recipe is None:
        return [*_finite(obj), network]
    mean = _vector([obj.recipe["mean"]] * obj.dim)
    noise = _matrix(obj.recipe["std"] ** 2 * np.eye(obj.dim))
    counts = ", ".join(str(len(group)) for group in obj.groups)
    flipped = obj.recipe["flipped"]
    targets = [rf"{_number(100 * flipped)}\,\% \text{{ of the targets flipped}}"] if flipped else []
    law = rf"x_{{c,i}} \sim \mathcal{{N}}(\mp {mean}, {noise})"
    return [law, rf"(n_{{c}}) = ({counts})", *targets, network]


@_classes.register
def _limit(obj: LimitClasses) -> list[str]:
    widths = ", ".join(map(_number, obj.variances))
    return [
        rf"\langle \mu_{{c}}, \mu_{{e}} \rangle / d \to {_matrix(obj.gram)} \quad (d \to \infty)",
        rf"(\sigma_{{c}}^{{2}}) = ({widths})",
    ]


# --- claims --------------------------------------------------------------------------------------


@latex.register
def _claim(obj: Claim) -> str:
    return claim_tex(obj, claim_status(obj), supporting(obj).values())


def claim_tex(
    obj: Claim,
    status: str,
    supporting: Iterable[Evidence],
    figures: Mapping[str, float] | None = None,
) -> str:
    """A claim, with what was found of it, the figures of a counterexample among that."""
    lines = [
        rf"\begin{{claim}}\label{{claim:{obj.id}}}",
        rf"For {setting(obj)},{display_lines([obj.latex()])}",
        r"\end{claim}",
        rf"\noindent Source: {words_tex(obj.source)}.",
        f"Status, computed from the evidence: {status}.",
        *(f"{evidence(found, obj, figures)}" for found in supporting),
    ]
    if obj.remark:
        lines.append(words_tex(obj.remark))
    return "\n".join(lines)


def setting(obj: Claim) -> str:
    """The hypotheses of a claim."""
    return ", ".join(words_tex(hypothesis.words) for hypothesis in obj.hypotheses)


def evidence(found: Evidence, obj: Claim, figures: Mapping[str, float] | None = None) -> str:
    """A piece of evidence, in a sentence; the figures of a counterexample are computed if they are
    not known."""
    if isinstance(found, ByTheorem):
        return rf"It follows from Theorem~\ref{{thm:{found.id}}}."
    if isinstance(found, Counterexample):
        return counterexample(found.layout, obj, figures or found.figures(obj))
    if isinstance(found, Search):
        points = len(found.sample(obj))
        return f"It holds at {points} points of a search, where {_domain(obj.domain)}."
    return f"{escape(str(found))}."


def _domain(domain: Domain) -> str:
    """The ranges of the parameters of a domain."""
    ranges = []
    for p in domain.parameters:
        coordinate = re.fullmatch(r"([a-z])(\d*)", p.name)
        name = f"${coordinate[1]}_{{{coordinate[2]}}}$".replace("_{}", "") if coordinate else p.name
        ranges.append(f"{name} in ${_interval(p)}$")
    return ", ".join(ranges)


def _interval(p: Parameter) -> str:
    return f"[{_number(p.low)}, {_number(p.high)}]"


def counterexample(layout: Layout, obj: Claim, figures: Mapping[str, float]) -> str:
    """A layout on which a claim fails, with both sides, in the digits that their errors leave."""
    values = []
    for name, side in (("left", obj.left), ("right", obj.right)):
        value, error = figures[name], figures[f"{name}_error"]
        values.append(rf"{side.latex()} \approx {value:#.{_digits(value, error)}g}")
    both = r",\quad ".join(values)
    return f"It fails for{display_lines([*_classes(layout), both])}"


def _digits(value: float, error: float) -> int:
    """The number of digits that the error leaves, at most 8."""
    if not error:
        return 8
    return max(2, min(8, int(np.floor(np.log10(value / error)))))

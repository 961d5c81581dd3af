"""The explorer: a page that evaluates NC1 of two mirrored isotropic classes, without a network.

Its functions are JavaScript made from the expressions of `nctheory.theory` by the one compiler. For
one hidden layer the nodes of the quadrature over the weights are written by Python, fine enough for
every mean and deviation between 1/20 and 20; for more, the page lays the nodes of
`nctheory.compute.depth` itself, at both orders. What it shows differs from `nctheory check` by less
than 1e-9 of it. At d -> infinity there is nothing to integrate.
"""

from __future__ import annotations

import json
import math
from collections.abc import Mapping
from typing import Any

import numpy as np
import sympy as sp

from nctheory.claims.boxes import Boxes
from nctheory.claims.claim import Claim
from nctheory.claims.list import CLAIMS
from nctheory.claims.side import NetworkSide
from nctheory.compute.gram_law import log_hyp0f1
from nctheory.compute.quadrature import angle_rule, gauss_legendre, radius_rule
from nctheory.layouts.gaussian_classes import GaussianClasses
from nctheory.layouts.layout import Layout
from nctheory.layouts.layouts import LimitClasses
from nctheory.present.html.claim_entries import claim_statement
from nctheory.present.html.pages import environment, page_script, part
from nctheory.theory.activation import ERF, RELU, Activation

__all__ = ["explorer_page", "explorer_program", "explored_claims"]

DIMS = (1, 2, 3, 4, 8, 32, 128)
RANGE = 0.05, 20.0  # of the mean and of the standard deviation
_ORDER = 14
_ACTIVATIONS = {"relu": RELU, "erf": ERF}
_PARTS = "explorer_functions.js", "explorer_depth.js", "explorer_core.js"
_ORDERS = 7, 10, 12, 17  # of the quadrature for more layers
_OVERLAP_STEP, _OVERLAP_NODES = 0.2, 200


def explorer_program() -> str:
    """Nodes, compiled expressions, and `collapse(activation, dim, depth, mean, std)`."""
    templates = environment()
    data = {
        "rules": {name: {dim: _rule(activation, dim) for dim in DIMS}
                  for name, activation in _ACTIVATIONS.items()},
        "unit": [x.tolist() for x in gauss_legendre(_ORDER)],
        "overlap": [_OVERLAP_STEP, _OVERLAP_NODES],
        "erfcx": _erfcx_coefficients(),
        "legendre": {n: [x.tolist() for x in gauss_legendre(n)] for n in _ORDERS},
        "bessel": {dim: _bessel_coefficients(dim) for dim in DIMS},
    }  # fmt: skip
    pieces = [part(templates, name) for name in _PARTS]
    return "\n\n".join([f"const DATA = {json.dumps(data)};", *pieces])


def explorer_page(statuses: Mapping[str, str], *, in_report: bool = False) -> str:
    """The page. `statuses` are those of claims, by their identifiers."""
    claims = explored_claims(statuses)
    templates = environment()
    text = "\n".join(
        [
            explorer_program(),
            f"const CLAIMS = {json.dumps(claims)};",
            str(part(templates, "explorer.js")),
        ]
    )
    return templates.get_template("explorer.html").render(
        claims=[(entry, claim_statement(CLAIMS[entry["id"]])) for entry in claims],
        dims=DIMS,
        low=RANGE[0],
        high=RANGE[1],
        in_report=in_report,
        **page_script(text),
    )


def explored_claims(statuses: Mapping[str, str]) -> list[dict[str, Any]]:
    """The claims about networks that speak of some such pair: the sides, and for each dimension of
    which they speak the number of deviations between the means that they need, and a box."""
    entries = []
    for claim in CLAIMS.values():
        sides = [s for s in (claim.left, claim.right) if isinstance(s, NetworkSide)]
        if len(sides) == 2 and claim.id in statuses and (where := _where(claim)):
            named = [[s.activation, s.kernel, s.depth] for s in sides]
            status = statuses[claim.id]
            entries.append({"id": claim.id, "status": status, "where": where, "sides": named})
    return entries


class _Probe(GaussianClasses):
    """A pair that is as far apart as it is asked to be, and remembers that."""

    apart = 0.0

    def are_apart(self, least: float) -> bool:
        """Remember the number."""
        self.apart = max(self.apart, least)
        return True


def _where(claim: Claim) -> dict[str, dict[str, Any]]:
    found: dict[str, dict[str, Any]] = {}
    box: Any = None
    for hypothesis in claim.hypotheses:
        boxes = getattr(hypothesis.holds, "__self__", None)
        if isinstance(boxes, Boxes):
            _, mean, std, _ = next(iter(boxes.regions("").values()))
            low = 0.0 if boxes.small_means else _decimal(mean[0])
            box = [[low, _decimal(mean[1])], [_decimal(end) for end in std]]
    for dim in DIMS:
        layout = _Probe(np.vstack([-np.ones(dim), np.ones(dim)]), 1.0)
        if _speaks(claim, layout):
            found[str(dim)] = {"apart": layout.apart, "box": box}
    if _speaks(claim, LimitClasses.mirrored(1.0, 1.0)):
        found["inf"] = {"apart": 0.0, "box": box}
    return found


def _speaks(claim: Claim, layout: Layout) -> bool:
    return all([hypothesis.holds(layout) for hypothesis in claim.hypotheses])


def _decimal(text: str) -> float:
    return float(sp.Rational(text))


def _rule(activation: Activation, dim: int) -> list[list[float]]:
    """Radii, cosines and their weights. Integrands of a homogeneous activation are r^2 times a
    function of the cosine, and one radius does; those of an odd one are even in the cosine."""
    low, high = RANGE
    if activation == RELU:
        radius, mass = np.array([math.sqrt(dim)]), np.ones(1)
        p, _, weights = angle_rule(dim, 1, low / high / math.sqrt(dim), _ORDER)
        p, weights = np.concatenate([p, -p]), np.concatenate([weights, weights]) / 2
    else:
        radius, mass = radius_rule(dim, 1 / high, _ORDER)
        p, _, weights = angle_rule(dim, 1, 1 / (high * radius[-1]), _ORDER)
    return [x.tolist() for x in (radius, mass, p, weights)]


def _erfcx_coefficients() -> list[float]:
    """Of (1 + 2 x) erfcx(x), x >= 0, in Chebyshev polynomials of (x - 3.75) / (x + 3.75)."""
    from scipy.special import erfcx

    def function(t: Any) -> Any:
        x = 3.75 * (1 + t) / np.maximum(1 - t, 1e-300)
        return np.where(t > 1 - 1e-15, 2 / math.sqrt(math.pi), (1 + 2 * x) * erfcx(x))

    found: list[float] = np.polynomial.chebyshev.chebinterpolate(function, 30).tolist()
    return found


def _bessel_coefficients(dim: int) -> list[float]:
    """Of what is left of log 0F1(c; S^2 / 4), c = d/2, without S - b + (c - 1/2) log((c + b) / 2c)
    for b = sqrt(c^2 + S^2), in Chebyshev polynomials of 2 c / b - 1."""
    c = dim / 2

    def function(t: Any) -> Any:
        b = 2 * c / np.maximum(1 + t, 1e-6)
        size = np.sqrt((b - c) * (b + c))
        away = -size * (c + c * c / (b + size)) / (c + b)
        return log_hyp0f1(c, size) - away + (c - 0.5) * np.log1p((b - c) / (2 * c))

    found: list[float] = np.polynomial.chebyshev.chebinterpolate(function, 80).tolist()
    return found

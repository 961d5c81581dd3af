"""nctheory: the theory of neural collapse in kernels, checked by machine.

    import nctheory as nct

    moments = nct.kernel_moments(X, labels, kernel="ntk", activation="relu")
    nct.nc1(moments).ratio

SymPy is imported when a kernel is first derived, not when the package is.
"""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from nctheory import strategies as strategies
    from nctheory.compute.chunks import chunked_kernel_moments as chunked_kernel_moments
    from nctheory.compute.floor import Floor as Floor
    from nctheory.compute.floor import minimal_nc1 as minimal_nc1
    from nctheory.compute.kernel_metrics import kernel_collapse_metrics as kernel_collapse_metrics
    from nctheory.compute.kernels import nngp as nngp
    from nctheory.compute.kernels import ntk as ntk
    from nctheory.compute.metrics import CollapseMetrics as CollapseMetrics
    from nctheory.compute.metrics import collapse_metrics as collapse_metrics
    from nctheory.compute.moments import NC1 as NC1
    from nctheory.compute.moments import ClassMoments as ClassMoments
    from nctheory.compute.moments import class_moments as class_moments
    from nctheory.compute.moments import feature_moments as feature_moments
    from nctheory.compute.moments import kernel_moments as kernel_moments
    from nctheory.compute.moments import nc1 as nc1
    from nctheory.compute.numerical_dual import numerical_dual as numerical_dual
    from nctheory.compute.population import population_moments as population_moments
    from nctheory.compute.population_limit import limit_moments as limit_moments
    from nctheory.compute.sampled import SampledMoments as SampledMoments
    from nctheory.compute.sampled import sampled_kernel_moments as sampled_kernel_moments
    from nctheory.layouts.gaussian_classes import GaussianClasses as GaussianClasses
    from nctheory.learning.adaptive import adaptive_kernel as adaptive_kernel
    from nctheory.learning.network import train_network as train_network
    from nctheory.learning.problem import label_targets as label_targets
    from nctheory.learning.regression import kernel_regression as kernel_regression
    from nctheory.learning.sampler import sample_posterior as sample_posterior
    from nctheory.present.tex.latex import latex as latex
    from nctheory.theory.activation import ERF as ERF
    from nctheory.theory.activation import RELU as RELU
    from nctheory.theory.activation import Activation as Activation
    from nctheory.theory.activation import arc_cosine as arc_cosine

_HOME = {
    "nctheory.theory.activation": ("ERF", "RELU", "Activation", "arc_cosine"),
    "nctheory.layouts.gaussian_classes": ("GaussianClasses",),
    "nctheory.compute.kernel_metrics": ("kernel_collapse_metrics",),
    "nctheory.compute.chunks": ("chunked_kernel_moments",),
    "nctheory.compute.sampled": ("SampledMoments", "sampled_kernel_moments"),
    "nctheory.compute.floor": ("Floor", "minimal_nc1"),
    "nctheory.compute.kernels": ("nngp", "ntk"),
    "nctheory.compute.metrics": ("CollapseMetrics", "collapse_metrics"),
    "nctheory.compute.moments": (
        "NC1", "ClassMoments", "class_moments", "feature_moments", "kernel_moments", "nc1",
    ),
    "nctheory.compute.numerical_dual": ("numerical_dual",),
    "nctheory.compute.population": ("population_moments",),
    "nctheory.compute.population_limit": ("limit_moments",),
    "nctheory.learning.adaptive": ("adaptive_kernel",),
    "nctheory.learning.network": ("train_network",),
    "nctheory.learning.problem": ("label_targets",),
    "nctheory.learning.regression": ("kernel_regression",),
    "nctheory.learning.sampler": ("sample_posterior",),
    "nctheory.present.tex.latex_fragments": ("latex",),  # of names too
    "nctheory": ("strategies",),
}  # fmt: skip
_MODULE_OF = {name: module for module, names in _HOME.items() for name in names}

__all__ = sorted(_MODULE_OF)


def __getattr__(name: str) -> Any:
    if name == "__version__":
        return importlib.import_module("importlib.metadata").version("nctheory")
    if name not in _MODULE_OF:
        raise AttributeError(f"module 'nctheory' has no attribute {name!r}")
    if name == "strategies":  # a module
        return importlib.import_module("nctheory.strategies")
    return getattr(importlib.import_module(_MODULE_OF[name]), name)


def __dir__() -> list[str]:
    return sorted([*globals(), *__all__])

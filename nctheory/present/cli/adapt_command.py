"""The command `nctheory adapt`: the kernel of a network that has seen the labels of a file."""

from __future__ import annotations

import math
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from nctheory.names import CLOSED_FORMS
from nctheory.present import terminal
from nctheory.present.cli.output import json_text

if TYPE_CHECKING:
    from nctheory.compute.moments import NC1
    from nctheory.enclose.wide_balls import WideBall
    from nctheory.learning.adaptive import AdaptiveKernel
    from nctheory.learning.wide import WideSlope

__all__ = ["adapt_command"]


def adapt_command(
    file: Annotated[
        Path,
        typer.Argument(
            metavar="FILE",
            help="Samples: .npz, .npy, or a table with a header line: .csv or .tsv (maybe .gz), "
            ".parquet, .arff.",
        ),
    ],
    width: Annotated[float, typer.Option(help="The number of hidden neurons.")],
    ridge: Annotated[float, typer.Option(help="The variance of the noise of the targets.")],
    readout_variance: Annotated[
        float, typer.Option(help="Times 1/width, of a readout weight.")
    ] = 1.0,
    weight_variance: Annotated[float, typer.Option(help="Times 1/d, of a hidden weight.")] = 1.0,
    activation: Annotated[
        str, typer.Option(help=f"{', '.join(name for name in CLOSED_FORMS if name != 'gelu')}.")
    ] = "erf",
    law: Annotated[
        str, typer.Option(help="Of a neuron's weights: gaussian (the ansatz) or free.")
    ] = "gaussian",
    wide: Annotated[
        bool, typer.Option("--wide", help="Decide the claim for all large widths, too.")
    ] = False,
    certified: Annotated[
        bool, typer.Option("--certified", help="With --wide: by balls, which is a proof.")
    ] = False,
    labels: Annotated[
        Path | None, typer.Option(help="The labels of a .npy file; FILE_labels.npy if not given.")
    ] = None,
    label_column: Annotated[
        str | None, typer.Option(help="The column of labels in a table. [default: label]")
    ] = None,
    convention: Annotated[
        str, typer.Option(help="Weights of classes: literature, sample, class or reference.")
    ] = "literature",
    seed: Annotated[int, typer.Option(help="Of the samples of the free law above d = 2.")] = 0,
    as_json: Annotated[bool, typer.Option("--json", help="Print JSON, described above.")] = False,
) -> None:
    """Solve the equations of state of a two-layer network that has seen the labels.

    Compared are NC1 of the NNGP, the network at initialisation, and of the adaptive kernel, whose
    targets are -1 and +1 for two classes, else one-hot less 1/C. Claim (c), that the adaptive
    kernel has the lower NC1, holds on the data or fails. Exit status: 0 if it holds, 1 if it fails,
    is undecided, or the solver did not converge.

    --wide takes the derivative of NC1 by 1/width at infinite width: if it is negative, the claim
    holds on these data for every network that is wide enough.

    --json prints one object: file, samples, dimension, classes, activation, width, ridge,
    readout_variance, weight_variance, law, convention, nngp and adaptive (within, between, nc1,
    nc1_error, null if there is none), ratio (adaptive to NNGP), verdict (holds, fails or
    undecided), free_energy, residual, iterations, converged, remarks, lower_free_energy (of another
    minimum, or null), and wide (null, or value, error, verdict, and precision in bits with
    --certified).
    """
    import numpy as np

    from nctheory.compute.moments import kernel_moments, nc1
    from nctheory.layouts.datasets import read
    from nctheory.learning.adaptive import LAWS, adaptive_kernel
    from nctheory.learning.problem import label_targets
    from nctheory.names import CONVENTIONS
    from nctheory.validate import choice, number

    if certified and not wide:
        raise ValueError("--certified: expected with --wide, whose derivative is enclosed")
    choice(convention, CONVENTIONS, "convention")
    choice(law, LAWS, "law")
    network: dict[str, Any] = {
        "activation": activation, "ridge": ridge, "readout_variance": readout_variance,
        "weight_variance": weight_variance,
    }  # fmt: skip
    for name in ("ridge", "readout_variance", "weight_variance"):
        number(network[name], name, positive=True)
    X, y = read(file, labels=labels, label_column=label_column)
    targets = label_targets(y)
    solver: dict[str, Any] = network | {"width": width, "law": law, "seed": seed}
    try:
        with terminal.progress("", hidden=as_json) as update:
            found = adaptive_kernel(
                X, targets, **solver,
                progress=lambda iteration, residual: update(
                    0.5, f"iteration {iteration}, residual {residual:.0e}"
                ),
            )  # fmt: skip
            adaptive = nc1(found.moments(y), convention)
            start = nc1(
                kernel_moments(X, y, kernel="nngp", activation=activation,
                               weight_variance=weight_variance), convention,
            )  # fmt: skip
            slope = _slope(X, targets, y, network, convention, certified) if wide else None
    except ValueError as error:
        raise ValueError(f"{file}: {error}") from None
    verdict = _verdict(start, adaptive)
    if as_json:
        classes, sizes = np.unique(y, return_counts=True)
        counts = [
            {"label": label, "samples": size}
            for label, size in zip(classes.tolist(), sizes.tolist(), strict=True)
        ]
        head = {"file": str(file), "samples": len(X), "dimension": X.shape[1], "classes": counts,
                "width": width, **network, "law": law, "convention": convention}  # fmt: skip
        typer.echo(json_text(head | _record(start, adaptive, verdict, found, slope)))
    else:
        typer.echo(f"{file}: {len(X)} samples, {X.shape[1]} dimensions, {len(set(y.tolist()))} "
                   "classes")  # fmt: skip
        typer.echo(
            f"{activation}, width {width:g}, ridge {ridge:g}, readout variance "
            f"{readout_variance:g}, {law} law; convention: {convention}\n"
        )
        _print(start, adaptive, verdict, found, slope)
    raise typer.Exit(0 if verdict == "holds" and found.converged else 1)


def _slope(
    X: Any, targets: Any, y: Any, network: dict[str, Any], convention: str, certified: bool
) -> WideSlope | WideBall:
    if certified:
        from nctheory.enclose.wide_balls import certified_wide_slope

        return certified_wide_slope(X, targets, y, convention=convention, **network)
    from nctheory.learning.wide import wide_slope

    return wide_slope(X, targets, y, convention=convention, **network)


def _verdict(start: NC1, adaptive: NC1) -> str:
    """Whether the adaptive kernel has the lower NC1, beyond rounding and its error."""
    error = (adaptive.error.ratio if adaptive.error else 0.0) + 1e-11 * start.ratio
    if abs(start.ratio - adaptive.ratio) <= error:
        return "undecided"
    return "holds" if adaptive.ratio < start.ratio else "fails"


def _record(
    start: NC1, adaptive: NC1, verdict: str, found: AdaptiveKernel,
    slope: WideSlope | WideBall | None,
) -> dict[str, Any]:  # fmt: skip
    sides = {
        name: {
            "within": side.within, "between": side.between, "nc1": side.ratio,
            "nc1_error": side.error.ratio if side.error else None,
        }
        for name, side in (("nngp", start), ("adaptive", adaptive))
    }  # fmt: skip
    return sides | {
        "ratio": adaptive.ratio / start.ratio if start.ratio else None,
        "verdict": verdict,
        "free_energy": found.free_energy,
        "residual": found.residual,
        "iterations": found.iterations,
        "converged": found.converged,
        "remarks": list(found.remarks),
        "lower_free_energy": found.lower.free_energy if found.lower else None,
        "wide": _wide_record(slope),
    }


def _wide_record(slope: WideSlope | WideBall | None) -> dict[str, Any] | None:
    if slope is None:
        return None
    value, error = _number(slope)
    record = {"value": value, "error": error if math.isfinite(error) else None}
    bits = getattr(slope, "precision", None)
    return record | {"verdict": slope.verdict} | ({"precision": bits} if bits else {})


def _number(slope: WideSlope | WideBall) -> tuple[float, float]:
    """The slope and its error, of either kind."""
    if isinstance(slope.value, float):
        return slope.value, getattr(slope, "error", 0.0)
    return float(slope.value.mid()), float(slope.value.rad())


def _print(
    start: NC1, adaptive: NC1, verdict: str, found: AdaptiveKernel,
    slope: WideSlope | WideBall | None,
) -> None:  # fmt: skip
    rows = [
        [name, *map(terminal.figure, side),
         terminal.figure(side.ratio / start.ratio if start.ratio else None)]
        for name, side in (("nngp", start), ("adaptive", adaptive))
    ]  # fmt: skip
    terminal.print_table(["kernel", "within", "between", "NC1", "/ NNGP"], rows)
    if adaptive.error:
        typer.echo(f"The adaptive NC1 is known to {adaptive.error.ratio:.1e}.")
    typer.echo(
        f"residual {found.residual:.1e} after {found.iterations} iterations, free energy "
        f"{terminal.figure(found.free_energy)}"
    )
    for remark in found.remarks:
        typer.echo(terminal.wrap(f"note: {remark}"))
    typer.echo(f"verdict: {verdict}")
    if slope is not None:
        value, error = _number(slope)
        how = "balls" if hasattr(slope, "precision") else "floating point"
        typer.echo(
            f"at large width: {slope.verdict}; d NC1/d(1/width) = {value:.6g} +- {error:.1e} "
            f"({how})"
        )

"""The command `nctheory nc1`: collapse of labelled samples, in the features of kernels."""

from __future__ import annotations

import math
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, NamedTuple

import typer

from nctheory.present import terminal
from nctheory.present.cli.floor_output import floor_of, floor_record, print_floor
from nctheory.present.cli.options import ActivationName
from nctheory.present.cli.output import json_text

if TYPE_CHECKING:
    from nctheory.compute.metrics import CollapseMetrics
    from nctheory.compute.moments import NC1

__all__ = ["nc1_command"]

# In the order of the table; the JSON has the names of the attributes.
_METRICS = {
    "papyan": "NC1: tr(S_w S_b^+)/C",
    "cdnv": "NC1: CDNV",
    "nc2_norms": "NC2: norms",
    "nc2_equiangularity": "NC2: spread of cosines",
    "nc2_angles": "NC2: cosines + 1/(C-1)",
    "nc2_simplex": "NC2: from a simplex",
    "nc2_uniformity": "NC2: uniformity",
    "nc2_uniformity_spread": "NC2: spread of it",
    "nearest_mean_error": "nearest-mean error",
}


class _Found(NamedTuple):
    """What is known of a kernel: no traces where its between-class trace is 0."""

    traces: NC1 | None
    metrics: CollapseMetrics | None


def nc1_command(
    file: Annotated[
        Path,
        typer.Argument(
            metavar="FILE",
            help="Samples: .npz, .npy, or a table with a header line: .csv or .tsv (maybe .gz), "
            ".parquet, .arff.",
        ),
    ],
    labels: Annotated[
        Path | None, typer.Option(help="The labels of a .npy file; FILE_labels.npy if not given.")
    ] = None,
    array: Annotated[
        str | None, typer.Option(help="The array of samples in an .npz file. [default: X]")
    ] = None,
    label_array: Annotated[
        str | None, typer.Option(help="And that of their labels. [default: labels]")
    ] = None,
    label_column: Annotated[
        str | None, typer.Option(help="The column of labels in a table. [default: label]")
    ] = None,
    index_column: Annotated[
        str | None,
        typer.Option(help="A column that is no feature: its name ('' has one), or number from 0."),
    ] = None,
    features: Annotated[
        str | None,
        typer.Option(metavar="NAME,...", help="The columns that count. [default: all others]"),
    ] = None,
    delimiter: Annotated[
        str | None, typer.Option(help="Between columns: a character, or tab. [default: found]")
    ] = None,
    kernel: Annotated[
        list[str] | None,
        typer.Option(help="linear, nngp, ntk or extra; may be repeated. All but extra by default."),
    ] = None,
    activation: ActivationName = "relu",
    depth: Annotated[int, typer.Option(help="The number of hidden layers, at most 10000.")] = 1,
    weight_variance: Annotated[float, typer.Option(help="Times the fan-in; positive.")] = 1.0,
    bias_variance: Annotated[float, typer.Option(help="Of the biases before activations.")] = 0.0,
    convention: Annotated[
        str, typer.Option(help="Weights of classes: literature, sample, class or reference.")
    ] = "literature",
    metrics: Annotated[
        bool, typer.Option("--metrics", help="Measure NC1 in other ways too, and NC2.")
    ] = False,
    global_mean: Annotated[
        str, typer.Option(help="Of these metrics: that of the samples, or of the classes.")
    ] = "samples",
    floor: Annotated[
        str | None,
        typer.Option(metavar="LAYOUT", help="A layout file: the least NC1 of any feature map."),
    ] = None,
    as_json: Annotated[bool, typer.Option("--json", help="Print JSON, described above.")] = False,
) -> None:
    """Measure NC1 of kernels on labelled samples.

    NC1 is the within-class trace over the between-class trace: the lower, the more collapsed.
    Without --kernel the linear kernel, the NNGP and the NTK are compared, with each NC1 as a
    multiple of that of the NNGP. --metrics adds tr(S_w S_b^+)/C, the class-distance normalised
    variance, how far class means are from a simplex in norms and angles, and how many samples are
    nearest to the mean of another class.

    --floor prints the floor under NC1 of every feature map on the population of a layout (a file
    as for nctheory check), and each NC1 as a multiple of it. On a finite sample it may be lower.

    --json prints one object: file, samples, dimension, classes (a list of label and samples),
    activation, depth, weight_variance, bias_variance, convention, and kernels, an object from the
    name of each kernel to its within, between and nc1. Where the between-class trace is 0 NC1 is
    undefined, and the three are null (an error, if it is so of every kernel). With --metrics there
    is global_mean, and each kernel has metrics, an object of papyan, trace_ratios (by convention),
    cdnv, nc2_norms, nc2_equiangularity, nc2_angles, nc2_simplex, nc2_uniformity,
    nc2_uniformity_spread, nearest_mean_error and rank, null where they are undefined. With --floor
    there is floor: layout, nc1 (null if infinite), error and remark. Numbers have full precision.
    """
    import numpy as np

    from nctheory.compute.kernels import Kernel
    from nctheory.compute.metrics import GLOBAL_MEANS
    from nctheory.layouts.datasets import read
    from nctheory.names import CONVENTIONS
    from nctheory.validate import choice

    choice(convention, CONVENTIONS, "convention")
    choice(global_mean, GLOBAL_MEANS, "global_mean")
    network: dict[str, Any] = {
        "activation": activation, "depth": depth, "weight_variance": weight_variance,
        "bias_variance": bias_variance,
    }  # fmt: skip
    names = list(dict.fromkeys(kernel or ("linear", "nngp", "ntk")))
    if not kernel and not Kernel("nngp", **network).has_ntk:
        names.remove("ntk")
    for name in names:
        Kernel(name, **network)  # so that bad options are found before the file is read
    chosen = None if features is None else [name.strip() for name in features.split(",")]
    X, y = read(
        file,
        labels=labels,
        array=array,
        label_array=label_array,
        label_column=label_column,
        index_column=index_column,
        features=chosen,
        delimiter=delimiter,
    )
    least = None if floor is None else floor_of(floor, convention)
    mean = global_mean if metrics else None
    with terminal.progress("", hidden=as_json) as update:
        found = _measure(file, (X, y), names, network, convention, mean, update)
    settings = network | {"convention": convention}
    if metrics:
        settings["global_mean"] = global_mean
    classes, sizes = np.unique(y, return_counts=True)
    if as_json:
        counts = [
            {"label": label, "samples": size}
            for label, size in zip(classes.tolist(), sizes.tolist(), strict=True)
        ]
        head = {"file": str(file), "samples": len(X), "dimension": X.shape[1], "classes": counts}
        kernels = {name: _record(value, metrics) for name, value in found.items()}
        under = {} if floor is None or least is None else {"floor": floor_record(floor, least)}
        typer.echo(json_text(head | settings | {"kernels": kernels} | under))
        return
    typer.echo(f"{file}: {len(X)} samples, {X.shape[1]} dimensions, {len(classes)} classes")
    variances = f"weight variance {weight_variance:g}, bias variance {bias_variance:g}"
    typer.echo(f"{activation}, depth {depth}, {variances}; convention: {convention}\n")
    _print(found, global_mean if metrics else None)
    if floor is not None and least is not None:
        values = {name: v.traces.ratio for name, v in found.items() if v.traces}
        print_floor(floor, least, values)


def _measure(
    file: Path,
    samples: tuple[Any, Any],
    names: list[str],
    network: dict[str, Any],
    convention: str,
    global_mean: str | None,
    update: Any,
) -> dict[str, _Found]:
    """NC1 of each kernel, and its metrics if there is a global mean to take them from."""
    from nctheory.compute.kernel_metrics import kernel_collapse_metrics
    from nctheory.compute.moments import kernel_moments
    from nctheory.compute.moments import nc1 as traces

    found: dict[str, _Found] = {}
    undefined = ""
    for number, name in enumerate(names):

        def step(part: float, number: int = number, name: str = name) -> None:
            update((number + part) / len(names), name)

        options = network | {"kernel": name, "progress": step}
        metrics = None
        try:
            if global_mean is None:
                moments = kernel_moments(*samples, **options)
            else:
                metrics = kernel_collapse_metrics(*samples, global_mean=global_mean, **options)
                moments = metrics.moments
            found[name] = _Found(traces(moments, convention), metrics)
        except ValueError as error:
            if not str(error).startswith("NC1 is undefined"):
                raise ValueError(f"{file}: {error}") from None
            undefined = f"{file}: {name}: {error}"
            found[name] = _Found(None, metrics)
    if not any(value.traces for value in found.values()):
        raise ValueError(undefined)
    return found


def _record(found: _Found, metrics: bool) -> dict[str, Any]:
    record: dict[str, Any] = dict(
        zip(("within", "between", "nc1"), found.traces or [None] * 3, strict=True)
    )
    if metrics:
        values = found.metrics.as_dict() if found.metrics else dict.fromkeys(_METRICS)
        kept = (*_METRICS, "trace_ratios", "rank")
        record["metrics"] = {name: _finite(x) for name, x in values.items() if name in kept}
    return record


def _finite(value: Any) -> Any:
    """The value, with null for each number that is not finite."""
    if isinstance(value, dict):
        return {name: _finite(x) for name, x in value.items()}
    return None if isinstance(value, float) and not math.isfinite(value) else value


def _print(found: dict[str, _Found], global_mean: str | None) -> None:
    base = found["nngp"].traces if "nngp" in found and len(found) > 1 else None
    columns = ["kernel", "within", "between", "NC1"] + ["/ NNGP"] * (base is not None)
    rows = []
    for name, value in found.items():
        row = value.traces or [None] * 3
        cells = [name, *map(terminal.figure, row)]
        if base is not None:
            multiple = row[2] / base.ratio if row[2] is not None and base.ratio else None
            cells.append("-" if multiple is None else terminal.figure(multiple))
        rows.append(cells)
    terminal.print_table(columns, rows)
    if global_mean is not None:
        rows = [
            [words, *(terminal.figure(getattr(v.metrics, name, None)) for v in found.values())]
            for name, words in _METRICS.items()
        ]
        title = f"Metrics, global mean of the {global_mean}"
        terminal.print_table(["", *found], rows, title=title)
    if not all(value.traces for value in found.values()):
        typer.echo("NC1 is undefined where the between-class trace is 0.")

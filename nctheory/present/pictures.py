"""The atlas: pictures of where a claim holds, over the mean and the deviation of mirrored classes.

Blue is where the claim holds, orange where it fails; there it is hatched as well, and a black line
is its border, so that a picture can be printed in grey. Where no certificate decides the claim, but
only quadrature at points, there are dots. The numbers are `nctheory.search.atlas`. Dashed lines are
the floor under NC1 of any feature map, if they are asked for (`nctheory.compute.floor`).
"""

from __future__ import annotations

import io
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from fractions import Fraction
from typing import TYPE_CHECKING, Any

import numpy as np
import scipy  # which loads scipy.optimize where it is used
from numpy.typing import NDArray

from nctheory.compute.floor import minimal_nc1
from nctheory.layouts.gaussian_classes import GaussianClasses
from nctheory.search.atlas import (
    ATLAS_KERNELS,
    Box,
    CertifiedArea,
    Grid,
    certified,
    grid,
    log2_ratio,
)
from nctheory.validate import choice

if TYPE_CHECKING:
    from matplotlib.figure import Figure

__all__ = [
    "ATLAS_CLAIMS", "FORMATS", "Panel", "Picture", "draw", "floor_places", "picture", "render",
]  # fmt: skip

Array = NDArray[np.float64]

ATLAS_CLAIMS = ("b", "d")
FORMATS = ("png", "svg")
_PNG_DPI, _SVG_DPI = 200, 100  # the second one of the colours alone, which are smooth

_NAMES = {"relu": "ReLU", "erf": "ERF", "nngp": "NNGP", "ntk": "NTK"}
# Orange to white to blue: told apart by all common kinds of colour vision.
_COLOURS = ("#7f3b08", "#d9730d", "#fdc98b", "#fbfbf9", "#a6cbe8", "#3a80bd", "#0b3a6f")
_D1 = (2.0, 0.5)  # the mean and the deviation of the paper's data set
_LEAST_SPAN = 0.1  # of the colours, in log2
_FLOORS = 1.0, 0.1, 1e-3, 1e-6
_DOTS, _DOTTED, _INK = "#00000070", "..", "black"  # where there is no certificate; its outline


@dataclass(frozen=True, eq=False)
class Panel:
    """One map: log2 of a ratio (s, m) over means (m,) and deviations (s,).

    Attributes
    ----------
    title : str
        What is compared.
    means, stds, values : arrays
        `values` is negative where the claim fails, and 0 where it is undecided or an equality.
    certified : where certificates decide, if there are any
    floors : for some values of the floor, the mean beside the deviation at which it is
    """

    title: str
    means: Array
    stds: Array
    values: Array
    certified: CertifiedArea | None = None
    floors: Mapping[float, float] = field(default_factory=dict)

    @property
    def failing(self) -> Fraction:
        """The part of the points at which the claim fails."""
        return Fraction(int(np.sum(self.values < 0)), self.values.size)

    @property
    def least(self) -> tuple[float, float, float]:
        """The smallest ratio, and the mean and the deviation where it is."""
        s, m = np.unravel_index(np.argmin(self.values), self.values.shape)
        return float(2 ** self.values[s, m]), float(self.means[m]), float(self.stds[s])


@dataclass(frozen=True, eq=False)
class Picture:
    """A picture of one or two panels: its file name without suffix, and its texts."""

    name: str
    title: str
    label: str
    panels: Sequence[Panel]


def picture(
    claim: str,
    activation: str,
    dim: int,
    means: Array,
    stds: Array,
    *,
    depth: int = 1,
    floor: bool = False,
    jobs: int = -1,
    progress: Callable[[float], None] = lambda part: None,
) -> Picture:
    """Compute the picture of a claim, "b" or "d", at a depth. Claim (d) is about both activations.

    Certificates are about one hidden layer.
    """
    deep = "" if depth == 1 else f", depth {depth}"
    suffix = "" if depth == 1 else f"-depth{depth}"

    def compute(phi: str, start: float, share: float) -> Grid:
        return grid(
            phi,
            dim,
            means,
            stds,
            depth=depth,
            jobs=jobs,
            progress=lambda x: progress(start + share * x),
        )

    def decided(kind: str) -> CertifiedArea | None:
        return certified(kind, dim) if depth == 1 else None

    floors = floor_places(dim) if floor else {}
    if choice(claim, ATLAS_CLAIMS, "claim") == "b":
        values = log2_ratio(compute(activation, 0, 1))
        title = f"{_NAMES[activation]}, d = {dim}{deep}"
        area = decided("b") if activation == "erf" else None
        panels = [Panel(title, means, stds, values, area, floors)]
        label = "NC1(NTK) / NC1(NNGP)"
        return Picture(f"atlas-b-{activation}-d{dim}{suffix}", title, label, panels)
    relu, erf = compute("relu", 0, 0.2), compute("erf", 0.2, 0.8)
    panels = [
        Panel(
            f"{_NAMES[kernel]}, d = {dim}{deep}", means, stds, log2_ratio(relu, erf, kernel),
            decided(f"d-{kernel}"), floors,
        )
        for kernel in ATLAS_KERNELS
    ]  # fmt: skip
    return Picture(f"atlas-d-d{dim}{suffix}", f"d = {dim}{deep}", "NC1(ReLU) / NC1(ERF)", panels)


def floor_places(dim: int, levels: Sequence[float] = _FLOORS) -> dict[float, float]:
    """The quotient mean / deviation of mirrored classes at which the floor has each value."""

    def above(s: float, level: float) -> float:
        return float(np.log(minimal_nc1(GaussianClasses.mirrored(1, s, 1.0)) / level))

    return {
        level: float(scipy.optimize.brentq(above, 1e-2, 20, args=(level,))) / dim**0.5
        for level in levels
    }


def render(drawn: Picture) -> dict[str, bytes]:
    """The picture as files: from name to content."""
    import matplotlib as mpl
    from matplotlib.backends.backend_agg import FigureCanvasAgg
    from matplotlib.backends.backend_svg import FigureCanvasSVG

    # Each canvas draws once, where `savefig` draws twice; to compress more takes most of the time.
    figure, png, svg = draw(drawn), io.BytesIO(), io.BytesIO()
    figure.set_dpi(_PNG_DPI)
    FigureCanvasAgg(figure).print_png(
        png, metadata={"Software": None}, pil_kwargs={"compress_level": 4}
    )
    figure.set_dpi(_SVG_DPI)
    with mpl.rc_context({"svg.hashsalt": drawn.name}):
        FigureCanvasSVG(figure).print_svg(svg, metadata={"Date": None})
    return {f"{drawn.name}.png": png.getvalue(), f"{drawn.name}.svg": svg.getvalue()}


def draw(drawn: Picture) -> Figure:
    """Draw the picture."""
    from matplotlib.cm import ScalarMappable
    from matplotlib.colors import FuncNorm, LinearSegmentedColormap
    from matplotlib.figure import Figure
    from matplotlib.patches import Rectangle

    colours = LinearSegmentedColormap.from_list("claim", _COLOURS, N=512)
    top = max(float(np.max(np.abs(p.values))) for p in drawn.panels)
    top = max(top, _LEAST_SPAN)
    # Violations are small beside the largest ratios: square roots keep both in sight.
    scale = FuncNorm((_signed_root, _signed_square), -top, top)
    count = len(drawn.panels)
    outlined = any(p.certified for p in drawn.panels)
    width, height = 1.9 + 4.6 * count, 5.2
    # The places are fixed, as finding them takes longer than to draw; all in inches.
    figure = Figure(figsize=(width, height))
    all_axes = figure.subplots(
        1,
        count,
        sharey=True,
        squeeze=False,
        gridspec_kw={
            "left": 0.75 / width,
            "right": 1 - 1.4 / width,
            "wspace": 0.13,
            "bottom": (0.98 if outlined else 0.62) / height,
            "top": 1 - 0.78 / height,
        },
    )[0]
    for number, (axes, panel) in enumerate(zip(all_axes, drawn.panels, strict=True)):
        _draw_panel(axes, panel, colours, scale)
        if number == 0:
            axes.set_ylabel("standard deviation σ", fontsize=13)
    mappable = ScalarMappable(scale, colours)
    sizes = [x for x in (0.1, 0.5, 1, 2, 4, 8, 16) if x <= top]
    ticks = [-x for x in reversed(sizes)] + [0.0] + sizes
    box = all_axes[-1].get_position()
    beside = figure.add_axes((1 - 1.27 / width, box.y0, 0.15 / width, box.height))
    bar = figure.colorbar(mappable, cax=beside, ticks=ticks)
    bar.ax.minorticks_off()
    bar.ax.set_yticklabels([f"{x:g}".replace("-", "−") for x in ticks])
    bar.set_label(f"log₂ [ {drawn.label} ]", fontsize=13)
    bar.ax.tick_params(labelsize=11)
    bar.ax.axhline(0, color="black", linewidth=1.6)
    if outlined:
        handles = [
            Rectangle((0, 0), 1, 1, facecolor="white", edgecolor=_INK, label="certified"),
            Rectangle((0, 0), 1, 1, facecolor="white", edgecolor=_DOTS, hatch=_DOTTED,
                      label="tested at points"),
        ]  # fmt: skip
        figure.legend(handles=handles, loc="lower center", ncols=2, fontsize=12)
    figure.suptitle(f"{drawn.label}, classes N(±µ1, σ²I)", fontsize=15)
    return figure


def _signed_root(values: Any) -> Any:
    return np.sign(values) * np.sqrt(np.abs(values))


def _signed_square(values: Any) -> Any:
    return np.sign(values) * np.square(values)


def _draw_panel(axes: Any, panel: Panel, colours: Any, scale: Any) -> None:
    from matplotlib.ticker import FuncFormatter, LogLocator, NullLocator

    axes.set_xscale("log")
    axes.set_yscale("log")
    axes.pcolormesh(
        panel.means,
        panel.stds,
        panel.values,
        cmap=colours,
        norm=scale,
        shading="gouraud",
        rasterized=True,
    )
    fails = panel.values < 0
    at = panel.means, panel.stds
    if fails.any() and not fails.all():
        axes.contour(*at, panel.values, levels=[0.0], colors="black", linewidths=2.2)
    if fails.any():
        low = 2 * float(panel.values.min())
        hatched = axes.contourf(*at, panel.values, levels=[low, 0.0], colors="none", hatches=["//"])
        hatched.set_edgecolor("#5a3a1a66")
        hatched.set_linewidth(0)
    if panel.certified:
        _draw_certified(axes, panel, panel.certified)
    for level, quotient in panel.floors.items():
        _draw_floor(axes, panel, level, quotient)
    inside = all(axis[0] <= x <= axis[-1] for axis, x in zip(at, _D1, strict=True))
    if inside:
        axes.plot(*_D1, marker="o", markersize=7, color="white", markeredgecolor="black")
        axes.annotate(
            "D1", _D1, xytext=(-25, 6), textcoords="offset points", fontsize=12, fontweight="bold"
        )
    axes.set_xlim(panel.means[0], panel.means[-1])
    axes.set_ylim(panel.stds[0], panel.stds[-1])
    axes.set_title(f"{panel.title}: {_summary(panel)}", fontsize=12.5)
    axes.set_xlabel("mean µ", fontsize=13)
    axes.tick_params(labelsize=11)
    for axis in (axes.xaxis, axes.yaxis):
        axis.set_major_locator(LogLocator(10, subs=(1.0, 2.0, 5.0)))
        axis.set_major_formatter(FuncFormatter(lambda x, _: f"{x:g}"))
        axis.set_minor_locator(NullLocator())


def _draw_floor(axes: Any, panel: Panel, level: float, quotient: float) -> None:
    """A line of one mean beside the deviation, with its floor where it leaves the picture."""
    low = max(panel.means[0], quotient * panel.stds[0])
    high = min(panel.means[-1], quotient * panel.stds[-1])
    if low < high:
        axes.plot([low, high], [low / quotient, high / quotient], color=_INK, lw=1, ls="--")
        axes.annotate(
            f"NC1 ≥ {level:g}",
            (high, high / quotient),
            xytext=(-6, -3),
            ha="right",
            textcoords="offset points",
            fontsize=9,
            rotation=41,
            rotation_mode="anchor",
        )


def _draw_certified(axes: Any, panel: Panel, certified: CertifiedArea) -> None:
    """Dots where nothing is certified: outside a box, and in small boxes inside it."""
    from matplotlib.patches import PathPatch
    from matplotlib.path import Path

    whole: Box = (panel.means[0], panel.means[-1], panel.stds[0], panel.stds[-1])
    box = _cut(certified.box, whole)
    # By the rule of windings: what is between the first two outlines, and the small boxes.
    outlines = [_outline(whole)]
    if box is not None:
        axes.plot(*_outline(box).vertices.T, color=_INK, linewidth=1.2)
        outlines.append(_outline(box, back=True))
    outlines += [_outline(b) for b in (_cut(b, whole) for b in certified.undecided) if b]
    axes.add_artist(  # not add_patch, which looks for the extent of each of the small boxes
        PathPatch(
            Path.make_compound_path(*outlines),
            facecolor="none",
            hatch=_DOTTED,
            edgecolor=_DOTS,
            linewidth=0,
        )
    )


def _cut(box: Box, whole: Box) -> Box | None:
    """What of a box is in another one, if anything."""
    low_m, high_m = max(box[0], whole[0]), min(box[1], whole[1])
    low_s, high_s = max(box[2], whole[2]), min(box[3], whole[3])
    return (low_m, high_m, low_s, high_s) if low_m < high_m and low_s < high_s else None


def _outline(box: Box, back: bool = False) -> Any:
    from matplotlib.path import Path

    a, b, c, d = box
    corners = [(a, c), (b, c), (b, d), (a, d), (a, c)]
    return Path(corners[::-1] if back else corners, closed=True)


def _summary(panel: Panel) -> str:
    if not panel.values.any():
        return "equal everywhere"
    if not panel.failing:
        undecided = int(np.sum(panel.values == 0))
        return f"undecided at {undecided} points" if undecided else "holds at every point"
    if panel.failing == 1:
        return "fails at every point"
    return f"fails where hatched, least {panel.least[0]:.3g}"

"""The layout that the options of `nctheory check` describe."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from nctheory.layouts.layout import Layout

__all__ = ["chosen_layout"]


def chosen_layout(
    dim: str | None, mean: float | None, std: float | None, file: str | None, samples: int | None
) -> tuple[Layout, str]:
    """The layout that the options describe, and it in words."""
    from nctheory.layouts.gaussian_classes import GaussianClasses
    from nctheory.layouts.layout_files import layout_from_dict, read_layout
    from nctheory.layouts.layouts import LimitClasses
    from nctheory.validate import number, positive_integer

    options = {"--dim": dim, "--mean": mean, "--std": std}
    given = [name for name, value in options.items() if value is not None]
    if file is not None:
        if given:
            raise ValueError(f"{given[0]}: expected without --layout, which has its own")
        layout, source = read_layout(file), "standard input" if file == "-" else file
    elif dim is None or mean is None or std is None:
        missing = ", ".join(name for name, value in options.items() if value is None)
        raise ValueError(f"{missing}: missing; expected --dim, --mean and --std, or --layout FILE")
    elif dim.lower() in ("inf", "infinity"):
        number(mean, "mean")
        layout = LimitClasses.mirrored(mean, number(std, "std", least=0.0))
        source = f"mirrored classes, d -> infinity, mean {mean:g}, std {std:g}"
    else:
        if not dim.isdecimal():
            raise ValueError(f"--dim: expected a whole number of at least 1, or inf, got {dim!r}")
        try:
            layout = layout_from_dict({"mirrored": {"dim": int(dim), "mean": mean, "std": std}})
        except ValueError as error:
            raise ValueError(str(error).replace("mirrored.", "--")) from None
        source = f"mirrored classes, d = {dim}, mean {mean:g}, std {std:g}"
    if samples is not None:
        count = positive_integer(samples, "samples")
        if not isinstance(layout, GaussianClasses):
            raise ValueError(f"--samples: expected Gaussian classes of finite d, got {layout}")
        if layout.sizes is not None:
            raise ValueError(f"--samples: expected without sizes, which {source} has")
        spread = layout.covariances if layout.variances is None else layout.variances
        layout = GaussianClasses(layout.means, spread, [count] * layout.classes)
        source += f", {count} sample{'s' * (count != 1)} a class"
    return layout, source

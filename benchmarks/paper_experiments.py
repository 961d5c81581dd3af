"""The paper's experiments as one table in Markdown: `python benchmarks/paper_experiments.py`.

With `--all` also N = 256, 512 and 1024, and the unbalanced sizes of the public code, N = 2048: some
hours on one core. Rows are printed as they come, and `--row D2 1024 32` or `--row D1 512+1536 8` is
one of them. `--picture FILE` draws those of N = 128.
"""

import argparse
from collections.abc import Iterator
from itertools import chain
from pathlib import Path

from nctheory.learning.experiments import Experiment, paper_experiment

STYLE = Path(__file__).parents[1] / "notebooks/style.mplstyle"
DIMS = (1, 2, 8, 32, 128)
UNBALANCED = ((96, 32), (112, 16))
OF_THE_CODE = ((512, 1536), (256, 1792))
HEAD = ("data", "sizes", "d", "NNGP", "NTK", "adaptive", "free law", "published training (move)",
        "mean field, 100 steps (move)", "residual")  # fmt: skip


def few() -> Iterator[Experiment]:
    """N = 128: some minutes."""
    for dim in DIMS:
        yield paper_experiment("D1", 128, dim, free=dim <= 8)
    for sizes in UNBALANCED:
        for dim in (1, 2, 8):
            yield paper_experiment("D1", sizes, dim)
    for dim in DIMS:
        yield paper_experiment("D2", 128, dim, free=dim <= 2)


def many() -> Iterator[Experiment]:
    """All larger sizes."""
    for count in (256, 512, 1024):
        for data in ("D1", "D2"):
            for dim in DIMS:
                yield paper_experiment(data, count, dim)
    for sizes in OF_THE_CODE:
        for dim in DIMS:
            yield paper_experiment("D1", sizes, dim)


def one(data: str, sizes: str, dim: str) -> Iterator[Experiment]:
    """A row by its first three cells, the sizes as N or as those of the classes, N_1+N_2."""
    counts = tuple(map(int, sizes.split("+")))
    yield paper_experiment(data, counts if len(counts) > 1 else counts[0], int(dim))


def line(row: Experiment) -> str:
    def trained(moment: object) -> str:
        return f"{moment.nc1:.5f} ({moment.hidden_move:.3f})" if moment else ""

    cells = [row.data, "+".join(map(str, row.sizes)), str(row.dim), f"{row.nngp:.5f}",
             f"{row.ntk:.5f}", f"{row.adaptive:.5f}", f"{row.free:.5f}" if row.free else "",
             trained(row.published), trained(row.rich), f"{row.residual:.0e}"]  # fmt: skip
    return f"| {' | '.join(cells)} |"


def draw(found: list[Experiment], path: str) -> None:
    import matplotlib.pyplot as plt

    plt.style.use(STYLE)
    figure, axes = plt.subplots(1, 2, sharex=True)
    for ax, data in zip(axes, ("D1", "D2"), strict=True):
        chosen = [r for r in found if r.data == data and sum(r.sizes) == 128
                  and len(set(r.sizes)) == 1]  # fmt: skip
        dims = [r.dim for r in chosen]
        for name in ("ntk", "nngp", "adaptive"):
            ax.plot(dims, [getattr(r, name) for r in chosen], label=name)
        published = [r.published.nc1 for r in chosen]
        ax.plot(dims, published, "k+", mec="k", ms=10, label="published training")
        ax.plot(dims, [r.rich.nc1 for r in chosen], label="mean field, 100 steps")
        ax.set(title=f"{data}, N = 128, ERF", xlabel="d", xscale="log", yscale="log")
    axes[0].set_ylabel("NC1")
    axes[0].legend()
    figure.savefig(path, dpi=110)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--all", action="store_true")
    parser.add_argument("--row", nargs=3, metavar=("DATA", "SIZES", "DIM"))
    parser.add_argument("--picture", metavar="FILE")
    options = parser.parse_args()
    print(f"| {' | '.join(HEAD)} |\n|{' --- |' * len(HEAD)}")
    found = []
    for row in one(*options.row) if options.row else chain(few(), many() if options.all else ()):
        found.append(row)
        print(line(row), flush=True)
    for statement in dict.fromkeys(s for row in found for s in row.verdicts()):
        words = [row.verdicts().get(statement) for row in found]
        print(
            f"\n{statement}: "
            + ", ".join(f"{words.count(w)} x {w}" for w in dict.fromkeys(words) if w)
        )
    if options.picture:
        draw(found, options.picture)


if __name__ == "__main__":
    main()

"""The paper's experiments as one table in Markdown: `python benchmarks/paper_experiments.py`.

With `--all` also N = 256, 512 and 1024, a quarter of an hour; with `--picture FILE` a picture.
"""

import argparse

from nctheory.learning.experiments import Experiment, paper_experiment

DIMS = (1, 2, 8, 32, 128)
UNBALANCED = ((96, 32), (112, 16))
HEAD = ("data", "sizes", "d", "NNGP", "NTK", "adaptive", "free law", "published training (move)",
        "mean field, 100 steps (move)", "residual")  # fmt: skip


def rows(everything: bool) -> list[Experiment]:
    found = [paper_experiment("D1", 128, dim, free=dim <= 8) for dim in DIMS]
    found += [paper_experiment("D1", sizes, dim) for sizes in UNBALANCED for dim in (1, 2, 8)]
    found += [paper_experiment("D2", 128, dim, free=dim <= 2) for dim in DIMS]
    if everything:
        found += [paper_experiment(data, n, dim)
                  for n in (256, 512, 1024) for data in ("D1", "D2") for dim in DIMS]  # fmt: skip
    return found


def line(row: Experiment) -> str:
    def trained(moment: object) -> str:
        return f"{moment.nc1:.5f} ({moment.hidden_move:.3f})" if moment else ""

    cells = [row.data, "+".join(map(str, row.sizes)), str(row.dim), f"{row.nngp:.5f}",
             f"{row.ntk:.5f}", f"{row.adaptive:.5f}", f"{row.free:.5f}" if row.free else "",
             trained(row.published), trained(row.rich), f"{row.residual:.0e}"]  # fmt: skip
    return f"| {' | '.join(cells)} |"


def draw(found: list[Experiment], path: str) -> None:
    import matplotlib.pyplot as plt

    figure, axes = plt.subplots(1, 2, figsize=(11, 4.2), sharex=True, layout="constrained")
    for ax, data in zip(axes, ("D1", "D2"), strict=True):
        chosen = [r for r in found if r.data == data and sum(r.sizes) == 128
                  and len(set(r.sizes)) == 1]  # fmt: skip
        dims = [r.dim for r in chosen]
        for name in ("ntk", "nngp", "adaptive"):
            ax.plot(dims, [getattr(r, name) for r in chosen], "o-", label=name)
        ax.plot(dims, [r.published.nc1 for r in chosen], "k+", ms=10, label="published training")
        ax.plot(dims, [r.rich.nc1 for r in chosen], "s--", label="mean field, 100 steps")
        ax.set(title=f"{data}, N = 128, ERF", xlabel="d", xscale="log", yscale="log")
    axes[0].set_ylabel("NC1")
    axes[0].legend(frameon=False)
    figure.savefig(path, dpi=110)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--all", action="store_true")
    parser.add_argument("--picture", metavar="FILE")
    options = parser.parse_args()
    found = rows(options.all)
    print(f"| {' | '.join(HEAD)} |\n|{' --- |' * len(HEAD)}")
    print("\n".join(map(line, found)))
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

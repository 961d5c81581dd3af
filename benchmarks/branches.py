"""Minima of the free energy on D2, d = 8, at N = 512 and 1024: `python benchmarks/branches.py`.

The branch from infinite width ends at solutions that are far apart for the two N. Each is followed
here, in parts on which log S turns by at most 1, and each covariance is then where a descent at the
other N starts from. Takes ten minutes. (With parts of 0.2 the ends were the same, in an hour.)
"""

import numpy as np

import nctheory as nct
from nctheory.layouts.datasets import d2
from nctheory.learning import newton
from nctheory.learning.experiments import PAPER_SETTING
from nctheory.learning.laws import GaussianLaw
from nctheory.learning.problem import Problem


def problem(count: int) -> tuple[Problem, np.ndarray]:
    """The paper's setting, and the labels."""
    X, labels = d2(count, 8, 0)
    setting = PAPER_SETTING | {"weight_variance": 1.0}
    return Problem.of(X, 2.0 * labels - 3, activation="erf", **setting), labels


def say(what: str, at: Problem, labels: np.ndarray, found: newton.Descent) -> None:
    """NC1, the free energy, the residual and the range of the eigenvalues of S."""
    S = found.state.covariance
    ratio = nct.nc1(GaussianLaw(at, S).moments(labels)).ratio
    low, *_, high = np.linalg.eigvalsh(S)
    print(
        f"N = {at.samples}, {what}: NC1 {ratio:.5f}, F {found.state.free_energy:.0f}, residual "
        f"{found.state.residual:.0e}, eigenvalues of S {low:.4f} to {high:.4f}",
        flush=True,
    )


def main() -> None:
    """Print a line for each."""
    ends = {}
    for count in (512, 1024):
        at, labels = problem(count)
        found, followed = newton.branch_from_infinite_width(at, max_iterations=100)
        ends[count] = found.state.L
        say(f"branch from infinite width ({'followed' if followed else 'lost'})", at, labels, found)
    for count, other in ((512, 1024), (1024, 512)):
        at, labels = problem(count)
        found = newton.descend(at, ends[other], max_iterations=100, aim=1e-9)
        say(f"from the weights of N = {other}", at, labels, found)


if __name__ == "__main__":
    main()

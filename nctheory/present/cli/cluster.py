"""The options --jobs and --dask: where joblib computes."""

from __future__ import annotations

import importlib
from collections.abc import Iterator
from contextlib import contextmanager

__all__ = ["cluster", "processes"]


def processes(jobs: int) -> int:
    """A number of processes, as joblib counts them."""
    if jobs < 1 and jobs != -1:
        raise ValueError(f"--jobs: expected a number of processes, or -1, got {jobs}")
    return jobs


@contextmanager
def cluster(address: str | None) -> Iterator[None]:
    """Let joblib compute on a dask cluster, if there is an address."""
    if address is None:
        yield
        return
    try:
        client_of = importlib.import_module("dask.distributed").Client
    except ImportError:
        raise ValueError(
            "--dask: needs the package distributed; install it with: pip install distributed"
        ) from None
    from joblib import parallel_config

    try:
        client = client_of(address, timeout="10s")
    except (OSError, ValueError) as error:
        raise ValueError(f"--dask: no scheduler at {address}: {error}") from None
    with client, parallel_config(backend="dask"):
        yield

"""The options --jobs and --dask: where joblib computes."""

from __future__ import annotations

import importlib
from collections.abc import Iterator
from concurrent.futures import CancelledError
from contextlib import contextmanager
from typing import Any

__all__ = ["cluster", "processes"]

# A command that fails says so itself, in one line; one that is interrupted says nothing. dask logs
# whatever is under way at that moment as an error, unless a user's configuration has other levels.
_SILENT = dict.fromkeys(
    ("distributed", "distributed.client", "tornado", "tornado.application"), "critical"
)


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
    from joblib import parallel_config

    dask = _distributed()
    try:
        client = dask.Client(address, timeout="10s")
    except Exception as error:  # each kind of address fails in its own way
        raise ValueError(f"--dask: no scheduler at {address}: {error}") from None
    try:
        with client, parallel_config(backend="dask"):
            yield
    except (CancelledError, dask.KilledWorker) as error:
        said = str(error).splitlines()[0]
        raise ValueError(f"--dask: the cluster at {address} ended the work: {said}") from None


def _distributed() -> Any:
    try:
        importlib.import_module("dask.config").update_defaults({"logging": _SILENT})
        return importlib.import_module("dask.distributed")
    except ImportError:
        raise ValueError(
            "--dask: needs the package distributed; install it with: pip install distributed"
        ) from None

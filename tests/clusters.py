"""A dask cluster on this machine; without dask, tests that ask for one are skipped."""

import pytest


def local_cluster(processes=False):
    """Two workers: threads of this process, or processes."""
    distributed = pytest.importorskip("distributed")
    return distributed.LocalCluster(
        n_workers=2,
        threads_per_worker=1,
        processes=processes,
        dashboard_address=":0",  # a free port: None is port 8787, and a warning where it is taken
    )

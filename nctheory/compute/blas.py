"""Linear algebra in one thread, while another level of the program uses the processors.

The number of threads of a BLAS is one for the process, so there is one limit, which is counted: who
enters first sets it, who leaves last restores what was. `threadpoolctl` heeds only the thread that
limited first, as long as it lives, and not one that leaves later; so every change is made by a
thread of its own.
"""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future
from threading import Thread
from typing import TypeVar

from threadpoolctl import threadpool_limits

from nctheory.theory.shared import Counted

__all__ = ["one_blas_thread"]

R = TypeVar("R")


def _limit() -> Callable[[], object]:
    limits = _in_a_thread(lambda: threadpool_limits(1, "blas"))
    return lambda: _in_a_thread(limits.restore_original_limits)


def _in_a_thread(change: Callable[[], R]) -> R:
    """The result of a function that is called by a thread which ends then."""
    future: Future[R] = Future()

    def call() -> None:
        try:
            future.set_result(change())
        except BaseException as error:
            future.set_exception(error)

    thread = Thread(target=call)
    thread.start()
    thread.join()  # only then another thread may make changes
    return future.result()


one_blas_thread = Counted(_limit)

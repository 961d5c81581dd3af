"""The one lock for state that a process has once: the precision of mpmath, of balls, and BLAS.

SymPy and mpmath keep the number of digits in a global variable, and so does python-flint. Who
changes it, or relies on it, does so inside `exclusive`. A process that is forked while another
thread holds the lock starts with a new one.
"""

from __future__ import annotations

import functools
import os
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Generic, ParamSpec, TypeVar

__all__ = ["Counted", "exclusive", "holds_exclusive", "once", "restored_in_forks"]

P = ParamSpec("P")
R = TypeVar("R")

_lock = threading.RLock()
_inside: list[int] = []  # the thread that holds the lock, once for each time that it entered
_restore: list[Callable[[], object]] = []


@contextmanager
def exclusive() -> Iterator[None]:
    """Let no other thread derive, or change the precision of numbers, meanwhile.

    It can be entered again by the thread that is inside.
    """
    with _lock:
        _inside.append(threading.get_ident())
        try:
            yield
        finally:
            _inside.pop()


def holds_exclusive() -> bool:
    """Whether this thread is inside `exclusive`.

    >>> holds_exclusive()
    False
    >>> with exclusive():
    ...     holds_exclusive()
    True
    """
    return _inside[-1:] == [threading.get_ident()]


class once(Generic[P, R]):
    """A function of hashable arguments that is called once for each, by one thread at a time.

    Unlike `functools.cache`, no two threads do the same work, nor any that changes the precision of
    numbers meanwhile. What is known is returned without waiting.
    """

    def __init__(self, function: Callable[P, R]) -> None:
        self._values: dict[object, R] = {}
        functools.update_wrapper(self, function)
        self.__wrapped__ = function

    def __call__(self, *args: P.args, **kwargs: P.kwargs) -> R:
        """The value, computed if it is not known."""
        key = (args, tuple(kwargs.items())) if kwargs else args
        if key not in self._values:
            with exclusive():
                if key not in self._values:
                    self._values[key] = self.__wrapped__(*args, **kwargs)
        return self._values[key]

    def cache_clear(self) -> None:
        """Forget all values."""
        self._values.clear()


def restored_in_forks(restore: Callable[[], object]) -> None:
    """Call `restore` in processes that are forked while another thread is in `exclusive`."""
    _restore.append(restore)


class Counted:
    """A change of the process that lasts while somebody is inside: made by the first who enters,
    undone by the last who leaves.

    Parameters
    ----------
    change : callable
        Makes the change and returns what undoes it.
    """

    def __init__(self, change: Callable[[], Callable[[], object]]) -> None:
        self._change = change
        self._inside = 0
        self._undo: Callable[[], object] | None = None
        self._lock = threading.Lock()
        if hasattr(os, "register_at_fork"):
            os.register_at_fork(after_in_child=self._forget)

    def _forget(self) -> None:
        """In a forked process none of the threads that were inside are there to leave."""
        self._lock, self._inside = threading.Lock(), 0
        if self._undo:
            self._undo()
            self._undo = None

    def __enter__(self) -> None:
        with self._lock:
            if self._inside == 0:
                self._undo = self._change()
            self._inside += 1

    def __exit__(self, *error: object) -> None:
        with self._lock:
            self._inside = max(0, self._inside - 1)
            if self._inside == 0 and self._undo:
                undo, self._undo = self._undo, None
                undo()


def _in_child() -> None:
    global _lock
    if holds_exclusive():
        return  # the thread that is inside goes on in the child
    _lock = threading.RLock()
    if _inside:
        _inside.clear()
        for restore in _restore:
            restore()


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_in_child)

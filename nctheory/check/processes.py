"""Work in processes of its own, which may loop, exhaust memory or die: the others run on.

A task is a generator function of a module. It runs in a fresh process, forked where the system can
from a clean one that has the package imported, and what it yields (anything that JSON can say)
arrives here as it comes. A task that yields nothing for longer than its time limit is stopped,
whatever it is doing, and with it the processes that it started. What it prints is kept apart.

    with Pool(jobs=2) as pool:
        pool.start("primes", sieve, 1000, time_limit=60.0)
        for key, event in pool.events():
            ...
"""

from __future__ import annotations

import contextlib
import faulthandler
import gc
import json
import multiprocessing
import os
import re
import signal
import sys
import time
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from multiprocessing.connection import Connection, wait
from multiprocessing.process import BaseProcess
from types import ModuleType
from typing import Any, NoReturn

__all__ = ["MEMORY_LIMIT", "Ended", "Pool"]

MEMORY_LIMIT = 4 * 2**30  # bytes of data that a process may have, where the system can limit them

_GRACE = 3.0  # seconds in which a process that is over its time says where it is
_READ, _READS = 1 << 16, 100  # bytes that are read at once, and how often what is printed is
_KEPT = 10_000  # bytes of what a task prints, the last ones
_COLLECTED = 100_000  # objects made between two collections of garbage
_MESSAGE = 64 * 2**20  # bytes that a task can send at once
_MOST, _EACH = 512 * 2**20, 2**14  # in all, and what each thing counts for besides
# What imports SymPy, and is not imported by the process that asks.
_PRELOADED = ["nctheory.check.authors", "nctheory.check.elaborate", "nctheory.check.checking"]
_SAFE_PATH = "PYTHONSAFEPATH"
_TRACE = re.compile(r"(Timeout \(|Fatal Python error:).*", re.DOTALL)


@dataclass(frozen=True)
class Ended:
    """The last event of a task.

    Attributes
    ----------
    fault : str or None
        None if the task came to its end, else what became of it: took over 60 s, say.
    places : tuple of (str, int)
        The file and line that it was at then, and where that was called, as far as is known.
    printed : str
        What it wrote to standard output and standard error, at most the last 10,000 bytes.
    """

    fault: str | None = None
    places: tuple[tuple[str, int], ...] = ()
    printed: str = ""


@dataclass(frozen=True)
class _Task:
    key: Any
    function: Callable[..., Iterator[Any]]
    arguments: tuple[Any, ...]
    time_limit: float


class Pool:
    """Tasks, at most `jobs` of which run at a time, in the order in which they were started, but
    those for later after the others.

    `preload` are modules that a first pool imports once, beside those of proofs, for all tasks.

    Leaving the `with` block stops what still runs.
    """

    def __init__(self, jobs: int, preload: Sequence[str] = ()) -> None:
        self._context: Any = multiprocessing.get_context("forkserver" if _POSIX else "spawn")
        if _POSIX:
            from multiprocessing import forkserver, resource_tracker

            self._context.set_forkserver_preload([*_PRELOADED, *preload])
            resource_tracker.ensure_running()  # which hears interrupts again when it is started
            with _apart(), _deaf():
                forkserver.ensure_running()  # it imports while this process does
        self.jobs = jobs
        self._waiting: deque[_Task] = deque()
        self._later: deque[_Task] = deque()
        self._running: list[_Running] = []

    def __enter__(self) -> Pool:
        return self

    def __exit__(self, *error: object) -> None:
        self._waiting.clear()
        self._later.clear()
        while self._running:
            self._running.pop().stop()

    def start(
        self,
        key: Any,
        function: Callable[..., Iterator[Any]],
        *arguments: Any,
        time_limit: float,
        later: bool = False,
    ) -> None:
        """Add a task. It can have `time_limit` seconds until it yields, each time anew.

        One for `later` waits until none of the others does.
        """
        queue = self._later if later else self._waiting
        queue.append(_Task(key, function, arguments, time_limit))

    def events(self) -> Iterator[tuple[Any, Any]]:
        """The key of a task with what it yielded, and in the end with `Ended`, until none is left.

        Tasks can be added between events.
        """
        while self._left:
            yield from self._next_events()

    def settle(self, enough: Callable[[], bool] = lambda: False) -> None:
        """Wait until no task is left, or it is enough, when others may still run.

        Keys are functions: each is given what its task yielded.
        """
        while self._left and not enough():
            for handle, event in self._next_events():
                handle(event)

    @property
    def _left(self) -> bool:
        return bool(self._waiting or self._later or self._running)

    def _next_events(self) -> Iterator[tuple[Any, Any]]:
        """What comes next, to be taken to its end."""
        for queue in (self._waiting, self._later):
            while queue and len(self._running) < self.jobs:
                self._running.append(_Running(queue.popleft(), self._context))
        first = min(task.deadline for task in self._running)
        pipes = [pipe for task in self._running for pipe in task.pipes]
        ready = wait(pipes, max(0.0, first - time.monotonic()))
        for task in [t for t in self._running if t.late or not {*t.pipes}.isdisjoint(ready)]:
            yield from ((task.key, value) for value in task.values())
            if task.late or task.done:
                self._running.remove(task)
                yield task.key, task.stop()


_POSIX = hasattr(os, "fork")


@contextlib.contextmanager
def _apart() -> Iterator[None]:
    """A process that is started imports neither the script that is run here, nor what lies in the
    current folder in place of a library."""
    main, safe = sys.modules["__main__"], os.environ.get(_SAFE_PATH)
    sys.modules["__main__"] = ModuleType("__main__")
    os.environ[_SAFE_PATH] = "1"
    try:
        yield
    finally:
        sys.modules["__main__"] = main
        if safe is None:
            del os.environ[_SAFE_PATH]
        else:
            os.environ[_SAFE_PATH] = safe


@contextlib.contextmanager
def _deaf() -> Iterator[None]:
    """A process that is started hears no interrupt: this one, which does, will end it."""
    before = signal.pthread_sigmask(signal.SIG_BLOCK, [signal.SIGINT])
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


class _Running:
    """A task in its process."""

    def __init__(self, task: _Task, context: Any) -> None:
        self.key, self._limit = task.key, task.time_limit
        self._results, results = context.Pipe(duplex=False)
        self._output, output = context.Pipe(duplex=False)
        arguments = (results, output, task.time_limit, task.function, task.arguments)
        self._process: BaseProcess = context.Process(target=_child, args=arguments)
        with _apart():
            self._process.start()
        results.close()
        output.close()
        self.pipes = [self._results, self._output, self._process.sentinel]
        self.done, self._whole, self._printed = False, False, b""
        self._line, self._left = bytearray(), _MOST
        self._rearm()

    def _rearm(self) -> None:
        self.deadline = time.monotonic() + self._limit + _GRACE

    @property
    def late(self) -> bool:
        """Whether the process does not even say that it is over its time."""
        return time.monotonic() > self.deadline

    def values(self) -> Iterator[Any]:
        """What has arrived, after which `done` says whether more can.

        It comes in lines, an empty one at the end. Nothing here waits for a line to be whole.
        """
        self._read_output()
        ended = not self._process.is_alive()  # then all that it sent is there
        try:
            while not self.done and self._results.poll():
                some = os.read(self._results.fileno(), _READ)
                self._line += some
                *lines, self._line = self._line.split(b"\n") if b"\n" in some else [self._line]
                self._left -= len(some) + _EACH * len(lines)
                if len(self._line) > _MESSAGE:
                    self._left = -1
                self.done = not some or self._left < 0
                for line in lines:
                    if not line:
                        self.done = self._whole = True
                        break
                    self._rearm()
                    yield json.loads(line)
        except (OSError, ValueError, RecursionError):  # it sends what it should not
            self.done, self._whole = True, False
        self.done |= ended

    def _read_output(self) -> None:
        for _ in range(_READS):
            if self._output not in self.pipes or not self._output.poll():
                break
            some = os.read(self._output.fileno(), _READ)
            if not some:
                self.pipes.remove(self._output)
            self._printed = (self._printed + some)[-_KEPT:]

    def stop(self) -> Ended:
        """End the process, and what it started, and say what became of it."""
        if not self._whole and not self.late:
            self._process.join(_GRACE)  # for its exit status
        status = self._process.exitcode
        with contextlib.suppress(ProcessLookupError, PermissionError):
            if _POSIX and self._process.pid:
                os.killpg(self._process.pid, signal.SIGKILL)
        self._process.kill()
        self._process.join()
        self._read_output()
        printed = self._printed.decode(errors="replace")
        for pipe in (self._results, self._output):
            pipe.close()
        self._process.close()
        if self._whole:
            return Ended(None, (), printed)
        trace = _TRACE.search(printed)
        places = re.findall(r'File "(.*)", line (\d+)', trace[0]) if trace else []
        if self._left < 0:
            fault = "sent too much"
        elif status is None or (trace and trace[1] == "Timeout ("):
            fault = f"took over {self._limit:g} s"
        elif status < 0:
            fault = f"was ended by {signal.Signals(-status).name}"
        else:
            fault = f"ended its process, with exit status {status}"
        found = tuple((file, int(line)) for file, line in places)
        return Ended(fault, found, _TRACE.sub("", printed))


def _send(results: Connection, line: str) -> None:
    data = memoryview(f"{line}\n".encode())
    while data:
        data = data[os.write(results.fileno(), data) :]


def _child(
    results: Connection,
    output: Connection,
    limit: float,
    function: Callable[..., Iterator[Any]],
    arguments: tuple[Any, ...],
) -> NoReturn:
    """The process of a task."""
    for stream in (1, 2):
        os.dup2(output.fileno(), stream)
    kept = {results.fileno(), output.fileno(), sys.stdin.fileno()}
    for descriptor in (
        set(range(3, 256)) - kept
    ):  # those of the pool are none of the task's business
        with contextlib.suppress(OSError):
            os.close(descriptor)
    if _POSIX:
        import resource

        os.setsid()
        _, most = resource.getrlimit(resource.RLIMIT_DATA)
        least = MEMORY_LIMIT if most == resource.RLIM_INFINITY else min(MEMORY_LIMIT, most)
        resource.setrlimit(resource.RLIMIT_DATA, (least, most))
    # What was imported before the fork stays, and terms hold each other in no circles: looking for
    # garbage as often as Python does takes an eighth of the time of a proof.
    gc.freeze()
    gc.set_threshold(_COLLECTED)
    me, errors = os.getpid(), os.dup(2)
    faulthandler.enable(errors)

    def arm() -> None:
        if os.getpid() != me:  # a task that forks
            os._exit(0)
        faulthandler.dump_traceback_later(limit, exit=True, file=errors)

    arm()
    try:
        for value in function(*arguments):
            arm()
            _send(results, json.dumps(value))
        arm()
        _send(results, "")
    except BrokenPipeError:  # nobody listens any more
        os._exit(1)
    with contextlib.suppress(Exception):
        sys.stdout.flush()
        sys.stderr.flush()
    os._exit(0)  # whatever threads it has left

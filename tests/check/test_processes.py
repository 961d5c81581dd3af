"""Tasks that loop, die or disturb: what is said of them, and that the others run on."""

import importlib
import os
import re
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from nctheory.check.processes import Ended, Pool

from ..examples import ROOT

TASKS = """
import ctypes, faulthandler, itertools, os, signal, stat, struct, subprocess, sys, threading, time

def fine(n):
    print("hello")
    for i in range(n):
        yield {"i": i}

def loops():
    yield 1
    while True:
        pass

def loops_in_c():
    sum(itertools.repeat(1))
    yield 1

def exits():
    yield 1
    os._exit(3)

def crashes():
    ctypes.string_at(0)
    yield 1

def is_stopped():
    os.kill(os.getpid(), signal.SIGSTOP)
    yield 1

def raises():
    raise ValueError("no\\nmore")
    yield 1

def exhausts():
    yield len(bytearray(6 * 2**30))

def prints_without_end():
    print("begin" + "x" * 10**6 + "end")
    yield 1

def forks():
    os.fork()
    yield 1

def leaves_a_thread():
    threading.Thread(target=time.sleep, args=(1000,)).start()
    yield 1

def leaves_a_process():
    yield subprocess.Popen([sys.executable, "-c", "import time; time.sleep(1000)"]).pid

def reads():
    yield sys.stdin.read()

def sleeps():
    yield "asleep"
    time.sleep(1000)

def its_pipes():
    faulthandler.cancel_dump_traceback_later()
    for pipe in range(3, 64):
        try:
            if stat.S_ISFIFO(os.fstat(pipe).st_mode) or stat.S_ISSOCK(os.fstat(pipe).st_mode):
                yield pipe
        except OSError:
            pass

def sends_half_of_something():
    for pipe in list(its_pipes()):
        os.write(pipe, struct.pack("!i", 1000) + b"{")
    time.sleep(1000)
    yield 1

def sends_without_end():
    pipes = list(its_pipes())
    while True:
        for pipe in pipes:
            os.write(pipe, b"1\\n" * 10_000)
    yield 1

def takes_its_time():
    for i in range(4):
        time.sleep(0.5)
        yield i
"""


@pytest.fixture(scope="module")
def tasks(tmp_path_factory):
    folder = tmp_path_factory.mktemp("tasks")
    (folder / "tasks_of_a_test.py").write_text(TASKS)
    sys.path.append(str(folder))
    yield importlib.import_module("tasks_of_a_test")
    sys.path.remove(str(folder))


@pytest.fixture(scope="module")
def outcome(tasks):
    """What each task yielded, and how it ended, from one run of all."""
    names = [n for n, f in vars(tasks).items() if callable(f) and n != "sleeps"]
    found = {name: [] for name in names}
    start = time.perf_counter()
    with Pool(jobs=4) as pool:
        for name in names:
            arguments = [3] if name == "fine" else []
            pool.start(name, getattr(tasks, name), *arguments, time_limit=1.5)
        for name, event in pool.events():
            found[name].append(event)
    assert time.perf_counter() - start < 60
    return found


@pytest.mark.parametrize(
    ("name", "values", "fault"),
    [
        ("fine", [{"i": 0}, {"i": 1}, {"i": 2}], None),
        ("loops", [1], "took over 1.5 s"),
        ("loops_in_c", [], "took over 1.5 s"),
        ("exits", [1], "ended its process, with exit status 3"),
        ("crashes", [], "was ended by SIGSEGV"),
        ("is_stopped", [], "took over 1.5 s"),
        ("raises", [], "ended its process, with exit status 1"),
        ("exhausts", [], "ended its process, with exit status 1"),
        ("prints_without_end", [1], None),
        ("forks", [1], None),
        ("leaves_a_thread", [1], None),
        ("reads", [""], None),
        ("sends_half_of_something", [], "took over 1.5 s"),
        ("takes_its_time", [0, 1, 2, 3], None),
    ],
)
def test_a_task_ends_and_what_it_did_is_said(outcome, name, values, fault):
    *found, ended = outcome[name]
    assert found == values
    assert isinstance(ended, Ended)
    assert ended.fault == fault


@pytest.mark.parametrize(
    ("name", "line"), [("loops", "pass"), ("loops_in_c", "sum("), ("crashes", "ctypes.s")]
)
def test_the_line_that_a_task_was_at_is_known(outcome, name, line):
    ended = outcome[name][-1]
    (at, *_) = [n for file, n in ended.places if file.endswith("tasks_of_a_test.py")]
    assert line in TASKS.splitlines()[at - 1] or "while True" in TASKS.splitlines()[at - 1]
    assert ended.printed == ""


def test_a_task_cannot_send_without_end(outcome):
    *found, ended = outcome["sends_without_end"]
    assert set(found) == {1}
    assert len(found) < 100_000
    assert ended.fault == "sent too much"


def test_what_is_printed_is_kept_apart_and_bounded(outcome, capfd):
    assert outcome["fine"][-1].printed == "hello\n"
    printed = outcome["prints_without_end"][-1].printed
    assert len(printed) <= 10_000
    assert printed.endswith("end\n")
    assert "MemoryError" in outcome["exhausts"][-1].printed
    assert capfd.readouterr() == ("", "")


def test_processes_that_a_task_starts_end_with_it(outcome):
    (pid,) = outcome["leaves_a_process"][:-1]
    for _ in range(50):
        try:
            os.kill(pid, 0)
            with open(f"/proc/{pid}/stat") as file:
                if file.read().split()[2] == "Z":
                    return
        except (ProcessLookupError, FileNotFoundError):
            return
        time.sleep(0.1)
    os.kill(pid, signal.SIGKILL)
    pytest.fail("it runs on")


@pytest.mark.skipif(not Path("/proc/self/status").exists(), reason="needs /proc")
def test_what_starts_processes_hears_no_interrupt():
    """Or else its traceback, in the middle of an import, is what an interrupt shows."""
    code = """if 1:
        from multiprocessing import forkserver
        from pathlib import Path
        from nctheory.check.processes import Pool
        with Pool(jobs=1):
            print(Path(f"/proc/{forkserver._forkserver._forkserver_pid}/status").read_text())
        print(Path("/proc/self/status").read_text())"""
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    masks = re.findall(r"SigBlk:\s*(\w+)", done.stdout)
    assert [bool(int(mask, 16) >> (signal.SIGINT - 1) & 1) for mask in masks] == [True, False]


def test_leaving_the_pool_stops_what_runs(tasks):
    start = time.perf_counter()
    with Pool(jobs=1) as pool:
        pool.start("slow", tasks.sleeps, time_limit=100.0)
        pool.start("never", tasks.sleeps, time_limit=100.0)
        assert next(pool.events()) == ("slow", "asleep")
    assert time.perf_counter() - start < 20


@pytest.mark.parametrize(
    "command",
    [[Path(sys.executable).with_name("nctheory")], [sys.executable, "-m", "nctheory"]],
    ids=["script", "module"],
)
def test_nothing_in_the_folder_of_a_proof_stands_in_for_a_library(command, tmp_path):
    spoof = f"open({str(tmp_path / 'imported')!r}, 'a').write(__name__)\nraise SystemExit(3)\n"
    for name in ("flint", "sympy", "joblib", "numpy", "queue"):
        (tmp_path / f"{name}.py").write_text(spoof)
    proof = (ROOT / "proofs" / "mediant.py").read_text("utf-8")
    (tmp_path / "mine.py").write_text(proof.replace('id="mediant"', 'id="mine"'), "utf-8")
    environment = {k: v for k, v in os.environ.items() if k != "PYTHONSAFEPATH"}
    done = subprocess.run(
        [*command, "verify", "mine.py"],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        env=environment,
    )
    assert (done.returncode, "Error" in done.stderr) == (0, False), done.stderr
    assert "1 check: 1 holds." in done.stdout
    assert not (tmp_path / "imported").exists()

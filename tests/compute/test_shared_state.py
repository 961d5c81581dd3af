"""Derivation, the precision of balls and BLAS threads, from many threads and forked workers."""

import json
import multiprocessing
import os
import subprocess
import sys
import threading
from concurrent.futures import ThreadPoolExecutor

import mpmath
import numpy as np
import pytest
import scipy.linalg  # noqa: F401  its BLAS is one more
import sympy as sp
from flint import ctx
from threadpoolctl import threadpool_info

import nctheory as nct
from nctheory.compute.blas import one_blas_thread
from nctheory.enclose.points import certified_nc1
from nctheory.theory.shared import Counted, exclusive, once

X = np.random.default_rng(0).normal(size=(12, 3))
LABELS = [0] * 6 + [1] * 6
LAYOUT = nct.GaussianClasses.mirrored(dim=1, mean=0.5, std=2.0)


def test_six_threads_in_a_cold_process():
    """Case 7: activations that nobody has derived yet, all at once."""
    script = """if True:
        import json
        from concurrent.futures import ThreadPoolExecutor
        import numpy as np, sympy as sp
        import nctheory as nct
        from nctheory.enclose.points import certified_nc1
        X = np.random.default_rng(0).normal(size=(12, 3))
        phi = [nct.Activation(lambda x: sp.Max(x / 3, x)), nct.Activation(lambda x: sp.erf(2 * x)),
               nct.Activation(lambda x: x**2)]
        layout = nct.GaussianClasses.mirrored(dim=1, mean=0.5, std=2.0)
        def work(i):
            if i % 2:
                return float(certified_nc1(layout, kernel="ntk", activation="erf").ratio.mid())
            return float(nct.nngp(X, activation=phi[i % 3], depth=2).sum())
        with ThreadPoolExecutor(6) as pool:
            many = list(pool.map(work, range(12)))
        print(json.dumps([many, [work(i) for i in range(12)]]))
    """
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    many, one = json.loads(done.stdout)
    assert many == one


def test_what_is_changed_is_restored():
    """Also when several are inside and leave in another order than they came."""

    def state():
        threads = [lib["num_threads"] for lib in threadpool_info() if lib["user_api"] == "blas"]
        return ctx.prec, mpmath.mp.prec, threads

    def work(i):
        if i % 2:
            return certified_nc1(LAYOUT, kernel="nngp", activation="erf")
        return nct.kernel_moments(np.tile(X, (1 + i, 1)), LABELS * (1 + i), kernel="ntk")

    before = state()
    with ThreadPoolExecutor(6) as pool:
        list(pool.map(work, range(12)))
    assert state() == before


def test_threads_that_leave_in_another_order_than_they_came_restore_blas():
    """Also if the first to enter lives on when the last one leaves."""

    def threads():
        return [lib["num_threads"] for lib in threadpool_info() if lib["user_api"] == "blas"]

    before = threads()
    inside, second, gone, left = (threading.Event() for _ in range(4))

    def first():
        with one_blas_thread:
            inside.set()
            assert second.wait(60)
        gone.set()
        left.wait(60)

    thread = threading.Thread(target=first)
    thread.start()
    assert inside.wait(60)
    with one_blas_thread:
        assert set(threads()) == {1}
        second.set()
    assert gone.wait(60)
    assert threads() == before
    left.set()
    thread.join(60)


def test_the_last_who_leaves_undoes_what_the_first_did():
    log = []
    counted = Counted(lambda: log.append("set") or (lambda: log.append("undone")))
    with counted:
        with counted:
            assert log == ["set"]
        assert log == ["set"]
    assert log == ["set", "undone"]
    with counted:
        pass
    assert log == ["set", "undone"] * 2


def test_once_is_called_once_by_many_threads():
    calls = []

    @once
    def square(x):
        calls.append(x)
        return x * x

    with ThreadPoolExecutor(8) as pool:
        assert list(pool.map(square, [3] * 50)) == [9] * 50
    assert calls == [3]


def _in_child(queue):
    with exclusive():  # in which activations are derived that nobody has met
        slopes = nct.Activation(lambda x: sp.Max(x / 3, x))
        queue.put((ctx.prec, mpmath.mp.prec, nct.nngp(X, activation=slopes)[0, 0]))


@pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork")
def test_a_worker_forked_while_another_thread_is_inside():
    """It has the lock, the precision and the threads of a process that is just started."""

    context, entered, leave = (
        multiprocessing.get_context("fork"),
        threading.Event(),
        threading.Event(),
    )
    queue = context.Queue()

    def inside():
        with exclusive():
            ctx.prec, mpmath.mp.prec = 200, 300
            entered.set()
            leave.wait(60)
            ctx.prec, mpmath.mp.prec = 53, 53

    thread = threading.Thread(target=inside)
    thread.start()
    assert entered.wait(60)
    child = context.Process(target=_in_child, args=(queue,))
    child.start()
    found = queue.get(timeout=120)
    child.join(60)
    leave.set()
    thread.join(60)
    assert child.exitcode == 0
    slopes = nct.Activation(lambda x: sp.Max(x / 3, x))
    assert found == (53, 53, nct.nngp(X, activation=slopes)[0, 0])


@pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork")
def test_forked_workers_need_no_derivation():
    """Case 17."""
    context = multiprocessing.get_context("fork")
    with context.Pool(2) as pool:
        found = pool.map(_one_kernel, ["relu", "erf", "gelu", "leaky-relu"])
    assert found == [_one_kernel(name) for name in ("relu", "erf", "gelu", "leaky-relu")]


def _one_kernel(name):
    return float(nct.ntk(X, activation=name)[0, 1])

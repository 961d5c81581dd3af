"""The shipped functions of balls are what the derivation gives; others are derived."""

import subprocess
import sys

import pytest

from nctheory.enclose.generate_balls import BALL_SOURCES, balls_source
from nctheory.enclose.shipped_balls import kernel_group, shipped_ball
from nctheory.theory.activation import ERF, Activation


@pytest.mark.slow
def test_the_shipped_source_is_what_the_derivation_gives():
    message = "derivations changed: run python -m nctheory.enclose.generate_balls"
    assert BALL_SOURCES.read_text() == balls_source(), message


def test_the_expression_decides_and_not_the_name():
    assert kernel_group(ERF) == "kernels of erf"
    assert kernel_group(Activation(lambda t: t**3, "erf")) == ""


def test_what_is_not_shipped_is_derived():
    import sympy as sp

    x = sp.Symbol("x")
    square = shipped_ball("", "last nngp 6", lambda: ([x], x**2))
    assert square(3) == 9


def test_enclosures_do_not_derive():
    script = """if True:
        import sys
        import nctheory as nct
        from nctheory.claims.list import claim
        from nctheory.layouts.layouts import FiniteClasses, LimitClasses
        from nctheory.search.atlas import certified
        points = FiniteClasses([[1.0, 2.0], [0.5, 1.5], [-1.0, -2.0], [-0.5, -1.5]], [0, 0, 1, 1])
        for name in ("relu-mirrored-finite", "erf-mirrored-finite"):
            claim(name).certify(points)
        layout = nct.GaussianClasses([[1.0, 0.3], [-1.0, 0.2]], 0.5)
        claim("relu-equal-widths").certify(layout)
        claim("erf-mirrored-limit").certify(LimitClasses.mirrored(1.0, 1.0))
        certified("b", 32), certified("d-ntk", 32)
        print("sympy" in sys.modules)
    """
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    assert done.stdout == "False\n"

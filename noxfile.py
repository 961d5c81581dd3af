"""What `.ci/run` runs, whole (`nox`) or in parts (`nox -s tests lint`)."""

import os
import sys
from pathlib import Path

import nox

nox.options.sessions = ["ci"]
# The sessions run in the environment that nox itself is in, whether it is active or not.
nox.options.default_venv_backend = "none"
os.environ["PATH"] = f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"


@nox.session
def ci(session: nox.Session) -> None:
    """All of it, in clean copies of the working tree."""
    session.run("bash", ".ci/run", external=True)


@nox.session
def tests(session: nox.Session) -> None:
    """The quick tests; arguments go to pytest: nox -s tests -- -m medium."""
    session.run("pytest", "-n", "auto", "--dist", "loadfile", *session.posargs)


@nox.session
def lint(session: nox.Session) -> None:
    """Style, format, types and the import contract."""
    session.run("ruff", "check", ".")
    session.run("ruff", "format", "--check", ".")
    session.run("mypy")
    session.run("lint-imports")


@nox.session
def rocq(session: nox.Session) -> None:
    """Every theorem by Rocq's kernel, as far as it is not admitted, and coqchk; needs coqc."""
    session.run("nctheory", "verify", "--rocq", "-k", "proof-")
    session.run("nctheory", "rocq", "-o", "build/rocq", *session.posargs)
    session.run("make", "-C", "build/rocq", "check", external=True)


@nox.session
def rocq_keep(session: nox.Session) -> None:
    """Try every step in Rocq; write what is rejected, and proofs/rocq/, anew."""
    session.run("python", "-m", "nctheory.present.rocq.kept", *session.posargs)

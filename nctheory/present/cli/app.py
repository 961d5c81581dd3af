"""The command `nctheory`.

Each command reads its arguments, calls the layers below, and prints. What is heavy is imported
inside commands, so that `nctheory --help` is quick.

Exit status 0: everything holds as stated; 1: something checked does not hold; 2: bad usage or bad
input, with one line on standard error; 130: interrupted; 141: nobody reads the output; 143: ended
(SIGTERM).
"""

from __future__ import annotations

import contextlib
import os
import signal
import sys
from typing import Annotated, Any

import typer
from typer.core import TyperGroup

from nctheory import __version__
from nctheory.present.cli.adapt_command import adapt_command
from nctheory.present.cli.atlas_command import atlas_command
from nctheory.present.cli.certificate_commands import certificate_command, certify_command
from nctheory.present.cli.check_command import check_command
from nctheory.present.cli.claims_command import claims_command
from nctheory.present.cli.derive_command import derive_command
from nctheory.present.cli.explore_command import explore_command
from nctheory.present.cli.falsify_command import falsify_command
from nctheory.present.cli.latex_command import latex_command
from nctheory.present.cli.nc1_command import nc1_command
from nctheory.present.cli.prove_command import prove_command
from nctheory.present.cli.rocq_command import rocq_command
from nctheory.present.cli.verify_command import verify_command

__all__ = ["app", "command_line"]


_UNREAD = 128 + 13  # as a command ends whose reader has gone (SIGPIPE)


class _Commands(TyperGroup):
    """The commands; bad input becomes one line on standard error and exit status 2."""

    def format_commands(self, ctx: Any, formatter: Any) -> None:
        """The list of --help: the first sentence of each, whole."""
        rows = [
            (name, command.get_short_help_str(limit=300)) for name, command in self.commands.items()
        ]
        with formatter.section("Commands"):
            formatter.write_dl(rows)

    def invoke(self, ctx: typer.Context) -> Any:  # type: ignore[override]
        try:
            return super().invoke(ctx)
        except BrokenPipeError:
            raise SystemExit(_UNREAD) from None
        except OSError as error:
            missing = isinstance(error, FileNotFoundError)
            fault = "no such file or folder" if missing else error.strerror
            _complain(f"{error.filename}: {fault}" if error.filename else str(error))
        except ModuleNotFoundError as error:
            if error.name != "flint":
                raise
            _complain("python-flint is missing; expected: pip install python-flint")
        except (ValueError, TypeError) as error:
            if os.environ.get("NCTHEORY_TRACEBACK"):
                raise
            _complain(str(error))
        raise typer.Exit(2)


def _complain(message: str) -> None:
    with contextlib.suppress(OSError):  # nothing can be said where standard error is full
        typer.echo(f"nctheory: {' '.join(message.splitlines())}", err=True)


app = typer.Typer(
    cls=_Commands,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"]},
)


def command_line() -> None:
    """Run the command line."""
    # What is started imports nothing from the current folder in place of a library.
    os.environ.setdefault("PYTHONSAFEPATH", "1")
    for name, mode in (("stdin", "r"), ("stdout", "w"), ("stderr", "w")):
        if getattr(sys, name) is None:  # it was closed: no other file may take its place
            null = os.open(os.devnull, os.O_RDWR)
            os.set_inheritable(null, True)
            setattr(sys, name, os.fdopen(null, mode))
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="backslashreplace")
    signal.signal(signal.SIGTERM, _end)
    try:
        try:
            app(prog_name="nctheory")
        finally:
            sys.stdout.flush()
    except OSError as error:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        if isinstance(error, BrokenPipeError):  # nobody reads any more: end silently
            sys.exit(_UNREAD)
        _complain(f"standard output: {error.strerror}")
        sys.exit(2)


def _end(number: int, frame: object) -> None:
    """Leave as if interrupted, so that processes that were started end with this one."""
    raise SystemExit(128 + number)


def _version(wanted: bool) -> None:
    if wanted:
        typer.echo(f"nctheory {__version__}")
        raise typer.Exit


@app.callback(invoke_without_command=True)
def _start(
    ctx: typer.Context,
    version: Annotated[
        bool, typer.Option("--version", callback=_version, is_eager=True, help="Print the version.")
    ] = False,
) -> None:
    """The theory of neural collapse in kernels, checked by machine.

    Exit status: 0 everything holds as stated, 1 something checked does not hold, 2 bad usage or
    bad input.
    """
    if ctx.invoked_subcommand is None:
        typer.echo(ctx.get_help())


# In the order of --help.
for command in (
    derive_command,
    nc1_command,
    adapt_command,
    verify_command,
    prove_command,
    latex_command,
    rocq_command,
    check_command,
    falsify_command,
    claims_command,
    explore_command,
    atlas_command,
    certify_command,
    certificate_command,
):
    app.command(command.__name__.removesuffix("_command"))(command)

"""The command line, run in this process."""

import re

from typer.testing import CliRunner

from nctheory.present.cli import app as cli

RUNNER = CliRunner()
ENVIRONMENT = {"COLUMNS": "80", "NO_COLOR": "1", "TERM": "dumb"}


def run(*arguments, status=0, stdin=None, **environment):
    """The output of a command that ends with this status, without a traceback."""
    words = [str(argument) for argument in arguments]
    done = RUNNER.invoke(cli.app, words, env=ENVIRONMENT | environment, input=stdin)
    if done.exception is not None and not isinstance(done.exception, SystemExit):
        raise done.exception
    assert done.exit_code == status, done.output
    return done


def complaint(*arguments, stdin=None):
    """The one line of a command that refuses its input."""
    done = run(*arguments, status=2, stdin=stdin)
    assert done.stdout == ""
    assert re.fullmatch(r"nctheory: .+\n", done.stderr), done.stderr
    return done.stderr

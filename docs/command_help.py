"""Directives for what the command line says of itself, so that no page repeats it.

``command-help NAME`` is the --help of a command; ``json-help`` is what each says of its --json.
"""

import inspect

import typer
from docutils import nodes
from docutils.parsers.rst import Directive
from typer.testing import CliRunner

from nctheory.present.cli.app import app as cli


def setup(app):
    """Add the directives."""
    app.add_directive("command-help", CommandHelp)
    app.add_directive("json-help", JsonHelp)
    return {"parallel_read_safe": True}


class CommandHelp(Directive):
    """The --help of a command."""

    required_arguments = 1

    def run(self):
        """The block."""
        return [_as_printed(_help(self.arguments[0]))]


class JsonHelp(Directive):
    """A section for each command that prints JSON."""

    def run(self):
        """The sections."""
        found = {name: _about_json(command.help) for name, command in _commands().items()}
        return [_section(name, nodes.paragraph("", text)) for name, text in found.items() if text]


def _commands():
    return typer.main.get_command(cli).commands


def _help(name):
    environment = {"COLUMNS": "88", "NO_COLOR": "1", "TERM": "dumb"}
    done = CliRunner().invoke(cli, [name, "--help"], env=environment, prog_name="nctheory")
    if done.exit_code:
        raise RuntimeError(done.output)
    return done.output.strip("\n")


def _about_json(text):
    paragraphs = (" ".join(part.split()) for part in inspect.cleandoc(text).split("\n\n"))
    return " ".join(part for part in paragraphs if part.startswith("--json"))


def _as_printed(text):
    return nodes.literal_block(text, text, language="text")


def _section(name, *content):
    section = nodes.section(ids=[nodes.make_id(name)])
    section += nodes.title("", "", nodes.literal("", f"nctheory {name}"))
    section += content
    return section

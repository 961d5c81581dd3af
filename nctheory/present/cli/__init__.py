"""The command line, one file a group of commands."""

from nctheory.present.cli.app import main

__all__ = ["main"]

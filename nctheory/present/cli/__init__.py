"""The command line, one file a group of commands."""

import sys

__all__ = ["main"]


def main() -> None:
    """Run the command line; an interrupt ends it quietly, while it is imported as well."""
    try:
        from nctheory.present.cli.app import command_line

        command_line()
    except KeyboardInterrupt:
        sys.exit(130)

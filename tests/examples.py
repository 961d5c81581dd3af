"""Examples in Markdown files: they run, and print what the text says they print.

``python`` blocks run as sessions if they have prompts, as scripts otherwise; a block whose first
line is ``# some/file.py`` is written to that file instead. In ``console`` blocks each line after
``$`` runs in a shell, and must end with status 0 and print the lines below it (``...`` stands for
anything; no lines, anything goes). Everything happens in the current folder.
"""

import doctest
import os
import re
import subprocess
import sys
from pathlib import Path

FLAGS = doctest.ELLIPSIS | doctest.NORMALIZE_WHITESPACE
ROOT = Path(__file__).parents[1]


def blocks(page):
    """The pairs (language, text) of the fenced blocks of a page that run."""
    found = re.findall(r"^```(\w+)\n(.*?)^```$", page.read_text(encoding="utf-8"), re.M | re.S)
    return [(language, text) for language, text in found if language in ("python", "console")]


def run(language, text, names):
    """Run a block; `names` are the variables of the blocks before, and of those after."""
    if language == "console":
        _run_console(text)
    elif file := re.match(r"# (\S+\.py)\n", text):
        path = Path(file[1])
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    elif ">>> " in text:
        session = doctest.DocTestParser().get_doctest(text, names, "session", None, 0)
        doctest.DebugRunner(optionflags=FLAGS).run(session, clear_globs=False)
        names.update(session.globs)
    else:
        exec(compile(text, "block", "exec"), names)


def _run_console(text):
    environment = os.environ | {
        "PATH": f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}",
        "COLUMNS": "100",
        "NO_COLOR": "1",
    }
    commands = re.findall(r"^\$ (.*)\n((?:(?!\$ ).*\n)*)", text.replace("\\\n", ""), re.M)
    assert commands, "a console block needs a line that starts with '$ '"
    for command, expected in commands:
        done = subprocess.run(command, shell=True, env=environment, capture_output=True, text=True)
        assert done.returncode == 0, f"{command}\n{done.stdout}{done.stderr}"
        if expected.strip():
            assert doctest.OutputChecker().check_output(expected, done.stdout, FLAGS), done.stdout

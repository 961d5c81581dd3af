"""The README's examples run, and print what the README says they print.

``python`` blocks run as sessions if they have prompts, as scripts otherwise. In ``console`` blocks
each line after ``$`` runs in a shell, and must succeed and print the lines below it (``...`` stands
for anything; no lines, anything goes). ``sh`` blocks are the set-up commands, which .ci/run runs.
All blocks share one folder, in order, so that one may read what an earlier one wrote.
"""

import doctest
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

README = Path(__file__).parents[1] / "README.md"
FLAGS = doctest.ELLIPSIS | doctest.NORMALIZE_WHITESPACE
BLOCKS = re.findall(r"^```(\w+)\n(.*?)^```$", README.read_text(encoding="utf-8"), re.M | re.S)


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    return tmp_path_factory.mktemp("readme")


def run_python(text):
    if ">>> " not in text:
        exec(compile(text, str(README), "exec"), {"__name__": "__main__"})
        return
    session = doctest.DocTestParser().get_doctest(text, {}, "README", str(README), 0)
    doctest.DebugRunner(optionflags=FLAGS).run(session)


def run_console(text):
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


RUN = {"python": run_python, "console": run_console}
EXAMPLES = [
    pytest.param(language, text, id=text.splitlines()[0])
    for language, text in BLOCKS
    if language in RUN
]


@pytest.mark.parametrize(("language", "text"), EXAMPLES)
def test_example(language, text, folder, monkeypatch):
    monkeypatch.chdir(folder)
    RUN[language](text)

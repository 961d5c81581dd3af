"""Files are written whole, by one process at a time, and never into pipes or devices."""

import os
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from nctheory.outputs import locked, writable, write, write_all

from .commands import complaint

posix = pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="needs POSIX")


def test_a_file_is_written_whole(tmp_path):
    path = tmp_path / "a.txt"
    with ThreadPoolExecutor(8) as pool:
        list(pool.map(lambda i: write(path, f"{i}" * 10_000), range(8)))
    content = path.read_text()
    assert len(set(content)) == 1
    assert len(content) == 10_000
    assert os.listdir(tmp_path) == ["a.txt"]


def test_all_files_or_none(tmp_path):
    (tmp_path / "b").mkdir()
    with pytest.raises(ValueError, match="got a directory"):
        write_all(tmp_path, {"a": b"1", "b": b"2"})
    assert os.listdir(tmp_path) == ["b"]


@posix
def test_pipes_and_devices_are_refused(tmp_path):
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    for path in (pipe, Path("/dev/null")):
        with pytest.raises(ValueError, match=r"^.*: expected the name of a file, got a pipe"):
            writable(path)


@posix
@pytest.mark.parametrize(
    "command",
    [("certify", "b", "--dim", 2, "-o"), ("latex", "mediant", "-o"), ("verify", "--json")],
    ids=["certify", "latex", "verify"],
)
def test_case_19_commands_refuse_a_pipe_before_they_work(command, tmp_path):
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    assert "got a pipe or a device" in complaint(*command, pipe)


def test_case_19_a_journal_in_use(tmp_path):
    """A second search of the same file refuses at the start."""
    path = tmp_path / "two.json"
    with locked(tmp_path / "two.json.journal"):
        said = complaint("certify", "b", "--dim", 1, "-o", path)
    assert "two.json.journal: in use by another process" in said


def test_a_lock_ends_with_its_process(tmp_path):
    path = tmp_path / "lock"
    script = f"""if True:
        import os
        from pathlib import Path
        from nctheory.outputs import locked
        with locked(Path({str(path)!r})) as file:
            file.write("left\\n")
            file.flush()
            os._exit(1)
    """
    subprocess.run([sys.executable, "-c", script], check=False)
    with locked(path) as file:
        assert file.read() == "left\n"
        with pytest.raises(ValueError, match="in use"), locked(path):
            pass


def test_case_19_a_corrupt_line_of_a_journal(tmp_path):
    journal = tmp_path / "c.json.journal"
    options = ("certify", "b", "--dim", 1, "--mean", "1", "3", "--std", "2", "5", "--grid", 1, 1,
               "--order", 12, "--jobs", 1, "--quarter", 3, "-o", tmp_path / "c.json")  # fmt: skip
    journal.write_text("{}\n")
    assert "it is of another search" in complaint(*options)
    heading = (
        '{"statement": "NC1(ntk, erf) >= NC1(nngp, erf)", "dim": 1, "mean": ["1", "3"], '
        '"std": ["2", "5"], "grid": [1, 1], "order": 12, "to_zero": false, "depth": 3}\n'
    )
    journal.write_text(heading + "not json\n")
    assert "c.json.journal, line 2: expected [patch, tree, ratio], got 'not json'" in complaint(
        *options
    )

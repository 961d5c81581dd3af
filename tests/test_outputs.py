"""Files are written whole, by one process at a time, and never into pipes or devices."""

import os
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from nctheory.journals import journal
from nctheory.outputs import writable, write, write_all

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
    with held(tmp_path / "two.json.journal"):
        said = complaint("certify", "b", "--dim", 1, "-o", path)
    assert "two.json.journal: in use by another process" in said


def held(path, subject="this", read=float):
    return journal(path, {"of": subject}, "another", "a number", read)


def test_a_journal_goes_on_after_its_process_has_died(tmp_path):
    path = tmp_path / "journal"
    script = f"""if True:
        import os
        from pathlib import Path
        from nctheory.journals import journal
        path, subject = Path({str(path)!r}), {{"of": "this"}}
        with journal(path, subject, "another", "a number", float) as (_, add):
            add(1.5)
            add(2.5)
            os._exit(1)
    """
    subprocess.run([sys.executable, "-c", script], check=False)
    with path.open("a") as file:
        file.write("3.")  # was cut off
    with held(path) as (records, add):
        assert records == [1.5, 2.5]
        add(4.0)
        with pytest.raises(ValueError, match="in use"), held(path):
            pass
    with held(path) as (records, add):
        assert records == [1.5, 2.5, 4.0]


def test_a_journal_that_is_not_what_it_should_be_stays_as_it_is(tmp_path):
    path = tmp_path / "journal"
    with held(path) as (_, add):
        add("one")
    text = path.read_text()
    with pytest.raises(ValueError, match=r"of another; remove it"), held(path, subject="that"):
        pass
    with pytest.raises(ValueError, match=r"line 2: expected a number, got '\"one\"'"), held(path):
        pass
    path.write_text(text + "[" * 100_000 + "\n")
    with pytest.raises(ValueError, match="line 3: expected a number"), held(path, read=str):
        pass
    assert path.read_text().startswith(text)


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

"""What the tests of what is written for Rocq share."""

import subprocess

import pytest

from nctheory.present.rocq import project


@pytest.fixture(scope="session")
def tried(tmp_path_factory):
    """What coqc says of a file that uses the library up to the tactics."""
    folder = tmp_path_factory.mktemp("rocq")
    project.write_project(folder, {})
    command = ["coqc", "-Q", folder / "library", "NCTheory"]
    for name in project.LIBRARY[:3]:
        subprocess.run([*command, folder / "library" / f"{name}.v"], check=True)

    def run(text):
        (folder / "it.v").write_text(text)
        return subprocess.run(
            [*command, folder / "it.v"], capture_output=True, text=True, check=False
        )

    return run

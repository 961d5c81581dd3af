"""`python -m build`: the wheel, made from the source archive, works away from the checkout."""

import os
import shutil
import subprocess
import sys
import zipfile
from configparser import ConfigParser

import pytest

from .examples import ROOT

PROGRAM = """
import nctheory
from nctheory.check.library import files
from nctheory.enclose.certificates import shipped_certificates
from nctheory.present.html import report
from nctheory.proving import discover, verify

assert nctheory.__version__ == {version!r}
assert nctheory.__file__.startswith({site!r}), nctheory.__file__
assert len(files()) >= 28 and len(shipped_certificates()) >= 19
(result,) = verify(discover([files()["mediant"]]))
assert result.holds
print("works")
"""


def metadata():
    found = ConfigParser()
    found.read(ROOT / "setup.cfg")
    return found


def test_the_version_is_one():
    import nctheory

    version = metadata()["metadata"]["version"]
    assert f"\nversion: {version}\n" in (ROOT / "CITATION.cff").read_text()
    assert f"\n## [{version}] - " in (ROOT / "CHANGELOG.md").read_text()
    assert nctheory.__version__ == version


def test_every_package_is_listed():
    folders = {path.parent for path in (ROOT / "nctheory").rglob("__init__.py")}
    names = {".".join(folder.relative_to(ROOT).parts) for folder in folders}
    listed = set(metadata()["options"]["packages"].split())
    assert listed == names | {"nctheory._proofs"}


def test_every_data_file_is_listed():
    listed = {
        (package.replace(".", "/"), pattern)
        for package, patterns in metadata()["options.package_data"].items()
        for pattern in patterns.split()
    }
    matched = {path for folder, pattern in listed for path in (ROOT / folder).glob(pattern)}
    skip = {".py", ".pyc"}
    files = {path for path in (ROOT / "nctheory").rglob("*") if path.is_file()}
    assert {path for path in files if path.suffix not in skip} == matched


@pytest.mark.slow
def test_the_wheel_works(tmp_path):
    source, site = tmp_path / "source", tmp_path / "site"
    skip = shutil.ignore_patterns("__pycache__", "*.egg-info")
    for name in ("nctheory", "proofs"):
        shutil.copytree(ROOT / name, source / name, ignore=skip)
    for name in ("setup.cfg", "pyproject.toml", "README.md", "LICENSE"):
        shutil.copy(ROOT / name, source)
    command = [sys.executable, "-m", "build", "--no-isolation", "-o", tmp_path / "dist", source]
    done = subprocess.run(command, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    (wheel,) = (tmp_path / "dist").glob("*.whl")
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(site)
    program = PROGRAM.format(version=metadata()["metadata"]["version"], site=str(site))
    done = subprocess.run(
        [sys.executable, "-c", program], cwd=tmp_path, capture_output=True, text=True,
        env=os.environ | {"PYTHONPATH": str(site)},
    )  # fmt: skip
    assert (done.returncode, done.stdout) == (0, "works\n"), done.stderr

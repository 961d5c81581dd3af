"""A folder of files for Rocq: the library, a file a theorem, and what compiles and asks of them."""

from __future__ import annotations

import contextlib
import functools
import json
from collections.abc import Mapping, Sequence
from importlib import resources
from pathlib import Path

from nctheory.check.found import Found
from nctheory.check.library import arrange, complete, discover, files
from nctheory.check.processes import Pool
from nctheory.outputs import folder, write_all
from nctheory.present.rocq.files import assumptions_source

__all__ = [
    "LIBRARY",
    "library_files",
    "rejected",
    "theorems",
    "write_project",
]

LIBRARY = ("Numbers", "Laws", "Tactics", "Integrals", "Balls")

_MAKEFILE = """# Compiles the theorems: make, or make -j2. Needs coq, coquelicot and coq-interval.
all: Makefile.coq
\t$(MAKE) -f Makefile.coq

Makefile.coq: _CoqProject
\tcoq_makefile -f _CoqProject -o Makefile.coq

# The compiled files once more, by a checker that is smaller than coqc, and their axioms.
check: all
\tcoqchk -silent -o -Q library NCTheory -Q theorems NCProofs \\
\t\t$(patsubst theorems/%.v,NCProofs.%,$(wildcard theorems/*.v))

clean:
\t$(MAKE) -f Makefile.coq clean

.PHONY: all check clean
"""


@functools.cache
def library_files() -> Mapping[str, str]:
    """The files of the library."""
    here = resources.files("nctheory.present.rocq").joinpath("library")
    return {f"{name}.v": here.joinpath(f"{name}.v").read_text("utf-8") for name in LIBRARY}


@functools.cache
def rejected() -> Mapping[str, Mapping[str, str]]:
    """The steps of the theorems of the package that Rocq does not accept yet, with the reason."""
    data = resources.files("nctheory.present.rocq").joinpath("rejected.json").read_text("utf-8")
    found: Mapping[str, Mapping[str, str]] = json.loads(data)
    return found


def theorems(paths: Sequence[Path] | None, ids: Sequence[str]) -> list[Found]:
    """The theorems of files, or of the package, with those that they quote, in order.

    Raises
    ------
    ValueError
        if there is no theorem of this name, or one cannot be read.
    """
    known = files()
    if unknown := [name for name in ids if name not in known]:
        raise ValueError(f"{unknown[0]}: expected a theorem of the package, or a file of your own")
    found = discover(paths or list(dict.fromkeys(known[name] for name in ids)) or None)
    if not found:
        raise ValueError(f"{', '.join(map(str, paths or ()))}: there is no Proof")
    with Pool(1) as pool:
        arranged = {entry.id: entry for entry in arrange(complete(found, pool))}
    wanted: dict[str, Found] = {}

    def take(name: str) -> None:
        entry = arranged[name]
        if entry.fault is not None or not entry.json:
            raise ValueError(f"{entry.where}: {entry.fault}")
        for quoted in entry.uses:
            if quoted not in wanted:
                take(quoted)
        wanted[name] = entry

    for name in ids or [entry.id for entry in arranged.values() if entry.asked]:
        if name not in wanted:
            take(name)
    return list(wanted.values())


def write_project(into: Path, texts: Mapping[str, str]) -> None:
    """Write the files of theorems, with the library and what compiles them.

    Raises
    ------
    ValueError
        if the folder can't be written.
    """
    folders = {
        "library": ("NCTheory", library_files()),
        "theorems": ("NCProofs", dict(sorted(texts.items()))),
        "assumptions": ("NCAssumptions", {"Assumptions.v": assumptions_source(texts)}),
    }
    lines = [f"-Q {name} {known}" for name, (known, _) in folders.items()]
    lines += ["-arg -w -arg none"]
    lines += [f"{name}/{file}" for name, (_, files) in folders.items() for file in files]
    with contextlib.ExitStack() as stack:
        for name in ("", *folders):
            stack.enter_context(folder(into / name))
        made = {"_CoqProject": "\n".join([*lines, ""]), "Makefile": _MAKEFILE}
        write_all(into, {file: text.encode() for file, text in made.items()})
        for name, (_, files) in folders.items():
            write_all(into / name, {file: text.encode() for file, text in files.items()})

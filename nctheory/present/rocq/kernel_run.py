"""Theorems given to Rocq's kernel: written and compiled in processes, cached by content.

    library = ready()
    for id_, verdict in kernel_verdicts(library, entries).items():
        print(id_, verdict.words)

What was compiled once is kept in the user's cache, under the hash of all that decides the outcome:
the text of the file, those of the files that it quotes, the library, and the version of coqc.
"""

from __future__ import annotations

import contextlib
import hashlib
import json
import os
import shutil
import tempfile
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass
from functools import partial
from pathlib import Path
from typing import Any

from nctheory.check.found import Found
from nctheory.check.kernel import KernelVerdict
from nctheory.check.processes import Ended, Pool
from nctheory.outputs import folder, write_all
from nctheory.present.rocq.coqc import NEEDED, assumptions, coqc_compiled, version
from nctheory.present.rocq.exporting import Exported, export
from nctheory.present.rocq.files import source
from nctheory.present.rocq.printing import file_name
from nctheory.present.rocq.project import LIBRARY, library_files, rejected
from nctheory.trusted.reading import loads
from nctheory.trusted.reasons import REASONS

__all__ = ["PATIENCE", "RocqLibrary", "kernel_verdicts", "ready"]

PATIENCE = 120.0  # seconds that coqc has for one sentence of a proof
_WRITING = 300.0  # seconds to write a theorem
_RESULT = "verdict.json"


@dataclass(frozen=True)
class RocqLibrary:
    """The library, compiled: the folder of the cache, and its own in there."""

    cache: Path
    key: str


def cache_folder() -> Path:
    """Where compiled files are kept: nctheory/rocq in the user's cache."""
    base = os.environ.get("XDG_CACHE_HOME", "")
    return (Path(base) if base else Path.home() / ".cache") / "nctheory" / "rocq"


def _command(*folders: tuple[str, Path]) -> list[str]:
    """What runs coqc, wherever: the process in which it runs may know other programs."""
    options = [part for name, path in folders for part in ("-Q", str(path), name)]
    return [shutil.which("coqc") or "coqc", *options]


def _hash(*texts: str) -> str:
    return hashlib.sha256("\0".join(texts).encode()).hexdigest()[:32]


def ready(cache: Path | None = None) -> RocqLibrary:
    """The library, compiled if it is not yet.

    Raises
    ------
    ValueError
        if there is no coqc with its libraries, or the cache can't be written.
    """
    found, cache = version(), cache or cache_folder()
    texts = library_files()
    key = _hash(found, *(texts[f"{name}.v"] for name in LIBRARY))
    if not (cache / key / _RESULT).exists():
        with folder(cache), _fresh(cache, key) as into:
            write_all(into, {name: text.encode() for name, text in texts.items()})
            for name in LIBRARY:
                (made,) = (
                    value
                    for value in coqc_compiled(
                        str(into / f"{name}.v"),
                        texts[f"{name}.v"],
                        _command(("NCTheory", into)),
                        PATIENCE,
                        {},
                    )
                    if value
                )
                if made["fault"]:
                    missing = "path bound to logical path" in made["fault"] + made["output"]
                    fault = f"not found: {NEEDED}" if missing else f"{name}.v: {made['fault']}"
                    raise ValueError(f"coq-interval, coquelicot: {fault}")
            (into / _RESULT).write_text("{}", "utf-8")
    return RocqLibrary(cache, key)


@contextlib.contextmanager
def _fresh(cache: Path, key: str) -> Iterator[Path]:
    """A folder that becomes that of the key, unless another process was quicker."""
    with tempfile.TemporaryDirectory(dir=cache, prefix="making-") as name:
        made = Path(name) / key
        made.mkdir()
        yield made
        with contextlib.suppress(OSError):
            made.replace(cache / key)


def _written(jsons: list[str], skip: int, fresh: bool) -> Iterator[Any]:
    """In a process: the text of each theorem, after those that it quotes, from `skip` on."""
    before: dict[str, Exported] = {}
    for number, text in enumerate(jsons):
        theorem = loads(text, REASONS)
        own = before[theorem.id] = export(theorem, before)
        if number >= skip:
            known = {} if fresh else rejected().get(theorem.id, {})
            reasons = {s.label: known.get(s.label, s.unproved) for s in own.steps}
            yield {
                "id": theorem.id,
                "text": source(own, known),
                "quotes": own.quotes,
                "cited": own.cited,
                "lemmas": {label: lemma.name for label, lemma in own.lemmas.items()},
                "admitted": {label: reason for label, reason in reasons.items() if reason},
                "labels": [step.label for step in own.steps],
            }


def kernel_verdicts(
    library: RocqLibrary,
    entries: Sequence[Found],
    *,
    jobs: int = 1,
    progress: Callable[[float, str], None] = lambda part, doing: None,
    fresh: bool = False,
) -> dict[str, KernelVerdict]:
    """What Rocq says of theorems, each of which stands after those that it quotes.

    Parameters
    ----------
    library : RocqLibrary
        From `ready`.
    entries : sequence of Found
    jobs : int
        Processes at a time.
    progress : callable
        Called with the part that is done, and what was done last.
    fresh : bool
        Whether to try the steps that are known to be rejected as well.
    """
    with Pool(jobs) as pool:
        run = _KernelRun(pool, library, entries, progress, fresh)
        pool.settle()
    return run.verdicts


class _KernelRun:
    """Files, each compiled in a process after those that it quotes."""

    def __init__(
        self,
        pool: Pool,
        library: RocqLibrary,
        entries: Sequence[Found],
        progress: Callable[[float, str], None],
        fresh: bool,
    ) -> None:
        self._pool, self._library, self._progress = pool, library, progress
        self._fresh = fresh
        self._entries = list(entries)
        self._count = len(self._entries)
        self._texts: dict[str, Mapping[str, Any]] = {}
        self._keys: dict[str, str] = {}  # of what is compiled
        self._started: set[str] = set()
        self.verdicts: dict[str, KernelVerdict] = {}
        if self._entries:
            self._write(0)

    def _write(self, skip: int) -> None:
        jsons = [entry.json for entry in self._entries]
        self._pool.start(self._on_text, _written, jsons, skip, self._fresh, time_limit=_WRITING)

    def _on_text(self, event: Any) -> None:
        if not isinstance(event, Ended):
            self._texts[event["id"]] = event
            self._start()
            return
        missing = [entry for entry in self._entries if entry.id not in self._texts]
        if missing:  # the process died of the first of them
            self._drop(missing[0].id, f"writing it {event.fault}")
            if len(self._texts) < len(self._entries):
                self._write(len(self._texts))

    def _drop(self, id_: str, fault: str) -> None:
        """Leave out a theorem that can't be written, and those that quote it."""
        self._entries = [entry for entry in self._entries if entry.id != id_]
        self._settle(id_, KernelVerdict(fault=fault))
        for entry in [e for e in self._entries if id_ in e.uses]:
            self._drop(entry.id, f"the theorem {id_!r}, which it quotes, is not in Rocq")

    def _start(self) -> None:
        """Compile what can be compiled now."""
        for id_, made in self._texts.items():
            if id_ in self._started or not all(q in self.verdicts for q in made["quotes"]):
                continue
            self._started.add(id_)
            broken = [q for q in made["quotes"] if self.verdicts[q].fault]
            if broken:
                fault = f"the theorem {broken[0]!r}, which it quotes, is not in Rocq"
                self._settle(id_, KernelVerdict(fault=fault))
                continue
            below = self._below(id_)
            key = _hash(made["text"], self._library.key, *(self._keys[q] for q in below))
            self._keys[id_] = key
            kept = self._library.cache / key / _RESULT
            if kept.exists():
                self._settle(id_, _verdict(json.loads(kept.read_text("utf-8"))))
            else:
                self._compile(id_, made, below)

    def _below(self, id_: str) -> list[str]:
        """The theorems that it quotes, and those that these quote."""
        found: dict[str, None] = {}
        for quoted in self._texts[id_]["quotes"]:
            found.update(dict.fromkeys([quoted, *self._below(quoted)]))
        return list(found)

    def _compile(self, id_: str, made: Mapping[str, Any], below: Sequence[str]) -> None:
        cache = self._library.cache
        into = Path(tempfile.mkdtemp(dir=cache, prefix="making-"))
        folders = [into, *(cache / self._keys[quoted] for quoted in below)]
        command = _command(
            ("NCTheory", cache / self._library.key), *(("NCProofs", f) for f in folders)
        )
        file = str(into / f"{file_name(id_)}.v")
        self._pool.start(
            partial(self._on_compiled, id_, into),
            coqc_compiled,
            file,
            made["text"],
            command,
            PATIENCE,
            made["lemmas"],
            time_limit=20 * PATIENCE,
        )

    def _on_compiled(self, id_: str, into: Path, event: Any) -> None:
        if isinstance(event, Ended):
            if id_ not in self.verdicts:
                self._settle(id_, KernelVerdict(fault=f"compiling it {event.fault}"))
            shutil.rmtree(into, ignore_errors=True)
        elif event is not None:
            made = self._texts[id_]
            admitted = {**made["admitted"], **event["admitted"]}
            verdict = KernelVerdict(
                tuple(label for label in made["labels"] if label not in admitted),
                admitted,
                assumptions(event["output"]),
                event["seconds"],
                event["fault"],
                made["cited"],
            )
            if verdict.fault is None:
                (into / _RESULT).write_text(json.dumps(asdict(verdict)), "utf-8")
                with contextlib.suppress(OSError):  # another process was quicker
                    into.replace(self._library.cache / self._keys[id_])
            self._settle(id_, verdict)

    def _settle(self, id_: str, verdict: KernelVerdict) -> None:
        self.verdicts[id_] = verdict
        self._progress(len(self.verdicts) / self._count, f"Rocq: {id_}")
        self._start()


def _verdict(data: Mapping[str, Any]) -> KernelVerdict:
    return KernelVerdict(
        tuple(data["accepted"]),
        data["admitted"],
        tuple(data["assumptions"]),
        data["seconds"],
        cited=tuple(data.get("cited", ())),
    )

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
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass, replace
from functools import partial
from pathlib import Path
from typing import Any

from nctheory.check.found import Found
from nctheory.check.kernel import KernelVerdict
from nctheory.check.processes import Ended, Pool
from nctheory.outputs import folder, write_all
from nctheory.present.rocq.coqc import NEEDED, assumptions, coqc_compiled, version
from nctheory.present.rocq.files import assumptions_source
from nctheory.present.rocq.printing import file_name
from nctheory.present.rocq.project import LIBRARY, library_files
from nctheory.present.rocq.written import Writing, Written

__all__ = ["PATIENCE", "RocqLibrary", "kernel_verdicts", "ready"]

PATIENCE = 120.0  # seconds that coqc has for one sentence of a proof
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
        self._count = len(entries)
        self._texts: dict[str, Written] = {}
        self._keys: dict[str, str] = {}  # of what is compiled
        self._below: dict[str, list[str]] = {}  # what it quotes, and what that quotes
        self._started: set[str] = set()
        self._asked = False  # what theorems rest on
        self.verdicts: dict[str, KernelVerdict] = {}
        Writing(pool, entries, self._on_text, self._on_fault, fresh)

    def _on_text(self, made: Written) -> None:
        self._texts[made.id] = made
        self._start()

    def _on_fault(self, id_: str, fault: str) -> None:
        self._settle(id_, KernelVerdict(fault=fault))

    def _start(self) -> None:
        """Compile what can be compiled now."""
        for id_, made in self._texts.items():
            if id_ in self._started or not all(q in self.verdicts for q in made.quotes):
                continue
            self._started.add(id_)
            broken = [q for q in made.quotes if self.verdicts[q].fault]
            if broken:
                fault = f"the theorem {broken[0]!r}, which it quotes, is not in Rocq"
                self._settle(id_, KernelVerdict(fault=fault))
                continue
            quotes = (q for quoted in made.quotes for q in (*self._below[quoted], quoted))
            self._below[id_] = below = list(dict.fromkeys(quotes))
            key = _hash(made.text, self._library.key, *(self._keys[q] for q in below))
            self._keys[id_] = key
            kept = self._library.cache / key / _RESULT
            if kept.exists():
                self._settle(id_, _verdict(json.loads(kept.read_text("utf-8"))))
            else:
                then = partial(self._on_compiled, id_)
                self._compile(file_name(id_), made.text, made.lemmas, below, then)

    def _compile(
        self,
        name: str,
        text: str,
        lemmas: Mapping[str, str],
        below: Iterable[str],
        then: Callable[[Path, Any], None],
        home: str = "NCProofs",
    ) -> None:
        cache = self._library.cache
        into = Path(tempfile.mkdtemp(dir=cache, prefix="making-"))
        folders = [("NCProofs", cache / self._keys[quoted]) for quoted in below]
        command = _command(("NCTheory", cache / self._library.key), (home, into), *folders)
        self._pool.start(
            partial(then, into),
            coqc_compiled,
            str(into / f"{name}.v"),
            text,
            command,
            PATIENCE,
            lemmas,
            time_limit=20 * PATIENCE,
        )

    def _on_compiled(self, id_: str, into: Path, event: Any) -> None:
        if isinstance(event, Ended):
            if id_ not in self.verdicts:
                self._settle(id_, KernelVerdict(fault=f"compiling it {event.fault}"))
            shutil.rmtree(into, ignore_errors=True)
        elif event is not None:
            made = self._texts[id_]
            admitted = {**made.admitted, **event["admitted"]}
            resting = [
                f"{quoted}: {label}"
                for quoted in self._below[id_]
                for label in self.verdicts[quoted].admitted
            ]
            verdict = KernelVerdict(
                tuple(label for label in made.labels if label not in admitted),
                admitted,
                tuple(resting),
                event["seconds"],
                event["fault"],
                tuple(made.cited),
            )
            if verdict.fault is None:
                self._keep(into, self._keys[id_], asdict(verdict))
            self._settle(id_, verdict)

    def _keep(self, made: Path, key: str, result: Mapping[str, Any]) -> None:
        (made / _RESULT).write_text(json.dumps(result), "utf-8")
        with contextlib.suppress(OSError):  # another process was quicker
            made.replace(self._library.cache / key)

    def _ask(self, ids: Sequence[str]) -> None:
        """Ask what theorems rest on of which nothing is admitted: one by one if it is too much."""
        text = assumptions_source({f"{file_name(i)}.v": self._texts[i].text for i in ids})
        below = dict.fromkeys(q for id_ in ids for q in (*self._below[id_], id_))
        key = _hash(text, self._library.key, *(self._keys[q] for q in below))
        kept = self._library.cache / key / _RESULT
        if kept.exists():
            self._on_asked(ids, json.loads(kept.read_text("utf-8")))
        else:
            then = partial(self._on_answer, ids, key)
            self._compile("Assumptions", text, {}, below, then, "NCAssumptions")

    def _on_answer(self, ids: Sequence[str], key: str, into: Path, event: Any) -> None:
        if isinstance(event, Ended):
            if event.fault and not self.verdicts[ids[0]].assumptions:
                self._on_asked(ids, {"fault": event.fault, "assumptions": ()})
            shutil.rmtree(into, ignore_errors=True)
        elif event is not None:
            answer = {"fault": event["fault"], "assumptions": assumptions(event["output"])}
            if answer["fault"] is None:
                self._keep(into, key, answer)
            self._on_asked(ids, answer)

    def _on_asked(self, ids: Sequence[str], answer: Mapping[str, Any]) -> None:
        fault = answer["fault"] and f"what it rests on is not known: {answer['fault']}"
        named = tuple(answer["assumptions"])
        new = {id_: replace(self.verdicts[id_], assumptions=named, fault=fault) for id_ in ids}
        if len(ids) > 1 and not all(verdict.derived for verdict in new.values()):
            for id_ in ids:
                self._ask([id_])
        else:
            self.verdicts.update(new)
            self._progress(1.0, "Rocq: what theorems rest on")

    def _settle(self, id_: str, verdict: KernelVerdict) -> None:
        self.verdicts[id_] = verdict
        self._progress(len(self.verdicts) / (self._count + 1), f"Rocq: {id_}")
        self._start()
        whole = [i for i, v in self.verdicts.items() if v.derived]
        if len(self.verdicts) == self._count and whole and not self._asked:
            self._asked = True
            self._ask(sorted(whole))


def _verdict(data: Mapping[str, Any]) -> KernelVerdict:
    return KernelVerdict(
        tuple(data["accepted"]),
        data["admitted"],
        tuple(data["assumptions"]),
        data["seconds"],
        cited=tuple(data.get("cited", ())),
    )

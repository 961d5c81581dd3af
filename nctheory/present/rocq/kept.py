"""What the repository keeps of the theorems in Rocq: which steps are rejected, and the files.

    python -m nctheory.present.rocq.kept [ID ...]

gives theorems (all, or those named and what they quote) to Rocq as if no step were known to be
rejected, and writes `rejected.json` and `proofs/rocq/` anew. What was compiled before is taken from
the cache, so that it can be ended and started again.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Sequence
from pathlib import Path

from nctheory.outputs import folder, write_all
from nctheory.present.rocq import project
from nctheory.present.rocq.kernel_run import kernel_verdicts, ready
from nctheory.present.rocq.printing import file_name
from nctheory.present.rocq.written import texts

__all__ = ["KEPT", "keep"]

KEPT = Path(__file__).resolve().parents[3] / "proofs" / "rocq"


def keep(ids: Sequence[str] = (), jobs: int = 2) -> None:
    """Try the theorems, and write down what came of it."""
    library, found = ready(), project.theorems(None, ids)

    def told(part: float, doing: str) -> None:
        print(f"{part:4.0%} {doing}", file=sys.stderr, flush=True)

    verdicts = kernel_verdicts(library, found, jobs=jobs, progress=told, fresh=True)
    rejected = {id_: dict(steps) for id_, steps in project.rejected().items()}
    for id_, verdict in verdicts.items():
        steps = {"": verdict.fault} if verdict.fault else dict(verdict.admitted)
        rejected.pop(id_, None)
        if steps:
            rejected[id_] = steps
        print(f"{id_}: {verdict.words}, {verdict.seconds:.0f} s", file=sys.stderr)
    text = json.dumps(dict(sorted(rejected.items())), indent=1, ensure_ascii=False)
    write_all(Path(__file__).parent, {"rejected.json": f"{text}\n".encode()})
    # Processes write them, which read that file anew.
    files = {f"{file_name(w.id)}.v": w.text.encode() for w in texts(found, jobs)}
    with folder(KEPT):
        write_all(KEPT, files)


if __name__ == "__main__":
    keep(sys.argv[1:])

"""Invented theorems against the checker, and its acceptances against the independent evaluator.

    python -m tests.trusted.fuzzing 100000 [seed]

judges until that many steps and theorems are accepted, and prints how many were, by inventor.
"""

import collections
import random
import sys

from nctheory.check.writing import dumps
from nctheory.trusted.checker import check_theorem
from nctheory.trusted.reading import loads
from nctheory.trusted.reasons import REASONS
from tests.trusted.independent import Undecided, holds, worlds
from tests.trusted.inventions import INVENTORS, invent
from tests.trusted.inventions_of_facts import FACT_INVENTORS
from tests.trusted.inventions_of_laws import LAW_INVENTORS
from tests.trusted.inventions_of_mixtures import MIXTURE_INVENTORS

__all__ = ["EVERY", "Tally", "contradiction", "judged"]

EVERY = (
    *INVENTORS,
    *INVENTORS,
    *MIXTURE_INVENTORS,
    *LAW_INVENTORS,
    *FACT_INVENTORS,
)  # laws that are known take longer to evaluate


def judged(made):
    """Whether the checker accepts an invention, with the lemmas that it quotes."""
    theorem, lemmas = made
    if not all(check_theorem(lemma).holds for lemma in lemmas.values()):
        return False
    return check_theorem(loads(dumps(theorem), REASONS), lemmas).holds


def contradiction(made, seed, tally=None, count=4):
    """A step of an accepted theorem that is false where its hypotheses hold, in words, or None."""
    theorem, lemmas = made
    for world in worlds(theorem, count, seed):
        for step in theorem.steps:
            try:
                found = holds(step.fact, world)
            except Undecided:
                found = None
            except IndexError:
                return f"{step.fact}: a variable that nothing binds"
            if tally is not None:
                tally[f"{found}"] += 1
            if found is False:
                given = "; ".join(map(str, theorem.hypotheses.values()))
                quoted = "; ".join(str(c) for lemma in lemmas.values() for c in lemma.conclusions)
                return f"{step.fact}\nby {step.reason}\ngiven {given}\nquoting {quoted}\nat {world}"
    return None


class Tally:
    """Inventions of every kind, judged one after another from a seed."""

    def __init__(self, seed, inventors=EVERY):
        self.seed, self.count, self.inventors = seed, 0, inventors
        self.by_inventor = {i.__name__: collections.Counter() for i in inventors}

    @property
    def accepted(self):
        """How many theorems were accepted."""
        return sum(c["accepted"] for c in self.by_inventor.values())

    def run(self, until):
        """Go on until so many are accepted. AssertionError if one is contradicted."""
        while self.accepted < until:
            self.count += 1
            seed, inventor = (
                f"{self.seed} {self.count}",
                self.inventors[self.count % len(self.inventors)],
            )
            made = invent(random.Random(seed), inventor)
            tally = self.by_inventor[inventor.__name__]
            accepted = made is not None and judged(made)
            tally["accepted" if accepted else "rejected"] += 1
            if accepted:
                said = contradiction(made, seed, tally, getattr(inventor, "worlds", 4))
                assert said is None, f"{inventor.__name__}, seed {seed!r}: {said}"
        return self


if __name__ == "__main__":
    done = Tally(sys.argv[2] if len(sys.argv) > 2 else "0").run(int(sys.argv[1]))
    for name, counts in done.by_inventor.items():
        print(f"{name:12}", dict(counts))
    print(f"{done.accepted} accepted of {done.count}, none contradicted")

"""What stands above a step, and what follows from it: the facts, their signs, normal forms.

A `Context` belongs to one step. `known` are the inequalities above; they hold for the values that
the free variables have, so that they can be used wherever these stand.
"""

from __future__ import annotations

import copy
from collections.abc import Callable, Iterable, Mapping
from typing import Any, ClassVar

from nctheory.trusted import means
from nctheory.trusted.algebra import ARITHMETIC, poly
from nctheory.trusted.building import instantiate, rational, rebuild
from nctheory.trusted.calculus import derivative_at, is_continuous
from nctheory.trusted.functions import FUNCTION_FORMS
from nctheory.trusted.language import Term
from nctheory.trusted.polynomials import Poly, normalised
from nctheory.trusted.sign_values import NONNEGATIVE, POSITIVE, UNKNOWN, Signs
from nctheory.trusted.signs import Known, signs
from nctheory.trusted.theorems import All, Assertion, Formula, Mirror, Regular, StandardNormal
from nctheory.trusted.vectors import VECTOR_FORMS
from nctheory.trusted.work import spend

__all__ = ["an_inequality", "a_relation", "Context", "Wrong", "need"]


_DRAWS = 1_000_000  # the first index of what is drawn


class Wrong(Exception):
    """A reason rejects a step, and says why."""


def need(condition: object, fault: str) -> None:
    """Reject a step with this fault unless the condition holds."""
    if not condition:
        raise Wrong(fault)


class Context:
    """The facts above a step, by label.

    Parameters
    ----------
    facts : mapping from labels to facts
    premises : the hypotheses, the definitions and the case at hand, as the theorem says them
        (of variables that they do not speak of, which are not `fixed`, nothing is assumed)
    proved : mapping from identifiers to theorems proved before
    known : what is nonnegative: its normal form up to a factor with its sign, whether it is
        positive, and its normal form
    after : what it opens is named after what this one has opened

    Its modes are `images` of laws that are put in; `unfolding`, whether kernels are replaced by
    their definitions; `near`, a variable that is near a point, not at it; and vectors that are
    `apart` from 0.
    """

    forms: ClassVar[Mapping[str, Callable[[Term, Any], Poly]]] = {
        **ARITHMETIC, **FUNCTION_FORMS, **VECTOR_FORMS,
        "mean": means.scalar_mean, "diff": derivative_at,
    }  # fmt: skip

    def __init__(
        self, facts: Mapping[str, Assertion], premises: Mapping[str, Assertion],
        proved: Mapping[str, Any], known: Known | None = None, after: Context | None = None,
    ) -> None:  # fmt: skip
        spend(len(facts) + len(known or {}))
        self.facts, self.premises, self.proved = facts, premises, proved
        self.fixed = frozenset[Term]().union(*(t.free for f in premises.values() for t in f.terms))
        self.known = dict(known or {})
        self.images: tuple[Mirror, ...] = ()
        self.unfolding = False
        self.smooth = frozenset(f.function for f in facts.values() if isinstance(f, Regular))
        self.normal = frozenset(f.law for f in facts.values() if isinstance(f, StandardNormal))
        self.everywhere = dict(filter(None, map(_sign_everywhere, facts.values())))
        self.depth = 0  # of cases within cases
        self.near: tuple[Term, Term] | None = None
        self.apart = frozenset[Term]()
        used = (v.args[0] for f in facts.values() for t in f.terms for v in t.free if v.op == "any")
        self.tied = frozenset[Term]()  # what a fact about all draws is said at, and their laws
        self._taken: int = max((100 if after is None else after._taken, *used))
        # Labels of citations that say which expectations over infinitely many labels exist; None
        # while such a citation itself is looked at.
        self.granted: tuple[str, ...] | None = ()
        self.quoted = frozenset[Any]()  # theorems with values, at which the means in them exist
        self._draws = _DRAWS  # of which, and of what comes after it, nothing is assumed
        self._memory: dict[Any, Any] = {}
        self._recall()

    def _recall(self) -> None:
        """What was found where the same is known: normal forms, signs, what is not defined."""
        found = self._memory.setdefault(self._mode, ({}, {}, {}, {}))
        self.memo: dict[Term, Poly]
        self.faults: dict[tuple[Any, ...], str | None]
        self.memo, self.faults, self._signs, self.normal_signs = found

    @property
    def _mode(self) -> tuple[Any, ...]:
        return self.images, self.unfolding, self.near, self.apart

    def learn(self, *relations: Formula) -> None:
        """Add inequalities that hold to what is known."""
        for fact in relations:
            bare = any(v.op == "free" for t in fact.terms for v in t.free)
            need(not bare, "nothing is assumed of what is opened")  # its name is used again
            p = poly(fact.gap, self) if fact.op != "=" else Poly()
            if not (p and p.atoms):
                continue
            own = normalised(p)
            strict = self.known[own][0] if own in self.known else None
            if strict is None or (fact.strict and not strict):
                drawn = (v.args[0] for t in fact.terms for v in t.free if v.op == "any")
                self._draws = max((self._draws, *(1 + k for k in drawn)))
                self.known = {**self.known, own: (fact.strict, p)}
                self._memory = {}
                self._recall()

    def with_(self, **mode: Any) -> Context:
        """The same facts, in another mode: `images`, `unfolding`, `near`, `apart`."""
        spend(10)
        other = copy.copy(self)
        vars(other).update(mode)
        other._recall()
        return other

    def fresh(self, sort: str = "real") -> Term:
        """A variable that stands nowhere, of which something may be assumed."""
        self._taken += 1
        return Term("any", self._taken, sort)

    def assuming(self, *relations: Formula, **mode: Any) -> Context:
        """Where these inequalities hold too."""
        other = self.with_(**mode)
        other.depth += 1
        key = relations, other.depth, other.granted, other._mode
        if key not in self._memory:
            other._memory = {}
            other._recall()
            other.learn(*relations)
            self._memory[key] = other
        found = copy.copy(self._memory[key])
        found._taken = max(self._taken, found._taken)
        return found

    def drawn(self, law: Term, body: Term) -> tuple[Term, Term, Context]:
        """A draw, the body of a mean there, and where what is said of all draws holds of it.

        Means see nothing else. It is the same draw again for the same body, so that what was found
        out is found again.
        """
        others = (v.args[0] for v in body.free if v.op == "any")
        x = Term("any", max((self._draws, *(1 + k for k in others))), law.sort.split()[1])
        said = [f.at(x) for f in self.facts.values() if isinstance(f, All) and f.binders == (law,)]
        return x, instantiate(body, x), self.assuming(*said) if said else self

    def may_be_normal(self, law: Term) -> bool:
        """Whether a law may be N(0, I): by its name, or that of a law of which it is an image."""
        names = {f.args[0] for f in self.normal}
        pairs = [{f.law.args[0], f.source.args[0]} for f in self.facts.values()
                 if isinstance(f, Mirror)]  # fmt: skip
        for _ in pairs:  # -x is normal if x is, and the other way round
            names = names.union(*(pair for pair in pairs if pair & names))
        return law.args[0] in names

    def is_any(self, function: str) -> bool:
        """Whether nothing is assumed of an unknown function."""
        return all(p.op != "apply" or p.args[0] != function for f in self.premises.values()
                   for t in f.terms for p in t.walk())  # fmt: skip

    def deeper(self, t: Term) -> Signs:
        """What follows about a number, with less effort than `signs`."""
        self.depth += 1
        try:
            return signs(t, self)
        finally:
            self.depth -= 1

    def using(self, labels: Iterable[str]) -> Context:
        """The same, with the signs of these facts in the normal form that they have by now."""
        other = self.with_()
        other.learn(*(self.fact(label) for label in labels))
        return other

    def can_move(self, variable: Term) -> bool:
        """Whether the premises hold for what is near a real variable too."""
        about = [f for f in self.premises.values() if any(variable in t.free for t in f.terms)]
        own = variable.op == "var" and variable.sort == "real" and variable not in self.tied
        return own and all(
            isinstance(f, Formula) and f.strict and is_continuous(f.gap, variable, variable, self)
            for f in about)  # fmt: skip

    def signs(self, t: Term) -> Signs:
        """What follows about the sign of a number."""
        found = self._signs.get(t)
        if found is None:
            self._signs[t] = UNKNOWN  # while it is looked for
            found = signs(t, self)
            if not (found.nonnegative or found.nonpositive):
                any_vectors = self._of_any_vectors(t)
                found = found if any_vectors == t else signs(any_vectors, self)
            self._signs[t] = found
        return found

    def _of_any_vectors(self, t: Term) -> Term:
        """With any vectors in the place of sums of vectors in scalar products."""
        names: dict[Term, Term] = {}

        def change(part: Term, under: int) -> Term | None:
            if part.op != "dot" or part.loose or all(a.op != "add" for a in part.args):
                return None
            for a in part.args:
                while a.op == "add" and names.get(a, a) in {a} | t.free:
                    names[a] = self.fresh("vector")
            return Term("dot", *(names.get(a, a) for a in part.args))

        return rebuild(t, change)

    def is_sign(self, t: Term, strict: bool = False) -> bool:
        """Whether t >= 0, or t > 0."""
        found = self.signs(t)
        return found.nonnegative and (found.nonzero or not strict)

    def vector_mean(self, t: Term) -> dict[Term, Poly]:
        """The mean of a vector as a combination."""
        return means.vector_mean(t, self)

    def fact(self, label: str, *kinds: type) -> Any:
        """The fact above with this label, of one of these kinds (a relation)."""
        found = self.facts.get(label)
        fits = isinstance(found, kinds or Formula)
        need(fits, f"there is no {label!r} above, or it is of another kind")
        return found

    def no_stronger(self, goal: Formula, fact: Formula) -> None:
        """Reject if one of the two is an equality, or only the goal is strict."""
        need((fact.op == "=") == (goal.op == "="), "one is an equality, the other is not")
        need(fact.strict or not goal.strict, "the inequality need not be strict")

    def case(self, label: str, fact: Formula) -> Context:
        """Where this holds too, as a premise with this label."""
        need(label not in self.facts, f"there is a {label!r} already")
        other = self.among({**self.facts, label: fact}, {**self.premises, label: fact})
        other.learn(fact)
        return other

    def among(
        self, facts: Mapping[str, Assertion], premises: Mapping[str, Assertion] | None = None
    ) -> Context:
        """Where these facts stand above, and what is known here holds too."""
        premises = self.premises if premises is None else premises
        other = Context(facts, premises, self.proved, self.known, after=self)
        other.everywhere, other.granted, other.tied = self.everywhere, self.granted, self.tied
        other.fixed |= self.tied
        return other


def _sign_everywhere(fact: Assertion) -> tuple[tuple[str, tuple[str, ...]], Signs] | None:
    """The name and the sorts of a function that is positive, or nonnegative, for all arguments."""
    if not isinstance(fact, All) or not all(isinstance(sort, str) for sort in fact.binders):
        return None
    left, op, right = fact.relation.lhs, fact.relation.op, fact.relation.rhs
    n = len(fact.binders)
    values = tuple(Term("bound", n - 1 - i, sort) for i, sort in enumerate(fact.binders))
    if left.op != "apply" or left.args[2:] != values or right != rational(0) or op not in _SIGNS:
        return None
    return (left.args[0], fact.binders), _SIGNS[op]


_SIGNS = {">": POSITIVE, ">=": NONNEGATIVE}


def a_relation(goal: Assertion, *ops: str) -> Formula:
    """The goal, if it is one of these relations."""
    if not isinstance(goal, Formula) or goal.op not in ops:
        raise Wrong(f"this reason is for relations {', '.join(ops)}")
    return goal


def an_inequality(goal: Assertion) -> Formula:
    """The goal, if it is an inequality."""
    return a_relation(goal, ">=", ">", "<=", "<")

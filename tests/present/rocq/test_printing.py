"""What is printed in Rocq says what the theorem says: read back, and evaluated independently."""

import importlib.util
import re
from fractions import Fraction
from pathlib import Path

import mpmath
import pytest

from nctheory.check.elaborate import theorem_of
from nctheory.present.rocq.lemmas import kernels_of
from nctheory.present.rocq.printing import Names, Untranslated, fact_text, identifier, term_text
from nctheory.theory.proofs import Proof
from nctheory.trusted.building import abstract, var
from nctheory.trusted.language import Term
from nctheory.trusted.theorems import All, Formula

HERE = Path(__file__).resolve()
PROOFS = HERE.parents[3] / "proofs"
FILES = "mediant absolute_values trace_formulas relu_criterion jensen"


def _load(name, path):
    spec = importlib.util.spec_from_file_location(name, path)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


independent = _load("rocq_independent", HERE.parents[2] / "trusted" / "independent.py")
reading = _load("rocq_reading", HERE.parent / "rocq_reading.py")


@pytest.fixture(scope="module")
def theorems():
    found = []
    for name in FILES.split():
        module = _load(f"rocq_{name}", PROOFS / f"{name}.py")
        found += [theorem_of(p) for p in vars(module).values() if type(p) is Proof]
    return found


def _flat(x):
    if isinstance(x, tuple):
        return tuple(map(_flat, x))
    return mpmath.mpf(x.numerator) / x.denominator if isinstance(x, Fraction) else x


def _back(x):
    """Exact arguments for the functions of a world, which are rational where they can be."""
    return tuple(map(_back, x)) if isinstance(x, tuple) else x


def meanings(terms, names, world):
    """What the words of terms mean in a world."""
    found = {}
    for p in sorted({p for t in terms for p in t.walk()}, key=lambda p: p.key):
        if p.op not in ("var", "law", "apply"):
            continue
        word = names.words().get((p.op, p.args[0]))
        if p.op == "var":
            found[word] = _flat(independent.value(p, world))
        elif p.op == "law" and len(p.args) > 2:
            found[word] = lambda c, a=p.args: world.law(a[0], a[1], int(c))
        elif p.op == "law":
            found[word] = world.law(p.args[0], p.args[1], None)
        else:
            found[word] = lambda *xs, a=p.args: _flat(world.function(a[0], a[1], map(_back, xs)))
    return found


def defined(facts, names, known):
    """The kernels that facts speak of."""
    for text in kernels_of(facts, names):
        if not text.startswith("Definition "):  # it follows from the definitions
            continue
        head, *params = re.search(r"Definition (.*) : R\) : R :=", text)[1].replace("(", "").split()
        body = reading.syntax(text.split(":=", 1)[1].strip().rstrip("."))
        known[head] = lambda *xs, b=body, ps=params: reading.evaluate(
            b, known, dict(zip(ps, xs, strict=True))
        )


def close(a, b):
    if isinstance(a, tuple):
        return all(close(x, y) for x, y in zip(a, b, strict=True))
    return abs(a - b) <= mpmath.mpf(10) ** -20 * (1 + abs(a) + abs(b))


def relations(theorem):
    facts = [*theorem.hypotheses.values(), *(s.fact for s in theorem.steps)]
    return [f for f in facts if isinstance(f, Formula)]


def test_what_is_printed_has_the_value_of_the_term(theorems):
    checked = 0
    for theorem in theorems:
        facts = relations(theorem)
        for seed in range(2):
            world, names = independent.World(f"{theorem.id} {seed}"), Names()
            texts = [(fact_text(f, names), f) for f in facts]
            with mpmath.workdps(50):
                known = meanings([t for f in facts for t in f.terms], names, world)
                defined(facts, names, known)
                for text, fact in texts:
                    left, op, right = reading.relation(text)
                    assert op == fact.op
                    for tree, side in ((left, fact.lhs), (right, fact.rhs)):
                        try:
                            expected = _flat(independent.value(side, world))
                        except independent.Undecided:
                            continue
                        assert close(reading.evaluate(tree, known), expected), (text, str(fact))
                        checked += 1
    assert checked > 80


def _mutants(text):
    """The text with one sign or one number changed."""
    for m in re.finditer(r"(?<= )[-+*](?= )|\b\d\b|\b(sqrt|inv|ln|Rmin) ", text):
        old = m[0]
        new = {"+": "-", "-": "+", "*": "+", "sqrt ": "exp ", "inv ": "exp ", "ln ": "exp ",
               "Rmin ": "Rmax "}.get(old) or str(int(old) + 1)  # fmt: skip
        yield text[: m.start()] + new + text[m.end() :]


def test_a_wrong_print_would_be_seen(theorems):
    seen = total = 0
    missed = []
    for theorem in theorems:
        facts, names = relations(theorem), Names()
        texts = [(fact_text(f, names), f) for f in facts][:3]
        for text, fact in texts:
            for mutant in list(_mutants(text))[:6]:
                total += 1
                for seed in range(5):
                    world = independent.World(f"{theorem.id} {seed}")
                    try:
                        with mpmath.workdps(50):
                            known = meanings([t for f in facts for t in f.terms], names, world)
                            defined(facts, names, known)
                            left, _, right = reading.relation(mutant)
                            values = [reading.evaluate(t, known) for t in (left, right)]
                            wanted = [_flat(independent.value(s, world)) for s in fact.terms]
                    except (independent.Undecided, TypeError):
                        seen += 1  # no expression any more, or out of range
                        break
                    if not all(map(close, values, wanted)):
                        seen += 1
                        break
                else:
                    missed.append(mutant)
    assert total > 40
    assert seen >= 0.9 * total, missed  # x - 0 = x + 0, and the like


@pytest.mark.parametrize(
    ("term", "text"),
    [
        (Term("pow", var("x"), Fraction(-1)), "inv x"),
        (Term("pow", var("x"), Fraction(3, 2)), "(sqrt x) ^ 3"),
        (Term("pow", var("x"), Fraction(-1, 2)), "inv (sqrt x)"),
        (Term("pow", var("x"), Fraction(1, 3)), "rpow x (1 / 3)"),
        (Term("fn", "log", var("x")), "ln x"),
        (Term("rat", Fraction(-2, 3)), "-2 / 3"),
        (Term("var", "E", "real"), "E_"),
        (Term("diff", abstract(Term("pow", var("t"), Fraction(2)), var("t")), var("x")),
         "diff (fun t => t ^ 2) x"),
        (Term("series", "coins", var("n", "nat")), "coins n"),
        (Term("series", "Poisson", var("t")), "Poisson t"),
        (Term("series", "arcsine"), "arcsine"),
        (Term("limit", abstract(var("t"), var("t")), Term("oo", 1), 1),
         "the_limit (Rbar_locally p_infty) (fun t => t)"),
    ],
)  # fmt: skip
def test_partial_operations_are_those_of_the_library(term, text):
    assert term_text(term, Names()) == text


def test_names_are_not_confused():
    names = Names()
    words = [names.of("var", n) for n in ("k+", "k-", "kp", "x^2", "x_2", "fun")]
    assert len(set(words)) == 6
    assert all(re.fullmatch(r"[^\W\d][\w']*", w) for w in words)
    assert identifier("1 - sin(g)") == "s_1_m_sin_g"


def test_a_bound_name_is_no_free_one():
    body = Term("add", Term("bound", 0, "real"), var("t"))
    law = Term("law", "Y", "law real")
    shown = ("E Y (fun u => t + u)", "E Y (fun u => u + t)")
    assert term_text(Term("mean", law, body), Names()) in shown


def test_all_values_are_quantified():
    law = Term("law", "X", "law vector")
    x = Term("bound", 0, "vector")
    far = All((law,), Formula(Term("dot", x, x), ">=", Term("rat", Fraction(2))))
    assert fact_text(far, Names()) == "forall x : V, drawn X x -> dot x x >= 2"


def test_a_law_that_is_put_in_stands_in_brackets():
    law = Term("law", "m", "law real")
    mean = Term("mean", law, Term("bound", 0, "real"))
    shown = term_text(mean, Names(), (), {("law", "m"): "coins L"})
    assert shown.startswith("E (coins L) (fun ")


def test_what_has_no_translation_is_named():
    gauss = Term("gauss", Term("bound", 1, "real"), *(var(k) for k in ("k11", "k12", "k22")))
    with pytest.raises(Untranslated, match="'gauss' is not translated"):
        term_text(gauss, Names())

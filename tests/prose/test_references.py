"""The bibliography, and that all words of the package can be read."""

import os
import re
import unicodedata

import pytest

from nctheory.check.library import files, read_shipped
from nctheory.claims.free_features import FREE_FEATURE_CLAIMS
from nctheory.claims.list import CLAIMS
from nctheory.compute.kernels import resolve_activation
from nctheory.names import REPORTED_ACTIVATIONS
from nctheory.prose.markup import parse, plain_text
from nctheory.prose.references import BIBLIOGRAPHY, FACT_SOURCES, Work
from nctheory.prose.words import Cite, TheoremLink
from nctheory.proving import FACTS
from tests.examples import ROOT

REFERENCES = ROOT / "docs" / "references.md"
PAGES = [p for p in [ROOT / "README.md", *(ROOT / "docs").glob("*.md")] if p != REFERENCES]
HEAD = """# References

The works that proofs, claims and these pages cite, each under its key. They are data
(`nctheory/prose/references.py`), from which `nctheory latex` makes references, and BibTeX.
"""


@pytest.fixture(scope="module")
def words():
    """All that authors of proofs, claims and derivations say, by where they say it."""
    found = {}
    for id_ in files():
        theorem = read_shipped(id_).theorem
        found[f"{theorem.id}: title"] = theorem.title
        found[f"{theorem.id}: source"] = theorem.source
        found[f"{theorem.id}: remark"] = theorem.remark
        found |= {f"{theorem.id}: {step.label}": step.words for step in theorem.steps}
    for claim in (*CLAIMS.values(), *FREE_FEATURE_CLAIMS.values()):
        found[f"claim {claim.id}: source"] = claim.source
        found[f"claim {claim.id}: remark"] = claim.remark
        hypotheses = [h if isinstance(h, str) else h.words for h in claim.hypotheses]
        found |= {f"claim {claim.id}: {h}": h for h in hypotheses}
    for name in REPORTED_ACTIVATIONS:
        for step in resolve_activation(name).derivation:
            found[f"{name}: {step.reason}"] = step.reason
    return found | {f"fact {name}": text for name, text in FACT_SOURCES.items()}


def test_all_words_can_be_read_and_name_theorems_that_are_there(words):
    theorems = set(files())
    for where, text in words.items():
        for piece in parse(text):
            assert not isinstance(piece, TheoremLink) or piece.id in theorems, where


def test_works_are_cited_by_key_and_each_is_cited(words):
    cited = {p.key for text in words.values() for p in parse(text) if isinstance(p, Cite)}
    for where, text in words.items():
        assert not re.search(r"arXiv|\((?:18|19|20)\d\d\)", text), where
    for page in PAGES:
        text = page.read_text()
        cited |= set(re.findall(r"references\.md#(\w+)", text))
        assert "arxiv.org" not in text, page
    assert cited == BIBLIOGRAPHY.keys()


def test_the_page_of_references_is_the_bibliography():
    entries = [f"## {work.key}\n\n{work.text}{link(work)}\n" for work in BIBLIOGRAPHY.values()]
    text = "\n".join([HEAD, *entries])
    if os.environ.get("UPDATE_GOLDEN"):
        REFERENCES.write_text(text)
    assert REFERENCES.read_text() == text, "print it again with UPDATE_GOLDEN=1"


def link(work):
    return f" <{work.address}>" if work.address else ""


def test_formulas_are_marked(words):
    """Nothing outside formulas has a sign that only formulas have."""
    for where, text in words.items():
        outside = re.sub(r"\$[^$]*\$|\[[@#][^]]*\]", "", text)
        assert not re.search(r"[=<>^_|*+]|\b[a-z]\d\d\b", outside), where


def test_keys_are_surname_and_year():
    for key, work in BIBLIOGRAPHY.items():
        surname = plain_ascii(work.name.replace(",", " ").split()[0]).lower()
        assert key == work.key == f"{surname}{work.year}"


def plain_ascii(text):
    return unicodedata.normalize("NFD", text).encode("ascii", "ignore").decode()


def test_facts_of_the_core_have_their_sources():
    assert FACT_SOURCES.keys() == FACTS.keys()
    for source in FACT_SOURCES.values():
        (work,) = (BIBLIOGRAPHY[p.key] for p in parse(source) if isinstance(p, Cite))
        assert str(work.year) in plain_text(source)


@pytest.mark.parametrize("work", BIBLIOGRAPHY.values(), ids=BIBLIOGRAPHY)
def test_entries_are_complete_and_ascii_in_latex(work):
    for author in work.authors:
        assert author in work.text
        assert re.fullmatch(r"(?:\w+\. |\w\.-\w\. |von )+\w+", author)
    assert work.title in work.text
    assert str(work.year) in work.text
    for latex in (work.bibitem(), work.bibtex()):
        assert latex.isascii()
        assert latex.count("{") == latex.count("}")
    assert work.bibtex().startswith(f"@{work.kind}{{{work.key},\n")
    assert work.address == "" or work.address.startswith("https://")
    assert work.where or work.arxiv


def test_entries():
    work = Work("a2001", ("A. B. Author", "C. Sükü", "E. Oz"), "What is it?", 2001, "Journal", "3",
                "1-9", doi="10.1/2")  # fmt: skip
    assert work.name == "Author, Sükü and Oz"
    assert work.short == "Author, Sükü and Oz (2001)"
    assert work.text == "A. B. Author, C. Sükü and E. Oz, What is it? Journal 3 (2001), 1–9."
    assert work.bibitem() == (
        r"\bibitem{a2001} A. B. Author, C. S{\"u}k{\"u} and E. Oz, \emph{What is it?} Journal 3 "
        "(2001), 1--9."
    )
    assert '  author = {A. B. Author and C. S{\\"u}k{\\"u} and E. Oz},\n' in work.bibtex()
    assert "  pages = {1--9},\n  year = {2001},\n  doi = {10.1/2},\n}" in work.bibtex()
    assert work.address == "https://doi.org/10.1/2"
    assert (
        Work("b2002", ("B. B",) * 5, "T", 2002, arxiv="1.2").short == "B et al. (2002, arXiv 1.2)"
    )

r"""Fragments by name: what `nctheory latex ID` prints.

A fragment is the LaTeX of one thing that has a name: an activation, a convention of NC1, a theorem
with its proof, or a claim. A comment above it says what it needs and what it refers to, and has the
BibTeX entries of the works that it cites.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from functools import cache

from nctheory import __version__
from nctheory.check import library
from nctheory.check.readback import proof_of
from nctheory.claims.list import CLAIMS
from nctheory.compute.kernels import Kernel, resolve_activation
from nctheory.names import CONVENTIONS, REPORTED_ACTIVATIONS
from nctheory.present.reason_words import rests_on
from nctheory.present.tex.fragment_names import check_names
from nctheory.present.tex.latex import convention, latex
from nctheory.present.tex.latex_proof import display_lines, theorem_tex
from nctheory.prose.references import BIBLIOGRAPHY
from nctheory.prose.tex import prose_tex, words_tex
from nctheory.theory.networks import kernel
from nctheory.theory.notation import tex
from nctheory.theory.proofs import Proof

__all__ = [
    "about_theorem",
    "activation_fragment",
    "cited_works",
    "fragment",
    "fragment_makers",
    "fragments",
    "theorems_in_order",
    "needs",
    "shipped_proof",
    "theorem_fragment",
]


def fragment_makers() -> dict[str, Callable[[], str]]:
    """How the fragment of each name is made; where a theorem and a claim share one, thm: or claim:
    before it tells them apart, and by itself it is the theorem's."""
    makers: dict[str, Callable[[], str]] = {}
    for name in REPORTED_ACTIVATIONS:
        makers[name] = lambda name=name: activation_fragment(name)  # type: ignore[misc]
    for name in CONVENTIONS:
        makers[name] = lambda name=name: convention(name)  # type: ignore[misc]
    for name in library.files():
        makers[name] = makers[f"thm:{name}"] = lambda name=name: theorem_fragment(name)  # type: ignore[misc]
    for name, claim in CLAIMS.items():
        makers[f"claim:{name}"] = lambda claim=claim: latex(claim)  # type: ignore[misc]
        makers.setdefault(name, makers[f"claim:{name}"])
    return makers


def fragment(name: str) -> str:
    r"""The fragment of this name, for \input, under a comment that says what it needs.

    Raises
    ------
    ValueError
        if there is nothing of that name. The error says the nearest name.
    """
    return fragments([name])


latex.register(str, fragment)


def fragments(names: Sequence[str]) -> str:
    """The fragments of these names, under one comment."""
    check_names(names)
    makers = fragment_makers()
    body = "\n\n".join(makers[name]() for name in names)
    return f"{needs(names, body)}\n{body}\n"


def needs(names: Iterable[str], body: str) -> str:
    """The comment above fragments: packages, and what they refer to that is not in them."""
    environments = [name for name in ("theorem", "claim") if rf"\begin{{{name}}}" in body]
    packages = "amsmath, amssymb" + ", amsthm" * bool(environments)
    lines = [f"Printed by nctheory {__version__}: {' '.join(names)}", f"Needs {packages}."]
    lines += [rf"\newtheorem{{{name}}}{{{name.capitalize()}}}" for name in environments]
    labels = set(re.findall(r"\\label\{([^}]*)\}", body))
    missing = dict.fromkeys(r for r in re.findall(r"\\ref\{([^}]*)\}", body) if r not in labels)
    if missing:
        lines.append(f"Refers to {', '.join(missing)}.")
    for key in cited_works(body):
        lines += BIBLIOGRAPHY[key].bibtex().splitlines()
    return "\n".join(f"% {line}" for line in lines)


def cited_works(body: str) -> list[str]:
    """The keys of the works that a text cites, in the order of the bibliography."""
    found = set(re.findall(r"\\cite\{([^}]*)\}", body))
    return [key for key in BIBLIOGRAPHY if key in found]


def activation_fragment(name: str) -> str:
    """An activation, its dual, and the NTK of one hidden layer."""
    activation = resolve_activation(name)
    text = latex(activation)
    if Kernel("nngp", name).has_ntk:
        theta = f"\\Theta_{{1}} = {tex(kernel('ntk', activation))}"
        text += f"\n% The NTK of one hidden layer.{display_lines([theta])}"
    return text


def theorem_fragment(name: str) -> str:
    """A theorem that ships with the package, and what is to be said about it."""
    proof = shipped_proof(name)
    file = library.files()[name]
    about = about_theorem(words_tex(proof.source), prose_tex(rests_on(proof)))
    return f"{theorem_tex(proof, file=file)}\n{about}"


def about_theorem(source: str, rests: str, checked: str = "") -> str:
    """Where a theorem is from, and what its proof rests on."""
    said = f"Source: {source}. The proof rests on {rests}.{checked}"
    return rf"{{\noindent\emergencystretch=5em {said}\par}}"


@cache
def shipped_proof(name: str) -> Proof:
    """The theorem of this name that ships with the package, read and not checked."""
    entry = library.read_shipped(name)
    if entry.fault:
        raise ValueError(f"{name}: {entry.fault}")
    return proof_of(entry.theorem)


def theorems_in_order(names: Iterable[str]) -> list[str]:
    """The theorems of these names and those that they use, each after those that it uses."""
    done: dict[str, None] = {}

    def visit(name: str) -> None:
        if name not in done:
            for used in library.read_shipped(name).uses:
                visit(used)
            done.setdefault(name)

    for name in names:
        visit(name)
    return list(done)

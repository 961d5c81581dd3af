r"""Documents: what `nctheory latex --standalone` prints, and pdflatex compiles.

`document` puts fragments between a preamble and the references; `everything` makes that of all, a
paper's appendix, from a run that checks what it says.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from pathlib import Path

from nctheory import __version__
from nctheory.check import library
from nctheory.check.found import Result
from nctheory.check.proof_rows import CheckedTheorem, Row
from nctheory.check.run import Report, run
from nctheory.claims.claim import Claim
from nctheory.claims.evidence import ByTheorem, Counterexample, Evidence
from nctheory.claims.list import CLAIMS
from nctheory.names import CONVENTIONS, REPORTED_ACTIVATIONS
from nctheory.present.reason_words import rests_on
from nctheory.present.tex.fragment_names import check_names
from nctheory.present.tex.latex import claim_tex, convention, counterexample, setting
from nctheory.present.tex.latex_fragments import (
    about_theorem,
    activation_fragment,
    cited_works,
    fragment_makers,
    needs,
    theorem_fragment,
    theorems_in_order,
)
from nctheory.present.tex.latex_proof import theorem_tex
from nctheory.prose.references import BIBLIOGRAPHY
from nctheory.prose.tex import escape, prose_tex, words_tex

__all__ = ["document", "document_of", "everything", "fragments_of", "own_theorems", "printed"]

Progress = Callable[[float, str], None]

_PREAMBLE = r"""\documentclass[11pt,a4paper]{article}
\usepackage[margin=3cm]{geometry}
\usepackage{amsmath,amssymb,amsthm}
\usepackage{array,longtable}
\usepackage[hidelinks]{hyperref}
\newtheorem{theorem}{Theorem}
\newtheorem{claim}{Claim}
\numberwithin{equation}{theorem}
\renewcommand{\theHequation}{\theHtheorem.\arabic{equation}}
\allowdisplaybreaks
\setlength{\emergencystretch}{3em}
\setlength{\LTpre}{\medskipamount}
\newcolumntype{P}[1]{>{\raggedright\arraybackslash}p{#1}}
\title{%(title)s}
\author{Printed by \texttt{nctheory} %(version)s}
\date{}
\begin{document}
\maketitle
"""

_NOTATION = r"""\section{Notation}
Samples $x_{c,i} \in \mathbb{R}^{d}$, $i = 1, \dots, n_{c}$, belong to classes $c = 1, \dots, C$
with laws $X_{c}$; where these are Gaussian, $\mu_{c}$ is the mean and $\Sigma_{c}$ the covariance.
A class law is any probability law for which the expectations exist, and $p$, $p_{w}$, $p_{b}$ and
$p_{g}$ are laws of a random class label, that is, weights of the classes.
$\mathbb{E}_{x \sim X_{1}, y \sim X_{2}}$ is the expectation over independent $x$ and $y$.

For an activation $\phi$ and centred Gaussian $(u, v)$ with variances $k_{11}$, $k_{22}$ and
covariance $k_{12}$,
\begin{gather*}
\kappa(k_{11}, k_{12}, k_{22}) = \mathbb{E}\left[\phi(u) \phi(v)\right], \qquad
\dot{\kappa}(k_{11}, k_{12}, k_{22}) = \mathbb{E}\left[\phi'(u) \phi'(v)\right]
\end{gather*}
are the dual activation and its derivative in $k_{12}$. The kernels of a fully connected network
with weight variance $\sigma_w^2$ and bias variance $\sigma_b^2$ are
\begin{gather*}
K_{0}(x, x') = \sigma_b^2 + \sigma_w^2 \langle x, x' \rangle / d, \qquad
Q_{l} = \kappa(K_{l-1}), \qquad K_{l} = \sigma_b^2 + \sigma_w^2 Q_{l}, \\
G_{l} = \Theta_{l-1} \dot{\kappa}(K_{l-1}), \qquad \Theta_{l} = K_{l} + \sigma_w^2 G_{l}, \qquad
\Theta_{0} = K_{0},
\end{gather*}
where $\kappa(K)$ takes $K(x, x)$, $K(x, x')$ and $K(x', x')$. $Q_{l}$ is the NNGP kernel and
$\Theta_{l}$ the neural tangent kernel (NTK). Without an index $Q$, $G$ and $\Theta = Q + G$ are
those of one hidden layer with $\sigma_w = 1$ and $\sigma_b = 0$.

For a kernel $K$ the class moments are $t_{c}(K)$, the mean of $K(x, x)$ for $x \sim X_{c}$, and
$M_{ce}(K)$, the mean of $K(x, y)$ for independent $x \sim X_{c}$ and $y \sim X_{e}$. With
$\Sigma_{W}$ and $\Sigma_{B}$ the covariance within and between classes, $\mathrm{NC}_{1}(K) =
\mathrm{tr}(\Sigma_{W}) / \mathrm{tr}(\Sigma_{B})$ of the features of $K$; the traces are functions
of the class moments.
"""

_CONVENTIONS = r"""\section{The traces of NC1}
The traces in the class moments are vectors and matrices over classes: $t = (t_{c})$,
$m = (M_{cc})$, $s = t - m$, $\Delta_{ce} = M_{cc} + M_{ee} - 2 M_{ce}$. The weights are
$p_{n} = (n_{c} / N)$ and $p_{1} = (1 / C)$."""


def own_theorems(paths: Sequence[Path], standalone: bool = False) -> tuple[str, bool]:
    """The theorems in these files and folders, and whether the proofs hold, which are checked.

    `standalone` makes a document of them, with the theorems of the package that they refer to.

    Raises
    ------
    FileNotFoundError, ValueError
        if a path is not there, or a file cannot be read as theorems; the error says where.
    """
    results = list(library.verify(library.discover(paths)))
    pieces = []
    for result in results:
        page = printed(result)
        if page is None:
            raise ValueError(f"{result.where}: {result.fault}")
        pieces.append(_with_proof(page, result))
    if not results:
        raise ValueError(f"{', '.join(map(str, paths))}: there is no Proof")
    own, body = [result.id for result in results], "\n\n".join(pieces)
    holds = all(result.holds for result in results)
    if not standalone:
        return f"{needs(own, body)}\n{body}\n", holds
    others = theorems_in_order(n for n in re.findall(r"\\ref\{thm:([^}]*)\}", body) if n not in own)
    parts = [_NOTATION, "\\section{Statements}", *map(theorem_fragment, others), body]
    return _assembled(", ".join(map(_code, own)), parts), holds


def document(names: Sequence[str], progress: Progress = lambda part, doing: None) -> str:
    """A document of these fragments, with the theorems that they refer to."""
    check_names(names)
    makers = fragment_makers()
    theorems = [n.removeprefix("thm:") for n in names if n.removeprefix("thm:") in library.files()]
    others = [n for n in names if n.removeprefix("thm:") not in library.files()]
    progress(0.0, "printing")
    body = [makers[name]() for name in others]
    wanted = [*theorems, *(n for text in body for n in re.findall(r"\\ref\{thm:([^}]*)\}", text))]
    body = [theorem_fragment(name) for name in theorems_in_order(wanted)] + body
    title = ", ".join(map(_code, names))
    return _assembled(title, [_NOTATION, "\\section{Statements}", *body])


def _assembled(title: str, parts: Iterable[str]) -> str:
    body = "\n\n".join(part.strip() for part in parts)
    head = _PREAMBLE % {"title": title, "version": escape(__version__)}
    works = [BIBLIOGRAPHY[key] for key in cited_works(body)]
    items = "\n".join(work.bibitem() for work in works)
    entries = "\n\n".join(work.bibtex() for work in works)
    if not works:
        return f"{head}\n{body}\n\n\\end{{document}}\n"
    references = f"\\begin{{thebibliography}}{{9}}\n{items}\n\\end{{thebibliography}}"
    return (
        f"{head}\n{body}\n\n{references}\n\\end{{document}}\n\n"
        f"TeX reads no further. The references for BibTeX:\n\n{entries}\n"
    )


def everything(
    progress: Progress = lambda part, doing: None, *, standalone: bool = False
) -> tuple[str, bool]:
    """All fragments, or the document of them, and whether all proofs and claims hold.

    Every proof is checked, and every claim's evidence, while it is made.
    """
    report = run(groups=("proofs", "claims"), describe=printed, progress=progress)
    return (document_of if standalone else fragments_of)(report), report.holds


def printed(result: Result) -> dict[str, str] | None:
    """A theorem in LaTeX, in the process of its proof; None if it could not be read."""
    proof = result.proof
    if proof is None:
        return None
    return {
        "theorem": theorem_tex(proof, file=result.found.file),
        "title": words_tex(proof.title),
        "source": words_tex(proof.source),
        "rests": prose_tex(rests_on(proof)),
    }


def fragments_of(report: Report) -> str:
    """All fragments, of a run with `printed`: activations, conventions, theorems after those that
    they use, and claims."""
    makers = fragment_makers()
    pieces = {name: makers[name]() for name in (*REPORTED_ACTIVATIONS, *CONVENTIONS)}
    for theorem in report.theorems:
        if page := theorem.page:
            about = about_theorem(page["source"], page["rests"])
            pieces[f"thm:{theorem.found.id}"] = f"{page['theorem']}\n{about}"
    for row in report.rows:
        if row.group == "claims":
            claim, found = CLAIMS[row.title], _supporting(row).values()
            pieces[f"claim:{row.title}"] = claim_tex(claim, _status(row), found, row.values)
    body = "\n\n".join(pieces.values())
    return f"{needs(pieces, body)}\n{body}\n"


def _status(row: Row) -> str:
    """Of a claim, or that its evidence is not what it should be."""
    return row.status or row.verdict.value


def _supporting(row: Row) -> dict[str, Evidence]:
    """For each status that a claim's evidence supports, the first such evidence: where the row is
    good, each piece was found to be what its kind is listed for."""
    found: dict[str, Evidence] = {}
    for evidence in CLAIMS[row.title].evidence if row.status else ():
        given = row.status if row.status in evidence.gives else evidence.gives[0]
        found.setdefault(given, evidence)
    return found


def document_of(report: Report) -> str:
    """The document of a run with `printed`."""
    theorems = [t for t in report.theorems if t.page]
    claims = {row.title: row for row in report.rows if row.group == "claims"}
    parts = [_abstract(report, claims), _NOTATION, "\\section{Activations and kernels}"]
    parts += [_network(name, report) for name in REPORTED_ACTIVATIONS]
    parts += [_CONVENTIONS, *(_convention(name) for name in CONVENTIONS), "\\section{Theorems}"]
    parts += [_with_proof(t.page, t.result) for t in theorems if t.result]
    parts += [*_claims(claims), *_trust(theorems)]
    return _assembled("The theory of neural collapse in kernels, checked by machine", parts)


def _abstract(report: Report, claims: Mapping[str, Row]) -> str:
    results = report.results
    faults = [result for result in results if not result.holds]
    counts = Counter(map(_status, claims.values()))
    steps = sum(result.steps for result in results if result.holds)
    said = ", ".join(f"{counts[status]} {status}" for status in sorted(counts))
    text = (
        "This document is printed from the objects that \\texttt{nctheory} checks; no formula in "
        "its theorems was typed in. When it was made, the proofs of "
        f"{len(results) - len(faults)} theorems, of {steps} steps in all, were checked, and the "
        f"status of {len(claims)} claims was computed from their evidence: {said}. A step of a "
        "proof is accepted if it follows by its reason, one of a closed set, from what stands "
        "above it, and is defined wherever the hypotheses hold."
    )
    for result in faults:
        text += f" The proof of {escape(result.id)} does not hold: {escape(str(result.fault))}."
    for row in claims.values():
        if not row.verdict.good:
            text += f" The evidence of the claim {escape(row.title)}: {escape(row.detail)}."
    return f"\\begin{{abstract}}\n{text}\n\\end{{abstract}}"


def _network(name: str, report: Report) -> str:
    text = f"\\subsection{{{_NAMES.get(name, name)}}}\n{activation_fragment(name)}"
    where = f"dual-{name}"
    if any(result.id == where and result.holds for result in report.results):
        text += f"\nThe dual is derived in the proof of Theorem~\\ref{{thm:{where}}}."
    return text


_NAMES = {"relu": "ReLU", "erf": "Error function", "step": "Step", "relu2": "Squared ReLU"}


def _convention(name: str) -> str:
    return f"\\subsection{{Convention \\texttt{{{name}}}}}\n{convention(name)}"


def _with_proof(page: Mapping[str, str], result: Result) -> str:
    """A theorem, its proof, and what became of that."""
    about = about_theorem(page["source"], page["rests"], _checked(result))
    return f"{page['theorem']}\n{about}"


def _checked(result: Result) -> str:
    if not result.holds:
        return rf" \textbf{{The proof does not hold}}: {escape(str(result.fault))}."
    return f" Checked: {result.steps} step{'s' * (result.steps != 1)} accepted."


def _claims(found: Mapping[str, Row]) -> list[str]:
    """The table of claims, and the counterexamples."""
    rows, failures = [], []
    for id_, row in found.items():
        claim = CLAIMS[id_]
        evidence = _supporting(row).get(_status(row))
        remark = f" {words_tex(claim.remark)}" if claim.remark else ""
        cells = [
            rf"{_code(id_)}\label{{claim:{id_}}}",
            rf"${claim.latex()}$ for {setting(claim)}.{remark}",
            escape(_status(row)),
            _evidence(evidence, claim),
        ]
        rows.append(" & ".join(cells))
        if isinstance(evidence, Counterexample):
            shown = counterexample(evidence.layout, claim, row.values)
            failures.append(rf"\paragraph{{{_code(id_)}}}\label{{layout:{id_}}} {shown}")
    sources = dict.fromkeys(words_tex(CLAIMS[id_].source) for id_ in found)
    intro = (
        f"Sources: {'; '.join(sources)}. A claim is \\emph{{proved}} "
        "if a theorem whose proof is checked says so, \\emph{refuted} if a layout that meets its "
        "hypotheses violates it by two independent evaluations, \\emph{tested} if a search found "
        "no violation, and else \\emph{open}. Theorems on other settings than the table's "
        "are in the section before."
    )
    table = _table(("claim", "statement", "status", "evidence"), (0.22, 0.42, 0.09, 0.18), rows)
    parts = ["\\section{Claims}", intro, table]
    if failures:
        parts += ["\\section{Counterexamples}", _COUNTEREXAMPLES, *failures]
    return parts


_COUNTEREXAMPLES = """Values are rounded to digits that their error bounds leave. Each is the
layout that its claim names as a counterexample; both sides were evaluated again by an independent
method."""


def _evidence(found: Evidence | None, claim: Claim) -> str:
    if found is None:
        return "none"
    if isinstance(found, ByTheorem):
        return rf"Theorem~\ref{{thm:{found.id}}}"
    if isinstance(found, Counterexample):
        return rf"counterexample, page~\pageref{{layout:{claim.id}}}"
    return escape(str(found))


def _code(name: str) -> str:
    """An identifier, which may be broken after its hyphens."""
    return rf"\texttt{{{escape(name).replace('-', '-' + _BREAK)}}}"


_BREAK = r"\hspace{0pt}"


def _trust(theorems: Iterable[CheckedTheorem]) -> list[str]:
    """What each proof rests on."""
    rows = [rf"\ref{{thm:{t.found.id}}} & {t.page['title']} & {t.page['rests']}" for t in theorems]
    intro = (
        "Each proof rests on the theorems that it uses, and on what the reasons of its steps "
        "trust: SymPy's algebra and what it knows of signs, ball arithmetic, and the "
        "classical facts that are cited."
    )
    table = _table(("theorem", "title", "rests on"), (0.09, 0.42, 0.42), rows)
    return ["\\section{What the proofs rest on}", intro, table]


def _table(heads: Sequence[str], widths: Sequence[float], rows: Iterable[str]) -> str:
    columns = "".join(rf"P{{{width}\textwidth}}" for width in widths)
    head = " & ".join(rf"\textbf{{{name}}}" for name in heads)
    return "\n".join(
        [
            r"{\footnotesize\setlength{\tabcolsep}{3pt}",
            rf"\begin{{longtable}}{{@{{}}{columns}@{{}}}}",
            rf"{head} \\ \hline \endhead",
            *(rf"{row} \\[2pt]" for row in rows),
            r"\end{longtable}}",
        ]
    )

r"""The works that sources name, and citations of them.

Sources in proofs and claims are plain text. `cited` finds the works in them, by author and year,
and writes \cite with a key; `bibliography` is the thebibliography environment of the works cited.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from nctheory.present.tex.latex_prose import prose

__all__ = ["WORKS", "bibliography", "cited"]


@dataclass(frozen=True)
class Work:
    """A work: its key, surnames and year, by which it is found, and its entry, in LaTeX."""

    key: str
    authors: tuple[str, ...]
    year: str
    entry: str

    @property
    def pattern(self) -> re.Pattern[str]:
        """The work as a source names it: authors, and the year if there is one after them."""
        initials = r"(?:[A-Z]\. )*"
        *first, last = (initials + name for name in self.authors)
        names = f"{', '.join(first)} and {last}" if first else last
        return re.compile(rf"{names}(?:(?:(?!;).)*?\({self.year}\)(?: [\d-]+)?)?")

    @property
    def name(self) -> str:
        """The authors' surnames."""
        *first, last = self.authors
        return f"{', '.join(first)} and {last}" if first else last


WORKS = (
    Work("cho2009", ("Cho", "Saul"), "2009",
         r"Y. Cho and L. K. Saul, \emph{Kernel methods for deep learning}, NeurIPS 22, 2009."),
    Work("hardy1934", ("Hardy", "Littlewood", "Polya"), "1934",
         r"G. H. Hardy, J. E. Littlewood and G. P\'olya, \emph{Inequalities}, Cambridge University "
         r"Press, 1934."),
    Work("kothapalli2025", ("Kothapalli", "Tirer"), "2025",
         r"V. Kothapalli and T. Tirer, \emph{Can kernel methods explain how the data affects "
         r"neural collapse?}, Transactions on Machine Learning Research, 2025. arXiv:2406.02105."),
    Work("price1958", ("Price",), "1958",
         r"R. Price, \emph{A useful theorem for nonlinear devices having Gaussian inputs}, IRE "
         r"Transactions on Information Theory 4 (1958), 69--72."),
    Work("rudin1976", ("Rudin",), "1976",
         r"W. Rudin, \emph{Principles of Mathematical Analysis}, third edition, McGraw-Hill, "
         r"1976."),
    Work("rudin1987", ("Rudin",), "1987",
         r"W. Rudin, \emph{Real and Complex Analysis}, third edition, McGraw-Hill, 1987."),
    Work("sheppard1899", ("Sheppard",), "1899",
         r"W. F. Sheppard, \emph{On the application of the theory of error to cases of normal "
         r"distribution and normal correlation}, Philosophical Transactions of the Royal Society A "
         r"192 (1899), 101--167."),
    Work("williams1996", ("Williams",), "1996",
         r"C. K. I. Williams, \emph{Computing with infinite networks}, NeurIPS 9, 1996."),
)  # fmt: skip


def _found(source: str) -> list[tuple[Work, re.Match[str]]]:
    """The works in a source, in order; where only the year tells two apart, the year decides."""
    found: list[tuple[Work, re.Match[str]]] = []
    for work in WORKS:
        match = work.pattern.search(source)
        same = sum(other.authors == work.authors for other in WORKS)
        if match and (len(work.authors) > 1 or work.year in match[0]) and (
            same == 1 or work.year in match[0]
        ):  # fmt: skip
            found.append((work, match))
    return sorted(found, key=lambda pair: pair[1].start())


def cited(source: str) -> str:
    r"""The source, with \cite after the works.

    >>> print(cited("Cho and Saul (2009), section 2; the proof is new"))
    Cho and Saul~\cite{cho2009}, section 2; the proof is new
    """
    text, at = "", 0
    for work, match in _found(source):
        text += prose(source[at : match.start()]) + rf"{work.name}~\cite{{{work.key}}}"
        at = match.end()
    return text + prose(source[at:])


def bibliography(cited_keys: Iterable[str]) -> str:
    """The thebibliography environment of the works with these keys."""
    wanted = set(cited_keys)
    items = [rf"\bibitem{{{w.key}}} {w.entry}" for w in WORKS if w.key in wanted]
    return "\n".join([r"\begin{thebibliography}{9}", *items, r"\end{thebibliography}"])

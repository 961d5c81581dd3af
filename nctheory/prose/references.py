r"""The bibliography: every work that the package cites, once, as data.

Words cite a work by its key, "[@cho2009], section 2" (`nctheory.prose.markup`). Text, LaTeX, HTML
and BibTeX are made from the fields here.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass

__all__ = ["BIBLIOGRAPHY", "FACT_SOURCES", "Work", "latex_accents"]

# Accents: the combining character, and the command of LaTeX.
_ACCENTS = {"\u0301": r"\'", "\u0300": r"\`", "\u0308": r"\"", "\u030c": r"\v "}


@dataclass(frozen=True)
class Work:
    """A work.

    Parameters
    ----------
    key : str
        The surname of the first author and the year: "cho2009".
    authors : tuple of str
        With initials: "Y. Cho".
    title : str
    year : int
    where : str
        The journal, the proceedings or the publisher.
    volume, pages, edition : str
    arxiv, doi : str
        Identifiers: "2406.02105", "10.1109/TIT.1958.1057444".
    kind : {"article", "inproceedings", "book", "misc"}
        The type of the entry in BibTeX.

    Examples
    --------
    >>> work = BIBLIOGRAPHY["cho2009"]
    >>> work.name, work.short
    ('Cho and Saul', 'Cho and Saul (2009)')
    >>> print(work.text)
    Y. Cho and L. K. Saul, Kernel methods for deep learning, NeurIPS 22, 2009.
    """

    key: str
    authors: tuple[str, ...]
    title: str
    year: int
    where: str = ""
    volume: str = ""
    pages: str = ""
    edition: str = ""
    arxiv: str = ""
    doi: str = ""
    kind: str = "article"

    @property
    def name(self) -> str:
        """The surnames of the authors, or of the first of more than four."""
        surnames = [re.sub(r"^(?:\w+\. )+", "", author) for author in self.authors]
        if len(surnames) > 4:
            return f"{surnames[0]} et al."
        *first, last = surnames
        return f"{', '.join(first)} and {last}" if first else last

    @property
    def short(self) -> str:
        """Surnames, year, and where to find it if it is on arXiv."""
        return f"{self.name} ({self.year}{f', arXiv {self.arxiv}' if self.arxiv else ''})"

    @property
    def address(self) -> str:
        """Where the work is on the web; empty if there is no identifier."""
        if self.arxiv:
            return f"https://arxiv.org/abs/{self.arxiv}"
        return f"https://doi.org/{self.doi}" if self.doi else ""

    @property
    def fields(self) -> tuple[str, str, str]:
        """The entry of a list of references: what is before the title, the title, and the rest."""
        *first, last = self.authors
        people = f"{', '.join(first)} and {last}" if first else last
        place = " ".join(word for word in (self.where, self.volume) if word)
        if self.kind == "article" and self.volume:
            rest = [f"{place} ({self.year})", self.pages.replace("-", "\N{EN DASH}")]
        else:
            edition = f"{self.edition} edition" if self.edition else ""
            rest = [edition, place, str(self.year)]
        rest.append(f"arXiv:{self.arxiv}" if self.arxiv else "")
        after = ", ".join(word for word in rest if word)
        return f"{people}, ", self.title, f"{' ' if self.title[-1] in '?!' else ', '}{after}."

    @property
    def text(self) -> str:
        """The entry of a list of references."""
        return "".join(self.fields)

    def bibitem(self) -> str:
        r"""The entry of a thebibliography environment.

        >>> print(BIBLIOGRAPHY["williams1996"].bibitem())
        \bibitem{williams1996} C. K. I. Williams, \emph{Computing with infinite networks}, NeurIPS
        9, 1996.
        """
        before, title, after = map(latex_accents, self.fields)
        return rf"\bibitem{{{self.key}}} {before}\emph{{{title}}}{after}"

    def bibtex(self) -> str:
        """The entry of a BibTeX file.

        >>> print(BIBLIOGRAPHY["cho2009"].bibtex())
        @inproceedings{cho2009,
          author = {Y. Cho and L. K. Saul},
          title = {Kernel methods for deep learning},
          booktitle = {NeurIPS},
          volume = {22},
          year = {2009},
        }
        """
        place = {"article": "journal", "inproceedings": "booktitle", "book": "publisher"}
        fields = {
            "author": " and ".join(self.authors),
            "title": self.title,
            place.get(self.kind, "howpublished"): self.where,
            "volume": self.volume,
            "pages": self.pages.replace("-", "--"),
            "edition": self.edition,
            "year": str(self.year),
            "eprint": self.arxiv,
            "archiveprefix": "arXiv" if self.arxiv else "",
            "doi": self.doi,
        }
        rows = [
            f"  {name} = {{{latex_accents(value)}}},\n" for name, value in fields.items() if value
        ]
        return f"@{self.kind}{{{self.key},\n{''.join(rows)}}}"


def latex_accents(text: str) -> str:
    """The text with accents as commands, which every engine and BibTeX read."""
    pieces: list[str] = []
    for c in unicodedata.normalize("NFD", text):
        if c in _ACCENTS:
            pieces[-1] = f"{{{_ACCENTS[c]}{pieces[-1]}}}"
        else:
            pieces.append({"\N{EN DASH}": "--", "&": r"\&"}.get(c, c))
    return "".join(pieces)


_WORKS = (
    Work("abramowitz1964", ("M. Abramowitz", "I. A. Stegun"),
         "Handbook of Mathematical Functions", 1964, "National Bureau of Standards", kind="book"),
    Work("cho2009", ("Y. Cho", "L. K. Saul"), "Kernel methods for deep learning", 2009,
         "NeurIPS", "22", kind="inproceedings"),
    Work("cover1967", ("T. M. Cover", "P. E. Hart"), "Nearest neighbor pattern classification",
         1967, "IEEE Transactions on Information Theory", "13", "21-27"),
    Work("dang2024", ("H. Dang", "T. Tran", "T. Nguyen", "N. Ho"),
         "Neural collapse for cross-entropy class-imbalanced learning with unconstrained ReLU "
         "features model", 2024, "ICML", arxiv="2401.02058", kind="inproceedings"),
    Work("feller1968", ("W. Feller",),
         "An Introduction to Probability Theory and Its Applications I", 1968, "Wiley",
         edition="third", kind="book"),
    Work("feller1971", ("W. Feller",),
         "An Introduction to Probability Theory and Its Applications II", 1971, "Wiley",
         edition="second", kind="book"),
    Work("graham1994", ("R. L. Graham", "D. E. Knuth", "O. Patashnik"), "Concrete Mathematics",
         1994, "Addison-Wesley", edition="second", kind="book"),
    Work("galanti2022", ("T. Galanti", "A. György", "M. Hutter"),
         "On the role of neural collapse in transfer learning", 2022, "ICLR", arxiv="2112.15121",
         kind="inproceedings"),
    Work("gibbs1902", ("J. W. Gibbs",), "Elementary Principles in Statistical Mechanics", 1902,
         "Scribner", kind="book"),
    Work("greub1978", ("W. H. Greub",), "Multilinear Algebra", 1978, "Springer", edition="second",
         kind="book"),
    Work("hardy1934", ("G. H. Hardy", "J. E. Littlewood", "G. Pólya"), "Inequalities", 1934,
         "Cambridge University Press", kind="book"),
    Work("horn2013", ("R. A. Horn", "C. R. Johnson"), "Matrix Analysis", 2013,
         "Cambridge University Press", edition="second", kind="book"),
    Work("hui2022", ("L. Hui", "M. Belkin", "P. Nakkiran"),
         "Limitations of neural collapse for understanding generalization in deep learning", 2022,
         arxiv="2202.08384", kind="misc"),
    Work("jensen1906", ("J. L. W. V. Jensen",),
         "Sur les fonctions convexes et les inégalités entre les valeurs moyennes", 1906,
         "Acta Mathematica", "30", "175-193"),
    Work("jiang2023", ("J. Jiang", "J. Zhou", "P. Wang", "Q. Qu", "D. G. Mixon", "C. You",
                       "Z. Zhu"),
         "Generalized neural collapse for a large number of classes", 2023, arxiv="2310.05351",
         kind="misc"),
    Work("kothapalli2025", ("V. Kothapalli", "T. Tirer"),
         "Can kernel methods explain how the data affects neural collapse?", 2025,
         "Transactions on Machine Learning Research", arxiv="2406.02105"),
    Work("liu2023", ("W. Liu", "L. Yu", "A. Weller", "B. Schölkopf"),
         "Generalizing and decoupling neural collapse via hyperspherical uniformity gap", 2023,
         "ICLR", arxiv="2303.06484", kind="inproceedings"),
    Work("mixon2020", ("D. G. Mixon", "H. Parshall", "J. Pi"),
         "Neural collapse with unconstrained features", 2020, arxiv="2011.11619", kind="misc"),
    Work("muirhead1982", ("R. J. Muirhead",), "Aspects of Multivariate Statistical Theory", 1982,
         "Wiley", kind="book"),
    Work("papyan2020", ("V. Papyan", "X. Y. Han", "D. L. Donoho"),
         "Prevalence of neural collapse during the terminal phase of deep learning training", 2020,
         "PNAS", "117", "24652-24663", arxiv="2008.08186"),
    Work("price1958", ("R. Price",),
         "A useful theorem for nonlinear devices having Gaussian inputs", 1958,
         "IRE Transactions on Information Theory", "4", "69-72", doi="10.1109/TIT.1958.1057444"),
    Work("rudin1976", ("W. Rudin",), "Principles of Mathematical Analysis", 1976, "McGraw-Hill",
         edition="third", kind="book"),
    Work("rudin1987", ("W. Rudin",), "Real and Complex Analysis", 1987, "McGraw-Hill",
         edition="third", kind="book"),
    Work("seroussi2023", ("I. Seroussi", "G. Naveh", "Z. Ringel"),
         "Separation of scales and a thermodynamic description of feature learning in some CNNs",
         2023, "Nature Communications", "14", "908"),
    Work("sheppard1899", ("W. F. Sheppard",),
         "On the application of the theory of error to cases of normal distribution and normal "
         "correlation", 1899, "Philosophical Transactions of the Royal Society A", "192",
         "101-167"),
    Work("sukenik2024", ("P. Súkeník", "M. Mondelli", "C. H. Lampert"),
         "Neural collapse versus low-rank bias: Is deep neural collapse really optimal?", 2024,
         "NeurIPS", "37", arxiv="2405.14468", kind="inproceedings"),
    Work("thrampoulidis2022", ("C. Thrampoulidis", "G. R. Kini", "V. Vakilian", "T. Behnia"),
         "Imbalance trouble: Revisiting neural-collapse geometry", 2022, "NeurIPS", "35",
         arxiv="2208.05512", kind="inproceedings"),
    Work("von1965", ("B. von Bahr", "C.-G. Esseen"),
         "Inequalities for the r-th absolute moment of a sum of random variables", 1965,
         "Annals of Mathematical Statistics", "36", "299-303"),
    Work("welch1974", ("L. R. Welch",),
         "Lower bounds on the maximum cross correlation of signals", 1974,
         "IEEE Transactions on Information Theory", "20", "397-399"),
    Work("williams1996", ("C. K. I. Williams",), "Computing with infinite networks", 1996,
         "NeurIPS", "9", kind="inproceedings"),
    Work("wu2024", ("R. Wu", "V. Papyan"),
         "Linguistic collapse: Neural collapse in (large) language models", 2024, "NeurIPS", "37",
         arxiv="2405.17767", kind="inproceedings"),
    Work("zhu2021", ("Z. Zhu", "T. Ding", "J. Zhou", "X. Li", "C. You", "J. Sulam", "Q. Qu"),
         "A geometric analysis of neural collapse with unconstrained features", 2021, "NeurIPS",
         "34", arxiv="2105.02375", kind="inproceedings"),
)  # fmt: skip

BIBLIOGRAPHY = {work.key: work for work in _WORKS}

# Where the classical facts of `nctheory.trusted` are found.
FACT_SOURCES = {
    "Cauchy-Schwarz inequality": "[@hardy1934], 2.4",
    "Hadamard's inequality": "[@horn2013], 7.8.1, two rows",
    "triangle inequality for areas": "[@greub1978], 5.10: $|x ^ y|$ is a norm of $x ^ y$",
    "nonnegative features": "[@cho2009], section 2",
    "distance of feature means": "[@cho2009], section 2",
    "Schur product theorem": "[@horn2013], 7.5.3; $min(s, t)$ is the covariance of Brownian motion",
    "direction and length": "[@muirhead1982], 1.5",
    "moments on spheres": "[@muirhead1982], 1.5, and the Beta integral",
    "parts along the radius": "[@rudin1976], 6.22, in polar coordinates",
    "differentiation under the integral": "[@rudin1987], 1.34, dominated convergence",
    "integration by parts": "[@rudin1976], 6.22",
    "mean of a positive function": "[@rudin1987], 1.39",
    "features of a normal law": "[@cho2009], section 2",
    "norm and direction of a normal law": "[@muirhead1982], 1.5",
    "density along a vector": "[@muirhead1982], 1.2",
    "a Gaussian integral": "[@muirhead1982], 1.4",
    "fourth moment of a normal law": "[@muirhead1982], 1.3",
    "symmetry of a normal law": "[@muirhead1982], 1.2",
    "a normal law has no mass at 0": "[@muirhead1982], 1.2",
    "absolute moments by characteristic functions": "[@von1965], lemma 2, for $r = 1$",
    "Gaussian transform of a normal law": "[@feller1971], XV.2",
    "rotations of a normal law": "[@muirhead1982], 1.5",
    "substitution of a tangent": "[@rudin1976], 6.19",
    "parts along rays": "[@rudin1976], 6.22, in polar coordinates",
    "a pair of normal vectors with a mean": "[@muirhead1982], 1.3.4, for $x + y$ and $x - y$",
    "length of a normal vector with a mean": "[@muirhead1982], 1.3.4, and a Poisson law is split "
    "by coins",
    "one more coin": "[@feller1968], VI.2",
    "no coin": "[@feller1968], VI.2",
    "one more summand": "[@graham1994], 2.2",
    "one summand": "[@graham1994], 2.2",
    "series of the arcsine": "[@abramowitz1964], 4.4.40",
    "rotation of a pair of normal vectors": "[@muirhead1982], 1.2",
}

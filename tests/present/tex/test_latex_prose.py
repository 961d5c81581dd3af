"""Prose with formulas in it: what is recognised as a formula, what is not, and escaping."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nctheory.present.tex.latex_prose import escape, prose
from nctheory.present.tex.latex_references import WORKS, bibliography, cited


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Q is the NNGP, and G = K_0 dQ/dk12.", "$Q$ is the NNGP, and $G = K_{0} d Q/d k_{12}$."),
        ("b cancels in t - M.", "$b$ cancels in $t - M$."),
        ("A draw with itself, and a draw with n - 1.",
         "A draw with itself, and a draw with $n - 1$."),
        ("With cos theta = k12 / sqrt(k11 k22).",
         r"With $\cos \theta = k_{12} / \sqrt{k_{11} k_{22}}$."),
        ("NC1(aK + b) = NC1(K) for a > 0",
         r"$\mathrm{NC}_{1}(a K + b) = \mathrm{NC}_{1}(K)$ for $a > 0$"),
        ("E |h - E h|^2 = E |h|^2 - |E h|^2.",
         r"$\mathbb{E} |h - \mathbb{E} h|^{2} = \mathbb{E} |h|^{2} - |\mathbb{E} h|^{2}$."),
        ("d -> infinity: NC1(NTK) >= NC1(NNGP)",
         r"$d \to \infty$: $\mathrm{NC}_{1}(\mathrm{NTK}) \ge \mathrm{NC}_{1}(\mathrm{NNGP})$"),
        ("for {(1, 0), (-2, 0)}", r"for $\{(1, 0), (-2, 0)\}$"),
        ("f(x) f(y) >= f(sqrt(xy))^2", r"$f(x) f(y) \ge f(\sqrt{x y})^{2}$"),
        ("for (1, sqrt 2mu) and sqrt", r"for $(1, \sqrt{2\mu})$ and sqrt"),
        ("For relu(t) - relu(-t) = t, a relu",
         r"For $\mathrm{relu}(t) - \mathrm{relu}(-t) = t$, a relu"),
        ("Price's theorem: E f'(u) g'(v)", r"Price's theorem: $\mathbb{E} f'(u) g'(v)$"),
        ("2M = m1' + 1m' - Delta", r"$2 M = m 1' + 1 m' - \Delta$"),
        ("the rows of (I - 1p_g')Z'H", "the rows of $(I - 1 p_{g}')Z'H$"),
        ("the value is 2*sqrt(k11)/(3*pi)", r"the value is $2 \sqrt{k_{11}}/(3 \pi)$"),
        ("NTK = 2 NNGP", r"$\mathrm{NTK} = 2\,\mathrm{NNGP}$"),
        ("x_{c,i} ~ N(mu_c, Sigma_c)", r"$x_{c,i} \sim N(\mu_{c}, \Sigma_{c})$"),
        ("i.i.d. draws of w.x and <x, x'>",
         r"i.i.d. draws of $w\cdot x$ and $\langle x, x' \rangle$"),
        ("claim (b) of arXiv 2406.02105", "claim (b) of arXiv 2406.02105"),
        ("C. K. I. Williams, NeurIPS (1996), 69-72", "C. K. I. Williams, NeurIPS (1996), 69--72"),
        ("arc-cosine, order 1", "arc-cosine, order 1"),
        ("the Cauchy-Schwarz inequality", "the Cauchy--Schwarz inequality"),
        ("gives 0 with shares 3/4", "gives 0 with shares 3/4"),
        ("(where k12 = 0", "(where $k_{12} = 0$"),
        ("cost 50 % & more #3 in check_everything_now",
         r"cost 50 \% \& more \#3 in check\_everything\_now"),
        ('the "claim" of $5\\', r"the ``claim'' of \$5\textbackslash{}"),
        ("", ""),
    ],
)  # fmt: skip
def test_formulas_are_found_in_prose(text, expected):
    assert prose(text) == expected


@given(st.text(alphabet=st.characters(codec="ascii"), max_size=60))
def test_any_text_is_safe_in_latex(text):
    for result in (prose(text), escape(text)):
        assert len(re.findall(r"(?<!\\)\$", result)) % 2 == 0
        plain = re.sub(r"\\.", "", result)
        assert plain.count("{") == plain.count("}")
        outside = re.sub(r"\$[^$]*\$", "", plain)
        assert not set(outside) & set("#%&_^~")


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("Y. Cho and L. K. Saul, Kernel methods for deep learning, NeurIPS (2009)",
         r"Cho and Saul~\cite{cho2009}"),
        ("W. F. Sheppard, Phil. Trans. R. Soc. A 192 (1899) 101; Cho and Saul (2009)",
         r"Sheppard~\cite{sheppard1899}; Cho and Saul~\cite{cho2009}"),
        ("New; refutes claim (b) of Kothapalli and Tirer (2025) for ERF",
         r"New; refutes claim (b) of Kothapalli and Tirer~\cite{kothapalli2025} for ERF"),
        ("Kothapalli and Tirer, TMLR 2025, claim (b)",
         r"Kothapalli and Tirer~\cite{kothapalli2025}, TMLR 2025, claim (b)"),
        ("G. H. Hardy, J. E. Littlewood and G. Polya, Inequalities (1934), 2.4",
         r"Hardy, Littlewood and Polya~\cite{hardy1934}, 2.4"),
        ("W. Rudin, Principles of Mathematical Analysis (1976), 6.22",
         r"Rudin~\cite{rudin1976}, 6.22"),
        ("R. Price, IRE Transactions on Information Theory 4 (1958) 69-72",
         r"Price~\cite{price1958}"),
        ("Price's theorem; elementary", "Price's theorem; elementary"),
        ("N. Obody, A work that is not listed (1999)",
         "N. Obody, A work that is not listed (1999)"),
    ],
)  # fmt: skip
def test_works_are_found_in_sources(source, expected):
    assert cited(source) == expected


def test_the_bibliography_has_the_works_that_are_cited_and_no_others():
    keys = [work.key for work in WORKS]
    assert len(set(keys)) == len(keys)
    assert re.findall(r"\\bibitem\{(\w+)\}", bibliography(keys[:2])) == keys[:2]

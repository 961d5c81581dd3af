"""Formulas between dollar signs, in LaTeX, as MathML: a browser draws them and fetches nothing.

They are made by what makes those of the report and of the notebooks.
"""

from docutils import nodes

from nctheory.present.html.html_words import formula


def setup(app):
    """Add the renderer `mathml`."""
    app.add_html_math_renderer("mathml", (_inline, None), (_display, None))
    return {"parallel_read_safe": True}


def _inline(translator, node):
    translator.body.append(str(formula(node.astext(), display=False)))
    raise nodes.SkipNode


def _display(translator, node):
    translator.body.append(f'<div class="scrolls">{formula(node.astext())}</div>\n')
    raise nodes.SkipNode

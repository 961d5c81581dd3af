"""Sphinx builds these pages: sphinx-build -W docs OUT (with the extra `docs`).

Formulas are MathML, and plain text in docstrings, which are read in terminals as well: nothing is
fetched when a page is opened.
"""

import sys
from pathlib import Path

from nctheory import __version__

sys.path.insert(0, str(Path(__file__).parent))

project = "nctheory"
author = "The nctheory authors"
release = __version__

extensions = [
    "myst_parser", "sphinx.ext.autodoc", "accessible", "plain_docstrings", "command_help",
    "formulas", "notebook_pages",
]  # fmt: skip
exclude_patterns = ["_build"]
html_theme = "furo"
html_title = f"nctheory {release}"
html_show_copyright = False
html_copy_source = False
html_static_path = ["_static"]
html_css_files = ["pages.css"]
html_theme_options = {"light_css_variables": {"color-code-background": "#f3f5f8"}}
smartquotes = False
pygments_style = "a11y-high-contrast-light"
pygments_dark_style = "a11y-high-contrast-dark"
toc_object_entries_show_parents = "hide"
html_math_renderer = "mathml"
myst_enable_extensions = ["dollarmath"]
myst_heading_anchors = 3

default_role = "code"
autodoc_typehints = "none"  # docstrings say types in words, and shapes
autodoc_member_order = "bysource"

nitpicky = True
nitpick_ignore_regex = [  # documented elsewhere
    (r"py:exc", r"\w+"),
    (r"py:(class|obj)", r"(collections|enum|numpy|pathlib|sympy|typing)\..*|object|tuple|dict"),
]

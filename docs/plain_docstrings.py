"""Docstrings are plain text with NumPy sections: what Sphinx would take for markup is escaped.

Between backticks is code. A block that is indented after an empty line is set as it stands.
"""

import re

from sphinx.ext.napoleon import Config, NumpyDocstring

# Sections are lists without links: their types are words, such as "array (N, d)".
NUMPY = Config(
    napoleon_use_param=False,
    napoleon_use_rtype=False,
    napoleon_custom_sections=[("Attributes", "params_style")],
)


def setup(app):
    """Convert docstrings as autodoc finds them."""
    app.connect("autodoc-process-docstring", _convert)
    return {"parallel_read_safe": True}


def _convert(app, what, name, obj, options, lines):
    # Not said to be of a property: "a word: more" would be taken for its type.
    lines[:] = NumpyDocstring(_escaped(lines), NUMPY, app, "function", name, obj, options).lines()


def _escaped(lines):
    found, verbatim = [], ""  # what kind of block it is: a "session", or one that is "indented"
    for number, line in enumerate(lines):
        empty, indent = not line.strip(), len(line) - len(line.lstrip())
        if empty if verbatim == "session" else not empty and indent < 4:
            verbatim = ""
        if line.lstrip().startswith(">>>"):
            verbatim = verbatim or "session"
        elif not verbatim and not empty and indent >= 4 and not lines[number - 1].strip():
            verbatim = "indented"
            found += [".. code-block:: text", ""]
        found.append(line if verbatim else _escape(line))
    return found


def _escape(line):
    bullet, text = re.match(r"(\s*\* )?(.*)", line, re.DOTALL).groups()
    parts = re.split(r"(`[^`]*`)", text)
    parts[::2] = [re.sub(r"([*|]|_\b)", r"\\\1", part) for part in parts[::2]]
    return (bullet or "") + "".join(parts)

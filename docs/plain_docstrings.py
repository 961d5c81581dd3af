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
    found, literal = [], False
    for number, line in enumerate(lines):
        indent = len(line) - len(line.lstrip())
        after_gap = number > 0 and not lines[number - 1].strip()
        if literal:
            literal = not line.strip() or indent >= 4
        elif line.strip() and indent >= 4 and after_gap:
            literal = True
            found += ["::", ""]
        session = line.lstrip().startswith((">>>", "..."))
        found.append(line if literal or session else _escape(line))
    return found


def _escape(line):
    bullet, text = re.match(r"(\s*\* )?(.*)", line, re.DOTALL).groups()
    parts = re.split(r"(`[^`]*`)", text)
    parts[::2] = [re.sub(r"([*|]|_\b)", r"\\\1", part) for part in parts[::2]]
    return (bullet or "") + "".join(parts)

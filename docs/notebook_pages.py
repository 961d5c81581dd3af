"""The directive ``notebook``: a notebook of the package as a part of a page, outputs and all.

Markdown is read as that of the page, formulas become MathML, and pictures are put into the page, so
that it needs nothing from elsewhere.
"""

import json
import re
from pathlib import Path

from docutils import nodes
from docutils.parsers.rst import Directive
from docutils.statemachine import StringList

from nctheory.present.html.html_words import formula

NOTEBOOKS = Path(__file__).parents[1] / "notebooks"


def setup(app):
    """Add the directive."""
    app.add_directive("notebook", Notebook)
    return {"parallel_read_safe": True}


class Notebook(Directive):
    """The notebook of that name, without its title, which is that of the page."""

    required_arguments = 1

    def run(self):
        """Its cells."""
        path = NOTEBOOKS / f"{self.arguments[0]}.ipynb"
        self.state.document.settings.env.note_dependency(str(path))
        found = []
        for cell in json.loads(path.read_text(encoding="utf-8"))["cells"]:
            text = "".join(cell["source"])
            if cell["cell_type"] == "code":
                found.append(nodes.literal_block(text, text, language="python"))
                for output in cell["outputs"]:
                    found += _output(output)
            else:
                found += self._markdown(re.sub(r"\A# .*\n*", "", text))
        return found

    def _markdown(self, text):
        box = nodes.container()
        text = text.replace(".ipynb)", ".md)")
        text = re.sub(r"\$\$?(.+?)\$\$?", lambda match: str(formula(match[1], display=False)), text,
                      flags=re.DOTALL)  # fmt: skip
        self.state.nested_parse(StringList(text.splitlines(), self.arguments[0]), 0, box)
        return box.children


def _output(output):
    """What a cell printed or showed."""
    data = output.get("data", {})
    if "image/png" in data:
        source = f"data:image/png;base64,{''.join(data['image/png'].split())}"
        html = f'<img alt="What the cell above draws" src="{source}">'
        return [nodes.raw("", html, format="html")]
    if "text/latex" in data:
        latex = "".join(data["text/latex"]).strip().strip("$").removeprefix(r"\displaystyle")
        return [nodes.raw("", f"<p>{formula(latex)}</p>", format="html")]
    text = "".join(output.get("text", data.get("text/plain", ""))).rstrip("\n")
    return [nodes.literal_block(text, text, language="text")] if text else []

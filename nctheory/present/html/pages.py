"""What all pages share: templates, and a script that the policy of the page names by a digest."""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Sequence
from pathlib import Path

from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup

from nctheory import __version__
from nctheory.present.html.places import printer_without_places

__all__ = ["environment", "page_script", "part"]


def environment(paths: Sequence[str | Path] | None = None) -> Environment:
    """The templates. `paths` were checked, and are shown from their folders on."""
    found = Environment(
        loader=PackageLoader("nctheory.present.html"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        finalize=printer_without_places(paths),
    )
    found.globals |= {"version": __version__, "style": part(found, "report.css")}
    found.globals |= page_script(part(found, "report.js"))
    return found


def part(templates: Environment, name: str) -> Markup:
    """A file of the templates, as it is."""
    assert templates.loader is not None
    return Markup(templates.loader.get_source(templates, name)[0])


def page_script(text: str) -> dict[str, str]:
    """A script, and what the policy of its page says of it."""
    digest = base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()
    return {"script": Markup(text), "policy": f"sha256-{digest}"}

"""JSON that commands print."""

from __future__ import annotations

import json
from typing import Any

__all__ = ["json_text"]


def json_text(document: Any) -> str:
    """The document as JSON for people and programs, without NaN or infinity."""
    return json.dumps(document, indent=2, allow_nan=False)

"""An office behind the first name of a line, that a colon parts from those who follow: 'Ann Bell - Chair: Carl Dunn, …'."""

from __future__ import annotations

from .cues import cues
from .labels import office_label
from .names import NONE, name_like, people_like
from .passage import normal


def office_end(text: str) -> int:
    """Where the colon stands behind the office of the person that a line begins with, others behind it; else 0.

    Behind a comma the office may as well be a label of who follows: there it is the first one's where several do.
    """
    match = cues()["held_office"].match(text) if ":" in text[:100] else None
    if match is None or not office_label(normal(match["office"])) or name_like(match["name"]) == NONE:
        return 0
    rest = text[match.end() :].strip()
    others = rest.split(":", 1)[0]
    if people_like(others) == NONE or name_like(cues()["seam"].split(others, maxsplit=1)[0].strip()) == NONE:
        return 0
    if match["sign"].startswith(",") and ("," not in others or len(others) < len(rest)):
        return 0
    return match.end("office") + (match["sign"].endswith("("))

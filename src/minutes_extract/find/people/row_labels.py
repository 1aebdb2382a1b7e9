"""Labels of lists in front of a name in its row: 'Visitor: Ann Bell', 'Apologies (Ann Bell)'."""

from __future__ import annotations

import re
from functools import cache

from ...segment.labels import attendance_label, label_kind, office_label
from ...segment.list_lines import cut
from ...segment.names import NONE, people_like
from ...segment.passage import Passage, normal
from .functions import functions_of


def labelled(row: list[list[Passage]]) -> tuple[str | None, list[list[Passage]]]:
    """The kind of the label in front of a row's first name, and the row without it."""
    for c, cell in enumerate(row):
        text = cell[0].text if len(cell) == 1 and len(cell[0].pieces) == 1 else ""
        away = _away().fullmatch(text) if "(" in text[:30] or ":" in text[:30] else None
        if away is not None and (kind := label_kind(normal(away["label"]))) in ("apologies", "absent"):
            return kind, [*row[:c], [cut(cell[0], *away.span("who" if away["who"] else "named"))], *row[c + 1 :]]
    at = next((c for c, cell in enumerate(row) if cell), None)
    text = row[at][0].text if at is not None else ""
    if at is None or (":" not in text and " – " not in text and " - " not in text) or len(row[at][0].pieces) > 1:
        return None, row
    label = attendance_label(text, True)
    if label is None or label[0] == "present" or label[1] >= len(text) or people_like(text[label[1] :]) == NONE:
        return None, row
    said = normal(text[: label[1]])
    if functions_of(said) or office_label(said):
        return None, row
    first = cut(row[at][0], label[1], len(text))
    return label[0], [*row[:at], [first, *row[at][1:]], *row[at + 1 :]]


@cache
def _away() -> re.Pattern[str]:
    """Who is not there, behind the word for it: 'Apologies (Ann Bell)', 'apologies: Ann Bell, Clerk'."""
    return re.compile(
        r"(?P<label>[A-Za-z][A-Za-z ]{3,24}?)\s?(?:\((?P<who>[A-Z][^()]{4,60})\)\.?|:\s(?P<named>[A-Z].{4,120}))"
    )

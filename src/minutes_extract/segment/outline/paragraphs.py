"""What stands behind the number of a part: a paragraph, and no heading of one."""

from __future__ import annotations

from ...lexicons import words
from .heads import words_of_heading
from .patterns import patterns


def acting(text: str) -> bool:
    """Whether words name a task and whose it is: 'Action Ann – write to the council', not 'Action Fraud'."""
    return patterns()["acting"].match(text) is not None and len(text.split()) > 4


def paragraph(text: str) -> bool:
    """Whether what stands behind the number of a part is text and no heading: a sentence, a task, 'None'."""
    if not words_of_heading(text, True) or patterns()["task"].match(text) or patterns()["nothing"].match(text):
        return True
    told = text.rstrip().endswith(".") and not words("headings.agenda.verbs").isdisjoint(
        text.split()[1:5]
    )  # 'Ann spoke'
    return told or len(text) > 90 or any(patterns()[key].search(text) for key in ("verb", "sentence"))

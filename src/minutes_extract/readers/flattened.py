"""Parts minutes that a paste or a form has run together into one paragraph.

'Minutes of … Present: … Apologies: … 1. Minutes of the last meeting. … 2. Accounts. …': where one paragraph holds most
of a document and numbers count on in it from 1, each behind a sentence that has ended, it is cut in front of them; and
in front of the labels of lists of people that stand above the first. A space becomes the end of a line: no offset moves.
"""

from __future__ import annotations

import re
from dataclasses import replace
from functools import cache

from minutes_extract.patterns import Patterns, Source

from ..document.tree import Document, Paragraph
from .breaks import heads_people

__all__ = ["part_flattened"]

_LEAST, _MOST = 300, 60_000
"""Letters of a paragraph that may hold the minutes of a meeting."""

_ITEMS = 3


@cache
def _patterns() -> dict[str, re.Pattern[str]]:
    return Patterns({
        "number": Source(r"(?<=[.!?;:)’”\w])\s(?P<n>\d{1,2})[.)]\s(?=[A-Z])"),
        "label": Source(r"(?<=[.!?;)\w])\s(?P<label>[A-Z][A-Za-z]{3,12}(?: [a-z]{2,10}){0,3}):\s(?=\S)"),
        "closing": Source(r"(?<=[.!?])\s(?=(?:There being no|The (?:meeting|chair(?:man|person)?) (?:was )?(?:closed|ended|declared|finished|thanked)|(?:Date of (?:the )?)?[Nn]ext meeting\s?[:–-]|Signed\b|Meeting (?:closed|ended))\b)"),
    })  # fmt: skip


def part_flattened(document: Document) -> None:
    """Cut the paragraph that holds nearly all of `document`, where it holds its items."""
    blocks = document.blocks
    held = [n for n, block in enumerate(blocks) if isinstance(block, Paragraph) and len(block.text) >= _LEAST]
    if len(held) != 1 or len(blocks) > _FEW:
        return
    whole = blocks[held[0]]
    assert isinstance(whole, Paragraph)
    others = sum(len(b.text) if isinstance(b, Paragraph) else b.letters for b in blocks) - len(whole.text)
    if len(whole.text) > _MOST or 2 * others > len(whole.text) or len(whole.text) != whole.end - whole.start:
        return
    cuts = _cuts(whole.text)
    if not cuts:
        return
    letters = list(document.text)
    parts: list[Paragraph] = []
    for a, b in zip([0, *(cut + 1 for cut in cuts)], [*cuts, len(whole.text)], strict=True):
        part = replace(whole, start=whole.start + a, end=whole.start + b, text=whole.text[a:b], after=0)
        parts.append(replace(part, soft=False, gap=0, marker=None) if a else part)
    for cut in cuts:
        letters[whole.start + cut] = "\n"
    document.text = "".join(letters)
    blocks[held[0] : held[0] + 1] = parts
    document.changed()


_FEW = 12
"""Other paragraphs beside it: a title, a date, who signed."""


def _cuts(text: str) -> list[int]:
    """Where numbers that count on from 1 stand, and labels of people above the first; none where too few do."""
    numbers: list[int] = []
    for found in _patterns()["number"].finditer(text):
        if int(found["n"]) == len(numbers) + 1:
            numbers.append(found.start())
    if len(numbers) < _ITEMS:
        return []
    labels = [m.start() for m in _patterns()["label"].finditer(text, 0, numbers[0]) if heads_people(m["label"] + ":")]
    closing = [m.start() for m in _patterns()["closing"].finditer(text, numbers[-1] + 4)]
    return sorted({*numbers, *labels, *closing})

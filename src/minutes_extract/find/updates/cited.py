"""What an entry is cited with elsewhere than in front of it: in its heading, in a bracket behind it, 'from last meeting'."""

from __future__ import annotations

import re
from functools import cache

from minutes_extract.patterns import Patterns, Source

from ...segment.passage import Passage
from ..citations import OF_MINUTES
from ..items import ItemDraft
from ..mentions import Mark, mark
from .model import UpdateDraft
from .patterns import patterns

_WORD = r"(?P<word>[Aa]ction|AP|[Mm]inutes?|[Mm]in|[Ii]tem|[Rr]ef|[Pp]ara(?:graph)?)\.?\s?(?:[Nn]o\.?\s?|#)?"
_CODE = r"(?P<code>(?:[A-Z]{1,5}[ /.-]?)?\d{1,4}(?:[./-]\d{1,4}){0,3}[a-z]?(?:\([a-z]{1,3}\))?)"


@cache
def cited_patterns() -> dict[str, re.Pattern[str]]:
    return Patterns(
        {
            # '(item 3.2)', '[minute 24/61]', '(action 12)' at the end
            "bracket": Source(rf"\s{{0,2}}[(\[]{_WORD}{_CODE}[)\]]\W*$"),
            # 'Item 4.2 – Bank card', 'Minute 24/61: Fence'
            "front": Source(rf"\W{{0,3}}{_WORD}{_CODE}\s?(?:[:–—-]|$)"),
            "last": Source(
                r"\s{0,2}(?:from|of|at) (?:the |our )?(?:last|previous) (?:meeting|minutes|time)\s?(?:[:,–—]|-(?=\s))\s{0,3}"
            ),
        }
    )


def since(passage: Passage, begin: int = 0) -> Mark | None:
    """The day that a line says the actions below it are from: 'Actions from the meeting of 6 May 2026:'."""
    found = patterns()["since"].match(passage.text, begin)
    return mark(passage, *found.span("date")) if found is not None else None


def since_title(title: Passage) -> Mark | None:
    """The day that the title of a table says its actions are from: '2. You said, we did (actions from 6 May 2026)'."""
    number = patterns()["letter"].match(title.text)
    return since(title, number.end() if number is not None else 0)


def past_last(text: str, begin: int) -> int:
    """Where the words go on behind 'from last meeting:'."""
    found = cited_patterns()["last"].match(text, begin)
    return found.end() if found is not None else begin


def cite_heading(draft: UpdateDraft) -> None:
    """Take the minute that the heading of a matter cites for an entry that cites none: 'Car parking (item 3.2)'."""
    heading = draft.item.heading if draft.item is not None and draft.item.parent is not None else None
    if heading is None or draft.ref is not None or draft.number is not None:
        return
    find, own = cited_patterns(), draft.item.number if draft.item is not None else None
    if own is not None and any(sign in own.text.strip("()[]. ") for sign in "./") and _elsewhere(draft.item, own.text):
        draft.ref = own  # '4.2 Bank card' under '2. Matters arising'
        return
    found = find["bracket"].search(heading.text) or find["front"].match(heading.text)
    if found is not None:
        _give(draft, found, heading)


def cite_behind(draft: UpdateDraft) -> None:
    """Take the number or the minute in a bracket behind an entry: 'AB to ask the bank (action 12)'."""
    if draft.ref is not None or draft.number is not None or draft.text.text[-2:-1].isspace():
        return
    found = cited_patterns()["bracket"].search(draft.text.text, 8)
    if found is not None:
        words = draft.text
        _give(draft, found, words)
        draft.text = mark(words.passage, words.start, words.start + found.start())


def _give(draft: UpdateDraft, found: re.Match[str], words: Mark) -> None:
    shown = mark(words.passage, words.start + found.start("code"), words.start + found.end("code"))
    if found["word"].lower().startswith(OF_MINUTES):
        draft.ref = shown
    else:
        draft.number = shown


def _elsewhere(item: ItemDraft | None, own: str) -> bool:
    """Whether a number is none of its parent's parts, but that of a minute of another meeting."""
    above = item.parent if item is not None else None
    number = above.number_text if above is not None else None
    return number is not None and not own.strip("()[]. ").startswith((number, number.removesuffix(".0") + "."))


def counts(item: ItemDraft | None, ref: str) -> bool:
    """Whether a number only counts the paragraphs of an item: '4.2' under '4'."""
    number = item.number_text if item is not None else None
    return number is not None and ref.startswith(number.removesuffix(".0") + ".")

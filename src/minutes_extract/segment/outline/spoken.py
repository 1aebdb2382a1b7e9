"""Who speaks, on lines of their own above what was said: 'Ann Bell:', 'Carl (Weir Mill):'."""

from __future__ import annotations

from .heads import Head
from .page import Page


def without_speakers(page: Page, heads: list[Head]) -> list[Head]:
    """The headings without lines that say who speaks; none where these are most of them: nothing heads what they say."""
    likely = [h for h in heads if h.line.text.rstrip(" *").endswith(":") and len(h.words.split()) < 7]
    if len(likely) < 3 or not page.lists:
        return heads
    known = {word.casefold() for k in page.lists for word in _first(page.lines[k].text)}
    spoken = [h for h in likely if any(word.casefold() in known for word in _first(h.words))]
    if len(spoken) < 3:
        return heads
    return [] if 2 * len(spoken) >= len(heads) else [h for h in heads if h not in spoken]


def _first(text: str) -> list[str]:
    """The first names in a line of people: the first word, and those behind commas and 'and'."""
    parts = text.partition(":")[2].split(",") if ":" in text[:-1] and len(text) > 40 else [text]
    words = [part.strip(" *@-").split(" ", 1)[0].strip(".,:;()*") for part in parts[:40]]
    return [word for word in words if len(word) > 1 and word[0].isupper()]

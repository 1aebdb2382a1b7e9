"""Whom the cells of an owner column name, before anybody is resolved."""

from __future__ import annotations

from itertools import pairwise

from ...segment.passage import Passage
from ..dates import find_dates
from ..joined import longest_in_turn
from ..lines import Knows, LineReader
from ..words import GROUP
from ..words import words as words_of
from .patterns import patterns


def groups(owners: list[Passage]) -> list[str]:
    """The owners of each action that a column is for: a line each, or what spaces part in 'AB CD/EF'."""
    out: list[str] = []
    for passage in owners:
        found = patterns()["spaced_owners"].fullmatch(passage.text)
        out += passage.text.split() if found is not None and "/" in passage.text else [passage.text]
    return out


def bare_owners(passage: Passage, reader: LineReader) -> list[str]:
    """Several people whom only spaces part in a cell: 'AB CD', 'Everyone AB Chair'."""
    return bare_owners_of(passage.text, reader)


def bare_owners_of(text: str, reader: LineReader) -> list[str]:
    """The same of the words of a cell, or of a line of it."""
    found = text.split()
    if not 1 < len(found) < 13 or len(text) > 120:
        return []
    letters = len(found) < 7 and all(word.isupper() and 1 < len(word) < 5 for word in found)
    told = found if letters and any(map(reader.knows, found)) else _known_in_turn(found, reader)
    return [] if any(reader.same(a, b) for a, b in pairwise(told)) and letters else told


def _known_in_turn(parts: list[str], reader: LineReader) -> list[str]:
    """The words parted into owners that the document knows, the longest first; none where some words are of nobody."""

    def known(at: int, end: int) -> bool:
        said = " ".join(parts[at:end])
        if not said[:1].isupper():
            return False
        group = end - at > 1 and words_of(parts[end - 1])[-1].has(GROUP)
        return group or reader.knows(said) or patterns()["everyone_only"].fullmatch(said) is not None

    out = [" ".join(parts[at:end]) for at, end in longest_in_turn(len(parts), known)]
    return out if len(out) > 1 else []


def only_date(text: str, knows: Knows | None = None) -> bool:
    """Whether a line of a cell is the date of the owner above it, and nobody's name: 'June'."""
    if len(text) > 40 or (len(text) < 6 and text.isupper() and text != "ASAP" and text.isalpha()):
        return False  # letters of a name
    if knows is not None and text.isalpha() and knows(text):
        return False
    found = find_dates(text, cell=True)
    return len(found) == 1 and found[0].lead == 0 and not text[found[0].end :].strip(" .,;)")

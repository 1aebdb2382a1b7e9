"""A plain number between the code of an item and its heading: the '3.' of 'AB12/26  3. Finance'."""

from __future__ import annotations

from .list_lines import cut
from .outline import Head
from .passage import Passage


def second_number(passage: Passage, head: Head) -> list[Passage]:
    """The number, where there is one: it is neither that of the item nor of its words."""
    reading = head.reading
    if reading is None or not passage.text[reading.end : head.begin].strip(" .)]:–—|/-"):
        return []
    start = reading.end + len(passage.text[reading.end :]) - len(passage.text[reading.end :].lstrip())
    return [cut(passage, start, reading.end + len(passage.text[reading.end : head.begin].rstrip()))]

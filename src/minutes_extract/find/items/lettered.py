"""What letters and numbers in front of lines count: parts of items, the items themselves, or mere lists."""

from __future__ import annotations

import re

from ...segment.labels import container
from ...segment.outline.numbers import roman
from ...segment.passage import Passage
from .. import tasks
from .model import ItemDraft, depth_of, own_number


def mere_list(body: list[Passage]) -> bool:
    """Whether the lettered lines of a cell stand right below one another, without text: 'a) Complaints', 'b) Charging'."""
    numbers = [own_number(passage)[0] for passage in body]
    lettered = [n for n, number in enumerate(numbers) if number is not None and depth_of(number.text) == 2]
    return len(lettered) > 2 and lettered[-1] - lettered[0] == len(lettered) - 1


def counts_on(top: ItemDraft, number: str) -> bool:
    """Whether the agenda itself is numbered so, in small letters: 'i' and 'ii', 'a' and 'b'."""
    above = top.number_text or ""
    if top.level != 1 or not (above.islower() and number.islower() and above.isalpha() and number.isalpha()):
        return False
    lettered = len(above) == len(number) == 1 and ord(number) == ord(above) + 1
    return lettered or (roman(above) > 0 and roman(number) == roman(above) + 1)


def goes_on(above: list[ItemDraft], number: str) -> bool:
    """Whether a whole number is the next of the agenda's own, in the same cell: not one of the parts of an item."""
    told = [item.number_text or "" for item in above]
    if not number.isdecimal() or not told[0].isdecimal() or int(number) != int(told[0]) + 1:
        return False
    return not any(part.isdecimal() for part in told[1:])


def dotted(number: str) -> bool:
    """Whether a number is like 2.1, 24/2.1 or AB2.1."""
    return "." in number and re.fullmatch(r"(?:\d+/|[A-Za-z]{1,6}-?)?\d+\.\d+", number) is not None


def doer(text: str, begin: int, end: int) -> bool:
    """Whether words set apart are somebody's who is to do what follows them, and name no matter."""
    words, rest = text[begin:end], text[end:].lstrip()
    goes_on = rest.startswith((":", "/", "&", ",", "–", "-")) or rest.split(" ", 1)[0] in ("to", "and", "will")
    return (" to " in words or goes_on) and tasks.names_doer(f"{words.strip(' :–-')} to ask", 0)


def nests(passage: Passage, below: Passage) -> bool:
    """Whether the passage is a list item and the next one stands in a list inside it."""
    first, second = passage.paragraph, below.paragraph
    return first.kind == second.kind == "list_item" and second.level > first.level


def depth_heading(passage: Passage) -> bool:
    """Whether markup makes the passage a heading below the title of the page, not one of a part of it."""
    return passage.paragraph.kind == "heading" and not container(passage.text)


def sets_task_behind(text: str, begin: int) -> bool:
    """Whether a topic and a dash stand in front of somebody's task: 'Gutters – DL to get a quote – received'."""
    return any(
        tasks.names_doer(text, dash.end()) for dash in re.finditer(r"\s[–—-]\s|:\s", text) if dash.start() > begin
    )

"""Headings with nothing between them and their text: '4 To receive apologies Cllr Bell was ill.'"""

from __future__ import annotations

from functools import cache
from itertools import islice
from typing import NamedTuple

from ...lexicons import words
from .heads import Head, head_of, words_of_heading
from .lines import Line
from .numbers import Reading, Step
from .page import Page
from .patterns import patterns
from .words import attends, exactly_usual, heading_like, says, states, trimmed, usual

_MOST = 48  # words of a heading that says what an item is for
_FEW = 9  # of one that only names it
_LETTERS = 4000  # of the attendance lists
_SUBJECT = 7  # words of a subject in front of its verb


class _Word(NamedTuple):
    text: str
    start: int
    end: int

    @property
    def plain(self) -> bool:
        """Whether no sign stands behind it that would part it from the next word."""
        return self.text[-1:].isalnum() or self.text[-1:] in ")’'"

    @property
    def capital(self) -> bool:
        return self.text[:1].isupper()


def head_of_number(line: Line, reading: Reading) -> Head | None:
    """The heading in a numbered line, its text parted from it or not."""
    return _purpose(line, reading) or _of_day(line, reading) or head_of(line, reading, "numbered-heading")


def _of_day(line: Line, reading: Reading) -> Head | None:
    """The name of the item about the next meeting, in front of its day: '9 Date of next meeting Monday 3 July'."""
    text, begin = line.text[: line.stop], reading.begin
    if text[begin : begin + 1] not in "DNFdnf" or (day := patterns()["day"].search(text, begin, begin + 90)) is None:
        return None
    said = text[begin : day.start()].rstrip(" ")
    if not exactly_usual(said) or "meeting" not in said.lower():
        return None
    return Head(line, begin, begin + trimmed(said), "numbered-heading", reading)


def _purpose(line: Line, reading: Reading) -> Head | None:
    """The heading that says what an item is for, 'To consider …', in front of the sentence that tells what was said."""
    text, begin = line.text[: line.stop], reading.begin
    if max(line.bold, line.underlined) > begin or text[begin : begin + 2] not in ("To", "TO"):
        return None
    return _cut(line, reading, _MOST) if patterns()["aim"].match(text, begin) is not None else None


def topics(page: Page, steps: list[Step], heads: list[Head | None]) -> list[Head | None]:
    """The headings of a count, those too that name a topic right in front of a sentence, where most lines have one.

    One numbered paragraph could begin like that by chance; most of a count do not.
    """
    names = _names(page, steps[0].line.index)
    found = [
        h if h is not None and h.rest else _topic(s.line, s.reading, names) or h
        for h, s in zip(heads, steps, strict=True)
    ]
    some = sum(h is not None for h in found)
    return found if some > 2 and 3 * some >= 2 * len(steps) else heads


def _names(page: Page, first: int) -> frozenset[str]:
    """The words in capitals of the attendance lists above a count: a line that goes on with one says who speaks."""
    listed = [line.text for line in page.lines[:first] if line.index in page.lists or attends(line.text)]
    return frozenset(m.group() for m in patterns()["named_word"].finditer(" ".join(listed)[:_LETTERS]))


def _topic(line: Line, reading: Reading, names: frozenset[str]) -> Head | None:
    text, begin = line.text[: line.stop], reading.begin
    if not text[begin : begin + 1].isupper() or not words_of_heading(text[begin:], True):
        return None
    head = _cut(line, reading, _FEW, names)
    begins = head is not None and patterns()["opens"].match(head.words) is not None and not usual(head.words)
    return None if begins else head


def _cut(line: Line, reading: Reading, most: int, names: frozenset[str] = frozenset()) -> Head | None:
    """The heading in front of the first sentence that begins behind a word without a sign."""
    text, begin = line.text[: line.stop], reading.begin
    tokens = patterns()["token"].finditer(text, begin)
    found = [_Word(t.group(), t.start(), t.end()) for t in islice(tokens, most + _SUBJECT)]
    for i in range(1, min(most + 1, len(found))):
        if not found[i - 1].plain and most == _FEW:
            return None
        point = most == _FEW and patterns()["letter_point"].fullmatch(found[i].text) is not None
        begins = point or (found[i].capital and _may_end(found[i - 1].text) and _tells(found, i, names))
        if not (found[i - 1].plain and begins):
            continue
        said = text[begin : found[i - 1].end]
        if patterns()["lead_end"].search(said) or states(said) or (most == _FEW and says(said)):
            return None
        if most == _FEW and not (heading_like(said, False) or usual(said)):
            return None
        return Head(line, begin, found[i - 1].end, "numbered-heading", reading)
    return None


@cache
def _links() -> frozenset[str]:
    return words("headings.agenda.links")


def _may_end(word: str) -> bool:
    """Whether a heading may end with a word: not 'of', 'and', 'whether', a title."""
    key = word.lower().rstrip(".")
    return key not in _links() and key not in words("people.titles")


def _tells(found: list[_Word], i: int, names: frozenset[str]) -> bool:
    """Whether a sentence begins with the i-th word: somebody, or something, that does or is something."""
    first, before = found[i], found[i - 1]
    key = first.text.lower().rstrip(".")
    if key in words("headings.agenda.openers"):
        sure = first.text == "The" and (before.capital or before.text[-1:].isdigit()) and _leads(found, i)
        return sure or _acts(found, i) or (key in ("none", "nil") and first is found[-1])  # 'AOB None.'
    if key in words("people.titles") and first.text not in ("General",):
        at = _name(found, i + 1)
        return at > i + 1 and not _office(before.text) and _verb(found, _others(found, at), True)
    if key in words("headings.agenda.leads"):
        return _leads(found, i)
    at = _name(found, i)
    if at < len(found) and before.text not in names and all(word.text.rstrip(",") in names for word in found[i:at]):
        return _verb(found, _others(found, at), True)
    if at != i + 2 or _office(before.text):
        return False
    known = key in words("people.given.names") and not _office(found[i + 1].text)
    return (known or not before.capital) and _verb(found, _others(found, at), known)


def _leads(found: list[_Word], i: int) -> bool:
    """Whether words that lead to a sentence begin with a preposition in a capital: 'Upon the proposal of Ann Bell'."""
    return i + 1 < len(found) and found[i].plain and found[i + 1].text.islower() and _may_end(found[i - 1].text)


def _acts(found: list[_Word], i: int) -> bool:
    """Whether a verb follows the few words of a subject that begins with 'The', 'It', 'None'."""
    for k in range(i + 1, min(i + _SUBJECT, len(found))):
        if not found[k - 1].plain or (found[k].capital and found[k].text.lower() in words("headings.agenda.openers")):
            return False  # 'Members | There being no others'
        if _verb(found, k, _office(found[k - 1].text)):
            return True
        if found[k].text.lower() in ("who", "that", "which", "whose", "to"):
            return False
    return False


def _name(found: list[_Word], i: int) -> int:
    """Behind the capitalised words of a name that begins at i."""
    at = i
    while at < len(found) and at < i + 3 and found[at].capital and (at == i or found[at - 1].text[-1:] not in ",;:"):
        at += 1
    return at


def _others(found: list[_Word], at: int) -> int:
    """Behind those who do the same: '(AB)', 'and the Clerk', 'and Mr Hart'."""
    if at < len(found) and found[at].text[:1] == "(" and found[at].text[-1:] == ")":
        at += 1
    if at + 1 < len(found) and found[at].text in ("and", "&"):
        at += 1
        if found[at].text.lower() == "the":
            at += 1
        at = _name(found, at)
    return at


def _verb(found: list[_Word], at: int, somebody: bool) -> bool:
    """Whether the word at `at`, or behind an adverb, is a verb; `somebody`: any verb will do."""
    while at < len(found) and (found[at].text in ("then", "also", "again", "now") or found[at].text.endswith("ly")):
        at += 1
    if at >= len(found):
        return False
    word = found[at].text.rstrip(",.;:")
    if word in words("headings.agenda.verbs"):
        return True
    return somebody and len(word) > 4 and word.islower() and word.endswith("ed")


def _office(word: str) -> bool:
    return word.lower().rstrip(".,") in words("roles.heads")

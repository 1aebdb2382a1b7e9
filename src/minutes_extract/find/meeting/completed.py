"""The name of a body, completed: by the line above it, by whose it is, by its words elsewhere; or told in a sentence."""

from __future__ import annotations

import re
from collections.abc import Iterable

from ...lexicons import words as word_list
from ...segment.passage import Passage, normal
from ..mentions import Mark, mark
from .header import Line, crumbs
from .patterns import patterns
from .titled import sound

OUTER = frozenset(
    "council authority institute institution faculty agency partnership trust university college school academy association society federation service services homes".split()
)
COMPANIES = frozenset("limited ltd company cic plc inc".split())
BROAD = COMPANIES | frozenset(
    "forum hospice charity foundation museum hospital network alliance consortium trust".split()
)
MOST = 9  # words of a name


def of_it(best: tuple[float, Mark] | None, named: list[tuple[int, Mark]]) -> tuple[float, Mark] | None:
    """A board or committee in a line of its own right below the name of whose it is: 'Fell Council', 'Audit Panel'."""
    if best is None:
        return None
    whole = normal(best[1].text)
    for _, words in named:  # 'Fell Foundation' above 'a meeting of the Board of the Fell Foundation'
        said = normal(words.text)
        if said != whole and said.endswith(f" of the {whole}") and not _heads().isdisjoint(said.split()):
            return best[0], words
    if whole.split()[-1] not in OUTER:
        return None
    at = next((n for n, words in named if words is best[1]), None)
    for n, words in named:
        inner = _without_number(words.text).split()[-1] in _heads() - OUTER
        if at is not None and at < n < at + 3 and inner and words.start == 0 and not lone(words.text):
            return best[0], words
    return None


def _without_number(text: str) -> str:
    """A name in lower case without its number and what it is for behind that: 'Technical Committee 12, Ladders'."""
    said = normal(text)
    found = re.match(r"(?P<name>.{3,60}?) (?:no )?\d{1,4}(?=\W|$)", said) if any(map(str.isdigit, said)) else None
    return found["name"] if found is not None else said


def lone(text: str) -> bool:
    """Whether a name says nothing of whose it is: 'BOARD', 'Commission', '12th Management Committee'."""
    known = word_list("labels.meetings") | _heads()
    return all(word in known or word in ("no", "number") or word[0].isdigit() for word in normal(text).split())


def joined(words: Mark, lines: list[Line]) -> Mark | None:
    """A name that stands in two lines, as capitals set one: 'ROTARY CLUB OF FELL', 'BOARD'; 'LOW TARN LEVELS', 'DRAINAGE BOARD'."""
    tokens = normal(words.text).split()
    at = next((n for n, line in enumerate(lines) if line.passage is words.passage and line.start == words.start), 0)
    if not at or len(tokens) > 3 or tokens[-1] not in _heads() or patterns()["board_of"].search(words.text):
        return None
    above, line = lines[at - 1], lines[at]
    text = above.text
    if above.key is not None or above.start or above.end < len(above.passage.text) or line.start or crumbs(above):
        return None
    size = len(text.split())
    capitals = text.isupper() and words.text.isupper() and not above.dates and not above.times
    known = _heads().isdisjoint(normal(text).split()) or lone(words.text)
    told = any(
        patterns()[key].search(text) for key in ("title", "front_matter", "not_called", "not_place", "predicate")
    )
    if not (capitals and known and 1 < size <= MOST) or told or text.rstrip().endswith((".", ":", ",")):
        return None
    both = above.passage.joined(line.passage)
    return Mark(both, 0, len(both.text) - len(line.passage.text) + len(words))


def with_inner(words: Mark, lines: list[Line]) -> Mark | None:
    """A name with the group of it that the next line names: 'Weir Resilience Forum', 'Training Group'; 'Fell Hospice', 'Board of Trustees'."""
    at = next((n for n, line in enumerate(lines) if line.passage is words.passage and line.start == words.start), None)
    last = normal(words.text.split("(")[0]).split()[-1:]
    if at is None or at + 1 >= len(lines) or not BROAD.intersection(last):
        return None
    above, line = lines[at], lines[at + 1]
    if (
        above.start
        or len(above.text.rstrip(" .,:")) > len(words)
        or line.start
        or line.key not in (None, "title", "body")
    ):
        return None
    governing = patterns()["governing"].match(line.text)
    end = governing.end() if governing is not None else len(line.text)
    own = normal(line.text).split()
    group = len(own) in range(2, MOST) and own[-1] in _heads() - BROAD and not lone(line.text) and sound(line.text)
    if line.dates or line.times or not (governing or group):
        return None
    both = above.passage.joined(line.passage)
    return Mark(both, 0, len(both.text) - len(line.passage.text) + end)


_WHEN = r"(?:Jan|Febr)uary|March|April|May|June|July|August|(?:Sept|Nov|Dec)ember|October|\w+day|Next|Last|Spring|Summer|Autumn|Winter"


def fuller(words: Mark, passages: Iterable[Passage]) -> Mark | None:
    """The words that a short name has elsewhere: 'WG' is what 'the notes of the Kiln Software WG' tells."""
    head = words.text.strip()
    if " " in head or len(head) > 12 or not head.isalpha():
        return None
    find = re.compile(rf"\b(?:the|our|of) (?P<name>(?!{_WHEN})(?:[A-Z][\w&’'-]{{1,20}} ){{1,5}}{head})\b")
    spelt: Mark | None = None
    for passage in passages:
        match = find.search(passage.text) if head in passage.text else None
        if match is not None:
            return mark(passage, *match.span("name"))
        if (named := _bracketed(passage, head)) is not None:
            return named
        if spelt is None and _spells(passage.text, head):
            spelt = mark(passage, 0, len(passage.text.rstrip(" .:")))
    return spelt


def _bracketed(passage: Passage, head: str) -> Mark | None:
    """The words right in front of the bracket that holds their initials: 'Boat Steering Committee (BSC) Meeting'."""
    at = passage.text.find(f" ({head})") if head.isupper() and 1 < len(head) < 7 else -1
    words = list(re.finditer(r"\S+", passage.text[:at][-160:])) if at > 0 else []
    shift = max(0, at - 160)
    for size in range(len(head), min(len(words), MOST) + 1):
        said = [m.group() for m in words[-size:]]
        if said[0][0].isupper() and "".join(w[0] for w in said if w[0].isupper()) == head:
            return mark(passage, shift + words[-size].start(), at)
    return None


def _spells(text: str, head: str) -> bool:
    """Whether a line is a name whose last words have these initials: 'Fell Parochial Church Council', of 'PCC'."""
    if not (head.isupper() and 2 < len(head) < 7) or len(text) > 80 or text.rstrip()[-1:] in ".;,":
        return False
    initials = "".join(word[0] for word in text.split() if word[0].isupper())
    return len(text.split()) <= MOST and initials.endswith(head)


def told(passages: Iterable[Passage]) -> Mark | None:
    """A body that the first sentences name: 'A meeting was held of the Mill Ward Association', 'welcomed to the Fell Group'."""
    known = _heads() | word_list("roles.organisation_heads")
    for passage in passages:
        for match in patterns()["told_body"].finditer(passage.text):
            words = mark(passage, *match.span("name"))
            tokens = normal(words.text).split()
            if 1 < len(tokens) <= MOST and tokens[-1] in known and sound(words.text):
                return words
    return None


def _heads() -> frozenset[str]:
    return word_list("roles.group_heads")

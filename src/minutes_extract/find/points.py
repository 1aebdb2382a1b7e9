"""Points of a list that no title tells: each sets somebody a task; what most of them say behind it makes a review."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from itertools import zip_longest

from ..document.tree import Styles
from ..lexicons import words as word_list
from ..segment.passage import Passage
from .items import Entry
from .labels import find_labels
from .lines.patterns import line_patterns
from .mentions import mark
from .reported import reported
from .section_words import tells
from .status import led_status
from .tasks import Tasks, imperative, split_owners


@cache
def _behind() -> re.Pattern[str]:
    """What parts a task from what is said of it: a dash, a colon, an arrow, a bracket, the end of its sentence."""
    return re.compile(r"\s[–—-]{1,3}\s|\s(?:→|->|=>)\s|[:;]\s|\s(?=[(\[])|(?<=\w\w)[.!]\s+(?=[\w(\[])")


@cache
def _bids() -> re.Pattern[str]:
    """A word in its plain form and what it is done to: 'sweep the yard', not 'thinks the yard is wet'."""
    return re.compile(
        r"(?!\w{1,14}(?:[^s]s|ed|ing|ly)\b)[a-z]{3,14} (?:up |out |off |round |in )?(?:the|an?|our|his|her|their|all|some|two|three)\b"
    )


def bids(text: str) -> bool:
    """Whether words bid their reader do something."""
    return imperative(text) or _bids().match(text[:1].lower() + text[1:40]) is not None


class Point:
    """One point of a list: whether it sets somebody a task, somebody `known`, and what it says became of it.

    `said`: something follows the task; `told`: that reports a status; `sure`: it begins with a word for one;
    `loose`: the doer stands where somebody could also be only named, or is said to do it of his own accord.
    """

    def __init__(self, entry: Entry, styles: Styles, known: frozenset[str]) -> None:
        self.entry = entry
        self.set = self.known = self.said = self.told = self.sure = self.loose = False
        text = entry.passage.text
        if len(text) - entry.begin < 12 or find_labels(text):
            return
        begin, doers = _begins(entry)
        if not doers:
            found = _willing(entry) or _bold(entry, styles) or _owned(entry)
            self.loose = self.set = bool(found)
            self.known = bool(found) and listed_people(found, known)
            return
        self.set = True
        self.known = all(_known(who, known) for who in doers)
        end = _ends(entry, begin, styles)
        words = mark(entry.passage, end, len(text))
        if len(words.text.strip(" .!:;–—-()[]")) < 2:
            return
        self.said = True
        self.sure = led_status(words) is not None
        self.told = self.sure or reported(words) is not None


def _begins(entry: Entry) -> tuple[int, list[str]]:
    """Where the task begins that a point sets, and whom: 'Ann to ask', 'Ann: ask'; nobody where it sets none."""
    passage, text, begin = entry.passage, entry.passage.text, entry.begin
    sign = line_patterns()["sign"].match(text, begin)
    begin = sign.end() if sign is not None else begin
    found = passage.once(Tasks).subject(begin)
    if found is not None and found.cue == "to" and found.start <= begin + 3:
        return begin, [text[a:b] for a, b in found.parts]
    for name in ("coloned", "dashed"):
        led = line_patterns()[name].match(text, begin)
        if led is not None and bids(text[led.end() :]):
            return led.end(), [text[a:b] for a, b in split_owners(text, *led.span("who"))]
    return begin, []


def _willing(entry: Entry) -> list[str]:
    """Whom a point begins with that says what they will do: 'Ann will ask'."""
    text = entry.passage.text
    found = entry.passage.once(Tasks).subject(entry.begin) if " will " in text else None
    if found is None or found.cue != "will" or found.start > entry.begin + 3:
        return []
    verb = text[found.parts[-1][1] :].removeprefix(" will ")
    own = verb.partition(" ")[0] in OF_ONES_OWN
    return [text[a:b] for a, b in found.parts] if not own and bids(verb) else []


def _bold(entry: Entry, styles: Styles) -> list[str]:
    """Whom a point names in bold in front of a task: '**Ann** ask the bank'."""
    passage, text = entry.passage, entry.passage.text
    run = next((r for r in passage.styled(styles.bold, 2) if r[0] <= entry.begin + 1), None)
    if run is None or run[1] - run[0] > _LONGEST_NAMES:
        return []
    end = len(text[: run[1]].rstrip(" :–-"))
    return [text[a:b] for a, b in split_owners(text, run[0], end)] if bids(text[run[1] :].lstrip(" :–-")) else []


def _owned(entry: Entry) -> list[str]:
    """Whom a point that bids its reader do something names at its end: 'Ask the bank (Ann)', 'Ask the bank – Ann'."""
    text = entry.passage.text
    found = _at_end().search(text, max(entry.begin, len(text) - _LONGEST_NAMES)) if bids(text[entry.begin :]) else None
    who = found.span(found.lastgroup or 0) if found is not None else None
    return [text[a:b] for a, b in split_owners(text, *who)] if who is not None else []


_LONGEST_NAMES = 60

OF_ONES_OWN = frozenset(
    "retire leave resign step stand stop move start begin return join continue visit attend come receive take expire end close open last hold".split()
)
"""What somebody 'will' do of his own accord, and no one set him."""


@cache
def _at_end() -> re.Pattern[str]:
    return re.compile(
        r"\s[(\[](?P<inside>[^()\[\]]{2,50})[)\]][.;]?\s*$|\s[–—-]{1,2}\s(?P<behind>[A-Z@][^–—:;.]{1,50})[.;]?\s*$"
    )


def listed_people(people: list[str], known: frozenset[str]) -> bool:
    """Whether all these begin with a name of the attendance lists, or are everybody."""
    firsts = [who.strip("@ ").partition(" ")[0].lower().rstrip(".") for who in people]
    return all(first in known or first in _EVERYBODY for first in firsts)


_EVERYBODY = ("all", "everyone", "everybody")


def _known(who: str, known: frozenset[str]) -> bool:
    """Whether words name somebody: a name of the attendance lists or in general use, initials, everybody."""
    first = who.strip("@ ").split()[0] if who.strip("@ ") else ""
    low = first.lower().rstrip(".")
    if low in known or low in word_list("people.given.names") or low in _EVERYBODY:
        return True
    return who.startswith("@") or (first.isupper() and 1 < len(first) < 5)


def _ends(entry: Entry, begin: int, styles: Styles) -> int:
    """Where the task ends that begins there: with its type, or where something parts it from what is said of it."""
    passage, text = entry.passage, entry.passage.text
    for ranges in (styles.italic, styles.bold):
        for a, b in passage.styled(ranges):
            if a <= begin + 1 and b > begin + 8:
                return b
            if a > begin + 8 and b >= len(text.rstrip(" .)")) and text[:a].rstrip().endswith((".", "–", "-", "(", ":")):
                return a
    found = _behind().search(text, begin + 8)
    return found.start() if found is not None else len(text)


def kind_of(entries: list[Entry], styles: Styles, known: frozenset[str]) -> tuple[str, list[Entry]] | None:
    """What the points of a list make, a 'log' of earlier tasks or a 'list' of new ones, and which of them; or neither.

    Nearly all set somebody a task, most a known person. In a review most say what became of it; in a list of new
    tasks none does. Where the title heads what people tell, each names its doer in front: 'Ann to ask', 'Ann: ask'.
    """
    tasks: list[Point] = []
    for n, entry in enumerate(entries, 1):
        one = Point(entry, styles, known)
        if one.set:
            tasks.append(one)
        elif 5 * (n - len(tasks)) > len(entries):
            return None
    surely = sum(one.known for one in tasks)
    if len(tasks) < 2 or 2 * surely < len(tasks):
        return None
    if any(one.loose for one in tasks):
        alike = len(tasks) > 2 and surely == len(tasks) == len(entries) and not tells(entries[0].item)
        return ("list", entries) if alike and not any(one.said for one in tasks) else None
    told = sum(one.told for one in tasks)
    sure = sum(one.sure for one in tasks)
    said = sum(one.said for one in tasks)
    if told and 3 * said >= 2 * len(tasks) and (2 * told >= len(tasks) or (sure and 3 * told >= len(tasks))):
        return "log", entries
    if len(tasks) < 3 or told or 3 * said > len(tasks):
        return None
    return "list", [one.entry for one in tasks]


def lists(entries: list[Entry]) -> Iterator[list[Entry]]:
    """The runs of points of one depth that stand together; those below a point go with it.

    The first may stand behind the heading of its item.
    """
    run: list[Entry] = []
    for entry, following in zip_longest(entries, entries[1:]):
        level = level_of(entry) or (level_of(following) if entry.begin and following is not None else 0)
        depth = level_of(run[-1]) if run else 0
        if run and level > depth > 0:
            continue
        if run and level != depth and (len(run) > 1 or depth):
            yield run
            run = []
        if level:
            run.append(entry)
    if run:
        yield run


def lines(entries: list[Entry]) -> Iterator[list[Entry]]:
    """The runs of plain lines that could each set somebody a task."""
    run: list[Entry] = []
    for entry in (*entries, None):
        if entry is not None and _may_set(entry):
            run.append(entry)
            continue
        if len(run) >= _RUN:
            yield run
        run = []


_RUN = 3  # lines that make a list
_SHORT = 200
_SIGNS = (": ", " – ", " - ", " to ", " will ", "->", "→")


def _may_set(entry: Entry) -> bool:
    text = entry.passage.text
    if entry.passage.paragraph.kind != "paragraph" or entry.heading or not 12 < len(text) - entry.begin < _SHORT:
        return False
    front = text[entry.begin : entry.begin + 60]
    return any(map(front.__contains__, _SIGNS)) or text.rstrip(" .")[-1:] in ")]"


def is_point(entry: Entry) -> bool:
    return entry.passage.paragraph.kind == "list_item" and not entry.heading


def level_of(entry: Entry) -> int:
    """The depth of a point; 0 for what is none."""
    return entry.passage.paragraph.level if is_point(entry) else 0


def title_of(entries: list[Entry]) -> Passage:
    """The heading of the item in which these stand, or the first of them."""
    item = entries[0].item
    return item.heading.passage if item is not None and item.heading is not None else entries[0].passage

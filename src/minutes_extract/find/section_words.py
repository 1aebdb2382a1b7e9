"""What a line or a heading tells of a list of actions or a review: whose tasks, by when, where it ends."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from itertools import islice, pairwise

from ..honorifics import STOPPED as TITLE
from ..lexicons import words as word_list
from ..segment.labels import opens_with_status, titled, unnumbered
from ..segment.passage import Passage, normal
from .dates import find_dates
from .items import Entry, ItemDraft
from .lines import Knows, nameable, nobody
from .lines.patterns import group_patterns, line_patterns
from .mentions import Mark, mark
from .tasks import Tasks, imperative, passive, split_owners
from .titles import (
    past,
    section_kind,
    telling,
)


@dataclass(frozen=True, slots=True)
class Section:
    """`kind` is 'list' or 'log'; `sure`: its title speaks of actions; `owner`: whose tasks these are."""

    kind: str
    sure: bool
    title: Passage
    owner: Mark | None = None
    heads: bool = False  # the line names the owner of those below it
    due: Mark | None = None  # when all of them are due
    weak: bool = False  # the title may head something else
    told: bool = False  # the title says what became of all that it heads
    each: bool = False  # of its points those are actions that bid somebody do something

    @property
    def owners(self) -> list[Mark]:
        """Each of those whom `owner` names: 'Ann and Bob:'."""
        who = self.owner
        spans = split_owners(who.passage.text, who.start, who.end) if who else []
        return [mark(who.passage, a, b - _login(who.passage.text[a:b])) for a, b in spans] if who else []


def _login(name: str) -> int:
    """How long the bracket behind a name is that holds one word on it, or nothing: 'Ann (abl12)', 'Ann ()'."""
    found = re.search(r"\s?\([\w.@-]{0,16}\)$", name)
    return len(found.group()) if found is not None else 0


@cache
def of_before() -> re.Pattern[str]:
    """A number or a day in front, not by when it is due, or a dash and what became of it behind."""
    return re.compile(
        r"\s[–—-]{1,2}\s(?=[^:]{12})|(?<![^\s])(?<!\b[Bb]y )(?<!before )(?<!\b[Oo]n )\W{0,3}(?:(?!by\b|before\b|on\b)[A-Za-z]{1,8}[ /.-]){0,3}\d{1,4}[./-]"
    )


def names_doer(entry: Entry) -> bool:
    """Whether a point begins with its doer, or names him behind a colon, a dash or in brackets."""
    passage, begin = entry.passage, entry.begin
    sign = line_patterns()["sign"].match(passage.text, begin)
    begin = sign.end() if sign is not None else begin
    found = passage.once(Tasks).subject(begin)
    if found is not None and found.start <= begin + 3 and found.cue in ("to", "will"):
        return True
    for name in ("coloned", "dashed", "bracketed"):
        led = line_patterns()[name].match(passage.text, begin)
        if led is not None:
            named = all(nameable(led["who"][a:b], nobody) for a, b in split_owners(led["who"], 0, len(led["who"])))
            return named and imperative(passage.text[led.end() :])
    behind = line_patterns()["round"].search(passage.text, begin + 4)
    return behind is not None and nameable(behind["who"], nobody)


def bids(entry: Entry, knows: Knows) -> bool:
    """Whether a point bids somebody whom it names in front do something: 'Ann: ask the builder', 'AB to ask'."""
    if entry.heading or entry.passage.paragraph.kind != "list_item":
        return False
    text, begin = entry.passage.text, entry.begin
    found = entry.passage.once(Tasks).subject(begin)
    if found is not None and found.start <= begin + 3 and found.cue == "to":
        return all(nameable(text[a:b], knows) for a, b in found.parts)
    led = line_patterns()["coloned"].match(text, begin) or line_patterns()["dashed"].match(text, begin)
    named = led is not None and all(nameable(text[a:b], knows) for a, b in split_owners(text, *led.span("who")))
    return named and led is not None and imperative(text[led.end() :])


def owned(section: Section) -> bool:
    """Whether the line that heads the tasks of a section names somebody, for all that the words tell."""
    return bool(section.owners) and all(nameable(owner.text, nobody) for owner in section.owners)


def told_to_do(entry: Entry) -> bool:
    """Whether a point below somebody's name says what is to be done: 'Count the keys', 'Keys to be counted'."""
    text = entry.passage.text[entry.begin :]
    return imperative(text.removeprefix("to ")) or passive(text)


def nobodys(text: str) -> bool:
    """Whether a line that heads tasks says that nobody has them yet: 'Unassigned', 'Owner needed'."""
    return normal(text) in word_list("headings.list.unowned")


def for_whom(text: str) -> re.Match[str] | None:
    """'Action items for Ann Bell', not 'Actions for Next Week'."""
    found = group_patterns()["for_whom"].match(text)
    if found is None or re.match(r"\W*action\s(?!item|point)", text, re.IGNORECASE):
        return None  # 'Action for Rural Halls' is a body's name
    if set(normal(found["who"]).split()) & word_list("headings.list.plain") or find_dates(found["who"]):
        return None
    return found


def taken_by(text: str) -> bool:
    """Whether a line says whose the task above it is: 'Action by Ann', not 'Actions by Ann', 'Action by Ann:'."""
    return re.match(r"\W*action by\s", text, re.IGNORECASE) is not None and not text.rstrip().endswith(":")


def by_when(heading: Mark) -> Mark | None:
    """When the tasks below a heading are due: 'Soon (by the end of June)'."""
    by = re.search(r"\b[Bb]y\s", heading.text)
    dates = find_dates(heading.text[by.start() :]) if by is not None else []
    if by is None or not dates or dates[0].lead > 3:
        return None
    at = heading.start + by.start()
    return mark(heading.passage, at + dates[0].start, at + dates[0].end)


@cache
def _ahead() -> re.Pattern[str]:
    return re.compile(
        r"\W*(?:(?P<tasks>things|tasks|jobs|to do|actions?(?: items| points)?)(?=\s)\s?)?(?:to (?:do|bring|be done|be completed)|due|for completion|preparation|needed|required|please)?\s*"
        r"(?:by|before|in time for|ahead of|until|for(?= (?:the |our )?next\b))\s",
        re.IGNORECASE,
    )


def ahead(heading: Mark) -> Mark | None:
    """When the tasks below a line are due that says nothing else: 'For next meeting:', 'To do by 4 May'.

    'Actions for next meeting' heads any list of them; 'Actions by 4 May' says when.
    """
    led = _ahead().match(heading.text) if len(heading) < 60 else None
    found = find_dates(heading.text) if led is not None else []
    if led is None or len(found) != 1 or found[0].lead > led.end() + 4 or heading.text[found[0].end :].strip(" :.–-)"):
        return None
    when = mark(heading.passage, heading.start + found[0].start, heading.start + found[0].end)
    return when if not led["tasks"] or any(map(str.isdigit, when.text)) else None


def leads(entry: Entry, following: Entry | None, known: frozenset[str], habit: bool) -> re.Match[str] | None:
    """A line above a list that names who is to do what it lists: 'ABC to', 'Ann and Bob:'.

    `known` are the words of the attendance lists; `habit` says that most such lines name somebody.
    """
    text = entry.passage.text[entry.begin :]
    below = following.passage.paragraph if following is not None and not following.heading else None
    if len(text) > 60 or entry.passage.paragraph.kind == "list_item" or below is None or below.kind != "list_item":
        return None
    found = group_patterns()["doers"].match(text)
    if found is None or (found["cue"] and not found["verb"]):
        return found
    named = habit or _names(found["who"], known)
    return found if named and titled(text) is None and not opens_with_status(text) else None


def _names(who: str, known: frozenset[str]) -> bool:
    """Whether words are of people: letters, given names, first words of those in the attendance lists."""
    return all(_name(who[a:b].split(), known) for a, b in split_owners(who, 0, len(who)))


def _name(words: list[str], known: frozenset[str]) -> bool:
    if len(words) > 1 and _titled().fullmatch(words[0]):  # 'Ms. Bell'
        return all(word[:1].isupper() for word in words)
    first = words[0]
    if len(first.rstrip(".")) == 1:  # 'B Crow', 'B. Crow'
        return first.isupper() and len(words) == 2 and words[1][:1].isupper()
    return first.isupper() or first.lower() in word_list("people.given.names") or first.lower() in known


@cache
def _titled() -> re.Pattern[str]:
    return re.compile(rf"(?:{TITLE})\.?")


def lead_habit(entries: list[Entry], known: frozenset[str]) -> bool:
    """Whether of the lines of one or two words above lists several, and most, name somebody."""
    found: list[bool] = []
    for entry, below in pairwise(entries):
        text = entry.passage.text[entry.begin :]
        if len(text) < 30 and below.passage.paragraph.kind == "list_item" != entry.passage.paragraph.kind:
            match = group_patterns()["doers"].match(text)
            if match is not None and not match["cue"] and titled(text) is None:
                found.append(_names(match["who"], known))
    return sum(found) > 1 and 2 * sum(found) > len(found)


def below_it(passage: Passage, section: Section) -> bool:
    """Whether a heading of the markup stands deeper than the one that opened a section, or beside one that does."""
    title = section.title.paragraph
    return title.kind == "heading" and passage.paragraph.level > title.level


def above_it(passage: Passage, section: Section) -> bool:
    """Whether a heading of the markup that is no item of the agenda ends a section."""
    own, title = passage.paragraph, section.title.paragraph
    if section.title is passage or titled(passage.text) is not None:
        return False
    if own.kind == title.kind == "list_item":
        return own.level <= title.level and own.first
    if own.kind != "heading":
        return False
    return title.kind == "heading" and own.level <= title.level


def heads_list(title: Passage, entry: Entry) -> bool:
    """Whether a title is more than a line of a list, such as the agenda's."""
    above, below = title.paragraph, entry.passage.paragraph
    return above.kind != "list_item" or (below.kind == "list_item" and below.level > above.level)


def leaves(title: Passage, item: ItemDraft | None) -> bool:
    """Whether a heading of the markup is no deeper than that of the item before it."""
    if item is None or item.heading is None or title is item.heading.passage:
        return False
    own, other = title.paragraph, item.heading.passage.paragraph
    return own.kind == other.kind == "heading" and own.level <= other.level


def looks_back(item: ItemDraft | None, nearest: bool = False) -> bool:
    """Whether an item is about the meeting before; with `nearest`, by its own words and not by those that it stands under."""
    return any(past().search(text.lower()) for text in islice(headings(item), 1 if nearest else None))


def tells(item: ItemDraft | None) -> bool:
    """Whether an item's own heading says that what stands below is told: what bids there, or what people 'will' do, sets no task."""
    return item is not None and item.heading is not None and telling(item.heading.text)


@cache
def _approving() -> re.Pattern[str]:
    return re.compile(
        r"(?:(?:approv|confirm|adopt|accept|agree|sign|ratif|review)\w* (?:and \w+ )?(?:of )?(?:the )?)?(?:draft |previous |last )*(?:minutes|notes)(?: approval| for approval)?"
    )


def approves(item: ItemDraft | None) -> bool:
    """Whether an item is about the minutes of the meeting before: 'Approval of minutes', '2. Minutes'."""
    heading = item.heading if item is not None else None
    return heading is not None and _approving().fullmatch(normal(unnumbered(heading.text))) is not None


@cache
def _recalled() -> re.Pattern[str]:
    return re.compile(
        r"(?:previous |last |draft )?(?:minutes|notes) (?:and |& )?(?:review of )?(?:the )?actions?(?: points?| items?| log)?"
    )


def recalls(item: ItemDraft | None) -> bool:
    """Whether a numbered item is about the minutes before and their actions: '1. Minutes and actions', no title of a page."""
    if item is None or item.heading is None or item.parent is not None or not item.number_text:
        return False
    return _recalled().fullmatch(normal(item.heading.text)) is not None


def lasting(section: Section) -> bool:
    """Whether the title is a heading, so that the section goes on to the next one."""
    return section.title.paragraph.kind == "heading"


def below_title(title: Passage, item: ItemDraft, who: str) -> bool:
    """Whether an item that is a name in bold stands for those whose tasks are below it, in a section of the markup."""
    assert item.heading is not None
    plain = title.paragraph.kind == "heading" and item.heading.passage.paragraph.kind != "heading"
    plain = plain and normal(item.heading.text) not in word_list("headings.agenda.usual")  # 'AOB'
    return plain and all(nameable(who[a:b], nobody) for a, b in split_owners(who, 0, len(who)))


def nested(title: Passage, item: ItemDraft) -> bool:
    """Whether an item stands below the heading that opened a section."""
    assert item.heading is not None
    parent = above(item)
    while parent is not None:
        if parent.heading is not None and parent.heading.passage is title:
            return True
        parent = above(parent)
    outer, inner = title.paragraph, item.heading.passage.paragraph
    return outer.kind == inner.kind == "heading" and inner.level > outer.level


def kind_above(item: ItemDraft | None) -> str | None:
    """What the heading of an item, or of one above it, opens."""
    return next((kind for text in headings(item) if (kind := section_kind(text)) is not None), None)


def headings(item: ItemDraft | None) -> Iterator[str]:
    """The words of an item's heading and of those above it."""
    while item is not None:
        if item.heading is not None:
            yield item.heading.text
        item = above(item)


def above(item: ItemDraft) -> ItemDraft | None:
    """The item above; a heading of the same level in the markup is none."""
    parent = item.parent
    if parent is None or parent.heading is None or item.heading is None:
        return parent
    own, other = item.heading.passage.paragraph, parent.heading.passage.paragraph
    if own.kind == other.kind == "heading" and other.level >= own.level:
        return above(parent)
    return parent


def backward(text: str) -> bool:
    """Whether words below a title of actions say that these are earlier ones: '(from last meeting)', 'since 12 May'."""
    text = text.strip(" _*()[].:–—-")
    starts = text.lower().startswith(("from ", "of ", "since ", "carried ", "brought ", "previous", "last "))
    return starts and len(text) < 60 and ":" not in text and titled("actions " + text) == "log"


def subtitled(entry: Entry) -> bool:
    """Whether a line right below a title of actions says that these are earlier ones."""
    return entry.passage.paragraph.kind == "paragraph" and backward(entry.passage.text[entry.begin :])


@cache
def reported() -> re.Pattern[str]:
    """A status in capitals behind a task: '… to the list DONE', '… IN PROCESS'."""
    return re.compile(
        r"[\w.)?'’-]\s+(?:[–-]\s+)?(?P<word>DONE|PENDING|IN PRO(?:CESS|GRESS)|TBD|COMPLETED?|CLOSED|ON-?GOING|BLOCKED|WAITING|CANCELLED|DEFERRED|ON HOLD)\b(?![^\n]{120})"
    )


def closed(text: str) -> bool:
    """Whether each bracket of a title is opened and closed in it, but for that of an ordinal: '1) Actions', not 'Action items):'."""
    ordinal = re.match(r"\W{0,3}\w{1,4}\)", text)
    text = text[ordinal.end() :] if ordinal is not None and "(" not in ordinal.group() else text
    return text.count("(") == text.count(")")

"""Which lines stand in a list of actions or in a review of earlier ones, and under whose name."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cache

from ..lexicons import words as word_list
from ..segment.labels import opens_with_status, titled, unnumbered
from ..segment.layout import Layout
from ..segment.passage import Passage, normal
from .dates import find_dates
from .items import Agenda, Entry, ItemDraft
from .labels import find_labels
from .lines.patterns import group_patterns
from .mentions import Mark, mark
from .status import find_status
from .tasks import Tasks, split_owners
from .titles import about_actions, aged, agreed_upon, past, section_kind, to_do


@dataclass(frozen=True, slots=True)
class Section:
    """`kind` is 'list' or 'log'; `sure`: its title speaks of actions; `owner`: whose tasks these are."""

    kind: str
    sure: bool
    title: Passage
    owner: Mark | None = None
    heads: bool = False  # the line names the owner of those below it
    due: Mark | None = None  # when all of them are due

    @property
    def owners(self) -> list[Mark]:
        """Each of those whom `owner` names: 'Ann and Bob:'."""
        who = self.owner
        return [mark(who.passage, a, b) for a, b in split_owners(who.passage.text, who.start, who.end)] if who else []


class _Walk:
    def __init__(self, layout: Layout, agenda: Agenda) -> None:
        self.titles = sorted((p.start, p) for kind, p in layout.furniture if kind == "table-title")
        self.agenda = agenda
        self.styles = layout.document.styles
        lists = [p.start for r in layout.rosters for p in (*([r.label] if r.label else []), *r.lines)]
        self.present = min(lists, default=0)  # where those present are listed
        self.out: dict[int, Section] = {}
        self.current: Section | None = None
        self.level = 0  # depth of the list item that names an owner
        self.item: ItemDraft | None = None
        self.listed = False

    def run(self) -> dict[int, Section]:
        for n, entry in enumerate(self.agenda.entries):
            while self.titles and self.titles[0][0] < entry.passage.start:
                title = self.titles.pop(0)[1]
                if _heads_list(title, entry):
                    self._title(title, None)
            following = self.agenda.entries[n + 1] if n + 1 < len(self.agenda.entries) else None
            task = entry.heading and self._task(entry)
            if entry.item is not self.item:
                self.item = entry.item
                if not task:
                    self._heading(entry)
            if not entry.heading or task:
                self._line(entry, following)
        self._settle()
        return self.out

    def _settle(self) -> None:
        """A title that may head new actions as well as earlier ones heads earlier ones only where a status is told."""
        self._settle_top()
        self._settle_reported()
        told: dict[int, bool] = {}
        for entry in self.agenda.entries:
            section = self.out.get(id(entry))
            if section is not None and section.kind == "log":
                status = find_status(mark(entry.passage, entry.begin, len(entry.passage.text)))
                key = id(section.title)
                told[key] = told.get(key, False) or status is not None
        for key, section in self.out.items():
            if section.kind == "log" and not told[id(section.title)]:
                name = normal(unnumbered(section.title.text))
                if name in word_list("headings.list.titles") and name in word_list("headings.log.titles"):
                    self.out[key] = replace(section, kind="list")

    def _settle_top(self) -> None:
        """A list of actions above those present of which some are done is a review."""
        top = [e for e in self.agenda.entries if e.passage.start < self.present and id(e) in self.out]
        done = {id(self.out[id(e)].title) for e in top if self._done(e)}
        for entry in top:
            section = self.out[id(entry)]
            if section.kind == "list" and id(section.title) in done:
                self.out[id(entry)] = replace(section, kind="log")

    def _settle_reported(self) -> None:
        """A list of which most entries end with what became of them, in capitals, is a review."""
        held: dict[int, list[tuple[Entry, str | None]]] = {}
        for entry in self.agenda.entries:
            section = self.out.get(id(entry))
            if section is not None and section.kind == "list" and not section.heads and not entry.heading:
                said = _reported().search(entry.passage.text, entry.begin)
                held.setdefault(id(section.title), []).append((entry, said["word"] if said else None))
        for entries in held.values():
            words = [word for _, word in entries if word is not None]
            done = any(word.startswith(("DONE", "COMPLETE", "CLOSED")) for word in words)
            if len(words) > 2 and 2 * len(words) >= len(entries) and done:
                for entry, _ in entries:
                    self.out[id(entry)] = replace(self.out[id(entry)], kind="log", sure=True)

    def _done(self, entry: Entry) -> bool:
        return entry.passage.paragraph.marker == "[x]" or entry.passage.share(self.styles.struck, entry.begin) > 0.5

    def _title(self, passage: Passage, kind: str | None) -> None:
        kind = kind or section_kind(passage.text)
        if kind == "list" and _looks_back(self.item):
            kind = "log"
        self.level, self.listed = 0, False
        if kind in ("list", "log"):
            self.current = Section(kind, bool(about_actions().search(passage.text.lower())), passage)
        else:
            self.current = None

    def _heading(self, entry: Entry) -> None:
        item = entry.item
        if item is None or item.heading is None:
            return
        kind = _kind_above(item)
        name = group_patterns()["possessive"].match(item.heading.text) or (
            group_patterns()["name"].fullmatch(item.heading.text) if self.current else None
        )
        nested = self.current is not None and _nested(self.current.title, item)
        part = aged(item.heading.text) if kind in ("list", "log") or self.current is not None else None
        part = part if section_kind(item.heading.text) is None else None
        if part is not None:
            self.current, self.level, self.listed = Section(part, True, item.heading.passage), 0, False
            return
        if name is not None and (nested or "ction" in item.heading.text):
            section = self.current or Section("list", True, item.heading.passage)
            start = item.heading.start
            owner = mark(item.heading.passage, start + name.start("who"), start + name.end("who"))
            self.current = Section(section.kind, section.sure, section.title, owner)
            self.level = 0
        elif kind is not None or not nested:
            self._title(item.heading.passage, kind)

    def _task(self, entry: Entry) -> bool:
        """Whether a line of a section that was taken for a heading gives somebody a task."""
        if self.current is None or self.current.title is entry.passage or not entry.unit.tabular:
            return False
        found = entry.passage.once(Tasks).subject()
        return found is not None and found.start < 3 and found.cue == "to"

    def _line(self, entry: Entry, following: Entry | None) -> None:
        passage = entry.passage
        if self.current is not None and _above_it(passage, self.current):
            self.current = None
        section = self.current
        text = passage.text[entry.begin :]
        possessive = group_patterns()["possessive"].match(text) or group_patterns()["for_whom"].match(text)
        if possessive is not None and len(text) < 75:
            section = section or Section("log" if _looks_back(self.item) else "list", True, passage)
            return self._owner(entry, Section(section.kind, True, section.title), possessive)
        if section is not None and (led := _leads(entry, following)) is not None:
            return self._owner(entry, section, led)
        if (part := self._part(entry, following)) is not None:
            self.current, self.listed, self.level = part, False, 0
            return
        if section is None or not section.sure:
            below = following.passage.paragraph if following is not None and not following.heading else None
            listed = below is not None and below.kind == "list_item"
            told = text.rstrip().endswith(":") and len(text) < 60 and to_do().search(text.lower())
            if told or (listed and agreed_upon().search(text)):
                dates = [] if told else find_dates(text)
                due = mark(passage, entry.begin + dates[-1].start, entry.begin + dates[-1].end) if dates else None
                self.current = Section("list", not told, passage, due=due)
                self.listed, self.level = False, 0
                return
        if section is None:
            return
        if titled(text.split(":")[0]) == "next":
            self.current = None
            return
        if text.rstrip().endswith(":") and about_actions().search(text.lower()) and not section.sure:
            section = self.current = Section(section.kind, True, section.title)
        level = passage.paragraph.level if passage.paragraph.kind == "list_item" else 0
        if self.listed and not level and passage.paragraph.kind == "paragraph" and not _lasting(section):
            self.current = None  # a label's list has ended
            return
        if self.listed and not level and section.owner is not None:
            section = self.current = Section(section.kind, False, section.title)
        self.listed = self.listed or bool(level)
        if self.level and level <= self.level:
            section = self.current = Section(section.kind, section.sure, section.title)
            self.level = 0
        below = following.passage.paragraph if following is not None and not following.heading else None
        if level and below is not None and below.kind == "list_item" and below.level > level and len(text) < 50:
            name = group_patterns()["name"].fullmatch(text)
            if name is not None:
                self._owner(entry, section, name)
                self.level = level
                return
        self.out[id(entry)] = section

    def _part(self, entry: Entry, following: Entry | None) -> Section | None:
        """What a line alone above a list opens: 'Next steps'; below a title of actions 'Previous:', 'New:'."""
        passage, text = entry.passage, entry.passage.text[entry.begin :]
        below = following.passage.paragraph if following is not None and not following.heading else None
        if below is None or below.kind != "list_item" or len(text) > 60 or passage.paragraph.kind != "paragraph":
            return None
        if find_labels(text):
            return None  # a label marks the points of its list itself
        kind = (aged(text) if self.current is not None else None) or section_kind(text)
        return Section(kind, True, passage) if kind in ("list", "log") else None

    def _owner(self, entry: Entry, section: Section, name: re.Match[str]) -> None:
        words = mark(entry.passage, entry.begin + name.start("who"), entry.begin + name.end("who"))
        self.current = Section(section.kind, section.sure, section.title, words)
        self.out[id(entry)] = Section(section.kind, section.sure, section.title, words, heads=True)
        self.level, self.listed = 0, False


def _leads(entry: Entry, following: Entry | None) -> re.Match[str] | None:
    """A line above a list that names who is to do what it lists: 'ABC to', 'Ann and Bob:'."""
    text = entry.passage.text[entry.begin :]
    below = following.passage.paragraph if following is not None and not following.heading else None
    if len(text) > 60 or entry.passage.paragraph.kind == "list_item" or below is None or below.kind != "list_item":
        return None
    found = group_patterns()["doers"].match(text)
    if found is None or (found["cue"] and not found["verb"]):
        return found
    given = word_list("people.given.names")
    parts = [found["who"][a:b] for a, b in split_owners(found["who"], 0, len(found["who"]))]
    named = all((part.isupper() and len(part) > 1) or part.split()[0].lower() in given for part in parts)
    return found if named and titled(text) is None and not opens_with_status(text) else None


def _above_it(passage: Passage, section: Section) -> bool:
    """Whether a heading of the markup that is no item of the agenda ends a section."""
    own, title = passage.paragraph, section.title.paragraph
    if section.title is passage or titled(passage.text) is not None:
        return False
    if own.kind == title.kind == "list_item":
        return own.level <= title.level and own.first
    if own.kind != "heading":
        return False
    return title.kind == "heading" and own.level <= title.level


def _heads_list(title: Passage, entry: Entry) -> bool:
    """Whether a title is more than a line of a list, such as the agenda's."""
    above, below = title.paragraph, entry.passage.paragraph
    return above.kind != "list_item" or (below.kind == "list_item" and below.level > above.level)


def _looks_back(item: ItemDraft | None) -> bool:
    """Whether an item is about the meeting before."""
    return any(past().search(text.lower()) for text in _headings(item))


def _lasting(section: Section) -> bool:
    """Whether the title is a heading, so that the section goes on to the next one."""
    return section.title.paragraph.kind == "heading"


def _nested(title: Passage, item: ItemDraft) -> bool:
    """Whether an item stands below the heading that opened a section."""
    assert item.heading is not None
    parent = _above(item)
    while parent is not None:
        if parent.heading is not None and parent.heading.passage is title:
            return True
        parent = _above(parent)
    above, below = title.paragraph, item.heading.passage.paragraph
    return above.kind == below.kind == "heading" and below.level > above.level


def _kind_above(item: ItemDraft | None) -> str | None:
    """What the heading of an item, or of one above it, opens."""
    return next((kind for text in _headings(item) if (kind := section_kind(text)) is not None), None)


def _headings(item: ItemDraft | None) -> Iterator[str]:
    """The words of an item's heading and of those above it."""
    while item is not None:
        if item.heading is not None:
            yield item.heading.text
        item = _above(item)


def _above(item: ItemDraft) -> ItemDraft | None:
    """The item above; a heading of the same level in the markup is none."""
    parent = item.parent
    if parent is None or parent.heading is None or item.heading is None:
        return parent
    own, other = item.heading.passage.paragraph, parent.heading.passage.paragraph
    if own.kind == other.kind == "heading" and other.level >= own.level:
        return _above(parent)
    return parent


def find_sections(layout: Layout, agenda: Agenda) -> dict[int, Section]:
    """The section of each entry that stands in one, by the entry's id."""
    return _Walk(layout, agenda).run()


@cache
def _reported() -> re.Pattern[str]:
    """A status in capitals behind a task: '… to the list DONE', '… IN PROCESS'."""
    return re.compile(
        r"[\w.)?'’-]\s+(?:[–-]\s+)?(?P<word>DONE|PENDING|IN PRO(?:CESS|GRESS)|TBD|COMPLETED?|CLOSED|ON-?GOING|BLOCKED|WAITING|CANCELLED|DEFERRED|ON HOLD)\b(?![^\n]{120})"
    )

"""Which lines stand in a list of actions or in a review of earlier ones, and under whose name."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Literal

from ..document.tree import Paragraph
from ..segment.labels import titled
from ..segment.layout import Layout
from ..segment.passage import Passage
from .dates import find_dates
from .fields import field_of
from .items import Agenda, Entry, ItemDraft
from .lines.patterns import group_patterns
from .mentions import mark
from .owned_lists import over_tasks
from .section_levels import Levels
from .section_openings import opened, paragraph_below
from .section_settling import Settling
from .section_words import (
    Section,
    above_it,
    ahead,
    backward,
    below_title,
    by_when,
    closed,
    for_whom,
    heads_list,
    kind_above,
    lasting,
    lead_habit,
    leads,
    leaves,
    looks_back,
    nested,
    nobodys,
    recalls,
    subtitled,
    taken_by,
)
from .shaped import shaped
from .tasks import Tasks
from .titles import (
    about_actions,
    aged,
    agreed_upon,
    concluding,
    maybe_list,
    mixed,
    section_kind,
    to_do,
)


class _Walk:
    def __init__(self, layout: Layout, agenda: Agenda) -> None:
        self.titles = sorted((p.start, p) for kind, p in layout.furniture if kind == "table-title")
        self.tabled = {id(table.title) for table in layout.tables if table.title is not None}
        self.agenda = agenda
        self.levels = Levels((*(p for _, p in self.titles), *(e.passage for e in agenda.entries if e.heading)))
        self.known = _listed(layout)
        self.habit = lead_habit(agenda.entries, self.known)
        self.out: dict[int, Section] = {}
        self.current: Section | None = None
        self.outer: Section | None = None  # the review that goes on behind the list of a line that tells of actions
        self.level = 0  # depth of the list item that names an owner
        self.item: ItemDraft | None = None
        self.topics: Passage | None = None  # the title of a list that subjects part
        self.first: Passage | None = None  # the title below which the last line stood
        self.listed = False

    def run(self) -> dict[int, Section]:
        for n, entry in enumerate(self.agenda.entries):
            while self.titles and self.titles[0][0] < entry.passage.start:
                title = self.titles.pop(0)[1]
                if heads_list(title, entry) and closed(title.text) and not self._over_table(title, entry):
                    self._title(title, None)
            following = self.agenda.entries[n + 1] if n + 1 < len(self.agenda.entries) else None
            task = entry.heading and self._task(entry)
            if entry.item is not self.item:
                self.item = entry.item
                if not task:
                    self._heading(entry)
            owned = over_tasks(self.agenda.entries, n, self.current) if not entry.heading else None
            if owned is not None:
                self._turn(owned)
            elif not entry.heading or task:
                self._line(entry, following)
        return self.out

    def _over_table(self, title: Passage, entry: Entry) -> bool:
        """Whether a title is that of a table, and a line behind it neither a point nor a task."""
        if entry.passage.paragraph.kind == "list_item" or id(title) not in self.tabled:
            return False
        found = entry.passage.once(Tasks).subject(entry.begin)
        return found is None or found.start > entry.begin + 3

    def _title(self, passage: Passage, kind: str | None) -> None:
        kind = kind or section_kind(passage.text) or ("log" if recalls(self.item) else None)
        if kind == "list" and looks_back(self.item, nearest=True) and not leaves(passage, self.item):
            kind = "log"
        self.level, self.listed, self.outer = 0, False, None
        if kind in ("list", "log"):
            sure = bool(about_actions().search(passage.text.lower())) and not mixed(passage.text)
            sure = sure or (kind == "log" and self.current is not None and self.current.sure and backward(passage.text))
            named = for_whom(passage.text)
            owner = mark(passage, *named.span("who")) if named is not None else None
            due = ahead(mark(passage, 0, len(passage.text))) if kind == "list" else None
            asked = kind == "list" and passage.text.rstrip().endswith("?")  # 'Actions?' asks whether there are any
            self.current = Section(kind, sure, passage, owner, due=due, weak=asked)
        elif maybe_list(passage.text):
            self.current = Section("list", False, passage, weak=True)
        elif concluding(passage.text):
            self.current = Section("list", False, passage, weak=True, each=True)
        else:
            self.current = None

    def _heading(self, entry: Entry) -> None:
        item = entry.item
        if item is None or item.heading is None:
            return
        kind, own = kind_above(item), section_kind(item.heading.text)
        name = (
            group_patterns()["possessive"].match(item.heading.text)
            or for_whom(item.heading.text)
            or (group_patterns()["name"].fullmatch(item.heading.text) if self.current and not own else None)
        )
        beside = self.current is not None and self.levels.beside(self.current.title, item.heading.passage)
        self.current = None if beside else self.current
        inside = self.current is not None and (
            nested(self.current.title, item)
            or (name is not None and self.current.sure and below_title(self.current.title, item, name["who"]))
        )
        part = aged(item.heading.text) if kind in ("list", "log") or self.current is not None else None
        part = part if own is None else None
        if part is not None:
            self.current, self.level, self.listed = Section(part, True, item.heading.passage), 0, False
            return
        if name is not None and (inside or "ction" in item.heading.text):
            section = self.current or Section("list", True, item.heading.passage)
            start = item.heading.start
            owner = mark(item.heading.passage, start + name.start("who"), start + name.end("who"))
            self.current = replace(section, owner=owner)
            self.level = 0
        elif kind is not None or not inside:
            self._title(item.heading.passage, kind)
        elif self.current is not None:
            self.current = replace(self.current, due=by_when(item.heading))

    def _task(self, entry: Entry) -> bool:
        """Whether a line of a section that was taken for a heading gives somebody a task."""
        if self.current is None or self.current.title is entry.passage or not entry.unit.tabular:
            return False
        found = entry.passage.once(Tasks).subject()
        return found is not None and found.start < 3 and found.cue == "to"

    def _line(self, entry: Entry, following: Entry | None) -> None:
        below = paragraph_below(following)
        part = opened(entry, following, self.current)
        if part is None and self.current is not None and above_it(entry.passage, self.current):
            self.current = None
        owning = self._owning(entry, following)
        if owning is not None:
            self._owner(entry, *owning)
        elif part is not None:
            self._turn(part)
        elif not self._agreed(entry, below):
            section = self._going_on(entry)
            section = self._listing(entry, below, section) if section is not None else None
            fielded = following is not None and field_of(following.passage, following.begin) is not None
            if section is not None and (fielded or not self._heads_deeper(entry, below, section)):
                self.out[id(entry)] = section

    def _owning(self, entry: Entry, following: Entry | None) -> tuple[Section, re.Match[str]] | None:
        """Whose tasks stand below a line: 'Ann's actions:', 'For the Clerk', and a name alone in a section of tasks."""
        passage, section, name = entry.passage, self.current, None
        text = passage.text[entry.begin :]
        if len(text) < 75:
            name = group_patterns()["possessive"].match(text) if "’" in text or "'" in text else None
            name = name or (group_patterns()["for_whom"].match(text) if not taken_by(text) else None)
        if name is not None:
            section = section or Section("log" if looks_back(self.item) else "list", True, passage)
            return replace(section, sure=True, owner=None, heads=False), name
        if section is None:
            return None
        name = leads(entry, following, self.known, self.habit and section.sure)
        return (section, name) if name is not None else None

    def _turn(self, part: Section | Literal[False]) -> None:
        """Begin the section that a line opens; a review goes on behind the list of a line that tells of actions."""
        outer = self.outer if self.current is not None and self.current.told else self.current
        self.outer = outer if part and part.told and outer is not None and outer.kind == "log" else None
        self.current, self.listed, self.level = part or None, False, 0

    def _agreed(self, entry: Entry, below: Paragraph | None) -> bool:
        """Whether a line in the midst of an item begins a list of tasks: 'To do:', 'It was agreed by 5 May to', a list."""
        if self.current is not None and self.current.sure:
            return False
        passage, text = entry.passage, entry.passage.text[entry.begin :]
        headed = text.rstrip().endswith(":") and len(text) < 60 and to_do().search(text.lower()) is not None
        listed = below is not None and below.kind == "list_item"
        if not headed and not (listed and agreed_upon().search(text)):
            return False
        dates = [] if headed else find_dates(text)
        due = mark(passage, entry.begin + dates[-1].start, entry.begin + dates[-1].end) if dates else None
        self.current = Section("list", not headed, passage, due=due)
        self.listed, self.level = False, 0
        return True

    def _going_on(self, entry: Entry) -> Section | None:
        """The section that goes on with a line, which may say more of it: 'from last meeting', 'Actions agreed:'."""
        section, text = self.current, entry.passage.text[entry.begin :]
        if section is None:
            return None
        if titled(text.split(":")[0]) == "next":
            self.current = None
            return None
        if section.kind == "list" and self.first is not section.title and subtitled(entry):
            section = self.current = replace(section, kind="log", sure=True)
        self.first = section.title
        if text.rstrip().endswith(":") and about_actions().search(text.lower()) and not section.sure:
            section = self.current = replace(section, sure=True, owner=None, heads=False)
        return section

    def _listing(self, entry: Entry, below: Paragraph | None, section: Section) -> Section | None:
        """What of a section a line stands in: its list may have ended, or that of its owner."""
        paragraph, text = entry.passage.paragraph, entry.passage.text[entry.begin :]
        level = _level(paragraph)
        over = not level and text.endswith(":") and len(text) < 40 and below is not None and below.kind == "list_item"
        if over and not self.listed:
            self.topics = section.title  # subjects part its tasks
        if self.listed and not level:
            apart = paragraph.kind == "paragraph" and not (over and self.topics is section.title)
            if apart and not lasting(section):  # a label's list has ended
                self.current, self.listed, self.outer = self.outer, False, None
            elif section.owner is not None:
                self.current = replace(section, sure=False, owner=None, heads=False)
            if self.current is None:
                return None
            section = self.current
        self.listed = self.listed or bool(level)
        if self.level and level <= self.level:
            section = self.current = replace(section, owner=None, heads=False)
            self.level = 0
        return section

    def _heads_deeper(self, entry: Entry, below: Paragraph | None, section: Section) -> bool:
        """Whether a point names whose tasks the points of a deeper level below it are."""
        level, text = _level(entry.passage.paragraph), entry.passage.text[entry.begin :]
        if not level or below is None or below.kind != "list_item" or below.level <= level or len(text) >= 50:
            return False
        name = group_patterns()["name"].fullmatch(text)
        if name is None and section.kind == "list":
            name = group_patterns()["body"].fullmatch(text)
        if name is None:
            return False
        self._owner(entry, section, name)
        self.level = level
        return True

    def _owner(self, entry: Entry, section: Section, name: re.Match[str]) -> None:
        words = mark(entry.passage, entry.begin + name.start("who"), entry.begin + name.end("who"))
        owner = None if nobodys(words.text) else words
        self.current = replace(section, owner=owner, heads=False)
        self.out[id(entry)] = replace(section, owner=owner, heads=True)
        self.level, self.listed = 0, False


def _level(paragraph: Paragraph) -> int:
    """How deep a point of a list stands; 0 where a paragraph is none."""
    return paragraph.level if paragraph.kind == "list_item" else 0


def _listed(layout: Layout) -> frozenset[str]:
    """The first words of the lines and cells of the attendance lists, and of what is parted by commas there."""
    cells = [p for roster in layout.rosters for row in roster.rows for cell in row[:2] for p in cell]
    lines = [p for roster in layout.rosters for p in roster.lines]
    parts = (part.split() for p in (*cells, *lines) for part in re.split(r"[,;]| and ", p.text[:2000]))
    return frozenset(part[0].lower() for part in parts if part and part[0][:1].isupper())


def find_sections(layout: Layout, agenda: Agenda) -> dict[int, Section]:
    """The section of each entry that stands in one, by the entry's id."""
    walk, styles = _Walk(layout, agenda), layout.document.styles
    found = walk.run()
    Settling(agenda.entries, found, styles, _present(layout)).run()
    return found | shaped(agenda, styles, found, walk.known)


def _present(layout: Layout) -> int:
    """Where those present are listed first; 0 where nowhere."""
    lists = [p.start for r in layout.rosters for p in (*([r.label] if r.label else []), *r.lines)]
    return min(lists, default=0)

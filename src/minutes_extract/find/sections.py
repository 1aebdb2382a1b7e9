"""Which lines stand in a list of actions or in a review of earlier ones, and under whose name."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Literal

from ..lexicons import words as word_list
from ..segment.labels import heads_decisions, titled
from ..segment.layout import Layout
from ..segment.passage import Passage, normal
from .dates import find_dates
from .items import Agenda, Entry, ItemDraft
from .labels import find_labels
from .lines.patterns import group_patterns
from .mentions import mark
from .section_words import (
    Section,
    above_it,
    ahead,
    backward,
    below_it,
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
    names_doer,
    nested,
    nobodys,
    of_before,
    owned,
    recalls,
    reported,
    subtitled,
)
from .shaped import shaped
from .status import find_status
from .tasks import Tasks
from .titles import (
    about_actions,
    aged,
    agreed_upon,
    ambiguous,
    concluding,
    either,
    maybe_list,
    mixed,
    recapping,
    section_kind,
    state_of,
    to_do,
)
from .told_lists import ended, heads_told, pointed, said_above


class _Walk:
    def __init__(self, layout: Layout, agenda: Agenda) -> None:
        self.titles = sorted((p.start, p) for kind, p in layout.furniture if kind == "table-title")
        self.agenda = agenda
        self.styles = layout.document.styles
        lists = [p.start for r in layout.rosters for p in (*([r.label] if r.label else []), *r.lines)]
        self.present = min(lists, default=0)  # where those present are listed
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
                if heads_list(title, entry) and closed(title.text):
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
        self._settle_weak()
        self._settle_top()
        self._settle_reported()
        told: dict[int, bool] = {}
        for entry in self.agenda.entries:
            section = self.out.get(id(entry))
            if section is not None and section.kind == "log":
                key = id(section.title)
                if not told.get(key):
                    told[key] = self._told(entry, section)
        cited = self._cited()
        late, early = self._closing(set(told)), self._opening(set(told))
        for key, section in self.out.items():
            if section.kind == "log" and not told[id(section.title)] and id(section.title) not in early:
                title = section.title
                new = either(title.text) or (ambiguous(title.text) and id(title) not in cited)
                if new or (id(title) in late and id(title) not in cited):
                    self.out[key] = replace(section, kind="list")

    def _told(self, entry: Entry, section: Section) -> bool:
        """Whether an entry says what became of an action, or its title says so of all of them."""
        passage = entry.passage
        if ended(passage, entry.begin, self.styles) or said_above(section.title.text) is not None:
            return True
        return find_status(mark(passage, entry.begin, len(passage.text))) is not None

    def _closing(self, reviews: set[int]) -> set[int]:
        """Of these titles of reviews those that stand near the end and look back at no other meeting: what was set today."""
        entries = self.agenda.entries
        last = {id(s.title): n for n, e in enumerate(entries) if (s := self.out.get(id(e))) and id(s.title) in reviews}
        out = set()
        for n, entry in enumerate(entries):
            section = self.out.get(id(entry))
            key = id(section.title) if section is not None else 0
            if section is None or last.get(key) != n or not recapping(section.title.text):
                continue
            heads = sum(e.heading for e in entries[n + 1 :])
            if heads < 4 and (len(entries) - n - 1) * 4 <= len(entries) and n * 2 > len(entries):
                out.add(key)
        return out

    def _opening(self, reviews: set[int]) -> set[int]:
        """Of these titles those that are items early among the others, of points that name their doers: what was set before."""
        entries = self.agenda.entries
        heads = [n for n, e in enumerate(entries) if e.heading and e.item is not None and e.item.parent is None]
        out: set[int] = set()
        for count, n in enumerate(heads):
            title = entries[n].passage
            if id(title) not in reviews or not 0 < count < len(heads) // 2 or len(heads) - count < 4:
                continue
            held = [e for e in entries[n + 1 : heads[count + 1]] if id(e) in self.out]
            led = sum(names_doer(e) for e in held)
            if led and 2 * led >= len(held) and all(map(pointed, held)):
                out.add(id(title))
        return out

    def _cited(self) -> set[int]:
        """Titles below which some entry has a number or a day of its own, or goes on behind a dash."""
        return {
            id(section.title)
            for entry in self.agenda.entries
            if (section := self.out.get(id(entry))) is not None
            and section.kind == "log"
            and of_before().search(entry.passage.text, entry.begin) is not None
        }

    def _settle_weak(self) -> None:
        """A title that need not head tasks heads some where most points of its list name their doers."""
        held: dict[int, list[Entry]] = {}
        for entry in self.agenda.entries:
            section = self.out.get(id(entry))
            if section is not None and section.weak and not section.each:
                held.setdefault(id(section.title), []).append(entry)
        for entries in held.values():
            listed = [e for e in entries if e.passage.paragraph.kind == "list_item"]
            tasks = sum(names_doer(e) or owned(self.out[id(e)]) for e in listed)
            if len(listed) < 2 or 2 * len(listed) < len(entries) or 5 * tasks < 3 * len(listed):
                for entry in entries:
                    del self.out[id(entry)]

    def _settle_top(self) -> None:
        """A list of actions above those present of which some are done is a review."""
        top = [e for e in self.agenda.entries if id(e) in self.out and e.passage.start < self.present]
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
                said = reported().search(entry.passage.text, entry.begin)
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
        kind = kind or section_kind(passage.text) or ("log" if recalls(self.item) else None)
        if kind == "list" and looks_back(self.item) and not leaves(passage, self.item):
            kind = "log"
        self.level, self.listed, self.outer = 0, False, None
        if kind in ("list", "log"):
            sure = bool(about_actions().search(passage.text.lower())) and not mixed(passage.text)
            sure = sure or (kind == "log" and self.current is not None and self.current.sure and backward(passage.text))
            named = for_whom(passage.text)
            owner = mark(passage, *named.span("who")) if named is not None else None
            due = ahead(mark(passage, 0, len(passage.text))) if kind == "list" else None
            self.current = Section(kind, sure, passage, owner, due=due)
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
        passage = entry.passage
        part = self._part(entry, following)
        if part is None and self.current is not None and above_it(passage, self.current):
            self.current = None
        section = self.current
        text = passage.text[entry.begin :]
        possessive = None
        if len(text) < 75:
            owning = "’" in text or "'" in text
            possessive = group_patterns()["possessive"].match(text) if owning else None
            possessive = possessive or group_patterns()["for_whom"].match(text)
        if possessive is not None:
            section = section or Section("log" if looks_back(self.item) else "list", True, passage)
            return self._owner(entry, replace(section, sure=True, owner=None, heads=False), possessive)
        if (
            section is not None
            and (led := leads(entry, following, self.known, self.habit and section.sure)) is not None
        ):
            return self._owner(entry, section, led)
        if part is not None:
            outer = self.outer if section is not None and section.told else section
            self.outer = outer if part and part.told and outer is not None and outer.kind == "log" else None
            self.current, self.listed, self.level = part or None, False, 0
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
        if section.kind == "list" and self.first is not section.title and subtitled(entry):
            section = self.current = replace(section, kind="log", sure=True)  # 'from last meeting'
        self.first = section.title
        if text.rstrip().endswith(":") and about_actions().search(text.lower()) and not section.sure:
            section = self.current = replace(section, sure=True, owner=None, heads=False)
        level = passage.paragraph.level if passage.paragraph.kind == "list_item" else 0
        below = following.passage.paragraph if following is not None and not following.heading else None
        over = not level and text.endswith(":") and len(text) < 40 and below is not None and below.kind == "list_item"
        if over and not self.listed:
            self.topics = section.title  # subjects part its tasks
        apart = passage.paragraph.kind == "paragraph" and not (over and self.topics is section.title)
        if self.listed and not level and apart and not lasting(section):
            section = self.current = self.outer  # a label's list has ended
            self.listed, self.outer = False, None
            if section is None:
                return
        if self.listed and not level and section.owner is not None:
            section = self.current = replace(section, sure=False, owner=None, heads=False)
        self.listed = self.listed or bool(level)
        if self.level and level <= self.level:
            section = self.current = replace(section, owner=None, heads=False)
            self.level = 0
        if level and below is not None and below.kind == "list_item" and below.level > level and len(text) < 50:
            name = group_patterns()["name"].fullmatch(text)
            if name is None and section.kind == "list":
                name = group_patterns()["body"].fullmatch(text)
            if name is not None:
                self._owner(entry, section, name)
                self.level = level
                return
        self.out[id(entry)] = section

    def _part(self, entry: Entry, following: Entry | None) -> Section | Literal[False] | None:
        """What a line alone above a list opens: 'Next steps'; below a title of actions 'Previous:', 'New:'.

        False where it heads something else: 'Decisions:'.
        """
        passage, text = entry.passage, entry.passage.text[entry.begin :]
        if heads_told(entry, following):
            return Section("log", True, passage, told=True)
        below = following.passage.paragraph if following is not None and not following.heading else None
        celled = entry.unit.tabular and following is not None and following.unit is entry.unit
        if celled and text.rstrip().endswith(":") and not entry.heading and section_kind(text) == "log":
            return Section("log", False, passage)  # over paragraphs of the same cell, other ones among them
        if below is None or below.kind != "list_item" or len(text) > 100 or (len(text) > 60 and not state_of(text)):
            return None
        if passage.paragraph.kind == "list_item" and below.level <= passage.paragraph.level:
            return None
        alone = self.current is not None and passage.paragraph.kind != "list_item" and len(text) < 40
        if (text.rstrip().endswith(":") or alone) and not about_actions().search(text.lower()):
            if heads_decisions(text) or normal(text) in word_list("headings.list.ends"):
                return False
        if find_labels(text):
            return None  # a label marks the points of its list itself
        if text.rstrip().endswith(":") and state_of(text) is not None:
            return Section("log", True, passage)
        kind = (aged(text) if self.current is not None else None) or section_kind(text)
        if kind is None and (self.current is None or not self.current.sure):
            due = ahead(mark(passage, entry.begin, len(passage.text)))
            if due is not None or concluding(text.rstrip(" :")):
                return Section("list", False, passage, weak=True, each=True, due=due)
        if kind is None and self.current is None and text.rstrip().endswith(":") and maybe_list(text.rstrip(" :")):
            return Section("list", False, passage, weak=True)
        if kind not in ("list", "log"):
            section, heads = self.current, passage.paragraph.kind == "heading"
            if section is None or not heads or not below_it(passage, section):
                return None
            due = by_when(mark(passage, entry.begin, len(passage.text)))
            return replace(section, due=due) if due is not None or section.due is not None else None
        due = ahead(mark(passage, entry.begin, len(passage.text))) if kind == "list" else None
        return Section(kind, not mixed(text), passage, due=due)

    def _owner(self, entry: Entry, section: Section, name: re.Match[str]) -> None:
        words = mark(entry.passage, entry.begin + name.start("who"), entry.begin + name.end("who"))
        owner = None if nobodys(words.text) else words
        self.current = replace(section, owner=owner, heads=False)
        self.out[id(entry)] = replace(section, owner=owner, heads=True)
        self.level, self.listed = 0, False


def _listed(layout: Layout) -> frozenset[str]:
    """The first words of the lines and cells of the attendance lists, and of what is parted by commas there."""
    cells = [p for roster in layout.rosters for row in roster.rows for cell in row[:2] for p in cell]
    lines = [p for roster in layout.rosters for p in roster.lines]
    parts = (part.split() for p in (*cells, *lines) for part in re.split(r"[,;]| and ", p.text[:2000]))
    return frozenset(part[0].lower() for part in parts if part and part[0][:1].isupper())


def find_sections(layout: Layout, agenda: Agenda) -> dict[int, Section]:
    """The section of each entry that stands in one, by the entry's id."""
    walk = _Walk(layout, agenda)
    found = walk.run()
    return found | shaped(agenda, layout.document.styles, found, walk.known)

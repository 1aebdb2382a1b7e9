"""What the sections of a document are, once all of their lines are known: lists of new actions or reviews of earlier ones."""

from __future__ import annotations

from dataclasses import replace

from ..document.tree import Styles
from .items import Entry
from .mentions import mark
from .section_words import Section, names_doer, of_before, owned, reported, told_to_do
from .status import find_status
from .titles import ambiguous, either, recapping
from .told_lists import ended, pointed, said_above


class Settling:
    """Takes back or changes the sections in `out` of which the lines below their titles tell that they are others."""

    def __init__(self, entries: list[Entry], out: dict[int, Section], styles: Styles, present: int) -> None:
        self.entries = entries
        self.out = out
        self.styles = styles
        self.present = present  # where those present are listed

    def run(self) -> None:
        """A title that may head new actions as well as earlier ones heads earlier ones only where a status is told."""
        self._weak()
        self._top()
        self._reported()
        told: dict[int, bool] = {}
        for entry in self.entries:
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
        entries = self.entries
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
        entries = self.entries
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
            for entry in self.entries
            if (section := self.out.get(id(entry))) is not None
            and section.kind == "log"
            and of_before().search(entry.passage.text, entry.begin) is not None
        }

    def _weak(self) -> None:
        """A title that need not head tasks heads some where most points of its list name their doers."""
        held: dict[int, list[Entry]] = {}
        for entry in self.entries:
            section = self.out.get(id(entry))
            if section is not None and section.weak and not section.each:
                held.setdefault(id(section.title), []).append(entry)
        for entries in held.values():
            listed = [e for e in entries if e.passage.paragraph.kind == "list_item"]
            bidden = any(map(told_to_do, listed))
            tasks = sum(names_doer(e) or (bidden and owned(self.out[id(e)])) for e in listed)
            if len(listed) < 2 or 2 * len(listed) < len(entries) or 5 * tasks < 3 * len(listed):
                for entry in entries:
                    del self.out[id(entry)]

    def _top(self) -> None:
        """A list of actions above those present of which some are done is a review."""
        top = [e for e in self.entries if id(e) in self.out and e.passage.start < self.present]
        done = {id(self.out[id(e)].title) for e in top if self._done(e)}
        for entry in top:
            section = self.out[id(entry)]
            if section.kind == "list" and id(section.title) in done:
                self.out[id(entry)] = replace(section, kind="log")

    def _reported(self) -> None:
        """A list of which most entries end with what became of them, in capitals, is a review."""
        held: dict[int, list[tuple[Entry, str | None]]] = {}
        for entry in self.entries:
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

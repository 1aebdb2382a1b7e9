"""Attendance lists while a document is read: where they begin, their lines, and where they end."""

from __future__ import annotations

import re

from ..document.tree import Block, Paragraph
from ..lexicons import words
from .cues import cues
from .handles import led_by_nick, lists_nicks, nick
from .labels import (
    attendance_label,
    container,
    label_kind,
    office_label,
    titled,
)
from .list_labels import ListLabels, whom
from .list_lines import (
    AWAY,
    MARKS,
    answers,
    beside,
    columned,
    counted_apart,
    cut,
    explains,
    inner,
    is_detail,
    of_entry,
    placeholder,
    wraps,
)
from .model import Layout, Roster
from .names import NONE, STRONG, WEAK, handles, name_like, names_many, people_like, small_name
from .passage import Passage, normal
from .roster_labels import names_body, names_holder

Shape = tuple[str, bool, bool]
MOST_LABELS = 40
_SMALL = frozenset(("the", "to", "of", "for", "on", "in"))


class Rosters(ListLabels):
    """Takes the lines of attendance lists, in document order, into a layout."""

    def __init__(self, layout: Layout) -> None:
        super().__init__(layout)
        self.shape: Shape | None = None  # of its last line
        self.waits = 0  # how many paragraphs of prose it may still wait for its first line
        self.nicks = False  # whether the list has a line for each handle

    def open(self, passage: Passage, kind: str | None, end: int, before: int = 0) -> None:
        """Begin a list with its label, text[:end]; `before`: how many labels stand in front of it in its line."""
        text = passage.text
        rest = text[end:].strip()
        if self._of_nobody(passage, kind, rest):
            self.line(passage)
            return
        self.shape, self.alone = None, not rest
        if not rest or kind != self.away:
            self.away = kind if not rest and kind in AWAY else None
        self.roster = Roster(kind, cut(passage, 0, end if rest else len(text)) if end else None)
        self.roster.of_body = not rest and end > 0 and self.over_people(text)
        self.layout.rosters.append(self.roster)
        self.waits = 2
        self.nicks = not rest and lists_nicks(self.below)
        if rest:
            self.shape = self._shape(passage)
            closed = text[:1] in "([" and text[-1:] in ")]" and text[:end].strip("([ ")[-1:] not in ")]"
            for part in counted_apart(cut(passage, end, len(text) - closed)):
                self.line(part, before + 1)

    def _of_nobody(self, passage: Passage, kind: str | None, rest: str) -> bool:
        """Whether a point in the midst of a list under its label says that others are not there: 'Guests: none'."""
        if self.roster is None or not self.alone or not self.roster.lines or kind in AWAY or not rest:
            return False
        return passage.paragraph.kind == self.roster.lines[-1].paragraph.kind == "list_item" and placeholder(rest)

    def _comes_later(self, text: str) -> bool:
        """Whether a sentence tells when somebody who is listed came or went: 'Ann Bell joined the meeting at item 2'."""
        told = cues()["joined"].match(text)
        lines = [p.text for r in self.layout.rosters for p in r.lines] if told is not None else []
        return told is not None and any(told["who"] in line for line in lines)

    def _goes_on(self, shape: Shape) -> bool:
        """Whether a line that names nobody stands in the midst of a list: people follow in lines of the same kind."""
        assert self.roster is not None
        least = 1 if self.alone and shape[0].startswith("list_item") else 3
        if len(self.roster.lines) < least or shape[2]:
            return False
        lines = [block for block in self.below[:2] if isinstance(block, Paragraph) and block.kind != "heading"]
        alike = [p.text for p in lines if self._shape(Passage.of(p))[0] == shape[0]]
        marks = [m for m in MARKS if 2 * sum(m in p.text for p in self.roster.lines) > len(self.roster.lines)]
        return any(people_like(t) > WEAK - any(m in t for m in marks) for t in alike)

    def _shouted(self, text: str) -> bool:
        """Whether a line in capitals, below people who are not, heads a part of the page: 'PART ONE – OPEN TO THE PUBLIC'."""
        lines = self.roster.lines if self.roster is not None else []
        small = not _SMALL.isdisjoint(normal(text).split())
        return small and bool(lines) and not any(line.text.isupper() for line in lines)

    def _counts(self, text: str) -> bool:
        """Whether the list counts its people, this one too: its label has no number, and nothing else is in the line."""
        label = self.roster.label if self.roster is not None else None
        return label is not None and not cues()["numbered"].match(label.text) and 1 < len(text.split()) < 5

    def _behind_key(self, paragraph: Paragraph, text: str) -> str:
        """What stands behind the colon of a point of a list under its label, or of such points: 'On behalf of Acme: Ann Bell'."""
        label = self.roster.label.paragraph if self.roster is not None and self.roster.label is not None else paragraph
        listed = paragraph.kind == "list_item" and (self.alone or label.kind == "list_item")
        key = cues()["key"].match(text) if listed else None
        return text[key.end() :].strip() if key is not None else ""

    def _next(self, passage: Passage) -> bool:
        """Whether the number of a line is the one behind that of the last line, which was not the list's first."""
        lines = self.roster.lines if self.roster is not None else []
        last, this = (_ordinal(lines[-1]) if lines else None), _ordinal(passage)
        return last is not None and this is not None and this == last + 1 == len(lines) + 1

    def _among(self, passage: Passage) -> bool:
        """Whether a numbered item stands among others of a list whose label has a line of its own, marked as most of them are.

        Numbers may stumble: all of them '1.', or one twice.
        """
        label, lines = (self.roster.label, self.roster.lines) if self.roster is not None else (None, [])
        if (
            label is None
            or not self.alone
            or label.paragraph.kind == "list_item"
            or cues()["numbered"].match(label.text)
        ):
            return False
        items = [line.paragraph for line in lines] or [p for p in self.below[:3] if isinstance(p, Paragraph)]
        kinds = {(p.kind, p.level, (p.marker or "")[:1].isdigit()) for p in (*items, passage.paragraph)}
        if len(kinds) > 1 or len(items) < 2 - bool(lines) or passage.paragraph.kind != "list_item":
            return False
        return any(m in passage.text and sum(m in p.text for p in items) * 2 >= len(items) for m in MARKS)

    def _over_people(self, paragraph: Paragraph) -> bool:
        """Whether a list item is of a body whose people stand in the items below it."""
        below = self.below[0] if self.below else None
        nested = (
            isinstance(below, Paragraph)
            and below.kind == paragraph.kind == "list_item"
            and below.level > paragraph.level
        )
        return nested and isinstance(below, Paragraph) and people_like(below.text) > NONE and len(paragraph.text) < 60

    def _shape(self, passage: Passage) -> Shape:
        paragraph = passage.paragraph
        return (paragraph.kind + str(paragraph.level), paragraph.soft, passage.share(self.bold) > 0.8)

    def close(self) -> None:
        """End the list, unless it has yet to begin: a word on it may stand under its label."""
        self.waits = max(0, self.waits - 1)
        if self.roster is None or self.roster.lines or self.roster.rows or not self.waits:
            self.roster = None

    def resume(self, columns: bool, before: int) -> None:
        """After a table of people: a line right below it may go on with its last list, or with its first column."""
        made = self.layout.rosters[before:] or self.layout.rosters[-1:]
        self.roster = (made[0] if columns else made[-1]) if made else None
        self.shape, self.waits = ("table", False, False), 0

    def end(self) -> None:
        self.roster = None

    # lines

    def line(self, passage: Passage, before: int = 0) -> None:
        """A line of a list; a label inside it begins another one, unless as many as no line holds stand before it.

        Where the list's own label stands on a line of its own, one inside a line heads what stands beside the list,
        in a column to its right: the lines below go on with the list.
        """
        assert self.roster is not None
        outer, alone = self.roster, self.alone
        key = cues()["key"].match(passage.text)
        own = key.end() if key is not None else names_body(outer, alone, passage.text) or -1  # 'Vice Chair: …'
        front = key["key"][: inner(key["key"]) or 0].strip() if key is not None else ""
        if front and (name_like(front) == STRONG or cues()["nobody"].fullmatch(front) is not None):
            own = -1  # 'AB Minutes: CD', 'None Guests: Ann Bell'
        for match in cues()["inner"].finditer(passage.text) if before < MOST_LABELS else ():
            begin = inner(match["label"])
            if begin is None or match.end() == own or (outer.kind in AWAY and of_entry(passage.text, match, begin)):
                continue
            at = match.start("label") + begin
            if match.group().rstrip()[-1] != ":" and passage.text[match.end() :][:1].islower():
                continue  # 'Ann Bell, Weir Council – minutes'
            if match.group().rstrip()[-1] != ":" and cues()["dashed"].search(passage.text, 0, at):
                continue  # 'Ann Bell – Independent Chair – Weir Board'
            if not passage.text[match.end() :].strip():  # a label whose list stands elsewhere
                outer.lines.append(cut(passage, 0, at))
                self.layout.furniture.append(("label", cut(passage, at, len(passage.text))))
                return
            if passage.text[:at].strip():
                outer.lines.append(cut(passage, 0, at))
            rest = cut(passage, at, len(passage.text))
            kind = attendance_label(passage.text[at : match.end()], True)
            said = normal(passage.text[at : match.end()])
            if kind is None and (office_label(said) or said in words("people.functions.minute_taker")):
                kind = ("in_attendance" if not office_label(said) else "present"), 0
            if kind is None:
                self.layout.header.append(rest)
            else:
                self.open(rest, kind[0], match.end() - at, before)
            if outer.lines and (alone or self._columned(passage, at)):
                self.roster, self.alone = outer, True
            return
        told = cues()["told_inside"].search(passage.text) if before < MOST_LABELS and "rom" in passage.text else None
        if told is not None and told.start() and people_like(passage.text[: told.start()]) > NONE:
            outer.lines.append(cut(passage, 0, told.start("label")))
            self.open(cut(passage, told.start("label"), len(passage.text)), "apologies", len(told["label"]), before)
            return
        cells = columned(passage, self.layout.document)
        if cells and people_like(cells[0].text) > NONE and all(map(beside, cells[1:])):
            outer.rows.append([[cell] for cell in cells])
        elif outer.lines and wraps(outer.lines[-1], passage):
            outer.lines[-1] = outer.lines[-1].joined(passage)
        else:
            outer.lines.append(passage)

    def _columned(self, passage: Passage, at: int) -> bool:
        """Whether wide space stands in the source in front of text[at:], as between columns."""
        document = self.layout.document
        begin = passage.start + at
        span = document.offsets.source_span(max(0, begin - 1), begin + 1)
        return span is not None and sum(c in " \xa0\t" for c in document.source[span[0] : span[1]]) > 3

    def awaits(self, text: str) -> bool:
        """Whether a list is open that holds nothing yet, and these words are names."""
        roster = self.roster
        empty = roster is not None and roster.label is not None and not roster.lines and not roster.rows
        return empty and names_many(text)

    def in_clothes(self, passage: Passage, below: list[Block]) -> bool:
        """Whether what is set as a heading is a line of the list that is open."""
        return self.awaits(passage.text) or self.divided(passage, below) or self.led_by_body(passage.text)

    def divided(self, passage: Passage, below: list[Block]) -> bool:
        """Whether a heading below that of the list is of some of its people: '### Weir Council' under '## Attendees'."""
        label = self.roster.label if self.roster is not None else None
        paragraph, first = passage.paragraph, below[0] if below else None
        if label is None or label.paragraph.kind != "heading" or paragraph.kind != "heading":
            return False
        if paragraph.level <= label.paragraph.level or len(passage.text) > 60 or label_kind(normal(passage.text)):
            return False
        listed = isinstance(first, Paragraph) and first.kind == "list_item" and people_like(first.text) > NONE
        self.shape = None if listed else self.shape
        return listed and not is_detail(passage.text) and titled(passage.text) is None and not container(passage.text)

    def takes(self, passage: Passage, paragraph: Paragraph) -> bool:
        """Whether a passage is a line of the list that is open; what explains its marks is kept with it."""
        assert self.roster is not None
        text = passage.text
        if paragraph.kind == "heading" and (self.awaits(text) or self.divided(passage, self.below)):
            return True
        if paragraph.kind == "heading" or container(text) or titled(text) in ("log", "list", "next"):
            return False
        if text.isupper() and self._shouted(text):
            return False
        bulleted = f"{paragraph.marker} {text}" if paragraph.marker is not None and text[:1] == "=" else text
        legend = explains(bulleted)
        if legend is not None or placeholder(text):
            return True
        if answers(text):
            return True
        if cues()["speech"].match(text) or is_detail(text) or cues()["opening"].search(text):
            return False
        if paragraph.kind != "list_item" and (cues()["excused"].match(text) or self._comes_later(text)):
            return False
        likely = people_like(whom(self.roster.kind, text))
        if likely == NONE and (cells := columned(passage, self.layout.document)):
            likely = people_like(cells[0].text)
        if likely == NONE and ((self.nicks and (nick(text) or led_by_nick(text))) or small_name(text)):
            likely = WEAK
        if likely < STRONG and (rest := self._behind_key(paragraph, text)):
            if placeholder(rest):
                return True  # 'Guests: N/A' among others
            likely = max(likely, people_like(rest))
        if likely < STRONG and (names_holder(self.roster, text) or self.led_by_body(text)):
            likely = STRONG
        if likely == NONE and self.alone and not self.roster.lines and handles(text):
            likely = STRONG
        if likely == NONE and self._over_people(paragraph):
            return True
        if len(text) > 300 and not names_many(text):
            return False
        marker = paragraph.marker
        numbered = bool(cues()["numbered"].match(text)) or (marker is not None and marker[0].isdigit())
        shape = self._shape(passage)
        fits = self.shape is None or self.shape == shape or (self.shape[0] == shape[0] and self.shape[2] == shape[2])
        apart = not self.alone and self.shape is not None and self.shape[0] != shape[0]
        if apart and ": " in text:
            return False  # an item of what was said, below a list in its label's own line
        if numbered and not (
            fits
            and (
                likely == STRONG
                or (likely == WEAK and (self._counts(text) or self._next(passage) or self._among(passage)))
            )
        ):
            return False
        if likely == WEAK and " " not in text and not self.alone and self.roster.lines:
            return False  # one word below a list in its label's own line
        if likely == STRONG or (likely == WEAK and fits):
            self.shape = shape
            return True
        return likely == NONE and fits and len(text) < 60 and self._goes_on(shape)


def _ordinal(passage: Passage) -> int | None:
    """The number of a line: its marker, or what it begins with."""
    marker = passage.paragraph.marker
    found = re.match(r"\d{1,3}", marker or passage.text.lstrip())
    return int(found.group()) if found is not None else None

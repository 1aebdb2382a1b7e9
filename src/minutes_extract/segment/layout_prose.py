"""Paragraphs of a document: which are of its header, its attendance lists, its minutes, and which are furniture."""

from __future__ import annotations

from ..document.tree import Block, Paragraph, Ranges, Table
from .column_cells import patterns
from .cues import cues
from .labels import container, titled, unnumbered
from .legends import explains_codes
from .list_lines import cut, explains_mark, fills, is_detail, label_at_end, label_inside, numbered
from .model import Roster
from .outline import Head
from .outline.heads import sets_apart
from .passage import Passage, normal
from .previews import previewed
from .progress import Progress
from .roster_labels import heads_more, stands_over
from .rows import Furniture, Unit
from .second_numbers import second_number
from .stamps import Stamps
from .title_words import gives_task


class Prose:
    """Takes the paragraphs of a document, in order."""

    def __init__(self, so_far: Progress, running: Ranges) -> None:
        self.so_far, self.layout, self.rosters = so_far, so_far.layout, so_far.rosters
        self.running = running  # what every page repeats
        self.stamps = Stamps(self.layout.document)
        self.listing = False  # below the title of a list of actions that stands before the minutes
        self.depth = 0  # of that title, where it is a point of a list
        self.listed = 0  # how many units stand in such lists
        self.told_first = 0  # how many paragraphs that tell something stand above all headings and lists
        self.roll = False  # whether the last heading of the outline heads a list of people

    def take(self, paragraph: Paragraph, below: list[Block]) -> None:
        """Put a paragraph where it belongs; `below`: the blocks that follow it."""
        passage, layout = self._unstamped(paragraph), self.layout
        put_down = self._furniture(passage, below)
        if put_down is not None:
            layout.furniture.append(put_down)
            return
        if paragraph.beside and layout.units:
            layout.units[-1].cells.setdefault("owner", []).append(passage)
            return
        head = layout.outline.heads.get(paragraph.start)
        if head is not None and self._outlined(passage, head, below):
            return
        if self._people(passage, below):
            return
        self._note_listing(passage, below)
        if not self._begun(passage) and self._of_header(passage, below):
            return
        self._of_minutes(passage, below)

    def _unstamped(self, paragraph: Paragraph) -> Passage:
        """A paragraph without who said it and when, where a program prints that with each; a heading is read elsewhere."""
        whole = Passage.of(paragraph)
        passage, said = self.stamps.part(whole)
        if said is None or (said.start == whole.start and paragraph.start in self.layout.outline.heads):
            return whole
        self.layout.furniture.append(("label", said))
        return passage

    def _outlined(self, passage: Passage, head: Head, below: list[Block]) -> bool:
        """Take a heading of the outline, where it is no line of the lists above."""
        if self.rosters.in_clothes(passage, below):
            self.rosters.line(passage)  # names in the clothes of a heading
            return True
        if self._heads_people(passage, below):
            return False
        self._head(passage, head, below)
        return True

    def _note_listing(self, passage: Passage, below: list[Block]) -> None:
        """Know the title of a list of actions that stands in front of the minutes."""
        kind = passage.paragraph.kind
        lists = bool(below) and isinstance(below[0], Paragraph) and below[0].kind == "list_item"
        bold = lists and passage.share(self.layout.document.styles.bold) > 0.8
        deeper = (
            kind == "list_item"
            and lists
            and isinstance(below[0], Paragraph)
            and below[0].level > passage.paragraph.level
        )
        over = kind == "list_item" and 0 < passage.paragraph.level <= self.depth
        if kind == "heading" or bold or over or deeper or (lists and passage.text.rstrip().endswith(":")):
            self.depth = passage.paragraph.level if kind == "list_item" else 0
            self.listing = not self.so_far.seen_minutes and titled(unnumbered(passage.text)) in ("log", "list")

    def _begun(self, passage: Passage) -> bool:
        """Whether the minutes begin with a passage, or have begun above it."""
        if self.so_far.seen_minutes or len(self.layout.units) > self.listed or self.listing:
            return True
        return (self.listed > 0 and passage.paragraph.kind == "heading") or self._heads_minutes(passage)

    def _of_header(self, passage: Passage, below: list[Block]) -> bool:
        """Take a line in front of the minutes that is none of the lists there."""
        layout = self.layout
        listed = bool(below) and isinstance(below[0], Paragraph) and below[0].kind == "list_item"
        glued = label_inside(passage.text) if not layout.rosters else None
        glued = label_at_end(passage.text) if glued is None and listed and not layout.rosters else glued
        if glued is not None:
            layout.header.append(cut(passage, 0, glued))
            self._people(cut(passage, glued, len(passage.text)), below)
            return True
        if layout.rosters and not is_detail(passage.text) and not self._fills(passage):
            return False
        self.so_far.take_header([passage])
        return True

    def _of_minutes(self, passage: Passage, below: list[Block]) -> None:
        """Take a line of the minutes: text, or the title of a table or of a part of the page."""
        if passage.paragraph.kind == "heading" or numbered(passage):
            self.rosters.end()
        self.rosters.close()
        self.so_far.title = passage
        layout = self.layout
        if self._titles_table(passage, below):
            layout.furniture.append(("table-title", passage))
            return
        layout.units.append(Unit({"body": [passage]}))
        first = not self.so_far.heads and len(layout.units) == self.told_first + 1
        self.told_first += first and _tells_on(passage.text)
        self.listed += self.listing

    def _titles_table(self, passage: Passage, below: list[Block]) -> bool:
        """Whether a short line heads a list of actions, or a part of the page, and is no text of the minutes."""
        if len(passage.text) >= 60:
            return False
        said = unnumbered(passage.text)
        of_actions = titled(said) in ("log", "list") and not gives_task(said)
        if not (of_actions or container(said) or (said != passage.text and sets_apart(said))):
            return False
        tabled = of_actions and bool(below) and isinstance(below[0], Table)
        return not self.so_far.seen_minutes or bool(self.layout.outline) or tabled

    def _furniture(self, passage: Passage, below: list[Block]) -> Furniture | None:
        paragraph = passage.paragraph
        if patterns()["page"].fullmatch(passage.text):
            return ("page-number", passage)
        if self.running.share(paragraph.start, paragraph.end) > 0.9:
            return ("page-furniture", passage)
        if paragraph.start in self.layout.outline.heads:
            return None
        again = self._listed_again(passage, below) or any(paragraph is entry for entry in self.layout.outline.agenda)
        if again or previewed(passage, self.layout):
            return ("agenda", passage)
        return ("signature", passage) if cues()["signature"].match(passage.text) else None

    def _fills(self, passage: Passage) -> bool:
        """Whether a line is what the label right above it, a line of the header, asks for."""
        above = self.layout.header[-1] if self.layout.header else None
        near = above is not None and passage.start - above.start - len(above.text) < 8
        return above is not None and near and fills(passage.text, above.text)

    def _heads_people(self, passage: Passage, below: list[Block]) -> bool:
        """Whether a line that looks like a heading goes on with the lists above it: a body's name over its people."""
        tabled = not self.so_far.seen_minutes and bool(below) and isinstance(below[0], Table)
        heads = heads_more(self.rosters.roster, passage.text, below[0]) if tabled else False
        return heads or (tabled and self.rosters.body_over(passage.text, below))

    def _head(self, passage: Passage, head: Head, below: list[Block]) -> None:
        """A heading of the outline; one that heads a list of people opens it."""
        self.so_far.heads += 1
        self.rosters.end()
        self.so_far.title = passage
        label = self.rosters.label(passage, below, not self.so_far.seen_minutes and self.so_far.heads <= 3)
        self.layout.units.append(Unit({"body": [passage]}))
        front = head.reading.start if head.reading is not None else head.begin
        if passage.text[:front].strip():
            self.layout.furniture.append(("label", cut(passage, 0, front)))  # 'Topic:', who opens it in a chat
        self.layout.furniture += [("label", part) for part in second_number(passage, head)]
        self.roll = label is not None
        if label is not None:
            self.rosters.open(passage, *label)

    def _listed_again(self, passage: Passage, below: list[Block]) -> bool:
        """Whether a line is an entry of an agenda whose items have their headings elsewhere."""
        outline = self.layout.outline
        if not outline or 0 < self.so_far.heads < len(outline.heads) or stands_over(passage.text, below):
            return False
        return normal(cues()["ordinal"].sub("", passage.text, count=1)) in outline.names

    def _people(self, passage: Passage, below: list[Block]) -> bool:
        """Take a label or a line of an attendance list."""
        so_far, rosters, units = self.so_far, self.rosters, self.layout.units
        if self.layout.rosters and not so_far.seen_minutes and self._explains(passage):
            self.layout.furniture.append(("label", passage))
            return True
        early = not so_far.seen_minutes and (len(units) in (self.told_first, self.listed) or 0 < so_far.heads <= 3)
        label = rosters.label(passage, below, early)
        if label is not None:
            self.roll = False
            rosters.open(passage, *label)
            if numbered(passage) or (passage.paragraph.kind == "heading" and units):
                units.append(Unit({"body": [passage]}))  # an item of the agenda as well
            return True
        if rosters.roster is not None:
            if not rosters.takes(passage):
                return False
            rosters.line(passage)
            if self.roll:
                units.append(Unit({"body": [passage]}))
            return True
        first = early and self.layout.header and not self.layout.rosters and not is_detail(passage.text)
        first = first and not (is_detail(above := self.layout.header[-1].text) and above.rstrip().endswith(":"))
        if first and not _of_agenda(self.layout.header[-1]) and rosters.unlabelled(passage, below):
            rosters.open(passage, None, 0)
            return True
        return False

    def _explains(self, passage: Passage) -> bool:
        """Keep with the lists above what a line says of the letters or marks in them."""
        rosters = self.layout.rosters
        if explains_codes(passage.text):
            rosters[-1].legend.append(passage)
            return True
        marked = explains_mark(passage) and any(map(_marked, rosters))
        for roster in rosters if marked else ():
            roster.legend.append(passage)
        return marked

    def _heads_minutes(self, passage: Passage) -> bool:
        if self.layout.header and _tells_on(passage.text):
            return True
        if self.layout.outline:
            return False  # only its headings do
        listed = self.layout.outline.agenda
        if listed and passage.start > listed[-1].end:
            if passage.paragraph.kind == "list_item" or len(passage.text) > 60:
                return True  # the notes below an agenda
        if titled(passage.text) in ("log", "list") or cues()["goes_on"].match(passage.text):
            return True
        if cues()["spoken"].match(passage.text):
            return True  # a line of a channel's log
        return bool(cues()["numbered"].match(passage.text)) or any(
            k == "table-title" and titled(p.text) for k, p in self.layout.furniture
        )


def _marked(roster: Roster) -> bool:
    """Whether a star or the like stands beside somebody in a list."""
    cells = [p.text for row in roster.rows for cell in row for p in cell] + [p.text for p in roster.lines]
    return any(sign in text for text in cells for sign in "*+†‡#")


def _of_agenda(passage: Passage) -> bool:
    """'Agenda': who is named below it presents an item."""
    return container(passage.text) and "agenda" in normal(passage.text)


def _tells_on(text: str) -> bool:
    """Whether a paragraph tells what happened at the meeting: prose, not when it was or who was there."""
    told = len(text) > 60 and text.rstrip()[-1:] in ".!?" and cues()["told"].search(text) is not None
    return told and cues()["held"].search(text) is None

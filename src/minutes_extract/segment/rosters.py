"""Attendance lists while a document is read: where they begin, their lines, and where they end."""

from __future__ import annotations

from ..lexicons import words
from .by_body import heads_body
from .cues import cues
from .handles import lists_nicks
from .labels import attendance_label, office_label
from .list_lines import AWAY, beside, columned, counted_apart, cut, inner, of_entry, placeholder, wraps
from .list_members import ListMembers
from .model import Layout, Roster
from .names import NONE, STRONG, WEAK, name_like, people_like
from .offices_behind import office_end
from .passage import Passage, normal
from .roster_labels import names_body

MOST_LABELS = 40


class Rosters(ListMembers):
    """Takes the lines of attendance lists, in document order, into a layout."""

    def __init__(self, layout: Layout) -> None:
        super().__init__(layout)
        self.waits = 0  # how many paragraphs of prose it may still wait for its first line

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
            self.shape = self.shape_of(passage)
            closed = text[:1] in "([" and text[-1:] in ")]" and text[:end].strip("([ ")[-1:] not in ")]"
            for part in counted_apart(cut(passage, end, len(text) - closed)):
                self.line(part, before + 1)

    def _of_nobody(self, passage: Passage, kind: str | None, rest: str) -> bool:
        """Whether a point in the midst of a list under its label says that others are not there: 'Guests: none'."""
        if self.roster is None or not self.alone or not self.roster.lines or kind in AWAY or not rest:
            return False
        return passage.paragraph.kind == self.roster.lines[-1].paragraph.kind == "list_item" and placeholder(rest)

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
        if not before and self.styled_body(passage):
            self.roster = Roster(self.roster.kind, passage, of_body=True)
            self.layout.rosters.append(self.roster)
            self.alone = True
            return
        number = cues()["part_number"].match(passage.text)
        if number is not None:  # of a paragraph: '1.1 Ann Bell, Carl Dunn'
            self.layout.furniture.append(("label", cut(passage, 0, number.end())))
            passage = cut(passage, number.end(), len(passage.text))
        end = office_end(passage.text) if before < MOST_LABELS else 0
        if end:
            self.roster.lines.append(cut(passage, 0, end))
            passage = cut(passage, passage.text.index(":", end) + 1, len(passage.text))
            self.line(passage, before + 1)
        elif before >= MOST_LABELS or not (
            self._parted(passage, before)
            or self._told_apart(passage, before)
            or self._told_behind(passage)
            or self._done_behind(passage, before)
        ):
            self._keep(self.roster, passage)

    def within(self, roster: Roster, passages: list[Passage]) -> None:
        """The lines of a cell beside the label of a list, and the lists that labels in the midst of them begin."""
        for passage in passages:
            self.roster, self.alone = roster, False
            if not (self._parted(passage, 0) or self._told_apart(passage, 0)):
                roster.lines.append(passage)

    def _parted(self, passage: Passage, before: int) -> bool:
        """Take a line with a label inside it as what stands in front of that, and another list."""
        outer, alone, text = self.roster, self.alone, passage.text
        found = _inner_label(outer, alone, text) if outer is not None else None
        if outer is None or found is None:
            return False
        at, end = found
        if not text[end:].strip():  # a label whose list stands elsewhere
            outer.lines.append(cut(passage, 0, at))
            self.layout.furniture.append(("label", cut(passage, at, len(text))))
            return True
        front = cut(passage, 0, at)
        if front.text and not self._told_apart(front, before):
            outer.lines.append(front)
        kind = _kind_inside(text[at:end])
        if kind is None:
            self.layout.header.append(cut(passage, at, len(text)))
        else:
            self.open(cut(passage, at, len(text)), kind, end - at, before)
        if outer.lines and (alone or self._columned(passage, at)):
            self.roster, self.alone = outer, True
        return True

    def _told_apart(self, passage: Passage, before: int) -> bool:
        """Take a line of people behind whom those are named who sent apologies: 'Ann Bell. Apologies from Carl Dunn'."""
        text = passage.text
        told = cues()["told_inside"].search(text) if "rom" in text else None
        if self.roster is None or told is None or not told.start() or people_like(text[: told.start()]) == NONE:
            return False
        at = told.start("label")
        self.roster.lines.append(cut(passage, 0, at))
        self.open(cut(passage, at, len(text)), "apologies", len(told["label"]), before)
        return True

    def _told_behind(self, passage: Passage) -> bool:
        """Take a line of people with a sentence behind them of who is away: 'Ann Bell. Carl Dunn sent apologies.'"""
        text = passage.text
        told = (
            cues()["sent_inside"].search(text) if "apologies" in text or " able" in text or "unable" in text else None
        )
        if self.roster is None or told is None or people_like(text[: told.start("sentence")]) == NONE:
            return False
        self.roster.lines.append(cut(passage, 0, told.start("sentence")))
        self.layout.header.append(cut(passage, told.start("sentence"), len(text)))
        return True

    def _done_behind(self, passage: Passage, before: int) -> bool:
        """Take a line of people with a sentence behind them of who chaired or wrote: 'Ann Bell. Minutes by Carl Dunn.'"""
        text = passage.text
        done = cues()["done_inside"].search(text) if " by" in text else None
        if self.roster is None or done is None or people_like(text[: done.start("sentence")]) == NONE:
            return False
        at, end = done.span("sentence")
        self.layout.header.append(cut(passage, at, end))
        self.line(cut(passage, 0, at), before + 1)
        rest = end + len(text[end:]) - len(text[end:].lstrip("; \n"))
        if self.roster is not None and rest < len(text):
            self.line(cut(passage, rest, len(text)), before + 1)
        return True

    def _keep(self, roster: Roster, passage: Passage) -> None:
        """A line of people alone: cells between wide spaces, what the line above goes on with, or a line of its own."""
        cells = columned(passage, self.layout.document)
        if cells and people_like(cells[0].text) > NONE and all(map(beside, cells[1:])):
            roster.rows.append([[cell] for cell in cells])
        elif roster.lines and wraps(roster.lines[-1], passage):
            roster.lines[-1] = roster.lines[-1].joined(passage)
        else:
            roster.lines.append(passage)

    def _columned(self, passage: Passage, at: int) -> bool:
        """Whether wide space stands in the source in front of text[at:], as between columns."""
        document = self.layout.document
        begin = passage.start + at
        span = document.offsets.source_span(max(0, begin - 1), begin + 1)
        return span is not None and sum(c in " \xa0\t" for c in document.source[span[0] : span[1]]) > 3


def _inner_label(outer: Roster, alone: bool, text: str) -> tuple[int, int] | None:
    """Where the first label inside a line begins and ends, that is none of its own."""
    own = _own_label(outer, alone, text)
    for match in cues()["inner"].finditer(text):
        begin = inner(match["label"])
        if begin is None or match.end() == own or (outer.kind in AWAY and of_entry(text, match, begin)):
            continue
        at = match.start("label") + begin
        if match.group().rstrip()[-1] != ":":
            if text[match.end() :][:1].islower():
                continue  # 'Ann Bell, Weir Council – minutes'
            if cues()["dashed"].search(text, 0, at):
                continue  # 'Ann Bell – Independent Chair – Weir Board'
            behind = text[match.end() :]
            said = office_label(normal(match["label"][begin:])) and text[:at].rstrip()[-1:] == ","
            if said and (people_like(behind) < STRONG or heads_body(behind)):
                continue  # 'Ann Bell, Chair – Weir Council'
        return at, match.end()
    return None


def _own_label(outer: Roster, alone: bool, text: str) -> int:
    """Where the words end that name the office or the body of those in a line: 'Vice Chair: …'; -1 where none do."""
    key = cues()["key"].match(text)
    if key is None:
        return names_body(outer, alone, text) or -1
    front = key["key"][: inner(key["key"]) or 0].strip()
    tasks = words("people.functions.minute_taker") | words("people.functions.chair")
    least = WEAK if " " in front and normal(key["key"][len(front) :]) in tasks else STRONG
    if front and (name_like(front) >= least or cues()["nobody"].fullmatch(front) is not None):
        return -1  # 'AB Minutes: CD', 'None Guests: Ann Bell'
    return key.end()


def _kind_inside(label: str) -> str | None:
    """The kind of the list that a label inside a line begins."""
    kind, said = attendance_label(label, True), normal(label)
    if kind is not None:
        return kind[0]
    if office_label(said):
        return "present"
    return "in_attendance" if said in words("people.functions.minute_taker") else None

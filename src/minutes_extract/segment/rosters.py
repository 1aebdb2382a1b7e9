"""Attendance lists while a document is read: their lines, their tables, and where they end."""

from __future__ import annotations

import re

from ..document.tree import Paragraph, Row, Table
from ..lexicons import words
from .columns import classify, header_role, is_header
from .cues import cues
from .labels import attendance_label, container, titled
from .model import Layout, Roster
from .passage import Passage, normal
from .tables import people_row


class Rosters:
    """Takes the lines and tables of attendance lists, in document order, into a layout."""

    def __init__(self, layout: Layout) -> None:
        self.layout = layout
        self.roster: Roster | None = None  # the list that is open

    def open(self, passage: Passage, kind: str, end: int) -> None:
        text = passage.text
        rest = text[end:].strip()
        label = _slice(passage, 0, end if rest else len(text))
        self.roster = Roster(kind, label)
        self.layout.rosters.append(self.roster)
        if rest:
            self.line(_slice(passage, end, len(text)))

    def line(self, passage: Passage) -> None:
        """A line of a list; a label inside it begins another one."""
        assert self.roster is not None
        for match in cues()["inner"].finditer(passage.text):
            label = attendance_label(match["label"] + ":", True)
            if label is not None:
                self.roster.lines.append(_slice(passage, 0, match.start()))
                self.open(_slice(passage, match.start("label"), len(passage.text)), label[0], len(match["label"]) + 1)
                return
        self.roster.lines.append(passage)

    def takes(self, passage: Passage, paragraph: Paragraph) -> bool:
        if len(passage.text) > 300 and not self._names_many(passage.text):
            return False
        if paragraph.kind == "heading" or container(passage.text):
            return False
        if titled(passage.text) in ("log", "list", "next") or cues()["opening"].search(passage.text):
            return False
        return not cues()["numbered"].match(passage.text)

    def _names_many(self, text: str) -> bool:
        """Whether a long paragraph right under a label is a list of people."""
        assert self.roster is not None
        if self.roster.lines or self.roster.rows or len(text) > 4000:
            return False
        parts = re.split(r"[,;]", text)
        named = sum(bool(re.match(r"\s*(?:and )?[A-Z][\w.’'-]+ [A-Z(]", part)) for part in parts)
        return named >= 4 and named * 2 >= len(parts)

    def is_roster(self, table: Table, seen: bool) -> bool:
        first = next((row for row in table.rows if not row.separator), None)
        if first is None:
            return False
        if is_header(first):
            roles = [header_role(t) for t in first.texts]
            return "name" in roles and not {"action", "body", "owner"} & set(roles)
        if not seen and self._label_cell(first) is not None:
            return True
        return self.roster is not None and not seen and people_row(first)

    def _label_cell(self, row: Row, within: bool = False) -> tuple[str, int] | None:
        """The label of a list in the first cell of a row, the people in the next; `within` such a table."""
        text = row.texts[0] if row.texts else ""
        if not text or len(row.cells) < 2 or not any(row.texts[1:]) or len(text) > 60:
            return None
        label = attendance_label(text, True)
        function = normal(text) in words("people.functions.minute_taker") | words("people.functions.chair")
        if label is None and within and function:
            return "in_attendance" if normal(text) in words("people.functions.minute_taker") else "present", len(text)
        return label if label is not None and label[1] >= len(text) else None

    def table(self, table: Table) -> int:
        """Take the leading rows that list people; how many rows that is."""
        roster = self.roster
        if roster is None or roster.rows:
            roster = Roster(roster.kind if roster else None, None)
            self.layout.rosters.append(roster)
        if is_header(next(row for row in table.rows if not row.separator)):
            roster.columns = classify(table)
        labelled = False
        for i, row in enumerate(table.rows):
            cells = [[Passage.of(p) for p in cell.paragraphs] for cell in row.cells]
            filled = [c for c in cells if c]
            beside = self._label_cell(row, labelled) if not row.separator else None
            if beside is not None:
                roster = Roster(beside[0], cells[0][0])
                self.layout.rosters.append(roster)
                roster.rows.append(cells[1:])
                labelled = True
                continue
            if labelled and filled and not row.separator and not cells[0] and not is_header(row):
                roster.rows.append(cells[1:])
                continue
            if row.separator or not filled:
                continue
            if is_header(row) and "name" in [header_role(t) for t in row.texts]:
                self.layout.furniture += [("column-heading", p) for c in cells for p in c]
                continue
            if is_header(row) or not people_row(row):
                return i
            label = attendance_label(cells[0][0].text) if cells[0] else None
            if label and label[1] == len(cells[0][0].text) and len(cells[0]) == 1:
                roster = Roster(label[0], cells[0][0], columns=roster.columns)
                self.layout.rosters.append(roster)
                cells = cells[1:]
                if len(filled) == 1:  # a label row of its own
                    continue
                roster.columns = None
            roster.rows.append(cells)
        return len(table.rows)


def _slice(passage: Passage, start: int, end: int) -> Passage:
    """Part of an unjoined passage, trimmed."""
    text = passage.text[start:end]
    lead = len(text) - len(text.lstrip())
    text = text.strip()
    at = passage.start + start + lead
    return Passage(text, [(0, at, len(text))], passage.paragraph)

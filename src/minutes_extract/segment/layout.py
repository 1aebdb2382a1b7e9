"""The parts of a document: header, attendance, minutes, action tables, sign-off, furniture."""

from __future__ import annotations

from ..diagnostics import Remark
from ..document.tree import Document, Paragraph, Ranges, Table, iter_paragraphs
from .columns import Columns, classify, patterns
from .cues import cues
from .labels import attendance_label, container, titled
from .meetings import second_meeting
from .model import ActionTable, Layout, Roster
from .passage import Passage, normal
from .rosters import Rosters
from .rows import Unit, logical_rows
from .tables import split_tables

__all__ = ["ActionTable", "Layout", "Roster", "segment"]


class _Segmenter:
    def __init__(self, document: Document) -> None:
        self.layout = Layout(document)
        self.rosters = Rosters(self.layout)
        self.title: Passage | None = None
        self.seen_minutes = False
        self.header_words: set[str] = set()
        self.running = _ranges(document.metadata.get("furniture", ""))

    def run(self) -> Layout:
        blocks = self.layout.document.blocks
        second = second_meeting(blocks)
        if second is not None:
            rest = [p for block in blocks[second:] for p in iter_paragraphs([block])]
            message = "another meeting's minutes follow; only the first were read"
            self.layout.remarks.append(Remark("several-meetings", message, spans=((rest[0].start, rest[-1].end),)))
        for block in blocks[:second]:
            if isinstance(block, Table):
                self._table(block)
            else:
                self._paragraph(Passage.of(block), block)
        self._trailing()
        return self.layout

    # prose

    def _paragraph(self, passage: Passage, paragraph: Paragraph) -> None:
        if patterns()["page"].fullmatch(passage.text):
            self.layout.furniture.append(("page-number", passage))
            return
        if self.running.share(paragraph.start, paragraph.end) > 0.9:
            self.layout.furniture.append(("page-furniture", passage))
            return
        if cues()["signature"].match(passage.text):
            self.layout.furniture.append(("signature", passage))
            return
        label = (
            attendance_label(passage.text, bool(self.layout.rosters))
            if not self.seen_minutes or self._early()
            else None
        )
        if label is not None:
            self.rosters.open(passage, *label)
            return
        if self.rosters.roster is not None and self.rosters.takes(passage, paragraph):
            self.rosters.line(passage)
            return
        if not (self.seen_minutes or self.layout.rosters or self.layout.units or self._heads_minutes(passage)):
            self.layout.header.append(passage)
            self.header_words |= set(normal(passage.text).split())
            return
        self.rosters.roster = None
        self.title = passage
        heads = titled(passage.text) in ("log", "list") or container(passage.text)
        if heads and not self.seen_minutes and len(passage.text) < 60:
            self.layout.furniture.append(("table-title", passage))
            return
        self.layout.units.append(Unit({"body": [passage]}))

    def _early(self) -> bool:
        """Whether only tables of actions stand above."""
        return not any(u.tabular for u in self.layout.units)

    def _heads_minutes(self, passage: Passage) -> bool:
        return bool(cues()["numbered"].match(passage.text)) or titled(passage.text) in ("log", "list")

    # tables

    def _table(self, table: Table) -> None:
        for part in split_tables(table):
            rest = part
            if self.rosters.is_roster(part, self.seen_minutes):
                taken = self.rosters.table(part)
                rest = Table(part.rows[taken:])
            if rest.rows:
                self._minutes_table(rest)

    def _minutes_table(self, table: Table) -> None:
        columns = classify(table)
        rows = logical_rows(table, columns, self.header_words)
        self.layout.furniture += rows.furniture
        self.layout.remarks += rows.remarks
        if columns.has("action"):
            log = self._is_log(columns, rows.units)
            self.layout.tables.append(ActionTable(columns, rows.units, self.title, log, len(self.layout.units)))
        else:
            self.layout.units += rows.units
        if rows.units:
            self.seen_minutes = True
            self.rosters.roster = None

    def _is_log(self, columns: Columns, units: list[Unit]) -> bool:
        """Whether an action table reviews earlier actions: its title, dates raised, or statuses."""
        title = titled(self.title.text) if self.title is not None else None
        if title is not None:
            return title == "log" or (title == "list" and columns.has("raised") and columns.has("status"))
        if columns.has("raised"):
            return True
        filled = sum(bool(u.get("status")) for u in units)
        return columns.has("status") and filled * 2 >= len(units)

    # the end

    def _trailing(self) -> None:
        """A little prose after the last table is the footer."""
        units = self.layout.units
        if not any(u.tabular for u in units):
            return
        last = max(i for i, u in enumerate(units) if u.tabular)
        prose = [p for u in units[last + 1 :] for p in u.body]
        if len(prose) > 12 or any(cues()["goes_on"].match(p.text) for p in prose):
            return  # the minutes go on after a table in the midst of them
        self.layout.footer[:0] = prose
        del units[last + 1 :]


def _ranges(text: str) -> Ranges:
    """Visible ranges written 'start,end;start,end'."""
    out = Ranges()
    for pair in sorted(tuple(map(int, p.split(","))) for p in text.split(";") if "," in p):
        out.add(pair[0], pair[1])
    return out


def segment(document: Document) -> Layout:
    """The layout of a document."""
    return _Segmenter(document).run()

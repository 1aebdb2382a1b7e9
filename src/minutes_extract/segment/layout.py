"""The parts of a document: header, attendance, minutes, action tables, sign-off, furniture."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import cache

from ..diagnostics import Remark
from ..document.tree import Block, Document, Paragraph, Ranges, Row, Table, iter_paragraphs
from ..lexicons import labels, words
from .columns import Columns, classify, header_role, is_header, is_ref, patterns
from .passage import Passage, normal
from .rows import Furniture, Unit, logical_rows


@dataclass(slots=True)
class Roster:
    """An attendance list: what kind its label gives it, and its lines or table rows."""

    kind: str | None
    label: Passage | None
    lines: list[Passage] = field(default_factory=list)
    rows: list[list[list[Passage]]] = field(default_factory=list)  # rows → cells → passages
    columns: Columns | None = None


@dataclass(slots=True)
class ActionTable:
    """A table of its own for actions; `log` where it reviews those of earlier meetings."""

    columns: Columns
    units: list[Unit]
    title: Passage | None
    log: bool
    position: int  # how many units of the minutes stand before it


@dataclass(slots=True)
class Layout:
    document: Document
    header: list[Passage] = field(default_factory=list)
    rosters: list[Roster] = field(default_factory=list)
    units: list[Unit] = field(default_factory=list)
    tables: list[ActionTable] = field(default_factory=list)
    footer: list[Passage] = field(default_factory=list)
    furniture: list[Furniture] = field(default_factory=list)
    remarks: list[Remark] = field(default_factory=list)


@cache
def _cues() -> dict[str, re.Pattern[str]]:
    return {
        "label": re.compile(r"\s*([^:–\n]{2,60}?)\s*(?::|–|-(?=\s|$)|$)\s*"),
        "signature": re.compile(r"(?:signed|chair(?:man|person)?(?:'s|’s)? signature|date|minutes approved by)\b.{0,40}?(?:[._…]{3,}|:\s*$)", re.IGNORECASE),
        "title": re.compile(r"\W*(?:draft |confirmed |approved )?(?:minutes|notes) of (?:the |a )?(?:\w+ ){0,8}?(?:meeting|committee|board|council|group)\b", re.IGNORECASE),
        "numbered": re.compile(r"\W*(?:(?:Item|Minute)\s+\d{1,3}\b|\d{1,2}[.)]\s+\S|(?:\d{2,4}/)\d{1,4}[.)]?\s|\d{1,2}(?:\.\d{1,2})+[.)]?\s)"),
        "goes_on": re.compile(r"\W*(?:ACTIONS?\b|Actions?\b.{0,30}[:–—-]|\d{1,2}[.)]\s+(?!\d)[A-Z])"),
        "inner": re.compile(r"(?<=[.;)\w])\s+(?P<label>[A-Z][A-Za-z ]{3,40}):\s"),
        "opening": re.compile(r"\b(?:meeting|session)\b.{0,30}\b(?:opened|began|commenced|started|closed|ended|was held)\b|\b(?:opened|welcomed|thanked)\b", re.IGNORECASE),
        "bracket": re.compile(r"\s*\([^)]*\)"),
    }  # fmt: skip


def attendance_label(text: str, listed: bool = False) -> tuple[str, int] | None:
    """(kind, end of the label) where the text begins with the label of an attendance list.

    `listed`: other lists stand above, so that 'Officers' alone heads one too.
    """
    known = labels("headings.attendance")
    match = _cues()["label"].match(text)
    if match is None:
        return None
    phrase = normal(_cues()["bracket"].sub("", match.group(1)))
    kind = known.get(phrase)
    if kind is None:
        parts = [
            known.get(w) for w in re.split(r" and | or ", re.sub(r"[/&,]", " and ", match.group(1).lower().strip()))
        ]
        kind = parts[0] if len(parts) > 1 and all(parts) else None
    if (
        kind is None
        and match.end() < len(text)
        and phrase in words("people.functions.chair") | words("people.functions.minute_taker")
    ):
        kind = "present"
    if kind is None:
        kind = _hinted(phrase)
    if kind is None:
        short = re.split(r"\s+(?:at|from|via|by|on|for|were|was)\s+", phrase)[0]
        kind = known.get(short)
    if kind is None or (
        phrase in ("minutes", "members", "attended", "public", "clerk", "officers", "staff")
        and match.end() == len(text)
        and not text.rstrip().endswith(":")
        and not (listed and phrase != "minutes")
    ):
        return None
    return kind, match.end()


def container(text: str) -> bool:
    """'Minutes', 'Agenda': words that head a part of the page, not an item."""
    return normal(text) in words("headings.containers.titles")


def _hinted(phrase: str) -> str | None:
    """'Panel members present', 'Membership and attendance': longer labels by their last words."""
    if len(phrase.split()) > 5 or "public" in phrase:
        return None
    for kind, cue in (
        ("apologies", r"^apologies\b(?! (?:for|from|and|of) \w+ (?:and|\w+ed)\b)|\bapologies$"),
        (
            "in_attendance",
            r"\b(?:also|others?|officers?|staff|guests?) (?:present|in attendance|attending)$|^in attendance\b|\bofficers$|\badvis[eo]rs$",
        ),
        ("absent", r"^absent\b|^not present\b"),
        (
            "present",
            r"\b(?:members|governors|trustees|directors|councillors|panel|board|committee|people|persons|those) present$|^present\b(?! (?:the|a|an)\b)|\band attendance$|\battendance list$|^attend(?:ees|ance)\b",
        ),
    ):
        if re.search(cue, phrase):
            return kind
    return None


def _ranges(text: str) -> Ranges:
    """Visible ranges written 'start,end;start,end'."""
    out = Ranges()
    for pair in sorted(tuple(map(int, p.split(","))) for p in text.split(";") if "," in p):
        out.add(pair[0], pair[1])
    return out


def second_meeting(blocks: list[Block]) -> int | None:
    """Index of the block where the minutes of another meeting begin: a title with a list of people after it."""
    titles = [
        i for i, b in enumerate(blocks)
        if isinstance(b, Paragraph) and len(b.text) < 160 and _cues()["title"].match(b.text)
    ]  # fmt: skip
    for i in titles[1:]:
        above = blocks[titles[0] : i]
        below = [b for b in blocks[i + 1 : i + 9] if isinstance(b, Paragraph)]
        lists = [b for b in above if isinstance(b, Paragraph) and attendance_label(b.text)]
        if lists and len(above) > 3 and any(attendance_label(b.text) for b in below):
            return i
    return None


class _Segmenter:
    def __init__(self, document: Document) -> None:
        self.layout = Layout(document)
        self.roster: Roster | None = None
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
        if _cues()["signature"].match(passage.text):
            self.layout.furniture.append(("signature", passage))
            return
        label = (
            attendance_label(passage.text, bool(self.layout.rosters))
            if not self.seen_minutes or self._early()
            else None
        )
        if label is not None:
            self._open_roster(passage, *label)
            return
        if self.roster is not None and self._roster_line(passage, paragraph):
            self._roster_text(passage)
            return
        if not (self.seen_minutes or self.layout.rosters or self.layout.units or self._heads_minutes(passage)):
            self.layout.header.append(passage)
            self.header_words |= set(normal(passage.text).split())
            return
        self.roster = None
        self.title = passage
        titled = self._titled(passage) in ("log", "list") or container(passage.text)
        if titled and not self.seen_minutes and len(passage.text) < 60:
            self.layout.furniture.append(("table-title", passage))
            return
        self.layout.units.append(Unit({"body": [passage]}))

    def _names_many(self, text: str) -> bool:
        """Whether a long paragraph right under a label is a list of people."""
        assert self.roster is not None
        if self.roster.lines or self.roster.rows or len(text) > 4000:
            return False
        parts = re.split(r"[,;]", text)
        named = sum(bool(re.match(r"\s*(?:and )?[A-Z][\w.’'-]+ [A-Z(]", part)) for part in parts)
        return named >= 4 and named * 2 >= len(parts)

    def _early(self) -> bool:
        """Whether only tables of actions stand above."""
        return not any(u.tabular for u in self.layout.units)

    def _open_roster(self, passage: Passage, kind: str, end: int) -> None:
        text = passage.text
        rest = text[end:].strip()
        label = _slice(passage, 0, end if rest else len(text))
        self.roster = Roster(kind, label)
        self.layout.rosters.append(self.roster)
        if rest:
            self._roster_text(_slice(passage, end, len(text)))

    def _roster_text(self, passage: Passage) -> None:
        """A line of a list; a label inside it begins another one."""
        assert self.roster is not None
        for match in _cues()["inner"].finditer(passage.text):
            label = attendance_label(match["label"] + ":", True)
            if label is not None:
                self.roster.lines.append(_slice(passage, 0, match.start()))
                self._open_roster(
                    _slice(passage, match.start("label"), len(passage.text)), label[0], len(match["label"]) + 1
                )
                return
        self.roster.lines.append(passage)

    def _roster_line(self, passage: Passage, paragraph: Paragraph) -> bool:
        if len(passage.text) > 300 and not self._names_many(passage.text):
            return False
        if paragraph.kind == "heading" or container(passage.text):
            return False
        if self._titled(passage) in ("log", "list", "next") or _cues()["opening"].search(passage.text):
            return False
        return not _cues()["numbered"].match(passage.text)

    def _heads_minutes(self, passage: Passage) -> bool:
        return bool(_cues()["numbered"].match(passage.text)) or self._titled(passage) in ("log", "list")

    def _titled(self, passage: Passage) -> str | None:
        text = normal(passage.text)
        if text in words("headings.log.titles") or (
            len(text) < 60
            and re.match(
                r"(?:action log|matters arising|outstanding actions|(?:review|update|progress)\b.*\bactions?|actions? from (?:the )?(?:previous|last))",
                text,
            )
        ):
            return "log"
        if text in words("headings.list.titles") or (
            len(text) < 60 and re.match(r"(?:summary|list|schedule|table) of (?:agreed |new |all )?action", text)
        ):
            return "list"
        if text in words("headings.next_meeting.phrases"):
            return "next"
        return None

    # tables

    def _table(self, table: Table) -> None:
        for part in split_tables(table):
            rest = part
            if self._is_roster(part):
                taken = self._roster_table(part)
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
            self.roster = None

    def _is_roster(self, table: Table) -> bool:
        first = next((row for row in table.rows if not row.separator), None)
        if first is None:
            return False
        if is_header(first):
            roles = [header_role(t) for t in first.texts]
            return "name" in roles and not {"action", "body", "owner"} & set(roles)
        if not self.seen_minutes and self._label_cell(first) is not None:
            return True
        return self.roster is not None and not self.seen_minutes and people_row(first)

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

    def _roster_table(self, table: Table) -> int:
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

    def _is_log(self, columns: Columns, units: list[Unit]) -> bool:
        """Whether an action table reviews earlier actions: its title, dates raised, or statuses."""
        title = self._titled(self.title) if self.title is not None else None
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
        if len(prose) > 12 or any(_cues()["goes_on"].match(p.text) for p in prose):
            return  # the minutes go on after a table in the midst of them
        self.layout.footer[:0] = prose
        del units[last + 1 :]


def split_tables(table: Table) -> list[Table]:
    """The table cut where a header row of other columns begins another one."""
    parts = [Table()]
    current: tuple[str | None, ...] | None = None
    for row in table.rows:
        if is_header(row):
            roles = tuple(header_role(t) for t in row.texts)
            if (current is not None and roles != current) or (
                current is None and "name" not in roles and _listing(parts[-1])
            ):
                parts.append(Table())
            current = roles
        parts[-1].rows.append(row)
    return [part for part in parts if part.rows]


def _listing(table: Table) -> bool:
    """Whether the rows so far list people."""
    rows = [row for row in table.rows if not row.separator and any(row.texts)]
    return bool(rows) and all(people_row(row) for row in rows)


def people_row(row: Row) -> bool:
    """Whether a row could name people: capitalised words first, no number, no sentence."""
    texts = row.texts
    first = texts[0] if texts else ""
    if not first or is_ref(first) or len(row.cells) > 5:
        return bool(first) and attendance_label(first) is not None
    if attendance_label(first) is not None:
        return True
    tokens = re.findall(r"[^\W\d_][\w'’-]*", re.sub(r"\([^)]*\)", "", first))
    tokens = [t for t in tokens if t not in words("people.particles")]
    capitals = sum(t[0].isupper() for t in tokens)
    sentence = any(re.search(r"[a-z]{3,}[.?!]\s+[A-Z]", t) for t in texts)
    return bool(tokens) and capitals >= 0.6 * len(tokens) and not sentence and len(first) < 250


def _slice(passage: Passage, start: int, end: int) -> Passage:
    """Part of an unjoined passage, trimmed."""
    text = passage.text[start:end]
    lead = len(text) - len(text.lstrip())
    text = text.strip()
    at = passage.start + start + lead
    return Passage(text, [(0, at, len(text))], passage.paragraph)


def segment(document: Document) -> Layout:
    """The layout of a document."""
    return _Segmenter(document).run()

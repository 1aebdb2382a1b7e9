"""Logical rows: what the physical rows of a table mean once page breaks are undone."""

from __future__ import annotations

from dataclasses import dataclass, field

from ..diagnostics import Remark
from ..document.tree import Cell, Paragraph, Row, Table, paragraphs_of
from .column_cells import is_owner, patterns
from .column_decisions import decided
from .column_heads import header_role, is_header, is_ref
from .columns import Columns
from .enumerated import take_off
from .keys import take_keyed
from .list_lines import cut as part_of
from .minute_numbers import in_series
from .one_more import one_more, take_up
from .passage import Passage, runs_on
from .running_rows import furniture_rows, goes_on

Furniture = tuple[str, Passage]  # kind, words


@dataclass(slots=True)
class Unit:
    """A logical row of a table, or a paragraph of prose: passages by the role of their column."""

    cells: dict[str, list[Passage]] = field(default_factory=dict)
    tabular: bool = False
    breaks: bool = False
    above: Unit | None = None  # the row on the page before, where this one has no reference

    def get(self, role: str) -> list[Passage]:
        return self.cells.get(role) or []

    @property
    def body(self) -> list[Passage]:
        return self.cells.setdefault("body", [])

    @property
    def refs(self) -> list[Passage]:
        return self.cells.get("ref") or []

    @property
    def numbers(self) -> list[Passage]:
        """The number of the item that the row heads: beside that of its first part ('3', '3.1'), else its reference."""
        return self.cells.get("whole") or self.refs

    @property
    def owners(self) -> list[Passage]:
        cells = self.cells
        return cells.get("owner") or cells.get("owner_due") or []

    @property
    def dues(self) -> list[Passage]:
        return self.cells.get("due") or []


@dataclass(slots=True)
class Rows:
    units: list[Unit]
    furniture: list[Furniture]
    remarks: list[Remark]


def logical_rows(table: Table, columns: Columns, header_words: set[str]) -> Rows:
    """Units of a table: separators, repeated headers and furniture out, cut rows joined."""
    out = Rows([], [], [])
    running = furniture_rows(table, header_words, columns.roles)
    cut = False
    for i, row in enumerate(table.rows):
        if row.separator:
            continue
        cut = cut or row.breaks
        if is_header(row) or i in running or goes_on(row.texts, columns.names):
            kind = "running-header" if i in running else "column-heading"
            out.furniture += [(kind, p) for cell in row.cells for p in map(Passage.of, cell.paragraphs)]
            cut = cut or i in running
            continue
        unit, shifted = _unit(row, columns)
        out.furniture += _paged(unit)
        _keyed(unit, row, out.units[-1] if out.units else None)
        if not any(unit.cells.values()):
            continue
        if shifted:
            out.remarks.append(_shift_remark(unit))
        unit.breaks = cut
        out.furniture += [("label", p) for p in (*take_off(unit.cells), *take_keyed(unit.cells))]
        if out.units and _continues(out.units[-1], unit, cut):
            out.remarks.append(_join(out.units[-1], unit))
        elif out.units and columns.has("body") and one_more(out.units[-1], unit):
            take_up(out.units[-1], unit)
        else:
            unit.above = out.units[-1] if cut and out.units and not unit.refs else None
            out.units.append(unit)
        cut = False
    return out


def _paged(unit: Unit) -> list[Furniture]:
    """Take the number of the page out of a cell that holds nothing else: 'Page 5' beside the last row of one."""
    out: list[Furniture] = []
    for role, cell in unit.cells.items():
        if len(cell) == 1 and cell[0].text[:1] in "Pp" and patterns()["page"].fullmatch(cell[0].text) is not None:
            out.append(("page-number", cell[0]))
            unit.cells[role] = []
    return out


def _unit(row: Row, columns: Columns) -> tuple[Unit, bool]:
    cells = [cell_passages(cell) for cell in row.cells]
    roles, shifted = _roles_for(cells, columns)
    roles = _strayed(cells, roles, columns)
    unit = Unit(tabular=True)
    for role, passages in zip(roles, cells, strict=False):
        if passages:
            unit.cells.setdefault(role, []).extend(passages)
    decided(unit.cells, columns)
    _settle_refs(unit)
    _ref_behind(unit)
    if unit.get("label") and unit.body:  # 'Action:' in a column of its own
        unit.body[0] = unit.cells.pop("label")[0].joined(unit.body[0])
    return unit, shifted


def _settle_refs(unit: Unit) -> None:
    """Several references in one cell apart; a label that stands in their column is none: 'Action:'."""
    refs = unit.refs
    text = refs[0].text if len(refs) == 1 and len(refs[0].pieces) < 2 else ""
    if text[:1] in ("A", "a") and patterns()["bare"].fullmatch(text) and unit.body:
        unit.cells["label"] = unit.cells.pop("ref")
        return
    tokens = text.split(" ")
    if 1 < len(tokens) < 7 and all(
        is_ref(token) and ("." in token[:-1] or part_number(tokens[0], tokens[-1]) or in_series(tokens))
        for token in tokens
    ):
        at = 0
        apart = []
        for token in tokens:
            apart.append(part_of(refs[0], at, at + len(token)))
            at += len(token) + 1
        unit.cells["ref"] = apart
    refs = unit.refs
    if len(refs) > 1 and all(part_number(refs[0].text, ref.text) for ref in refs[1:]):
        unit.cells["whole"], unit.cells["ref"] = refs[:1], refs[1:]


def part_number(whole: str, part: str) -> bool:
    """Whether a number is that of a part of the item with another one: '8(a)' or '8.1' of '8', 'D.2' of 'D.'."""
    stem = whole.strip("().:")
    return bool(stem) and len(part) > len(stem) + 1 and part.startswith(stem) and part[len(stem)] in ".(/"


def _ref_behind(unit: Unit) -> None:
    """Take the number of an item's part off a heading's end, where it stands below it: '3 Budget 3.1'; one alone is a reference."""
    heads = unit.get("heading")
    if len(heads) == 2 and not unit.refs and is_ref(heads[0].text) and not is_ref(heads[1].text):
        unit.cells["ref"], unit.cells["heading"] = heads[:1], heads[1:]  # the number over the heading
        return
    if len(heads) == 1 and is_ref(heads[0].text) and any(map(str.isdigit, heads[0].text)) and not unit.refs:
        if "." in heads[0].text[1:-1] or "(" in heads[0].text:
            unit.cells["ref"] = unit.cells.pop("heading")
        return
    if not heads or len(heads[-1].pieces) > 1:
        return
    first, _, rest = heads[0].text.partition(" ")
    last = heads[-1].text.rpartition(" ")[2]
    if not rest or not is_ref(last) or not part_number(first if is_ref(first) else "", last):
        return
    at = len(heads[-1].text) - len(last)
    unit.cells["ref"] = [*unit.refs, part_of(heads[-1], at, at + len(last))]
    kept = [part_of(heads[-1], 0, at)] if at else []
    unit.cells["heading"] = [*heads[:-1], *kept]


def _keyed(unit: Unit, row: Row, above: Unit | None) -> None:
    """'Action' in the place of a number says what the row holds; below it 'Owner' and 'Due' what is said of the action."""
    filled = [n for n, text in enumerate(row.texts) if text]
    key = row.texts[filled[0]] if len(filled) > 1 else ""
    if not key or len(key) > 24 or is_ref(key):
        return
    role, held = header_role(key), above is not None and bool(above.get("label"))
    if held and role in ("owner", "due") and len(filled) == 2:
        label, body = (cell_passages(row.cells[n]) for n in filled)
        unit.cells = {"label": label, "body": body}
    elif role == "action" and patterns()["tag"].fullmatch(key) and unit.body:
        cell = "ref" if unit.refs else "heading"
        if [p.text for p in unit.get(cell)] == [key]:
            unit.cells["label"] = unit.cells.pop(cell)


def _strayed(cells: list[list[Passage]], roles: list[str], columns: Columns) -> list[str]:
    """The roles of a row whose owners stand a stray tab behind their empty column."""
    at = next((c for c, role in enumerate(roles[:-1]) if role in ("owner", "owner_due")), None)
    if at is None or at + 1 >= len(cells) or not cells[at + 1] or roles[at + 1] != "other":
        return roles
    headed = at + 1 < len(columns.names) and columns.names[at + 1]
    if headed or not all(is_owner(p.text) for p in cells[at + 1]):
        return roles
    return [*roles[: at + 1], roles[at], *roles[at + 2 :]]


def cell_passages(cell: Cell) -> list[Passage]:
    """The passages of a cell; each row of a table inside it is one."""
    out: list[Passage] = []
    for block in cell.blocks:
        if isinstance(block, Paragraph):
            out.append(Passage.of(block))
            continue
        first = next(iter(paragraphs_of([block])), None)
        for row in block.rows:
            joined: Passage | None = None
            for paragraph in paragraphs_of([b for c in row.cells for b in c.blocks]):
                passage = Passage.of(paragraph)
                joined = passage if joined is None else joined.joined(passage)
            if joined is not None:
                joined.table = first.start if first is not None else -1
                out.append(joined)
    return out


def _roles_for(cells: list[list[Passage]], columns: Columns) -> tuple[list[str], bool]:
    """The role of each cell; where stray tabs have shifted the row, the shift is undone."""
    roles = columns.roles + ["other"] * (len(cells) - len(columns.roles))
    if not columns.has("body", "action"):
        return roles, False
    filled = [c for c, cell in enumerate(cells) if cell]
    stays = _fit(cells, columns, 0)
    if not filled or stays == len(filled):
        return roles, False
    # the nearest of the best shifts, to the right before to the left; a lone word may stand anywhere
    shifts = [shift for shift in (1, -1, 2, -2) if not _heads_bare(columns, filled[0] - shift)]
    fits = {shift: _fit(cells, columns, shift) for shift in shifts} if len(filled) > 1 else {}
    best = max(fits, key=lambda shift: (fits[shift], -abs(shift)), default=0)
    if best and fits[best] > max(stays, 1):
        return [
            columns.roles[c - best] if 0 <= c - best < len(columns.roles) else "other" for c in range(len(cells))
        ], True
    return _around_prose(cells, columns, roles)


def _heads_bare(columns: Columns, first: int) -> bool:
    """Whether a row that begins in this column would be a heading without the number that headings have."""
    return 0 < first < len(columns.roles) and columns.roles[first] == "heading" and "ref" in columns.roles[:first]


def _fit(cells: list[list[Passage]], columns: Columns, shift: int) -> int:
    """How well the cells suit the columns they would stand in: one for each that does, one off for each that does not."""
    fit = 0
    for c, cell in enumerate(cells):
        if cell:
            at = c - shift
            fit += _suits(cell, columns.roles[at]) if 0 <= at < len(columns.roles) else -1
    return fit


def _suits(cell: list[Passage], role: str) -> int:
    texts = [p.text for p in cell]
    if role in ("ref", "number", "link"):
        return 1 if all(map(is_ref, texts)) else -1
    if role in ("owner", "owner_due"):
        return 1 if all(map(is_owner, texts)) and not all(t[0].isdigit() for t in texts) else -1
    if role in ("body", "action", "heading", "decision"):
        initials = len(cell) == 1 and len(texts[0]) < 12 and patterns()["initials"].fullmatch(texts[0])
        return -1 if initials or all(map(is_ref, texts)) else 1
    if role == "due":
        short = all(len(t) < 40 and not patterns()["sentence"].search(t) for t in texts)
        return int(short and not patterns()["initials"].fullmatch(texts[0]))
    return 0 if role != "other" else -1


def _around_prose(cells: list[list[Passage]], columns: Columns, roles: list[str]) -> tuple[list[str], bool]:
    """A long text beside an empty column of prose belongs there, whatever stands around it."""
    prose = columns.first("body") if columns.has("body") else columns.first("action")
    assert prose is not None
    lengths = [sum(len(p.text) for p in cell) for cell in cells]
    longest = max(range(len(cells)), key=lambda c: lengths[c], default=prose)
    if longest == prose or lengths[longest] < 60 or (prose < len(cells) and lengths[prose] > 0):
        return roles, False
    if not any(patterns()["sentence"].search(p.text) for p in cells[longest]) and lengths[longest] < 120:
        return roles, False
    moved = ["other"] * len(cells)
    shift = longest - prose
    for c, cell in enumerate(cells):
        if 0 <= c - shift < len(columns.roles):
            moved[c] = columns.roles[c - shift]
        elif cell and is_ref(cell[0].text):
            moved[c] = "ref"
        elif cell and is_owner(cell[0].text):
            moved[c] = "owner"
    return moved, True


def _shift_remark(unit: Unit) -> Remark:
    return Remark("column-shift", "the cells of a row stand one column off their heading",
                  spans=tuple(unit.body[0].ranges()) if unit.body else ())  # fmt: skip


def _continues(before: Unit, unit: Unit, cut: bool) -> bool:
    role = _going_on(before, unit)
    if not before.get(role) or not unit.get(role) or (unit.refs and not cut):
        return False
    if role == "action" and not before.body and unit.owners and (unit.refs or unit.get("number")):
        return False  # a row with a number and an owner of its own
    if role == "action" and not before.body and not cut and unit.owners and before.owners:
        return False  # each row of a list of tasks has its owner
    first, second = before.get(role)[-1].text, unit.get(role)[0].text
    others = [name for name, held in unit.cells.items() if held and name != role]
    alone = role == "action" and second[:1].islower() and not others and sum(map(bool, before.cells.values())) > 1
    return runs_on(first, second, cut or alone)


def _going_on(before: Unit, unit: Unit) -> str:
    """The column whose text a row goes on with: the prose, or the actions beside it where a row has no more."""
    return "body" if before.body and (unit.body or unit.refs or not unit.get("action")) else "action"


def _join(before: Unit, unit: Unit) -> Remark:
    """Add a row to the one it continues; the sentence that was cut becomes one passage."""
    role = _going_on(before, unit)
    first, second = before.get(role)[-1], unit.get(role)[0]
    count = len(before.get(role))
    before.cells[role][-1] = first.joined(second)
    for name, passages in unit.cells.items():
        rest = passages[1:] if name == role else passages
        held = before.cells.setdefault(name, [])
        if name == "due" and role == "action" and rest and len(held) == count:
            held[-1] = held[-1].joined(rest[0])  # the last action's own was cut with it
            rest = rest[1:]
        held.extend(rest)
    return Remark("page-join", "a sentence that a page break cuts was joined",
                  spans=(*first.ranges(first.pieces[-1][0])[-1:], *second.ranges()[:1]))  # fmt: skip

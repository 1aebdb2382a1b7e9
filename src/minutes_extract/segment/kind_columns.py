"""Tables with a column for those present, one for apologies …: lists side by side, and further ones below them."""

from __future__ import annotations

from ..document.tree import Cell, Row, Table
from ..lexicons import words
from .column_cells import texts_in
from .column_heads import header_role, is_header, is_ref
from .labels import attendance_label, label_kind, office_label
from .list_lines import cut as part_of
from .model import Layout, Roster
from .names import NONE, STRONG, people_like
from .passage import normal
from .side_lists import Cells, cells_of


def take_kinds(layout: Layout, table: Table) -> int:
    """Take the rows of such a table; how many they are."""
    begin = next(i for i, row in enumerate(table.rows) if not row.separator and any(row.texts))
    ends = (i for i in range(begin + 1, len(table.rows)) if minutes_below(table.rows[i]) or _list_below(table.rows[i:]))
    end = next(ends, len(table.rows))
    table = Table(table.rows[:end])
    labels = cells_of(table.rows[begin])
    filled = [row for row in table.rows if not row.separator and any(row.texts)]
    kinds = kinds_of(table.rows[begin]) or kinds_below(filled)
    if _of_groups(filled[1:], kinds):
        del kinds[0]
    beside = _beside(table.rows[begin + 1 :], labels, kinds)
    for column in range(len(labels)):
        if column not in kinds and labels[column] and column not in beside:  # a list of something else
            layout.header += [p for row in map(cells_of, table.rows[begin:]) if column < len(row) for p in row[column]]
    said = {normal(text) for text in table.rows[begin].texts}
    there = "present" in (kinds if "in attendance" in said else kinds_of(table.rows[begin])).values()
    lists: dict[int, Roster] = {}
    for column, kind in kinds.items():
        kind = "present" if kind == "in_attendance" and not there else kind
        lists[column] = _opened(layout, Roster(kind, labels[column][0] if labels[column] else None))
    below = [row for row in table.rows[begin + 1 :] if not row.separator]
    for i, row in enumerate(below):
        cells = cells_of(row)
        labelled = labels_of(row, below[i + 1 : i + 2]) if i + 1 < len(below) else {}
        for column in kinds:
            if column >= len(cells) or not cells[column]:
                continue
            if column in labelled:  # 'Apologies', over those of this column
                lists[column] = _opened(layout, Roster(labelled[column] or lists[column].kind, cells[column][0]))
            elif column + 1 in beside and column + 1 < len(cells):
                lists[column].rows.append(cells[column : column + 2])
            else:
                lists[column] = _lines(layout, lists[column], cells, column)
    return end


def _of_groups(rows: list[Row], kinds: dict[int, str]) -> bool:
    """Whether the first column tells, under a label of its own, whose members stand in the others: 'Officers', 'Staff'."""
    if 0 not in kinds or len(kinds) < 3:
        return False
    first = [row.texts[0] for row in rows if row.texts[0]]
    named = any(people_like(_first_line(cell)) == STRONG for row in rows for cell in row.cells[1:])
    return named and len(first) > 1 and not any(people_like(text) == STRONG for text in first)


def _beside(rows: list[Row], labels: Cells, kinds: dict[int, str]) -> set[int]:
    """The columns that say what the people of the one before them belong to; a label may stand over several of people."""
    beside: set[int] = set()
    for column in range(1, len(labels)):
        head = " ".join(p.text for p in labels[column]) if column not in kinds else ""
        if head and column - 1 in kinds and _said_of(head, rows, column):
            beside.add(column)
            continue
        if labels[column] or column - 1 not in kinds:
            continue
        held = texts_in(rows, column)
        strange = sum(people_like(text) == STRONG and not _office(text) for text in held)
        if held and strange * 4 <= len(held) and (not strange or any(map(_office, held))):
            beside.add(column)
        else:
            kinds[column] = kinds[column - 1]
    return beside


def _said_of(head: str, rows: list[Row], column: int) -> bool:
    """Whether a column tells offices or bodies of the people beside them, by its heading or by what stands in it."""
    if header_role(head) in ("role", "organisation"):
        return True
    held = [_first_line(row.cells[column]) for row in rows if column < len(row.cells) and row.texts[column]]
    return bool(held) and sum(map(_office, held)) * 2 >= len(held)


def _office(text: str) -> bool:
    """Whether a cell ends with the word for an office, whatever is added: 'Director', 'Finance Manager (FM), minute'."""
    said = normal(text.split("(", 1)[0].split(",", 1)[0]).split()
    return bool(said) and said[-1] in words("roles.heads")


def _lines(layout: Layout, roster: Roster, cells: Cells, column: int) -> Roster:
    """Take the lines of a cell into its list; the list that the last of them is of, as labels may stand among them."""
    for passage in cells[column]:
        label = attendance_label(passage.text, True)
        if label is None or (len(cells[column]) < 2 and ":" not in passage.text[: label[1] + 1]):
            roster.lines.append(passage)
        elif label[1] == len(passage.text):
            roster = _opened(layout, Roster(label[0], passage))
        elif people_like(passage.text[label[1] :].lstrip(" :")) > NONE:  # 'Apologies: Ann Bell', below a list
            roster = _opened(layout, Roster(label[0], part_of(passage, 0, label[1])))
            roster.lines.append(part_of(passage, label[1], len(passage.text)))
        else:
            roster.lines.append(passage)
    return roster


def _opened(layout: Layout, roster: Roster) -> Roster:
    layout.rosters.append(roster)
    return roster


def _list_below(rows: list[Row]) -> bool:
    """Whether a label alone in its row heads people and, beside them, their offices: 'Officers', below lists of members."""
    filled = [row for row in rows[:3] if not row.separator and any(row.texts)]
    if len(filled) < 2 or not rows[0].texts[0] or any(rows[0].texts[1:]) or len(rows[0].texts[0]) > 50:
        return False
    first, *others = [_first_line(cell) for cell in filled[1].cells]
    if label_kind(normal(rows[0].texts[0])) is None or people_like(first) < STRONG:
        return False
    return any(others) and not any(people_like(text) == STRONG and not _office(text) for text in others if text)


def minutes_below(row: Row) -> bool:
    """Whether a row heads the columns of minutes or tasks: 'Item | Discussion | Action'."""
    return is_header(row) and bool({"body", "action", "owner"} & {header_role(text) for text in row.texts})


def kinds_of(row: Row) -> dict[int, str]:
    """Column → kind, where every cell of the row is the label of a list."""
    found: dict[int, str] = {}
    for column, text in enumerate(row.texts):
        kind = label_kind(normal(text)) if 0 < len(text) < 50 else None
        if column == 0 and len(row.cells) > 2 and normal(text) in words("labels.groups"):
            continue  # 'Group | In attendance | Apologies'
        if text and kind is None:
            return {}
        if kind is not None:
            found[column] = kind
    return found if len(set(found.values())) > 1 or len(found) > 2 else {}


def labels_of(row: Row, below: list[Row]) -> dict[int, str | None]:
    """Column → kind, where all that a row among people holds are labels of further lists, and people stand below.

    Over the one who holds it an office is a label too, of no kind of its own: 'Independent Chairman'.
    """
    found: dict[int, str | None] = {}
    for column, text in enumerate(row.texts):
        label = attendance_label(text, True) if 0 < len(text) < 50 else None
        if label is None and 0 < len(text) < 50 and office_label(normal(text)) and people_like(text) == NONE:
            held = [p for r in below if column < len(r.cells) for p in r.cells[column].paragraphs]
            if len(held) == 1 and people_like(held[0].text) > NONE:
                found[column] = None
                continue
        rest = text[label[1] :] if label is not None else text
        if text and (label is None or len(rest.split()) > 3 or people_like(rest) > NONE):
            return {}
        if label is not None and any(column < len(r.cells) and people_like(r.texts[column]) > NONE for r in below):
            found[column] = label[0]
    return found


def kinds_below(rows: list[Row]) -> dict[int, str]:
    """Column → kind of list, of a table with a list in each: some of the labels may be of unknown words."""
    first, below = rows[0], rows[1:]
    filled = [c for c, text in enumerate(first.texts) if text]
    if (
        len(filled) < 2
        or is_ref(first.texts[filled[0]])
        or any(len(first.texts[c]) > 40 or len(first.texts[c].split()) > 4 for c in filled)
    ):
        return {}
    found: dict[int, str] = {}
    known = 0
    for c in filled:
        text = normal(first.texts[c])
        if header_role(text) == "owner":
            return {}  # 'Who', over a column of people or of doers
        kind = label_kind(text) or next((k for w in text.split() if (k := label_kind(w)) is not None), None)
        if kind is None and c - 1 in found and _said_of(first.texts[c], below, c):
            continue  # 'Directors present | Office held | In attendance | Capacity'
        strange = kind is None and header_role(first.texts[c]) is not None
        if not strange and any(
            c < len(row.cells) and people_like(_first_line(row.cells[c])) == STRONG for row in below
        ):
            found[c] = kind or "present"
            known += label_kind(text) is not None
        elif kind is None or kind == "present":
            return {}
    return found if known and len(found) > 1 else {}


def _first_line(cell: Cell) -> str:
    return cell.paragraphs[0].text if cell.paragraphs else ""

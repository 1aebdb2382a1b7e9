"""Tables in cells of tables: those of actions, with headings or without."""

from __future__ import annotations

from ..document.tree import Cell, Paragraph, Row, Table
from .column_cells import PROSE, TASK, dated, is_owner
from .column_heads import header_role, is_header, is_ref
from .column_tasks import bids
from .columns import Columns, classify
from .labels import titled, unnumbered
from .list_lines import cut
from .passage import Passage, normal
from .reviews import review_columns
from .rows import Furniture, Unit
from .state_columns import tells_state


def inner_tables(table: Table) -> list[Table]:
    """The tables of actions that stand in cells of this one; they are taken out of them."""
    cells = [cell for row in table.rows for cell in row.cells if len(cell.blocks) > len(cell_paragraphs(cell))]
    inner = [block for cell in cells for block in cell.blocks if isinstance(block, Table)]
    found: list[Table] = []
    for held in inner:
        if _of_actions(held) or cut_off(held, [*found, held]) or reviews(held) or keyed(held) or _bare(held, inner):
            found.append(held)
    taken = set(map(id, found))
    for cell in cells:
        cell.blocks = [block for block in cell.blocks if id(block) not in taken]
    return found


def cell_paragraphs(cell: Cell) -> list[Paragraph]:
    """The paragraphs of a cell, those of inner tables left out."""
    return [block for block in cell.blocks if isinstance(block, Paragraph)]


def inner_columns(table: Table, beside: list[Table]) -> Columns:
    """The columns of one of these tables; those without headings are told by all of the same form `beside` it."""
    above = cut_off(table, beside)
    if above is not None:
        return inner_columns(above, beside)
    if reviews(table):
        return review_columns(table)
    bare = _bare(table, beside)
    if bare is not None:
        return bare
    columns = classify(table)
    if not columns.has("action"):
        kept = {"body": "action", "link": "number", "ref": "number"}
        columns.roles = [kept.get(role, role) for role in columns.roles]
    return columns


def cut_off(table: Table, beside: list[Table]) -> Table | None:
    """The table with headings that this one without them goes on with, behind a page break: its numbers do."""
    above = beside[: next((n for n, held in enumerate(beside) if held is table), 0)]
    if not above or not _rows(table) or any(map(is_header, _rows(table))):
        return None
    first = next((held for held in above[::-1] if _of_actions(held)), above[-1])
    between = [row for held in above[above.index(first) :] for row in _rows(held)]
    alike = all(len(row.cells) == first.width for row in [*between, *_rows(table)])
    numbers = [row.texts[0].strip(" .)#") for row in (between[-1], _rows(table)[0])]
    goes_on = all(map(str.isdecimal, numbers)) and int(numbers[0]) < int(numbers[1])
    return first if alike and goes_on and _of_actions(first) else None


def reviews(table: Table) -> bool:
    """Whether a table without headings says in its last column what became of the task in the one before it."""
    rows = _rows(table)
    width = len(rows[0].cells) if rows else 0
    if len(rows) < 2 or not 1 < width < 5 or any(len(row.cells) != width for row in rows) or is_header(rows[0]):
        return False
    if any(len(row.texts[-2]) < TASK for row in rows):
        return False
    told = sum(tells_state(row.texts[-1]) for row in rows)
    return told * 4 >= len(rows) * 3  # of two rows, both


def _rows(table: Table) -> list[Row]:
    return [row for row in table.rows if not row.separator and any(row.texts)]


def _of_actions(table: Table) -> bool:
    first = next(iter(_rows(table)), None)
    if first is None or len(table.rows) < 2 or not is_header(first):
        return False
    roles: set[str | None] = {header_role(text) for text in first.texts}
    if "action" not in roles and "owner" in roles:
        roles = roles | set(classify(table).roles)
        return "body" in roles and bool(roles & {"status", "due"})  # 'Detail | Lead | RAG'
    return "action" in roles and bool(roles & {"owner", "owner_due", "status", "due", "raised"})


def _bare(table: Table, beside: list[Table]) -> Columns | None:
    """The columns of a table without headings: tasks with their owners and dates, perhaps behind the word for them."""
    width = table.width
    if not 2 < width < 6 or keyed(table) or any(map(is_header, _rows(table)[1:])):
        return None
    tagged = _tag(table)
    alike = (
        [t for t in beside if t.width == width and _tag(t) == tagged and not keyed(t)]
        if tagged is not None
        else [table]
    )
    rows = [row for t in alike for row in _rows(t) if len(row.cells) == width]
    if not rows or is_header(rows[0]) or any(len(row.cells) != width for row in _rows(table)):
        return None
    roles = _roles(rows, tagged)
    if "action" not in roles or not {"owner", "due"} & set(roles):
        return None
    tasks = [row.texts[roles.index("action")] for row in rows]
    if tagged is None and ({"owner", "due"} - set(roles) or not all(map(bids, tasks))):
        return None
    return Columns(roles)


def _tag(table: Table) -> int | None:
    """The column that holds nothing but the word for a task: 'ACTION', 'Action 3'."""
    rows = _rows(table)
    for c in range(table.width):
        if rows and all(c < len(row.cells) and _tags(row.texts[c]) for row in rows):
            return c
    return None


def _tags(text: str) -> bool:
    word = text.rstrip(_COUNTS)
    return len(text) < 24 and header_role(word) == "action" and normal(word) not in _ASKS


_COUNTS = "0123456789./: –-#"
_ASKS = ("what", "request")


def labels_in(units: list[Unit]) -> list[Furniture]:
    """Take the words for tasks in front of rows off them, and off their numbers: 'ACTION', 'Action 3'."""
    out: list[Furniture] = []
    for unit in units:
        out += [("label", passage) for passage in unit.cells.pop("label", [])]
        for n, passage in enumerate(unit.get("number")):
            begin = len(passage.text.rstrip(_COUNTS))
            begin += len(passage.text[begin:]) - len(passage.text[begin:].lstrip(": –-#"))
            if 0 < begin < len(passage.text) and _tags(passage.text):
                out.append(("label", cut(passage, 0, begin)))
                unit.cells["number"][n] = cut(passage, begin, len(passage.text))
    return out


def _roles(rows: list[Row], tagged: int | None) -> list[str]:
    """What each column holds, by its cells: the longest the tasks, then days, owners, numbers."""
    width = len(rows[0].cells)
    held = [[row.texts[c] for row in rows if row.texts[c]] for c in range(width)]
    roles = ["other"] * width
    if tagged is not None:
        numbered = any(any(map(str.isdigit, text)) for text in held[tagged])
        roles[tagged] = "number" if numbered else "label"
    task = max(range(width), key=lambda c: sum(map(len, held[c])) if c != tagged else -1)
    if len(held[task]) < len(rows) or sum(map(len, held[task])) > PROSE * len(rows):
        return roles
    roles[task] = "action"
    tests = (("number", is_ref), ("due", _day), ("owner", is_owner))
    for c in range(width):
        if roles[c] == "other":
            fits = (role for role, test in tests if held[c] and all(map(test, held[c])) and role not in roles)
            roles[c] = next(fits, "other")
    return roles


def _day(text: str) -> bool:
    return len(text) < 40 and dated(text)


def keyed(table: Table) -> bool:
    """Whether a table says in its first column what stands in the second: 'Action | …', 'Owner | …', 'Due | …'."""
    rows = _rows(table)
    if len(rows) < 2 or any(len(row.cells) != 2 or not row.texts[0] for row in rows):
        return False
    roles = [header_role(row.texts[0]) for row in rows]
    return roles[0] == "action" and bool({"owner", "due"} & set(roles)) and set(roles) <= _FIELDS


def keyed_alone(table: Table) -> bool:
    """Whether a table of the page is one that is `keyed`, says whose each task is before the task, or holds rows 'Action | …' alone."""
    if table.width != 2:
        return False
    rows = _rows(table)
    only = bool(rows) and all(len(row.cells) == 2 and header_role(row.texts[0]) == "action" for row in rows)
    told = only and all(len(row.texts[1]) > _TOLD for row in rows)
    if not (told or keyed(table) or owners_ahead(table)):
        return False
    return all(header_role(row.texts[1]) is None for row in rows)


_TOLD = 12
"""Characters of what such a row says, and no heading does."""


def owners_ahead(table: Table) -> bool:
    """Whether such a table says whose each task is before it says the task: 'By whom | …', 'Action | …'."""
    rows = _rows(table)
    if len(rows) < 2 or any(len(row.cells) != 2 or not row.texts[0] for row in rows):
        return False
    roles = [header_role(row.texts[0]) for row in rows]
    if roles[0] != "owner" or not set(roles) <= _FIELDS:
        return False
    return roles.count("owner") == roles.count("action") > 0 and roles.index("action") > 0


_FIELDS = frozenset(("action", "owner", "due", "status", "number", "link", "ref"))


def turned(table: Table) -> tuple[Table, list[Furniture]]:
    """A table that is `keyed`, or has its `owners_ahead`, with its fields side by side, an action in a row, and the words that said what they are."""
    names: list[str] = []
    rows: list[dict[str, Cell]] = []
    labels: list[Furniture] = []
    keys: dict[str, Cell] = {}
    first = ""  # the field with which each begins
    for row in _rows(table):
        role = header_role(row.texts[0]) or ""
        keys.setdefault(role, row.cells[0])
        first = first or role
        if role == first or not rows:
            rows.append({})
        if role not in names:
            names.append(role)
        labels += [("column-heading", Passage.of(p)) for p in row.cells[0].paragraphs if row.cells[0] is not keys[role]]
        rows[-1][role] = Cell(row.cells[1].blocks)  # no heading, whatever its row was taken for
    head = Row([keys[name] for name in names])
    return Table([head, *(Row([row.get(name, Cell()) for name in names]) for row in rows)]), labels


def heading_above(units: list[Unit]) -> Passage | None:
    """The heading of the item in which a table stands behind these rows, where it says that it holds actions."""
    for unit in reversed(units[-_NEAR:]):
        first = (unit.get("heading") or unit.body)[:1]
        if first and len(first[0].text) < 90 and titled(unnumbered(first[0].text)) in ("log", "list"):
            return first[0]
        if unit.numbers or unit.get("heading"):
            return None
    return None


_NEAR = 3  # rows between the heading of an item and a table in it

"""Lists of people side by side, each with columns of its own: 'Present | Office | Apologies | Office', 'Ann Bell | Chair | Carl Dunn | Clerk'."""

from __future__ import annotations

from typing import NamedTuple

from ..document.tree import Row, Table
from .column_heads import header_role
from .columns import Columns
from .front_rows import lone_label
from .grouped import lettered
from .labels import label_kind
from .model import Layout, Roster
from .names import NONE, STRONG, name_like, people_like
from .passage import normal
from .side_lists import cells_of

_BESIDE = ("role", "organisation", "initials")


class Group(NamedTuple):
    """A list in the columns from `start` to `end`, and what these hold; the kind of it where its heading says so."""

    start: int
    end: int
    roles: list[str]
    kind: str | None


def abreast(rows: list[Row]) -> list[Group]:
    """The lists that stand side by side in a table; none where they do not."""
    found = (_repeated(rows[0]) or _headed(rows[0])) if len(rows) > 1 else []
    below = rows[1 : _end(rows)] if found else rows[1:]
    if not found:
        found, below = _unheaded(rows), rows
    told = [row for row in below if not lone_label(row)]
    together = bool(found) and "attendance" in found[0].roles  # which tells that they are people
    groups = [found] if together else [[group] for group in found]
    return found if found and all(_of_people(told, side) for side in groups) else []


def _end(rows: list[Row]) -> int:
    """Where the rows below headings end: behind a blank line, others have fewer cells."""
    width = len(rows[0].cells)
    return next((n for n, row in enumerate(rows[1:], 1) if row.breaks and len(row.cells) < width), len(rows))


def _headed(head: Row) -> list[Group]:
    """By the headings: each list begins with the word for it, or for names, and the next columns say more of the people."""
    texts = head.texts
    kinds = [label_kind(normal(text)) if 0 < len(text) < 40 else None for text in texts]
    heads = [header_role(text) for text in texts]
    starts = [c for c, (kind, role) in enumerate(zip(kinds, heads, strict=True)) if kind is not None or role == "name"]
    if len(starts) < 2 or (starts[0] and (starts[0] > 1 or heads[0] not in (None, "ref", "number"))):
        return []
    out = []
    for start, end in zip(starts, [*starts[1:], len(texts)], strict=True):
        beside = [heads[c] if texts[c] else "other" for c in range(start + 1, end)]
        if any(role not in (*_BESIDE, "other", "ref") for role in beside):
            return []
        out.append(Group(start, end, ["name", *(role or "other" for role in beside)], kinds[start]))
    return out if all(set(_BESIDE) & set(group.roles) for group in out) else []


def _repeated(head: Row) -> list[Group]:
    """By headings that come again behind other ones: 'Workers | Present | Managers | Present'."""
    texts = head.texts
    half = len(texts) // 2
    if half not in (2, 3) or len(texts) != 2 * half or not all(texts) or texts[1:half] != texts[half + 1 :]:
        return []
    beside = [header_role(text) for text in texts[1:half]]
    first, second = normal(texts[0]), normal(texts[half])
    if first == second or "attendance" not in beside or any(role not in (*_BESIDE, "attendance") for role in beside):
        return []
    if any(header_role(text) not in (None, "name", "organisation") for text in (first, second)):
        return []
    roles = ["name", *(role or "other" for role in beside)]
    return [Group(0, half, roles, None), Group(half, 2 * half, roles, None)]


def _unheaded(rows: list[Row]) -> list[Group]:
    """By the cells: four or six columns, of names and of what these people are."""
    told = [row for row in rows if not row.separator and not lone_label(row)]
    half = len(told[0].cells) // 2 if told else 0
    if half not in (2, 3) or any(len(row.cells) != 2 * half for row in told):
        return []
    if len(told) < 2 and not all(map(all, (row.texts for row in told))):
        return []
    firsts, seconds = [row.texts[0] for row in told], [row.texts[half] for row in told if row.texts[half]]
    beside = [text for row in told for c, text in enumerate(row.texts) if text and c % half]
    if len(seconds) * 2 < len(told) or len(beside) < len(told) * (half - 1) or not all(firsts):
        return []
    if not _named(firsts) or not _named(seconds) or all(map(_initialled, told)):
        return []
    named = sum(people_like(text) == STRONG for text in beside)  # 'Dean' is an office as well
    if named * 4 > len(beside) - half or any(len(text) > 60 for text in beside):
        return []
    roles = ["name", "role", "organisation"][:half]
    return [Group(0, half, roles, None), Group(half, 2 * half, roles, None)]


def _initialled(row: Row) -> bool:
    """Whether the first name of the second half is nothing but the initials of those in front: 'Ann Bell | Clerk | AB | Online'."""
    half = len(row.texts) // 2
    return not row.texts[half] or lettered(row.texts[0], row.texts[half])


def _named(texts: list[str]) -> bool:
    """Whether these cells could all be names, and most of them surely are."""
    likely = [name_like(text.split("(", 1)[0].strip()) for text in texts]
    return NONE not in likely and 2 * likely.count(STRONG) > len(likely) - (len(likely) > 1)


def _of_people(rows: list[Row], groups: list[Group]) -> bool:
    """Whether the first columns of these lists hold people and nothing else, most of them surely."""
    starts = [group.start for group in groups]
    texts = [row.texts[c] for row in rows for c in starts if c < len(row.cells) and row.texts[c]]
    found = [people_like(text) for text in texts]
    return bool(found) and min(found) > NONE and 2 * found.count(STRONG) >= len(found)


def take_abreast(layout: Layout, table: Table, opened: Roster) -> int:
    """Take the rows of such a table; how many they are."""
    told = [row for row in table.rows if not row.separator and any(row.texts)]
    found = abreast(told)
    headed = bool(_repeated(told[0]) or _headed(told[0]))
    end = _end(told) if headed else len(told)
    after = table.rows.index(told[end]) if end < len(told) else len(table.rows)
    told = told[:end]
    lists = _lists(layout, told[0] if headed else None, found, opened)
    for row in told[headed:]:
        cells = cells_of(row)
        if lone_label(row):
            again = Roster(label_kind(normal(row.texts[0])), cells[0][0])
            layout.rosters.append(again)
            lists = _lists(layout, None, found, again)
            continue
        for group, roster in zip(found, lists, strict=True):
            held = cells[group.start : group.end]
            if held and held[0]:
                roster.rows.append(held)
    return after


def _lists(layout: Layout, head: Row | None, found: list[Group], opened: Roster) -> list[Roster]:
    """A list for each group: of the kind that its heading says, else of the list that is open."""
    out = []
    cells = cells_of(head) if head is not None else []
    for n, group in enumerate(found):
        roster = opened if not n and group.kind is None else Roster(group.kind or opened.kind, None)
        if roster is not opened:
            layout.rosters.append(roster)
        if cells:
            roster.label = cells[group.start][0] if group.kind is not None else roster.label
            named = cells[group.start + (group.kind is not None) : group.end]
            layout.furniture += [("column-heading", p) for cell in named for p in cell]
        roster.columns = Columns(list(group.roles), None, [""] * len(group.roles))
        out.append(roster)
    return out

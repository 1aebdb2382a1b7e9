"""What only the end of a document tells: which of its tables are lists, and where its footer begins."""

from __future__ import annotations

from ..document.tree import Block, Paragraph, Table
from ..lexicons import words
from .column_heads import is_header, is_ref
from .cues import cues
from .labels import heads_decisions, titled, unnumbered
from .model import ActionTable, Layout
from .own import of_other_meeting
from .passage import Passage, normal
from .reviews import done_with, is_open


def close_tables(layout: Layout) -> None:
    """A table of open actions behind the minutes that mark actions themselves is their list, not a review."""
    units = layout.units
    header = [passage.text for passage in layout.header]
    for table in layout.tables:
        after = table.position and table.position >= len(units) - 3 and not _headed_below(layout, table)
        after = after and not (table.row is not None and any(unit.numbers for unit in units[table.position :]))
        title = table.title.text if table.title is not None else ""
        if done_with(title):
            continue
        arising = "arising" in title.lower() and not of_other_meeting(title, header)
        if table.log and arising and not table.columns.has("raised", "status") and (after or _bare(title)):
            table.log = False  # nothing is said of what became of them
        elsewhere = after or any(titled(name) == "log" for name in layout.outline.names)
        if table.log and elsewhere and _bare(title) and not table.columns.has("raised"):
            table.log = not all(map(is_open, table.units))
        if table.log and after and not table.columns.has("raised") and all(map(is_open, table.units)):
            marked = any(cues()["action"].search(p.text) for u in units for p in u.body)
            table.log = not marked and not _recaps(table, title)


def _headed_below(layout: Layout, table: ActionTable) -> bool:
    """Whether an item stands below a table, not only when the next meeting is."""
    below = [unit.body[0] for unit in layout.units[table.position :] if unit.body and not unit.tabular]
    said = [p.text for p in below if p.start in layout.outline.heads]
    return any(titled(text) != "next" for text in said)


def _bare(title: str) -> bool:
    """Whether a title heads new actions as well as earlier ones: 'Actions arising'."""
    key = normal(title)
    return key in words("headings.list.titles") and key in words("headings.log.titles")


def _recaps(table: ActionTable, title: str) -> bool:
    """Whether a table behind the minutes lists what is to be done by whom, under a title that looks back at nothing."""
    held = set(normal(unnumbered(title)).split())
    back = held & words("headings.log.settled")
    return not back and table.position >= _SOME and table.columns.has("owner") and not table.columns.has("status")


_SOME = 4  # units of minutes that stand in front of such a table


def signs_off(blocks: list[Block]) -> bool:
    """Whether the last block, behind a line of text, is a row of names or references that signs the minutes."""
    if len(blocks) != 2 or not isinstance(blocks[0], Paragraph) or not isinstance(blocks[1], Table):
        return False
    rows = [row for row in blocks[1].rows if not row.separator and any(row.texts)]
    if len(rows) != 1 or is_ref(rows[0].texts[0]) or is_header(rows[0]):
        return False
    told = [text for text in rows[0].texts if text]
    return all(len(text) < 50 and text[-1] not in ".:;" for text in told) and not any(map(titled, told))


def take_footer(layout: Layout) -> None:
    """A little prose after the last table is the footer."""
    units = layout.units
    if layout.outline or not any(u.tabular for u in units):
        return
    last = max(i for i, u in enumerate(units) if u.tabular)
    prose = [p for u in units[last + 1 :] for p in u.body]
    if len(prose) > 12 or any(_goes_on(p) for p in prose):
        return  # the minutes go on after a table in the midst of them
    layout.footer[:0] = prose
    del units[last + 1 :]


def _goes_on(passage: Passage) -> bool:
    """Whether a line behind a table is of the minutes: an item, or over a list of actions or decisions."""
    text = unnumbered(passage.text).rstrip(" :")
    return bool(cues()["goes_on"].match(passage.text)) or titled(text) in ("log", "list") or heads_decisions(text)

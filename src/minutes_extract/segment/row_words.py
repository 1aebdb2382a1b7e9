"""What a row of a table of people says besides naming one: a label in other words, a count, more people of a body."""

from __future__ import annotations

from ..document.tree import Row
from ..lexicons import labels
from .by_body import names_body
from .column_heads import header_role
from .columns import Columns
from .labels import label_kind, without_brackets
from .list_lines import placeholder
from .model import Roster
from .names import NONE, people_like
from .passage import normal


def counted(row: Row) -> bool:
    """Whether a row says how many others were there, or that nobody was: '2 members of the public'."""
    filled = [text for text in row.texts if text]
    return len(filled) == 1 and bool(row.texts[0]) and placeholder(filled[0])


def columns_again(columns: Columns | None, row: Row) -> bool:
    """Whether a row heads the same columns once more, below the name of another list: 'Apologies | Organisation'."""
    if columns is None or columns.header is None or columns.roles[:1] != ["name"]:
        return False
    return [header_role(text) for text in row.texts[1:]] == columns.roles[1 : len(row.texts)]


def told_within(text: str) -> str | None:
    """The kind of list that one of these words heads: 'STAFF AND COUNSEL', 'Weir residents attending'; None for a body."""
    classes = labels("labels.attendance")
    for word in normal(text).split():
        of = classes.get(word)
        if of in ("guests", "apologies", "absent") or (of in ("present", "members") and not names_body(text)):
            return label_kind(word)
    return None


def more_of_body(roster: Roster, row: Row) -> bool:
    """Whether a row names another person of the office or body in the first column of a row above."""
    columns = roster.columns
    behind = columns is not None and columns.header is None and columns.roles[1:2] == ["name"]
    return behind and not row.texts[0] and len(row.cells) > 1 and people_like(row.texts[1]) > NONE


def names_one(roster: Roster, row: Row) -> bool:
    """Whether a row below a heading names somebody, whatever is said of them: 'Dr Ann Bell, GP with an interest'."""
    columns = roster.columns
    if columns is None or columns.header is None or not columns.has("name"):
        return False
    at = columns.roles.index("name")
    named = without_brackets(row.texts[at]) if at < len(row.cells) else ""  # 'Dr (Mrs) Ann Bell', 'Ann Bell (Chair)'
    return people_like(named.split(",", 1)[0]) > NONE

"""Tables of people some of whose headings say strange things: the other headings and the rows below decide."""

from __future__ import annotations

from itertools import takewhile

from ..document.tree import Row, Table
from ..lexicons import words
from .codes import bare_code, is_code, is_session
from .column_cells import Stats, stats_of, texts_in
from .column_heads import header_role, is_header, is_ref
from .labels import label_kind, weak_label
from .names import NONE, STRONG, crowd, name_like, people_like
from .passage import normal
from .ways import column_of_ways

_OF_PEOPLE = frozenset(("name", "role", "organisation", "attendance", "initials"))
_LONGEST = 60  # characters, on the average, of what a column of remarks says of people


def settle_head(table: Table, first: bool = False, opened: bool = False) -> None:
    """Take the first row for headings where one is of names, most are known, and people stand below that one.

    'Seat | Member | Agency | 3/14': words of no other list, days and letters may stand among the known ones. `first`:
    nothing but lists stands above, so that strange words beside 'Name' are headings too: 'Name | Why they come'.
    `opened`: right below the label of a list 'Who' heads names as well.
    """
    rows = [row for row in table.rows if not row.separator and any(row.texts)]
    if len(rows) < 3 or is_header(rows[0]):
        return
    rows = list(takewhile(lambda row: not is_header(row), rows))  # the minutes may follow in it
    if len(rows) < 3:
        return
    heads = rows[0].texts
    roles = [header_role(text) for text in heads]
    if opened and roles[0] == "owner":
        roles[0] = "name"
    if "name" not in roles or any(role not in _OF_PEOPLE for role in roles if role) or any(map(_long, heads)):
        return
    told = sum(map(bool, heads))
    known = sum(role is not None or is_session(text) for role, text in zip(roles, heads, strict=True))
    if is_ref(heads[0]):
        return
    at = roles.index("name")
    if known < 2 or 2 * known < told:
        if not first or told < 2 or not _apart(rows, at):
            return
    if names_people(rows[1:], at):
        rows[0].heads = True


def _apart(rows: list[Row], at: int) -> bool:
    """Whether strange words that label no list and name nobody stand behind 'Name', and no cell tells what was said."""
    strange = [text for text in rows[0].texts if text and header_role(text) is None and not is_session(text)]
    if any(people_like(text) == STRONG or _labels(normal(text)) for text in strange):
        return False
    longest = max(len(text) for row in rows for text in row.texts)
    return bool(strange) and strange[0] in rows[0].texts[at + 1 :] and longest < 4 * _LONGEST


def _labels(phrase: str) -> bool:
    return label_kind(phrase) is not None and not weak_label(phrase)


def _long(text: str) -> bool:
    return len(text) > 40


def names_people(rows: list[Row], column: int) -> bool:
    """Whether most cells of a column name people, one or several that run together."""
    texts = [row.texts[column] for row in rows if column < len(row.cells) and row.texts[column]]
    named = sum(name_like(text.split("(")[0].split(",")[0]) > NONE or crowd(text) for text in texts)
    return len(texts) * 4 >= len(rows) * 3 and named * 10 >= len(texts) * 7 > 0


def settle_remarks(roles: list[str | None], rows: list[Row], stats: list[Stats]) -> None:
    """Beside people and their offices or bodies, 'Note', 'Details', 'Comments' head short remarks on them."""
    if "name" not in roles or not {"role", "organisation"} & set(roles) or {"action", "owner", "due"} & set(roles):
        return
    for c, role in enumerate(roles):
        short = stats[c].length < _LONGEST * max(stats[c].filled, 1) and stats[c].prose < 0.3
        if role in (None, "body", "heading", "status") and column_of_ways(texts_in(rows, c)):
            roles[c] = "attendance"  # 'Record', in it 'In person. Chair.', 'Apologies received'
            continue
        if role == "status" and any(is_code(bare_code(text)) for text in texts_in(rows, c)):
            continue  # who came
        if role in ("body", "heading", "status") and short and names_people(rows, roles.index("name")):
            roles[c] = "note"


def _answers(text: str) -> bool:
    """Whether a cell says in a word how somebody came, and names nobody."""
    said = normal(text)
    told = said in words("people.by_deputy") or said in words("people.in_person") or is_code(bare_code(text))
    return told or (len(said.split()) < 3 and label_kind(said) is not None)


def remarks_alone(table: Table, roles: list[str | None]) -> bool:
    """Whether the columns that are headed as minutes hold nothing but remarks on the people beside them."""
    told = list(roles)
    below = [row for row in table.rows if not row.separator and any(row.texts) and not is_header(row)]
    settle_remarks(told, below, [stats_of(below, c) for c in range(len(told))])
    return not {"action", "body", "owner"} & set(told)


def _settle_deputies(roles: list[str | None], rows: list[Row]) -> None:
    """Behind the members and the marks of how each came, a few more names are those of who came for them: 'Member | P / R | Representative'."""
    named = [c for c, role in enumerate(roles) if role == "name"]
    if len(named) != 2 or len(rows) < 3:
        return
    members, few = (texts_in(rows, c) for c in named)
    marked = any(_marks(texts_in(rows, c)) for c in range(named[0] + 1, len(roles)) if c not in named)
    if marked and few and 2 * len(few) <= len(members) and all(people_like(text) != NONE for text in few):
        roles[named[1]] = "deputy"


def _marks(texts: list[str]) -> bool:
    """Whether cells hold a letter or a sign for each person, or say in a word how he came."""
    return len(texts) > 2 and all(is_code(text) or max(map(len, text.split())) < 3 for text in texts)


def settle_names(roles: list[str | None], rows: list[Row]) -> None:
    """A column headed 'Attended' that says who did, beside their bodies or offices, holds the names; one of answers does not."""
    if roles.count("name") > 1:
        for c in [c for c, role in enumerate(roles) if role == "name"][1:]:
            if (texts := texts_in(rows, c)) and all(map(_answers, texts)):
                roles[c] = "attendance"  # 'Member | Attended by | Deputy', in it 'Rep', 'Deputy', 'Apologies'
        _settle_deputies(roles, rows)
    if "name" in roles or not {"organisation", "role"} & set(roles):
        return
    for c, role in enumerate(roles):
        if role in ("attendance", None):
            texts = texts_in(rows, c)
            named = sum(len(text.split()) > 1 and people_like(text) != NONE for text in texts)
            if texts and named >= 0.6 * len(texts):
                roles[c] = "name"
                return

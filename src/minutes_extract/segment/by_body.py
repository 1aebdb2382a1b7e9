"""Tables of people by the body that sent them: its name in the first column, its people in the second."""

from __future__ import annotations

import re
from functools import cache

from ..document.tree import Row, Table
from ..lexicons import labels, words
from .column_heads import is_ref
from .columns import Columns
from .labels import label_kind
from .list_lines import placeholder
from .model import Layout, Roster
from .names import NONE, STRONG, crowd, name_like, people_like
from .passage import Passage, normal
from .side_lists import cells_of


def by_body(rows: list[Row]) -> bool:
    """Whether the rows name bodies first, and people of theirs behind, in further rows too."""
    sent = bodies = 0
    for row in rows:
        if kind_alone(row) is not None:
            continue  # 'Apologies', over the bodies whose people sent them
        if len(row.texts) == 2 and row.texts[1] and _of_nobody(row):
            sent += 1
            bodies += names_body(row.texts[0])
            continue
        if len(row.cells) != 2 or not row.texts[1]:
            return False
        first, people = row.texts[0], _people(row.texts[1])
        if first and (people < STRONG or people_like(first) == STRONG or len(first) > 60):
            return False
        if not first and not sent and people < STRONG:
            return False  # a chair of no body may stand in front of them
        sent += bool(first)
        bodies += names_body(first)
    return sent > 1 and bodies * 2 >= sent


def names_body(text: str) -> bool:
    """Whether a cell names a body and nobody: it ends as the names of bodies do."""
    tokens = text.split("(", 1)[0].lower().split()
    return bool(tokens) and tokens[-1].rstrip(":.,") in words("roles.organisation_heads") and people_like(text) < STRONG


def body_alone(text: str, others: bool = False) -> bool:
    """Whether a line or row holds the name of a body alone, perhaps with what it is here: 'Weir Homes ("the Client")'.

    `others`: names of bodies stand over people right above, so that any name could be one.
    """
    bare = text.split("(", 1)[0].strip()
    bracketed = text.rstrip(" :").endswith(")") and bare != text
    if names_body(bare):
        return True
    return (bracketed or others) and len(text) < 80 and proper_body(bare) and people_like(bare) < STRONG


def ends_as_body(text: str) -> bool:
    """Whether a line that stands over people ends, or begins, as the names of bodies do, whomever else its words could name."""
    said = text.rstrip(" :").split("(", 1)[0].lower().split()
    heads = words("roles.organisation_heads")
    return len(said) > 1 and (said[-1].rstrip(".,") in heads or said[0] in heads)


def heads_body(text: str) -> bool:
    """Whether a title is the name of a body: it ends, or begins, as their names do: 'Office of the Commissioner'."""
    first = text.split(" ", 1)[0].lower()
    return names_body(text) or (" of " in text and first in words("roles.organisation_heads"))


def kind_alone(row: Row) -> str | None:
    """The kind of the list that the only words of a row head, in its first cell."""
    texts = [text for text in row.texts if text]
    return label_kind(normal(texts[0])) if len(texts) == 1 and row.texts[0] and len(texts[0]) < 50 else None


def _people(text: str) -> int:
    """Whether a cell is of people, each perhaps with an office behind a dash or comma."""
    found = people_like(text)
    front = _said().split(text, maxsplit=1)[0] if found < STRONG else text
    return found if front == text else max(found, people_like(front))


@cache
def _said() -> re.Pattern[str]:
    return re.compile(r" [–—-] |, ")


def proper_body(text: str) -> bool:
    """Whether words in front of people are the name of the body that they are of."""
    tokens = text.split("(", 1)[0].split()
    if len(tokens) == 1:
        return tokens[0].lower().rstrip(":") in words("roles.standing")  # 'Constabulary:', 'OPCC'
    named = len(tokens) > 1 and all(any(map(str.isupper, t[:2])) or t in _SMALL for t in tokens)
    return named and (names_body(text) or not text.endswith((":", "s")) or _no_group(tokens))


_FOREIGN = frozenset("na an y yr de la le du des di del van der den agus".split())
_SMALL = _FOREIGN | {"and", "of", "for", "the", "&", "–", "-"}


def foreign_body(text: str) -> bool:
    """Whether words are the name of a body in another language, small words of that amid them: 'Comhairle na nÓg'."""
    return not _FOREIGN.isdisjoint(text.split()[1:]) and proper_body(text)


def letters_of_body(text: str) -> bool:
    """Whether a cell holds the letters of a body and nothing else, and no word that labels people: 'HSE'."""
    bare = text.lower()
    known = bare in labels("labels.attendance") or bare in words("roles.heads") or bare in words("roles.group_heads")
    return text.isupper() and bare.isalpha() and 2 < len(bare) < 5 and not known


def of_person(text: str, people: str) -> bool:
    """Whether a cell names somebody: a whole name, or letters of the name of who stands beside it, in their order."""
    if not letters_of_body(text):
        return people_like(text) == STRONG
    name = people.partition(",")[0].lower()
    letters = iter(name)
    return name[:1] == text[:1].lower() and all(letter in letters for letter in text.lower())


def _no_group(tokens: list[str]) -> bool:
    """Whether a plural ends a name that is of no sort of people: 'Weir Structures', not 'Parent Governors'."""
    last = tokens[-1].lower()
    held = set(map(str.lower, tokens))
    people = labels("labels.attendance").keys() | words("roles.heads") | words("roles.starts")
    return last.isalpha() and last[:-1] not in words("roles.heads") and held.isdisjoint(people)


def sided(rows: list[Row], known: bool) -> bool:
    """Whether the rows have people in the second cell, several in some, and in the first words for who they are; `known`: a label tells of people."""
    rows = [row for row in rows if not _of_nobody(row)]
    beside = [row for row in rows if len(row.cells) > 1 and row.texts[0]]
    if len(beside) < 2 or not rows[0].texts[0] or not all(map(heads_people, beside)):
        return False
    if any(not row.texts[0] and not _goes_with(row) for row in rows):
        return False
    if any(of_person(*row.texts[:2]) for row in beside):
        return False
    many = sum(len(row.cells[1].paragraphs) > 1 or _several(row.texts[1]) for row in beside)
    return known and many * 2 >= len(beside)


def lined(rows: list[Row]) -> bool:
    """Whether the people of a body stand on lines of their own, each in front of an office or another body."""
    cells = [row.cells[1].paragraphs for row in rows if len(row.cells) > 1]
    return any(len(cell) > 1 and all(_with_office(p.text) for p in cell) for cell in cells)


def _of_nobody(row: Row) -> bool:
    """Whether a row says that nobody is of those whom its first cell names: 'Parent governors | Vacancy'."""
    filled = [text for text in row.texts[1:] if text]
    return len(row.texts) > 1 and all(placeholder(text) or not any(map(str.isalnum, text)) for text in filled)


def _goes_with(row: Row) -> bool:
    """Whether a row without a first cell goes on with the people of the one above."""
    return len(row.cells) > 1 and bool(row.cells[1].paragraphs) and crowd(row.cells[1].paragraphs[0].text)


def _several(text: str) -> bool:
    """Whether a cell names more than one person: more words than one has, or two names."""
    tokens = text.split()
    two = len(tokens) == 4 and all(name_like(" ".join(pair)) == STRONG for pair in (tokens[:2], tokens[2:]))
    return len(tokens) > 4 or two


def heads_people(row: Row) -> bool:
    """Whether a few words in the first cell stand beside people: 'Project team', 'Weir Constabulary'."""
    if len(row.cells) < 2 or not row.cells[1].paragraphs:
        return False
    text, people = row.texts[0], row.cells[1].paragraphs[0].text
    return 0 < len(text) < 60 and not is_ref(text) and (crowd(people) or _with_office(people))


def _with_office(text: str) -> bool:
    """Whether a line names somebody in front of an office or a body: 'Bo Lund, Harbour Master', 'Bo Lund, Weir Trust'."""
    name, _, rest = text.partition(", ")
    if name_like(name) == NONE or not 1 < len(name.split()) < 5:
        return False
    held = {token.strip(".,;()").lower() for token in rest[:120].split()}
    return not held.isdisjoint(words("roles.heads") | words("roles.organisation_heads"))


def take_bodies(layout: Layout, table: Table, roster: Roster) -> int:
    """Take the rows of such a table; a row without a body goes on with the people of the one above."""
    roster.columns = Columns(["organisation", "name"], None, ["", ""])
    body: list[Passage] = []
    for row in table.rows:
        if row.separator or not any(row.texts):
            continue
        cells = cells_of(row)
        kind = kind_alone(row)
        if kind is not None:
            if roster.rows or roster.label is not None:
                roster = Roster(kind, cells[0][0], columns=roster.columns)
                layout.rosters.append(roster)
            roster.kind, roster.label = kind, cells[0][0]
            body = []
            continue
        if cells[0] and not (names_body(row.texts[0]) or proper_body(row.texts[0]) or letters_of_body(row.texts[0])):
            layout.furniture += [("label", p) for p in cells[0]]  # 'Co-opted members': no body
            cells[0] = body = []
        elif not cells[0] and _goes_on(roster, row.texts[1]):
            last = roster.rows[-1][1]
            last[-1] = last[-1].joined(cells[1][0])
            last += cells[1][1:]
            continue
        body = cells[0] or body
        roster.rows.append([body, cells[1]])
    return len(table.rows)


def _goes_on(roster: Roster, text: str) -> bool:
    """Whether a row holds the rest of a name that the row above broke off: a surname, behind 'and Ann'."""
    if not roster.rows or not roster.rows[-1][1]:
        return False
    above = roster.rows[-1][1][-1].text
    return (len(text.split()) == 1 and people_like(text) > NONE) or above.endswith((",", " and", "&"))

"""The cells of one row of an attendance table by what they hold: names, titles, bodies, letters, remarks."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from ...lexicons import table
from ...lexicons import words as word_list
from ...segment.column_heads import header_role, tells_both
from ...segment.columns import Columns
from ...segment.labels import without_brackets
from ...segment.names import NONE, crowd, name_like, people_like
from ...segment.passage import Passage, normal
from ...segment.seats import sit_for
from ..mentions import Mark, PersonDraft, mark
from ..words import CAPITAL, GIVEN, HEAD, LINK, ORG, START, TOPIC
from ..words import words as read_words
from .codes import term, tick
from .functions import functions_of
from .letters import all_initials, initials_beside
from .roles import Context, cut_organisation, office, organisation_like
from .said import attach, is_remark

_SURNAMES = frozenset(("family name", "last name", "surname", "second name"))


@dataclass(slots=True)
class Cells:
    """The cells of a row by what they hold; `apart`: bodies have a column of their own, filled or not; `fronted`: theirs is in front of the names."""

    names: list[Passage]
    roles: list[Passage]
    organisations: list[Passage]
    by_role: dict[str, list[Passage]]
    apart: bool = False
    fronted: bool = False

    def remarks(self) -> list[Passage]:
        """Take out what is no title or body, but says when somebody came, what they did here, or until when they serve."""
        beside = [*self.roles, *self.organisations]
        told = [p for p in beside if remark_cell(p.text)]
        self.roles, self.organisations = (
            [p for p in cell if p not in told and not term(p.text)] for cell in (self.roles, self.organisations)
        )
        return told


def headed_cells(columns: Columns, row: list[list[Passage]]) -> Cells:
    """The cells of a row below headings."""
    by_role: dict[str, list[Passage]] = {}
    body = _bodies_column(columns)
    fronted = body >= 0 and "name" in columns.roles[body:]
    for c, (role, cell) in enumerate(zip(columns.roles, row, strict=False)):
        again = role == "role" and bool(by_role.get("role"))  # 'Principal | Chairperson', in columns of their own
        if role == "organisation" and c != body:  # 'LA Officer' below 'Sector', beside a column of bodies
            role = "second" if any(w.has(HEAD) for p in cell for w in p.once(read_words)) else "other"
        elif role == "role" and cell and _of_body(cell, columns.names[c] if c < len(columns.names) else ""):
            role = "organisation"
        elif role == "role" and cell and not any(columns.names[c : c + 1]) and "name" in columns.roles[c + 1 :]:
            role = _told_in_front(cell, row[columns.roles.index("name") : columns.roles.index("name") + 1])
            fronted = role == "organisation"
        by_role.setdefault("second" if again else role, []).extend(cell)
    names, roles = by_role.get("name", []), by_role.get("role", [])
    if not names and roles:
        names, roles = roles, []
    surname = next((c for c, head in enumerate(columns.names) if normal(head) in _SURNAMES), None)
    if surname is not None and surname < len(row) and len(names) == 1 and len(row[surname]) == 1:
        names = [names[0].joined(row[surname][0])]
    bodies = by_role.get("organisation", [])
    apart = columns.header is not None and columns.has("organisation")
    if not roles and (offices := [p for p in bodies if _office_with_body(p)]):
        roles, bodies, apart = offices, [p for p in bodies if p not in offices], False
    return Cells(names, roles, bodies, by_role, apart, fronted)


def _told_in_front(cell: list[Passage], names: list[list[Passage]]) -> str:
    """What a cell without a heading in front of people holds: what they sit for, a sector beside a bracket with the office, or an office."""
    people = names[0][0].text if names and names[0] else ""
    if len(cell) == 1 and sit_for(cell[0].text, people):
        return "organisation"
    inside = people[:-1].rpartition("(")[2] if people.endswith(")") else ""
    told = "," in inside and any(w.has(HEAD) for w in read_words(inside))
    return "other" if told and not any(w.has(HEAD) for p in cell for w in p.once(read_words)) else "role"


def _of_body(cell: list[Passage], heading: str) -> bool:
    """Whether a cell names a body and no office, where its heading is of both or says nothing: 'Moor Runners (dep. for Ann Bell)'."""
    if not heading or (not (both := tells_both(heading)) and header_role(heading) is not None):
        return False
    words = [w for p in cell for w in read_words(without_brackets(p.text))]
    named = [w for w in words if w.has(CAPITAL)]
    if not words or not words[0].has(CAPITAL) or any(w.has(HEAD) for w in words):
        return False
    return both or (len(named) > 1 and all(w.flags & (CAPITAL | LINK) for w in words))


def _bodies_column(columns: Columns) -> int:
    """The column of bodies; of several, one that is not headed as of parts or kinds of them."""
    found = [c for c, role in enumerate(columns.roles) if role == "organisation"]
    whole = [c for c in found if c < len(columns.names) and normal(columns.names[c]) not in _PARTS_OF_BODIES]
    return next(iter([*whole, *found]), -1)


_PARTS_OF_BODIES = frozenset(
    ("sector", "sector represented", "department", "dept", "division", "section", "directorate", "team", "site", "ward")
)


def _office_with_body(passage: Passage) -> bool:
    """Whether a cell below 'School' or 'Agency' tells an office: 'Headteacher, Weir Mill School', 'Clerk to the Forum'."""
    words = passage.once(read_words)
    cut = cut_organisation(words, Context(comma_last=True))
    if 0 < cut < len(words):
        return any(w.has(HEAD) for w in words[:cut])
    if len(words) > 2 and office(words, 0, len(words)):
        return True
    return bool(words) and words[-1].flags & (HEAD | ORG) == HEAD and not organisation_like(words)


def plain_cells(row: list[list[Passage]]) -> Cells:
    """The cells of a row by their order: names, titles, bodies; initials, ticks and words of attendance where they stand."""
    filled = [cell for cell in row if cell and not all("@" in p.text and " " not in p.text for p in cell)]
    letters = next((c for c in filled[1:] if all_initials(c) and initials_beside(c, filled[0])), None)
    if letters is None and len(filled) > 1 and all_initials(filled[0]) and initials_beside(*filled[:2]):
        letters = filled[0]  # 'AB | Ann Bell | Chair'
    filled = [c for c in filled if c is not letters]
    names = filled[0] if filled else []
    filled = [c for c in filled if c is names or len(c) != 1 or not tick(c[0].text)]
    told = [c for c in filled[1:] if len(c) == 1 and _attends(c[0].text)]
    filled = [c for c in filled if c not in told]
    told = told or [c for c in row if len(c) == 1 and c[0].text in _CROSSES]
    roles = filled[1] if len(filled) > 1 else []
    organisations = filled[2] if len(filled) > 2 else []
    if roles and office_first(names, roles):
        names, roles = roles, names
    elif roles and organisations and _bodies_first(roles, organisations):
        roles, organisations = organisations, roles
    by_role = {"initials": letters} if letters else {}
    by_role["attendance"] = [p for c in told[-1:] for p in c]
    return Cells(names, roles, organisations, by_role)


def office_first(first: list[Passage], second: list[Passage]) -> bool:
    """Whether a row names an office in front of its holder: 'Clerk, Weir Council Chair | Ann Bell (minutes) Carl Dunn'."""
    if not any(w.has(HEAD) for w in first[0].once(read_words)) or people_like(first[0].text) > NONE:
        return False
    named = without_brackets(second[0].text)
    if any(w.has(HEAD) and not w.has(GIVEN) for w in read_words(named)):
        return False
    return name_like(named) > NONE or crowd(named)


def _bodies_first(second: list[Passage], third: list[Passage]) -> bool:
    """Whether bodies stand in the second cell of a row and offices in the third: 'Ann Bell | Weir Council | Clerk'."""
    bodies, offices = ([w for p in cell for w in p.once(read_words)] for cell in (second, third))
    held = [sum(w.flags & (HEAD | ORG) == HEAD for w in words) for words in (bodies, offices)]
    if held[0] >= held[1] or not any(w.has(ORG) or w.flags & _PLAIN == CAPITAL for w in bodies):
        return False
    return sum(w.flags & (HEAD | ORG) == ORG for w in offices) <= sum(w.has(ORG) for w in bodies)


_PLAIN = CAPITAL | HEAD | START | TOPIC | LINK


def _attends(text: str) -> bool:
    """'present (from 4pm)': a cell that says in a word how somebody attended."""
    word = normal(text.split("(", 1)[0])
    return len(word) > 2 and table("people.codes").get(word) is not None


def remark_cell(text: str) -> bool:
    """Whether a cell says nothing of who somebody is, but when they came or what they did: '(item 7)', 'from item 4'."""
    if len(text) > 80 or not text:
        return False
    if _bracketed().fullmatch(text) is not None:
        return True
    first = text.split(maxsplit=1)[0].lower().rstrip(".")
    starts = first in word_list("people.remarks") or first in word_list("people.conditions") or first in _ITEMS
    if not starts or any(w.has(HEAD) for w in read_words(text)):
        return text.islower() and bool(functions_of(text))
    return is_remark(text)


_CROSSES = ("✗", "✘")  # of somebody who was not there, in a row without headings
_ITEMS = frozenset(("item", "items", "part", "late", "remote", "remotely", "online", "teams", "zoom"))


@cache
def _bracketed() -> re.Pattern[str]:
    """Nothing but brackets."""
    return re.compile(r"\s*(?:\([^()]{1,70}\)\s*){1,6}")


def give_remarks(drafts: list[PersonDraft], passages: list[Passage]) -> None:
    """Say of people what cells of remarks say: one bracket each where there are as many, else the same of all."""
    for passage in passages:
        told = [mark(passage, m.start() + 1, m.end() - 1) for m in re.finditer(r"\([^()]+\)", passage.text)]
        whole: Mark = told[0] if len(told) == 1 else mark(passage, 0, len(passage.text))
        each = told if len(told) == len(drafts) else [whole] * len(drafts)
        for draft, said in zip(drafts, each, strict=True):
            if functions_of(said.text) or _bracketed().fullmatch(passage.text) is not None:
                attach(draft, said)
            else:
                draft.note = draft.note or said

"""Labels of attendance lists that only what stands around them tells: unknown words above, below or in front of names."""

from __future__ import annotations

import re
from functools import cache
from itertools import takewhile

from ..document.tree import Block, Paragraph, Row, Table
from ..lexicons import labels, words
from .by_body import body_alone, proper_body
from .column_heads import is_header, is_ref
from .cues import cues
from .labels import attendance_label, container, label_kind, office_label, titled, weak_label, without_brackets
from .list_lines import is_detail, names_first, of_business
from .model import Roster
from .names import NONE, STRONG, crowd, name_like, people_like, titled_many
from .offices_first import names_second
from .outline.words import exactly_usual
from .passage import normal
from .tables import form_of


def rolls(text: str, below: list[Block]) -> tuple[str, int] | None:
    """A label of unknown words in front of several names, where no list was met yet: 'The crew: Ann Bell, …'."""
    match = _lead(text)
    if match is None or is_detail(text):
        return None
    rest = text[match.end() :]
    if people_like(rest) < STRONG or len(cues()["parting"].findall(rest)) < 2:
        return None
    lines = [block.text for block in below if isinstance(block, Paragraph)]
    labels = [found[0] for line in lines if (found := attendance_label(line)) is not None]
    return ("present", match.end()) if "present" not in labels else None


def other_label(roster: Roster | None, alone: bool, text: str) -> tuple[str, int] | None:
    """A label of unknown words right below a list, people behind it: 'Legal counsel: …', 'Ex officio: …'."""
    match = _lead(text) if roster is not None else None
    if (
        match is None
        or normal(match["key"]) in words("labels.details")
        or of_business(match["key"])
        or not match["key"][0].isupper()
    ):
        return None
    rest = text[match.end() :]
    letters = match["key"]
    if letters.isupper() and len(letters) < 5 and " " not in letters and rest.lstrip().startswith(letters[0]):
        return None  # 'AB: Ann Bell'
    if roster is not None and _by_body(roster, alone, match["key"]):
        return None
    above = roster.label.text if roster is not None and roster.label is not None else ""
    again = roster is not None and above[:1].isupper() and _alike(match["key"], above)
    if again and roster is not None and names_first(rest):
        return roster.kind or "present", match.end()  # 'Committee B – Teachers:', below 'Committee A – Churches:'
    means = _means().fullmatch(match["key"]) is not None and roster is not None and roster.kind == "present"
    if means and names_first(rest):
        return "present", match.end()  # 'On Jitsi: …', whatever that is
    named = name_like(match["key"]) == STRONG or len(match["key"].split()) > 4
    return ("in_attendance", match.end()) if not named and names_first(rest) else None


def _lead(text: str) -> re.Match[str] | None:
    """The words in front of a colon, a dash perhaps among them: 'Legal counsel:', 'Group A – Churches:'."""
    match = cues()["key"].match(text)
    if match is None or ":" not in match.group():
        match = cues()["lettered"].match(text) if ":" in text[:90] else None
    return match


@cache
def _means() -> re.Pattern[str]:
    """By what means people took part: one name behind a small word."""
    return re.compile(r"(?:[Oo]n|[Vv]ia|[Bb]y|[Oo]ver|[Uu]sing|[Tt]hrough)(?: the)? \w{2,20}")


def lettered(text: str) -> bool:
    """Whether the label in front of a line has a letter or number: 'Group A – Churches:'."""
    return ":" in text[:90] and cues()["lettered"].match(text) is not None


def _alike(key: str, above: str) -> bool:
    """Whether two labels are of parts of one kind, with the letter or number of each: 'Group A – Churches', 'Group B'."""
    first, second = (cues()["part"].match(label) for label in (key, above))
    return first is not None and second is not None and first["kind"] == second["kind"] and first[0] != second[0]


def heads_more(roster: Roster | None, text: str, following: Block | None) -> bool:
    """Whether unknown words on a line of their own head a list as the labels above do: 'Assessors:'."""
    if roster is None or roster.label is None or not text[0].isupper():
        return False
    if not text.endswith(":"):
        return isinstance(following, Table) and body_over(text, following)
    above = roster.label.text.rstrip()
    listed = isinstance(following, Paragraph) and people_like(following.text) == STRONG
    listed = listed or (isinstance(following, Table) and of_people(following))
    known = normal(text) in words("labels.details") or of_business(text) or name_like(text.rstrip(" :")) == STRONG
    return listed and above.endswith(":") and len(text.split()) < 6 and not known and not _heads_part(text)


def body_over(text: str, table: Table) -> bool:
    """Whether the name of a body, or of a group, stands over a table of its people: 'Weir Constabulary'."""
    if len(text) > 60 or text[-1] in ".?!," or not proper_body(text) or _heads_part(text):
        return False
    likely = people_like(text)
    if label_kind(normal(text)) is not None or is_detail(text):
        return False  # 'IN ATTENDANCE', 'Venue: Mill Club'
    if likely == STRONG or (likely and normal(text).rpartition(" ")[2] not in words("roles.group_heads")):
        return False
    rows = [row for row in _leading(table) if sum(map(bool, row.texts)) > 1]  # those of one cell head others
    every = [row for row in table.rows if not row.separator and any(row.texts)]
    return bool(rows) and (names_second(every) is not None or names_second(rows) is not None or of_people(Table(rows)))


def _leading(table: Table) -> list[Row]:
    """The rows above a rule or headings, as the minutes may follow in the same table."""
    return list(takewhile(lambda row: not row.separator and not is_header(row), table.rows))


def more_bodies(table: Table) -> bool:
    """Whether a row of one cell among those of people names another body, or labels a list: 'Apologies'."""
    alone = [
        row.texts[0] for row in _leading(table)[1:] if row.texts and row.texts[0] and sum(map(bool, row.texts)) == 1
    ]
    return any(body_alone(text) or label_kind(normal(text)) is not None for text in alone)


def could_head(text: str) -> bool:
    """Whether a few words on a line of their own could head a list of people, as they head no other part or item."""
    if not text[0].isupper() or text[-1] in ".?!,;" or len(text.split()) > 5 or ":" in text:
        return False
    return not (_heads_part(text) or is_detail(text) or of_business(text) or exactly_usual(text) or is_ref(text))


def bold_lead(text: str, end: int) -> str | None:
    """The kind of a list that words in bold head, of which only some are known, below another: 'Weir staff Ann Bell …'."""
    label, rest = normal(text[:end]), text[end:].lstrip(" :–-")
    if not 1 < len(label) < 40 or len(label.split()) > 4 or name_like(text[:end].strip()) == STRONG:
        return None
    if label in words("people.functions.minute_taker"):
        return "in_attendance" if name_like(without_brackets(rest).rstrip(". ")) > NONE else None
    known = [kind for word in label.split() if (kind := label_kind(word)) is not None]
    return known[-1] if known and people_like(rest) > NONE else None


def of_people(table: Table) -> bool:
    """Whether the rows of a table begin with people."""
    rows = _above_rule(table.rows)
    if not rows or is_header(rows[0]) or not _names(rows[0].texts[0]):
        rows = table.rows
    table = Table(rows)
    rows = [row for row in rows if not row.separator and any(row.texts)]
    form = form_of(table, False, True) if rows else None
    if form == "columns":
        return True
    if form != "rows":
        return False
    return titled_many(rows[0].texts[0]) or all(_names(row.texts[0]) for row in rows)


def _above_rule(rows: list[Row]) -> list[Row]:
    """The rows up to the minutes that may follow a rule; the one under the first row parts headings that may be a person."""
    begin = 2 if len(rows) > 2 and rows[1].separator and not rows[0].separator else 0
    return [*rows[:begin:2], *takewhile(lambda row: not row.separator, rows[begin:])]


def _names(text: str) -> bool:
    return people_like(text) > NONE or crowd(text)


def kind_over(text: str, above: str | None) -> str:
    """The kind of a list over a table that unknown words head: as some of them say, else that of the list above."""
    said = normal(text).split()
    if not _AWAY.isdisjoint(said):
        return "apologies" if "apologies" in said else "absent"
    classes = {labels("labels.attendance").get(word) for word in said}
    return "in_attendance" if "guests" in classes else above or "present"


def among_groups(rosters: list[Roster]) -> bool:
    """Whether the label of those present stands alone above, and nothing but groups of them since."""
    for roster in reversed(rosters):
        if roster.kind != "present" or roster.label is None:
            return False
        if not (roster.lines or roster.rows):
            return not weak_label(normal(roster.label.text))
    return False


def of_copies(text: str) -> bool:
    """Whether a line says who is sent the minutes: 'Copies to:', 'Circulation:'."""
    return text.rstrip().endswith(":") and not _SENT.isdisjoint(normal(text).split()[:1])


_AWAY = frozenset(("not", "unable", "absent", "apologies"))
_SENT = frozenset(("cc", "circulated", "circulation", "copied", "copies", "copy", "distribution"))


def stands_over(text: str, below: list[Block]) -> bool:
    """Whether a label stands over people, though an item of the minutes is called so too: 'Apologies', then '1. Apologies'."""
    following = below[0] if below and attendance_label(text) is not None else None
    if isinstance(following, Table):
        return of_people(following)
    return following is not None and following.kind != "heading" and people_like(following.text) == STRONG


def _heads_part(text: str) -> bool:
    return container(text) or titled(text) is not None


def _by_body(roster: Roster, alone: bool, key: str) -> bool:
    """Whether a key names the body that people behind it come from: 'Weir Council: Ann Bell, Carl Dunn'."""
    above = cues()["key"].match(roster.lines[-1].text) if roster.lines else None
    return alone and (not roster.lines or above is not None)


def names_body(roster: Roster, alone: bool, text: str) -> int:
    """Where the people of a body begin that a line of a list names in front of them: 'Weir Council: Ann Bell'; else 0."""
    match = cues()["body"].match(text) if alone and ":" in text[:80] else None
    if match is None or (roster.lines and cues()["body"].match(roster.lines[-1].text) is None):
        return 0
    key = normal(match["key"])
    if office_label(key) or is_detail(text) or key in labels("headings.attendance"):
        return 0
    headed = len(key.split()) > 1 and not words("roles.organisation_heads").isdisjoint(key.split())
    led = headed or (roster.lines and label_kind(key) is None)
    return match.end() if led and people_like(text[match.end() :]) == STRONG else 0


_FIRST_LINES = 12
"""So many lines of a list tell whether it names offices; more would be read anew for each that is to join it."""


def names_holder(roster: Roster, text: str) -> bool:
    """Whether a line of the list that is open names an office and its holder: 'Treasurer: Carl Dunn'."""
    if roster.kind not in ("present", "in_attendance"):
        return False
    key = _held(text)
    if key is None or office_label(key):
        return key is not None
    if key.split()[-1] not in words("roles.heads"):
        return False
    above = (_held(line.text) for line in roster.lines[:_FIRST_LINES])  # 'Chair: Ann Bell'
    return any(said is not None and office_label(said) for said in above)


def _held(text: str) -> str | None:
    """The words in front of a name, as the office of its holder stands there."""
    match = cues()["key"].match(text)
    return normal(match["key"]) or None if match is not None and people_like(text[match.end() :]) > NONE else None

"""Columns that hold the headings of items, beside the one of what was said."""

from __future__ import annotations

import re
from functools import cache
from itertools import pairwise

from ..document.tree import Row
from .column_cells import Stats, texts_in
from .column_heads import is_ref
from .names import STRONG, name_like
from .outline.words import exactly_usual


def settle_titles(roles: list[str | None]) -> None:
    """'Title' heads the subjects of items where no people are listed, between their numbers and what was said."""
    if "role" not in roles or "body" not in roles or {"name", "heading", "organisation"} & set(roles):
        return
    c = roles.index("role")
    if roles[:c] in ([], ["ref"]) and roles[c + 1] == "body":
        roles[c] = "heading"


def settle_beside_numbers(roles: list[str | None], names: list[str], rows: list[Row], stats: list[Stats]) -> None:
    """A column without a heading between the numbers and the prose holds the subjects, each once and beside a number."""
    if (
        len(roles) < 3
        or roles[0] not in (None, "ref", "other")
        or roles[1] is not None
        or roles[2] not in (None, "body")
    ):
        return
    subject, prose = stats[1], stats[2]
    empty = not stats[0].filled
    if names[1] or "heading" in roles or (stats[0].ref < 0.5 and not empty):
        return
    if prose.length < max(s.length for s in stats):
        return
    if not 2 < subject.filled <= prose.filled or subject.prose > 0.2 or subject.length > 60 * subject.filled:
        return
    if prose.length < 2 * subject.length or _letters_alone(rows) or subject.date > 0.5 or subject.ref > 0.3:
        return
    told = [row for row in rows if len(row.cells) > 2 and row.texts[1]]
    apart = len({row.texts[1] for row in told}) * 10 >= len(told) * 9
    numbered = sum(bool(row.texts[0]) for row in told) * 10 >= len(told) * (0 if empty else 9)
    people = sum(name_like(row.texts[1]) == STRONG for row in told)
    if apart and numbered and people * 2 < len(told):
        roles[1] = "heading"


def _letters_alone(rows: list[Row]) -> bool:
    """Whether most of the second cells hold nothing but initials: 'AB', 'CD/EF'."""
    texts = [row.texts[1] for row in rows if len(row.cells) > 1 and row.texts[1]]
    return 2 * sum(_initials().fullmatch(text) is not None for text in texts) > len(texts)


@cache
def _initials() -> re.Pattern[str]:
    return re.compile(r"(?:\b(?:[A-Z][a-z]?){1,4}\b|\ball\b|[^A-Za-z]){1,12}")


def settle_numbered(roles: list[str | None], rows: list[Row], stats: list[Stats]) -> None:
    """A first column without a heading holds the subjects where these stand there behind their numbers: '2) Roof'."""
    if not roles or roles[0] is not None or "heading" in roles or not any(s.prose > 0.3 for s in stats[1:]):
        return
    texts = [row.texts[0] for row in rows if row.cells and row.texts[0]]
    headed = sum(_numbered().match(text) is not None for text in texts)
    if headed > 2 and 10 * (headed + sum(map(is_ref, texts))) >= 9 * len(texts):
        roles[0] = "heading"


@cache
def _numbered() -> re.Pattern[str]:
    return re.compile(
        r"(?:[A-Z]{1,5}/)?(?:\d{1,4}|[IVX]{1,5}|[A-Z])(?:/\d{1,4}){0,2}[.):]{0,2}\s+[A-Z][^.!?]{2,100}(?:\.\d{1,2})?$"
    )


def settle_led(roles: list[str | None], rows: list[Row], stats: list[Stats]) -> None:
    """A first column of headings behind their numbers, and of the bare numbers of their parts, beside prose."""
    if roles[:1] in ([None], ["ref"]) and _led_by_numbers(rows) and any(s.prose > 0.4 for s in stats[1:]):
        roles[0] = "heading"


def _led_by_numbers(rows: list[Row]) -> bool:
    """Whether the first cells are headings behind their numbers, and bare numbers of their parts: '3 Budget', '3.1'."""
    led = bare = other = 0
    for text in texts_in(rows, 0):
        number, _, words = text.partition(" ")
        known = is_ref(number) and (number[-1] in ").:" or any(map(str.isdigit, number)))
        if known and words[:1].isupper() and len(text) < 90 and not is_ref(text):
            led += 1
        elif is_ref(text) and any(map(str.isdigit, text)):
            bare += 1
        else:
            other += 1
    return led > 1 and led * 4 >= bare and other * 5 <= led + bare


def settle_headings(roles: list[str | None], stats: list[Stats]) -> None:
    """A column of subjects beside the prose holds the headings."""
    for c, role in enumerate(roles):
        if role != "body" or not stats[c].filled:
            continue
        longest = max((s.length for i, s in enumerate(stats) if i != c), default=0)
        if longest > 3 * stats[c].length and stats[c].length < 70 * stats[c].filled and stats[c].prose < 0.3:
            roles[c] = "heading"


def settle_items(roles: list[str | None], stats: list[Stats]) -> None:
    """Of two columns of text in minutes, the first and shorter one holds the headings."""
    held = [c for c, role in enumerate(roles) if role == "body" and stats[c].filled]
    if len(held) < 2 or "heading" in roles:
        return
    first, longest = held[0], max(stats[c].length for c in held[1:])
    if longest > stats[first].length and stats[first].length < 70 * stats[first].filled and stats[first].prose < 0.3:
        roles[first] = "heading"


def settle_usual(roles: list[str | None], rows: list[Row], stats: list[Stats]) -> None:
    """A first column without a heading holds the subjects where two are such as most agendas have: 'Apologies', 'AOB'."""
    if len(roles) < 2 or roles[0] is not None or roles[1] not in (None, "body") or "heading" in roles:
        return
    first, prose = stats[0], stats[1]
    if first.prose > 0.2 or first.length > 60 * first.filled or prose.prose <= 0.4 or prose.length < 2 * first.length:
        return
    texts = [row.texts[0] for row in rows if row.cells and row.texts[0]]
    if len({*texts}) == len(texts) > 2 and sum(map(exactly_usual, texts)) > 1:
        roles[0] = "heading"


def subjects_beside(column: int, roles: list[str | None], stats: list[Stats]) -> bool:
    """Whether a column of short words stands beside one under unknown words that holds all that was said."""
    if "body" in roles or "heading" in roles or "number" in roles or roles[:column] not in ([], ["ref"]):
        return False
    told = stats[column]
    prose = max((s for c, s in enumerate(stats) if roles[c] is None), key=lambda s: s.length, default=told)
    short = told.length < 70 * told.filled and told.prose < 0.3
    return short and prose.prose > 0.4 and prose.length > 2 * told.length


def settle_subjects(roles: list[str | None], stats: list[Stats]) -> None:
    """A first column under unknown words, beside one of prose and one of tasks, holds the subjects."""
    if (
        roles[:1] != ["other"]
        or "heading" in roles
        or not {"body"} < {*roles} & {"body", "action", "owner", "owner_due"}
    ):
        return
    first, prose = stats[0], stats[roles.index("body")]
    short = 5 * first.filled < first.length < 60 * first.filled and first.prose < 0.2
    if short and first.ref < 0.3 and first.date < 0.3 and prose.length > 2 * first.length and first.status < 0.2:
        roles[0] = "heading"


def settle_counted(roles: list[str | None], rows: list[Row]) -> None:
    """A column in front of the prose whose entries count on holds subjects, though its heading asks what: '1. Hydro' below 'What'."""
    if "body" not in roles or "action" not in roles[: roles.index("body")]:
        return
    at = roles.index("action")
    found = [_counted().match(text) for text in texts_in(rows, at)]
    counts = [int(match["n"]) for match in found if match is not None]
    if len(counts) > 2 and len(counts) * 5 >= 4 * len(found) and all(a < b < a + 3 for a, b in pairwise(counts)):
        roles[at] = "heading"


@cache
def _counted() -> re.Pattern[str]:
    return re.compile(r"(?P<n>\d{1,3})[.):]?\s+\S")


def settle_beside_body(roles: list[str | None], stats: list[Stats], rows: list[Row]) -> None:
    """A column of which nothing is known heads the rows where it has a few words of its own for each, beside numbers and prose."""
    if not {"ref", "body"} <= set(roles) or "heading" in roles or len(rows) < _ROWS:
        return
    for c, role in enumerate(roles):
        s = stats[c]
        if role != "other" or s.filled * 10 < 9 * len(rows) or s.length > _WORDS * s.filled or s.prose or s.initials:
            continue
        texts = {row.texts[c] for row in rows if c < len(row.cells)}
        if len(texts) * 10 >= 9 * len(rows) and all(text[:1].isupper() for text in texts if text):
            roles[c] = "heading"
            return


_ROWS = 4  # rows: fewer tell nothing of a column
_WORDS = 40  # letters of a heading on the average

"""Labels given in two languages: 'Gweithred / Action', 'Responsable / Lead', 'Gníomh (Action)'.

Minutes of bodies that work in two languages print each label, heading of a column, status and office twice. No list
of foreign words is needed to read them: a pair counts as the half that is known where the other is strange, which
'Action / decision' or 'chair / vice-chair' is not.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cache
from typing import TypeVar

from ..lexicons import labels, words
from .passage import normal

T = TypeVar("T")

TWIN = r"[^\W\d_][\w’'-]{0,18}\.?(?: [^\W\d_][\w’'-]{0,18}\.?){0,4}"
"""The words of a half that is not known."""

_LISTS = ("attendance", "phrases", "keys")


@cache
def _english() -> frozenset[str]:
    """Every word of the labels that are known."""
    phrases = [
        *labels("headings.columns"),
        *labels("headings.attendance"),
        *labels("cues.status"),
        *words("roles.heads"),
    ]
    for name in _LISTS:
        phrases += labels(f"labels.{name}")
    return frozenset(word for phrase in phrases for word in phrase.split()) | words("labels.business")


@cache
def _pair() -> re.Pattern[str]:
    return re.compile(
        r"\W{0,3}(?P<first>[^/()|]{2,40}?)(?P<sign>\s?/\s?|\s[–—|-]\s|\s?\((?=[^()]{2,40}\)))(?P<second>[^/()|]{2,40}?)[\s:).]{0,3}$"
    )


def strange(text: str) -> bool:
    """Whether words are of another language than English: most of them stand in no label that is known."""
    said = normal(text).split()
    if not 0 < len(said) < 6 or any(map(str.isdigit, text)):
        return False
    if not words("language.common.others").isdisjoint(said) and not words("language.common.english") & set(said):
        return True
    return 2 * sum(word in _english() or word in words("language.common.english") for word in said) < len(said)


def known_half(text: str, known: Callable[[str], T | None]) -> T | None:
    """What `known` says of one half of a pair in two languages; None where the text is none, or the other half is English."""
    pair = _pair().match(text) if len(text) < 90 else None
    if pair is None:
        return None
    for half, other in (("second", "first"), ("first", "second")):
        if (found := known(pair[half].strip())) is not None and strange(pair[other]):
            return found
    return None


def pair_sign(text: str) -> str:
    """The sign between two halves, one of which is strange; '' where there is no such pair."""
    pair = _pair().match(text) if len(text) < 90 else None
    return pair["sign"].strip() if pair is not None and (strange(pair["first"]) or strange(pair["second"])) else ""


def foreign(text: str) -> bool:
    """Whether words have letters or common words that English has not: 'Échéance / Due date'."""
    return not text.isascii() or not words("language.common.others").isdisjoint(normal(text).split())


@cache
def _in_front() -> re.Pattern[str]:
    return re.compile(rf"[\W_]{{0,4}}(?P<twin>{TWIN})\s?/\s?(?=\w)")


def twin_in_front(text: str) -> int:
    """Where the second half begins of what stands in front in two languages: 'Terminé / Done'; else 0."""
    found = _in_front().match(text)
    return found.end() if found is not None and strange(found["twin"]) else 0


def twin_at(text: str, start: int) -> tuple[int, int] | None:
    """The first half of what could be a pair in two languages at this place."""
    found = _in_front().match(text, start)
    return found.span("twin") if found is not None else None


@cache
def _weekday() -> re.Pattern[str]:
    return re.compile(r"(?:mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6}\b", re.IGNORECASE)


def day_twice(front: str, behind: str) -> bool:
    """Whether words in front of a day are it in another language: 'Nos Fercher 9 Hydref 2024 / Wednesday 9 October 2024'."""
    figures = re.findall(r"\d{1,4}", front)
    told = bool(figures) and set(figures) <= set(re.findall(r"\d{1,4}", behind))
    return told or (not figures and _weekday().match(behind) is not None)


@cache
def _before() -> re.Pattern[str]:
    return re.compile(
        rf"(?:^|(?<=\n)|(?<=[.!?] ))(?:\d{{1,3}}(?:\.\d{{1,3}}){{0,3}}[.)]?\s)?(?P<twin>{TWIN})\s?(?P<sign>[/(|])\s?$"
    )


def twin_before(text: str, start: int) -> re.Match[str] | None:
    """The half in another language in front of a label that begins at `start`: 'Gweithred / ', 'Gníomh ('."""
    if start < 3 or text[:start].rstrip()[-1:] not in ("/", "(", "|"):
        return None
    begin = max(0, start - 80)
    found = _before().search(text, 0 if not begin else text.find(" ", begin), start)
    if found is not None and found["sign"] == "(" and found["twin"][-1] == ".":
        return None  # a sentence, and a bracket of its own behind it
    return found if found is not None and strange(found["twin"]) else None

"""When an action is due: the words that say so, and what they come to."""

from __future__ import annotations

import re
from datetime import timedelta
from typing import NamedTuple

from ..find.dates import DateMention, ResolvedDate
from ..find.mentions import Mark, mark
from ..find.numbers import NUMBERS
from .date_cues import before_event, counted, happening, made_done, named_day, occasion, open_words, told_of


class Due(NamedTuple):
    """When an action is due: the words, and what they resolve to (None: 'ASAP').

    `how` are the words of the relation where they stand outside, `day` those of the day where they stand elsewhere;
    `derived` names the fields that the days rest on besides.
    """

    mark: Mark
    relation: str | None
    value: ResolvedDate | None
    how: Mark | None = None
    day: Mark | None = None
    derived: tuple[str, ...] = ()


def last_day(mention: DateMention, value: ResolvedDate | None) -> ResolvedDate | None:
    """The day by which something is due: of 'this week', 'w/e 5 June' and 'between 16 and 27 May' the last one."""
    week = value is not None and value.precision == "week"
    to_its_end = week and (getattr(mention.value, "shift", None) == 0 or mention.kind == "week-ending")
    if value is None or not (to_its_end or mention.kind == "day-range"):
        return value
    return ResolvedDate(value.latest.isoformat(), value.latest, value.latest, "day")


def counted_back(words: Mark, mention: DateMention, due: Due) -> Due | None:
    """The day that is counted back from the one of a mention: 'two weeks before the meeting'."""
    value = due.value
    if mention.relation != "before" or value is None:
        return None
    back = counted().search(words.passage.text, max(words.start, mention.lead - 30), mention.lead)
    if back is None:
        return None
    if value.precision != "day":
        return due._replace(value=None)
    earlier = value.earliest - timedelta(days=days_of(back))
    value = ResolvedDate(earlier.isoformat(), earlier, earlier, "day")
    return due._replace(mark=mark(words.passage, back.start(), mention.end), relation="by", value=value)


def days_of(back: re.Match[str]) -> int:
    """The days that `counted` words come to."""
    words = {"a": 1, "an": 1, "fourteen": 14, **NUMBERS}
    count = back["count"].lower()
    return (int(count) if count.isdigit() else words[count]) * {"day": 1, "week": 7, "fortnight": 14}[
        back["unit"].lower()
    ]


def of_named_day(words: Mark, mention: DateMention, due: Due) -> Due | None:
    """The relation that stands in front of a name of the day: 'by Easter (5 April)', 'before the workshop on 5 April'."""
    text, named = words.passage.text, None
    if mention.relation is None:
        named = named_day().search(text, max(0, mention.lead - 60), mention.lead)
    if mention.relation in ("on", None):
        named = named or before_event().search(text[: mention.start], max(words.start, mention.lead - 120))
    if named is None:
        return None
    relation = "by" if named["how"].lower() in ("by", "until") else "before"
    return due._replace(relation=relation, how=mark(words.passage, *named.span("how")))


def in_words(words: Mark) -> Due | None:
    """When something is due in words that name an occasion, or none at all: 'before the AGM', 'in due course'."""
    text = words.passage.text
    for found in occasion().finditer(text, words.start, words.end):
        before = text[words.start : found.start()]
        lasts = found["how"].lower() in ("over", "during", "throughout")
        if lasts and (text[found.end() : words.end].strip(" .;)") or happening().search(before)):
            continue
        if told_of().search(before) is None or made_done().search(before) is not None:
            by = found["how"].lower() in ("by", "no later than")
            relation = "during" if lasts else "by" if by else "before"
            back = counted().search(text, max(words.start, found.start() - 30), found.start())
            begin = back.start() if back is not None else found.start("what")  # 'three weeks before the fair'
            return Due(mark(words.passage, begin, found.end("what")), relation, None)
    soon = open_words().search(text, words.start, words.end)
    return Due(mark(words.passage, soon.start(), soon.end()), None, None) if soon else None

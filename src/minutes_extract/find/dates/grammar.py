"""The one pass over a text: stop at each anchor, read the form that begins there, and relate it to the words before.

Anchors are runs of figures and the few words with which dates begin; everything else is passed over at the speed of
one regular expression. Each form is read by `match` at its anchor, and what is read is not looked at again.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import cache
from itertools import chain

from minutes_extract.find.dates.absolute_forms import day_form, month_form, numeric_form, the_day
from minutes_extract.find.dates.context import relation_before
from minutes_extract.find.dates.meeting_forms import meeting_after_month, next_meeting
from minutes_extract.find.dates.model import DateMention, Found
from minutes_extract.find.dates.patterns import MONTHS, WEEKDAYS, compiled
from minutes_extract.find.dates.period_forms import (
    end_of,
    last_quarter,
    nth_weekday,
    part_of,
    quarter,
    short_year,
    years,
)
from minutes_extract.find.dates.periods import Nothing
from minutes_extract.find.dates.relative_forms import (
    new_year,
    next_or_last,
    open_form,
    this_unit,
    today,
    units,
    week,
    weekday_form,
)
from minutes_extract.find.dates.resolve import Day, MonthNumber, Year
from minutes_extract.find.dates.scan import Scan, lowered

__all__ = ["find_dates"]

Form = Callable[[Scan, int], Found | None]
_RANGES = ("day-range", "day-choice", "month-range", "year-range")
_MEETINGS = ("next-meeting", "other-meeting")
_LONGEST_LINK = 48
# What can stand after a day's figures: a gap, a dash, the first letter of an ordinal, a month, 'to', 'and', 'of'.
_AFTER_DAYS = frozenset(" \t\r\n.,/-‐‑‒–—−&jfmasondrtu")
_FREE_AHEAD = frozenset(("", " ", "\n", "\t", "("))
_FREE_BEHIND = frozenset(("", " ", "\n", "\t", ")", ",", ".", ";", ":"))
_NEVER_AHEAD = "@\\#£$€+=_&?%~"


def find_dates(text: str, start: int = 0, end: int | None = None, *, cell: bool = False) -> list[DateMention]:
    """The date mentions in `text[start:end]`, in order and apart; offsets are into `text`.

    The slice is read as if nothing stood round it. `cell` says that it is a cell or field for an owner or a due date:
    there '12/03', 'ASAP', 'two weeks' and a month's bare name are dates too. Never raises on any text.

    >>> [(m.text, m.relation, m.kind) for m in find_dates("PG to circulate it by Friday 6th December.")]
    [('Friday 6th December', 'by', 'day-month')]
    """
    if start or end is not None:
        start, end, _ = slice(start, end).indices(len(text))
    part, rx = text[start:end], compiled()
    low = lowered(part)
    anchors = rx["anchor-in-cell" if cell else "anchor"].finditer(low)
    first = rx["anchor-at-once"].match(low) or next(anchors, None)
    if first is None:
        return []
    scan = Scan(part, low, cell)
    mentions = [
        _mention(scan, found, start) for found in _read(scan, chain((first,), anchors))
    ]  # lazily: the floor is still the last mention's end
    return _without_dated_meetings(text, mentions) if len(mentions) > 1 else mentions


def _read(scan: Scan, anchors: Iterator[re.Match[str]]) -> Iterator[Found]:
    addresses: Iterator[tuple[int, int]] | None = None  # looked for once a date is found
    here: tuple[int, int] | None = None
    forms = _forms()
    for anchor in anchors:
        pos, token = anchor.start(1), anchor[1]
        if pos < scan.floor:
            continue
        found = _figures(scan, pos, len(token)) if "0" <= token[0] <= "9" else _worded(scan, pos, forms.get(token, ()))
        if found is None or found.start < scan.floor or not _edges(scan, found):
            continue
        if addresses is None:
            addresses, here = _addresses(scan.low)
        while here and here[1] <= found.start:
            here = next(addresses, None)
        if here and here[0] < found.end:
            continue
        yield found
        scan.floor = found.end


def _addresses(low: str) -> tuple[Iterator[tuple[int, int]], tuple[int, int] | None]:
    """Where web and e-mail addresses stand (the run round each '://', 'www.' and '@'); the first of them apart."""
    if "://" not in low and "www." not in low and "@" not in low:
        return iter(()), None
    runs = compiled()["run"].finditer(low)
    spans = (run.span() for run in runs if "://" in run[0] or "www." in run[0] or "@" in run[0])
    return spans, next(spans, None)


def _worded(scan: Scan, pos: int, forms: tuple[Form, ...]) -> Found | None:
    for form in forms:
        found = form(scan, pos)
        if found:
            return found
    return None


def _figures(scan: Scan, pos: int, width: int) -> Found | None:
    """The form that begins with the figures at `pos`, told apart by how many they are."""
    if width == 4:
        return years(scan, pos)
    if width == 8 and scan.cell and scan.alone(pos, pos + width):
        compact = scan.match("compact-date", pos)
        value = Day(int(compact["d"]), int(compact["m"]), Year(int(compact["y"]))) if compact else None
        return Found(pos, pos + width, "compact-date", value) if value else None
    if width > 2:
        return None
    after, next_one = scan.low[pos + width : pos + width + 1], scan.low[pos + width + 1 : pos + width + 2]
    if after == "." and "0" <= next_one <= "9":
        return numeric_form(scan, pos) if scan.cell or "." in scan.low[pos + width + 2 : pos + width + 4] else None
    if after not in _AFTER_DAYS or (after in " \t\r\n" and next_one not in _AFTER_DAYS):
        return None
    found = day_form(scan, pos)
    if found is None and after in "./- ":
        found = numeric_form(scan, pos)
    if found is None and after in "snrt ":
        found = nth_weekday(scan, pos) or part_of(scan, pos) or the_day(scan, pos)
    elif found is None and after in "-–/":
        found = short_year(scan, pos)
    return found


def _month(scan: Scan, pos: int) -> Found | None:
    found = month_form(scan, pos)
    if found is not None and (gap := scan.match("space", found.end)) is not None:
        holiday = scan.match("season", gap.end())  # 'February half term'
        if holiday is not None and holiday[0].startswith(("half", "term")):
            return Found(pos, holiday.end(), "open", Nothing())
    if found is None:
        # 'the May meeting': the meeting itself says that the word is a month.
        name = (
            month_form(scan, pos, led=True)
            if scan.capital(pos) and scan.word_before(pos) in ("the", "at", "our")
            else None
        )
        found = meeting_after_month(scan, name) if name else None
        return found if found and found.kind == "month-meeting" else None
    return meeting_after_month(scan, found)


@cache
def _forms() -> dict[str, tuple[Form, ...]]:
    """The forms to try at each anchor word, in order."""
    forms: dict[str, tuple[Form, ...]] = {}
    for name in (
        *MONTHS,
        "sept",
        *[
            "january",
            "february",
            "febuary",
            "march",
            "april",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december",
        ],
    ):
        forms[name] = (_month,)
    for name in (
        *WEEKDAYS,
        *[
            "tues",
            "weds",
            "thur",
            "thurs",
            "monday",
            "tuesday",
            "wednesday",
            "thursday",
            "friday",
            "saturday",
            "sunday",
        ],
    ):
        forms[name] = (weekday_form,)
    for name in ["early", "late", "mid", "middle", "start", "beginning", "latter"]:
        forms[name] = (part_of,)
    for name in ["first", "second", "third", "fourth"]:
        forms[name] = (nth_weekday, part_of)
    for name in ["day", "days", "weeks", "fortnight", "fortnights", "months", "years"]:
        forms[name] = (units,)
    for name in [
        "asap",
        "a.s.a.p",
        "ongoing",
        "on-going",
        "continuing",
        "tbc",
        "tbd",
        "tba",
        "immediate",
        "immediately",
    ]:
        forms[name] = (open_form,)
    for name in [
        "spring",
        "summer",
        "autumn",
        "winter",
        "easter",
        "christmas",
        "lent",
        "michaelmas",
        "half",
        "half-term",
        "term",
    ]:
        forms[name] = (open_form,)
    for name in ["q", "q1", "q2", "q3", "q4"]:
        forms[name] = (quarter,)
    for name in ["today", "tonight", "tomorrow", "yesterday"]:
        forms[name] = (today,)
    forms |= {
        "w/c": (week,),
        "w/e": (week,),
        "w/b": (week,),
        "wc": (week,),
        "wk": (week,),
        "week": (week, this_unit, units),
    }
    forms |= {
        "next": (next_or_last, next_meeting),
        "end": (end_of,),
        "month": (this_unit, units),
        "year": (this_unit, new_year, units),
    }
    forms |= {"quarter": (quarter, this_unit)}
    forms["last"] = (nth_weekday, part_of, last_quarter, next_or_last)
    return forms


def _edges(scan: Scan, found: Found) -> bool:
    """Whether the words stand free: not part of a sum, a reference, a file name or a longer number."""
    low, start, end = scan.low, found.start, found.end
    ahead, behind = low[start - 1 : start] if start else "", low[end : end + 1]
    if ahead in _FREE_AHEAD and behind in _FREE_BEHIND:
        return True
    if ahead and (ahead in _NEVER_AHEAD or ahead.isalnum()):
        return False
    if behind and (behind in "%_@" or (behind.isalnum() and not (found.kind == "iso-date" and behind == "t"))):
        return False
    if not low[start].isdigit():
        return True
    before = low[start - 2 : start - 1] if start > 1 else ""
    if ahead and ahead in ".,-–/" and before.isdigit():
        return False
    numeric = not any(char.isalpha() for char in low[start:end].replace("t", ""))
    if numeric and ahead and ahead in "-/.–" and before.isalnum():
        return False
    return not (numeric and behind and behind in "-/" and low[end + 1 : end + 2].isalnum())


def _mention(scan: Scan, found: Found, offset: int) -> DateMention:
    start, end = found.start, found.end
    if scan.low[end - 1] == ".":
        end -= 1
    relation, lead = relation_before(scan.low, start, scan.floor)
    if found.relation:
        relation, lead = found.relation, start
    elif relation == "after" and found.kind in _RANGES:
        relation = "during"
    value = found.value
    if isinstance(value, MonthNumber):
        value = value._replace(relation=relation)
    text = scan.text[start:end]
    return DateMention(start + offset, end + offset, text, found.kind, relation, lead + offset, value, found.body)


def _without_dated_meetings(text: str, mentions: list[DateMention]) -> list[DateMention]:
    """Leaves out a meeting whose date follows: in 'the next board on the 18 December', the date is the mention."""
    kept: list[DateMention] = []
    for number, mention in enumerate(mentions, 1):
        after = mentions[number] if number < len(mentions) else None
        if after and mention.kind in _MEETINGS and after.kind not in (*_MEETINGS, "open"):
            between = text[mention.end : after.start]
            if len(between) <= _LONGEST_LINK and compiled()["dated-by"].fullmatch(between.lower()):
                continue
        kept.append(mention)
    return kept

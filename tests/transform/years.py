"""All years moved by the same number, in the document and in the gold."""

from __future__ import annotations

import calendar
import datetime
import re
from functools import partial
from typing import Any

from transform.case import Case, Transformation, map_outside_tags

_MONTHS = {name.lower(): number for number, name in enumerate(calendar.month_name) if name}
_DAYS = [name.lower() for name in calendar.day_name]
_MONTH = "(?:" + "|".join(f"{name[:3]}(?:{name[3:]})?" for name in calendar.month_name if name) + "|Sept)"
_DAY = "(?:" + "|".join(calendar.day_name) + "|Mon|Tues?|Wed|Thurs?|Thu|Fri|Sat|Sun)"
_GAP = r"(?:\s|&nbsp;)+"
_WEEKDAY = re.compile(
    rf"\b(?P<weekday>{_DAY}),?{_GAP}(?=(?:the{_GAP})?(?P<day>\d\d?)(?:st|nd|rd|th)?(?:{_GAP}of)?{_GAP}"
    rf"(?P<month>{_MONTH})\b\.?(?:,?{_GAP}(?P<year>(?:19|20)\d\d))?)"
)
_BARE_WEEKDAY = re.compile(rf"\b(?:by|on|next|this|before){_GAP}{_DAY}\b(?!,?{_GAP}(?:the{_GAP})?\d)")
_NUMERIC = r"(?P<numeric>(?<![\d./-])\d\d?([./-])\d\d?\2(?:(?:19|20)\d\d|\d\d)(?![\d/]))"
_RANGE = r"(?P<range>\b(?:(?:19|20)\d\d|\d\d)\s?[/–-]\s?(?:(?:19|20)\d\d|\d\d)\b(?![./-]?\d))"
_MONTH_YEAR = rf"(?P<short>\b{_MONTH}\.?{_GAP}['’]?\d\d\b(?!\s*[:.]?\d|(?:st|nd|rd|th)|{_GAP}(?:19|20)\d\d))"
_YEAR = r"(?P<long>(?<![\d£.,])(?:19|20)\d\d(?!\w|,\d|\.\d))"
_ALL = re.compile(f"{_NUMERIC}|{_RANGE}|{_MONTH_YEAR}|{_YEAR}")
SAME_WEEKDAYS = 28  # years, within 1901–2099


def moved(by: int, weekdays: str = "recomputed") -> Transformation:
    """Years later (or earlier) by `by`; a weekday before a date is "recomputed" or "dropped".

    A document that counts from its weekday ('by Friday') is moved by 28 years instead, or back by them.
    """

    def change(case: Case) -> Case:
        held = case.gold.get("meeting", {}).get("date")
        if not held:
            return case
        meeting = datetime.date.fromisoformat(held)
        years = by
        if _BARE_WEEKDAY.search(case.text):
            years = -SAME_WEEKDAYS if meeting.year > 2010 else SAME_WEEKDAYS
        if years == by:
            weekday = partial(_weekday, meeting=meeting, by=years, drop=weekdays == "dropped")
            text = map_outside_tags(case.text, lambda part: _WEEKDAY.sub(weekday, part))
        else:
            text = case.text
        later = partial(_later, by=years, century=meeting.year)
        text = map_outside_tags(text, lambda part: _ALL.sub(later, part))
        return Case(text, _gold(case.gold, years, lambda value: _ALL.sub(later, _unweekday(value, meeting, years))))

    change.__doc__ = f"All years moved by {by}, weekdays {weekdays}."
    return change


def _unweekday(value: str, meeting: datetime.date, by: int) -> str:
    if by in (SAME_WEEKDAYS, -SAME_WEEKDAYS):
        return value
    return _WEEKDAY.sub(partial(_weekday, meeting=meeting, by=by, drop=False), value)


def _weekday(match: re.Match[str], *, meeting: datetime.date, by: int, drop: bool) -> str:
    """The weekday on which the same date falls after the move, with the blanks behind it."""
    if drop:
        return ""
    written = match["weekday"]
    month = next(number for name, number in _MONTHS.items() if name[:3] == match["month"][:3].lower())
    years = [int(match["year"])] if match["year"] else [meeting.year, meeting.year + 1, meeting.year - 1]
    for year in years:
        try:
            before = datetime.date(year, month, int(match["day"]))
            after = before.replace(year=year + by)
        except ValueError:
            continue
        if match["year"] or _DAYS[before.weekday()].startswith(written.lower()):
            name = calendar.day_name[after.weekday()]
            return match[0].replace(written, name if written.lower() in _DAYS else name[:3], 1)
    return ""


def _later(match: re.Match[str], *, by: int, century: int) -> str:
    found = match[0]
    if match.lastgroup == "range":
        first, second = re.findall(r"\d+", found)
        if int(second) % 100 != (int(first) + 1) % 100 or (len(first) == 2 and abs(int(first) - century % 100) > 6):
            return re.sub(_YEAR, lambda year: str(int(year[0]) + by), found)
        return re.sub(r"\d+", lambda year: _moved(year[0], by), found)
    if match["short"] and abs(int(found[-2:]) - century % 100) > 1:
        return found  # the 5th of a month, not a year
    return re.sub(r"\d+$", lambda year: _moved(year[0], by), found)


def _moved(year: str, by: int) -> str:
    return str(int(year) + by) if len(year) == 4 else f"{(int(year) + by) % 100:02}"


def _gold(node: Any, by: int, text: Any, key: str = "") -> Any:
    if isinstance(node, dict):
        return {name: part if name == "document" else _gold(part, by, text, name) for name, part in node.items()}
    if isinstance(node, list):
        return [_gold(part, by, text, key) for part in node]
    if not isinstance(node, str):
        return node
    return re.sub(r"\d{4}(?:-\d\d-\d\d)?", lambda day: _day(day[0], by), node) if key in _DATES else text(node)


_DATES = frozenset({"date", "due", "raised_on"})


def _day(written: str, by: int) -> str:
    year = int(written[:4]) + by
    if written[5:] in ("02-28", "02-29"):
        return f"{year}-02-{min(int(written[8:]), calendar.monthrange(year, 2)[1])}"
    return f"{year:04}{written[4:]}"

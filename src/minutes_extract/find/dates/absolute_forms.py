"""Days and months in words and figures: '18th of December, 2019', 'Dec 18', '23.10.19', '2-4 June', 'March 2020'."""

from __future__ import annotations

import re

from minutes_extract.find.dates.context import relation_before
from minutes_extract.find.dates.model import Found, Value
from minutes_extract.find.dates.patterns import MONTHS, WEEKDAYS
from minutes_extract.find.dates.relative import DayOfMonth
from minutes_extract.find.dates.resolve import Day, Interval, Month, MonthNumber, Numeric, Year
from minutes_extract.find.dates.scan import Scan

__all__ = ["day_form", "figure", "month_form", "numeric_form", "the_day", "weekday_number", "year_of"]

# Verbs and first names among the months: alone they are read only after words that a date follows.
_ALSO_WORDS = frozenset("april may june august march mar jan".split())
_NEED_CAPITAL = frozenset("may march mar".split())
_BEFORE_PEOPLE = frozenset("by for from to of and with".split())
_BEFORE_MONTHS = frozenset(
    "in by during until till from since before after of for to through throughout around about next last this each"
    " early mid late end".split()
)
# What stands after a day where a weekday or the other end of a range may follow.
_JOINS = frozenset(" \t\r\n,/-‐‑‒–—−")
_FIGURES = frozenset("0123456789'’‘`´")  # a year's
_HOLIDAYS = ("term", "half-term", "holiday", "holidays", "weekend", "week", "fair", "show")
_DEADLINES = ("by", "on", "before")
_MOVES = ("moved", "changed", "rescheduled", "postponed", "deferred", "brought forward", "put back")


def figure(text: str) -> int:
    """The number in the figures of `text` ('18th' is 18)."""
    if text.isascii() and text.isdigit():
        return int(text)
    return int("".join([char for char in text if char in "0123456789"]))


def year_of(found: re.Match[str]) -> Year | None:
    """The year in the groups y (four figures, or two after an apostrophe) and y2 (two figures), if any."""
    groups = found.re.groupindex
    written = (found["y"] if "y" in groups else None) or (found["y2"] if "y2" in groups else None)
    if not written:
        return None
    number = figure(written)
    return Year(number, short=number < 100)


def weekday_number(name: str) -> int:
    """Monday is 0, from the first three letters."""
    return WEEKDAYS[name[:3]]


def _month_number(name: str) -> int:
    return MONTHS[name[:3]]


def numeric_form(scan: Scan, pos: int, *, led: bool = False) -> Found | None:
    """A date in figures only. A day and month without a year only where the words or the cell call for a date."""
    found = scan.match("numeric-date", pos)
    if found:
        first, second = int(found["a"]), int(found["b"])
        if _real(first, second) and not _section_number(scan, pos, found):
            value = Numeric(first, second, Year(int(found["y"]), short=len(found["y"]) == 2))
            return _until(scan, _weekday_behind(scan, Found(pos, found.end(), "numeric-date", value)))
        return None
    found = scan.match("numeric-day-month", pos) if scan.cell or "/" in scan.low[pos : pos + 3] else None
    if found is None or not _real(int(found["a"]), int(found["b"])):
        return None
    if found["s"] == "/":
        wanted = led or scan.cell or relation_before(scan.low, pos, scan.floor)[0] in _DEADLINES
        wanted = wanted and (found[0] != "24/7" or scan.alone(pos, found.end()))
    else:
        # '24.6' alone in a cell is a day, '3.4' may be a minute's number
        day = len(found["b"]) == 2 or (int(found["a"]) > 12 and scan.alone(pos, found.end()))
        wanted = scan.cell and day and _stands_free(scan, pos, found.end())
    if not wanted:
        return None
    return Found(pos, found.end(), "numeric-day-month", Numeric(int(found["a"]), int(found["b"]), None))


def _real(first: int, second: int) -> bool:
    return 1 <= first <= 31 and 1 <= second <= 31 and min(first, second) <= 12


def _section_number(scan: Scan, pos: int, found: re.Match[str]) -> bool:
    """Whether '4.10.12' numbers a paragraph or a version: after such a word, or beginning a line before a word."""
    if "." not in found["s"]:
        return False
    if scan.word_before(pos) in ("item", "section", "paragraph", "para", "version", "release", "ref", "clause", "v"):
        return True
    opens = pos == 0 or scan.low[pos - 1] == "\n"
    padded = found["a"].startswith("0") or found["b"].startswith("0") or len(found["a"]) == 2 or len(found["y"]) == 4
    return opens and not padded and scan.low[found.end() : found.end() + 1] in (" ", "\t")


def _stands_free(scan: Scan, start: int, end: int) -> bool:
    ahead, behind = scan.low[start - 1 : start] if start else "", scan.low[end : end + 1]
    return (not ahead or ahead in " \t\n([") and (not behind or behind in " \t\r\n)],;.")


_COUNTED = frozenset("meeting session no nr number item week room part issue call telco agenda report version".split())


def day_form(scan: Scan, pos: int, weekday: int | None = None, *, joined: bool = False) -> Found | None:
    """A day before its month, alone, in a range, as a choice, or heading a list that ends with the month."""
    near = scan.low[pos : pos + 18]
    listed = scan.match("day-list", pos) if "," in near or "and" in near or "&" in near else None
    if listed and pos > 1 and scan.low[pos - 1] in ":." and scan.low[pos - 2].isdigit():
        listed = None  # the minutes of a time: 'at 19:01, 14 May'
    elif (
        listed
        and listed["join"] == ","
        and (figure(listed["d"]) >= figure(listed["d2"]) or scan.word_before(pos) in _COUNTED)
    ):
        listed = None  # a number of something: 'meeting 7, 3 October'
    ends = listed and listed["join"] == "and" and scan.word_before(pos) == "between"
    if listed and not joined and not ends and _readable(scan, pos, listed, weekday):
        value: Value = Day(figure(listed["d"]), _month_number(listed["m"]), year_of(listed), weekday)
        return Found(pos, listed.end(), "day-list", value)
    found = scan.match("day-month", pos)
    if found is None:
        return _between_days(scan, pos, listed) if listed and not joined else None
    if not _readable(scan, pos, found, weekday):
        return None
    month, year = _month_number(found["m"]), year_of(found)
    first, end = figure(found["d"]), found.end()
    if found["d2"] is None:
        kind = "day-month-year" if year else "day-month"
        one = _weekday_behind(scan, Found(pos, end, kind, Day(first, month, year, weekday)))
        return one if joined else _until(scan, one)
    last = figure(found["d2"])
    if joined or last <= first or (found["w2"] and weekday is None):
        return None
    choice = found["to"].strip() in ("or", "/")
    return Found(
        pos, end, "day-choice" if choice else "day-range", Interval(Day(first, month, year), Day(last, month, year))
    )


def _between_days(scan: Scan, pos: int, listed: re.Match[str]) -> Found | None:
    """'Between 3 and 5 May': the list's two days are the ends of a range."""
    first, last = figure(listed["d"]), figure(listed["d2"])
    if last <= first:
        return None
    month, year = _month_number(listed["m"]), year_of(listed)
    end = max(listed.end(name) for name in ("m", "y", "y2"))
    return Found(pos, end, "day-range", Interval(Day(first, month, year), Day(last, month, year)))


def _readable(scan: Scan, pos: int, found: re.Match[str], weekday: int | None) -> bool:
    """Refuses '3 may' and '12 march' in small letters, unless a year, a weekday or a deadline word is beside them."""
    name = found["m"].rstrip(".")
    if name not in _NEED_CAPITAL or scan.capital(found.start("m")):
        return True
    return bool(year_of(found)) or weekday is not None or relation_before(scan.low, pos, scan.floor)[0] in _DEADLINES


def _weekday_behind(scan: Scan, one: Found) -> Found:
    """Takes in a weekday that follows: '10 June (Friday)'."""
    found = scan.match("weekday-behind", one.end) if scan.low[one.end : one.end + 1] in _JOINS else None
    if found is None or (found[0].lstrip(", \t\n").startswith("(") != found[0].endswith(")")):
        return one
    value = one.value
    if isinstance(value, Day) and value.weekday is None:
        value = value._replace(weekday=weekday_number(found["w"]))
    return one._replace(end=found.end(), value=value)


def _until(scan: Scan, one: Found) -> Found:
    """Takes in the other end of a range whose ends are both whole days: '28 February – 3 March'."""
    if scan.low[one.end : one.end + 1] not in _JOINS:
        return one
    joint = scan.match("to", one.end)
    if joint is None and scan.match("and", one.end) and scan.word_before(one.start) == "between":
        joint = scan.match("and", one.end)
    if joint is None or joint[0].strip().startswith(("or", "/")):
        return one
    pos = joint.end()
    if not scan.low[pos : pos + 1].isdigit() or any(word in scan.before(one.start, 48) for word in _MOVES):
        return one
    if isinstance(one.value, Numeric):
        found = scan.match("numeric-date", pos)
        if found is None or not _real(int(found["a"]), int(found["b"])):
            return one
        value: Value = Numeric(int(found["a"]), int(found["b"]), Year(int(found["y"]), short=len(found["y"]) == 2))
        return Found(one.start, found.end(), "day-range", Interval(one.value, value))
    other = day_form(scan, pos, joined=True)
    return Found(one.start, other.end, "day-range", Interval(one.value, other.value)) if other else one


def the_day(scan: Scan, pos: int, weekday: int | None = None) -> Found | None:
    """'(the) 6th', 'Friday 6th': a day alone, unless a noun follows that it numbers."""
    found = scan.match("the-day", pos)
    if found is None:
        return None
    if weekday is None and scan.word_before(pos) != "the":
        held = scan.low[pos - 1 : pos] == "(" and scan.low[found.end() : found.end() + 1] == ")"
        if not held or not scan.low[: pos - 1].rstrip().endswith(_HOLIDAYS):
            return None
        return Found(pos, found.end(), "the-day", DayOfMonth(figure(found["d"])))  # 'half term (27th)'
    after = scan.match("after-the-day", found.end())
    if after is None and not found["of"]:
        return None
    if after and after[0].strip() in ("and", "or") and relation_before(scan.low, pos, scan.floor)[0] is None:
        return None
    months = None if not found["of"] else 1 if found["which"] == "next" else 0
    return Found(pos, found.end(), "the-day", DayOfMonth(figure(found["d"]), weekday, months))


def month_form(scan: Scan, pos: int, weekday: int | None = None, *, led: bool = False) -> Found | None:
    """A month, and what belongs to it: a year, a day, a range. `led` says that words before it call for a month."""
    name = scan.match("month", pos)
    if name is None:
        return None
    month, bare = _month_number(name[0]), name[0].rstrip(".")
    capital = scan.capital(pos)
    if _FIGURES.isdisjoint(scan.low[name.end() : name.end() + 8]):
        return _bare_month(scan, pos, name, led=led) if weekday is None else None
    dated = scan.match("month-year", pos) or scan.match("month-dash-year", pos)
    if dated and weekday is None:
        return _month_until(scan, Found(pos, dated.end(), "month-year", Month(month, year_of(dated))))
    if not capital and bare in _NEED_CAPITAL:
        return None
    day = scan.match("month-day", pos)
    if day and not (day["y"] is None and day["d2"] is None and day["d"].isdigit() and len(day["d"]) == 2):
        return _month_day(scan, pos, month, day, weekday)
    if day and weekday is not None:
        return Found(pos, day.end(), "month-day", Day(figure(day["d"]), month, None, weekday))
    number = scan.match("month-number", pos)
    if number:
        return Found(pos, number.end(), "month-number", MonthNumber(month, int(number["y2"])))
    if day:
        return Found(pos, day.end(), "month-number", MonthNumber(month, int(day["d"])))
    return _bare_month(scan, pos, name, led=led) if weekday is None else None


def _bare_month(scan: Scan, pos: int, name: re.Match[str], *, led: bool) -> Found | None:
    """A month's name alone, or the first of a range of months."""
    found = _month_until(scan, Found(pos, pos + len(name[0].rstrip(".")), "month", Month(_month_number(name[0]))))
    capital = scan.capital(pos)
    if led or (capital and found.kind == "month-range") or _stands_as_month(scan, pos, name, capital):
        return found
    return None


def _month_day(scan: Scan, pos: int, month: int, found: re.Match[str], weekday: int | None) -> Found | None:
    year, first = year_of(found), figure(found["d"])
    if found["d2"] is None:  # alone, or the first of two whole days
        kind = "month-day-year" if year else "month-day"
        return _month_day_until(scan, Found(pos, found.end(), kind, Day(first, month, year, weekday)))
    last = figure(found["d2"])
    if last <= first:
        return Found(pos, found.end("d"), "month-day", Day(first, month, None, weekday))
    choice = found["to"].strip() in ("or", "/", "and", "&")
    value = Interval(Day(first, month, year), Day(last, month, year))
    return Found(pos, found.end(), "day-choice" if choice else "day-range", value)


def _month_day_until(scan: Scan, one: Found) -> Found:
    """'March 29 – April 2, 2020'."""
    joint = scan.match("to", one.end)
    if joint is None and scan.word_before(one.start) == "between":
        joint = scan.match("and", one.end)
    other = scan.match("month-day", joint.end()) if joint else None
    if other is None or other["d2"] is not None:
        return one
    last = Day(figure(other["d"]), _month_number(other[0]), year_of(other))
    return Found(one.start, other.end(), "day-range", Interval(one.value, last))


def _month_until(scan: Scan, one: Found) -> Found:
    """Takes in the last month of a range: 'July to September 2019', 'Sept/Oct'."""
    joint = scan.match("to", one.end)
    if joint is None or not scan.capital(joint.end()):
        return one
    pos = joint.end()
    name = scan.match("month", pos)
    dated = scan.match("month-year", pos) or scan.match("month-dash-year", pos) or scan.match("month-number", pos)
    if name is None or (dated is None and scan.match("month-day", pos)):
        return one
    end = dated.end() if dated else pos + len(name[0].rstrip("."))
    last = Month(_month_number(name[0]), year_of(dated) if dated else None)
    return Found(one.start, end, "month-range", Interval(one.value, last))


def _stands_as_month(scan: Scan, pos: int, name: re.Match[str], capital: bool) -> bool:
    """Whether a month's name without day or year is the month, and not a verb, a person or part of a longer name."""
    bare, before = name[0].rstrip("."), scan.word_before(pos)
    if scan.low[max(0, pos - 2) : pos].strip()[-1:].isdigit():
        return False
    if scan.cell and capital:
        return True
    plain = bare not in _ALSO_WORDS
    if plain and (len(bare) > 4 or bare in ("july", "sept")) and capital:
        return True
    if before not in _BEFORE_MONTHS and not (before == "the" and capital):
        return False
    if plain:
        return capital or before in ("in", "by", "until", "during", "since", "before", "end")
    follows = scan.text[name.end() : name.end() + 3].lstrip()
    return capital and not (before in _BEFORE_PEOPLE and follows[:1].isupper())

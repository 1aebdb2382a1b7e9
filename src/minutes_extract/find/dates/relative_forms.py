"""Dates told from the meeting, and weeks and weekdays: 'within two weeks', 'next Friday', 'w/c 9 June', 'tomorrow'."""

from __future__ import annotations

from minutes_extract.find.dates.absolute_forms import day_form, month_form, numeric_form, the_day, weekday_number
from minutes_extract.find.dates.model import Found
from minutes_extract.find.dates.periods import Nothing
from minutes_extract.find.dates.relative import BareWeekday, Offset, Period
from minutes_extract.find.dates.resolve import End, Month, Week
from minutes_extract.find.dates.scan import Scan

__all__ = ["date_at", "new_year", "next_or_last", "open_form", "this_unit", "today", "units", "week", "weekday_form"]

_NUMBERS = {
    word: number
    for number, word in enumerate("one two three four five six seven eight nine ten eleven twelve".split(), 1)
} | {"a": 1, "an": 1, "fourteen": 14, "fifteen": 15, "twenty": 20, "twenty-one": 21, "twenty-eight": 28, "thirty": 30}
_PERIODS = {"financial": "financial", "academic": "academic", "school": "academic"}
_DAYS = {"today": 0, "tonight": 0, "tomorrow": 1, "yesterday": -1}
_BEFORE_WEEKDAYS = frozenset(
    "by on before until till from after since this coming due play business cop cob than".split()
)
_BEFORE_SEASONS = frozenset("by before until till in during after since from of at".split())
_RARELY = frozenset("time times once twice only first".split())
_OPEN_WORDS = ("asap", "a.s.a.p", "ongoing", "on-going", "continuing", "tb", "immediate")


def date_at(scan: Scan, pos: int, weekday: int | None = None, *, led: bool = False) -> Found | None:
    """The date that begins exactly at `pos`: figures, a month or a weekday. `led` says that words call for one."""
    first = scan.low[pos : pos + 1]
    if "0" <= first <= "9":
        day = day_form(scan, pos, weekday) or numeric_form(scan, pos, led=led or weekday is not None)
        return day or (the_day(scan, pos, weekday) if weekday is not None else None)
    if weekday is None and scan.match("weekday", pos):
        return weekday_form(scan, pos)
    return month_form(scan, pos, weekday, led=led)


def weekday_form(scan: Scan, pos: int) -> Found | None:
    """A weekday before a date, or alone where the words before it call for one."""
    name = scan.match("weekday", pos)
    if name is None:
        return None
    number = weekday_number(name["w"])
    lead = scan.match("weekday-lead", pos)
    dated = date_at(scan, lead.end(), number) if lead else None
    if dated:
        return dated._replace(start=pos)
    return _bare_weekday(scan, pos, name.end(), number)


def _bare_weekday(scan: Scan, pos: int, end: int, number: int) -> Found | None:
    before = scan.word_before(pos)
    wanted = before in _BEFORE_WEEKDAYS or (scan.cell and scan.alone(pos, end))
    if not wanted or scan.match("weekday-not-alone", end) or scan.low[end : end + 1] in ("'", "’", "-"):
        return None
    if end - pos < 4 and not scan.capital(pos):
        return None
    later = scan.match("week-later", end)
    start = pos
    if before in ("this", "coming"):
        start = scan.low.rindex(before, 0, pos)
        if before == "coming" and scan.word_before(start) == "this":
            start = scan.low.rindex("this", 0, start)
    which = "this" if before in ("this", "coming") else None
    value = BareWeekday(number, which, 1 if later else 0)
    return Found(start, later.end() if later else end, "relative", value)


def week(scan: Scan, pos: int) -> Found | None:
    """A week by a day in it: 'w/c 9 June', 'week ending Friday 13 June', 'week of 9 June'."""
    lead = scan.match("week", pos)
    if lead is None:
        return None
    inner = date_at(scan, lead.end(), led=True) or the_day(scan, lead.end())
    if inner is None or inner.kind in ("month", "month-year", "month-range", "day-range", "relative"):
        return None
    manner = "ending" if lead["e"] else "of" if lead["o"] else "commencing"
    return Found(pos, inner.end, f"week-{manner}", Week(inner.value, manner))


def today(scan: Scan, pos: int) -> Found | None:
    """'today', 'tomorrow' and their kind."""
    found = scan.match("today", pos)
    return Found(pos, found.end(), "relative", Period("day", _DAYS[found["t"]])) if found else None


def next_or_last(scan: Scan, pos: int) -> Found | None:
    """'next week', 'last Friday', 'last March'. 'The next year' is a length of time, and no date."""
    found = scan.match("next-unit", pos)
    if found:
        return _next_unit(scan, pos, found["w"], found["u"], found.end())
    word = scan.match("word", pos)
    gap = scan.match("space", word.end()) if word else None
    if word is None or gap is None:
        return None
    name = scan.match("weekday", gap.end())
    if name is None:
        month = month_form(scan, gap.end(), led=True) if word[0] == "last" and scan.capital(gap.end()) else None
        if month and isinstance(month.value, Month) and month.kind == "month":
            return month._replace(start=pos, value=month.value._replace(past=True))
        season = scan.match("season", gap.end()) if word[0] == "next" else None
        if season and season[0].endswith("term"):
            return Found(pos, season.end(), "open", Nothing())
        return None
    lead = scan.match("weekday-lead", gap.end())
    dated = date_at(scan, lead.end(), weekday_number(name["w"])) if lead else None
    if dated:
        return dated._replace(start=gap.end())
    if scan.match("weekday-not-alone", name.end()):
        return None
    return Found(pos, name.end(), "relative", BareWeekday(weekday_number(name["w"]), word[0]))


def _next_unit(scan: Scan, pos: int, which: str, unit: str, end: int) -> Found | None:
    before = scan.word_before(pos)
    if before == "the":
        start = scan.low.rindex("the", 0, pos)
        outer = scan.word_before(start)
        if which == "next" and outer in ("in", "within"):
            lead = scan.low.rindex(outer, 0, start)
            whole = "month" if unit == "quarter" else unit
            return Found(lead, end, "relative", Offset(3 if unit == "quarter" else 1, whole, within=True), "by")
        return None
    return Found(pos, end, "relative", Period(unit, 1 if which == "next" else -1))


def this_unit(scan: Scan, pos: int) -> Found | None:
    """'this week': the anchor is the unit, for 'this' is everywhere."""
    found = scan.match("unit", pos)
    if found is None or found["u"] == "fortnight" or found["w"] or scan.word_before(pos) != "this":
        return None
    return Found(
        scan.low.rindex("this", 0, pos), found.end(), "relative", Period(_PERIODS.get(found["k"] or "", found["u"]))
    )


def new_year(scan: Scan, pos: int) -> Found | None:
    """'in the new year': some day of January, but which is not said."""
    if scan.word_before(pos) != "new":
        return None
    start = scan.low.rindex("new", 0, pos)
    before = scan.word_before(start)
    if before == "the":
        before = scan.word_before(scan.low.rindex("the", 0, start))
    return Found(start, pos + len("year"), "open", Nothing()) if before in _BEFORE_SEASONS else None


def units(scan: Scan, pos: int) -> Found | None:
    """'in 10 days', 'within two weeks', 'in three months' time', 'a fortnight ago', 'by month end'."""
    found = scan.match("month-end", pos)
    if found:
        wanted = scan.cell or scan.word_before(pos) in ("by", "before", "at", "until", "the")
        return Found(pos, found.end(), "end-of", End(Period("month"))) if wanted else None
    found = scan.match("units", pos)
    tail = scan.before(pos, 48)
    counted = scan.rx["counted"].search(tail) if found else None
    if found is None or counted is None:
        return None
    start = pos - len(tail) + (counted.start("p") if counted["p"] else counted.start())
    if not (counted["p"] or found["x"] or (scan.cell and scan.alone(start, found.end()))):
        return None
    unit = found["u"].rstrip("s")
    rate = counted["n"] in ("a", "an") and unit in ("day", "year") and not found["x"]
    if counted["p"] == "in" and (rate or scan.word_before(start) in _RARELY):
        return None
    number = _NUMBERS[counted["n"]] if counted["n"] in _NUMBERS else int(counted["n"])
    within = counted["p"] == "within" or "the" in counted[0].split() or not (counted["p"] or found["x"])
    value = Offset(number, unit, within, found["x"] == "ago", counted["k"] in ("working", "business", "clear"))
    relation = "by" if within else "during" if unit in ("month", "year") else "on"
    return Found(start, found.end(), "relative", value, None if found["x"] == "ago" else relation)


def open_form(scan: Scan, pos: int) -> Found | None:
    """Words that fix no day: 'ASAP' in cells; terms and seasons in cells and after words that call for a date."""
    if scan.low.startswith(_OPEN_WORDS, pos):
        found = scan.match("open", pos) if scan.cell else None
        return Found(pos, found.end(), "open", Nothing()) if found else None
    found = scan.match("season", pos)
    if found is None or (scan.low.startswith("lent", pos) and not scan.capital(pos)):
        return None
    start, before = pos, scan.word_before(pos)
    if before in ("the", "this"):
        before = scan.word_before(scan.low.rindex(before, 0, pos))
    if before in _BEFORE_SEASONS or (scan.cell and scan.alone(start, found.end())):
        return None if scan.match("season-noun", found.end()) else Found(start, found.end(), "open", Nothing())
    return None

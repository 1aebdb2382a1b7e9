"""Parts of months, years and quarters: 'end of November', 'mid-July', 'Q2 2019/20', 'academic year 2021/22'."""

from __future__ import annotations

import re

from minutes_extract.find.dates.absolute_forms import figure, weekday_number
from minutes_extract.find.dates.model import Found, Value
from minutes_extract.find.dates.patterns import MONTHS
from minutes_extract.find.dates.periods import FinancialYear, Nothing, Quarter, WholeYear, YearRange
from minutes_extract.find.dates.relative import Period
from minutes_extract.find.dates.relative_forms import date_at
from minutes_extract.find.dates.resolve import About, Day, End, Month, NthWeekday, Year
from minutes_extract.find.dates.scan import Scan

__all__ = ["end_of", "last_quarter", "nth_weekday", "part_of", "quarter", "short_year", "years"]

_NTH = {
    "first": 1,
    "second": 2,
    "third": 3,
    "fourth": 4,
    "last": -1,
    "1st": 1,
    "2nd": 2,
    "3rd": 3,
    "4th": 4,
    "final": 4,
}
_BEFORE_YEARS = frozenset(
    "in during by of for since until before after from to early late mid year through throughout".split()
)
_BEFORE_SHORT_YEARS = frozenset("budget budgets plan year years fy accounts forecast precept financial".split())
_WHOLE = ("month", "month-year", "month-number", "year", "financial-year", "academic-year", "quarter")
_LONGEST_PLAN = 40


def end_of(scan: Scan, pos: int) -> Found | None:
    """The last day of a month, quarter, year or week; with a term, words that fix no day."""
    lead = scan.match("end-of", pos)
    if lead is None:
        return None
    of = " of" in lead[0] or "\nof" in lead[0]
    inner = _unit(scan, lead.end()) if of else None
    inner = inner or _whole(scan, lead.end(), years_too=of or scan.word_before(pos) in ("by", "before", "until", "at"))
    if inner is None:
        season = scan.match("season", lead.end()) if of else None
        return Found(pos, season.end(), "open", Nothing()) if season else None
    return Found(pos, inner.end, "end-of", End(inner.value))


def part_of(scan: Scan, pos: int) -> Found | None:
    """A month, year or week taken roughly: 'early July', 'mid-2020', 'first week of March'."""
    lead = scan.match("part-of", pos)
    if lead is None:
        return None
    inner = (_unit(scan, lead.end()) if scan.low.startswith(("next", "this", "last"), lead.end()) else None) or _whole(
        scan, lead.end()
    )
    if inner is None:
        season = scan.match("season", lead.end())
        return Found(pos, season.end(), "open", Nothing()) if season else None
    return Found(pos, inner.end, "part-of", About(inner.value))


def _whole(scan: Scan, pos: int, *, years_too: bool = True) -> Found | None:
    """A month, quarter or year at `pos`."""
    if scan.low[pos : pos + 1].isdigit():
        return years(scan, pos, led=True) if years_too else None
    inner = quarter(scan, pos) if scan.low.startswith("q", pos) else date_at(scan, pos, led=True)
    return inner if inner and inner.kind in _WHOLE else None


def _unit(scan: Scan, pos: int) -> Found | None:
    """'(the) month', 'this week', 'next financial year' at `pos`."""
    found = scan.match("unit", pos)
    if found is None:
        return None
    if found["u"] == "quarter":
        dated = quarter(scan, found.start("u"))
        if dated:
            return dated
    if found["k"] and found["u"] != "year":
        return None
    unit = {"financial": "financial", "academic": "academic", "school": "academic"}.get(found["k"] or "", found["u"])
    if unit in ("financial", "academic"):
        dated = years(scan, found.end() + 1, led=True)
        if dated:
            return dated
    return Found(pos, found.end(), "relative", Period(unit, {"next": 1, "last": -1}.get(found["w"] or "", 0)))


def nth_weekday(scan: Scan, pos: int) -> Found | None:
    """'first Monday in May', 'last Thursday of the month'."""
    lead = scan.match("nth-weekday", pos)
    if lead is None:
        return None
    inner = _unit(scan, lead.end()) or _whole(scan, lead.end())
    if inner is None or not (inner.kind.startswith("month") or scan.low.startswith("month", inner.end - 5)):
        return None
    value = NthWeekday(_NTH[lead["n"]], weekday_number(lead["w"]), inner.value)
    return Found(pos, inner.end, "nth-weekday", value)


def quarter(scan: Scan, pos: int) -> Found | None:
    """A numbered quarter; without a year it fixes nothing. A year with a slash is a financial one."""
    found = scan.match("quarter", pos)
    if found is None:
        return None
    start = pos
    if found["bare"] is not None:
        before = scan.word_before(pos)
        number = _NTH.get(before, 0) % 5
        if not number or not (found["f"] or found["y"] or found["s"]):
            return None
        start = scan.low.rindex(before, 0, pos)
    else:
        number = int(found["q"] or found["q2"])
    if found["f"] and (int(found["f"]) + 1 - int(found["z"])) % 100 == 0:
        year = Year(int(found["f"]), short=len(found["f"]) == 2)
        return Found(start, found.end(), "quarter", Quarter(number, year, financial=True))
    if found["y"] or found["s"]:
        written = figure(found["y"] or found["s"])
        value = Quarter(number, Year(written, short=written < 100), financial=False)
        return Found(start, found.end(), "quarter", value)
    end = found.end("q") if found["q"] else found.end("q2")
    return Found(start, end, "quarter", Nothing()) if end > pos else None


def last_quarter(scan: Scan, pos: int) -> Found | None:
    """'last quarter of 2019/20'."""
    gap = scan.match("space", pos + len("last"))
    return quarter(scan, gap.end()) if gap and scan.low.startswith("quarter", gap.end()) else None


def years(scan: Scan, pos: int, *, led: bool = False) -> Found | None:
    """What begins with four figures: an ISO date, a financial or academic year, years from one to another, a year."""
    day = _year_first(scan, pos)
    if day:
        return day
    double = scan.match("financial-year", pos)
    if double:
        found = _double_year(scan, pos, double)
        if found:
            return found
        month = scan.match("iso-month", pos)
        if month and scan.cell:
            return Found(pos, month.end(), "iso-month", Month(int(month["m"]), Year(int(month["y"]))))
        return None
    single = scan.match("year", pos)
    if single and (led or scan.word_before(pos) in _BEFORE_YEARS):
        return Found(pos, single.end(), "year", WholeYear(Year(int(single["y"]))))
    return None


def _year_first(scan: Scan, pos: int) -> Found | None:
    """A day written from its year on: '2019-11-18', '2019 11 18', '2019 November 18'."""
    plain = scan.match("iso-date", pos)
    if plain:
        return Found(pos, plain.end(), "iso-date", Day(int(plain["d"]), int(plain["m"]), Year(int(plain["y"]))))
    spaced = scan.match("spaced-date", pos)
    if spaced:
        return Found(pos, spaced.end(), "spaced-date", Day(int(spaced["d"]), int(spaced["m"]), Year(int(spaced["y"]))))
    found = scan.match("year-month-day", pos)
    if found is None or not scan.capital(found.start("m")):
        return None
    value = Day(figure(found["d"]), MONTHS[found["m"][:3]], Year(int(found["y"])))
    return Found(pos, found.end(), "year-month-day", value)


def _double_year(scan: Scan, pos: int, found: re.Match[str]) -> Found | None:
    first, second = int(found["y"]), int(found["z"])
    if " " in found[0] and scan.low[found.end() : found.end() + 4].lstrip()[:3] in MONTHS:
        return None  # 'Annual meeting 2022 - 27 February 2023'
    last = second if second > 99 else first // 100 * 100 + second + (100 if second < first % 100 else 0)
    if last == first + 1:
        return _around_year(scan, pos, found.end(), Year(first))
    hours = first < 1960 and first % 100 % 15 == 0 and last % 100 % 15 == 0
    if "/" in found[0] or not first < last <= first + _LONGEST_PLAN or hours:
        return None
    return Found(pos, found.end(), "year-range", YearRange(WholeYear(Year(first)), WholeYear(Year(last))))


def _around_year(scan: Scan, pos: int, end: int, year: Year) -> Found:
    """A double year with the words that say what kind it is, or a quarter of it."""
    behind = scan.match("quarter-behind", end)
    if behind:
        return Found(pos, behind.end(), "quarter", Quarter(int(behind["q"]), year, financial=True))
    named = scan.match("year-name-behind", end)
    tail = scan.before(pos, 40)
    ahead = scan.rx["year-name-ahead"].search(tail)
    academic = bool((named and named["a"]) or (ahead and ahead["a"]))
    start = pos - len(tail) + ahead.start() if ahead else pos
    kind = "academic-year" if academic else "financial-year"
    value: Value = FinancialYear(year, 9 if academic else 4)
    return Found(start, named.end() if named else end, kind, value)


def short_year(scan: Scan, pos: int) -> Found | None:
    """'20-21' beside words such as budget or plan."""
    found = scan.match("short-year", pos)
    if found is None or (int(found["y"]) + 1 - int(found["z"])) % 100:
        return None
    if scan.word_before(pos) not in _BEFORE_SHORT_YEARS and not scan.match("year-word-behind", found.end()):
        return None
    return _around_year(scan, pos, found.end(), Year(int(found["y"]), short=True))

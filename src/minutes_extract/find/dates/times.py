"""Times of day, and ranges of them: '3.00pm – 4.30pm', '10-11.30am', '1500hrs', 'half past seven', '12 noon'.

A time is read where it says that it is one: am or pm, a colon, hrs, noon, o'clock, or two figures of minutes after
'at', 'from' or 'until'. Bare figures are read only as one end of a range whose other end says so.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from minutes_extract.find.dates.model import TimeMention
from minutes_extract.find.dates.patterns import Pattern
from minutes_extract.find.dates.scan import lowered
from minutes_extract.patterns import Patterns, Source

__all__ = ["TIME_PATTERNS", "find_times", "may_hold_time"]

_GAP = r"[^\S\n]{0,6}"
_ONE_TO_TWELVE = "one two three four five six seven eight nine ten eleven twelve".split()
_HOUR = f"(?P<h>{'|'.join(_ONE_TO_TWELVE)}|[0-9]{{1,2}})"
_ZONE = r"(?:utc|gmt|bst|[ce]e?s?t|we?s?t|[ecmp][sd]?t|ist|jst|a[ec][sd]?t|nz[sd]?t|(?:local|uk|eastern|pacific|central|mountain)(?: time)?)"
_MINUTES = {"five": 5, "ten": 10, "fifteen": 15, "quarter": 15, "twenty": 20, "half": 30, "thirty": 30} | {
    "twenty-five": 25, "twenty five": 25, "forty": 40, "forty-five": 45, "forty five": 45, "fifty": 50
}  # fmt: skip
_PART = rf"(?:{_GAP}(?:in\s{_GAP}the|this)\s{_GAP}(?P<p>morning|afternoon|evening)\b|{_GAP}(?P<n>tonight|at\snight)\b)"
_TIMELY = frozenset(
    "at from until till starts start started starting ended closed opened finished commencing between @".split()
)
_NUMBERED = frozenset("item items section sections para paragraph ref page no number minute version £ clause".split())

# What a time begins with, no more than is needed to tell it from other figures and words.
_START = (
    r"[0-9]{1,4}(?:[.:][0-9]{2}|[^\S\n]{0,6}(?:[apnhout-]|mid|[‐‑‒–—−]))|noon|mid[dn]|(?:a\s)?(?:half|quarter|twenty)[\s-]"
    rf"|[0-9]{{4}}[^\S\n][bcegij]|(?:{'|'.join(_ONE_TO_TWELVE)})[\s-]{{1,3}}(?:[apionft]|mi)"
)

TIME_PATTERNS = (
    Pattern(
        "clock",
        r"(?P<h>[01]?[0-9]|2[0-4])(?:(?P<s>[:.]|(?<=[0-9][0-9])h)(?P<m>[0-5][0-9])(?:(?<=:[0-5][0-9]):[0-5][0-9](?=[^0-9]|$))?|(?P<mm>[0-5][0-9]))?(?![0-9])"
        rf"(?:{_GAP}(?:(?P<x>[ap])(?:\.{_GAP}m\b\.?|m\b\.?|\b(?!['’]|\.\w))|(?P<hrs>h(?:ou)?rs?\b|h\b|(?<=[0-9][0-9]\s)(?:utc|gmt|bst|cet|cest|eest|e[sd]t|c[sd]t|p[sd]t|a?est|aedt|ist|jst)\b)|(?P<o>o{_GAP}['’]?{_GAP}clock\b)"
        r"|(?P<w>noon|midday|midnight)\b))?(?![\w%]|[:.][0-9])",
        "3.00pm – 4.30pm",
        "3.1",
    ),
    Pattern(
        "time-to",
        rf"(?:{_GAP}(?:[-‐‑–—−]|(?:to|until|till)\b)|{_GAP}{_ZONE}\b\s{{1,3}}(?:[-‐‑–—−]|(?:to|until|till)\b)(?=\s)){_GAP}",
        " – 4.30pm",
        " and 4.30pm",
    ),
    Pattern("time-and", rf"{_GAP}and{_GAP}\b", " and 10pm", " to 10pm"),
    Pattern("named-time", r"(?:twelve\s)?(?P<w>noon|midday|midnight)\b", "noon", "noonday"),
    Pattern(
        "spoken-time",
        rf"(?:(?P<m>half|(?:a\s)?quarter|five|ten|twenty(?:[- ]five)?)(?:\sminutes)?\s{_GAP}(?P<way>past|to)\s{_GAP}{_HOUR}\b"
        rf"|(?P<h2>{'|'.join(_ONE_TO_TWELVE)})(?:[\s-]{_GAP}(?P<m2>fifteen|thirty|forty(?:[- ]five)?"
        rf"|twenty(?:[- ]five)?|ten|fifty))?(?P<o>{_GAP}o{_GAP}['’]?clock\b)?)(?P<x>{_GAP}[ap]\.?m\b\.?)?",
        "half past seven",
        "past seven",
    ),
    Pattern("part-of-day", _PART, " in the evening", " in the room"),
    Pattern(
        "other-measure",
        rf"{_GAP}(?:per\s?cent|percent|million|billion|m\b|k\b|miles|km|metres|hectares|points?)",
        " per cent",
        " at",
    ),
)


class _Clock(NamedTuple):
    """One time as read: `half` is a, p, 24 (certain as it stands) or empty; `sure` says that it can stand alone."""

    end: int
    hour: int
    minute: int
    half: str
    sure: bool
    timed: bool
    bare: bool = False
    full: bool = False


@cache
def _compiled() -> dict[str, re.Pattern[str]]:
    made = {pattern.id: Source(pattern.regex) for pattern in TIME_PATTERNS}
    made["anchor"] = Source(
        rf"[^a-z0-9](?=[0-9acefhmnoqst])(?={_START})"  # first letters first: most words fail there
    )
    made["anchor-at-once"] = Source(rf"(?={_START})")
    return Patterns(made)


def find_times(text: str, start: int = 0, end: int | None = None) -> list[TimeMention]:
    """The times in `text[start:end]`, in order and apart; a range is one mention. Never raises on any text.

    >>> [(t.text, t.time, t.until) for t in find_times("from 10-11.30am, then at 2 pm")]
    [('10-11.30am', '10:00', '11:30'), ('2 pm', '14:00', None)]
    """
    start, end, _ = slice(start, end).indices(len(text))
    low = lowered(text[start:end])
    found: list[TimeMention] = []
    floor = 0
    for pos in _anchors(low):
        if pos < floor or (pos and low[pos - 1] in "£$€#_+=@/") or not _free_before(low, pos):
            continue
        one = _mention(low, pos)
        if one is None:
            continue
        floor, time, until, unsure = one
        words = text[start + pos : start + floor]
        if words.endswith(".") and words[-3:].lower() not in (".m.", "m. "):
            words = words[:-1]
        found.append(TimeMention(start + pos, start + pos + len(words), words, time, until, unsure))
    return found


def may_hold_time(text: str) -> bool:
    """Whether anything in a text begins as a time does: a quick look that spares a closer one."""
    low, rules = lowered(text), _compiled()
    return rules["anchor"].search(low) is not None or rules["anchor-at-once"].match(low) is not None


def _anchors(low: str) -> Iterator[int]:
    rules = _compiled()
    if rules["anchor-at-once"].match(low):
        yield 0
    for found in rules["anchor"].finditer(low):
        yield found.end()


def _free_before(low: str, pos: int) -> bool:
    """Whether no figure runs on into `pos` by a point, comma, colon or dash."""
    return not (pos > 1 and low[pos - 1] in ".,:-–" and low[pos - 2].isalnum()) or (
        low[pos - 1] in ".,:" and low[pos - 2].isalpha()
    )


def _mention(low: str, pos: int) -> tuple[int, str, str | None, bool] | None:
    rules = _compiled()
    first = _clock(low, pos)
    if first is None:
        return None
    word = _word_before(low, pos)
    joint = rules["time-to"].match(low, first.end) or (
        rules["time-and"].match(low, first.end) if word == "between" else None
    )
    second = _clock(low, joint.end()) if joint else None
    if second:
        pair = _range(low, first, second, numbered=word in _NUMBERED)
        if pair:
            unsure = not (first.half or second.half) and 1 <= first.hour < 12
            return second.end, pair[0], pair[1], unsure
    if not (first.sure or (first.timed and word in _TIMELY)) or rules["other-measure"].match(low, first.end):
        return None
    return _with_part_of_day(low, first)


def _with_part_of_day(low: str, one: _Clock) -> tuple[int, str, str | None, bool]:
    """Takes in 'in the evening', which settles the half of the day."""
    part = _compiled()["part-of-day"].match(low, one.end) if one.half in ("", "a", "p") else None
    if part:
        half = one.half or ("a" if part["p"] == "morning" else "p")
        return part.end(), _written(one.hour, one.minute, half), None, False
    return one.end, _written(one.hour, one.minute, one.half), None, not one.half and 1 <= one.hour < 12


def _clock(low: str, pos: int) -> _Clock | None:
    """The time at `pos`, if it can be one."""
    if not low[pos : pos + 1].isdigit():
        return _spoken(low, pos)
    found = _compiled()["clock"].match(low, pos)
    if found is None:
        return None
    hour, minute = int(found["h"]), int(found["m"] or found["mm"] or 0)
    if hour == 24 and minute:
        return None
    if found["w"]:
        return _Clock(found.end(), 0 if found["w"] == "midnight" else 12, 0, "24", True, True) if hour == 12 else None
    full = found["mm"] is not None
    if full and len(found["h"]) == 1 and not found["x"]:
        return None
    if hour > 12 and found["x"] == "a" and _compiled()["clock"].match(low, found.end() + 1):
        return None  # '13 Tachwedd 2023 am 7.00'
    certain = (
        hour > 12 or hour == 0 or (found["h"].startswith("0") and found["m"] is not None) or bool(found["hrs"]) or full
    )
    half = found["x"] or ("24" if certain else "")
    short = bool(found["x"]) and not found[0].rstrip(". ").endswith("m")
    hours = bool(found["hrs"]) and (full or (found["m"] is not None and len(found["h"]) == 2))
    sure = (bool(found["x"]) and not short) or found["s"] in (":", "h") or bool(found["o"]) or hours
    bare = found["m"] is None and not full and not found["x"]
    if found["hrs"] and not hours:
        return None  # '3 hours' is how long
    return _Clock(found.end(), hour, minute, half, sure, found["m"] is not None or sure, bare, full)


def _spoken(low: str, pos: int) -> _Clock | None:
    """A time in words. 'Seven' or 'ten to twelve' alone may count anything."""
    rules = _compiled()
    named = rules["named-time"].match(low, pos)
    if named:
        return _Clock(named.end(), 0 if named["w"] == "midnight" else 12, 0, "24", True, True)
    found = rules["spoken-time"].match(low, pos)
    if found is None:
        return None
    written = found["h"] or found["h2"]
    hour = int(written) if written.isdigit() else _ONE_TO_TWELVE.index(written) + 1
    if not 1 <= hour <= 12:
        return None
    minute = (
        _MINUTES[(found["m"] or found["m2"] or "").removeprefix("a ").removeprefix("a\n")]
        if found["m"] or found["m2"]
        else 0
    )
    if found["way"] == "to":
        hour, minute = (hour - 2) % 12 + 1, 60 - minute
    part = rules["part-of-day"].match(low, found.end())
    plain = found["way"] == "past" or (found["way"] == "to" and "quarter" in found["m"])
    sure = plain or bool(found["o"] or found["x"] or part)
    half = found["x"].strip()[0] if found["x"] else ""
    return _Clock(found.end(), hour, minute, half, sure, sure or bool(found["m2"] or found["way"]))


def _range(low: str, first: _Clock, second: _Clock, *, numbered: bool) -> tuple[str, str] | None:
    """Both ends as HH:MM, each lending the other its half of the day; None where the two are no range of times."""
    if first.full != second.full and not (first.sure and second.sure):
        return None
    if not (first.timed or second.timed or (first.half in ("a", "p") and second.half in ("a", "p"))):
        return _four_figures(low, first, second)
    if (
        second.bare
        and second.half != "24"
        and (first.half not in ("a", "p") or re.match(r"\s?\w", low[second.end : second.end + 2]))
    ):
        return None
    if first.bare and not (second.half and second.sure):
        return None
    # '3.00 – 4.30' could as well number paragraphs.
    doubtful = numbered or first.minute % 5 or second.minute % 5 or _compiled()["other-measure"].match(low, second.end)
    if doubtful and not (first.sure or second.sure):
        return None
    one, two = first.half, second.half
    if not two and one in ("a", "p"):
        two = min(
            ("a", "p"),
            key=lambda half: (
                _written(second.hour, second.minute, half) < _written(first.hour, first.minute, one),
                half,
            ),
        )
    if not one and two in ("a", "p", "24"):
        end = _written(second.hour, second.minute, two)
        one = "p" if _written(first.hour, first.minute, "p") <= end else "a"
    return _written(first.hour, first.minute, one), _written(second.hour, second.minute, two)


def _four_figures(low: str, first: _Clock, second: _Clock) -> tuple[str, str] | None:
    """'1500-1800', unless both could be years."""
    if first.bare or second.bare or first.half != "24" or second.half != "24":
        return None
    years = first.hour in (19, 20) and second.hour in (19, 20)
    if years and not (first.hour == 19 and first.minute % 15 == 0 and second.minute % 15 == 0):
        return None
    return _written(first.hour, first.minute, "24"), _written(second.hour, second.minute, "24")


def _written(hour: int, minute: int, half: str) -> str:
    if half == "p" and hour < 12:
        hour += 12
    elif half == "a" and hour == 12:
        hour = 0
    return f"{hour % 24:02}:{minute:02}"


def _word_before(low: str, pos: int) -> str:
    words = low[max(0, pos - 16) : pos].split()
    return words[-1].lstrip("([") if words else ""

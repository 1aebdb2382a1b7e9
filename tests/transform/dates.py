"""Days and times in other forms, in the document and in the wording of the gold."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

from transform.case import Case, Transformation, is_row, map_outside_tags, owner_column

MONTHS = "January February March April May June July August September October November December".split()


_MONTH = "|".join(MONTHS)


def date_form(form: Callable[[str, str, str], str]) -> Transformation:
    """Dates with a day, a month in words and a year in another form."""

    def change(case: Case) -> Case:
        pattern = re.compile(rf"\b(\d{{1,2}})(?:st|nd|rd|th)? ({_MONTH}) (\d{{4}})\b")

        def put(text: str) -> str:
            return pattern.sub(lambda m: form(m[1], m[2], m[3]), text)

        return Case(map_outside_tags(case.text, put), _wording(case.gold, put))

    return change


def day_form(form: Callable[[str, str], str]) -> Transformation:
    """Dates with a day and a month in words in another form, with a year or without."""

    def change(case: Case) -> Case:
        pattern = re.compile(rf"\b(\d{{1,2}})(?:st|nd|rd|th)? ({_MONTH})\b")

        def put(text: str) -> str:
            return pattern.sub(lambda m: form(m[1], m[2]), text)

        return Case(map_outside_tags(case.text, put), _wording(case.gold, put))

    return change


def _wording(node: Any, put: Callable[[str], str], key: str = "") -> Any:
    if isinstance(node, dict):
        return {k: v if k == "document" else _wording(v, put, k) for k, v in node.items()}
    if isinstance(node, list):
        return [_wording(part, put, key) for part in node]
    return put(node) if isinstance(node, str) and key in ("text", "heading") else node


def ending(day: str) -> str:
    return "th" if 10 < int(day) < 20 else {1: "st", 2: "nd", 3: "rd"}.get(int(day) % 10, "th")


def number_of(month: str) -> int:
    return MONTHS.index(month) + 1


def _first_row(lines: list[str]) -> int:
    return next((n for n, line in enumerate(lines) if is_row(line) and owner_column(line) is not None), len(lines))


def times(form: Callable[[int, int], str]) -> Transformation:
    """The times of the header in another form."""

    def change(case: Case) -> Case:
        lines = case.text.split("\n")
        for n in range(_first_row(lines)):
            lines[n] = re.sub(
                r"\b(\d{1,2})\.(\d\d) ?([ap])m\b",
                lambda m: form(int(m[1]) % 12 + (12 if m[3] == "p" else 0), int(m[2])),
                lines[n],
            )
        return case.with_text("\n".join(lines))

    return change


TABLE: dict[str, Transformation] = {
    "date-us": date_form(lambda day, month, year: f"{month} {day}, {year}"),
    "date-us-th": date_form(lambda day, month, year: f"{month} {day}{ending(day)}, {year}"),
    "date-dots": date_form(lambda day, month, year: f"{int(day):02}.{number_of(month):02}.{year}"),
    "date-short-dots": date_form(lambda day, month, year: f"{day}.{number_of(month)}.{year[2:]}"),
    "date-dashes": date_form(lambda day, month, year: f"{int(day):02}-{number_of(month):02}-{year}"),
    "date-iso": date_form(lambda day, month, year: f"{year}-{number_of(month):02}-{int(day):02}"),
    "date-month-short": date_form(lambda day, month, year: f"{day}-{month[:3]}-{year[2:]}"),
    "day-turned": day_form(lambda day, month: f"{month} {day}"),
    "day-month-short": day_form(lambda day, month: f"{day} {month[:3]}"),
    "day-month-stop": day_form(lambda day, month: f"{day} {month[:3]}." if len(month) > 4 else f"{day} {month}"),
    "day-of": day_form(lambda day, month: f"the {day}{ending(day)} of {month}"),
    "day-spaced": day_form(lambda day, month: f"{day} {ending(day)} {month}"),
    "time-24": times(lambda hour, minute: f"{hour}:{minute:02}"),
    "time-hrs": times(lambda hour, minute: f"{hour:02}{minute:02}hrs"),
    "time-colon": times(lambda hour, minute: f"{(hour - 1) % 12 + 1}:{minute:02} {'PM' if hour > 11 else 'AM'}"),
    "time-stops": times(lambda hour, minute: f"{(hour - 1) % 12 + 1}.{minute:02} {'p.m.' if hour > 11 else 'a.m.'}"),
}

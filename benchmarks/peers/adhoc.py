"""An ad-hoc script: BeautifulSoup for the words, a regular expression for each finding, dateutil for dates.

Written as a competent user would for one body's minutes in an afternoon, then run on others: attendees from labelled
lines, headings that begin with a number, 'Action' labels, the initials or the name that opens an action, and the first
thing in it that looks like a date.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import datetime
from typing import Any

from bs4 import BeautifulSoup
from dateutil import parser

_MONTH = r"(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*"
DATE = re.compile(
    rf"\b(?:\d{{1,2}}(?:st|nd|rd|th)?\s+(?:of\s+)?{_MONTH}\.?,?(?:\s+\d{{4}})?|{_MONTH}\s+\d{{1,2}}(?:st|nd|rd|th)?,?(?:\s+\d{{4}})?|\d{{1,2}}[./]\d{{1,2}}[./]\d{{2,4}}|\d{{4}}-\d\d-\d\d)",
    re.I,
)
LABEL = re.compile(
    r"^\W*(present|attendees|attendance|in attendance|also present|apologies|absent|regrets)\b[^:\n]{0,40}:?\**\s*(.*)$",
    re.I,
)
HEADING = re.compile(r"^(?:#+\s*)?\**(\d{1,2}(?:\.\d{1,2})?)[.)]?\s+\**([A-Z][^\n]{2,80}?)\**$")
ACTION = re.compile(
    r"\b(?:action(?: point| item)?s?|todo|AP|AI)\b\**\s*(?:\(([^)]*)\))?\s*[:\-–—]+\s*\**\s*(.+)$", re.I | re.M
)
OWNER = re.compile(r"^\**([A-Z]{2,3}|[A-Z][a-z]+(?: [A-Z][a-z]+)?)\b(?=\s+(?:to|will|and)\b|\s*[:\-–])")
DECISION = re.compile(r"[^.\n]*\b(?:resolved|agreed|approved|carried)\b[^.\n]*\.?", re.I)
NAME = re.compile(r"[A-Z][\w'’-]+(?: [A-Z][\w'’.-]*)+")


def lines(text: str) -> list[str]:
    """The visible lines; a cell, a paragraph and a list item are a line each."""
    soup = BeautifulSoup(text, "lxml")
    visible = soup.get_text("\n") if "<" in text else text
    return [" ".join(line.split()) for part in visible.split("\t") for line in part.split("\n") if line.strip()]


def found_dates(text: str, default: datetime) -> Iterator[str]:
    """ISO days in a text."""
    for match in DATE.finditer(text):
        try:
            yield parser.parse(match[0], dayfirst=True, default=default).date().isoformat()
        except (ValueError, OverflowError):
            continue


def extract(text: str, dates: Any = found_dates) -> dict[str, Any]:
    """Something shaped like the JSON, as far as the script goes; `dates` finds the days of a text."""
    all_lines = lines(text)
    head = "\n".join(all_lines[:25])
    meeting = next(iter(dates(head, datetime(2020, 1, 1))), None)
    default = datetime.fromisoformat(meeting) if meeting else datetime(2020, 1, 1)
    people = attendees(all_lines)
    names = {"".join(word[0] for word in person["name"].split()): person["name"] for person in people}
    actions = []
    for match in ACTION.finditer("\n".join(all_lines)):
        owner = match[1] or next(iter(OWNER.findall(match[2])), None)
        due = next(iter(dates(match[2], default)), None)
        parts = re.split(r"\s*(?:,|/|&|\band\b)\s*", owner) if owner else []
        owners = [{"text": part, "name": names.get(part, part)} for part in parts]
        actions.append({"text": match[2], "owners": owners, "due": {"edtf": due} if due else None})
    return {
        "meeting": {"date": meeting, "body": all_lines[0] if all_lines else None},
        "attendees": people,
        "items": [
            {"number": number, "heading": heading} for line in all_lines for number, heading in HEADING.findall(line)
        ],
        "actions": actions,
        "decisions": [{"text": match[0].strip()} for line in all_lines for match in DECISION.finditer(line)],
    }  # fmt: skip


def attendees(all_lines: list[str]) -> list[dict[str, Any]]:
    """Names under a label, until a line that names nobody."""
    people: list[dict[str, Any]] = []
    kind: str | None = None
    for line in all_lines[:120]:
        label = LABEL.match(line)
        if label:
            word = label[1].lower()
            kind = {"apologies": "apologies", "regrets": "apologies", "absent": "absent"}.get(word, "present")
            kind = "in_attendance" if word in ("in attendance", "also present") else kind
            line = label[2]
        if kind is None or not line.strip(" *"):
            continue
        names = NAME.findall(line)
        if not names and not label:
            kind = None
        people += [{"name": name, "attendance": kind} for name in names]
    return people

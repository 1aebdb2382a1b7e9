"""The ad-hoc script with dateparser's search for dates in place of its own expression."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from typing import Any

from . import adhoc


def found_dates(text: str, default: datetime) -> Iterator[str]:
    """ISO days in a text, as `search_dates` finds them with the settings that fit these documents best."""
    from dateparser.search import search_dates

    settings = {"DATE_ORDER": "DMY", "RELATIVE_BASE": default, "PREFER_DATES_FROM": "future"}
    for _, moment in search_dates(text, languages=["en"], settings=settings) or []:
        yield moment.date().isoformat()


def extract(text: str) -> dict[str, Any]:
    return adhoc.extract(text, found_dates)

"""How a document writes its days in figures: the month first or the day, days behind the names of months."""

from __future__ import annotations

from ..find.dates import DateMention
from .date_cues import american, first_figures, in_figures, month_and_number, number_and_month, slashed


def month_first(text: str, meeting: DateMention | None) -> bool:
    """Whether a document puts the month first in figures.

    It does where it writes 'May 4, 2026' for its own day, or dates such as '10/13/2026' that are no others; and where
    no date says the contrary.
    """
    written = meeting is not None and american().fullmatch(meeting.text) is not None and not _day_first(text)
    if text.count("/") < 2:
        return written
    found = [
        (int(first[0]), int(one[1]), len(one[2]))
        for one in slashed().finditer(text)
        if (first := first_figures().search(text, max(0, one.start() - 3), one.start())) is not None
    ]
    if any(first > 12 for first, _, _ in found):
        return False
    sure = [size for first, second, size in found if first > 0 and 12 < second < 32]
    return written or 4 in sure or len(sure) > 1


def _day_first(text: str) -> bool:
    """Whether other dates of a document put the day first: more in words do, or some in figures can be nothing else.

    So do figures between full stops: those who put the month first write '5/4/26'.
    """
    before = sum(1 for _ in number_and_month().finditer(text))
    if before > sum(1 for _ in month_and_number().finditer(text)):
        return True
    figures = [(int(m[1]), m[2], int(m[3])) for m in in_figures().finditer(text)]
    real = [(first, sign) for first, sign, second in figures if 0 < first < 32 and 0 < second < 13]
    return any(first > 12 for first, _ in real) or (bool(real) and all(sign == "." for _, sign in real))


def days_behind(text: str, year: int) -> bool:
    """Whether a document writes days behind the names of their months: two numbers there are no year near its own."""
    near = {(year + k) % 100 for k in range(-2, 4)}
    sure = (m for m in month_and_number().finditer(text) if m["th"] or int(m["n"]) not in near)
    return next(sure, None) is not None and next(sure, None) is not None

"""The name of who met over a table that says when and where: it is the body, and heads no item."""

from __future__ import annotations

import pytest

from minutes_extract import extract_text

REST = "\n**Present:** Ann Bell (AB), Carl Dunn (CD)\n\n**1. Roof**\n\nAB said that it leaks.\n\n**2. Gate**\n\nIt is shut.\n"


@pytest.mark.parametrize(
    "table",
    [
        "Date:\t4 May 2026\nTime:\t7pm\nVenue:\tThe Mill Room\n",
        "<b>Date and time</b>\t4 May 2026, 7pm\n<b>Location</b>\tThe Mill Room\n",
        "Venue\tThe Mill Room\nDate\t4 May 2026\nTime\t19:00\n",
    ],
)
@pytest.mark.parametrize("name", ["Weir Vale Forum", "WEIR VALE FORUM"])
def test_the_body_stands_over_the_table(table: str, name: str) -> None:
    found = extract_text(f"**{name}**\n\n{table}{REST}")
    assert (found.meeting.body, str(found.meeting.date), found.meeting.start_time) == (name, "2026-05-04", "19:00")
    assert [i.heading for i in found.items] == ["Roof", "Gate"]

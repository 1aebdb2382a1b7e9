"""Titles right above their text, with no blank line between: in numbered items, and between the points of lists."""

from __future__ import annotations

from minutes_extract import extract_text
from minutes_extract.models import Item
from minutes_extract.readers.text import read

HEAD = (
    "Weir Mill Bowls Club\nMinutes of the meeting held on Monday 4 May 2026\n\nPresent: Ann Bell (Chair), Carl Dunn\n"
)
LONG = "told of the year, in which the moss was treated twice and the green came through the winter very well indeed."


def heads(items: tuple[Item, ...]) -> list[tuple[str | None, str | None]]:
    return [(item.number, item.heading) for item in items]


def test_a_short_line_behind_a_number_is_the_title_of_the_lines_below() -> None:
    text = f"{HEAD}1. Opening and apologies.\nThe chair opened the meeting at 7 pm and {LONG}\nApologies were received from Gus Hill.\n2. Green (Carl)\nCarl {LONG}\nIt will be treated again.\n3. Club Nights\nAnn {LONG}\n4. Date of next meeting\nMonday 1 June at 7 pm.\n"
    minutes = extract_text(text)
    assert heads(minutes.items) == [
        ("1", "Opening and apologies"),
        ("2", "Green (Carl)"),
        ("3", "Club Nights"),
        ("4", "Date of next meeting"),
    ]
    assert minutes.next_meeting is not None
    assert str(minutes.next_meeting.date) == "2026-06-01"


def test_numbered_paragraphs_that_wrap_have_no_titles() -> None:
    text = f"{HEAD}\n1. The chair welcomed all and said that\nEve Frost {LONG}\n2. Carl told the meeting that the\nWinter Play {LONG}\n3. It was agreed to hire the\nForge again, and Ann {LONG}\n"
    assert extract_text(text).items == ()


def test_a_line_between_the_points_of_two_lists_is_the_title_of_the_second() -> None:
    text = f"{HEAD}\nTreasurer's Report\n- Income is over 600\n- Balance is 711\nSecretary's Report\n- Nothing to report\nGreen\n- The moss was treated\nand the weeds were not\n- Carl told us of the\nNorth Lawn\n- Ann will write\n"
    minutes = extract_text(text)
    assert heads(minutes.items) == [(None, "Treasurer's Report"), (None, "Secretary's Report"), (None, "Green")]


def test_a_point_that_has_no_room_goes_on_in_the_next_line() -> None:
    text = "- The moss was treated twice before the season began by Ann and by\n  others\n- The gate was painted in May by Carl Dunn and his two sons Max and\nTed Dunn\n- The weeds were not\n"
    assert "The gate was painted in May by Carl Dunn and his two sons Max and Ted Dunn" in [
        p.text for p in read(text).paragraphs()
    ]

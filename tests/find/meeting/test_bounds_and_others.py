"""When it began, by whom opened; 'close' that ends nothing; days of other meetings."""

from __future__ import annotations

import pytest

from minutes_extract import Minutes, extract_bytes, extract_text

HEAD = "# Larkfield Radio Club\n\nMinutes of the meeting of 5 June 2031\n\nPresent: Ann Lund, Bo Moss\n\n## Opening\n\n{}\n\n"
BODY = "## Mast\n\nThe mast leans.\n\n## Correspondence\n\n{}\n\n## Any other business\n\nThe kettle leaks.\n"


def read(opening: str = "All were welcome.", letters: str = "Two letters came.", after: str = "") -> Minutes:
    return extract_bytes((HEAD.format(opening) + BODY.format(letters) + after).encode(), name="minutes.md")


@pytest.mark.parametrize("opening", [
    "The meeting was opened by the President, Ann Lund (K1AB), at 19:02 hours.", "The meeting was called to order by Ann Lund, Chair of the club and of its board, at 7:02 pm.",
    "The meeting was opened by Dr. A. B. Lund, President of the Larkfield Club, at 7.02pm.",
])  # fmt: skip
def test_opened_by_somebody(opening: str) -> None:
    assert read(opening).meeting.start_time == "19:02"


def test_opened_by_somebody_who_tells_of_something_at_another_time() -> None:
    assert read("The meeting was opened by Anna. Tea was served at 19:40.").meeting.start_time is None


@pytest.mark.parametrize(
    "end",
    [
        "Close 21.05",
        "Close 9.05pm",
        "Meeting close 9.05pm",
        "The committee rose at 9.05pm.",
        "We came to a close 9.05pm.",
        "Closed at 9.05pm",
    ],
)
def test_a_close(end: str) -> None:
    assert read(after=f"\n{end}\n").meeting.end_time == "21:05"


def test_a_street_called_close() -> None:
    assert read(letters="Library van: MILL LANE 9.30 and ABBEY CLOSE 15.40.").meeting.end_time is None


@pytest.mark.parametrize(
    "heading", ["Standing Committee Reports", "Reports from the sub-committees", "Working group updates"]
)
def test_the_next_meeting_of_a_committee(heading: str) -> None:
    after = f"\n## {heading}\n\n### Field day\n\n- Bo has prizes\n- Next meeting is June 23rd at 7pm on Zoom\n"
    assert read(after=after).next_meeting is None
    found = read(after=after + "\n## Close\n\nNext meeting: 3 July 2031\n").next_meeting
    assert found is not None and str(found.date) == "2031-07-03"


def test_the_day_of_the_minutes_before() -> None:
    text = "# Minutes :: Weir Board Meeting 14\n\n## In attendance\n\n- Ann Lund\n- Bo Moss\n\n## 1. Minutes from the last meeting\n\n"
    text += (
        "[Weir Minutes 2031-03-09](https://example.org/m)\n\n## 2. Mast\n\nThe mast leans.\n\n## 3. Boat\n\nIt leaks.\n"
    )
    assert extract_bytes(text.encode(), name="minutes.md").meeting.date is None


@pytest.mark.parametrize(
    "end",
    [
        "Broke up about 9.15pm.",
        "Wrapped up 21:15.",
        "We wrapped up at 9.15pm.",
        "All done by 9.15pm.",
        "Packed up just after 9.15pm. Next one in July.",
        "Meeting over around 9.15pm.",
        "Finished up about 9.15pm.",
    ],
)
def test_how_people_say_that_it_ended(end: str) -> None:
    assert read(after=f"\n{end}\n").meeting.end_time == "21:15"


@pytest.mark.parametrize("line", ["Kicked off 19:02, wrapped up 21:15", "Began 19:02, all done by 21:15"])
def test_both_in_a_line_of_the_header(line: str) -> None:
    text = HEAD.replace("5 June 2031\n", f"5 June 2031\n\n{line}\n").format("All were welcome.")
    found = extract_bytes((text + BODY.format("None.")).encode(), name="minutes.md").meeting
    assert (found.start_time, found.end_time) == ("19:02", "21:15")


def test_work_that_was_done() -> None:
    assert read(letters="The painting was done by 9.15pm.").meeting.end_time is None
    assert read(letters="The wood was packed up by Ann, who was done at noon.").meeting.end_time is None


def test_other_things_that_were_over() -> None:
    text = "# Weir\n\nMinutes of 4 May 2023\n\nPresent: Ann Bell\n\n## 1. Fete\n\nIt went well.\n\n{}\n\n## 2. Roof\n\nIt leaks.\n\n{}\n"
    for other in ("The stalls were busy all day and packed up at 6pm.", "Done by 6pm."):
        assert extract_text(text.format(other, "All is well.")).meeting.end_time is None
        assert extract_text(text.format(other, "Done by 9.15pm.")).meeting.end_time == "21:15"
    assert extract_text(text.format("None.", "We had tea and packed up at 9.15pm.")).meeting.end_time == "21:15"


@pytest.mark.parametrize("key", ["where", "venue", "location", "held_at"])
def test_the_place_in_front_matter(key: str) -> None:
    text = f"---\ntitle: Committee minutes\ndate: 2031-06-05\n{key}: Room 2.14, Mill House\n---\n\n# Larkfield Radio Club\n\nPresent: Ann Lund\n\n## Mast\n\nIt leans.\n"
    assert extract_bytes(text.encode(), name="minutes.md").meeting.location == "Room 2.14, Mill House"


def test_both_times_in_a_row_above_a_table_of_people() -> None:
    sign = "\t"
    people = (
        sign.join(("Position", "Name", "Here?"))
        + "\nPresident"
        + sign
        + "Ann Lund"
        + sign
        + "Y\nTreasurer"
        + sign
        + "Bo Moss"
        + sign
        + "Absent\n"
    )
    row = f"Meeting opened: 7.02pm{sign}Meeting closed: 9.15pm"
    text = f"**LARKFIELD RADIO CLUB**\n**Monday 5 June 2031**\n{row}\n\n{people}\n1. Mast\n\nIt leans.\n"
    found = extract_bytes(text.encode(), name="minutes.txt")
    assert (found.meeting.start_time, found.meeting.end_time) == ("19:02", "21:15")
    assert [(a.name, a.attendance) for a in found.attendees] == [("Ann Lund", "present"), ("Bo Moss", "absent")]


def test_a_table_of_when_and_who_below_its_title() -> None:
    text = "| Mill site: progress meeting 14 |  |\n| --- | --- |\n| Held | Fri 8 Nov 2030, 09:00, Teams |\n| Recorded by | Ann Lund |\n| Next | Fri 22 Nov 2030, 09:00, Teams |\n\n#### Attendance\n\n- Ann Lund\n- Bo Moss\n\n#### 1. Mast\n\n- It leans.\n"
    found = extract_bytes(text.encode(), name="minutes.md")
    assert (str(found.meeting.date), found.meeting.start_time, found.meeting.location) == (
        "2030-11-08",
        "09:00",
        "Teams",
    )
    assert found.next_meeting is not None
    assert str(found.next_meeting.date) == "2030-11-22"

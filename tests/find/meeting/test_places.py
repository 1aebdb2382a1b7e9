"""Places beside, below and between day and time, in the words of a call to order, and times beside other days."""

from __future__ import annotations

import pytest

from minutes_extract import extract_bytes, extract_text
from minutes_extract.models import Meeting

TAIL = "\n\nPresent: Ann Bell, Carl Dunn, Eve Frost\n\n1. Roof\n\nIt leaks over the big stair, and Carl has a price for it.\n"


def meeting(head: str) -> Meeting:
    found = extract_bytes((head + TAIL).encode(), name="minutes.txt").meeting
    assert found is not None
    return found


PLACES = """
**Weir Mill Panel**  \\n**Notes of meeting: 31/03/26, 10.00 – 12.20, Microsoft Teams** | Microsoft Teams
**Weir Mill Board**  \\n**Minutes of Meeting held 20/09/2026, Áras an Mhuilinn, Ballyweir, 11.00 a.m.** | Áras an Mhuilinn, Ballyweir
**Weir Mill Board**  \\n**Tuesday 14 September 2026, 10.00am – 12.20pm  \\nHeld by Microsoft Teams** | Microsoft Teams
**Weir Mill Group**  \\n**Wednesday 16 September 2026 9.30am – 11.45am  \\nMeeting Rooms 1 and 2, Weir House, Ferry** | Meeting Rooms 1 and 2, Weir House, Ferry
**Weir Mill Committee – minutes, Wed 6 May 2026**  \\n*Lunchtime, 12.05 to 13.25, Chapel Quiet Room (thanks to Rev Eve for letting us in)* | Chapel Quiet Room
**Weir Mill Committee**\\n\\n**Minutes of Committee Meeting, Thursday 7 May 2026, in the Trading Hut (doors open!) at 6.30 pm** | the Trading Hut
**Weir Mill Board**  \\nDydd Mercher 21 Hydref 2026 / Wednesday 21 October 2026  \\n10:00 - 12:10, Council Chamber, Old Hall, Ferry | Council Chamber, Old Hall, Ferry
Weir Mill Committee\\n\\nCommittee Meeting 5 May 2026\\n\\nHeld at 12 Ferry House at 8pm | 12 Ferry House
**Weir Mill Board  \\nheld on Tuesday 5 May 2026 at 10.15am  \\nin the Lower Room, Custom House, Ferry** | the Lower Room, Custom House, Ferry
**Minutes of the Weir Mill Board  \\n18.12.22 2.00pm – 4.00pm  \\nLower Room, Ferry** | Lower Room, Ferry
**Weir Mill Board  \\nTuesday 5 May 2026  \\n9:30 AM to 12:15 PM  \\nLower Room, Custom House, Ferry** | Lower Room, Custom House, Ferry
Weir Mill Committee\\n\\n4:15 p.m. – 327 Old Main Hall\\n\\nMay 5, 2026 | 327 Old Main Hall
""".strip().splitlines()


@pytest.mark.parametrize("line", PLACES)
def test_places(line: str) -> None:
    head, _, place = line.partition(" | ")
    assert meeting(head.replace("\\n", "\n")).location == place


@pytest.mark.parametrize(
    ("words", "place"),
    [
        ("Eastern Time (ET)", None),
        ("Pacific Standard Time", None),
        ("British Summer Time", None),
        ("Central European Time (CET)", None),
        ("Eastern Hall", "Eastern Hall"),
        ("Summer House", "Summer House"),
    ],
)
def test_a_zone_of_time_is_no_place(words: str, place: str | None) -> None:
    assert meeting(f"Weir Mill Board\n\n5 May 2026, 10:00 AM, {words}").location == place


def test_called_to_order_in_a_room() -> None:
    told = (
        "President Ann Bell called the regular meeting of the Upper Weir Falls Public Library Board of Trustees to order"
        " at 5:32 p.m. in the Heron Room, 114 W. Main Street."
    )
    text = f"UPPER WEIR FALLS LIBRARY BOARD\nREGULAR MEETING - MINUTES\nMay 5, 2026\n\nCALL TO ORDER\n\n{told}\n\nROLL CALL\n\nPresent: Ann Bell, Carl Dunn.\n"
    found = extract_bytes(text.encode(), name="minutes.txt").meeting
    assert found is not None
    assert (found.start_time, found.location) == ("17:32", "the Heron Room, 114 W. Main Street")


def test_a_link_to_another_day_behind_the_time() -> None:
    found = meeting("# Weir Mill Steering Committee\n\n**2026-03-12, 16:00–17:00 UTC** · recording · previous meeting")
    assert (str(found.date), found.start_time, found.end_time) == ("2026-03-12", "16:00", "17:00")


@pytest.mark.parametrize(
    ("line", "place"),
    [
        ("Location: https://call.weir.example/ops", "https://call.weir.example/ops"),
        ("Where: <https://call.weir.example/ops>", "https://call.weir.example/ops"),
        ("Location: Zoom: https://call.weir.example/ops", "Zoom"),
        ("Venue: Mill Room (https://call.weir.example/ops)", "Mill Room"),
        ("Agenda: https://call.weir.example/ops", None),
    ],
)
def test_links_for_places(line: str, place: str | None) -> None:
    assert meeting(f"Weir Mill Committee\n\nDate: 5 May 2026\n\n{line}").location == place


@pytest.mark.parametrize(
    "lines",
    [
        "4 May 2026\n\nReviewing the Spring Cup & Planning the Summer Fair",
        "4 May 2026\n\nPlanning Autumn Term Trips",
        "4 May 2026\n\nMeeting called to order at 7:30 p.m. by Olive the Brave",
    ],
)
def test_no_places(lines: str) -> None:
    assert meeting(f"Weir Mill Committee\n\n{lines}").location is None


@pytest.mark.parametrize("place", ["Reading Room, Saltmarsh", "Dorking Cricket Ground", "Working Mens Club"])
def test_places_that_sound_like_doing(place: str) -> None:
    assert meeting(f"Weir Mill Committee\n\n4 May 2026\n\n{place}").location == place


@pytest.mark.parametrize("sign", ["·", "•", "|", ","])
def test_places_behind_signs(sign: str) -> None:
    assert meeting(f"Weir Mill Committee\n\nMonday, 4 May 2026 {sign} 19:30 {sign} Band room").location == "Band room"


@pytest.mark.parametrize(
    ("held", "place"),
    [
        ("held remotely by Zoom", "Zoom"),
        ("held by Microsoft Teams", "Microsoft Teams"),
        ("held by video conference", "video conference"),
        ("held online", "online"),
        ("held by the Board in the Old Mill", "the Old Mill"),
    ],
)
def test_how_they_met_where_no_place_is_said(held: str, place: str) -> None:
    title = f"**Weir Mill Trust**\n\n**Minutes of the Roof Committee meeting {held} on 4 March 2021 at 5.15 pm**\n\n**Present:** Ann Bell\n"
    assert extract_text(title).meeting.location == place
    if "Board" not in held:
        line = f"**Weir Trust**\n\n**Roof Committee**\n\n**4 March 2021, 5.15 pm  \nH{held[1:]}**\n\n**Present:** Ann Bell\n"
        assert extract_text(line).meeting.location == place


@pytest.mark.parametrize(
    ("host", "place"),
    [
        ("by the Weir Temple, Mill Street", "Weir Temple, Mill Street"),
        ("at Mill Hall", "Mill Hall"),
        ("by Ann Bell", None),
    ],
)
def test_who_hosts_is_a_place_where_the_words_are_one_s(host: str, place: str | None) -> None:
    text = f"**Weir Council**\n\n**Minutes of the summer meeting: 27 June 2017, 4.30pm  \nHosted {host}**\n\n**Present:** Carl Dunn\n"
    assert extract_text(text).meeting.location == place


@pytest.mark.parametrize("row", ["4 May 2026\t7 pm – 9 pm\t{}", "Monday, 04.05.2026\t19:00 – 21:00\t{}"])
@pytest.mark.parametrize("place", ["Mill Hall", "Committee Room 2", "Siambr y Cyngor / Council Chamber, Weirside"])
@pytest.mark.parametrize("minutes", ["1. Roof\n\nIt leaks.\n", "1.\t<b>Roof</b>\n---\t---\n\t<p>It leaks.</p>\n"])
def test_a_row_of_the_day_the_time_and_the_place(row: str, place: str, minutes: str) -> None:
    head = f"**WEIR TRUST**\n\n**Minutes**\n\n{row.format(place)}\n\n**Present:** Ann Bell, Carl Dunn\n\n"
    found = extract_text(head + minutes).meeting
    assert (str(found.date), found.start_time, found.end_time) == ("2026-05-04", "19:00", "21:00")
    assert found.location == place


HEADING = "WEIR TRUST\n\n4 May 2026 7 pm Ordinary Business\n\nPresent: Ann Bell\n\n1. Roof\n\nIt leaks.\n"


def test_words_behind_the_time_that_are_no_place() -> None:
    found = extract_text(HEADING)
    assert found.meeting.location is None


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("Church Council", None),
        ("School Governors", None),
        ("Library Committee", None),
        ("Church Hall Trustees", None),
        ("Church Hall", "Church Hall"),
        ("School Library", "School Library"),
    ],
)
def test_a_body_behind_the_time_is_no_place(words: str, expected: str | None) -> None:
    text = f"# Weir Council\n\n4 May 2023 7pm {words}\n\nPresent: Ann Bell, Bo Hill\n\n## 1. Roof\n\nIt leaks.\n"
    assert extract_text(text).meeting.location == expected


@pytest.mark.parametrize(
    ("line", "place"),
    [
        ("The Old Forge", "The Old Forge"),
        ("Mill Kitchen", "Mill Kitchen"),
        ("New kitchen", None),
        ("Canteen review", None),
        ("Forge Trust", None),
    ],
)
def test_words_that_names_of_bodies_hold_as_well(line: str, place: str | None) -> None:
    text = f"Hill Club\n4 May 2026, 7 pm\n{line}\nPresent: Ann Bell, Carl Dunn\n\n1. Roof\nIt leaks.\n"
    assert extract_text(text).meeting.location == place

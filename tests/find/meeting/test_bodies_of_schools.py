"""Names of bodies that hold a word for a place, stand over a committee with a number, or above a counted meeting."""

from __future__ import annotations

import pytest

from minutes_extract import extract_text

TAIL = "\n\nPresent: Ann Bell, Carl Dunn\n\n1. Roof\n\nIt leaks.\n"


@pytest.mark.parametrize(
    ("head", "body"),
    [
        (
            "# School of Earth & Sea Sciences\n\n## Staff meeting, 19 October 2023, 13:05",
            "School of Earth & Sea Sciences",
        ),
        ("# Lower Fell College of Music\n\n## Staff meeting, 19 October 2023", "Lower Fell College of Music"),
        (
            "**Fell Standards Institute**  \n**Technical Committee 147, Ladders and stools**\n\n**REPORT OF THE 22ND MEETING**\n\nHeld on 2023-06-08",
            "Technical Committee 147, Ladders and stools",
        ),
        (
            "# FELL COURT MANAGEMENT COMPANY LIMITED\n\nMINUTES of the Twenty-Second ANNUAL GENERAL MEETING held at the Sailing Club on 28 November 2017",
            "FELL COURT MANAGEMENT COMPANY LIMITED",
        ),
    ],
)
def test_whose_meeting(head: str, body: str) -> None:
    assert extract_text(head + TAIL, name="a.md").meeting.body == body


def test_a_name_that_begins_as_an_item_does() -> None:
    text = "<p><strong>Public Participation Network / Fell PPN</strong><br/>\n<strong>Minutes of Secretariat Meeting No. 31</strong><br/>\nTuesday 30th January 2024, 7.30pm</p>\n\n<p><strong>Present:</strong> Ann Bell, Carl Dunn</p>\n\n<p><strong>1. Minutes</strong></p><p>They were adopted.</p>\n<p><strong>2. Finance</strong></p><p>All is well.</p>\n<p><strong>3. Roof</strong></p><p>It leaks.</p>\n"
    assert [i.heading for i in extract_text(text).items] == ["Minutes", "Finance", "Roof"]


def test_one_line_in_bold_above_paragraphs_of_a_page() -> None:
    text = "**Fell &amp; District Safety Partnership**\n\n<p><b>Minutes</b><br/>6 July 2023</p>\n\n<p><b>Present:</b> Ann Bell, Carl Dunn</p>\n\n<p><b>Item 1 – Roof</b></p>\n<p>It leaks.</p>\n\n<p><b>Item 2 – Bank</b></p>\n<p>All is well.</p>\n"
    assert extract_text(text).meeting.body == "Fell & District Safety Partnership"

"""Who chaired and who wrote, as clerks put it: in sentences, behind labels, and where they sign."""

from __future__ import annotations

import pytest

from minutes_extract import extract_text

LISTED = "# Weir Valley Society\n\nMinutes of the meeting held on 4 March 2019\n\nPresent: Ann Bell, Carl Dunn, Eve Frost, Tom Reed\n\n"
BODY = "## 1. Boats\n\nThe boats were counted. Carl will paint the oars.\n\n## 2. Weeds\n\nNothing was said of the weeds.\n\n"

SIGNED = """
Respectfully submitted by Carl Dunn
Respectfully Submitted By: Carl Dunn
Respectfully submitted:||Carl Dunn
Respectfully submitted,||Carl Dunn, Secretary
Respectfully Submitted,||Carl Dunn||WVS Secretary
Faithfully submitted in the light,||Carl Dunn (acting Recording Clerk)
Submitted by: Carl Dunn
Minutes respectfully submitted by Carl Dunn.
Submitted for approval by Carl Dunn, Recording Secretary
Recorded by Carl Dunn
Carl Dunn|Secretary
Carl Dunn, Hon. Secretary
Carl Dunn||Recording Secretary
CARL DUNN|Minutes Secretary
Carl Dunn (minutes)
Prepared by: Carl Dunn
Minutes typed by Carl Dunn
Minutes written up by Carl Dunn
Yours faithfully,||Carl Dunn|Hon. Secretary
Minuted by Carl Dunn
"""
WROTE = """
scribenick: carl
Scribe this week: Carl
Today's scribe: Carl
Rotating Secretary: Carl Dunn
Secretary for the meeting: Carl Dunn
Note-taking: Carl Dunn
Carl Dunn volunteered to take the minutes.
Carl is taking notes today.
Carl Dunn was appointed minute taker for the meeting.
Carl Dunn acted as secretary.
Carl is scribe today
Scribe is Carl
Carl scribed.
The minute secretary, Carl Dunn, will send copies.
Carl Dunn recorded the proceedings.
"""
CHAIRED = """
Moderator: Carl Dunn
Facilitator: Carl
Chair this week: Carl
Held at the boathouse. Chair: Carl Dunn
Carl is chairman
Carl Dunn is chair today
Chair is Carl Dunn
Meeting opens at 7 pm, Carl Dunn in chair
Welcome and introduction by the Chairman, Carl Dunn
The Chair, Carl Dunn, welcomed everyone.
The chairman (Carl Dunn) welcomed all.
Chairman Carl Dunn opened the meeting with a song.
Carl Dunn, Chair, opened the meeting.
The meeting was called to order at **1930** hours at **Mill Hall** by **President Carl Dunn**.
Meeting opened at 7.05 pm by Carl Dunn.
Carl Dunn welcomed everyone and opened the meeting.
Carl Dunn was elected chairman of the meeting.
Call to order: Carl Dunn, 7 pm
Call to order by Carl Dunn at 7 pm
"""
NEITHER = """
Carl Dunn was elected chairman for the coming year.
Carl Dunn reported as chair of the weeds group.
Carl Dunn chaired the weeds group last year.
A report submitted by Carl Dunn was read.
The accounts were prepared by Carl Dunn
Membership Secretary: Carl Dunn
Next scribe: Carl Dunn
The next meeting will be chaired by Carl Dunn.
Carl Dunn will take minutes next time.
The former chairman, Carl Dunn, spoke.
Vice Chairman Carl Dunn thanked the rowers.
Carl notes:
Carl Dunn, Social Secretary
"""


def _lines(text: str) -> list[str]:
    return [line.replace("|", "\n") for line in text.strip().split("\n")]


def _functions(text: str) -> dict[str, list[str]]:
    people = extract_text(text, name="minutes.md").attendees
    assert [p.name for p in people] == ["Ann Bell", "Carl Dunn", "Eve Frost", "Tom Reed"]
    return {p.name: list(map(str, p.functions)) for p in people if p.functions}


@pytest.mark.parametrize("said", _lines(SIGNED))
def test_whoever_signs_at_the_end_wrote(said: str) -> None:
    assert _functions(LISTED + BODY + said) == {"Carl Dunn": ["minute_taker"]}


@pytest.mark.parametrize("said", _lines(WROTE))
def test_who_wrote_is_told_at_the_beginning(said: str) -> None:
    assert _functions(LISTED + said + "\n\n" + BODY) == {"Carl Dunn": ["minute_taker"]}


@pytest.mark.parametrize("said", _lines(CHAIRED))
def test_who_chaired_is_told_at_the_beginning(said: str) -> None:
    assert _functions(LISTED + said + "\n\n" + BODY) == {"Carl Dunn": ["chair"]}


@pytest.mark.parametrize("said", _lines(NEITHER))
def test_other_offices_and_other_meetings_are_nobodys_function(said: str) -> None:
    assert _functions(LISTED + "## Reports\n\n" + said + "\n\n" + BODY) == {}


def test_what_somebody_surely_did_counts_before_who_opened_the_meeting() -> None:
    said = "Ann Bell called the meeting to order at 7 pm.\n\nThe meeting was chaired by Carl Dunn.\n\n"
    assert _functions(LISTED + said + BODY) == {"Carl Dunn": ["chair"]}


def test_whoever_is_away_did_neither() -> None:
    listed = LISTED.replace(", Tom Reed", "\n\nApologies: Tom Reed")
    said = "The Chair, Tom Reed, being away, Carl Dunn took the chair.\n\n"
    assert _functions(listed + said + BODY) == {"Carl Dunn": ["chair"]}


def test_a_call_sign_stands_behind_the_name() -> None:
    listed = LISTED.replace("Ann Bell, Carl Dunn", "Ann M7QQA, Zach M7QQB")
    said = "Called to order at 7 pm by President Zachary Dunn\n\n"
    people = extract_text(listed + said + BODY + "Submitted by: Ann Bell, M7QQA", name="minutes.md").attendees
    assert {p.name: p.functions for p in people if p.functions} == {
        "Ann M7QQA": ("minute_taker",),
        "Zach M7QQB": ("chair",),
    }


def test_a_rank_for_a_name() -> None:
    """'wo' may be a rank as well; here it is all that somebody is called."""
    text = "# Loom Guild\n\nDate: 4 May 2026\n\nAttending: wo, lim\n\nNotetaker: wo\n\n## Looms\n\nThey creak.\n"
    found = {p.name: list(p.functions) for p in extract_text(text, name="a.md").attendees}
    assert found == {"wo": ["minute_taker"], "lim": []}


def test_one_name_behind_an_office() -> None:
    text = "# Loom Guild\n\nDate: 4 May 2026\n\n**Present:** Ina, Jude, Sol\n\n**Secretary:** Jude\n\n## Looms\n\nThey creak.\n"
    found = [(p.name, p.role) for p in extract_text(text, name="a.md").attendees]
    assert found == [("Ina", None), ("Jude", "Secretary"), ("Sol", None)]


@pytest.mark.parametrize("label", ["Present", "In attendance"])
def test_an_office_before_a_first_name_and_a_letter(label: str) -> None:
    text = f"# Weir School PTA\n\nDate: 4 May 2026\n\n{label}: Ann B. (President), Coach Carl D., Eve F., Principal Ines R.\n\n## Fair\n\nGood.\n"
    found = [(p.name, p.role) for p in extract_text(text, name="a.md").attendees]
    assert found == [("Ann B.", "President"), ("Carl D.", "Coach"), ("Eve F.", None), ("Ines R.", "Principal")]


@pytest.mark.parametrize(
    "line", ["Call to order: 6:34 pm by President Ann Bell", "Facilitation: Ann Bell", "Moderation: Ann Bell"]
)
def test_who_called_to_order(line: str) -> None:
    text = f"# Weir HOA – Board Meeting\n\nDate: 4 May 2026\n{line}\n\nPresent: Ann Bell (President), Carl Dunn\n\n## Fair\n\nGood.\n"
    assert {p.name: list(p.functions) for p in extract_text(text, name="a.md").attendees}["Ann Bell"] == ["chair"]


DUTIES = "**Weir Mill Players**\n\n**Minutes of 4 March 2021**\n\n**Present:** Ann Bell ({0}), Carl Dunn (Bookings), Gus Hart (Raffle), Ida Jay (Weir Garden), Pat Quill (Archery Club), Rae Syme (Housing)\n"


def test_what_somebody_sees_to_is_an_office_where_the_list_has_offices() -> None:
    people = extract_text(DUTIES.format("Chair")).attendees
    assert [(p.role, p.organisation) for p in people] == [
        ("Chair", None),
        ("Bookings", None),
        ("Raffle", None),
        (None, "Weir Garden"),
        (None, "Archery Club"),
        (None, "Housing"),
    ]
    assert extract_text(DUTIES.format("Weir Council")).attendees[1].role is None


@pytest.mark.parametrize(
    ("said", "role", "functions"),
    [
        ("Secretary, who took the notes", "Secretary", ("minute_taker",)),
        ("who also took the minutes", None, ("minute_taker",)),
        ("Treasurer, who took the chair", "Treasurer", ("chair",)),
        ("Treasurer, who left at 8pm", "Treasurer", ()),
    ],
)
def test_what_somebody_did_is_told_behind_who(said: str, role: str | None, functions: tuple[str, ...]) -> None:
    text = f"**Weir Mill Players**\n\n**Minutes of 4 March 2021**\n\n**Present:** Eve Frost (Warden), Carl Dunn ({said}), Gus Hart\n"
    carl = extract_text(text).attendees[1]
    assert (carl.name, carl.role, carl.functions) == ("Carl Dunn", role, functions)


def test_things_seen_to_side_by_side_are_one_each() -> None:
    rows = "<b>Present:</b>\tMrs. Ann Bell (AB)\tChairman\n\tMiss Gus Hart (GH) Mr. Ida Jay (IJ) Mrs. Ken Lamb (KL)\tShop Manager Fundraising Membership\n\tMiss Mo Nash (MN) Mr. Pat Quill (PQ)\tMembership Publicity Officer Catering\n---\t---\t---\n"
    people = extract_text("**Weir Friends**\n\n**Minutes of 4 March 2021**\n\n" + rows).attendees
    assert [p.role for p in people[1:]] == [
        "Shop Manager",
        "Fundraising",
        "Membership",
        "Membership Publicity Officer",
        "Catering",
    ]


@pytest.mark.parametrize("mark", ["", "- ", "* "])
@pytest.mark.parametrize(
    "joined", ["Vice President/Bookings", "Treasurer & Grants", "Secretary / Membership", "Raffle and Bookings"]
)
def test_joined_offices_in_front_of_a_name_keep_the_list(joined: str, mark: str) -> None:
    lines = [("President", "Chris Frost"), (joined, "Mick Wood"), ("Coach", "Matt Lowe"), ("Clerk", "Ann Dale")]
    text = "".join(f"{mark}{office}: {name}  \n" for office, name in lines)
    found = extract_text(
        f"# Weir Club Board\n\n4 May 2026\n\n## Attendance\n\n{text}\n## Roof\n\nIt leaks.\n"
    ).attendees
    assert [(p.role, p.name) for p in found] == lines
    assert {p.attendance for p in found} == {"present"}

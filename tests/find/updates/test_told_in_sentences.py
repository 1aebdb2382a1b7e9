"""Earlier actions told of in sentences, as matters of somebody, and by labels below what was done with the minutes."""

from __future__ import annotations

import pytest

from minutes_extract import Minutes, extract_text

HEAD = "<p><b>Weir Mill Trust</b></p>\n<p>4 May 2026</p>\n<p><b>Present:</b> Ann Bell (AB), Carl Dunn (CD), Eve Frost (EF)</p>\n\n"
TAIL = "\n\n<p><b>2. Roof</b></p><p>It leaks.</p>\n"


def _read(words: str) -> Minutes:
    return extract_text(HEAD + words + TAIL)


def _told(words: str) -> list[tuple[str, str, list[str | None]]]:
    return [(u.text, u.status, [o.name for o in u.owners]) for u in _read(words).action_updates]


@pytest.mark.parametrize("front", ["Matters arising: the action", "The action", "It was noted that the action"])
def test_in_a_bracket_behind_what_it_is_about(front: str) -> None:
    words = f"<p><b>1. Minutes</b></p><p>The minutes of 4 April were accepted. {front} on the boat (CD to share the map) has been completed. The action about the marshals (EF to seek a sponsor) is still outstanding.</p>"
    assert _told(words) == [
        ("CD to share the map", "complete", ["Carl Dunn"]),
        ("EF to seek a sponsor", "open", ["Eve Frost"]),
    ]
    assert [d.text for d in _read(words).decisions] == ["The minutes of 4 April were accepted."]


def test_without_a_bracket() -> None:
    words = "<p><b>1. Matters arising</b></p><p>The action for AB to write to the bank has been completed. The action on CD to paint the door is still outstanding.</p>"
    assert _told(words) == [
        ("AB to write to the bank", "complete", ["Ann Bell"]),
        ("CD to paint the door", "open", ["Carl Dunn"]),
    ]


def test_an_action_that_is_a_deed_of_the_board() -> None:
    assert (
        _told("<p><b>1. Bank</b></p><p>The action on climate (a plan of the county) has been well received.</p>") == []
    )


@pytest.mark.parametrize(
    "lines",
    [
        "<p>(i) <i>Valuation of the silver, CD.</i> Received, £23,000.</p><p>(ii) <i>Dryer for the store, EF.</i> Ordered but not yet delivered.</p>",
        "<p>a) Valuation of the silver – CD. Received, £23,000.</p><p>b) Dryer for the store – EF. Not yet delivered.</p>",
    ],
)
@pytest.mark.parametrize("table", [False, True])
def test_matters_of_somebody(lines: str, table: bool) -> None:
    words = f"<p><b>1. Matters arising</b></p>{lines}"
    if table:
        words = f"No\tBusiness\tWho\n---\t---\t---\n1\t<b>Matters arising</b>{lines}\t\n3\t<b>Bank</b><p>All is well.</p>\t\n\tWrite to the bank\tEF"
    assert _told(words) == [
        ("Valuation of the silver", "complete", ["Carl Dunn"]),
        ("Dryer for the store", "open", ["Eve Frost"]),
    ]


def test_matters_of_nobody_known() -> None:
    found = _told("<p><b>1. Matters arising</b></p><p>Valuation of the silver, Lower Mill. It was talked about.</p>")
    assert found == []


def test_what_a_colon_parts_from_a_task() -> None:
    words = "<p><b>1. Business arising</b></p><p>Carl to replace the boat: <b>done</b></p><p>Eve to get samples: <b>not done, no word from Eve</b></p><p>Ann to renew the permit: <b>lodged, waiting on Council</b></p>"
    assert _told(words) == [
        ("Carl to replace the boat", "complete", ["Carl Dunn"]),
        ("Eve to get samples", "open", ["Eve Frost"]),
        ("Ann to renew the permit", "in_progress", ["Ann Bell"]),
    ]


@pytest.mark.parametrize(
    ("said", "status"),
    [
        ("Carried on, second draft exchanged.", "in_progress"),
        ("Carried to meeting 15.", "deferred"),
        ("Carried into the June meeting.", "deferred"),
        ("Discharged.", "complete"),
    ],
)
def test_labels_below_what_was_done_with_the_minutes(said: str, status: str) -> None:
    words = f"<p><b>1. Minutes and action points of 12 March 2026</b></p><p>Agreed as a true record.<br/>AP1 (AB): consult on timetable. <b>Discharged.</b><br/>AP2 (CD): look at the shop. <b>Discharged.</b><br/>AP3 (CD / EF): facilities agreement. <b>{said}</b></p>"
    found = _read(words)
    assert [(u.number, u.text, u.status) for u in found.action_updates][2] == ("3", "facilities agreement.", status)
    assert found.actions == ()


def test_points_that_tell_what_became_of_each_are_no_headings() -> None:
    text = (
        "WEIR MILL LIMITED\n\nMINUTES OF BOARD MEETING HELD ON TUESDAY 12th MAY 2026\n\nPresent: Carl Dunn (Manager), Ann Bell, Eve Frost\n\n"
        "A.  MINUTES\n\n    The minutes of the April meeting were adopted.\n\nB.  MATTERS ARISING\n\n"
        "    1)  Manager to get a price for a ramp at the side door.  The Manager\n        has a price of 2,350 for it.  Completed.\n\n"
        "    2)  Ann Bell to speak with the parish about use of the car park.\n        Not yet, the parish council meets in June.\n\n"
        "    3)  Eve Frost to circulate the revised policy for the quay.  Sent\n        on 30th April.\n\n"
        "C.  REPORT\n\n    Shares are up a little and loans are down on the month.  The Manager\n    said that loans have been slow.\n\nD.  PREMISES\n\n    It was decided to go ahead with the ramp.  Fire doors on the landing\n    do not close at all now.\n"
    )
    assert [u.status for u in extract_text(text, name="a.txt").action_updates] == ["complete", "open", "complete"]


@pytest.mark.parametrize("wish", ["wish to see it here again", "think that it mattered", "want to hear of it"])
def test_what_somebody_did_not_wish_is_no_action(wish: str) -> None:
    front = "<p><b>1. Actions from the last meeting</b></p><p>AB to write to the bank – done</p>"
    assert [u[0] for u in _told(f"{front}<p>EF said that she did not {wish}.</p>")] == ["AB to write to the bank"]
    assert len(_told(f"{front}<p>EF said that she had not written to the mill.</p>")) == 2

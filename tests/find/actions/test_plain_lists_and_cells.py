"""Lists of tasks in plain lines led by their owners, and words beside the owners of a cell."""

from __future__ import annotations

import pytest

from minutes_extract import extract_text

PLAIN = """Weir Choir - Committee Meeting, 11 Sept 2018
Present: Ann Bell (chair), Carl Dunn, Eve Frost

1. Minutes - agreed
2. Accounts - Carl said we have £530 in the bank. Subs are now due.
3. Concert - Saturday 15 December. Players are booked.
4. AOB - Guy is going into hospital.

{title}
Ann {sign} new folders; labels
Carl {sign} poster, mid Oct
Eve {sign} card
Ann and Carl {sign} heating

Next meeting Tues 9 Oct 7.30
"""


@pytest.mark.parametrize("title", ["Action list", "Actions", "Actions agreed:", "SUMMARY OF ACTIONS"])
@pytest.mark.parametrize("sign", ["-", "–", ":"])
def test_lines_below_a_title_that_begin_with_their_owner(title: str, sign: str) -> None:
    minutes = extract_text(PLAIN.format(title=title, sign=sign).replace(" :", ":"))
    assert [item.heading for item in minutes.items] == ["Minutes", "Accounts", "Concert", "AOB"]
    assert [", ".join(o.name or "" for o in a.owners) for a in minutes.actions] == [
        "Ann Bell", "Carl Dunn", "Eve Frost", "Ann Bell, Carl Dunn",
    ]  # fmt: skip


TABLE = """**Weir Vale Practice Meeting
23 March 2022**

Present: Ann Bell (AB), Carl Dunn (CD), Eve Frost (EF)

No\tTopic\tAction point\tResp.
1\t<b>Minutes</b><p>The minutes of the last meeting were agreed by all who had been there in February.</p>\tNone\t
2\t<b>Doors</b><p>The doors stick, and two of them have no lock since the storm. It was felt that this is not safe.</p>\tLocks to be changed\t{who}
3\t<b>Boats</b><p>Eve showed the list of boats and of those who have not paid for theirs, which is longer than it was.</p>\tEF to write to those who owe\tEF
"""


@pytest.mark.parametrize(
    ("who", "owners"),
    [
        ("CD to monitor", ["CD"]),
        ("EF, CD to follow up", ["EF", "CD"]),
        ("AB to chase", ["AB"]),
        ("all / note", ["all"]),
        ("AB/CD", ["AB", "CD"]),
    ],
)
def test_words_beside_an_owner(who: str, owners: list[str]) -> None:
    minutes = extract_text(TABLE.format(who=who))
    assert [o.text for o in minutes.actions[0].owners] == owners
    assert [item.number for item in minutes.items] == ["1", "2", "3"]
    assert [a.ref for a in minutes.actions] == ["2", "3"]

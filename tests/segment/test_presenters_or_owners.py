"""A column of people in nearly every row: owners of tasks, or those who presented an item beside labelled ones."""

from __future__ import annotations

import pytest

from minutes_extract import extract_text

TEXT = """**Minutes of the Weir Vale Care Board
Thursday 14 March 2019 9.30am**

**Present:** Ann Bell (AB), Carl Dunn (CD), Eve Frost (EF)

Item\tDiscussion\tLead
1\t<b>Welcome</b> <p>AB welcomed everyone.</p>\t
2\t<b>{title}</b> <p>The minutes were agreed.</p> <p>Action 6 – CD to share the figures. <b>Complete.</b></p>\t{second}
3\t<b>Plan</b> <p>AB presented the plan. EF to send comments.</p>\tEF
4\t<b>Budget</b> <p>The position was told. CD to write to the bank.</p>\t{fourth}
5\t<b>Training</b> <p>The pool has shrunk. AB to bring a paper.</p>\tAB
"""


@pytest.mark.parametrize("second", ["CD", ""])
@pytest.mark.parametrize("title", ["Matters arising", "Actions from the last meeting"])
def test_a_review_is_no_labelled_task(title: str, second: str) -> None:
    minutes = extract_text(TEXT.format(title=title, second=second, fourth="CD"))
    assert [a.owners[0].text for a in minutes.actions] == ["EF", "CD", "AB"]
    assert [u.text for u in minutes.action_updates] == ["CD to share the figures."]


def test_a_presenter_has_no_day_and_no_line_of_another() -> None:
    text = TEXT.replace(
        "Action 6 – CD to share the figures. <b>Complete.</b>", "<b>Action: CD to share the figures.</b>"
    )
    for fourth in ("CD 3 May", "<p>CD</p><p>EF</p>"):
        minutes = extract_text(text.format(title="News", second="CD", fourth=fourth))
        assert len(minutes.actions) > 3
    assert len(extract_text(text.format(title="News", second="CD", fourth="CD")).actions) == 1

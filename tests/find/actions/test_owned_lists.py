"""Labels that name no more than owners, over a list of tasks."""

from __future__ import annotations

import pytest

from minutes_extract import extract_text

HEAD = "# Board minutes 4 May 2023\n\nPresent: Ann Bell (Chair), Carl Dunn, Eve Frost\n\n## Hall\n\nIt is cold.\n\n"


def told(text: str) -> list[tuple[str, list[str]]]:
    return [(action.text, [owner.text for owner in action.owners]) for action in extract_text(HEAD + text).actions]


@pytest.mark.parametrize("who", ["ALL", "AB", "Ann Bell", "Carl"])
@pytest.mark.parametrize("to", ["", "to "])
def test_each_task_of_the_list_is_theirs(who: str, to: str) -> None:
    found = told(f"**ACTION: {who}**\n\n- {to}bring chairs\n- {to}bring tables\n")
    assert found == [(f"{to}bring chairs", [who]), (f"{to}bring tables", [who])]


def test_lists_of_one_after_another_and_when_they_are_due() -> None:
    found = extract_text(
        f"{HEAD}**Action: Ann Bell, by 5 June**\n\n- ring the mill\n- pay the bill\n\n"
        "**Action: Carl Dunn**\n\n- sweep the floor\n- sell the boat\n"
    ).actions
    assert [(a.text, a.owners[0].text, a.due.text if a.due else None) for a in found] == [
        ("ring the mill", "Ann Bell", "5 June"),
        ("pay the bill", "Ann Bell", "5 June"),
        ("sweep the floor", "Carl Dunn", None),
        ("sell the boat", "Carl Dunn", None),
    ]


def test_the_sentence_above_is_marked_where_points_tell_no_tasks() -> None:
    found = told("Buckets will be brought.\n\nACTION: ALL\n\n- The stage was discussed.\n- The piano is new.\n")
    assert found == [("Buckets will be brought.", ["ALL"])]


def test_points_with_labels_between_them_keep_their_own() -> None:
    found = told(
        "- Ask for quotes.\n\nACTION: Ann Bell\n\n- Mend the roof.\n\nACTION: Carl Dunn\n\n- Paint the door.\n"
    )
    assert found[:2] == [("Ask for quotes.", ["Ann Bell"]), ("Mend the roof.", ["Carl Dunn"])]

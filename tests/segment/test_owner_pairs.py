"""Tables of two columns without headings below a title of actions: who is to do what."""

from __future__ import annotations

import pytest

from minutes_extract import extract_text

HEAD = "# Minutes of the Weir Mill Trust\n\nMonday 4 May 2026\n\nPresent: Ann Bell (AB), Carl Dunn, Eve Frost\n\n## Roof\n\nIt leaks.\n\n"
ROWS = [
    ("Bell", "Get two prices for the slates by 10 May"),
    ("Dunn", "Send the policy to all members"),
    ("Bell, Frost", "Book the band for the fair in June"),
]
TOLD = [("Get two prices for the slates by 10 May", ["Ann Bell"]), ("Send the policy to all members", ["Carl Dunn"]), ("Book the band for the fair in June", ["Ann Bell", "Eve Frost"])]  # fmt: skip


def told(text: str) -> list[tuple[str, list[str | None]]]:
    return [(action.text, [owner.name for owner in action.owners]) for action in extract_text(text).actions]


def markdown(rows: list[tuple[str, str]]) -> str:
    lines = [f"| {a} | {b} |" for a, b in rows]
    return "\n".join([lines[0], "| --- | --- |", *lines[1:]])


def html(rows: list[tuple[str, str]]) -> str:
    cells = "".join(f"<tr><td>{a}</td><td>{b}</td></tr>" for a, b in rows)
    return f"<html><body><h1>Minutes of the Weir Mill Trust</h1><p>Monday 4 May 2026</p><p>Present: Ann Bell (AB), Carl Dunn, Eve Frost</p><h2>Roof</h2><p>It leaks.</p><h2>Actions</h2><table>{cells}</table></body></html>"


@pytest.mark.parametrize("title", ["Actions", "To be done", "Action items"])
@pytest.mark.parametrize("turned", [False, True])
def test_the_cells_tell_who_and_what(title: str, turned: bool) -> None:
    rows = [(b, a) for a, b in ROWS] if turned else ROWS
    assert told(f"{HEAD}## {title}\n\n{markdown(rows)}\n") == TOLD
    assert told(html(rows)) == TOLD


def test_owners_over_two_rows_and_tasks_without_one() -> None:
    text = """                 WEIR MILL TRUST
                 MINUTES OF THE BOARD
                 4 MAY 2026

PRESENT:   CHAIR             ANN BELL
           TREASURER         EVE FROST
           CLERK             CARL DUNN

ROOF
----
It leaks.

STILL TO BE DONE

     DUNN              Cut the brush at the gate.
                       Ask the maker about the truck and tell the
                       Chair of the price by 20 May.
     BELL,
     FROST             Meet the bank about the fee.
"""
    assert told(text) == [
        ("Cut the brush at the gate.", ["CARL DUNN"]),
        ("Ask the maker about the truck and tell the Chair of the price by 20 May.", ["CARL DUNN"]),
        ("Meet the bank about the fee.", ["ANN BELL", "EVE FROST"]),
    ]


@pytest.mark.parametrize(
    "rows",
    [
        [("Who", "What is to be done"), ("Bell", "Get two prices")],  # it has headings
        [("The roof", "It leaks in two places"), ("The wall", "It is damp below the gutter")],
    ],
)
def test_other_pairs_are_left_to_others(rows: list[tuple[str, str]]) -> None:
    assert all("Bell" not in text for text, _ in told(f"{HEAD}## Actions\n\n{markdown(rows)}\n"))


def test_no_title_no_table_of_actions() -> None:
    assert told(f"{HEAD}## Roof and wall\n\n{markdown(ROWS)}\n") == []


@pytest.mark.parametrize("rows", [1, 2])
def test_rows_that_say_action_alone(rows: int) -> None:
    """A table within an item whose rows begin with 'Action', the first of which Markdown takes for headings."""
    found = [("Action", "CD to ask for a price"), ("Action", "Eve Frost to sell the hens")][:rows]
    told_first = [("CD to ask for a price", ["Carl Dunn"]), ("Eve Frost to sell the hens", ["Eve Frost"])][:rows]
    text = HEAD.replace("Carl Dunn", "Carl Dunn (CD)") + f"{markdown(found)}"
    assert told(f"{text}\n\n## Wall\n\nIt is damp.\n") == told_first


def test_fields_down_a_table() -> None:
    rows = [("Action", "Price the slates"), ("By whom", "Carl Dunn"), ("Deadline", "10 May")]
    (action,) = extract_text(f"{HEAD}{markdown(rows)}\n\n## Wall\n\nIt is damp.\n").actions
    assert (action.text, action.owners[0].name) == ("Price the slates", "Carl Dunn")
    assert action.due is not None and action.due.edtf == "2026-05-10"


def test_a_heading_of_a_column_is_none() -> None:
    rows = [("Action", "Who does it"), ("Price the slates", "Carl Dunn")]
    assert told(f"{HEAD}{markdown(rows)}\n\n## Wall\n\nIt is damp.\n") == [("Price the slates", ["Carl Dunn"])]


def test_a_first_row_of_fewer_cells() -> None:
    rows = "<tr><td></td></tr><tr><td>Call the roofer about the roof</td><td>Ann Bell</td></tr>"
    text = f"<h1>Hill Club</h1><p>4 May 2026</p><p>Present: Ann Bell</p><h2>Actions</h2><table>{rows}</table>"
    assert told(text) == [("Call the roofer about the roof", ["Ann Bell"])]


OWN = ("Ann Bell to update the front page", "Carl Dunn to print copies for the fair")
BARE = ("Update the front page of the site", "Print copies for the fair in June")


@pytest.mark.parametrize("turned", [False, True])
@pytest.mark.parametrize("beside", [("Website", "Newsletter"), ("High", "Low"), ("Phase One", "Phase Two")])
def test_what_tasks_are_of_owns_none_of_them(beside: tuple[str, str], turned: bool) -> None:
    for tasks, owners in ((OWN, [["Ann Bell"], ["Carl Dunn"]]), (BARE, [[], []])):
        rows = [(task, of) if turned else (of, task) for of, task in zip(beside, tasks, strict=True)]
        assert [found for _, found in told(f"{HEAD}## Actions\n\n{markdown(rows)}\n")] == owners

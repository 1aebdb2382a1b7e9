"""A column 'Action' with owners over their dates beside labelled tasks, and codes of labels in front of dashes."""

from __future__ import annotations

import pytest

from minutes_extract import extract_text
from minutes_extract.find.labels import find_labels

HEAD = "# Minutes of the Weir Mill Forum\n\nMeeting held on 3 March 2024.\n\nPresent: Ann Bell (AB), Carl Dunn (CD), Eve Frost (EF)\n\n"


@pytest.mark.parametrize("label", ["Action", "ACTION", "Actions", "Action point"])
@pytest.mark.parametrize("code", ["WM24/11 –", "WM24/11:", "SEC-4 –", "(WM24/11) –", "WM11 –", "WM24/11 -", "W.11 |"])
def test_codes_of_labels(label: str, code: str) -> None:
    found = find_labels(f"{label} {code} A note to be sent.")
    assert [(one.start, one.end, one.who) for one in found] == [(0, len(f"{label} {code} "), None)]
    assert found[0].number == code.rstrip("–:-| ").strip("()")


@pytest.mark.parametrize("text", ["Action AB: a note to be sent.", "ACTION: AB – a note to be sent."])
def test_letters_without_a_digit_are_an_owner_still(text: str) -> None:
    assert find_labels(text)[0].number is None


@pytest.mark.parametrize("heading", ["Action", "Actions", "ACTION"])
@pytest.mark.parametrize("other", ["AB, with EF", "Heads of School"])
def test_owners_over_dates(heading: str, other: str) -> None:
    rows = [
        f"\t\t<b>{heading}</b>",
        "---\t---\t---",
        "1\t<p><b>Welcome</b></p><p>The chair welcomed everybody to the mill.</p>\t",
        "2\t<p><b>Roof</b></p><p>2.1 The roof leaks in two places and the tiles have moved.</p>"
        "<p><u>Action WM24/11</u> – A note on the roof to be sent to all tenants.</p>"
        "<p>2.2 The gate is heavy.</p><p><u>Action WM24/12</u> – Quotes to be obtained for a lighter gate.</p>"
        "\t<p>AB<br/>15 May</p><p>CD/EF<br/>12 June</p>",
        "3\t<p><b>Books</b></p><p>3.1 The books are kept in two places.</p>"
        f"<p><u>Action WM24/13</u> – List of the books to be made.</p>\t<p>{other}<br/>end June</p>",
    ]
    found = extract_text(HEAD + "\n".join(rows) + "\n")
    assert [a.number for a in found.actions] == ["WM24/11", "WM24/12", "WM24/13"]
    assert found.actions[0].text == "A note on the roof to be sent to all tenants."
    assert [[o.name for o in a.owners] for a in found.actions[:2]] == [["Ann Bell"], ["Carl Dunn", "Eve Frost"]]
    assert [a.due.text if a.due else None for a in found.actions] == ["15 May", "12 June", "end June"]
    assert [len(i.items or ()) for i in found.items] == [0, 0, 0]

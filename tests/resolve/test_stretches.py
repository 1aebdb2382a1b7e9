"""Days up to which something is asked for are no deadlines; names of months that are people's are no dates."""

from __future__ import annotations

import pytest

from minutes_extract import extract_text

HEAD = "**WEIR BOARD**\n\n**8 June 2023**\n\n**Present:** Ann Bell (AB), {}\n\n"


@pytest.mark.parametrize(
    ("task", "due"),
    [
        ("provide a forecast to the end of the year", None),
        ("run the pilot to the end of July", None),
        ("give the figures up to 31 March", None),
        ("bring figures for the year to 31 March", None),
        ("extend the deadline to the end of July", "2023-07-31"),
        ("report back to the 6 July meeting", "2023-07-06"),
        ("send the accounts by the end of the year", "2023-12-31"),
        ("send the figures up to 31 March by 6 July", "2023-07-06"),
    ],
)
def test_what_reaches_to_a_day_is_not_due_then(task: str, due: str | None) -> None:
    (action,) = extract_text(f"{HEAD.format('Carl Dunn')}1. Roof\n\nIt leaks.\n\nAction: AB to {task}.\n").actions
    assert (action.due.edtf if action.due else None) == due


@pytest.mark.parametrize("name", ["June Holyoake", "April Dunn", "May Frost", "Jan Lowe"])
@pytest.mark.parametrize("form", ["{0}", "{1}", "Ann Bell / {0}", "{0} July"])
def test_an_owner_called_like_a_month_is_no_date(name: str, form: str) -> None:
    cell = form.format(name, name.split(maxsplit=1)[0])
    rows = f"Item\tMinute\tAction\n1\t<p><b>Roof</b></p> <p>It leaks.</p> <p>A roofer to be asked for a price.</p>\t{cell}\n2\t<b>Gate</b>\t\n"
    (action,) = extract_text(HEAD.format(name) + rows).actions
    assert action.owners[-1].name == name
    assert (action.due.edtf if action.due else None) == ("2023-07" if "July" in form else None)


@pytest.mark.parametrize("cell", ["Ann Bell June", "Ann Bell / June 2023"])
def test_a_month_of_nobody_is_a_date(cell: str) -> None:
    rows = f"Item\tMinute\tAction\n1\t<p><b>Roof</b></p> <p>It leaks.</p> <p>A roofer to be asked for a price.</p>\t{cell}\n2\t<b>Gate</b>\t\n"
    (action,) = extract_text(HEAD.format("Carl Dunn") + rows).actions
    assert [o.name for o in action.owners] == ["Ann Bell"]
    assert action.due is not None and action.due.edtf == "2023-06"

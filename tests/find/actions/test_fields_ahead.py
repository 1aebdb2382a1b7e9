"""Fields in front of the action that they are of, on lines and in tables of two columns."""

from __future__ import annotations

import pytest

from minutes_extract import extract_text
from support.tasks import FORMS, told

FOUND = ["Carl Dunn | Price the slates | 2026-05-20", "Ann Bell, Eve Frost | Call a roofer | 2026-06-04"]


def _body(owner: str, action: str, due: str, order: str = "owner action due") -> str:
    def block(who: str, what: str, when: str) -> str:
        lines = {"owner": f"{owner}: {who}", "action": f"{action}: {what}", "due": f"{due}: {when}"}
        return "\n\n".join(lines[name] for name in order.split())

    return f"## Yard\n\nThe fence is down.\n\n{block('Clerk', 'Price the slates', '20 May 2026')}\n\n{block('Ann Bell, Ms Frost', 'Call a roofer', '4 June 2026')}\n"


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("owner", ["To be actioned by", "Owner", "Responsible", "By whom"])
def test_owners_ahead(owner: str, form: str) -> None:
    assert told(_body(owner, "Action", "Deadline"), form) == FOUND


@pytest.mark.parametrize("order", ["owner due action", "due owner action", "action owner due"])
def test_in_any_order(order: str) -> None:
    assert told(_body("Owner", "Action", "Due", order), "md") == FOUND


def test_no_day_set() -> None:
    body = "## Yard\n\nTo be actioned by: Clerk\n\nAction: Price the slates\n\nDeadline: none set\n"
    assert told(body, "md") == ["Carl Dunn | Price the slates"]


def test_fields_of_something_else() -> None:
    body = "## Yard\n\nOwner: Ann Bell\n\nThe yard was let to her in March.\n\nAction: Carl to price the slates\n"
    assert told(body, "md") == ["Carl Dunn | Carl to price the slates"]


def test_in_a_table() -> None:
    rows = "| By whom | Ann Bell |\n| --- | --- |\n| Action | Call a roofer |\n| Deadline | 4 June 2026 |\n| By whom | Carl Dunn |\n| Action | Price the slates |\n"
    text = f"# Minutes of the Weir Mill Trust\n\n4 May 2026\n\nPresent: Ann Bell, Carl Dunn\n\n## Roof\n\nIt leaks.\n\n{rows}"
    found = [(a.text, a.owners[0].name, a.due.edtf if a.due is not None else None) for a in extract_text(text).actions]
    assert found == [("Call a roofer", "Ann Bell", "2026-06-04"), ("Price the slates", "Carl Dunn", None)]


def test_an_owner_ahead_of_a_task_that_names_its_doer_is_of_what_stands_above() -> None:
    body = (
        "## Yard\n\nThe gate is to be mended.\n\nAction by: Ann Bell\n\nAction: Carl Dunn will speak to the builder\n"
    )
    assert "Carl Dunn | Carl Dunn will speak to the builder" in told(body, "md")

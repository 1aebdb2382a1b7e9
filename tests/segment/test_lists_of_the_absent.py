"""Labels that say in a clause who could not come."""

from __future__ import annotations

import pytest

from minutes_extract import extract_text

HEAD = "**Joint Forum**  \n**4 May 2023, 7pm**  \n\nTaking part:\nMrs Joyce Allardyce (Chair), Mr Brian Tuckwell\n\nOfficers:\nMrs Denise Wray (Clerk)\n\n"
TAIL = "\n1. Budget\nIt was discussed.\n\n2. Roof\nIt leaks.\n"


@pytest.mark.parametrize(
    "label",
    [
        "Not able to join",
        "Unable to be present",
        "Those who could not come",
        "Sorry they couldn't make it",
        "Cannot attend",
        "Sent their apologies",
    ],
)
@pytest.mark.parametrize("form", ["{}: Ann Bell, Carl Dunn\n", "**{}:** Ann Bell, Carl Dunn\n", "{}:\nAnn Bell\nCarl Dunn\n"])  # fmt: skip
def test_they_sent_apologies(label: str, form: str) -> None:
    found = extract_text(HEAD + form.format(label) + TAIL)
    assert {a.name: a.attendance for a in found.attendees if a.name in ("Ann Bell", "Carl Dunn")} == {
        "Ann Bell": "apologies",
        "Carl Dunn": "apologies",
    }


@pytest.mark.parametrize("line", ["Not able to join: the old bridge and the road", "Could not agree: whether to pay"])
def test_other_clauses_head_nobody(line: str) -> None:
    assert len(extract_text(f"{HEAD}{TAIL}{line}\n").attendees) == 3

"""Reviews whose entries are subjects, each with what became of it."""

from __future__ import annotations

import pytest

from minutes_extract import extract_text
from minutes_extract.models import Minutes

HEAD = "# Village Hall Committee\n\nMinutes of 4 March 2019\n\nPresent: Jane Orrell (Chair), Bob Tansley (BT), Keith Marlow (KM)\n\n"
TAIL = "\n## 3. Money\n\nThere is £611 in hand.\n\n## 4. Hall\n\nIt is let.\n"
TOLD = {
    "Piano": "the tuner came on 12th February",
    "Defibrillator": "no progress",
    "Car park lights": "Bob has had the sensor replaced",
    "Insurance": "renewed in January",
}


def review(title: str, form: str) -> Minutes:
    return extract_text(f"{HEAD}## 2. {title}\n\n" + "".join(form.format(*told) for told in TOLD.items()) + TAIL)


@pytest.mark.parametrize("form", ["{} - {}.\n\n", "- {}: {}.\n", "{} – {}.\n\n"])
@pytest.mark.parametrize("title", ["Matters arising", "Actions from last meeting"])
def test_a_subject_of_one_word_is_nobody(title: str, form: str) -> None:
    found = review(title, form)
    assert [update.text for update in found.action_updates] == list(TOLD)
    assert [update.status for update in found.action_updates] == ["unknown", "open", "complete", "complete"]


def test_subjects_in_bold_are_entries_whatever_is_told_of_them() -> None:
    found = extract_text(
        f"{HEAD}## 2. Review of Action Items\n\n**Working groups:** The goal of them is to provide a forum.\n\n"
        f"**Guidelines for projects:** The need to set these was seen.\n\n**Job description:** Bob will send it.\n{TAIL}"
    )
    assert [update.text for update in found.action_updates] == ["Working groups", "Guidelines for projects", "Job description"]  # fmt: skip
    assert [item.heading for item in found.items] == ["Review of Action Items", "Money", "Hall"]


def test_people_in_front_of_what_they_did_are_no_subjects() -> None:
    found = extract_text(f"{HEAD}## 2. Actions from last meeting\n\n- BT: asked the bank, no reply.\n- Keith: done.\n- Jane – has bought the paint.\n{TAIL}")  # fmt: skip
    assert not {update.text for update in found.action_updates} & {"BT", "Keith", "Jane"}

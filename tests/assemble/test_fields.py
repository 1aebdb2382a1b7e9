"""The entries of fields: an entry for each value with words of its own, and what a value rests on besides."""

from __future__ import annotations

import json
from typing import Any

import pytest

from minutes_extract import extract_text, to_json

Node = dict[str, Any]

HEAD = """Minutes of the Weir Trust
Monday 4 May 2026, 7 pm

Present: Ann Bell (AB), Carl Dunn (CD)

"""
FOOT = "\n\n2. Wall\n\nIt is dry.\n\n3. Next meeting\n\nThe next meeting will be on 8 June in the Mill.\n"
MARKDOWN = (
    "# Minutes of the Weir Trust\n\n4 May 2026\n\nPresent: Ann Bell, Carl Dunn\n\n"
    "1. **Roof**\n\n   The roof leaks, and has done so for a year.\n\n2. **Wall**\n\n   It is dry. Nothing was said of it.\n\n"
    "3. **Close**\n\n   The meeting closed at 9 pm.\n"
)

NO_WORDS = {"id", "key", "provenance", "item_id", "attendee_id", "source", "kind", "role", "status"}
"""What is no value of the text: ids, and what kind of finding it is. An attendee has a role of another sort."""


def extracted(body: str, foot: str = FOOT) -> Node:
    text = HEAD + body + foot
    made: Node = json.loads(to_json(extract_text(text)))
    return made


def quotes(node: Node, field: str) -> list[str]:
    return [span["quote"] for span in node["provenance"]["fields"][field].get("spans", [])]


def rests(node: Node, field: str = "edtf") -> list[str] | None:
    derived: list[str] | None = node["provenance"]["fields"][field].get("derived_from")
    return derived


def without_entry(node: Any, kind: str = "") -> list[str]:
    """Scalars of findings that have a value and no entry."""
    found = []
    if isinstance(node, dict):
        if kind not in ("blocks", "furniture", "unassigned", "diagnostics") and isinstance(
            node.get("provenance"), dict
        ):
            found = [
                f"{kind}.{name}"
                for name, value in node.items()
                if name not in NO_WORDS
                and value is not None
                and not isinstance(value, (dict, list))
                and name not in node["provenance"]["fields"]
            ]
        return found + [x for name, v in node.items() if name != "provenance" for x in without_entry(v, name)]
    return [x for one in node for x in without_entry(one, kind)] if isinstance(node, list) else []


@pytest.mark.parametrize(
    "text",
    [
        HEAD
        + "1. Roof\n\nThe Old Mill Fund (OMF) pays. Action: AB to mend it by 12 June.\n\nAction: CD to ask ASAP."
        + FOOT,
        HEAD + "1. Roof\n\na) North side. Dry.\n\nb) South side. Wet. It had rained since January.\n" + FOOT,
        MARKDOWN,
    ],
)
def test_every_value_has_an_entry(text: str) -> None:
    made = json.loads(to_json(extract_text(text, name="m.md" if text == MARKDOWN else "m.txt")))
    assert made["items"]
    assert without_entry(made) == []


@pytest.mark.parametrize(
    ("task", "days", "words", "relation", "derived"),
    [
        ("mend it by 12 June", "2026-06-12", "12 June", ["by"], ["meeting.date"]),
        ("mend it by the 12th", "2026-05-12", "12th", ["by"], ["meeting.date"]),
        ("mend it by Friday", "2026-05-08", "Friday", ["by"], ["meeting.date"]),
        ("mend it no later than 12 June 2026", "2026-06-12", "12 June 2026", ["no later than"], None),
        ("mend it before 12/06/2026", "2026-06-12", "12/06/2026", ["before"], None),
        ("mend it by 12.6.26", "2026-06-12", "12.6.26", ["by"], None),
        ("mend it by the end of June 2026", "2026-06-30", "end of June 2026", ["by"], None),
        ("mend it by the end of June", "2026-06-30", "end of June", ["by"], ["meeting.date"]),
        ("mend it w/c 15 June 2026", "2026-06-15/2026-06-21", "w/c 15 June 2026", None, None),
        ("mend it in two weeks", "2026-05-18", "in two weeks", None, ["meeting.date"]),
        ("report to the next meeting", "2026-06-08", "next meeting", None, ["next_meeting.date"]),
        ("report by the next meeting", "2026-06-08", "next meeting", ["by"], ["next_meeting.date"]),
        ("report to the June meeting", "2026-06-08", "June meeting", None, ["meeting.date", "next_meeting.date"]),
    ],
)
def test_what_a_due_date_rests_on(
    task: str, days: str, words: str, relation: list[str] | None, derived: list[str] | None
) -> None:
    made = extracted(f"1. Roof\n\nThe roof leaks.\n\nAction: AB to {task}.")
    (action,) = made["actions"]
    due = action["due"]
    assert due["edtf"] == days
    assert quotes(due, "text") == quotes(due, "edtf") == [words]
    assert rests(due) == derived
    if relation is not None:
        assert quotes(due, "relation") == relation
    assert rests(due, "earliest") == rests(due, "latest") == rests(due, "precision") == ["edtf"]
    assert rests(made["next_meeting"], "date") == ["meeting.date"]
    assert rests(made["meeting"], "date") is None
    (same,) = [date for date in made["dates"] if date["role"] == "due"]
    assert rests(same) == derived


def test_words_that_name_no_day_have_no_days() -> None:
    (action,) = extracted("1. Roof\n\nThe roof leaks.\n\nAction: AB to mend it ASAP.")["actions"]
    assert set(action["due"]["provenance"]["fields"]) == {"text"}


def test_a_meeting_with_a_name_has_its_day_elsewhere() -> None:
    body = "1. AGM\n\nThe AGM will be on 14 July 2026.\n\nAction: AB to paint it before the AGM and tell CD."
    (action,) = extracted(body)["actions"]
    due = action["due"]
    assert (due["text"], due["edtf"]) == ("AGM", "2026-07-14")
    assert (quotes(due, "edtf"), quotes(due, "relation"), rests(due)) == (["14 July 2026"], ["before"], None)
    (same,) = [date for date in extracted(body)["dates"] if date["role"] == "due"]
    assert (same["text"], quotes(same, "edtf")) == ("AGM", ["14 July 2026"])


ROWS = """**Minutes of the Weir Trust
Monday 4 May 2026
The Old Mill, Ferrow**

**Present:**

Ann Bell Carl Dunn\tChair Clerk
---\t---

Item\t\tAction
1.\t<b>Matters arising</b>\t
\t<p>Action No 3 (04.02.26 ref 4.2) <i>AB to ask for quotes by 3 March.</i> <b>Complete. Three came.</b></p>\t
\t<p>Action No 4 (04.02.26 ref 4.3) <i>CD to report to the next meeting.</i> <b>Complete. Done.</b></p>\t
2.\t<b>Roof</b>\t
\t<p>The roof leaks.</p>\t
"""


def test_an_earlier_action_is_due_from_when_it_was_raised() -> None:
    made = json.loads(to_json(extract_text(ROWS)))
    first, second = made["action_updates"]
    assert (first["raised_on"], first["due"]["edtf"]) == ("2026-02-04", "2026-03-03")
    assert rests(first["due"]) == ["u1.raised_on"]
    assert rests(first, "raised_on") is None
    (same,) = [date for date in made["dates"] if date["text"] == "3 March"]
    assert (same["role"], same["edtf"], rests(same)) == ("due", "2026-03-03", ["u1.raised_on"])
    assert (second["due"]["edtf"], rests(second["due"])) == ("2026-05-04", ["meeting.date"])


def test_both_forms_of_an_abbreviation_have_their_words() -> None:
    *_, short = extracted("1. Roof\n\nThe Old Mill Fund (OMF) pays for it.")["abbreviations"]
    assert (quotes(short, "short"), quotes(short, "long")) == (["OMF"], ["The Old Mill Fund"])


def test_a_status_in_words() -> None:
    text = ROWS.replace("The roof leaks.</p>", "The roof leaks.</p><p><b>Action – AB to mend it. [DONE]</b></p>")
    (action,) = json.loads(to_json(extract_text(text)))["actions"]
    assert action["status_text"] is not None
    assert quotes(action, "status_text") == [action["status_text"]]


@pytest.mark.parametrize("sign", [".", ")"])
def test_the_number_of_a_list_item_has_its_place(sign: str) -> None:
    text = MARKDOWN
    for number in "123":
        text = text.replace(f"{number}. **", f"{number}{sign} **")
    items = json.loads(to_json(extract_text(text, name="m.md")))["items"]
    assert [(item["number"], quotes(item, "number")) for item in items] == [(n, [n + sign]) for n in "123"]


def test_a_number_that_is_not_printed_has_none() -> None:
    page = (
        "<html><body><h1>Weir Trust meeting</h1><p>4 May 2026</p><h2>Attendees</h2><ul><li>Ann Bell (Chair)</li></ul>"
        "<h2>Minutes</h2><ol><li><strong>Roof</strong><p>AB reported that the roof leaks.</p></li>"
        "<li><strong>Wall</strong><p>It is dry, as CD reported at length.</p></li></ol></body></html>"
    )
    items = json.loads(to_json(extract_text(page, name="m.html")))["items"]
    assert [item["number"] for item in items] == ["1", "2"]
    assert all("number" not in item["provenance"]["fields"] for item in items)

"""A column of what was agreed, beside those who do it and by when, holds tasks; alone it holds decisions."""

from __future__ import annotations

import pytest

from minutes_extract import extract_text

ROWS = (
    "The lamps go out at eight.|Write to the Council and ask for ten|Ann|20 June",
    "Last fair, 64 people came.|Do it again in July. Find three bands|Carl|next meeting",
    "Ann did a survey.|Count the answers|Eve|end of June",
    "We have £118.|Nothing||",
)


def _minutes(heads: str) -> str:
    width = heads.count("|") + 1
    rows = "\n".join("\t".join(row.split("|")[:width]) for row in ROWS)
    head = "\t".join(heads.split("|"))
    return (
        "**Weir Youth Forum\nSaturday 6 June 2015**\n\nPresent: Ann Bell, Carl Dunn, Eve Frost\n\n"
        f"{head}\n{rows}\n\nNext meeting: 4 July 2015\n"
    )


@pytest.mark.parametrize(
    "heads", ["What we talked about|What we decided|Who's doing it|By when", "Discussion|Agreed|Owner|Deadline", "Discussion|Outcome|Lead|Due"]
)  # fmt: skip
def test_what_was_agreed_is_to_be_done(heads: str) -> None:
    minutes = extract_text(_minutes(heads))
    assert [(a.text, a.owners[0].name, a.due.edtf if a.due else None) for a in minutes.actions] == [
        ("Write to the Council and ask for ten", "Ann Bell", "2015-06-20"),
        ("Do it again in July. Find three bands", "Carl Dunn", "2015-07-04"),
        ("Count the answers", "Eve Frost", "2015-06-30"),
    ]


@pytest.mark.parametrize("heads", ["Discussion|Decision", "Discussion|Agreed|Owner"])
def test_without_days_it_holds_no_tasks(heads: str) -> None:
    assert not [a for a in extract_text(_minutes(heads)).actions if "action-column" in a.provenance.rule]

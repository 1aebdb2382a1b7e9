"""Tasks in paragraphs of their own at the end of each row, whatever blank lines stand over their owners."""

from __future__ import annotations

import pytest

from minutes_extract import extract_text

HEAD = "**Weir Vale Forum**\n\n**4 May 2026**\n\n**Present:** Ann Bell (Chair), Carl Dunn, Eve Frost\n\nNo.\tMinute\tAction\n"
ROWS = [
    ("Mill", "CD told of the wheel. It turns again, and members were glad.", ["Buy grease for the wheel"], ["CD"]),
    ("Boat", "The boat leaks. EF asked whether it could be sold.", ["Ask three yards for a price"], ["AB"]),
    ("Gate", "The gate was open all night. EF was sorry.", ["Fit a new lock to the gate"], ["EF"]),
    ("Fair", "CD replied that in both years rain had kept people away. AB thought so too. The band was good.",
     ["Move the fair to the week of the races", "Provide a note on tents"], ["CD", "CD / EF"]),
]  # fmt: skip


@pytest.mark.parametrize("blank", ["", "<br/>", "<br/><br/>", "<br/><br/><br/>"])
def test_blank_lines_over_owners_set_them_beside_nothing_else(blank: str) -> None:
    rows = []
    for n, (name, said, tasks, owners) in enumerate(ROWS, 1):
        cell = "".join(f"<p>{text}</p> " for text in [f"<b>{name}</b>", said, *tasks])
        beside = "".join(f"<p>{blank if not k else ''}{who}</p> " for k, who in enumerate(owners))
        rows.append(f"{n}\t{cell}\t{beside}")
    found = extract_text(HEAD + "\n".join(rows) + "\n").actions
    assert [(a.text, [o.text for o in a.owners]) for a in found] == [
        ("Buy grease for the wheel", ["CD"]), ("Ask three yards for a price", ["AB"]),
        ("Fit a new lock to the gate", ["EF"]), ("Move the fair to the week of the races", ["CD"]),
        ("Provide a note on tents", ["CD", "EF"]),
    ]  # fmt: skip

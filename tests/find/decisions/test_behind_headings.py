"""A bare word of decision right behind the heading of its item."""

from __future__ import annotations

import pytest

from minutes_extract import extract_text

HEAD = "Dale Society\n\nMinutes of the meeting held on 4 May 2021\n\nPresent: Ann Dale (Chair), Ian Jones\n\n"


def _read(first: str, name: str = "a.txt") -> tuple[list[str | None], list[str]]:
    found = extract_text(f"{HEAD}1. {first}\n\n2. Wall. It stands.\n\n3. Hall. It was swept.\n", name=name)
    return [item.heading for item in found.items], [d.text for d in found.decisions]


@pytest.mark.parametrize("sign", [".", ":", " –"])
@pytest.mark.parametrize("said", ["Approved.", "Agreed.", "Accepted as read.", "Agreed as an accurate record."])
@pytest.mark.parametrize("name", ["Minutes of the last meeting", "Minutes of the meeting held on 11 April 2021"])
def test_it_is_the_decision(name: str, sign: str, said: str) -> None:
    assert _read(f"{name}{sign} {said}") == ([name, "Wall", "Hall"], [said])


@pytest.mark.parametrize("said", ["Paint the gate. Agreed.", "Paint the gate. Approved."])
def test_behind_a_sentence_it_tells_of_that(said: str) -> None:
    assert _read(f"Any other business: {said}") == (["Any other business", "Wall", "Hall"], ["Paint the gate."])


def test_the_names_of_usual_items_end_where_a_sentence_begins() -> None:
    found = extract_text(
        f"{HEAD}8. Health and safety: Ann reported one minor accident.\n\n9. Finance: The balance stood at £4,312.\n\n"
        "Next week we meet.\n\n11. AOB: None.\n",
        name="a.txt",
    )
    assert [item.heading for item in found.items] == ["Health and safety", "Finance", "AOB"]

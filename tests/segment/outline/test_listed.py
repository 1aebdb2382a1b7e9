"""Headings by an agenda in front of the minutes."""

from __future__ import annotations

import pytest

from minutes_extract.readers.html import read
from minutes_extract.segment.outline.lines import lines_of
from minutes_extract.segment.outline.listed import by_listing
from minutes_extract.segment.outline.page import page_of

NAMES = ["Weir", "Boats", "Library hours", "Building and grounds", "Bells", "Paths", "Gates"]


def _headings(order: list[str], below: dict[int, str]) -> list[str]:
    agenda = "<p>Weir Trust</p><p>Agenda</p><ol>" + "".join(f"<li>{name}</li>" for name in NAMES) + "</ol>"
    items = [f"<p><b>{name}</b></p><p>It was spoken of.</p>{below.get(n, '')}" for n, name in enumerate(order)]
    made = f"{agenda}{''.join(items)}<p>The meeting closed.</p>"
    choices = by_listing(page_of(lines_of(read(made))))
    return [head.words for head in choices[0].heads] if choices else []


@pytest.mark.parametrize("label", ["Actions", "Discussion", "<b>Noted</b>"])
@pytest.mark.parametrize("where", [(), (0, 1), (1, 3), (2, 3, 5), (4, 6)])
def test_what_stands_below_several_items_is_no_end_of_the_agenda(label: str, where: tuple[int, ...]) -> None:
    assert _headings(NAMES, dict.fromkeys(where, f"<p>{label}</p><ul><li>CD to see to it by June</li></ul>")) == NAMES


def test_one_out_of_order_is_left_out() -> None:
    assert _headings([*NAMES[:2], NAMES[3], NAMES[2], *NAMES[4:]], {}) == [*NAMES[:2], NAMES[3], *NAMES[4:]]


def test_one_that_is_not_minuted() -> None:
    assert _headings([*NAMES[:3], *NAMES[4:]], {}) == [*NAMES[:3], *NAMES[4:]]

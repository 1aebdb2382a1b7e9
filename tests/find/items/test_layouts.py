"""The agendas of three meetings in every layout that minutes have, through the readers of all formats."""

from __future__ import annotations

from importlib.util import find_spec
from typing import Any

import pytest

from minutes_extract import extract_bytes
from support.agendas import LAYOUTS, Layout
from support.meetings import MEETINGS


def told(items: Any, depth: int = 0) -> list[str]:
    out = []
    for item in items:
        out.append("  " * depth + f"{item.number or '-'} {item.heading}".lower())
        out += told(item.items, depth + 1)
    return out


@pytest.mark.parametrize("meeting", list(MEETINGS))
@pytest.mark.parametrize("layout", LAYOUTS, ids=lambda layout: layout.name)
def test_agenda(layout: Layout, meeting: str) -> None:
    if layout.suffix == ".pdf" and find_spec("pypdfium2") is None:
        pytest.skip("the extra [pdf] is not installed")
    found = extract_bytes(layout.data(MEETINGS[meeting]), name=f"minutes{layout.suffix}")
    assert told(found.items) == layout.expected(MEETINGS[meeting])

"""Markup headings that say something, and those that head no item though they stand among these."""

from __future__ import annotations

import pytest

from minutes_extract.options import Options
from minutes_extract.readers import read
from minutes_extract.segment.outline import outline

MARKED = "# Weir Trust meeting\n\n4 May 2026\n\nPresent: Ann Bell, Carl Dunn\n\n## Roof\n\nIt leaks over the stair.\n\n## {}\n\n{}\n\n## Wall\n\nIt leans to the east.\n\n## Finance\n\nWe have £40 in the bank.\n"
PAGE = "<html><body><h1>Weir Trust meeting</h1><p>4 May 2026</p><p>Present: Ann Bell, Carl Dunn</p><h2>Roof</h2><p>It leaks over the stair.</p><h2>{}</h2><p>{}</p><h2>Wall</h2><p>It leans to the east.</p><h2>Finance</h2><p>We have £40 in the bank.</p></body></html>"


def told(form: str, head: str, text: str, name: str) -> list[str]:
    found = outline(read(form.format(head, text).encode(), name=name, options=Options()).document)
    return [h.words for h in found.heads.values()]


@pytest.mark.parametrize(("form", "name"), [(MARKED, "a.md"), (PAGE, "a.html")])
@pytest.mark.parametrize(
    "head",
    [
        "What has been done since the fair, and what is to be done",
        "Who will be at the fair?",
        "Things that are not working",
        "Carl has been asked to stay for another year",
        "Keys that have been lost",
    ],
)
def test_beside_others(head: str, form: str, name: str) -> None:
    assert told(form, head, "Ann told of it.", name) == ["Roof", head, "Wall", "Finance"]


@pytest.mark.parametrize(
    ("head", "text"),
    [
        ("These minutes have been approved.", "Ann told of it."),
        ("It was agreed that the gate has to be shut", "Ann told of it."),
        ("There has been no answer, as was to be feared", ""),
        ("Apologies have been received from", "Gus Hart"),
    ],
)
def test_no_items(head: str, text: str) -> None:
    assert told(MARKED, head, text, "a.md") == ["Roof", "Wall", "Finance"]

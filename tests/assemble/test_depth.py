"""Items nested deeper than eight levels: flattened, nothing lost, and said so."""

from __future__ import annotations

import json
from itertools import pairwise
from typing import Any

import pytest

from minutes_extract import extract_text, to_json
from minutes_extract.assemble.grounding import Grounding
from minutes_extract.assemble.items import item_nodes
from minutes_extract.find.items import Agenda, ItemDraft, find_items
from minutes_extract.find.mentions import mark
from minutes_extract.segment.layout import Layout
from minutes_extract.segment.passage import Passage
from segment.building import document, layout

Node = dict[str, Any]


def text(levels: int) -> str:
    """A line for each heading and one for the words below it."""
    lines = [f"Heading number {n}\nThe words of level {n}.\n" for n in range(1, levels + 1)]
    return "**Minutes of the Weir Trust**\n\n**Present:**\nAnn Bell\n\n# Start\n\n" + "\n".join(lines)


def nested(found: Layout) -> list[ItemDraft]:
    """The units of a layout in pairs, each pair an item inside the one before it."""
    passages: list[Passage] = [p for unit in found.units for p in unit.body][1:]
    drafts = [
        ItemDraft(mark(head, 0, len(head.text)), level=n, blocks=[body])
        for n, (head, body) in enumerate(zip(passages[::2], passages[1::2], strict=True), 1)
    ]
    for outer, inner in pairwise(drafts):
        outer.items.append(inner)
        inner.parent = outer
    return drafts[:1]


def build(levels: int) -> tuple[list[Node], list[ItemDraft], bytearray]:
    ground = Grounding(document(text(levels)))
    flattened: list[ItemDraft] = []
    nodes = list(item_nodes(nested(layout(text(levels))), ground, {}, flattened))
    return nodes, flattened, ground.covered


def depth(items: list[Node]) -> int:
    return 1 + max(depth(item["items"]) for item in items) if items else 0


@pytest.mark.parametrize(("levels", "expected"), [(1, 1), (7, 7), (8, 8), (9, 8), (12, 8)])
def test_at_most_eight_levels(levels: int, expected: int) -> None:
    nodes, _, _ = build(levels)
    assert depth(nodes) == expected


def test_what_is_deeper_stands_in_blocks_of_the_eighth_level() -> None:
    nodes, flattened, _ = build(11)
    item = nodes[0]
    for _ in range(7):
        (item,) = item["items"]
    assert item["id"] == "i1.1.1.1.1.1.1.1"
    assert [(block["id"], block["kind"], block["text"]) for block in item["blocks"]] == [
        ("i1.1.1.1.1.1.1.1.b1", "paragraph", "The words of level 8."),
        ("i1.1.1.1.1.1.1.1.b2", "other", "Heading number 9 The words of level 9."),
        ("i1.1.1.1.1.1.1.1.b3", "other", "Heading number 10 The words of level 10."),
        ("i1.1.1.1.1.1.1.1.b4", "other", "Heading number 11 The words of level 11."),
    ]
    assert len(flattened) >= 1


def test_nothing_is_lost() -> None:
    _, _, covered = build(11)
    read = document(text(11))
    begin = read.text.index("Heading number 1")
    assert all(covered[at] for at in range(begin, len(read.text)) if not read.text[at].isspace())


def test_it_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    def found(parts: Layout) -> Agenda:
        return Agenda(nested(parts), find_items(parts).entries)

    monkeypatch.setattr("minutes_extract.resolve.findings.find_items", found)
    minutes = json.loads(to_json(extract_text(text(11))))
    assert depth(minutes["items"]) == 8
    assert "deep-nesting" in [diagnostic["code"] for diagnostic in minutes["diagnostics"]]

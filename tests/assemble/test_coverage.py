"""Every visible character accounted for, every quote the exact slice."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Any

import pytest

from minutes_extract import extract_bytes, extract_text, to_json
from segment.building import document, source
from support.scoring import inexact

Node = dict[str, Any]

ROW = (
    "<p>2.1</p><p>2.2</p>⇥<p>The roof leaks. It was agreed that it be mended.</p>"
    "<p><b>Action – AB to mend it by 12 June.</b></p><p><b>Action&nbsp;– CD to pay.</b></p>⇥<p>AB</p><p>CD</p>\n"
)
FULL = (
    """
**Minutes of the Weir Trust
Monday 4 May 2026 7pm
The Old Mill, Ferrow**

**Present:**

Ann Bell Carl Dunn⇥Chair Clerk, Ferrow Council
---⇥---

**Apologies:** Gus Hart

Item⇥⇥Action
1.⇥<b>Matters arising</b>⇥
⇥<p>Action No 3 (04.02.26 ref 4.2) <i>AB to ask for quotes.</i> <b>Complete. Three came.</b></p>⇥

Page 1 of 2

2.⇥<b>Roof &amp; wall</b>⇥
"""
    + ROW
    + "\nDate of next meeting – 8 June 2026\n"
)


def extracted(text: str) -> tuple[Node, str]:
    text = source(text)
    found: Node = json.loads(to_json(extract_text(text)))
    return found, text


def spans(node: Any) -> list[tuple[int, int]]:
    """All spans of a tree but those of diagnostics, which account for nothing."""
    if isinstance(node, list):
        return [span for part in node for span in spans(part)]
    if isinstance(node, dict):
        own = [(span["start"], span["end"]) for span in node.get("spans") or []]
        return own + [span for key, part in node.items() if key != "diagnostics" for span in spans(part)]
    return []


def unaccounted(text: str, found: Node) -> str:
    """Visible words whose source characters stand in no span at all."""
    covered = bytearray(len(text))
    for start, end in spans(found):
        covered[start:end] = b"\x01" * (end - start)
    read = document(text)
    lost = []
    for at, character in enumerate(read.text):
        span = read.offsets.source_span(at, at + 1)
        if character.isalnum() and (span is None or not all(covered[slice(*span)])):
            lost.append(character)
    return "".join(lost)


DOCUMENTS = {
    "full": FULL,
    "no table": "**Minutes of the Weir Trust**\n\nPresent: Ann Bell\n\n**1. Roof**\n\nThe roof leaks.\n",
    "words before and after": "Some words.\n\n" + FULL + "\nSome other words.\n",
    "no minutes": "Nothing here is minutes.\n\nNor here.\n",
    "columns that mean nothing": "a⇥b⇥c⇥d⇥e⇥f⇥g\nh⇥i⇥j⇥k⇥l⇥m⇥n\n",
    "a column too many": FULL.replace("Item⇥⇥Action", "Item⇥⇥Action⇥Paper").replace(
        "AB</p><p>CD</p>", "AB</p><p>CD</p>⇥Enclosure D"
    ),
    "damaged tags": FULL.replace("</p>", "").replace("</b>", ""),
    "line ends": FULL.replace("\n", "\r\n"),
    "byte order mark": "\ufeff" + FULL.removeprefix("\n"),
    "empty": "",
}


@pytest.mark.parametrize("name", DOCUMENTS)
def test_every_word_is_in_some_span(name: str) -> None:
    found, text = extracted(DOCUMENTS[name])
    assert unaccounted(text, found) == ""


@pytest.mark.parametrize("name", DOCUMENTS)
def test_quotes_are_the_exact_slices(name: str) -> None:
    found, text = extracted(DOCUMENTS[name])
    assert list(inexact(found, text)) == []


def test_nothing_of_a_plain_document_is_left_over() -> None:
    found, _ = extracted(FULL)
    assert found["unassigned"] == []
    assert found["coverage"] == 1


def test_coverage_is_the_share_that_is_not_unassigned() -> None:
    found, text = extracted("a1⇥b2⇥c3⇥d4⇥e5⇥f6⇥g7\nh1⇥i2⇥j3⇥k4⇥l5⇥m6⇥n7\n" + FULL)
    visible = sum(not character.isspace() for character in document(text).text)
    lost = sum(len("".join(entry["text"].split())) for entry in found["unassigned"])
    assert found["coverage"] == pytest.approx(1 - lost / visible, abs=0.001)


def test_words_of_a_table_in_a_cell_are_not_lost() -> None:
    """What no finding takes of a table of actions inside a cell of the minutes is told as well."""
    row = "<tr><td>{}</td><td>{}</td><td>{}</td></tr>"
    inner = "".join(
        row.format(*cells) for cells in (("Action", "Owner", "Colour"), ("Order paint", "Carl Dunn", "ochre"))
    )
    page = f"""<html><body><h1>Harbour Board</h1><p>Minutes of the meeting held on 4 March 2024</p>
        <p>Present: Ann Bell, Carl Dunn</p><table><tr><th>Item</th><th>Discussion</th></tr>
        <tr><td>1</td><td>The roof leaks again and was discussed.<table>{inner}</table></td></tr></table></body></html>"""
    minutes = extract_text(page, name="a.html")
    assert [action.text for action in minutes.actions] == ["Order paint"]
    assert "ochre" in [node.text for node in minutes.unassigned]


def test_spans_are_cut_where_other_text_comes_between() -> None:
    found, text = extracted(FULL)
    second = next(person for person in found["attendees"] if person["name"] == "Carl Dunn")
    quotes = [text[span["start"] : span["end"]] for span in second["provenance"]["spans"]]
    assert quotes in (["Carl Dunn", "Clerk", "Ferrow Council"], ["Carl Dunn", "Clerk, Ferrow Council"])


def test_fields_with_words_have_spans_and_derived_ones_say_so() -> None:
    found, _ = extracted(FULL)
    person = found["attendees"][0]
    fields = person["provenance"]["fields"]
    assert [span["quote"] for span in fields["name"]["spans"]] == ["Ann Bell"]
    assert fields["initials"] == {"derived_from": ["name"]}
    assert [span["quote"] for span in fields["role"]["spans"]] == ["Chair"]
    assert "organisation" not in fields
    for action in found["actions"]:
        assert set(action["provenance"]["fields"]) >= {"text", "ref"}
        assert action["owners"][0]["provenance"]["fields"]["name"] == {
            "derived_from": [action["owners"][0]["attendee_id"]]
        }


def test_words_inside_the_marks_of_markdown_are_furniture() -> None:
    text = (
        "---\nlayout: minutes\ndate: 2026-05-04\n---\n\n# Weir Mill Trust\n\n**Present:** Ann Bell, Carl Dunn\n\n"
        "## Roof\n\nSee [the report](https://weir.example/report).\n"
    )
    minutes = extract_bytes(text.encode(), name="weir.md")
    held = bytearray(len(text))
    for start, end in re.findall(r'"start":(\d+),"end":(\d+)', to_json(minutes, indent=None)):
        start, end = int(start), int(end)
        held[start:end] = b"\x01" * (end - start)
    assert [c for c, there in zip(text, held, strict=True) if c.isalnum() and not there] == []
    markup = [f.text for f in minutes.furniture if f.kind == "markup"]
    assert any("https://weir.example/report" in words for words in markup)


def shown(text: str) -> tuple[list[tuple[str, str]], list[str], float]:
    made = extract_text(text)
    signs = [(f.kind, f.text) for f in made.furniture if f.kind in ("list-marker", "ruled-line")]
    return signs, [u.text for u in made.unassigned], made.coverage


LETTERED = """Minutes of the Weir Trust
4 May 2026
=========================

Present: Ann Bell, Carl Dunn

1. Roof
It was said that:
a) the north side leaks badly, and has done so for a year;
b) the south side is dry.
- a new gutter is on its way

2. Wall
(i) RESOLVED to mend it.
(ii) Noted the report.

3. Close
"""


def test_the_signs_of_lists_in_plain_text_are_accounted_for() -> None:
    signs, lost, coverage = shown(LETTERED)
    assert lost == []
    assert coverage == 1
    covered = bytearray(len(LETTERED))
    for node in walk(json.loads(to_json(extract_text(LETTERED)))):
        covered[node["start"] : node["end"]] = b"\x01" * (node["end"] - node["start"])
    left = [m[0] for m in re.finditer(r"\S+", LETTERED) if not any(covered[m.start() : m.end()])]
    assert left == []
    assert ("ruled-line", "=========================") in signs
    assert ("list-marker", "-") in signs


def walk(node: Any) -> list[Node]:
    """The spans of everything but diagnostics."""
    if isinstance(node, dict):
        if set(node) == {"start", "end", "quote"}:
            return [node]
        return [span for name, value in node.items() if name != "diagnostics" for span in walk(value)]
    return [span for one in node for span in walk(one)] if isinstance(node, list) else []


def test_words_that_a_reader_leaves_out_are_told(monkeypatch: pytest.MonkeyPatch) -> None:
    """Whatever the reader does with them, no word of a plain text is lost without a word."""
    text = LETTERED.replace("2. Wall", "Lost by the reader\n\n2. Wall")
    from minutes_extract.document.offsets import OffsetMap

    at = text.index("Lost")
    hidden = OffsetMap.hidden

    def losing(self: OffsetMap, length: int) -> Iterator[tuple[int, int]]:
        yield from sorted([*hidden(self, length), (at, at + len("Lost by the reader"))])

    monkeypatch.setattr(OffsetMap, "hidden", losing)
    _, lost, coverage = shown(text)
    assert lost == ["Lost by the reader"]
    assert coverage < 1


def test_words_of_a_margin_are_no_signs() -> None:
    """They stand elsewhere in the text than in the source."""
    text = (
        "Minutes of the Weir Trust\n4 May 2026\n\nPresent: Ann Bell (AB)\n\n"
        + " " * 60
        + "Action\n\n1. Roof\n\nThe roof leaks, and has done so since the storm"
        + " " * 13
        + "AB\nof last winter. It is to be mended.\n"
    )
    signs, lost, _ = shown(text)
    assert "AB" not in [text for _, text in signs]
    assert "AB" not in lost

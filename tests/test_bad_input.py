"""Bad input: it is refused with a clear error, or gives valid JSON; and it ends, however long or deep it is."""

from __future__ import annotations

import json
import time
from pathlib import Path

import pytest

from minutes_extract import LimitExceeded, MinutesExtractError, extract, extract_bytes, extract_text, to_json
from minutes_extract.models import Minutes
from minutes_extract.readers.lines import unified
from support.scoring import inexact

LINE = "The roof leaks and the wall is damp and nobody knows why it should be so in May. "
HEAD = "**Minutes of the Weir Mill Trust\n4 May 2026**\n\n**Present:** Ann Bell\n\nItem\t\tAction\n"
FULL = HEAD + "1.\t<b>Roof</b>\t\n1.1\t<p>It leaks.</p><p><b>Action – AB to mend it by 12 June.</b></p>\tAB\n"


def nested(tag: str, count: int) -> str:
    return f"<{tag}>" * count + "x" + f"</{tag}>" * count


READABLE: dict[str, str] = {
    "empty": "",
    "white space": " \t\n\r\n \xa0\n",
    "a byte order mark alone": "\ufeff",
    "one letter": "x",
    "one tab": "\t",
    "cut in a tag": FULL[: FULL.index("<p>It") + 2],
    "cut in an entity": HEAD + "1.\tFees &am",
    "cut in a cell": FULL[: FULL.index("Action –") + 5],
    "a line of 2 MB": LINE * (2_000_000 // len(LINE)),
    "a word of 2 MB": "x" * 2_000_000,
    "a cell of 500 KB": HEAD + "1.\t<p>" + LINE * (500_000 // len(LINE)) + "</p>\tAB\n",
    "10,000 tabs": "\t" * 10_000,
    "10,000 cells": HEAD + "\t".join(["x"] * 10_000),
    "10,000 rows of tabs": HEAD + "\t\t\n" * 10_000,
    "50,000 tags that nothing closes": HEAD + "1.\t" + "<b>" * 50_000 + "x\t\n",
    "50,000 tags that nothing opens": HEAD + "1.\t" + "</b>" * 50_000 + "x\t\n",
    "50,000 angle brackets": HEAD + "1.\t" + "<" * 50_000 + "\t\n",
    "50,000 ampersands": HEAD + "1.\t<p>" + "&" * 50_000 + "</p>\t\n",
    "50,000 stars": "*" * 50_000 + " x",
    "20,000 labels": HEAD + "1.\t" + "Action " * 20_000 + "\tAB\n",
    "5,000 labels with a colon": HEAD + "1.\t" + "Action: AB to go. " * 5_000 + "\tAB\n",
    "20,000 capital words": HEAD + "1.\t" + "Action Ann Bell And Carl " * 5_000 + "\tAB\n",
    "20,000 names": "**Present:** " + "Ann Bell " * 20_000,
    "2,000 names in a cell": f"**Present:**\n\n{'Ann Bell ' * 2_000}\t{'Clerk ' * 2_000}\n",
    "20,000 opening brackets": HEAD + "1.\t" + "(" * 20_000 + "\tAB\n",
    "5,000 dates": HEAD + "1.\t" + "6 May " * 5_000 + "\tAB\n",
    "20,000 numbers with stops": HEAD + "1.\t" + "1." * 20_000 + "\tAB\n",
    "20,000 digits": HEAD + "1.\t" + "1" * 20_000 + "\tAB\n",
    "20,000 initials": HEAD + "1.\tx\t" + "AB/" * 20_000 + "\n",
    "20,000 verbs": HEAD + "1.\t" + "It was agreed that it was proposed by Ann to " * 4_000 + "\tAB\n",
    "2,000 items": HEAD + "".join(f"{n}.\t<b>Heading</b>\t\n\tWords.\t\n" for n in range(2_000)),
    "1,000 tags deep": HEAD + "1.\t" + nested("div", 1_000) + "\t\n",
    "5,000 lists deep": HEAD + "1.\t" + nested("li", 5_000) + "\t\n",
    "500 tables deep": HEAD + "1.\t" + "<table><tr><td>" * 500 + "x" + "</td></tr></table>" * 500 + "\t\n",
    "zero bytes": FULL.replace("leaks", "le\x00aks"),
    "only soft hyphens": "\u00ad\u200b" * 5_000,
    "right to left": FULL.replace("leaks", "\u202eskael\u202c"),
    "replacement characters": "\ufffd" * 5_000,
}


@pytest.mark.parametrize("name", READABLE)
def test_it_ends_and_gives_valid_json(name: str) -> None:
    text = READABLE[name]
    minutes = extract_bytes(text.encode("utf-8"), name="bad.txt")
    found = json.loads(to_json(minutes))
    assert Minutes.model_validate(found) == minutes
    assert list(inexact(found, text)) == []
    assert found["source"]["characters"] == len(text)


@pytest.mark.parametrize("name", ["empty", "white space", "a byte order mark alone", "one letter", "one tab"])
def test_what_is_no_minutes_says_so(name: str) -> None:
    minutes = extract_bytes(READABLE[name].encode("utf-8"))
    assert "no-minutes-found" in {diagnostic.code for diagnostic in minutes.diagnostics}
    assert not (minutes.attendees or minutes.items or minutes.actions)


@pytest.mark.parametrize("cut", range(0, len(FULL), 3))
def test_cut_anywhere(cut: int) -> None:
    found = json.loads(to_json(extract_bytes(FULL[:cut].encode("utf-8"))))
    assert list(inexact(found, FULL[:cut])) == []


BINARY = {
    "a picture": b"\x89PNG\r\n\x1a\n" + bytes(range(256)),
    "a program": b"\x7fELF" + bytes(500),
    "zero bytes": bytes(1_000),
    "control characters": bytes(range(9)) * 200,
    "an archive": b"PK\x03\x04" + bytes(100),
    "UTF-16 without a mark": FULL.encode("utf-16-le"),
}


@pytest.mark.parametrize("name", BINARY)
def test_binary_data_is_refused(name: str) -> None:
    with pytest.raises(MinutesExtractError) as raised:
        extract_bytes(BINARY[name], name="bad.bin")
    assert raised.value.__cause__ is None
    assert "\n" not in str(raised.value)


def test_missing_files_and_folders_are_refused(tmp_path: Path) -> None:
    for path in (tmp_path / "missing.txt", tmp_path):
        with pytest.raises(MinutesExtractError):
            extract(path)


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "cp1252"])
def test_other_encodings_are_read(encoding: str) -> None:
    minutes = extract_bytes(FULL.encode(encoding))
    assert [action.text for action in minutes.actions] == ["AB to mend it by 12 June."]


@pytest.mark.parametrize(
    ("part", "name"),
    [
        ("-\n", "a.html"),
        ("ACTION: ", "a.txt"),
        ("ACTION: AB ", "a.txt"),
        ("ACTION: AB to ask. ACTION: CD ", "a.md"),
        ("1.1 Roof\nAction: AB to do it.\n", "a.txt"),
        ("**Action** AB to ask. ", "a.md"),
        ("RESOLVED (a) that it be (b) that it is. ", "a.txt"),
        ("Al Bee (Chair), ", "a.txt"),
        ("Chair: Al Bee; ", "a.txt"),
    ],
)
def test_what_is_repeated_takes_time_in_proportion(part: str, name: str) -> None:
    data = (part * (200_000 // len(part))).encode()
    began = time.process_time()
    extract_bytes(data, name=name)
    assert time.process_time() - began < 8


MINUTES = "Minutes of the Board held on 14 May 2024\n\nPresent:\n{}\n\nApologies: Jo Bee\n\n1. Finance\n{}\n"
MARKDOWN = "# Minutes of the Board\n\n14 May 2024\n\n## Present\n\n{}\n\n## 1. Next\n\n{}\n"
CELLS = "**Minutes of the Board**\n14 May 2024\n\n**Present:**\n\n{}\t{}\n\nItem\t\tAction\n1.\t<p>x</p>\tAB\n"


@pytest.mark.parametrize(
    ("form", "part", "name"),
    [
        (MINUTES, "A", "a.txt"),
        (MINUTES, "Aa", "a.txt"),
        (MINUTES, "x", "a.txt"),
        (MINUTES, "1. ", "a.txt"),
        (MINUTES, "by 6 May ", "a.txt"),
        (CELLS, "1) ", "a.txt"),
        (CELLS, "aA", "a.txt"),
        (MARKDOWN, "x", "a.md"),
        (MARKDOWN, "\t", "a.md"),
        (MARKDOWN, "7. Item\n", "a.md"),
    ],
)
def test_what_is_repeated_in_a_list_takes_time_in_proportion(form: str, part: str, name: str) -> None:
    run = part * (60_000 // len(part))
    began = time.process_time()
    extract_text(form.format(run, run), name=name)
    assert time.process_time() - began < 12


def test_a_long_paragraph_takes_time_in_proportion() -> None:
    text = (
        "Minutes of the Board\n\nPresent: AB\n\n" + "They agreed that the roof < the wall would be put off. " * 25_000
    )
    began = time.process_time()
    extract_text(text)
    assert time.process_time() - began < 12


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_more_lines_than_any_minutes_have_are_over_a_limit(end: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("minutes_extract.readers.MOST_LINES", 1000)
    assert extract_text("Minutes" + end * 1000).source.characters == 7 + 1000 * len(end)
    with pytest.raises(LimitExceeded, match="more than 1,000 lines"):
        extract_text("Minutes" + end * 1001)


@pytest.mark.parametrize("end", ["\r\n", "\r", "\x85", "\u2028", "\u2029"])
@pytest.mark.parametrize("name", ["a.txt", "a.md"])
def test_every_line_end_ends_lines(end: str, name: str) -> None:
    text = "Minutes of the Weir Trust\n4 May 2026\n\nPresent:\nAnn Bell\nCy Dee\n\n1. Roof\n\n"
    text += "It leaks.\n\nAction: Ann Bell to mend it.\n"
    expected = json.loads(to_json(extract_text(text, name=name)))
    found = json.loads(to_json(extract_text(text.replace("\n", end), name=name)))
    assert [person["name"] for person in found["attendees"]] == ["Ann Bell", "Cy Dee"]
    assert [action["text"] for action in found["actions"]] == ["Ann Bell to mend it."]
    assert [item["heading"] for item in found["items"]] == [item["heading"] for item in expected["items"]]
    assert found["coverage"] == expected["coverage"]
    assert list(inexact(found, text.replace("\n", end))) == []


def test_a_lost_ellipsis_ends_no_line() -> None:
    text = "Minutes of the Weir Trust\n4 May 2026\n\nIt was said\x85 that nobody is there to mend it.\x85\n"
    assert unified(text) == text
    assert unified("One\x85two \x92three\x92\x85") == "One\x85two \x92three\x92\x85"


def test_declarations_of_xml_are_not_warned_of(recwarn: pytest.WarningsRecorder) -> None:
    declared = '<?xml version="1.0"?><!DOCTYPE r [<!ENTITY e "x">]><p>Fees &e; paid</p>'
    found = extract_text(f"# Minutes of the Board\n\n14 May 2024\n\n## 1. Fees\n\n{declared}\n", name="a.md")
    assert "paid" in to_json(found)
    assert [str(warning.message) for warning in recwarn] == []


def test_labels_in_a_row_mark_the_same_words() -> None:
    text = (
        "Minutes of the Sluice Board held on 3 May 2021\n\nPresent: Al Bee (AB), Cy Dee (CD), Eve Foe (EF)\n\n1. Roof\n"
        "The rain came in. EF to do the first job. ACTION: CD to do the second job. ACTION: EF\n"
    )
    assert [action.text for action in extract_text(text).actions][-1] == "CD to do the second job."
    assert not any("ACTION" in action.text for action in extract_text(text).actions)


def test_more_cells_than_any_meeting_fills_are_over_a_limit(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("minutes_extract.pipeline.MOST_PARAGRAPHS", 1000)
    rows = "a\tb\tc\td\n"
    assert extract_text(rows * 250).source.characters == 2000
    with pytest.raises(LimitExceeded, match="more than 1,000 paragraphs and cells"):
        extract_text(rows * 251)


def test_a_first_row_may_be_shorter_than_the_codes_of_those_below() -> None:
    rows = "Ann Bell\tClerk\nCarl Dunn\tChair\tPresent\nEve Frost\tWarden\tApologies\nGus Hill\tBursar\tPresent\nIda Jones\tReader\tPresent\n"
    found = extract_text(f"**Weir Forum**\n\n**4 May 2026**\n\n**Members**\n\n{rows}\n1. Roof\n\nIt leaks.\n").attendees
    assert "Eve Frost" in [p.name for p in found]

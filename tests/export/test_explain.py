"""The findings as text for a person."""

from __future__ import annotations

import re

import pytest

from minutes_extract import cli, extract, extract_text
from minutes_extract.export.explain import explain
from support.evaluation import ROOT

EXAMPLE = ROOT / "examples" / "harbour-trust-2024-03-12.txt"
_PLACE = re.compile(r"< line (\d+), (\d+)-(\d+): “(.*)”(?:  \[[\w-]+\])?$")


def test_every_place_leads_to_its_words() -> None:
    text = EXAMPLE.read_bytes().decode()
    places = [match for line in explain(extract(EXAMPLE), text).splitlines() if (match := _PLACE.search(line))]
    assert len(places) > 150
    for place in places:
        number, start, end = (int(group) for group in place.groups()[:3])
        assert text.count("\n", 0, start) + 1 == number
        shown = " ".join(text[start:end].split())
        parts = place[4].split(" … ")
        assert shown.startswith(parts[0])
        assert shown.endswith(parts[-1])


def test_each_finding_is_there_once_with_its_values() -> None:
    minutes = extract(EXAMPLE)
    lines = explain(minutes, EXAMPLE.read_text()).splitlines()
    ids = [person.id for person in minutes.attendees]
    ids += [action.id for action in minutes.actions] + [update.id for update in minutes.action_updates]
    ids += [decision.id for decision in minutes.decisions] + [date.id for date in minutes.dates]
    for ident in ids:
        assert sum(line.startswith(f"  {ident}  ") for line in lines) == 1, ident
    assert "    owner: DO = Daniel Okafor (person, column)" in lines
    assert "    due: 15 March = 2024-03-15" in lines
    assert "    vote: for 3, against 1" in lines
    assert "Updates of earlier actions (2)" in lines


def test_what_is_odd_and_what_is_left_over() -> None:
    text = "**Present:** Ann Low\n\nTuesday 13 March 2024\n\n~~~~ nothing at all here ~~~~\n"
    minutes = extract_text(text)
    lines = explain(minutes, text)
    assert [d.code for d in minutes.diagnostics]
    for diagnostic in minutes.diagnostics:
        assert f"{diagnostic.severity}: {diagnostic.code}: {diagnostic.message}" in lines
    assert ("In no finding" in lines) == bool(minutes.unassigned)


def test_a_terminal_takes_no_orders_from_a_document() -> None:
    text = "**Present:** Ann \x1b[2JLow\x07\n\n**Action:** AL to \x1b]0;owned\x07 ring \u202ethe bell.\n"
    shown = explain(extract_text(text), text)
    assert not re.search(r"[\x00-\x09\x0b-\x1f\x7f-\x9f\u202e]", shown)
    assert "ring" in shown


def test_on_the_command_line(capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main([str(EXAMPLE), "--explain"]) == 0
    out = capsys.readouterr().out
    assert out == explain(extract(EXAMPLE), EXAMPLE.read_text()) + "\n"
    assert cli.main([str(EXAMPLE), str(EXAMPLE), "--explain"]) == 2
    assert "--explain takes one document" in capsys.readouterr().err

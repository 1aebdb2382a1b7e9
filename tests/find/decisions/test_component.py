"""The spaCy component that finds decisions."""

from __future__ import annotations

from pathlib import Path

import pytest
import spacy

from minutes_extract.find.actions import component as actions
from minutes_extract.find.dates import component as dates
from minutes_extract.find.decisions import component
from minutes_extract.find.people import component as people


def read(text: str, kinds: list[str] | None = None) -> list[tuple[str, str]]:
    nlp = spacy.blank("en")
    nlp.add_pipe("minutes_decisions", config={"kinds": kinds or []})
    doc = nlp(text)
    return [(span.label_, span.text) for span in doc.spans[component.GROUP]]


TEXT = """The roof leaks. It was agreed that the roof be mended.
RESOLVED: that the fee be raised to £9.
The report was noted."""


def test_spans_in_a_blank_pipeline() -> None:
    assert read(TEXT) == [
        ("agreed", "It was agreed that the roof be mended."),
        ("resolved", "that the fee be raised to £9."),
        ("noted", "The report was noted."),
    ]


def test_only_some_kinds() -> None:
    assert [label for label, _ in read(TEXT, ["resolved", "noted"])] == ["resolved", "noted"]


@pytest.mark.parametrize("text", ["", " \n", "The roof leaks.", "Members asked if it could be agreed in May?"])
def test_nothing_decided(text: str) -> None:
    assert read(text) == []


def test_a_pipeline_is_saved_and_loaded(tmp_path: Path) -> None:
    nlp = spacy.blank("en")
    nlp.add_pipe("minutes_decisions", config={"kinds": ["carried"]})
    nlp.to_disk(tmp_path)
    assert spacy.load(tmp_path).config["components"]["minutes_decisions"]["kinds"] == ["carried"]


def test_all_components_in_one_pipeline() -> None:
    nlp = spacy.blank("en")
    groups = [part.GROUP for part in (dates, people, actions, component)]
    for name in groups:  # each group is named like its factory
        nlp.add_pipe(name)
    doc = nlp("It was agreed that KL will paint the gate by 6 December 2031.")
    assert sorted(doc.spans) == sorted(groups)

"""The spaCy component that reads attendance text."""

from __future__ import annotations

import subprocess
import sys
from collections import Counter
from pathlib import Path

import pytest
import spacy
from spacy.tokens import Doc

from minutes_extract.find.people import component
from minutes_extract.survey import Evidence

Found = list[tuple[str, str, str]]


def read(text: str, evidence: Evidence | None = None, **config: object) -> Doc:
    nlp = spacy.blank("en")
    component_ = nlp.create_pipe("minutes_people", config=config)
    doc = nlp.make_doc(text)
    if evidence is not None:
        doc.user_data[component.EVIDENCE] = evidence
    made = component_(doc)
    assert isinstance(made, Doc)
    return made


def found(doc: Doc) -> Found:
    return [(span.text, span.label_, span.id_) for span in doc.spans[component.GROUP]]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Iris Vane (Treasurer)", [("Iris Vane", "PERSON", "p1"), ("Treasurer", "ROLE", "p1")]),
        (
            "Present: Iris Vane (IV), Dr Noel Abara",
            [("Iris Vane", "PERSON", "p1"), ("IV", "INITIALS", "p1"), ("Noel Abara", "PERSON", "p2")],
        ),
        (
            "Iris Vane\tProject Manager, Ferrow District Council",
            [
                ("Iris Vane", "PERSON", "p1"),
                ("Project Manager", "ROLE", "p1"),
                ("Ferrow District Council", "ORGANISATION", "p1"),
            ],
        ),
        (
            "Iris Vane Hugh Orme\tTreasurer Vice Chair",
            [
                ("Iris Vane", "PERSON", "p1"),
                ("Hugh Orme", "PERSON", "p2"),
                ("Treasurer", "ROLE", "p1"),
                ("Vice Chair", "ROLE", "p2"),
            ],
        ),
        (
            "Iris Vane\tClerk\tFerrow Trust",
            [("Iris Vane", "PERSON", "p1"), ("Clerk", "ROLE", "p1"), ("Ferrow Trust", "ORGANISATION", "p1")],
        ),
        ("Apologies:\nNone\nPresent:\n  Hugh Orme  ", [("Hugh Orme", "PERSON", "p1")]),
        ("Hugh Lloyd-Orme", [("Hugh Lloyd-Orme", "PERSON", "p1")]),
        ("", []),
        ("\n \t \n", []),
        ("Three members of the public", []),
    ],
)
def test_spans_in_a_blank_pipeline(text: str, expected: Found) -> None:
    assert found(read(text)) == expected


def test_evidence_parts_names_that_run_together() -> None:
    text = "Alder Finch Rowan Marsh"
    evidence = Evidence(Counter({"AF": 4, "RM": 3}), frozenset(), frozenset())
    assert [words for words, _, _ in found(read(text, evidence))] == ["Alder Finch", "Rowan Marsh"]


def test_spans_stand_where_their_words_do() -> None:
    text = "Present:\nIris Vane – Clerk\nHugh Orme\tChair"
    doc = read(text)
    for span in doc.spans[component.GROUP]:
        assert text[span.start_char : span.end_char] == span.text


def test_a_pipeline_is_saved_and_loaded(tmp_path: Path) -> None:
    nlp = spacy.blank("en")
    nlp.add_pipe("minutes_people", config={"comma_last": True})
    nlp.to_disk(tmp_path)
    loaded = spacy.load(tmp_path)
    assert loaded.config["components"]["minutes_people"]["comma_last"] is True
    assert found(loaded("Iris Vane (Clerk)")) == found(nlp("Iris Vane (Clerk)"))


def test_the_finder_alone_loads_no_spacy() -> None:
    program = "import sys; import minutes_extract.find.people.roster; assert 'spacy' not in sys.modules"
    assert subprocess.run([sys.executable, "-c", program], env={"PYTHONPATH": ":".join(sys.path)}).returncode == 0

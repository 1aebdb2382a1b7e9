"""The spaCy component that finds actions."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
import spacy

from minutes_extract.find.actions import component


def read(text: str, unlabelled: bool = True) -> list[tuple[str, str]]:
    nlp = spacy.blank("en")
    nlp.add_pipe("minutes_actions", config={"unlabelled": unlabelled})
    doc = nlp(text)
    return [(span.label_, span.text) for span in doc.spans[component.GROUP]]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Action – Kit Lowe to paint the gate.",
            [("LABEL", "Action –"), ("ACTION", "Kit Lowe to paint the gate."), ("OWNER", "Kit Lowe")],
        ),
        (
            "The gate is rusty. ACTION: KL and BD to paint it.",
            [("LABEL", "ACTION:"), ("ACTION", "KL and BD to paint it."), ("OWNER", "KL"), ("OWNER", "BD")],
        ),
        (
            "Action (KL): paint the gate",
            [("LABEL", "Action (KL):"), ("OWNER", "KL"), ("ACTION", "paint the gate")],
        ),
        ("Paint the gate by June (KL)", [("ACTION", "Paint the gate by June (KL)"), ("OWNER", "KL")]),
        ("The Clerk to order paint.", [("ACTION", "The Clerk to order paint."), ("OWNER", "The Clerk")]),
        (
            "Action: KL to buy paint.\nAction: BD to buy brushes.",
            [
                ("LABEL", "Action:"),
                ("ACTION", "KL to buy paint."),
                ("OWNER", "KL"),
                ("LABEL", "Action:"),
                ("ACTION", "BD to buy brushes."),
                ("OWNER", "BD"),
            ],
        ),
        ("The gate was painted green in May.", []),
        ("Is KL to paint the gate?", []),
        ("", []),
        (" \n ", []),
    ],
)
def test_spans_in_a_blank_pipeline(text: str, expected: list[tuple[str, str]]) -> None:
    got = read(text)
    assert sorted(got) == sorted(expected)


def test_without_a_label() -> None:
    text = "KL to paint the gate."
    assert read(text, unlabelled=False) == []
    assert ("OWNER", "KL") in read(text)


def test_a_pipeline_is_saved_and_loaded(tmp_path: Path) -> None:
    nlp = spacy.blank("en")
    nlp.add_pipe("minutes_actions", config={"unlabelled": False})
    nlp.to_disk(tmp_path)
    assert spacy.load(tmp_path).config["components"]["minutes_actions"]["unlabelled"] is False


def test_the_finder_alone_loads_no_spacy() -> None:
    program = "import sys; import minutes_extract.find.actions; assert 'spacy' not in sys.modules"
    assert subprocess.run([sys.executable, "-c", program], env={"PYTHONPATH": ":".join(sys.path)}).returncode == 0

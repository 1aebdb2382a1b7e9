"""What is extracted from each fixture, whole, as it was when someone last looked at it.

`python -m pytest tests/test_goldens.py --update-goldens` writes the files anew; read the difference before
it is kept. The gold files beside the fixtures (*.gold.json) are written by hand, and never by this.
"""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from minutes_extract import extract_bytes, to_json
from support.evaluation import ROOT, load
from support.judge import judge
from transform.case import Case

FIXTURES = ROOT / "tests" / "fixtures"
EXAMPLES = sorted((ROOT / "examples").glob("*.txt"))
DOCUMENTS = [*sorted(FIXTURES.glob("*.txt")), *EXAMPLES]
GOLDENS = FIXTURES / "goldens"


def golden_of(document: Path) -> Path:
    return GOLDENS / f"{document.stem}.json"


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda document: document.stem)
def test_golden(document: Path, update_goldens: bool) -> None:
    made = to_json(extract_bytes(document.read_bytes(), name=document.name)) + "\n"
    golden = golden_of(document)
    if update_goldens:
        golden.parent.mkdir(exist_ok=True)
        golden.write_bytes(made.encode("utf-8"))
    assert golden.is_file(), "no golden yet: run with --update-goldens"
    assert made == golden.read_bytes().decode("utf-8")


def test_no_golden_without_its_document() -> None:
    assert {path.name for path in GOLDENS.glob("*")} == {golden_of(document).name for document in DOCUMENTS}


@pytest.mark.parametrize("gold", sorted(FIXTURES.glob("example-*.gold.json")), ids=lambda gold: gold.name)
def test_the_examples_are_read_without_a_fault(gold: Path) -> None:
    text, content = load(gold)
    verdict = judge(Case(text, content))
    assert verdict.passed, "\n".join(verdict.faults)


def test_every_example_has_a_gold() -> None:
    read = {(FIXTURES / load(gold)[1]["document"]).resolve() for gold in FIXTURES.glob("example-*.gold.json")}
    assert read == {example.resolve() for example in EXAMPLES}


def test_the_switch_is_off(update_goldens: bool) -> None:
    """A run that counts must compare, not write."""
    if update_goldens and not os.environ.get("CI"):
        pytest.skip("goldens are being written")
    assert not update_goldens

"""The accuracy gate's floors go one way."""

from __future__ import annotations

import importlib.util
import json
import subprocess
import sys
import tomllib
from types import ModuleType

import measuring
import pytest

from support.evaluation import ROOT, SEED


def gate() -> ModuleType:
    spec = importlib.util.spec_from_file_location("gate", ROOT / "scripts" / "gate.py")
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


FLOORS = '# first\n[seed]\n"actions.text" = 0.95  # why\n"grounding.bare" = 2\n[md]\n"decisions" = 0.5\n'


def test_floors_are_raised_and_never_lowered() -> None:
    one = gate()
    floors = tomllib.loads(FLOORS)
    better = one.compared({"actions.text": 0.97, "grounding.bare": 1, "decisions": 1.0}, floors["seed"])
    worse = one.compared({"decisions": 0.4}, floors["md"])
    text = one.rewrite(FLOORS, {"seed": one.raised(better), "md": one.raised(worse)})
    assert text == FLOORS.replace("0.95", "0.97").replace("= 2", "= 1")
    assert one.rewrite(text, {"seed": one.raised(one.compared({}, tomllib.loads(text)["seed"]))}) == text


def test_what_fails() -> None:
    one = gate()
    floors = {"actions.text": 0.95, "grounding.bare": 0, "gone": 0.1}
    rows = one.compared({"actions.text": 0.94, "grounding.bare": 1, "free": 0.0}, floors)
    assert [row.name for row in rows if row.fails] == ["actions.text", "grounding.bare", "gone"]


def test_groups() -> None:
    one = gate()
    named = [
        ("seed", "b.txt"),
        ("dev", "authored-x.txt"),
        ("dev", "authored-aldermoor-x.txt"),
        ("dev", "a.htm"),
        ("dev", "compsoc-x.md"),
    ]
    groups = [one.groups_of(one.Document(ROOT / document, {}, folder)) for folder, document in named]
    assert groups == [("seed",), ("authored", "dev"), ("apart", "dev"), ("html", "dev"), ("md", "aside")]


@pytest.mark.skipif(not SEED.is_dir(), reason="the evaluation folder is not beside the checkout")
def test_the_counts_are_the_scorers() -> None:
    """In this process as by `score.py` through the command line, grounding among them."""
    command = [sys.executable, str(SEED.parent / "score.py"), str(SEED), "--json"]
    command += ["--cmd", f"{sys.executable} -m minutes_extract"]
    printed = json.loads(subprocess.run(command, capture_output=True, text=True, check=True).stdout)
    scored = [measuring.score(document) for document in measuring.documents() if document.folder == "seed"]
    ours = dict(measuring.figures(scored))
    assert {name: ours[name] for name in printed["fields"]} == {n: f["f1"] for n, f in printed["fields"].items()}
    assert ours["accounted.least"] == printed["accounted_least"]
    assert ours["grounding.bare"] == printed["grounding"]["bare"]
    assert sum(one.grounding["spans"] for one in scored) == printed["grounding"]["spans"]


def test_the_floors_of_the_project_are_read() -> None:
    one = gate()
    floors = tomllib.loads((ROOT / "accuracy-floors.toml").read_text("utf-8"))
    assert set(floors) <= set(one.GROUPS)
    assert floors["seed"]["actions.text"] == 1

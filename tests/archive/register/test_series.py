"""Whole archives, from documents to their register, by truth written by hand."""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest

from support.archives import Node, asked, database, records, told
from support.evaluation import ROOT

FOLDER = ROOT / "examples" / "market-trust"
TRUTH = tomllib.loads((ROOT / "tests" / "fixtures" / "archive" / "register.toml").read_text("utf-8"))
BODIES = {"board": "Thornby Market Trust Board", "events": "Thornby Market Trust Events Committee"}
ABSENT: Node = {"number": None, "due": None, "closed_on": None, "history": [], "flags": []}


@pytest.fixture(scope="module")
def path(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return database(tmp_path_factory.mktemp("series") / "out.sqlite", records(FOLDER.rglob("*.txt")))


@pytest.mark.parametrize("body", BODIES)
def test_every_entry(path: Path, body: str) -> None:
    found = asked(path, "2022-12-31", body=BODIES[body])
    wanted = [{**ABSENT, **entry} for entry in TRUTH[body]]
    for entry, truth in zip(found, wanted, strict=True):
        assert entry["text"].startswith(truth.pop("begins"))
        assert told(entry) == truth, entry["text"]


def test_bodies_are_in_order_and_apart(path: Path) -> None:
    found = asked(path, "2022-12-31")
    assert [entry["body"] for entry in found] == [BODIES[body] for body in ("board", "events") for _ in TRUTH[body]]
    board = {step["sha256"] for entry in found if entry["body"] == BODIES["board"] for step in entry["history"]}
    events = {step["sha256"] for entry in found if entry["body"] == BODIES["events"] for step in entry["history"]}
    assert not board & events


def test_evidence_is_shown(path: Path) -> None:
    roof = next(entry for entry in asked(path, "2022-12-31") if "market hall roof" in entry["text"])
    assert [(step["agrees"], step["differs"]) for step in roof["history"]] == [
        (["date", "ref", "wording", "owner"], []),
        (["date", "ref", "wording"], ["number", "owner"]),  # in common: roof, market hall, quote
        (["number", "date", "ref", "wording", "owner"], []),
    ]


def test_duplicates_name_each_other(path: Path) -> None:
    first, second = (entry for entry in asked(path, "2022-12-31") if "card readers" in entry["text"])
    assert first["duplicates"] == [second["key"]] and second["duplicates"] == [first["key"]]


def test_what_is_overdue_depends_on_the_day(path: Path) -> None:
    def late(day: str) -> list[str]:
        return [entry["ref"] for entry in asked(path, day, body=BODIES["board"], overdue_only=True)]

    assert late("2022-11-08") == []
    assert late("2022-11-09") == ["2.1"]
    assert len(late("2022-12-01")) == 2
    assert all(entry["age_days"] == 53 for entry in asked(path, "2022-12-31") if entry["raised_on"] == "2022-11-08")


def test_owners_are_found_by_initials_and_name(path: Path) -> None:
    for owner in ("TK", "tk", "Tessa Kilbride", "kilbride"):
        found = asked(path, "2022-12-31", owner=owner)
        assert [entry["ref"] for entry in found] == ["2.2", "3.1", "2.1"]
    assert asked(path, "2022-12-31", owner="Til") == []

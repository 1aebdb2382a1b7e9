"""`minutes-extract search`."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from archive.database.test_writer import written
from minutes_extract.cli import main
from support.evaluation import ROOT
from support.made import action, decision, item, minutes, record

QUAY = minutes(
    "Quay Board",
    "2021-03-02",
    items=[item("i1", "Sea wall", "Nothing here.", "The Q&E group saw the café\x1b[31m wall.", number="3")],
    actions=[action(1, "Ada to mend the walls", ref="3.1", item_id="i1")],
)
WORKS = minutes("The Works Committee", "2021-04-02", decisions=[decision(1, "Walls are painted white.")])
DRAFT = minutes("Quay Board", "2021-03-02", status="draft", actions=[action(1, "Ada to mend that wall")])


@pytest.fixture
def database(tmp_path: Path) -> str:
    records = [
        record("quay.txt", QUAY),
        record("works.txt", WORKS),
        record("draft.txt", DRAFT),
        record("again.txt", QUAY),
    ]
    return str(written(tmp_path / "out.sqlite", records))


def found(capsys: pytest.CaptureFixture[str], *words: str) -> list[dict[str, object]]:
    assert main(["search", *words, "--format", "json"]) == 0
    matches: list[dict[str, object]] = json.loads(capsys.readouterr().out)
    return matches


def test_matches_have_body_date_item_and_quote(database: str, capsys: pytest.CaptureFixture[str]) -> None:
    matches = found(capsys, database, "wall")
    assert [(match["kind"], match["body"], match["date"], match["item"], match["quote"]) for match in matches] == [
        ("decision", "The Works Committee", "2021-04-02", [], "Walls are painted white."),
        ("item", "Quay Board", "2021-03-02", ["3 Sea wall"], "Sea wall\nThe Q&E group saw the café\x1b[31m wall."),
        ("action", "Quay Board", "2021-03-02", ["3 Sea wall"], "Ada to mend the walls"),
    ]
    assert matches[2]["paths"] == ["again.txt", "quay.txt"]
    assert (matches[2]["ref"], matches[2]["id"]) == ("3.1", "a1")


@pytest.mark.parametrize(
    ("words", "ids"),
    [
        (["Q&E", "group"], ["i1"]),
        (["cafe"], ["i1"]),
        (["mend"], ["a1"]),
        (["white OR mend"], ["d1", "a1"]),
        (['"painted white"'], ["d1"]),
        (["wall", "--body", "works committee"], ["d1"]),
        (["wall", "--kind", "action"], ["a1"]),
        (["wall", "--limit", "1"], ["d1"]),
        (["drains"], []),
    ],
)
def test_queries(database: str, capsys: pytest.CaptureFixture[str], words: list[str], ids: list[str]) -> None:
    assert [match["id"] for match in found(capsys, database, *words)] == ids


def test_the_table(database: str, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "40")
    assert main(["search", database, "wall", "--body", "Quay Board"]) == 0
    assert capsys.readouterr().out.splitlines() == [
        "2021-03-02 Quay Board",
        "  again.txt",
        "  quay.txt",
        "  item · 3 Sea wall",
        "    Sea wall",
        "    The Q&E group saw the café\\x1b[31m",
        "    wall.",
        "  action 3.1 · 3 Sea wall",
        "    Ada to mend the walls",
        "",
    ]


@pytest.mark.parametrize("words", ['"open', "AND", "head:x", "(", "wall NOT", "NEAR(", "^", "a" * 20000 + "*("])
def test_what_fts_does_not_understand_is_one_line(
    database: str, capsys: pytest.CaptureFixture[str], words: str
) -> None:
    assert main(["search", database, words]) == 2
    shown = capsys.readouterr()
    assert shown.out == ""
    assert shown.err.startswith("minutes-extract: error: cannot search for") and shown.err.count("\n") == 1


def test_what_is_no_database(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "text.sqlite").write_text("minutes of a meeting, " * 100)
    (tmp_path / "empty.sqlite").write_bytes(b"")
    for name, words in {
        "none.sqlite": "no such file",
        "text.sqlite": "not a database",
        "empty.sqlite": "not a database that minutes-extract archive made",
        ".": "not a file",
    }.items():
        assert main(["search", str(tmp_path / name), "wall"]) == 1
        shown = capsys.readouterr().err
        assert words in shown and shown.count("\n") == 1
    assert not (tmp_path / "none.sqlite").exists()


def test_no_heavy_library_is_loaded(database: str) -> None:
    code = "import sys; from minutes_extract.cli import main; main(sys.argv[1:]);"
    code += "assert not {'pydantic', 'spacy', 'lxml', 'bs4'} & set(sys.modules)"
    done = subprocess.run(
        [sys.executable, "-c", code, "search", database, "wall"],
        env={"PYTHONPATH": str(ROOT / "src"), "PYTHONIOENCODING": "utf-8"},
        capture_output=True,
        text=True,
        encoding="utf-8",
    )
    assert done.returncode == 0, done.stderr

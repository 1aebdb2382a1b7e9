"""`minutes-extract register` and `minutes-extract people`."""

from __future__ import annotations

import csv
import json
import sqlite3
from datetime import date, timedelta
from io import StringIO
from pathlib import Path
from typing import Any

import pytest

from minutes_extract.cli import main
from support.archives import database
from support.made import action, due, minutes, owner, person, record, update

JANUARY = minutes(
    "Quay Board",
    "2021-01-12",
    attendees=[
        person(1, "Ada Moss", initials="AM", role="Chair"),
        person(2, "B. Orr", initials="BO", attendance="apologies"),
        person(3, "Col Pike", attendance=None),
    ],
    actions=[
        action(1, "=AM to mend the wall", ref="2.1", owners=[owner("AM", "Ada Moss")], due=due("2021-02-01")),
        action(2, "BO to buy paint", ref="2.2", owners=[owner("BO", "B. Orr", attendee="p2")]),
    ],
)
MARCH = minutes(
    "The Quay Board",
    "2021-03-09",
    attendees=[person(1, "Ada Moss", honorific="Mrs"), person(2, "Ben Orr", attendance="absent")],
    action_updates=[
        update(1, "Paint", number="3", raised_on="2021-01-12", ref="2.2", status="complete", narrative="Blue.")
    ],
)
WORKS = minutes("Works Committee", "2021-02-02", actions=[action(1, "Clerk to draw the yard")])


@pytest.fixture
def path(tmp_path: Path) -> str:
    made = [("jan.txt", JANUARY), ("mar.txt", MARCH), ("works.txt", WORKS)]
    return str(database(tmp_path / "out.sqlite", [record(name, document) for name, document in made]))


def told(capsys: pytest.CaptureFixture[str], *words: str) -> list[dict[str, Any]]:
    assert main([*words, "--format", "json"]) == 0
    found: list[dict[str, Any]] = json.loads(capsys.readouterr().out)
    return found


def test_the_json_has_the_keys_of_the_contract(path: str, capsys: pytest.CaptureFixture[str]) -> None:
    paint = told(capsys, "register", path, "--as-of", "2021-03-31")[1]
    assert paint == {
        "body": "The Quay Board",
        "raised_on": "2021-01-12",
        "number": "3",
        "ref": "2.2",
        "key": "key-BO to buy paint",
        "text": "BO to buy paint",
        "owners": ["Ben Orr"],
        "due": None,
        "status": "complete",
        "closed_on": "2021-03-09",
        "age_days": 56,
        "history": [
            {
                "date": "2021-03-09",
                "status": "complete",
                "status_text": None,
                "narrative": "Blue.",
                "matched_by": "ref+date",
                "agrees": ["date", "ref", "wording"],
                "differs": [],
                "sha256": MARCH["source"]["sha256"],
                "update_id": "u1",
            }
        ],
        "source": {"sha256": JANUARY["source"]["sha256"], "action_id": "a2"},
        "flags": [],
        "candidates": [],
        "duplicates": [],
    }


@pytest.mark.parametrize(
    ("words", "refs"),
    [
        (["--body", "quay board"], ["2.1", "2.2"]),
        (["--open"], ["2.1", None]),
        (["--overdue"], ["2.1"]),
        (["--overdue", "--as-of", "2021-02-01"], []),
        (["--owner", "bo"], ["2.2"]),
        (["--owner", "Ada Moss", "--open"], ["2.1"]),
        (["--owner", "nobody"], []),
    ],
)
def test_what_is_asked_for(path: str, capsys: pytest.CaptureFixture[str], words: list[str], refs: list[str]) -> None:
    as_of = [] if "--as-of" in words else ["--as-of", "2021-03-31"]
    assert [entry["ref"] for entry in told(capsys, "register", path, *words, *as_of)] == refs


def test_without_a_day_it_is_today(path: str, capsys: pytest.CaptureFixture[str]) -> None:
    wall = told(capsys, "register", path)[0]
    assert date(2021, 1, 12) + timedelta(days=wall["age_days"]) == date.today()
    assert told(capsys, "register", path, "--as-of", "latest")[0]["age_days"] == 56


def test_the_table(path: str, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "80")
    assert main(["register", path, "--as-of", "2021-03-31", "--body", "Quay Board"]) == 0
    assert capsys.readouterr().out.splitlines() == [
        "The Quay Board",
        "2 actions, 1 open, 1 overdue on 2021-03-31",
        "",
        "Raised      No.  Ref  Action                   Owner     Due         Status",
        "──────────  ───  ───  ───────────────────────  ────────  ──────────  ───────────",
        "2021-01-12       2.1  =AM to mend the wall     Ada Moss  2021-02-01  open",
        "78 days                                                              overdue",
        "                                                                     never-",
        "                                                                     mentioned-",
        "                                                                     again",
        "2021-01-12  3    2.2  BO to buy paint          Ben Orr               complete",
        "56 days               › 2021-03-09 complete                          2021-03-09",
        "                      (ref+date): Blue.",
        "",
    ]


def test_csv_is_guarded(path: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["register", path, "--as-of", "2021-03-31", "--format", "csv"]) == 0
    out = capsys.readouterr().out
    assert out.startswith("\ufeffbody,raised_on,")
    rows = list(csv.DictReader(StringIO(out.removeprefix("\ufeff"), newline="")))
    assert [row["text"] for row in rows] == ["'=AM to mend the wall", "BO to buy paint", "Clerk to draw the yard"]
    assert rows[1]["history"] == "› 2021-03-09 complete (ref+date): Blue."
    assert rows[0]["flags"] == "overdue; never-mentioned-again"


def test_attendance_is_counted(path: str, capsys: pytest.CaptureFixture[str]) -> None:
    found = told(capsys, "people", path)
    assert [(person["name"], person["other_names"], person["meetings"]) for person in found] == [
        ("Ada Moss", [], 2),
        ("Ben Orr", ["B. Orr"], 2),
        ("Col Pike", [], 2),
    ]
    orr = next(person for person in found if person["name"] == "Ben Orr")
    assert orr["attendance"] == {
        "present": 0,
        "in_attendance": 0,
        "apologies": 1,
        "absent": 1,
        "unclear": 0,
        "not_recorded": 0,
    }
    pike = next(person for person in found if person["name"] == "Col Pike")
    assert (pike["attendance"]["unclear"], pike["attendance"]["not_recorded"], pike["attendance"]["absent"]) == (
        1,
        1,
        0,
    )


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (["--as-of", "tomorrow"], "--as-of takes a day like 2024-03-31, or latest, not 'tomorrow'"),
        (["--body", "Trust"], "no body 'Trust' in this database; it has: "),
    ],
)
def test_wrong_usage_is_one_line(path: str, capsys: pytest.CaptureFixture[str], words: list[str], told: str) -> None:
    assert main(["register", path, *words]) == 2
    shown = capsys.readouterr()
    assert told in shown.err and shown.err.count("\n") == 1 and shown.out == ""


def test_an_unfinished_archive_is_told(path: str, capsys: pytest.CaptureFixture[str]) -> None:
    connection = sqlite3.connect(path)  # as a run leaves it that was killed before its end
    connection.execute("UPDATE meta SET value = '0' WHERE name = 'finished'")
    connection.commit()
    connection.close()
    assert main(["register", path]) == 1
    assert "its archive was not finished" in capsys.readouterr().err


def test_a_database_that_is_being_written_is_told(
    path: str, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    writing = sqlite3.connect(path, isolation_level=None)
    writing.execute("BEGIN EXCLUSIVE")
    plain = sqlite3.connect
    monkeypatch.setattr(sqlite3, "connect", lambda *given, **more: plain(*given, **{**more, "timeout": 0.01}))
    assert main(["register", path]) == 1
    assert "it is being written" in capsys.readouterr().err
    writing.close()

"""Writing an archive's database: each document once, whole, and in whatever order."""

from __future__ import annotations

import os
import random
import signal
import sqlite3
import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from minutes_extract.archive.database.schema import INDEXED, TABLES
from minutes_extract.archive.database.writer import Database
from minutes_extract.archive.records import Record
from minutes_extract.errors import UsageError
from support.archives import rows
from support.evaluation import ROOT
from support.made import action, decision, due, failure, item, minutes, owner, person, record, update

QUAY = minutes(
    "Quay Board",
    "2021-03-02",
    attendees=[person(1, "Ada Moss", initials="AM"), person(2, "Ben Orr", initials="BO")],
    items=[item("i1", "Quay", "The wall leaks.", number="1", items=(item("i1.1", "Wall", "It leaks at low tide."),))],
    actions=[
        action(
            1, "AM to mend the wall", ref="1.1", item_id="i1.1", owners=[owner("AM", "Ada Moss")], due=due("2021-04-01")
        )
    ],
    action_updates=[update(1, "BO to buy paint", number="4", raised_on="2021-02-01", owners=[owner("BO", "Ben Orr")])],
    decisions=[decision(1, "The wall will be painted.", item_id="i1")],
)
MORE = [
    minutes("Quay Board", f"2021-{month:02}-02", actions=[action(1, f"Paint part {month}")]) for month in range(4, 9)
]
RECORDS = [record("a/quay.txt", QUAY), *(record(f"a/{at}.txt", made) for at, made in enumerate(MORE))]
RECORDS += [record("b/copy of quay.txt", QUAY), failure("b/bad.pdf")]


def written(path: Path, records: Iterable[Record], options: str = "{}") -> Path:
    database = Database.open(str(path), program="1", options=options)
    for one in records:
        database.add(one)
    database.finish()
    database.close()
    return path


def contents(path: Path) -> dict[str, list[tuple[object, ...]]]:
    """Every row of every table, as it comes; full-text indexes by what they find."""
    connection = sqlite3.connect(path)
    try:
        found = {table.name: connection.execute(f"SELECT * FROM {table.name}").fetchall() for table in TABLES}
        for name in INDEXED:
            for word in ("wall", "paint"):
                sql = f"SELECT rowid FROM {name}_fts WHERE {name}_fts MATCH ?"
                found[f"{name}: {word}"] = connection.execute(sql, (word,)).fetchall()
        assert connection.execute("PRAGMA foreign_key_check").fetchall() == []
        assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        return found
    finally:
        connection.close()


def test_findings_are_in_their_tables(tmp_path: Path) -> None:
    connection = sqlite3.connect(written(tmp_path / "out.sqlite", RECORDS[:1]))
    sql = "SELECT a.ref, a.due_latest, o.name, i.heading FROM actions a JOIN owners o ON o.document_sha256 ="
    sql += " a.document_sha256 AND o.action_id = a.id JOIN items i ON i.document_sha256 = a.document_sha256 AND i.id = a.item_id"
    assert connection.execute(sql).fetchall() == [("1.1", "2021-04-01", "Ada Moss", "Wall")]
    assert connection.execute("SELECT id, parent_id, text FROM items").fetchall() == [
        ("i1", None, "The wall leaks."),
        ("i1.1", "i1", "It leaks at low tide."),
    ]
    assert connection.execute("SELECT number, raised_on, status FROM action_updates").fetchall() == [
        ("4", "2021-02-01", "unknown")
    ]
    assert connection.execute("SELECT body_key, date, counts FROM meetings").fetchall() == [
        ("quay board", "2021-03-02", 1)
    ]


def test_keys_are_document_and_id(tmp_path: Path) -> None:
    connection = sqlite3.connect(written(tmp_path / "out.sqlite", []))
    for table in ("attendance", "items", "actions", "owners", "action_updates", "decisions", "dates", "diagnostics"):
        keys = [row[1] for row in connection.execute(f"PRAGMA table_info({table})") if row[5]]
        assert keys == ["document_sha256", "id"]
        assert connection.execute(f"PRAGMA foreign_key_list({table})").fetchall()


def test_one_file_twice_is_one_document_with_two_sources(tmp_path: Path) -> None:
    found = contents(written(tmp_path / "out.sqlite", [RECORDS[0], RECORDS[-2]]))
    assert len(found["documents"]) == 1
    assert [row[0] for row in found["sources"]] == ["a/quay.txt", "b/copy of quay.txt"]
    assert len(found["actions"]) == 1


def test_failures_are_sources_without_a_document(tmp_path: Path) -> None:
    found = contents(written(tmp_path / "out.sqlite", [failure("x.pdf", "encrypted")]))
    assert [(row[0], *row[2:]) for row in found["sources"]] == [("x.pdf", "failed", "encrypted", None)]
    assert found["documents"] == []


@settings(max_examples=15, deadline=None)
@given(order=st.permutations(RECORDS), cuts=st.lists(st.integers(0, len(RECORDS)), max_size=3), again=st.booleans())
def test_neither_order_nor_interruptions_show(
    tmp_path_factory: pytest.TempPathFactory, order: list[Record], cuts: list[int], again: bool
) -> None:
    folder = tmp_path_factory.mktemp("order")
    wanted = contents(written(folder / "plain.sqlite", RECORDS))
    path = folder / "cut.sqlite"
    for start, end in zip([0, *sorted(cuts)], [*sorted(cuts), len(order)], strict=True):
        written(path, order[0 if again else start : end])
    assert contents(path) == wanted


def test_what_is_not_committed_is_lost(tmp_path: Path) -> None:
    path = written(tmp_path / "out.sqlite", RECORDS[:2])
    database = Database.open(str(path), program="1", options="{}")
    database.add(RECORDS[2])
    database.close()
    assert contents(path) == contents(written(tmp_path / "other.sqlite", RECORDS[:2]))


def test_an_archive_is_finished_once(tmp_path: Path) -> None:
    database = Database.open(str(tmp_path / "out.sqlite"), program="1", options="{}")

    def finished() -> str:
        return str(rows(tmp_path / "out.sqlite", "SELECT value FROM meta WHERE name = 'finished'")[0][0])

    database.add(RECORDS[0])
    database.commit()
    assert finished() == "0"
    database.finish()
    database.drop([])
    database.commit()
    assert finished() == "1"
    database.close()


def test_a_changed_file_takes_the_place_of_the_old(tmp_path: Path) -> None:
    changed = record("a/quay.txt", MORE[0])
    path = written(tmp_path / "out.sqlite", [RECORDS[0], RECORDS[1]])
    written(path, [changed])
    assert contents(path) == contents(written(tmp_path / "other.sqlite", [changed, RECORDS[1]]))


def test_dropped_paths_take_their_documents_with_them(tmp_path: Path) -> None:
    path = written(tmp_path / "out.sqlite", RECORDS)
    database = Database.open(str(path), program="1", options="{}")
    database.drop(["a/quay.txt", "a/0.txt", "never there"])
    database.finish()
    database.close()
    wanted = [one for one in RECORDS if one.path not in ("a/quay.txt", "a/0.txt")]
    assert contents(path) == contents(written(tmp_path / "other.sqlite", wanted))


def test_known_names_every_source(tmp_path: Path) -> None:
    path = written(tmp_path / "out.sqlite", RECORDS)
    database = Database.open(str(path), program="1", options="{}")
    assert database.notice is None
    assert database.known() == {one.path: one.sha256 for one in RECORDS}
    database.close()


def test_other_options_build_it_anew_with_a_word(tmp_path: Path) -> None:
    path = written(tmp_path / "out.sqlite", RECORDS)
    database = Database.open(str(path), program="1", options='{"day_first": false}')
    assert database.notice is not None and "other options" in database.notice
    assert database.known() == {}
    database.close()
    database = Database.open(str(path), program="2", options='{"day_first": false}')
    assert database.notice is not None and "another version of the program" in database.notice
    database.close()


def test_another_version_of_the_tables_builds_it_anew(tmp_path: Path) -> None:
    path = written(tmp_path / "out.sqlite", RECORDS)
    connection = sqlite3.connect(path)
    connection.execute("PRAGMA user_version = 999")
    connection.execute("CREATE TABLE later (x)")
    connection.close()
    database = Database.open(str(path), program="1", options="{}")
    assert database.notice is not None and "another version of the database" in database.notice
    database.close()
    assert contents(written(path, RECORDS)) == contents(written(tmp_path / "other.sqlite", RECORDS))


def test_a_database_of_others_is_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "others.sqlite"
    connection = sqlite3.connect(path)
    connection.execute("CREATE TABLE t (x)")
    connection.close()
    before = path.read_bytes()
    with pytest.raises(UsageError, match="not one that minutes-extract made"):
        Database.open(str(path), program="1", options="{}")
    (tmp_path / "text.sqlite").write_text("no database at all, " * 100)
    with pytest.raises(UsageError, match="cannot be written as a database"):
        Database.open(str(tmp_path / "text.sqlite"), program="1", options="{}")
    assert path.read_bytes() == before


def test_an_output_that_cannot_be_written(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="cannot be written"):
        Database.open(str(tmp_path / "no such folder" / "out.sqlite"), program="1", options="{}")


def test_paths_that_are_not_utf8(tmp_path: Path) -> None:
    path = written(tmp_path / "out.sqlite", [record(os.fsdecode(b"caf\xe9.txt"), QUAY)])
    assert [row[0] for row in contents(path)["sources"]] == ["caf\\udce9.txt"]


def test_search_outlives_a_vacuum(tmp_path: Path) -> None:
    path = written(tmp_path / "out.sqlite", RECORDS)
    before = contents(path)
    connection = sqlite3.connect(path)
    connection.execute("VACUUM")
    connection.close()
    assert contents(path) == before


KILLED = """
import os, signal, sys
from archive.database.test_writer import RECORDS
from minutes_extract.archive.database.writer import Database
database = Database.open(sys.argv[1], program="1", options="{}")
for at, one in enumerate(RECORDS):
    database.add(one)
    if at % 2:
        database.commit()
    if at == int(sys.argv[2]):
        os.kill(os.getpid(), signal.SIGKILL)
"""


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="no SIGKILL here")
def test_kills_leave_a_valid_database_that_ends_alike(tmp_path: Path) -> None:
    path = tmp_path / "out.sqlite"
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join([str(ROOT / "src"), str(ROOT / "tests")])}
    for at in random.Random(4).sample(range(len(RECORDS)), 3):
        done = subprocess.run([sys.executable, "-c", KILLED, str(path), str(at)], env=environment, timeout=60)
        assert done.returncode == -signal.SIGKILL
        assert contents(path)["sources"] == sorted(contents(path)["sources"])
    assert contents(written(path, RECORDS)) == contents(written(tmp_path / "other.sqlite", RECORDS))

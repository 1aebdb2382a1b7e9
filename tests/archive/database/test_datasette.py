"""What tools for SQLite files ask of a database, Datasette before all."""

from __future__ import annotations

import hashlib
import sqlite3
from pathlib import Path

import pytest

from archive.database.test_writer import RECORDS, written
from minutes_extract.archive.database.schema import APPLICATION_ID, INDEXED, SCHEMA_VERSION, TABLES, statements
from minutes_extract.archive.database.views import VIEWS


@pytest.fixture
def connection(tmp_path: Path) -> sqlite3.Connection:
    return sqlite3.connect(written(tmp_path / "out.sqlite", RECORDS))


@pytest.mark.parametrize("table", INDEXED)
def test_the_index_is_found_and_joined_by_rowid(connection: sqlite3.Connection, table: str) -> None:
    sql = "SELECT name FROM sqlite_master WHERE rootpage = 0 AND sql LIKE ?"
    assert connection.execute(sql, (f'%VIRTUAL TABLE%USING FTS%content="{table}"%',)).fetchall() == [(f"{table}_fts",)]
    sql = f"SELECT count(*) FROM {table} WHERE rowid IN (SELECT rowid FROM {table}_fts WHERE {table}_fts MATCH ?)"
    assert connection.execute(sql, ('"wall"',)).fetchone()[0] == (2 if table == "items" else 1)


@pytest.mark.parametrize("view", VIEWS)
def test_views_answer(connection: sqlite3.Connection, view: str) -> None:
    connection.execute(f"SELECT * FROM {view}").fetchall()


def test_foreign_keys_have_an_index(connection: sqlite3.Connection) -> None:
    for table in TABLES:
        starts = [
            [row[2] for row in connection.execute(f"PRAGMA index_info({index[1]})")]
            for index in connection.execute(f"PRAGMA index_list({table.name})")
        ]
        for own, _, _ in table.references:
            columns = own.split(", ")
            assert any(start[: len(columns)] == columns for start in starts), (table.name, own)


def test_the_file_says_what_it_is(connection: sqlite3.Connection) -> None:
    assert connection.execute("PRAGMA application_id").fetchone() == (APPLICATION_ID,)
    assert connection.execute("SELECT value FROM meta WHERE name = 'finished'").fetchone() == ("1",)


def test_a_change_of_tables_or_views_is_a_new_version() -> None:
    """After a change, raise `SCHEMA_VERSION` where a database of the version before may be about, and put both here."""
    made = "\n".join([*statements(), *VIEWS.values()])
    assert (SCHEMA_VERSION, hashlib.sha256(made.encode()).hexdigest()[:16]) == (1, "1e54920d9f482fae")

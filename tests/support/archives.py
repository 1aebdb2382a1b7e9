"""Databases made from folders of documents, for tests."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Iterable
from datetime import date
from pathlib import Path
from typing import Any

from minutes_extract import extract_many, to_json
from minutes_extract.archive.database.ask import Question, register
from minutes_extract.archive.database.reader import open_database
from minutes_extract.archive.database.writer import Database
from minutes_extract.archive.records import Record

Node = dict[str, Any]


def records(paths: Iterable[Path]) -> list[Record]:
    """What becomes of documents, in the order of their paths."""
    found = []
    for outcome in extract_many(sorted(paths)):
        assert outcome.minutes is not None, outcome.error
        made = to_json(outcome.minutes, indent=None)
        codes = tuple(diagnostic.code for diagnostic in outcome.minutes.diagnostics)
        path = os.fspath(outcome.path)
        found.append(Record(path, outcome.minutes.source.sha256, "extracted", made, codes=codes))
    return found


def database(path: Path, records: Iterable[Record]) -> Path:
    """A finished database of `records`."""
    made = Database.open(str(path), program="test", options="{}")
    for record in records:
        made.add(record)
    made.finish()
    made.close()
    return path


def asked(path: Path, as_of: str, **more: Any) -> list[Node]:
    """The register of a database."""
    with open_database(str(path)) as connection:
        return list(register(connection, Question(date.fromisoformat(as_of), **more)))


def told(entry: Node) -> Node:
    """What a reader of the minutes can say of an entry, without keys and ids."""
    history = [[step["date"], step["status"], step["matched_by"] or ""] for step in entry["history"]]
    names = ("raised_on", "number", "ref", "owners", "due", "status", "closed_on", "flags")
    return {**{name: entry[name] for name in names}, "history": history}


def rows(path: Path, sql: str) -> list[tuple[Any, ...]]:
    connection = sqlite3.connect(path)
    try:
        return connection.execute(sql).fetchall()
    finally:
        connection.close()

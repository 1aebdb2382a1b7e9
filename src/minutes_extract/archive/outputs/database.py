"""A database of what the documents say: see `minutes_extract.archive.database`."""

from __future__ import annotations

import os
from collections.abc import Iterable

from minutes_extract.archive.database.writer import Database
from minutes_extract.archive.outputs.context import Context
from minutes_extract.archive.records import Record
from minutes_extract.archive.state import Entry

__all__ = ["DatabaseOutput"]


class DatabaseOutput:
    """The output `OUT.sqlite`. Each commit is a transaction; documents come in the order of the sources."""

    form = "line"

    def __init__(self, context: Context, path: str | None = None) -> None:
        path = path or os.path.realpath(context.out)
        self._database = Database.open(path, program=context.program, options=context.options)
        if self._database.notice:
            context.notice(self._database.notice)

    def has(self, entry: Entry) -> bool:
        return self._database.has(entry.path, entry.sha256)

    def add(self, path: str, record: Record, before: Entry | None) -> str | None:
        self._database.add(record)
        return None

    def commit(self) -> None:
        self._database.commit()

    def drop(self, gone: Iterable[Entry]) -> None:
        self._database.drop(entry.path for entry in gone)

    def finish(self) -> None:
        """Bring up to date what rests on all documents."""
        self._database.finish()

    def close(self) -> None:
        self._database.close()

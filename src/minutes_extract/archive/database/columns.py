"""What a table is made of, and the columns that several of them share."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple


class Column(NamedTuple):
    """A column: `kind` is its SQLite type with any constraint."""

    name: str
    kind: str
    about: str


class Table(NamedTuple):
    """A table: `references` holds (columns, table, columns there), `indexes` columns."""

    name: str
    about: str
    columns: tuple[Column, ...]
    key: tuple[str, ...]
    references: tuple[tuple[str, str, str], ...] = ()
    indexes: tuple[str, ...] = ()

    @property
    def names(self) -> tuple[str, ...]:
        return tuple(column.name for column in self.columns)

    def statements(self) -> Iterator[str]:
        """What creates the table and its indexes."""
        lines = [f"{column.name} {column.kind}" for column in self.columns]
        lines.append(f"PRIMARY KEY ({', '.join(self.key)})")
        lines += [f"FOREIGN KEY ({own}) REFERENCES {table} ({there})" for own, table, there in self.references]
        yield f"CREATE TABLE {self.name} (\n  " + ",\n  ".join(lines) + "\n) WITHOUT ROWID"
        for index in self.indexes:
            name = "_".join([self.name, *index.replace(",", " ").split()])
            yield f"CREATE INDEX {name} ON {self.name} ({index})"


def text(name: str, about: str) -> Column:
    return Column(name, "TEXT", about)


def needed(name: str, about: str) -> Column:
    return Column(name, "TEXT NOT NULL", about)


def count(name: str, about: str) -> Column:
    return Column(name, "INTEGER", about)


DOCUMENT = needed("document_sha256", "the document")
OF_DOCUMENT = ("document_sha256", "documents", "sha256")
OF_ITEM = ("document_sha256, item_id", "items", "document_sha256, id")
ITEM = text("item_id", "the deepest item it stands in")
ID = needed("id", "its id in the document's JSON")
PLACE = Column("place", "INTEGER NOT NULL", "its place in the document: 1, 2, 3")
ROWID = Column("rowid", "INTEGER UNIQUE", "its number in the full-text index; null until the archive is finished")
GROUND = (
    text("quote", "the exact slice of the source; several are parted by a line end"),
    text("spans", "offsets of these slices, as JSON: `[[start, end]]`"),
)
FOUND = text("found_by", "the rule that found it")
DUE = (
    text("due", "due date, EDTF"),
    text("due_text", "as written"),
    text("due_earliest", "first day of the due date"),
    text("due_latest", "last day of the due date"),
    text("due_precision", "`day`, `week`, `month`, `quarter` or `year`"),
    text("due_relation", "`by`, `on`, `before`, `after` or `during`"),
)

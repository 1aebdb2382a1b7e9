"""The action tracker of an archive: each action once, with what later meetings reported of it.

Actions are followed in a hidden database beside OUT, which also makes the run resumable; OUT is written at the end.
"""

from __future__ import annotations

import json
import os
import sqlite3
from collections.abc import Iterator
from itertools import groupby

from minutes_extract.archive.database.reader import open_database
from minutes_extract.archive.outputs.context import Context
from minutes_extract.archive.outputs.database import DatabaseOutput
from minutes_extract.archive.outputs.places import beside
from minutes_extract.export.csv_guard import BOM, csv_lines
from minutes_extract.export.tracker import COLUMNS, Row

__all__ = ["Tracker"]

# of an orphan, the document and item are those of the first report of it; an item without a heading has its parent's
_QUERY = """
WITH told AS (
  SELECT r.entry, coalesce(r.document_sha256, h.document_sha256) AS sha,
    coalesce(a.item_id, u.item_id) AS item, coalesce(r.due, a.due_text) AS due
  FROM register r
  LEFT JOIN register_history h ON h.entry = r.entry AND h.place = 1
  LEFT JOIN actions a ON a.document_sha256 = r.document_sha256 AND a.id = r.action_id
  LEFT JOIN action_updates u ON r.document_sha256 IS NULL
    AND u.document_sha256 = h.document_sha256 AND u.id = h.update_id
)
SELECT r.entry, r.number, r.raised_on, r.body, r.ref, coalesce(i.heading, p.heading), r.text, r.owners, t.due, r.status,
  (SELECT group_concat(path, '; ') FROM (SELECT path FROM sources WHERE document_sha256 = t.sha ORDER BY path)),
  h.date, coalesce(h.narrative, h.status_text)
FROM register r JOIN told t USING (entry)
LEFT JOIN items i ON i.document_sha256 = t.sha AND i.id = t.item
LEFT JOIN items p ON p.document_sha256 = t.sha AND p.id = i.parent_id
LEFT JOIN register_history h USING (entry)
ORDER BY r.entry, h.place
"""


class Tracker(DatabaseOutput):
    """The output `OUT.csv`."""

    def __init__(self, context: Context) -> None:
        self._out = os.path.realpath(context.out)
        self._path, self._new = beside(context.out, "sqlite"), beside(context.out, "new")
        super().__init__(context, self._path)

    def finish(self) -> None:
        self.commit()
        super().finish()  # follows the actions
        with open_database(self._path) as database, open(self._new, "w", encoding="utf-8", newline="") as new:
            new.write(BOM + csv_lines([COLUMNS]))
            for row in _rows(database):
                new.write(csv_lines([row]))
            new.flush()
            os.fsync(new.fileno())
        os.replace(self._new, self._out)


def _rows(database: sqlite3.Connection) -> Iterator[Row]:
    for first, lines in groupby(database.execute(_QUERY), key=lambda row: row[:11]):
        _, number, raised, body, ref, heading, text, owners, due, status, paths = first
        reports = [f"{date or 'no date'}: {narrative}" for *_, date, narrative in lines if narrative]
        names = "; ".join(json.loads(owners))
        yield (number, raised, body, ref, heading, text, names, due, status, "; ".join(reports), paths)

"""Whether a database is whole; apart from what makes it so, which is much to load for a question."""

from __future__ import annotations

import sqlite3

__all__ = ["is_finished"]


def is_finished(connection: sqlite3.Connection) -> bool:
    """Whether nothing was added since it was last finished."""
    return bool(connection.execute("SELECT value FROM meta WHERE name = 'finished'").fetchone() == ("1",))

"""Asking the database for its register, as the JSON contract has it."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Any

from minutes_extract.archive.bodies import is_of_body
from minutes_extract.archive.register.entries import FLAGS, is_overdue
from minutes_extract.archive.register.mentions import CLOSED

__all__ = ["Question", "latest_meeting", "owner_fits", "register"]

Node = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Question:
    """What is asked of a register; `as_of` is the day for which it is told what is overdue."""

    as_of: date
    body: str | None = None
    owner: str | None = None
    open_only: bool = False
    overdue_only: bool = False


def register(connection: sqlite3.Connection, question: Question) -> Iterator[Node]:
    """The entries that fit, in the order of the register."""
    cursor = connection.cursor()
    cursor.row_factory = sqlite3.Row
    for row in cursor.execute("SELECT * FROM register ORDER BY entry"):
        if question.body is not None and not is_of_body(row["body_key"], question.body):
            continue
        late = is_overdue(row["due_latest"], row["status"], question.as_of)
        if (question.open_only and row["status"] in CLOSED) or (question.overdue_only and not late):
            continue
        if question.owner is None or _owned(connection, row["entry"], question.owner):
            yield _entry(connection, row, late, question.as_of)


def _entry(connection: sqlite3.Connection, row: sqlite3.Row, late: bool, as_of: date) -> Node:
    flags = {*json.loads(row["flags"]), *(["overdue"] if late else [])}
    source = {"sha256": row["document_sha256"], "action_id": row["action_id"]} if row["action_id"] else None
    return {
        **{name: row[name] for name in ("body", "raised_on", "number", "ref", "key", "text")},
        "owners": json.loads(row["owners"]),
        **{name: row[name] for name in ("due", "status", "closed_on")},
        "age_days": _age(row["raised_on"], row["closed_on"] or as_of.isoformat()),
        "history": list(_history(connection, row["entry"])),
        "source": source,
        "flags": [flag for flag in FLAGS if flag in flags],
        "candidates": json.loads(row["candidates"]),
        "duplicates": json.loads(row["duplicates"]),
    }


def _age(raised_on: str | None, until: str) -> int | None:
    """Days from when it was raised; never less than none."""
    if raised_on is None:
        return None
    return max(0, (date.fromisoformat(until) - date.fromisoformat(raised_on)).days)


def _history(connection: sqlite3.Connection, entry: int) -> Iterator[Node]:
    names = (
        "date",
        "status",
        "status_text",
        "narrative",
        "matched_by",
        "agrees",
        "differs",
        "document_sha256",
        "update_id",
    )
    sql = f"SELECT {', '.join(names)} FROM register_history WHERE entry = ? ORDER BY place"
    for day, status, words, narrative, by, agrees, differs, sha256, update in connection.execute(sql, (entry,)):
        told = {"matched_by": by, "agrees": json.loads(agrees), "differs": json.loads(differs)}
        yield {
            "date": day,
            "status": status,
            "status_text": words,
            "narrative": narrative,
            **told,
            "sha256": sha256,
            "update_id": update,
        }


def _owned(connection: sqlite3.Connection, entry: int, wanted: str) -> bool:
    rows = connection.execute("SELECT owner, text, initials FROM register_owners WHERE entry = ?", (entry,))
    return any(owner_fits(wanted, *row) for row in rows)


def owner_fits(wanted: str, owner: str, text: str, initials: str | None) -> bool:
    """Whether `wanted` is an owner's initials, name, or some words of it, in any case.

    >>> owner_fits("am", "Ada Moss", "Ada", "AM"), owner_fits("moss", "Ada Moss", "AM", None)
    (True, True)
    """
    plain = wanted.casefold().split()
    whole = " ".join(plain)
    if whole in ((initials or "").casefold(), text.casefold(), owner.casefold()):
        return True
    return bool(plain) and set(plain) <= set(owner.casefold().split())


def latest_meeting(connection: sqlite3.Connection) -> date | None:
    """The day of the last meeting in the archive."""
    (day,) = connection.execute("SELECT max(date) FROM meetings WHERE counts").fetchone()
    return date.fromisoformat(day) if day else None

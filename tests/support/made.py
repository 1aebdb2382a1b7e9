"""Minutes made by hand, as the JSON that the program prints: for tests of what is done with many of them."""

from __future__ import annotations

import hashlib
import json
from typing import Any

from minutes_extract.archive.records import Record

Node = dict[str, Any]
GROUND: Node = {"spans": [], "rule": "made", "fields": {}}


def person(at: int, name: str, **more: Any) -> Node:
    made: Node = dict.fromkeys(("honorific", "post_nominals", "role", "organisation", "attendance_note"))
    made |= {"id": f"p{at}", "name": name, "initials": None, "attendance": "present", "functions": []}
    return {**made, "represented_by": None, "provenance": GROUND, **more}


def item(own: str, heading: str | None, *texts: str, number: str | None = None, items: tuple[Node, ...] = ()) -> Node:
    blocks = [
        {"id": f"{own}.b{at}", "kind": "paragraph", "text": text, "provenance": GROUND}
        for at, text in enumerate(texts, start=1)
    ]
    return {"id": own, "number": number, "heading": heading, "blocks": blocks, "items": items, "provenance": GROUND}


def owner(text: str, name: str | None = None, kind: str = "person", attendee: str | None = None) -> Node:
    return {"text": text, "kind": kind, "name": name, "attendee_id": attendee, "source": "column", "provenance": GROUND}


def due(edtf: str | None, text: str = "then", latest: str | None = None) -> Node:
    day = latest or (edtf if edtf and len(edtf) == 10 else None)
    made = {"text": text, "edtf": edtf, "earliest": day, "latest": day, "precision": "day" if day else None}
    return {**made, "relation": "by", "provenance": GROUND}


def action(at: int, text: str, **more: Any) -> Node:
    made: Node = {"id": f"a{at}", "key": f"key-{text}", "number": None, "ref": None, "item_id": None, "text": text}
    made |= {"owners": [], "due": None, "marked_by": ["label"], "status": "open", "status_text": None}
    return {**made, "provenance": GROUND, **more}


def update(at: int, text: str, **more: Any) -> Node:
    made = {**action(at, text), "id": f"u{at}", "raised_on": None, "status": "unknown", "narrative": None}
    del made["marked_by"]
    return {**made, **more}


def decision(at: int, text: str, **more: Any) -> Node:
    made: Node = {"id": f"d{at}", "ref": None, "text": text, "kind": "agreed", "item_id": None}
    return {**made, "proposer": None, "seconder": None, "vote": None, "provenance": GROUND, **more}


def minutes(
    body: str | None, date: str | None, *, status: str | None = None, start: str | None = None, **parts: Any
) -> Node:
    """Minutes; `parts` are lists by the names that they have in the JSON."""
    meeting: Node = {"title": None, "body": body, "date": date, "start_time": start, "end_time": None, "location": None}
    meeting |= {"status": status, "public_present": None, "provenance": GROUND}
    lists = ("attendees", "items", "actions", "action_updates", "decisions", "dates", "abbreviations", "furniture")
    made: Node = {
        "schema_version": "1.0",
        "generator": {"name": "minutes_extract", "version": "0", "options": {"day_first": True}, "model": None},
        "source": {
            "name": "made.txt",
            "path": None,
            "sha256": "",
            "format": "text",
            "encoding": "utf-8",
            "characters": 0,
        },
        "meeting": meeting,
        "next_meeting": None,
        "coverage": 1.0,
        "diagnostics": [],
        "unassigned": [],
        **{name: [] for name in lists},
        **parts,
    }
    text = json.dumps(made, sort_keys=True)
    made["source"]["sha256"] = hashlib.sha256(text.encode()).hexdigest()
    made["source"]["characters"] = len(text)
    return made


def record(path: str, made: Node) -> Record:
    return Record(path, made["source"]["sha256"], "extracted", json.dumps(made, ensure_ascii=False))


def failure(path: str, error: str = "no such file") -> Record:
    return Record(path, hashlib.sha256(path.encode("utf-8", "replace")).hexdigest(), "failed", error=error)

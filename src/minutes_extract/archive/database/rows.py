"""The rows that one document makes, from the JSON of its minutes."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from minutes_extract.archive.bodies import body_key
from minutes_extract.archive.database import findings as found
from minutes_extract.archive.database import schema
from minutes_extract.archive.database.columns import Table

__all__ = ["rows"]

Node = dict[str, Any]
Row = tuple[Table, dict[str, object]]


def rows(sha256: str, minutes: Node) -> Iterator[Row]:
    """The rows of a document, each after the rows that it refers to; columns left out are null."""
    source = minutes["source"]
    yield (
        schema.DOCUMENTS,
        {
            "sha256": sha256,
            "format": source["format"],
            "encoding": source["encoding"],
            "characters": source["characters"],
            "coverage": minutes["coverage"],
            "json_version": minutes["schema_version"],
        },
    )
    for table, row in _findings(minutes):
        yield table, {"document_sha256": sha256, **row}


def _findings(minutes: Node) -> Iterator[Row]:
    yield schema.MEETINGS, _meeting(minutes["meeting"], minutes["next_meeting"] or {})
    for place, person in enumerate(minutes["attendees"], start=1):
        yield schema.ATTENDANCE, _attendee(person, place)
    for place, (item, parent) in enumerate(_items(minutes["items"], None), start=1):
        yield found.ITEMS, _item(item, parent, place)
    for place, action in enumerate(minutes["actions"], start=1):
        yield found.ACTIONS, {**_action(action, place), "marked_by": _json(action["marked_by"])}
        yield from _owners(action, "action_id")
    for place, update in enumerate(minutes["action_updates"], start=1):
        more = {name: update[name] for name in ("raised_on", "narrative")}
        yield found.UPDATES, {**_action(update, place), **more}
        yield from _owners(update, "update_id")
    for place, decision in enumerate(minutes["decisions"], start=1):
        yield found.DECISIONS, _decision(decision, place)
    for place, date in enumerate(minutes["dates"], start=1):
        names = ("id", "item_id", "text", "edtf", "earliest", "latest", "precision", "role")
        yield found.DATES, {**_some(date, names), "place": place, **_ground(date)}
    for place, short in enumerate(minutes["abbreviations"], start=1):
        yield found.ABBREVIATIONS, {**_some(short, ("short", "long")), "place": place, **_ground(short)}
    for place, words in enumerate(minutes["unassigned"], start=1):
        yield found.UNASSIGNED, {"text": words["text"], "place": place, **_ground(words)}
    for place, odd in enumerate(minutes["diagnostics"], start=1):
        plain = _some(odd, ("id", "code", "severity", "message"))
        yield found.DIAGNOSTICS, {**plain, "about": _json(odd["about"]), "place": place, **_ground(odd)}


def _meeting(meeting: Node, following: Node) -> dict[str, object]:
    names = ("body", "date", "title", "start_time", "end_time", "location", "status", "public_present")
    return {
        **_some(meeting, names),
        "body_key": body_key(meeting["body"]),
        "next_date": following.get("date"),
        "next_start_time": following.get("start_time"),
        "next_location": following.get("location"),
        "counts": 1,
    }


def _attendee(person: Node, place: int) -> dict[str, object]:
    names = ("id", "name", "honorific", "post_nominals", "initials", "role", "organisation", "attendance")
    return {
        **_some(person, names),
        "place": place,
        "note": person["attendance_note"],
        "chair": int("chair" in person["functions"]),
        "minute_taker": int("minute_taker" in person["functions"]),
        "represented_by": _name(person["represented_by"]),
        **_ground(person),
    }


def _items(items: list[Node], parent: str | None) -> Iterator[tuple[Node, str | None]]:
    """All items, each before its sub-items, with the id of the one it is part of."""
    for item in items:
        yield item, parent
        yield from _items(item["items"], item["id"])


def _item(item: Node, parent: str | None, place: int) -> dict[str, object]:
    spans = [*_spans(item), *(span for block in item["blocks"] for span in _spans(block))]
    return {
        **_some(item, ("id", "number", "heading")),
        "place": place,
        "parent_id": parent,
        "text": "\n".join(block["text"] for block in item["blocks"]),
        "spans": _json(sorted({(span["start"], span["end"]) for span in spans})),
    }


def _action(action: Node, place: int) -> dict[str, object]:
    """What actions and updates have in common."""
    due = action["due"] or {}
    return {
        **_some(action, ("id", "key", "number", "ref", "item_id", "text", "status", "status_text")),
        "place": place,
        "due": due.get("edtf"),
        **{f"due_{name}": due.get(name) for name in ("text", "earliest", "latest", "precision", "relation")},
        "found_by": action["provenance"]["rule"],
        **_ground(action),
    }


def _owners(action: Node, column: str) -> Iterator[Row]:
    for place, owner in enumerate(action["owners"], start=1):
        names = ("text", "kind", "name", "attendee_id", "source")
        own = {"id": f"{action['id']}.o{place}", "place": place, column: action["id"]}
        yield found.OWNERS, {**_some(owner, names), **own, **_ground(owner)}


def _decision(decision: Node, place: int) -> dict[str, object]:
    vote = decision["vote"] or {}
    return {
        **_some(decision, ("id", "ref", "item_id", "text", "kind")),
        "place": place,
        "proposer": _name(decision["proposer"]),
        "seconder": _name(decision["seconder"]),
        "votes_for": vote.get("for"),
        "votes_against": vote.get("against"),
        "abstained": vote.get("abstained"),
        "found_by": decision["provenance"]["rule"],
        **_ground(decision),
    }


def _some(node: Node, names: tuple[str, ...]) -> dict[str, object]:
    return {name: node[name] for name in names}


def _name(person: Node | None) -> object:
    return person["name"] if person else None


def _spans(node: Node) -> list[Node]:
    spans: list[Node] = node["provenance"]["spans"]
    return spans


def _ground(node: Node) -> dict[str, object]:
    spans = _spans(node)
    if not spans:
        return {"quote": None, "spans": None}
    pairs = [(span["start"], span["end"]) for span in spans]
    return {"quote": "\n".join(span["quote"] for span in spans), "spans": _json(pairs)}


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False)

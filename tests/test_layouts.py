"""Layouts of attendance lists and headers in every form of text: what is found, line by line, and nothing else.

The files `layouts/*.toml` hold for each case its title, the block, the forms that it is read in and what is to be
found. `after` puts the block behind the minutes; `whole` says that it is the whole document.
"""

from __future__ import annotations

import json
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from minutes_extract import extract_bytes, to_json
from support.clothes import dressed
from support.scoring import inexact

Node = dict[str, Any]
FOLDER = Path(__file__).parent / "layouts"


def parameters(file: str) -> Iterator[Any]:
    for case in tomllib.loads((FOLDER / f"{file}.toml").read_text("utf-8"))["case"]:
        for form in case["formats"]:
            known = case.get("xfail") or case.get(f"xfail_{form}")
            marks = [pytest.mark.xfail(strict=True, reason=known)] if known else []
            yield pytest.param(case, form, id=f"{case['title']} ({form})", marks=marks)


def extracted(case: Node, form: str) -> Node:
    text = dressed(case, form)
    found: Node = json.loads(
        to_json(extract_bytes(text.encode(), name="case.txt" if form == "hit" else f"case.{form}"))
    )
    assert list(inexact(found, text)) == []
    return found


def told(person: Node) -> str:
    """A person in one line: attendance and name, then what is known besides, in a fixed order."""
    printed = person["provenance"]["fields"].get("initials", {}).get("rule") == "printed-initials"
    parts = [f"{person['attendance'] or 'null'} {person['name']}"]
    parts += [f"honorific {person['honorific']}"] if person["honorific"] else []
    parts += [f"post_nominals {person['post_nominals']}"] if person["post_nominals"] else []
    parts += [f"initials {person['initials']}"] if printed else []
    parts += [f"role {person['role']}"] if person["role"] else []
    parts += [f"organisation {person['organisation']}"] if person["organisation"] else []
    parts += [f"functions {' '.join(person['functions'])}"] if person["functions"] else []
    parts += [f"note {person['attendance_note']}"] if person["attendance_note"] else []
    parts += [f"by {person['represented_by']['name']}"] if person["represented_by"] else []
    return "; ".join(parts)


@pytest.mark.parametrize(
    ("case", "form"),
    [
        *parameters("attendance"),
        *parameters("rolls"),
        *parameters("cells"),
        *parameters("groups"),
        *parameters("who"),
        *parameters("tables"),
    ],
)
def test_attendance(case: Node, form: str) -> None:
    found = [told(person) for person in extracted(case, form)["attendees"]]
    assert found == case["expected"].strip().splitlines()


def header(found: Node, keys: list[str]) -> dict[str, str]:
    """What is known of the meeting and of the next one, words only; '-' for what is not."""
    meeting, upcoming = found["meeting"], found["next_meeting"]
    known = {
        "body": meeting["body"], "date": meeting["date"], "start": meeting["start_time"], "end": meeting["end_time"],
        "place": meeting["location"], "public": meeting["public_present"],
        "next": " ".join(filter(None, (upcoming["date"], upcoming["start_time"]))) if upcoming else None,
    }  # fmt: skip
    return {key: "-" if known[key] is None else str(known[key]) for key in keys}


@pytest.mark.parametrize(("case", "form"), list(parameters("meeting")))
def test_meeting(case: Node, form: str) -> None:
    expected = dict(line.split(" ", 1) for line in case["expected"].strip().splitlines())
    assert header(extracted(case, form), list(expected)) == expected


def found_of(found: Node) -> dict[str, list[str]]:
    """All that the traps ask for, by its kind; ['-'] where there is none."""
    meeting, upcoming = found["meeting"], found["next_meeting"]

    def headings(items: list[Node]) -> list[str]:
        return [text for item in items for text in (item["heading"] or "", *headings(item["items"]))]

    told = {
        "date": [meeting["date"] or "-"],
        "start": [meeting["start_time"] or "-"],
        "end": [meeting["end_time"] or "-"],
        "next": [" ".join(filter(None, (upcoming["date"], upcoming["start_time"])))] if upcoming else [],
        "person": [f"{person['attendance']} {person['name']}" for person in found["attendees"]],
        "item": headings(found["items"]),
        "action": [action["text"] for action in found["actions"]],
        "decision": [decision["text"] for decision in found["decisions"]],
    }
    return {kind: values or ["-"] for kind, values in told.items()}


@pytest.mark.parametrize(("case", "form"), list(parameters("traps")))
def test_trap(case: Node, form: str) -> None:
    wanted: dict[str, list[str]] = {}
    for line in case["expected"].strip().splitlines():
        kind, _, value = line.partition(" ")
        wanted.setdefault(kind, []).append(value)
    found = extracted({**case, "whole": True}, "md" if form == "page" else form)
    codes = {diagnostic["code"] for diagnostic in found["diagnostics"]}
    assert codes >= set(wanted.pop("code", []))
    told = found_of(found)
    assert {kind: told[kind] for kind in wanted} == wanted

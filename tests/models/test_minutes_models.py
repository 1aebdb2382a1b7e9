"""The models: what they accept, what they refuse, and the JSON they give."""

from __future__ import annotations

import copy
import json
import time
from collections.abc import Callable
from typing import Any

import pytest
from pydantic import TypeAdapter, ValidationError

from minutes_extract.models import FieldProvenance, Minutes, Provenance, Span
from minutes_extract.models import minutes as models

TEXT = "Board meeting 2 July. Present: Ann Bell (AB). 1 Welcome. Action: AB to write by mid-July. AGREED 5 to 1."


def spans(*words: str) -> list[dict[str, Any]]:
    return [{"start": TEXT.index(word), "end": TEXT.index(word) + len(word), "quote": word} for word in words]


def ground(*words: str, rule: str = "test", **fields: dict[str, Any]) -> dict[str, Any]:
    return {"spans": spans(*words), "rule": rule, "fields": fields}


def said(*words: str) -> dict[str, Any]:
    return {"spans": spans(*words), "rule": "test"}


@pytest.fixture
def tree() -> dict[str, Any]:
    owner = {
        "text": "AB",
        "kind": "person",
        "name": "Ann Bell",
        "attendee_id": "p1",
        "source": "text",
        "provenance": ground("AB", name={"derived_from": ["p1.name"]}),
    }
    due = {
        "text": "mid-July",
        "edtf": "2025-07~",
        "earliest": "2025-07-11",
        "latest": "2025-07-20",
        "precision": "month",
        "relation": "by",
        "provenance": ground("mid-July", edtf={**said("mid-July"), "derived_from": ["meeting.date"]}),
    }
    return {
        "generator": {"version": "0.1.0", "options": {"day_first": True}},
        "source": {
            "name": "b.txt",
            "sha256": "0" * 64,
            "format": "text",
            "encoding": "utf-8",
            "characters": len(TEXT),
        },
        "meeting": {"body": "Board", "date": "2025-07-02", "provenance": ground("Board", date=said("2 July"))},
        "attendees": [
            {
                "id": "p1",
                "name": "Ann Bell",
                "initials": "AB",
                "attendance": "present",
                "functions": ["chair"],
                "represented_by": {"name": "Ann Bell", "attendee_id": "p1"},
                "provenance": ground("Ann Bell", initials=said("AB")),
            }
        ],
        "items": [
            {
                "id": "i1",
                "number": "1",
                "heading": "Welcome",
                "blocks": [{"id": "i1.b1", "kind": "paragraph", "text": "Welcome", "provenance": ground("Welcome")}],
                "provenance": ground("1 Welcome"),
            }
        ],
        "actions": [
            {
                "id": "a1",
                "key": "0123456789abcdef",
                "item_id": "i1",
                "text": "AB to write by mid-July",
                "owners": [owner],
                "due": due,
                "marked_by": ["label"],
                "provenance": ground("AB to write by mid-July"),
            }
        ],
        "decisions": [
            {
                "id": "d1",
                "text": "AGREED",
                "kind": "agreed",
                "vote": {"for": 5, "against": 1},
                "provenance": ground("AGREED 5 to 1", vote=said("5 to 1")),
            }
        ],
        "dates": [
            {
                "id": "t1",
                "text": "2 July",
                "edtf": "2025-07-02",
                "earliest": "2025-07-02",
                "latest": "2025-07-02",
                "precision": "day",
                "role": "meeting",
                "provenance": ground("2 July"),
            }
        ],
        "coverage": 0.99949,
        "diagnostics": [
            {
                "id": "g1",
                "code": "unknown-owner",
                "severity": "warning",
                "about": ["a1", "i1.b1", "meeting"],
                "message": "an owner is unknown",
                "provenance": {"spans": [], "rule": "owners"},
            }
        ],
    }


KEYS = {
    "minutes": "schema_version generator source meeting attendees items actions action_updates decisions next_meeting "
    "dates abbreviations furniture unassigned coverage diagnostics",
    "attendee": "id name honorific post_nominals initials role organisation attendance attendance_note functions "
    "represented_by provenance",
    "item": "id number heading blocks items provenance",
    "action": "id key number ref item_id text owners due marked_by status status_text provenance",
    "owner": "text kind name attendee_id source provenance",
    "due": "text edtf earliest latest precision relation provenance",
    "decision": "id ref text kind item_id proposer seconder vote provenance",
    "date": "id text edtf earliest latest precision role item_id provenance",
    "diagnostic": "id code severity about message provenance",
}


def test_json_has_every_key_in_the_contracts_order(tree: dict[str, Any]) -> None:
    made = json.loads(Minutes.model_validate(tree).model_dump_json())
    action = made["actions"][0]
    nodes = {
        "minutes": made,
        "attendee": made["attendees"][0],
        "item": made["items"][0],
        "action": action,
        "owner": action["owners"][0],
        "due": action["due"],
        "decision": made["decisions"][0],
        "date": made["dates"][0],
        "diagnostic": made["diagnostics"][0],
    }
    assert {name: " ".join(node) for name, node in nodes.items()} == KEYS
    assert " ".join(models.ActionUpdate.model_fields) == (
        "id key number raised_on ref item_id text owners due status status_text narrative provenance"
    )
    assert made["decisions"][0]["vote"] == {"for": 5, "against": 1, "abstained": None}
    assert made["meeting"]["date"] == "2025-07-02"
    assert made["coverage"] == 0.999


def test_field_provenance_has_only_the_keys_it_uses(tree: dict[str, Any]) -> None:
    made = json.loads(Minutes.model_validate(tree).model_dump_json())
    assert made["actions"][0]["owners"][0]["provenance"]["fields"] == {"name": {"derived_from": ["p1.name"]}}
    assert made["attendees"][0]["provenance"]["fields"] == {"initials": said("AB")}
    assert list(made["actions"][0]["due"]["provenance"]["fields"]["edtf"]) == ["spans", "rule", "derived_from"]
    assert made["diagnostics"][0]["provenance"] == {"spans": [], "rule": "owners", "fields": {}}


def test_json_comes_back_as_the_same_minutes(tree: dict[str, Any]) -> None:
    minutes = Minutes.model_validate(tree)
    again = Minutes.model_validate_json(minutes.model_dump_json())
    assert again == minutes
    assert hash(again) == hash(minutes)
    assert again.model_dump_json() == minutes.model_dump_json()
    assert Minutes.model_validate(minutes.model_dump()) == minutes


def test_models_are_frozen_and_hold_tuples(tree: dict[str, Any]) -> None:
    minutes = Minutes.model_validate(tree)
    with pytest.raises(ValidationError):
        minutes.meeting.body = "Other"
    assert isinstance(minutes.actions, tuple)
    assert minutes.decisions[0].vote is not None
    assert minutes.decisions[0].vote.for_ == 5
    assert models.Vote(for_=2) == models.Vote.model_validate({"for": 2})


Change = Callable[[dict[str, Any]], Any]
FAULTS: dict[str, tuple[Change, str]] = {
    "unknown item": (lambda t: t["actions"][0].update(item_id="i9"), "a1: item_id i9"),
    "block as item": (lambda t: t["actions"][0].update(item_id="i1.b1"), "a1: item_id i1.b1"),
    "unknown attendee": (lambda t: t["actions"][0]["owners"][0].update(attendee_id="p9"), "attendee_id p9"),
    "unknown proxy": (lambda t: t["attendees"][0]["represented_by"].update(attendee_id="p9"), "attendee_id p9"),
    "unknown proposer": (lambda t: t["decisions"][0].update(proposer={"name": "X", "attendee_id": "p2"}), "p2"),
    "unknown about": (lambda t: t["diagnostics"][0].update(about=["a2"]), "about a2"),
    "id twice": (lambda t: t["dates"][0].update(id="a1"), "id a1 is used twice"),
    "span past the end": (lambda t: t["source"].update(characters=5), "outside the source"),
    "span backwards": (lambda t: t["dates"][0]["provenance"]["spans"][0].update(start=40), "span 40-"),
    "empty span": (
        lambda t: t["dates"][0]["provenance"].update(spans=[{"start": 1, "end": 1, "quote": ""}]),
        "span 1-1",
    ),
    "spans out of order": (
        lambda t: t["actions"][0]["provenance"].update(spans=spans("Welcome", "Board")),
        "out of order",
    ),
    "quote too short": (lambda t: t["dates"][0]["provenance"]["spans"][0].update(quote="2"), "quote of 1 char"),
    "field span outside": (
        lambda t: t["meeting"]["provenance"]["fields"]["date"]["spans"][0].update(start=999, end=1005),
        "meeting: span 999-1005",
    ),
    "field that is not there": (
        lambda t: t["meeting"]["provenance"]["fields"].update(chair=said("Board")),
        "not there: chair",
    ),
    "field from nothing": (lambda t: t["meeting"]["provenance"]["fields"].update(date={}), "neither spans nor"),
    "field without rule": (
        lambda t: t["meeting"]["provenance"]["fields"].update(date={"spans": spans("2 July")}),
        "spans without a rule",
    ),
    "derived from no id": (
        lambda t: t["actions"][0]["owners"][0]["provenance"]["fields"].update(name={"derived_from": ["p11.name"]}),
        "derived_from p11.name",
    ),
    "edtf against days": (lambda t: t["dates"][0].update(latest="2025-07-03"), "does not agree"),
    "edtf not understood": (lambda t: t["dates"][0].update(edtf="2025-02-30"), "not understood"),
    "edtf without days": (lambda t: t["dates"][0].update(earliest=None), "edtf without earliest"),
    "days without edtf": (lambda t: t["dates"][0].update(edtf=None), "without edtf"),
    "mid-July in August": (lambda t: t["actions"][0]["due"].update(latest="2025-08-01"), "does not agree"),
    "mid-July backwards": (
        lambda t: t["actions"][0]["due"].update(earliest="2025-07-20", latest="2025-07-11"),
        "does not agree",
    ),
    "coverage": (lambda t: t.update(coverage=1.01), "coverage"),
    "unknown key": (lambda t: t["meeting"].update(colour="red"), "meeting.colour"),
    "unknown value": (lambda t: t["attendees"][0].update(attendance="maybe"), "attendance"),
    "time": (lambda t: t["meeting"].update(start_time="25:00"), "start_time"),
}


@pytest.mark.parametrize("fault", FAULTS)
def test_faults_are_refused(tree: dict[str, Any], fault: str) -> None:
    Minutes.model_validate(tree)
    change, message = FAULTS[fault]
    broken = copy.deepcopy(tree)
    change(broken)
    with pytest.raises(ValidationError) as caught:
        Minutes.model_validate(broken)
    assert message in str(caught.value)


def test_error_messages_hold_no_document_text(tree: dict[str, Any]) -> None:
    tree["actions"][0]["marked_by"] = ["Ann Bell"]
    tree["actions"][0]["text"] = {"secret": "Ann Bell"}
    with pytest.raises(ValidationError) as caught:
        Minutes.model_validate(tree)
    assert "Ann" not in str(caught.value)


def test_items_are_at_most_eight_deep(tree: dict[str, Any]) -> None:
    def nest(depth: int) -> dict[str, Any]:
        item: dict[str, Any] = {"id": f"i1{'.1' * (depth - 1)}", "provenance": ground("Welcome")}
        for level in range(depth - 1, 0, -1):
            item = {"id": f"i1{'.1' * (level - 1)}", "items": [item], "provenance": ground("Welcome")}
        return item

    tree["items"] = [nest(8)]
    tree["diagnostics"] = []
    Minutes.model_validate(tree)
    tree["items"] = [nest(9)]
    with pytest.raises(ValidationError, match="more than 8 deep"):
        Minutes.model_validate(tree)


def test_provenance_defaults() -> None:
    bare = Provenance(rule="derived")
    assert (bare.spans, dict(bare.fields)) == ((), {})
    derived = FieldProvenance(derived_from=("name",))
    assert TypeAdapter(FieldProvenance).dump_python(derived) == {"derived_from": ("name",)}


def test_a_span_is_checked_and_frozen_and_holds_nothing_else() -> None:
    span = Span(3, 8, "chair")
    assert not hasattr(span, "__dict__")
    with pytest.raises(ValidationError):
        Span("three", 8, "chair")  # type: ignore[arg-type]
    with pytest.raises(ValidationError):
        TypeAdapter(Span).validate_python({"start": 3, "end": 8, "quote": "chair", "line": 1})
    with pytest.raises(AttributeError):
        span.start = 4  # type: ignore[misc]


def test_the_walk_costs_little_beside_the_models(tree: dict[str, Any]) -> None:
    """A ratio, not a time: the checks must stay a small part of one validation."""
    from minutes_extract.models.checks import check

    date = tree["dates"][0]
    tree["dates"] = [{**date, "id": f"t{n}"} for n in range(300)]
    minutes = Minutes.model_validate(tree)

    def best(work: Callable[[], object]) -> float:
        times = []
        for _ in range(15):
            start = time.process_time()
            work()
            times.append(time.process_time() - start)
        return min(times)

    walk, whole = best(lambda: check(minutes)), best(lambda: Minutes.model_validate(tree))
    print(f"300 dates: validation {whole * 1e3:.2f} ms, of it the walk {walk * 1e3:.2f} ms")
    assert walk < 0.6 * whole

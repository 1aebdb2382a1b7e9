"""What is odd about the findings of a document, as remarks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..diagnostics import Remark
from ..find.actions.patterns import patterns
from ..find.items import clean_number
from ..find.labels import find_labels
from .oddities import document_remarks, impossible_remark, weekday_remark

if TYPE_CHECKING:
    from .findings import Findings


def remarks(findings: Findings, claimed: dict[int, int]) -> list[tuple[Remark, list[object]]]:
    out: list[tuple[Remark, list[object]]] = []
    if findings.meeting_date is None:
        out.append((Remark("no-meeting-date", "no date of the meeting was found"), []))
    out += [(r, []) for r in findings.registry.remarks]
    out += [(r, []) for r in document_remarks(findings.layout.document)]
    out += [(r, []) for d in findings.dates if (r := weekday_remark(d.mark, d.value)) is not None]
    known = findings.meeting_date is not None  # else the year may be what is missing
    out += [(r, []) for d in findings.dates if (r := impossible_remark(d.mark, d.value, known)) is not None]
    out += _ambiguous_people(findings)
    out += _owner_remarks(findings)
    out += _reference_remarks(findings)
    out += _unclaimed(findings, claimed)
    return out


def _ambiguous_people(findings: Findings) -> list[tuple[Remark, list[object]]]:
    rows: dict[int, list[str]] = {}
    spans: dict[int, tuple[int, int]] = {}
    for person in findings.registry.people:
        if person.draft.ambiguous:
            passage = person.draft.name.passage
            rows.setdefault(id(passage), []).append(person.id)
            spans[id(passage)] = passage.ranges()[0]
    return [
        (
            Remark(
                "ambiguous-split",
                "people run together in one cell can be parted in more than one way",
                about=tuple(ids),
                spans=(spans[key],),
            ),
            [],
        )
        for key, ids in rows.items()
    ]


def _owner_remarks(findings: Findings) -> list[tuple[Remark, list[object]]]:
    out: list[tuple[Remark, list[object]]] = []
    for action in findings.actions:
        if not action.owners:
            out.append(
                (
                    Remark("unknown-owner", "the action names no owner", spans=tuple(action.draft.text.ranges())),
                    [action],
                )
            )
        for owner in action.owners:
            r = owner.resolution
            if r.candidates:
                message = f"{owner.mark.text} fits {len(r.candidates)} people"
                out.append(
                    (
                        Remark("ambiguous-initials", message, about=r.candidates, spans=tuple(owner.mark.ranges())),
                        [action],
                    )
                )
            elif r.kind in ("unknown", "person") and (r.name is None or r.told is not None):
                message = f"{owner.mark.text} is nobody in the attendance lists"
                out.append((Remark("unknown-owner", message, spans=tuple(owner.mark.ranges())), [action]))
        due, day = action.due, findings.meeting_date
        if due is not None and due.value is not None and day is not None and due.value.latest < day:
            out.append(
                (
                    Remark(
                        "due-before-meeting", "the action is due before the meeting", spans=tuple(due.mark.ranges())
                    ),
                    [action],
                )
            )
    return out


def _reference_remarks(findings: Findings) -> list[tuple[Remark, list[object]]]:
    """A reference printed twice for different rows."""
    printed: dict[str, list[int]] = {}
    for unit in findings.layout.units:
        for passage in unit.refs:
            number = clean_number(passage.text)
            if number and "." in number:
                printed.setdefault(number, []).append(passage.start)
    out: list[tuple[Remark, list[object]]] = []
    for number, places in printed.items():
        if len(places) > 1:
            about: list[object] = [
                a for a in findings.actions if a.ref is not None and clean_number(a.ref.text) == number
            ]
            spans = tuple((p, p + len(number)) for p in places)
            out.append(
                (
                    Remark(
                        "duplicate-ref",
                        f"minute reference {number} is printed {'twice' if len(places) == 2 else f'{len(places)} times'}",
                        spans=spans,
                    ),
                    about,
                )
            )
    return out


def _unclaimed(findings: Findings, claimed: dict[int, int]) -> list[tuple[Remark, list[object]]]:
    """Passages marked like actions of which no finding was made."""
    out: list[tuple[Remark, list[object]]] = []
    used = {id(a.draft.label.passage) for a in findings.actions if a.draft.label} | {
        id(a.draft.text.passage) for a in findings.actions
    }
    owned = {id(a.draft.unit) for a in findings.actions}
    owned |= {id(e.unit) for e in findings.agenda.entries if id(e) in claimed}
    for entry in findings.agenda.entries:
        passage = entry.passage
        if id(entry) not in claimed and not entry.heading and id(passage) not in used and find_labels(passage.text):
            out.append(
                (
                    Remark(
                        "unclaimed-mark",
                        "a passage has the label of an action, and none was made of it",
                        spans=tuple(passage.ranges()),
                    ),
                    [],
                )
            )
        unit = entry.unit
        if id(unit) in owned:
            continue
        owned.add(id(unit))
        owners = unit.owners
        if owners and any(not patterns()["no_owner"].fullmatch(p.text) for p in owners):
            spans = tuple(r for p in owners for r in p.ranges())
            out.append(
                (
                    Remark(
                        "unclaimed-mark", "the owner column of a row is filled, and the row has no action", spans=spans
                    ),
                    [],
                )
            )
    return out

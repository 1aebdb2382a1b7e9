"""Who of the lists belongs to those who met, and who only came to them."""

from __future__ import annotations

import re

from ...lexicons import words as word_list
from ...segment.label_words import of_members
from ...segment.labels import label_kind, office_label, weak_label
from ...segment.layout import Roster
from ...segment.passage import normal
from ...segment.votes import without_denial
from ..mentions import PersonDraft
from .functions import is_chair_title, told_twice


class Presence:
    """What the lists say together, when each has been read."""

    def __init__(self, rosters: list[Roster]) -> None:
        self.rosters = rosters
        self.guests: set[int] = set()
        self.bare: set[int] = set()  # 'Committee: Weir Mill Trust': a label, and nobody behind it

    def add(self, roster: Roster, made: list[PersonDraft]) -> None:
        """Take note of one list and the people read from it."""
        if (_presided(roster, made) and roster is self._first()) or self._without_vote(roster):
            here(made)
        elif self._beside_members(roster):
            for draft in made:
                draft.attendance = "in_attendance" if draft.attendance == "present" else draft.attendance
        elif self._of_guests(roster):
            self.guests |= {id(draft) for draft in made}
        if not made and roster.label is not None and weak_label(normal(roster.label.text)):
            self.bare.add(id(roster))

    def settle(self, drafts: list[PersonDraft]) -> None:
        """Where the only list is of those in attendance, it is of those present, whatever it is called."""
        filled = [r for r in self._filled() if id(r) not in self.bare]
        kinds = {r.kind for r in filled if not _of_duty(r)}
        if "present" not in kinds and None not in kinds:
            here([draft for draft in drafts if id(draft) not in self.guests])
        if len(filled) == 1 and {draft.attendance for draft in drafts} > {None}:
            presume(drafts)  # 'Name | Representing', some of whom sent apologies

    def _filled(self) -> list[Roster]:
        return [r for r in self.rosters if r.rows or r.lines]

    def _first(self) -> Roster | None:
        return next(iter(self._filled()), None)

    def _without_vote(self, roster: Roster) -> bool:
        """Whether a list is of the members without a vote, between those who have one and those who only attend."""
        if roster.label is None or without_denial(normal(roster.label.text)) != "":
            return False
        if not any(r.kind == "in_attendance" and r is not roster for r in self._filled()):
            return False  # they are the ones who only attend
        others = [normal(r.label.text) for r in self.rosters if r.label is not None and r.kind == "present"]
        return any("voting" in said.split() and without_denial(said) is None for said in others)

    def _beside_members(self, roster: Roster) -> bool:
        """Whether a list is of those 'Attending', below that of the members, or of those 'Present'."""
        if roster.label is None or normal(roster.label.text) not in ("attending", "attended"):
            return False
        others = [r for r in self._filled() if r.kind == "present" and r.label is not None and r is not roster]
        above = [r for r in others if r.label is not None and r.label.start < roster.label.start and not _of_duty(r)]
        return bool(above) or any(of_members(normal(r.label.text)) for r in others if r.label is not None)

    def _of_guests(self, roster: Roster) -> bool:
        """Whether a list is of guests beside the one of those in attendance: 'In attendance', and below it 'Officers in attendance'."""
        first = next((r for r in self._filled() if r.kind == "in_attendance" and not _of_duty(r)), None)
        if roster.kind != "in_attendance" or roster.label is None or first is None or first is roster:
            return False
        return _says_guests(roster) and not _says_guests(first)


def here(drafts: list[PersonDraft]) -> None:
    """Make those in attendance present."""
    for draft in drafts:
        draft.attendance = "present" if draft.attendance == "in_attendance" else draft.attendance


def presume(drafts: list[PersonDraft]) -> None:
    """Minutes list those who were there: a list without a label is theirs, where a heading does not make it a register."""
    for draft in drafts:
        draft.attendance = draft.attendance or "present"


def _presided(roster: Roster, made: list[PersonDraft]) -> bool:
    """Whether a list of officers holds who presides: those of a club, who are its members, not those of a council."""
    if roster.kind != "in_attendance" or roster.label is None:
        return False
    said = normal(roster.label.text).split()
    if "officers" not in said or "attendance" in said:
        return False  # 'Officers in attendance' says itself how they are there
    return any(_presides(draft) for draft in made)


def _presides(draft: PersonDraft) -> bool:
    """Whether somebody is the chair or president, and not that of a body named behind it: 'President, Law Society'."""
    role, body = draft.role, draft.organisation
    if role is None or not (is_chair_title(role.text) or normal(role.text) == "president"):
        return False
    return body is None or body.passage is not role.passage or body.start < role.end


def _of_duty(roster: Roster) -> bool:
    """Whether a label is of an office or a task at the meeting, and says nothing of the others there: 'Timekeeper'."""
    said = normal(roster.label.text) if roster.label is not None else ""
    if roster.label is not None and told_twice(roster.label.text):
        return True  # 'Cofnodion / Minutes'
    if roster.label is not None and label_kind(normal(re.split(r"[:(]", roster.label.text, maxsplit=1)[0])) is not None:
        return False  # 'Present: 7 governors:', 'Present (7 governors)'
    return office_label(said) or (
        bool(said) and said.split()[-1] in word_list("roles.heads") and label_kind(said) is None
    )


def _says_guests(roster: Roster) -> bool:
    said = set(normal(roster.label.text).split()) if roster.label is not None else set()
    return "also" in said or not said.isdisjoint(word_list("labels.attendance.guests"))

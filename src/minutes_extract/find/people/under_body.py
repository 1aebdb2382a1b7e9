"""People below or beside the name of their body: what else could name one behind them is their office, or why they are away."""

from __future__ import annotations

from ..mentions import Mark, PersonDraft, mark
from ..words import words as read_words
from .roles import organisation_like


def of_body(draft: PersonDraft, body: Mark, away: bool) -> None:
    """Give somebody the body that stands over him, unless he names one himself: 'Mia Lund (exams)', 'Bo Moss, Housing, Repairs and Rents Officer'."""
    own = draft.organisation
    if own is not None and own.passage is draft.name.passage and not organisation_like(read_words(own.text)):
        text, role = own.passage.text, draft.role
        if away and text[: own.start].endswith("(") and " " in own.text:
            draft.note, draft.organisation = draft.note or own, None
        elif (
            role is not None
            and role.passage is own.passage
            and text[own.end : role.start] == ", "
            and _joins(role.text)
        ):
            draft.role, draft.organisation = mark(own.passage, own.start, role.end), None
    draft.organisation = draft.organisation or body


def _joins(role: str) -> bool:
    """Whether an office goes on with what stands in front of its comma: 'Housing, Repairs and Rents Officer'."""
    return " and " in role or " & " in role

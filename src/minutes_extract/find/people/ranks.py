"""A rank in front of a name, where the office or its field stands behind: 'Chief Inspector Ann Bell – Area Commander'."""

from __future__ import annotations

from ...segment.passage import Passage
from ..mentions import Mark, PersonDraft, mark
from ..words import CAPITAL, HEAD, LINK, START, TOPIC, Word
from .functions import functions_of
from .roles import organisation_like
from .said import is_remark


def _rank(draft: PersonDraft, passage: Passage) -> Mark | None:
    """The office that stands in front of somebody's name."""
    rank = draft.role
    return rank if rank is not None and rank.passage is passage and rank.end <= draft.name.start else None


def take_rank(draft: PersonDraft, passage: Passage, behind: list[Word]) -> Mark | None:
    """Take the office in front of a name from its holder, where another one is said behind it."""
    rank = _rank(draft, passage)
    if rank is None or organisation_like(behind) or not any(word.has(HEAD) for word in behind):
        return None
    draft.role = None
    return rank


def settle_rank(draft: PersonDraft, rank: Mark | None) -> None:
    """Give the rank back where no office was behind the name; else it is how its holder is addressed."""
    if draft.role is None:
        draft.role = rank
    elif rank is not None and draft.honorific is None:
        draft.honorific = rank


def field_behind(draft: PersonDraft, passage: Passage, behind: list[Word]) -> bool:
    """Take a field of work behind the name of who has a rank for the unit: 'Inspector Ann Bell – Rural Policing'."""
    if _rank(draft, passage) is None or draft.organisation is not None or not behind:
        return False
    words = mark(passage, behind[0].start, behind[-1].end)
    if any(w.has(HEAD) or not w.flags & (CAPITAL | LINK) for w in behind) or functions_of(words.text):
        return False
    if is_remark(words.text) or not any(w.has(START | TOPIC) for w in behind):
        return False
    draft.organisation = words
    return True

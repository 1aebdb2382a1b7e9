"""An action as one meeting has it: raised there, or reviewed."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass, field

__all__ = ["CLOSED", "Mention", "Owner", "Thread", "by_meeting", "plain_number", "plain_ref"]

CLOSED = frozenset({"complete", "cancelled"})
_NUMBER = re.compile(r"^(?:(?:action|no|number|nr|item|ref)[. ]+)+(?=\S)")


@dataclass(frozen=True, slots=True)
class Owner:
    """Who is to do it: `name` is None where it is in doubt; `source` tells where it is written."""

    text: str
    name: str | None = None
    kind: str = "person"
    source: str = "column"

    @property
    def shown(self) -> str:
        return self.name or self.text


@dataclass(frozen=True, slots=True)
class Mention:
    """What a document says of one action. Days are 'YYYY-MM-DD'; `date` is the meeting's.

    raised: whether it is raised here; then `raised_on` is the meeting's own day.
    place: its place among the document's actions, or updates.
    """

    sha256: str
    id: str
    place: int
    date: str | None
    raised: bool
    key: str
    text: str
    number: str | None = None
    ref: str | None = None
    raised_on: str | None = None
    owners: tuple[Owner, ...] = ()
    due: str | None = None
    due_text: str | None = None
    due_latest: str | None = None
    status: str = "unknown"
    status_text: str | None = None
    narrative: str | None = None

    @property
    def order(self) -> tuple[str, str, bool, int]:
        """Meetings without a day come first; in a document, reviews come before what it raises."""
        return (self.date or "", self.sha256, self.raised, self.place)


@dataclass(slots=True)
class Thread:
    """One action through the meetings: its first mention, and the later ones, each with what matched it.

    rivals: threads that a mention fits as well as this one; `certain` tells whether the first mention fits none.
    """

    first: Mention
    later: list[tuple[Mention, Match]] = field(default_factory=list)
    rivals: list[Thread] = field(default_factory=list)
    twins: list[Thread] = field(default_factory=list)

    @property
    def last(self) -> Mention:
        return self.later[-1][0] if self.later else self.first

    @property
    def mentions(self) -> list[Mention]:
        return [self.first, *(mention for mention, _ in self.later)]

    @property
    def number(self) -> str | None:
        """The latest number: logs are numbered anew."""
        return next((m.number for m in reversed(self.mentions) if m.number), None)

    @property
    def ref(self) -> str | None:
        return next((m.ref for m in self.mentions if m.ref), None)

    @property
    def status(self) -> str:
        """As last reported: what says nothing of the status leaves it as it was."""
        return next((m.status for m in reversed(self.mentions) if m.status != "unknown"), "unknown")


@dataclass(frozen=True, slots=True)
class Match:
    """Why a mention is taken to be of an action.

    by: 'number+date', 'ref+date', 'date+wording', 'number+wording', 'ref+wording' or 'wording'.
    agrees, differs: what was compared, of 'number', 'date', 'ref', 'wording', 'owner'; what one of the two
    does not say is in neither.
    """

    by: str
    agrees: tuple[str, ...]
    differs: tuple[str, ...]


def by_meeting(mentions: Iterable[Mention]) -> dict[tuple[str, str], list[Mention]]:
    """The mentions of each meeting in their order, the meetings by day."""
    meetings: dict[tuple[str, str], list[Mention]] = {}
    for mention in sorted(mentions, key=lambda mention: mention.order):
        meetings.setdefault((mention.date or "", mention.sha256), []).append(mention)
    return meetings


def plain_number(number: str | None) -> str | None:
    """An action's number without what dresses it: 'No. 07' is '7'."""
    plain = plain_ref(number)
    plain = _NUMBER.sub("", plain) if plain else None
    return ".".join(part.lstrip("0") or "0" if part.isdigit() else part for part in plain.split(".")) if plain else None


def plain_ref(ref: str | None) -> str | None:
    """A reference without case, brackets and outer punctuation: '(4.2)' and '4.2.' are '4.2'."""
    plain = unicodedata.normalize("NFKC", ref or "").casefold()
    plain = " ".join("".join(c if c.isalnum() or c in "./-" else " " for c in plain).split())
    return plain.strip("./- ") or None

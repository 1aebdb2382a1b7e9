"""The register's entries: what the mentions of one action come to."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from minutes_extract.archive.register.mentions import CLOSED, Match, Mention, Owner, Thread

__all__ = ["FLAGS", "Entry", "Step", "entries", "is_overdue"]

FLAGS = ("overdue", "orphan", "never-mentioned-again", "possible-duplicate", "uncertain-match")


@dataclass(frozen=True, slots=True)
class Step:
    """A review: `match` is None where it is the first that is known of the action."""

    mention: Mention
    match: Match | None


@dataclass(frozen=True, slots=True)
class Entry:
    """An action of the register; days are 'YYYY-MM-DD'. Nothing in it depends on the day it is asked.

    source: the mention that raised it, where the archive has that. owners, due: the latest word on them.
    candidates, duplicates: keys of entries that it may be the same as. `flags` leave out 'overdue'.
    """

    key: str
    raised_on: str | None
    number: str | None
    ref: str | None
    text: str
    owners: tuple[Owner, ...]
    due: str | None
    due_latest: str | None
    status: str
    closed_on: str | None
    history: tuple[Step, ...]
    source: Mention | None
    flags: tuple[str, ...]
    candidates: tuple[str, ...] = ()
    duplicates: tuple[str, ...] = ()


def entries(threads: Sequence[Thread], meetings: Iterable[str]) -> list[Entry]:
    """The entries of one body, by the day raised and then in document order.

    meetings: the days on which the body met, as far as the archive has minutes of them.
    """
    last = max(meetings, default="")
    names = _names(mention for thread in threads for mention in thread.mentions)
    order = sorted(threads, key=_order)
    return [_entry(thread, last, names) for thread in order]


def _order(thread: Thread) -> tuple[bool, str, bool, tuple[str, str, bool, int]]:
    first = thread.first
    return (first.raised_on is None, first.raised_on or "", not first.raised, first.order)


def _entry(thread: Thread, last_meeting: str, names: dict[str, str]) -> Entry:
    first = thread.first
    steps = [] if first.raised else [Step(first, None)]
    steps += [Step(mention, match) for mention, match in thread.later]
    due = _due(thread.mentions)
    return Entry(
        key=first.key,
        raised_on=first.raised_on,
        number=thread.number,
        ref=thread.ref,
        text=first.text,
        owners=tuple(_resolved(owner, names) for owner in _owners(thread.mentions)),
        due=due.due,
        due_latest=due.due_latest,
        status=thread.status,
        closed_on=_closed_on(thread.mentions),
        history=tuple(steps),
        source=first if first.raised else None,
        flags=_flags(thread, last_meeting),
        candidates=_keys(thread.rivals),
        duplicates=_keys(thread.twins),
    )


def _owners(mentions: Sequence[Mention]) -> tuple[Owner, ...]:
    """The latest word on them: what a review merely repeats of the action's own wording is none."""
    owners, wording = mentions[0].owners, mentions[0].text
    for mention in mentions[1:]:
        repeated = all(owner.source == "text" and _says(wording, owner.text) for owner in mention.owners)
        if mention.owners and not (owners and repeated):
            owners, wording = mention.owners, mention.text
    return owners


def _due(mentions: Sequence[Mention]) -> Mention:
    """The mention with the latest word on the due date: the first one's date, restated, is none."""
    first = mentions[0]
    told = [mention for mention in mentions[1:] if mention.due]
    return next((m for m in reversed(told) if not (m.due == first.due and _says(first.text, m.due_text or ""))), first)


def _says(text: str, words: str) -> bool:
    return f" {_plain(words)} " in f" {_plain(text)} "


def _plain(text: str) -> str:
    return " ".join("".join(c if c.isalnum() else " " for c in text.casefold()).split())


def _keys(threads: Iterable[Thread]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(thread.first.key for thread in threads))


def _flags(thread: Thread, last_meeting: str) -> tuple[str, ...]:
    first = thread.first
    unsure = bool(thread.rivals)
    forgotten = first.raised and not thread.later and not unsure and thread.status not in CLOSED
    found = {
        "orphan": not first.raised and not unsure,
        "never-mentioned-again": forgotten and first.date is not None and first.date < last_meeting,
        "possible-duplicate": bool(thread.twins),
        "uncertain-match": unsure,
    }
    return tuple(flag for flag in FLAGS if found.get(flag))


def _closed_on(mentions: Iterable[Mention]) -> str | None:
    """The meeting from which on it was complete or cancelled."""
    since: str | None = None
    closed = False
    for mention in mentions:
        if mention.status in CLOSED:
            since = since if closed else mention.date
            closed = True
        elif mention.status != "unknown":
            since, closed = None, False
    return since


def _names(mentions: Iterable[Mention]) -> dict[str, str]:
    """Owners as written → the one name that the body's minutes resolve them to, wherever they resolve them."""
    found: dict[str, set[str]] = defaultdict(set)
    for mention in mentions:
        for owner in mention.owners:
            if owner.name and owner.kind == "person":
                found[owner.text].add(owner.name)
    return {text: next(iter(names)) for text, names in found.items() if len(names) == 1}


def _resolved(owner: Owner, names: dict[str, str]) -> Owner:
    name = owner.name or (names.get(owner.text) if owner.kind in ("person", "unknown") else None)
    return Owner(owner.text, name, owner.kind)


def is_overdue(due_latest: str | None, status: str, as_of: date) -> bool:
    """Whether the last day of the due date has passed, and the action was not reported complete or cancelled."""
    return due_latest is not None and status not in CLOSED and due_latest < as_of.isoformat()

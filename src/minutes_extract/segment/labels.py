"""Labels that head attendance lists, and words that head other parts of a page."""

from __future__ import annotations

import re

from ..lexicons import labels, words
from .cues import cues
from .passage import normal


def attendance_label(text: str, listed: bool = False) -> tuple[str, int] | None:
    """(kind, end of the label) where the text begins with the label of an attendance list.

    `listed`: other lists stand above, so that 'Officers' alone heads one too.
    """
    known = labels("headings.attendance")
    match = cues()["label"].match(text)
    if match is None:
        return None
    phrase = normal(cues()["bracket"].sub("", match.group(1)))
    kind = known.get(phrase)
    if kind is None:
        parts = [
            known.get(w) for w in re.split(r" and | or ", re.sub(r"[/&,]", " and ", match.group(1).lower().strip()))
        ]
        kind = parts[0] if len(parts) > 1 and all(parts) else None
    if (
        kind is None
        and match.end() < len(text)
        and phrase in words("people.functions.chair") | words("people.functions.minute_taker")
    ):
        kind = "present"
    if kind is None:
        kind = _hinted(phrase)
    if kind is None:
        short = re.split(r"\s+(?:at|from|via|by|on|for|were|was)\s+", phrase)[0]
        kind = known.get(short)
    if kind is None or (
        phrase in ("minutes", "members", "attended", "public", "clerk", "officers", "staff")
        and match.end() == len(text)
        and not text.rstrip().endswith(":")
        and not (listed and phrase != "minutes")
    ):
        return None
    return kind, match.end()


def container(text: str) -> bool:
    """'Minutes', 'Agenda': words that head a part of the page, not an item."""
    return normal(text) in words("headings.containers.titles")


def _hinted(phrase: str) -> str | None:
    """'Panel members present', 'Membership and attendance': longer labels by their last words."""
    if len(phrase.split()) > 5 or "public" in phrase:
        return None
    for kind, cue in (
        ("apologies", r"^apologies\b(?! (?:for|from|and|of) \w+ (?:and|\w+ed)\b)|\bapologies$"),
        (
            "in_attendance",
            r"\b(?:also|others?|officers?|staff|guests?) (?:present|in attendance|attending)$|^in attendance\b|\bofficers$|\badvis[eo]rs$",
        ),
        ("absent", r"^absent\b|^not present\b"),
        (
            "present",
            r"\b(?:members|governors|trustees|directors|councillors|panel|board|committee|people|persons|those) present$|^present\b(?! (?:the|a|an)\b)|\band attendance$|\battendance list$|^attend(?:ees|ance)\b",
        ),
    ):
        if re.search(cue, phrase):
            return kind
    return None


def titled(text: str) -> str | None:
    """What part a title heads: a 'log' of earlier actions, a 'list' of actions, the 'next' meeting."""
    text = normal(text)
    if text in words("headings.log.titles") or (
        len(text) < 60
        and re.match(
            r"(?:action log|matters arising|outstanding actions|(?:review|update|progress)\b.*\bactions?|actions? from (?:the )?(?:previous|last))",
            text,
        )
    ):
        return "log"
    if text in words("headings.list.titles") or (
        len(text) < 60 and re.match(r"(?:summary|list|schedule|table) of (?:agreed |new |all )?action", text)
    ):
        return "list"
    if text in words("headings.next_meeting.phrases"):
        return "next"
    return None

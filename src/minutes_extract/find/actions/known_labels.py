"""Words that mark an action only where somebody known stands beside them: 'Next step: Ann to ask', 'Clerk to action'."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from ...cues import Cues
from ..labels import Label
from ..lines import Knows
from ..lines.patterns import OWNERS
from ..tasks import split_owners

HALF_HINTS = Cues(
    ("ction", "CTION", "AI", "AP", "AR", "xt step", "XT STEP", "ollow", "OLLOW", "A1", "A2", "A3", "A4", "A5"),
    exact=True,
)
"""Words could stand in a text with one of these that mark an action where somebody known stands beside them."""


@cache
def _front() -> re.Pattern[str]:
    """The words, and then the doers: 'Action Ann to ask', 'AR Ann: ask', 'Follow-up: Ann will ask'."""
    words = r"(?:[Aa]ctions?|ACTIONS?)(?: (?:[Ii]tems?|[Pp]oints?|ITEMS?|POINTS?))?|A[IPR]s?|A\d{1,2}(?=[:.])|(?:[Nn]ext [Ss]teps?|NEXT STEPS?|[Ff]ollow[- ]?[Uu]ps?|FOLLOW[- ]UPS?)"
    return re.compile(
        rf"(?P<label>{words})[\])]?\s?(?:[:;.|–—‑-]|>{{1,3}}|=>)?\s*(?<=\W)(?P<who>{OWNERS})(?P<cue>\s(?:to|will|shall|must)\s(?=[a-z])|\s?:\s+(?=\S))"
    )


@cache
def _behind() -> re.Pattern[str]:
    """The doers, and then the words: 'Ann's action: ask', 'Ann: AI to ask'."""
    return re.compile(
        rf"(?P<who>{OWNERS})(?:[’']s?)?\s?(?:[:–—-]\s?)?(?P<label>(?:[Aa]ction|ACTION)(?: [Ii]tem)?|A[IP])(?:\s?(?:[:–—]|-(?=\s))\s*|\s+(?=to\s[a-z]))(?=\S)"
    )


@cache
def _line() -> re.Pattern[str]:
    """A line of nothing but the word, the doers and when: 'Action Treasurer by 31 May'."""
    when = r"(?:by|before|due|until|on|in time for|for|to report)\s[^.;:]{3,50}|\d{1,2}(?:st|nd|rd|th)? [A-Z][a-z]{2,8}(?: \d{4})?"
    return re.compile(
        rf"\W{{0,3}}(?P<label>(?:[Aa]ctions?|ACTIONS?)(?: (?:[Ii]tems?|[Pp]oints?))?)\s(?P<who>{OWNERS})(?:,?\s(?P<when>{when}))?\W{{0,2}}"
    )


@cache
def _starts() -> re.Pattern[str]:
    return re.compile(r"(?:(?<=[.!?;:]\s)|(?<=\s[–—-]\s)|(?<=\()|(?<![^\s])(?<!\w\s))(?=[A-Za-z])")


def known_labels(text: str, knows: Knows) -> list[Label]:
    """Labels of a text that count because they name somebody known as the doer."""
    out: list[Label] = []
    if not any(map(text.__contains__, HALF_HINTS)):
        return out
    line = _line().fullmatch(text) if len(text) < 110 else None
    if line is not None and _known(text, line, knows):
        when = line.span("when") if line["when"] else None
        return [Label(line.start("label"), len(text), line.span("who"), when=when)]
    for start in [m.start() for m in _starts().finditer(text)][:40]:
        if out and start < out[-1].end:
            continue
        front = _front().match(text, start)
        if front is not None and _known(text, front, knows):
            colon = front["cue"].strip() == ":"
            end = front.end() if colon else front.start("who")
            out.append(Label(start, end, front.span("who") if colon else None, closed=colon))
            continue
        behind = _behind().match(text, start)
        if behind is not None and _known(text, behind, knows):
            out.append(Label(start, behind.end(), _bare(behind)))
    return out


@cache
def _to_action() -> re.Pattern[str]:
    return re.compile(
        rf"(?:(?<=[.!?;:]\s)|(?<=\s[–—-]\s)|(?<=[(\[])|(?<![^\s])(?<!\w\s))(?P<who>{OWNERS})\s(?:to|will) action(?: (?:this|it))?"
        r"(?:(?P<task>\s(?!(?:this|it)\b)\w[^.!?\n]{2,200}[.!?]?)|[.)\]]{0,2}(?=\s|$))"
    )


def to_action(text: str, begin: int, knows: Knows) -> Iterator[re.Match[str]]:
    """'Clerk to action': somebody known is to see to what was said."""
    if " action" not in text:
        return
    for found in _to_action().finditer(text, begin):
        if _known(text, found, knows):
            yield found


def _bare(found: re.Match[str]) -> tuple[int, int]:
    """The doers without the ending of 'Ann's'."""
    start, end = found.span("who")
    return start, end - 2 if found["who"].endswith(("'s", "’s")) else end


def _known(text: str, found: re.Match[str], knows: Knows) -> bool:
    return all(knows(text[a:b]) for a, b in split_owners(text, *_bare(found)))

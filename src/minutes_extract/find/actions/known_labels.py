"""Words that mark an action only where somebody known stands beside them: 'Next step: Ann to ask', 'Clerk to action'."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from ...cues import Cues
from ..labels import Label
from ..lines import Knows
from ..lines.patterns import OWNERS
from ..tasks import imperative, split_owners

HALF_HINTS = Cues(
    (
        "ction",
        "CTION",
        "TODO",
        "o do",
        "AI",
        "AP",
        "AR",
        "xt step",
        "XT STEP",
        "ollow",
        "OLLOW",
        "A1",
        "A2",
        "A3",
        "A4",
        "A5",
    ),
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
        rf"(?P<who>{OWNERS})(?:[’']s?|\s(?:to|for)(?=\s))?\s?(?:[:–—-]\s?)?(?P<label>(?:[Aa]ction|ACTION)(?: [Ii]tem)?|A[IP])(?:\s?(?:[:–—]|-(?=\s))\s*|\s+(?=to\s[a-z]))(?=\S)"
    )


@cache
def _line() -> re.Pattern[str]:
    """A line of nothing but the word, the doers and when: 'Action Treasurer by 31 May'."""
    when = r"(?:by|before|due|until|on|in time for|for|to report)\s[^.;:]{3,50}|\d{1,2}(?:st|nd|rd|th)? [A-Z][a-z]{2,8}(?: \d{4})?"
    return re.compile(
        rf"\W{{0,3}}(?P<label>(?:[Aa]ctions?|ACTIONS?)(?: (?:[Ii]tems?|[Pp]oints?))?)\s(?P<who>{OWNERS})(?:,?\s(?P<when>{when}))?\W{{0,2}}"
    )


@cache
def _end() -> re.Pattern[str]:
    """The word and its doers behind a task that no stop ends: '… be sent to the builder ACTION Ann/Carl', '… Action: Ann'."""
    return re.compile(
        rf"(?<=[\w)’'\"”])\s+(?P<label>(?:ACTIONS?|Actions?)(?: (?:[Bb]y|[Oo]n|[Ff]or))?\s?(?:[:–—-]\s?)?)(?<=[\s:–—-])(?P<who>{OWNERS})\W{{0,2}}$"
    )


@cache
def _starts() -> re.Pattern[str]:
    return re.compile(r"(?:(?<=[.!?;:]\s)|(?<=\s[–—-]\s)|(?<=\()|(?<![^\s])(?<!\w\s))(?=[A-Za-z])")


@cache
def _owned() -> re.Pattern[str]:
    """The word and its doers in a sentence of their own, and the task behind: 'Action on Ann. Ask', 'TODO Ann – ask'."""
    words = r"(?:[Aa]ctions?|ACTIONS?)(?: (?:[Ii]tems?|[Pp]oints?))?|A[IP]|TODO|To[ -]do"
    return re.compile(
        rf"(?P<label>{words})\s(?:(?:on|for|by|to|with)\s)?(?P<who>{OWNERS})\s?(?:[.:;]|(?<=\s)[–—-])\s+(?=[A-Za-z])"
    )


@cache
def _clause() -> re.Pattern[str]:
    """The word and its doers behind the task, in brackets or at the end: '… (action AB)', '… (AP: AB – soon)', '…, action AB.'"""
    words = r"(?:for )?(?:[Aa]ction|ACTION)(?: (?:[Ii]tem|[Pp]oint))?|A[IP]|[Tt]o[ -]?do|TODO"
    by = r"\s?(?::|[–—-](?=\s))?\s?(?:(?:by|for|on|to|with)\s)?"
    return re.compile(
        rf"\s{{0,2}}[(\[](?:{words}){by}(?<=[\s:])(?P<who>{OWNERS})(?:(?:\s[–—-]|\s?[,;])\s(?P<more>[^()\[\]]{{2,60}}))?[)\]]"
        rf"|(?:,|;|\s[–—-])\s(?:(?:for )?[Aa]ction|ACTION)(?: (?:[Ii]tem|[Pp]oint))?{by}(?<=\s)(?P<last>{OWNERS})(?=[.;]?\s*$|[.;]\s)"
    )


_CLAUSE_HINTS = Cues(("ction", "AP", "AI", "o do", "TODO"), exact=True)
"""A text that holds none of these has no such clause."""


class Clause(NamedTuple):
    """A task with the word and its doers behind it: text[start:end], the doers, what is said beside them, all of the mark."""

    start: int
    end: int
    who: tuple[int, int]
    more: tuple[int, int] | None
    label: tuple[int, int]


@cache
def _joint() -> re.Pattern[str]:
    """What joins a clause to the one before it."""
    return re.compile(r"[\s,;.]*(?:and\s+|then\s+|but\s+){0,2}")


def known_clauses(text: str, spans: list[tuple[int, int]], begin: int, knows: Knows) -> list[Clause]:
    """The tasks of these sentences that a word and somebody known behind them mark: 'Ann to ask (action AB)'."""
    out: list[Clause] = []
    if not _CLAUSE_HINTS.within(text):
        return out
    for a, b in spans:
        at = max(a, begin)
        for found in _clause().finditer(text, at, b):
            group = "who" if found["who"] else "last"
            if not all(knows(text[x:y]) for x, y in split_owners(text, *found.span(group))):
                continue
            joint = _joint().match(text, at, found.start()) if out and at == out[-1].label[1] else None
            start = joint.end() if joint is not None else at
            if found.start() - start > 5:
                more = found.span("more") if found["more"] else None
                out.append(Clause(start, found.start(), found.span(group), more, found.span()))
            at = found.end()
    return out


_TAIL = 70
"""Characters at the end of a text in which such a mark stands."""


def known_labels(text: str, knows: Knows) -> list[Label]:
    """Labels of a text that count because they name somebody known as the doer."""
    out: list[Label] = []
    if not HALF_HINTS.within(text):
        return out
    line = _line().fullmatch(text) if len(text) < 110 else None
    if line is not None and _known(text, line, knows):
        when = line.span("when") if line["when"] else None
        return [Label(line.start("label"), len(text), line.span("who"), when=when)]
    tail = text[-_TAIL:]
    last = _end().search(text, len(text) - len(tail)) if "ction" in tail or "CTION" in tail else None
    if last is not None and text.count(" ", 0, last.start()) > 2 and _known(text, last, knows):
        return [Label(last.start("label"), len(text), last.span("who"))]
    for start in [m.start() for m in _starts().finditer(text)][:40]:
        if out and start < out[-1].end:
            continue
        front = _front().match(text, start)
        if front is not None and _known(text, front, knows):
            colon = front["cue"].strip() == ":"
            end = front.end() if colon else front.start("who")
            out.append(Label(start, end, front.span("who") if colon else None, closed=colon))
            continue
        owned = _owned().match(text, start)
        if owned is not None and _known(text, owned, knows) and imperative(text[owned.end() :]):
            out.append(Label(start, owned.end(), owned.span("who")))
            continue
        behind = _behind().match(text, start)
        if behind is not None and _known(text, behind, knows):
            out.append(Label(start, behind.end(), _bare(behind)))
    return out


@cache
def _to_action() -> re.Pattern[str]:
    return re.compile(
        rf"(?:(?<=[.!?;:]\s)|(?<=\s[–—-]\s)|(?<=[(\[])|(?<![^\s])(?<!\w\s))(?P<who>{OWNERS})\s(?:to|will) action(?: (?:this|it))?"
        r"(?:,?\s(?P<when>(?:by|before) [^.;:!?()\[\]]{2,40})[.)\]]{0,2}(?=\s|$)|(?P<task>\s(?!(?:this|it)\b)\w[^.!?\n]{2,200}[.!?]?)|[.)\]]{0,2}(?=\s|$))"
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

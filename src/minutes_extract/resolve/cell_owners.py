"""Whom the words of an owner cell name, one after another."""

from __future__ import annotations

import re
from functools import cache

from ..find.joined import of_rank
from ..find.mentions import Mark, mark
from ..find.tasks import of_team, split_owners, trim_owner
from ..honorifics import TITLES
from .in_turn import in_turn
from .owners import one_name
from .people import Registry


def owners_of(words: Mark, registry: Registry) -> list[Mark]:
    """The owners that words name, without what leads to them or tells when and what for."""
    passage = words.passage
    text = words.text.strip(" .,;:–-()")
    if not text:
        return []
    if (inside := _bracketed().fullmatch(words.text)) is not None:
        words = mark(passage, words.start + inside.start(1), words.start + inside.end(1))
    lead = _lead().match(words.text)
    if lead and registry.resolve(words.text).person is None:  # not 'Lead Officer', where somebody is
        words = mark(passage, words.start + lead.end(), words.end)
    leads = _leads().search(words.text)
    if leads:
        words = mark(passage, words.start, words.start + leads.start())
    aside = _aside().search(words.text)
    if aside is not None and (aside["open"] or _says_when(aside["dash"])):
        words = mark(passage, words.start, words.start + aside.start())  # 'Clerk (to the Trust, 20 April)'
    trail = _trail().search(words.text)
    if trail:
        words = mark(passage, words.start, words.start + trail.start())
    if _everyone_twice().fullmatch(words.text):
        return [_trim(words)]
    out: list[Mark] = []
    at = words.start
    for match in [*_parting(words.text), None]:
        part = mark(passage, at, words.start + match.start() if match else words.end)
        at = words.start + match.end() if match else at
        if has_words().search(part.text) and not _says_when(part.text) and not (out and _aims(part.text)):
            out += _joined(_trim(part), registry)
    return out


def _parting(text: str) -> list[re.Match[str]]:
    """What parts the owners of a cell, not within a bracket, a team's handle or a rank: 'AB (Chair, Roof Group)', 'C/Insp Bell'."""
    return [
        m
        for m in _separator().finditer(text)
        if not of_team(text, m.start())
        and not of_rank(text, m.start())
        and not (text.count("(", 0, m.start()) > text.count(")", 0, m.start()) and ")" in text[m.end() :])
    ]


def _aims(text: str) -> bool:
    """Whether words behind an owner say what the task is for: 'for Council', 'to the June pack'."""
    return text.lstrip().startswith(("for ", "in ", "at ", "on ", "via ")) or text.strip(" .") in (
        "pack",
        "agenda",
        "note",
        "noted",
        "info",
    )


def _says_when(text: str) -> bool:
    """Whether words beside an owner say when, or that it is done: 'done at meeting', 'straight away'."""
    return text[:1].islower() and _when().match(text) is not None


def _joined(part: Mark, registry: Registry) -> list[Mark]:
    """Owners that 'and', '&' or a space joins, unless they make one name."""
    out: list[Mark] = []
    while (parted := _first_of(part, registry)) is not None:
        first, part = parted
        out.append(first)
    return [*out, *_all_joined(part, registry)]


def _first_of(part: Mark, registry: Registry) -> tuple[Mark, Mark] | None:
    """Somebody's initials in front of other owners, and these: 'AB & the Roof Panel', 'AB (risks) CD'."""
    between = _between().match(part.text)
    if between is None or _initials_only().fullmatch(part.text) or in_turn(part, registry):
        return None
    first = mark(part.passage, part.start, part.start + between.start("first") + len(between["first"]))
    rest = mark(part.passage, part.start + between.end(), part.end)
    if registry.resolve(first.text).person is None or not has_words().search(rest.text):
        return None
    return first, rest


def _all_joined(part: Mark, registry: Registry) -> list[Mark]:
    if _all_of().fullmatch(part.text):
        return [part]
    if _initials_only().fullmatch(part.text):
        return [
            mark(part.passage, part.start + m.start(), part.start + m.end())
            for m in _initials_each().finditer(part.text)
        ]
    if " " in part.text and (each := in_turn(part, registry)):
        return each
    pieces = [mark(part.passage, a, b) for a, b in split_owners(part.passage.text, part.start, part.end)]
    if len(pieces) == 1:
        return pieces  # 'with RB'
    people = any(registry.resolve(piece.text).person for piece in pieces)
    if not pieces or (not people and one_name(part, registry)):
        return [part]
    return pieces


def _trim(words: Mark) -> Mark:
    return mark(words.passage, *trim_owner(words.passage.text, words.start, words.end))


@cache
def _initials_only() -> re.Pattern[str]:
    one = rf"{TITLES}(?:[A-Z][A-Za-z]?[A-Z’'][A-Za-z’'-]{{0,3}}|[A-Z][a-z]{{1,4}}[A-Z]{{1,2}})"
    held = r"(?:Chair|Clerk|Secretary|Treasurer|All)"
    return re.compile(rf"(?:{held}\s+){{0,3}}{one}(?:\s+(?:{one}|{held}\b))+|(?:{held}\s+){{1,3}}{one}")


@cache
def _initials_each() -> re.Pattern[str]:
    return re.compile(rf"{TITLES}\S+")


@cache
def _lead() -> re.Pattern[str]:
    return re.compile(
        r"(?:(?:[Aa]ction(?:ed)?|ACTION)s?(?: by| for)?(?:\s*[:–-]|(?=\s))|[Ww]ith|[Bb]y|[Ll]ead|[Ff]or"
        r"|(?:[Oo]wner|[Ll]ead|[Bb]y|[Ff]or|[Tt]o|[Ww]ho|[Rr]esponsible|[Aa]ssigned to)\s*:)\s+"
    )


@cache
def _bracketed() -> re.Pattern[str]:
    """A bracket round all that a cell says: '(AB)'."""
    return re.compile(r"\s*\(([^()]+)\)[\s.,;]*")


@cache
def _trail() -> re.Pattern[str]:
    """What leads to the date behind an owner: 'Dr Orr, for 1 April'."""
    return re.compile(r"[\s,;(–-]+(?:for|by|due|from|on|at|before|until|in time for|ready for)\s*$", re.IGNORECASE)


@cache
def _aside() -> re.Pattern[str]:
    """A bracket that the date behind it was taken out of, or what a dash adds: '(to the Trust,', '– done at the meeting'."""
    return re.compile(r"\s(?P<open>\((?=[a-z])[^()]{2,60})$|\s[–—-]\s(?P<dash>[a-z][^–—]{2,40})$")


@cache
def _leads() -> re.Pattern[str]:
    """'EF to lead', 'EF to follow up', 'GH leading'."""
    return re.compile(r"\s+(?:to [a-z]{2,12}(?: (?:up|out|on|back|this|it))?|leading|lead)\W*$")


@cache
def _separator() -> re.Pattern[str]:
    """What parts owners in a cell; a slash in a team's handle does not, a note in brackets does."""
    return re.compile(
        r"\s*,?\s+(?:in (?:consultation|liaison|conjunction|discussion) with|supported by|with (?:support|help) from)\s+"
        r"|\s*[/,;+]\s*|\s*\([a-z][^()]{2,40}\)\s*"
    )


@cache
def _everyone_twice() -> re.Pattern[str]:
    """'All' in two languages: 'Pawb / All', 'Uile / All members'."""
    return re.compile(
        r"\W*[A-Z][\w’'-]{2,12}\s?/\s?(?:All|ALL)(?: members| partners)?\W*|\W*(?:All|ALL)(?: members| partners)?\s?/\s?[A-Z][\w’'-]{2,12}\W*"
    )


@cache
def _all_of() -> re.Pattern[str]:
    """Everyone of a kind: 'All HODs', 'All ward managers', 'Each school'."""
    return re.compile(r"(?:(?:All|ALL|all) (?:the )?(?:[A-Za-z]{3,14} )?[A-Za-z]{2,14}s|(?:Each|Every) [a-z]{3,14})")


@cache
def _between() -> re.Pattern[str]:
    """Initials, and what parts them from the owner behind them."""
    return re.compile(r"^(?P<first>[A-Z][A-Za-z]?[A-Z]{1,2})\s*(?:&|\+|\band\b|\([^()]{1,40}\))\s+(?:the )?(?=[A-Z])")


@cache
def _when() -> re.Pattern[str]:
    return re.compile(
        r"(?:done|complete[d]?|closed|at once|forthwith|urgent(?:ly)?|as required|quarterly|termly|annually|each|every|to report|ongoing|straight ?away|immediately|as soon as|asap|when\b|before|after|by|from|in time|for the next|next|w/c|w/e|at the|tbc|weekly|monthly|to follow|now)\b",
        re.IGNORECASE,
    )


@cache
def has_words() -> re.Pattern[str]:
    return re.compile(r"\w")

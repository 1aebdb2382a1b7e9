"""The entries of an owner column: whom each names, the date beside them, and which action is theirs."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import cache
from itertools import pairwise

from ..find.actions.patterns import patterns
from ..find.dates import DateMention, find_dates
from ..find.joined import of_rank
from ..find.mentions import Mark, mark
from ..find.tasks import of_team, split_owners, trim_owner
from ..honorifics import TITLES
from ..segment.passage import Passage
from .dates import Calendar
from .due import Due
from .in_turn import in_turn
from .owners import one_name, text_owners
from .people import Registry


@dataclass(slots=True)
class CellEntry:
    """One entry of an owner column: whom it names and the date beside them."""

    owners: list[Mark] = field(default_factory=list)
    due: Due | None = None
    soft: bool = False
    ref: Mark | None = None  # the number printed in front of them: 'AP 9.4a AB'


@cache
def _initials_only() -> re.Pattern[str]:
    one = rf"{TITLES}(?:[A-Z][A-Za-z]?[A-Z’'][A-Za-z’'-]{{0,3}}|[A-Z][a-z]{{1,4}}[A-Z]{{1,2}})"
    held = r"(?:Chair|Clerk|Secretary|Treasurer|All)"
    return re.compile(rf"(?:{held}\s+){{0,3}}{one}(?:\s+(?:{one}|{held}\b))+|(?:{held}\s+){{1,3}}{one}")


@cache
def _initials_each() -> re.Pattern[str]:
    return re.compile(rf"{TITLES}\S+")


@cache
def _edge() -> re.Pattern[str]:
    return re.compile(r"[/&,+]\s*$")


@cache
def _word() -> re.Pattern[str]:
    return re.compile(r"\w")


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
def _ordinal() -> re.Pattern[str]:
    """The number of an entry among several: '(1) AB (2) CD', 'a) AB'."""
    return re.compile(
        r"(?:(?<=\s)|(?<![^\s]))(?:\((?:\d{1,2}|[a-h]|i{1,3}|iv|v)\)|(?:\d{1,2}|[a-h])\)|\d\.(?=\s+[A-Z]))\s+(?=\S)"
    )


@cache
def _reffed() -> re.Pattern[str]:
    """The number of an action in front of its owner: 'AP 9.4a AB', 'Action 3.2: AB', '4. AB'."""
    word = r"(?:AP|A|Action|ACTION|Action point|Min|Minute|Item)\.?\s?"
    return re.compile(rf"(?:{word}(?P<ref>\d{{1,3}}(?:[./]\d{{1,3}}){{0,2}}[a-z]?)[.):]?|\d{{1,2}}[.)])\s+(?=[A-Z])")


@cache
def _code() -> re.Pattern[str]:
    return re.compile(
        r"(?P<ref>(?P<a>\d{1,4})[/.-](?P<b>\d{1,4})[a-z]?|[A-Z]{1,5}[/-]?\d{1,4}(?:[/-]\d{1,4})?)[.):]?\s+(?=[A-Z])"
    )


def _coded(text: str) -> re.Match[str] | None:
    """The code of an action in front of its owner: '24/37 AB 15/05/25', 'F/12 AB'; two figures are none that may be a day."""
    found = _code().match(text)
    if found is None or found["a"] is None:
        return found
    day = 0 < int(found["a"]) < 32 and 0 < int(found["b"]) < 13
    return found if not day or find_dates(text, found.end(), len(text), cell=True) else None


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


def cell_entries(
    passages: list[Passage], registry: Registry, calendar: Calendar, end: int | None = None
) -> list[CellEntry]:
    """The entries of an owner cell, dates taken off; lines that a separator joins are one. `end`: of each line."""
    out: list[CellEntry] = []
    open_edge = False
    for passage in passages:
        if patterns()["no_owner"].fullmatch(passage.text):
            continue
        made = _entries(passage, registry, calendar, end)
        glue = open_edge or passage.text.startswith(("/", "&", "+")) or (bool(out) and made and not made[0].owners)
        if glue and out and made:
            first = made.pop(0)
            out[-1].owners += first.owners
            out[-1].due = out[-1].due or first.due
        for entry in made:
            entry.soft = passage.paragraph.soft
        out += made
        open_edge = bool(_edge().search(passage.text))
    return out


def _entries(passage: Passage, registry: Registry, calendar: Calendar, end: int | None) -> list[CellEntry]:
    """Entries of one line: a date ends one where more owners follow it."""
    text = passage.text[:end]
    numbered = list(_ordinal().finditer(text))
    if numbered and not text[: numbered[0].start()].strip():
        ends = [*(n.start() for n in numbered[1:]), len(text)]
        parts = zip(numbered, ends, strict=True)
        return [e for n, end in parts for e in _dated(mark(passage, n.end(), end), registry, calendar)]
    told = _reffed().match(text) if text[:1].isdigit() or text[:1] in "AMI" else None
    told = told or _coded(text)
    out = _dated(mark(passage, told.end() if told is not None else 0, len(text)), registry, calendar)
    for entry in out if told is not None and told["ref"] else ():
        entry.ref = mark(passage, *told.span("ref")) if told is not None else None
    return out


def _dated(words: Mark, registry: Registry, calendar: Calendar) -> list[CellEntry]:
    """Entries of words without a number in front."""
    passage, text = words.passage, words.passage.text
    out: list[CellEntry] = []
    at = words.start
    for mention in find_dates(text, words.start, words.end, cell=True):
        if mention.text.isalpha() and _names(text, mention, registry):
            continue
        who = mark(passage, at, mention.lead)
        due = calendar.due_of(passage, mention)
        at = mention.end
        if not _word().search(who.text) and out:
            if out[-1].due is None or (out[-1].due.value is None and due.value is not None):
                out[-1].due = due  # 'AB, by half term (20 October)'
            continue
        out.append(CellEntry(_owners(who, registry), due))
    rest = mark(passage, at, words.end)
    if _word().search(rest.text):
        out.append(CellEntry(_owners(rest, registry)))
    return [e for e in out if e.owners or e.due]


def _names(text: str, mention: DateMention, registry: Registry) -> bool:
    """Whether the name of a month or day is that of somebody who was there: 'June Bell', 'Jan'."""
    if mention.relation is not None:
        return False
    behind = _surname().match(text, mention.end)
    whole = text[mention.start : behind.end()] if behind is not None else mention.text
    return registry.resolve(whole).person is not None


@cache
def _surname() -> re.Pattern[str]:
    return re.compile(r" [A-Z][\w’'-]*")


def _owners(words: Mark, registry: Registry) -> list[Mark]:
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
        if _word().search(part.text) and not _says_when(part.text) and not (out and _aims(part.text)):
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


@cache
def _when() -> re.Pattern[str]:
    return re.compile(
        r"(?:done|complete[d]?|closed|at once|forthwith|urgent(?:ly)?|as required|quarterly|termly|annually|each|every|to report|ongoing|straight ?away|immediately|as soon as|asap|when\b|before|after|by|from|in time|for the next|next|w/c|w/e|at the|tbc|weekly|monthly|to follow|now)\b",
        re.IGNORECASE,
    )


def _joined(part: Mark, registry: Registry) -> list[Mark]:
    """Owners that 'and', '&' or a space joins, unless they make one name."""
    if _all_of().fullmatch(part.text):
        return [part]
    if _initials_only().fullmatch(part.text):
        return [
            mark(part.passage, part.start + m.start(), part.start + m.end())
            for m in _initials_each().finditer(part.text)
        ]
    if " " in part.text and (each := in_turn(part, registry)):
        return each
    between = _between().search(part.text)
    if between is not None:  # 'AB & the Roof Panel', 'AB (risks) CD'
        first = mark(part.passage, part.start, part.start + between.start("first") + len(between["first"]))
        rest = mark(part.passage, part.start + between.end(), part.end)
        if registry.resolve(first.text).person is not None and _word().search(rest.text):
            return [first, *_joined(rest, registry)]
    pieces = [mark(part.passage, a, b) for a, b in split_owners(part.passage.text, part.start, part.end)]
    if len(pieces) == 1:
        return pieces  # 'with RB'
    people = any(registry.resolve(piece.text).person for piece in pieces)
    if not pieces or (not people and one_name(part, registry)):
        return [part]
    return pieces


def _trim(words: Mark) -> Mark:
    return mark(words.passage, *trim_owner(words.passage.text, words.start, words.end))


def one_each(entries: list[CellEntry], actions: list[Mark], registry: Registry, sure: bool) -> list[CellEntry]:
    """One entry of as many owners as there are actions, 'AB / CD': one each where the wording of an action tells it.

    `sure`: there are as many dates as well.
    """
    if len(entries) != 1 or len(actions) < 2 or len(entries[0].owners) != len(actions):
        return entries
    parts = [CellEntry([owner], entries[0].due) for owner in entries[0].owners]
    agrees = Agreement(actions, parts, registry)
    sure = sure or _only_spaces(entries[0].owners)
    fits = [agrees(n, n) for n in range(len(actions))]
    others = [agrees(n, m) for n in range(len(actions)) for m in range(len(parts)) if m != n]
    return parts if sure or (max(fits) > 0 and max(others) <= 0) else entries


def _only_spaces(owners: list[Mark]) -> bool:
    """Whether nothing parts the owners of a cell, as where its lines ran together."""
    return all(a.passage is b.passage and not a.passage.text[a.end : b.start].strip() for a, b in pairwise(owners))


class Agreement:
    """How the actions of a row fit the entries of its owner column; whom each names is told once."""

    def __init__(self, actions: list[Mark], entries: list[CellEntry], registry: Registry) -> None:
        self.actions = actions
        self.entries = entries
        self.registry = registry
        self._said: dict[int, set[str | None]] = {}
        self._named: dict[int, set[str | None]] = {}

    def __call__(self, action: int, entry: int) -> float:
        """1 where the wording names people of the entry, −0.5 where others, 0 where nobody."""
        said = self._said.get(action)
        if said is None:
            found = text_owners(self.actions[action], self.registry)
            said = self._said[action] = {o.resolution.person or o.resolution.name for o in found} - {None}
        if not said:
            return 0.0
        named = self._named.get(entry)
        if named is None:
            found_in = [self.registry.resolve(m.text) for m in self.entries[entry].owners]
            named = self._named[entry] = {r.person or r.name for r in found_in} - {None}
        return 1.0 if said & named else -0.5

"""Who owns an action: the column's word first, then the label's, then the wording's."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import cache

from ..find.actions.patterns import patterns
from ..find.dates import find_dates
from ..find.lines.patterns import line_patterns
from ..find.mentions import Mark, mark
from ..find.tasks import Tasks, of_team, split_owners, trailing_owners, trim_owner
from ..lexicons import words as word_list
from ..segment.passage import Passage
from .dates import Calendar, Due
from .kinds import everyone
from .people import Registry, Resolution


@dataclass(frozen=True, slots=True)
class Owner:
    mark: Mark
    source: str
    resolution: Resolution


@dataclass(slots=True)
class CellEntry:
    """One entry of an owner column: whom it names and the date beside them."""

    owners: list[Mark] = field(default_factory=list)
    due: Due | None = None
    soft: bool = False


@cache
def _initials_only() -> re.Pattern[str]:
    one = r"(?:(?:Mr|Mrs|Ms|Miss|Dr|Sr|Fr|Cllr|Prof|Revd?)\.? )?[A-Z][A-Za-z]?[A-Z’'][A-Za-z’'-]{0,3}"
    return re.compile(rf"{one}(?:\s+{one})+")


@cache
def _initials_each() -> re.Pattern[str]:
    return re.compile(r"(?:(?:Mr|Mrs|Ms|Miss|Dr|Sr|Fr|Cllr|Prof|Revd?)\.? )?\S+")


@cache
def _edge() -> re.Pattern[str]:
    return re.compile(r"[/&,+]\s*$")


@cache
def _word() -> re.Pattern[str]:
    return re.compile(r"\w")


@cache
def _lead() -> re.Pattern[str]:
    return re.compile(r"(?:(?:[Aa]ction|ACTION)\s*[:–-]|[Ww]ith|[Bb]y|[Ll]ead|[Oo]wner\s*:|[Ff]or)\s+")


@cache
def _separator() -> re.Pattern[str]:
    """What parts owners in a cell; a slash in a team's handle does not, a note in brackets does."""
    return re.compile(r"\s*[/,;+]\s*|\s*\([a-z][^()]{2,40}\)\s*")


@cache
def _between() -> re.Pattern[str]:
    """Initials, and what parts them from the owner behind them."""
    return re.compile(r"^(?P<first>[A-Z][A-Za-z]?[A-Z]{1,2})\s*(?:&|\+|\band\b|\([^()]{1,40}\))\s+(?:the )?(?=[A-Z])")


@cache
def _name() -> re.Pattern[str]:
    return re.compile(
        r"[A-Z][a-z]?[A-Z][A-Za-z]?|@[\w.-]+"
        r"|(?:(?:Mr|Mrs|Ms|Miss|Dr|Cllr|Prof|Revd?|Sr|Fr)\.? )?(?:[A-Z]\.\s?){0,3}[A-Z][\w’'-]+(?: [A-Z][\w’'-]+){0,2}"
    )


def cell_entries(passages: list[Passage], registry: Registry, calendar: Calendar) -> list[CellEntry]:
    """The entries of an owner cell, dates taken off; lines that a separator joins are one."""
    out: list[CellEntry] = []
    open_edge = False
    for passage in passages:
        if patterns()["no_owner"].fullmatch(passage.text):
            continue
        made = _entries(passage, registry, calendar)
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


def _entries(passage: Passage, registry: Registry, calendar: Calendar) -> list[CellEntry]:
    """Entries of one line: a date ends one where more owners follow it."""
    text = passage.text
    out: list[CellEntry] = []
    at = 0
    for mention in find_dates(text, cell=True):
        words = mark(passage, at, mention.lead)
        due = Due(mark(passage, mention.start, mention.end), mention.relation, calendar.resolve(mention))
        at = mention.end
        if not _word().search(words.text) and out:
            if out[-1].due is None:
                out[-1].due = due
            continue
        out.append(CellEntry(_owners(words, registry), due))
    rest = mark(passage, at, len(text))
    if _word().search(rest.text):
        out.append(CellEntry(_owners(rest, registry)))
    return [e for e in out if e.owners or e.due]


def _owners(words: Mark, registry: Registry) -> list[Mark]:
    passage = words.passage
    text = words.text.strip(" .,;:–-()")
    if not text:
        return []
    lead = _lead().match(words.text)
    if lead:
        words = mark(passage, words.start + lead.end(), words.end)
    out: list[Mark] = []
    at = words.start
    parting = [m for m in _separator().finditer(words.text) if not of_team(words.text, m.start())]
    for match in [*parting, None]:
        part = mark(passage, at, words.start + match.start() if match else words.end)
        at = words.start + match.end() if match else at
        if _word().search(part.text):
            out += _joined(_trim(part), registry)
    return out


def _joined(part: Mark, registry: Registry) -> list[Mark]:
    """Owners that 'and', '&' or a space joins, unless they make one name."""
    if _initials_only().fullmatch(part.text):
        return [
            mark(part.passage, part.start + m.start(), part.start + m.end())
            for m in _initials_each().finditer(part.text)
        ]
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


def one_name(words: Mark, registry: Registry) -> bool:
    """Whether words with an 'and' in them name one group or organisation of the document."""
    whole = registry.resolve(words.text)
    if whole.kind == "everyone":
        return True
    return (whole.name is not None and whole.name != words.text) or words.text in registry.groups


def _trim(words: Mark) -> Mark:
    return mark(words.passage, *trim_owner(words.passage.text, words.start, words.end))


def text_owners(words: Mark, registry: Registry) -> list[Owner]:
    """Owners that an action's own words name: its subject, or a bracket at its end."""
    passage, text = words.passage, words.passage.text
    found = passage.once(Tasks).subject(words.start, words.end)
    out: list[Owner] = []
    if found is not None:
        parts = found.parts
        whole = mark(passage, parts[0][0], parts[-1][1])
        if len(parts) > 1 and one_name(whole, registry):
            parts = ((whole.start, whole.end),)
        for a, b in parts:
            owner = mark(passage, a, b)
            resolution = registry.resolve(owner.text)
            if known(resolution, owner.text):
                out.append(Owner(owner, "text", resolution))
        if out and len(out) < len(parts) and found.start > words.start + 40:
            out = []
    if not out:
        bracket = trailing_owners(text[: words.end])
        if bracket is not None and bracket[0] >= words.start:
            marks = [mark(passage, a, b) for a, b in split_owners(text, *bracket)]
            owners = [Owner(m, "text", registry.resolve(m.text)) for m in marks]
            out = [o for o in owners if known(o.resolution, o.mark.text) or o.mark.text.isupper()]
    return out or _nicks(words, registry) or _agent(words, registry) or _bidden(words, registry)


@cache
def _by_whom() -> re.Pattern[str]:
    """Who is to do what is said in the passive: 'would be sent out by the school'."""
    return re.compile(
        r"\bbe (?:\w{3,14} ){1,3}by (?P<who>(?:the )?[A-Za-z][\w’'-]{1,20}(?: [A-Z][\w’'-]{1,20}){0,3})\b"
    )


def _agent(words: Mark, registry: Registry) -> list[Owner]:
    found = _by_whom().search(words.passage.text, words.start, words.end)
    if found is None:
        return []
    who = mark(words.passage, *found.span("who"))
    resolution = registry.resolve(who.text)
    named = resolution.person or resolution.kind in ("group", "organisation", "everyone")
    return [Owner(who, "text", resolution)] if named else []


@cache
def _that() -> re.Pattern[str]:
    return re.compile(
        r"\W{0,3}(?:(?:RESOLVED|Resolved|AGREED|Agreed)\W{1,3})?[Tt]hat (?:the )?(?P<who>[A-Z][\w.’'&-]{0,20}(?: [A-Za-z][\w.’'&-]{0,20}){1,7})"
    )


def _bidden(words: Mark, registry: Registry) -> list[Owner]:
    """Who is bidden in a clause of a resolution: 'That the Clerk write to the bank'."""
    text = words.passage.text
    found = _that().match(text, words.start, words.end) if "hat " in words.text[:24] else None
    verbs = word_list("cues.tasks.imperatives")
    begin = at = found.start("who") if found is not None else 0
    for word in found["who"].split() if found is not None else []:
        if word in verbs and at > begin:
            marks = [mark(words.passage, a, b) for a, b in split_owners(text, begin, at)]
            owners = [Owner(m, "text", registry.resolve(m.text)) for m in marks]
            named = all(o.resolution.person or o.resolution.kind in ("group", "organisation") for o in owners)
            return owners if named else []
        at += len(word) + 1
    return []


def _nick(text: str) -> bool:
    """Whether a word in lower case could be what somebody goes by on a channel."""
    plural = text.endswith(("s", "ing", "ed")) and not text.endswith("ss")
    return text.islower() and not plural and text not in _NO_NICK


_NO_NICK = frozenset(
    "need remember continue try want how what who when where able due subject back time used it this that we i they he she you".split()
)


def told_owners(words: Mark, registry: Registry) -> list[Owner]:
    """Who is said to have done what was to be done: 'Roof – AB has asked three builders'."""
    text = words.passage.text
    for found in line_patterns()["has_done"].finditer(text, words.start, words.end):
        marks = [mark(words.passage, a, b) for a, b in split_owners(text, *found.span("who"))]
        if all(registry.knows(m.text) for m in marks):
            return [Owner(m, "text", registry.resolve(m.text)) for m in marks]
    return []


_TOLD = frozenset("is are was were has had have said says and or of who which that thinks asked".split())


def _nicks(words: Mark, registry: Registry) -> list[Owner]:
    """Owners in lower case, as people go by on a channel, and those whom an instruction follows: 'eve sweep …'."""
    text = words.passage.text
    found = line_patterns()["nicks"].match(text, words.start, words.end)
    verbs, given = word_list("cues.tasks.imperatives"), word_list("people.given.names")
    if found is None:
        return []
    marks = [mark(words.passage, a, b) for a, b in split_owners(text, *found.span("who"))]
    told = (
        found["verb"].endswith("ed")
        or found["verb"] in _TOLD
        or (found["verb"].endswith("s") and any(everyone(m.text) for m in marks))
    )
    if found["cue"] is None and found["verb"] not in verbs and (told or not all(registry.knows(m.text) for m in marks)):
        return []
    said = found["cue"] == "to" and found["verb"] in verbs and len(marks) == 1  # 'moss to ask': nobody else is meant
    for one in marks:
        known = registry.knows(one.text) or one.text.lower() in given or (said and _nick(one.text))
        if one.text in verbs or not known:
            return []
    return [Owner(m, "text", registry.resolve(m.text)) for m in marks]


def known(resolution: Resolution, text: str) -> bool:
    """Whether words in the running text surely name someone."""
    if (
        resolution.name
        or resolution.person
        or resolution.candidates
        or resolution.kind in ("everyone", "group", "organisation")
    ):
        return True
    return bool(_name().fullmatch(text)) and not everyone(text)


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

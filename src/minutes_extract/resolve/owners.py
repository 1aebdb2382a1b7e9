"""Who owns an action: the column's word first, then the label's, then the wording's."""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

from ..find.lines.patterns import line_patterns
from ..find.mentions import Mark, mark
from ..find.tasks import Subject, Tasks, split_owners, trailing_owners
from ..honorifics import TITLE, TITLES
from ..lexicons import words as word_list
from .asked import asked
from .kinds import everyone
from .people import Registry
from .resolution import Resolution


class Owner(NamedTuple):
    mark: Mark
    source: str
    resolution: Resolution


@cache
def _name() -> re.Pattern[str]:
    return re.compile(
        r"[A-Z][a-z]?[A-Z][A-Za-z]?|@[\w.-]+"
        rf"|{TITLES}(?:[A-Z]\.\s?){{0,3}}[A-Z][\w’'-]+(?: [A-Z][\w’'-]+){{0,2}}"
    )


def one_name(words: Mark, registry: Registry) -> bool:
    """Whether words with an 'and' in them name one group or organisation of the document."""
    whole = registry.resolve(words.text)
    if whole.kind == "everyone":
        return True
    return (whole.name is not None and whole.name != words.text) or words.text in registry.groups


def text_owners(words: Mark, registry: Registry) -> list[Owner]:
    """Owners that an action's own words name: its subject, or a bracket at its end."""
    passage = words.passage
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
            if known(resolution, owner.text) and not _of_thing(found, owner, resolution):
                out.append(Owner(owner, "text", resolution))
        if out and len(out) < len(parts) and found.start > words.start + 40:
            out = []
    bidden = _named(words, registry) if not out or out[0].mark.start > words.start else []
    if bidden and out and out[0].mark.start > bidden[-1].mark.end:
        out = bidden  # 'Ann work with Carl, Eve and Gus to sort it'
    out = _in_bracket(words, out, registry)
    promised = _promised(words, registry)
    if len(promised) > len(out) and all(owner.resolution.person for owner in out):
        return promised
    return (
        out
        or _nicks(words, registry)
        or bidden
        or _agent(words, registry)
        or _bidden(words, registry)
        or _amid(words, registry)
    )


def _in_bracket(words: Mark, out: list[Owner], registry: Registry) -> list[Owner]:
    """The owners in a bracket at the end, where nobody, a group or fewer of them are named in front; else those in front.

    'Members to draw up a list (Ann Bell)', 'AB to ask the builder (AB / CD)'.
    """
    passage = words.passage
    bracket = trailing_owners(passage.text[: words.end])
    if bracket is None or bracket[0] < words.start:
        return out
    marks = [mark(passage, a, b) for a, b in split_owners(passage.text, *bracket)]
    owners = [Owner(m, "text", registry.resolve(m.text)) for m in marks]
    held = [o for o in owners if known(o.resolution, o.mark.text) or o.mark.text.isupper()]
    if not out:
        return held
    people = {o.resolution.person for o in held}
    if not held or None in people:
        return out
    groups = all(o.resolution.kind in ("group", "everyone") for o in out)
    return held if groups or people > {o.resolution.person for o in out} else out


@cache
def _bracket() -> re.Pattern[str]:
    """Owners in a bracket behind some words, and the sentence goes on: 'visit to be set up (AB), to include the Council'."""
    return re.compile(
        r"(?<=[a-z]) \((?P<who>[A-Z][A-Za-z]{0,3}[A-Z](?:\s?(?:[/,&+]|and)\s?[A-Z][A-Za-z]{0,3}[A-Z]){0,3})\)(?=[,;.]| [a-z])"
    )


def _amid(words: Mark, registry: Registry) -> list[Owner]:
    """People of the list whose initials alone stand in the only bracket of the words."""
    found = list(_bracket().finditer(words.passage.text, words.start, words.end))
    if len(found) != 1:
        return []
    spans = split_owners(words.passage.text, *found[0].span("who"))
    owners = [Owner(m, "text", registry.resolve(m.text)) for m in (mark(words.passage, a, b) for a, b in spans)]
    return owners if all(owner.resolution.person for owner in owners) else []


def _promised(words: Mark, registry: Registry) -> list[Owner]:
    """Who is said to have taken up the task, or to have been asked: 'It was agreed that Ann would …'."""
    passage = words.passage
    found = passage.once(Tasks).promised(words.start, words.end)
    parts = found.parts if found is not None else ()
    who = asked(passage.text, words.start, words.end) if found is None else None
    if who is not None:
        parts = tuple(split_owners(passage.text, *who))
    owners = [Owner(m, "text", registry.resolve(m.text)) for m in (mark(passage, a, b) for a, b in parts)]
    return owners if all(_is_somebody(owner.resolution) for owner in owners) else []


def _is_somebody(found: Resolution) -> bool:
    return bool(found.person) or found.kind in ("group", "organisation", "everyone")


def _of_thing(found: Subject, owner: Mark, resolution: Resolution) -> bool:
    """Whether what is to go or to come is a thing in capitals that nobody knows: 'Annual Statements to go out'."""
    if resolution.person or resolution.name or resolution.candidates:
        return False
    text = owner.passage.text
    if found.cue == "to" and _goes_to().match(text, found.parts[-1][1]) is not None:
        return True  # 'Letter to all members'
    return " " in owner.text and found.cue == "to" and _moves().match(text, found.parts[-1][1]) is not None


@cache
def _goes_to() -> re.Pattern[str]:
    return re.compile(r"\s+to\s+(?:all|each|every|the|an?|our|their|its|his|her|this|that|these|those|them|us|him)\b")


@cache
def _moves() -> re.Pattern[str]:
    return re.compile(r"\s+(?:also\s+)?to\s+(?:go|come|remain|continue|stay|stand|include|take place|appear)\b")


@cache
def _by_whom() -> re.Pattern[str]:
    """Who is to do what is said in the passive: 'would be sent out by the school', 'to be drawn up by AB/CD'."""
    title = rf"(?:the )?(?:{TITLE}\.? |(?:[A-Z]\. ?){{1,2}})?"
    more = r"(?: [A-Z][\w’'-]{1,20}){0,3}(?: \([a-z]{2,12}\))?"
    return re.compile(
        rf"\bbe (?:\w{{2,14}} ){{1,3}}by (?P<who>{title}[A-Za-z][\w’'-]{{1,20}}{more}(?:(?:, | and | & |/){title}[A-Z][\w’'-]{{1,20}}{more}){{0,4}})(?![\w’'-])"
    )


def _agent(words: Mark, registry: Registry) -> list[Owner]:
    found = _by_whom().search(words.passage.text, words.start, words.end)
    if found is None:
        return []
    told: list[Owner] = []
    for a, b in split_owners(words.passage.text, *found.span("who")):
        said = words.passage.text[a:b].partition(" (")[0]  # 'AB (lead)'
        who = mark(words.passage, a, a + len(said))
        resolution = registry.resolve(who.text)
        if not _is_somebody(resolution):
            break  # 'by Ann Bell and 3 June'
        told.append(Owner(who, "text", resolution))
    return told


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
            return owners if all(_is_somebody(o.resolution) for o in owners) else []
        at += len(word) + 1
    return []


def _nick(text: str) -> bool:
    """Whether a word in lower case could be what somebody goes by on a channel."""
    plural = text.endswith(("s", "ing", "ed")) and not text.endswith("ss")
    return text.islower() and not plural and text not in _NO_NICK


_NO_NICK = frozenset(
    "need remember continue try want how what who when where able due subject back time used it this that we i they he she you".split()
)


def told_owners(words: Mark, registry: Registry, *, having: bool = False) -> list[Owner]:
    """Who is said to have done what was to be done: 'Roof – AB has asked three builders'; `having`: in these words alone."""
    text = words.passage.text
    for found in line_patterns()["has_done"].finditer(text, words.start, words.end):
        if having and not found.group().endswith((" has", " have", " had")):
            continue
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


def _named(words: Mark, registry: Registry) -> list[Owner]:
    """People whom a verb without 'to' follows: 'Ann Bell and Carl Dunn working on it', 'Ann Bell sweep'.

    Whom no list names must have a given name, and be bidden to do something.
    """
    text = words.passage.text
    found = line_patterns()["doing"].match(text, words.start, words.end)
    bidden = found is not None and found["verb"] in word_list("cues.tasks.imperatives")
    if found is None or not (bidden or found["verb"].endswith("ing")):
        return []
    given = word_list("people.given.names") if bidden else frozenset[str]()
    marks = [mark(words.passage, a, b) for a, b in split_owners(text, *found.span("who"))]
    owners = [Owner(m, "text", registry.resolve(m.text)) for m in marks]
    return owners if all(o.resolution.person or o.mark.text.split()[0].lower() in given for o in owners) else []


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

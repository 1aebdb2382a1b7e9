"""People told of in sentences: 'Apologies were received from …', 'The Mayor, X, presided, with councillors Y and Z'."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from itertools import pairwise

from ...cues import Cues
from ...lexicons import words as word_list
from ...segment.labels import label_kind, unnumbered
from ...segment.layout import Layout
from ...segment.names import handles
from ...segment.passage import Passage, normal
from ...survey import Evidence
from ..mentions import Mark, PersonDraft, mark
from ..words import words as read_words
from .lines import read_line
from .name_shapes import looks_like_name
from .names import bare_initials, initials_of, name_tokens, same_given
from .nobody import nobody
from .parts import core, parts_of
from .patterns import ATTENDANCE, EXCUSED, NEEDS, compiled
from .roles import Context
from .shared import glued

_BOTH = ("regret", "presid", "chair", "on the call", "on the line", "on the phone", "on irc")
CUES = Cues(("pologi", "bsent", "ttend", "unable", "resent", *_BOTH))
"""A passage that holds none of these tells nobody's attendance."""
TOLD = Cues(("apolog", "absent", "attend", "present", *_BOTH))
"""A sentence in lower case that holds none of these fits no pattern of attendance."""
MOST = 30  # passages of the body that are asked for people


def told_people(layout: Layout, evidence: Evidence, listed: list[PersonDraft]) -> list[PersonDraft]:
    """Everyone whom sentences of the header and the first items say was there or sent apologies.

    Whom a list names already is not new; that sentence may say why somebody listed as absent was.
    """
    out: list[PersonDraft] = []
    present = any(d.attendance == "present" and d.rule != "function-line" for d in listed)
    for passage in _passages(layout):
        told = list(_sentences(passage, evidence, present))
        for draft in told:
            known = match_person(draft.name.text, listed + out)
            if known is None:
                if _named(draft) or (not listed and len(told) > 2):
                    out.append(draft)
            elif draft.attendance == "apologies" and known.attendance in (None, "absent"):
                known.attendance, known.attendance_mark = "apologies", draft.attendance_mark
                known.note = known.note or draft.note
            elif known in listed and "chair" in draft.functions:
                known.functions.setdefault("chair", draft.functions["chair"])
    if any(d.name.text.islower() for d in listed):
        out += _nicks(layout, listed)
    for heading, below in _headed(layout):
        number = _number().match(below.text)
        start = number.end() if number is not None else 0
        for draft in _read(below, start, next(iter(sentences(below.text)), (0, 0))[1], evidence):
            if _named(draft) and match_person(draft.name.text, listed + out) is None:
                _settle(draft, "apologies", mark(heading, 0, len(heading.text)), "")
                out.append(draft)
    return out


def _nicks(layout: Layout, listed: list[PersonDraft]) -> Iterator[PersonDraft]:
    """Where people go by names in small letters: 'ivyj sends regrets'."""
    listed_too = [p for roster in layout.rosters for p in (roster.label, *roster.lines) if p is not None]
    for passage in (*_passages(layout), *listed_too):
        match = compiled(EXCUSED).match(passage.text)
        if match is not None and match["who"].islower() and match_person(match["who"], listed) is None:
            draft = PersonDraft(mark(passage, *match.span("who")), "told-attendance")
            draft.attendance, draft.attendance_mark = "apologies", mark(passage, match.end("who"), match.end())
            yield draft


def _headed(layout: Layout) -> Iterator[tuple[Passage, Passage]]:
    """The item 'Apologies' and what stands right below it."""
    body = [p for unit in layout.units[:MOST] for p in unit.body]
    for heading, below in pairwise(body):
        if "polog" not in heading.text:
            continue
        said = unnumbered(heading.text).rstrip(" :.")
        if len(said) < 30 and "polog" in said and label_kind(normal(said)) == "apologies" and len(below.text) < 400:
            yield heading, below


@cache
def _number() -> re.Pattern[str]:
    """The number of a paragraph in front of its words: '1.1 Ann Bell'."""
    return re.compile(r"\d{1,3}(?:\.\d{1,3}){0,2}[.)]?\s+")


def _named(draft: PersonDraft) -> bool:
    """Whether a name is enough of one to stand for somebody who is in no list."""
    return len(draft.name.text.split()) > 1 or draft.honorific is not None


def _passages(layout: Layout) -> Iterator[Passage]:
    body = [p for unit in layout.units[:MOST] for p in unit.body]
    for passage in [*layout.header, *body]:
        if passage.holds(CUES):
            yield passage


def _sentences(passage: Passage, evidence: Evidence, present: bool) -> Iterator[PersonDraft]:
    text = passage.text
    for start, end in sentences(text):
        at = start
        for begin, stop, kind, side in _cues(text, start, end):
            if begin < at:
                continue
            span = (stop, end) if side == "after" else (_clause(text, at, begin), begin)
            nxt = next((b for b, _, _, s in _cues(text, stop, end) if s == "after"), end) if side == "after" else end
            span = (span[0], min(span[1], nxt))
            if side == "after" and _bodies().match(text, *span):
                at = stop
                continue
            if not (present and kind in ("present", "presided")) or kind == "presided":
                for draft in _read(passage, *span, evidence):
                    _settle(draft, kind, mark(passage, begin, max(stop, begin + 1)), text[stop : stop + 40])
                    yield draft
            at = stop


@cache
def _bodies() -> re.Pattern[str]:
    """Letters of the bodies or countries that nameless people came from: 'experts from AT, CZ and DE'."""
    return re.compile(r"\s*(?:[a-z-]{3,20} ){1,3}from (?:the )?[A-Z]{2,5}(?:(?:, | and |, and )[A-Z]{2,5}){2,40}\W*$")


def _clause(text: str, at: int, begin: int) -> int:
    """Where those begin of whom a clause in front tells: of 'Ann Bell, replacing Kim Lee, who' the last."""
    whose = text.rfind(" whose ", at, begin)
    if whose >= 0:
        return begin  # 'Ann Bell, whose deputy, Carl Dunn, had been unable to come'
    who = _who().search(text, at, begin)
    if who is None:
        return at
    last = list(_parting().finditer(text, at, who.start()))
    return last[-1].end() if last else at


@cache
def _who() -> re.Pattern[str]:
    return re.compile(r",?\s+who$")


@cache
def _parting() -> re.Pattern[str]:
    return re.compile(r"[,;]\s+(?:the last )?(?:replacing |in place of |for )?|\b(?:replacing|in place of) ")


@cache
def _as() -> re.Pattern[str]:
    return re.compile(r"\s*as (?:the )?(?P<role>[a-z][a-z -]{2,30}|[A-Z][A-Za-z -]{2,30})(?=[.,;]|$)")


def _cues(text: str, start: int, end: int) -> list[tuple[int, int, str, str]]:
    """Where words of attendance stand: (begin, end, kind, side), in order."""
    low = text[start:end].lower()
    if not TOLD.within(low):
        return []
    found = [
        (m.start(), m.end(), pattern.kind, pattern.side)
        for pattern in ATTENDANCE
        if NEEDS[pattern.id].within(low)
        for m in compiled(pattern).finditer(text, start, end)
    ]
    return sorted(found)


def _settle(draft: PersonDraft, kind: str, cue: Mark, after: str) -> None:
    draft.rule = "told-attendance"
    draft.attendance = "present" if kind == "presided" else kind
    draft.attendance_mark = cue
    if kind == "presided":
        draft.functions.setdefault("chair", cue)
    role = _as().match(after)
    if role is not None and draft.role is None and kind == "present":
        draft.role = mark(cue.passage, cue.end + role.start("role"), cue.end + role.end("role"))


def _read(passage: Passage, start: int, end: int, evidence: Evidence) -> list[PersonDraft]:
    """The people of part of a sentence, if it names people and little else."""
    while start < end and passage.text[start] in " ,:":
        start += 1
    piece = passage.text[start:end]
    if not piece or nobody(piece) or not _names(piece):
        return []
    drafts = read_line(Passage(piece, [(0, start, end - start)], passage.paragraph), evidence, Context())
    return [_moved(draft, passage, start) for draft in drafts]


def _names(text: str) -> bool:
    """Whether most parts of these words are names."""
    if handles(text):
        return True
    parts = [core(part.words) for part in parts_of(read_words(text))]
    parts = [part for part in parts if part]
    named = sum(looks_like_name(part) for part in parts)
    return named > 0 and named * 2 >= len(parts)


def _moved(draft: PersonDraft, passage: Passage, by: int) -> PersonDraft:
    """A draft read from part of a passage, its marks put into the whole."""

    def move(words: Mark | None) -> Mark | None:
        return mark(passage, words.start + by, words.end + by) if words is not None else None

    for field in ("honorific", "post_nominals", "initials", "role", "organisation", "note", "represented_by"):
        setattr(draft, field, move(getattr(draft, field)))
    ranges = draft.name.ranges()
    if len(ranges) == 2:  # a surname that two share
        draft.name = glued(mark(passage, *ranges[0]), mark(passage, *ranges[1]))
    else:
        draft.name = mark(passage, draft.name.start + by, draft.name.end + by)
    draft.functions = {key: mark(passage, m.start + by, m.end + by) for key, m in draft.functions.items()}
    return draft


def sentences(text: str) -> Iterator[tuple[int, int]]:
    """Where each sentence begins and ends; the stop of a title or an initial ends none."""
    start = 0
    for match in _stop().finditer(text):
        if text.count("(", start, match.start()) > text.count(")", start, match.start()):
            continue  # '(Hon. Secretary)'
        before = text[start : match.start()].rsplit(" ", 1)[-1]
        if match.group()[0] == "." and (len(before) == 1 or before.lower() in word_list("people.titles")):
            continue
        yield start, match.start()
        start = match.end()
    if start < len(text):
        yield start, len(text)


@cache
def _stop() -> re.Pattern[str]:
    return re.compile(r"[.;!?](?:\s+|$)")


def match_person(name: str, people: list[PersonDraft]) -> PersonDraft | None:
    """The one of these people whom a name, a first or last name or initials fit."""
    key = name_tokens(name)
    while len(key) > 1 and key[0] in word_list("people.titles"):
        key = key[1:]
    if not key:
        return None
    fits = [p for p in people if _fits(key, name, p)]
    exact = [p for p in fits if name_tokens(p.name.text) == key]
    fits = exact or fits
    return fits[0] if len(fits) == 1 else None


def _fits(key: list[str], name: str, person: PersonDraft) -> bool:
    tokens = name_tokens(person.name.text)
    if not tokens:
        return False
    if len(key) > 1:
        return tokens[-1] == key[-1] and (len(tokens) == 1 or same_given(tokens[0], key[0]))
    if key[0] in (tokens[0], tokens[-1]):
        return True
    letters = bare_initials(name)
    if not (1 < len(letters) < 5 and letters.isupper()):
        return False
    if person.initials is not None:
        return bare_initials(person.initials.text) == letters
    return letters in initials_of(person.name.text.split())

"""Attendance lists written as lines: one person a line, or several parted by commas."""

from __future__ import annotations

import re
from functools import cache

from ...segment.passage import Passage, normal
from ...survey import Evidence
from ..mentions import Mark, PersonDraft, mark
from ..words import GIVEN, HEAD, LINK, ORG, PARTICLE, POST, START, TITLE, TOPIC, Word
from ..words import words as read_words
from .cells import Chunk, attach, dress, functions_of, is_remark, person, replaced_by
from .fused import read_row
from .roles import Context, cut_organisation, organisation_like


@cache
def _nobody() -> re.Pattern[str]:
    return re.compile(
        r"\W*(?:none|nil|n/?a|no apologies|there were no(?: apologies)?|apologies none|no one|nobody|all present"
        r"|all members(?: were)? present|not applicable|as above|tbc)\b.*",
        re.IGNORECASE,
    )


@cache
def _counted() -> re.Pattern[str]:
    return re.compile(
        r"\b(\d{1,4}|no|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|some)\s+"
        r"(?:other\s+)?(?:members? of (?:the )?(?:public|press)|residents?|parishioners?|electors?|members? of staff|public)\b",
        re.IGNORECASE,
    )


def counts_public(text: str) -> bool:
    """'Three members of the public': counted, not named."""
    match = _counted().search(text)
    if match is not None and match.start() <= 3 and len(text) - match.end() < 12:
        return True
    return bool(re.match(r"(?:public|members of the public)\b", text, re.IGNORECASE))


def nobody(text: str) -> bool:
    return bool(_nobody().fullmatch(text)) and len(text) < 80


def pieces(passage: Passage, words: list[Word]) -> list[list[Word]]:
    """The words between commas, semicolons, 'and' and dashes outside brackets."""
    out: list[list[Word]] = [[]]
    depth = 0
    for word in words:
        depth += (word.text in "([") - (word.text in ")]")
        parts = word.text in (",", ";", "–", "—", "-", ":", "•", "|", ".") or (
            word.text.lower() in ("and", "&") and _joins(out[-1])
        )
        if depth <= 0 and parts:
            out.append([])
        else:
            out[-1].append(word)
    return [p for p in out if p]


def _joins(words: list[Word]) -> bool:
    """Whether an 'and' after these words joins people: they are a name, not a title's field."""
    return looks_like_name(core(words))


def core(words: list[Word]) -> list[Word]:
    """The words in front of the first bracket, 'from' and 'were received by' left out."""
    end = next((i for i, w in enumerate(words) if w.text in ("(", "[")), len(words))
    begin = 0
    while begin < end - 1 and words[begin].text.lower() in _LEAD:
        begin += 1
    return words[begin:end]


_LEAD = frozenset(
    "apologies from by were was received had been have has given sent tendered for absence and also including plus with".split()
)


def brackets(passage: Passage, words: list[Word]) -> list[Mark]:
    """What stands in the outer brackets among these words."""
    out: list[Mark] = []
    depth, begin = 0, 0
    for word in words:
        if word.text in ("(", "["):
            begin = word.end if depth == 0 else begin
            depth += 1
        elif word.text in (")", "]") and depth:
            depth -= 1
            if depth == 0:
                out.append(mark(passage, begin, word.start))
    if depth and words:
        out.append(mark(passage, begin, words[-1].end))
    return out


def looks_like_name(words: list[Word]) -> bool:
    """One to five capitalised words, none of them of a title or organisation."""
    rest = list(words)
    titled = False
    while len(rest) > 1 and (rest[0].has(TITLE) or (len(rest) > 2 and rest[0].has(START) and rest[1].has(TITLE))):
        rest, titled = rest[1:], True
    if not rest or len(rest) > 5 or not rest[0].text[0].isalpha():
        return False
    if not all(
        w.text[0].isupper() or w.has(PARTICLE) or (w.text[1:2] in ("'", "’") and w.text[2:3].isupper()) for w in rest
    ) or any(c.isdigit() for w in rest for c in w.text):
        return False
    office = next((i for i, w in enumerate(rest) if not w.has(HEAD | START)), len(rest))
    if (
        office > 0
        and rest[office - 1].has(HEAD)
        and len(rest) - office >= 2
        and not rest[office].has(ORG | LINK)
        and not rest[-1].has(HEAD)
    ):
        return True  # 'Area Manager K. Stroud'
    strict = [w for w in rest if w.has(HEAD) or w.has(ORG) or (w.has(START) and not w.has(GIVEN))]
    if titled:
        return len(rest) <= 4
    if any(w.has(HEAD | ORG) and len(w.text) > 2 for w in rest[-1:]) and len(rest) > 1:
        return rest[0].has(GIVEN) and len(rest) == 2 and not rest[-1].has(HEAD)
    if len(rest) == 1:
        return not rest[0].has(HEAD | ORG | START | TOPIC | LINK) and not (
            rest[0].text.isupper() and len(rest[0].text) > 3
        )
    return len(strict) * 2 < len(rest)


def read_line(passage: Passage, evidence: Evidence, context: Context) -> list[PersonDraft]:
    """The people of one line."""
    words = read_words(passage.text)
    while words and words[0].text in ("*", "+", "•", "-", "–"):
        words = words[1:]
    if not words:
        return []
    out: list[PersonDraft] = []
    waiting: Mark | None = None  # an office that stands before its holder
    for part in pieces(passage, words):
        head = core(part)
        if _counted().search(passage.text, part[0].start, part[-1].end):
            continue
        if (
            head
            and looks_like_name(head)
            and not (out and len(head) == 1 and not head[0].has(GIVEN) and len(out[-1].name.text.split()) > 1)
        ):
            made = _people(passage, part, head, evidence, context)
            if waiting is not None and made:
                _office(made[0], waiting)
                waiting = None
            out += made
        elif out:
            _add(out[-1], passage, part, context)
        else:
            waiting = mark(passage, part[0].start, part[-1].end)
    return out


def _people(
    passage: Passage, part: list[Word], head: list[Word], evidence: Evidence, context: Context
) -> list[PersonDraft]:
    """One person, or several that run together."""
    if sum(not w.has(TITLE) for w in head) > 3:
        piece = Passage(passage.text, passage.pieces, passage.paragraph)
        fused = read_row([_cut(piece, part[0].start, part[-1].end)], [], [], evidence, context)
        if len(fused) > 1:
            return fused
    draft = person(passage, head, "attendance-line")
    chunk = Chunk(passage, head)
    chunk.brackets = brackets(passage, part)
    dress(draft, chunk)
    return [draft]


def _cut(passage: Passage, start: int, end: int) -> Passage:
    at = passage.start
    return Passage(passage.text[start:end], [(0, at + start, end - start)], passage.paragraph)


def _office(draft: PersonDraft, words: Mark) -> None:
    found = functions_of(words.text)
    for function in found:
        draft.functions[function] = words
    if draft.role is None and "minute_taker" not in found:
        draft.role = words


def _add(draft: PersonDraft, passage: Passage, part: list[Word], context: Context) -> None:
    """Words after a person's name: letters, a job title, an organisation or a remark."""
    for bracket in brackets(passage, part):
        attach(draft, bracket)
    part = core(part)
    if not part:
        return
    words_mark = mark(passage, part[0].start, part[-1].end)
    if all(w.has(POST) for w in part) and part[0].text.isupper():
        draft.post_nominals = words_mark
        return
    represented = replaced_by(words_mark)
    if represented is not None:
        draft.represented_by = represented
        return
    head = core(part)
    if head and not head[0].capital and is_remark(words_mark.text):
        draft.note = draft.note or words_mark
        return
    if not head or (
        functions_of(words_mark.text) and normal(words_mark.text) not in ("chair", "chairman", "chairperson")
    ):
        attach(draft, words_mark)
        return
    if draft.role is None and not (organisation_like(head) and not any(w.has(START) for w in head[:1])):
        cut = cut_organisation(part, context)
        if any(w.has(HEAD) for w in part[:cut]) or (cut == len(part) and not part[0].capital):
            draft.role = mark(passage, part[0].start, part[cut - 1].end)
            if cut < len(part):
                draft.organisation = mark(passage, part[cut].start, part[-1].end)
            return
    if draft.role is not None and draft.organisation is None and all(w.has(TOPIC) or w.has(LINK) for w in head):
        draft.role = mark(passage, draft.role.start, part[-1].end)
        return
    if (
        draft.role is not None
        and draft.organisation is None
        and any(w.has(HEAD) for w in head)
        and not organisation_like(head)
    ):
        draft.role = mark(passage, draft.role.start, part[-1].end)
        return
    attach(draft, words_mark)

"""Attendance lists written as lines: one person a line, or several parted by commas."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import cache

from ...segment.names import STRONG, handles, name_like
from ...segment.passage import Passage
from ...survey import Evidence
from ..mentions import Mark, PersonDraft, mark
from ..words import GIVEN, HEAD, ORG, START, TITLE, Word
from ..words import words as read_words
from .behind import add, give_office, outside, words_after
from .cells import Chunk, dress, person
from .fused import read_row
from .names import initials_of, office_words
from .parts import DASHES, MARKS, Part, brackets, core, counted, looks_like_name, parts_of
from .roles import Context
from .said import is_initials


def read_line(passage: Passage, evidence: Evidence, context: Context) -> list[PersonDraft]:
    """The people of one line."""
    words, box = _begin(passage)
    out: list[PersonDraft] = []
    waiting: Mark | None = None  # an office or organisation that stands before people
    behind: Mark | None = None
    shared: dict[str, Mark] | None = None  # 'Chairs: Ann Bell, Carl Dunn'
    parts = parts_of(words)
    if _handles(parts):
        return [
            person(passage, p.words, "attendance-line")
            for p in parts
            if p.words[0].text[0].isalpha() or p.words[0].text[0] == "@"
        ]
    for n, part in enumerate(parts):
        if counted().search(passage.text, part.words[0].start, part.words[-1].end):
            continue
        if part.sep in MARKS and not part.words[0].capital and n and n == len(parts) - 1:
            continue  # '* voting member': what a mark means
        head = core(part.words)
        if _is_person(head, out, part, context) and not (context.name_last and n == 0 and _dashed(parts)):
            made = _people(passage, part, head, evidence, context)
            if part.sep in DASHES and made and out and _initials_before(out[-1], made[0]):
                made[0].initials = out.pop().name
            if shared is not None and part.sep in (",", "and", "&"):
                for draft in made:
                    draft.functions.update(shared)
            if waiting is not None and made:
                behind = None if give_office(made[0], waiting) else waiting
                shared = dict(made[0].functions) if n == 1 and part.sep == ":" else None
                waiting = None
            elif behind is not None:
                for draft in made:
                    draft.organisation = draft.organisation or behind
            for draft in made:
                draft.marks = part.marks + box
            out += made
        elif (inside := _bracketed(passage, part, evidence, context)) and (waiting is None or n == len(parts) - 1):
            for draft in inside:
                give_office(draft, mark(passage, part.words[0].start, outside(part.words)[-1].end))
            out += inside
        elif part.sep not in DASHES and waiting is None and (cut := _named_office(outside(part.words))) is not None:
            made = _people(passage, Part(part.sep, part.words[:cut]), part.words[:cut], evidence, context)
            add(made[-1], passage, part.words[cut:], context)
            out += made
        elif out and not (waiting is None and _titles(part, parts[n + 1 :])):
            add(out[-1], passage, part.words, context)
            out[-1].marks += part.marks
        else:
            waiting = mark(passage, part.words[0].start, part.words[-1].end)
    return out


def _handles(parts: list[Part]) -> bool:
    """Whether a line is of single words that name people, some in small letters: 'Ann, carl, eve_f'."""
    tokens = [part.words[0].text for part in parts]
    if len(parts) > 1 and handles(", ".join(" ".join(w.text for w in part.words) for part in parts)):
        return True
    if len(parts) < 4 or any(len(part.words) > 1 for part in parts):
        return False
    return any(token.islower() for token in tokens) and sum(token[0].isupper() for token in tokens) * 2 >= len(tokens)


@cache
def _box() -> re.Pattern[str]:
    return re.compile(r"\W{0,3}?(?:\[(?P<x>[ xX✓✔]?)\]|(?P<sign>[☐☑☒✓✔✗✘]))\s*|\s*\d{1,2}[.)]\s+")


def _begin(passage: Passage) -> tuple[list[Word], str]:
    """The words of a line without its bullet, number or box; '✓' or '☐' where it has a box."""
    words, box = passage.once(read_words), ""
    marker = passage.paragraph.marker
    if marker in ("[x]", "[ ]"):
        box = "✓" if marker == "[x]" else "☐"
    match = _box().match(passage.text)
    if match is not None:
        ticked = match["x"] is not None or match["sign"] is not None
        if ticked:
            box = "✓" if (match["x"] or "").strip() or (match["sign"] or "") in tuple("☑☒✓✔") else "☐"
        words = [w for w in words if w.start >= match.end()]
    while words and words[0].text in ("*", "+", "•", "-", "–"):
        words = words[1:]
    return words, box


def _dashed(parts: list[Part]) -> bool:
    """Whether a dash or colon follows the first part, and people may stand behind it."""
    return len(parts) > 1 and parts[1].sep in DASHES


def _is_person(head: list[Word], out: list[PersonDraft], part: Part, context: Context) -> bool:
    if not head or not looks_like_name(head):
        return False
    if out and context.single and part.sep in (",", "-", "–", "—"):
        return name_like(" ".join(w.text for w in head)) == STRONG
    if len(head) > 1 or not out or head[0].has(GIVEN) or head[0].text[0] == "@":
        return len(head) > 1 or not out or head[0].text[0] != "@" or out[-1].organisation is not None
    if part.sep in (",", ";") and out[-1].organisation is not None and not head[0].has(HEAD | ORG | START):
        return True
    before = out[-1].name.text
    if part.sep in DASHES:
        return False  # 'Ann Bell – Acme'
    return len(before.split()) == 1 or (part.sep in ("and", "&", "/", "+") and out[-1].organisation is None)


def _initials_before(letters: PersonDraft, named: PersonDraft) -> bool:
    """Whether what was read as a person is the initials of the next one: 'AB – Ann Bell'."""
    text = letters.name.text
    tokens = named.name.text.split()
    return len(tokens) > 1 and is_initials(text, tokens) and (text in initials_of(tokens) or text[0] == tokens[0][0])


def _named_office(words: list[Word]) -> int | None:
    """Where a job title begins behind a name without a mark between them: 'Ann Bell Chief Executive'."""
    for i in range(2, min(len(words), 6)):
        if words[i].has(HEAD | START) and not words[i].has(GIVEN):
            rest = words[i:]
            headed = any(w.has(HEAD) for w in rest)
            return i if headed and words[i - 1].capital and looks_like_name(words[:i]) else None
    return None


def _bracketed(passage: Passage, part: Part, evidence: Evidence, context: Context) -> list[PersonDraft]:
    """People in the bracket behind an office or a body: 'The Clerk (Mr G. Tunney)', 'Alborg (K. Steen)'."""
    around = outside(part.words)
    inner = brackets(passage, part.words)
    if not around or len(around) > 5 or len(inner) != 1 or not (around[0].capital or around[0].text == "the"):
        return []
    first = re.split(r"[,;]", inner[0].text)[0]
    if name_like(first) != STRONG or " " not in first:
        return []
    drafts = read_line(_cut(passage, inner[0].start, inner[0].end), evidence, replace(context, single=False))
    return drafts


def _titles(part: Part, following: list[Part]) -> bool:
    """Whether a part in the midst of a line is an office whose holder follows it: 'Clerk: Carl Dunn'."""
    if not following or following[0].sep != ":":
        return False
    return part.words[-1].has(HEAD) and looks_like_name(core(following[0].words))


def _people(passage: Passage, whole: Part, head: list[Word], evidence: Evidence, context: Context) -> list[PersonDraft]:
    """One person, or several that run together."""
    part = whole.words
    if len(head) > 1 and all(_letters(w) for w in head):
        return [person(passage, [w], "attendance-line") for w in head]
    after = words_after(part, head)
    office = office_words(head, 0)
    if sum(not w.has(TITLE) for w in head[office:]) > 3 or _another(after):
        piece = Passage(passage.text, passage.pieces, passage.paragraph)
        fused = read_row([_cut(piece, part[0].start, part[-1].end)], [], [], evidence, context)
        if len(fused) > 1:
            return fused
    draft = person(passage, head, "attendance-line")
    chunk = Chunk(passage, head)
    chunk.brackets = [b for b in brackets(passage, part) if b.start > draft.name.end]
    dress(draft, chunk)
    if after:
        add(draft, passage, after, context)
    return [draft]


def _another(after: list[Word]) -> bool:
    """Whether the words behind a bracket begin with another person: 'Ann Bell (Chair) Carl Dunn'."""
    if len(after) < 2 or not after[0].capital:
        return False
    if after[0].has(TITLE) and after[1].capital:
        return True
    return not any(w.has(HEAD | ORG | START) for w in after[:2]) and looks_like_name(after[:2])


def _letters(word: Word) -> bool:
    """Initials that stand for a person: 'AB', 'McD'."""
    return (
        1 < len(word.text) < 5
        and word.text.isalpha()
        and word.text[0].isupper()
        and word.text[1:].upper() == word.text[1:]
    )


def _cut(passage: Passage, start: int, end: int) -> Passage:
    at = passage.start
    return Passage(passage.text[start:end], [(0, at + start, end - start)], passage.paragraph)

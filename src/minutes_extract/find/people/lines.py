"""Attendance lists written as lines: one person a line, or several parted by commas."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import cache

from ...lexicons import words as word_list
from ...segment.names import STRONG, name_like
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


@dataclass(slots=True)
class Part:
    """Words between the separators of a line: a name, or what is said of one. `sep` stands before it."""

    sep: str
    words: list[Word] = field(default_factory=list)
    marks: str = ""  # stars and the like behind it


_SEPARATORS = frozenset((",", ";", "–", "—", "-", ":", "•", "|", "."))
_MARKS = frozenset("*+†‡#")
_DASHES = frozenset(("-", "–", "—", ":"))


def parts_of(words: list[Word]) -> list[Part]:
    """The parts of a line: words between commas, semicolons, 'and', slashes and dashes outside brackets."""
    out = [Part("")]
    depth = 0
    for i, word in enumerate(words):
        depth += (word.text in "([") - (word.text in ")]")
        if depth > 0 or word.text in ")]":
            out[-1].words.append(word)
        elif word.text in _MARKS and _is_mark(words, i):
            out[-1].marks += word.text
        elif word.text == "." and out[-1].words and out[-1].words[-1].has(TITLE):
            continue  # 'Cllr.'
        elif word.text in _SEPARATORS or word.text in _MARKS or _parts_people(out[-1].words, words, i):
            out.append(Part(word.text.lower()))
        else:
            out[-1].words.append(word)
    return [part for part in out if part.words]


def _is_mark(words: list[Word], i: int) -> bool:
    """Whether a star or plus marks the one before it, rather than part two people."""
    return i + 1 == len(words) or words[i + 1].text in _SEPARATORS or words[i + 1].text in ("/", "*", "and", "(", "[")


def _parts_people(before: list[Word], words: list[Word], i: int) -> bool:
    """Whether 'and' or '/' joins people: what stands before it is a name, not a title's field."""
    return words[i].text.lower() in ("and", "&", "/", "with", "plus") and looks_like_name(core(before))


def pieces(passage: Passage, words: list[Word]) -> list[list[Word]]:
    """The words of each part of a line."""
    return [part.words for part in parts_of(words)]


def core(words: list[Word]) -> list[Word]:
    """The words of a name: those before the first bracket or remark, 'from' and 'were received by' left out.

    A nickname in the midst of it stays, its brackets or quotes left out: 'Robert (Bob) Hale'.
    """
    out: list[Word] = []
    i = 0
    while i < len(words):
        word = words[i]
        if word.text in ("(", "[") and _nickname(words, i, len(out)):
            out.append(words[i + 1])
            i += 3
            continue
        if (
            word.text in ("(", "[", "<")
            or (out and "@" in word.text)
            or (word.text in word_list("people.remarks") and out and out[-1].capital)
        ):
            break
        if word.text not in _QUOTES:
            out.append(word)
        i += 1
    begin = 0
    while begin < len(out) - 1 and out[begin].text.lower() in _LEAD:
        begin += 1
    return out[_crowd(out, begin) :]


def _nickname(words: list[Word], i: int, before: int) -> bool:
    """Whether a bracket holds one name between a first and a last one."""
    return (
        before == 1
        and i + 3 < len(words)
        and words[i + 2].text in (")", "]")
        and words[i + 1].capital
        and not words[i + 1].has(HEAD | ORG)
        and words[i + 3].capital
        and words[i + 3].text.isalpha()
    )


def _crowd(words: list[Word], begin: int) -> int:
    """Where a name begins after words for several people: 'new members Ann'."""
    at = begin
    while at < len(words) and words[at].text.islower() and not words[at].has(PARTICLE | LINK):
        at += 1
    named = 0 < at - begin <= 3 and at < len(words) and words[at].capital and words[at - 1].text.endswith("s")
    return at if named else begin


_QUOTES = frozenset("\"“”'‘’")
_LEAD = frozenset(
    "apologies from by were was received had been have has given sent tendered for absence and also including plus with accepted noted".split()
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


def _never(word: Word) -> bool:
    """Whether a word stands in no name."""
    return len(word.text) > 1 and not word.has(GIVEN) and word.text.lower() in word_list("people.never")


def looks_like_name(words: list[Word]) -> bool:
    """One to five capitalised words, none of them of a title or organisation."""
    rest = list(words)
    titled = False
    while len(rest) > 1 and (rest[0].has(TITLE) or (len(rest) > 2 and rest[0].has(START) and rest[1].has(TITLE))):
        rest, titled = rest[1:], True
    if len(rest) == 1 and rest[0].text[0] == "@" and len(rest[0].text) > 2:
        return True
    if not rest or len(rest) > 5 or not rest[0].text[0].isalpha() or any(map(_never, rest)):
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
    if len(rest) > 2 and strict and not rest[0].has(GIVEN):
        return False  # 'Weir Community Management'
    if len(rest) == 2 and rest[0].has(GIVEN) and not rest[-1].has(HEAD):
        return True  # 'Julian Hall'
    if any(w.has(HEAD | ORG) and len(w.text) > 2 for w in rest[-1:]) and len(rest) > 1:
        return rest[0].has(GIVEN) and len(rest) == 2 and not rest[-1].has(HEAD)
    if len(rest) == 1:
        return not rest[0].has(HEAD | ORG | START | TOPIC | LINK) and not (
            rest[0].text.isupper() and len(rest[0].text) > 3
        )
    return len(strict) * 2 < len(rest)


def read_line(passage: Passage, evidence: Evidence, context: Context) -> list[PersonDraft]:
    """The people of one line."""
    words, box = _begin(passage)
    out: list[PersonDraft] = []
    waiting: Mark | None = None  # an office or organisation that stands before people
    behind: Mark | None = None
    parts = parts_of(words)
    for n, part in enumerate(parts):
        if _counted().search(passage.text, part.words[0].start, part.words[-1].end):
            continue
        if part.sep in _MARKS and not part.words[0].capital and n and n == len(parts) - 1:
            continue  # '* voting member': what a mark means
        head = core(part.words)
        if _is_person(head, out, part, context) and not (context.name_last and n == 0 and _dashed(parts)):
            made = _people(passage, part, head, evidence, context)
            if waiting is not None and made:
                behind = None if _office(made[0], waiting) else waiting
                waiting = None
            elif behind is not None:
                for draft in made:
                    draft.organisation = draft.organisation or behind
            for draft in made:
                draft.marks = part.marks + box
            out += made
        elif part.sep not in _DASHES and waiting is None and (cut := _named_office(_outside(part.words))) is not None:
            made = _people(passage, Part(part.sep, part.words[:cut]), part.words[:cut], evidence, context)
            _add(made[-1], passage, part.words[cut:], context)
            out += made
        elif out and not (waiting is None and _titles(part, parts[n + 1 :])):
            _add(out[-1], passage, part.words, context)
            out[-1].marks += part.marks
        else:
            waiting = mark(passage, part.words[0].start, part.words[-1].end)
    return out


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
    return len(parts) > 1 and parts[1].sep in _DASHES


def _is_person(head: list[Word], out: list[PersonDraft], part: Part, context: Context) -> bool:
    if not head or not looks_like_name(head):
        return False
    if (
        out
        and context.single
        and (out[-1].role is not None or out[-1].organisation is not None)
        and part.sep in (",", "-", "–", "—")
    ):
        return name_like(" ".join(w.text for w in head)) == STRONG
    if len(head) > 1 or not out or head[0].has(GIVEN) or head[0].text[0] == "@":
        return len(head) > 1 or not out or head[0].text[0] != "@"
    if part.sep in (",", ";") and out[-1].organisation is not None and not head[0].has(HEAD | ORG | START):
        return True
    before = out[-1].name.text
    if part.sep in _DASHES:
        return False  # 'Ann Bell – Acme'
    return len(before.split()) == 1 or (part.sep in ("and", "&", "/", "+") and out[-1].organisation is None)


def _named_office(words: list[Word]) -> int | None:
    """Where a job title begins behind a name without a mark between them: 'Ann Bell Chief Executive'."""
    for i in range(2, min(len(words), 6)):
        if words[i].has(HEAD | START) and not words[i].has(GIVEN):
            rest = words[i:]
            headed = any(w.has(HEAD) for w in rest)
            return i if headed and words[i - 1].capital and looks_like_name(words[:i]) else None
    return None


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
    after = _after(part, head)
    if sum(not w.has(TITLE) for w in head) > 3 or _another(after):
        piece = Passage(passage.text, passage.pieces, passage.paragraph)
        fused = read_row([_cut(piece, part[0].start, part[-1].end)], [], [], evidence, context)
        if len(fused) > 1:
            return fused
    draft = person(passage, head, "attendance-line")
    chunk = Chunk(passage, head)
    chunk.brackets = [b for b in brackets(passage, part) if b.start > draft.name.end]
    dress(draft, chunk)
    if after:
        _add(draft, passage, after, context)
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


def _after(part: list[Word], head: list[Word]) -> list[Word]:
    """The words behind a name and its brackets: 'Ann Bell (AB) Treasurer', 'Carl Dunn via phone'."""
    depth = 0
    out: list[Word] = []
    for word in part:
        depth += word.text in "(["
        if word.start >= head[-1].end and depth <= 0 and word.text not in _QUOTES:
            out.append(word)
        depth -= word.text in ")]"
    return out


def add_words(draft: PersonDraft, passage: Passage, context: Context) -> None:
    """Read a cell of its own as said of a person."""
    for part in parts_of(read_words(passage.text)):
        _add(draft, passage, part.words, context)


def _outside(part: list[Word]) -> list[Word]:
    """The words in front of the first bracket."""
    end = next((i for i, w in enumerate(part) if w.text in ("(", "[", "<")), len(part))
    return part[:end]


def _cut(passage: Passage, start: int, end: int) -> Passage:
    at = passage.start
    return Passage(passage.text[start:end], [(0, at + start, end - start)], passage.paragraph)


def _office(draft: PersonDraft, words: Mark) -> bool:
    """Give a person what stands in front: an office, or else an organisation (False)."""
    if words.text.lower().startswith("the "):
        words = mark(words.passage, words.start + 4, words.end)
    found = functions_of(words.text)
    for function in found:
        draft.functions[function] = words
    tokens = read_words(words.text)
    if not found and (organisation_like(tokens) or not any(w.has(HEAD) for w in tokens)):
        if draft.organisation is not None and len(draft.organisation.text.split()) == 1:
            draft.aliases.append(draft.organisation.text)  # 'Acme – Hong Tian (Tate)'
            draft.organisation = None
        draft.organisation = draft.organisation or words
        return False
    if draft.role is None and "minute_taker" not in found:
        draft.role = words
    return True


def _add(draft: PersonDraft, passage: Passage, part: list[Word], context: Context) -> None:
    """Words after a person's name: letters, a job title, an organisation or a remark; then what is bracketed."""
    _add_words(draft, passage, part, context)
    for bracket in brackets(passage, part):
        attach(draft, bracket)


def _add_words(draft: PersonDraft, passage: Passage, part: list[Word], context: Context) -> None:
    draft.aliases += [w.text.strip("@<>") for w in part if "@" in w.text]
    part = [w for w in _outside(part) if "@" not in w.text]
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
    head = part
    if part[0].text in ("was", "were", "had", "has", "have", "and", "who"):
        return  # a sentence goes on
    if not head[0].capital and any(w.has(HEAD) for w in head[:2]) and draft.role is None:
        draft.role = words_mark
        return
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

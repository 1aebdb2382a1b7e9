"""A line of an attendance list cut into parts, and which of them could be names."""

from __future__ import annotations

from dataclasses import dataclass, field

from ...lexicons import words as word_list
from ...segment.names import call_sign
from ...segment.passage import Passage
from ..mentions import Mark, mark
from ..numbers import NUMBERS
from ..words import CLOSING, GIVEN, HEAD, LINK, OPENING, ORG, PARTICLE, START, TITLE, TOPIC, Word
from .name_shapes import looks_like_name, small_office, surname_alone


@dataclass(slots=True)
class Part:
    """Words between the separators of a line: a name, or what is said of one. `sep` stands before it."""

    sep: str
    words: list[Word] = field(default_factory=list)
    marks: str = ""  # stars and the like behind it


_SEPARATORS = frozenset((",", ";", "=", "–", "—", "-", ":", "•", "|", "."))
MARKS = frozenset("*+†‡#")
DASHES = frozenset(("-", "–", "—", ":", "="))


def parts_of(words: list[Word]) -> list[Part]:
    """The parts of a line: words between commas, semicolons, 'and', slashes and dashes outside brackets."""
    out = [Part("")]
    depth = 0
    for i, word in enumerate(words):
        depth += (word.text in OPENING) - (word.text in CLOSING)
        if depth > 0 or word.text in CLOSING:
            out[-1].words.append(word)
        elif depth == 0 and i and words[i - 1].text in CLOSING and _another(out[-1].words, words, i):
            out.append(Part(",", [word]))  # 'Ann Bell (Chair) Carl Dunn (Minutes)'
        elif word.text in MARKS and _is_mark(words, i):
            out[-1].marks += word.text
        elif word.text == "." and out[-1].words and out[-1].words[-1].has(TITLE):
            continue  # 'Cllr.'
        elif (
            word.text == "and"
            and out[-1].sep == ","
            and not out[-1].words
            and words[i + 1 : i + 2]
            and words[i + 1].has(TITLE)
        ):
            out[-1].sep = "and"  # 'Ann Bell, Clerk, and Mr Carl Dunn'
        elif (
            (word.text == ":" and _in_time(words, i))
            or (word.text == "." and _shortened(out, words, i))
            or (word.text in ("&", "/") and _joins_body(out, words, i))
        ):
            out[-1].words.append(word)
        elif word.text in _SEPARATORS or word.text in MARKS or _parts_people(out[-1].words, words, i):
            out.append(Part(word.text.lower()))
        elif word.text[0] == "@" and len(word.text) > 2 and out[-1].words and out[-1].words[0].text[0] == "@":
            out.append(Part(",", [word]))  # '@annb @carl-d'
        else:
            out[-1].words.append(word)
    return [part for part in out if part.words]


def _another(before: list[Word], words: list[Word], i: int) -> bool:
    """Whether behind somebody and a bracket another name begins that has a bracket as well."""
    end = next((j for j in range(i, min(len(words), i + 4)) if words[j].text in "(["), 0)
    name = words[i:end]
    if not name or not name[0].has(GIVEN) or any(not w.capital or w.has(HEAD | ORG | LINK) for w in name):
        return False
    return len(before) > 3 and before[0].capital and not before[0].has(HEAD | ORG | START)


def _shortened(out: list[Part], words: list[Word], i: int) -> bool:
    """Whether a stop behind the first word of an office shortens it: 'Ann Bell, Dist. Secretary'."""
    before = out[-1].words
    if len(out) < 2 or len(before) != 1 or len(before[0].text) > 6 or before[0].has(GIVEN) or not before[0].capital:
        return False
    end = next((j for j in range(i + 1, len(words)) if words[j].text in _SEPARATORS), len(words))
    behind = words[i + 1 : end]
    return bool(behind) and before[0].end == words[i].start and behind[0].capital and any(w.has(HEAD) for w in behind)


def _joins_body(out: list[Part], words: list[Word], i: int) -> bool:
    """Whether a sign joins the words of a body behind a whole name: 'Ann Bell – Light & Magic', 'Acme / Weir'."""
    before, sign = out[-1].words, words[i].text
    if len(out) < 2 or not before or not before[0].capital or before[-1].has(HEAD):
        return False
    end = next(
        (j for j in range(i + 1, len(words)) if words[j].text in _SEPARATORS or words[j].text in ("/", "(")), len(words)
    )
    behind = words[i + 1 : end]
    plain = [w for w in (*before, *behind) if w.flags & (GIVEN | TITLE | HEAD)]
    if plain or not behind or not all(w.capital for w in behind):
        return False
    named = len(out) == 2 and len(core(out[0].words)) > 1 and looks_like_name(core(out[0].words))
    if not named or (out[-1].sep not in DASHES and end < len(words) and words[end].text in (",", ";")):
        return False
    return len(before) < 4 and len(behind) < 4 and (sign == "/" or len(before) > 1 or out[-1].sep in DASHES)


def _in_time(words: list[Word], i: int) -> bool:
    """Whether a colon stands between the figures of a time: '21:40'."""
    return 0 < i < len(words) - 1 and words[i - 1].text.isdigit() and words[i + 1].text[0].isdigit()


def _person_follows(before: list[Word], words: list[Word], at: int) -> bool:
    """Whether behind an office and 'and' another person begins: 'Treasurer and Eve Frost, Secretary'."""
    end = next((i for i in range(at, len(words)) if words[i].text in _SEPARATORS), len(words))
    name = words[at:end]
    if not before[-1:] or not before[-1].has(HEAD) or not 2 <= len(name) <= 3:
        return False
    if any(not w.capital or w.has(HEAD | ORG | START | TOPIC | LINK) for w in name):
        return False
    said = words[end + 1 : end + 4]
    return name[0].has(GIVEN) or (end < len(words) and words[end].text == "," and any(w.has(HEAD) for w in said))


def _body_follows(before: list[Word], words: list[Word], at: int) -> bool:
    """Whether 'and' stands in the name of a body: 'Avon and Weir Constabulary'."""
    if not 0 < len(before) < 3 or any(w.flags & (GIVEN | TITLE | HEAD) or not w.capital for w in before):
        return False
    end = next((i for i in range(at, len(words)) if words[i].text in _SEPARATORS or words[i].text == "("), len(words))
    name = words[at:end]
    if any((not w.capital and not w.has(LINK)) or w.text in ("from", "with", "at") for w in name):
        return False
    return 1 < len(name) < 7 and name[-1].has(ORG) and name[0].capital and not name[0].flags & (GIVEN | TITLE)


def coupled(words: list[Word], i: int) -> bool:
    """Whether a joint stands between the titles of two people of one name."""
    return 0 < i < len(words) - 2 and words[i - 1].has(TITLE) and words[i + 1].has(TITLE)


def _is_mark(words: list[Word], i: int) -> bool:
    """Whether a star or plus marks the one before it, rather than part two people."""
    return i + 1 == len(words) or words[i + 1].text in _SEPARATORS or words[i + 1].text in ("/", "*", "and", *OPENING)


def _parts_people(before: list[Word], words: list[Word], i: int) -> bool:
    """Whether 'and' or '/' joins people: what stands before it is a name, not a title's field."""
    if words[i].text not in ("and", "And", "AND", "&", "/", "with", "plus"):
        return False
    if coupled(words, i) or _firm(before, words, i + 1):
        return False  # 'Mr and Mrs Bell', 'Bell and Sons'
    if _person_follows(before, words, i + 1):
        return True
    if _body_follows(before, words, i + 1) and not _apart(before, words, i):
        return False
    counted = i + 1 < len(words) and (words[i + 1].text.isdigit() or words[i + 1].text.lower() in NUMBERS)
    head = core(before)
    return counted or looks_like_name(head) or small_office(head) > 0 or _surnames(head, words, i + 1)


def _surnames(before: list[Word], words: list[Word], at: int) -> bool:
    """Whether 'and' stands between two surnames: 'Cllrs Bell, Hall and Ward'."""
    end = next((i for i in range(at, len(words)) if words[i].text in _SEPARATORS), len(words))
    last = words[at:end]
    plain = len(last) == 1 and last[0].capital and not last[0].has(HEAD | ORG | START | TOPIC | LINK)
    return surname_alone(before) and (plain or surname_alone(last))


def _firm(before: list[Word], words: list[Word], at: int) -> bool:
    """Whether behind 'and' stands who else is of a firm: 'Bell and Sons', 'Dunn & Co'."""
    ends = at + 1 >= len(words) or not words[at + 1].capital
    named = bool(before) and before[-1].capital and words[at : at + 1] != [] and words[at].capital
    return ends and named and words[at].text.lower() in word_list("roles.firm_partners")


def _apart(before: list[Word], words: list[Word], i: int) -> bool:
    """Whether a slash with space around it stands between a whole name and a body: 'Ivo Jansen / Kyomi Institute'."""
    spaced = words[i].text == "/" and before[-1].end < words[i].start and words[i].end < words[i + 1].start
    return spaced and len(before) > 1


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
            word.text in OPENING
            or (call_sign(word.text) and sum(w.capital for w in out) > 1)
            or (out and "@" in word.text)
            or (len(out) > 1 and "&" in word.text[1:])
            or (word.text in word_list("people.remarks") and out and out[-1].capital and not _leading(out))
            or (word.text in BELONGS and len(out) > 1 and (looks_like_name(out) or _couple(out)))
        ):
            break
        if word.text not in QUOTES:
            out.append(word)
        i += 1
    begin = 0
    while begin < len(out) - 1 and out[begin].text.lower() in _LEAD:
        begin += 1
    if len(out) - begin > 1 and out[begin].text in _MANY and out[begin + 1].capital:
        begin += not out[begin + 1].has(HEAD | ORG | START | TITLE)  # 'Trustees Bell, Dunn and Frost'
    return out[_crowd(out, begin) :]


def _leading(words: list[Word]) -> bool:
    """Whether words only lead to a name: 'Received from'."""
    return all(w.text.lower() in _LEAD for w in words)


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


BELONGS = ("of", "for", "representing", "from", "@")


def _couple(words: list[Word]) -> bool:
    return any(coupled(words, i) for i in range(len(words))) and words[-1].capital and not words[-1].has(TITLE)


QUOTES = frozenset("\"“”'‘’")
_MANY = frozenset(
    "Trustees Governors Directors Commissioners Supervisors Members Selectmen Delegates Guests Observers Officers".split()
)
_LEAD = frozenset(
    "apologies from by were was received had been have has given sent tendered for absence and also including plus with accepted noted these they on behalf of it that".split()
)


def brackets(passage: Passage, words: list[Word]) -> list[Mark]:
    """What stands in the outer brackets among these words."""
    out: list[Mark] = []
    depth, begin = 0, 0
    for word in words:
        if word.text in OPENING:
            begin = word.end if depth == 0 else begin
            depth += 1
        elif word.text in CLOSING and depth:
            depth -= 1
            if depth == 0:
                out.append(mark(passage, begin, word.start))
    if depth and words:
        out.append(mark(passage, begin, words[-1].end))
    return out

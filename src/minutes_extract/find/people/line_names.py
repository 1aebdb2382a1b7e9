"""Whether a part of a line names another person, in the light of the one before it."""

from __future__ import annotations

import re

from ...segment.names import STRONG, call_sign, glued_initials, name_like
from ..mentions import PersonDraft
from ..numbers import NUMBERS
from ..words import GIVEN, HEAD, OPENING, ORG, START, TITLE, TOPIC, Word
from .name_shapes import looks_like_name
from .names import initials_of, office_words, own_letters
from .parts import DASHES, Part
from .roles import Context
from .said import is_initials


def is_person(head: list[Word], out: list[PersonDraft], part: Part, context: Context) -> bool:
    if len(head) == 1 and out and part.sep in (",", "and", "&") and head[0].text.islower() and head[0].has(GIVEN):
        return True  # 'Ann, carl'
    if not head or not looks_like_name(head):
        return False
    if len(head) == 1 and out and own_letters(out[-1].name.text.split(), head[0].text):
        return False  # 'Gus van Hart – GvH'
    if len(head) == 1 and part.sep in (",", ";", "and", "&") and call_sign(head[0].text):
        return True
    if len(head) == 1 and part.sep in (",", ";", "and", "&", "/", ":") and glued_initials(head[0].text):
        return True
    if len(out) == 1 and part.sep in DASHES and _letters_of(out[0], [w.text for w in head]):
        return True  # 'AB - Ann Bell'
    if out and out[-1].role is not None and part.sep in DASHES and not head[0].has(GIVEN | TITLE):
        return False  # 'Ann Bell – Co-chair – Weir Forum'
    if len(out) == 1 and part.sep in DASHES and _office_of_one(head):
        return False  # 'Ann - VP Class Parents'
    if out and context.pairs and part.sep in (*DASHES, "/", "|"):
        return False  # 'Ann Bell - Weir Mill, Carl Dunn - Acme'
    if out and len(head) == 1 and " " in out[-1].name.text and part.sep in (*DASHES, ",") and _acronym(head[0]):
        return False  # 'Ann Bell - FDA'
    if context.entries and out and part.sep == ",":
        return head[0].has(GIVEN | TITLE) and len(head) > 1 and not part.words[-1].has(HEAD)
    if context.trios and out and out[-1].role is not None:
        return False  # 'Ann Bell, Co-chair, Faith Forum'
    if out and context.behind and part.sep in (*DASHES, ",", "/", "|"):
        return head[0].has(GIVEN | TITLE) and len(head) > 1
    if out and context.single and part.sep in (",", "-", "–", "—"):
        return name_like(" ".join(w.text for w in head)) == STRONG
    if len(out) == 1 and len(head) > 1 and part.sep == "," and _behind_letters(out[0], part):
        return name_like(" ".join(w.text for w in head)) == STRONG  # 'Ann Bell, ABC, Scientific Computing'
    if (
        len(out) == 1
        and context.pair
        and part.sep == ","
        and len(head) > 2
        and not any(w.has(GIVEN | TITLE | HEAD) for w in head)
    ):
        return name_like(out[0].name.text) != STRONG or name_like(" ".join(w.text for w in head)) == STRONG
    if len(head) > 1 or not out or head[0].has(GIVEN) or head[0].text[0] == "@":
        return len(head) > 1 or not out or head[0].text[0] != "@" or context.handles or out[-1].organisation is not None
    if part.sep in (",", ";") and _own_bracket(part, out[-1]) and not head[0].has(HEAD | ORG | START | TOPIC):
        return True
    if part.sep in (",", ";") and out[-1].organisation is not None and not head[0].has(HEAD | ORG | START):
        return True
    before = out[-1].name.text
    if part.sep in DASHES:
        return False  # 'Ann Bell – Acme'
    lettered = len(before.split()) == 2 and len(before.split()[1].rstrip(".")) == 1  # 'Priya K, Olek'
    return (
        len(before.split()) == 1
        or (lettered and not context.lettered and part.sep in (",", ";"))
        or (part.sep in ("and", "&", "/", "+") and out[-1].organisation is None)
    )


def _behind_letters(before: PersonDraft, part: Part) -> bool:
    """Whether the letters of a body stand right in front of a part."""
    body = before.organisation
    if body is None or not body.text.isupper():
        return False
    return body.passage.text[body.end : part.words[0].start].strip() == ","


def _acronym(word: Word) -> bool:
    mixed = re.fullmatch(r"[A-Z][a-z]?[A-Z][A-Za-z]{0,3}", word.text) is not None and word.text[:2] not in (
        "Mc",
        "Ma",
        "De",
    )
    return (word.text.isupper() or mixed) and 1 < len(word.text) < 8 and not call_sign(word.text)


def _own_bracket(part: Part, before: PersonDraft) -> bool:
    """Whether a single word has something in a bracket behind it, as the person before has."""
    text = before.name.passage.text
    return (
        len(part.words) > 1
        and part.words[1].text in OPENING
        and text[before.name.end : before.name.end + 2].strip()[:1] in OPENING
    )


def initials_before(letters: PersonDraft, named: PersonDraft) -> bool:
    """Whether what was read as a person is the initials of the next one: 'AB – Ann Bell'."""
    return _letters_of(letters, named.name.text.split())


def _office_of_one(head: list[Word]) -> bool:
    """Whether words behind a name and a dash begin with an office, and hold nothing that is known for a name."""
    return office_words(head, 0) > 0 and not any(w.has(GIVEN | TITLE) for w in head)


def _letters_of(letters: PersonDraft, tokens: list[str]) -> bool:
    text = letters.name.text
    return len(tokens) > 1 and is_initials(text, tokens) and (text in initials_of(tokens) or text[0] == tokens[0][0])


def number(words: list[Word]) -> bool:
    """Whether words say how many people were there, and name none: 'four', '2 students', 'two trainee planners'."""
    counts = words[0].text.isdigit() or words[0].text.lower() in NUMBERS
    return counts and (len(words) < 5 and all(w.text.isalpha() and w.text.islower() for w in words[1:]))


def unnamed(words: list[Word]) -> bool:
    """Whether words are an office whose holder is not named: 'the Clerk'."""
    return len(words) < 5 and words[0].text == "the" and words[-1].has(HEAD)


def nothing_between(out: list[PersonDraft], made: PersonDraft) -> bool:
    """Whether the last one taken has one word for a name, and only that, unlike the one before."""
    alone = len(out) < 2 or len(out[-2].name.text.split()) > 1 or out[-2].honorific is not None
    last = out[-1]
    said = last.role or last.organisation or last.initials or last.note
    return alone and not said and " " not in last.name.text and last.name.passage is made.name.passage

"""Which words could be one name, by their flags and how they are written."""

from __future__ import annotations

from ...lexicons import words as word_list
from ...segment.names import call_sign
from ..words import GIVEN, HEAD, LINK, ORG, PARTICLE, START, TITLE, TOPIC, Word
from .cells import titular
from .names import field_office


def _never(word: Word) -> bool:
    """Whether a word stands in no name."""
    return len(word.text) > 1 and not word.has(GIVEN) and word.text.lower() in word_list("people.never")


def _surname(first: Word, last: Word) -> bool:
    """Whether a word of offices or pages is somebody's surname: 'Ann Head', 'Zara Key'."""
    key = last.text.lower()
    if not first.text[0].isupper() or key not in word_list("people.surnames"):
        return False
    return first.has(GIVEN) or (_never(last) and not first.has(HEAD | ORG | START | TOPIC | LINK) and not _never(first))


def _holders(words: list[Word]) -> bool:
    """Whether words are an office that several hold: 'Funeral Directors'; not 'Ann Masters', 'K. Stewards'."""
    first, last = words[0], words[-1].text.lower()
    if len(words) < 2 or first.has(GIVEN) or len(first.text.rstrip(".")) < 3:
        return False
    return last in word_list("roles.many") and last[:-1] in word_list("roles.heads") - word_list("people.surnames")


def _strange_in_name(word: Word) -> bool:
    """Whether a word is written as none of a name is: in small letters, with figures."""
    text = word.text
    if not text[0].isupper() and not word.flags & PARTICLE and not (text[1:2] in ("'", "’") and text[2:3].isupper()):
        return True
    return not text.isalpha() and any(map(str.isdigit, text))


def looks_like_name(words: list[Word]) -> bool:
    """One to five capitalised words, none of them of a title or organisation."""
    rest = list(words)
    titled = False
    if len(rest) == 2 and call_sign(rest[1].text):
        rest = rest[:1]  # 'Ann G4XYZ'
    if len(rest) > 2 and rest[0].text.lower() == "the" and rest[1].has(TITLE):
        rest = rest[1:]
    while len(rest) > 1 and (rest[0].has(TITLE) or (len(rest) > 2 and rest[0].has(START) and rest[1].has(TITLE))):
        rest, titled = rest[1:], True
    if len(rest) > 2 and rest[-1].text == "".join(w.text[0] for w in rest[:-1]):
        rest = rest[:-1]  # 'Andy Topp AT'
    if titled and rest[0].has(HEAD) and words[0].text.lower().rstrip(".") in ("gen", "hon"):
        return False  # 'Gen. Secretary'
    if titled and words[0].text.isupper() and all(w.has(HEAD | START) for w in rest) and not _surname_too(rest[-1]):
        return False  # 'WG Chair': letters of a body that are a rank too
    if len(rest) == 1 and rest[0].text[0] == "@" and len(rest[0].text) > 2:
        return True
    if len(rest) == 1 and not titled and call_sign(rest[0].text):
        return True
    if not rest or len(rest) > 6 or not rest[0].text[0].isalpha():
        return False
    if field := field_office(rest, 0):
        return (
            len(rest) - field < 4
            and not any(map(_never, rest[field:]))
            and not any(map(_strange_in_name, rest[field:]))
        )
    if any(map(_strange_in_name, rest)):
        return False
    office = next((i for i, w in enumerate(rest) if not w.has(HEAD | START)), len(rest))
    if (
        office > 0
        and rest[office - 1].has(HEAD)
        and len(rest) - office >= 2
        and not rest[office].has(ORG | LINK)
        and not rest[-1].has(HEAD)
        and rest[-1].text.lower() not in word_list("roles.bodies_only")  # 'Ward Head Northern Weir Police'
    ):
        return not any(map(_never, rest[office:]))  # 'Area Manager K. Stroud'
    if len(rest) == 2 and _surname(*rest):
        return True
    if not titled and _holders(rest):
        return False
    if len(rest) > 5 or any(map(_never, rest)):
        return False
    if office == len(rest) - 1 > 0 and titular(rest) and not rest[-1].has(ORG | TOPIC | LINK):
        return True  # 'Chair Whitton'
    strict = [w for w in rest if w.flags & (HEAD | ORG) or w.flags & (START | GIVEN) == START]
    if titled:
        return len(rest) <= 4 and not (len(rest) > 2 and rest[-1].has(HEAD) and not _surname_too(rest[-1]))
    if len(rest) > 2 and strict and not rest[0].has(GIVEN):
        return False  # 'Weir Community Management'
    if len(rest) == 2 and len(rest[0].text.rstrip(".")) == 1:
        if not rest[1].flags & (HEAD | ORG | LINK) or _surname_too(rest[1]):
            return True  # 'P Flood', 'J Hall'
    if len(rest) == 2 and rest[0].has(GIVEN) and not rest[-1].has(HEAD):
        return rest[-1].text.lower() not in word_list("roles.bodies_only")  # 'Joan Hall', not 'Faith Forum'
    if any(w.has(HEAD | ORG) and len(w.text) > 2 for w in rest[-1:]) and len(rest) > 1:
        return rest[0].has(GIVEN) and len(rest) == 2 and not rest[-1].has(HEAD)
    if len(rest) == 1:
        return not rest[0].has(HEAD | ORG | START | TOPIC | LINK) and not (
            rest[0].text.isupper() and len(rest[0].text) > 3
        )
    return len(strict) * 2 < len(rest)


def _surname_too(word: Word) -> bool:
    return word.text.lower() in word_list("people.surnames")


def surname_alone(words: list[Word]) -> bool:
    """Whether a single word is one that bodies and offices are called by, and people too: 'Ward', 'Hall'."""
    return len(words) == 1 and words[0].capital and _surname_too(words[0])


def small_office(words: list[Word]) -> int:
    """How many words in front of a name are an office in small letters: 'treasurer Ann Bell', 'Vice chair Ann Bell'; 0 for none."""
    begun = len(words) > 3 and words[0].capital and not words[0].has(GIVEN | TITLE)
    at = first = int(begun and words[1].text.islower())
    while at < len(words) and at < 4 and words[at].text.islower() and not words[at].has(LINK | PARTICLE):
        at += 1
    if first and not (1 < at < len(words) and words[at].has(GIVEN | TITLE)):
        return 0  # 'Assistant clerk Weir Mills': a body may stand behind the office of the one in front
    if not 0 < at < len(words) - 1 or not words[at - 1].has(HEAD) or words[at - 1].text.endswith("s"):
        return 0
    return at if looks_like_name(words[at:]) else 0


def long_name(words: list[Word]) -> bool:
    """Whether four words in a list of commas are one name: they begin no second one, 'Ana Rosa Garza Castro'."""
    name = [w for w in words if not w.has(TITLE)]
    if (
        len(name) != 4
        or len(name) < len(words) - 1
        or any(w.has(HEAD | ORG) or not w.capital or w.text.isupper() for w in name)
    ):
        return False
    return not (name[0].has(GIVEN) and name[2].has(GIVEN))

"""Who could do a task: initials, names, offices, groups, everyone; and the doers in front of a verb."""

from __future__ import annotations

import re
from functools import cache

from ..lexicons import words as word_list
from .words import GIVEN, GROUP, HEAD, ORG, PARTICLE, TITLE, Word, words

EVERYONE = frozenset("all everyone everybody each both every members governors trustees partners councillors".split())
_MOODS = frozenset("happy keen glad willing ready content".split())
_NO_DOER = frozenset(
    "this that it there these he she they we you i what which who in on at if when no not need needs please also then hope"
    " plan plans aim able due thanks motion proposal decision someone somebody anyone anybody nobody".split()
)
_MANNER = frozenset(("kindly", "also", "both", "each", "jointly", "together", "duly", "then", "now"))
_WILLED = frozenset("vote want need intend promise aim hope wish resolve elect manage expect attempt choose".split())


@cache
def _initials() -> re.Pattern[str]:
    return re.compile(r"[A-Z][a-z]?[A-Z]+[a-z]?(?:-[A-Z])?")


def short(word: Word) -> bool:
    """Initials or another short form."""
    text = word.text
    return (text.isupper() and 1 < len(text) <= 5) or _initials().fullmatch(text) is not None


def _nameable(chunk: list[Word]) -> bool:
    """Whether words could be a doer: initials, a name, an office, a group, everyone."""
    if not chunk or len(chunk) > 7:
        return False
    if any(w.text.endswith("ed") and w.text.islower() for w in chunk):
        return False
    if len(chunk) == 1 and chunk[0].text[-2:].lower() == "ed" and _participle(chunk[0].text.lower()):
        return False  # 'Voted to buy', 'AGREED to wait'
    if chunk[0].text.startswith("@"):
        return len(chunk) == 1
    opening = chunk[0].text.lower()
    if opening in _MOODS and len(chunk) > 1:
        return False  # 'Happy for the club to pay'
    if opening in word_list("cues.tasks.imperatives") and not chunk[0].has(GIVEN) and not _named_for_work(chunk):
        return False  # 'Write the bank to ask'
    if opening in EVERYONE:
        return len(chunk) == 1 or _people(chunk[1:])
    if len(chunk) <= 4 and all(w.capital or opening == "the" for w in chunk) and any(map(short, chunk)):
        return True
    if chunk[0].has(TITLE) and len(chunk) > 1:
        return True
    body = chunk[1:] if opening in ("the", "our", "a") else chunk
    if not body:
        return False
    if any(w.has(HEAD) for w in body) or body[-1].has(GROUP) or body[-1].has(ORG):
        return len(body) <= 6
    if body[0].text[0].isupper() and all(w.text[0].isupper() or w.text == "of" or w.has(PARTICLE) for w in body):
        return opening not in _NO_DOER or (body[0].text == "I" and len(body) > 1 and not body[1].text.isupper())
    return chunk[-1].text.lower() in word_list("roles.many") and len(body) <= 4


def _participle(word: str) -> bool:
    """Whether a word tells what was done: 'voted', 'decided', 'planned'."""
    stems = {word[:-2], word[:-1], word[:-3], word[:-3] + "y"}
    return bool(stems & (word_list("cues.tasks.imperatives") | _WILLED))


def _named_for_work(chunk: list[Word]) -> bool:
    """Whether a verb only begins the name of an office or a group: 'Review Group', 'Support Officer'."""
    last = chunk[-1]
    return 1 < len(chunk) < 4 and (last.has(HEAD) or last.has(GROUP)) and all(w.text not in ("the", "a") for w in chunk)


def _people(chunk: list[Word]) -> bool:
    """Whether the words behind 'all' or 'each' are people: 'all members of the board', not 'all bids'."""
    last = chunk[-1]
    named = any(w.has(HEAD) or w.has(GROUP) or w.has(ORG) or w.capital for w in chunk)
    return (
        named
        or chunk[0].text.lower() in ("of", "those", "who")
        or any(w.text.lower() in EVERYONE or w.text.lower() in word_list("roles.many") for w in (chunk[0], last))
    )


def doers(text: str, begin: int, end: int) -> list[tuple[int, int]]:
    """Offsets of the doers in text[begin:end]; none where any part is something else."""
    if end - begin > 160 or end <= begin:
        return []
    groups: list[list[Word]] = [[]]
    depth = 0
    for token in _without_company(words(text[begin:end])):
        depth += (token.text == "(") - (token.text == ")")
        if depth <= 0 and (
            token.text in (",", "/", "&", "+", ";") or token.text.lower() in ("and", "or", "and/or", "with")
        ):
            groups.append([])
        elif depth == 0 and token.text != ")":
            groups[-1].append(token)
        elif depth == 0 and groups[-1] and _held().match(text, begin + groups[-1][-1].end):
            groups[-1][-1] = groups[-1][-1]._replace(end=token.end)  # 'the link governor (AB)'
    groups = [_without_manner(_bare_support(g)) for g in groups if g]
    if not groups or len(groups) > 8:
        return []
    if all(_nameable(g) for g in groups):
        return [(begin + g[0].start, begin + g[-1].end) for g in groups]
    whole = [t for g in groups for t in g]
    if len(groups) == 2 and whole and (whole[-1].has(GROUP) or whole[-1].has(ORG)) and whole[0].text[0].isupper():
        return [(begin + whole[0].start, begin + whole[-1].end)]  # 'Development and Practice Group'
    return []


def _without_company(told: list[Word]) -> list[Word]:
    """The words in front of a verb that somebody does with others: 'Ann work with Carl and Eve', of whom Ann is the doer."""
    for i in range(1, len(told) - 2):
        if told[i + 1].text == "with" and told[i].text in word_list("cues.tasks.imperatives") and told[i - 1].capital:
            return told[:i]
    return told


@cache
def _held() -> re.Pattern[str]:
    return re.compile(r"\s\([A-Z][A-Za-z]{0,4}\)")


def _bare_support(chunk: list[Word]) -> list[Word]:
    """'support from Ann Bell' without its first words."""
    helping = len(chunk) > 2 and chunk[1].text in ("from", "of")
    return chunk[2:] if helping and chunk[0].text in ("support", "help", "assistance", "input", "advice") else chunk


def _without_manner(chunk: list[Word]) -> list[Word]:
    """'Secretary kindly' without its last word."""
    return chunk[:-1] if len(chunk) > 1 and chunk[-1].text in _MANNER else chunk

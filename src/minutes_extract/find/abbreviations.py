"""Short forms that the document explains: 'Child Exploitation (CE)'; and the names of groups in it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from minutes_extract.patterns import Patterns, Source

from ..kept import kept
from ..lexicons import table, words


class AbbreviationDraft(NamedTuple):
    """A short form and the words it stands for, with the visible offsets of both together, and of the short form."""

    short: str
    long: str
    start: int
    end: int
    at: int


_CAP = r"(?:[A-Z][\w’'-]*|&)"
_IN_NAMES = " &’'-"
_LINK = r"(?:of|and|for|the|in|on|to)"


@cache
def _patterns() -> dict[str, re.Pattern[str]]:
    names = [
        *(h.title() for h in sorted(words("roles.group_heads")) if h != "ctte"),
        "Sub-Committee",
        "Sub-Group",
        "Working Party",
    ]
    heads = "|".join(names)
    firsts = sorted({name[0] for name in names})
    tails = {first: "|".join(name[1:] for name in names if name[0] == first and " " not in name) for first in firsts}
    return Patterns({
        "bracketed": Source(r"\(['‘“\"]?[A-Z][A-Za-z&]{1,9}['’”\"]?\)"),
        "defined": Source(rf"(?P<long>{_CAP}(?: (?:{_CAP}|{_LINK})){{1,9}}) \((?P<quote>['‘“\"]?)(?P<short>[A-Z][A-Za-z&]{{1,9}})['’”\"]?\)"),
        "group": Source(rf"(?<![\w’'])(?:{_CAP})(?: (?:{_CAP}|and|of|for|&)){{0,6}}? (?:{heads})\b(?! (?:Group|Committee|Board|Team|Unit|Panel|Forum|Council|Member|Manager|Lead|Co-ordinator|Administrator|Chair|Head|Officer|Support)\b)"),
        "group-head": Source("|".join(rf"{first}(?<= {first})(?:{tails[first]})\b" for first in firsts)),
        "name-end": Source(rf"(?<![\w’'])(?:{_CAP})$"),
    })  # fmt: skip


def find_abbreviations(text: str) -> list[AbbreviationDraft]:
    """Definitions in brackets whose letters are those of the words before them."""
    out: list[AbbreviationDraft] = []
    for match in _definitions(text):
        tokens = match["long"].split()
        for i in range(len(tokens)):
            if tokens[i][0].isupper() and abbreviates(match["short"], " ".join(tokens[i:])):
                start = match.start("long") + len(" ".join(tokens[:i])) + (1 if i else 0)
                out.append(
                    AbbreviationDraft(match["short"], " ".join(tokens[i:]), start, match.end(), match.start("short"))
                )
                break
    return out


def _definitions(text: str) -> Iterator[re.Match[str]]:
    """Brackets that hold a short form, with the words before them; found by the bracket, which is rarer than words."""
    find = _patterns()
    for bracket in find["bracketed"].finditer(text):
        start = end = bracket.start()
        while start and (text[start - 1] in _IN_NAMES or text[start - 1].isalnum() or text[start - 1] == "_"):
            start -= 1
        match = find["defined"].search(text, start, bracket.end()) if end - start > 3 else None
        if match is not None:
            yield match


def find_groups(text: str) -> list[str]:
    """Names of groups in the text, the most frequent first."""
    counts: dict[str, int] = {}
    for name in _groups(text):
        name = _article().sub("", name)
        if name.startswith(("Next ", "Last ", "Previous ", "This ", "Full ")):
            continue
        counts[name] = counts.get(name, 0) + 1
    return sorted(counts, key=lambda n: (-counts[n], n))


def _groups(text: str) -> Iterator[str]:
    """Every group named; found by its last word ('Committee'), which is rarer than words in capitals."""
    group, done = _patterns()["group"], 0
    for head in _patterns()["group-head"].finditer(text):
        for start in _chain(text, done, head.start() - 1):
            match = group.match(text, start) if start >= done else None
            if match is not None:
                done = match.end()
                yield match[0]


def _chain(text: str, floor: int, end: int) -> list[int]:
    """Where the words begin that lead up to `end` and could be of one name: as many as a name may have, in order."""
    starts: list[int] = []
    for _ in range(_MOST_WORDS):
        begin = max(text.rfind(" ", floor, end) + 1, floor)
        if text[begin:end] not in _LINKS:
            word = _patterns()["name-end"].search(text, begin, end)
            if word is None:
                break
            starts.append(word.start())
            if word.start() > begin:
                break
        end = begin - 1
        if end <= floor:
            break
    return starts[::-1]


_LINKS = ("and", "of", "for")
_MOST_WORDS = 8  # in front of the last word of a group's name


@cache
def _article() -> re.Pattern[str]:
    return re.compile(r"^(?:The|At|In|A|Each|This|All|Members|Both)\s+")


_SMALL = frozenset(("of", "the", "for", "in", "on", "to", "and", "&"))


@cache
def _gaps() -> re.Pattern[str]:
    return re.compile(r"[\s-]+")


@kept
def spelt_out(long: str) -> list[str]:
    """The words of a long form, as short forms are compared with them: without small ones, for which no letter need stand."""
    found = [w.lower().strip(".,'’") for w in _gaps().split(long) if w]
    return [w for w in found if w not in _SMALL]


def abbreviates(short: str, long: str) -> bool:
    """Whether `short` stands for `long`: 'D&P Group', 'CSP', 'Resources Ctte'."""
    return stands_for(short, spelt_out(long))


def stands_for(short: str, targets: list[str]) -> bool:
    """Whether `short` stands for a long form of these words (see `spelt_out`)."""
    at, count = 0, len(targets)
    for lower, expanded, letters in _parts(short):
        if at < count and (targets[at] == expanded or (len(lower) > 3 and targets[at].startswith(lower))):
            at += 1
            continue
        if letters is None:
            if lower in _SMALL:
                continue
            return False
        for letter in letters:
            if at >= count or targets[at][:1] != letter:
                return False
            at += 1
    return at == count


def may_begin(short: str) -> frozenset[str] | None:
    """The letters with which a long form can begin that `short` stands for; None where it may begin with any."""
    for lower, expanded, letters in _parts(short)[:1]:
        if lower and lower not in _SMALL:
            return frozenset((lower[0], expanded[0], *(letters or ())[:1]))
    return None


@kept
def _parts(short: str) -> tuple[tuple[str, str, tuple[str, ...] | None], ...]:
    """The words of a short form: each as it stands, written out, and its letters where they are the first of words."""
    known = table("roles.abbreviations")
    out: list[tuple[str, str, tuple[str, ...] | None]] = []
    for word in short.split():
        lower = word.lower().strip(".,")
        letters = tuple(filter(str.isalnum, word.lower())) if word.isupper() or "&" in word else ()
        own = len(letters) > 1 or "&" in word
        out.append((lower, known.get(lower, lower), letters if own else None))
    return tuple(out)

"""People who run together in a cell with what is said of each, parted by the letters in brackets behind their names."""

from __future__ import annotations

import re
from functools import cache
from itertools import pairwise

from ...lexicons import words as word_list
from ...segment.list_lines import cut
from ...segment.names import NONE, name_like, people_like
from ...segment.passage import Passage
from .names import own_letters


def by_letters(passage: Passage) -> list[Passage]:
    """The people of 'Ann Bell (AB), Clerk Carl Dunn (CD), Warden'; the passage alone where letters part nobody in it."""
    if passage.text.count("(") < 2 or len(passage.pieces) > 1:
        return [passage]
    found = list(_letters().finditer(passage.text))
    if len(found) < 2:
        return [passage]
    begins, told, sure = [0], 0, 0
    for before, after in pairwise(found):
        begin, suits = _begin(passage.text, before.end(), after)
        if begin <= before.end():
            return [passage]
        told += bool(passage.text[before.end() : begin].strip(" ,;")) and passage.text[:begin].rstrip()[-1] not in ",;&"
        sure += suits
        begins.append(begin)
    if told < len(found) - 1 or 2 * sure < len(found) - 1:
        return [passage]
    return [cut(passage, a, b) for a, b in zip(begins, [*begins[1:], len(passage.text)], strict=True)]


def by_semicolons(passage: Passage) -> list[Passage]:
    """The people of 'Ann Bell, Clerk, Weir; Carl Dunn, Warden', each with what is said of them; else the passage alone."""
    text = passage.text
    ends = [m.span() for m in _semicolon().finditer(text)] if ";" in text and len(passage.pieces) < 2 else []
    begins = [0, *(b for _, b in ends)]
    parts = [cut(passage, a, b) for a, b in zip(begins, [*(a for a, _ in ends), len(text)], strict=True)]
    fronts = [_inside().sub("", part.text).split(",", 1)[0].strip() for part in parts if part.text]
    named = len(fronts) > 1 and "," in text and all(" " in name and name_like(name) > NONE for name in fronts)
    return [part for part in parts if part.text] if named else [passage]


def by_dashed_letters(passage: Passage) -> list[Passage]:
    """The people of 'Ann Bell (Chair) – AB Carl Dunn – CD', each with the initials of its name last; else the passage alone."""
    text = passage.text
    found = list(_dashed().finditer(text)) if len(passage.pieces) < 2 else []
    ends = [m.end() for m in found]
    if len(found) < 2 or any(text[end : end + 1] in ",;" for end in ends[:-1]):
        return [passage]
    begins = [0]
    for end in ends[:-1]:
        bracket = _bracket().match(text, end)  # '– AB (minutes) Carl Dunn – CD'
        begins.append(bracket.end() if bracket is not None else end)
    parts = [cut(passage, a, b) for a, b in zip(begins, [*begins[1:], len(text)], strict=True)]
    named = [_bare(part.text[: m.start() - a]) for part, m, a in zip(parts, found, begins, strict=True)]
    return (
        parts if all(own_letters(n, m[1]) for n, m in zip(named, found, strict=True) if n) and all(named) else [passage]
    )


def by_strokes(passage: Passage) -> list[Passage]:
    """The people of 'Ann Bell / Carl Dunn (by phone) / Eve Frost', three or more whole names; else the passage alone."""
    text = passage.text
    ends = [m.span() for m in _stroke().finditer(text)] if len(passage.pieces) < 2 and "," not in text else []
    if len(ends) < 2:
        return [passage]
    begins = [0, *(b for _, b in ends)]
    parts = [cut(passage, a, b) for a, b in zip(begins, [*(a for a, _ in ends), len(text)], strict=True)]
    names = [_inside().sub("", part.text).strip() for part in parts]
    whole = all(" " in name and name_like(name) > NONE for name in names)
    return parts if whole else [passage]


def _bare(text: str) -> list[str]:
    """The words of a name, without titles in front of it and brackets behind."""
    tokens = _inside().sub("", text).split()
    while tokens and tokens[0].strip(".").lower() in word_list("people.titles"):
        tokens = tokens[1:]
    return tokens if len(tokens) < 6 else []


def _begin(text: str, after: int, letters: re.Match[str]) -> tuple[int, bool]:
    """Where the name in front of letters begins, and whether they are those of its words; or two words that surely are one."""
    words = list(_word().finditer(text, after, letters.start()))
    wanted = letters[1].upper()
    sizes = [n for n in range(2, min(len(words), 5) + 1) if _initials(words[-n:]) == wanted]
    size = sizes[0] if sizes else 2
    first = len(words) - size
    if first < 0 or text[words[-1].end() : letters.start()].strip():
        return after, False
    while first and words[first - 1].group().strip(".").lower() in word_list("people.titles"):
        first -= 1
    named = bool(sizes) or people_like(text[words[-size].start() : letters.start()].strip()) > NONE
    return words[first].start(), named


def _initials(words: list[re.Match[str]]) -> str:
    return "".join(part[0] for word in words for part in re.split("[-’']", word.group()) if part[:1].isupper())


@cache
def _letters() -> re.Pattern[str]:
    return re.compile(r"\(([A-Z][A-Za-z]{1,4})\)")


@cache
def _dashed() -> re.Pattern[str]:
    return re.compile(r" [–—-] ([A-Z](?:[a-z]?[A-Z]){1,3})(?= |$)")


@cache
def _bracket() -> re.Pattern[str]:
    return re.compile(r" \([^()]{1,60}\)")


@cache
def _inside() -> re.Pattern[str]:
    return re.compile(r"\([^()]{0,60}\)")


@cache
def _word() -> re.Pattern[str]:
    return re.compile(r"[^\s,;()]+")


@cache
def _semicolon() -> re.Pattern[str]:
    return re.compile(r"\s?;\s+(?:and )?(?![^()]{0,80}\))")


@cache
def _stroke() -> re.Pattern[str]:
    return re.compile(r"\s[/|]\s")

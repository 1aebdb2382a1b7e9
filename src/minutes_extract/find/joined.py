"""Owners that stand joined in one list: 'CB / EH', 'Ann and Bob', 'Leasehold & Charges Team'."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cache

from .words import GIVEN, GROUP, HEAD, ORG, TITLE, words

_JOIN = re.compile(r"\s*(?:,|/|&|\+|;|\band\b|\bor\b|\bwith\b)\s*")


@cache
def _team() -> re.Pattern[str]:
    return re.compile(r"@[\w.-]{1,40}\Z")


def of_team(text: str, slash: int) -> bool:
    """Whether a slash stands before a team's name in its handle: '@body/team'."""
    if text[slash : slash + 1] != "/" or "@" not in text:
        return False
    return _team().search(text, max(0, slash - 41), slash) is not None and text[slash + 1 : slash + 2].isalnum()


@cache
def _rank() -> re.Pattern[str]:
    return re.compile(
        r"/(?:Ch(?:ief)?|Insp|Supt|Sgt|Const?|Cons|Cdr|Commander|Officer|Fire|DC?[CIS]|D?C?I|PS|PC|Superintendent|Inspector|Sergeant|Constable|Manager|Head|Director)\b"
    )


def of_rank(text: str, slash: int) -> bool:
    """Whether a slash stands in a rank: 'C/Insp Bell', 'T/DCI Dunn'."""
    before = text[max(0, slash - 4) : slash].rpartition(" ")[2]
    return before in _RANKS and _rank().match(text, slash) is not None


_RANKS = frozenset(("A", "C", "D", "T", "Ch", "Det", "Dep", "Asst", "Act", "Ag", "Temp"))

_HANDLE = re.compile(r"@[\w.-]*\w")
_HANDLES = re.compile(r"\W{0,2}@[\w.-]{1,40}(?: @[\w.-]{1,40}){1,8}\W{0,2}")
"""Handles that only spaces part: '@ann @carl'."""


def split_owners(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """The owners of a list such as 'CB / EH', 'ST/EF/ CB', 'Ann and Bob', as offsets."""
    out: list[tuple[int, int]] = []
    at = start
    if text.count("@", start, end) > 1 and _HANDLES.fullmatch(text, start, end):
        return [m.span() for m in _HANDLE.finditer(text, start, end)]
    for match in _JOIN.finditer(text, start, end):
        if (
            match.group().strip() == "&"
            and re.search(r"\b[A-Z]$", text[start : match.start()])
            and re.match(r"[A-Z]\b", text[match.end() : end])
        ):
            continue  # 'Q&E', 'D&P Group'
        if match.group().strip() in ("&", "and") and _of_one_group(text, at, match, end):
            continue
        if match.group() == "/" and (of_team(text, match.start()) or of_rank(text, match.start())):
            continue
        if text.count("(", at, match.start()) > text.count(")", at, match.start()) and ")" in text[match.end() : end]:
            continue  # 'AB (Chair, Roof Group)'
        out.append((at, match.start()))
        at = match.end()
    out.append((at, end))
    return [(a, b) for a, b in (trim_owner(text, a, b) for a, b in out) if a < b]


def _of_one_group(text: str, start: int, join: re.Match[str], end: int) -> bool:
    """Whether what is joined names one group: 'Leasehold & Charges Team', not 'Ann & the Roof Team'."""
    stop = _JOIN.search(text, join.end(), end)
    first, last = words(text[start : join.start()]), words(text[join.end() : stop.start() if stop else end])
    if not 0 < len(first) < 3 or not 1 < len(last) < 5 or not last[-1].has(GROUP):
        return False
    if not all(w.capital and not w.text.isupper() for w in (*first, last[0])):
        return False
    return not any(w.has(HEAD) or w.has(TITLE) or w.has(ORG) or w.has(GIVEN) for w in first)


def longest_in_turn(count: int, known: Callable[[int, int], bool], longest: int = 5) -> list[tuple[int, int]]:
    """`count` words parted into runs that are known as one owner each, the longest first, as [first, past the last).

    Empty where some words are of nobody. `longest`: words of a name or an office.
    """
    out: list[tuple[int, int]] = []
    at = 0
    while at < count:
        end = next((end for end in range(min(count, at + longest), at, -1) if known(at, end)), at)
        if end == at:
            return []
        out.append((at, end))
        at = end
    return out


def trim_owner(text: str, start: int, end: int) -> tuple[int, int]:
    """The offsets without the separators and marks at either edge of an owner."""
    while start < end and not (text[start].isalnum() or (text[start] == "@" and text[start + 1 : end][:1].isalnum())):
        start += 1
    while end > start and not (text[end - 1].isalnum() or text[end - 1] == "." or _closes(text, start, end)):
        end -= 1
    return start, end


def _closes(text: str, start: int, end: int) -> bool:
    """Whether the last character closes a bracket that these words open."""
    return text[end - 1] == ")" and text.find("(", start, end) >= 0

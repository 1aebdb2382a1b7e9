"""People who run on without a mark between them, each with a comma behind the name: 'Ann Bell, Clerk Carl Dunn, Treasurer'."""

from __future__ import annotations

from ...segment.list_lines import cut
from ...segment.passage import Passage
from ...survey import Evidence
from ..words import FINAL, GIVEN, HEAD, LINK, ORG, PARTICLE, START, TITLE, TOPIC, Word
from .names import name_score

MOST_WORDS = 4  # of a name, titles apart
_OFFICE = HEAD | ORG | START | TOPIC | LINK
_STOPS = frozenset(",;–—-:()[]/&")
_PARTS = frozenset((";", "–", "—", "-", ":", "/", "&", "and", "•"))


def run_on(passage: Passage, words: list[Word], evidence: Evidence) -> list[Passage]:
    """The words of each person as a passage of its own; one passage alone where people do not run on.

    Every name must stand right in front of a comma and an office right behind it, and a name after the first right
    behind what is said of the person before.
    """
    if passage.text.count(",") < 2:
        return [passage]
    commas = _commas(words)
    if len(commas) < 2 or _begin(words, commas[0], evidence, 0, sure=True) != 0:
        return [passage]
    starts = _starts(words, commas, evidence, sure=True)
    if len(starts) < 2 or _named_behind(words[starts[-1] :]):
        return [passage]
    starts = _starts(words, commas, evidence, sure=False)
    ends = [*starts[1:], len(words)]
    return [cut(passage, words[a].start, words[b - 1].end) for a, b in zip(starts, ends, strict=True)]


def _starts(words: list[Word], commas: list[int], evidence: Evidence, sure: bool) -> list[int]:
    """Where people begin; names that only their place tells are taken where not all have to be `sure`."""
    starts: list[int] = []
    for n, comma in enumerate(commas):
        least = commas[n - 1] + 1 if n else 0
        begin = _begin(words, comma, evidence, least, sure)
        if begin is None or (n and begin <= least):
            continue  # no name, or that of a list parted by commas
        if n and words[begin - 1].text.lower() in _PARTS:
            return []  # marks or words part these people
        following = commas[n + 1] if n + 1 < len(commas) else len(words)
        if not _office(words[comma + 1 : following]):
            if n == 0:
                return []
            continue
        starts.append(begin)
    return starts


def _commas(words: list[Word]) -> list[int]:
    """The commas outside brackets."""
    out, depth = [], 0
    for i, word in enumerate(words):
        depth += (word.text in "([") - (word.text in ")]")
        if word.text == "," and depth <= 0:
            out.append(i)
    return out


def _begin(words: list[Word], comma: int, evidence: Evidence, least: int, sure: bool) -> int | None:
    """Where the name begins that ends right in front of a comma; None for no name."""
    first = comma
    while first > least and comma - first < MOST_WORDS and _of_name(words[first - 1], last=first == comma):
        first -= 1
    if first > 0 and words[first - 1].text not in _STOPS:
        given = next((i for i in range(first, comma) if words[i].has(GIVEN)), None)
        if given is None and not (comma - first == 2 and words[first - 1].has(FINAL | HEAD | ORG | TITLE)):
            return None  # a name not known to be one begins behind an office or body
        first = first if given is None else given
    elif first > 0 and comma - first > 2 and not words[first].has(GIVEN):
        behind = next((i for i in range(first + 1, comma - 1) if words[i].has(GIVEN)), None)
        if behind is not None and (behind - first > 1 or words[first].text.isupper()):
            first = behind  # 'Weir High Ann Bell'
    count = comma - first
    while first > least and words[first - 1].has(TITLE) and not words[first - 1].has(HEAD | ORG):
        first -= 1
    titled = comma - first > count
    if count < 2 and not (titled and count):
        return None
    known = titled or not sure or words[first].has(GIVEN) or name_score(words[first:comma], evidence) > 0
    return first if known or first == 0 else None


def _of_name(word: Word, last: bool) -> bool:
    if word.text in _STOPS or word.has(TITLE) or any(map(str.isdigit, word.text)):
        return False
    if not word.capital:
        return word.has(PARTICLE) and not last
    return word.has(GIVEN) or not word.has(_OFFICE)


def _office(phrase: list[Word]) -> bool:
    """Whether words behind a name may be an office or a body, and begin no other name."""
    if not phrase or not phrase[0].capital:
        return False
    return any(w.has(HEAD) for w in phrase) or not phrase[0].has(GIVEN | TITLE)


def _named_behind(words: list[Word]) -> bool:
    """Whether the last words are a name as well: then offices stand in front of names, not behind."""
    tail = words[-2:]
    return (
        len(words) > 4 and tail[0].has(GIVEN) and not tail[1].has(_OFFICE) and tail[1].capital and words[-3].has(HEAD)
    )

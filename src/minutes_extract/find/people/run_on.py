"""People who run on without a mark between them, each with a comma or dash behind the name.

'Ann Bell, Clerk Carl Dunn, Treasurer', 'Ann Bell (AB) – Clerk Carl Dunn (CD) – Treasurer'.
"""

from __future__ import annotations

from collections.abc import Iterator

from ...lexicons import words as word_list
from ...segment.list_lines import cut
from ...segment.passage import Passage
from ...survey import Evidence
from ..words import FINAL, GIVEN, HEAD, LINK, ORG, PARTICLE, POST, START, TITLE, TOPIC, Word
from .names import name_score, own_letters

_LONGEST = 300  # letters of people who run on with nothing but offices between them
MOST_WORDS = 4  # of a name, titles apart
_OFFICE = HEAD | ORG | START | TOPIC | LINK
_STOPS = frozenset(",;–—-:()[]/&")
_PARTS = frozenset((",", ";", "–", "—", "-", ":", "/", "&", "and", "•"))
_DASHES = frozenset(("–", "—", "-"))
_COMMAS = frozenset((",",))
_BRACKETS = frozenset((",", "(", "["))
_OFFICES = frozenset(("",))
"""Nothing stands behind a name but an office."""


def run_on(passage: Passage, words: list[Word], evidence: Evidence, habit: bool = False) -> list[Passage]:
    """The words of each person as a passage of its own; one passage alone where people do not run on.

    Every name must stand right in front of a comma, or of a dash throughout, and an office right behind it; a name
    after the first right behind what is said of the person before. `habit`: others of the lists run on, so that no
    name need be a known one.
    """
    text = passage.text
    for marks in _marks(text):
        if len(starts := _people(words, marks, evidence, habit and marks is _COMMAS)) > 1:
            ends = [*starts[1:], len(words)]
            return [cut(passage, words[a].start, words[b - 1].end) for a, b in zip(starts, ends, strict=True)]
    return [passage]


def _marks(text: str) -> Iterator[frozenset[str]]:
    """What may stand behind every name, one after the other."""
    if _dashed(text):
        yield _DASHES
    yield _COMMAS
    if ") " in text or "] " in text:
        yield _BRACKETS
    elif "," not in text and len(text) < _LONGEST:
        yield _OFFICES


def _dashed(text: str) -> bool:
    """Whether two dashes or more stand between words, not within them."""
    return sum(text.count(dash) for dash in (" – ", " — ", " - ")) > 1


def _people(words: list[Word], marks: frozenset[str], evidence: Evidence, habit: bool) -> list[int]:
    """Where each person begins, names in front of these marks; none where people do not run on."""
    places = _places(words, marks)
    front = _behind_title(words)
    places = [i for i in places if i >= front]
    if len(places) < 2 or (begin := _begin(words, places[0], evidence, front, sure=True)) is None:
        return []
    titles = words[front:begin]
    if not all(w.has(TITLE | HEAD | START) for w in titles) or (titles and not _rank(titles[-1])):
        return []  # offices in front of every name: 'Mill Manager Ann Bell, Clerk Carl Dunn'
    starts = _starts(words, places, evidence, front, sure=True)
    if habit and len(starts) < 2:
        return _by_habit(words, places, front)
    if len(starts) < 2 or _named_behind(words[starts[-1] :]):
        return []
    return [front, *_starts(words, places, evidence, front, sure=False)[1:]]


def _by_habit(words: list[Word], commas: list[int], front: int) -> list[int]:
    """Where two people begin of whom the second has no known name: 'Ann Bell, Jobcentre Plus Xan Dunn, Weir Mills'."""
    if len(commas) != 2 or not 1 < commas[0] - front < 4 or commas[1] - commas[0] < 4:
        return []
    begin = commas[1] - 2
    named = all(_of_name(w, last=False) and w.capital and len(w.text) > 1 for w in words[begin : commas[1]])
    body = words[commas[0] + 1 : begin]
    whole = body[-1].flags & (LINK | START | ORG) in (0, ORG, ORG | START)
    return [front, begin] if named and whole and all(w.capital or w.has(LINK) for w in body) else []


def _behind_title(words: list[Word]) -> int:
    """Where a name begins behind a title with a bracket of its own: 'Judge (Ret) Ann Bell'; else 0."""
    opens = next((i for i, w in enumerate(words[:4]) if w.text == "("), 0)
    if not opens or not all(w.has(TITLE | HEAD | START) for w in words[:opens]):
        return 0
    if not (all(w.has(TITLE) for w in words[:opens]) or words[opens + 1].has(POST)):
        return 0
    return next((i + 1 for i, w in enumerate(words) if w.text == ")"), 0)


def _starts(words: list[Word], commas: list[int], evidence: Evidence, front: int, sure: bool) -> list[int]:
    """Where people begin; names that only their place tells are taken where not all have to be `sure`."""
    starts: list[int] = []
    for n, comma in enumerate(commas):
        least = commas[n - 1] + 1 if n else front
        begin = _begin(words, comma, evidence, least, sure)
        if n and words[comma].text in "([" and words[least - 1].text == "," and not _told(words[least:comma]):
            return []  # 'Ann Bell (Chair), Carl Dunn (Clerk)'
        if begin is None or (n and begin <= least):
            continue  # no name, or that of a list parted by commas
        if n and (words[begin - 1].text.lower() in _PARTS or words[begin - 1].has(LINK) or _joined(words, begin)):
            return []  # marks or words part these people: '…; Carl Dunn', 'represented by Carl Dunn'
        following = commas[n + 1] if n + 1 < len(commas) else len(words)
        if not _office(words[comma + (words[comma].text in _STOPS) : following]):
            if n == 0:
                return []
            continue
        starts.append(begin)
    return starts


def _joined(words: list[Word], begin: int) -> bool:
    """Whether 'and' stands behind a bracket and in front of somebody's title: '(Dale) and Councillor Carl Dunn'."""
    at = begin - 1
    while at > 1 and words[at].has(TITLE | HEAD | START):
        at -= 1
    return at < begin - 1 and words[at].text.lower() in ("and", "&") and words[at - 1].text in ")],"


def _places(words: list[Word], marks: frozenset[str]) -> list[int]:
    """Where these marks stand outside brackets."""
    if marks is _OFFICES:
        return [i for i in range(2, len(words)) if words[i].flags & _OFFICE and not words[i - 1].flags & _OFFICE]
    out, depth = [], 0
    for i, word in enumerate(words):
        if word.text in marks and depth <= 0 and i:
            out.append(i)
        depth += (word.text in "([") - (word.text in ")]")
    return out


def _begin(words: list[Word], comma: int, evidence: Evidence, least: int, sure: bool) -> int | None:
    """Where the name begins that ends right in front of a mark, with its initials in a bracket or not; None for no name."""
    printed = _printed(words, comma, least)
    if printed is not None:
        return printed
    told = words[comma].text == "," and not least and comma + 1 < len(words) and not words[comma + 1].has(TITLE)
    if words[comma].text in _DASHES or told:
        comma = _before_bracket(words, comma, least)  # 'Ann Bell (Chair), Weir Council Carl Dunn, Dale Council'
    first = comma
    if comma - least > 1 and _common_surname(words, comma):
        first -= 1
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
    while first > least and _title(words, first - 1):
        first -= 1
    titled = comma - first > count
    if titled and first > least and _ranked(words[first - 1], words[first]):
        first -= 1
    if count < 2 and not (titled and count):
        return None
    known = titled or not sure or words[first].has(GIVEN) or name_score(words[first:comma], evidence) > 0
    known = known or (count == 2 and words[first - 1].has(HEAD) and _titled_behind(words, comma))
    return first if known or first == 0 else None


def _title(words: list[Word], i: int) -> bool:
    """Whether a word in front of a name is a title; one that is an office as well, behind another title: 'Rev Canon'."""
    word = words[i]
    return word.has(TITLE) and (not word.has(HEAD | ORG) or (i > 0 and words[i - 1].has(TITLE)))


def _ranked(word: Word, rank: Word) -> bool:
    """Whether a word belongs to the rank behind it: 'Chief Supt', 'Detective Insp'."""
    return word.capital and word.has(START) and rank.text.lower() in word_list("people.ranks")


def _printed(words: list[Word], mark: int, least: int) -> int | None:
    """Where a name begins whose initials stand in a bracket between it and a mark: 'Ann Bell (AB) –'."""
    if mark - least < 5 or words[mark - 1].text != ")" or words[mark - 3].text != "(":
        return None
    name_ends = mark - 3
    for first in range(name_ends - 2, max(least, name_ends - MOST_WORDS) - 1, -1):
        if not _of_name(words[first], last=False):
            return None
        if own_letters([w.text for w in words[first:name_ends]], words[mark - 2].text):
            while first > least and words[first - 1].has(TITLE) and not words[first - 1].has(HEAD | ORG):
                first -= 1
            return first
    return None


def _before_bracket(words: list[Word], mark: int, least: int) -> int:
    """Where the bracket opens that stands right in front of a mark; the mark's place where none does."""
    if words[mark - 1].text != ")":
        return mark
    return next((i for i in range(mark - 2, least, -1) if words[i].text == "("), mark)


def _common_surname(words: list[Word], end: int) -> bool:
    """Whether the word in front of this place, one of titles and pages too, is a surname: 'Mr Sam Tree', 'Ann Field'."""
    last, before = words[end - 1], words[end - 2]
    common = last.has(START | TOPIC) and last.capital and not last.has(HEAD | ORG | LINK)
    return common and before.capital and (before.has(GIVEN) or (end > 2 and words[end - 3].has(TITLE)))


def _titled_behind(words: list[Word], mark: int) -> bool:
    """Whether an office stands behind a mark, in front of the next one."""
    end = next((i for i in range(mark + 1, len(words)) if words[i].text in _STOPS), len(words))
    return any(w.has(FINAL) for w in words[mark + 1 : end])


def _of_name(word: Word, last: bool) -> bool:
    if word.text in _STOPS or word.has(TITLE) or any(map(str.isdigit, word.text)):
        return False
    if not word.capital:
        return word.has(PARTICLE) and not last
    return word.has(GIVEN) or not word.has(_OFFICE)


def _rank(word: Word) -> bool:
    """Whether a word is a title in front of a name rather than the office of who bears it: 'Inspector', 'Cllr'."""
    return word.has(TITLE) or word.text.lower() in word_list("people.ranks") | word_list("people.soft_titles")


def _told(words: list[Word]) -> bool:
    """Whether words of an office or a body are among these."""
    return any(w.flags & _OFFICE for w in words)


def _office(phrase: list[Word]) -> bool:
    """Whether words behind a name may be an office or a body, and begin no other name."""
    if not phrase or not phrase[0].capital:
        return False
    return any(w.has(HEAD) for w in phrase) or not phrase[0].has(GIVEN | TITLE)


def _named_behind(words: list[Word]) -> bool:
    """Whether the last words are a name as well, or some between marks are: then offices stand in front of names, not behind."""
    lettered = _printed(words, len(words) - (words[-1].text == "."), 1)
    if lettered is not None:
        return words[lettered - 1].has(HEAD)
    tail = words[-2:]
    if len(words) > 4 and tail[0].has(GIVEN) and not tail[1].has(_OFFICE) and tail[1].capital and words[-3].has(HEAD):
        return True
    return len(words) > 6 and tail[0].has(GIVEN) and tail[1].capital and words[-3].text == "," and not _told(tail)

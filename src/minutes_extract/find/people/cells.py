"""A cell or line of names: runs of name words, and what is bracketed or added to each."""

from __future__ import annotations

from dataclasses import dataclass, field

from ...lexicons import words as word_list
from ...segment.passage import Passage
from ..mentions import Mark, PersonDraft, mark
from ..words import CLOSING, GIVEN, HEAD, OPENING, ORG, POST, START, TITLE, Word
from .cell_tails import for_whom, initials_last, remark_end
from .functions import functions_of
from .names import field_office, office_before_title, office_words, own_letters
from .said import attach, deputed


@dataclass(slots=True)
class Chunk:
    """Consecutive name words that one or more people share, and what follows the last of them."""

    passage: Passage
    words: list[Word]
    brackets: list[Mark] = field(default_factory=list)
    post: Mark | None = None
    tail: Mark | None = None  # 'represented by …' and other words after a comma


def title_here(words: list[Word], i: int) -> bool:
    """Whether word i is a title in front of a name, not a job title or a name."""
    if i + 1 >= len(words):
        return False
    word = words[i]
    if not word.has(TITLE) or not word.capital:
        return False
    following = words[i + 1]
    if following.has(TITLE) and title_here(words, i + 1):
        return True
    if not following.text[0].isupper() or (following.honours and i > 0):
        return False
    soft = word.text.lower().rstrip(".") in word_list("people.soft_titles")
    return not (soft and i > 0 and words[i - 1].text[0].isalnum() is not False and words[i - 1].has(HEAD))


def chunks(passage: Passage, words: list[Word]) -> list[Chunk]:
    """Runs of name words in the order of the text."""
    out: list[Chunk] = []
    current: list[Word] = []

    def close() -> None:
        if current:
            out.append(Chunk(passage, list(current)))
            current.clear()

    i = 0
    while i < len(words):
        word = words[i]
        if word.text == "." and current and current[-1].has(TITLE):
            i += 1  # 'Supt.'
            continue
        if word.text in OPENING and current and all(w.has(TITLE) for w in current):
            i = next((j + 1 for j in range(i, len(words)) if words[j].text in CLOSING), len(words))
            continue  # 'Judge (Ret) Ann Bell'
        if word.text in OPENING:
            close()
            i = _bracket(passage, words, i, out)
            continue
        if word.text == ",":
            close()
            i = _after_comma(passage, words, i, out)
            continue
        if word.text in _DASHES and _initials_behind(words, i + 1, current or (out[-1].words if out else [])):
            close()
            out[-1].brackets.append(mark(passage, words[i + 1].start, words[i + 1].end))
            i += 2
            continue
        if word.text in _DASHES and (said := _function_behind(passage, words, i + 1)) is not None:
            close()
            if out:
                out[-1].brackets.append(said)
                i = next(j for j in range(i + 1, len(words) + 1) if j == len(words) or words[j].start >= said.end)
                continue
        if (word.text in _DASHES or (out and not current)) and (end := _behind(passage, words, i, current, out)):
            close()
            i = end
            continue
        if (current or out) and (end := for_whom(words, i)):
            close()
            if out[-1].tail is None:
                out[-1].tail = mark(passage, word.start, words[end - 1].end)  # 'Ann Bell deputising for Carl Dunn'
            i = end
            continue
        if word.text == "/" and len(current) == 1 and len(current[0].text) == 1 and title_here(words, i + 1):
            current.clear()  # 'T/Supt': acting
        elif word.text in (";", "/", "&", "+", "*", "–", "—", ":", "-") or word.text.lower() in ("and", "•"):
            close()
        elif initials_last(word, current):
            close()
            out[-1].brackets.append(mark(passage, word.start, word.end))
        elif (word.honours or _letters_behind(word, current)) and len(current) > 1:
            close()
            i = _post(passage, words, i, out)
            continue
        else:
            office = current and not out and office_before_title([*current, *words[i:]]) == len(current)
            if current and not office and title_here(words, i) and not all(map(_in_front, current)):
                front: list[Word] = []
                while current and _in_front(current[-1]) and not current[-1].has(GIVEN) and not _needed(current):
                    front.insert(0, current.pop())  # 'The Ven Dr Ann Bell', 'Chief Supt Carl Dunn'
                close()
                current += front
            current.append(word)
        i += 1
    close()
    return out


def _behind(passage: Passage, words: list[Word], i: int, current: list[Word], out: list[Chunk]) -> int:
    """Where words end that stand behind a dash or bracket and are said of the person in front; 0 where others begin."""
    at = i + (words[i].text in _DASHES)
    if at == len(words) or not (current or out):
        return 0
    chunk = Chunk(passage, current) if current else out[-1]
    if words[at].capital and words[at].text[0].isalpha():
        end = _office_behind(words, at)
        if end == at or chunk.words[0].has(HEAD) or (at == i and words[i - 1].text not in CLOSING):
            return 0
    else:
        end = remark_end(passage, words, at)
        if at in (end, i):
            return 0
    if current:
        out.append(Chunk(passage, list(current)))
        current.clear()
    said = mark(passage, words[at].start, words[end - 1].end)
    if words[at].capital:
        out[-1].brackets.append(said)
    else:
        out[-1].tail = out[-1].tail or said
    return end


def _letters_behind(word: Word, name: list[Word]) -> bool:
    """Whether capitals behind a whole name are letters of honour that no list holds: 'Ann Bell MIWDE', not 'Ann BELL'."""
    tokens = [w.text for w in name if not w.has(TITLE)]
    letters = word.text
    if not 1 < len(letters) < 7 or not letters.isalpha() or not letters.isupper() or word.flags & (GIVEN | ORG | TITLE):
        return False
    whole = len(tokens) > 1 and not any(len(t) > 1 and t.isupper() for t in tokens)
    return whole and not own_letters(tokens, letters) and not _shouted_surname(letters, name[-1])


def _shouted_surname(letters: str, last: Word) -> bool:
    """Whether capitals behind given names are the surname: 'Ann Mary BELL', 'Li-Mei CHAN'."""
    surnames = word_list("people.surnames")
    spoken = len(letters) > 2 and not set("AEIOUY").isdisjoint(letters)
    initial = len(last.text.rstrip(".")) == 1  # 'Ann S BELL'
    given = (last.has(GIVEN) or "-" in last.text or initial) and last.text.lower() not in surnames
    return given and (spoken or letters.lower() in surnames)


_DASHES = ("–", "—", "-")


def _initials_behind(words: list[Word], at: int, name: list[Word]) -> bool:
    """Whether word `at`, behind a dash, is the initials of the name in front of it: 'Ann Bell – AB'."""
    letters = words[at].text if at < len(words) else ""
    if not 1 < len(letters) < 6 or not letters.isalpha() or not (letters[0].isupper() and letters[-1].isupper()):
        return False
    tokens = [w.text for w in name if not w.has(TITLE) and not w.honours]
    return len(tokens) > 1 and own_letters(tokens, letters)


def _needed(name: list[Word]) -> bool:
    """Whether the last word is the surname of somebody, though it is a field of offices too: 'Canon Peter Flood'."""
    tokens = [w for w in name if not w.has(TITLE)]
    return len(tokens) == 2 and not name[-1].has(TITLE) and tokens[0].has(GIVEN)


def _in_front(word: Word) -> bool:
    """Whether a word may stand in front of a title: another one, a job title, 'The'."""
    return word.text in ("The", "the") or (word.has(TITLE | START | HEAD) and not word.has(GIVEN))


def _function_behind(passage: Passage, words: list[Word], at: int) -> Mark | None:
    """Words in small letters behind a dash that say what somebody did: '– minutes'."""
    end = at
    while end < len(words) and end < at + 4 and words[end].text.isalpha() and words[end].text.islower():
        end += 1
    if not at < end or (end < len(words) and not words[end].capital):
        return None
    said = mark(passage, words[at].start, words[end - 1].end)
    return said if functions_of(said.text) else None


def _bracket(passage: Passage, words: list[Word], i: int, out: list[Chunk]) -> int:
    depth, j = 0, i
    while j < len(words):
        depth += (words[j].text in OPENING) - (words[j].text in CLOSING)
        j += 1
        if depth == 0:
            break
    inner_end = words[j - 1].start if depth == 0 else words[j - 1].end
    if out:
        out[-1].brackets.append(mark(passage, words[i].end, inner_end))
    return j


def _post(passage: Passage, words: list[Word], i: int, out: list[Chunk]) -> int:
    j = i + (not words[i].has(POST) and words[i].text != ",")
    while j < len(words) and (
        words[j].has(POST) or (words[j].text == "," and j + 1 < len(words) and words[j + 1].has(POST))
    ):
        j += 1
    out[-1].post = mark(passage, words[i].start, words[j - 1].end)
    return j


def _after_comma(passage: Passage, words: list[Word], i: int, out: list[Chunk]) -> int:
    """What a comma adds to the person before it: letters, or a remark in lower case."""
    if not out or i + 1 >= len(words):
        return i + 1
    nxt = words[i + 1]
    if nxt.honours:
        return _post(passage, words, i + 1, out)
    office = _office_behind(words, i + 1)
    if office > i + 1 and (office < len(words) or len(out) > 1):
        out[-1].brackets.append(mark(passage, nxt.start, words[office - 1].end))
        return office
    if nxt.text[0].islower() and nxt.text.lower() != "and":
        j = i + 1
        while j < len(words) and not (
            words[j].text in (";", ",")
            and j + 1 < len(words)
            and words[j + 1].capital
            and "by" not in passage.text[words[j - 1].start : words[j].end].lower()
        ):
            j += 1
        out[-1].tail = mark(passage, nxt.start, words[j - 1].end)
        return j
    return i + 1


def _office_behind(words: list[Word], at: int) -> int:
    """Where an office ends that stands behind a comma, in front of the next name: 'Ann Bell, Vice Chair Mr Carl Dunn'."""
    end = at
    while end < len(words) and words[end].capital and words[end].has(HEAD | START) and not words[end].has(GIVEN):
        if title_here(words, end):
            break
        end += 1
    following = words[end : end + 1]
    named = not following or following[0].has(GIVEN) or title_here(words, end)
    return end if end > at and words[end - 1].has(HEAD) and named else at


def person(passage: Passage, words: list[Word], rule: str) -> PersonDraft:
    """A draft from the words of one name: titles before it, letters after it."""
    first = int(len(words) > 2 and words[0].text.lower() == "the" and words[1].has(TITLE))
    while first < len(words) - 1 and (
        words[first].has(TITLE) or (words[first].has(START) and words[first + 1].has(TITLE) and first + 2 < len(words))
    ):
        first += 1
    ahead = 0 if first else office_before_title(words)
    office = ahead or office_words(words, first) or field_office(words, first) or titular(words[first:])
    held = first = first + office
    while office and first < len(words) - 1 and words[first].has(TITLE):
        first += 1  # 'Chairman Mr P Lund'
    last = len(words)
    while last > first + 2 and words[last - 1].honours:
        last -= 1
    handle = words[first].text[0] == "@"
    draft = PersonDraft(mark(passage, words[first].start + handle, words[last - 1].end), rule)
    if office:
        draft.role = mark(passage, words[0].start, words[held - 1].end)
        draft.honorific = mark(passage, words[held].start, words[first - 1].end) if first > held else None
    elif first:
        draft.honorific = mark(passage, words[0].start, words[first - 1].end)
    if last < len(words):
        draft.post_nominals = mark(passage, words[last].start, words[-1].end)
    return draft


def titular(words: list[Word]) -> int:
    """How many words are an office in front of a surname alone: 'Chair Bell', 'Deputy Mayor Dunn'; 0 for none."""
    if not 1 < len(words) < 5 or not words[-2].capital or words[-2].text.lower() not in word_list("roles.titular"):
        return 0
    return len(words) - 1 if all(w.capital and w.flags & (HEAD | START) for w in words[:-2]) else 0


def dress(draft: PersonDraft, chunk: Chunk) -> None:
    """Give a person what stands behind its chunk."""
    for bracket in chunk.brackets:
        attach(draft, bracket)
    if chunk.post is not None:
        draft.post_nominals = chunk.post
    if chunk.tail is not None:
        represented = deputed().search(chunk.tail.text)
        if represented:
            tail = chunk.tail
            draft.represented_by = mark(tail.passage, tail.start + represented.end(), tail.end)
        elif draft.note is None:
            draft.note = chunk.tail

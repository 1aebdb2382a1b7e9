"""A cell or line of names: runs of name words, and what is bracketed or added to each."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import cache

from ...lexicons import words as word_list
from ...segment.passage import Passage, normal
from ..mentions import Mark, PersonDraft, mark
from ..words import HEAD, ORG, POST, START, TITLE, Word
from .names import initials_of, office_words
from .roles import Context, cut_organisation, organisation_like


@dataclass(slots=True)
class Chunk:
    """Consecutive name words that one or more people share, and what follows the last of them."""

    passage: Passage
    words: list[Word]
    brackets: list[Mark] = field(default_factory=list)
    post: Mark | None = None
    tail: Mark | None = None  # 'represented by …' and other words after a comma


@cache
def _note() -> re.Pattern[str]:
    return re.compile(
        r"\b(?:items?|left|arrived|until|from|via|by|joined|part|virtual(?:ly)?|phone|teams|zoom|remote(?:ly)?|online"
        r"|skype|video|dial\w*|telephone|late|only|pm|am|minute|agenda|apolog\w+|observ\w+|non-voting|voting"
        r"|resigned|retired|deputising|representing|substitut\w+|on behalf|in place|for|not introduced|webex|link)\b|\d",
        re.IGNORECASE,
    )


@cache
def _represented() -> re.Pattern[str]:
    return re.compile(
        r"\b(?:represented|deputised|substituted|replaced) by\s+|\b(?:deputy|substitute|sub|rep|represented)\s*[:–-]\s*",
        re.IGNORECASE,
    )


def title_here(words: list[Word], i: int) -> bool:
    """Whether word i is a title in front of a name, not a job title or a name."""
    word = words[i]
    if not word.has(TITLE) or not word.capital or i + 1 >= len(words):
        return False
    following = words[i + 1]
    if following.has(TITLE) and title_here(words, i + 1):
        return True
    if not following.text[0].isupper() or (
        following.has(POST) and following.text.isupper() and len(following.text) > 1 and i > 0
    ):
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
        if word.text in ("(", "["):
            close()
            i = _bracket(passage, words, i, out)
            continue
        if word.text == ",":
            close()
            i = _after_comma(passage, words, i, out)
            continue
        if word.text in (";", "/", "&", "+", "*", "–", "—", ":", "-") or word.text.lower() in ("and", "•"):
            close()
        elif word.has(POST) and word.text.replace(".", "").isupper() and current and len(current) > 1:
            close()
            i = _post(passage, words, i, out)
            continue
        else:
            if current and title_here(words, i) and not all(w.has(TITLE) for w in current):
                close()
            current.append(word)
        i += 1
    close()
    return out


def _bracket(passage: Passage, words: list[Word], i: int, out: list[Chunk]) -> int:
    depth, j = 0, i
    while j < len(words):
        depth += (words[j].text in "([") - (words[j].text in ")]")
        j += 1
        if depth == 0:
            break
    inner_end = words[j - 1].start if depth == 0 else words[j - 1].end
    if out:
        out[-1].brackets.append(mark(passage, words[i].end, inner_end))
    return j


def _post(passage: Passage, words: list[Word], i: int, out: list[Chunk]) -> int:
    j = i
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
    if nxt.has(POST) and nxt.text.replace(".", "").isupper():
        return _post(passage, words, i + 1, out)
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


def person(passage: Passage, words: list[Word], rule: str) -> PersonDraft:
    """A draft from the words of one name: titles before it, letters after it."""
    first = 0
    while first < len(words) - 1 and (
        words[first].has(TITLE) or (words[first].has(START) and words[first + 1].has(TITLE) and first + 2 < len(words))
    ):
        first += 1
    office = office_words(words, first)
    first += office
    last = len(words)
    while last > first + 2 and words[last - 1].has(POST) and words[last - 1].text.replace(".", "").isupper():
        last -= 1
    handle = words[first].text[0] == "@"
    draft = PersonDraft(mark(passage, words[first].start + handle, words[last - 1].end), rule)
    if office:
        draft.role = mark(passage, words[0].start, words[first - 1].end)
    elif first:
        draft.honorific = mark(passage, words[0].start, words[first - 1].end)
    if last < len(words):
        draft.post_nominals = mark(passage, words[last].start, words[-1].end)
    return draft


_CHAIRS = frozenset(("chair", "chairman", "chairwoman", "chairperson"))


def functions_of(text: str) -> list[str]:
    """The functions that these words name: 'chair', 'minute_taker'."""
    key = normal(text)
    tokens = text.split()
    if 1 < len(tokens) < 4 and tokens[-1].lower() in _CHAIRS and all(t.isupper() and t.isalpha() for t in tokens[:-1]):
        return ["chair"]  # 'TAC Chair'
    found = [f for f in ("chair", "minute_taker") if key in word_list(f"people.functions.{f}")]
    if not found and ("/" in text or "&" in text or " and " in text):
        for part in re.split(r"[/&,]| and ", text):
            found += [f for f in functions_of(part) if f not in found] if part.strip() != text.strip() else []
    return found


def is_initials(text: str, tokens: list[str] | None = None) -> bool:
    """Printed initials: two to five letters, most of them capitals."""
    bare = text.replace(".", "").replace(" ", "").replace("-", "")
    if not 1 < len(bare) <= 5 or not bare.isalpha() or not bare[0].isupper():
        return False
    if tokens and text.replace(".", "").replace(" ", "") in initials_of(tokens):
        return True
    return (
        sum(c.isupper() for c in bare) * 2 >= len(bare)
        and bare[:2] != bare[:2].lower()
        and (bare.isupper() or tokens is None or bare[0] == tokens[0][0])
    )


def attach(draft: PersonDraft, bracket: Mark) -> None:
    """Read a bracket behind a name: initials, function, role, organisation or remark, several of them by their commas."""
    if not bracket.text:
        return
    parts = _parts(bracket, ",;")
    if len(parts) == 1:
        parts = _parts(bracket, "/-")
        if not any(_certain(draft, part) for part in parts) or len(parts) == 1:
            _attach(draft, bracket)
            return
    elif is_remark(parts[0].text) or not (any(_certain(draft, part) for part in parts) or _body_first(parts)):
        _attach(draft, bracket)
        return
    begun: Mark | None = None  # offices side by side are one role
    for part in parts:
        office = not _certain(draft, part) and _is_office(part.text)
        if begun is not None and office:
            begun = draft.role = mark(begun.passage, begun.start, part.end)
        else:
            had = draft.role
            _attach(draft, part)
            begun = draft.role if draft.role is not None and draft.role is not had else None


def _certain(draft: PersonDraft, part: Mark) -> bool:
    """Whether a part of a bracket is a thing of its own: initials, an office, a function, a handle, a remark."""
    text = part.text
    tokens = draft.name.text.split()
    letters = text.replace(".", "").replace(" ", "")
    return (
        (is_initials(text, tokens) and (letters in initials_of(tokens) or letters[:1] == tokens[0][:1]))
        or bool(functions_of(text))
        or "@" in text
        or re.fullmatch(r"[a-z]{2,5}\d{1,4}", text) is not None
        or is_remark(text)
    )


def _body_first(parts: list[Mark]) -> bool:
    """'Acme, Release Manager': an organisation in front of an office."""
    return (
        len(parts) == 2 and parts[0].text[0].isupper() and not _is_office(parts[0].text) and _is_office(parts[1].text)
    )


def _is_office(text: str) -> bool:
    from ..words import words as read_words

    tokens = read_words(text)
    return any(w.has(HEAD) for w in tokens) and not organisation_like(tokens)


def _attach(draft: PersonDraft, bracket: Mark) -> None:
    """Read words that are one thing."""
    text = bracket.text
    tokens = draft.name.text.split()
    if "@" in text:  # an address or a handle
        draft.aliases.append(text.strip(" @<>"))
        return
    if text[0].isupper() and text.isalpha() and text.lower() in word_list("people.given.names") and len(tokens) > 1:
        draft.aliases.append(text)
        return
    letters = text.replace(".", "").replace(" ", "")
    fits = letters in initials_of(tokens) or (letters[:1] == tokens[0][:1] and len(letters) <= 4)
    if (
        draft.initials is None
        and is_initials(text, tokens)
        and (fits or (letters.isupper() and len(letters) <= 3 and tokens[0][0] == letters[0]))
    ):
        draft.initials = bracket
        return
    found = functions_of(text)
    for function in found:
        draft.functions[function] = bracket
    if found and not _office(text):
        return
    represented = _represented().search(text)
    if represented:
        draft.represented_by = mark(bracket.passage, bracket.start + represented.end(), bracket.end)
    elif re.fullmatch(r"[a-z]{2,5}\d{1,4}", text):
        draft.aliases.append(text)
    else:
        _place(draft, bracket)


def replaced_by(words: Mark) -> Mark | None:
    """Who came in somebody's place, where the words say it: 'represented by …'."""
    match = _represented().match(words.text)
    return mark(words.passage, words.start + match.end(), words.end) if match else None


def _parts(bracket: Mark, seams: str) -> list[Mark]:
    """The parts of a bracket: between commas (',;') or between slashes, dashes and 'and' ('/-')."""
    out, at = [], bracket.start
    for match in re.finditer(r"[,;]" if seams == ",;" else r"/| and |\s[–-]\s", bracket.text):
        out.append(mark(bracket.passage, at, bracket.start + match.start()))
        at = bracket.start + match.end()
    out.append(mark(bracket.passage, at, bracket.end))
    return [m for m in out if m.text]


def _office(text: str) -> bool:
    """Whether words for a function name an office, and not what somebody did: 'in the chair', 'minutes'."""
    key = normal(text)
    return key not in word_list("people.functions.minute_taker") and key not in word_list("people.functions.doing")


def is_remark(text: str) -> bool:
    """Words on when or how somebody attended."""
    return bool(_note().search(text))


def _place(draft: PersonDraft, words_mark: Mark) -> None:
    """Words about a person that are neither initials nor a function."""
    from ..words import words as read_words

    text = words_mark.text
    tokens = read_words(text)
    heads = any(w.has(HEAD) for w in tokens)
    cut = cut_organisation(tokens, Context(comma_last=True)) if any(w.text == "," for w in tokens) else 0
    if 0 < cut < len(tokens) and heads and draft.role is None and draft.organisation is None:
        end = cut - 1 if tokens[cut - 1].text == "," else cut
        draft.role = mark(
            words_mark.passage, words_mark.start + tokens[0].start, words_mark.start + tokens[end - 1].end
        )
        draft.organisation = mark(words_mark.passage, words_mark.start + tokens[cut].start, words_mark.end)
        return
    office = heads and tokens[0].capital and (tokens[0].has(HEAD | START) or tokens[-1].has(HEAD))
    if _note().search(text) and not office:
        draft.note = draft.note or words_mark
    elif organisation_like(tokens) and not (heads and tokens[0].has(START)):
        draft.organisation = draft.organisation or words_mark
    elif heads or (tokens[0].has(START) and not tokens[-1].has(ORG) and len(tokens) > 1):
        draft.role = draft.role or words_mark
    elif heads and draft.role is None:
        draft.role = words_mark
    elif tokens[0].capital:
        draft.organisation = draft.organisation or words_mark
    else:
        draft.note = draft.note or words_mark


def dress(draft: PersonDraft, chunk: Chunk) -> None:
    """Give a person what stands behind its chunk."""
    for bracket in chunk.brackets:
        attach(draft, bracket)
    if chunk.post is not None:
        draft.post_nominals = chunk.post
    if chunk.tail is not None:
        represented = _represented().search(chunk.tail.text)
        if represented:
            tail = chunk.tail
            draft.represented_by = mark(tail.passage, tail.start + represented.end(), tail.end)
        elif draft.note is None:
            draft.note = chunk.tail

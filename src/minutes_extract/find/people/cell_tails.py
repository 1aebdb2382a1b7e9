"""What stands behind a name in a cell of names without a bracket: how somebody came, and for whom."""

from __future__ import annotations

from ...lexicons import words as word_list
from ...segment.passage import Passage
from ..words import HEAD, PARTICLE, TITLE, Word
from ..words import words as read_words
from .names import own_letters
from .said import is_remark

_ONLINE = frozenset(("Teams", "Zoom", "Skype", "Webex", "MS", "Microsoft", "Google", "Meet"))


def for_whom(words: list[Word], at: int) -> int:
    """Where words end that say for whom somebody came: 'deputising for Carl Dunn', 'on behalf of Dr Dunn'; 0 for none."""
    said = " ".join(w.text.lower() for w in words[at : at + 3])
    lead = next((n for n in (3, 2, 1) if " ".join(said.split()[:n]) in word_list("people.stands_for")), 0)
    end = at + lead
    while lead and end < len(words) and words[end].has(TITLE):
        end += 1
    first = end
    while lead and end < len(words) and end - first < 4 and (words[end].capital or words[end].has(PARTICLE)):
        end += 1
        if end - first > 1 and words[end - 1].capital:
            break
    return end if lead and end > first and words[end - 1].capital else 0


def initials_last(word: Word, name: list[Word]) -> bool:
    """Whether a word behind a whole name is its initials, without brackets or dash: 'Ann Bell AB', 'Gus van Hart GvH'."""
    letters = word.text
    if not 1 < len(letters) < 6 or not letters.isalpha() or not letters[0].isupper() or word.honours:
        return False
    tokens = [w.text for w in name if not w.has(TITLE) and not w.honours]
    return any(own_letters(tokens[first:], letters) for first in range(len(tokens) - 1))


def said_of_day(text: str) -> bool:
    """Whether a bracket says how, when or for whom somebody came: 'for item 4', 'dep. for Ann Bell'."""
    words = read_words(text.replace(". ", " "))
    return is_remark(text) or (for_whom(words, 0) > 0 and not any(w.has(HEAD) for w in words[1:]))  # 'Vice Chair'


def remark_end(passage: Passage, words: list[Word], at: int) -> int:
    """Where a remark in small letters or figures ends, behind a dash: 'by phone', 'arrived 2.20pm', 'via Teams'."""
    end = at
    while end < len(words) and end - at < 9:
        word = words[end]
        joined = end > at and words[end - 1].text.lower() in ("via", "on", "by", "item", "items", "from", "until")
        if not (word.text.islower() or word.text[0].isdigit() or (joined and word.text in _ONLINE)):
            break
        end += 1
    while end > at and not words[end - 1].text[-1].isalnum():
        end -= 1
    said = passage.text[words[at].start : words[end - 1].end] if end > at else ""
    return end if said and is_remark(said) else at

"""What people go by online, in brackets behind their names: 'Ann Bell (abell)', 'Carl Dunn (Oxide)'."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from ...lexicons import words as word_list
from ...segment.handles import nick
from ..mentions import Mark, PersonDraft
from ..words import HEAD, ORG, START, TOPIC
from ..words import words as read_words
from .functions import functions_of
from .said import is_remark

_FIELDS = ("note", "role", "organisation")
_LEAST = 3


def take_nicknames(drafts: Sequence[PersonDraft]) -> list[tuple[PersonDraft, Mark]]:
    """Take single words in brackets for what people go by, where most of them are in small letters and no two the same.

    They are notes on these people, to be given back once offices and bodies are settled.
    """
    found = [(draft, name, words) for draft in drafts for name, words in _single(draft)]
    small = {words.text for _, _, words in found if words.text[0].islower()}
    if len(small) < _LEAST or 3 * len(small) < 2 * len(found) or len({words.text for *_, words in found}) < len(found):
        return []
    for draft, name, words in found:
        draft.aliases.append(words.text)
        setattr(draft, name, None)
    return [(draft, words) for draft, _, words in found]


def _single(draft: PersonDraft) -> Iterator[tuple[str, Mark]]:
    """The words about somebody that are one word in a bracket of its own, and no office, body or remark."""
    for name in _FIELDS:
        words: Mark | None = getattr(draft, name)
        if words is None or words.passage is not draft.name.passage or not _bracketed(words):
            continue
        text = words.text
        if (
            re.fullmatch(r"[\w.|-]+", text)
            and nick(text) is not None
            and not is_remark(text)
            and not functions_of(text)
        ):
            if not _known(text):
                yield name, words


def _bracketed(words: Mark) -> bool:
    """Whether a bracket holds these words and nothing else."""
    text = words.passage.text
    return text[words.start - 1 : words.start] in ("(", "[") and text[words.end : words.end + 1] in (")", "]")


def _known(text: str) -> bool:
    """Whether a word says in general English what somebody is, or of which body."""
    key = text.lower()
    if key in word_list("roles.seats") or key in word_list("roles.kinds") or key in word_list("people.conditions"):
        return True
    return text.isupper() or any(w.flags & (HEAD | ORG | START | TOPIC) for w in read_words(text))

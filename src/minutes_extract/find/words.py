"""Words of a passage with their lexical flags, from a spaCy tokenizer that keeps names whole.

spaCy's English rules cut 'Lloyd-Jones' and 'Co-ordinator'; here only brackets and punctuation at
the edges come off. The flags are lexeme flags: each distinct word is looked up once.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from ..lexicons import words as word_list

if TYPE_CHECKING:
    from spacy.language import Language

TITLE, HEAD, START, ORG, TOPIC, PARTICLE, POST, GIVEN, GROUP, LINK = (1 << n for n in range(10))

_LINKS = frozenset("of for and & the to in at on with from by - – / a an or".split())
_LISTS = (
    (TITLE, "people.titles"), (HEAD, "roles.heads"), (START, "roles.starts"), (ORG, "roles.organisation_heads"),
    (TOPIC, "roles.topics"), (PARTICLE, "people.particles"), (POST, "people.post_nominals"), (GIVEN, "people.given.names"),
    (GROUP, "roles.group_heads"),
)  # fmt: skip


class Word(NamedTuple):
    """A word or mark of punctuation, its offsets in the text, and its lexical flags."""

    text: str
    start: int
    end: int
    flags: int

    @property
    def capital(self) -> bool:
        return self.text[0].isupper() or self.text[0].isdigit()

    def has(self, flag: int) -> bool:
        return bool(self.flags & flag)


@cache
def language() -> Language:
    """A blank English pipeline with the names tokenizer; loaded once, when first needed."""
    import spacy
    from spacy.tokenizer import Tokenizer

    nlp = spacy.blank("en")
    nlp.tokenizer = Tokenizer(
        nlp.vocab,
        prefix_search=re.compile(r"""^[\[("'“‘*+•–:;,/&—-]""").search,
        suffix_search=re.compile(r"""(?:[\])"”*+:;,/–—!?]|(?<=[a-z0-9)\]]{2})\.|(?<=[A-Z]{2})\.)$""").search,
        infix_finditer=re.compile(r"""(?<=\w)[/(:;,](?=\w)|(?<=\w)—(?=\w)|(?<=[\w.)])[()](?=\w)""").finditer,
    )
    return nlp


@cache
def _flags(lower: str) -> int:
    key = lower.rstrip(".").replace("’", "'")
    bare = key.replace(".", "")
    flags = 0
    for flag, path in _LISTS:
        listed = word_list(path)
        if lower in listed or key in listed or bare in listed:
            flags |= flag
    if key.endswith("'s") and not flags & (HEAD | START):
        base = key[:-2]
        if base in word_list("roles.starts") or base in word_list("roles.heads"):
            flags |= START
    return flags | (LINK if lower in _LINKS else 0)


def words(text: str) -> list[Word]:
    """The words of a text, in order."""
    doc = language().make_doc(text)
    return [
        Word(t.text, t.idx, t.idx + len(t.text), _flags(t.lower_)) for t in doc if not t.is_space
    ]

"""Words of a passage with their lexical flags, from a spaCy tokenizer that keeps names whole.

spaCy's English rules cut 'Lloyd-Jones' and 'Co-ordinator'; here only brackets and punctuation at
the edges come off. The flags are lexeme flags: each distinct word is looked up once.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from ..kept import kept
from ..lexicons import words as word_list

if TYPE_CHECKING:
    from spacy.tokenizer import Tokenizer

TITLE, HEAD, START, ORG, TOPIC, PARTICLE, POST, GIVEN, GROUP, LINK = (1 << n for n in range(10))
FINAL, OPENER, STRONG, CAPITAL = (1 << n for n in range(10, 14))  # worked out once: loops ask for them often

OPENING, CLOSING = (
    frozenset("([{<"),
    frozenset(")]}>"),
)  # brackets of each kind that stand round what is said of somebody

_STRONG = frozenset("council ccg trust ltd limited plc police university partnership authority association".split())

_PREFIXES = ("co-", "pro-", "vice-", "ex-", "sub-", "deputy-", "joint-", "under-", "past-", "non-")
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
        return bool(self.flags & CAPITAL)

    def has(self, flag: int) -> bool:
        return bool(self.flags & flag)

    @property
    def honours(self) -> bool:
        """Whether these are letters behind a name, written as such: 'OBE', 'PhD', 'FRHistS'."""
        shown = sum(c.isupper() for c in self.text) > 1 or self.text in (
            "Esq",
            "Jnr",
            "Snr",
            "Esq.",
            "Bt",
            "Bt.",
            "Bart",
        )
        return bool(self.flags & POST) and shown


_MOST_LEXEMES = 50_000


@cache
def _tokenizer() -> Tokenizer:
    """spaCy's tokenizer with rules that keep names whole; made when first needed, without a pipeline round it."""
    from spacy.tokenizer import Tokenizer
    from spacy.vocab import Vocab

    return Tokenizer(
        Vocab(),
        prefix_search=re.compile(r"""^(?:[\[("'“‘*+•–:;,/&—-]|[<{](?=[^\W_]))""").search,
        suffix_search=re.compile(
            r"""(?:[\])"”*+:;,/–—!?]|(?<=[\w.])[>}]|(?<=[a-z0-9)\]]{2})\.|(?<=[A-Z]{2})\.|(?<=[)\]])\.)$"""
        ).search,
        infix_finditer=re.compile(
            r"""(?<=\w)[/(:;,](?=\w)|(?<=\w)—(?=\w)|(?<=[\w.)])[()](?=\w)|(?<=\w)[(\[<](?=@)|[)\]](?=[,;]\w)|(?<=[)\]])[,;](?=\w)"""
        ).finditer,
    )


@cache
def _listed() -> dict[str, int]:
    """The flags of every word of the lists."""
    flags: dict[str, int] = {}
    for flag, path in _LISTS:
        for word in word_list(path):
            flags[word] = flags.get(word, 0) | flag
    return flags


@cache
def _plain_flags() -> dict[str, int]:
    """All flags of the words that have any, stops and apostrophes apart."""
    known = (*_listed(), *word_list("roles.openers"), *_STRONG, *_LINKS)
    return {word: _flags(word) for word in known}


def _flags(lower: str) -> int:
    listed = _listed()
    key = lower.rstrip(".").replace("’", "'")
    flags = listed.get(lower, 0) | listed.get(key, 0) | listed.get(key.replace(".", ""), 0)
    if key.endswith("'s") and not flags & (HEAD | START):
        base = key[:-2]
        if listed.get(base, 0) & (START | HEAD):
            flags |= START
    if not flags and "-" in key and all(listed.get(part, 0) & GIVEN for part in key.split("-")):
        flags |= GIVEN  # 'Anne-Marie'
    if not flags and key.startswith(_PREFIXES):  # 'Pro-Vice-Chancellor', 'Co-Chairs'
        last = key[key.rfind("-") + 1 :]
        flags |= (listed.get(last, 0) | listed.get(last.removesuffix("s"), 0)) & HEAD
    if flags & HEAD and not flags & START:
        flags |= FINAL  # ends a job title: 'Manager', not 'Chief'
    if lower in word_list("roles.openers"):
        flags |= OPENER
    if lower in _STRONG:
        flags |= STRONG
    return flags | (LINK if lower in _LINKS else 0)


_WORD = r"(?:[£$%#=]|[^\W_])+(?:[-'’&.](?:[£$%#=]|[^\W_])+)*"


_COUNCILS = frozenset(("borough", "boro", "city", "community", "comm", "county", "cnty", "co", "district", "dist", "parish", "town", "twn", "unitary"))  # fmt: skip

_OF_COUNCILS = frozenset(("Cllr", "Cllrs", "Coun", "Clr"))


@cache
def _plain() -> re.Pattern[str]:
    """Words with single spaces, and round them only marks of which it is sure how the tokenizer cuts them."""
    chunk = rf"(?:[(\[“‘\"']*+{_WORD}(?:(?<=\w)[/(:;,](?=\w){_WORD})*['’.]?+[)\],;:”\"?!]*+|[&–—/,;:-])"
    return re.compile(rf"{chunk}(?: {chunk})*")


@cache
def _token() -> re.Pattern[str]:
    """A token of a plain text: a word, with the stop of an abbreviation ('Dr.'), or a mark."""
    return re.compile(rf"{_WORD}(?:['’](?![^\W_£$%#=])|(?<![a-z0-9]{{2}})(?<![A-Z]{{2}})\.)?|[^ ]")


def _tokens(text: str) -> list[tuple[str, int]]:
    """The tokens of a text and where they begin."""
    tokens = text.split(" ")
    if not all(map(str.isalnum, tokens)):
        if not _plain().fullmatch(text):
            return tokenized(text)
        tokens = _token().findall(text)
    out: list[tuple[str, int]] = []
    at = 0
    for token in tokens:
        at += text[at] == " "  # nothing else parts them
        out.append((token, at))
        at += len(token)
    return out


def tokenized(text: str) -> list[tuple[str, int]]:
    """The tokens as spaCy's tokenizer cuts them; a plain text is cut the same way without it."""
    tokenizer = _tokenizer()
    if len(tokenizer.vocab) > _MOST_LEXEMES:  # it keeps every word that it has seen, and an archive has no end of them
        _tokenizer.cache_clear()
    return [(token.text, token.idx) for token in tokenizer(text) if not token.text.isspace()]


@kept
def words(text: str) -> list[Word]:
    """The words of a text, in order."""
    flags, made = _all_flags, tuple.__new__
    out = [made(Word, (word, at, at + len(word), flags(word))) for word, at in _tokens(text)]
    if "Cllr" in text:
        out = _of_councillors(out)
    if "T/" in text or "A/" in text:
        out = _with_acting_ranks(text, out)
    if len(out) > 4:
        out = _with_nicknames(text, out)
    for own in _own_letters().finditer(text):  # 'Andy Topp AT', of whom 'AT' are the initials
        if own["letters"].lower() in _LINKS:
            out = [Word(w.text, w.start, w.end, CAPITAL) if w.start == own.start("letters") else w for w in out]
    if "." in text:  # 'Supt.': its stop ends nothing
        stops = [w.text == "." and b.flags & (TITLE | POST) and b.end == w.start for b, w in pairwise(out)]
        return [*out[:1], *(w for w, stop in zip(out[1:], stops, strict=True) if not stop)]
    return out


@cache
def _own_letters() -> re.Pattern[str]:
    """A name of two words and its own initials behind it."""
    return re.compile(r"\b(?P<a>[A-Z])[a-z’'-]{1,20} (?P<b>[A-Z])[\w’'-]{0,20}[a-z] \(?(?P<letters>(?P=a)(?P=b))\b")


def _with_acting_ranks(text: str, out: list[Word]) -> list[Word]:
    """Words with the rank that somebody holds for a time as one title: 'T/ACC Ann Bell', 'A/Supt Carl Dunn'."""
    made: list[Word] = []
    for word in out:
        front = made[-2:]
        ranked = (
            len(front) == 2
            and front[1].text == "/"
            and front[0].text in ("T", "A")
            and front[0].end + 1 == word.start
            and (word.has(TITLE) or (word.text.isupper() and 1 < len(word.text) < 6))
            and text[word.end : word.end + 1] == " "
            and text[word.end + 1 : word.end + 2].isupper()
        )
        if ranked:
            made[-2:] = [Word(text[front[0].start : word.end], front[0].start, word.end, TITLE | CAPITAL)]
        else:
            made.append(word)
    return made


_AROUND = {"(": ")", '"': '"', "“": "”", "‘": "’", "'": "'"}


def _with_nicknames(text: str, out: list[Word]) -> list[Word]:
    """Words with what somebody is called, between the given name and the surname, as one: 'E. (Ted) Holroyd'."""
    at = [i for i, w in enumerate(out[1:-3], 1) if w.text in _AROUND and _called(text, out[i - 1 : i + 4])]
    for i in reversed(at):
        first, last = out[i], out[i + 2]
        out[i : i + 3] = [Word(text[first.start : last.end], first.start, last.end, PARTICLE | CAPITAL)]
    return out


def _called(text: str, words: list[Word]) -> bool:
    """Whether of these five words the first is a given name or initials, the next three a nickname in signs, the last a surname."""
    given, opens, name, closes, surname = words
    if closes.text != _AROUND[opens.text] or not (name.capital and surname.capital and name.text.isalpha()):
        return False
    if text[given.end : opens.start] != " " or text[closes.end : surname.start] != " ":
        return False
    initials = given.text.isupper() and len(given.text.replace(".", "")) < 3
    return (
        (initials or given.has(GIVEN))
        and (name.has(GIVEN) or opens.text != "(")
        and not name.flags & (HEAD | START | ORG)
        and (surname.text[-2:].islower() or (surname.text.isupper() and len(surname.text) > 3))
        and not surname.flags & (HEAD | START | ORG | TITLE | TOPIC)
    )


def _of_councillors(out: list[Word]) -> list[Word]:
    """Words with those in front of a title that say of what council: 'District Cllr Carl Dunn'."""
    for i, word in enumerate(out[:-2]):
        if (
            word.text.lower().rstrip(".") in _COUNCILS
            and out[i + 1].text.rstrip(".") in _OF_COUNCILS
            and out[i + 2].has(CAPITAL)
        ):
            out[i] = Word(word.text, word.start, word.end, TITLE | CAPITAL)
    return out


@lru_cache(maxsize=4096)
def _all_flags(word: str) -> int:
    """The flags of a word as it is written."""
    lower = word.lower()
    flags = _plain_flags().get(lower)
    if flags is None:
        marked = "." in lower or "’" in lower or "'" in lower or "-" in lower
        flags = _flags(lower) if marked else 0
    if word[0].isupper() or word[0].isdigit() or word[1:2].isupper():  # 'eBay'
        flags |= CAPITAL
    return flags


def _in_word(char: str) -> bool:
    return char.isalnum() or char == "_"


def word_ends(text: str, at: int) -> bool:
    """Whether a word begins or ends at this place, which is not the first."""
    return _in_word(text[at - 1]) != _in_word(text[at : at + 1])


def stands_in(key: str, text: str) -> bool:
    """Whether the words of `key` stand in `text` as whole words."""
    at = text.find(key)
    while at >= 0:
        if (word_ends(text, at) if at else _in_word(key[0])) and word_ends(text, at + len(key)):
            return True
        at = text.find(key, at + 1)
    return False

"""Words that people go by online: one word each, in small letters or of capitals, digits and dots in the midst of it."""

from __future__ import annotations

import re
import unicodedata
from functools import cache

from ..document.tree import Block, Paragraph
from ..kept import kept
from ..lexicons import labels, words


@cache
def _nick() -> re.Pattern[str]:
    return re.compile(
        r"\W{0,3}?@?(?P<who>[A-Za-zÀ-ÖØ-öø-ž][\w.|-]{1,30}\w)(?:\s*(?P<said>\([^()]{1,60}\)|\[[^\[\]]{1,60}\]))?\s*[*+]?"
    )


@cache
def _certain() -> re.Pattern[str]:
    """What no surname has: small letters in front, a capital, digit, dot or underscore in the midst."""
    return re.compile(
        r"[a-z].*|(?!Ma?c[A-Z]|D[eiu][A-Z]|L[ae][A-Z]|V[ao]n[A-Z]|Fitz|O[A-Z]).*[a-z](?:[A-Z_|]|[\d.]\w).*"
    )


@kept
def nick(text: str) -> re.Match[str] | None:
    """The match of a line that is one such word, with what a bracket says of whoever goes by it: 'ann_b (away)'."""
    match = _nick().fullmatch(text) if len(text) < 100 else None
    if match is None:
        return None
    key = match["who"].lower()
    if key.endswith("bot") and match["who"][0].islower():
        return None  # what keeps the channel's log
    common = key in words("people.never") or key in words("roles.heads") or key in words("roles.group_heads")
    return None if common or key in labels("labels.attendance") else match


@cache
def _led() -> re.Pattern[str]:
    """A handle with its sign in front, and a few words that say nothing done: '@ann lead dev', '@carl_d: core'."""
    return re.compile(
        r"\W{0,3}?@(?P<who>[A-Za-zÀ-ÖØ-öø-ž][\w.|-]{1,30}\w)(?P<gap>(?::|\s[–—-])?\s+)(?P<said>[^\s@:(\[,][^@:]{0,90})"
    )


def led_by_nick(text: str) -> re.Match[str] | None:
    """The match of a short line that a handle leads, its sign in front, with what is said of whoever goes by it."""
    return _led().fullmatch(text) if "@" in text[:4] and len(text) < 120 else None


def surely_nick(who: str) -> bool:
    """Whether a word is not written as names are."""
    return _certain().fullmatch(who) is not None


def stands_for(handle: str, name: str) -> bool:
    """Whether a handle holds a long word of a name and begins as one of its words does: 'adelisle' for 'Anne De Lisle'."""
    said = _plain(handle)
    held = [word for word in map(_plain, name.split()) if word]
    whole = any(len(word) > 3 and word in said for word in (*held, "".join(held[1:])))
    return whole and said != "".join(held[-1:]) and any(said.startswith(word[0]) for word in held)


def _plain(text: str) -> str:
    """The letters of a text, small and without accents."""
    return "".join(c for c in unicodedata.normalize("NFD", text.lower()) if c.isascii() and c.isalpha())


def lists_nicks(below: list[Block]) -> bool:
    """Whether the two lines below a label are of one such word each, in lines of one kind, one of them surely so, or led by '@ann'."""
    if len(below) < 2:
        return False
    first, second = below[:2]
    if not isinstance(first, Paragraph) or not isinstance(second, Paragraph) or "heading" in (first.kind, second.kind):
        return False
    if first.kind != second.kind or first.level != second.level or not (first.kind == "list_item" or second.soft):
        return False
    if led_by_nick(first.text) and led_by_nick(second.text):
        return True
    found = [nick(first.text), nick(second.text)]
    return all(found) and any(match is not None and surely_nick(match["who"]) for match in found)

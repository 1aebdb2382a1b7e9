"""Keys that stay the same across versions and copies of a document."""

from __future__ import annotations

import unicodedata
from datetime import date as Date
from hashlib import blake2b

__all__ = ["stable_key"]


def stable_key(body: str | None, date: Date | str | None, ref: str | None, text: str, occurrence: int = 0) -> str:
    """16 hexadecimal digits that identify an action by who met, when, its reference and its words.

    Case, white space and compatibility forms do not count. `occurrence` tells apart actions that are the
    same in all of these: 0 for the first in document order, 1 for the second.
    """
    parts = (body or "", str(date or ""), ref or "", text, str(occurrence))
    joined = "\x1f".join(map(_normal, parts))
    return blake2b(joined.encode("utf-8", "surrogatepass"), digest_size=8).hexdigest()


def _normal(text: str) -> str:
    if text.isascii():
        return " ".join(text.lower().split())
    return " ".join(unicodedata.normalize("NFKC", text).casefold().split())

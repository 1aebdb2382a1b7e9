"""Whether two names stand for one body: only where they differ in dress, not in words."""

from __future__ import annotations

import re
import unicodedata

__all__ = ["body_key", "is_of_body", "plain_key"]

_APOSTROPHES = str.maketrans("", "", "'’‘`´ʼ")
_LEADING = re.compile(
    r"(?:(?:the|a|an) |(?:(?:draft|unconfirmed|approved|confirmed|final) ){0,3}(?:minutes|notes|meetings?) (?:of|for) )+(?=\w)"
)
_ORDINAL = re.compile(r"[0-9]{2,4}(?:st|nd|rd|th) (?=\w)")  # '14th Board': its meetings are counted, as 1st may not be
_TRAILING = re.compile(r"(?<=\w)(?: (?:meeting|meetings|minutes))+$")


def body_key(name: str | None) -> str | None:
    """What the names of one body have in common; None where there is no name.

    Case, articles, punctuation, '&' for 'and', and what belongs to the title of the minutes ('Minutes of the …
    Meeting') do not count. Any other word does: 'Board' and 'Trust Board' are two bodies.

    >>> body_key("Minutes of the Trust’s Works & Leisure Committee meeting")
    'trusts works and leisure committee'
    """
    plain = unicodedata.normalize("NFKC", name or "").casefold().translate(_APOSTROPHES).replace("&", " and ")
    words = " ".join("".join(c if c.isalnum() else " " for c in plain).split())
    match = _LEADING.match(words)
    words = words[match.end() :] if match else words
    match = _ORDINAL.match(words)
    words = words[match.end() :] if match else words
    return _TRAILING.sub("", words) or None


def plain_key(key: str | None) -> str | None:
    """A key without the number that tells apart bodies of one name."""
    return key.partition(" (")[0] if key else None


def is_of_body(key: str | None, name: str) -> bool:
    """Whether the body with this key has that name."""
    return key is not None and plain_key(key) == body_key(name)

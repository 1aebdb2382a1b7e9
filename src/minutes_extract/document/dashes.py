"""Hyphens and dashes that programs write in place of the usual ones: they look and mean the same."""

from __future__ import annotations

__all__ = ["plain_dashes"]

_PLAIN = {
    "\u2010": "-",  # hyphen
    "\u2011": "-",  # one that no line ends at
    "\u2012": "–",  # as wide as a figure
    "\u2212": "–",  # minus
    "\u2015": "—",  # bar in front of speech
}


def plain_dashes(text: str) -> str:
    """The text with '-', '–' or '—' for each of them; every other character stays where it is.

    >>> plain_dashes("non\u2011executive \u2212 Chair")
    'non-executive – Chair'
    """
    if not text.isascii():
        for written, plain in _PLAIN.items():
            if written in text:
                text = text.replace(written, plain)
    return text

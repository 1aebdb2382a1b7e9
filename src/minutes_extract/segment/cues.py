"""Patterns of the lines that part a document."""

from __future__ import annotations

import re
from functools import cache


@cache
def cues() -> dict[str, re.Pattern[str]]:
    return {
        "label": re.compile(r"\s*([^:–\n]{2,60}?)\s*(?::|–|-(?=\s|$)|$)\s*"),
        "signature": re.compile(r"(?:signed|chair(?:man|person)?(?:'s|’s)? signature|date|minutes approved by)\b.{0,40}?(?:[._…]{3,}|:\s*$)", re.IGNORECASE),
        "title": re.compile(r"\W*(?:draft |confirmed |approved )?(?:minutes|notes) of (?:the |a )?(?:\w+ ){0,8}?(?:meeting|committee|board|council|group)\b", re.IGNORECASE),
        "numbered": re.compile(r"\W*(?:(?:Item|Minute)\s+\d{1,3}\b|\d{1,2}[.)]\s+\S|(?:\d{2,4}/)\d{1,4}[.)]?\s|\d{1,2}(?:\.\d{1,2})+[.)]?\s)"),
        "goes_on": re.compile(r"\W*(?:ACTIONS?\b|Actions?\b.{0,30}[:–—-]|\d{1,2}[.)]\s+(?!\d)[A-Z])"),
        "inner": re.compile(r"(?<=[.;)\w])\s+(?P<label>[A-Z][A-Za-z ]{3,40}):\s"),
        "opening": re.compile(r"\b(?:meeting|session)\b.{0,30}\b(?:opened|began|commenced|started|closed|ended|was held)\b|\b(?:opened|welcomed|thanked)\b", re.IGNORECASE),
        "bracket": re.compile(r"\s*\([^)]*\)"),
    }  # fmt: skip

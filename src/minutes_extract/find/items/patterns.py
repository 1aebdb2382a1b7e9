"""Patterns of headings and their numbers."""

from __future__ import annotations

import re
from functools import cache

from minutes_extract.patterns import Patterns, Source


@cache
def patterns() -> dict[str, re.Pattern[str]]:
    return Patterns(
        {
            "number-word": Source(r"^(?:item|no|minute|min|agenda item|agenda|ref)\.?\s*", re.IGNORECASE),
            # what stands in front of the number of a series: '26/', 'ABC.', 'W.' before '1/26', '2026.W.'
            "series": Source(
                r"^(?:\d{2,4}/|(?:19|20)\d\d\.[A-Z]{1,4}\.|(?:[A-Za-z]{2,6}|[A-Z]{1,3}&[A-Z]{1,3})\.|[A-Za-z]\.(?=\d{1,3}/))(?=\d)"
            ),
            "action_number": Source(
                r"\W*(?:\d[\d./-]{1,9}\s+)?[Aa]ctions?\s+\d{1,3}\W*|\W*\d{1,2}[./-]\d{1,2}[./-]\d{2,4}\W*"
                r"|\W*(?:[Mm]in(?:ute)?|[Ii]tem|[Pp]ara(?:graph)?|[Aa]ction)\.?\s+(?:[Nn]o\.?\s*)?[\d./-]{1,9}[a-z]?\s+(?:\((?:of\s+)?[^()]{5,24}\d{2}\)|(?:of|from)\s+[^()]{5,24}\d{2})\W*"
            ),  # '8/7 action 1', 'Minute 14 (23 March 2026)'
            # what only refers to something by its number: 'A21', 'Feb 3.2', 'Resolution 22/05', 'QC25/12 (11.02.25)'
            "reference": Source(
                r"\W*(?:(?:resolutions?|res|motions?|decisions?|actions?|minutes?|min|para(?:graph)?|recommendations?|no|ref|[a-z]{1,3}|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}|[a-z]{1,6}\d{0,4}/(?=\d))\.?[\s/-]{0,2}(?:no\.?\s?)?)?\d{1,4}(?:[./-]\d{1,4}){0,3}[a-z]?(?:\s?\((?:of\s|from\s)?[^()]{4,24}\d\))?\W*",
                re.IGNORECASE,
            ),
            # a number that a dash parts from a heading in other type: '4a – Slates'
            "dashed": Source(
                r"(?P<number>\(?(?:\d{1,3}(?:\.\d{1,3}){0,3}[a-z]?|[a-z])[.):]{0,2})\s[–—-]\s+(?=[A-Z£‘“])"
            ),
            "numbered_cell": Source(r"(?P<number>\d{1,2}[A-Za-z]?)\s+(?=[A-Z])"),
            "numbered": Source(
                r"(?P<number>\d{1,2}(?:\([a-z]{1,4}\)[.:]?|[a-z][.):]?(?=\s[A-Z£‘“])|\.(?-i:[ivx]{1,4})[.):]?)|\(?(?:(?:\d{2,4}/)?\d{1,3}(?:\.\d{1,3}){0,3}[a-z]?|[a-z]|[ivx]{1,5})[.):]{1,2}"
                r"|(?:\d{2,4}/)\d{1,3}(?:\.\d{1,2}){0,2}|\d{1,2}(?:\.\d{1,2}){1,3}|(?:Item|ITEM) \d{1,2}(?:\.\d{1,2})?[.:]?)\s+(?=\S)"
            ),
        }
    )

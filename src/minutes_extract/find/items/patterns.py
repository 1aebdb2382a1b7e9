"""Patterns of headings and their numbers."""

from __future__ import annotations

import re
from functools import cache


@cache
def patterns() -> dict[str, re.Pattern[str]]:
    return {
        "number-word": re.compile(r"^(?:item|no|minute|min|agenda item|ref)\.?\s*", re.IGNORECASE),
        "numbered": re.compile(
            r"(?P<number>\(?(?:(?:\d{2,4}/)?\d{1,3}(?:\.\d{1,3}){0,3}[a-z]?|[a-z]|[ivx]{1,5})[.):]{1,2}"
            r"|(?:\d{2,4}/)\d{1,3}(?:\.\d{1,2}){0,2}|\d{1,2}(?:\.\d{1,2}){1,3}|(?:Item|ITEM) \d{1,2}(?:\.\d{1,2})?[.:]?)\s+(?=\S)"
        ),
        "question": re.compile(r"(?:Q|A)[.:)]\s", re.IGNORECASE),
        "not_heading": re.compile(
            r"(?:please note|note:|nb\b|n\.b|restricted\b|confidential\b|(?:not )?(?:complete[d]?|ongoing|done|closed|deferred|resolved|agreed|approved|noted|carried)\b\s*[.:–-]?\s*$"
            r"|resolved\b|it was|there (?:was|were)|(?:proposed|seconded)\b(?: by)?|none\b|nil\b|n/a\b|no\s+\w+(?: \w+)? (?:were|was|received))",
            re.IGNORECASE,
        ),
        "verb": re.compile(
            r"\b(?:is|are|was|were|will|has|have|had|be|been|must|should|shall|agreed|noted|said|reported)\b"
        ),
        "sentence": re.compile(
            r"[a-z]{2,}[.?!]\s+[A-Z]|\b(?:must not|should not|will be|has been|have been|are not|is not|to be)\b"
        ),
    }

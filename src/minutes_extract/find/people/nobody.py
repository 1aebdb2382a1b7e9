"""Words of an attendance list that name nobody: 'None', vacant seats, people who are counted only."""

from __future__ import annotations

import re
from functools import cache

from ..words import Word


@cache
def _nobody() -> re.Pattern[str]:
    return re.compile(
        r"\W*(?:none|nil|n/?a|no apologies|there were no(?: apologies)?|apologies none|no one|nobody|everyone|everybody|unfulfilled|unfilled|all present"
        r"|all members(?: were)? present|not applicable|as above|tbc|(?:position |post |seat |currently )?vacan(?:t|cy|cies)|(?:empty|unfilled) (?:seat|post|position|chair)"
        r"|no (?:representative|nominee)|(?:name )?withheld|(?:(?:a |new |the )?(?:representative|nominee|member|post|name) )?to be (?:appointed|confirmed|advised|elected|nominated))\b.*|[^.;,]{3,60}\bvacan(?:t|cy)\W*",
        re.IGNORECASE,
    )


@cache
def counted() -> re.Pattern[str]:
    return re.compile(
        r"\b(\d{1,4}|no|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|some)\s+"
        r"(?:other\s+)?(?:members? of (?:the )?(?:public|press)|residents?|parishioners?|electors?|members? of staff|public|guests?|visitors?|observers?|others|members|people|homeowners|residents|apologies)\b",
        re.IGNORECASE,
    )


def uncounted(words: list[Word]) -> bool:
    """'members of the public': people whom nobody counts or names."""
    said = " ".join(word.text.lower() for word in words).removeprefix("the ")
    return said in (
        "members of the public",
        "members of public",
        "public",
        "others",
        "and others",
        "press",
        "members of the press",
        "press and public",
        "everyone",
        "everybody",
        "unfulfilled",
        "unfilled",
        "nobody",
    )


def counts_public(text: str) -> bool:
    """'Three members of the public': counted, not named."""
    match = counted().search(text)
    if match is not None and match.start() <= 3 and len(text) - match.end() < 12:
        return True
    return bool(
        re.match(
            r"(?:public|members of the public)\b(?! (?:rights|health|protection|affairs|sector|relations|services|works|policy|engagement)\b)",
            text,
            re.IGNORECASE,
        )
    )


def nobody(text: str) -> bool:
    """Whether words name nobody, alone or behind what they would be: 'None', 'Guests: N/A'."""
    if len(text) >= 80:
        return False
    led = _led().match(text)
    return bool(_nobody().fullmatch(text)) or (led is not None and bool(_no_more().fullmatch(text, led.end())))


@cache
def _led() -> re.Pattern[str]:
    return re.compile(r"[^\W\d_][^:–—()]{1,39}?(?::| [–—-]) ?(?=\S)")


@cache
def _no_more() -> re.Pattern[str]:
    return re.compile(r"\W*(?:none|nil|n/?a|no one|nobody|not applicable|tbc|vacant)?\W*", re.IGNORECASE)

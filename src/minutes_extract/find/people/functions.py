"""Words that name what somebody does at a meeting: who chairs it, who takes the minutes."""

from __future__ import annotations

import re
from functools import cache

from ...cues import Cues
from ...kept import kept
from ...lexicons import words as word_list
from ...segment.passage import normal
from ...segment.two_languages import known_half

_OCCASIONS = Cues(("meeting", "session", "call", "today", "this", "tonight", "rotating", "volunteer", "week"))


@cache
def _occasion() -> re.Pattern[str]:
    """What a label says of the day, beside the duty: 'for the meeting', 'this week', 'rotating'."""
    return re.compile(
        r"^(?:(?:the|rotating|volunteer|today['’]?s|today s|this week['’]?s|this week s|session|meeting) )+(?=\w)"
        r"| (?:(?:for|of|at|to) )?(?:the|this|today['’]?s|today s)(?: \w+)? (?:meeting|session|call|week|evening)$| (?:for )?(?:today|tonight|this (?:week|time|meeting|session|call))$"
    )


@cache
def _taking() -> re.Pattern[str]:
    """What somebody does who takes the minutes: 'writing this', 'doing the notes', 'took today's minute'."""
    of_these = r"(?:the|these|this|today['’]?s|today s|our|up|down)"
    return re.compile(
        r"(?:(?:also|kindly|who|is|was|and) ){0,3}(?:(?:taking|took|writing|wrote|keeping|kept|doing|did|typing|typed|recording|recorded|preparing|prepared|drafting|drafted|capturing|captured|compiling|compiled)"
        rf"(?: {of_these}){{0,2}} (?:minutes?|notes?|record|proceedings)(?: (?:today|tonight|this time))?|(?:minutes?|notes?|record)(?: (?:was|were))? (?:taken|kept|recorded|written|prepared|typed|compiled|drafted)(?: up)? by|(?:writing|wrote|typing|typed|recording|minuting|noting)(?: (?:up|down|all)){{0,2}} (?:this|these|it)(?: (?:up|down))?)"
    )


_TAKEN = Cues(("minute", "note", "record", "proceedings", "this", "these", "it"))

_TAKERS = (
    " recording clerk",
    " recording secretary",
    " minute taker",
    " minute-taker",
    " note taker",
    " minuter",
    " minutes secretary",
    " minute secretary",
    " scribe",
)
_CHAIRS = frozenset(("chair", "chairman", "chairwoman", "chairperson"))


_CHAIRING = ("chairman", "chairwoman", "chairperson")


def functions_of(text: str) -> list[str]:
    """The functions that these words name: 'chair', 'minute_taker'."""
    key = normal(text)
    if _OCCASIONS.within(key):
        plain = _occasion().sub("", key).strip()
        if plain in ("secretary", "clerk"):
            return ["minute_taker"]  # 'Secretary for the meeting', 'Rotating Secretary'
        key = plain or key
    if key.endswith(_CHAIRING):
        key = key[: key.rindex("chair") + len("chair")]  # 'Independent Chairman'
    if key.startswith("who "):
        key = key.removeprefix("who ").removeprefix("also ")  # 'Secretary, who took the notes'
    tokens = text.split()
    if key.startswith(("next ", "last ", "former ", "previous ")):
        return []
    if 1 < len(tokens) < 4 and tokens[-1].lower() in _CHAIRS and all(t.isupper() and t.isalpha() for t in tokens[:-1]):
        return ["chair"]  # 'TAC Chair'
    found = [f for f in ("chair", "minute_taker") if key in word_list(f"people.functions.{f}")]
    if not found and len(tokens) < 5 and key.removesuffix("s").endswith(_TAKERS):
        found = ["minute_taker"]  # 'Acting Chief Minuter'
    if not found and len(tokens) < 9 and _TAKEN.within(key) and _taking().fullmatch(key) is not None:
        found = ["minute_taker"]
    if not found and ("/" in text or "&" in text or " and " in text):
        for part in re.split(r"[/&,]| and ", text):
            found += [f for f in functions_of(part) if f not in found] if part.strip() != text.strip() else []
    return found


def told_twice(text: str) -> list[str]:
    """The functions that a pair names in two languages: 'cofnodion / minutes', 'Cadeirydd / Chair'."""
    if "/" not in text:
        return []
    halves = [functions_of(half) for half in text.split("/")]
    alike = len(halves) == 2 and halves[0] == halves[1]  # each language is known
    return halves[0] if alike else known_half(text, lambda half: functions_of(half) or None) or []


@kept
def is_chair_title(text: str) -> bool:
    """Whether a job title makes its holder the chair: 'Independent Chair', not 'Vice Chair'."""
    key = normal(text)
    if key in word_list("people.functions.chair"):
        return True
    if "," in text:
        return any(map(is_chair_title, text.split(",")))  # 'Trustee, Chair of Committee'
    if "chair" not in key and "conven" not in key:
        return False
    if re.fullmatch(
        r"chair(?:man|woman|person)? of (?:the )?(?:trust|council|board|committee|governors|trustees|authority|panel|partnership|group|forum)",
        key,
    ):
        return True
    return bool(
        re.search(
            r"(?:^|(?<!working )\bgroup\s|\b(?:independent|interim|acting|branch|forum|society|association|council|board|committee|governors?|trust|councillor|non executive|town|parish|joint|co)\s|/\s*|\()(?:chair|chairman|chairwoman|chairperson|convener|convenor)\b(?!\s*(?:elect|of the|designate))",
            text.lower(),
        )
    ) and not re.search(r"\b(?:vice|deputy|past|former|assistant)[- ]*chair", text.lower())

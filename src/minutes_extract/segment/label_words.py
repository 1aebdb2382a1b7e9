"""Classes of the words that labels of attendance lists are made of, and what kind of list they say together."""

from __future__ import annotations

import re
from functools import cache

from ..cues import Cues
from ..lexicons import labels, words

MOST_WORDS = 9


@cache
def _said_at_end() -> tuple[tuple[str, str], ...]:
    """Phrases of several words that need not be the whole of a label."""
    return tuple((kind, f" {said}") for said, kind in labels("labels.phrases").items() if said.count(" ") > 1)


@cache
def _endings() -> tuple[str, ...]:
    return tuple(said for _, said in _said_at_end())


def ended_kind(phrase: str, tokens: list[str]) -> str | None:
    """The kind of a label that ends in a known phrase, with few words in front: 'sorry they couldn't make it'."""
    if not phrase.endswith(_endings()):
        return None
    kind, said = next((k, s) for k, s in _said_at_end() if phrase.endswith(s))
    if len(tokens) - len(said.split()) > 3:
        return None
    return "in_attendance" if kind == "present" and tokens[0] in ("also", "others") else kind


UNABLE = Cues(("unable", "not able", "could not", "couldn't", "cannot", "can't"))
"""How a label begins that heads those who could not come."""


@cache
def _unable() -> re.Pattern[str]:
    return re.compile(
        rf"(?:sorry |people |members |those |they |who |that |were ){{0,3}}(?:{'|'.join(UNABLE)})(?: to)? "
        r"(?:(?:attend|join|come|participate|take part|make (?:it|the (?:meeting|call)))(?: (?:the|this) (?:meeting|call|session|time|month|week)| us| today| tonight)?|be (?:there|here|present|with us))"
    )


def unable(phrase: str) -> bool:
    """Whether a label says that people could not come: 'Unable to attend', "those who couldn't make it"."""
    return _unable().fullmatch(phrase) is not None


def regretted(tokens: list[str]) -> str | None:
    """The kind of a label that says in a clause who is away: 'Sorry to miss this one', 'not here but sends greetings'."""
    if tokens[0] == "sorry" and "to" in tokens[1:3] and tokens[-1] not in ("to", "be", "have", "not"):
        return "apologies"  # 'Sorry not to be here'
    here = tokens[0] == "not" and labels("labels.attendance").get(tokens[1] if len(tokens) > 1 else "") == "present"
    return "absent" if here else None


def kind_of_words(phrase: str, tokens: list[str]) -> str | None:
    """The kind of a label by the classes of its words; None where a strange one stands among them, or none tells."""
    known = labels("labels.attendance")
    if known.keys().isdisjoint(tokens):
        return None
    classes = [known.get(token) for token in tokens]
    held = {c for c in classes if c is not None}
    strange = [i for i, c in enumerate(classes) if c is None]
    sent = len(strange) == 1 and tokens[-1] in _SENDERS and {"apologies", "absent"} & held
    if strange and not sent and not _framed(tokens, classes, strange) and not _placed(tokens, classes):
        return None
    if "following" in tokens and not held & {"present", "apologies", "absent"}:
        return None  # 'The following were elected'
    if held - {"plain", "not", "others", "means"} or _by_means(tokens, held):
        return _kind_of(tokens, held)
    return "in_attendance" if phrase in ("others", "others on the call", "also on the call") else None


def _by_means(tokens: list[str], held: set[str]) -> bool:
    """Whether a few words only say by what means people were there: 'On the call', 'Joined on Zoom'."""
    return "means" in held and ("on" not in tokens[1:] or tokens[0] in ("joined", "joining")) and len(tokens) < 4


_SENDERS = ("by", "for", "from", "to")
"""What stands in front of those who are away, whatever was done with their words: 'Leave of absence was granted to'."""


def _framed(tokens: list[str], classes: list[str | None], strange: list[int]) -> bool:
    """Whether strange words only say whose list it is: 'Panel members present', 'Friends in attendance'."""
    tail = tokens[: strange[0]]
    if tail[-1:] == ["the"] and tail[-2:-1] in (["of"], ["from"]):
        if strange[-1] == len(tokens) - 1 and len(strange) < 4:
            return True  # 'Voting members of the Lower Board'
    if {"from", "by", "to", "for", "with", "on"} & set(tokens) or ("of" in tokens and tokens[-1] not in _ENDS):
        return False  # 'Reports from councillors'
    if len(strange) > 2 or strange != list(range(strange[0], strange[0] + len(strange))) or "plain" in classes[:1]:
        return False
    if tokens[-1] in ("member", "person", "trustee", "attendee"):
        return False  # 'Barry Page, Board Member'
    last = classes[-1] in ("present", "apologies", "absent", "members") or tokens[-2:] == ["in", "attendance"]
    if not last or not words("labels.business").isdisjoint([tokens[i] for i in strange]):
        return False  # 'Reports of members present'
    longest = 7 if tokens[-1] in _ENDS else 5
    return strange[0] == 0 and len(tokens) <= longest and tokens[-1] not in words("labels.loose")


_ENDS = ("present", "absent", "attendance", "excused")
"""The last words of labels that may say of whom: 'Outgoing board of directors members present'."""


def _placed(tokens: list[str], classes: list[str | None]) -> bool:
    """Whether strange words only say where or how people were there: 'Present in the mill hall', 'Attending by link'."""
    at = next((i for i, token in enumerate(tokens) if token in ("in", "at", "on", "by", "via") and i), 0)
    front, behind = classes[:at], tokens[at:]
    if len(behind) > 6 or any(map(str.isdigit, "".join(behind))):
        return False
    return "present" in front and None not in front and tokens[0] not in ("attendance", "roll")


def _kind_of(tokens: list[str], held: set[str]) -> str | None:
    negative = "not" in held
    if "present" in held and held & {"absent", "apologies"} and not negative:
        return "present"  # a list of all of them
    if "apologies" in held:
        without = "absent" in held and tokens[0] in ("absent", "members") and "without" in tokens
        return "absent" if negative or without else "apologies"
    if "absent" in held:
        return "absent"
    if negative and "present" in held:
        return "absent"
    if negative:
        return "in_attendance" if held & {"members", "bodies"} else None
    if "guests" in held and not {"members", "present"} <= held:
        return "in_attendance"
    if "present" in held:
        formal = tokens[-2:] == ["in", "attendance"] or tokens[:2] == ["in", "attendance"]
        return "in_attendance" if "others" in held or (formal and not held & {"members", "bodies"}) else "present"
    if "members" in held or ("bodies" in held and len(tokens) == 1):
        return "in_attendance" if "others" in held else "present"
    return "present" if "means" in held else None


def tail_of(tokens: list[str]) -> int:
    """Where what says how or when people were there or away begins: 'absent with notice', 'present for items 1-4'; else 0."""
    at = next(
        (i for i, token in enumerate(tokens) if token in ("with", "without", "for", "from", "at", "until") and i), 0
    )
    behind = tokens[at + 1 :]
    known = labels("labels.attendance")
    if not at or not 0 < len(behind) < 5 or tokens[0] in ("attendance", "roll"):
        return 0
    if known.get(tokens[at - 1]) not in ("present", "absent"):
        return 0
    if tokens[at] in ("with", "without"):
        return at if all(known.get(token) in (None, "plain") for token in behind) else 0
    parts = bool(words("labels.parts") & set(behind))
    return at if parts and any(map(str.isdigit, "".join(behind))) else 0


def of_members(phrase: str) -> bool:
    """Whether a label is of members and of nobody else, though of other ones: 'Other members', 'Additional trustees'."""
    held = {labels("labels.attendance").get(token) for token in phrase.split()}
    return "members" in held and held <= {"members", "others", "plain"}

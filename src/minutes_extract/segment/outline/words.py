"""What the words of a line say of it: a heading, a sentence, the name of a usual item."""

from __future__ import annotations

from functools import cache

from ...kept import kept
from ...lexicons import words
from ..column_heads import header_role
from ..labels import label_kind, opens_with_status, titled, unnumbered
from ..passage import normal
from ..two_languages import known_half
from .patterns import patterns


def trimmed(text: str) -> int:
    """Length of a heading without its closing stop, colon or dash."""
    core = text.rstrip(" :–—-\t")
    core = unsigned(core).rstrip(" :–—-\t") or core
    if core.endswith("**"):
        core = core.rstrip("*").rstrip(" :–—-\t") or core  # a run of asterisks behind it
    if core.endswith(".") and not core.endswith((" etc.", "...")):
        core = core[:-1]
    return len(core)


_SIGNS = "])¶#§🔗⚓"
"""What the links end with that programs print behind headings."""


def unsigned(text: str) -> str:
    """A heading without the link that a program prints behind it: '[edit]', '¶'."""
    return patterns()["signs"].sub("", text) if text[-1:] in _SIGNS else text


_LABELS_BEHIND = ("(ACTION)", "[ACTION]", "(Action)", "[Action]")


def heading_like(text: str, bold: bool) -> bool:
    """Short, no sentence, not a question, status or warning."""
    text = text.strip()
    if not (1 if bold and text.isupper() else 2) < len(text) <= (140 if bold else 100) or (
        not text[0].isalnum() and text[0] not in "‘“\"'£"
    ):
        return False
    if text[0].islower() or (text.endswith((".", ";", ",", "?")) and not text.endswith(("etc.", "?"))):
        if not (text.endswith(".") and len(text.split()) <= 6 and bold and not patterns()["verb"].search(text)):
            return False
    if patterns()["question"].match(text) or patterns()["not_heading"].match(text):
        return False
    if (len(text.split()) > 14 and not bold) or text.endswith(_LABELS_BEHIND):
        return False
    return not patterns()["sentence"].search(text)


@cache
def _usual() -> frozenset[str]:
    return words("headings.agenda.usual")


@cache
def _firsts() -> frozenset[str]:
    """The words with which these names begin."""
    return frozenset(name.split(" ", 1)[0] for name in _usual())


def exactly_usual(text: str) -> bool:
    """Whether words are the name of an item that most agendas have, and nothing else."""
    return normal(text) in _usual()


def first_of_usual(text: str) -> bool:
    """Whether the first word of a line is one with which the names of usual items begin."""
    first = normal(text.split(None, 1)[0].strip(".:;–—-")) if text.strip() else ""
    return first in _firsts() or first in ("minutes", "draft")


_OPENING = frozenset("apologies welcome introductions correspondence declarations adjournment aob".split())


@kept
def usual(text: str) -> bool:
    """Whether a heading is, or begins with, the name of an item that most agendas have."""
    said = normal(text)
    if patterns()["minutes_of"].match(said):
        return True
    if said in _usual():
        return True
    parts = said.split(" ", 6)[:6]
    if parts[0] in _OPENING or ("minutes" in said and _last_minutes(said)):
        return True
    if parts[0] not in _firsts():
        return False
    return any(" ".join(parts[:n]) in _usual() and parts[n] not in _BODIES for n in range(len(parts) - 1, 1, -1))


_BODIES = frozenset("network forum partnership trust association society union federation alliance".split())
"""Words that make the name of some body of the name of an item: 'Public Participation Network'."""


def _last_minutes(said: str) -> bool:
    """'Review of last meeting's minutes', 'Approve previous minutes': what is done with the minutes of the last meeting."""
    held = set(said.replace("’", "'").split())
    done = words("headings.agenda.minutes")
    return bool(held & {"last", "previous", "past", "prior"}) and held <= done


def closes(text: str) -> bool:
    """Whether words tell how a meeting began or ended, and head nothing."""
    return patterns()["closing"].match(text) is not None


def narrative(text: str) -> bool:
    """Whether a text tells something, as a sentence does and a list of names does not."""
    return len(text) > 20 and patterns()["verb"].search(text) is not None


def approves(text: str) -> bool:
    """Whether a text begins with what was made of the minutes of the meeting before: 'Approved.', 'The minutes were read'."""
    return patterns()["approves"].match(text) is not None


def says(text: str) -> bool:
    """Whether words hold a verb, as a sentence does."""
    return patterns()["verb"].search(text) is not None


@kept
def states(text: str) -> bool:
    """Whether words tell what happened, as 'The chair thanked all' does; not 'Who is to speak', 'Roof that was mended'."""
    if len(text.split()) < 4 or patterns()["asks"].match(text) or patterns()["verb"].search(text) is None:
        return False
    main = patterns()["clause"].split(text, 1)[0]
    return patterns()["verb"].search(main) is not None


def attends(text: str) -> bool:
    """Whether a line is or begins with the label of an attendance list."""
    head = unnumbered(text).partition(":")[0]
    if len(head) > 60:
        return False
    front = head.partition("(")[0]
    return bool(_labels_people(front)) or ("/" in front and known_half(front, _labels_people) is not None)


def _labels_people(text: str) -> bool | None:
    """Whether words are the label of an attendance list; None where they are none."""
    phrase = normal(text)
    return (phrase not in words("labels.weak") and label_kind(phrase) is not None) or None


def names_columns(text: str) -> bool:
    """'Ref Action Owner Update': a line of column headings."""
    parts = text.replace("|", " ").split()
    return len(parts) > 2 and all(header_role(part) for part in parts)


def reviewing(text: str) -> bool:
    """'Action log': words that head a review of earlier actions."""
    return titled(patterns()["edit"].sub("", text)) == "log"


def listing(text: str) -> bool:
    """'Action summary': words that head a list of actions."""
    return titled(text) == "list"


def titles(text: str) -> bool:
    """Whether words could be the title of minutes: of a meeting, or of a year."""
    return patterns()["title"].search(text) is not None or patterns()["year"].search(text) is not None


def is_task(text: str) -> bool:
    """'AB to ask for quotes', 'New gate – done'."""
    return patterns()["task"].match(text) is not None or tells_how(text)


def tells_how(text: str) -> bool:
    """'New gate – done': a matter, and how it stands."""
    sign = patterns()["status_sign"].search(text)
    return sign is not None and opens_with_status(text[sign.end() :])

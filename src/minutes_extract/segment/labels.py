"""Labels that head attendance lists, and words that head other parts of a page.

A label is made of words of a few classes ('Trustees present', 'Apologies for absence received from', 'Others on the
call'); their classes, not their exact wording, say what kind of list it heads.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache

from ..cues import Cues
from ..kept import kept
from ..lexicons import labels, words
from .cues import cues
from .label_words import MOST_WORDS, UNABLE, ended_kind, kind_of_words, of_members, regretted, tail_of, unable
from .passage import normal
from .title_words import for_all, listing, reviewed_in_brackets, reviewing, spoken_lead
from .votes import without_denial


@kept
def attendance_label(text: str, listed: bool = False) -> tuple[str, int] | None:
    """(kind, end of the label) where the text begins with the label of an attendance list.

    `listed`: other lists stand above, so that 'Officers' alone heads one too.
    """
    number = _number_end(text)
    if number:  # a number of a part behind that of the whole
        number += _number_end(text[number:])
        found = _unnumbered_label(text[number:], listed)
        return (found[0], found[1] + number) if found is not None else None
    return _unnumbered_label(text, listed)


def _unnumbered_label(text: str, listed: bool) -> tuple[str, int] | None:
    label = _label_of(text)
    if label is None:
        return None
    kind, phrase, end = label
    alone = end == len(text)
    if listed and phrase == "notes":
        return None if alone else (kind, end)
    open_end = alone and not text.rstrip().endswith(":")
    if open_end and phrase is not None and not listed and (weak_label(phrase) or phrase in ("minutes", "clerk")):
        return None
    if phrase == "minutes" and alone:
        return None
    return kind, end


@kept
def _label_of(text: str) -> tuple[str, str | None, int] | None:
    """The kind, the words and the end of a label; no words where it says whom the attendance included."""
    match = cues()["including"].match(text) if "nclud" in text[:80] or "namely" in text[:80] else None
    if match is not None:
        kind = label_kind(normal(_count().sub("", match["label"])))
        return (kind, None, match.end()) if kind is not None else None
    told = cues()["following"].match(text) if "ollowing" in text[:24] else None
    if told is not None:
        return label_kind(told["kind"].lower()) or "present", None, told.end()
    match = cues()["label"].match(text) if _may_end(text) else None
    if match is None or (match.end() == len(text) and text[-1] != ":"):
        match = _oddly_ended(text) or match
    if match is None:
        return None
    label = match["label"]
    phrase = normal(without_brackets(label))
    alone = match.end() == len(text)
    kind = label_kind(phrase) or _of_office(phrase, alone)
    if kind == "present" and "(" in label:
        kind = label_kind(normal(label)) if without_denial(normal(label)) else kind  # 'Attendees (non-voting)'
    if kind is None and ":" in text[: match.end()] and (tail := tail_of(phrase.split())):
        kind = label_kind(" ".join(phrase.split()[:tail]))
    if kind is None and ":" in text[: match.end()] and ", " in label:
        kind = part_of_meeting(label)
    if kind is None and "/" in label:  # in two languages: 'Yn bresennol / Present'
        kind = next((k for part in label.split("/") if (k := label_kind(normal(part))) is not None), None)
    shown = kind is None and ":" in text[: match.end()] and "," not in label
    if shown and (said := cues()["bracket"].search(label)) is not None:
        kind = label_kind(normal(said.group().strip(" ()[]")))  # in brackets: 'I láthair (Present)'
    if kind is None or ((counted := cues()["counted"].match(text)) is not None and counted["n"] is not None):
        return None
    return kind, phrase, match.end()


def part_of_meeting(label: str) -> str | None:
    """The kind of a label that says behind a comma for what part of the meeting people came: 'Also there, for item 3 only'."""
    front, _, rest = label.partition(", ")
    first = rest.split(" ", 1)[0].lower()
    return label_kind(normal(front)) if first in _PARTS and not weak_label(normal(front)) else None


_PARTS = frozenset(
    ("at", "by", "during", "for", "from", "in", "item", "items", "on", "only", "part", "till", "until", "via")
)

_ODD = Cues((";", " = ", "..", "…", ". "), exact=True)


def _oddly_ended(text: str) -> re.Match[str] | None:
    """The match of a label of known words alone that another sign than a colon ends: 'Apologies; …', 'Present. …'."""
    match = cues()["odd_label"].match(text) if _ODD.within(text[:60]) else None
    if match is None:
        return None
    known = labels("labels.attendance")
    said = [known.get(token) for token in normal(match["label"]).split()]
    return match if None not in said and {"present", "apologies", "absent"} & set(said) else None


def without_brackets(text: str) -> str:
    """A text without what its brackets hold."""
    return cues()["bracket"].sub("", text) if "(" in text or "[" in text else text


_FAR = 72  # no label is as long


def _may_end(text: str) -> bool:
    """Whether a sign stands near enough in a text to end the label of a list; in most lines of prose none does."""
    number = cues()["label_number"].match(text)
    begin = number.end() if number is not None else 0
    if len(text) <= begin + _FAR:
        return True
    start = text[begin : begin + _FAR]
    return ":" in start or "–" in start or "—" in start or "- " in start


@cache
def _count() -> re.Pattern[str]:
    return re.compile(r"^(?:(?:about|some|over|approximately)\s+)?\d{1,4}\s+")


def hinted(text: str) -> bool:
    """Whether a word of some label or office stands at the beginning: most passages have none, and need no closer look."""
    return _hints().within(text[:90].lower())


@cache
def _hints() -> Cues:
    """The words of labels and offices, the longest of each phrase, short ones first, without those that hold another."""
    known = {word for word, kind in labels("labels.attendance").items() if kind not in ("plain", "not")}
    tasks = words("people.functions.chair") | words("people.functions.minute_taker")
    known |= {max(phrase.split(), key=len) for phrase in (*labels("labels.phrases"), *tasks)}
    stems = known | words("labels.offices") | {*UNABLE}
    bare = [stem for stem in stems if not any(other in stem for other in stems - {stem})]
    return Cues(sorted(bare, key=lambda stem: (len(stem), stem)))


@lru_cache(maxsize=2048)
def weak_label(phrase: str) -> bool:
    """Whether a label says whose names follow, not that they were there: only names make a list of what it heads."""
    if phrase in words("labels.weak"):
        return True
    known = labels("labels.attendance")
    held = {known.get(token) for token in phrase.split()}
    return not held & {"present", "apologies", "absent"}


@lru_cache(maxsize=2048)
def list_kind(text: str, longest: int | None = None) -> str | None:
    """The kind of the list that a text names, where it says nothing else; no more letters than `longest` for other words than labels."""
    label = attendance_label(text, True)
    if label is not None and label[1] >= len(text):
        return label[0]
    return label_kind(normal(text)) if longest is None or len(text) < longest else None


_AS_ONE = (
    ("roll call", "rollcall"),
    ("non voting", "nonvoting"),
    ("non attendance", "nonattendance"),
    ("non-attendance", "nonattendance"),
    ("taking part", "participating"),
    ("took part", "participating"),
)


def label_kind(phrase: str) -> str | None:
    """The kind of list that these normalised words head; None where they head none."""
    if "roll" in phrase or "non" in phrase or " part" in phrase:
        for apart, joined in _AS_ONE:
            phrase = phrase.replace(apart, joined)
    if not phrase.isascii():
        phrase = phrase.replace("’", "'").replace("–", "-")
    if phrase in labels("labels.phrases"):
        return labels("labels.phrases")[phrase]
    if UNABLE.within(phrase) and unable(phrase):
        return "apologies"
    if (rest := without_denial(phrase)) is not None and (not rest or label_kind(rest) in ("present", "in_attendance")):
        return "present" if of_members(rest) else "in_attendance"  # 'Non-voting members' belong all the same
    tokens = phrase.split()
    if not 0 < len(tokens) <= MOST_WORDS or tokens[0] in words("labels.doubtful"):
        return None
    return ended_kind(phrase, tokens) or regretted(tokens) or kind_of_words(phrase, tokens)


def _of_office(phrase: str, alone: bool) -> str | None:
    """'Chair: Ann Bell', 'Parish Clerk: Carl Dunn': an office with its holder behind it."""
    if alone:
        return "in_attendance" if phrase == "clerk" else None
    return office_kind(phrase)


def office_kind(phrase: str) -> str | None:
    """How the holder of an office attends that a line names."""
    if not office_label(phrase):
        return None
    return "in_attendance" if "clerk" in phrase.split() and "minutes" not in phrase else "present"


@lru_cache(maxsize=2048)
def office_label(phrase: str) -> bool:
    """Whether these normalised words name an office or a task at the meeting: 'vice chair', 'minutes taken by'."""
    if phrase in words("people.functions.chair") or phrase in words("people.functions.minute_taker"):
        return True
    tokens = phrase.split()
    if not 0 < len(tokens) <= 4 or tokens[-1] not in words("labels.offices"):
        return False
    return all(t in words("roles.heads") or t in words("roles.starts") for t in tokens)


@kept
def container(text: str) -> bool:
    """'Minutes', 'Agenda', 'Main discussion topics': words that head a part of the page, not an item."""
    said = normal(text)
    if said in words("headings.containers.titles"):
        return True
    if len(text) < 60 and ("/" in text or "&" in text):
        parts = [normal(part) for part in text.replace("&", "/").split("/")]
        if all(part in words("headings.containers.titles") for part in parts):
            return True  # 'Agenda / Meeting notes'
    held = set(said.split())
    heads = words("headings.containers.heads")
    return 1 < len(held) < 6 and bool(held & heads) and held <= heads | words("headings.containers.plain")


def of_site(text: str) -> bool:
    """'2 comments', 'Recent posts': words that a website prints below a page, with nothing of the minutes under them."""
    if len(text) > 40:
        return False
    said = normal(text)
    return said.lstrip("0123456789").strip() in words("headings.containers.site")


@kept
def heads_decisions(text: str) -> bool:
    """Whether a title heads decisions: 'Key decisions', 'Resolutions of the board', 'Decisions and actions'."""
    if len(text) > 70:
        return False
    text = normal(unnumbered(text))
    if text in words("headings.decisions.titles"):
        return True
    held = set(text.replace("/", " ").split())
    return bool(held & words("headings.decisions.heads")) and held <= (
        words("headings.decisions.heads") | words("headings.decisions.plain")
    )


@cache
def _statuses() -> re.Pattern[str]:
    known = sorted(labels("cues.status"), key=len, reverse=True)
    return re.compile(r"\W*(?:" + "|".join(map(re.escape, known)) + r")(?![\w-])", re.IGNORECASE)


def opens_with_status(text: str) -> bool:
    """Whether a cell begins with a word for what became of an action."""
    return _statuses().match(text) is not None


def tasks_of(text: str) -> bool:
    """Whether a title says whose tasks follow: 'Ann's actions'."""
    return len(text) < 60 and cues()["tasks_of"].match(text) is not None


@kept
def unnumbered(text: str) -> str:
    """The words of '5. Action items:', 'Item 5 – Action items' or '#5 Action items' behind the number."""
    return text if len(text) >= 70 else text[_number_end(text) :]


def _number_end(text: str) -> int:
    match = cues()["title_number"].match(text) if text[:1] in _BEGINS else None
    return match.end() if match is not None else 0


_BEGINS = frozenset("0123456789IVXAST(#[")


_BRACKETS = str.maketrans({"(": "", ")": "", "[": "", "]": ""})


@kept
def titled(text: str) -> str | None:
    """What part a title heads: a 'log' of earlier actions, a 'list' of actions, the 'next' meeting."""
    if "/" in text and len(text) < 80:  # in two languages, or two matters
        return next((said for part in text.split("/") if part.strip() and (said := titled(part)) is not None), None)
    text = unnumbered(text)
    text = text[spoken_lead(text) :] if "," in text or ":" in text or " – " in text or " - " in text else text
    said = normal(without_brackets(text))
    if said in words("headings.log.titles") or reviewing(said):
        return "log"
    if said and text.rstrip(" :*").endswith((")", "]")) and reviewing(normal(text.translate(_BRACKETS))):
        return "log"  # 'Actions (from last meeting)'
    if said in words("headings.list.titles") or listing(said):
        return "list" if not for_all(text) else None
    if said in words("headings.next_meeting.phrases"):
        return "next"
    return "log" if reviewed_in_brackets(text) else None

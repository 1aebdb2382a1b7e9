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
from .passage import normal
from .votes import without_denial

MOST_WORDS = 9


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
    if kind is None and ":" in text[: match.end()] and (tail := _tail_of(phrase.split())):
        kind = label_kind(" ".join(phrase.split()[:tail]))
    if kind is None and "/" in label:  # in two languages: 'Yn bresennol / Present'
        kind = next((k for part in label.split("/") if (k := label_kind(normal(part))) is not None), None)
    shown = kind is None and ":" in text[: match.end()] and "," not in label
    if shown and (said := cues()["bracket"].search(label)) is not None:
        kind = label_kind(normal(said.group().strip(" ()[]")))  # in brackets: 'I láthair (Present)'
    if kind is None or ((counted := cues()["counted"].match(text)) is not None and counted["n"] is not None):
        return None
    return kind, phrase, match.end()


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
    stems = known | words("labels.offices")
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
)


def label_kind(phrase: str) -> str | None:
    """The kind of list that these normalised words head; None where they head none."""
    if "roll" in phrase or "non" in phrase:
        for apart, joined in _AS_ONE:
            phrase = phrase.replace(apart, joined)
    if not phrase.isascii():
        phrase = phrase.replace("’", "'").replace("–", "-")
    if phrase in labels("labels.phrases"):
        return labels("labels.phrases")[phrase]
    if (rest := without_denial(phrase)) is not None and (not rest or label_kind(rest) in ("present", "in_attendance")):
        return "in_attendance"
    tokens = phrase.split()
    if not 0 < len(tokens) <= MOST_WORDS or tokens[0] in words("labels.doubtful"):
        return None
    if phrase.endswith(_endings()):
        kind, said = next((k, s) for k, s in _said_at_end() if phrase.endswith(s))
        if len(tokens) - len(said.split()) < 4:  # 'sorry they couldn't make it'
            return "in_attendance" if kind == "present" and tokens[0] in ("also", "others") else kind
    known = labels("labels.attendance")
    if tokens[0] == "sorry" and "to" in tokens[1:3] and tokens[-1] not in ("to", "be", "have", "not"):
        return "apologies"  # 'Sorry not to be here', 'Sorry to miss this one'
    if tokens[0] == "not" and known.get(tokens[1] if len(tokens) > 1 else "") == "present":
        return "absent"  # 'not here but sends greetings'
    if known.keys().isdisjoint(tokens):
        return None
    classes = [known.get(token) for token in tokens]
    strange = [i for i, c in enumerate(classes) if c is None]
    sent = len(strange) == 1 and tokens[-1] in _SENDERS and {"apologies", "absent"} & set(classes)
    if strange and not sent and not _framed(tokens, classes, strange) and not _placed(tokens, classes):
        return None
    held = {c for c in classes if c is not None}
    if "following" in tokens and not held & {"present", "apologies", "absent"}:
        return None  # 'The following were elected'
    if not held - {"plain", "not", "others", "means"} and not (
        held >= {"means"} and ("on" not in tokens[1:] or tokens[0] in ("joined", "joining")) and len(tokens) < 4
    ):
        return "in_attendance" if phrase in ("others", "others on the call", "also on the call") else None
    return _kind_of(tokens, held)


def _tail_of(tokens: list[str]) -> int:
    """Where what says how or when people were there or away begins: 'absent with notice', 'present for items 1-4'; else 0."""
    at = next(
        (i for i, token in enumerate(tokens) if token in ("with", "without", "for", "from", "at", "until") and i), 0
    )
    behind = tokens[at + 1 :]
    known = labels("labels.attendance")
    if (
        not at
        or not 0 < len(behind) < 5
        or tokens[0] in ("attendance", "roll")
        or known.get(tokens[at - 1]) not in ("present", "absent")
    ):
        return 0
    if tokens[at] in ("with", "without"):
        return at if all(known.get(token) in (None, "plain") for token in behind) else 0
    parts = bool(words("labels.parts") & set(behind))
    return at if parts and any(map(str.isdigit, "".join(behind))) else 0


_SENDERS = ("by", "for", "from", "to")
"""What stands in front of those who are away, whatever was done with their words: 'Leave of absence was granted to'."""


@cache
def _said_at_end() -> tuple[tuple[str, str], ...]:
    """Phrases of several words that need not be the whole of a label."""
    return tuple((kind, f" {said}") for said, kind in labels("labels.phrases").items() if said.count(" ") > 1)


@cache
def _endings() -> tuple[str, ...]:
    return tuple(said for _, said in _said_at_end())


def _framed(tokens: list[str], classes: list[str | None], strange: list[int]) -> bool:
    """Whether strange words only say whose list it is: 'Panel members present', 'Friends in attendance'."""
    tail = tokens[: strange[0]]
    if (
        tail[-1:] == ["the"]
        and tail[-2:-1] in (["of"], ["from"])
        and strange[-1] == len(tokens) - 1
        and len(strange) < 4
    ):
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
    return (
        last
        and strange[0] == 0
        and len(tokens) <= (7 if tokens[-1] in _ENDS else 5)
        and tokens[-1] not in words("labels.loose")
    )


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
        return (
            "absent"
            if negative or ("absent" in held and tokens[0] in ("absent", "members") and "without" in tokens)
            else "apologies"
        )
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


@kept
def titled(text: str) -> str | None:
    """What part a title heads: a 'log' of earlier actions, a 'list' of actions, the 'next' meeting."""
    if "/" in text and len(text) < 80:  # in two languages, or two matters
        return next((said for part in text.split("/") if part.strip() and (said := titled(part)) is not None), None)
    text = normal(without_brackets(unnumbered(text)))
    if text in words("headings.log.titles") or _reviewing(text):
        return "log"
    if text in words("headings.list.titles") or _listing(text):
        return "list"
    if text in words("headings.next_meeting.phrases"):
        return "next"
    return None


@cache
def _past() -> re.Pattern[str]:
    """'from the last meeting', 'of 6 May': what looks back at another day."""
    return re.compile(
        r"(?:of|from|since) (?:the )?(?:\d|\w{1,6}\d|(?:january|february|march|april|may|june|july|august|september|october|november|december)\b)"
    )


@cache
def _reviewed() -> re.Pattern[str]:
    return re.compile(
        r"(?:action log|matters arising|outstanding actions|(?:points|issues|items) arising(?: from the (?:last )?(?:minutes|notes|meeting))?$|(?:review|update|progress|report(?:ing)?(?: back)?)\b.*\bactions?|actions? (?:from|of) (?:the )?(?:previous|last)"
        r"|actions? (?:items |points )?(?:from|of|set at|agreed at) (?:the |our )?(?:january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter) (?:\w+ )?(?:meeting|interim|session|call|telecon|workshop|forum|board|committee)s?$)"
        r"|(?:list of )?(?:the )?(?:remaining |open |pending |current |all ){0,2}actions?(?: items| points)? from (?:the |our )?(?:last|previous)\b"
        r"|(?:carried over )?from (?:the )?(?:last|previous) (?:time|meeting|call|week|month|session)\b"
    )


@lru_cache(maxsize=4096)
def _reviewing(text: str) -> bool:
    """Whether a title heads a review of earlier actions: words of titles alone, of tasks and of what has been."""
    if len(text) >= 70:
        return False
    if len(text) < 60 and _reviewed().match(text) and "this meeting" not in text:
        return True
    tokens = [token.removesuffix("'s").removesuffix("’s") for token in text.split()]
    held = set(tokens)
    if not held & words("headings.log.tasks"):
        return False
    strange = held - words("headings.log.tasks") - words("headings.log.past") - words("headings.log.plain")
    strange = {token for token in strange if not any(map(str.isdigit, token))}
    earlier = held & {"minutes", "notes"} and any(map(str.isdigit, text))  # 'Notes and actions, 8 July 2021'
    return not strange and bool(earlier or held & words("headings.log.past") or _past().search(text))


@cache
def _who_does() -> re.Pattern[str]:
    """'Who is doing what', 'After the meeting: who does what by when'."""
    return re.compile(r"\bwho(?:['’ ]?s| is| are| will)? (?:to )?do(?:es|ing)? what\b")


_AHEAD = frozenset(("by", "before", "for", "until"))


@lru_cache(maxsize=4096)
def _listing(text: str) -> bool:
    """Whether a title heads a list of actions: 'Re-assigned action items', 'Actions for next week'."""
    if len(text) >= 60:
        return False
    if re.match(
        r"(?:summary|list|schedule|table) of (?:\w{1,12} ){0,4}action|(?:new )?action (?:items|points)\b", text
    ):
        return True
    if re.fullmatch(r"(?:(?!no |to |the |an? |any )[\w'-]{1,16} ){1,3}action (?:items|points)", text):
        return True
    if _who_does().search(text):
        return True
    held = set(text.split())
    if held & _AHEAD:  # 'Actions for the June meeting', 'To do by 4 May'
        held = {word for word in held if not (word in words("headings.list.calendar") or any(map(str.isdigit, word)))}
        held |= {"to-do"} if text.startswith("to do ") else set()
    vague = {"matters"} if held & {"do", "done"} else {"matters", "things", "jobs"}  # 'Other things'
    named = held & words("headings.log.tasks") - vague
    beside = words("headings.decisions.beside") | {"&"}
    return bool(named) and len(held) > 1 and held <= words("headings.log.tasks") | words("headings.list.plain") | beside

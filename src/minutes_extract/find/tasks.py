"""Whom a sentence gives a task: 'PG to circulate', 'the Clerk will write', '… by Friday (JB)'."""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

from ..honorifics import NO_TITLE
from ..kept import kept
from ..lexicons import words as word_list
from .dates import find_dates
from .doers import EVERYONE, doers, short
from .joined import of_team, split_owners, trim_owner
from .words import GIVEN, HEAD, words

__all__ = [
    "Subject",
    "Tasks",
    "bracket",
    "cue",
    "everyone_leads",
    "imperative",
    "names_doer",
    "of_team",
    "passive",
    "past_opening",
    "split_owners",
    "subject",
    "trailing_owners",
    "trim_owner",
]


class Subject(NamedTuple):
    """The doers a sentence names: offsets of each in the text, and where the subject begins."""

    parts: tuple[tuple[int, int], ...]
    start: int
    cue: str


@cache
def cue() -> re.Pattern[str]:
    """What stands between the doer and what is to be done."""
    return re.compile(
        r"(?:,)?\s(?:(?P<task>(?:has |have |had )?(?:agreed|undertook|undertaken|offered|volunteered|agrees|promised|committed|need|needs) to|(?:has|have|had|is|are|was|were) to|(?:is|are|was|were|has been|have been|had been|be) (?:asked|requested|due|tasked|invited|instructed|delegated|required) to"
        r"|will(?: also| now| then)?|shall|must|should|(?:also )?to(?: also| now| then)?)\s+(?=[a-z]|CC\b)|(?P<shout>TO|WILL|SHALL|MUST)\s+(?=[A-Z]{2,16} ))"
    )


@cache
def _promise() -> re.Pattern[str]:
    """What tells that somebody took up a task: it sets one only where an action is told."""
    return re.compile(
        r"\s(?:would(?: also| then)?(?!\s(?:like|prefer|have|need|not|be(?! (?:asked|invited|requested|tasked|happy|willing|responsible)))\b)|(?:kindly |also |then |(?:has|have|had) (?:kindly )?)?"
        r"(?:(?:agreed|offered|promised|volunteered|undertook|undertaken|committed|consented|accepted) to"
        r"|(?:accepted|took|taken|received|was given|were given) (?:on )?(?:an?|the|this) (?:further )?(?:action|task|job)(?: item| point)? (?:to|of)|(?:is|are|was|were|will be|to be) responsible for(?=\s[a-z]+ing\b)))\s+(?=[a-z])"
    )


@cache
def _passive() -> re.Pattern[str]:
    """What is done to somebody or something, who is then no doer: 'guests to be invited', 'PC Hall to be told'."""
    return re.compile(
        r"be\s+(?:\w{2,12}ly\s+)?(?!(?:asked|requested|instructed|tasked|required|delegated|responsible|involved|prepared to)\b)(?:(?:re|co|pre)-)?(?:\w{3,16}ed|used|\w{2,12}(?:wn|ought|aught|pt|lt|oken|osen|iven|itten)|told|sent|given|made|put|paid|held|met|read|set|seen|found|kept|left|written|taken|chosen|sold|done|hung|cut)\b"
    )


@cache
def _lead() -> re.Pattern[str]:
    """Words in front of the doer: a topic and a dash, 'It was agreed that'."""
    return re.compile(
        r"(?:.*(?:[–—;:]|\s-\s|\b(?:[Aa]greed|[Rr]esolved|[Dd]ecided|[Pp]roposed|[Ss]uggested|[Rr]equested|noted|confirmed|[Aa]sked) that|\b(?:agreed|requested|asked|suggested|resolved),?\s(?=[A-Z])|,\s(?:and|with(?! (?:support|help|assistance|input|advice)\b)|then)\s|[.!?]"
        + NO_TITLE
        + r"(?<!\bSt\.)(?<!\b[A-Z]\.)\s)|^)\s*"
    )


@cache
def bracket() -> re.Pattern[str]:
    return re.compile(
        r"[\(\[](?P<who>[A-Z][\w.’'&-]*(?:\s?(?:/|,|&|and|\+)\s?[A-Z][\w.’'&-]*|(?:\s(?:d[aeiu]|de[lnr]|l[ae]|v[ao]n)){0,2}\s[A-Z][\w’'-]+){0,5}|all|ALL|All)(?:\s[–—]\s[^()]{3,60}|\s(?:to|will) [a-z][^()]{1,30}|\slead(?:ing)?|(?:\s?[,;:–-]\s?|\s)(?:(?:by|before|due|on|w/c|end|next) [^()\[\]]{2,30}|\d{1,2}[^()\[\]]{2,24}))?[\)\]]\s*[.;]?\s*$"
    )


class Tasks:
    """Whom the parts of a text give tasks to; each part is read once, however many finders ask."""

    __slots__ = ("_doers", "_subjects", "text")

    def __init__(self, text: str) -> None:
        self.text = text
        self._subjects: dict[tuple[int, int], Subject | None] = {}
        self._doers: dict[tuple[int, int], list[tuple[int, int]]] = {}

    def subject(self, start: int = 0, end: int | None = None) -> Subject | None:
        """The doers named in front of the first task cue of a sentence that has nameable ones."""
        key = start, len(self.text) if end is None else end
        if key not in self._subjects:
            self._subjects[key] = self._subject(*key)
        return self._subjects[key]

    def _subject(self, start: int, end: int) -> Subject | None:
        text = self.text
        start = past_opening(text, start, end)
        at = start
        for _ in range(6):
            match = cue().search(text, at, end)
            if match is None:
                return None
            if _passive().match(text, match.end()):
                at = match.end()
                continue
            begin = _past_lead(text, start, match.start())
            parts = self._parts(begin, match.start())
            if len(parts) == 1 and text[slice(*parts[0])].lower() in word_list("cues.tasks.imperatives"):
                parts = []  # 'Write to the Council'
            if parts:
                return Subject(tuple(parts), parts[0][0], match[match.lastgroup or 0].split()[-1].lower())
            at = match.end()
        return None

    def promised(self, start: int, end: int) -> Subject | None:
        """The doers of a task that is told: 'Ann would ask', 'it was agreed that AB and CD would go', 'Ann took an action to'."""
        match = _promise().search(self.text, start, end)
        if match is None:
            return None
        begin = _past_lead(self.text, past_opening(self.text, start, match.start()), match.start())
        parts = self._parts(begin, match.start())
        return Subject(tuple(parts), parts[0][0], match.group().split()[0]) if parts else None

    def _parts(self, begin: int, end: int) -> list[tuple[int, int]]:
        key = begin, end
        if key not in self._doers:
            self._doers[key] = doers(self.text, begin, end)
        return self._doers[key]


@cache
def _leading() -> re.Pattern[str]:
    """What all that is a lead holds: most sentences begin with the doer."""
    return re.compile(
        r"[–—;:]|[.!?]\s|,\s(?:and|with|then)\s|\s-\s|ed that|(?:agreed|resolved|requested|asked|suggested),?\s[A-Z]"
    )


def _past_lead(text: str, start: int, end: int) -> int:
    """Where the doer may begin in text[start:end]."""
    if _leading().search(text, start, end) is not None:
        several = _several().search(text, start, end) if ", and " in text else None
        lead = _lead().match(text, start, end if several is None else several.start())
        begin = lead.end() if lead is not None else start
    else:
        begin = start or len(text) - len(text.lstrip())
    return begin if begin < end else start


@cache
def _several() -> re.Pattern[str]:
    """Three or more in front of what they are to do, with a comma before the 'and': 'Ann, Carl, and Eve'."""
    one = r"[A-Z][\w.’'-]{0,20}(?: [A-Z][\w’'-]{0,20}){0,2}"
    return re.compile(rf"(?<![\w’'-])(?:{one}, ){{2,6}}and {one}$")


@kept
def subject(text: str, start: int = 0, end: int | None = None) -> Subject | None:
    """The doers named in front of the first task cue of text[start:end] that has nameable ones."""
    return Tasks(text).subject(start, end)


@cache
def _when() -> re.Pattern[str]:
    return re.compile(
        r"\W*(?:depending on|subject to|pending|following|given|by|before|on|in|at|from|after|during|within|prior to|no later than|if|once|when|unless|should|failing|meanwhile|as soon as|until|otherwise)\b",
        re.IGNORECASE,
    )


def past_opening(text: str, start: int, end: int) -> int:
    """Where the sentence goes on after 'By 27 May,' or 'before the next meeting', 'If nothing comes of it,'."""
    if _when().match(text, start, end) is None:
        return start
    for mention in find_dates(text, start, min(end, start + 70)):
        if mention.lead - start < 12:
            stop = mention.end
            while stop < end and text[stop] in " ,":
                stop += 1
            return stop
    comma = text.find(", ", start, min(end, start + 50))
    return comma + 2 if comma > 0 else start


def passive(text: str) -> bool:
    """Whether something is to be done in a sentence, and nobody said to do it: 'The letter to be written'."""
    return any(_passive().match(text, found.end()) for found in cue().finditer(text))


def imperative(text: str) -> bool:
    """Whether a sentence opens with an instruction: 'Send the plan to …'."""
    first = re.match(r"[\W_]*([A-Za-z]+(?:-[a-z]+)?)(?:/[a-z]+)?\s+(?!by\b|of\b|from\b|was\b|is\b|has\b)", text)
    return first is not None and first.group(1).lower() in word_list("cues.tasks.imperatives")


def trailing_owners(text: str) -> tuple[int, int] | None:
    """Offsets of the owners in a bracket at the end."""
    match = bracket().search(text)
    return match.span("who") if match else None


def names_doer(text: str, start: int) -> bool:
    """Whether a line begins with somebody by initials, name or office who is to do something: 'CD to ask', 'CD – ask'."""
    coded = _code().match(text, start)
    start = coded.end() if coded is not None else start
    led = _dashed().match(text, start)
    if led is not None and imperative(text[led.end() :]):
        return True
    if " to " not in text[start:]:
        return False
    found = subject(text, start)
    if found is None or found.start > start + 3 or found.cue != "to":
        return False
    return all(
        any(short(w) or w.has(HEAD) or w.has(GIVEN) or w.text.lower() in EVERYONE for w in words(text[a:b]))
        for a, b in found.parts
    )


@cache
def _code() -> re.Pattern[str]:
    """The number of an action in front of its doer: '14/3 All to send'."""
    return re.compile(r"(?:[A-Z]{1,4}[/.-]?)?\d{1,4}(?:[./-]\d{1,4}){1,3}[.:)]?\s{1,3}")


@cache
def _dashed() -> re.Pattern[str]:
    return re.compile(r"[A-Z]{2,4}(?:\s?[/&,]\s?[A-Z]{2,4}){0,4}(?:\s[–—-]|\s?:|[–—])\s")


def everyone_leads(text: str) -> bool:
    """Whether words begin with everyone: 'Members', 'All partners'."""
    return text.split(maxsplit=1)[0].lower() in EVERYONE if text.strip() else False

"""Labels that mark an action: 'Action –', 'ACTION: MS', 'Action required:', 'AP3', 'Action (Liz):'."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache
from types import MappingProxyType
from typing import NamedTuple

from ..cues import Cues
from .label_forms import WORDS, box, named_run, opens
from .twin_labels import first_half, second_half, twin_before


class Label(NamedTuple):
    """A label in a passage: text[start:end] with its separator; the owner or number inside it."""

    start: int
    end: int
    who: tuple[int, int] | None = None
    number: str | None = None
    closed: bool = True  # a colon or dash ends it
    when: tuple[int, int] | None = None  # when it says that the action is due


_PLAIN: Mapping[int, int] = MappingProxyType({})


@cache
def pattern() -> re.Pattern[str]:
    return re.compile(
        rf"(?P<label>{WORDS})"
        r"(?:\s*(?:[Nn]o\.?|[Nn]umber|NO\.?|#|-(?=\d))?\s*#?(?P<number>(?:\d{2,4}/)?\d{1,4}(?:[./-]\d{1,4}){0,3}[a-z]?)(?=[\s:.)–-]))?"
        r"(?:\s*[\(\[](?P<who>[^()\[\]]{1,60})[\)\]])?"
        r"(?:\s*(?:[Bb]y|[Ff]or|[Oo]n|BY|FOR|(?:assigned|allocated) to)?\s*(?P<by>(?:(?!BY\b)[A-Z][\w.’'&-]*|[Aa]ll|/|and|&|,|the)(?:[ ]?(?:[A-Z][\w.’'&-]*|[Aa]ll|/|and|&|,|the|of|(?:members|councillors|governors|trustees|directors|officers|staff|team|group|committee)\b)){0,6}))??"
        r"(?P<sep>\s*(?:[:–—‑;|→⇒➔➜►▶»]|[-=]?>{1,3}(?=\s)|-+(?=\s)|\.(?=\s))[\s:–—-]*|\s*-(?=[A-Z])|\s*\.?\s*$|\s+(?=[A-Z][A-Za-z&/-]*\s+(?:to|will)\b|@\w|(?!PLAN|LOG|LIST|ITEM|TEAM|NOTE|BY\b|FOR\b|ON\b)[A-Z]{2,4}\b(?!\s*(?:(?:[/,&+]|and\b)\s*[A-Z][\w.’'-]{0,20}\s*){0,6}[.)]?$))|(?(number)\s+(?=[A-Z@]|[\[(][A-Z@][^()\[\]]{1,40}[\])]\s?:?\s?\w)|(?!)))"
    )


@cache
def _owned() -> re.Pattern[str]:
    """A label with its owner in front of the colon: 'Action AB:', 'ACTION FOR Ann Bell:'."""
    owner = r"(?!(?i:by|for|on|owners?|required|agreed|points?|items?|needed|arising|taken|from|log|plan|list|no|number|date)\b)(?!\S{0,20}\d)(?:[A-Z][\w.’'-]*|[Aa]ll)(?:(?: ?[/,&] ?| and | )(?:[A-Z][\w.’'-]*|[Aa]ll)){0,4}"
    return re.compile(
        rf"(?P<label>{WORDS}|action)(?P<number>(?!))?(?P<who>(?!))?\s+(?:(?:[Bb]y|[Ff]or|[Oo]n|BY|FOR|ON)\s+)?(?P<by>{owner})(?:\s*\([^()]{{1,60}}\))?(?P<sep>\s*:[\s:–-]*)"
    )


@cache
def _given() -> re.Pattern[str]:
    """A label without a colon, whose doer and task follow: 'Action on AB to go', 'ACTION Ann, Bob to go'."""
    one = r"(?:@[\w.-]{1,30}|(?:[Tt]he )?[A-Z][\w.’'-]{0,30}(?: [A-Z][\w.’'-]{0,30}){0,3}|[Aa]ll(?: [a-z]{2,12}){0,2}|[Ee]very(?:one|body))"
    doers = rf"{one}(?:(?:\s?[/,&+]\s?|\sand\s){one}){{0,7}}(?:,? (?:also|both))?\s+(?:to|will|shall|must)\s"
    return re.compile(
        rf"(?P<label>{WORDS})(?:\s*(?:[Nn]o\.?|#)?\s*[(\[]?(?P<number>(?:\d{{2,4}}/)?\d{{1,4}}(?:[./-]\d{{1,4}}){{0,3}}[a-z]?)[)\]]?(?=[\s:.–-]))?"
        rf"\s+(?:(?P<on>[Oo]n|ON|[Ff]or|FOR)\s+)?(?={doers})"
    )


@cache
def _coded() -> re.Pattern[str]:
    """A label with a code for its number: 'ACTION WG-002-01: AB to go', 'Action AS23/11 – Go'."""
    return re.compile(
        rf"(?P<label>{WORDS})\s+[(\[]?(?P<number>(?=[\w./-]{{0,20}}\d)[A-Z]\w{{0,8}}[./-][\w./-]{{1,14}}|[A-Z]{{1,6}}\d{{1,4}})[)\]]?(?:\s*[(\[](?P<who>[^()\[\]]{{1,60}})[)\]])?(?:\s*[:–—|]|\s+-(?=\s))[\s:–—-]*"
    )


@cache
def _asked() -> re.Pattern[str]:
    """A label with its doers in brackets, and at once what they are to do: 'TODO(@ann) ask', 'Action (AB, CD) write'."""
    one = r"(?:@[\w.-]{1,30}|[A-Z][\w.’'-]{0,20}(?: [A-Z][\w.’'-]{0,20}){0,2})"
    return re.compile(
        rf"(?P<label>{WORDS})\s?[(\[](?P<by>{one}(?:(?:\s?[,/&+]\s?|\sand\s){one}){{0,5}})[)\]]\*{{0,2}}\s+(?!(?:was|were|is|are|has|have|had|should|must|may|can|could|would|will|shall|not|and|or|in|of|for|on|at|from)\b)(?:to\s+)?(?=[a-z])"
    )


@cache
def _lone() -> re.Pattern[str]:
    """A label that fills its run in bold, and the task behind it."""
    return re.compile(
        rf"(?P<label>{WORDS})(?:\s*(?:[Nn]o\.?|#)?\s*(?P<number>\d{{1,4}}(?:[./]\d{{1,3}})?))?\s+(?P<after>(?!(?:plans?|logs?|items?|points?|lists?|was|were|is|are|of|by|on|for|in|taken)\b)[@\w])"
    )


@cache
def _command() -> re.Pattern[str]:
    """The command by which a channel's robot notes an action: '#action ann to go'."""
    return re.compile(
        r"(?<![\w#])#(?:action(?: item)?|todo|task)(?:[:(](?P<who>@?[A-Za-z][\w.-]{1,20})\)?)?:?\s+(?=\S)",
        re.IGNORECASE,
    )


@cache
def _shouted() -> re.Pattern[str]:
    """A label in capitals that stands in front of a line of ordinary words."""
    return re.compile(
        r"(?P<label>ACTION|TODO|todo|action(?=\s[A-Z]{2,4}\s[a-z]))\s+(?!(?i:plan|log|items?|points?|list(?! of [a-z])|summary|required|tracker|register|by(?!\s[^,:\n]{3,30},\s[\w.&/,’' -]{2,60}\s(?:to|will)\s[a-z])|from|notes?|team|taken|agreed|needed|arising|minutes|was|is|were|of|on|for|in)\b)(?=[A-Za-z@\d][^\n]{0,80}?[a-z]{2} )"
    )


HINTS = Cues(
    (
        "ction",
        "ACT",
        "TO",
        "todo",
        "To",
        "AP",
        "A/P",
        "A.P",
        "AI",
        "Task",
        "TASK",
        "ollow",
        "OLLOW",
    ),
    exact=True,
)  # one stands in all that `_hint` finds; far quicker to ask


def hinted(text: str) -> bool:
    """Whether a label could stand in a text: most hold none of the letters that every label has."""
    return HINTS.within(text) and _hint().search(text) is not None


@cache
def _hint() -> re.Pattern[str]:
    """A letter or two that every label holds: most passages have none."""
    return re.compile(
        r"[Aa]ction|ACTION|ACT\s?:|T(?:ODO|O DO|o[ -]?[Dd]o)|todo|A[./]P|A[PI][\s\d:(\[–—-]|A[PI]$|Task|TASK|Follow[- ]?[Uu]p|FOLLOW[- ]?UP"
    )


@cache
def _front() -> re.Pattern[str]:
    """The words with which a label begins where it does not begin with 'action'."""
    return re.compile(r"(?:[Aa]greed|[Nn]ew|[Ff]urther|[Ff]ollow[- ]up|[Kk]ey|AGREED|NEW|FURTHER|[Ff]or|FOR)\s+$")


@cache
def _numbered() -> re.Pattern[str]:
    """The number of a paragraph that begins with a label: '4.3 Action: …'."""
    return re.compile(r"\W{0,2}\d{1,4}(?:[./]\d{1,3}){0,3}[.)]?\s{1,3}")


@cache
def _nothing() -> re.Pattern[str]:
    """What a label says that marks no action: 'Action: None', 'ACTION – N/A', 'Actions: no action required.'"""
    act = r"(?:further |new |other |specific |outstanding |immediate |additional )?(?:actions?|tasks?|points?)"
    when = r"(?: (?:was|were|is|are|required|needed|necessary|arising|arose|identified|noted|recorded|agreed|raised|taken|to be taken|to report|outstanding|at (?:present|this (?:time|stage|point|meeting))|this (?:time|month|meeting)|(?:for|from|under) this (?:item|meeting))){0,3}"
    return re.compile(
        rf"{WORDS}(?:\s?[:–—-]\s?|\s?[(\[]|\s)\s{{0,3}}\W{{0,4}}(?:(?i:none|nil|n/?a|nfa|not applicable|nothing(?: further| new)?|(?:there (?:were|was|are|is) )?no {act}){when}\W{{0,4}}(?:$|\n|(?<=[.;)\]])\s)|(?<=[:] )[-–—]{{1,3}}\s*$)"
    )


@cache
def _over() -> re.Pattern[str]:
    """What a label says of actions that are over: 'Actions: all done except the following', 'completed apart from 3.2'."""
    done = r"(?:done|complete[d]?|closed|dealt with|discharged|actioned|carried out)\b"
    return re.compile(
        rf"(?:(?:all|both|these|they)\b(?: (?!to\b|will\b|must\b|should\b)[\w-]{{1,12}}){{0,8}} {done}(?! (?:the|by|an?|our|their)\b)|(?:done|completed|closed)(?:$|[.;,]| (?:apart|except|other than|bar)\b))",
        re.IGNORECASE,
    )


def find_labels(text: str, bold: Mapping[int, int] = _PLAIN) -> list[Label]:
    """Every label in a text; `bold` tells where runs in bold begin and end: one that begins there may stand anywhere."""
    out: list[Label] = []
    if not HINTS.within(text):
        return out
    at = 0
    for hint in _hint().finditer(text):
        front = _front().search(text, max(at, hint.start() - 12), hint.start())
        for start in (front.start(), hint.start()) if front is not None else (hint.start(),):
            label = _label_at(text, start, bold) if start >= at else None
            if label is None and start >= at and out and out[-1].number and text[start - 1 : start].isspace():
                label = _label_at(text, start, {start: start})  # 'AP1 – … AP2 – …'
                label = label if label is not None and label.number and label.closed else None
            if label is not None:
                if _nothing().match(text, start) is None and _over().match(text, label.end) is None:
                    out.append(label)
                at = max(label.end, start + 1)
    return out


def only_label(text: str) -> bool:
    """Whether a line is a label and nothing else: 'Action', 'ACTION POINT:'."""
    label = next(iter(find_labels(text, {0: len(text)})), None) if len(text) < 40 else None
    return label is not None and label.start == 0 and label.who is None and label.end >= len(text.rstrip())


def _label_at(text: str, start: int, bold: Mapping[int, int]) -> Label | None:
    """The label that begins at this place."""
    if start and text[start - 1].isalnum():
        return None
    command = _command().match(text, start - 1) if start and text[start - 1] == "#" else None
    if command is not None:
        who = command.span("who") if command["who"] else None
        return Label(start - 1, command.end(), who, None, closed=who is not None)
    boxed = box(text, start) if start else None
    if boxed is not None:
        return Label(start, boxed.end(), boxed.span("by") if boxed["by"] else None, boxed["number"])
    shouted = text.startswith(("ACTION:", "ACTIONS:", "ACTION - ", "ACTION – ", "ACTIONS - "), start)
    twin = twin_before(text, start)
    second = second_half(text, start, twin) if twin is not None else None
    if twin is not None and second is not None:
        return Label(twin.start("twin"), second.end(), None, second["number"])
    if twin is not None and twin["sign"] != "(":
        return None
    free = opens(text, start) or (start <= 12 and _numbered().fullmatch(text, 0, start) is not None)
    if start not in bold and not shouted and not free:
        return None
    run = bold.get(start)
    lone = _lone().match(text, start) if run is not None and free else None
    if lone is not None and run is not None and lone.start("after") - 1 <= run <= lone.start("after"):
        return Label(start, lone.start("after"), None, lone["number"])
    named = named_run(text, start, run) if run is not None and free else None
    if named is not None:
        return Label(start, named.end(), named.span("by"), named["number"])
    half = first_half(text, start)
    if half is not None:
        return Label(start, half.end(), half.span("who"), half["number"])
    spaced = not _closed_at_once(text, start)
    coded = _coded().match(text, start) if spaced else None
    if coded is not None:
        return Label(start, coded.end(), coded.span("who") if coded["who"] else None, coded["number"])
    asked = _asked().match(text, start) if free else None
    if asked is not None:
        return Label(start, asked.end(), asked.span("by"))
    owned = _owned().match(text, start) if spaced else None
    given = _given().match(text, start) if spaced and owned is None else None
    if given is not None and (given["on"] or given["number"] or given["label"].isupper() or given["label"] == "todo"):
        return Label(start, given.end(), None, given["number"], closed=False)
    match = owned or pattern().match(text, start)
    if match is None or not _plausible(text, match, bold.get(start)):
        return _in_capitals(text, start)
    if match["who"] and _digits().fullmatch(match["who"]):
        return Label(start, match.end(), None, match["who"], bool(match["sep"].strip()))
    who = match.span("who") if match["who"] else match.span("by") if match["by"] else None
    closed = bool(match["sep"].strip()) or match.end() == len(text)
    return Label(start, match.end(), who, match["number"], closed)


def _closed_at_once(text: str, start: int) -> bool:
    """Whether a colon stands right behind the first word: no code, owner or number is in front of it."""
    colon = text.find(":", start, start + 12)
    return colon > start and text[start:colon].isalpha()


def _in_capitals(text: str, start: int) -> Label | None:
    """'ACTION ask the builder' at the head of a line."""
    at_once = start <= 4 or text.startswith("todo", start)
    behind = not at_once and text.startswith("ACTION", start) and text[:start].rstrip()[-1:] in _STOPS
    found = _shouted().match(text, start) if at_once or behind else None
    return Label(start, found.end(), None, None, closed=False) if found is not None else None


_STOPS = (".", "!", "?", ":", ";")


@cache
def _digits() -> re.Pattern[str]:
    return re.compile(r"(?:\d{1,4}[./-])?\d{1,4}[a-z]?")


@cache
def _told() -> re.Pattern[str]:
    """A task behind a label and a full stop: 'Action. Ann to ask', 'TO DO. The roof to be mended'."""
    return re.compile(
        r"\s*(?:It was agreed that |By [^,]{3,30}, )?[A-Z][^.;:]{1,80}? (?:to|will|would|shall) (?:be )?[a-z]{2,}\b"
    )


def _plausible(text: str, match: re.Match[str], bold: int | None) -> bool:
    """Not a heading such as 'Action log' or a sentence that begins with the word; `bold`: where its run in bold ends."""
    sep, word = match["sep"], match["label"]
    if bold is not None and not sep.strip() and match.start() == 0 and match.end() >= len(text.rstrip()):
        return True
    if sep.strip() == "." and match["number"] is None and match.end() < len(text):
        return match.start() == 0 and _told().match(text, match.end()) is not None
    if sep.strip():
        return True
    if match.end() >= len(text.rstrip()):
        if word == "todo":
            return text[: match.start()].rstrip()[-1:] not in ("]", ":")  # '[status] todo'
        return match["who"] is not None or match["by"] is not None or word.upper() == word or match.start() > 0
    return word.isupper() or word == "todo" or match["number"] is not None or match["who"] is not None

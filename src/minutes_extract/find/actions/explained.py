"""Signs that a document says mark its actions: '➤ marks an action', 'Action items are marked with an asterisk (*)', '[A] = action'."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache

from minutes_extract.patterns import Patterns, Source

from ...cues import Cues
from ...document.bullets import SIGNS
from ...document.tree import Document
from ...segment.layout import Layout
from ...segment.passage import Passage
from ..items import Agenda, Entry
from ..lines import LineReader
from ..mentions import mark
from ..points import bids
from ..sentences import sentences
from ..tasks import Tasks, trailing_owners
from .columns import owned_behind
from .model import ActionDraft, label_draft
from .parts import Parts
from .patterns import patterns

_TASKS = Cues(("action", "task", "to do", "to-do", "todo", "follow", "job", "be done"))
_EXPLAINS = Cues(
    (
        "mark",
        "denot",
        "indicat",
        "signif",
        "signal",
        "flag",
        "represent",
        "preced",
        "show",
        "means",
        "=",
        "stands for",
        "highlight",
        "identif",
        "prefix",
        "begin",
        "start",
        "led ",
        ":",
        " – ",
        " — ",
        " - ",
        "->",
        " is ",
        " are ",
    )
)
"""Pieces of which one of each stands in all that explains a sign."""

_LONGEST = 300
"""No line that explains its signs is longer."""
_SHORTEST = 12
"""A task in other type is longer."""

_SIGN = r"(?:[\[({<][A-Z]{1,3}[\])}>]|[-=]>|[^\w\s.,;:’'\"“”‘()\[\]{}/\\&%£$€¥–—_=+-]{1,3})"
_KEY = rf"[“”\"‘’'(\[]{{0,2}}(?P<sign>{_SIGN})[“”\"‘’')\]]{{0,2}}"
_NAMED = {"asterisk": "*", "star": "*★☆✱", "arrow": "→➤►▶➔⇒➜➢➡⮕", "dagger": "†", "hash": "#", "section sign": "§"}
"""Signs that go by a name."""
_NAME = rf"(?P<name>{'|'.join(_NAMED)})"
_DONE = r"(?:complete[d]?|done|closed|finished|discharged|carried|brought|outstanding|overdue|on-?going|in progress|dropped|cancelled|deferred|from|not|no longer|plan|log|research)\b"
_TASK = (
    r"(?:(?:an?|the|all|any|each|every|new|agreed|our|those|these|matters?|points?|items?|where|for|that|requiring|of) ){0,4}"
    rf"(?:actions?\b(?!(?: points?| items?)?(?: is| are| was| were| has been| have been| now| already)? {_DONE})|tasks?\b|to[- ]?dos?\b|follow[- ]?ups?\b|jobs?\b"
    r"|(?:something|anything|things?|what|work)(?: (?:that |which )?(?:(?:somebody|someone|anybody|we|you|people|members|one) (?:has|have|is|are|needs?|must|should|will)|(?:has|have|is|are|needs?|must)))?(?: got)?(?: to)?(?: be)? (?:do|done)\b"
    r"|(?:somebody|someone|we|you|people|members|one) (?:has|have|is|are|needs?|must|should|will)(?: got)?(?: to)? (?:do\b|act\b|be done\b|take action\b))"
)
_NOT_OLD = "".join(
    rf"(?<!\b{word} )"
    for word in (
        "completed",
        "complete",
        "closed",
        "outstanding",
        "previous",
        "earlier",
        "old",
        "done",
        "finished",
        "discharged",
        "open",
    )
)
_VERB = r"(?:\s?(?:=|:|–|—|-(?=\s)|->)|\s(?:(?:beside|before|against|in front of|next to|at the (?:start|beginning|end) of)(?: an?| the)?(?: \w{3,10}){0,2} )?(?:marks?|denotes?|indicates?|shows?|means|signifies|signals?|flags?|identifies|represents?|precedes?|stands for|highlights?|is|are)\s(?:out )?)"
_TOLD = r"(?:marked|indicated|denoted|shown|flagged|preceded|highlighted|identified|prefixed|signalled|signified|noted|begin|begins|start|starts|led)(?: up)?(?: by| with| as| thus| so| like this)?(?: an?| the| this)?(?: \w{3,10}){0,2}?"


@cache
def _patterns() -> dict[str, re.Pattern[str]]:
    return Patterns({
        "sign_first": Source(rf"(?:(?<=[\s;,.:(|])|(?<![^\s])(?<!\w\s)){_KEY}(?:\s(?:sign|symbol|mark|arrow|star))?{_VERB}\s{{0,2}}{_TASK}", re.IGNORECASE),
        "name_first": Source(rf"\b(?:an?|the)\s{_NAME}\b(?:\s[(“\"‘'][^\w\s]{{1,3}}[)”\"’'])?{_VERB}\s{{0,2}}{_TASK}", re.IGNORECASE),
        "task_first": Source(rf"{_NOT_OLD}\b(?:actions?|tasks|to[- ]?dos|follow[- ]?ups|jobs)(?: points| items)?(?: for \w{{2,12}}| below| above| agreed){{0,2}}(?: are| is| have been| being)?(?: all)?\s{_TOLD}\s?:?\s?(?:{_NAME}\b|{_KEY})", re.IGNORECASE),
        "styled": Source(_NOT_OLD + r"\b(?:actions?|tasks|to[- ]?dos|follow[- ]?ups|jobs)(?: points?| items?)?(?: to be taken| agreed| for \w{2,12}| below){0,2}(?: are| is| have been| being| appear| appears)?(?: all)?(?: shown| marked| printed| set| given| typed| highlighted| recorded| noted| listed| identified| indicated| written)?(?: in| by| with)? ?[(“\"‘']?(?:(?P<italic>italics?\b|italici[sz]ed)|(?P<underline>underlin(?:ed|ing)\b)|(?P<bold>bold\b|emboldened))(?! \w{3,12} (?:are|were) )", re.IGNORECASE),
        "style_first": Source(rf"(?:(?:(?:text|words|sentences|lines|those|items|anything|what is|what stands) )?(?:shown |set |printed |written )?(?:in )?)(?:(?P<italic>italics?)|(?P<underline>underlin(?:ed|ing))|(?P<bold>bold))(?: (?:text|type|print|words|letters|italics))?{_VERB}\s{{0,2}}{_TASK}", re.IGNORECASE),
        # without a verb, in a line that says what it is: 'Key: § action'
        "keyed": Source(rf"\W*(?:key|legend|symbols?|signs?)(?: used)?\s?[:–-](?:[^.]{{0,60}}[\s,;])??\s?{_KEY}\s{{1,3}}{_TASK}(?=\s?(?:[,;.]|$)|\s{{1,3}}[^\w\s])", re.IGNORECASE),
    })  # fmt: skip


_STYLES = Cues(("italic", "underlin", "bold"))
_NAMES = ("italic", "underline", "bold")


def styles_explained(passages: Iterable[Passage]) -> tuple[frozenset[str], frozenset[int]]:
    """The kinds of type in which lines say that actions stand, and the ids of these lines: 'Actions are in italics'."""
    styles: set[str] = set()
    legends: set[int] = set()
    for passage in passages:
        if len(passage.text) > _LONGEST or not (passage.holds(_STYLES) and passage.holds(_TASKS)):
            continue
        for name in ("styled", "style_first"):
            for found in _patterns()[name].finditer(passage.text):
                styles.update(style for style in _NAMES if found[style])
                legends.add(id(passage))
    return frozenset(styles), frozenset(legends)


def lines_told(layout: Layout, agenda: Agenda) -> Iterator[Passage]:
    """The lines that may explain how the document marks its actions."""
    yield from layout.header
    yield from (passage for _, passage in layout.furniture)
    yield from (passage for roster in layout.rosters for passage in (*roster.lines, *roster.legend))
    yield from (entry.passage for entry in agenda.entries)
    yield from layout.footer


@cache
def _typed() -> re.Pattern[str]:
    return re.compile(r"(?P<sign>\S)[ \t\xa0]{1,4}[*_]{0,3}$")


def _marker(passage: Passage, document: Document) -> str:
    """The sign that makes a passage a point of a list, as it was typed: a Markdown list has one marker for all of them."""
    marker = passage.paragraph.marker or ""
    span = document.offsets.source_span(passage.start, passage.start + 1) if marker == "•" else None
    typed = _typed().search(document.source, max(0, span[0] - 8), span[0]) if span is not None else None
    return typed["sign"] if typed is not None and typed["sign"] in f"{SIGNS}*+" else marker


def signs_explained(passages: Iterable[Passage], document: Document) -> tuple[frozenset[str], frozenset[int]]:
    """The signs that lines say mark actions, and the ids of these lines."""
    signs: set[str] = set()
    legends: set[int] = set()
    for passage in passages:
        if len(passage.text) > _LONGEST or not (passage.holds(_TASKS) and passage.holds(_EXPLAINS)):
            continue
        text = f"{_marker(passage, document)} {passage.text}"
        for name in ("sign_first", "name_first", "task_first", "keyed"):
            for found in _patterns()[name].finditer(text):
                said = found.groupdict()
                signs.update([said["sign"]] if said.get("sign") else _NAMED[said["name"].lower()])
                legends.add(id(passage))
    return frozenset(signs), frozenset(legends)


@cache
def _telling() -> re.Pattern[str]:
    """What opens a record of something decided, and a verb by which words tell how things are or were."""
    return re.compile(
        r"\W*(?:RESOLVED|AGREED|DECIDED|CARRIED|Resolved|Agreed|Decided|Carried|Approved|Proposed|Moved|Seconded|It was)\b"
        r"|.{0,200}?\b(?:is|are|was|were|has|had|have|thanked|reported|noted|received|said|gave)\b(?! to\b| asked\b| requested\b)"
    )


def _tells(text: str) -> bool:
    """Whether words behind a sign tell or decide something and bid nobody do it: the sign may be that of any list."""
    if _telling().match(text) is None or bids(text) or trailing_owners(text) is not None:
        return False
    tasks = Tasks(text)
    return text.lstrip("*_ ")[:7].isupper() or (tasks.subject() is None and tasks.promised(0, len(text)) is None)


_PIECE = 1 << 16


def _holds(text: str, cues: Cues) -> bool:
    """Whether one of some words stands in a document, of which no second copy is made."""
    return any(cues.within(text[at : at + _PIECE + 16].lower()) for at in range(0, len(text), _PIECE))


class Explained:
    """Finds what such signs mark; without one that the document explains, nothing."""

    def __init__(self, reader: LineReader, layout: Layout, agenda: Agenda) -> None:
        self.reader = reader
        self.document = layout.document
        self.parts = Parts(reader)
        text = layout.document.text
        styled = _holds(text, _STYLES)
        told = list(lines_told(layout, agenda)) if styled or _holds(text, _EXPLAINS) else []
        self.signs, legends = signs_explained(told, layout.document)
        styles, others = styles_explained(told) if styled else (frozenset(), frozenset())
        self.styles = [getattr(layout.document.styles, name) for name in _NAMES if name in styles]
        self.legends = legends | others

    def drafts(self, entry: Entry) -> list[ActionDraft]:
        """What a sign in front of it, or one at the end of its sentence, marks in a passage."""
        passage = entry.passage
        if not (self.signs or self.styles) or id(passage) in self.legends:
            return []
        begins = self._fronts(entry)
        if not begins and self.styles:
            return self._styled(entry)
        if not begins:
            return self._behind(entry)
        ends = [sign for sign, _ in begins[1:]] + [len(passage.text)]
        spans = zip(begins, ends, strict=True)
        return [draft for (sign, at), end in spans for draft in self._drafts(entry, (sign, at), (at, end))]

    def _fronts(self, entry: Entry) -> list[tuple[int, int]]:
        """Where a sign begins in front of a task, and where that task does."""
        text, out = entry.passage.text, []
        paragraph = entry.passage.paragraph
        if paragraph.marker and paragraph.first and not entry.begin:
            if _marker(entry.passage, self.document) in self.signs:
                out.append((0, 0))
        for sign in self.signs:
            at = text.find(sign, entry.begin)
            while at >= 0:
                behind = text[at + len(sign) :]
                rest = behind.lstrip(" \ufe0f:–-")
                free = not text[entry.begin : at].strip() or text[:at].rstrip()[-1:] in ".!?:;)”"
                if free and rest[:1].isalnum() and behind[:1] not in (")", "]"):
                    out.append((at, len(text) - len(rest)))
                at = text.find(sign, at + len(sign))
        return sorted(out)

    def _behind(self, entry: Entry) -> list[ActionDraft]:
        """The sentence at whose end, and that of the passage, a sign stands: 'Clerk to write to them. *'"""
        passage = entry.passage
        text = passage.text.rstrip()
        sign = next((sign for sign in self.signs if text.endswith(sign)), None)
        if sign is None:
            return []
        end = len(text) - len(sign)
        end = len(text[:end].rstrip())
        start = max((a for a, _ in passage.once(sentences) if a < end), default=entry.begin)
        return self._drafts(entry, (end, len(text)), (max(start, entry.begin), end))

    def _styled(self, entry: Entry) -> list[ActionDraft]:
        """The sentences that stand in the type in which actions are said to."""
        out: list[ActionDraft] = []
        for ranges in self.styles:
            for a, b in entry.passage.styled(ranges):
                a = max(a, entry.begin)
                if b - a > _SHORTEST and self._whole(entry.passage.text, a, b):
                    out += self._drafts(entry, (a, a), (a, b))
        return out

    def _whole(self, text: str, a: int, b: int) -> bool:
        """Whether a run of other type holds sentences or all that is behind one: no word or name in the midst of one."""
        before, behind = text[:a].rstrip(" (–-"), text[b:].lstrip(" .)–-")
        ends = not behind or text[a:b].rstrip(" )")[-1:] in ".;!" or text[b : b + 1] == "." or behind[:1] in "[("
        return ends and (not before or before[-1] in ".!?:;)")

    def _drafts(self, entry: Entry, sign: tuple[int, int], words: tuple[int, int]) -> list[ActionDraft]:
        line = self.reader.read(entry.passage, *words, labelled=True)
        if (
            len(line.text) < 4
            or patterns()["no_action"].match(line.text.text)
            or _tells(entry.passage.text[slice(*words)])
        ):
            return []
        made = label_draft(
            line.text, "explained-sign", entry, mark(entry.passage, *sign) if sign[0] < sign[1] else None
        )
        made.take(line)
        found = self.parts.of(made)
        if len(found) == 1 and entry.passage.once(Tasks).subject(line.start, line.end) is None:
            owned_behind(made, self.reader)
        return found

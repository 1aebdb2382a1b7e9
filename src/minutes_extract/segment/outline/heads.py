"""From a line to a heading: which of its words, and by what sign."""

from __future__ import annotations

from dataclasses import dataclass

from ...kept import kept
from ...lexicons import labels, words
from ..bare_labels import bare_label
from ..labels import attendance_label, container, heads_decisions, titled
from ..passage import normal
from .lines import Line
from .numbers import Reading
from .patterns import patterns
from .words import attends, exactly_usual, heading_like, listing, reviewing, says, states, trimmed, unsigned, usual


@dataclass(slots=True)
class Head:
    """A heading: its words are text[begin:end] of its line; `rest` says that text of the item follows in the line.

    `level` 1 is the agenda's own.
    """

    line: Line
    begin: int
    end: int
    rule: str
    reading: Reading | None = None
    level: int = 1

    @property
    def words(self) -> str:
        return self.line.text[self.begin : self.end]

    @property
    def rest(self) -> bool:
        return self.end < len(unsigned(self.line.text[: self.line.stop]).rstrip(" .:–—-"))


_LONGEST_LEAD, _MOST_WORDS = 90, 12
_DETAILS = ("date", "time", "start", "end", "place", "body")


def head_of(line: Line, reading: Reading | None, rule: str, kinds: str = "whole lead run-in") -> Head | None:
    """The heading in a line, or None where it holds only text; `kinds` of: whole, lead, run-in."""
    text, begin = line.text[: line.stop], reading.begin if reading is not None else line.lead
    topic = patterns()["topic"].match(text, begin) or patterns()["clock"].match(text, begin)
    if topic is not None and reading is None:
        begin = topic.end()
    end = max(line.bold, line.underlined)
    named = "lead" in kinds and _names_item(text, begin, end)
    if not named and not words_of_heading(text[begin:], reading is not None):
        return None
    shouted = patterns()["shouted"].match(text, begin) if reading is not None and not line.capitals else None
    if shouted is not None and shouted.end() - begin >= 8 and "run-in" in kinds:
        return run_in(line, begin, rule, reading)
    led = "lead" in kinds and end - begin > 2 and (named or _goes_on(text, end))
    if (
        "whole" in kinds
        and not led
        and (whole(line, begin, reading is not None) or (reading is not None and _purpose(line, begin)))
    ):
        return Head(
            line, begin, _name_end(text, begin, reading is not None) or max(begin + 1, trimmed(text)), rule, reading
        )
    if "lead" in kinds:
        if end - begin > 2 and end < len(text):
            said = text[begin:end].strip(" .:–—-")
            goes_on = text[end : end + 2].strip()[:1].islower() and not usual(said)
            if not goes_on and heading_like(said, True) and words_of_heading(said):
                return Head(line, begin, begin + trimmed(text[begin:end]), rule, reading)
    return run_in(line, begin, rule, reading) if "run-in" in kinds else None


def _name_end(text: str, begin: int, numbered: bool) -> int:
    """Where the name of a roll or, in a numbered sentence, of a usual item ends in front of what is told of it; else 0.

    'Apologies: Gus Hart', '7 AOB: None.', '2. Minutes of the last meeting. Agreed.'
    """
    sign = patterns()["lead_end"].search(text, begin, begin + _LONGEST_LEAD)
    if sign is None or not (rest := text[sign.end() :].strip(" .:–—-")):
        return 0
    name = text[begin : sign.start()]
    told = numbered and text[-1] == "." and _sentence(rest) and usual(name) and not says(name)
    return begin + trimmed(name) if told or attends(name) else 0


def _sentence(text: str) -> bool:
    """Whether words begin as a sentence, and go on in small letters, as a title does not; one word may be all of it."""
    tokens = text.split()
    return text[0].isupper() and 2 * sum(token[0].islower() for token in tokens) >= len(tokens) - 1


def _names_item(text: str, begin: int, end: int) -> bool:
    """Whether words set apart are the name of a usual item, and text follows: '**Next meeting** Monday 1 June'."""
    rest = text[end:].strip()
    follows = rest[:1].isupper() or rest[:1].isdigit()
    return follows and exactly_usual(text[begin:end]) and not exactly_usual(text[begin:])


def _goes_on(text: str, end: int) -> bool:
    """Whether words set apart end at `end` with a dash or colon, and others follow: '**AOB**: none'."""
    if patterns()["goes_on"].match(text, end) is not None:
        return True
    return ":" in text[end - 1 : end + 1] and text[end : end + 2].strip(": ") != text[end:].strip(": ")


def whole(line: Line, begin: int, numbered: bool = False) -> bool:
    """Whether all of the line, behind its number where it has one, is a heading."""
    text = line.text[begin : line.stop]
    if numbered and not (line.whole_bold or line.whole_underlined) and states(text):
        return False  # a numbered paragraph
    if (
        heading_like(text, line.distinct)
        or (text[-1:] == "." and len(text) <= 60 and (exactly_usual(text) or (numbered and _named(text))))
        or (line.distinct and len(text) <= 90 and usual(text))
    ):
        return True
    return (
        (line.heading or line.ruled > 0 or line.stamped)
        and 2 < len(text) <= 160
        and not patterns()["sentence"].search(text)
    )


def _named(text: str) -> bool:
    """Whether words that a stop ends are the name of a usual item and no more: 'Opening and apologies.'"""
    return usual(text) and not says(text) and patterns()["lead_end"].search(text[:-1]) is None


def _purpose(line: Line, begin: int) -> bool:
    """Whether the words behind a number say what an item is for, as an agenda does: 'To consider what has been said'."""
    text = line.text[begin : line.stop]
    if begin + 2 < max(line.bold, line.underlined) < line.stop:
        return False  # its own words are set apart from those behind them
    sign = patterns()["lead_end"].search(text)
    if sign is not None and text[sign.end() :].lstrip()[:1].isupper() and says(text[sign.end() :].lower()):
        return False  # 'To receive apologies – Were received'
    return len(text) <= 200 and patterns()["purpose"].fullmatch(text) is not None


def run_in(line: Line, begin: int, rule: str, reading: Reading | None) -> Head | None:
    """'Apologies: none', 'Roof – it leaks': a heading that its text follows."""
    text = line.text
    shouted = patterns()["shouted"].match(text, begin)
    match = patterns()["lead_end"].search(text, begin, begin + _LONGEST_LEAD)
    end = match.start() if match is not None else begin
    if shouted is not None and (end == begin or end > shouted.end() or patterns()["verb"].search(text, begin, end)):
        end = begin + trimmed(text[begin : shouted.end()])  # 'APOLOGIES were received'
    said = text[begin:end]
    if len(said) < 3 or len(said.split()) > _MOST_WORDS or patterns()["verb"].search(said):
        return None
    if reading is None and labels("labels.keys").get(normal(said)) in _DETAILS:
        return None  # 'When: 4 May'
    return Head(line, begin, end, rule, reading) if heading_like(said, False) and words_of_heading(said) else None


def small(line: Line, reading: Reading) -> Head | None:
    """A numbered line that begins with a small letter, if all of it could head an item."""
    text = line.text[reading.begin : line.stop]
    if not text[:1].islower() or len(text) > 80 or patterns()["verb"].search(text):
        return None
    if not heading_like(text[0].upper() + text[1:], False) or not words_of_heading(text):
        return None
    return Head(
        line, reading.begin, max(reading.begin + 1, trimmed(line.text[: line.stop])), "numbered-heading", reading
    )


@kept
def words_of_heading(text: str, numbered: bool = False) -> bool:
    """Not the label of an action, a note, a link, or, without a number, how a meeting ends."""
    told = numbered and (text[:6].lower() == "update" or reviewing(text.rstrip(" :.")))
    if numbered and (label := bare_label(text)) is not None and label[0] == "present":
        return False  # '1 Present Ann Bell'
    if patterns()["action"].match(text) and not told and not listing(text) and not usual(text):
        return False
    if not numbered and patterns()["action_by"].fullmatch(text):
        return False
    if (not numbered and patterns()["closing"].match(text)) or patterns()["link"].match(text):
        return False
    timed = not numbered and len(text) < 120 and any(map(str.isdigit, text))
    if not numbered and text[:12].strip("*( ")[:1].isdigit() and patterns()["timed"].match(text):
        return False  # when and where the meeting was
    moves = patterns()["moves"].search(text) if timed else None
    if moves is not None and moves.start() > 1 and ":" not in text[: moves.start()]:
        return False  # who came or went
    return patterns()["word"].search(text) is not None


def inner(text: str) -> bool:
    """'Discussion', 'Motion/Decision': words that head what was said or decided within an item."""
    if text.rstrip(" *_").endswith(":") and patterns()["numbered_inner"].fullmatch(text) is not None:
        return True  # 'Resolution 22/01:', not the heading 'Motion 3'
    return heads_decisions(text) or all(normal(part) in words("headings.containers.inner") for part in text.split("/"))


@kept
def sets_apart(text: str) -> bool:
    """Whether a heading without a number heads a part of the page and not an item."""
    text = patterns()["annex"].sub("", patterns()["edit"].sub("", text))
    if (
        inner(text)
        or container(text)
        or titled(text) == "list"
        or patterns()["placeholder"].fullmatch(text) is not None
    ):
        return True
    if "roll call" in normal(text):
        return False
    label = attendance_label(text)
    return attends(text) or (label is not None and label[1] >= len(text))

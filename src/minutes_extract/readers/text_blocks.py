"""The blocks of a plain text: paragraphs, list items, rules and tables, gathered from its lines."""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from functools import cache
from typing import Literal

from minutes_extract.patterns import Patterns, Source

from .breaks import heads_people, labelled, left_open
from .text_columns import TextTable
from .text_lines import Line, Marker, marker, page_number, rule
from .text_stars import Stars
from .text_tables import find_table
from .text_wiki import Nested

__all__ = ["Block", "gather", "mail_headers"]

_NEAR = 4
_INSET = 2
_LONGEST_TITLE = 120
_SHORT = 0.6
_SKIPPED = 20
_TITLE, _ROOM = 50, 8
_NEAREST = 20  # blocks above among which the line is looked for that a number goes on from


@dataclass(slots=True)
class Block:
    """Lines that belong together; of an item the first one without its marker.

    `blank` says that a blank line stands above, `underline` which character underlines a title,
    `heading` its level once it is known to be one, `numbered` that its marker is shown as text.
    """

    kind: Literal["text", "item", "rule", "table"]
    lines: list[Line] = field(default_factory=list)
    blank: bool = True
    marker: Marker | None = None
    indent: int = 0
    table: TextTable | None = None
    underline: str = ""
    heading: int = 0
    numbered: bool = False
    aside: bool = False  # what a program reads, and no text of the minutes
    titled: bool = False  # its first line is the title of the others

    @property
    def shown(self) -> list[Line]:
        """The lines, the marker with them where it is shown."""
        if not self.numbered or self.marker is None:
            return self.lines
        first = self.lines[0]
        return [_moved(first, -self.marker.length, self.marker.text + " " + first.text), *self.lines[1:]]

    @property
    def text(self) -> str:
        """The words, lines joined."""
        return " ".join(line.text for line in self.lines)


def _moved(line: Line, by: int, text: str) -> Line:
    return replace(line, text=text, start=line.start + by, indent=line.indent + by)


@cache
def _patterns() -> dict[str, re.Pattern[str]]:
    return Patterns(
        {
            "ruled": Source(r"([-=*#]{2,6}) \S[^\n]{0,120} \1$"),
            "dotted": Source(r"\d{1,3}(?:\.\d{1,3}){1,3}[.):]?\s+\S"),
            "coded": Source(
                r"#?(?P<code>(?:[A-Z]{1,5}[ ./-]?)?\d{1,4}(?:[./-]\d{1,4}){0,3}[a-z]?)\s?(?P<sign>[:.)–—-]{0,2})(?:\s{1,3}(?=[A-Z])|(?<=\d[.)])(?=[A-Z][a-z]{2}))"
            ),
            "header": Source(r"(?P<name>[A-Z][A-Za-z-]{1,30}):[ \t]+(?P<value>\S.*)"),
            "figures": Source(r"\d+"),
            "mbox": Source(r"From \S+@\S+ "),
        }
    )


def mail_headers(lines: list[Line]) -> tuple[int, dict[str, str]]:
    """How many lines at the top are the headers of a message, and their values."""
    first = next((i for i, line in enumerate(lines) if line.text), 0)
    values: dict[str, str] = {}
    name = ""
    i = first
    while i < len(lines) and lines[i].text:
        match = _patterns()["header"].fullmatch(lines[i].text) if not lines[i].indent else None
        if match is not None:
            name = match["name"].lower()
            values.setdefault(name, match["value"])
        elif name and lines[i].indent:
            values[name] += " " + lines[i].text
        elif not (i == first and _patterns()["mbox"].match(lines[i].text)):
            break
        i += 1
    known = {"from", "subject"} & values.keys(), {"to", "date", "sent", "cc", "message-id"} & values.keys()
    return (i, values) if all(known) else (0, {})


def _shape(code: str) -> str:
    """A code with one sign for all numbers."""
    return _patterns()["figures"].sub("9", code)


class _Gatherer:
    def __init__(self, source: str, lines: list[Line], width: int, stars: Stars) -> None:
        self.source = source
        self.stars = stars
        self.lines = lines
        self.width = width
        self.blocks: list[Block] = []
        self.blank = True
        self.numbers: dict[str, int] = {}  # the last value of each kind of marker
        self.nested = Nested(stars.wiki == "around") if stars.wiki else None
        self.no_table = 0  # no table begins above this line
        self.longest = max((len(line.text) for line in lines), default=0)

    def run(self, first: int) -> list[Block]:
        i = first
        while i < len(self.lines):
            line = self.lines[i]
            self.blank = self.blank or line.feed or (line.text[:1].isupper() and heads_people(line.text))
            if line.blank:
                self.blank = True
                i += 1
            else:
                i = self._line(i, line)
        return self.blocks

    def _line(self, i: int, line: Line) -> int:
        """Take a line, or the table that begins in it; the line after it."""
        if i in self.stars.headings or i in self.stars.keywords or i in self.stars.values:
            self._starred(i, line)
            return i + 1
        if rule(line.text) and not self._rules_columns(i):
            self._rule(line)
        elif page_number(line.text) and self._alone(i):
            self._add(Block("text", [line], self.blank, indent=line.indent))
            self.blank = True
            return i + 1
        elif (table := self._table(i)) is not None:
            self._add(Block("table", [line], self.blank, table=table))
            self.blank = True
            return table.last
        elif self.nested is not None and (found := self.nested.marker(line)) is not None:
            sign, indent = found
            rest = _moved(line, sign.length, line.text[sign.length :])
            self._add(Block("item", [rest], self.blank, sign, indent))
        elif (mark := marker(line.text)) is not None and self._begins(line, mark):
            rest = _moved(line, mark.length, line.text[mark.length :])
            self._add(Block("item", [rest], self.blank, mark, line.indent))
            self.numbers[mark.kind] = mark.value
        elif (goes_on := self._goes_on(line)) and not (over := self._over_list(i, line)):
            self.blocks[-1].lines.append(line)
        else:
            apart = self.blank or (goes_on and over)
            self._add(Block("text", [line], apart, indent=line.indent))
        self.blank = False
        return i + 1

    def _starred(self, i: int, line: Line) -> None:
        """A heading by its stars, or a keyword."""
        mark, level = self.stars.headings.get(i, (self.stars.values.get(i, 0), 0))
        rest = _moved(line, mark, line.text[mark:])
        if self.stars.behind:
            text = rest.text.rstrip("= \t")
            rest = replace(rest, text=text, end=rest.start + len(text))
        self._add(Block("text", [rest], True, indent=line.indent, heading=level, aside=i in self.stars.keywords))
        self.blank = True

    def _add(self, block: Block) -> None:
        self.blocks.append(block)

    def _alone(self, i: int) -> bool:
        return self.blank or i + 1 >= len(self.lines) or self.lines[i + 1].blank or self.lines[i + 1].feed

    def _rules_columns(self, i: int) -> bool:
        """Whether a rule is the top of a drawn table."""
        return self.lines[i].text.startswith("+-")

    def _table(self, i: int) -> TextTable | None:
        if i < self.no_table:
            return None
        table, self.no_table = find_table(self.source, self.lines, i)
        return table

    def _goes_on(self, line: Line) -> bool:
        if self.blank or not self.blocks or self.blocks[-1].kind not in ("text", "item"):
            return False
        last = self.blocks[-1]
        return (
            not last.underline
            and not _patterns()["ruled"].match(last.lines[-1].text)
            and last.lines[-1].quote == line.quote
            and not (_patterns()["dotted"].match(line.text) and self._ended(last.lines[-1]))
            and not self._counts_on(line)
            and not self._set_in(line)
        )

    def _counts_on(self, line: Line) -> bool:
        """Whether a line begins with a number or code made as the first one's: '52 – Depot …' above '55 – Petition …'."""
        lines = self.blocks[-1].lines
        if not any(map(str.isdecimal, line.text[:6])) or lines[0].indent < line.indent:
            return False
        item = self.blocks[-1].kind == "item"
        first = lines[1] if item and len(lines) > 1 else lines[0]  # below '2. MATTERS ARISING'
        behind = item and self.blocks[-1].indent > line.indent  # a list that is set in
        if behind:
            outer = (b for b in reversed(self.blocks[-_NEAREST:]) if b.kind == "text" and b.indent == line.indent)
            first = next((b.lines[0] for b in outer), first)
        above, own = _patterns()["coded"].match(first.text), _patterns()["coded"].match(line.text)
        if above is None or own is None or _shape(above["code"]) != _shape(own["code"]) or above["sign"] != own["sign"]:
            return False
        return behind or bool(own["sign"]) or self._ended(lines[-1])

    def _over_list(self, i: int, line: Line) -> bool:
        """Whether a short line between the points of two lists, set as far out as they are, is the title of the second."""
        last = self.blocks[-1]
        below = self.lines[i + 1] if i + 1 < len(self.lines) else None
        if last.kind != "item" or below is None or line.indent != last.indent or below.indent < line.indent:
            return False
        sign, point = last.marker, marker(below.text) if below.text else None
        bullets = sign is not None and point is not None and sign.kind == point.kind == "bullet"
        if not bullets or len(line.text) > _TITLE or not line.text[:1].isupper() or line.text[-1] in ".,;!?":
            return False
        above, word = last.lines[-1].text, line.text.split(maxsplit=1)[0]
        return not left_open(above) and (above[-1:] in ".:;!?" or len(above) + len(word) + _ROOM < self.longest)

    def _set_in(self, line: Line) -> bool:
        """Whether what is above is a labelled line set in from the text round it, to which this line goes back."""
        block, before = self.blocks[-1], self.blocks[-2] if len(self.blocks) > 1 else None
        lines, depth = block.lines, block.lines[-1].indent
        if line.indent > depth - _INSET or block.kind != "text" or not line.text[:1].isupper():
            return False
        first = next((n for n in range(len(lines) - 1, -1, -1) if lines[n].indent != depth), -1) + 1
        above = lines[first - 1] if first else before.lines[-1] if before is not None else None
        set_in = above is not None and above.indent == line.indent
        return set_in and labelled(lines[first].text.lstrip("> ")) and not left_open(lines[-1].text)

    def _ended(self, line: Line) -> bool:
        """Whether the words above a line are at an end: a stop, or a line cut short."""
        return line.text[-1:] in ".:;!?" or line.indent + len(line.text) < _SHORT * self.width

    def _begins(self, line: Line, mark: Marker) -> bool:
        """Whether a marker begins an item: not where wrapped prose happens to begin a line with it."""
        last = self.blocks[-1] if self.blocks else None
        if self.blank or last is None or last.kind in ("rule", "table") or last.lines[-1].quote != line.quote:
            return True
        if last.kind == "item" and line.indent < last.indent:
            return True  # out of the inner list
        if mark.kind == "bullet":
            return mark.text not in "–—" or self._ended(last.lines[-1]) or last.kind == "item"
        if mark.value == 1 or mark.value == self.numbers.get(mark.kind, -1) + 1:
            return True
        if last.kind != "item" or last.marker is None:
            return False
        if mark.kind == "1" == last.marker.kind:  # numbers of actions, some of which are done with
            skips = line.indent == last.indent and 0 < mark.value - last.marker.value < _SKIPPED
            return skips and self._ended(last.lines[-1])
        return last.marker.kind in ("a", "i") and mark.kind != "1"

    def _rule(self, line: Line) -> None:
        """A rule underlines the line above it, or parts what is above from what is below."""
        char = rule(line.text)
        last = self.blocks[-1] if self.blocks and not self.blank else None
        if last is None or last.kind not in ("text", "item") or char not in "=-~^*#+\"'" or len(line.text) < 3:
            self._add(Block("rule", [line], self.blank))
            return
        title = last.lines[-1]
        fits = len(title.text) <= min(_LONGEST_TITLE, 2 * len(line.text)) and title.quote == line.quote
        near = abs(len(title.text) - len(line.text)) <= _NEAR  # as long as the words above it: drawn for them
        if not fits or (char == "-" and len(last.lines) > 2 and not near):
            self._add(Block("rule", [line], self.blank))
            return
        if len(last.lines) > 1:
            last.lines.pop()
            self._add(Block("text", [title], False, indent=title.indent))
        self.blocks[-1].underline = char


def gather(source: str, lines: list[Line], first: int, width: int, stars: Stars) -> list[Block]:
    """The blocks of the lines from `first` on; `width` is where the document's prose wraps, or 0."""
    return _Gatherer(source, lines, width, stars).run(first)

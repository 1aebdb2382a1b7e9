"""Lines of attendance lists: whether what stands below the label of a list, or below its lines, goes on with it."""

from __future__ import annotations

import re

from ..document.tree import Block, Paragraph
from .by_body import ends_as_body
from .cues import cues
from .handles import led_by_nick, nick
from .labels import container, label_kind, titled
from .list_labels import ListLabels, whom
from .list_lines import MARKS, answers, columned, explains, is_detail, numbered, placeholder
from .model import Layout
from .names import NONE, STRONG, WEAK, handles, name_like, names_many, people_like, small_name
from .passage import Passage, normal
from .roster_labels import names_holder

Shape = tuple[str, bool, bool]
"""The kind and level of a line, whether its end is soft, and whether it is in bold."""

_SMALL = frozenset(("the", "to", "of", "for", "on", "in"))


class ListMembers(ListLabels):
    """Tells which passages are lines of the list that is open."""

    def __init__(self, layout: Layout) -> None:
        super().__init__(layout)
        self.shape: Shape | None = None  # of its last line
        self.nicks = False  # whether the list has a line for each handle

    def takes(self, passage: Passage) -> bool:
        """Whether a passage is a line of the list that is open; what explains its marks is kept with it."""
        told = self._told(passage)
        if told is not None:
            return told
        text = passage.text
        likely = self._names(passage)
        rest = self._behind_key(passage) if likely < STRONG else ""
        if rest and placeholder(rest):
            return True  # 'Guests: N/A' among others
        likely = self._names_within(likely, rest, text)
        if likely < STRONG and self._over_people(passage.paragraph):
            return True
        if len(text) > 300 and not names_many(text):
            return False
        return self._fits(passage, likely)

    def _told(self, passage: Passage) -> bool | None:
        """Whether a passage is a line by what it says, whomever it names; None where its names decide."""
        text, paragraph = passage.text, passage.paragraph
        if paragraph.kind == "heading" and self.awaits(text):
            return True
        if paragraph.kind != "list_item" and (self.divided(passage, self.below) or self.styled_body(passage)):
            return True
        if paragraph.kind == "heading" or container(text) or titled(text) in ("log", "list", "next"):
            return False
        if text.isupper() and self._shouted(text):
            return False
        bulleted = f"{paragraph.marker} {text}" if paragraph.marker is not None and text[:1] == "=" else text
        if explains(bulleted) is not None or placeholder(text) or answers(text):
            return True
        if cues()["speech"].match(text) or is_detail(text) or cues()["opening"].search(text):
            return False
        if paragraph.kind != "list_item" and (cues()["excused"].match(text) or self._comes_later(text)):
            return False
        return None

    def _names(self, passage: Passage) -> int:
        """How likely a line, or the first of its cells, names people by its words alone."""
        assert self.roster is not None
        text = passage.text
        likely = people_like(whom(self.roster.kind, text))
        if likely == NONE and (cells := columned(passage, self.layout.document)):
            likely = people_like(cells[0].text)
        if likely == NONE and ((self.nicks and (nick(text) or led_by_nick(text))) or small_name(text)):
            likely = WEAK
        return likely

    def _names_within(self, likely: int, rest: str, text: str) -> int:
        """How likely a line names people where the list above counts as well; `rest`: what stands behind a key."""
        assert self.roster is not None
        if likely < STRONG and rest:
            likely = max(likely, people_like(rest))
        if likely < STRONG and (names_holder(self.roster, text) or self.led_by_body(text)):
            return STRONG
        if likely == NONE and self.alone and not self.roster.lines and handles(text):
            return STRONG
        return likely

    def _fits(self, passage: Passage, likely: int) -> bool:
        """Whether a line that may name people is set as the lines above it are, and none of the agenda's."""
        text, lines = passage.text, self.roster.lines if self.roster is not None else []
        shape = self.shape_of(passage)
        kind_fits = self.shape is None or self.shape[0] == shape[0]
        fits = self.shape is None or self.shape == shape or (kind_fits and self.shape[2] == shape[2])
        if not self.alone and not kind_fits and ": " in text:
            return False  # an item of what was said, below a list in its label's own line
        if numbered(passage) and not (fits and self._counted(passage, likely)):
            return False
        if likely == WEAK and " " not in text and not self.alone and lines:
            return False  # one word below a list in its label's own line
        if likely == STRONG or (likely == WEAK and fits):
            self.shape = shape
            return True
        return likely == NONE and fits and len(text) < 60 and self._goes_on(shape)

    def _counted(self, passage: Passage, likely: int) -> bool:
        """Whether the number of a line counts people, not the items of the agenda."""
        if likely != WEAK:
            return likely == STRONG
        return self._counts(passage.text) or self._next(passage) or self._among(passage)

    def _comes_later(self, text: str) -> bool:
        """Whether a sentence tells when somebody who is listed came or went: 'Ann Bell joined the meeting at item 2'."""
        told = cues()["joined"].match(text)
        lines = [p.text for r in self.layout.rosters for p in r.lines] if told is not None else []
        return told is not None and any(told["who"] in line for line in lines)

    def _goes_on(self, shape: Shape) -> bool:
        """Whether a line that names nobody stands in the midst of a list: people follow in lines of the same kind."""
        assert self.roster is not None
        least = 1 if self.alone and shape[0].startswith("list_item") else 3
        if len(self.roster.lines) < least or shape[2]:
            return False
        lines = [block for block in self.below[:2] if isinstance(block, Paragraph) and block.kind != "heading"]
        alike = [p.text for p in lines if self.shape_of(Passage.of(p))[0] == shape[0]]
        marks = [m for m in MARKS if 2 * sum(m in p.text for p in self.roster.lines) > len(self.roster.lines)]
        return any(people_like(t) > WEAK - any(m in t for m in marks) for t in alike)

    def _shouted(self, text: str) -> bool:
        """Whether a line in capitals, below people who are not, heads a part of the page: 'PART ONE – OPEN TO THE PUBLIC'."""
        lines = self.roster.lines if self.roster is not None else []
        small = not _SMALL.isdisjoint(normal(text).split())
        return small and bool(lines) and not any(line.text.isupper() for line in lines)

    def _counts(self, text: str) -> bool:
        """Whether the list counts its people, this one too: its label has no number, and nothing else is in the line."""
        label = self.roster.label if self.roster is not None else None
        return label is not None and not cues()["numbered"].match(label.text) and 1 < len(text.split()) < 5

    def _behind_key(self, passage: Passage) -> str:
        """What stands behind the colon of a point of a list under its label, or of such points: 'On behalf of Acme: Ann Bell'."""
        label, text = self.roster.label if self.roster is not None else None, passage.text
        listed = self.alone or label is None or label.paragraph.kind == "list_item"
        key = cues()["key"].match(text) if listed and passage.paragraph.kind == "list_item" else None
        return text[key.end() :].strip() if key is not None else ""

    def _next(self, passage: Passage) -> bool:
        """Whether the number of a line is the one behind that of the last line, which was not the list's first."""
        lines = self.roster.lines if self.roster is not None else []
        last, this = (_ordinal(lines[-1]) if lines else None), _ordinal(passage)
        return last is not None and this is not None and this == last + 1 == len(lines) + 1

    def _among(self, passage: Passage) -> bool:
        """Whether a numbered item stands among others of a list whose label has a line of its own, marked as most of them are.

        Numbers may stumble: all of them '1.', or one twice.
        """
        label, lines = (self.roster.label, self.roster.lines) if self.roster is not None else (None, [])
        if label is None or not self.alone or label.paragraph.kind == "list_item":
            return False
        if cues()["numbered"].match(label.text):
            return False
        items = [line.paragraph for line in lines] or [p for p in self.below[:3] if isinstance(p, Paragraph)]
        kinds = {(p.kind, p.level, (p.marker or "")[:1].isdigit()) for p in (*items, passage.paragraph)}
        if len(kinds) > 1 or len(items) < 2 - bool(lines) or passage.paragraph.kind != "list_item":
            return False
        return any(m in passage.text and sum(m in p.text for p in items) * 2 >= len(items) for m in MARKS)

    def _over_people(self, paragraph: Paragraph) -> bool:
        """Whether a list item is of a body whose people stand in the items below it."""
        below = self.below[0] if self.below else None
        if not isinstance(below, Paragraph) or not below.kind == paragraph.kind == "list_item":
            return False
        return below.level > paragraph.level and people_like(below.text) > NONE and len(paragraph.text) < 60

    def shape_of(self, passage: Passage) -> Shape:
        paragraph = passage.paragraph
        return (paragraph.kind + str(paragraph.level), paragraph.soft, passage.share(self.bold) > 0.8)

    def awaits(self, text: str) -> bool:
        """Whether a list is open that holds nothing yet, and these words are names."""
        roster = self.roster
        empty = roster is not None and roster.label is not None and not roster.lines and not roster.rows
        return empty and names_many(text)

    def in_clothes(self, passage: Passage, below: list[Block]) -> bool:
        """Whether what is set as a heading is a line of the list that is open."""
        return self.awaits(passage.text) or self.divided(passage, below) or self.led_by_body(passage.text)

    def divided(self, passage: Passage, below: list[Block]) -> bool:
        """Whether a heading below that of the list is of some of its people: '### Weir Council' under '## Attendees', or in bold."""
        label = self.roster.label if self.roster is not None else None
        paragraph, first = passage.paragraph, below[0] if below else None
        if label is None or len(passage.text) > 60 or label_kind(normal(passage.text)):
            return False
        deeper = label.paragraph.kind == paragraph.kind == "heading" and paragraph.level > label.paragraph.level
        if not deeper and not self._bold_body(passage):
            return False
        listed = isinstance(first, Paragraph) and first.kind == "list_item" and people_like(first.text) > NONE
        self.shape = None if listed else self.shape
        return listed and not is_detail(passage.text) and titled(passage.text) is None and not container(passage.text)

    def styled_body(self, passage: Passage) -> bool:
        """Whether a line in another style stands over plain lines of people, below a label: the name of their body."""
        below = self.below[0] if self.below else None
        labelled = self.roster is not None and self.roster.label is not None and self.roster.label.text[:1].isalpha()
        if not labelled or not isinstance(below, Paragraph) or not below.kind == passage.paragraph.kind == "paragraph":
            return False
        if not below.soft or len(passage.text) > 80 or passage.text[-1] in ".?!;,:" or "," in passage.text:
            return False
        if people_like(passage.text) == STRONG or label_kind(normal(passage.text)) or people_like(below.text) == NONE:
            return False
        held = self.roster is not None and names_holder(self.roster, passage.text)
        if held or (" " not in passage.text and name_like(passage.text) > NONE):
            return False  # 'Chair: Carl Dunn', 'Bo'
        styles = self.layout.document.styles
        return any(
            passage.share(style) > 0.8 and Passage.of(below).share(style) < 0.2
            for style in (styles.underline, styles.bold)
        )

    def _bold_body(self, passage: Passage) -> bool:
        """Whether a line in bold below a label that stands alone is nothing but the name of a body."""
        bold = passage.share(self.bold) > 0.8
        return self.alone and bold and passage.paragraph.kind == "paragraph" and ends_as_body(passage.text)


def _ordinal(passage: Passage) -> int | None:
    """The number of a line: its marker, or what it begins with."""
    marker = passage.paragraph.marker
    found = re.match(r"\d{1,3}", marker or passage.text.lstrip())
    return int(found.group()) if found is not None else None

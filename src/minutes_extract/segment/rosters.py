"""Attendance lists while a document is read: where they begin, their lines, and where they end."""

from __future__ import annotations

import re

from ..document.tree import Block, Paragraph, Table
from ..lexicons import words
from .codes import explains_codes
from .cues import cues
from .handles import lists_nicks, nick
from .labels import (
    attendance_label,
    container,
    hinted,
    label_kind,
    office_label,
    titled,
    weak_label,
    without_brackets,
)
from .list_lines import (
    AWAY,
    answers,
    before_label,
    begins_list,
    columned,
    cut,
    explains,
    fills,
    inner,
    is_detail,
    of_entry,
    placeholder,
)
from .model import Layout, Roster
from .names import NONE, STRONG, WEAK, handles, name_like, names_many, names_some, people_like, small_name
from .passage import Passage, normal
from .roster_labels import bold_lead, heads_more, names_body, names_holder, of_people, other_label, rolls
from .tables import form_of

Shape = tuple[str, bool, bool]
MOST_LABELS = 40


class Rosters:
    """Takes the lines of attendance lists, in document order, into a layout."""

    def __init__(self, layout: Layout) -> None:
        self.layout = layout
        self.roster: Roster | None = None  # the list that is open
        self.shape: Shape | None = None  # of its last line
        self.alone = False  # whether its label stands on a line of its own
        self.below: list[Block] = []  # the blocks under the one that is asked about
        self.away: str | None = None  # the kind of the list of those who are away whose label stands alone above
        self.waits = 0  # how many paragraphs of prose it may still wait for its first line
        self.bold = layout.document.styles.bold
        self.nicks = False  # whether the list has a line for each handle

    # labels

    def label(self, passage: Passage, below: list[Block], early: bool) -> tuple[str, int] | None:
        """(kind, end) of the label that begins a passage; `early`: nothing but lists stands above."""
        self.below = below
        if not self.layout.rosters and self.layout.header and fills(passage.text, self.layout.header[-1].text):
            return None
        found = self._label(passage, below, early)
        if found is not None and found[1] < len(passage.text) and self._away(passage, found[1]):
            assert self.away is not None
            return self.away, found[1]
        return found or (
            rolls(passage.text, below) if early and self.layout.header and not self.layout.rosters else None
        )

    def _away(self, passage: Passage, end: int) -> bool:
        """Whether a line names an office and its holder among those who are away: it is a point of their list, or its first line."""
        if self.away is None or self.roster is None or not office_label(normal(passage.text[:end])):
            return False
        listed = passage.paragraph.kind == "list_item"
        first = self.alone and not self.roster.lines
        doing = words("people.functions.chair") | words("people.functions.minute_taker")
        return listed or ((first or self.roster.kind == self.away) and normal(passage.text[:end]) not in doing)

    def _label(self, passage: Passage, below: list[Block], early: bool) -> tuple[str, int] | None:
        text = passage.text
        if (
            explains(text)
            or explains_codes(text)
            or cues()["dated_title"].match(text)  # 'Notes – Ferry Board – 4 May 2026': who takes them has no year
            or answers(text)
            or (self.roster is not None and names_holder(self.roster, text))
            or self.led_by_body(text)
        ):
            return None
        listed = bool(self.layout.rosters)
        if listed and self._over_table(text, below):
            return self.layout.rosters[-1].kind or "present", len(text)
        if not hinted(text) and not (listed and self.roster is not None):
            return None
        following = below[0] if below else None
        found = attendance_label(text, listed and early) or self._bare_label(passage)
        if found is None:
            found = other_label(self.roster, self.alone, text) if listed and not self._entry(passage, below) else None
        if found is None:
            found = attendance_label(text, True)
            near = (early or self.roster is not None or not self._begun()) and passage.paragraph.kind != "list_item"
            if found is None and ((near and listed) or text.endswith(":")) and office_label(normal(text)):
                found = "present", len(text)
            if found is None and heads_more(self.roster, text, following):
                kind = self.roster.kind if self.roster is not None and isinstance(following, Table) else None
                found = kind or "in_attendance", len(text)
            if found is None or found[1] < len(text) or not (self._evident(following) or lists_nicks(below)):
                return None
        if self._voting() or (office_label(normal(text[: found[1]])) and self._electing()):
            return None
        found = _deeper(text, found)
        rest = text[found[1] :]
        if rest and cues()["proposed"].search(rest):
            return None  # 'Chair: Ann Bell (prop. Carl Dunn)': an election
        if rest:
            people = people_like(before_label(rest)) > NONE or handles(rest) or names_many(rest) or placeholder(rest)
            people = (
                people or names_some(rest) or bool(answers(rest)) or (found[0] in AWAY and people_like(rest) > NONE)
            )
            phrase = normal(without_brackets(text[: found[1]]))
            far = self.roster is None and self._begun()
            apart = far and weak_label(phrase) and not office_label(phrase)
            return found if people and not apart else None
        if self.roster is not None and self.alone and not self.roster.lines:
            return found  # right under a label: who of them
        if early:
            weak = weak_label(normal(without_brackets(text)))
            least = WEAK if listed and self.roster is not None and text.endswith(":") else STRONG
            return found if not weak or self._evident(following, least) or lists_nicks(below) else None
        return found if self._evident(following) or (not weak_label(normal(text)) and lists_nicks(below)) else None

    def _entry(self, passage: Passage, below: list[Block]) -> bool:
        """Whether an item 'Weir Council: Ann Bell' is one of several in a list under a label of its own."""
        roster = self.roster
        if roster is None or roster.label is None or not self.alone or passage.paragraph.kind != "list_item":
            return False
        if roster.label.paragraph.kind == "list_item":
            return False
        near = [p.text for p in roster.lines[-1:]] + [b.text for b in below[:1] if isinstance(b, Paragraph)]
        return any(":" in (key.group() if (key := cues()["key"].match(text)) else "") for text in near)

    def _above(self, count: int) -> list[str]:
        """The last passages of the minutes above, where no list is open."""
        body = [p.text.lower() for unit in self.layout.units[-count:] for p in unit.body]
        return body[-count:] if self.roster is None or not self.roster.label else []

    def _voting(self) -> bool:
        """Whether a vote by names is told right above: 'Ayes: …'."""
        return any(cues()["votes"].match(text) for text in self._above(2))

    def _electing(self) -> bool:
        """Whether people are put into offices right above."""
        return any(cue in text for text in self._above(3) for cue in ("elect", "appoint", "nominat"))

    def _over_table(self, text: str, below: list[Block]) -> bool:
        """Whether unknown words head a table of people among the lists: 'Local Authority:'."""
        table = below[0] if below else None
        if not isinstance(table, Table) or not text.endswith(":") or len(text) > 40 or self._begun():
            return False
        return attendance_label(text, True) is None and of_people(table)

    def _begun(self) -> bool:
        """Whether an item of the agenda stands above."""
        labels = {roster.label.start for roster in self.layout.rosters if roster.label is not None}
        for unit in self.layout.units[:40]:
            for passage in unit.body[:1]:
                if passage.start in labels:
                    continue
                if (
                    passage.paragraph.kind == "heading"
                    or cues()["numbered"].match(passage.text)
                    or passage.paragraph.marker
                ):
                    return True
        return False

    def _evident(self, following: Block | None, least: int = WEAK) -> bool:
        """Whether people follow."""
        if following is None:
            return False
        if isinstance(following, Table):
            return bool(following.rows) and form_of(following, False, True) is not None
        label = attendance_label(following.text, True)
        if (label is not None and 0 < label[1] < len(following.text)) or answers(following.text):
            return True  # a list of lists, or of answers
        likely = people_like(following.text)
        if likely >= least or placeholder(following.text):
            return True
        if small_name(following.text):
            likely = WEAK
        nxt = self.below[1] if len(self.below) > 1 else None
        listed = following.kind == "list_item" or following.soft
        return likely == WEAK and listed and isinstance(nxt, Paragraph) and people_like(nxt.text) > NONE

    def _bare_label(self, passage: Passage) -> tuple[str, int] | None:
        """A label without a mark behind it: bold, or in capitals in front of names."""
        text = passage.text
        runs = passage.styled(self.bold) or passage.styled(self.layout.document.styles.underline)
        if runs and runs[0][0] == 0 and runs[0][1] < len(text):
            inner = attendance_label(text[: runs[0][1]], True)
            if inner is not None and inner[1] >= runs[0][1] and people_like(text[runs[0][1] :]) > NONE:
                return inner[0], runs[0][1]
            strange = bold_lead(text, runs[0][1]) if inner is None and self.layout.rosters else None
            if strange is not None:
                return strange, runs[0][1]
        tokens = text[:60].split(" ") if text[:1].isupper() else []
        for count in (3, 2, 1):
            if len(tokens) <= count or tokens[count][:1].islower():
                continue  # no name follows
            head = " ".join(tokens[:count])
            rest = text[len(head) :].lstrip()
            if head[-1:].isalpha() and rest[:1].isupper() and label_kind(normal(head)) is not None:
                shown = head.isupper() or not weak_label(normal(head))
                if shown and people_like(rest) == STRONG:
                    return label_kind(normal(head)) or "present", len(head)
        return None

    def unlabelled(self, passage: Passage, below: list[Block]) -> bool:
        """Whether a list of people begins here without a label."""
        if names_many(passage.text) and people_like(passage.text) == STRONG:
            return True
        lines = [block.text for block in below[:2] if isinstance(block, Paragraph)]
        return begins_list(passage.text) and len(lines) == 2 and all(map(begins_list, lines))

    def open(self, passage: Passage, kind: str | None, end: int, before: int = 0) -> None:
        """Begin a list with its label, text[:end]; `before`: how many labels stand in front of it in its line."""
        text = passage.text
        rest = text[end:].strip()
        self.shape, self.alone = None, not rest
        if not rest or kind != self.away:
            self.away = kind if not rest and kind in AWAY else None
        self.roster = Roster(kind, cut(passage, 0, end if rest else len(text)) if end else None)
        self.layout.rosters.append(self.roster)
        self.waits = 2
        self.nicks = not rest and lists_nicks(self.below)
        if rest:
            self.shape = self._shape(passage)
            self.line(cut(passage, end, len(text)), before + 1)

    def _comes_later(self, text: str) -> bool:
        """Whether a sentence tells when somebody who is listed came or went: 'Ann Bell joined the meeting at item 2'."""
        told = cues()["joined"].match(text)
        lines = [p.text for r in self.layout.rosters for p in r.lines] if told is not None else []
        return told is not None and any(told["who"] in line for line in lines)

    def _goes_on(self, shape: Shape) -> bool:
        """Whether a line that names nobody stands in the midst of a list: people follow in lines of the same kind."""
        assert self.roster is not None
        if len(self.roster.lines) < 3 or shape[2]:
            return False
        lines = [block for block in self.below[:2] if isinstance(block, Paragraph) and block.kind != "heading"]
        return any(self._shape(Passage.of(p))[0] == shape[0] and people_like(p.text) == STRONG for p in lines)

    def _counts(self, text: str) -> bool:
        """Whether the list counts its people, this one too: its label has no number, and nothing else is in the line."""
        label = self.roster.label if self.roster is not None else None
        return label is not None and not cues()["numbered"].match(label.text) and 1 < len(text.split()) < 5

    def _next(self, passage: Passage) -> bool:
        """Whether the number of a line is the one behind that of the last line, which was not the list's first."""
        lines = self.roster.lines if self.roster is not None else []
        last, this = (_ordinal(lines[-1]) if lines else None), _ordinal(passage)
        return last is not None and this is not None and this == last + 1 == len(lines) + 1

    def _over_people(self, paragraph: Paragraph) -> bool:
        """Whether a list item is of a body whose people stand in the items below it."""
        below = self.below[0] if self.below else None
        nested = (
            isinstance(below, Paragraph)
            and below.kind == paragraph.kind == "list_item"
            and below.level > paragraph.level
        )
        return nested and isinstance(below, Paragraph) and people_like(below.text) > NONE and len(paragraph.text) < 60

    def _shape(self, passage: Passage) -> Shape:
        paragraph = passage.paragraph
        return (paragraph.kind + str(paragraph.level), paragraph.soft, passage.share(self.bold) > 0.8)

    def close(self) -> None:
        """End the list, unless it has yet to begin: a word on it may stand under its label."""
        self.waits = max(0, self.waits - 1)
        if self.roster is None or self.roster.lines or self.roster.rows or not self.waits:
            self.roster = None

    def resume(self, columns: bool, before: int) -> None:
        """After a table of people: a line right below it may go on with its last list, or with its first column."""
        made = self.layout.rosters[before:] or self.layout.rosters[-1:]
        self.roster = (made[0] if columns else made[-1]) if made else None
        self.shape, self.waits = ("table", False, False), 0

    def end(self) -> None:
        self.roster = None

    # lines

    def line(self, passage: Passage, before: int = 0) -> None:
        """A line of a list; a label inside it begins another one, unless as many as no line holds stand before it.

        Where the list's own label stands on a line of its own, one inside a line heads what stands beside the list,
        in a column to its right: the lines below go on with the list.
        """
        assert self.roster is not None
        outer, alone = self.roster, self.alone
        key = cues()["key"].match(passage.text)
        own = key.end() if key is not None else names_body(outer, alone, passage.text) or -1  # 'Vice Chair: …'
        if key is not None and (at := inner(key["key"])) and name_like(key["key"][:at].strip()) == STRONG:
            own = -1  # 'AB Minutes: CD'
        for match in cues()["inner"].finditer(passage.text) if before < MOST_LABELS else ():
            begin = inner(match["label"])
            if begin is None or match.end() == own or (outer.kind in AWAY and of_entry(passage.text, match, begin)):
                continue
            at = match.start("label") + begin
            if match.group().rstrip()[-1] != ":" and cues()["dashed"].search(passage.text, 0, at):
                continue  # 'Ann Bell – Independent Chair – Weir Board'
            if not passage.text[match.end() :].strip():  # a label whose list stands elsewhere
                outer.lines.append(cut(passage, 0, at))
                self.layout.furniture.append(("label", cut(passage, at, len(passage.text))))
                return
            if passage.text[:at].strip():
                outer.lines.append(cut(passage, 0, at))
            rest = cut(passage, at, len(passage.text))
            kind = attendance_label(passage.text[at : match.end()], True)
            said = normal(passage.text[at : match.end()])
            if kind is None and (office_label(said) or said in words("people.functions.minute_taker")):
                kind = ("in_attendance" if not office_label(said) else "present"), 0
            if kind is None:
                self.layout.header.append(rest)
            else:
                self.open(rest, kind[0], match.end() - at, before)
            if outer.lines and (alone or self._columned(passage, at)):
                self.roster, self.alone = outer, True
            return
        cells = columned(passage, self.layout.document)
        if cells and people_like(cells[0].text) > NONE and all(people_like(cell.text) < STRONG for cell in cells[1:]):
            outer.rows.append([[cell] for cell in cells])
        else:
            outer.lines.append(passage)

    def _columned(self, passage: Passage, at: int) -> bool:
        """Whether wide space stands in the source in front of text[at:], as between columns."""
        document = self.layout.document
        begin = passage.start + at
        span = document.offsets.source_span(max(0, begin - 1), begin + 1)
        return span is not None and sum(c in " \xa0\t" for c in document.source[span[0] : span[1]]) > 3

    def awaits(self, text: str) -> bool:
        """Whether a list is open that holds nothing yet, and these words are names."""
        roster = self.roster
        empty = roster is not None and roster.label is not None and not roster.lines and not roster.rows
        return empty and names_many(text)

    def in_clothes(self, passage: Passage, below: list[Block]) -> bool:
        """Whether what is set as a heading is a line of the list that is open."""
        return self.awaits(passage.text) or self.divided(passage, below) or self.led_by_body(passage.text)

    def led_by_body(self, text: str) -> bool:
        """Whether a line of the list that is open begins with the body of its people: 'Weir Council: Ann Bell'."""
        return self.roster is not None and names_body(self.roster, self.alone, text) > 0

    def divided(self, passage: Passage, below: list[Block]) -> bool:
        """Whether a heading below that of the list is of some of its people: '### Weir Council' under '## Attendees'."""
        label = self.roster.label if self.roster is not None else None
        paragraph, first = passage.paragraph, below[0] if below else None
        if label is None or label.paragraph.kind != "heading" or paragraph.kind != "heading":
            return False
        if paragraph.level <= label.paragraph.level or len(passage.text) > 60 or label_kind(normal(passage.text)):
            return False
        listed = isinstance(first, Paragraph) and first.kind == "list_item" and people_like(first.text) > NONE
        self.shape = None if listed else self.shape
        return listed and not is_detail(passage.text) and titled(passage.text) is None and not container(passage.text)

    def takes(self, passage: Passage, paragraph: Paragraph) -> bool:
        """Whether a passage is a line of the list that is open; what explains its marks is kept with it."""
        assert self.roster is not None
        text = passage.text
        if paragraph.kind == "heading" and (self.awaits(text) or self.divided(passage, self.below)):
            return True
        if paragraph.kind == "heading" or container(text) or titled(text) in ("log", "list", "next"):
            return False
        bulleted = f"{paragraph.marker} {text}" if paragraph.marker is not None and text[:1] == "=" else text
        legend = explains(bulleted)
        if legend is not None or placeholder(text):
            return True
        if answers(text):
            return True
        if cues()["speech"].match(text) or is_detail(text) or cues()["opening"].search(text):
            return False
        if paragraph.kind != "list_item" and (cues()["excused"].match(text) or self._comes_later(text)):
            return False
        likely = people_like(text)
        if likely == NONE and (cells := columned(passage, self.layout.document)):
            likely = people_like(cells[0].text)
        if likely == NONE and ((self.nicks and nick(text)) or small_name(text)):
            likely = WEAK
        if likely < STRONG and (names_holder(self.roster, text) or self.led_by_body(text)):
            likely = STRONG
        if likely == NONE and self.alone and not self.roster.lines and handles(text):
            likely = STRONG
        if likely == NONE and self._over_people(paragraph):
            return True
        if len(text) > 300 and not names_many(text):
            return False
        marker = paragraph.marker
        numbered = bool(cues()["numbered"].match(text)) or (marker is not None and marker[0].isdigit())
        shape = self._shape(passage)
        fits = self.shape is None or self.shape == shape or (self.shape[0] == shape[0] and self.shape[2] == shape[2])
        apart = not self.alone and self.shape is not None and self.shape[0] != shape[0]
        if apart and ": " in text:
            return False  # an item of what was said, below a list in its label's own line
        if numbered and not (
            fits and (likely == STRONG or (likely == WEAK and (self._counts(text) or self._next(passage))))
        ):
            return False
        if likely == WEAK and " " not in text and not self.alone and self.roster.lines:
            return False  # one word below a list in its label's own line
        if likely == STRONG or (likely == WEAK and fits):
            self.shape = shape
            return True
        return likely == NONE and fits and len(text) < 60 and self._goes_on(shape)


def _ordinal(passage: Passage) -> int | None:
    """The number of a line: its marker, or what it begins with."""
    marker = passage.paragraph.marker
    found = re.match(r"\d{1,3}", marker or passage.text.lstrip())
    return int(found.group()) if found is not None else None


def _deeper(text: str, found: tuple[str, int]) -> tuple[str, int]:
    """The label with what else stands in front of its people: another one, or how many they are."""
    kind, end = found
    inside = attendance_label(text[end:]) if end < len(text) and text[:end].rstrip()[-1:] in ":–—-" else None
    if inside is not None and inside[1] < len(text) - end and not (kind in AWAY and inside[0] not in AWAY):
        kind, end = inside[0], end + inside[1]  # 'Roll call: Present: …'
    count = cues()["count"].match(text, end)
    return (kind, count.end()) if count is not None else (kind, end)

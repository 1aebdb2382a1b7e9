"""Labels of attendance lists, where they stand in a document: what each heads, and whether people follow."""

from __future__ import annotations

import re

from ..document.tree import Block, Paragraph, Table
from ..lexicons import words
from .bare_labels import bare_label
from .by_body import body_alone, heads_body
from .cues import cues
from .handles import lists_nicks
from .label_words import of_members
from .labels import (
    attendance_label,
    hinted,
    label_kind,
    office_kind,
    office_label,
    weak_label,
    without_brackets,
)
from .legends import explains_codes
from .list_lines import AWAY, MARKS, answers, before_label, before_sentence, begins_list, explains, fills, placeholder
from .model import Layout, Roster
from .names import NONE, STRONG, WEAK, handles, names_many, names_some, people_like, small_name
from .passage import Passage, normal
from .roster_labels import (
    among_groups,
    body_over,
    bold_lead,
    could_head,
    heads_more,
    kind_over,
    lettered,
    more_bodies,
    names_body,
    names_holder,
    of_copies,
    of_people,
    other_label,
    rolls,
)
from .tables import form_of, without_empty


class ListLabels:
    """Knows the lists so far and the one that is open; tells which passages are labels of others."""

    def __init__(self, layout: Layout) -> None:
        self.layout = layout
        self.roster: Roster | None = None  # the list that is open
        self.alone = False  # whether its label stands on a line of its own
        self.below: list[Block] = []  # the blocks under the one that is asked about
        self.away: str | None = None  # the kind of the list of those who are away whose label stands alone above
        self.bold = layout.document.styles.bold

    def label(self, passage: Passage, below: list[Block], early: bool) -> tuple[str, int] | None:
        """(kind, end) of the label that begins a passage; `early`: nothing but lists stands above."""
        self.below = below
        if not self.layout.rosters and self.layout.header and fills(passage.text, self.layout.header[-1].text):
            return None
        found = self._label(passage, below, early)
        if found is not None and found[0] in AWAY and found[1] == len(passage.text) and _tells_of_one(passage.text):
            return None
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
        text, listed = passage.text, bool(self.layout.rosters)
        if self.roster is not None and of_copies(text):
            self.roster = None
            return None
        over_table = (listed and self._over_table(text, below)) or self.body_over(text, below)
        if not over_table and not (listed and self.roster is not None) and not hinted(text):
            return None
        if (
            explains(text)
            or explains_codes(text)
            or cues()["dated_title"].match(text)  # 'Notes – Ferry Board – 4 May 2026': who takes them has no year
            or answers(text)
            or (self.roster is not None and names_holder(self.roster, text))
            or self.led_by_body(text)
        ):
            return None
        if over_table:
            return kind_over(text, self.layout.rosters[-1].kind if listed else None), len(text)
        found = self._known(passage, below, early) or self._weakly_known(passage, below, early)
        if found is None or self._voting() or (office_label(normal(text[: found[1]])) and self._electing()):
            return None
        kind, end = _deeper(text, found)
        if kind == "in_attendance" and self._first_group() and normal(text[:end]).endswith("officers"):
            kind = "present"  # 'Officers: …' right below 'Present:'
        if kind == "in_attendance" and of_members(normal(text[:end])) and among_groups(self.layout.rosters):
            kind = "present"  # 'Other members: …', below 'Present' and 'Councillors: …'
        return (kind, end) if self._heads(passage, (kind, end), early) else None

    def _first_group(self) -> bool:
        """Whether nothing but the label of those present stands above."""
        roster = self.roster
        return roster is not None and self.alone and roster.kind == "present" and not (roster.lines or roster.rows)

    def _known(self, passage: Passage, below: list[Block], early: bool) -> tuple[str, int] | None:
        """A label by its own words."""
        listed = bool(self.layout.rosters)
        found = attendance_label(passage.text, listed and early) or self._bare_label(passage)
        if (found is None or lettered(passage.text)) and listed and not self._entry(passage, below):
            above = self.layout.rosters[-1] if lettered(passage.text) else self.roster
            found = other_label(above, self.alone, passage.text) or found
        return found

    def _weakly_known(self, passage: Passage, below: list[Block], early: bool) -> tuple[str, int] | None:
        """Words that are a label where a list stands above, or people follow below."""
        text, following, listed = passage.text, below[0] if below else None, bool(self.layout.rosters)
        found = attendance_label(text, True)
        near = (early or self.roster is not None or not self._begun()) and passage.paragraph.kind != "list_item"
        opens = (
            early and isinstance(following, Paragraph) and people_like(following.text) == STRONG
        )  # 'Chair', 'Ann Bell'
        if found is None and ((near and (listed or opens)) or text.endswith(":")) and office_label(normal(text)):
            found = "present", len(text)
        if found is None and heads_more(self.roster, text, following):
            kind = self.roster.kind if self.roster is not None and isinstance(following, Table) else None
            found = kind or "in_attendance", len(text)
        alone = found is not None and found[1] >= len(text)
        return found if alone and (self._evident(following) or lists_nicks(below)) else None

    def _heads(self, passage: Passage, found: tuple[str, int], early: bool) -> bool:
        """Whether people stand behind a label, in its line or below it."""
        text, following = passage.text, self.below[0] if self.below else None
        rest = text[found[1] :]
        rest = cues()["count_in_line"].sub(", ", rest).lstrip(", ") if rest[:1] == "1" else rest
        if rest and cues()["proposed"].search(rest):
            return False  # 'Chair: Ann Bell (prop. Carl Dunn)': an election
        phrase = normal(without_brackets(text[: found[1]]))
        if rest:
            people = people_like(before_label(rest)) > NONE or handles(rest) or names_many(rest) or placeholder(rest)
            people = people or names_some(rest) or bool(answers(rest))
            people = people or (found[0] in AWAY and people_like(rest) > NONE)
            people = people or people_like(before_sentence(rest)) > NONE
            far = self.roster is None and self._begun()
            return people and not (far and weak_label(phrase) and not office_label(phrase))
        if self.roster is not None and self.alone and not self.roster.lines:
            return True  # right under a label: who of them
        if early:
            listed = bool(self.layout.rosters) and self.roster is not None and text.endswith(":")
            return (
                not weak_label(phrase)
                or self._evident(following, WEAK if listed else STRONG)
                or lists_nicks(self.below)
            )
        return self._evident(following) or (not weak_label(normal(text)) and lists_nicks(self.below))

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
        """Whether unknown words head a table of people among the lists: 'Local Authority:', 'Museum curators'."""
        table = below[0] if below else None
        if not isinstance(table, Table) or len(text) > 40 or attendance_label(text, True) is not None or self._begun():
            return False
        return (text.endswith(":") or could_head(text)) and of_people(table)

    def over_people(self, text: str) -> bool:
        """Whether the name of a body stands over the table of its people."""
        table = self.below[0] if self.below else None
        body = heads_body(text) or body_alone(text, any(roster.of_body for roster in self.layout.rosters[-2:]))
        return isinstance(table, Table) and label_kind(normal(text)) is None and body

    def body_over(self, text: str, below: list[Block]) -> bool:
        """Whether the name of a body stands over a table of its people, as others do: one above, or the next one below."""
        if not below or not isinstance(below[0], Table) or self._begun() or not body_over(text, below[0]):
            return False
        if any(roster.rows for roster in self.layout.rosters[-1:]) or more_bodies(below[0]):
            return True
        following, table = [*below[1:3], None, None][:2]
        if not isinstance(following, Paragraph) or not isinstance(table, Table):
            return False
        return body_over(following.text, table) or (label_kind(normal(following.text)) is not None and of_people(table))

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
            return bool(following.rows) and form_of(without_empty(following), False, True) is not None
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
        if likely == WEAK and listed and isinstance(nxt, Paragraph) and people_like(nxt.text) > NONE:
            return True
        return likely == NONE and following.kind == "paragraph" and self._behind_one()

    def _behind_one(self) -> bool:
        """Whether two list items of people stand below one line that names nobody, as one that tells what to write does."""
        lines = [b for b in self.below[1:3] if isinstance(b, Paragraph) and b.kind == "list_item"]
        likely = [people_like(line.text) if len(line.text) < 120 else NONE for line in lines]
        alike = any(all(mark in line.text for line in lines) for mark in MARKS)
        return len(likely) == 2 and min(likely) > NONE and (STRONG in likely or alike)

    def _bare_label(self, passage: Passage) -> tuple[str, int] | None:
        """A label without a mark behind it: bold, or in capitals in front of names."""
        text = passage.text
        runs = passage.styled(self.bold) or passage.styled(self.layout.document.styles.underline)
        if runs and runs[0][0] == 0 and runs[0][1] < len(text):
            head = text[: runs[0][1]]
            inner = attendance_label(head, True)
            if inner is None and (office := office_kind(normal(head))) is not None:
                inner = office, len(head)  # '**Chaired by** Ann Bell'
            if inner is not None and inner[1] >= runs[0][1] and people_like(text[runs[0][1] :]) > NONE:
                return inner[0], runs[0][1]
            strange = bold_lead(text, runs[0][1]) if inner is None and self.layout.rosters else None
            if strange is not None:
                return strange, runs[0][1]
        return bare_label(text)

    def unlabelled(self, passage: Passage, below: list[Block]) -> bool:
        """Whether a list of people begins here without a label."""
        if names_many(passage.text) and people_like(passage.text) == STRONG:
            return True
        lines = [block.text for block in below[:2] if isinstance(block, Paragraph)]
        return begins_list(passage.text) and len(lines) == 2 and all(map(begins_list, lines))

    def led_by_body(self, text: str) -> bool:
        """Whether a line of the list that is open begins with the body of its people: 'Weir Council: Ann Bell'."""
        return self.roster is not None and names_body(self.roster, self.alone, text) > 0


def _deeper(text: str, found: tuple[str, int]) -> tuple[str, int]:
    """The label with what else stands in front of its people: another one, how many they are, from whom."""
    kind, end = found
    inside = attendance_label(text[end:]) if end < len(text) and text[:end].rstrip()[-1:] in ":–—-" else None
    held = inside is not None and office_label(normal(text[end : end + inside[1]]))  # 'Present: Chair: Ann Bell'
    if inside is not None and not held and inside[1] < len(text) - end and not (kind in AWAY and inside[0] not in AWAY):
        kind, end = inside[0], end + inside[1]  # 'Roll call: Present: …'
    count = cues()["count"].match(text, end)
    end = count.end() if count is not None else end
    return kind, end + len(text) - end - len(whom(kind, text[end:]))


def whom(kind: str | None, text: str) -> str:
    """The names that follow a label, without words such as 'were received from' in front of them."""
    match = cues()["from_whom"].match(text) if kind in AWAY else None
    return text[match.end() :] if match is not None else text


def _tells_of_one(text: str) -> bool:
    """Whether a sentence says of somebody by name that he is away: 'Gus Hart (GH) had sent his apologies.', no 'Members who sent apologies'."""
    tokens = re.sub(r"^[\d.]+\s|\([^()]*\)", "", text).split()
    verb = next((n for n, token in enumerate(tokens) if token in _VERBS), 0)
    return people_like(" ".join(tokens[:verb])) == STRONG


_VERBS = frozenset(("had", "has", "have", "sent", "gave", "given", "offered", "tendered", "submitted", "sends"))

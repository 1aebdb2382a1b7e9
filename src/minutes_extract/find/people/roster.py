"""All attendance lists of a document read into drafts of people."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date
from itertools import pairwise

from ...segment.by_body import ends_as_body
from ...segment.column_heads import header_role
from ...segment.columns import Columns
from ...segment.labels import label_kind
from ...segment.layout import Layout, Roster
from ...segment.names import NONE, STRONG, people_like
from ...segment.passage import Passage, normal
from ...survey import Evidence
from ..mentions import Mark, PersonDraft, mark
from ..words import words as read_words
from .body_lines import body_lines, give_body, parted
from .codes import absent_marks, answered, away, excused, legend, present_mark, starred
from .columns_before import columns_as_before
from .deputies import came_instead, tell_deputies
from .duties import tell_functions, tell_offices
from .functions import functions_of, is_chair_title, told_twice
from .handles import of_nicks
from .kinds import office
from .line_begins import begin
from .line_habits import by_brackets, entries_of, in_trios
from .lines import read_line
from .list_habits import kinds_behind, list_context, names_last, one_a_line, turned_names
from .merge import merge, stand_ins
from .nobody import counts_public, nobody
from .present import Presence, here, presume
from .roles import Context, organisation_like
from .roll_call import called_people
from .row_ticks import marks_of
from .settle import settle_all, tell_fields, tell_seats
from .table_rows import cells_of_people, names_in_each, row_of_people
from .told import told_people
from .under_body import of_body


def find_people(layout: Layout, evidence: Evidence, day: date | None = None) -> list[PersonDraft]:
    """Everyone in the attendance lists, in document order; `day` of the meeting tells which column of a grid counts."""
    presence = Presence(layout.rosters)
    drafts = _listed(layout, evidence, day, presence)
    _own_body(layout, drafts)
    for draft in drafts:
        came_instead(draft)
    drafts = [d for draft in drafts for d in (draft, *stand_ins(draft, evidence))]
    presence.settle(drafts)
    if not any(draft.attendance == "present" for draft in drafts):
        drafts += called_people(layout)
    told = told_people(layout, evidence, drafts)
    if not any(draft.attendance == "present" for draft in (*drafts, *told)):
        here(told)  # the only list, told in a sentence
    drafts += told
    drafts.sort(key=lambda d: d.name.ranges()[0])
    people = merge(drafts)
    _tell_what_they_do(layout, people)
    return people


def _listed(layout: Layout, evidence: Evidence, day: date | None, presence: Presence) -> list[PersonDraft]:
    """The people of each list, with what all lists together tell of their fields."""
    context = list_context(layout.rosters, evidence)
    labelled = any(roster.kind is not None for roster in layout.rosters)
    drafts: list[PersonDraft] = []
    lists: list[list[PersonDraft]] = []
    boxed = not _ticked(layout.rosters)
    above: Columns | None = None
    for roster in layout.rosters:
        roster.columns = columns_as_before(roster, above)
        above = roster.columns or above
        made = _read(roster, evidence, context, day)
        if boxed:  # boxes that nobody ticked say nothing
            for draft in made:
                draft.attendance = roster.kind if draft.marks[-1:] == "☐" else draft.attendance
        if labelled or roster.columns is None or roster.columns.header is None:
            presume(made)
        presence.add(roster, made)
        drafts += made
        if not _told_apart(roster):
            lists.append(made)
    tell_fields(drafts)
    settle_all(lists)
    tell_seats(drafts)
    return drafts


def _tell_what_they_do(layout: Layout, people: list[PersonDraft]) -> None:
    """Give people their functions, offices and deputies; whoever was not there did nothing."""
    tell_functions(layout, people)
    tell_offices(layout, people)
    tell_deputies(people)
    for person in people:
        if person.attendance in ("apologies", "absent"):
            person.functions.clear()  # whoever is its chair otherwise
    takers = [p for p in people if "minute_taker" in p.functions]
    for person in takers if len(takers) > 1 else ():
        if person.role is not None and person.functions["minute_taker"] is person.role:
            del person.functions["minute_taker"]


def _own_body(layout: Layout, drafts: list[PersonDraft]) -> None:
    """Who stands behind the name of the body that met is a member, and of no other one: 'FWG: Ann Bell, Carl Dunn'."""
    titles = [f" {normal(p.text)} " for p in layout.header[:4]]
    for draft in drafts:
        body = draft.organisation
        if body is None or body.passage is not draft.name.passage or body.start > draft.name.start:
            continue
        if body.passage.text[body.end :].lstrip()[:1] == ":" and any(f" {normal(body.text)} " in t for t in titles):
            draft.organisation = None


def _ticked(rosters: list[Roster]) -> bool:
    """Whether a box in front of somebody is ticked."""
    lines = [
        line for roster in rosters for line in (*roster.lines, *(p for row in roster.rows for c in row for p in c))
    ]
    return any(line.paragraph.marker == "[x]" or begin(line)[1] == "✓" for line in lines)


def _told_apart(roster: Roster) -> bool:
    """Whether headings say which column holds the job titles, and nothing else, or which holds the bodies."""
    columns = roster.columns
    if columns is None or columns.header is None:
        return False
    told = [(role, columns.names[c].split()[-1:]) for c, role in enumerate(columns.roles) if c < len(columns.names)]
    return any(last and header_role(last[0]) == role for role, last in told if role in ("role", "organisation"))


def _read(roster: Roster, evidence: Evidence, context: Context, day: date | None) -> list[PersonDraft]:
    out: list[PersonDraft] = []
    each = names_in_each(roster)
    marks = marks_of(roster, day)
    for row in roster.rows:
        if each:
            out += cells_of_people(row, evidence, context)
        else:
            out += row_of_people(roster, row, evidence, context, marks)
    lines = [p for p in roster.lines if not nobody(p.text) and not counts_public(p.text) and not legend(p)]
    if context.trios:
        lines = [entry for line in lines for entry in entries_of(line)]
    led = body_lines(lines)
    inner = replace(
        context,
        name_last=not led and names_last(lines),
        single=not led and one_a_line(lines),
        trios=context.trios or in_trios(lines),
        turned=context.turned or turned_names(lines),
        nicks=of_nicks(lines),
        by_body=by_brackets(lines),
    )
    behind = kinds_behind(lines, context.behind_all)
    over: Passage | None = None  # the item of a body whose people stand in the items below it
    for line, below in pairwise([*lines, None]):
        if line is None:
            break
        if over is not None and _ends(over, line):
            over = None
        if over is None and below is not None and _over(line, below):
            over = line
            continue
        inner.behind = line.paragraph.kind in behind
        apart = parted(line) if led else None
        made = answered(line, evidence, inner) or read_line(apart[1] if apart is not None else line, evidence, inner)
        if apart is not None:
            give_body(made, apart[0])
        if over is not None:
            body = over.paragraph.kind != "heading" or organisation_like(read_words(over.text.rstrip(" :")))
            for draft in made if body else ():
                draft.organisation = draft.organisation or _body_of(over)
        out += made
    _letters(out)
    _attend(roster, out)
    for draft in out if roster.kind in ("apologies", "absent") else ():
        if draft.role is not None and draft.role.text[:1].islower() and not office(draft.role):
            draft.note, draft.role = draft.note or draft.role, None  # why, not what
    if roster.of_body and roster.label is not None:
        for draft in out:
            of_body(draft, _body_of(roster.label), roster.kind in ("apologies", "absent"))
    if roster.label is not None and out:
        _of_label(roster.label, out[0])
        for draft in out[1:]:
            if out[0].rule == "function-line":
                draft.rule = "function-line"
                here = draft.name.passage.paragraph is roster.label.paragraph and len(out) < 3
                if (here or _of_chairs(roster.label)) and not draft.functions:
                    draft.functions.update(out[0].functions)  # 'Chairs: Ann Bell, Carl Dunn'
    _secretary(out)
    return out


def _body_of(label: Passage) -> Mark:
    """The name of a body over its people, without what it is here: 'Weir Homes (the Client)'."""
    text = label.text.rstrip(" :")
    bracket = text.rfind(" (") if text.endswith(")") else -1
    return mark(label, 0, bracket if bracket > 0 else len(text))


def _of_chairs(label: Passage) -> bool:
    """Whether a label is of several people who chaired: 'Chairs:'."""
    said = normal(label.text)
    return said.endswith("s") and functions_of(said) == ["chair"]


def _ends(over: Passage, line: Passage) -> bool:
    """Whether a line is no more of those below the name of a body."""
    if over.paragraph.kind != "list_item":
        return line.paragraph.kind == over.paragraph.kind
    return line.paragraph.level <= over.paragraph.level


def _over(line: Passage, below: Passage) -> bool:
    """Whether a line names a body, and the one below it, further in, somebody of it."""
    if line.paragraph.kind == "heading" or (line.paragraph.kind == "paragraph" and ends_as_body(line.text)):
        return below.paragraph.kind == "list_item" and people_like(below.text) > NONE
    nested = line.paragraph.kind == "list_item" and below.paragraph.level > line.paragraph.level
    return nested and people_like(line.text) < STRONG and people_like(below.text) > NONE


def _secretary(drafts: list[PersonDraft]) -> None:
    """Where a list names the chair and the secretary and no other office, the secretary is who wrote."""
    chairs = [d for d in drafts if "chair" in d.functions or (d.role is not None and is_chair_title(d.role.text))]
    chaired = set(map(id, chairs))
    others = [d for d in drafts if d.role is not None and id(d) not in chaired and office(d.role)]
    if not chairs or not others or drafts.index(others[0]) - drafts.index(chairs[0]) != 1:
        return
    for draft in others if len(others) == 1 else ():
        if draft.role is not None and normal(draft.role.text) in ("secretary", "meeting secretary"):
            draft.functions.setdefault("minute_taker", draft.role)


def _letters(drafts: list[PersonDraft]) -> None:
    """Where most of a list have their initials behind them, letters in the same place are initials, odd ones too."""
    printed = sum(d.initials is not None for d in drafts)
    for draft in drafts if printed > 2 and printed * 3 >= len(drafts) * 2 else []:
        letters = draft.organisation
        if draft.initials is None and letters is not None and re.fullmatch(r"[A-Z]{2,3}", letters.text):
            draft.initials, draft.organisation = letters, None


def _of_label(label: Passage, draft: PersonDraft) -> None:
    """What a label says of the one person behind it: 'Minutes:', 'Legal counsel:'."""
    end = len(label.text.rstrip(" :–-"))
    words = mark(label, label.text.rfind(": ", 0, end) + 1, end)  # 'Present: Chair:'
    found = functions_of(normal(words.text.replace("(s)", ""))) or told_twice(words.text)
    for function in found:
        draft.functions[function] = words
    if found:
        draft.rule = "function-line"
    elif draft.role is None and office(words) and (label_kind(normal(words.text)) is None or _of_one(words.text)):
        draft.role = words
        draft.rule = "function-line"
    elif draft.role is not None and office(words) and label_kind(normal(words.text)) is None:
        draft.aliases.append(words.text)  # 'Secretary | Ann Bell, Quality Officer'


def _of_one(label: str) -> bool:
    """'Associate Member': a label that says of its one person what sort of member that is."""
    said = normal(label).split()
    return len(said) == 2 and said[-1] in ("member", "adviser", "advisor", "observer", "officer")


def _attend(roster: Roster, drafts: list[PersonDraft]) -> None:
    """What the label, boxes and explained marks say of everyone in a list."""
    marked, gone = present_mark(roster), absent_marks(roster)
    boxes = any(d.marks and d.marks[-1] in "✓☐" for d in drafts)
    bullets = len({draft.name.passage.paragraph.marker for draft in drafts}) < 2  # the same in front of everyone
    label = mark(roster.label, 0, len(roster.label.text)) if roster.label is not None else None
    for draft in drafts:
        if draft.attendance is not None:
            continue
        draft.attendance, draft.attendance_mark = roster.kind, label
        if roster.kind is None and (boxes or marked):
            draft.attendance = "present"
        if (boxes and draft.marks[-1:] != "✓") or (marked is not None and not _is_marked(draft, marked)):
            draft.attendance = "absent"
        for sign, kind in gone.items():
            beside = sign in draft.marks or starred(draft, sign)
            draft.attendance = kind if beside or (not bullets and _is_marked(draft, sign)) else draft.attendance
        said = away(draft.note.text) if draft.note is not None else None
        if said is not None and (roster.kind != "apologies" or said == "absent"):
            draft.attendance = said
        if roster.kind == "absent" and draft.note is not None and excused(draft.note.text):
            draft.attendance = "apologies"


def _is_marked(draft: PersonDraft, sign: str) -> bool:
    """Whether a star or plus stands beside a name, or in front of it, where a list took it for a bullet."""
    return sign in draft.marks or draft.name.passage.paragraph.marker == sign or starred(draft, sign)

"""The people of the rows of an attendance table: its columns, its cells, and what its marks say."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import cache

from ...lexicons import words as word_list
from ...segment.labels import office_label
from ...segment.layout import Roster
from ...segment.list_lines import cut
from ...segment.names import NONE, STRONG, name_leads, name_like
from ...segment.passage import Passage, normal
from ...survey import Evidence
from ..mentions import Mark, PersonDraft, mark
from ..words import HEAD, START, TITLE, TOPIC
from ..words import words as read_words
from .behind import add_words, give_office
from .cell_tails import initials_last
from .cells import title_here
from .codes import dashed, excused, legend_codes
from .deputies import deputy_in_cell, tell_who_came
from .functions import functions_of
from .fused import give_each, give_organisations, read_row
from .letter_cuts import by_letters, by_semicolons
from .letters import all_initials, initials_beside
from .letters import printed as printed_letters
from .lines import read_line
from .name_shapes import looks_like_name
from .names import bare_initials
from .nobody import counts_public, nobody
from .parts import core, pieces
from .roles import Context, organisation_like
from .row_cells import Cells, give_remarks, headed_cells, office_first, plain_cells
from .row_labels import labelled
from .row_ticks import Marks, tell_attendance
from .run_on import run_on
from .stacked import part_stacked
from .whole_titles import join_titles, titles_alone_in

FEW = 3  # rows that say little by themselves


def cells_of_people(row: list[list[Passage]], evidence: Evidence, context: Context) -> list[PersonDraft]:
    """People of a row whose cells name one each; a cell with a title is of the one before it."""
    out: list[PersonDraft] = []
    waiting: Passage | None = None  # an office in front of its holder
    for passage in (p for cell in row for p in cell):
        made = read_line(passage, evidence, context)
        if not made and out:
            add_words(out[-1], passage, context)
        elif made and waiting is not None and made[0].role is None:
            give_office(made[0], mark(waiting, 0, len(waiting.text)))
        waiting = passage if not made and not out else None
        out += made
    return out


def names_in_each(roster: Roster) -> bool:
    """Whether every cell of the table names a person of its own."""
    if roster.columns is not None or not roster.rows:
        return False
    if all(
        any(all_initials(cell) and initials_beside(cell, row[0]) for cell in row[1:] if cell) for row in roster.rows
    ):
        return False  # 'Ann Bell, Chair Carl Dunn, Clerk | AB CD'
    if all(len(row) == 2 and row[0] and row[1] and office_first(*row) for row in roster.rows):
        return False
    later = [p for row in roster.rows for cell in row[1:] for p in cell[:1]]
    if all(row and row[0] and _marked(row[0]) for row in roster.rows) and not any(
        _marked([p]) or name_leads(p.text) == STRONG for p in later
    ):
        return False  # 'Ann Bell AB Carl Dunn CD | Weir North Weir West'
    below = [p.text for row in roster.rows for cell in row[1:] for p in cell] if len(later) < FEW else []
    if len(below) > len(later) and not all(name_leads(text) == STRONG for text in below):
        return False  # 'Ann Bell, below her Carl Dunn | Weir Mill, below it Dale Mill'
    others = 0  # too many of them, and the first rows tell
    for passage in later:
        parts = pieces(passage, passage.once(read_words))
        words = core(parts[0]) if parts else []
        office = all(w.flags & (HEAD | START | TOPIC | TITLE) for w in words)  # 'Parish Councillor Secretary'
        named = len(words) > 1 and not office and (looks_like_name(words) or name_leads(passage.text) == STRONG)
        others += not named
        if others > 0.25 * len(later):
            return False
    return bool(later)


def _marked(cell: list[Passage]) -> bool:
    """Whether a cell shows by titles, or by initials behind a name, that it holds people."""
    words = [w for p in cell for w in p.once(read_words)]
    return any(
        (w.has(TITLE) and title_here(words, i)) or initials_last(w, words[max(0, i - 3) : i])
        for i, w in enumerate(words)
    )


def row_of_people(
    roster: Roster, row: list[list[Passage]], evidence: Evidence, context: Context, marks: Marks
) -> list[PersonDraft]:
    """One row of an attendance table; a label may stand in front of a name: 'Visitor: Ann Bell'."""
    kind, row = labelled(row)
    made = _row(roster, row, evidence, context, marks)
    for draft in made if kind is not None else ():
        draft.attendance = kind
    return made


def _row(
    roster: Roster, row: list[list[Passage]], evidence: Evidence, context: Context, marks: Marks
) -> list[PersonDraft]:
    columns = roster.columns
    headed = columns is not None and columns.has("name")
    cells = headed_cells(columns, row) if columns is not None and headed else plain_cells(row)
    if not headed and not cells.roles and cells.names and "," in cells.names[0].text:
        return [d for p in cells.names for part in by_letters(p) for d in _lettered(part, cells, evidence, context)]
    cells.apart = cells.apart and _bodies_told(roster, cells.roles)
    remarks = cells.remarks()
    part_stacked(cells)
    drafts = _cut_by_letters(cells, cells.fronted, evidence, context)
    drafts = drafts or _people(cells, cells.fronted, evidence, context)
    if columns is not None and titles_alone_in(columns):
        join_titles(drafts, cells.roles)
    give_remarks(drafts, remarks)
    for passage in cells.by_role.get("second", []) if len(drafts) == 1 else []:
        if drafts[0].role is None or _office_alone(passage):
            add_words(drafts[0], passage, context)
    _call(drafts, cells.by_role.get("initials", []))
    if drafts:
        tell_attendance(roster, row, cells.by_role, drafts, marks)
    for passage in cells.by_role.get("note", [])[:1] if len(drafts) == 1 else []:
        if held := functions_of(passage.text):
            for function in held:  # 'Chair', 'Minutes'
                drafts[0].functions.setdefault(function, mark(passage, 0, len(passage.text)))
            continue
        drafts[0].note = drafts[0].note or mark(passage, 0, len(passage.text))
        if drafts[0].attendance == "absent" and excused(passage.text):
            drafts[0].attendance = "apologies"
    if len(drafts) == 1 and columns is not None and columns.has("deputy"):
        tell_who_came(drafts[0], cells.by_role.get("attendance", []), legend_codes(roster))
    for passage in cells.by_role.get("deputy", [])[:1] if len(drafts) == 1 else []:
        drafts += deputy_in_cell(drafts[0], passage, evidence)
    return drafts


def _cut_by_letters(cells: Cells, fronted: bool, evidence: Evidence, context: Context) -> list[PersonDraft]:
    """The people of one cell whom the letters behind their names part: 'Ann Bell (AB), Clerk Carl Dunn (CD), Warden'."""
    if len(cells.names) != 1 or cells.roles or (cells.organisations and not fronted):
        return []
    parts = by_letters(cells.names[0])
    parts = parts if len(parts) > 1 else by_semicolons(cells.names[0])
    single = replace(context, single=True)
    made = [d for part in parts for d in _lettered(part, cells, evidence, single)] if len(parts) > 1 else []
    if cells.organisations:
        for draft in made:
            if (
                draft.role is None
                and draft.organisation is not None
                and not organisation_like(read_words(draft.organisation.text))
            ):
                draft.role, draft.organisation = draft.organisation, None  # no body, as each has the one in front
        _of_body(made, cells.organisations[0])
    return made


def _call(drafts: list[PersonDraft], passages: list[Passage]) -> None:
    """What somebody goes by online, in a column of its own: '@ann-b', 'carl_d'."""
    for passage in passages if len(drafts) == 1 else ():
        handle = passage.text.strip(" @")
        if " " not in handle and (passage.text[0] == "@" or handle.islower()):
            drafts[0].aliases.append(handle)
            drafts[0].initials = None


def _bodies_told(roster: Roster, roles: list[Passage]) -> bool:
    """Whether the rows fill the column of bodies, or leave it empty as somebody has none: 'Director, Programs'."""
    at = roster.columns.first("organisation") if roster.columns is not None else None
    told = sum(at is not None and at < len(row) and bool(row[at]) for row in roster.rows)
    if told * 2 > len(roster.rows):
        return True
    return not any(organisation_like(read_words(p.text.rsplit(",", 1)[-1].strip())) for p in roles)


def _people(cells: Cells, fronted: bool, evidence: Evidence, context: Context) -> list[PersonDraft]:
    """The people of a row, with what its cells say of each; `fronted`: their body stands in front of them."""
    names, roles, organisations = cells.names, cells.roles, cells.organisations
    fronted = fronted and len(organisations) == 1
    parted = len(names) == 1 and (
        dashed(names[0].text) is not None
        or ("," in names[0].text and (not roles or context.turned or not _comma_parts(names[0].text)))
    )
    parted = parted and (len(by_letters(names[0])) < 2 or not (roles or organisations))  # people who run together
    made = _several(names[0], evidence, context) if organisations and parted and not roles else []
    if made:
        give_organisations(made, [] if fronted else organisations, context)
    made = made or (_lettered(names[0], cells, evidence, replace(context, single=True)) if parted else [])
    for draft in made if parted and "," in names[0].text and not _comma_parts(names[0].text) else ():
        draft.post_nominals = draft.post_nominals or draft.organisation  # 'Ann Bell, Jr.'
        draft.organisation = None
    if len(made) > 1 and all(draft.organisation is not None for draft in made):
        return made
    if len(made) > 1 and not roles and len(run_on(names[0], names[0].once(read_words), evidence)) == len(made):
        if not fronted:
            give_organisations(made, organisations, context)
    elif len(made) > 1 and fronted and not roles and any(draft.role is not None for draft in made):
        pass  # 'Weir Council | Ann Bell, Planner, Carl Dunn'
    elif len(made) == 1:
        _ranked(made[0], roles)
        for passage in roles if fronted else [*roles, *organisations]:
            add_words(made[0], passage, context)
    else:
        each = _line_by_line(names, [*roles, *organisations], evidence, context)
        if each is not None:
            return each
        if not names or nobody(" ".join(p.text for p in names)) or counts_public(names[0].text):
            return []
        made = _fused(cells, fronted, evidence, context)
    if fronted and not (len(names) == 1 and give_each(made, organisations[0], context)):
        _of_body(made, organisations[0])  # 'Police | Ann Bell Bob Cox | Inspector Sergeant'
    return made


def _ranked(draft: PersonDraft, roles: list[Passage]) -> None:
    """Take one word for an office in front of a name for a rank, where the next cell tells the office: 'Commander Ann Bell'."""
    rank = draft.role
    if rank is None or " " in rank.text or rank.passage is not draft.name.passage or rank.end > draft.name.start:
        return
    if not functions_of(rank.text) and any(w.has(HEAD) for p in roles for w in p.once(read_words)):
        draft.honorific, draft.role = draft.honorific or rank, None


def _comma_parts(text: str) -> bool:
    """Whether a comma stands in a cell, and more than letters behind a name after it: not 'Ann Bell, Jr.'"""
    return any(part.strip().lower() not in word_list("people.post_nominals") for part in text.split(",")[1:])


def _several(names: Passage, evidence: Evidence, context: Context) -> list[PersonDraft]:
    """The people between the commas of a cell beside their body: 'Ann Bell, Carl Dunn'; none where other words stand there."""
    at, parts = 0, list[Passage]()
    for sign in _comma().finditer(names.text):
        parts.append(cut(names, at, sign.start()))
        at = sign.end()
    parts.append(cut(names, at, len(names.text)))
    bare = [part.text.split("(", 1)[0].strip() for part in parts]
    if len(parts) < 2 or not all(map(_could_name, bare)):
        return []
    made = [draft for part in parts for draft in read_line(part, evidence, replace(context, single=True))]
    return made if len(made) == len(parts) else []


def _could_name(text: str) -> bool:
    """Whether words could be a first name and a surname, and no office or body."""
    return " " in text and name_like(text) > NONE


@cache
def _comma() -> re.Pattern[str]:
    """What parts people in a cell, outside of brackets."""
    return re.compile(r"(?:,\s+(?:and\s+)?|\s+and\s+|\s+&\s+)(?![^()]{0,60}\))")


def _fused(cells: Cells, fronted: bool, evidence: Evidence, context: Context) -> list[PersonDraft]:
    """The people of cells in which several may run together, cut jointly."""
    roles, organisations = cells.roles, cells.organisations
    offices: list[Passage] = []
    if organisations and roles and all(_office_alone(p) for p in organisations):
        offices, organisations = organisations, []
    apart = bool(organisations) or cells.apart
    inner = Context(apart, context.comma_last, context.known, context.joined)
    printed = printed_letters(cells.by_role.get("initials", []))
    evidence = _with_letters(evidence, printed)
    count = len(printed) or cells.names[0].paragraph.people or None  # as letters or numbers beside them count
    behind = [] if fronted else organisations
    drafts = _paired(cells.names, roles, behind, evidence, inner) if not offices else []
    drafts = drafts or read_row(cells.names, roles, behind, evidence, inner, count)
    for passage in offices if len(drafts) == 1 else ():
        add_words(drafts[0], passage, context)
    if len(printed) == len(drafts):
        for draft, letters_mark in zip(drafts, printed, strict=True):
            draft.initials = letters_mark
    for passage in cells.by_role.get("initials", []) if len(drafts) == 1 else []:
        for said in re.finditer(r"\(([^()]+)\)", passage.text):  # 'MT (Chair)'
            for function in functions_of(said[1]):
                drafts[0].functions.setdefault(function, mark(passage, *said.span(1)))
    return drafts


def _paired(
    names: list[Passage], roles: list[Passage], bodies: list[Passage], evidence: Evidence, context: Context
) -> list[PersonDraft]:
    """The people of a cell with one in each paragraph, where each cell beside it has as many; else nobody."""
    count = len(names)
    if count < 2 or not (roles or bodies) or len(roles) not in (0, count) or len(bodies) not in (0, count):
        return []
    made = [read_row([name], roles[n : n + 1], bodies[n : n + 1], evidence, context) for n, name in enumerate(names)]
    return [row[0] for row in made] if all(len(row) == 1 for row in made) else []


def _lettered(line: Passage, cells: Cells, evidence: Evidence, context: Context) -> list[PersonDraft]:
    """The people of a line, and their initials from a column of their own."""
    printed = printed_letters(cells.by_role.get("initials", []))
    made = read_line(line, _with_letters(evidence, printed), context)
    if len(made) == len(printed):
        for draft, letters in zip(made, printed, strict=True):
            draft.initials = letters
    return made


def _with_letters(evidence: Evidence, printed: list[Mark]) -> Evidence:
    """The evidence of the document and of the initials that a row has in a column of their own."""
    if not printed:
        return evidence
    initials = evidence.initials.copy()
    initials.update(dict.fromkeys([bare_initials(m.text) for m in printed], 3))
    return replace(evidence, initials=initials)


def _line_by_line(
    names: list[Passage], beside: list[Passage], evidence: Evidence, context: Context
) -> list[PersonDraft] | None:
    """The people of a cell with one on each line, 'Ann Bell, Head of Housing'; None where it is no such cell."""
    if len(names) < 2 or not all("," in p.text or dashed(p.text) is not None for p in names):
        return None
    each = [read_line(p, evidence, replace(context, single=True)) for p in names]
    if any(len(found) != 1 or found[0].role is None for found in each):
        return None
    made = [found[0] for found in each]
    if len(beside) == len(made):
        for draft, passage in zip(made, beside, strict=True):
            give_organisations([draft], [passage], context)
    elif beside:
        give_organisations(made, beside, context)
    return made


def _of_body(drafts: list[PersonDraft], body: Passage) -> None:
    """Give people the body in front of their row, where nothing behind their names says of which they are."""
    for draft in drafts:
        draft.organisation = draft.organisation or mark(body, 0, len(body.text))


def _office_alone(passage: Passage) -> bool:
    """Whether a cell of the column behind the job titles holds the office somebody has here: 'Chair'."""
    return bool(functions_of(passage.text)) or office_label(normal(passage.text))

"""All attendance lists of a document read into drafts of people."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date

from ...lexicons import table
from ...lexicons import words as word_list
from ...segment.labels import label_kind, office_label
from ...segment.layout import Layout, Roster
from ...segment.names import STRONG, name_like
from ...segment.passage import Passage, normal
from ...survey import Evidence
from ..mentions import Mark, PersonDraft, mark
from ..words import words as read_words
from .behind import add_words
from .codes import (
    column_attendance,
    dashed,
    excused,
    legend,
    legend_codes,
    present_mark,
    session_column,
    tick,
    ticked_attendance,
)
from .fused import read_row
from .lines import read_line
from .names import bare_initials
from .parts import core, counts_public, looks_like_name, nobody, pieces
from .roles import Context, organisation_like
from .said import functions_of
from .settle import office, settle
from .told import match_person, tell_functions, told_people


def find_people(layout: Layout, evidence: Evidence, day: date | None = None) -> list[PersonDraft]:
    """Everyone in the attendance lists, in document order; `day` of the meeting tells which column of a grid counts."""
    context = list_context(layout.rosters)
    labelled = any(roster.kind is not None for roster in layout.rosters)
    drafts = []
    for roster in layout.rosters:
        made = _read(roster, evidence, context, day)
        if labelled or roster.columns is None or roster.columns.header is None:
            _presume(made)
        drafts += made
    drafts = [d for draft in drafts for d in (draft, *_represented(draft, evidence))]
    kinds = {r.kind for r in layout.rosters if r.label is None or not office_label(_words(r.label))}
    if "present" not in kinds and None not in kinds:  # the only list is of those present, whatever it is called
        for draft in drafts:
            draft.attendance = "present" if draft.attendance == "in_attendance" else draft.attendance
    drafts += told_people(layout, evidence, drafts)
    drafts.sort(key=lambda d: d.name.ranges()[0])
    people = _merge(drafts)
    tell_functions(layout, people)
    return people


def _words(label: Passage) -> str:
    return normal(label.text)


def _presume(drafts: list[PersonDraft]) -> None:
    """Minutes list those who were there: a list without a label is theirs, where a heading does not make it a register."""
    for draft in drafts:
        draft.attendance = draft.attendance or "present"


def list_context(rosters: list[Roster]) -> Context:
    """What a glance over the lists tells: organisations named in them, the habit of the last comma."""
    known: set[str] = set()
    titled = last = 0
    for roster in rosters:
        for row in roster.rows:
            for n, cell in enumerate([c for c in row if c][1:]):
                for passage in cell:
                    cut = passage.text.rfind(", ")
                    titled += n == 0
                    tail = read_words(passage.text[cut + 2 :]) if cut > 0 else []
                    if tail and len(tail) < 9 and organisation_like(tail):
                        last += n == 0
                        known.add(" ".join(w.text for w in tail).lower())
                    elif cut < 0 and n == 1 and len(passage.text) < 60:
                        whole = passage.once(read_words)
                        if organisation_like(whole):
                            known.add(" ".join(w.text for w in whole).lower())
    return Context(known=frozenset(known), comma_last=bool(titled) and last * 2 >= titled)


def _read(roster: Roster, evidence: Evidence, context: Context, day: date | None) -> list[PersonDraft]:
    out: list[PersonDraft] = []
    each = _cell_each(roster)
    column = session_column(roster, day)
    for row in roster.rows:
        if each:
            out += _cells(row, evidence, context)
        else:
            out += _row(roster, row, evidence, context, column)
    lines = [p for p in roster.lines if not nobody(p.text) and not counts_public(p.text) and not legend(p)]
    inner = replace(context, name_last=_names_last(lines), single=_single(lines))
    for line in lines:
        out += read_line(line, evidence, inner)
    settle(out)
    _letters(out)
    _attend(roster, out)
    if roster.label is not None and out:
        _of_label(roster.label, out[0])
        for draft in out[1:]:
            if out[0].rule == "function-line":
                draft.rule = "function-line"
                if draft.name.passage.paragraph is roster.label.paragraph and not draft.functions:
                    draft.functions.update(out[0].functions)  # 'Chairs: Ann Bell, Carl Dunn'
    return out


def _letters(drafts: list[PersonDraft]) -> None:
    """Where most of a list have their initials behind them, letters in the same place are initials, odd ones too."""
    printed = sum(d.initials is not None for d in drafts)
    for draft in drafts if printed > 2 and printed * 3 >= len(drafts) * 2 else []:
        letters = draft.organisation
        if draft.initials is None and letters is not None and re.fullmatch(r"[A-Z]{2,3}", letters.text):
            draft.initials, draft.organisation = letters, None


def _of_label(label: Passage, draft: PersonDraft) -> None:
    """What a label says of the one person behind it: 'Minutes:', 'Legal counsel:'."""
    words = mark(label, 0, len(label.text.rstrip(" :–-")))
    found = functions_of(normal(words.text.replace("(s)", "")))
    for function in found:
        draft.functions[function] = words
    if found:
        draft.rule = "function-line"
    elif draft.role is None and office(words) and label_kind(normal(words.text)) is None:
        draft.role = words
        draft.rule = "function-line"


def _cells(row: list[list[Passage]], evidence: Evidence, context: Context) -> list[PersonDraft]:
    """People of a row whose cells name one each; a cell with a title is of the one before it."""
    out: list[PersonDraft] = []
    for passage in (p for cell in row for p in cell):
        made = read_line(passage, evidence, context)
        if not made and out:
            add_words(out[-1], passage, context)
        out += made
    return out


def _names_last(lines: list[Passage]) -> bool:
    """Whether most lines put something in front of a name: 'Acme – Ann Bell'."""
    score = 0
    for line in lines:
        parts = dashed(line.text)
        if parts is not None:
            first, second = name_like(parts[0]), name_like(parts[1])
            score += (second > first) - (first > second)
    return score > 0


def _single(lines: list[Passage]) -> bool:
    """Whether each line of a list is of one person: what follows a title there is an organisation."""
    if len(lines) < 3:
        return False
    many = sum(sum(name_like(part.strip()) == STRONG for part in re.split("[,;]", line.text)) > 1 for line in lines)
    return many == 0


def _attend(roster: Roster, drafts: list[PersonDraft]) -> None:
    """What the label, boxes and explained marks say of everyone in a list."""
    marked = present_mark(roster)
    boxes = any(d.marks and d.marks[-1] in "✓☐" for d in drafts)
    label = mark(roster.label, 0, len(roster.label.text)) if roster.label is not None else None
    for draft in drafts:
        if draft.attendance is not None:
            continue
        draft.attendance, draft.attendance_mark = roster.kind, label
        if roster.kind is None and (boxes or marked):
            draft.attendance = "present"
        if (boxes and draft.marks[-1:] != "✓") or (marked is not None and not _is_marked(draft, marked)):
            draft.attendance = "absent"
        if roster.kind == "absent" and draft.note is not None and excused(draft.note.text):
            draft.attendance = "apologies"


def _is_marked(draft: PersonDraft, sign: str) -> bool:
    """Whether a star or plus stands beside a name, or in front of it, where a list took it for a bullet."""
    return sign in draft.marks or draft.name.passage.paragraph.marker == sign


def _cell_each(roster: Roster) -> bool:
    """Whether every cell of the table names a person of its own."""
    if roster.columns is not None or not roster.rows:
        return False
    later = [p for row in roster.rows for cell in row[1:] for p in cell[:1]]
    named = 0
    for passage in later:
        parts = pieces(passage, passage.once(read_words))
        named += bool(parts) and len(core(parts[0])) > 1 and looks_like_name(core(parts[0]))
    return bool(later) and named >= 0.75 * len(later)


def _row(
    roster: Roster, row: list[list[Passage]], evidence: Evidence, context: Context, session: int | None
) -> list[PersonDraft]:
    """One row of an attendance table."""
    columns = roster.columns
    if columns is not None and columns.has("name"):
        by_role: dict[str, list[Passage]] = {}
        for role, cell in zip(columns.roles, row, strict=False):
            by_role.setdefault(role, []).extend(cell)
        names, roles, organisations = by_role.get("name", []), by_role.get("role", []), by_role.get("organisation", [])
        if not names and roles:
            names, roles = roles, []
    else:
        filled = [cell for cell in row if cell]
        letters = next((c for c in filled[1:] if _all_initials(c) and _initials_of(c, filled[0])), None)
        filled = [c for c in filled if c is not letters]
        names = filled[0] if filled else []
        ticks = [c for c in filled[1:] if len(c) == 1 and tick(c[0].text)]
        filled = [c for c in filled if c not in ticks]
        roles = filled[1] if len(filled) > 1 else []
        organisations = filled[2] if len(filled) > 2 else []
        by_role = {"initials": letters} if letters else {}
        if len(filled) == 1 and "," in filled[0][0].text:
            return [d for p in filled[0] for d in read_line(p, evidence, context)]
    parted = len(names) == 1 and (dashed(names[0].text) is not None or (not roles and "," in names[0].text))
    if parted and len(made := read_line(names[0], evidence, replace(context, single=True))) == 1:
        for passage in [*roles, *organisations]:
            add_words(made[0], passage, context)
        _tick(roster, row, by_role, made, session)
        return made
    if not names or nobody(" ".join(p.text for p in names)) or counts_public(names[0].text):
        return []
    inner = Context(bool(organisations), context.comma_last, context.known)
    printed = _printed(by_role.get("initials", []))
    if printed:
        initials = evidence.initials.copy()
        initials.update(dict.fromkeys([bare_initials(m.text) for m in printed], 3))
        evidence = replace(evidence, initials=initials)
    drafts = read_row(names, roles, organisations, evidence, inner, len(printed) or None)
    if len(printed) == len(drafts):
        for draft, letters_mark in zip(drafts, printed, strict=True):
            draft.initials = letters_mark
    for passage in by_role.get("initials", []) if len(drafts) == 1 else []:
        for said in re.finditer(r"\(([^()]+)\)", passage.text):  # 'MT (Chair)'
            for function in functions_of(said[1]):
                drafts[0].functions.setdefault(function, mark(passage, *said.span(1)))
    _tick(roster, row, by_role, drafts, session)
    for passage in by_role.get("note", [])[:1] if len(drafts) == 1 else []:
        drafts[0].note = drafts[0].note or mark(passage, 0, len(passage.text))
        if drafts[0].attendance == "absent" and excused(passage.text):
            drafts[0].attendance = "apologies"
    return drafts


def _tick(
    roster: Roster, row: list[list[Passage]], by_role: dict[str, list[Passage]], drafts: list[PersonDraft],
    session: int | None,
) -> None:  # fmt: skip
    """What the columns of a row say of attendance."""
    marks = row[session] if session is not None and session < len(row) else by_role.get("attendance", [])
    if not marks and _ticks(roster, session):
        for draft in drafts:
            draft.attendance = "absent"
    for passage in marks:
        column_attendance(drafts, passage, legend_codes(roster))
    ticked_attendance(roster, row, drafts)


def _printed(passages: list[Passage]) -> list[Mark]:
    """The initials of a column of their own."""
    return [
        mark(p, m.start(), m.end())
        for p in passages
        for m in re.finditer(r"[^\s,/&]+", p.text)
        if m.group()[0].isalpha()
    ]


def _all_initials(cell: list[Passage]) -> bool:
    tokens = [t for p in cell for t in re.split(r"[\s,/]+", p.text) if t]
    return bool(tokens) and all(
        re.fullmatch(r"[A-Z](?:[a-z]{0,2}[A-Z’'.-]+[a-z]?){1,4}", t) and len(t) <= 7 for t in tokens
    )


def _initials_of(cell: list[Passage], names: list[Passage]) -> bool:
    """Whether letters could be the initials of these people, who have none in brackets: 'TMBC' beside Jim Roxby is a body."""
    if any(re.search(r"\([A-Z]{2,4}\)", p.text) for p in names):
        return False
    first = {w[0] for p in names for w in re.findall(r"[^\W\d_]+", p.text)}
    last = {letter.upper() for letter in first}
    tokens = [t for p in cell for t in re.split(r"[\s,/]+", p.text) if t]
    return all(t[0] in first and t.rstrip(".")[-1].upper() in last for t in tokens)


def _ticks(roster: Roster, session: int | None) -> bool:
    """Whether a column of attendance holds ticks alone: an empty cell of it says that somebody was not there."""
    columns = roster.columns
    if columns is None or session is not None or "attendance" not in columns.roles:
        return False
    at = columns.roles.index("attendance")
    told = {normal(p.text) or p.text for row in roster.rows if at < len(row) for p in row[at]}
    return len(told) == 1 and table("people.codes").get(next(iter(told))) == "present"


def _represented(draft: PersonDraft, evidence: Evidence) -> list[PersonDraft]:
    """The person who came in another's place, where named with the absent one."""
    where = draft.represented_by
    if where is None:
        return []
    passage = where.passage
    at = passage.start + where.start
    part = Passage(where.text, [(0, at, len(where.text))], passage.paragraph)
    read = read_line(part, evidence, Context())
    if not read:
        return []
    made = read[0]
    made.rule = "represented-by"
    draft.represented_by = made.name
    made.attendance = "present"
    made.attendance_mark = mark(passage, max(0, where.start - 15), where.start)
    return [made]


def _merge(drafts: list[PersonDraft]) -> list[PersonDraft]:
    """Someone listed twice is one person; the first entry stands, gaps filled from the other."""
    seen: dict[str, PersonDraft] = {}
    out: list[PersonDraft] = []
    full = [d for d in drafts if len(normal(d.name.text).split()) > 1]
    for draft in drafts:
        key = normal(draft.name.text)
        if key in seen and (len(key.split()) > 1 or draft.functions or seen[key].functions):
            _fill(seen[key], draft)
            continue
        lone = len(key.split()) == 1 and (draft.rule == "function-line" or (draft.functions and draft.role is None))
        known = match_person(draft.name.text, full) if lone else None
        if known is not None:
            _fill(known, draft)
            continue
        seen[key] = draft
        out.append(draft)
    return out


def _fill(first: PersonDraft, second: PersonDraft) -> None:
    weak = ("represented-by", "function-line")
    if first.rule in weak and second.rule not in weak:
        first.attendance, first.attendance_mark = second.attendance, second.attendance_mark
        first.rule = second.rule
    for name in ("honorific", "post_nominals", "initials", "role", "organisation", "note", "represented_by"):
        if getattr(first, name) is None:
            setattr(first, name, getattr(second, name))
    for function, where in second.functions.items():
        first.functions.setdefault(function, where)


def is_chair_title(text: str) -> bool:
    """Whether a job title makes its holder the chair: 'Independent Chair', not 'Vice Chair'."""
    key = normal(text)
    if key in word_list("people.functions.chair"):
        return True
    if re.fullmatch(
        r"chair(?:man|woman|person)? of the (?:trust|council|board|committee|governors|trustees|authority|panel|partnership|group|forum)",
        key,
    ):
        return True
    return bool(
        re.search(
            r"(?:^|\b(?:independent|interim|acting|council|board|committee|governors?|trust|councillor|non executive|town|parish|joint|co)\s|/\s*|\()(?:chair|chairman|chairwoman|chairperson)\b(?!\s*(?:elect|of the|designate))",
            text.lower(),
        )
    ) and not re.search(r"\b(?:vice|deputy|past|former|assistant)[- ]*chair", text.lower())

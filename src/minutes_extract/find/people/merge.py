"""Drafts of people put together: who came in another's place, and who is listed twice."""

from __future__ import annotations

from ...segment.handles import surely_nick
from ...segment.passage import Passage
from ...survey import Evidence
from ..mentions import PersonDraft, mark
from .functions import functions_of
from .lines import read_line
from .names import name_tokens
from .roles import Context
from .told import match_person


def stand_ins(draft: PersonDraft, evidence: Evidence) -> list[PersonDraft]:
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


def merge(drafts: list[PersonDraft]) -> list[PersonDraft]:
    """Someone listed twice is one person; the first entry stands, gaps filled from the other."""
    seen: dict[str, PersonDraft] = {}
    out: list[PersonDraft] = []
    drafts = _bodies_behind(drafts)
    full = [d for d in drafts if len(name_tokens(d.name.text)) > 1]
    for draft in drafts:
        key = " ".join(name_tokens(draft.name.text))
        once = len(key.split()) > 1 or surely_nick(draft.name.text)
        if key in seen and (once or draft.functions or seen[key].functions or _behind_office(draft)):
            _fill(seen[key], draft)
            continue
        lone = len(key.split()) == 1 and (draft.rule == "function-line" or (draft.functions and _of_duty(draft)))
        known = match_person(draft.name.text, full) if lone else _fuller(draft, key, full)
        known = known or (_called(key, full) if lone else None)
        if known is not None:
            _fill(known, draft)
            continue
        seen[key] = draft
        out.append(draft)
    return out


def _bodies_behind(drafts: list[PersonDraft]) -> list[PersonDraft]:
    """Without those called as the body of others is, right behind somebody who has none: 'Zoe Dunn (@zoe) – Weir Widgets'."""
    bodies = {d.organisation.text for d in drafts if d.organisation is not None}
    out: list[PersonDraft] = []
    for draft in drafts:
        if draft.name.text in bodies and out and draft.organisation is None is draft.role and _behind(out[-1], draft):
            out[-1].organisation = draft.name
        else:
            out.append(draft)
    return out


def _behind(first: PersonDraft, second: PersonDraft) -> bool:
    """Whether no more than a sign, or letters in a bracket and one, stands between the names of two."""
    if first.organisation is not None or first.name.passage is not second.name.passage:
        return False
    between = first.name.passage.text[first.name.end : second.name.start].strip()
    told, bracket, sign = between.rpartition(")")
    return sign.strip() in (",", "–", "—", "-") and bool(bracket) == told.startswith("(") and told.count("(") < 2


def _called(key: str, full: list[PersonDraft]) -> PersonDraft | None:
    """Who goes by these letters, as a bracket behind the name says: 'Chair: @abell', 'Ann Bell (@abell)'."""
    fits = [p for p in full if key in [alias.lower() for alias in p.aliases]]
    return fits[0] if len(fits) == 1 else None


def _of_duty(draft: PersonDraft) -> bool:
    """Whether somebody is named for what they did here, 'Facilitator: Carl', and not with an office behind the name."""
    return draft.role is None or (draft.role.start < draft.name.start and bool(functions_of(draft.role.text)))


def _behind_office(draft: PersonDraft) -> bool:
    """Whether an office leads to the name: 'Secretary: Jo', beside a list that has a Jo."""
    role, name = draft.role, draft.name
    return role is not None and role.passage is name.passage and role.start < name.start


def _fuller(draft: PersonDraft, key: str, full: list[PersonDraft]) -> PersonDraft | None:
    """Who is listed by the name that a line of functions shortens: 'Scribe: Sam Dunn' for Samuel Dunn."""
    tokens = key.split()
    before = _behind_office(draft)
    asked = full if draft.rule == "function-line" or before else ()
    short = [p for p in asked if p is not draft and _shortened(name_tokens(p.name.text), tokens)]
    if len(short) == 1:
        short[0].aliases.append(draft.name.text)  # 'Secretary: Jo Dunn' for Jo D.
        return short[0]
    told = draft.rule == "function-line" or draft.functions
    if not told or len(tokens) != 2:
        return None
    listed = [p for p in full if p.rule != "function-line" and name_tokens(p.name.text)[-1] == tokens[-1]]
    letter = tokens[0].rstrip(".")
    if len(letter) == 1:  # 'Recorded by: K. Dunn' for Kit Dunn
        listed = [p for p in listed if p is not draft]
        fits = [p for p in listed if len(first := name_tokens(p.name.text)[0]) > 2 and first[0] == letter]
        return fits[0] if len(fits) == 1 and len(listed) == 1 else None
    if len(tokens[0]) < 3:
        return None
    fits = [p for p in listed if (said := name_tokens(p.name.text)) != tokens and said[0][:3] == tokens[0][:3]]
    if len(fits) != 1:
        return None
    draft.role = None  # what somebody did here is said by the function
    fits[0].aliases += [draft.name.text, draft.name.text.split()[0]]
    return fits[0]


def _shortened(listed: list[str], tokens: list[str]) -> bool:
    """Whether a list has the first letter of a surname for it: 'Jo D.'."""
    return len(listed) == len(tokens) == 2 and listed[0] == tokens[0] and listed[1].rstrip(".") == tokens[1][0]


def _fill(first: PersonDraft, second: PersonDraft) -> None:
    weak = ("represented-by", "function-line")
    told = second.role if second.rule == "function-line" or first.rule not in weak else None
    duty = told is not None and told.start < second.name.start and bool(functions_of(told.text))
    if first.rule in weak and second.rule not in weak:
        first.attendance, first.attendance_mark = second.attendance, second.attendance_mark
        first.rule = second.rule
    for name in ("honorific", "post_nominals", "initials", "role", "organisation", "note", "represented_by"):
        if name == "role" and duty:
            continue  # 'Chair: Ann Bell' beside a list: what somebody did here
        if getattr(first, name) is None:
            setattr(first, name, getattr(second, name))
    for function, where in second.functions.items():
        first.functions.setdefault(function, where)

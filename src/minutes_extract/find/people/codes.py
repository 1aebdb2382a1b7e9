"""Marks that say who came: ticks and letters of a column, stars and pluses with what explains them."""

from __future__ import annotations

import re
from datetime import date
from functools import cache

from minutes_extract.patterns import Patterns, Source

from ...lexicons import table
from ...lexicons import words as word_list
from ...segment.codes import of_this_meeting
from ...segment.labels import label_kind
from ...segment.layout import Roster
from ...segment.legends import SIGN, VARIANT, stands_for
from ...segment.list_lines import answers, cut, explained, explains
from ...segment.passage import Passage, normal
from ...survey import Evidence
from ..dates import find_dates
from ..mentions import PersonDraft, mark
from .functions import functions_of
from .lines import read_line
from .roles import Context

BULLETS = "*+"


@cache
def _patterns() -> dict[str, re.Pattern[str]]:
    return Patterns({
        "came": Source(r"\b(?:present|attend\w*|on (?:the )?(?:call|line)|in the room|here|came|participa\w+|joined)\b", re.IGNORECASE),
        "stayed": Source(r"\b(?:absent|apolog\w+|not |regrets|away)\b", re.IGNORECASE),
        "excused": Source(r"\b(?<!no )(?:excused|apolog\w+|with leave|regrets)\b", re.IGNORECASE),
        "away": Source(r"(?:has |have )?(?:sent |gave |given |with )?(?:(?P<apologies>(?:his |her |their )?(?:apologies|regrets)|apols|excused)(?: received| sent| given)?|no apologies(?: received| sent| given)?|absent|not present|did not attend)", re.IGNORECASE),
        "dashed": Source(r"\W*(.{2,50}?)\s*(?:\s[-–—]+\s|:\s|\s?[–—]\s?)(.{3,80})"),
        "code": Source(rf"(?P<code>[A-ZxX*+–-]{{1,3}}|{SIGN})\s*(?:=|:|–|-|\s)\s*(?P<words>[^\W\d_](?:[^\W\d_]|[ ]){{2,40}}?)(?:\s?/\s?(?P<twin>[^\W\d_](?:[^\W\d_]|[ ]){{2,40}}?))?(?=[^\w ]|[\d_]|\s+(?:[A-Z]{{1,3}}\s?|{SIGN})[=:–-]|\s*$)"),
        "term": Source(r"(?:(?:to|until|till|from|since|ends?|ending|expires?|ex officio|n/?a|tbc|jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|st|nd|rd|th)(?![^\W\d_])|[\W\d_])+", re.IGNORECASE),
        "starred": Source(r"(?:^|\s|\()(?P<mark>[*+†‡#])\s?(?:[A-Z][A-Za-z]{0,12}\.?\s){0,3}$"),
        "starred_behind": Source(r"(?:\s?\([^()]{1,40}\))?(?:\s(?=[*+†‡#](?!\s?\w)))?(?P<mark>[*+†‡#])"),
        "coded": Source(r"(?P<code>[A-Za-z✓✗✔✘√]{1,3})(?:\s?[–—,;:]|\s-|\.)\s+(?=\S)"),
        "bracketed": Source(r"\([^()]{3,80}\)"),
    })  # fmt: skip


def with_bullet(passage: Passage) -> str:
    """The text of a line with the star or plus in front that a list took for its bullet."""
    marker = passage.paragraph.marker
    return f"{marker} {passage.text}" if marker is not None and marker in BULLETS else passage.text


def legend(passage: Passage) -> bool:
    """'* voting member', '"+" indicates attending': words that explain a mark."""
    text = passage.text
    if text[:1] == "=" and passage.paragraph.marker is not None:
        text = with_bullet(passage)
    return explains(text) is not None


def tick(text: str) -> bool:
    """'X', '✓': a mark and no word."""
    return len(text.strip()) == 1 and text.strip().lower() in "xp✓✔√✗✘"


def term(text: str) -> bool:
    """Whether a cell says until when somebody is in office, or is a dash: '31/08/24', 'to 15.10.22', 'ex officio'."""
    return len(text) < 200 and _patterns()["term"].fullmatch(text) is not None


def away(text: str) -> str | None:
    """How somebody was away, where a remark says no more than that: 'sent apologies'."""
    match = _patterns()["away"].fullmatch(text.strip()) if len(text) < 40 else None
    return None if match is None else "apologies" if match["apologies"] else "absent"


def excused(text: str) -> bool:
    return bool(_patterns()["excused"].search(text))


def dashed(text: str) -> tuple[str, str] | None:
    """What stands in front of and behind the first dash or colon of a line."""
    match = _patterns()["dashed"].match(text)
    if match is None:
        return None
    bare = [re.sub(r"[(\[].*|[*+†/,].*", "", part).strip() for part in match.groups()]
    return (bare[0], bare[1]) if all(bare) else None


def present_mark(roster: Roster) -> str | None:
    """The mark that the list itself says stands beside those who came."""
    for sign, words in _explained(roster):
        if _patterns()["came"].search(words) and not _patterns()["stayed"].search(words):
            return sign if sign in SIGNS else None
    return None


def absent_marks(roster: Roster) -> dict[str, str]:
    """The marks that the list itself says stand beside those who did not come, and how they were away."""
    kinds = {sign: label_kind(normal(words)) for sign, words in _explained(roster) if sign in SIGNS}
    return {sign: kind for sign, kind in kinds.items() if kind in ("absent", "apologies")}


SIGNS = "*+†‡#"


def starred(draft: PersonDraft, sign: str) -> bool:
    """Whether a mark stands right behind a name, or in front of it or of its title, in a cell where people run on."""
    text = draft.name.passage.text
    behind = _patterns()["starred_behind"].match(text, draft.name.end)
    before = _patterns()["starred"].search(text[max(0, draft.name.start - 40) : draft.name.start])
    return (behind is not None and behind["mark"] == sign) or (before is not None and before["mark"] == sign)


def _explained(roster: Roster) -> list[tuple[str, str]]:
    """The marks that a list explains, and their words."""
    told = [with_bullet(p) if p.text[:1] == "=" else p.text for p in roster.lines if legend(p)]
    if roster.label is not None:
        told += [m.group() for m in _patterns()["bracketed"].finditer(roster.label.text)]
    told += [with_bullet(p) for p in roster.legend]
    return [(match["mark"], match["words"]) for text in told for match in explained(text)]


def legend_codes(roster: Roster) -> dict[str, str]:
    """Letters that a list explains: 'P present, A absent' → what each stands for."""
    told = [p.text for p in roster.legend]
    if roster.label is not None:
        told.append(roster.label.text)
    found: dict[str, str] = {}
    for text in told:
        for match in _patterns()["code"].finditer(text):
            kind = stands_for(match["words"]) or stands_for(match["twin"] or "")
            kind = kind or ("apologies" if normal(match["words"]) in word_list("people.by_deputy") else None)
            if kind is not None:
                found[match["code"].lower().rstrip(VARIANT)] = kind
    return found


def session_column(roster: Roster, day: date | None) -> int | None:
    """The column of a grid that is of this day; the last one where none is told to be."""
    columns = roster.columns
    if columns is None or "session" not in columns.roles:
        return None
    found = [c for c, role in enumerate(columns.roles) if role == "session"]
    if (now := next((c for c in found if of_this_meeting(columns.names[c])), None)) is not None:
        return now
    if day is None:
        return found[-1]
    for c in found:
        value = next((m.resolve(day) for m in find_dates(columns.names[c], cell=True)), None)
        if value is not None and (value.earliest.month, value.latest.month) == (day.month, day.month):
            if value.precision != "day" or value.earliest.day == day.day:
                return c
    return found[-1]


def column_attendance(drafts: list[PersonDraft], passage: Passage, told: dict[str, str]) -> None:
    """What a cell of a column says of these people's attendance."""
    text = passage.text
    bracket = re.search(r"\(([^()]*)\)?", text)
    end = bracket.start() if bracket else len(text)
    bare = text[:end].rstrip(VARIANT + " ").lstrip()
    codes = table("people.codes")
    value = told.get(bare.lower()) or codes.get(normal(bare) or bare) or label_kind(normal(bare))
    coded = _patterns()["coded"].match(bare) if value is None else None
    if coded is not None and (value := told.get(coded["code"].lower()) or codes.get(normal(coded["code"]))):
        end = coded.end("code")  # 'N – apologies accepted'
        for draft in drafts if not bracket else []:
            draft.note = draft.note or mark(passage, coded.end(), len(text))
    if value is None and bare:  # 'Present from item 4'
        size = next((n for n in (2, 1) if label_kind(normal(" ".join(bare.split()[:n])))), 0)
        first = " ".join(bare.split()[:size])
        value = label_kind(normal(first)) if first else None
        for draft in drafts if value and not bracket else []:
            _remark(draft, passage, len(first), len(text))
        end = len(first) if value else end
    if (
        value == "absent"
        and excused(text)
        and not re.search(r"\b(?:no|without|not) (?:\w+ )?apolog", text, re.IGNORECASE)
    ):
        value = "apologies"  # 'No – apologies'
    if value is None:
        for function in functions_of(bare):  # 'Clerk to the meeting', where the others have how they came
            for draft in drafts:
                draft.functions.setdefault(function, mark(passage, 0, end))
                value = "in_attendance" if function == "minute_taker" else "present"
    for draft in drafts if value else []:
        draft.attendance = value
        draft.attendance_mark = mark(passage, 0, end)
        if bracket and bracket[1].strip():
            _remark(draft, passage, *bracket.span(1))


def _remark(draft: PersonDraft, passage: Passage, start: int, end: int) -> None:
    """What is said behind how somebody came: what they did there, 'In person. Chair.', or a note, 'Present from item 4'."""
    said = passage.text[start:end]
    begin = start + len(said) - len(said.lstrip(_AROUND))
    held = functions_of(said.strip(_AROUND))
    for function in held:
        draft.functions.setdefault(function, mark(passage, begin, start + len(said.rstrip(_AROUND))))
    if not held and draft.note is None:
        draft.note = mark(passage, start, end)


_AROUND = " .,;:–—-()"


def _ticked(row: list[list[Passage]], column: int) -> bool:
    return column < len(row) and bool(row[column])


def ticked_attendance(roster: Roster, row: list[list[Passage]], drafts: list[PersonDraft]) -> None:
    """What a tick says in one of the columns 'Present', 'Apologies', 'Absent'."""
    columns = roster.columns
    ticks = [c for c, role in enumerate(columns.roles) if role == "tick"] if columns is not None else []
    if columns is None or not any(_ticked(row, c) for c in ticks):
        kinds = {label_kind(normal(columns.names[c])) for c in ticks} if columns is not None else set()
        if {"present", "apologies"} <= kinds and any(_ticked(other, c) for other in roster.rows for c in ticks):
            for draft in drafts:
                draft.attendance = "absent"  # neither there nor sorry
        return
    for c in ticks:
        if not _ticked(row, c):
            continue
        kind = label_kind(normal(columns.names[c])) or "present"  # 'Zoom': how he came
        if kind == "present" and roster.kind == "in_attendance" and roster.label is not None:
            kind = roster.kind  # guests, below a label of their own
        if kind == "absent" and excused(row[c][0].text):
            kind = "apologies"  # 'X (excused)'
        for draft in drafts:
            draft.attendance = kind
            draft.attendance_mark = mark(row[c][0], 0, len(row[c][0].text))


def answered(passage: Passage, evidence: Evidence, context: Context) -> list[PersonDraft]:
    """Those of whom a line says in a word whether they were there: 'Trustee Bell: Present', 'Mr Dunn – absent; …'."""
    out: list[PersonDraft] = []
    codes = table("people.codes")
    for match in answers(passage.text) if len(passage.pieces) == 1 else ():
        said = match["said"].lower()
        made = read_line(cut(passage, *match.span("who")), evidence, context)
        for draft in made:
            draft.attendance = codes.get(said) or label_kind(said) or "present"
            draft.attendance_mark = mark(passage, *match.span("said"))
            if match["note"] is not None:
                draft.note = mark(passage, match.start("note") + 1, match.end("note") - 1)
        out += made
    return out

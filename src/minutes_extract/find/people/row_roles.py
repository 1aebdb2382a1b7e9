"""What a part of a cell says of one person: a job title, what is in its bracket, an organisation, a remark."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from ...lexicons import words as word_list
from ...segment.passage import Passage, normal
from ..mentions import Mark, PersonDraft, mark
from ..words import CLOSING, HEAD, LINK, OPENER, OPENING, ORG, START, TOPIC, Word
from ..words import words as read_words
from .cell_tails import said_of_day
from .functions import functions_of
from .kinds import names_office
from .roles import Runs, organisation_like
from .said import attach, is_remark

PLACED = frozenset(
    ("east", "great", "greater", "lower", "mid", "new", "north", "old", "royal", "south", "upper", "west")
)
_DONE = frozenset(("Minutes", "Notes"))
_SENT = frozenset(("appointed", "nominated", "elected", "chosen", "sent"))


@dataclass(slots=True)
class Column:
    """The words of the cell that holds titles or organisations, and which passage each is of; `breaks` begin its paragraphs."""

    passages: list[Passage]
    words: list[Word]
    origin: list[int]
    breaks: set[int]

    @classmethod
    def of(cls, passages: list[Passage]) -> Column:
        column = cls(passages, [], [], set())
        for number, passage in enumerate(passages):
            words = [_as_office(word) for word in passage.once(read_words)]
            column.breaks.add(len(column.words))
            column.words += words
            column.origin += [number] * len(words)
        return column


def _as_office(word: Word) -> Word:
    """'Minutes' stands in the place of an office where others have theirs."""
    return Word(word.text, word.start, word.end, word.flags | HEAD | OPENER) if word.text in _DONE else word


def give_role(
    draft: PersonDraft, column: Column, runs: Runs, cut_of: Callable[[int, int], int], part: tuple[int, int]
) -> None:
    """Part a person's words into job title, bracket and organisation."""
    (a, b), flat = part, runs.words
    b = trailing_remark(draft, column, a, b)
    if b - a > 2 and flat[a].text.lower() in _SENT and flat[a + 1].text == "by":
        if organisation_like(flat[a + 2 : b]):  # 'Appointed by Weir Borough Council'
            draft.organisation = column_mark(column, a + 2, b) or draft.organisation
        else:
            draft.role = column_mark(column, a, b) or draft.role
        return
    opening = _opening(flat, a, b) if flat[b - 1].text == ")" else None
    if opening is not None and _office_of_body(flat[a:opening], flat[opening + 1 : b - 1], cut_of(a, b) == a):
        draft.organisation = column_mark(column, a, opening) or draft.organisation
        draft.role = column_mark(column, opening + 1, b - 1) or draft.role
        return
    if opening is not None and _held_for(flat[a:opening], flat[opening + 1 : b - 1]):
        draft.role = column_mark(column, a, b)  # 'Director (Finance)'
        return
    if opening is not None and (within := _body_within(column, cut_of, (a, opening, b))):
        draft.role = column_mark(column, a, within - 1) or draft.role
        draft.organisation = column_mark(column, within, opening) or draft.organisation
        return
    comma = next((i for i in range(a + 2, b - 1) if flat[i].text == ","), 0)
    if comma and _body_then_office(flat[a:comma], flat[comma + 1 : b]):  # 'Weir Borough Council, Youth Worker'
        draft.organisation = column_mark(column, a, comma) or draft.organisation
        draft.role = column_mark(column, comma + 1, b) or draft.role
        return
    cut = cut_of(a, b)
    if cut < b and all(w.text.lower() in PLACED for w in flat[a:cut]):
        cut = a  # 'East Weir Council'
    end = cut
    while end > a and flat[end - 1].text in (",", "–", "-", "—", ";"):
        end -= 1
    if end > a and flat[end - 1].text == ")" and cut == b:
        opening = _opening(flat, a, end)
        bracket = column_mark(column, opening + 1, end - 1) if opening is not None else None
        if opening is not None and bracket is not None:
            if _bracketed(draft, column, runs, (a, opening, end), bracket):
                return
            end = opening
    if end > a and flat[end - 1].text == ")" and cut < b:
        end = _without_function(draft, column, a, end)
    if end > a and all(w.text in _DONE for w in flat[a:end]):
        draft.functions.setdefault(
            "minute_taker", mark(column.passages[column.origin[a]], flat[a].start, flat[end - 1].end)
        )
    elif end > a and _held_already(draft, column, flat[a:end]):
        draft.organisation = column_mark(column, a, end)
    elif end > a:
        draft.role = column_mark(column, a, end) or draft.role
    if cut < b:
        draft.organisation = column_mark(column, cut, b) or draft.organisation


def of_the_meeting(draft: PersonDraft, beside: Mark | None) -> None:
    """Let 'Clerk' behind a name be of this meeting, where the next cell tells another office: 'Ann Bell (Clerk) | Adviser'."""
    if beside is not None and draft.role is not None and draft.role.passage is not beside.passage:
        if beside.text.lower() in ("clerk", "secretary"):
            draft.functions.setdefault("minute_taker", beside)


def _held_already(draft: PersonDraft, column: Column, words: list[Word]) -> bool:
    """Whether words stand beside somebody whose office is told with the name, and are none: 'Ann Bell (Treasurer) | Chess'."""
    role = draft.role
    if role is None or draft.organisation is not None or role.passage in column.passages:
        return False
    said = " ".join(w.text.lower() for w in words)
    sits = said in word_list("roles.seats") or said in word_list("roles.kinds")
    return names_office(role.text) and not sits and words[0].capital and not any(w.has(HEAD | START) for w in words)


def _office_of_body(outside: list[Word], inside: list[Word], body: bool) -> bool:
    """Whether a body, or what is read as one, stands in front of a bracket with an office in it: 'Weir (Vice Chair)'."""
    if any(w.has(HEAD) for w in outside) or not any(w.has(HEAD) for w in inside) or organisation_like(inside):
        return False
    if " ".join(w.text.lower() for w in outside) in word_list("roles.kinds"):
        return False  # 'Foundation (Vice Chair)'
    return (body or organisation_like(outside)) and not functions_of(" ".join(w.text for w in inside))


def _without_function(draft: PersonDraft, column: Column, a: int, end: int) -> int:
    """Where an office ends in front of a bracket that says what somebody did here: 'Head of Housing (Chair), Weir Council'."""
    opening = _opening(column.words, a, end)
    bracket = column_mark(column, opening + 1, end - 1) if opening is not None else None
    if opening is None or bracket is None or not functions_of(bracket.text):
        return end
    role = draft.role
    attach(draft, bracket)
    draft.role = role
    return opening


def _body_then_office(front: list[Word], back: list[Word]) -> bool:
    """Whether a body stands in front of a comma, and nothing but an office of it behind."""
    if any(w.has(HEAD) for w in front) or not organisation_like(front) or any(w.text in ",()" for w in back):
        return False
    return back[-1].flags & (HEAD | ORG) == HEAD and not organisation_like(back)


def _held_for(outside: list[Word], inside: list[Word]) -> bool:
    """Whether a bracket says what the office in front of it is for, or who elects to it: 'Elected by Synod (Clergy)'."""
    if outside and outside[0].text.lower() in ("elected", "appointed", "nominated"):
        return not organisation_like(inside)
    return (_field(inside) or _services(inside)) and any(w.has(HEAD) for w in outside)


def _services(words: list[Word]) -> bool:
    """Whether a bracket is of the services that an office is for: 'Corporate Services', 'Estates and Legal Services'."""
    *front, last = words or [Word("", 0, 0, 0)]
    return last.text in ("Services", "Service") and bool(front) and all(w.flags & (TOPIC | START | LINK) for w in front)


def _body_within(column: Column, cut_of: Callable[[int, int], int], part: tuple[int, int, int]) -> int:
    """Where the body begins between an office and a bracket with what its holder is here: 'Partner, Bell LLP (auditor)'; 0 for none."""
    (a, opening, end), flat = part, column.words
    inside = flat[opening + 1 : end - 1]
    if not any(w.has(HEAD) for w in inside) or organisation_like(inside):
        return 0
    cut = cut_of(a, opening)
    parted = a + 1 < cut < opening and flat[cut - 1].text in (",", "–", "—", "-")
    return cut if parted and organisation_like(flat[cut:opening]) and any(w.has(HEAD) for w in flat[a:cut]) else 0


def _field(words: list[Word]) -> bool:
    """Whether a bracket behind an office says what it is for: 'Finance', 'Safeguarding and Welfare', 'Education'."""
    told = any(w.flags & TOPIC and not w.flags & (ORG & ~TOPIC) for w in words)
    return told and not organisation_like(words) and all(w.flags & (TOPIC | START | LINK) for w in words)


def _opening(flat: list[Word], a: int, end: int) -> int | None:
    """Where behind a person's first word the bracket opens that closes with words[:end]."""
    return next((i for i in range(end - 2, a, -1) if flat[i].text in OPENING), None)


def _bracketed(draft: PersonDraft, column: Column, runs: Runs, places: tuple[int, int, int], bracket: Mark) -> bool:
    """Take the bracket behind words[a:opening]; whether these words are told with it: a body in front of an office."""
    a, opening, end = places
    before = draft.role
    if _shortens(bracket.text, column.words[a:opening]):
        draft.role = column_mark(column, a, end)  # 'Finance Manager (FM)'
        return draft.role is not None
    attach(draft, bracket)
    if draft.role is not bracket or before is not None:
        return False
    if runs.heads[opening] == runs.heads[a] and opening - a > 1:  # 'Harbour Office (Secretary)'
        draft.organisation = column_mark(column, a, opening) or draft.organisation
        return True
    draft.role = None
    if runs.heads[a] < runs.heads[opening] < runs.heads[end] and len(bracket.text.split()) < 3:
        draft.role = column_mark(column, a, end)  # 'Patient (Vice Chair)'
        return True
    if runs.heads[a] < runs.heads[opening] == runs.heads[end]:
        draft.organisation = draft.organisation or bracket  # 'Team Manager (Care Inspectorate)'
    return False


def _shortens(letters: str, words: list[Word]) -> bool:
    """Whether a bracket holds the first letters of the office in front of it."""
    firsts = "".join(w.text[0] for w in words if w.capital)
    return letters.isupper() and len(letters) > 1 and letters == firsts and any(w.has(HEAD) for w in words)


def _says_why(words: list[Word]) -> bool:
    """Whether words behind a dash or comma say how somebody was away, and name no office: 'on sabbatical', 'for Ann Bell'."""
    text = " ".join(w.text for w in words)
    if words[0].capital or any(w.has(HEAD) for w in words):
        return False
    return words[0].text in word_list("people.conditions") or is_remark(text)


def _done_here(text: str) -> list[str]:
    """The functions that words in small letters behind an office tell, and no other office: 'Planner, taking the minutes'."""
    found = functions_of(text) if text.islower() else []
    return found if "minute_taker" in found or normal(text) in word_list("people.functions.doing") else []


def trailing_remark(draft: PersonDraft, column: Column, a: int, b: int) -> int:
    """Take off a bracket at the end that names a function or is a remark; where the rest ends."""
    flat = column.words
    dash = next((i for i in range(b - 2, a, -1) if flat[i].text in (",", "–", "—", "-")), None)
    done = column_mark(column, dash + 1, b) if dash is not None else None
    if dash is not None and done is not None and (found := _done_here(done.text)):
        draft.functions.update(dict.fromkeys(found, done))
        return dash
    if dash is not None and _says_why(flat[dash + 1 : b]):
        draft.note = draft.note or column_mark(column, dash + 1, b)
        return dash
    if b - a < 3 or flat[b - 1].text not in CLOSING:
        return b
    opening = _opening(flat, a, b)
    bracket = column_mark(column, opening + 1, b - 1) if opening is not None else None
    if bracket is not None and bracket.text == "clerk":
        draft.functions.setdefault("minute_taker", bracket)  # of the meeting, beside a job title
        return opening if opening is not None else b
    if opening is None or bracket is None or not (functions_of(bracket.text) or said_of_day(bracket.text)):
        return b
    role = draft.role
    attach(draft, bracket)
    draft.role = role
    return opening


def column_mark(column: Column, a: int, b: int) -> Mark | None:
    if a >= b:
        return None
    words, number = column.words, column.origin[a]
    while column.origin[b - 1] != number:  # a title does not run over a paragraph
        b -= 1
    passage = column.passages[number]
    end = words[b - 1].end
    if passage.text[end : end + 1] == ")" and "(" in passage.text[words[a].start : end]:
        end += 1
    return mark(passage, words[a].start, end)

"""A row of an attendance table: names, job titles and organisations cut together, once for all."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from ...lexicons import words as word_list
from ...segment.passage import Passage
from ...survey import Evidence
from ..mentions import PersonDraft, mark
from ..words import HEAD, ORG, STRONG
from ..words import words as read_words
from .body_cuts import SEPARATORS, BodyScores
from .cells import Chunk, chunks, dress, person
from .held_by_all import held_by_all, led_by_letters, led_by_openers
from .names import Split, split_names
from .role_cuts import RoleScores, split_roles
from .roles import Context, office_of
from .row_roles import Column, column_mark, give_role, of_the_meeting, trailing_remark
from .said_again import ended_as_schools, led_again, said_again
from .titles_alone import titles_alone
from .without import NO_BODY, Sharing, lone_offices, of_no_body, own_office, own_offices, without

MARGIN = 0.6  # a second reading within this score makes the split ambiguous
MOST = 40
ONCE, ONCE_UNPARTED = (
    0.3,
    1.5,
)  # what it costs that one organisation is said of all: little where commas part the people


@dataclass(slots=True)
class Reading:
    """One joint reading of a row: how many people, and the cuts of each cell."""

    score: float
    count: int
    names: list[Split]  # for each chunk
    roles: Split | None = None
    organisations: Split | None = None


def read_row(
    names: list[Passage],
    roles: list[Passage],
    organisations: list[Passage],
    evidence: Evidence,
    context: Context,
    count: int | None = None,
) -> list[PersonDraft]:
    """The people of one row; `count` where a column of initials tells how many they are."""
    runs = [c for p in names for c in chunks(p, p.once(read_words))]
    if not runs:
        return []
    role_column, org_column = Column.of(roles), Column.of(organisations)
    if not organisations and _bodies_alone(role_column):
        role_column, org_column = org_column, role_column
    by_chunk = [split_names(c.words, evidence, MOST) for c in runs]
    people = _combine(by_chunk)
    role_scores = RoleScores(role_column.words, context, people)
    role_table = split_roles(role_scores, MOST, role_column.breaks) if role_column.words else {}
    org_table = _organisations(org_column, context)
    parted = len(runs) if all(map(_parted, runs, runs[1:])) else 0  # people whom commas part
    untitled = parted > 1 and not any(w.has(HEAD) for w in role_column.words)  # their body, beside their names
    by_role = Sharing({parted: ONCE} if untitled else {}, own_offices(runs, role_column))
    by_org = Sharing(dict.fromkeys(people, ONCE_UNPARTED) | {parted: ONCE}, lone_offices(role_column), NO_BODY)
    readings = [
        Reading(score + by_role.worth(k, role_table) + by_org.worth(k, org_table), k, cuts)
        for k, (score, cuts) in people.items()
    ]
    if count is not None and any(r.count == count for r in readings):
        readings = [r for r in readings if r.count == count]
    readings.sort(key=lambda r: (-r.score, r.count))
    if not readings:
        return []
    best = readings[0]
    best.roles = _shown(role_column, best.count) or by_role.pick(best.count, role_table)
    best.organisations = _ended(org_column, best.count) or by_org.pick(best.count, org_table)
    if best.roles is not None and len(best.roles.parts) == best.count:
        best.roles, role_scores = titles_alone(role_scores, best.roles, people, MOST, role_column.breaks)
    drafts = _drafts(runs, best)
    if not _give_whole(drafts, role_column):
        _give_roles(drafts, role_column, best.roles, role_scores)
    _give(drafts, org_column, best.organisations)
    if _ambiguous(best, readings[1:], by_chunk, role_table, org_table):
        for draft in drafts:
            draft.ambiguous = True
    return drafts


def _shown(column: Column, count: int) -> Split | None:
    """The cut of a column that its words show by what they repeat."""
    return (
        said_again(column, count)
        or led_again(column, count)
        or led_by_letters(column, count)
        or led_by_openers(column, count)
    )


def _ended(column: Column, count: int) -> Split | None:
    """The cut of a column of bodies that its words show by what they repeat, or how they end."""
    return said_again(column, count) or ended_as_schools(column, count)


def _bodies_alone(column: Column) -> bool:
    """Whether a cell holds bodies and no office: words that end the names of bodies, and none of offices or marks."""
    words = column.words
    ends = sum(w.has(STRONG) for w in words)
    seats = any(w.text.lower() in word_list("roles.seats") for w in words)
    named = ends > seats or sum(w.has(ORG) for w in words) > 1 + seats  # 'Healthwatch Weir NHS England'
    return named and not any(w.has(HEAD) or w.text in SEPARATORS or w.text == "by" for w in words)


def give_each(drafts: list[PersonDraft], passage: Passage, context: Context) -> bool:
    """Hand people the organisations of a cell where it holds as many as they are: 'Weir Council Mill Homes'."""
    column = Column.of([passage])
    apart = _apart(_organisations(column, context), column, len(drafts)) if len(drafts) > 1 else None
    if apart is None or any(b - a < 2 for a, b in apart.parts):
        return False  # 'NHS Weir Care Board' is one
    _give(drafts, column, apart)
    return True


def _apart(table: dict[int, list[Split]], column: Column, count: int) -> Split | None:
    """The cut of a column into so many organisations, where that is not much worse than one of all."""
    if (ended := _ended(column, count)) is not None:
        return ended
    whole, apart = table.get(1), table.get(count)
    if apart is None or whole is None or apart[0].score < whole[0].score - 0.5 * (count - 1) - 0.3:
        return apart[0] if apart is not None and whole is None else None
    return apart[0] if all(b - a > 1 or column.words[a].text.isupper() for a, b in apart[0].parts) else None


def give_organisations(drafts: list[PersonDraft], passages: list[Passage], context: Context) -> None:
    """Hand people the organisations fused in a cell of their own: one each, or else a short one for all of them."""
    column = Column.of(passages)
    words, table = column.words, _organisations(column, context)
    whole = table.get(1)
    chosen = _apart(table, column, len(drafts)) or (whole[0] if whole and len(words) < 5 else None)
    for draft in drafts:
        role, unit = draft.role, draft.organisation
        if role and unit and role.passage.text[role.end : unit.start].strip() == ",":
            draft.role = mark(role.passage, role.start, unit.end)  # 'Inspector, River Unit' beside the police
        draft.ambiguous = draft.ambiguous or (chosen is None and bool(words))
    _give(drafts, column, chosen)


def _organisations(column: Column, context: Context) -> dict[int, list[Split]]:
    """The cuts of a column that holds organisations alone."""
    return split_roles(BodyScores(column.words, context), MOST, column.breaks) if column.words else {}


_Totals = dict[int, tuple[float, list[Split]]]


def _combine(by_chunk: list[dict[int, list[Split]]]) -> _Totals:
    """For each total of people the best choice of cuts over the chunks."""
    total: _Totals = {0: (0.0, [])}
    for cuts in by_chunk:
        options = cuts or {0: [Split(0.0, None)]}  # words that make no name
        merged: _Totals = {}
        for have, (score, chosen) in total.items():
            for k, splits in options.items():
                candidate = (score + splits[0].score, [*chosen, splits[0]])
                if have + k <= MOST and (have + k not in merged or merged[have + k][0] < candidate[0]):
                    merged[have + k] = candidate
        total = merged or _beyond(total, options)
    return total


def _beyond(total: _Totals, options: dict[int, list[Split]]) -> _Totals:
    """The best choice so far with a chunk's best cut, where the people are more than are weighed jointly."""
    have, (score, chosen) = max(total.items(), key=lambda item: item[1][0])
    k, splits = max(options.items(), key=lambda item: item[1][0].score)
    return {have + k: (score + splits[0].score, [*chosen, splits[0]])}


def _parted(run: Chunk, following: Chunk) -> bool:
    """Whether a comma or 'and' stands between two runs of names."""
    if run.passage is not following.passage:
        return False
    between = run.passage.text[run.words[-1].end : following.words[0].start]
    return any(sign in between for sign in (",", ";", "&", " and "))


def _ambiguous(
    best: Reading,
    others: list[Reading],
    by_chunk: list[dict[int, list[Split]]],
    roles: dict[int, list[Split]],
    organisations: dict[int, list[Split]],
) -> bool:
    """Whether another reading of the row is nearly as good, or the counts disagree."""
    if others and best.score - others[0].score < MARGIN:
        return True
    for split, options in zip(best.names, by_chunk, strict=False):
        same = options.get(len(split.parts), [])
        if len(same) > 1 and same[0].score - same[1].score < MARGIN:
            return True
    for chosen, table in ((best.roles, roles), (best.organisations, organisations)):
        if chosen is None:
            continue
        if len(chosen.parts) != best.count:
            return True
        same = table.get(best.count, [])
        if len(same) > 1 and same[0].score - same[1].score < MARGIN / 2:
            return True
    return False


def _drafts(runs: list[Chunk], reading: Reading) -> list[PersonDraft]:
    out: list[PersonDraft] = []
    for run, split in zip(runs, reading.names, strict=True):
        rule = "fused-cell" if reading.count > 1 else "attendance-row"
        made = [person(run.passage, run.words[a:b], rule) for a, b in split.parts]
        if made:
            dress(made[-1], run)
        out += made
    return out


def _shared(drafts: list[PersonDraft], column: Column, split: Split | None) -> Iterator[tuple[PersonDraft, int, int]]:
    """Each person with its part of the column; one part is said of all of them."""
    parts = split.parts if split is not None else ()
    for draft, (a, b) in zip(drafts, parts * len(drafts) if len(parts) == 1 else parts, strict=False):
        while b > a and column.words[b - 1].text in (",", ";"):
            b -= 1
        yield draft, a, b


def _give(drafts: list[PersonDraft], column: Column, split: Split | None) -> None:
    """Hand each person its organisation."""
    drafts = without(drafts, split, of_no_body)
    for draft, a, b in _shared(drafts, column, split):
        end = trailing_remark(draft, column, a, b)  # 'Weir Council (item 4)'
        draft.organisation = column_mark(column, a, end) or draft.organisation


def _give_whole(drafts: list[PersonDraft], column: Column) -> bool:
    """Give people offices that hold no body: one of several, or 'VP Welfare VP Sport'."""
    office, led = held_by_all(column), led_by_letters(column, len(drafts))
    if office is None and led is None:
        return False
    for draft, a, b in _shared(drafts, column, led or Split(0.0, (None, 0, len(column.words)))):
        draft.role = draft.role or office or column_mark(column, a, b)
    return True


def _give_roles(drafts: list[PersonDraft], column: Column, split: Split | None, scores: RoleScores) -> None:
    """Hand each person its job title, and the organisation behind it."""
    fused = split is not None and len(split.parts) > 1
    marked = _cuts_at_marks(column, split, scores) if split is not None and fused else {}

    def cut_of(a: int, b: int) -> int:
        return marked.get(a) or (scores.cut(a, b) if fused else scores.runs.cut(a, b))

    if fused or any(w.has(HEAD) for w in column.words):  # one body may be of all
        drafts = without(drafts, split, own_office)
    for draft, a, b in _shared(drafts, column, split):
        beside = draft.role
        give_role(draft, column, scores.runs, cut_of, (a, b))
        of_the_meeting(draft, beside)


def _cuts_at_marks(column: Column, split: Split, scores: RoleScores) -> dict[int, int]:
    """Where bodies begin behind the one mark that each part has, by the parts' beginnings; none where few are bodies."""
    found: dict[int, int] = {}
    bodies = 0
    for a, b in split.parts:
        marks = [i for i in range(a + 1, b - 1) if column.words[i].text in SEPARATORS and not scores.read.inside[i]]
        if len(marks) != 1 or any(w.text == ")" for w in column.words[marks[0] : b]):
            return {}
        found[a] = marks[0] + 1
        at = marks[0] + 1
        bodies += scores.runs.organisation(at, b) or office_of(column.words, at, b)
    return found if bodies * 2 > len(split.parts) else {}

"""People of a fused row who have no part in the cell beside their names, and what it costs a reading that there are some."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from ..mentions import PersonDraft
from ..words import HEAD
from .cells import Chunk
from .functions import functions_of
from .kinds import names_office
from .names import Split
from .row_roles import Column

OWN_OFFICE, NO_BODY = (
    1.5,
    0.3,
)  # what it takes off for each of them: beside an office of their own, or one that no body has
_OF_NO_BODY = frozenset(("independent", "lay"))


@dataclass(slots=True)
class Sharing:
    """How the parts of a column may go round: one each, one for all where `once` says what that costs, none for `spare`."""

    once: dict[int, float] = field(default_factory=dict)  # by the number of people; else each has words of its own
    spare: int = 0
    each: float = OWN_OFFICE  # what it takes off that one has none

    def cost(self, parts: int, count: int) -> float:
        """What it takes off where the parts are not as many as the people."""
        if parts == count:
            return 0.0
        spared = min(max(count - parts, 0), self.spare) if parts else 0
        told = self.each * spared + 3.0 * (abs(parts - count) - spared)
        return min(told, self.once.get(count, told)) if parts == 1 < count else told

    def worth(self, count: int, table: dict[int, list[Split]]) -> float:
        """The score of the cut that gives each person a part, or of the nearest that does not."""
        return max([s[0].score - self.cost(k, count) for k, s in table.items()], default=0.0)

    def pick(self, count: int, table: dict[int, list[Split]]) -> Split | None:
        """The best cut for so many people."""
        if not table:
            return None
        return table[max(table, key=lambda k: table[k][0].score - self.cost(k, count))][0]


def own_offices(runs: list[Chunk], column: Column) -> int:
    """How many have their office behind their names, and not in the column too: 'Ann Bell (Chair) Carl Dunn | Treasurer'."""
    if not any(w.has(HEAD) for w in column.words):
        return 0  # bodies alone
    again = any(w.has(HEAD) and "chair" in functions_of(w.text) for w in column.words)  # 'Independent Chair'
    offices = [[b.text for b in run.brackets if _office(b.text)] for run in runs]
    return sum(any(not (again and "chair" in functions_of(text)) for text in told) for told in offices)


def lone_offices(column: Column) -> int:
    """How many offices there may be that no body has."""
    return sum(w.text.lower() in _OF_NO_BODY for w in column.words)


def own_office(draft: PersonDraft) -> bool:
    """Whether somebody's office is told already: 'Ann Bell (Chair)'."""
    return draft.role is not None and _office(draft.role.text)


def of_no_body(draft: PersonDraft) -> bool:
    """Whether somebody holds an office that no body has: 'Independent Chair', 'Lay Member'."""
    return draft.role is not None and draft.role.text.split()[0].lower() in _OF_NO_BODY


def without(drafts: list[PersonDraft], split: Split | None, spared: Callable[[PersonDraft], bool]) -> list[PersonDraft]:
    """The people who have a part of the column, where some of them have none and it shows who."""
    missing = len(drafts) - len(split.parts) if split is not None else 0
    found = [id(d) for d in drafts if spared(d)] if missing > 0 else []
    return [d for d in drafts if id(d) not in found[:missing]] if len(found) >= missing > 0 else drafts


def _office(text: str) -> bool:
    """Whether a bracket holds an office, and not what somebody did at this meeting."""
    held = functions_of(text)
    return "chair" in held or ("minute_taker" not in held and names_office(text))

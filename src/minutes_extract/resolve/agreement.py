"""How the actions of a row fit the entries of its owner column."""

from __future__ import annotations

from itertools import pairwise

from ..find.mentions import Mark
from .cells import CellEntry
from .owners import text_owners
from .people import Registry


def one_each(entries: list[CellEntry], actions: list[Mark], registry: Registry, sure: bool) -> list[CellEntry]:
    """One entry of as many owners as there are actions, 'AB / CD': one each where the wording of an action tells it.

    `sure`: there are as many dates as well.
    """
    if len(entries) != 1 or len(actions) < 2 or len(entries[0].owners) != len(actions):
        return entries
    parts = [CellEntry([owner], entries[0].due) for owner in entries[0].owners]
    agrees = Agreement(actions, parts, registry)
    sure = sure or _only_spaces(entries[0].owners)
    fits = [agrees(n, n) for n in range(len(actions))]
    others = [agrees(n, m) for n in range(len(actions)) for m in range(len(parts)) if m != n]
    return parts if sure or (max(fits) > 0 and max(others) <= 0) else entries


def _only_spaces(owners: list[Mark]) -> bool:
    """Whether nothing parts the owners of a cell, as where its lines ran together."""
    return all(a.passage is b.passage and not a.passage.text[a.end : b.start].strip() for a, b in pairwise(owners))


class Agreement:
    """How the actions of a row fit the entries of its owner column; whom each names is told once."""

    def __init__(self, actions: list[Mark], entries: list[CellEntry], registry: Registry) -> None:
        self.actions = actions
        self.entries = entries
        self.registry = registry
        self._said: dict[int, set[str | None]] = {}
        self._named: dict[int, set[str | None]] = {}

    def __call__(self, action: int, entry: int) -> float:
        """1 where the wording names people of the entry, −0.5 where others, 0 where nobody."""
        said = self._said.get(action)
        if said is None:
            found = text_owners(self.actions[action], self.registry)
            said = self._said[action] = {o.resolution.person or o.resolution.name for o in found} - {None}
        if not said:
            return 0.0
        named = self._named.get(entry)
        if named is None:
            found_in = [self.registry.resolve(m.text) for m in self.entries[entry].owners]
            named = self._named[entry] = {r.person or r.name for r in found_in} - {None}
        return 1.0 if said & named else -0.5

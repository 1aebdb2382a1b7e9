"""What a name, initials or an office stands for."""

from __future__ import annotations

from typing import NamedTuple


class Resolution(NamedTuple):
    """What a name, initials or office stands for. `candidates`: the people it fits where that is in doubt.

    `told`: where the visible text names in full somebody whom no list names.
    """

    kind: str
    name: str | None = None
    person: str | None = None
    candidates: tuple[str, ...] = ()
    told: tuple[int, int] | None = None

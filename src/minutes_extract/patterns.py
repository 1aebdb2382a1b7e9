"""Regular expressions that are compiled when they are first asked for: most documents need only some of them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any, NamedTuple

__all__ = ["Patterns", "Source"]


class Source(NamedTuple):
    """An expression that is not compiled yet, and its flags."""

    text: str
    flags: int = 0


class Patterns(dict[str, re.Pattern[str]]):
    """Patterns by name, each compiled at its first use; looking over all of them compiles the rest."""

    def __init__(self, sources: dict[str, Source]) -> None:
        super().__init__()
        self._sources = sources

    def __missing__(self, name: str) -> re.Pattern[str]:
        pattern = self[name] = re.compile(*self._sources[name])
        return pattern

    def __iter__(self) -> Iterator[str]:
        return iter(self._sources)

    def __len__(self) -> int:
        return len(self._sources)

    def __contains__(self, name: object) -> bool:
        return name in self._sources

    def values(self) -> Any:  # the built-in view has no name to annotate with
        return self._all().values()

    def items(self) -> Any:
        return self._all().items()

    def _all(self) -> dict[str, re.Pattern[str]]:
        return {name: self[name] for name in self._sources}

"""How far a run is: a bar on a terminal, a line now and then elsewhere, or nothing."""

from __future__ import annotations

import sys
import time
from dataclasses import dataclass
from typing import Any

from minutes_extract.errors import one_line
from minutes_extract.output import say

__all__ = ["Counts", "Progress"]

_EVERY = 10.0  # seconds between lines where there is no terminal


@dataclass
class Counts:
    """Documents of a run. `flagged` have a diagnostic that is a warning or an error."""

    extracted: int = 0
    failed: int = 0
    flagged: int = 0
    unchanged: int = 0
    skipped: int = 0

    @property
    def done(self) -> int:
        return self.extracted + self.failed + self.unchanged

    def summary(self) -> str:
        """The counts in one line."""
        parts = [f"{self.extracted:,} extracted", f"{self.failed:,} failed", f"{self.flagged:,} flagged"]
        if self.unchanged:
            parts.insert(1, f"{self.unchanged:,} unchanged")
        if self.skipped:
            parts.append(f"{self.skipped:,} other files left out")
        return f"{self.done:,} documents: {', '.join(parts)}"


class Progress:
    """Shows counts on standard error, from `start` to `close`; `say` may be called at any time."""

    def __init__(self, counts: Counts, quiet: bool) -> None:
        self._total, self._counts = 0, counts
        self._quiet = quiet or sys.stderr is None
        self._began = self._last = time.monotonic()
        self._bar: Any = None

    def start(self, total: int) -> None:
        """`total` may be less than there is: some archives are counted only as they are read."""
        self._total = total
        self._began = self._last = time.monotonic()
        if not self._quiet and sys.stderr.isatty():
            from tqdm import tqdm

            self._bar = tqdm(total=total, unit=" documents", file=sys.stderr, dynamic_ncols=True, smoothing=0.1)

    def step(self) -> None:
        """A document is done, and counted."""
        if self._bar is not None:
            if self._counts.done > (self._bar.total or 0):
                self._bar.total = self._counts.done
            self._bar.set_postfix_str(f"{self._counts.failed} failed, {self._counts.flagged} flagged", refresh=False)
            self._bar.update(self._counts.done - self._bar.n)
        elif not self._quiet and time.monotonic() - self._last >= _EVERY:
            self._last = time.monotonic()
            say(f"minutes-extract: {self._line()}")

    def say(self, message: str) -> None:
        """A line for the person who waits, above the bar."""
        line = f"minutes-extract: {one_line(message)}"
        if self._bar is not None:
            self._bar.write(line, file=sys.stderr)
        else:
            say(line)

    def close(self) -> None:
        if self._bar is not None:
            self._bar.close()

    def _line(self) -> str:
        done, total = self._counts.done, max(self._total, self._counts.done)
        rate = done / max(time.monotonic() - self._began, 0.001)
        left = (total - done) / rate if rate else 0
        shown = f"{done:,} of {total:,} documents, {rate:,.0f} a second, {_time(left)} left"
        return f"{shown}, {self._counts.failed:,} failed, {self._counts.flagged:,} flagged"


def _time(seconds: float) -> str:
    minutes, seconds = divmod(round(seconds), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{seconds:02}" if hours else f"{minutes}:{seconds:02}"

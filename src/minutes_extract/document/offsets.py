"""The map from visible characters back to offsets in the decoded source."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator

Run = tuple[int, int, int, int]  # visible start and end, source start and end


class OffsetMap:
    """Runs of visible characters and the source slices they came from.

    A run is linear (as many source characters as visible ones) or atomic (an entity, a
    stretch of white space: any part of it maps to the whole slice). Visible positions that
    belong to no run are the line ends between paragraphs.
    """

    __slots__ = ("_runs", "_starts")

    def __init__(self) -> None:
        self._runs: list[Run] = []
        self._starts: list[int] = []  # the visible starts of the runs

    def __len__(self) -> int:
        return len(self._runs)

    def add(self, visible: int, length: int, source_start: int, source_end: int) -> None:
        """Append a run; runs come in visible order."""
        runs = self._runs
        if runs:
            first, last, begin, end = runs[-1]
            if end == source_start and last == visible:
                linear = source_start - begin == visible - first
                if linear and source_end - source_start == length:
                    runs[-1] = (first, last + length, begin, source_end)
                    return
        runs.append((visible, visible + length, source_start, source_end))
        self._starts.append(visible)

    def hidden(self, length: int) -> Iterator[tuple[int, int]]:
        """The slices of a source of this length that no visible character came from, in order."""
        at = 0
        for begin, end in sorted(run[2:] for run in self._runs):  # words of a margin stand elsewhere in the source
            if begin > at:
                yield at, begin
            at = max(at, end)
        if at < length:
            yield at, length

    def source_span(self, start: int, end: int) -> tuple[int, int] | None:
        """Source slice of the visible range [start, end); None if it holds no source character."""
        at = bisect_right(self._starts, start) - 1
        if at >= 0:
            first, last, begin, stop = self._runs[at]
            if start < end <= last:
                return (begin + start - first, begin + end - first) if stop - begin == last - first else (begin, stop)
        return self._across(at, start, end)

    def _across(self, at: int, start: int, end: int) -> tuple[int, int] | None:
        """The source slice where not all of the range lies inside the run `at`."""
        runs = self._runs
        if start >= end or not runs:
            return None
        at = max(at, 0)
        if runs[at][1] <= start or runs[at][0] > start:
            if runs[at][1] <= start:
                at += 1
            if at >= len(runs) or runs[at][0] >= end:
                return None
            start = runs[at][0]
        behind = at if end <= runs[at][1] else bisect_right(self._starts, end - 1) - 1
        first, last, begin, stop = runs[at]
        if stop - begin == last - first:
            begin += start - first
        first, last, other, stop = runs[behind]
        if stop - other == last - first:
            stop -= last - min(end, last)
        return begin, stop

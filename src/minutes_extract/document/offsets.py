"""The map from visible characters back to offsets in the decoded source."""

from __future__ import annotations

from bisect import bisect_right


class OffsetMap:
    """Runs of visible characters and the source slices they came from.

    A run is linear (as many source characters as visible ones) or atomic (an entity, a
    stretch of white space: any part of it maps to the whole slice). Visible positions that
    belong to no run are the line ends between paragraphs.
    """

    __slots__ = ("_source_end", "_source_start", "_visible_end", "_visible_start")

    def __init__(self) -> None:
        self._visible_start: list[int] = []
        self._visible_end: list[int] = []
        self._source_start: list[int] = []
        self._source_end: list[int] = []

    def __len__(self) -> int:
        return len(self._visible_start)

    def add(self, visible: int, length: int, source_start: int, source_end: int) -> None:
        """Append a run; runs come in visible order."""
        if self._visible_end:
            grows = (
                self._visible_end[-1] == visible
                and self._source_end[-1] == source_start
                and source_end - source_start == length
                and self._source_end[-1] - self._source_start[-1]
                == self._visible_end[-1] - self._visible_start[-1]
            )
            if grows:
                self._visible_end[-1] += length
                self._source_end[-1] = source_end
                return
        self._visible_start.append(visible)
        self._visible_end.append(visible + length)
        self._source_start.append(source_start)
        self._source_end.append(source_end)

    def source_span(self, start: int, end: int) -> tuple[int, int] | None:
        """Source slice of the visible range [start, end); None if it holds no source character."""
        if start >= end or not self._visible_start:
            return None
        first = max(bisect_right(self._visible_start, start) - 1, 0)
        if self._visible_end[first] <= start or self._visible_start[first] > start:
            if self._visible_end[first] <= start:
                first += 1
            if first >= len(self._visible_start) or self._visible_start[first] >= end:
                return None
            start = self._visible_start[first]
        last = bisect_right(self._visible_start, end - 1) - 1
        end = min(end, self._visible_end[last])
        return self._start_of(first, start), self._end_of(last, end)

    def _linear(self, run: int) -> bool:
        visible = self._visible_end[run] - self._visible_start[run]
        return self._source_end[run] - self._source_start[run] == visible

    def _start_of(self, run: int, visible: int) -> int:
        shift = visible - self._visible_start[run] if self._linear(run) else 0
        return self._source_start[run] + shift

    def _end_of(self, run: int, visible: int) -> int:
        shift = self._visible_end[run] - visible if self._linear(run) else 0
        return self._source_end[run] - shift

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
        if self._visible_end and self._visible_end[-1] == visible and self._source_end[-1] == source_start:
            linear = source_start - self._source_start[-1] == visible - self._visible_start[-1]
            if linear and source_end - source_start == length:
                self._visible_end[-1] += length
                self._source_end[-1] = source_end
                return
        self._visible_start.append(visible)
        self._visible_end.append(visible + length)
        self._source_start.append(source_start)
        self._source_end.append(source_end)

    def source_span(self, start: int, end: int) -> tuple[int, int] | None:
        """Source slice of the visible range [start, end); None if it holds no source character."""
        starts, ends = self._visible_start, self._visible_end
        first = bisect_right(starts, start) - 1
        if first < 0 or end > ends[first] or start >= end:
            return self._across(first, start, end)
        at, begin, stop = starts[first], self._source_start[first], self._source_end[first]
        if stop - begin == ends[first] - at:
            return begin + start - at, begin + end - at
        return begin, stop

    def _across(self, first: int, start: int, end: int) -> tuple[int, int] | None:
        """The source slice where not all of the range lies inside the run `first`."""
        starts, ends = self._visible_start, self._visible_end
        if start >= end or not starts:
            return None
        first = max(first, 0)
        if ends[first] <= start or starts[first] > start:
            if ends[first] <= start:
                first += 1
            if first >= len(starts) or starts[first] >= end:
                return None
            start = starts[first]
        last = first if end <= ends[first] else bisect_right(starts, end - 1) - 1
        end = min(end, ends[last])
        begin, stop = self._source_start[first], self._source_end[last]
        if self._linear(first):
            begin += start - starts[first]
        if self._linear(last):
            stop -= ends[last] - end
        return begin, stop

    def _linear(self, run: int) -> bool:
        visible = self._visible_end[run] - self._visible_start[run]
        return self._source_end[run] - self._source_start[run] == visible

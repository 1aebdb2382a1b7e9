"""The map from visible characters back to offsets in the decoded source."""

from __future__ import annotations

from array import array
from bisect import bisect_right
from collections.abc import Iterator

Run = tuple[int, int, int, int]  # visible start and end, source start and end


class OffsetMap:
    """Runs of visible characters and the source slices they came from.

    A run is linear (as many source characters as visible ones) or atomic (an entity, a
    stretch of white space: any part of it maps to the whole slice). Visible positions that
    belong to no run are the line ends between paragraphs. The runs are kept as bare numbers:
    a document has more of them than paragraphs, and as tuples they would take twelve times the memory.
    """

    __slots__ = ("_rest", "_starts")

    def __init__(self) -> None:
        self._starts = array("I")  # the visible starts of the runs
        self._rest = array("I")  # of each run its visible end, source start and source end

    def __len__(self) -> int:
        return len(self._starts)

    def _run(self, at: int) -> Run:
        last, begin, end = self._rest[3 * at : 3 * at + 3]
        return self._starts[at], last, begin, end

    def add(self, visible: int, length: int, source_start: int, source_end: int) -> None:
        """Append a run; runs come in visible order."""
        starts, rest = self._starts, self._rest
        if starts and rest[-1] == source_start and rest[-3] == visible:
            linear = source_start - rest[-2] == visible - starts[-1]
            if linear and source_end - source_start == length:
                rest[-3] = visible + length
                rest[-1] = source_end
                return
        starts.append(visible)
        rest.extend((visible + length, source_start, source_end))

    def hidden(self, length: int) -> Iterator[tuple[int, int]]:
        """The slices of a source of this length that no visible character came from, in order."""
        at = 0
        # words of a margin stand elsewhere in the source
        for begin, end in sorted(zip(self._rest[1::3], self._rest[2::3], strict=True)):
            if begin > at:
                yield at, begin
            at = max(at, end)
        if at < length:
            yield at, length

    def source_span(self, start: int, end: int) -> tuple[int, int] | None:
        """Source slice of the visible range [start, end); None if it holds no source character."""
        at = bisect_right(self._starts, start) - 1
        if at >= 0:
            first, last, begin, stop = self._run(at)
            if start < end <= last:
                return (begin + start - first, begin + end - first) if stop - begin == last - first else (begin, stop)
        return self._across(at, start, end)

    def _across(self, at: int, start: int, end: int) -> tuple[int, int] | None:
        """The source slice where not all of the range lies inside the run `at`."""
        if start >= end or not self._starts:
            return None
        at = max(at, 0)
        first, last, begin, stop = self._run(at)
        if last <= start or first > start:
            at += last <= start
            if at >= len(self._starts) or self._starts[at] >= end:
                return None
            first, last, begin, stop = self._run(at)
            start = first
        behind = self._run(at if end <= last else bisect_right(self._starts, end - 1) - 1)
        if stop - begin == last - first:
            begin += start - first
        first, last, other, stop = behind
        if stop - other == last - first:
            stop -= last - min(end, last)
        return begin, stop

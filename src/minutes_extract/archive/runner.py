"""Running the documents of an archive through an engine: in shards, in order, whatever becomes of the workers."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future
from typing import NamedTuple

from minutes_extract.archive.engines import Engine
from minutes_extract.archive.pool import WorkerLost
from minutes_extract.archive.records import Converted, Found, Job, Record, Task
from minutes_extract.inputs import utf8

__all__ = ["Item", "run"]

_BYTES = 4 * 1024 * 1024
_ITEMS = 512


class Item(NamedTuple):
    """A document in line: `settled` where nothing is to be converted."""

    found: Found
    position: int
    settled: bool = False


def run(
    items: Iterable[Item], engine: Engine, job: Job, notice: Callable[[str], None]
) -> Iterator[tuple[Item, Converted | None]]:
    """Every item in its order, with what became of it (None for settled ones); few are held at a time.

    A worker that is lost costs the document that it was at: named by `notice`, and tried once more unless its
    time was up. The rest of its shard is run again.
    """
    waiting: deque[_Batch] = deque()
    for batch in _batches(items, engine):
        batch.start(engine, job)
        waiting.append(batch)
        while waiting and (waiting[0].is_settled or sum(not held.is_settled for held in waiting) >= engine.window):
            yield from waiting.popleft().finish(engine, job, notice)
    for batch in waiting:
        yield from batch.finish(engine, job, notice)


def _batches(items: Iterable[Item], engine: Engine) -> Iterator[_Batch]:
    """Shards that start small and grow: small archives too are spread over the workers."""
    batch, size, limit = _Batch(), 0, engine.first
    for item in items:
        batch.items.append(item)
        if not item.settled:
            batch.tasks.append(Task(item.found.path, item.found.data))
            size += len(item.found.data or b"")
        if len(batch.tasks) >= limit or size >= _BYTES or len(batch.items) >= _ITEMS:
            if batch.tasks:
                limit = min(engine.shard, limit * 2)
            yield batch
            batch, size = _Batch(), 0
    if batch.items:
        yield batch


class _Batch:
    """Items that stand together in the order, and the task that converts those that are not settled."""

    def __init__(self) -> None:
        self.items: list[Item] = []
        self.tasks: list[Task] = []
        self._future: Future[list[Converted]] | None = None

    @property
    def is_settled(self) -> bool:
        return self._future is None

    def start(self, engine: Engine, job: Job) -> None:
        if self.tasks:
            self._future = engine.executor.submit(engine.work, self.tasks, job)

    def finish(
        self, engine: Engine, job: Job, notice: Callable[[str], None]
    ) -> Iterator[tuple[Item, Converted | None]]:
        done = iter(self._results(engine, job, notice))
        for item in self.items:
            yield item, None if item.settled else next(done)

    def _results(self, engine: Engine, job: Job, notice: Callable[[str], None]) -> list[Converted]:
        """What became of the tasks; a shard that lost its worker goes on behind the document that cost it."""
        results: list[Converted] = []
        tried: set[int] = set()
        future = self._future
        while future is not None:
            try:
                results += future.result()
                break
            except WorkerLost as lost:
                results += lost.done
                culprit, place = self.tasks[len(results)], len(results)
                if lost.hung or place in tried:
                    results.append(_failed(culprit, lost.reason))
                else:
                    tried.add(place)
                    notice(f"{utf8(culprit.path)}: {lost.reason}; trying once more")
            except engine.lost:
                return [*results, *self._singly(engine, job)]
            rest = self.tasks[len(results) :]
            future = engine.executor.submit(engine.work, rest, job) if rest else None
        return results

    def _singly(self, engine: Engine, job: Job) -> Iterator[Converted]:
        """One task for each document, to tell which of them ends its worker."""
        futures = [engine.executor.submit(engine.work, [task], job) for task in self.tasks]
        for task, future in zip(self.tasks, futures, strict=True):
            try:
                yield from future.result()
            except engine.lost:
                yield _failed(task, f"its workers died, or gave no result within {job.timeout:g} seconds")


def _failed(task: Task, reason: str) -> Converted:
    return Converted(Record(utf8(task.path), "", "failed", error=reason), again=True)

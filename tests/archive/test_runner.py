"""Running items in shards: their order, and what becomes of documents whose worker is lost."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from concurrent.futures import Executor, Future
from typing import Any

import pytest

from minutes_extract.archive.engines import Engine
from minutes_extract.archive.pool import WorkerLost
from minutes_extract.archive.records import Converted, Found, Job, Record, Task
from minutes_extract.archive.runner import Item, run
from minutes_extract.options import Options

JOB = Job(Options(), "line", 5, "0", "/")


class ClusterLost(Exception):
    """Stands for what a cluster raises when a task has cost it too many workers."""


class Fake(Executor):
    """Fails shards by the names in them: 'hang' and 'die' at that document, 'once' the first time, 'lose' whole."""

    def __init__(self, watched: bool) -> None:
        self.watched = watched
        self.shards: list[list[str]] = []
        self.met: set[str] = set()

    def submit(self, function: Callable[..., Any], /, *arguments: Any, **_: Any) -> Future[Any]:
        tasks: list[Task] = arguments[0]
        self.shards.append([task.path for task in tasks])
        future: Future[Any] = Future()
        try:
            future.set_result(self._convert(tasks))
        except (WorkerLost, ClusterLost) as lost:
            future.set_exception(lost)
        return future

    def _convert(self, tasks: list[Task]) -> list[Converted]:
        done: list[Converted] = []
        for task in tasks:
            first = task.path not in self.met
            self.met.add(task.path)
            if not self.watched and "lose" in task.path:
                raise ClusterLost
            if "hang" in task.path:
                raise WorkerLost(done, "no result within 5 seconds", hung=True)
            if "die" in task.path or ("once" in task.path and first):
                raise WorkerLost(done, "the worker died (SIGSEGV)", hung=False)
            done.append(Converted(Record(task.path, "0" * 64, "extracted", line=task.path)))
        return done


def convert(*names: str, watched: bool = True) -> tuple[list[str], list[str], Fake]:
    executor = Fake(watched)
    engine = Engine(executor, list, first=2, shard=4, window=2, lost=(ClusterLost,))
    items = [Item(Found(name), at, settled="ready" in name) for at, name in enumerate(names)]
    notices: list[str] = []
    told = []
    for at, (item, converted) in enumerate(run(iter(items), engine, JOB, notices.append)):
        assert item is items[at]
        assert (converted is None) is item.settled
        if converted is None:
            told.append(f"{item.found.path} settled")
            continue
        record = converted.record
        assert record.path == item.found.path
        assert converted.again is (record.error is not None)
        told.append(f"{record.path} {record.error or 'done'}")
    return told, notices, executor


def test_order_and_shards_that_grow() -> None:
    names = [f"m{n}" if n % 5 else f"ready{n}" for n in range(25)]
    told, notices, executor = convert(*names)
    assert told == [f"{name} {'done' if name[0] == 'm' else 'settled'}" for name in names]
    assert notices == []
    assert [len(shard) for shard in executor.shards] == [2, 4, 4, 4, 4, 2]


def test_a_document_that_hangs_fails_and_the_rest_of_its_shard_goes_on() -> None:
    told, notices, executor = convert("a", "b", "c", "hang", "d", "e")
    assert told == ["a done", "b done", "c done", "hang no result within 5 seconds", "d done", "e done"]
    assert notices == []
    assert executor.shards == [["a", "b"], ["c", "hang", "d", "e"], ["d", "e"]]


def test_a_document_whose_worker_died_is_tried_once_more() -> None:
    told, notices, _ = convert("a", "once", "die", "b")
    assert told == ["a done", "once done", "die the worker died (SIGSEGV)", "b done"]
    assert notices == [f"{name}: the worker died (SIGSEGV); trying once more" for name in ("once", "die")]


def test_a_cluster_that_lost_workers_tells_documents_apart() -> None:
    told, _, executor = convert("a", "b", "c", "lose", "d", "e", watched=False)
    assert told[:3] + told[4:] == ["a done", "b done", "c done", "d done", "e done"]
    assert told[3] == "lose its workers died, or gave no result within 5 seconds"
    assert executor.shards[2:] == [["c"], ["lose"], ["d"], ["e"]]


def test_few_are_under_way_at_once() -> None:
    drawn = 0

    def endless() -> Iterator[Item]:
        nonlocal drawn
        while True:
            drawn += 1
            yield Item(Found(f"m{drawn}"), drawn)

    engine = Engine(Fake(True), list, first=2, shard=4, window=2)
    results = run(endless(), engine, JOB, print)
    for number in range(1, 101):
        next(results)
        assert drawn <= number + 12


def test_other_errors_are_raised() -> None:
    class Broken(Executor):
        def submit(self, function: Callable[..., Any], /, *arguments: Any, **_: Any) -> Future[Any]:
            future: Future[Any] = Future()
            future.set_exception(RuntimeError("a fault"))
            return future

    engine = Engine(Broken(), list, first=2, shard=4, window=2)
    with pytest.raises(RuntimeError, match="a fault"):
        list(run(iter([Item(Found("a"), 1)]), engine, JOB, print))

"""Where tasks run: in processes on this machine, or on a Dask cluster. Both are executors with shards of documents."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from concurrent.futures import Executor
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass
from typing import Any

from minutes_extract.archive import worker
from minutes_extract.archive.pool import Pool
from minutes_extract.errors import UsageError

__all__ = ["ENGINES", "Engine", "processors"]


@dataclass(frozen=True, slots=True)
class Engine:
    """An executor, and how to use it.

    work: the function that converts a shard there.
    first, shard: the documents of the first tasks, and the most of one task.
    window: the tasks that are under way at once.
    lost: errors that mean that a worker went away with its task, and that not even trying again helped.
    """

    executor: Executor
    work: Callable[..., Any]
    first: int
    shard: int
    window: int
    lost: tuple[type[BaseException], ...] = ()


def processors() -> int:
    """The processors that this process may use."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


@contextmanager
def _processes(workers: int, timeout: float, scheduler: str | None) -> Iterator[Engine]:
    pool = Pool(workers, timeout, "minutes_extract.archive.preload")
    done = False
    try:
        yield Engine(pool, worker.convert_each, first=2, shard=32, window=workers * 3)
        done = True
    finally:
        pool.shutdown(cancel_futures=not done)


@contextmanager
def _dask(workers: int, timeout: float, scheduler: str | None) -> Iterator[Engine]:
    if scheduler is None:
        raise UsageError("--engine dask needs --scheduler ADDRESS, such as tcp://10.0.0.5:8786")
    try:
        from distributed import Client
        from distributed.scheduler import KilledWorker
    except ImportError:
        raise UsageError("--engine dask needs an extra: pip install 'minutes-extract[dask]'") from None
    try:
        client: Any = Client(scheduler, timeout=30)  # type: ignore[no-untyped-call]
    except (OSError, ValueError) as error:
        raise UsageError(f"no Dask scheduler at {scheduler} ({type(error).__name__}); start one, or check it") from None
    done = False
    try:
        count = max(1, len(client.scheduler_info()["workers"]))
        executor = client.get_executor()
        yield Engine(executor, worker.convert_shard, first=100, shard=200, window=count * 2 + 2, lost=(KilledWorker,))
        done = True
    finally:
        if done:
            executor.shutdown()
        client.close()


ENGINES: dict[str, Callable[[int, float, str | None], AbstractContextManager[Engine]]] = {
    "processes": _processes,
    "dask": _dask,
}
"""Name → what opens it, given workers, the time for one document, and the address of a scheduler."""

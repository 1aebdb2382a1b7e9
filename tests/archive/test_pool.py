"""Worker processes: their results, and what becomes of a task whose worker dies or hangs."""

from __future__ import annotations

import multiprocessing
import os
import signal
import sys
import time
from collections.abc import Callable, Iterator
from concurrent.futures import Future

import pytest

from archive.running import double
from minutes_extract.archive.pool import Pool, WorkerLost, _Work, _Worker


@pytest.fixture
def pool() -> Iterator[Pool]:
    with Pool(2, 1.0, "minutes_extract.archive.records") as made:
        yield made


def test_results_and_what_goes_wrong(pool: Pool) -> None:
    tasks = [[1, 2], [3, -1, 4], [5, -2, 6], [7, -3], [8], [9]]
    futures = [pool.submit(double, task) for task in tasks]
    assert futures[0].result() == [2, 4]
    with pytest.raises(WorkerLost) as died:
        futures[1].result()
    assert (died.value.done, died.value.reason, died.value.hung) == ([6], "the worker died (SIGKILL)", False)
    with pytest.raises(WorkerLost) as hung:
        futures[2].result()
    assert (hung.value.done, hung.value.reason, hung.value.hung) == ([10], "no result within 1 seconds", True)
    with pytest.raises(KeyError):
        futures[3].result()
    assert [future.result() for future in futures[4:]] == [[16], [18]]


class _Context:
    """Starts processes that end before they are ready: by a signal, or of themselves."""

    def __init__(self, end: Callable[[], None]) -> None:
        self._real, self._end = multiprocessing.get_context("fork"), end

    def Pipe(self) -> object:
        return self._real.Pipe()

    def Process(self, **_: object) -> object:
        return self._real.Process(target=self._end, daemon=True)


@pytest.mark.skipif(sys.platform in ("win32", "darwin"), reason="needs fork")
@pytest.mark.parametrize(
    ("end", "error", "words"),
    [
        (lambda: os.kill(os.getpid(), signal.SIGKILL), WorkerLost, r"the worker died \(SIGKILL\)"),
        (lambda: os._exit(3), RuntimeError, r"could not be started: the worker died \(exit status 3\)"),
    ],
)
def test_a_worker_killed_before_it_is_ready_is_lost_like_any_other(
    end: Callable[[], None], error: type[Exception], words: str
) -> None:
    worker = _Worker(_Context(end), "minutes_extract.archive.records")
    work = _Work(Future(), double, ([1],))
    for _ in range(2):  # what it held is forgotten: the second start is like the first
        with pytest.raises(error, match=words):
            worker.run(work, 5.0)


class _Unread:
    """A process that is killed before it has read what it is to do: whoever starts it finds the pipe broken."""

    def start(self) -> None:
        raise BrokenPipeError


def test_a_worker_killed_as_it_is_started_is_lost_like_any_other() -> None:
    context = _Context(lambda: None)
    context.Process = lambda **_: _Unread()  # type: ignore[method-assign]
    worker = _Worker(context, "minutes_extract.archive.records")
    for _ in range(2):
        with pytest.raises(WorkerLost, match="the worker died as it was started"):
            worker.run(_Work(Future(), double, ([1],)), 5.0)
    worker.stop()


def test_it_ends_at_once_when_asked() -> None:
    pool = Pool(2, 60.0, "minutes_extract.archive.records")
    futures = [pool.submit(double, [1, -2]) for _ in range(6)]
    time.sleep(1)
    began = time.monotonic()
    pool.shutdown(cancel_futures=True)
    assert time.monotonic() - began < 5
    assert all(future.done() for future in futures)

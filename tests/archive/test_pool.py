"""Worker processes: their results, and what becomes of a task whose worker dies or hangs."""

from __future__ import annotations

import time
from collections.abc import Iterator

import pytest

from archive.running import double
from minutes_extract.archive.pool import Pool, WorkerLost


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


def test_it_ends_at_once_when_asked() -> None:
    pool = Pool(2, 60.0, "minutes_extract.archive.records")
    futures = [pool.submit(double, [1, -2]) for _ in range(6)]
    time.sleep(1)
    began = time.monotonic()
    pool.shutdown(cancel_futures=True)
    assert time.monotonic() - began < 5
    assert all(future.done() for future in futures)

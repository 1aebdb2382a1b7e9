"""Help for tests of archive runs: small minutes, an engine in this process, and the command as a process."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from concurrent.futures import Executor, Future
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import minutes_extract
from minutes_extract.archive import worker
from minutes_extract.archive.engines import Engine

SOURCE = Path(minutes_extract.__file__).parents[1]


def minutes(number: int, body: str = "Quay Lane Allotment Society", status: str = "") -> str:
    """A document of its own for each number."""
    day, month = number % 28 + 1, number % 12 + 1
    return (
        f"**{status}Minutes of the meeting of {body} held on {day:02}.{month:02}.{2000 + number % 25}**\n\n"
        "**Present:**\n\n<p>Ida Fenn</p>\t<p>Chair</p>\n<p>Tom Orr</p>\t<p>Secretary</p>\n\n"
        "Ref\tItem\tOwner\n"
        f"1.{number}\t<p>The shed, part {number}.</p><p><b>Action - TO to mend shed {number} by 6 March.</b></p>\t<p>TO</p>\n"
    )


def write(folder: Path, documents: dict[str, str | bytes]) -> None:
    for name, content in documents.items():
        file = folder / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(content if isinstance(content, bytes) else content.encode())


class Inline(Executor):
    """Runs each task when it is submitted, in this process."""

    def submit(self, function: Callable[..., Any], /, *arguments: Any, **named: Any) -> Future[Any]:
        future: Future[Any] = Future()
        try:
            future.set_result(function(*arguments, **named))
        except Exception as error:
            future.set_exception(error)
        return future


@contextmanager
def inline(workers: int, timeout: float, scheduler: str | None) -> Iterator[Engine]:
    yield Engine(Inline(), worker.convert_shard, first=1, shard=3, window=2)


def command(*words: str) -> list[str]:
    return [sys.executable, "-m", "minutes_extract", "archive", *words]


def environment() -> dict[str, str]:
    return {**os.environ, "PYTHONPATH": str(SOURCE)}


def run(*words: str, cwd: Path, stdin: bytes = b"") -> subprocess.CompletedProcess[bytes]:
    return subprocess.run(
        command(*words), cwd=cwd, input=stdin, capture_output=True, env=environment(), timeout=300, check=False
    )


def double(numbers: list[int]) -> Iterator[int]:
    """What a worker is given: twice each number; -1 kills it, -2 hangs it, -3 is a fault."""
    for number in numbers:
        if number == -1:
            os.kill(os.getpid(), signal.SIGKILL)
        if number == -2:
            time.sleep(60)
        if number == -3:
            raise KeyError("bad")
        yield number * 2

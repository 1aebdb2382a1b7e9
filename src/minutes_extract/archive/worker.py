"""Converting documents: what a worker of any engine runs. It reads, extracts and renders; it writes nothing."""

from __future__ import annotations

import hashlib
import os
import signal
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from typing import TYPE_CHECKING

from minutes_extract import __version__
from minutes_extract.archive.records import Converted, Job, Record, Task
from minutes_extract.errors import DocumentError, MinutesExtractError, MissingExtra, UsageError
from minutes_extract.inputs import checked_size, read_bytes, utf8

if TYPE_CHECKING:
    from minutes_extract.models import Minutes

__all__ = ["FORMS", "convert", "convert_each", "convert_shard"]


def _line(minutes: Minutes) -> str:
    from minutes_extract.export.json import to_json

    return to_json(minutes, indent=None)


def _page(minutes: Minutes) -> str:
    from minutes_extract.export.json import to_json

    return to_json(minutes)


FORMS: dict[str, Callable[[Minutes], str]] = {"line": _line, "page": _page}
"""How a sink wants the minutes: as a line of JSON Lines, or as the file that a single run writes."""


def convert(task: Task, job: Job) -> Converted:
    """One document, exactly as a run over it alone would give it; never raises for a document."""
    from minutes_extract.api import run_bytes

    path, sha256 = utf8(task.path), ""
    try:
        data = read_bytes(os.path.join(job.folder, task.path), job.options) if task.data is None else task.data
        sha256 = hashlib.sha256(data).hexdigest()
        checked_size(data, task.path, job.options)
        minutes = run_bytes(data, name=os.path.basename(task.path), path=task.path, options=job.options).minutes
    except MinutesExtractError as error:
        reason = error.reason if isinstance(error, DocumentError) else str(error)
        # another run may have the extra
        return Converted(Record(path, sha256, "failed", error=reason), again=isinstance(error, MissingExtra))
    codes = tuple(diagnostic.code for diagnostic in minutes.diagnostics)
    return Converted(Record(path, sha256, "extracted", FORMS[job.form](minutes), codes=codes))


def convert_each(tasks: Sequence[Task], job: Job) -> Iterator[Converted]:
    """The documents of a shard, one after the other, each within the job's time."""
    if job.version != __version__:
        raise UsageError(f"a worker has minutes_extract {__version__}, and this run is {job.version}; install the same")
    for task in tasks:
        with _deadline(job.timeout):
            done = convert(task, job)
        yield done


def convert_shard(tasks: Sequence[Task], job: Job) -> list[Converted]:
    """The same at once, for engines that hand back a whole result."""
    return list(convert_each(tasks, job))


@contextmanager
def _deadline(seconds: float) -> Iterator[None]:
    """End this process when the time is up, be it in C code: SIGALRM kills where nobody handles it.

    A second later than asked, so that a pool that watches its workers comes first and can say why.
    """
    if not hasattr(signal, "setitimer"):
        yield
        return
    signal.setitimer(signal.ITIMER_REAL, seconds + 1)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)

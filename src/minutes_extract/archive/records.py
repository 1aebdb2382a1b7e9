"""What passes between the parts of an archive run: documents found, tasks, and what became of them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, NamedTuple

from minutes_extract.options import Options

__all__ = ["Converted", "Found", "Job", "Record", "Status", "Task"]

Status = Literal["extracted", "failed"]


@dataclass(frozen=True, slots=True)
class Record:
    """What became of one document: exactly one of `line` and `error` is set.

    path: as it was given or found, valid Unicode; a member of an archive is `minutes.zip!/2019/board.txt`.
    sha256: of the bytes, as 64 hexadecimal digits; '' where they could not be read.
    line: the minutes as the sink wants them: compact JSON without a line end, as in JSON Lines.
    error: one line that says why there are none; it holds no words of the document.
    codes: the code of each diagnostic, in order, as often as it was given.
    """

    path: str
    sha256: str
    status: Status
    line: str | None = None
    error: str | None = None
    codes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Found:
    """A document among the sources.

    path: as given or found; bytes that are not Unicode are escaped as the file system does it.
    data: the bytes of a member of an archive; None for a file, which whoever converts it reads.
    error: why it cannot be read; skipped: why it is no document; note: what is odd about its name.
    """

    path: str
    data: bytes | None = None
    error: str | None = None
    skipped: str | None = None
    note: str | None = None


class Task(NamedTuple):
    """A document to convert: `data` is None for a file that the worker reads."""

    path: str
    data: bytes | None


class Job(NamedTuple):
    """What all tasks of a run share.

    form: a key of `worker.FORMS`; timeout: in seconds, for one document; version: of the program that asks.
    folder: what relative paths start from, which need not be where a worker runs.
    """

    options: Options
    form: str
    timeout: float
    version: str
    folder: str


class Converted(NamedTuple):
    """A record, and whether another run should try again though nothing has changed."""

    record: Record
    again: bool = False

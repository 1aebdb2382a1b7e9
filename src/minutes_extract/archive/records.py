"""What passes between the parts of an archive run: the record of one document, and the sinks that take it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal, Protocol

__all__ = ["Record", "Sink", "Status"]

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


class Sink(Protocol):
    """An output. Records come in the order of the sources; what is added twice counts once."""

    def add(self, record: Record) -> None:
        """Take the record of a new or changed document, in place of an earlier one of the same path."""

    def commit(self) -> None:
        """Make what was added safe against a kill: the next run will not hand it in again."""

    def drop(self, paths: Iterable[str]) -> None:
        """Forget the documents of an earlier run that are no longer among the sources."""

    def close(self) -> None:
        """Release the output; what was not committed is lost."""

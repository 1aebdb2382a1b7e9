"""What zip and tar archives have in common: a member is a document, an archive in turn, or left out."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Callable, Iterator
from typing import IO

from minutes_extract.archive.records import Found
from minutes_extract.archive.sources.limits import DEEPEST, NESTED
from minutes_extract.archive.sources.names import INSIDE, TARS, hidden, is_archive, is_wanted, leads_out
from minutes_extract.errors import DocumentError, LimitExceeded
from minutes_extract.inputs import at_most, checked_size
from minutes_extract.options import Options

__all__ = ["Unpacker", "members"]

_IN_MEMORY = 8 * 1024 * 1024


class Unpacker:
    """Reads the members of one archive, and of those in it: `path` is how it is named, `depth` how deep it lies."""

    def __init__(self, path: str, options: Options, depth: int = 1) -> None:
        self.path, self.options, self.depth = path, options, depth

    def take(
        self, name: str, open_: Callable[[], IO[bytes]], faults: tuple[type[Exception], ...], refused: str | None = None
    ) -> Iterator[Found]:
        """What a member with these bytes stands for; a fault in it costs only itself.

        `refused` says why it is not to be opened: that fails a document, and is nothing to any other file.
        """
        path = self.path + INSIDE + name
        note = "its name leads out of the archive; it was read in place" if leads_out(name) else None
        if hidden(name):
            return
        if not is_wanted(name):
            yield Found(path, skipped="not known as a document by its suffix")
            return
        if refused is not None:
            yield Found(path, error=refused)
            return
        try:
            if is_archive(name):
                yield from self._nested(path, name, open_)
                return
            with open_() as file:
                data = at_most(file, self.options.max_bytes + 1)
            yield Found(path, checked_size(data, path, self.options), note=note)
        except DocumentError as error:
            yield Found(path, error=error.reason)
        except faults as fault:
            yield Found(path, error=_reason(fault))

    def _nested(self, path: str, name: str, open_: Callable[[], IO[bytes]]) -> Iterator[Found]:
        if self.depth >= DEEPEST:
            raise LimitExceeded(path, f"archives nested deeper than {DEEPEST}; unpack the outer ones")
        with open_() as packed, tempfile.SpooledTemporaryFile(max_size=_IN_MEMORY) as file:
            shutil.copyfileobj(_Limited(packed, path), file)
            file.seek(0)
            yield from members(file, path, self.options, self.depth + 1)


class _Limited:
    """A file that may not be longer than a nested archive is allowed to be."""

    def __init__(self, file: IO[bytes], path: str) -> None:
        self._file, self._path, self._left = file, path, NESTED

    def read(self, size: int = -1) -> bytes:
        data = self._file.read(size)
        self._left -= len(data)
        if self._left < 0:
            raise LimitExceeded(self._path, f"an archive of more than {NESTED} bytes in another; unpack the outer one")
        return data


def members(file: IO[bytes], path: str, options: Options, depth: int = 1) -> Iterator[Found]:
    """The documents of an open archive, in its order; what is wrong with it is a `Found` with an error."""
    from minutes_extract.archive.sources import tars, zips

    unpacker = Unpacker(path, options, depth)
    if path.lower().endswith(TARS):
        yield from tars.members(file, unpacker)
    else:
        yield from zips.members(file, unpacker)


def _reason(fault: Exception) -> str:
    return f"cannot be unpacked ({type(fault).__name__}): the archive is damaged; get it again"

"""JSON Lines: one compact line for each document, in the order of the sources.

Lines are gathered in a hidden part file, which takes the place of OUT when all are there: OUT is always whole.
Where the part holds them all in order it is renamed; else lines of OUT and of the part are copied together.
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from contextlib import ExitStack, suppress
from typing import IO

from minutes_extract.archive.outputs.blobs import Blobs, Place, read_place
from minutes_extract.archive.outputs.context import Context
from minutes_extract.archive.outputs.places import beside
from minutes_extract.archive.records import Record
from minutes_extract.archive.state import Entry

__all__ = ["Lines"]

_OUT, _PART = "o", "p"


class Lines:
    """The output `OUT.jsonl`."""

    form = "line"

    def __init__(self, context: Context) -> None:
        self._out, self._state = os.path.realpath(context.out), context.state
        out, state = self._out, self._state
        self._part = Blobs(beside(out, "part"), _PART, int(state.fact("part") or 0))
        self._known = self._part.size
        self._new = beside(out, "new")
        self._trusted = state.fact("out") == _stamp(self._out)
        self._files = ExitStack()
        self._open: dict[str, IO[bytes]] = {}

    def has(self, entry: Entry) -> bool:
        if entry.place is None:
            return entry.status == "failed"
        place = Place.parse(entry.place)
        if place.file == _PART and place.offset + place.length <= self._known:
            return True
        if place.file == _OUT and self._trusted:
            return True
        return self._read(place) is not None

    def add(self, path: str, record: Record, before: Entry | None) -> str | None:
        if record.line is None:
            return None
        return str(self._part.add(record.line.encode("utf-8") + b"\n"))

    def commit(self) -> None:
        self._part.sync()
        self._state.remember("part", str(self._part.size))

    def drop(self, gone: Iterable[Entry]) -> None:
        """Their lines stay behind when OUT is written."""

    def finish(self) -> None:
        self._part.sync()
        file = self._lies_ready()
        if file is None:
            self._copy()
        elif file == _PART:
            self._put(self._part.path)
            self._state.relocate(_PART, _OUT)
        self._part.close()
        with suppress(FileNotFoundError):
            os.unlink(self._part.path)
        self._state.remember("part", "0")
        self._state.remember("out", _stamp(self._out))

    def close(self) -> None:
        self._part.close()
        self._files.close()

    def _places(self) -> Iterator[tuple[Entry, Place]]:
        return ((entry, Place.parse(entry.place)) for entry in self._state.entries() if entry.place is not None)

    def _lies_ready(self) -> str | None:
        """The file that holds just the lines wanted, in order, and nothing else."""
        size, file = 0, None
        for _, place in self._places():
            if place.offset != size or (file is not None and place.file != file):
                return None
            file, size = place.file, size + place.length
        path = self._part.path if file == _PART else self._out
        with suppress(FileNotFoundError):
            return file if file is not None and os.path.getsize(path) == size else None
        return None

    def _copy(self) -> None:
        """Write OUT anew from the lines that lie in it and in the part."""
        with open(self._new, "wb") as new:
            for entry, place in self._places():
                data = self._read(place)
                if data is None:
                    raise OSError(5, "changed while it was being written", self._out)
                self._state.stage(entry.key, str(Place(_OUT, new.tell(), place.length, place.check)))
                new.write(data)
            new.flush()
            os.fsync(new.fileno())
        self._files.close()
        self._put(self._new)
        self._state.apply_staged()

    def _put(self, path: str) -> None:
        with suppress(FileNotFoundError):
            os.chmod(path, os.stat(self._out).st_mode & 0o777)
        os.replace(path, self._out)

    def _read(self, place: Place) -> bytes | None:
        """The line at a place. A part that was renamed before the state knew of it is found in OUT."""
        for name in (self._part.path, self._out) if place.file == _PART else (self._out,):
            with suppress(FileNotFoundError):
                if name not in self._open:
                    self._open[name] = self._files.enter_context(open(name, "rb"))  # noqa: SIM115
                data = read_place(self._open[name], place)
                if data is not None:
                    return data
        return None


def _stamp(path: str) -> str:
    """Tells whether a file is the one that was written: its size and time."""
    try:
        stat = os.stat(path)
    except OSError:
        return ""
    return f"{stat.st_size}:{stat.st_mtime_ns}"

"""A file that only grows, whose parts are found again by place: what an unfinished output is kept in."""

from __future__ import annotations

import os
import zlib
from contextlib import suppress
from typing import IO, NamedTuple

__all__ = ["Blobs", "Place", "read_place"]


class Place(NamedTuple):
    """Where a part lies: `file` is a letter that the output chooses, `check` the CRC of the bytes."""

    file: str
    offset: int
    length: int
    check: int

    def __str__(self) -> str:
        return f"{self.file}:{self.offset}:{self.length}:{self.check}"

    @classmethod
    def parse(cls, text: str) -> Place:
        file, *numbers = text.split(":")
        return cls(file, *map(int, numbers))


def read_place(file: IO[bytes], place: Place) -> bytes | None:
    """The bytes of a part; None where the file does not hold them."""
    file.seek(place.offset)
    data = file.read(place.length)
    return data if len(data) == place.length and zlib.crc32(data) == place.check else None


class Blobs:
    """The growing file at `path`, of which the first `size` bytes are good."""

    def __init__(self, path: str, letter: str, size: int) -> None:
        self.path, self._letter = path, letter
        self._file: IO[bytes] | None = None
        with suppress(FileNotFoundError):
            size = min(size, os.path.getsize(path))
            os.truncate(path, size)  # what a killed run wrote behind its last commit
        self.size = size if os.path.exists(path) else 0

    def add(self, data: bytes) -> Place:
        if self._file is None:
            self._file = open(self.path, "ab")  # noqa: SIM115 - it stays open
        self._file.write(data)
        place = Place(self._letter, self.size, len(data), zlib.crc32(data))
        self.size += len(data)
        return place

    def sync(self) -> None:
        """What was added is on the disk."""
        if self._file is not None:
            self._file.flush()
            os.fsync(self._file.fileno())

    def close(self) -> None:
        if self._file is not None:
            self._file.close()
            self._file = None

"""What a hostile archive may cost: limits on what is unpacked, in bytes and as a share of what was packed."""

from __future__ import annotations

from typing import IO

from minutes_extract.errors import LimitExceeded

__all__ = ["DEEPEST", "NESTED", "Budget", "Guarded"]

DEEPEST = 3
"""Archives within archives that are opened."""

NESTED = 512 * 1024 * 1024
"""Bytes of an archive that lies in another."""

_FREE = 1024 * 1024 * 1024  # what any archive may unpack to
_RATIO = 250  # real archives stay far below: text packs some ten to one, a bomb a thousand to one
_MEMBER_FREE = 1024 * 1024
_ONE_READ = 128 * 1024 * 1024


class Budget:
    """Counts what an archive of `packed` bytes unpacks to; `spend` raises `LimitExceeded` where that is too much."""

    def __init__(self, path: str, packed: int) -> None:
        self._path = path
        self._left = max(_FREE, packed * _RATIO)

    def spend(self, count: int) -> None:
        self._left -= count
        if self._left < 0:
            raise LimitExceeded(self._path, "unpacks to far more than any archive of minutes; unpack it yourself")

    @staticmethod
    def bomb(packed: int, unpacked: int) -> bool:
        """Whether a member packs too well to be true."""
        return unpacked > _MEMBER_FREE and unpacked > max(packed, 1) * _RATIO


class Guarded:
    """A file for tarfile to read: no read is larger than a limit, and all together stay within the budget. `last` is what was read last."""

    def __init__(self, file: IO[bytes], budget: Budget) -> None:
        self._file, self._budget, self._furthest = file, budget, 0
        self.last = b""

    def read(self, size: int) -> bytes:
        if not 0 <= size <= _ONE_READ:
            raise EOFError("a header larger than any")
        self.last = data = self._file.read(size)
        self._count()
        return data

    def seek(self, offset: int, whence: int = 0) -> int:
        if whence == 0 and offset > self._furthest:  # a compressed file unpacks all that it passes over
            self._budget.spend(offset - self._furthest)
            self._furthest = offset
        return self._file.seek(offset, whence)

    def tell(self) -> int:
        return self._file.tell()

    def _count(self) -> None:
        here = self._file.tell()
        if here > self._furthest:
            self._budget.spend(here - self._furthest)
            self._furthest = here

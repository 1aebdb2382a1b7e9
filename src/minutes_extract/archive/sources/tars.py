"""Tar archives, compressed or not, read in one pass from beginning to end."""

from __future__ import annotations

import bz2
import gzip
import io
import lzma
import os
import tarfile
import zlib
from collections.abc import Callable, Iterator
from typing import IO, cast

from minutes_extract.archive.records import Found
from minutes_extract.archive.sources.limits import Budget, Guarded
from minutes_extract.archive.sources.names import INSIDE, hidden
from minutes_extract.archive.sources.packed import Unpacker
from minutes_extract.errors import LimitExceeded

FAULTS = (
    tarfile.TarError,
    zlib.error,
    lzma.LZMAError,
    ValueError,
    OSError,
    EOFError,
    OverflowError,
    RuntimeError,
)

_MAGIC: dict[bytes, Callable[[IO[bytes]], IO[bytes]]] = {
    b"\x1f\x8b": lambda file: cast(IO[bytes], gzip.GzipFile(fileobj=file)),
    b"BZh": lambda file: cast(IO[bytes], bz2.BZ2File(file)),
    b"\xfd7zXZ": lambda file: cast(IO[bytes], lzma.LZMAFile(file)),  # noqa: SIM115
}


def members(file: IO[bytes], unpacker: Unpacker) -> Iterator[Found]:
    """The documents of a tar archive, in its order; where it is cut short, those that came before."""
    file.seek(0, os.SEEK_END)
    budget = Budget(unpacker.path, file.tell())
    file.seek(0)
    head = file.read(8)
    file.seek(0)
    opener = next((opener for magic, opener in _MAGIC.items() if head.startswith(magic)), None)
    guarded = Guarded(opener(file) if opener else file, budget)
    count = 0
    try:
        with tarfile.open(fileobj=cast(IO[bytes], guarded), mode="r:", errorlevel=1) as archive:
            while (info := archive.next()) is not None:
                archive.members.clear()  # type: ignore[attr-defined]  # they would all be kept
                for found in _member(archive, info, unpacker):
                    count += found.skipped is None
                    yield found
            if guarded.last != bytes(tarfile.BLOCKSIZE):  # tarfile takes damage between members for the end
                raise EOFError
    except LimitExceeded as error:
        yield Found(unpacker.path, error=error.reason)
    except (*FAULTS, MemoryError):
        what = f"cut short or damaged after {count} documents" if count else "no tar archive, or a damaged one"
        yield Found(unpacker.path, error=f"{what}; get it again")


def _member(archive: tarfile.TarFile, info: tarfile.TarInfo, unpacker: Unpacker) -> Iterator[Found]:
    path = unpacker.path + INSIDE + info.name
    if info.isdir() or hidden(info.name):
        return
    if info.issym() or info.islnk():
        refused = "a link; links in archives are not followed"
        yield from unpacker.take(info.name, io.BytesIO, (), refused)
    elif info.isfile():
        yield from unpacker.take(info.name, lambda: cast(IO[bytes], archive.extractfile(info)), ())
    else:
        yield Found(path, skipped="a pipe, socket or device")

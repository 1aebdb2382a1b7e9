"""Zip archives, read in place."""

from __future__ import annotations

import lzma
import os
import stat
import zipfile
import zlib
from collections.abc import Iterator
from typing import IO

from minutes_extract.archive.records import Found
from minutes_extract.archive.sources.limits import Budget
from minutes_extract.archive.sources.names import is_wanted
from minutes_extract.archive.sources.packed import Unpacker
from minutes_extract.errors import LimitExceeded

FAULTS = (
    zipfile.BadZipFile,
    zlib.error,
    lzma.LZMAError,
    NotImplementedError,
    RuntimeError,
    ValueError,
    OSError,
    EOFError,
    OverflowError,
)


def members(file: IO[bytes], unpacker: Unpacker) -> Iterator[Found]:
    """The documents of a zip archive, in the order of its directory."""
    try:
        archive = zipfile.ZipFile(file)
        infos = archive.infolist()
    except (*FAULTS, MemoryError):
        yield Found(unpacker.path, error="no zip archive, or a damaged one; get it again")
        return
    file.seek(0, os.SEEK_END)
    budget = Budget(unpacker.path, file.tell())
    with archive:
        for info in infos:
            if info.is_dir():
                continue
            name = info.filename
            refused = _refused(info)
            try:
                if refused is None and is_wanted(name):
                    budget.spend(info.file_size)
            except LimitExceeded as error:
                yield Found(unpacker.path, error=error.reason)
                return
            yield from unpacker.take(name, lambda info=info: archive.open(info), FAULTS, refused)  # type: ignore[misc]


def _refused(info: zipfile.ZipInfo) -> str | None:
    if info.flag_bits & 1:
        return "encrypted; unpack the archive with its password"
    if stat.S_ISLNK(info.external_attr >> 16):
        return "a link; links in archives are not followed"
    if Budget.bomb(info.compress_size, info.file_size):
        return "unpacks to far more than any document of minutes; left packed"
    return None

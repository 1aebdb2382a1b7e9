"""A folder of JSON: for each document the file that a run over it alone would write, in folders like the sources'."""

from __future__ import annotations

import hashlib
import os
import re
from collections.abc import Iterable
from contextlib import suppress

from minutes_extract.archive.outputs.context import Context
from minutes_extract.archive.outputs.places import beside
from minutes_extract.archive.records import Record
from minutes_extract.archive.sources.names import INSIDE, safe_parts
from minutes_extract.archive.state import Entry
from minutes_extract.inputs import utf8

__all__ = ["Folder"]

_LONGEST_PART, _LONGEST = 200, 2000


class Folder:
    """The output folder `OUT`; the place of a document is its file's name and length."""

    form = "page"

    def __init__(self, context: Context) -> None:
        self._out, self._state, self._root = os.path.realpath(context.out), context.state, context.root
        self._part = beside(self._out, "part")

    def has(self, entry: Entry) -> bool:
        if entry.place is None:
            return entry.status == "failed"
        name, length = _parse(entry.place)
        try:
            return os.path.getsize(os.path.join(self._out, name)) == length
        except OSError:
            return False

    def add(self, path: str, record: Record, before: Entry | None) -> str | None:
        if record.line is None:
            if before is not None:
                self._remove(before)
            return None
        name = _parse(before.place)[0] if before is not None and before.place else self._name(path)
        data = record.line.encode("utf-8") + b"\n"
        try:
            self._write(name, data)
        except (FileExistsError, NotADirectoryError, IsADirectoryError):  # a folder has the name of a file
            name = f"{_digest(name, 32)}.json"
            self._write(name, data)
        return f"{name}:{len(data)}"

    def commit(self) -> None:
        """Each file was whole when it came."""

    def drop(self, gone: Iterable[Entry]) -> None:
        for entry in gone:
            self._remove(entry)

    def finish(self) -> None:
        with suppress(FileNotFoundError):
            os.unlink(self._part)

    def close(self) -> None:
        """Nothing is held open."""

    def _write(self, name: str, data: bytes) -> None:
        target = os.path.join(self._out, name)
        os.makedirs(os.path.dirname(target), exist_ok=True)
        with open(self._part, "wb") as part:
            part.write(data)
        os.replace(self._part, target)

    def _remove(self, entry: Entry) -> None:
        self._state.release(entry.key)
        if entry.place is None:
            return
        target = os.path.join(self._out, _parse(entry.place)[0])
        with suppress(OSError):
            os.unlink(target)
        while (target := os.path.dirname(target)) != self._out:
            try:
                os.rmdir(target)
            except OSError:  # there is more in it
                return

    def _name(self, path: str) -> str:
        """The file of a new document: `2019/board.txt.json`, with a number where another has that name."""
        key = os.fsencode(path)
        stem = _stem(self._relative(path))
        name, number = f"{stem}.json", 1
        while not self._state.claim(name, key):
            number += 1
            name = f"{stem}~{number}.json"
        return name

    def _relative(self, path: str) -> str:
        if self._root is not None and path.startswith(self._root):
            return path[len(self._root) :].removeprefix(INSIDE) or os.path.basename(path)
        return path


def _stem(path: str) -> str:
    parts = [utf8(part).replace("\\", "_") for part in safe_parts(path.replace(INSIDE, "/"))]
    parts = [part if len(part.encode()) <= _LONGEST_PART else _shortened(part) for part in parts]
    # a part that begins with a full stop would be hidden, and could be a file of ours
    stem = "/".join(re.sub(r"^\.", "_", part) for part in parts) or "_"
    return stem if len(stem.encode()) <= _LONGEST else _shortened(stem.rpartition("/")[2], stem)


def _shortened(part: str, whole: str | None = None) -> str:
    return part.encode()[: _LONGEST_PART - 20].decode("utf-8", "ignore") + "~" + _digest(whole or part, 12)


def _digest(text: str, length: int) -> str:
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:length]


def _parse(place: str) -> tuple[str, int]:
    name, _, length = place.rpartition(":")
    return name, int(length)

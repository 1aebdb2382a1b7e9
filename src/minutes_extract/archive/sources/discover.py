"""The documents that the sources of a run stand for, in order, one at a time."""

from __future__ import annotations

import glob
import os
from collections.abc import Iterable, Iterator

from minutes_extract.archive.records import Found
from minutes_extract.archive.sources.names import ZIPS, hidden, is_archive, is_document
from minutes_extract.archive.sources.packed import members
from minutes_extract.options import Options

__all__ = ["Sources"]


class Sources:
    """Files, folders, patterns and archives, as given.

    `leave_out` holds real paths (the outputs) that are never sources. A folder stands for what is in it and below,
    sorted, archives included; links to folders are not followed. Nothing raises: what cannot be read is a `Found`
    with an error.
    """

    def __init__(self, given: Iterable[str], options: Options, leave_out: Iterable[str] = ()) -> None:
        self._given, self._options, self._leave_out = given, options, frozenset(leave_out)

    def __iter__(self) -> Iterator[Found]:
        for source in self._given:
            for path in self._expanded(source):
                yield from self._open(path, asked=True)

    def count(self) -> int:
        """About how many documents there are: those of compressed tar archives are told only by reading them."""
        total = 0
        for source in self._given:
            for path in self._expanded(source):
                total += self._size(path)
        return total

    def _expanded(self, source: str) -> Iterable[str]:
        """The source itself, or what matches it where there is no such file and it is a pattern."""
        if not os.path.lexists(source) and glob.has_magic(source):
            return sorted(glob.glob(source, recursive=True)) or (source,)
        return (source,)

    def _open(self, path: str, asked: bool) -> Iterator[Found]:
        if os.path.realpath(path) in self._leave_out:
            return
        if os.path.isdir(path):
            yield from self._folder(path)
        elif is_archive(path):
            yield from self._archive(path)
        elif asked or is_document(path):
            yield Found(path)
        else:
            yield Found(path, skipped="not known as a document by its suffix")

    def _folder(self, folder: str) -> Iterator[Found]:
        unlisted: list[OSError] = []
        for here, folders, files in os.walk(folder, onerror=unlisted.append):
            yield from (_unlisted(error) for error in unlisted)
            unlisted.clear()
            folders[:] = sorted(name for name in folders if not hidden(name) and not self._left_out(here, name))
            for path in (os.path.join(here, name) for name in folders):
                if os.path.islink(path):
                    yield Found(path, skipped="a link to a folder, which is not followed; give the folder itself")
            for name in sorted(files):
                path = os.path.join(here, name)
                if hidden(name):
                    continue
                if os.path.exists(path) and not os.path.isfile(path):
                    yield Found(path, skipped="a pipe, socket or device")
                else:
                    yield from self._open(path, asked=False)
        yield from (_unlisted(error) for error in unlisted)

    def _left_out(self, here: str, name: str) -> bool:
        return bool(self._leave_out) and os.path.realpath(os.path.join(here, name)) in self._leave_out

    def _archive(self, path: str) -> Iterator[Found]:
        try:
            with open(path, "rb") as file:
                yield from members(file, path, self._options)
        except FileNotFoundError:
            yield Found(path, error="no such file; check the path")
        except (OSError, ValueError) as error:
            yield Found(path, error=f"cannot be read ({getattr(error, 'strerror', None) or error}); check the path")

    def _size(self, path: str) -> int:
        if not os.path.isdir(path):
            return _members(path) if path.lower().endswith(ZIPS) else 1
        total = 0
        for here, folders, files in os.walk(path):
            folders[:] = [name for name in folders if not hidden(name)]
            names = [name for name in files if not hidden(name)]
            total += sum(map(is_document, names))
            total += sum(self._size(os.path.join(here, name)) for name in names if is_archive(name))
        return total


def _members(path: str) -> int:
    """The documents in a zip archive, by its directory."""
    import zipfile

    try:
        with zipfile.ZipFile(path) as archive:
            return sum(is_document(info.filename) and not hidden(info.filename) for info in archive.infolist())
    except Exception:  # what is wrong with it is told when it is read
        return 1


def _unlisted(error: OSError) -> Found:
    return Found(os.fsdecode(error.filename), error=f"the folder cannot be listed ({error.strerror})")

"""An archive run from end to end: sources → what is new or changed → engine → output and manifest."""

from __future__ import annotations

import errno
import hashlib
import os
import sqlite3
import time
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from minutes_extract import __version__
from minutes_extract.archive.engines import ENGINES, processors
from minutes_extract.archive.manifest import write_manifest
from minutes_extract.archive.outputs import check_ours, kind_of, open_output
from minutes_extract.archive.outputs.context import Context
from minutes_extract.archive.outputs.places import beside, manifest_of
from minutes_extract.archive.progress import Counts, Progress
from minutes_extract.archive.records import Converted, Found, Job, Record
from minutes_extract.archive.runner import Item, run
from minutes_extract.archive.sources import Sources
from minutes_extract.archive.state import Entry, State
from minutes_extract.diagnostics import CODES
from minutes_extract.errors import MinutesExtractError, UsageError
from minutes_extract.inputs import utf8
from minutes_extract.options import Options

__all__ = ["CannotWrite", "Settings", "convert_archive"]

_COMMIT = 1.0  # seconds between commits: what a kill may cost


@dataclass(frozen=True, slots=True)
class Settings:
    """How to run. `timeout` is in seconds, for one document; `keep` keeps what is no longer among the sources."""

    engine: str = "processes"
    scheduler: str | None = None
    workers: int | None = None
    timeout: float = 60.0
    fail_fast: bool = False
    keep: bool = False
    quiet: bool = False


def convert_archive(given: Iterable[str], out: str, options: Options, settings: Settings) -> Counts:
    """Convert all that is new or changed, and leave OUT with all documents of the sources, in their order.

    Raises `UsageError` for a call that is wrong, `OutputInUse` where another run writes the same output, and
    `CannotWrite` where it cannot be written. A document that fails is counted, and named in the manifest.
    """
    roots = given if isinstance(given, list) else []
    kind = kind_of(out)
    _check(roots, out)
    try:
        check_ours(out)
        if kind == "":
            os.makedirs(out, exist_ok=True)
        state = State(beside(out, "state"), out)
        try:
            return _Run(given, out, roots[0] if len(roots) == 1 else None, state, options, settings).go()
        finally:
            state.close()
    except (OSError, sqlite3.Error) as error:  # what is wrong with a source is a result, and never raises
        raise CannotWrite(_cannot(out, error)) from error


def _check(given: list[str], out: str) -> None:
    if any(os.path.realpath(source) == os.path.realpath(out) for source in given):
        raise UsageError(f"{out} is both a source and the output; give another OUT")
    parent = os.path.dirname(os.path.realpath(out))
    if not os.path.isdir(parent):
        raise UsageError(f"{out}: there is no folder {os.path.dirname(out)}; make it, or give another OUT")


def _cannot(out: str, error: OSError | sqlite3.Error) -> str:
    """What is wrong with an output, and what to do."""
    if not isinstance(error, OSError):
        full = getattr(error, "sqlite_errorname", "") == "SQLITE_FULL"
        return f"{out}: cannot be written ({error}); {'make room for it' if full else 'see its folder'}, or give another OUT"
    full = error.errno in (errno.ENOSPC, errno.EDQUOT)
    name = out if full or not isinstance(error.filename, (str, bytes)) else os.fsdecode(error.filename)
    todo = "make room for it" if full else "see who may write there"
    return f"{name}: cannot be written ({error.strerror or error}); {todo}, or give another OUT"


class _Run:
    def __init__(
        self, given: Iterable[str], out: str, root: str | None, state: State, options: Options, settings: Settings
    ) -> None:
        self._sources = Sources(given, options, [os.path.realpath(out), manifest_of(out)])
        self._out, self._state, self._settings = out, state, settings
        self._counts = Counts()
        self._progress = Progress(self._counts, settings.quiet)
        context = Context(out, state, root, __version__, repr(options), self._progress.say)
        self._output = open_output(context)
        self._job = Job(options, self._output.form, settings.timeout, __version__, os.getcwd())
        self._made = f"{__version__} {options!r} {self._output.form}"
        self._before: dict[int, Entry] = {}  # of the documents in line, by position
        self._lost: set[bytes] = set()  # sources that failed: what earlier runs found inside them is kept

    def go(self) -> Counts:
        settings = self._settings
        try:
            self._progress.start(0 if settings.quiet else self._sources.count())
            workers = settings.workers or processors()
            with ENGINES[settings.engine](workers, settings.timeout, settings.scheduler) as engine:
                if not self._take(run(self._items(), engine, self._job, self._progress.say)):
                    raise _Stop
            self._finish()
        except _Stop:
            self._commit()
        finally:
            self._progress.close()
            self._output.close()
        write_manifest(manifest_of(self._out), self._state.entries())
        return self._counts

    def _items(self) -> Iterator[Item]:
        """The documents in line, those that are as they were settled already."""
        for found in self._sources:
            before = self._state.get(found.path)
            if before is not None and before.run == self._state.run:
                if found.data is None:
                    continue  # the same file, given twice
                found, before = self._renamed(found)
            position = self._state.next_position()
            settled = found.error is not None or found.skipped is not None or self._unchanged(found, before)
            self._state.meet(found.path, position)
            if before is not None and (not settled or found.error is not None):
                self._before[position] = before
            yield Item(found, position, settled)

    def _renamed(self, found: Found) -> tuple[Found, Entry | None]:
        """A member of an archive that has the name of another, with a number."""
        root, suffix = os.path.splitext(found.path)
        number = 1
        while True:
            number += 1
            path = f"{root}#{number}{suffix}"
            before = self._state.get(path)
            if before is None or before.run != self._state.run:
                note = "the archive has this name more than once"
                return Found(path, found.data, found.error, found.skipped, note), before

    def _unchanged(self, found: Found, before: Entry | None) -> bool:
        if before is None or before.made != self._made or _sha256(found) != before.sha256:
            return False
        return self._output.has(before)

    def _take(self, results: Iterator[tuple[Item, Converted | None]]) -> bool:
        """Hand every result to the output; False where a failure was to stop the run."""
        last = time.monotonic()
        for item, converted in results:
            failed = self._settle(item, converted)
            self._progress.step()
            if failed and self._settings.fail_fast:
                return False
            if time.monotonic() - last >= _COMMIT:
                self._commit()
                last = time.monotonic()
        self._commit()
        return True

    def _settle(self, item: Item, converted: Converted | None) -> bool:
        """Count and keep what became of a document; whether it failed."""
        found, counts = item.found, self._counts
        if converted is None and found.error is not None:
            converted = Converted(Record(utf8(found.path), "", "failed", error=found.error), again=True)
        if found.skipped is not None:
            counts.skipped += 1
            record = Record(utf8(found.path), "", "failed", error=found.skipped)
            self._state.put(found.path, item.position, record, status="skipped", made="", note=None, place=None)
            return False
        if converted is None:
            return self._count_unchanged(found.path)
        record = converted.record
        if found.note is not None:
            self._progress.say(f"{record.path}: {found.note}")
        place = self._output.add(found.path, record, self._before.pop(item.position, None))
        made = "" if converted.again else self._made
        self._state.put(
            found.path, item.position, record, status=record.status, made=made, note=found.note, place=place
        )
        if record.status == "failed":
            self._lost.add(os.fsencode(found.path).rstrip(b"/"))
            counts.failed += 1
            self._progress.say(f"{record.path}: {record.error}")
            return True
        counts.extracted += 1
        counts.flagged += is_flagged(record.codes)
        return False

    def _count_unchanged(self, path: str) -> bool:
        entry = self._state.get(path)
        if entry is not None and entry.status == "failed":
            self._lost.add(os.fsencode(path).rstrip(b"/"))
            self._counts.failed += 1
            self._progress.say(f"{entry.path}: {entry.error}")
            return True
        self._counts.unchanged += 1
        self._counts.flagged += entry is not None and is_flagged(entry.codes)
        return False

    def _commit(self) -> None:
        self._output.commit()
        self._state.commit()

    def _finish(self) -> None:
        """All sources were met: bring the output into its final form."""
        if not self._settings.keep:
            self._output.drop(self._state.gone(self._lost))  # a share that is not mounted costs nothing
            self._state.forget_gone(self._lost)
        self._output.finish()
        self._commit()


class CannotWrite(MinutesExtractError):
    """The output, or what is kept beside it, cannot be written."""


class _Stop(Exception):
    """A failure is to end the run."""


def is_flagged(codes: tuple[str, ...]) -> bool:
    return any(code not in CODES or CODES[code].severity != "info" for code in codes)


def _sha256(found: Found) -> str | None:
    if found.data is not None:
        return hashlib.sha256(found.data).hexdigest()
    try:
        with open(found.path, "rb") as file:
            return hashlib.file_digest(file, "sha256").hexdigest()
    except (OSError, ValueError):
        return None

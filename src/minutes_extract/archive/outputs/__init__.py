"""Outputs of an archive run: one file for each kind, and one line in the table."""

from __future__ import annotations

from collections.abc import Iterable
from importlib import import_module
from os import path as paths
from typing import Protocol, cast

from minutes_extract.archive.outputs.context import Context
from minutes_extract.archive.records import Record
from minutes_extract.archive.state import Entry
from minutes_extract.errors import UsageError
from minutes_extract.export.csv_guard import BOM
from minutes_extract.export.tracker import COLUMNS

__all__ = ["OUTPUTS", "Output", "check_ours", "kind_of", "open_output"]


class Output(Protocol):
    """Where converted documents go. All that it does is safe against a kill at any moment."""

    form: str
    """How it wants the minutes: a key of `worker.FORMS`."""

    def has(self, entry: Entry) -> bool:
        """Whether what the state says of an unchanged document is still there."""

    def add(self, path: str, record: Record, before: Entry | None) -> str | None:
        """Take a new or changed document, in place of what there was before; gives its place for the state.

        `path` is as the file system has it."""

    def commit(self) -> None:
        """Make what was added safe; the state is committed after it."""

    def drop(self, gone: Iterable[Entry]) -> None:
        """Forget documents that are no longer among the sources; the state forgets them next."""

    def finish(self) -> None:
        """Bring the output into its final form: all documents of the state, in its order."""

    def close(self) -> None:
        """Release the output; what was not committed may be lost."""


OUTPUTS = {
    ".jsonl": "lines.Lines",
    ".ndjson": "lines.Lines",
    ".sqlite": "database.DatabaseOutput",
    ".sqlite3": "database.DatabaseOutput",
    ".db": "database.DatabaseOutput",
    ".csv": "tracker.Tracker",
    "": "folder.Folder",
}
"""Suffix of OUT → what writes it; '' is a folder."""


def kind_of(out: str) -> str:
    """The key of `OUTPUTS` for an output; a folder that exists is one whatever its name."""
    if paths.isdir(out) or out.endswith(("/", "\\")):
        return ""
    if paths.exists(out) and not paths.isfile(out):
        raise UsageError(f"{out}: a pipe, socket or device; give a file or a folder")
    suffix = paths.splitext(out)[1].lower()
    if suffix and suffix in OUTPUTS:
        return suffix
    known = " ".join(key for key in OUTPUTS if key)
    if out in ("", "-"):
        raise UsageError(f"archive writes no standard output; give -o a folder, or a file ending in one of {known}")
    if suffix or paths.isfile(out):
        reason = f"cannot tell what to write; give a file ending in one of {known}, or for a folder {out}/"
        raise UsageError(f"{out}: {reason}")
    return ""


_OPENINGS = {
    "lines.Lines": b'{"schema_version":',
    "tracker.Tracker": (BOM + ",".join(COLUMNS[:3])).encode("utf-8"),
}
"""What writes a file → how that begins. A database tells by its own marks; files in a folder get names of their own."""


def check_ours(out: str) -> None:
    """Raises `UsageError` where OUT is a file with something else in it than what an earlier run wrote."""
    opening = _OPENINGS.get(OUTPUTS[kind_of(out)])
    if opening is None or not paths.isfile(out):
        return
    with open(out, "rb") as file:
        head = file.read(len(opening))
    if head and head != opening:
        raise UsageError(f"{out}: is not a file that minutes-extract wrote; move it away, or give another OUT")


def open_output(context: Context) -> Output:
    """The output of a run, of the kind that its name says."""
    module, name = OUTPUTS[kind_of(context.out)].split(".")
    return cast(Output, getattr(import_module(f"{__name__}.{module}"), name)(context))

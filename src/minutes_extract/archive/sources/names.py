"""Names of documents and archives: which is which, and how a member of an archive is written."""

from __future__ import annotations

import posixpath
import re

from minutes_extract.inputs import SUFFIXES

__all__ = ["INSIDE", "TARS", "ZIPS", "hidden", "is_archive", "is_document", "is_wanted", "safe_parts"]

INSIDE = "!/"
"""Stands between an archive and the name of a member: `minutes.zip!/2019/board.txt`."""

ZIPS = (".zip",)
TARS = (".tar", ".tar.gz", ".tgz", ".tar.bz2", ".tbz2", ".tbz", ".tar.xz", ".txz")

_PARTS = re.compile(r"[/\\]+")
_UNFIT = re.compile(r'[<>:"|?*\x00-\x1f]')


def is_archive(name: str) -> bool:
    return name.lower().endswith(ZIPS + TARS)


def is_document(name: str) -> bool:
    return name.lower().endswith(SUFFIXES)


def is_wanted(name: str) -> bool:
    return is_document(name) or is_archive(name)


def hidden(name: str) -> bool:
    """Whether a part of the name is hidden, or left by a system: '.git', '__MACOSX', Word's '~$name.docx'."""
    parts = _PARTS.split(name)
    return any((part.startswith(".") and part not in (".", "..")) or part == "__MACOSX" for part in parts) or (
        posixpath.basename(name).startswith("~$")
    )


def safe_parts(name: str) -> list[str]:
    """The parts of a name that lead downwards only and fit every file system: no root, drive, `..` or colon."""
    kept = [part for part in _PARTS.split(name) if part not in ("", ".", "..")]
    return [_UNFIT.sub("_", part).rstrip(". ") or "_" for part in kept]


def leads_out(name: str) -> bool:
    """Whether a member's name is absolute or climbs out of its archive."""
    return name.startswith(("/", "\\")) or ".." in _PARTS.split(name) or re.match(r"[A-Za-z]:", name) is not None

"""Finding documents in folders and reading their bytes, within the limits."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterator
from io import BytesIO

from minutes_extract.errors import LimitExceeded, UnreadableDocument
from minutes_extract.options import Options

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import IO

__all__ = ["SUFFIXES", "at_most", "checked_size", "documents", "read_bytes", "standard_input", "utf8"]

SUFFIXES = (".txt", ".md", ".markdown", ".html", ".htm", ".docx", ".pdf")


def documents(folder: str, left_out: Callable[[str], None] = lambda path: None) -> Iterator[str]:
    """Paths of the documents in `folder` and below, sorted, known by suffix; hidden names are skipped.

    `left_out` is told the paths of other files and of links to folders, which are not followed. A folder that
    cannot be listed raises `UnreadableDocument`.
    """

    def fail(error: OSError) -> None:
        raise UnreadableDocument(str(error.filename), f"the folder cannot be listed ({error.strerror})")

    for here, folders, files in os.walk(folder, onerror=fail):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        for name in folders:
            if os.path.islink(os.path.join(here, name)):
                left_out(os.path.join(here, name))
        for name in sorted(files):
            # Word leaves '~$name.docx' beside an open document
            path = os.path.join(here, name)
            if name.startswith((".", "~$")):
                continue
            if name.lower().endswith(SUFFIXES) and not _special(path):
                yield path
            else:
                left_out(path)


def _special(path: str) -> bool:
    """A pipe, socket or device, which could block; a broken link is not one, and is reported later."""
    return os.path.exists(path) and not os.path.isfile(path)


def read_bytes(path: str, options: Options) -> bytes:
    """The bytes of a file. Raises `UnreadableDocument` or `LimitExceeded`."""
    try:
        if os.path.isdir(path):
            raise UnreadableDocument(path, "a folder; give a file, or extract the whole folder with extract_many")
        with open(path, "rb") as file:
            return checked_size(at_most(file, options.max_bytes + 1), path, options)
    except FileNotFoundError:
        reason = "no such file; check the path"
    except PermissionError:
        reason = "permission denied; make the file readable"
    except (OSError, ValueError) as error:  # ValueError: a NUL in the path
        reason = f"cannot be read ({getattr(error, 'strerror', None) or error}); check the path"
    raise UnreadableDocument(path, reason)


def at_most(file: IO[bytes], most: int) -> bytes:
    """The first `most` bytes of a file; read in parts, for Python makes room for all that it is asked to read."""
    parts: list[bytes] = []
    while most > 0 and (part := file.read(min(most, _PART))):
        parts.append(part)
        most -= len(part)
    return b"".join(parts)


_PART = 16 * 1024 * 1024


def standard_input() -> IO[bytes]:
    """Standard input as bytes, also where a text stream replaced it. `UnreadableDocument` where it is closed."""
    if sys.stdin is None:
        raise UnreadableDocument("standard input", "closed; pipe the document in, or give a file")
    buffer: IO[bytes] | None = getattr(sys.stdin, "buffer", None)
    return BytesIO(sys.stdin.read().encode("utf-8", "surrogateescape")) if buffer is None else buffer


def checked_size(data: bytes, name: str, options: Options) -> bytes:
    """`data`, or `LimitExceeded` where it is longer than the limit."""
    if len(data) > options.max_bytes:
        raise LimitExceeded(
            name, f"larger than the limit of {options.max_bytes} bytes; split it, or raise max_bytes (--max-bytes)"
        )
    return data


def utf8(path: str) -> str:
    """A file name as valid Unicode: bytes that the file system could not decode become escapes."""
    return path.encode("utf-8", "backslashreplace").decode("utf-8")

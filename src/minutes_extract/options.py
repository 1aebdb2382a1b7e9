"""How to read and extract."""

from __future__ import annotations

from dataclasses import dataclass

from minutes_extract.errors import UsageError, one_line

__all__ = ["MAX_BYTES", "Options"]

MAX_BYTES = 64 * 1024 * 1024


@dataclass(frozen=True, slots=True)
class Options:
    """Options of an extraction; checked when made, so that a bad one raises before any document is read.

    day_first: whether 03/04/2020 is 3 April (True) or March 4 (False); a document that shows that it puts the month
        first is read so.
    encoding: name of a Python text codec that overrides detection for text documents.
    max_bytes: a document larger than this raises `LimitExceeded`.

    Raises `UsageError` for an encoding that Python does not know, a limit below one, or a value of another type.
    """

    day_first: bool = True
    encoding: str | None = None
    max_bytes: int = MAX_BYTES

    def __post_init__(self) -> None:
        if not isinstance(self.day_first, bool):
            raise UsageError(f"day_first is {shown(self.day_first)}; give True or False")
        if not isinstance(self.max_bytes, int) or isinstance(self.max_bytes, bool):
            raise UsageError(f"max_bytes is {shown(self.max_bytes)}; give a whole number of bytes")
        if self.max_bytes < 1:
            raise UsageError(f"max_bytes is {self.max_bytes}; give a number of bytes above zero")
        if self.encoding is not None:
            check_encoding(self.encoding)


def shown(value: object) -> str:
    """A value in an error message: one short line."""
    try:
        words = repr(value)
    except Exception:  # it may be anything
        words = f"<{type(value).__name__}>"
    return one_line(words if len(words) <= 60 else f"{words[:60]}…")


def check_encoding(encoding: str) -> None:
    """Raise `UsageError` unless `encoding` is the name of a text codec."""
    if not isinstance(encoding, str):
        raise UsageError(f"encoding is {shown(encoding)}; give the name of a Python text codec, such as 'utf-8'")
    try:
        b" ".decode(encoding)
    except UnicodeDecodeError:
        return  # one blank is not a whole character in UTF-16
    except (LookupError, ValueError):
        raise UsageError(
            f"unknown encoding {encoding!r}; give the name of a Python text codec, such as utf-8, cp1252 or utf-16-le"
        ) from None

"""The JSON contract: the same minutes give the same text, byte for byte."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pydantic import TypeAdapter

    from minutes_extract.models import Minutes

__all__ = ["to_json", "to_json_bytes"]

# legal inside a JSON string, and line ends to `str.splitlines` and the like
_LINE_ENDS = tuple((end.encode(), f"\\u{ord(end):04x}".encode()) for end in "\x85\u2028\u2029")


@cache
def _adapter() -> TypeAdapter[Minutes]:
    from pydantic import TypeAdapter

    from minutes_extract.models import Minutes

    return TypeAdapter(Minutes)


def to_json(minutes: Minutes, *, indent: int | None = 2) -> str:
    """`minutes` as JSON without a final line end: two spaces deep, or with `indent=None` one compact line.

    Keys stand in the order of the models, every key is there, and letters beyond ASCII are themselves.
    """
    return to_json_bytes(minutes, indent=indent).decode("utf-8")


def to_json_bytes(minutes: Minutes, *, indent: int | None = 2) -> bytes:
    """The same in UTF-8, as it is written to files: quicker where it need not be a string."""
    written = _adapter().dump_json(minutes, indent=indent, by_alias=True)
    if indent is None and not written.isascii():
        for end, escaped in _LINE_ENDS:
            written = written.replace(end, escaped)
    return written

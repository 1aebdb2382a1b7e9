"""The JSON contract: the same minutes give the same text, byte for byte."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from io import BytesIO
from typing import IO, TYPE_CHECKING

if TYPE_CHECKING:
    from pydantic import TypeAdapter

    from minutes_extract.models import Minutes

__all__ = ["to_json", "to_json_bytes", "write_json"]

# legal inside a JSON string, and line ends to `str.splitlines` and the like
_LINE_ENDS = tuple((end.encode(), f"\\u{ord(end):04x}".encode()) for end in "\x85\u2028\u2029")
_LONG = 100_000
"""Characters of a source from which its JSON, ten times as long, is written in pieces."""
_PIECE = 32
"""Findings in a piece."""


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
    if minutes.source.characters >= _LONG:
        whole = BytesIO()  # grows where it is, and gives its buffer away: no second copy of it
        write_json(minutes, whole, indent=indent)
        return whole.getvalue()
    return _one_line(_adapter().dump_json(minutes, indent=indent, by_alias=True), indent)


def write_json(minutes: Minutes, out: IO[bytes], *, indent: int | None = 2) -> None:
    """Write the same bytes to a file; of a long document they are never all in memory."""
    if minutes.source.characters < _LONG:
        out.write(to_json_bytes(minutes, indent=indent))
        return
    for piece in _pieces(minutes, indent):
        out.write(_one_line(piece, indent))


def _one_line(written: bytes, indent: int | None) -> bytes:
    if indent is None and not written.isascii():
        for end, escaped in _LINE_ENDS:
            written = written.replace(end, escaped)
    return written


def _pieces(minutes: Minutes, indent: int | None) -> Iterator[bytes]:
    """The JSON in parts: each section, and of its findings some at a time."""
    from pydantic_core import to_json as dumped

    end, colon = (b"", b":") if indent is None else (b"\n", b": ")
    step = b" " * (indent or 0)
    deeper = end + step
    before = b"{"
    for name in type(minutes).model_fields:
        found = getattr(minutes, name)
        yield before + deeper + b'"' + name.encode() + b'"' + colon
        before = b","
        if not isinstance(found, tuple) or not found:
            written = dumped(found, indent=indent, by_alias=True)
            yield written.replace(end, deeper) if end else written
            continue
        mark = b"["
        for at in range(0, len(found), _PIECE):
            written = dumped(found[at : at + _PIECE], indent=indent, by_alias=True)
            yield mark + (written[1 : -1 - len(end)].replace(end, deeper) if end else written[1:-1])
            mark = b","
        yield deeper + b"]"
    yield end + b"}"

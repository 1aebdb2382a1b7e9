"""The JSON contract: the same minutes give the same text, byte for byte."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from minutes_extract.models import Minutes

__all__ = ["to_json"]

# legal inside a JSON string, and line ends to `str.splitlines` and the like
_LINE_ENDS = {"\x85": "\\u0085", "\u2028": "\\u2028", "\u2029": "\\u2029"}


def to_json(minutes: Minutes, *, indent: int | None = 2) -> str:
    """`minutes` as JSON without a final line end: two spaces deep, or with `indent=None` one compact line.

    Keys stand in the order of the models, every key is there, and letters beyond ASCII are themselves.
    """
    text = minutes.model_dump_json(indent=indent, by_alias=True)
    if indent is None and not text.isascii():
        for end, written in _LINE_ENDS.items():
            text = text.replace(end, written)
    return text

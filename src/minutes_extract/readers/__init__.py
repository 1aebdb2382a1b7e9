"""Readers: bytes to a `Document`, one file a format, chosen by content as well as suffix."""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module
from typing import NamedTuple, cast

from ..diagnostics import Remark
from ..document.tree import Document
from ..errors import LimitExceeded
from ..options import Options
from .choose import choose
from .encoding import decode, sniff
from .flattened import part_flattened
from .lines import unified
from .piped import tabbed

MOST_LINES = 500_000
"""What a text may hold: each takes a kilobyte of memory on its way, and minutes have hundreds or thousands."""

TEXT_READERS = {"html-in-text": "html_in_text", "html": "html", "markdown": "markdown", "text": "text"}
"""Format → module whose `read(source)` makes the tree."""

BYTE_READERS = {"docx": "docx", "pdf": "pdf"}
"""Format → module whose `read(data, name)` makes the tree and the text that offsets are into."""

READERS = (*TEXT_READERS, *BYTE_READERS)


class Reading(NamedTuple):
    document: Document
    encoding: str
    remarks: tuple[Remark, ...]


def read(data: bytes, *, name: str, options: Options, text: str | None = None) -> Reading:
    """Decode and read a document; raises `UnreadableDocument` where that cannot be done.

    `text` is the string that the caller made the bytes of, if there is one: not to hold a second.
    """
    kind = sniff(data, name)
    if kind in BYTE_READERS:
        by_bytes = cast(Callable[[bytes, str], Document], _module(BYTE_READERS[kind]))
        return Reading(by_bytes(data, name), "utf-8", ())
    decoded = decode(data, options.encoding, name=name)
    if text is not None:
        decoded = decoded._replace(text=text)
    text = tabbed(unified(decoded.text))
    if text.count("\n") > MOST_LINES:
        raise LimitExceeded(name, f"more than {MOST_LINES:,} lines, which is no one meeting's; split it")
    by_text = cast(Callable[[str], Document], _module(TEXT_READERS[choose(text, name)]))
    document = by_text(text)
    part_flattened(document)
    document.source = decoded.text
    return Reading(document, decoded.encoding, tuple(decoded.remarks))


def _module(name: str) -> object:
    """The `read` of a reader, imported when first needed."""
    return import_module(f".{name}", __package__).read

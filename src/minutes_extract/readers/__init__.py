"""Readers: bytes to a `Document`, one file a format, chosen by content as well as suffix."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from ..diagnostics import Remark
from ..document.tree import Document
from ..options import Options
from . import html_in_text
from .encoding import decode, sniff

READERS: dict[str, Callable[[str], Document]] = {html_in_text.FORMAT: html_in_text.read}


class Reading(NamedTuple):
    document: Document
    encoding: str
    remarks: tuple[Remark, ...]


def read(data: bytes, *, name: str, options: Options) -> Reading:
    """Decode and read a document; raises `UnreadableDocument` where that cannot be done."""
    sniff(data, name)
    decoded = decode(data, options.encoding, name=name)
    document = READERS[html_in_text.FORMAT](decoded.text)
    return Reading(document, decoded.encoding, tuple(decoded.remarks))

"""The frame of a page, <html>, <head> and <body>, around a text in another form."""

from __future__ import annotations

import re
from functools import cache

from minutes_extract.patterns import Patterns, Source

__all__ = ["within_page"]


@cache
def _tags() -> dict[str, re.Pattern[str]]:
    return Patterns({
        "page": Source(r"\s{0,80}(?:<\?xml[^<>]*>\s{0,80})?<(?:!doctype\s|html\b)", re.IGNORECASE),
        "body": Source(r"<body\b[^<>]*>", re.IGNORECASE),
        "head": Source(r"</head\s*>", re.IGNORECASE),
        "closing": Source(r"(?:\s*</(?:body|html)\s*>)+\s*\Z", re.IGNORECASE),
    })  # fmt: skip


def within_page(text: str) -> tuple[int, int]:
    """Where the words of a page begin and end; all of a text that has no frame.

    >>> within_page("<html><body>Minutes</body></html>")
    (12, 19)
    """
    page = _tags()["page"].match(text)
    if page is None:
        return 0, len(text)
    tail = text.rfind("</", 0, text.rfind("</"))
    closing = _tags()["closing"].search(text, max(tail - 80, 0))
    end = closing.start() if closing else len(text)
    opening = _tags()["body"].search(text, 0, end) or _tags()["head"].search(text, 0, end)
    return (opening.end() if opening else text.find(">", page.end() - 1) + 1), end

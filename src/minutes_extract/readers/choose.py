"""Which reader a text is for: by its content first, by its suffix where the content leaves it open."""

from __future__ import annotations

import re
from functools import cache
from pathlib import PurePath


@cache
def _signs() -> dict[str, re.Pattern[str]]:
    flags = re.MULTILINE | re.IGNORECASE
    return {
        "page": re.compile(r"<(?:!doctype\s+html|html|head|body)\b|<!--#(?:include|set)\b", re.IGNORECASE),
        "block": re.compile(r"^\s*</?(?:p|div|ul|ol|li|table|tr|td|h[1-6])\b", flags),
        "row": re.compile(r"^[^\n]*\t[^\n]*$", re.MULTILINE),
        "cell": re.compile(r"(?:^|\t)\s*<(?:p|b|strong|u|i|em|ul|ol|span|table)\b|^[-\s]*---\t---", flags),
        "label": re.compile(r"^\*\*[^*\n]{3,}", re.MULTILINE),
        "markdown": re.compile(r"^#{1,6} \S|^\|.*\|\s*$|^\s*[-*] \[[ xX]\] |\]\((?:https?:|/|#)|^\s{0,3}\*\*[^*]+\*\*|\A---\n[a-z]+:", re.MULTILINE),
        "bullet": re.compile(r"^\s{0,8}[*+-] \S", re.MULTILINE),
    }  # fmt: skip


def choose(text: str, name: str) -> str:
    """'html-in-text', 'html', 'markdown' or 'text'. Reads the first 200,000 characters."""
    head = text[:200_000]
    signs, suffix = _signs(), PurePath(name).suffix.lower()
    rows = len(signs["row"].findall(head))
    cells = len(signs["cell"].findall(head))
    if rows >= 2 and cells >= 1 and not signs["page"].search(head[:5000]):
        return "html-in-text"
    if signs["page"].search(head[:5000]) or suffix in (".html", ".htm", ".xhtml", ".shtml"):
        return "html"
    if suffix in (".md", ".markdown", ".mdown"):
        return "markdown"
    if rows >= 3 and signs["label"].search(head):
        return "html-in-text"
    if len(signs["block"].findall(head)) >= 5:
        return "html"
    marks = len(signs["markdown"].findall(head))
    if marks >= 3 or (marks >= 1 and len(signs["bullet"].findall(head)) >= 3):
        return "markdown"
    if rows >= 2 or signs["label"].search(head):
        return "html-in-text"
    return "text"

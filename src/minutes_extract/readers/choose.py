"""Which reader a text is for: by its content first, by its suffix where the content leaves it open."""

from __future__ import annotations

import re
from functools import cache
from itertools import islice
from pathlib import PurePath

from minutes_extract.patterns import Patterns, Source


@cache
def _signs() -> dict[str, re.Pattern[str]]:
    flags = re.MULTILINE | re.IGNORECASE
    return Patterns({
        "page": Source(r"<(?:!doctype\s+html|html|head|body)\b|<!--#(?:include|set)\b", re.IGNORECASE),
        "block": Source(r"^[^\S\n]*</?(?:p|div|ul|ol|li|table|tr|td|h[1-6])\b", flags),
        "cell": Source(
            r"(?:^|\t)[^\S\n\t]*<(?:p|b|strong|u|i|em|ul|ol|span|table)\b|^(?:-|[^\S\n])*---[ ]*\t[ ]*---"
            r"|\S[ ]*\t[ ]*<(?:div|font|br|li|h[1-6]|center|s|del|ins|strike|a)\b", flags
        ),  # a tab in front of a block of a page may be its indentation
        "tables": Source(r"<t(?:able|d|r)\b", re.IGNORECASE),
        "cells": Source(r"</t[dhr]>[ ]{0,3}<t[dhr]\b", re.IGNORECASE),  # of a table on one line
        "row": Source(r"(?![ \t]*[-*+•o]\t)(?:[ ]*\t)?[ ]*(?:(?<=\t)<|[^\s][^\t\n]*\t|(?<=\t)[ ]*\t)"),
        "label": Source(r"^\*\*[^*\s][^*\n]{2,}", re.MULTILINE),
        "markdown": Source(r"^#{1,6} \S|^\|.*\|\s*$|^[^\S\n]*[-*] \[[ xX]\] |\]\((?:https?:|/|#)|^\s{0,3}\*\*[^*\s][^*\n]*\*\*|\A---\n[a-z]+:", re.MULTILINE),
        "hashed": Source(r"^#{1,6} \S|\]\((?:https?:|/|#)", re.MULTILINE),
        "tag": Source(r"</?(?:p|b|i|u|strong|em|ul|ol|li|span|table|br)\b", re.IGNORECASE),
        "numbered": Source(r"\s{0,8}\(?(?:\d{1,4}|[a-z])(?:[./]\d{1,4}){0,3}[.)][ ]{0,3}\t[^\t]{1,20000}$", re.IGNORECASE),
        "plain": Source(r"(?:\A|\n[ \t]*\n)[ \t]*(?:[^\s<]|<(?:b|strong|u|i|em|span)\b[^<>\n]{0,60}>)(?:[^<\n]|</?(?:b|strong|u|i|em|span|br)\b){2,}(?=\n|\Z)", re.IGNORECASE),
        "wiki": Source(r"^(={1,6})[ \t]*[^\s=][^=\n]{0,160}\1[ \t]*$|^={2,6} [^\s=][^=\n]{0,160}$|^h[1-6]\.[ \t]+\S", re.MULTILINE),
        # a line under a title that Markdown has not, a directive, the border of a drawn table
        "ruled": Source(r"^\S[^\n]{0,160}\n([~^\"#+*])\1{3,160}[ \t]*$|^\.\. [a-z-]{3,30}::|^(={4,160})\n[^\n]{1,160}\n\2[ \t]*$|^\+[-=]{3,160}\+[-=+]{3,600}$", re.MULTILINE),
        "inline": Source(r"<(b|strong|u|i|em|span)(?: [^<>\n]{1,80})?>[^<\n]{1,400}</\1>", re.IGNORECASE),
        "bullet": Source(r"^\s{0,8}[*+-] \S", re.MULTILINE),
    })  # fmt: skip


def choose(text: str, name: str) -> str:
    """'html-in-text', 'html', 'markdown' or 'text'. Reads the first 200,000 characters."""
    head = text[:200_000].replace("\r\n", "\n")
    signs, suffix = _signs(), PurePath(name).suffix.lower()
    page = signs["page"].search(head[:5000]) is not None
    rows = _rows(head, 3)
    web = suffix in (".html", ".htm", ".xhtml", ".shtml")
    if web and _count("block", head, 5) >= 5:
        return "html"  # a fragment of a page, whatever its tabs
    if rows >= 2 and not page and signs["cell"].search(head):
        return "html-in-text"
    if page and rows >= 3 and (signs["label"].search(head) or _wraps(head)):
        return "html-in-text"
    if page or web:
        return "html"
    if suffix in (".md", ".markdown", ".mdown"):
        return "markdown"
    if rows >= 2 and signs["label"].search(head):
        return "html-in-text"
    if _count("block", head, 5) >= 5:  # a fragment of a page, or tables among paragraphs of plain text
        return "html-in-text" if _count("plain", head, 3) >= 3 or signs["label"].search(head) else "html"
    if not rows and _count("wiki", head, 2) >= 2:
        return "text"  # whose '#' are numbers of a list
    if not rows and (suffix == ".rst" or _count("ruled", head, 3) >= 3) and not _count("hashed", head, 1):
        return "text"  # with bold words in asterisks
    marks = _count("markdown", head, 3)
    if marks >= 3 or (marks >= 1 and _count("bullet", head, 3) >= 3):
        return "markdown"
    if signs["label"].search(head) or _count("inline", head, 3) >= 3 or _count("cells", head, 2) >= 2:
        return "html-in-text"
    return "html-in-text" if rows >= 2 and not _numbered_lines(head) else "text"


def _wraps(text: str) -> bool:
    """Whether a page has its tables as lines with tabs, with words on both sides of some, and none in HTML."""
    signs = _signs()
    if not signs["cell"].search(text) or len(signs["tables"].findall(text)) > text.count("\t") // 4:
        return False
    return sum("\t" in line.strip() for line in text.splitlines()) >= 3


def _numbered_lines(text: str) -> bool:
    """Whether nearly all tabs stand between a number and its paragraph, and there is no markup."""
    if _signs()["tag"].search(text):
        return False
    rows = [line for line in text.splitlines() if "\t" in line.strip()]
    return sum(_signs()["numbered"].match(line) is not None for line in rows) >= 0.8 * len(rows)


def _rows(text: str, enough: int) -> int:
    """How many lines hold a tab that parts cells, and only indents nothing; counts no further than `enough`."""
    count, at = 0, text.find("\t")
    while at >= 0:
        count += _signs()["row"].match(text, text.rfind("\n", 0, at) + 1) is not None
        end = text.find("\n", at)
        if count == enough or end < 0:
            break
        at = text.find("\t", end)
    return count


def _count(sign: str, text: str, enough: int) -> int:
    """How often a sign stands in the text; counts no further than `enough`."""
    return sum(1 for _ in islice(_signs()[sign].finditer(text), enough))

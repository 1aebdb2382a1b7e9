"""Rows of a table that serve the page: running headers and footers, page numbers."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from functools import cache

from ..document.tree import Row, Table
from .column_cells import patterns
from .column_heads import is_header, is_ref
from .passage import normal


def furniture_rows(table: Table, header_words: set[str], roles: Sequence[str] = ()) -> set[int]:
    """Indexes of rows that are running headers, footers or page numbers; `roles` are those of the columns."""
    short = [" ".join(row.texts) if sum(map(len, row.texts)) <= 120 else "" for row in table.rows]
    keys = [normal(text) for text in short]
    shapes = Counter(_shape(k) for k in keys if k)
    found: set[int] = set()
    for i in range(len(table.rows)):
        page = patterns()["page"].fullmatch(short[i].strip()) if short[i] else None
        if (page is not None and not _of_item(table.rows, i, roles)) or (short[i] and _counted(table.rows[i], roles)):
            found.add(i)
    for i, row in enumerate(table.rows):
        if i in found or not keys[i] or is_header(row) or len(keys[i]) > 120 or short[i].rstrip().endswith("."):
            continue  # a sentence runs nowhere
        words = {w for w in keys[i].split() if not w[0].isdigit()}
        strange = words - header_words - _RUNNING
        texts = row.texts
        known = len(strange) <= 0.4 * len(words) and len(words) > 2 and not _numbered(texts[:-1])
        numbered = "page" in keys[i] and any(patterns()["paged"].search(t) for t in texts) and not is_ref(texts[0])
        paged = known and any(patterns()["page"].fullmatch(t) or t.isdecimal() for t in texts[1:])
        near = bool({i - 1, i + 1} & found) or row.breaks or (paged and known)
        follows_header = i + 1 < len(table.rows) and is_header(table.rows[i + 1])
        near = near or follows_header
        repeated = shapes[_shape(keys[i])] > 1 and len(words) > 3
        follows = i + 1 < len(table.rows) and table.rows[i + 1].breaks
        if numbered or (known and (near or follows)) or (repeated and (near or follows)):
            found.add(i)
    return found


def goes_on(texts: Sequence[str], heads: Sequence[str]) -> bool:
    """Whether a row says the headings of its table once more, and that it goes on: 'Minute (continued) | Action'."""
    said = " ".join(texts).lower()
    if len(said) > 160 or ("cont" not in said and "ctd" not in said):
        return False
    bare = [normal(_continued().sub("", text)) for text in texts]
    return any(bare) and bare == [normal(text) for text in heads] and bare != [normal(text) for text in texts]


@cache
def _continued() -> re.Pattern[str]:
    return re.compile(r"[\s–—-]*[(\[]?\b(?:continued|con[’']?t[’']?d?|ctd)\b\.{0,3}[)\]]?", re.IGNORECASE)


_RUNNING = {"minutes", "notes", "of", "page", "draft", "confirmed", "unconfirmed", "approved", "meeting", "the", "from",
            "official", "confidential", "signed", "chair", "continued", "final", "v1", "version", "initialled", "sensitive", "public", "restricted", "jan", "feb", "mar",
            "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december",
            "chairman", "clerk", "date", "initials"}  # fmt: skip


_DIGITS = str.maketrans("123456789", "000000000")


def _numbered(texts: Sequence[str]) -> bool:
    """Whether one of these cells is a number or reference, and no day: '16.01.24'."""
    return any(is_ref(t) for c, t in enumerate(texts) if not c or t.count(".") + t.count("/") != 2)


def _shape(key: str) -> str:
    return key.translate(_DIGITS)


def _of_item(rows: Sequence[Row], i: int, roles: Sequence[str]) -> bool:
    """Whether a number that could be a page's of several, '21/3', stands in the column of references amid a page."""
    texts = [(role, text) for role, text in zip(roles, rows[i].texts, strict=False) if text]
    if len(texts) != 1 or texts[0][0] != "ref" or not is_ref(texts[0][1]):
        return False
    first, _, last = texts[0][1].strip("().: ").partition("/")
    at_break = rows[i].breaks or i + 1 == len(rows) or rows[i + 1].breaks
    return first.isdecimal() and last.isdecimal() and (int(first) > int(last) or not at_break)


def _counted(row: Row, roles: Sequence[str]) -> bool:
    """Whether a title stands beside a bare number in the column of owners, who are nobody's number: that of the page."""
    filled = [(role, text.strip()) for role, text in zip(roles, row.texts, strict=False) if text.strip()]
    if len(filled) != 2 or filled[1][0] not in ("owner", "owner_due"):
        return False
    (role, title), (_, number) = filled
    return role != "ref" and number.isdecimal() and len(number) < 4 and title[-1] not in ".:;?"

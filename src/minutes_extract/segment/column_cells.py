"""What the cells of a column look like: references, owners, dates, prose."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from minutes_extract.patterns import Patterns, Source

from ..document.tree import Row
from ..honorifics import BEFORE_STOP
from ..kept import kept
from ..lexicons import labels
from .column_heads import is_ref
from .passage import normal

TASK, PROSE = 12, 220
"""Characters of a task in a table on average, and of what is more than one."""


@cache
def patterns() -> dict[str, re.Pattern[str]]:
    return Patterns({
        # 'AB to chase': a task, however short
        "tasked": Source(r"\s(?:to|will|shall)\s+[a-z]{2,}"),
        "owner": Source(r"(?:[A-ZÀ-ÖØ-Þ][A-Za-zÀ-ÖØ-öø-ſ&.’'-]*|all|and|/|&|,|;|\d{1,2}[/.]\d{1,2}(?:[/.]\d{2,4})?|–|-|\(|\)|\+|of|the|to|d[aeiu]\b|de[lnr]\b|l[ae]\b|v[ao]n\b)(?:\s*)"),
        "when": Source(r"[,;]?\s+(?:by|from|before|after|within|weekly|monthly|daily|next)\s[^,;]{2,40}$|\s\(\d[^()]{2,24}\)$"),
        "seam": Source(r"\s*[/–—,;:(\[]\s*|\s+(?:-|by|from|before|until)\s+|\s(?=\d{1,2}[ ./-])|\s(?=(?:w/c|end|next|mid)\b)", re.IGNORECASE),
        "parting": Source(r"[+/,;&]|\band\b"),
        "initials": Source(r"[A-Z](?:[a-z]?[A-Z]){1,3}[a-z]?(?:-[A-Z])?"),
        "date": Source(r"\d{1,2}[./-]\d{1,2}(?:[./-]\d{2,4})?|\d{4}-\d\d-\d\d|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\b|\b(?:asap|ongoing|next meeting|immediate(?:ly)?|tbc)\b"),
        "label": Source(r"(?:ACTIONS?|Actions?)\b\s*[:–-]"),
        "marked": Source(r"\b(?:ACTIONS?|Actions?)\b(?: \d{1,3})?\s*[:–]"),  # in the midst of what was said
        "looks_back": Source(r"\b(?:minutes|matters arising|actions? (?:log|tracker|list|points)|previous|last meeting)\b", re.IGNORECASE),
        "tag": Source(r"(?:ACTIONS?|Actions?)(?: (?:[Pp]oints?|[Ii]tems?|[Rr]equired|[Aa]greed|POINTS?|ITEMS?|REQUIRED))?"),
        "worded": Source(r"^(?:Action|ACTION|AP|Item|Minute|Min)\b\.?\s?(?:[Nn]o\.?|#)?\s?"),
        # the day of a meeting and its minute: '26/6 5.2', '9 June 2026 item 3.4'
        "minuted": Source(r"(?:\d{1,2}[./]\d{1,2}(?:[./]\d{2,4})?|\d{1,2}(?:st|nd|rd|th)? [A-Z][a-z]{2,8}\.?(?: \d{4})?)(?:[,;:]| [–—-])?\s(?:(?:[Ii]tem|[Mm]inute|[Mm]in|[Rr]ef|[Pp]ara|[Nn]o)\.?\s)?(?:\d{1,3}(?:\.\d{1,3}){1,2}[a-z]?|(?<=[/a-z.]\d\s)\d{1,3}[a-z]?|(?<=[/.]\d\d\s)\d{1,3}[a-z]?|(?<=[a-z.]\s)\d{1,3}[a-z]?)"),
        "bare": Source(r"(?:ACTIONS?|Actions?)\s*:"),
        "day": Source(r"\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|\d{4}-\d\d-\d\d|\d{1,2}(?:st|nd|rd|th)? [A-Z][a-z]{2,8} \d{2,4}"),
        "task": Source(r"\b(?:to|will|would|shall|must)\s[a-z]{2}"),
        # no end of one: 'Cllr. Bell', 'Mrs. Dunn'
        "sentence": Source(r"[a-z]{2}" + BEFORE_STOP + r"(?<!\bLtd)(?<!\bInc)[.?!](?:\s|$)"),
        "paged": Source(r"\bpage\s+\d+\s+of\s+\d+\W*$", re.IGNORECASE),
        "page": Source(r"\W*(?:page|p\.?)\s*\d+(?:\s*(?:of|/)\s*\d+)?\W*|\W*\d+\s*(?:of|/)\s*\d+\W*", re.IGNORECASE),
    })  # fmt: skip


@kept
def is_owner(text: str) -> bool:
    """Short words that could name owners: capitals, 'all', separators, dates."""
    if not text or len(text) > 60 or text[-1] in "?:" or len(text.split()) > 9:
        return False
    if text[-1] == "." and text[-3:-2] != ".":  # a sentence, not 'A.B.'
        return False
    if " to all" in text or " to be" in text:
        return False  # 'Forecast to all'
    when = patterns()["when"].search(text)
    at, end, scan = 0, when.start() if when is not None else len(text), patterns()["owner"]
    while at < end:
        match = scan.match(text, at)
        if match is None or match.end() == at:
            return False
        at = match.end()
    return True


def dated(text: str, at: int = 0) -> bool:
    """Whether text[at:] holds a date or a word for one; the lower case is asked, which takes half as long."""
    return patterns()["date"].search(text.lower(), at) is not None


def _entry(text: str) -> int:
    """2 where a line of a cell names owners and says by when, 1 where it names them alone, else 0."""
    if not 1 < len(text) < 120 or text[0].isdigit():
        return 0
    pat = patterns()
    match = pat["seam"].search(text) if dated(text) else None
    while match is not None:
        near = len(text) - match.end() < 40
        if near and dated(text, match.end()) and _owners(text[: match.start()]):
            return 2
        match = pat["seam"].search(text, match.end())
    return int(len(text) < 80 and _owners(text))


def _owners(text: str) -> bool:
    """Whether words name owners, however many signs part."""
    for part in patterns()["parting"].split(text):
        part = part.strip()
        if not part or len(part) >= 40 or not is_owner(part):
            return False
    return True


@dataclass(slots=True)
class Stats:
    """Shares over the filled cells of a column."""

    filled: int
    length: int
    lead: int  # letters of the first paragraphs
    ref: float
    owner: float
    initials: float
    date: float
    prose: float
    status: float
    days: float
    labels: float
    bare: float
    entries: float  # lines that name owners
    dated: float  # lines that name owners and say by when


def _dated_lines(parts: list[str], cells: int) -> float:
    """The share of the lines that hold a date, where cells have several."""
    if len(parts) < 1.2 * cells:
        return 0.0
    return len([p for p in parts if len(p) < 30 and dated(p)]) / len(parts)


def texts_in(rows: list[Row], column: int) -> list[str]:
    """What the filled cells of a column say."""
    return [texts[column] for texts in (row.texts for row in rows) if column < len(texts) and texts[column]]


def one_each(rows: list[Row], column: int) -> bool:
    """Whether no cell of a column names owners line by line, or a day: one of presenters does not."""
    cells = [row.cells[column].paragraphs for row in rows if column < len(row.cells)]
    return max(map(len, cells), default=0) < 2 and not any(dated(p.text) for cell in cells for p in cell)


def labelled_tasks(rows: list[Row], column: int) -> int:
    """How many cells hold a task with a label; those that look back hold reviews of earlier ones."""
    told = [row for row in rows if column < len(row.texts) and patterns()["marked"].search(row.texts[column])]
    return sum(patterns()["looks_back"].search(row.cells[column].paragraphs[0].text, 0, 40) is None for row in told)


def dates_below(rows: list[Row], column: int) -> bool:
    """Whether nearly all lines of a column name owners or are dates below them: 'AB' over '15 Dec'."""
    lines = [p.text for row in rows if column < len(row.cells) for p in row.cells[column].paragraphs]
    days = [t for t in lines if len(t) < 30 and dated(t) and not patterns()["tasked"].search(t)]
    owners = [t for t in lines if len(t) < 60 and t not in days and is_owner(t)]
    return len(days) > 1 and 2 * len(owners) >= len(days) and (len(days) + len(owners)) * 5 >= 4 * len(lines)


def holds_number(text: str) -> bool:
    """Whether a cell holds a number, or one and in a bracket the day of its meeting: '5.3 (25/6/15)', 'Action No 3 (25.6.15)'."""
    number, _, rest = text.partition(" (")
    if len(text) < 30 and patterns()["minuted"].fullmatch(text) is not None:
        return True
    return is_ref(text) or (dated(rest) and rest[-1] == ")" and is_ref(patterns()["worded"].sub("", number)))


def stats_of(rows: list[Row], column: int) -> Stats:
    cells = [row.cells[column].paragraphs for row in rows if column < len(row.cells)]
    texts = [" ".join([p.text for p in cell]) for cell in cells if cell]
    parts = [p.text for cell in cells for p in cell]
    statuses = labels("cues.status")
    n, m, pat = max(len(texts), 1), max(len(parts), 1), patterns()
    short = [t for t in texts if len(t) < 60]  # beyond, most of what is asked cannot be
    shorter = [t for t in short if len(t) < 40]
    brief = [t for t in shorter if len(t) < 30]
    entries = [_entry(part) for part in parts] if column else []
    prose = [t for t in texts if len(t) > 90 or pat["sentence"].search(t)]
    return Stats(
        filled=len(texts),
        length=sum(map(len, texts)),
        lead=sum([len(cell[0].text) for cell in cells if cell]),
        ref=sum(map(holds_number, [t for t in parts if len(t) < 15 or (len(t) < 40 and ("(" in t or t[0].isdigit()))]))
        / m,
        owner=sum(map(is_owner, [t for t in texts if len(t) < 61])) / n,
        initials=len(
            [
                t
                for t in shorter
                if (pat["initials"].search(t) or t[:3].lower() == "all") and not pat["tasked"].search(t)
            ]
        )
        / n,
        date=max(len([t for t in brief if dated(t)]) / n, _dated_lines(parts, n)),
        prose=len([t for t in prose if len(t) > 90 or not is_owner(t)]) / n,
        labels=len([t for t in short if pat["label"].match(t)]) / n,
        bare=len([t for t in shorter if pat["bare"].fullmatch(t)]) / n,
        entries=sum(map(bool, entries)) / m,
        dated=entries.count(2) / m,
        days=len([t for t in brief if pat["day"].fullmatch(t)]) / n,
        status=len([t for t in shorter if normal(t.partition(" - ")[0].partition(" – ")[0]) in statuses]) / n,
    )

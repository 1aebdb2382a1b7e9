"""Rows of a table of actions that hold several, each cell run together: 'AP1 AP2 | Oil the gate. Mend the roof. | AB CD | 3 May 9 June'."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable
from functools import cache
from itertools import pairwise

from ...segment.column_heads import is_ref
from ...segment.passage import Passage
from ...segment.rows import Unit
from ..dates import find_dates
from ..lines import LineReader
from ..sentences import sentences
from .cell_owners import bare_owners
from .run_together import run_together

Spans = list[tuple[int, int]]


def fused_rows(unit: Unit, reader: LineReader) -> list[Unit]:
    """The rows that a row was before its cells ran together: as many as the cells beside the tasks agree on."""
    role = "action" if unit.get("action") else "body"
    tasks = unit.get(role)
    if len(tasks) != 1 or " " not in tasks[0].text:
        return [unit]
    found = {name: spans for name, cell in unit.cells.items() if (spans := _parts(name, cell, reader))}
    refs = refs_of_one(unit)
    counts = [*map(len, found.values()), *([len(refs)] if refs else [])]
    votes = Counter(counts).most_common(1)
    if not votes or (votes[0][1] < 2 and "number" not in found):
        return [unit]
    count = votes[0][0]
    spans = _tasks(tasks[0], count, reader)
    if len(spans) != count:
        return [unit]
    cut = {role: spans, **{name: parts for name, parts in found.items() if len(parts) == count}}
    for name in ("owner", "status"):
        words = unit.get(name)[0].text.split() if len(unit.get(name)) == 1 and name not in cut else []
        if len(words) == count and all(map(str.isalpha, words)):  # 'Chair EF', 'Done Open'
            cut[name] = _in_turn(unit.get(name)[0].text, words)
    apart = {"ref": refs} if len(refs) == count else {}
    for name, parts in cut.items():
        apart[name] = [unit.cells[name][0].part(*span) for span in parts]
    return [
        Unit({name: [apart[name][k]] if name in apart else cell for name, cell in unit.cells.items()}, True)
        for k in range(count)
    ]


def refs_of_one(unit: Unit) -> list[Passage]:
    """The references that stood side by side in one line of a cell, '1.1 1.2'; none where there are not several."""
    refs = unit.refs
    return refs if len(refs) > 1 and all(ref.paragraph is refs[0].paragraph for ref in refs) else []


def _parts(name: str, cell: list[Passage], reader: LineReader) -> Spans:
    """Where the parts of a cell stand, if its words are several numbers, dates or owners and nothing else."""
    if name not in _CUTS or len(cell) != 1 or " " not in cell[0].text:
        return []
    spans = _CUTS[name](cell[0], reader)
    return spans if len(spans) > 1 else []


def _numbers(passage: Passage, reader: LineReader) -> Spans:
    codes = passage.text.split()
    alike = len({_figures().sub("9", code) for code in codes}) == 1  # '24 (28.9.17)' is one, with its day
    return _in_turn(passage.text, codes) if alike and all(map(is_ref, codes)) else []


@cache
def _figures() -> re.Pattern[str]:
    return re.compile(r"\d+")


def _dates(passage: Passage, reader: LineReader) -> Spans:
    text = passage.text
    found = find_dates(text, cell=True)
    starts = [0, *(date.start for date in found[1:])]
    between = [text[a.end : b.start] for a, b in pairwise(found)]
    if not found or text[: found[0].start].strip() or text[found[-1].end :].strip() or any(map(str.strip, between)):
        return []
    return [(a, b) for a, b in zip(starts, (d.end for d in found), strict=True)]


def _owners(passage: Passage, reader: LineReader) -> Spans:
    return _in_turn(passage.text, bare_owners(passage, reader))


_CUTS: dict[str, Callable[[Passage, LineReader], Spans]] = {
    "number": _numbers,
    "ref": _numbers,
    "due": _dates,
    "raised": _dates,
    "owner": _owners,
}


def _in_turn(text: str, parts: list[str]) -> Spans:
    spans: Spans = []
    at = 0
    for part in parts:
        at = text.index(part, at)
        spans.append((at, at + len(part)))
        at += len(part)
    return spans


def _tasks(passage: Passage, count: int, reader: LineReader) -> Spans:
    """The tasks of a cell: its sentences, or what signs, numbers and verbs part, where they are as many as wanted."""
    spans = sentences(passage.text)
    return spans if len(spans) == count else run_together(passage, 0, count, reader.styles.bold, reader)

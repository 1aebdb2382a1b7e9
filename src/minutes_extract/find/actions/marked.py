"""What other type tells in a cell of actions: the number in front, whose it is and by when behind, in bold."""

from __future__ import annotations

import re
from functools import cache

from ...document.tree import Ranges
from ..dates import find_dates
from ..lines import LineReader
from ..mentions import Mark, mark
from ..tasks import split_owners
from .model import ActionDraft


@cache
def _code() -> re.Pattern[str]:
    return re.compile(r"(?:[A-Z]{1,5}[/.-]?){0,2}\d{1,4}(?:[/.-]\d{1,4}){0,3}[a-z]?[.:]?")


def bold_code(draft: ActionDraft, bold: Ranges) -> None:
    """Take a code in bold in front of words that are not bold for the number of an action: '**25/03** Posters to go up'."""
    words = draft.text
    for a, b in words.passage.styled(bold, most=1):
        code = words.passage.text[a:b].strip()
        if draft.number is None and a == words.start and b < words.end and _code().fullmatch(code):
            draft.number = mark(words.passage, a, a + len(code.rstrip(".:")))
            draft.text = mark(words.passage, b, words.end)


def bold_behind(draft: ActionDraft, reader: LineReader) -> None:
    """Take owners and a day in bold behind words that are not bold: 'Posters to go up. **AB/CD** **30 April**'."""
    words = draft.text
    runs = [run for run in words.passage.styled(reader.styles.bold) if words.start < run[0] and run[1] <= words.end]
    end, owners, due = words.end, list[Mark](), None
    for a, b in reversed(runs):
        said = words.passage.text[a:b].rstrip(" .;,")
        if words.passage.text[b:end].strip(" .;,") or not said or len(said) > _LONGEST:
            break
        day = None if due is not None else _day_behind(said)
        if day is None and due is None and (parted := _parted().search(said)) is not None:
            day = parted.end()  # 'AB – next board'
        if day is not None:
            due = mark(words.passage, a + day, a + len(said))
            end = a + len(said[:day].rstrip(" .;,–-"))
            if not said[:day].strip():
                end = a
                continue
        spans = split_owners(words.passage.text, a, min(b, end))
        if not spans or not all(reader.knows(words.passage.text[c:d]) for c, d in spans):
            break
        owners, end = [mark(words.passage, c, d) for c, d in spans], a
        break
    if owners and end > words.start + 3:
        end = words.start + len(words.passage.text[words.start : end].rstrip(" :–-"))
        draft.label_owners, draft.text = owners, mark(words.passage, words.start, end)
        draft.column_due = draft.column_due or due


def _day_behind(said: str) -> int | None:
    """Where the words for a day begin that end a run: 'AB by 30 May', 'before the summer recess'."""
    found = find_dates(said)
    if found and not said[found[-1].end :].strip(" .)"):
        before = said[: found[-1].start]
        lead = _when().search(before)
        return lead.start() if lead is not None else found[-1].start
    lead = _when().search(said)
    return lead.start() if lead is not None and (not lead.start() or said[lead.start() - 1] == " ") else None


@cache
def _parted() -> re.Pattern[str]:
    return re.compile(r"\s[–—-]\s(?=\S)")


@cache
def _when() -> re.Pattern[str]:
    """A word that leads to a day, and what stands between: 'within 6 weeks (', 'before the '."""
    return re.compile(r"\b(?:by|before|until|within|after|during|for the|w/e|w/c|due|no later than)\b[\w\s(’'-]{0,40}$")


_LONGEST = 80
"""Characters of owners, or of a day, in bold behind an action."""

"""Several tasks that run on in one line of a cell: 'AB to mend the roof by 3 May CD to sell the hens'."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cache

from minutes_extract.patterns import Patterns, Source

from ...document.tree import Ranges
from ...segment.passage import Passage
from ..dates import find_dates
from ..labels import find_labels
from ..lines import LineReader
from ..lines.patterns import OWNERS
from ..tasks import imperative, split_owners

Spans = list[tuple[int, int]]


@cache
def _patterns() -> dict[str, re.Pattern[str]]:
    return Patterns({
        "numbers": Source(r"(?:(?<=\s)|(?<![^\s]))(?P<n>\d{1,2})[.)]\s+(?=[A-Z])"),
        "letters": Source(r"(?:(?<=\s)|(?<![^\s]))\((?P<n>\d{1,2}|[a-h]|i{1,3}|iv|v)\)\s+(?=\S)"),
        "code": Source(r"(?:(?<=\s)|(?<![^\s]))[\[(]?(?P<series>[A-Z]{1,4}[ -]?(?:\d{1,4}[/.-])?)(?P<n>\d{1,3})[\])]?[.):]?\s+(?:[–—-]\s+)?(?=[A-Z])"),
        "bullet": Source(r"(?:(?<=\s)|(?<![^\s]))[•▪●◦►‣·*]\s+(?=\S)"),
        "dash_bullet": Source(r"(?:(?<=\s)|(?<![^\s]))[–—-]\s+(?=[A-Z])"),
        # what stands between the doer of a task and its words
        "sign": Source(r"\s(?P<to>to|will|shall)\s+(?=[a-z])|:\s+(?=\S)|\s[–—-]\s+(?=\S)"),
        "bracket": Source(r"\s[(\[](?P<who>[^()\[\]]{2,60})[)\]][.;]?(?=\s+[A-Z]|\s*$)"),
        "behind_dash": Source(rf"\s[–—-]\s(?P<who>{OWNERS}?)[.;]?(?=\s+[A-Z][a-z]|\s*$)"),
        # a thing with its article, or a sign that ends what was said
        "whole": Source(r"(?:[.;,)/|•]|\b(?:the|an?|this|these|all|new|its|their|his|her|our)\s+(?:[\w’'-]{2,20} ){0,2}?[a-z][\w’'-]{2,20})$"),
        "seam": Source(r"(?<=[\w.)£%’'])\s+(?=[A-Z][a-z]{1,14}\s)"),
        "owner_words": Source(r"(?:[A-Z@][\w.’'&-]*|all|[Aa]nd|the|of|[/&+,])+"),
    })  # fmt: skip


def run_together(passage: Passage, begin: int, wanted: int, bold: Ranges, reader: LineReader) -> Spans:
    """The tasks in text[begin:]: one, or as many as signs, labels, numbers or doers of one manner part.

    `wanted`: for how many owners the cells beside it are.
    """
    text = passage.text
    whole = [(begin, len(text))]
    if len(text) - begin < 24:
        return whole
    found = _labelled(passage, begin, bold) or _counted(text, begin) or _bulleted(passage, begin)
    if not found and not wanted:
        found = _bold_doers(passage, begin, bold, reader) or _led(passage, begin, bold, reader)
        found = found or _closed(text, begin, reader)
    if not found and wanted > 1:
        found = _bidden(text, begin, wanted)
    return found if len(found) > 1 and wanted in (0, len(found)) else whole


def _between(starts: Spans, end: int) -> Spans:
    """From (where a part begins, where its words do), the words of each part."""
    ends = [*(at for at, _ in starts[1:]), end]
    return [(words, stop) for (_, words), stop in zip(starts, ends, strict=True)]


def _labelled(passage: Passage, begin: int, bold: Ranges) -> Spans:
    """'Action: AB to … Action: CD to …'."""
    labels = find_labels(passage.text, dict(passage.styled(bold)))
    if len(labels) < 2 or labels[0].end < begin or labels[0].start > begin or any(label.who for label in labels):
        return []
    return _between([(label.start, label.end) for label in labels], len(passage.text))


def _counted(text: str, begin: int) -> Spans:
    """'1. Order slates. 2. Write to the bank.', '(a) … (b) …', 'A1 … A2 …'."""
    for name in ("numbers", "letters", "code"):
        found = list(_patterns()[name].finditer(text, begin))
        if len(found) < 2 or found[0].start() != begin:
            continue
        if _in_turn([m["n"] for m in found], 1 if name != "code" else None):
            kept = name == "code"  # a number of the action's own
            same = not kept or len({m["series"] for m in found}) == 1
            return _between([(m.start(), m.start() if kept else m.end()) for m in found], len(text)) if same else []
    return []


def _in_turn(numbers: list[str], first: int | None) -> bool:
    """Whether numbers or letters count on, one by one, from the `first` where that is known."""
    if all(number.isdigit() for number in numbers):
        values = [int(number) for number in numbers]
    elif numbers[0] == "i":
        values = [
            ("i", "ii", "iii", "iv", "v").index(n) + 1 if n in ("i", "ii", "iii", "iv", "v") else 0 for n in numbers
        ]
    else:
        values = [ord(number) - 96 if len(number) == 1 else 0 for number in numbers]
    start = values[0] if first is None else first
    return values == list(range(start, start + len(values)))


def _bulleted(passage: Passage, begin: int) -> Spans:
    """'• AB to … • CD to …', '- AB to … - CD to …': the first sign may be no part of the text."""
    text, marked = passage.text, not begin and passage.paragraph.marker in ("-", "–", "—")
    for name in ("bullet", "dash_bullet"):
        found = [(m.start(), m.end()) for m in _patterns()[name].finditer(text, begin)]
        if found and found[0][0] == begin:
            return _between(found, len(text))
        if len(found) > (name == "bullet") and (name == "bullet" or marked):
            return _between([(begin, begin), *found], len(text))
    return []


def _bold_doers(passage: Passage, begin: int, bold: Ranges, reader: LineReader) -> Spans:
    """Doers in bold, each in front of his task."""
    text = passage.text
    runs = [(a, b) for a, b in passage.styled(bold) if b > begin and text[a:b].strip(" :–—-.")]
    if len(runs) < 2 or runs[0][0] > begin + 1:
        return []
    known = [_all_known(text[a:b].strip(" :–—-."), reader.knows) for a, b in runs]
    return _trimmed(text, _between([(a, a) for a, _ in runs], len(text))) if all(known) else []


def _all_known(words: str, knows: Callable[[str], bool]) -> bool:
    """Whether words are the names of people of the document, and nothing else."""
    if not 1 < len(words) < 60:
        return False
    parts = [words[a:b] for a, b in split_owners(words, 0, len(words))]
    return bool(parts) and all(knows(part) or part.lower() == "all" for part in parts)


def _led(passage: Passage, begin: int, bold: Ranges, reader: LineReader) -> Spans:
    """Doers whom the document knows, each in front of his task, with the same sign between."""
    text = passage.text
    first: str | None = None
    strong = {a for a, _ in passage.styled(bold)}
    starts: Spans = []
    for sign in _patterns()["sign"].finditer(text, begin):
        at = doer_before(text, starts[-1][1] if starts else begin, sign.start(), reader)
        if at is None:
            if not starts:
                return []
            continue
        kind = "to" if sign["to"] else sign.group().strip()
        if not starts:
            if at != begin:
                return []
            first = kind
        elif kind != first or not (kind == ":" or at in strong or _complete(text, starts[-1][1], at)):
            continue
        starts.append((at, at))
    return _trimmed(text, _between(starts, len(text))) if len(starts) > 1 else []


def doer_before(text: str, floor: int, end: int, reader: LineReader) -> int | None:
    """Where the longest run of known people begins that ends at a place."""
    best = None
    words = list(re.finditer(r"\S+", text[max(floor, end - 70) : end]))
    shift = max(floor, end - 70)
    for word in reversed(words[-8:]):
        at = shift + word.start()
        if _patterns()["owner_words"].fullmatch(word.group()) is None:
            break
        if word.group()[0].isalnum() and _all_known(text[at:end], reader.knows):
            best = at
    return best


def _complete(text: str, begin: int, end: int) -> bool:
    """Whether the words of a task end where another's doer stands: with a day, a stop, or a thing and its article."""
    said = text[begin:end].rstrip()
    if _patterns()["whole"].search(said) is not None:
        return True
    found = find_dates(said, cell=True)
    return bool(found) and found[-1].end >= len(said)


def _trimmed(text: str, spans: Spans) -> Spans:
    """Without the signs that stand between the parts: '/', '|'."""
    return [(a, a + len(text[a:b].rstrip(" /|;–—-"))) for a, b in spans]


def _closed(text: str, begin: int, reader: LineReader) -> Spans:
    """Tasks with their owners in a bracket or behind a dash, each: 'Mend the roof (AB) Sell the hens (CD)'."""
    for name in ("bracket", "behind_dash"):
        found = [m for m in _patterns()[name].finditer(text, begin) if _all_known(m["who"].strip(), reader.knows)]
        if len(found) > 1 and not text[found[-1].end() :].strip(" .;"):
            starts = [begin, *(m.end() for m in found[:-1])]
            starts = [at + len(text[at:]) - len(text[at:].lstrip()) for at in starts]
            return list(zip(starts, (m.end() for m in found), strict=True))
    return []


def _bidden(text: str, begin: int, wanted: int) -> Spans:
    """As many tasks as there are owners beside them, each begun with a verb and a capital: 'Book the hall Buy tea'."""
    if not imperative(text[begin:]):
        return []
    cuts = [m.end() for m in _patterns()["seam"].finditer(text, begin) if imperative(text[m.end() :])]
    return _trimmed(text, _between([(at, at) for at in (begin, *cuts)], len(text))) if len(cuts) + 1 == wanted else []

"""The name of a body in the title of its minutes: what is left without the words for minutes, the day and the number."""

from __future__ import annotations

from collections.abc import Iterator

from ...lexicons import words as word_list
from ...segment.passage import normal
from ..mentions import Mark
from .drafts import is_day
from .header import Line, detail_key, roomy
from .patterns import patterns

LONG = 130  # no title is longer
MOST = 9  # words of a name


def titled(line: Line) -> Iterator[Mark]:
    """Stretches of a title that could name the body, in order: 'Quill TC' in 'Notes from the 3rd Quill TC call, 4 May'."""
    text = line.text
    if line.key not in (None, "title") or len(text) > LONG or text.rstrip().endswith((".", "!", "?", ":")):
        return
    hinted = patterns()["title_hint"].search(text) is not None and line.passage.paragraph.kind != "list_item"
    if not (hinted or line.dates or line.key):
        return
    found = [m.span() for m in patterns()["title_words"].finditer(text)]
    single = bool(found or line.key)
    if not (found or line.dates or line.key) or patterns()["told"].search(text) or patterns()["not_title"].search(text):
        return
    found += [(m.lead, m.end) for m in line.dates] + [(m.start, m.end) for m in line.times]
    found += [m.span() for m in patterns()["title_joint"].finditer(text)]
    cuts = [*sorted(found), (len(text), len(text))]
    at = 0
    for start, end in cuts:
        words = _trimmed(line, at, start)
        if words is not None and called(words.text, single):
            yield words
        if patterns()["place_next"].search(text, start, end):
            return  # 'Minutes of the meeting held at'
        at = max(at, end)


def undated(line: Line) -> Mark | None:
    """The title that a line gives without its day, time and place: 'Minutes of the Board' of '… held on 4 May at 7 pm'.

    Of words on both sides of a day those that speak of minutes, else the most; None where there are no others.
    """
    text = line.text
    cuts = [(m.lead, m.end) for m in line.dates if is_day(m)]
    held = patterns()["title_when"].search(text) if "h" in text or "H" in text else None
    if held is not None:
        cuts.append((held.start(), min((start for start, _ in cuts if start > held.start()), default=len(text))))
    if not cuts:
        return line.mark(0, len(text))
    cuts += [(m.start, m.end) for m in line.times]
    found: list[Mark] = []
    at = 0
    for start, end in [*sorted(cuts), (len(text), len(text))]:
        words = _closed(line, at, start)
        if words is not None:
            found.append(words)
        at = max(at, end)
    speaking = [words for words in found if patterns()["title"].search(words.text)]
    return max(speaking or found, key=len, default=None)


def _closed(line: Line, start: int, end: int) -> Mark | None:
    """Words of a title without joints at their ends, if there are any; a bracket that opens in them closes."""
    text = line.text
    while start < end and text[start] in " ,;:.–—|/>*_-)]}":
        start += 1
    tail = patterns()["title_open"].search(text, start, end) if start < end else None
    end = tail.start() if tail is not None else end
    if text.count("(", start, end) < text.count(")", start, end):
        end = text.rfind(")", start, end)
    return line.mark(start, end) if any(map(str.isalpha, text[start:end])) else None


def _trimmed(line: Line, start: int, end: int) -> Mark | None:
    text = line.text
    lead = patterns()["title_lead"].match(text, start, end)
    if lead is not None and patterns()["place_next"].search(text[start : lead.end()].rstrip()):
        return None  # 'at Tithe House'
    start = lead.end() if lead is not None else start
    tail = patterns()["title_tail"].search(text, start, end) if end > start else None
    end = tail.start() if tail is not None else end
    return line.mark(start, end) if end - start > 1 else None


def called(text: str, single: bool) -> bool:
    """Whether words could be what a body is called; `single`: one word will do."""
    tokens = normal(text).split()
    if (
        detail_key(text) is not None
        or not (1 if single or lettered(text) else 2) <= len(tokens) <= MOST
        or not sound(text)
    ):
        return False
    if len(tokens) > 1 and tokens[0] in ("in", "at"):
        return False  # a place: 'AT 7PM IN THE READING ROOM'
    known = word_list("labels.meetings") | word_list("labels.plain_titles") | word_list("places.words")
    if all(word in known or word[0].isdigit() for word in tokens) or (not single and roomy(text)):
        return False
    if all(word in known or word in word_list("labels.kinds") for word in tokens):
        return False  # what the meeting is for: 'Business', 'Annual Planning'
    if any(patterns()[key].search(text) for key in ("front_matter", "not_called", "predicate")):
        return False
    words = [word for word in text.split() if word[0].isalpha() and word.lower() not in known]
    capitals = sum(any(map(str.isupper, word)) for word in words)
    return bool(words) and (capitals * 2 >= len(words) or lettered(text))


def lettered(text: str) -> bool:
    """Whether letters that stand for a group end a name or begin it: 'Browser Tools CG', 'sig-storage'."""
    return patterns()["lettered"].search(text) is not None


def weight(words: Mark, line: Line) -> float:
    """How surely a stretch of a title is the body: more where short letters end it, or a heading with a day is the first."""
    last = words.text.split()[-1]
    short = (1 < len(last) < 6 and last.isupper() and not words.text.isupper()) or lettered(words.text)
    first = line.order == 0 and bool(line.dates) and line.passage.paragraph.kind == "heading"
    return 2.65 if first else 2.5 if short else 2.1


def sound(text: str) -> bool:
    """Whether words are a name and no sentence or task: no verb of telling, no small word in front of a small one."""
    return patterns()["sentence_like"].search(text) is None

"""An entry of a review parted: the action as restated, and what is said of it."""

from __future__ import annotations

import re
from functools import cache

from ...document.tree import Styles
from ...lexicons import labels
from ...segment.passage import Passage, normal
from ..lines.patterns import line_patterns
from ..mentions import Mark, mark
from ..reported import reported
from ..sentences import sentences
from ..status import Status, find_status, led_status
from ..tasks import Tasks, imperative
from .model import UpdateDraft
from .patterns import patterns


def split(draft: UpdateDraft, passage: Passage, begin: int, end: int, styles: Styles) -> None:
    """Part the action as restated, text[begin:end], from what is said of it."""
    told = _past_task(passage, begin, end, styles)
    begin, cut = told if told is not None else (begin, _cut(passage, begin, end, styles))
    if cut is None and draft.status is not None and draft.status.mark is not None and draft.status.mark.start >= end:
        end -= len(passage.text[begin:end]) - len(_of_status().sub("", passage.text[begin:end]))
        cut = _past_first(passage, begin, end, end)  # the status behind it is taken off
    if cut is None or cut >= len(passage.text[:end].rstrip()):
        draft.text = mark(passage, begin, end)
        return
    draft.text = strip_dash(mark(passage, begin, cut))
    say(draft, mark(passage, cut, end))
    if draft.status is None and passage.share(styles.struck, begin, cut) > 0.8:
        draft.status = Status("complete", None, False)


@cache
def _of_status() -> re.Pattern[str]:
    """A word in front of the status of which it is, and nothing else of its sentence: 'Tour offered. Action …'"""
    return re.compile(r"(?<=[.;!?])\s(?:Action|Status|Item|Task)\W*$")


def _past_task(passage: Passage, begin: int, end: int, styles: Styles) -> tuple[int, int] | None:
    """The sentence that tells what somebody was to do, behind its topic: 'Bin. The Clerk was to report it. She did.'"""
    text = passage.text
    spans = [(max(a, begin), b) for a, b in sentences(text[:end]) if b > begin][:2]
    for n, (a, b) in enumerate(spans):
        if patterns()["was_to"].match(text, a, b) is None:
            if n:
                return None
            topic = b - a < 70 and patterns()["verb"].search(text, a, b) is None
            if not topic and not any(
                passage.share(s, a, b) > 0.8 for s in (styles.italic, styles.underline, styles.bold)
            ):
                return None
        elif passage.once(Tasks).subject(a, b) is not None:
            return a, b
    return None


def _cut(passage: Passage, begin: int, end: int, styles: Styles) -> int | None:
    cut = _last_piece(passage, begin)
    if cut is not None:
        return cut
    rated = _rated(passage.text, begin + 8, end)
    if rated is not None:
        return rated
    struck = [r for r in passage.styled(styles.struck) if r[0] <= begin + 3 and begin + 8 < r[1] < end]
    italic = [r for r in passage.styled(styles.italic) if r[0] <= begin + 3 and r[1] > begin + 8]
    bold = [r for r in passage.styled(styles.bold) if begin + 8 < r[0] < end and not _names(passage, *r)]
    slanted = [r for r in passage.styled(styles.italic) if begin + 8 < r[0] < end]
    last = slanted[-1] if slanted else None
    if not bold and last and (_whole_behind(passage, last, end) or led_status(mark(passage, *last)) is not None):
        bold = [last]
    if struck:
        return struck[0][1]
    if italic and not _tasked(passage, italic[0][1], end):  # else it names the matter
        return min(italic[0][1], end)
    if bold:
        return _past_first(passage, begin, end, bold[0][0])
    same = patterns()["same_sentence"].search(passage.text, begin + 10, end) if _tasked(passage, begin, end) else None
    if same is not None:
        said = mark(passage, same.end(), end)
        if find_status(said) is not None or reported(said) is not None:
            return same.start()
    found = status_cut(passage, begin, end)
    pointed = patterns()["points"].search(passage.text, begin + 8, found if found is not None else end)
    if pointed is not None and _tasked(passage, begin, pointed.start()):
        return pointed.start()  # 'AB to ask – see item 4 – CLOSED'
    if found is None:
        return _reported_cut(passage, begin, end)
    return _past_first(passage, begin, end, found)


def _rated(text: str, begin: int, end: int) -> int | None:
    """Where the colour stands in which an action is rated, not one that its sentence tells of: 'whether it is RED'."""
    for found in patterns()["rated"].finditer(text, begin, end):
        if found["bare"]:
            before = text[max(begin, found.start() - 12) : found.start()].rpartition(" ")[2].lower()
            if before in _OF_COLOURS or (found["last"] is not None and not text[end:].strip(" .")):
                continue  # the last word of all, where nothing is said of it: 'to paint the door RED'
        return found.start()
    return None


_OF_COLOURS = frozenset(
    "is are was were be been being am turn turns turned a an the it them in on to from or and".split()
)
"""What goes on with a colour in one sentence."""


def _past_first(passage: Passage, begin: int, end: int, found: int) -> int:
    """Where what is said begins, of which a status stands at `found`: behind the sentence that sets the task, where no other does."""
    between = [(max(a, begin), b) for a, b in sentences(passage.text[:end]) if b > begin and a < found]
    told = (
        len(between) > 1
        and _tasked(passage, *between[0])
        and all(passage.once(Tasks).subject(*span) is None for span in between[1:])
        and passage.text.count("(", *between[0]) == passage.text.count(")", *between[0])  # '(min. 4)'
    )
    return between[1][0] if told else found  # 'AB to ask. Three came in May. CLOSED.'


def _whole_behind(passage: Passage, run: tuple[int, int], end: int) -> bool:
    """Whether a run of other type holds whole sentences, and stands behind one: what became of the action."""
    text = passage.text
    before, said = text[: run[0]].rstrip(" –—-:"), text[run[0] : run[1]].strip()
    if text[: run[0]].rstrip()[-1:] in ":–—" and said[-1:] in ".!" and not text[run[1] : end].strip(" ."):
        return True  # 'Ann to ask: two answers so far.'
    return before[-1:] in ".;!" and said[:1].isupper() and said[-1:] in ".!" and not text[run[1] : end].strip(" .")


def done(words: Mark) -> Status | None:
    """'sent', 'visited 4 July': what was done is complete."""
    found = patterns()["was_done"].match(words.text)
    if found is None:
        return None
    return Status("complete", mark(words.passage, words.start, words.start + found.end()), False)


def concluding(words: Mark) -> Status | None:
    """A status that the last sentence or clause opens with: 'See item 6. Complete', 'Two so far; continuing'."""
    spans = sentences(words.text)
    starts = [spans[-1][0]] if len(spans) > 1 else []
    behind = words.text.rfind(";", 8)
    for start in [*starts, behind + 1] if behind > 0 else starts:
        status = led_status(mark(words.passage, words.start + start, words.end))
        if status is not None:
            return status
    return None


def _final(words: Mark) -> Status | None:
    """A status that is the whole of the last sentence, or of what follows its last dash: 'See item 6 – CLOSED'."""
    spans = sentences(words.text)
    begin = spans[-1][0] if len(spans) > 1 else 0
    dash = patterns()["last_dash"].search(words.text, begin)
    begin = dash.end() if dash is not None else begin
    if not begin or normal(words.text[begin:].partition(",")[0]) not in labels("cues.status"):
        return None
    return led_status(mark(words.passage, words.start + begin, words.end))


def _later(words: Mark) -> Status | None:
    """What the sentences behind the first report, which may tell of more to do: 'Checked. It will need more talk.'"""
    spans = sentences(words.text)
    return reported(mark(words.passage, words.start + spans[1][0], words.end)) if len(spans) > 1 else None


def _names(passage: Passage, start: int, end: int) -> bool:
    """Whether a bold run is somebody's name or initials, not what is said of the action."""
    words = mark(passage, start, end)
    return line_patterns()["owners"].fullmatch(words.text) is not None and led_status(words) is None


def say(draft: UpdateDraft, words: Mark) -> None:
    """Add what is said of an action: its status, and the rest as narrative."""
    start = words.start
    while start < words.end and words.passage.text[start] in " –-:;,….":
        if patterns()["emoji"].match(words.passage.text, start):
            break
        start += 1
    words = mark(words.passage, start, words.end)
    if not words.text:
        return
    if draft.status is None:
        found = find_status(words)
        leading = found if found is not None and found.leads else None
        draft.status = _final(words) or leading or concluding(words) or found or _later(words) or done(words)
        if draft.status is not None and draft.status.leads and draft.status.mark is not None:
            before = mark(words.passage, words.start, draft.status.mark.start)
            if len(before) > 12:  # the status concludes what is said
                draft.narrative.append(before)
            words = mark(words.passage, draft.status.mark.end, words.end)
            begin = words.start
            while begin < words.end and words.passage.text[begin] in " .–-:;,":
                begin += 1
            words = mark(words.passage, begin, words.end)
    if words.text.endswith("*") and words.text.count("*") % 2:  # '*complete, 4 June*', typed as it is
        words = mark(words.passage, words.start, words.end - 1)
    while words.text.endswith((")", "]")) and not any(sign in words.text for sign in "(["):
        words = mark(words.passage, words.start, words.end - 1)
    if words.text:
        draft.narrative.append(words)


def _last_piece(passage: Passage, begin: int) -> int | None:
    """Where the last of several cells begins, if it is a status."""
    offset, _, length = passage.pieces[-1]
    if len(passage.pieces) < 2 or offset <= begin:
        return None
    return offset if led_status(mark(passage, offset, offset + length)) is not None else None


def status_cut(passage: Passage, begin: int, end: int | None = None) -> int | None:
    """Where the first sentence after the first begins that opens with a status."""
    text = passage.text[:end]
    spans = [(max(a, begin), b) for a, b in sentences(text) if b > begin]
    for a, b in spans[1:]:
        found = find_status(mark(passage, a, b))
        if found is not None and found.leads:
            return a
        done = patterns()["was_done"].match(text, a, b)
        if (done is not None and not done["who"]) or (found is not None and _tasked(passage, *spans[0])):
            dashed = patterns()["dash_status"].search(text, begin + 10, a)
            return dashed.start() if dashed is not None else a
    behind = patterns()["in_bracket"].search(text, begin + 8) if text.rstrip(" .")[-1:] in ("]", ")") else None
    if behind is not None:
        said = find_status(mark(passage, *behind.span("said")))
        if said is not None and said.mark is not None and said.leads and said.mark.start == behind.start("said"):
            return behind.start()
    for sign in ("tick", "capital"):
        found_sign = patterns()[sign].search(text, begin + 10)
        if found_sign is not None:
            return found_sign.end()
    dash = patterns()["dash_status"].search(text, begin + 10)
    if dash is not None:
        return dash.start()
    for found_dash in patterns()["dash"].finditer(text, begin + 8):
        if _leads_task(passage, found_dash.end(), len(text)):
            continue
        if found_dash.group().strip() in ("--", "---", "→", "->", "=>"):
            return found_dash.start()
        task = passage.once(Tasks).subject(begin, found_dash.start()) is not None or imperative(
            text[begin : found_dash.start()]
        )
        if task and patterns()["was_done"].match(text, found_dash.end()):
            return found_dash.start()
        said = find_status(mark(passage, found_dash.end(), len(text)))
        if said is not None and (said.leads or passage.once(Tasks).subject(begin, found_dash.start()) is not None):
            return found_dash.start()
    return None


def _reported_cut(passage: Passage, begin: int, end: int) -> int | None:
    """Where what is reported begins, behind a sentence that sets the task, or behind the dash or colon after a topic."""
    text = passage.text[:end]
    bracket = patterns()["in_bracket"].search(text, begin + 8) if text.rstrip(" .")[-1:] in ("]", ")") else None
    if bracket is not None and _tasked(passage, begin, bracket.start()):
        said = mark(passage, *bracket.span("said"))
        if find_status(said) is None and (done(said) or reported(said)) is not None:
            return bracket.start()
    for dash in patterns()["dash"].finditer(text, begin + 8):
        if _leads_task(passage, dash.end(), end):
            continue
        before = begin, dash.start()
        if _tasked(passage, *before) or patterns()["finite"].search(text, *before) is None:
            if reported(mark(passage, dash.end(), end)) is not None:
                return dash.start()
    spans = [(max(a, begin), b) for a, b in sentences(text) if b > begin]
    if len(spans) > 1 and _tasked_behind(passage, *spans[0]):
        return next((spans[1][0] for a, b in spans[1:] if reported(mark(passage, a, b)) is not None), None)
    return None


def _leads_task(passage: Passage, a: int, b: int) -> bool:
    """Whether somebody's task begins behind a dash, not what became of it: 'Roof: Ann to ask'."""
    found = passage.once(Tasks).subject(a, b)
    leads = found is not None and found.start == a and found.cue in ("to", "will")
    return leads and led_status(mark(passage, a, b)) is None  # 'NOT DONE, will do soon'


def _tasked_behind(passage: Passage, a: int, b: int) -> bool:
    """Whether a sentence gives somebody a task, from its first word on or behind a topic: 'Signs – Ann to mend them.'"""
    dash = patterns()["dash"].search(passage.text, a + 4, b)
    return _tasked(passage, a, b) or (dash is not None and _tasked(passage, dash.end(), b))


def _tasked(passage: Passage, a: int, b: int) -> bool:
    """Whether a sentence gives somebody a task from its first word on."""
    found = passage.once(Tasks).subject(a, b)
    return (found is not None and found.cue == "to" and found.start <= a + 3) or imperative(passage.text[a:b])


def strip_dash(words: Mark) -> Mark:
    """The words without a dash or colon at their end."""
    end = words.end
    while end > words.start and words.passage.text[end - 1] in " –-:;":
        end -= 1
    return mark(words.passage, words.start, end)

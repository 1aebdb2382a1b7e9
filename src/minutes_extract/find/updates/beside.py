"""What stands beside an entry of a review, in the other cells of its row, and what its own words report."""

from __future__ import annotations

from ...segment.passage import Passage
from ..items import Entry
from ..lines import TaskLine
from ..mentions import Mark, mark
from ..reported import reported
from ..status import led_status
from ..tasks import Tasks, imperative
from .model import UpdateDraft
from .patterns import patterns
from .split import done, say


def stated_beside(entry: Entry) -> UpdateDraft | None:
    """The whole of a row of a review beside which a column of statuses, or of days, says what became of it."""
    unit, words = entry.unit, mark(entry.passage, entry.begin, len(entry.passage.text))
    beside = [*unit.get("status"), *unit.dues]
    if len(unit.body) > 1 or not any(led_status(mark(p, 0, len(p.text))) for p in beside):
        return None
    return UpdateDraft(words, "log-item", entry.item)


def answer(draft: UpdateDraft, passage: Passage) -> bool:
    """Take up what a cell beside an entry says of it, where it does: 'Done', in the column of owners or of days."""
    words = mark(passage, 0, len(passage.text))
    if led_status(words) is None:
        return False
    if draft.status is None or not draft.status.leads:
        draft.status = None
        say(draft, words)
    return True


def owners_beside(draft: UpdateDraft, passage: Passage) -> Mark:
    """The owners of a cell beside an entry, without what became of it: 'GH – complete'."""
    for found in patterns()["beside"].finditer(passage.text):
        words = mark(passage, found.end(), len(passage.text))
        if led_status(words) is not None:
            if draft.status is None:
                say(draft, words)
            return mark(passage, 0, found.start())
    return mark(passage, 0, len(passage.text))


def settle_status(draft: UpdateDraft) -> None:
    """Give a review without a status the one that its narrative reports, or its words where they set no task."""
    if draft.status is not None:
        return
    words, passage = draft.text, draft.text.passage
    said = draft.narrative
    if not said and passage.once(Tasks).subject(words.start, words.end) is None and not imperative(words.text):
        said = [words]
    for part in reversed(said):
        draft.status = reported(part)
        if draft.status is not None:
            return


def say_behind(draft: UpdateDraft, line: TaskLine, end: int) -> None:
    """Take up what a line says behind the owner in the midst of it: 'Return – Ann – sent 28/8'."""
    last = max(line.owners, key=lambda owner: owner.end, default=None)
    if last is None or last.passage is not line.passage or last.start < line.end or end - last.end < 4:
        return
    said = mark(line.passage, last.end, end)
    if patterns()["dash"].match(said.text if said.text[:1] == " " else " " + said.text) is None:
        return
    told = mark(line.passage, said.start + len(said.text) - len(said.text.lstrip(" –—-:;")), said.end)
    if draft.due is not None and said.start <= draft.due.start and done(told) is not None:
        draft.due = None  # when it was done
    say(draft, said)

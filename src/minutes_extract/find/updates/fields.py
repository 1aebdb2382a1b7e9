"""What the fields below an entry of a review say of it."""

from __future__ import annotations

from ..fields import field_of
from ..items import Entry
from ..mentions import mark
from ..reported import led_by_deed, reported
from ..tasks import split_owners
from .model import UpdateDraft
from .split import say


def fill(draft: UpdateDraft, entry: Entry) -> bool:
    """Take up who has an action, by when or what became of it, where a line below it says so behind a label."""
    passage = entry.passage
    field = field_of(passage, entry.begin)
    if field is None:
        return False
    words = mark(passage, field.begin, len(passage.text))
    if not words.text:
        return True
    if field.role == "owner":
        draft.named = [
            mark(passage, a, b) for a, b in split_owners(passage.text, words.start, words.end)
        ] or draft.named
    elif field.role == "due":
        draft.due = words
    else:
        say(draft, words)
        draft.status = draft.status or reported(words) or led_by_deed(words)
    return True

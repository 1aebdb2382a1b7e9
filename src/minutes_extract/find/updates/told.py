"""An entry of a review that only tells what somebody did, and one that only sets a task."""

from __future__ import annotations

from ...segment.labels import unnumbered
from ...segment.passage import Passage, normal
from ..items import Entry
from ..labels import find_labels
from ..lines import Knows
from ..mentions import Mark, mark
from ..section_words import Section
from ..sentences import sentences
from ..status import Status, led_status
from ..tasks import Tasks, split_owners
from .labels import names_alone
from .model import UpdateDraft
from .patterns import patterns


def only_told(entry: Entry, begin: int, knows: Knows) -> UpdateDraft | None:
    """'Ann confirmed that she had asked the builder', of somebody known."""
    passage, text = entry.passage, entry.passage.text
    found = patterns()["reported"].match(text, begin)
    spans = split_owners(text, *found.span("who")) if found is not None else []
    if found is None or not all(knows(text[a:b]) for a, b in spans):
        return None
    if patterns()["pronoun"].match(text, begin):
        return None
    draft = UpdateDraft(mark(passage, begin, len(text)), "log-told", entry.item)
    draft.named = [mark(passage, a, b) for a, b in spans]
    value, group = ("open", "open") if found["open"] else ("complete", "done")
    draft.status = Status(value, mark(passage, found.start(group), found.end()), False)
    return draft


def sets_task(passage: Passage, start: int, knows: Knows) -> bool:
    """Whether a paragraph is one sentence that sets people of the document a task from its first word on."""
    found = passage.once(Tasks).subject(start)
    if found is None or found.start > start + 1 or found.cue not in ("to", "will") or len(passage.once(sentences)) > 1:
        return False
    return all(knows(passage.text[a:b]) for a, b in found.parts)


def reply(entry: Entry, knows: Knows) -> Mark | None:
    """What somebody known says of the action above, where it is what became of it: 'Ann: Done.'"""
    text = entry.passage.text
    found = patterns()["speaker"].match(text, entry.begin)
    if found is None or not knows(found["who"]):
        return None
    said = mark(entry.passage, found.end(), len(text))
    return said if led_status(said) is not None else None


_STORY = 30  # letters of a story: shorter is the name of the matter


def sets_anew(entry: Entry, section: Section) -> bool:
    """Whether a matter that arose tells its story and then, behind a label, what is now to be done."""
    title = set(normal(unnumbered(section.title.text)).split())
    if not title & {"matters", "business"} or title & {"action", "actions"}:
        return False
    text = entry.passage.text
    for label in find_labels(text):
        told = text[entry.begin : label.start].rstrip()
        named = names_alone(entry.passage, label.end)
        if label.closed and not named and told.endswith((".", ";", "!", "?")) and len(told) > _STORY:
            return True
    return False

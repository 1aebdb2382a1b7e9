"""Earlier actions among the words on the minutes before, where no title heads them: each says what became of it."""

from __future__ import annotations

from dataclasses import replace

from ...document.tree import Styles
from ...segment.passage import Passage
from ..items import Entry
from ..labels import find_labels
from ..lines import LineReader
from ..mentions import mark
from ..reported import reported
from ..tasks import Tasks
from .bare import Place, read_bare
from .model import UpdateDraft

_SHORT = 120
"""More letters than are said in the same sentence of what became of a task."""


def told_here(entry: Entry, place: Place, reader: LineReader, styles: Styles) -> UpdateDraft | None:
    """'Action: AB to ask the bank → Done', 'AB to ask the bank: done.', '[DONE] AB to ask', or a label and its answer below."""
    passage, begin = entry.passage, entry.begin
    labels = passage.once(find_labels)
    labelled = bool(labels) and labels[0].start <= begin + 1
    if not labelled and not _sets_task(entry, reader):
        return None
    sure = place._replace(section=replace(place.section, sure=True), deeper=False, labelled=labelled)
    found = read_bare(entry, sure, reader, styles)
    if found is None:
        return None
    told = (found.status is not None and (labelled or found.status.leads)) or _answered(found, passage)
    return found if told or (labelled and place.answered) else None


def _answered(found: UpdateDraft, passage: Passage) -> bool:
    """Whether what stands behind the task, parted by a colon or a dash, reports what became of it: 'AB to renew the permit: lodged'."""
    behind = passage.text[found.text.end :]
    said = behind.lstrip(" :–—-→=>")
    parted = behind[:3].strip()[:1] in tuple(":–—-→=") and 0 < len(said) < _SHORT
    return parted and reported(mark(passage, len(passage.text) - len(said), len(passage.text))) is not None


def _sets_task(entry: Entry, reader: LineReader) -> bool:
    """Whether a line sets somebody known a task from its first word on, or behind a status in brackets."""
    passage, begin = entry.passage, entry.begin
    if passage.text[begin : begin + 1] == "[":
        begin = passage.text.find("]", begin, begin + 24) + 1 or begin
    task = passage.once(Tasks).subject(begin)
    if task is None or task.start > begin + 3 or task.cue != "to":
        return False
    return all(reader.knows(passage.text[a:b]) for a, b in task.parts)

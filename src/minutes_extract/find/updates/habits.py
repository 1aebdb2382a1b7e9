"""How lists of actions and reviews of a document mark their entries."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from itertools import pairwise

from ...segment.passage import normal
from ..items import Entry
from ..labels import find_labels, only_label
from ..mentions import mark
from ..section_words import Section
from ..status import find_status
from ..titles import mixed
from .cited import counts
from .patterns import patterns
from .split import concluding


def marked_new(entries: Sequence[Entry], sections: dict[int, Section]) -> set[int]:
    """Titles of lists that mark their new actions: what else stands there is of earlier ones."""
    new, behind = patterns()["new"], patterns()["new_behind"]
    return {
        id(section.title)
        for entry in entries
        if (section := sections.get(id(entry))) is not None
        and (new.match(entry.passage.text) or behind.search(entry.passage.text))
    }


def labelled(entries: Sequence[Entry], sections: dict[int, Section]) -> set[int]:
    """Titles of reviews whose entries are told by their labels: the first of them has one, or several say how they stand."""
    first: dict[int, bool] = {}
    stated: Counter[int] = Counter()
    for entry in entries:
        section = sections.get(id(entry))
        review = section is not None and section.kind == "log" and (section.sure or mixed(section.title.text))
        if section is None or not review:
            continue
        labels = find_labels(entry.passage.text)
        leads = bool(labels) and labels[0].start <= entry.begin + 3
        first.setdefault(id(section.title), leads)
        if leads and concluding(mark(entry.passage, labels[0].end, len(entry.passage.text))) is not None:
            stated[id(section.title)] += 1
    return {key for key, found in first.items() if found or stated[key] > 1}


class NewBeside:
    """Tells labelled tasks with owners in a column beside them that a review holds and does not look back on.

    'Minutes and action log': what corrects the minutes is as new as the tasks of other items, which look the same.
    """

    def __init__(self, entries: Sequence[Entry], sections: dict[int, Section]) -> None:
        self._above = {id(below): above for above, below in pairwise(entries) if above.unit is below.unit}
        beyond = [e for e in entries if (s := sections.get(id(e))) is None or s.kind != "log"]
        self._usual = sum(self._labelled(entry) for entry in beyond) > 1

    def tell(self, entry: Entry, section: Section) -> bool:
        """Whether an entry of a review sets a new action."""
        of_more = not section.sure or {"minutes", "notes", "record"} & set(normal(section.title.text).split())
        alone = only_label(entry.passage.text)
        if not self._usual or not (of_more or alone) or not self._labelled(entry):
            return False
        if patterns()["rated"].search(entry.passage.text, entry.begin) is not None:
            return False
        return find_status(mark(entry.passage, entry.begin, len(entry.passage.text))) is None

    def _labelled(self, entry: Entry) -> bool:
        """Whether a label leads a line, is all of it or of the one above, with owners in a column beside it."""
        if not entry.unit.tabular or not entry.unit.owners:
            return False
        text = entry.passage.text
        if only_label(text):
            return True
        label = next(iter(find_labels(text)), None)
        if label is not None:
            return label.start <= entry.begin + 3 and label.end < len(text)
        above = self._above.get(id(entry))
        return above is not None and only_label(above.passage.text)


def citing(entries: Sequence[Entry], sections: dict[int, Section]) -> set[int]:
    """The titles of reviews whose lines begin with numbers of the minutes before: '3.2 …', '5.1 …' in item 3."""
    out: set[int] = set()
    for entry in entries:
        section = sections.get(id(entry))
        if (
            section is None
            or section.kind != "log"
            or entry.heading
            or not entry.passage.text[entry.begin :][:1].isdigit()
        ):
            continue
        found = patterns()["own_ref"].match(entry.passage.text, entry.begin)
        if found is not None and "." in found["ref"] and not counts(entry.item, found["ref"]):
            out.add(id(section.title))
    return out

"""How lists of actions and reviews of a document mark their entries."""

from __future__ import annotations

from collections.abc import Sequence

from ..items import Entry
from ..labels import find_labels
from ..section_words import Section
from ..titles import mixed
from .patterns import patterns


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
    """Titles of reviews whose entries are told by their labels: the first of them has one."""
    first: dict[int, bool] = {}
    for entry in entries:
        section = sections.get(id(entry))
        review = section is not None and section.kind == "log" and (section.sure or mixed(section.title.text))
        if section is not None and review and id(section.title) not in first:
            labels = find_labels(entry.passage.text)
            first[id(section.title)] = bool(labels) and labels[0].start <= entry.begin + 3
    return {key for key, found in first.items() if found}

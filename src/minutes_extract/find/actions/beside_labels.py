"""Tasks without a label in a row where others have one: as many as the owners beside them that are left, and each names its own."""

from __future__ import annotations

from ..items import Entry
from ..lines import LineReader
from ..mentions import mark
from ..sentences import sentences
from .cell_owners import groups
from .model import ActionDraft
from .own_clauses import each_of, owners_named


def unlabelled(
    row: list[Entry], found: list[ActionDraft], claimed: dict[int, int], reader: LineReader
) -> list[ActionDraft]:
    """'CD will ask the bank.' and 'Action: mend the gate', beside 'CD' and 'AB': both; none where the owners do not tell."""
    lines = groups(row[0].unit.owners)
    left = len(lines) - len(found)
    if left < 1 or not found or any("label" not in draft.marked_by for draft in found):
        return []
    owners = [each_of(line, reader) for line in lines]
    taken = {id(d.text.passage) for d in found} | {id(d.label.passage) for d in found if d.label}
    out: list[ActionDraft] = []
    for entry in row:
        if entry.heading or id(entry) in claimed or id(entry.passage) in taken:
            continue
        for a, b in entry.passage.once(sentences):
            words = mark(entry.passage, max(a, entry.begin), b)
            if any(own and owners_named(words, own, reader) == own for own in owners):
                out.append(ActionDraft(words, "owner-column", entry.item, entry.unit, ["column"]))
    return out if len(out) == left else []

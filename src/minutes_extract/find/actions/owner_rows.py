"""Actions that only the owner column of their row marks: which sentences are meant."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Protocol

from ...segment.passage import Passage
from ...segment.rows import Unit
from ..dates import find_dates
from ..items import Entry
from ..lines import LineReader
from ..lines.patterns import line_patterns
from ..mentions import Mark, mark
from ..sentences import sentences
from ..tasks import split_owners
from .cell_owners import bare_owners, groups, only_date
from .model import ActionDraft
from .own_clauses import clauses, each_of, one_task_each
from .patterns import patterns
from .tall import beside, slots
from .weights import Naming

_MOST = 12
"""Owners of a row: more are a list of those who were there."""


class Weigher(Protocol):
    """Weighs sentences; `closing`: whether the minutes set tasks in paragraphs of their own at the end of a row."""

    @property
    def closing(self) -> bool: ...

    def weight(self, words: Mark) -> float: ...


def by_column(row: list[Entry], claimed: dict[int, int], reader: LineReader, weigher: Weigher) -> list[ActionDraft]:
    """The sentences of a row that suit the entries of its owner column best."""
    bold = reader.styles.bold
    unit = row[0].unit
    entries = [e for e in row if not e.heading and id(e) not in claimed]
    owners = [p for p in unit.owners if not patterns()["no_owner"].fullmatch(p.text) and not only_date(p.text)]
    if not entries or not owners:
        return []
    if numbered := _by_number(entries, owners):
        return [ActionDraft(words, "owner-column", e.item, unit, ["column"]) for words, e in numbered]
    choices: list[tuple[int, Mark, Entry]] = []
    for n, entry in enumerate(entries):
        for a, b in parted(entry.passage):
            if (
                b > entry.begin + 2
                and b - a > 3
                and not patterns()["target"].fullmatch(entry.passage.text, max(a, entry.begin), b)
                and not patterns()["outcome"].fullmatch(entry.passage.text, max(a, entry.begin), b)
            ):
                choices.append((n, mark(entry.passage, max(a, entry.begin), b), entry))
    told = groups(owners)
    if len(told) == 1 and len(bare := bare_owners(owners[0], reader)) > 1:
        strong = [c for c in choices if c[1].passage.share(bold, c[1].start, c[1].end) > 0.9]
        told = bare if len(strong) == len(bare) else told  # 'AB CD' beside two sentences in bold
    told, choices = _clauses_each(told, choices)
    doers = list(dict.fromkeys(owner for line in told for owner in each_of(line, reader)))
    if 1 < len(doers) < _MOST:
        choices = [(n, part, e) for n, words, e in choices for part in clauses(words, doers, reader)]
    reviewed = any(id(e) in claimed for e in row)  # its owners may be those of the review
    weighed = reviewed or len(told) == 1 or len(choices) > len(told)
    weights = [weigher.weight(words) for _, words, _ in choices] if weighed else []
    told = _many(unit, told, choices, weights, reader)
    if len(choices) > len(told):
        texts = [words.text for _, words, _ in choices]
        weights = [w + n * 0.01 for w, (n, _, _) in zip(weights, choices, strict=True)]
        for k, more in _at_the_end(entries, choices, len(told), weigher):
            weights[k] += more
        named = Naming(told, reader, weigher.closing).scores(texts, weights)
        lines = [
            line for line, owner in zip(slots(unit.owners, unit.body), unit.owners, strict=False) if owner in owners
        ]
        lines = lines if len(told) == len(owners) else []
        headed = row[0].heading or row[0].begin > 0
        marks = [words for _, words, _ in choices]
        chosen = beside(marks, weights, named, lines, [e.passage for e in row], headed)
        choices, weights = [choices[k] for k in chosen], [weights[k] for k in chosen]
    if reviewed:
        choices = [choice for choice, w in zip(choices, weights, strict=True) if w >= 1.5]
    best = sorted(choices, key=lambda c: c[1].ranges()[0])
    return [ActionDraft(_unlabelled(words), "owner-column", e.item, unit, ["column"]) for _, words, e in best]


def parted(passage: Passage) -> list[tuple[int, int]]:
    """The sentences of a passage, cut where letters or figures in brackets count what it says: '… be sent. (b) The bank …'."""
    out: list[tuple[int, int]] = []
    for a, b in passage.once(sentences):
        for part in patterns()["part_behind"].finditer(passage.text, a + 1, b):
            out.append((a, part.start()))
            a = part.start("sign")
        out.append((a, b))
    return out


def _by_number(entries: list[Entry], owners: list[Passage]) -> list[tuple[Mark, Entry]]:
    """The paragraphs whose numbers stand in front of their owners: '4. that AB report' beside '4. AB'; all or none."""
    out: list[tuple[Mark, Entry]] = []
    for owner in owners:
        number = patterns()["numbered_line"].match(owner.text)
        found = None
        for entry in entries if number is not None else ():
            led = patterns()["numbered_line"].match(entry.passage.text, entry.begin)
            if number is not None and led is not None and led["n"] == number["n"]:
                found = mark(entry.passage, led.end(), len(entry.passage.text)), entry
        if found is None:
            return []
        out.append(found)
    return out


def _unlabelled(words: Mark) -> Mark:
    """An action without the word and the letter that say it was decided: 'AGREED: (a) that …'."""
    sign = line_patterns()["sign"].match(words.text)
    if sign is not None and sign["none"] and sign.end() < len(words.text):
        words = mark(words.passage, words.start + sign.end(), words.end)  # '► Quotes to be got'
    counted = patterns()["counted"].match(words.text)
    if counted is not None and counted.end() < len(words.text):
        words = mark(words.passage, words.start + counted.end(), words.end)  # '(ii) Quotes to be got'
    ruled = patterns()["ruled"].match(words.text)
    return mark(words.passage, words.start + ruled.end(), words.end) if ruled is not None else words


def _many(
    unit: Unit, told: list[str], choices: list[tuple[int, Mark, Entry]], weights: list[float], reader: LineReader
) -> list[str]:
    """Whom a column is for, where one line of it is for several sentences: in bold, or with a date for each of them."""
    if len(told) != 1:
        return told
    tasks = [words for w, (_, words, _) in zip(weights, choices, strict=True) if w >= 1.5]
    strong = [m for m in tasks if m.passage.share(reader.styles.bold, m.start, m.end) > 0.9]
    if len(strong) > 1:
        return told * len(strong)
    alone = len(unit.owners) == 1 and len(tasks) > 1 and patterns()["owners_joined"].search(told[0]) is None
    bare = bare_owners(unit.owners[0], reader) if alone else []
    if len(bare) == len(tasks) > 1:
        return bare  # 'AB CD' beside two sentences that set tasks
    owners = split_owners(told[0], 0, len(told[0]))
    if each := one_task_each(told[0], tasks, reader):
        return each  # 'AB, CD' beside a sentence of each
    dates = find_dates(unit.dues[0].text, cell=True) if len(unit.dues) == 1 else []
    return [told[0][a:b] for a, b in owners] if len(owners) == len(dates) == len(tasks) > 1 else told


def _clauses_each(
    told: list[str], choices: list[tuple[int, Mark, Entry]]
) -> tuple[list[str], list[tuple[int, Mark, Entry]]]:
    """A sentence of as many clauses that begin with 'that' as the one line beside it has owners, in its clauses."""
    owners = split_owners(told[0], 0, len(told[0])) if len(told) == 1 else []
    owners = [] if any(only_date(told[0][a:b]) for a, b in owners) else owners
    for n, words, entry in choices if len(owners) > 1 else ():
        cuts = list(patterns()["and_that"].finditer(words.passage.text, words.start, words.end))
        if len(cuts) + 1 != len(owners) or patterns()["resolves"].match(words.text) is None:
            continue
        starts = [words.start, *(cut.start("clause") for cut in cuts)]
        ends = [*(cut.start("clause") for cut in cuts), words.end]
        parts = [
            mark(words.passage, a, _before_and(words.passage.text, a, b)) for a, b in zip(starts, ends, strict=True)
        ]
        return [told[0][a:b] for a, b in owners], [(n, part, entry) for part in parts]
    return told, choices


def _before_and(text: str, start: int, end: int) -> int:
    """The end of a clause without the 'and' that leads to the next one."""
    return end - len(text[start:end]) + len(text[start:end].rstrip().removesuffix(" and").rstrip())


def _at_the_end(
    entries: list[Entry], choices: list[tuple[int, Mark, Entry]], wanted: int, weigher: Weigher
) -> Iterator[tuple[int, float]]:
    """Choices that are paragraphs of one sentence at the end of a row, as many as are wanted, and what that adds.

    They stand behind longer ones, or in minutes that always set tasks so.
    """
    counts = [len(e.passage.once(sentences)) for e in entries]
    run = next((n for n, count in enumerate(reversed(counts)) if count > 1), len(counts))
    behind = run == wanted and run < len(counts)
    habit = run >= wanted and len(counts) > wanted and weigher.closing
    for k, (n, words, _) in enumerate(choices if behind or habit else ()):
        if n >= len(entries) - wanted:
            yield k, 2.4 if habit and weigher.weight(words) > 0 else 1.6 * behind

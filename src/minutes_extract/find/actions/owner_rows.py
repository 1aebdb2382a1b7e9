"""Actions that only the owner column of their row marks: which sentences are meant."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise
from typing import NamedTuple, Protocol

from ...segment.passage import Passage
from ..dates import find_dates
from ..items import Entry
from ..lines import LineReader
from ..lines.patterns import line_patterns
from ..mentions import Mark, mark
from ..sentences import sentences
from ..tasks import split_owners
from .cell_owners import bare_owners, groups, only_date
from .model import ActionDraft
from .own_clauses import clauses, each_named, each_of, one_task_each
from .patterns import patterns
from .tall import beside, slots
from .weights import TASK, Naming

_MOST = 12
"""Owners of a row: more are a list of those who were there."""

_ALONE = 0.5
"""What a sentence weighs that is a paragraph and nothing like a task."""

_HABIT = 2.4
"""What it adds to stand at the end of a row where the minutes set all tasks there."""


class Weigher(Protocol):
    """Weighs sentences; `closing`: whether the minutes set tasks in paragraphs of their own at the end of a row."""

    @property
    def closing(self) -> bool: ...

    def weight(self, words: Mark) -> float: ...


class Choice(NamedTuple):
    """A sentence or a clause that an owner may be for; it stands in the n-th entry of its row."""

    n: int
    words: Mark
    entry: Entry


def by_column(row: list[Entry], claimed: dict[int, int], reader: LineReader, weigher: Weigher) -> list[ActionDraft]:
    """The sentences of a row that suit the entries of its owner column best."""
    unit = row[0].unit
    entries = [e for e in row if not e.heading and id(e) not in claimed]
    owners = [
        p for p in unit.owners if not patterns()["no_owner"].fullmatch(p.text) and not only_date(p.text, reader.knows)
    ]
    if not entries or not owners:
        return []
    if numbered := _by_number(entries, owners):
        return [ActionDraft(words, "owner-column", e.item, unit, ["column"]) for words, e in numbered]
    beside = _Beside(row, entries, owners, reader, weigher)
    beside.part()
    chosen = beside.chosen(reviewed=any(id(e) in claimed for e in row))
    best = sorted(chosen, key=lambda c: c.words.ranges()[0])
    return [ActionDraft(_unlabelled(words), "owner-column", e.item, unit, ["column"]) for _, words, e in best]


def _choices(entries: list[Entry]) -> list[Choice]:
    """The sentences of a row that could set a task: no bare target, no outcome."""
    out: list[Choice] = []
    for n, entry in enumerate(entries):
        text = entry.passage.text
        for a, b in parted(entry.passage):
            start = max(a, entry.begin)
            if b <= entry.begin + 2 or b - a <= 3:
                continue
            if not patterns()["target"].fullmatch(text, start, b) and not patterns()["outcome"].fullmatch(
                text, start, b
            ):
                out.append(Choice(n, mark(entry.passage, start, b), entry))
    return out


class _Beside:
    """The owners of a row, line by line, and the sentences beside them: which goes with which."""

    def __init__(
        self, row: list[Entry], entries: list[Entry], owners: list[Passage], reader: LineReader, weigher: Weigher
    ) -> None:
        self.row, self.unit = row, row[0].unit
        self.entries, self.owners = entries, owners
        self.reader, self.weigher = reader, weigher
        self.bold = reader.styles.bold
        self.told = groups(owners)
        self.choices = _choices(entries)

    def part(self) -> None:
        """Part a line of several owners, and sentences that set several tasks."""
        if len(self.told) == 1 and len(bare := bare_owners(self.owners[0], self.reader)) > 1:
            if len(self._strong([c.words for c in self.choices])) == len(bare):
                self.told = bare  # 'AB CD' beside two sentences in bold
        self._clauses_each()
        doers = list(dict.fromkeys(owner for line in self.told for owner in each_of(line, self.reader)))
        if 1 < len(doers) < _MOST:
            self.choices = [
                Choice(n, part, e) for n, words, e in self.choices for part in clauses(words, doers, self.reader)
            ]

    def chosen(self, reviewed: bool) -> list[Choice]:
        """The sentences that the owners are for; `reviewed`: they may be those of a review that stands in the row."""
        if 1 < len(self.told) < _MOST and (
            named := each_named([c.words for c in self.choices], self.told, self.reader)
        ):
            return [self.choices[n] for n in named]  # 'AB', below it 'CD', beside 'AB and CD will ask'
        weights = [self.weigher.weight(c.words) for c in self.choices]
        if len(self.told) == 1:
            self._many([c.words for w, c in zip(weights, self.choices, strict=True) if w >= TASK])
        choices = self.choices
        if len(choices) > len(self.told):
            weights = [w + c.n * 0.01 for w, c in zip(weights, choices, strict=True)]
            closing = dict(self._at_the_end())
            for k, more in closing.items():
                weights[k] += more
            best = self._best(weights, sum(more >= _HABIT for more in closing.values()) == len(self.told))
            choices, weights = [choices[k] for k in best], [weights[k] for k in best]
        bare = len(self.told) == 2 and not any(map(str.isdigit, "".join(self.told)))
        bare = bare and not slots(self.unit.owners, self.unit.body)  # blank lines set each beside something
        if bare and not reviewed and sum(w >= TASK for w in weights) == 1:
            return [c for c in choices if self.weigher.weight(c.words) > _ALONE]  # 'AB', below it 'CD', beside one task
        return [c for c, w in zip(choices, weights, strict=True) if w >= TASK] if reviewed else choices

    def _best(self, weights: list[float], at_end: bool) -> list[int]:
        """As many choices as there are owners: those that weigh most, name them, or stand beside them.

        `at_end`: the last paragraphs are the tasks, wherever blank lines set their owners.
        """
        marks = [c.words for c in self.choices]
        naming = Naming(self.told, self.reader, self.weigher.closing)
        named = naming.scores([words.text for words in marks], weights)
        lines: list[int] = []
        if len(self.told) == len(self.owners) and not at_end:
            places = zip(slots(self.unit.owners, self.unit.body), self.unit.owners, strict=False)
            lines = [line for line, owner in places if owner in self.owners]
        headed = self.row[0].heading or self.row[0].begin > 0
        return beside(marks, weights, named, lines, [e.passage for e in self.row], headed)

    def _strong(self, marks: list[Mark]) -> list[Mark]:
        """Those in bold."""
        return [m for m in marks if m.passage.share(self.bold, m.start, m.end) > 0.9]

    def _many(self, tasks: list[Mark]) -> None:
        """Part the one line of owners where it is for several sentences: in bold, or with a date for each of them."""
        (line,) = self.told
        if len(strong := self._strong(tasks)) > 1:
            self.told = [line] * len(strong)
            return
        alone = len(self.unit.owners) == 1 and len(tasks) > 1 and patterns()["owners_joined"].search(line) is None
        bare = bare_owners(self.unit.owners[0], self.reader) if alone else []
        if len(bare) == len(tasks) > 1:
            self.told = bare  # 'AB CD' beside two sentences that set tasks
        elif each := one_task_each(line, tasks, self.reader):
            self.told = each  # 'AB, CD' beside a sentence of each
        else:
            owners, dues = split_owners(line, 0, len(line)), self.unit.dues
            dates = find_dates(dues[0].text, cell=True) if len(dues) == 1 else []
            if len(owners) == len(dates) == len(tasks) > 1:
                self.told = [line[a:b] for a, b in owners]
            elif len(each := line.split()) == len(dates) == len(tasks) > 1 and self._someone(line, each):
                self.told = each  # 'Contractor AB' beside two days and two sentences

    def _someone(self, line: str, each: list[str]) -> bool:
        """Whether each word of a line is somebody, one of them somebody known, and they are not one person's name."""
        known = [self.reader.knows(who) for who in each]
        return any(known) and all(who[0].isupper() for who in each) and not self.reader.knows(line)

    def _clauses_each(self) -> None:
        """Part a sentence of as many clauses that begin with 'that' as the one line beside it has owners."""
        line = self.told[0] if len(self.told) == 1 else ""
        owners = [line[a:b] for a, b in split_owners(line, 0, len(line))] if line else []
        if len(owners) < 2 or any(only_date(o, self.reader.knows) for o in owners):
            return
        for n, words, entry in self.choices:
            text = words.passage.text
            starts = [cut.start("clause") for cut in patterns()["and_that"].finditer(text, words.start, words.end)]
            if len(starts) + 1 == len(owners) and patterns()["resolves"].match(words.text) is not None:
                spans = pairwise([words.start, *starts, words.end])
                self.told = owners
                self.choices = [Choice(n, mark(words.passage, a, _before_and(text, a, b)), entry) for a, b in spans]
                return

    def _at_the_end(self) -> Iterator[tuple[int, float]]:
        """Choices that are paragraphs of one sentence at the end of a row, as many as are wanted, and what that adds.

        They stand behind longer ones, or in minutes that always set tasks so.
        """
        wanted, counts = len(self.told), [len(e.passage.once(sentences)) for e in self.entries]
        run = next((n for n, count in enumerate(reversed(counts)) if count > 1), len(counts))
        behind = run == wanted and run < len(counts)
        habit = run >= wanted and len(counts) > wanted and self.weigher.closing
        for k, (n, words, _) in enumerate(self.choices if behind or habit else ()):
            if n >= len(counts) - wanted:
                yield k, _HABIT if habit and self.weigher.weight(words) > 0 else 1.6 * behind


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


def _before_and(text: str, start: int, end: int) -> int:
    """The end of a clause without the 'and' that leads to the next one."""
    return end - len(text[start:end]) + len(text[start:end].rstrip().removesuffix(" and").rstrip())

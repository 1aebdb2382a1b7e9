"""Actions that only the owner column of their row marks: which sentences are meant."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from functools import cache
from itertools import pairwise
from typing import Protocol

from ...document.tree import Ranges
from ...lexicons import words as word_list
from ...segment.passage import Passage
from ...segment.rows import Unit
from ..dates import find_dates
from ..items import Entry
from ..joined import longest_in_turn
from ..labels import find_labels
from ..lines import LineReader
from ..lines.patterns import line_patterns
from ..mentions import Mark, mark
from ..sentences import sentences
from ..tasks import Tasks, imperative, passive, split_owners, subject
from ..words import GROUP, stands_in
from ..words import words as words_of
from .marked import bold_behind, bold_code
from .model import ActionDraft
from .patterns import no_task, patterns
from .run_together import run_together
from .tall import beside, slots


def in_column(row: list[Entry], reader: LineReader) -> list[ActionDraft]:
    """The actions that stand in a column of their own beside the minutes."""
    unit = row[0].unit
    tasks = unit.get("action")
    wanted = _owners_beside(unit, reader) if len(tasks) == 1 and unit.owners else 0
    out = []
    for passage in tasks:
        if patterns()["codes_only"].fullmatch(passage.text):
            out += _coded(passage, row)
        elif not patterns()["no_owner"].fullmatch(passage.text) and not patterns()["no_action"].match(passage.text):
            labels = find_labels(passage.text)
            begin = labels[0].end if labels and not labels[0].start and labels[0].who is None else 0
            begin = begin if begin < len(passage.text) else 0
            parts = [(begin, len(passage.text))]
            if len(tasks) == 1 or not unit.owners:
                parts = run_together(passage, begin, wanted, reader.styles.bold, reader)
            for start, end in parts:
                draft = ActionDraft(mark(passage, start, end), "action-column", row[-1].item, unit, ["column"])
                take_code(draft)
                out.append(draft)
    return out


def _owners_beside(unit: Unit, reader: LineReader) -> int:
    """For how many owners the cell beside a task is."""
    told = groups(unit.owners)
    return len(bare_owners(unit.owners[0], reader)) or 1 if len(told) == 1 else len(told)


def _coded(codes: Passage, row: list[Entry]) -> list[ActionDraft]:
    """The paragraphs that begin with the codes which alone stand beside them: 'A44'; a list elsewhere may hold their words."""
    out = []
    for code in re.finditer(r"[^\s,;]+(?: \d+)?", codes.text):
        for entry in row:
            begin = entry.begin + len(code.group())
            if (
                entry.passage.text.startswith(code.group(), entry.begin)
                and entry.passage.text[begin : begin + 1] in " :.–-"
            ):
                draft = ActionDraft(
                    mark(entry.passage, entry.begin, len(entry.passage.text)),
                    "action-column",
                    entry.item,
                    entry.unit,
                    ["column"],
                )
                take_code(draft)
                out.append(draft)
    return out


def own_words(draft: ActionDraft, reader: LineReader) -> ActionDraft:
    """An action of a table without a column of owners: 'AB – fees to be paid', 'All: read the plan' name them."""
    bold_code(draft, reader.styles.bold)
    if draft.unit is not None and not draft.unit.owners:
        bold_behind(draft, reader)
        line = reader.read(draft.text.passage, draft.text.start, draft.text.end)
        if line.text.text:
            draft.text = line.text
            line.owners = line.owners or draft.label_owners
            draft.take(line)
        _dated_in_front(draft)
        owned_behind(draft, reader)
    if draft.unit is not None and not draft.unit.owners and not draft.label_owners:
        _bracket_behind(draft, reader)
    return draft


def _bracket_behind(draft: ActionDraft, reader: LineReader) -> None:
    """'Mend the roof (AB, CD / 31.05.23)': owners and by when in a bracket at the end."""
    words = draft.text
    found = patterns()["bracket_behind"].search(words.text) if words.text[-1:] in ")]" else None
    if found is None:
        return
    at = words.start
    spans = split_owners(words.passage.text, at + found.start("who"), at + found.end("who"))
    owners = [mark(words.passage, a, b) for a, b in spans]
    if not owners or not all(reader.knows(o.text) or o.text.lower() == "all" for o in owners):
        return
    draft.label_owners = owners
    draft.column_due = draft.column_due or mark(words.passage, at + found.start("when"), at + found.end("when"))
    draft.text = mark(words.passage, at, at + found.start())


def take_code(draft: ActionDraft) -> None:
    """Take a code in front of an action for its number: 'A26/2 Oil the gate', '2026/12 Ann to oil the gate'."""
    words, text = draft.text, draft.text.passage.text
    found = patterns()["code"].match(text, words.start, words.end)
    if found is None and (plain := patterns()["plain_code"].match(text, words.start, words.end)) is not None:
        doer = words.passage.once(Tasks).subject(plain.end(), words.end)
        led = (doer is not None and doer.start <= plain.end() + 3) or imperative(text[plain.end() : words.end])
        found = plain if led else None
    if found is None or draft.number is not None:
        return
    shown = mark(words.passage, *found.span("number"))
    if "minute" in found.re.groupindex and found["minute"]:
        draft.ref = draft.ref or shown  # '3.1 Ann to oil the gate'
    else:
        draft.number = shown
    draft.text = mark(words.passage, found.end(), words.end)


def _dated_in_front(draft: ActionDraft) -> None:
    """'12/6 – AB to mend the roof'."""
    words = draft.text
    found = find_dates(words.text[:24], cell=True) if words.text[:1].isdigit() and draft.column_due is None else []
    dash = patterns()["dash"].match(words.text, found[0].end) if found and found[0].lead == 0 else None
    if dash is not None:
        draft.column_due = mark(words.passage, words.start, words.start + found[0].end)
        draft.text = mark(words.passage, words.start + dash.end(), words.end)


def owned_behind(draft: ActionDraft, reader: LineReader) -> None:
    """'Mend the roof. AB. By June.'"""
    words = draft.text
    if draft.label_owners:
        return
    found = patterns()["behind"].search(words.passage.text, words.start, words.end)
    if found is None:
        return
    owners = [mark(words.passage, a, b) for a, b in split_owners(words.passage.text, *found.span("who"))]
    if all(reader.knows(owner.text) for owner in owners):
        draft.label_owners, draft.text = owners, mark(words.passage, words.start, found.start())
        if found["when"] and draft.column_due is None:
            draft.column_due = mark(words.passage, *found.span("when"))


def groups(owners: list[Passage]) -> list[str]:
    """The owners of each action that a column is for: a line each, or what spaces part in 'AB CD/EF'."""
    out: list[str] = []
    for passage in owners:
        found = patterns()["spaced_owners"].fullmatch(passage.text)
        out += passage.text.split() if found is not None and "/" in passage.text else [passage.text]
    return out


def bare_owners(passage: Passage, reader: LineReader) -> list[str]:
    """Several people whom only spaces part in a cell: 'AB CD', 'Everyone AB Chair'."""
    found = passage.text.split()
    if not 1 < len(found) < 13 or len(passage.text) > 120:
        return []
    letters = len(found) < 7 and all(word.isupper() and 1 < len(word) < 5 for word in found)
    told = found if letters and any(map(reader.knows, found)) else _known_in_turn(found, reader)
    return [] if any(reader.same(a, b) for a, b in pairwise(told)) and letters else told


def _known_in_turn(parts: list[str], reader: LineReader) -> list[str]:
    """The words parted into owners that the document knows, the longest first; none where some words are of nobody."""

    def known(at: int, end: int) -> bool:
        said = " ".join(parts[at:end])
        if not said[:1].isupper():
            return False
        group = end - at > 1 and words_of(parts[end - 1])[-1].has(GROUP)
        return group or reader.knows(said) or patterns()["everyone_only"].fullmatch(said) is not None

    out = [" ".join(parts[at:end]) for at, end in longest_in_turn(len(parts), known)]
    return out if len(out) > 1 else []


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
    weights = [weigher.weight(words) for _, words, _ in choices] if len(told) == 1 or len(choices) > len(told) else []
    told = _many(unit, told, choices, weights, reader)
    if len(choices) > len(told):
        names = [_name().findall(owner) for owner in told]
        texts = [words.text for _, words, _ in choices]
        weights = [w + n * 0.01 for w, (n, _, _) in zip(weights, choices, strict=True)]
        for k, more in _at_the_end(entries, choices, len(told), weigher):
            weights[k] += more
        named = [[_named(text, own, names, weigher.closing) for text in texts] for own in names]
        lines = [
            line for line, owner in zip(slots(unit.owners, unit.body), unit.owners, strict=False) if owner in owners
        ]
        lines = lines if len(told) == len(owners) else []
        headed = row[0].heading or row[0].begin > 0
        marks = [words for _, words, _ in choices]
        chosen = beside(marks, weights, named, lines, [e.passage for e in row], headed)
        reviewed = any(id(e) in claimed for e in row)
        choices = [choices[k] for k in chosen if not reviewed or weights[k] >= 1.5]
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


def only_date(text: str) -> bool:
    """Whether a line of a cell is the date of the owner above it."""
    if len(text) > 40 or (len(text) < 6 and text.isupper() and text != "ASAP" and text.isalpha()):
        return False  # letters of a name
    found = find_dates(text, cell=True)
    return len(found) == 1 and found[0].lead == 0 and not text[found[0].end :].strip(" .,;)")


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
    doers = [
        words.text[slice(*found.parts[0])] for words in tasks if (found := subject(words.text)) and found.start < 3
    ]
    if 1 < len(owners) == len(set(doers)) == len(tasks) and all(told[0][a:b] in doers for a, b in owners):
        return [told[0][a:b] for a, b in owners]  # 'AB, CD' beside a sentence of each
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


def add_deadline(draft: ActionDraft, starts: set[tuple[int, int]]) -> None:
    """Take up the sentence behind an action that says when it is due: 'Deadline is 14 May.'"""
    passage = draft.text.passage
    told = passage.once(sentences)
    for a, b in told[bisect_left(told, (draft.text.end,)) :]:
        if a >= draft.text.end + 4:
            return
        if (id(passage), a) not in starts:
            words = passage.text[a:b].strip()
            if patterns()["deadline"].match(passage.text, a, b) or (
                words[:1] == "(" and words[-1:] == ")" and only_date(words[1:-1])
            ):  # '… by the end of term. (31 March)'
                draft.more.append(mark(passage, a, b))


@cache
def _name() -> re.Pattern[str]:
    return re.compile(r"[A-Z][\w’'-]+")


def _named(text: str, own: list[str], names: list[list[str]], apart: bool) -> float:
    """How a sentence speaks for an owner: it names him, or else only others of the row; `apart`: tasks stand apart from what was told."""
    said = sum(stands_in(name, text) for name in own)
    if said:
        tells = patterns()["told"].match(text) is not None  # what the owner told may be what is meant
        return (1.5 if said == len(own) else 1.0) + (-0.8 if apart else 0.8) * tells
    return -0.5 if any(stands_in(name, text) for other in names for name in other) else 0.0


def weight(words: Mark, bold: Ranges) -> float:
    """How likely a sentence is the action of a row whose owner column is filled."""
    text, find = words.text, patterns()
    strong = words.passage.share(bold, words.start, words.end) > 0.9
    doer = subject(text)
    score = _tasked(text, doer is not None) + 0.5 * (doer is not None)
    at_start = doer is not None and doer.start < 40
    score += 0.7 * (at_start and doer is not None and doer.cue == "to") + 0.3 * bool(find["will"].search(text))
    told = imperative(text)
    tasked = score > 0 or told
    score += (1.2 if tasked else 0.6) * strong + 1.0 * told - 2.0 * no_task(text)
    if (resolved := find["resolved_that"].match(text)) is not None:  # 'Resolved that the Clerk write'
        told = any(word.lower() in word_list("cues.tasks.imperatives") for word in resolved["who"].split()[1:])
        score += 3.0 * told
    if "greed that " in text and " would " in text:
        score += 2.5 * (words.passage.once(Tasks).promised(words.start, words.end) is not None)
    score += 2.5 * (find["ruled"].match(text) is not None)
    score += 0.5 * (words.start <= 1 and words.end >= len(words.passage.text) - 1)
    score += 1.8 if passive(text) else 0.5 * bool(find["to_be"].search(text))
    score += _resolved(text)
    score += 1.0 * bool(find["asked"].search(text)) + 0.6 * bool(find["by_day"].search(text))
    score += 1.5 * any(m["verb"] in word_list("cues.tasks.imperatives") for m in find["would_do"].finditer(text))
    spoken = find["speaks"].match(text)
    score -= 2.0 * (spoken is not None and not imperative(text[spoken.end() :]))
    assigned = at_start and doer is not None and text.startswith(" to ", doer.parts[-1][1])
    told_by = doer.parts[-1][1] if assigned and doer is not None else len(text)  # behind it stands the task
    score -= 0.8 * bool(find["unsure"].search(text, 0, told_by)) + 0.8 * text.endswith(":")
    score -= 1.5 * bool(find["happens"].match(text))
    score -= 1.0 * bool(find["wished"].match(text))
    score -= 0.8 * (bool(find["told"].match(text)) and not tasked) + 0.8 * bool(find["decided"].search(text))
    return score


def _resolved(text: str) -> float:
    """How much a sentence orders, in the words of a resolution, that something be done: 'that figures be sent'."""
    find = patterns()
    if find["to_be_done"].match(text):
        return 1.8  # 'To be looked into.'
    if " be " not in text or "that " not in text.lower():
        return 0.0
    if find["be_done"].search(text) or find["also_done"].search(text):
        return 2.5
    return -1.0 * bool(find["only_heard"].search(text))


def _tasked(text: str, doer: bool) -> float:
    """How much the verbs of a sentence sound like a task; what 'will' happen is none where nobody is to do it."""
    found = patterns()["task"].search(text)
    if found is None:
        return 0.0
    return 1.0 if doer or not found.group().startswith("will") or patterns()["task"].search(text, found.end()) else 0.4

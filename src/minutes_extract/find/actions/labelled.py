"""Actions that a label marks: its words, its owners, what stands below or before it."""

from __future__ import annotations

import re
from bisect import bisect_right
from functools import cache

from ...cues import Cues
from ...segment.labels import titled
from ...segment.passage import Passage
from ..dates import find_dates
from ..items import Entry
from ..labels import HINTS, Label, find_labels, hinted
from ..lines import LineReader, nameable
from ..lines.patterns import OWNERS
from ..mentions import Mark, mark
from ..sentences import sentences
from ..tasks import Tasks, imperative, split_owners, subject
from .around import Around, Span
from .columns import owned_behind
from .known_labels import HALF_HINTS, known_clauses, known_labels, to_action
from .model import ActionDraft
from .operative import deadline, deadline_behind
from .parts import Parts
from .patterns import patterns


class Labelled:
    """Reads the labels of a passage; `reader` takes apart what follows each."""

    def __init__(self, reader: LineReader) -> None:
        self.reader = reader
        self.bold = reader.styles.bold
        self.parts = Parts(reader)
        self.around = Around(reader)

    def drafts(self, entry: Entry, row: list[Entry], index: int, earlier: list[Entry]) -> list[ActionDraft]:
        """The actions of a passage's labels; `row[index]` is the entry, `earlier` what stands before it."""
        passage, text = entry.passage, entry.passage.text
        labelled = passage.holds(HALF_HINTS) or (passage.holds(HINTS) and passage.once(hinted))
        if not labelled or (len(text) < 40 and titled(text) == "log"):
            return []
        clauses = self._clauses(entry)
        if clauses:
            return clauses
        behind = _label_behind(text, entry.begin)
        if behind is not None:
            return [self._before(entry, behind)]
        to_act = self._to_action(entry, earlier)
        if to_act:
            return to_act
        bold = passage.styled(self.bold)
        labels = [
            x
            for x in find_labels(text, dict(bold)) or known_labels(text, self.reader.knows)
            if x.start >= entry.begin and not self._speaks(text, x) and not self._cause(text, x)
        ]
        if labels and self._over_review(text, labels[-1]):
            labels.pop()
        out: list[ActionDraft] = []
        begin, stop = entry.begin, -1  # the words that a label alone marks: labels in a row mark the same
        for n, label in enumerate(labels):
            stop = label.start if stop < 0 else stop
            end = labels[n + 1].start if n + 1 < len(labels) else len(text)
            end = _inside(text, label, end)
            named = self._named_alone(text, label, end)
            if named is not None and imperative(text[named:end]):
                label, named = label._replace(end=named, who=(label.end, named)), None  # 'Action: AB. Ask a builder.'
            if n == 0 and label.who is None:
                label = self._led(text, entry.begin, label)
            extent = self._extent(text, label, end, bold) if named is None else named
            found = self._one(entry, row, index, label, extent, earlier, (begin, stop))
            if named is not None and any(map(str.isalnum, text[named:end])):
                begin, stop = named, -1  # 'Ask a builder. Action: AB. The bell is cracked. …'
            elif any(draft.rule != "label-alone" for draft in found):
                begin, stop = label.end, -1
            if n == 0:
                lead = self.reader.read(passage, entry.begin, label.start)
                for draft in found:
                    draft.said = draft.said or lead.status
            for draft in found:
                if not _same_words(out, draft):
                    out.append(draft)
        return out

    def _over_review(self, text: str, label: Label) -> bool:
        """Whether the word 'Actions:' ends a paragraph over a list of earlier ones."""
        following = self.around.following
        ends = label.end >= len(text.rstrip()) and label.who is None and label.number is None
        return (
            ends
            and text[label.start : label.end].rstrip(" :–-").endswith(("s", "S"))
            and following is not None
            and id(following) in self.around.claimed
        )

    def keyed(self, entry: Entry, label: Mark) -> list[ActionDraft]:
        """The actions of a passage whose label stands in a cell of its own."""
        passage = entry.passage
        line = self.reader.read(passage, entry.begin, len(passage.text), labelled=True)
        if not line.text.text or patterns()["no_action"].match(line.text.text):
            return []
        draft = ActionDraft(line.text, "label", entry.item, entry.unit, ["label"], label)
        draft.take(line)
        return self.parts.of(draft)

    def _before(self, entry: Entry, label: re.Match[str]) -> ActionDraft:
        """The sentence that ends with its label: 'Ann to ask the builder (ACTION)'."""
        passage = entry.passage
        spans = [(max(a, entry.begin), b) for a, b in passage.once(sentences) if entry.begin < b and a < label.start()]
        due = deadline(passage, spans[-1][0], label.start()) if len(spans) > 1 else None
        begin, end = spans[-2] if due is not None else (spans[-1][0] if spans else entry.begin, label.start())
        line = self.reader.read(passage, begin, end, labelled=True)
        draft = ActionDraft(line.text, "label", entry.item, entry.unit, ["label"], mark(passage, *label.span("label")))
        draft.take(line)
        draft.column_due = due
        if label["who"]:
            draft.label_owners = self._owners(entry, label.span("who"))
        if label["when"]:
            draft.column_due = mark(passage, *label.span("when"))
        if label["number"]:
            draft.number = mark(passage, *label.span("number"))
        return draft

    def _clauses(self, entry: Entry) -> list[ActionDraft]:
        """'Ann to ask the builder (action AB) and Carl to pay (action CD).': nothing else in the passage has a label."""
        passage, text = entry.passage, entry.passage.text
        found = known_clauses(text, passage.once(sentences), entry.begin, self.reader.knows)
        held = [one.label for one in found]
        if any(not any(a <= label.start <= b for a, b in held) for label in (find_labels(text) if found else ())):
            return []
        out = []
        for one in found:
            words, label = mark(passage, one.start, one.end), mark(passage, *one.label)
            draft = ActionDraft(words, "label-behind", entry.item, entry.unit, ["label"], label)
            draft.label_owners = self._owners(entry, one.who)
            if one.more is not None and find_dates(text[slice(*one.more)], cell=True):
                draft.column_due = mark(passage, *one.more)
            out.append(draft)
        return out

    def _to_action(self, entry: Entry, earlier: list[Entry]) -> list[ActionDraft]:
        """'… is to be put up. Clerk to action': the sentence before is the task, or this one where it goes on."""
        out: list[ActionDraft] = []
        for found in to_action(entry.passage.text, entry.begin, self.reader.knows):
            owners = self._owners(entry, found.span("who"))
            begin = max((a for a, _ in entry.passage.once(sentences) if a <= found.start()), default=entry.begin)
            label = mark(entry.passage, found.start("who"), found.end())
            words: Mark | None = mark(entry.passage, begin, found.end())
            if not found["task"]:
                last = out[-1].label.end if out and out[-1].label else entry.begin
                words = self.around.operative(entry, (last, found.start("who")), earlier, owners)
            if words is None or any(draft.text.start <= words.start < draft.text.end for draft in out):
                continue
            draft = ActionDraft(words, "to-action", entry.item, entry.unit, ["label"], label)
            draft.label_owners = owners
            draft.column_due = mark(entry.passage, *found.span("when")) if found["when"] else None
            out.append(draft)
        return out

    def _led(self, text: str, begin: int, label: Label) -> Label:
        """A label with the owner in front of it: 'Ann – action: ask a builder'."""
        found = patterns()["owner_before"].fullmatch(text, begin, label.start) if label.start - begin < 60 else None
        if found is None or not all(self.reader.knows(text[a:b]) for a, b in split_owners(text, *found.span("who"))):
            return label
        if ":" in found.group() and not imperative(text[label.end :]):
            return label  # who spoke: 'Ann: action: Carl to ask'
        return label._replace(who=found.span("who"))

    def _speaks(self, text: str, label: Label) -> bool:
        """Whether a label is somebody's initials, who goes on to speak: 'AP: thefts are down', not 'AP: Ann to ask'."""
        word = text[label.start : label.end].rstrip(" :–—-")
        if len(word) != 2 or not word.isupper() or not self.reader.knows(word):
            return False
        told = subject(text, label.end, min(len(text), label.end + 300))
        return told is None or told.cue != "to"

    def _cause(self, text: str, label: Label) -> bool:
        """Whether a label is the name of some body: 'Action for Play: the bus is to go'."""
        if label.who is None or _for().fullmatch(text, label.start, label.who[0]) is None:
            return False
        owners = [text[a:b] for a, b in split_owners(text, *label.who)]
        return not any(nameable(owner, self.reader.knows) for owner in owners)

    def _named_alone(self, text: str, label: Label, end: int) -> int | None:
        """Where the owners end that are all a label's sentence says."""
        found = (
            patterns()["sentence_owners"].match(text, label.end, end) if label.closed and label.who is None else None
        )
        if found is None or sentences(text[label.end : end])[0][1] != found.end() - label.end:
            return None
        spans = split_owners(text, *found.span("who"))
        known = all(self.reader.knows(text[a:b]) for a, b in spans)
        return found.end() if known or patterns()["everyone_only"].fullmatch(found["who"]) else None

    def _extent(self, text: str, label: Label, end: int, bold: list[tuple[int, int]]) -> int:
        """Where a labelled action ends: with its bold run where that ends a sentence, or with its owners behind that run."""
        for a, b in bold[: bisect_right(bold, (label.end, len(text)))][-1:]:
            owned = patterns()["owner_bracket"].match(text, b, end) if a <= label.start and label.end < b - 3 else None
            if owned is not None and all(
                self.reader.knows(text[c:d]) for c, d in split_owners(text, *owned.span("who"))
            ):
                return owned.end()
            if label.end < b - 3 and b < end and text[a:b].rstrip()[-1:] in ".!?" and text[b:end].strip()[:1].isupper():
                return b
        return end

    def _one(
        self, entry: Entry, row: list[Entry], index: int, label: Label, end: int, earlier: list[Entry], before: Span
    ) -> list[ActionDraft]:
        passage = entry.passage
        label_mark = mark(passage, label.start, label.end)
        words = mark(passage, label.end, end)
        who, due = _dated_owners(passage, label.who)
        due = mark(passage, *label.when) if label.when is not None else due
        owners = self._owners(entry, who) if who is not None else []
        if not any(c.isalnum() for c in words.text):
            words = mark(passage, label.end, label.end)  # '^^'
        if words.text and label.closed and due is None:
            words, due = self._dated(words)
        if not words.text or self._only_owners(words):
            while words.text.rstrip(" .").endswith((")", "]")) and "(" not in words.text:
                words = mark(passage, words.start, words.start + len(words.text.rstrip(" .")) - 1)
            if words.text:
                owners += self._owners(entry, (words.start, words.end))
            if not owners and not words.text and passage.paragraph.kind == "heading":
                return []  # a heading that ends with the word
            if not owners and index + 1 < len(row) and not words.text:
                return self.around.below(row, index, label_mark)
            below = self.around.task(entry, row, index) if owners and label.start <= entry.begin + 3 else None
            operative = self.around.operative(entry, before, earlier, owners, below)
            if operative is None:
                return []
            draft = ActionDraft(operative, "label-alone", entry.item, entry.unit, ["label"], label_mark)
            draft.label_owners = owners
            draft.column_due = due or (
                deadline_behind(operative, label.start) if operative.passage is passage else None
            )
            draft.number = _number(passage, label)
            return [draft]
        words = mark(passage, words.start, end)
        whole = ActionDraft(words, "label", entry.item, entry.unit, ["label"], label_mark)
        if not owners and due is None and (each := self.parts.each_led(whole)):
            return each
        line = self.reader.read(passage, words.start, words.end, labelled=True)
        draft = ActionDraft(line.text, "label", entry.item, entry.unit, ["label"], label_mark, label_owners=owners)
        draft.column_due = due if words.start == label.end or due is None else None
        draft.take(line)
        draft.number = _number(passage, label) or draft.number
        if passage.share(self.bold, words.start, words.end) > 0.8:
            draft.marked_by.append("bold")
            draft.rule = "bold-label"
        if words.text.endswith(":"):
            draft.more = _list_below(row, index)
        found = self.parts.of(draft)
        if len(found) == 1 and passage.once(Tasks).subject(draft.text.start, draft.text.end) is None:
            owned_behind(draft, self.reader)
        return found

    def _owners(self, entry: Entry, span: tuple[int, int]) -> list[Mark]:
        return [mark(entry.passage, a, b) for a, b in split_owners(entry.passage.text, *span)]

    def _dated(self, words: Mark) -> tuple[Mark, Mark | None]:
        """Owners alone without the date behind them: 'Town Clerk, before 31 March'."""
        if len(words) > 150:
            return words, None
        told = patterns()["owners_when"].fullmatch(words.text)
        if told is not None:
            owners, due = (
                mark(words.passage, words.start + a, words.start + b) for a, b in (told.span("who"), told.span("when"))
            )
            if self._only_owners(owners):
                return owners, due
        if len(words) > 90:
            return words, None
        found = find_dates(words.text, cell=True)
        if len(found) > 1 and not found[0].lead and self.reader.knows(found[0].text):
            found = found[1:]  # 'June by the next meeting'
        if not found or words.text[found[-1].end :].strip(" .)]"):
            return words, None
        lead = words.text[: found[0].lead].rstrip(" ,(–—-;")
        owners = mark(words.passage, words.start, words.start + len(lead))
        if owners.text and not self._only_owners(owners):
            return words, None
        return owners, mark(words.passage, words.start + found[0].lead, words.end)

    def _only_owners(self, words: Mark) -> bool:
        core = words.text.strip(" .]").removesuffix(")" if "(" not in words.text else "")
        if len(core) >= 110 or patterns()["shouted"].search(core):
            return False
        if len(core) >= 48:  # more than one name: 'Head of Water Supply / Head of Roads'
            several = re.fullmatch(OWNERS, core) is not None
            return several and all(nameable(core[a:b], self.reader.knows) for a, b in split_owners(core, 0, len(core)))
        if patterns()["everyone_only"].fullmatch(core):
            return True
        return bool(patterns()["owners_only"].fullmatch(core) or re.fullmatch(OWNERS, core))


def _label_behind(text: str, begin: int) -> re.Match[str] | None:
    """A label or a tag at the end of a passage, which marks what is in front of it."""
    if "(A" in text or "[A" in text:
        found = patterns()["label_behind"].search(text, begin)
        if found is not None:
            return found
    tail = max(begin, len(text) - _TAG)
    tag = patterns()["tag_behind"].search(text, tail) if _TAGS.within(text[tail:]) else None
    return tag if tag is not None and (tag["label"][0] == "#" or text.count(" ", begin, tag.start()) > 1) else None


_TAG = 24
_TAGS = Cues(("#", "(", "[", "–", "—", "- "), exact=True)


@cache
def _for() -> re.Pattern[str]:
    return re.compile(r"Actions? [Ff]or ")


def _dated_owners(passage: Passage, who: Span | None) -> tuple[Span | None, Mark | None]:
    """The owners in a label and the date behind them: 'Action (Ann, 20 May)'."""
    if who is None or who[1] - who[0] < 6:
        return who, None
    found = find_dates(passage.text[slice(*who)], cell=True)
    if not found or found[0].lead < 2 or found[-1].end < who[1] - who[0]:
        soon = patterns()["soon"].search(passage.text, *who)
        return (who, None) if soon is None else ((who[0], soon.start()), mark(passage, soon.start("when"), who[1]))
    return (who[0], who[0] + found[0].lead), mark(passage, who[0] + found[0].lead, who[1])


def _inside(text: str, label: Label, end: int) -> int:
    """Where the bracket closes that a label stands in: '(Action: AB to ask)'."""
    opened = text[label.start - 1] if label.start else ""
    close = {"(": ")", "[": "]"}.get(opened)
    if close is None or text.count(close, label.start, label.end):
        return end
    depth = 1
    for at in range(label.end, end):
        depth += (text[at] == opened) - (text[at] == close)
        if not depth:
            return at if at > label.end + 3 else end
    return end


def _same_words(out: list[ActionDraft], draft: ActionDraft) -> bool:
    """Whether a label marks the words that the one before it does: they are one action.

    'ACTION: AB ACTION: CD', 'ACTION: ask a builder. Action by: CD'.
    """
    if not out or draft.rule != "label-alone" or (out[-1].rule != "label-alone" and out[-1].label_owners):
        return False
    if out[-1].text.passage is not draft.text.passage or out[-1].text.start != draft.text.start:
        return False
    out[-1].label_owners += draft.label_owners
    out[-1].column_due = out[-1].column_due or draft.column_due
    return True


def _number(passage: Passage, label: Label) -> Mark | None:
    if not label.number:
        return None
    at = passage.text.index(label.number, label.start)
    return mark(passage, at, at + len(label.number))


def _list_below(row: list[Entry], index: int) -> list[Mark]:
    out: list[Mark] = []
    for entry in row[index + 1 :]:
        if entry.passage.paragraph.kind != "list_item" or find_labels(entry.passage.text):
            break
        out.append(mark(entry.passage, 0, len(entry.passage.text)))
    return out

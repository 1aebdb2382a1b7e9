"""One entry of a review of earlier actions, in each of the forms that it has."""

from __future__ import annotations

import re

from ...document.tree import Styles
from ...segment.passage import Passage
from ..citations import OF_MINUTES, of_minutes
from ..items import Entry, ItemDraft, clean_number
from ..labels import find_labels
from ..lines import LineReader
from ..lines.patterns import line_patterns
from ..mentions import Mark, mark
from ..section_words import Section
from ..sentences import sentences
from ..status import Status, find_status, led_status
from ..tasks import Tasks, split_owners
from ..titles import section_kind
from .beside import say_behind
from .cited import cite_behind, counts, past_last
from .front import cite, front
from .labels import names_doer, number_of_label, owners_of, told_before
from .model import UpdateDraft
from .owned import owner_field
from .patterns import patterns
from .split import say, split, strip_dash
from .told import only_told, sets_task


class EntryReader:
    """Makes an update of a line, or None where it is no entry; `reader` takes lines apart."""

    def __init__(self, styles: Styles, reader: LineReader) -> None:
        self.styles = styles
        self.reader = reader

    def inline(self, entry: Entry) -> list[UpdateDraft]:
        """A review in one paragraph: 'Previous actions: slates (AB) – done. Clock (CD) – not yet.'"""
        text = entry.passage.text
        colon = text.find(":", entry.begin, entry.begin + 60)
        if colon < 0 or section_kind(text[entry.begin : colon]) != "log":
            return []
        out: list[UpdateDraft] = []
        for a, b in entry.passage.once(sentences):
            a = max(a, colon + 1)
            found = self._owned(entry.passage, a, b) if a < b else None
            if found is None:
                continue
            draft = UpdateDraft(strip_dash(mark(entry.passage, a, found.start())), "log-item", entry.item)
            draft.named = self.named(entry, found.start("who"))
            say(draft, mark(entry.passage, found.end(), b))
            out.append(draft)
        return out

    def pending(self, entry: Entry, match: re.Match[str]) -> UpdateDraft:
        """'Action still pending: JB to write': the label itself says what became of it."""
        passage = entry.passage
        draft = UpdateDraft(mark(passage, match.end(), len(passage.text)), "status-label", entry.item)
        draft.status = find_status(mark(passage, *match.span("status")))
        return draft

    def told_of(self, entry: Entry) -> UpdateDraft | None:
        """'The action on Ann to ask the builder has been completed.': a sentence about an action, wherever it stands."""
        passage = entry.passage
        found = patterns()["told_of"].match(passage.text, entry.begin) if "action " in passage.text[:40] else None
        status = find_status(mark(passage, *found.span("status"))) if found is not None else None
        if found is None or status is None:
            return None
        draft = UpdateDraft(mark(passage, *found.span("task")), "log-told", entry.item)
        draft.status = status
        return draft

    def dated(self, entry: Entry, match: re.Match[str], in_log: bool) -> UpdateDraft | None:
        passage = entry.passage
        inner, at = (match["paren"], match.start("paren")) if match["paren"] else (match["bare"], match.start("bare"))
        if in_log and match["number"] and match["paren"] and self._whole(passage, match):
            draft = UpdateDraft(mark(passage, *match.span("paren")), "log-entry", entry.item)
            draft.number = mark(passage, *match.span("number"))
            say(draft, mark(passage, match.end(), len(passage.text)))
            return draft
        date = patterns()["date"].search(inner)
        if date and not in_log and not match["number"] and self._assigned(inner[: date.start()]):
            return None  # 'Action (AB, 20 May): ask'
        if not date and not (in_log and match["number"] and line_patterns()["owners"].fullmatch(inner) is None):
            return None
        draft = UpdateDraft(mark(passage, match.end(), len(passage.text)), "log-entry", entry.item)
        word = (match["word"] or "").lower()
        if match["number"]:
            shown = mark(passage, *match.span("number"))
            minute = "." in match["number"] or of_minutes(match["number"], entry.item)
            if word.startswith(OF_MINUTES) or (not word and minute):
                draft.ref = shown
            else:
                draft.number = shown
        if date:
            draft.raised = mark(passage, at + date.start(), at + date.end())
            rest = inner[: date.start()] + " " * (date.end() - date.start()) + inner[date.end() :]
            ref = patterns()["ref"].search(rest)
            if ref and draft.ref is not None and ref.group()[:1].isalpha():
                own, draft.ref = draft.ref, None  # '3.1 (6 May item 4)'
                draft.number = None if counts(entry.item, own.text) else own
            if ref and draft.ref is None:
                draft.ref = mark(passage, at + ref.start("ref"), at + ref.end("ref"))
        owned = owner_field(passage, match.end(), len(passage.text), self.reader.knows)
        if owned is not None:
            owned.give(draft, self.styles, match.end(), len(passage.text))
        else:
            split(draft, passage, match.end(), len(passage.text), self.styles)
        return draft

    def _assigned(self, words: str) -> bool:
        """Whether words in front of a date name owners, whose task it is by then."""
        words = words.strip(" ,;:–-").removesuffix(" by").strip(" ,;:–-")
        spans = split_owners(words, 0, len(words)) if words else []
        return bool(spans) and all(self.reader.knows(words[a:b]) for a, b in spans)

    def _whole(self, passage: Passage, match: re.Match[str]) -> bool:
        """Whether a bracket holds the action itself: '12 (Ann to ask the builder): done'."""
        start, end = match.span("paren")
        found = passage.once(Tasks).subject(start, end)
        return found is not None and found.start <= start + 3

    def _inside(self, passage: Passage, start: int, end: int) -> Mark | None:
        """The action, where a bracket holds it and what became of it stands behind: 'AP1 (Ann to ask the bank) – done.'"""
        text = passage.text
        close = text.find(")", start, end) if text[start : start + 1] == "(" else -1
        if close < 0 or not text[close + 1 : end].strip(" .") or "(" in text[start + 1 : close]:
            return None
        found = passage.once(Tasks).subject(start + 1, close)
        return mark(passage, start + 1, close) if found is not None and found.start <= start + 4 else None

    def bare(self, entry: Entry, section: Section, deeper: bool, labelled: bool, answered: bool) -> UpdateDraft | None:
        """An entry of a log section without a date: a list item, a number, a status.

        `deeper` says that it stands in a list below the entry before, `labelled` that labels tell the entries,
        `answered` that the paragraph below tells what became of it.
        """
        passage, text = entry.passage, entry.passage.text
        ahead = front(text, entry.begin, section.sure)
        head, begin = ahead.head, ahead.end
        said = self._speaker(entry, begin)
        owned = owner_field(passage, begin, len(text), self.reader.knows) if section.sure else None
        labels = [] if said or owned is not None else find_labels(text[begin:])
        labels = [one for one in labels if not names_doer(text, begin + one.start, self.reader.knows)]
        end, named, number = len(text), list[Mark](), None
        if labels and self.only_named(entry, begin + labels[0].end):
            end, named = begin + labels[0].start, self.named(entry, begin + labels[0].end)
        elif labels and labels[0].start > 25 and told_before(passage, begin, begin + labels[0].start):
            return None  # what is said of a matter, and a new action behind it
        elif labels and (section.sure or (labelled and labels[0].start < 3)) and not deeper:
            named = [mark(passage, begin + a, begin + b) for a, b in owners_of(text[begin:], labels[0])]
            number = number_of_label(passage, begin, labels[0])
            begin += labels[0].end
        elif labels and (section.sure or labels[0].start < 30):
            return None
        if (
            section.sure
            and not labels
            and not deeper
            and (told := only_told(entry, begin, self.reader.knows)) is not None
        ):
            return told
        if owned is not None:
            named, begin = owned.owners, begin if owned.start > begin + 2 else owned.end
            end = owned.start if owned.start > begin else end
        line = self.reader.read(passage, begin, end, log=True)
        line.start = past_last(text, line.start)
        draft = UpdateDraft(line.text, "log-item", entry.item, number=number, named=named)
        draft.take(line)
        say_behind(draft, line, end)
        cite(draft, passage, ahead, section)
        bracket = self._owned(passage, line.start, line.end) if not draft.named else None
        if owned is not None:
            owned.give(draft, self.styles, line.start, line.end)
        elif bracket is not None:
            draft.text = strip_dash(mark(passage, line.start, bracket.start()))
            draft.named = self.named(entry, bracket.start("who"))
            say(draft, mark(passage, bracket.end(), line.end))
        elif (whole := self._inside(passage, line.start, line.end)) is not None:
            draft.text = whole
            say(draft, mark(passage, whole.end + 1, line.end))
        else:
            split(draft, passage, line.start, line.end, self.styles)
        cite_behind(draft)
        if draft.status is None and (lone := led_status(draft.text)) is not None:
            draft.status = lone  # '38/2: still open'
        if draft.status is None and (passage.paragraph.marker == "[ ]" or text[begin : begin + 1] == "☐"):
            draft.status = Status("open", None, False)
        cell = self._cited(entry) if head is None else None
        code = self._coded(entry) if head is None and cell is None else None
        draft.ref = draft.ref or code
        if cell is not None:
            draft.ref = mark(cell, 0, len(cell.text))
        rowed = bool(entry.unit.tabular and entry.unit.refs) and entry.unit.body[:1] == [passage]
        listed = passage.paragraph.kind == "list_item" or cell is not None or rowed
        task = passage.once(Tasks).subject(line.start)
        listed = listed or (answered and task is not None and task.start <= line.start + 3)
        led = bool(line.owners) and line.owners[0].start < line.start and text[begin : begin + 1] == "["
        listed = listed or (section.sure and not labels and (led or sets_task(passage, line.start, self.reader.knows)))
        plain = section.sure and patterns()["told"].match(draft.text.text) is None
        letter = ahead.letter
        cited = ahead.dated or (head is not None and not counts(entry.item, head["ref"]))
        was = patterns()["was_to"].match(text, line.start) is not None
        known = (
            cited
            or was
            or (
                (
                    listed
                    or letter is not None
                    or ahead.cited is not None
                    or head is not None
                    or ahead.coded is not None
                    or code is not None
                    or (labelled and bool(labels))
                )
                and (code is not None or _direct(entry.item, section))
                and (task is not None or letter is not None or plain or bool(line.owners))
            )
        )
        if draft.status is None and (not known or draft.text.text.endswith(":")):
            return None
        text_of = draft.text.text
        if not text_of or patterns()["nothing"].match(text_of) or patterns()["resolved"].match(text_of):
            return None
        led = (
            led
            or head is not None
            or ahead.cited is not None
            or ahead.dated
            or listed
            or letter is not None
            or bool(draft.number or draft.named or labels)
        )
        led = led or (line.status is not None and line.start > begin)  # 'DONE Ann to ask'
        led = led or (section.sure and draft.status is not None and draft.status.leads and draft.text.end < line.end)
        if not led and not was and (task is None or task.start > line.start + 40):
            return None
        return draft

    def _owned(self, passage: Passage, start: int, end: int) -> re.Match[str] | None:
        """Known owners in a bracket, and a dash: 'Wind the clock (CD) – done'."""
        found = patterns()["owned"].search(passage.text, start + 4, end)
        spans = split_owners(passage.text, *found.span("who")) if found is not None else []
        return found if all(self.reader.knows(passage.text[a:b]) for a, b in spans) else None

    def _coded(self, entry: Entry) -> Mark | None:
        """The heading that an entry stands under where it is nothing but a reference: 'GPC 37/15'."""
        heading = entry.item.heading if entry.item is not None else None
        return heading if heading is not None and patterns()["code"].fullmatch(heading.text) else None

    def _cited(self, entry: Entry) -> Passage | None:
        """The reference in the row of an entry, where it is not the number of the item or of a paragraph of it."""
        refs = entry.unit.refs if entry.unit.tabular else []
        own = entry.item.number_text if entry.item is not None else None
        shown = clean_number(refs[0].text) if len(refs) == 1 else None
        if shown is None or own is None or shown == own or counts(entry.item, shown):
            return None
        return refs[0]

    def only_named(self, entry: Entry, at: int) -> bool:
        """Whether nothing but owners, and perhaps a date, follows a label."""
        rest = entry.passage.text[at:]
        found = line_patterns()["owners"].match(rest)
        return found is not None and len(rest) < 60 and patterns()["dated_end"].fullmatch(rest, found.end()) is not None

    def named(self, entry: Entry, at: int) -> list[Mark]:
        text = entry.passage.text
        found = line_patterns()["owners"].match(text, at)
        spans = split_owners(text, at, found.end()) if found is not None else []
        return [mark(entry.passage, a, b) for a, b in spans]

    def _speaker(self, entry: Entry, begin: int) -> bool:
        """Whether a tracker's robot says the line."""
        return patterns()["tracked"].match(entry.passage.text, begin) is not None

    def of_summary(self, entry: Entry) -> UpdateDraft | None:
        """A line of a summary that is marked as one of an earlier action: '[PENDING] ACTION: …'."""
        passage, text = entry.passage, entry.passage.text
        labels = find_labels(text, dict(passage.styled(self.styles.bold)))
        if not labels:
            line = self.reader.read(passage, entry.begin, len(text))
            draft = UpdateDraft(line.text, "log-item", entry.item)
            draft.take(line)
            return draft if line.status is not None and not line.new else None
        lead = self.reader.read(passage, entry.begin, labels[0].start)
        if lead.new or lead.status is None:
            return None
        line = self.reader.read(passage, labels[0].end, len(text))
        draft = UpdateDraft(line.text, "log-item", entry.item, status=lead.status)
        draft.take(line)
        return draft


def _direct(item: ItemDraft | None, section: Section) -> bool:
    """Whether a line stands in the review itself, not under a matter that arose and has a heading of its own."""
    above = item.parent if item is not None else None
    return (
        section.sure
        or above is None
        or item is None
        or item.heading is None
        or section_kind(item.heading.text) == "log"
    )

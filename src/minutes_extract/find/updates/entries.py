"""One entry of a review of earlier actions, in each of the forms that it has."""

from __future__ import annotations

import re

from ...document.tree import Styles
from ...segment.passage import Passage
from ..citations import OF_MINUTES, of_minutes
from ..items import Entry
from ..labels import find_labels
from ..lines import LineReader
from ..lines.patterns import line_patterns
from ..mentions import mark
from ..sentences import sentences
from ..status import find_status
from ..tasks import Tasks, imperative, split_owners
from ..titles import section_kind
from .cited import counts
from .labels import names_at
from .model import UpdateDraft
from .owned import in_bracket, owner_field
from .patterns import patterns
from .split import say, split, strip_dash


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
            found = in_bracket(entry.passage, a, b, self.reader.knows) if a < b else None
            if found is None:
                continue
            draft = UpdateDraft(strip_dash(mark(entry.passage, a, found.start())), "log-item", entry.item)
            draft.named = names_at(entry.passage, found.start("who"))
            say(draft, mark(entry.passage, found.end(), b))
            out.append(draft)
        return out

    def fronted(self, entry: Entry, in_log: bool) -> UpdateDraft | None:
        """An entry that its label with a status, its date or its number tells."""
        text = entry.passage.text
        pending = patterns()["pending"].match(text, entry.begin)
        if pending is not None:
            return self._pending(entry, pending)
        if (last := self._of_last(entry)) is not None:
            return last
        match = patterns()["entry"].match(text, entry.begin)
        if match is None or not (match["paren"] or match["bare"]) or match.end() >= len(text) - 3:
            return None
        return self._dated(entry, match, in_log)

    def _pending(self, entry: Entry, match: re.Match[str]) -> UpdateDraft:
        """'Action still pending: JB to write': the label itself says what became of it."""
        passage = entry.passage
        draft = UpdateDraft(mark(passage, match.end(), len(passage.text)), "status-label", entry.item)
        draft.status = find_status(mark(passage, *match.span("status")))
        return draft

    def _of_last(self, entry: Entry) -> UpdateDraft | None:
        """'Action from last meeting: AB to ask (done)': the label itself says that it is an earlier one."""
        passage, text = entry.passage, entry.passage.text
        match = (
            patterns()["of_last"].match(text, entry.begin) if "ction" in text[entry.begin : entry.begin + 60] else None
        )
        if match is None or patterns()["nothing"].match(text, match.end()) is not None:
            return None
        task = passage.once(Tasks).subject(match.end())
        if (task is None or task.start > match.end() + 3) and not imperative(text[match.end() :]):
            return None
        draft = UpdateDraft(mark(passage, match.end(), len(text)), "log-entry", entry.item)
        split(draft, passage, match.end(), len(text), self.styles)
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

    def _dated(self, entry: Entry, match: re.Match[str], in_log: bool) -> UpdateDraft | None:
        passage = entry.passage
        inner = match["paren"] or match["bare"]
        if in_log and match["number"] and match["paren"] and self._whole(passage, match):
            draft = UpdateDraft(mark(passage, *match.span("paren")), "log-entry", entry.item)
            draft.number = mark(passage, *match.span("number"))
            say(draft, mark(passage, match.end(), len(passage.text)))
            return draft
        if in_log and match["number"] and match["paren"] and self._assigned(inner):
            return self._owned(entry, match)
        date = patterns()["date"].search(inner) or self._month(inner, in_log)
        if date and not in_log and self._assigned(inner[: date.start()]):
            return None  # 'Action (AB, 20 May): ask'
        if not date and not (in_log and match["number"] and line_patterns()["owners"].fullmatch(inner) is None):
            return None
        draft = UpdateDraft(mark(passage, match.end(), len(passage.text)), "log-entry", entry.item)
        cite_front(draft, passage, match)
        owned = owner_field(passage, match.end(), len(passage.text), self.reader.knows)
        if owned is not None:
            owned.give(draft, self.styles, match.end(), len(passage.text))
        else:
            split(draft, passage, match.end(), len(passage.text), self.styles)
        return draft

    def _owned(self, entry: Entry, match: re.Match[str]) -> UpdateDraft | None:
        """'Action 2 (AB): quotes for the roof. Carried forward.', where it says what became of it."""
        passage = entry.passage
        draft = UpdateDraft(mark(passage, match.end(), len(passage.text)), "log-entry", entry.item)
        split(draft, passage, match.end(), len(passage.text), self.styles)
        draft.number = mark(passage, *match.span("number"))
        draft.named = [mark(passage, a, b) for a, b in split_owners(passage.text, *match.span("paren"))]
        return draft if draft.status is not None else None

    def _month(self, words: str, in_log: bool) -> re.Match[str] | None:
        """The month of a review that raised an entry: 'Action 4 (July)', where nobody is called so."""
        found = patterns()["month"].fullmatch(words) if in_log else None
        return found if found is not None and not self.reader.knows(words) else None

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


def cite_front(draft: UpdateDraft, passage: Passage, match: re.Match[str]) -> None:
    """Give an entry the number, the day and the minute that stand in front of it: 'Action No 3 (10.09.19 ref 4.2)'."""
    item = draft.item
    inner, at = (match["paren"], match.start("paren")) if match["paren"] else (match["bare"], match.start("bare"))
    date = patterns()["date"].search(inner) or patterns()["month"].fullmatch(inner)
    word = (match["word"] or "").lower()
    if match["number"]:
        shown = mark(passage, *match.span("number"))
        minute = "." in match["number"] or of_minutes(match["number"], item)
        if word.startswith(OF_MINUTES) or (not word and minute):
            draft.ref = shown
        else:
            draft.number = shown
    if match["own"] and draft.number is None:
        draft.number = mark(passage, *match.span("own"))
    if match["cite"] and draft.ref is None:
        draft.ref = mark(passage, *match.span("cite"))
    if date:
        draft.raised = mark(passage, at + date.start(), at + date.end())
        rest = inner[: date.start()] + " " * (date.end() - date.start()) + inner[date.end() :]
        ref = patterns()["ref"].search(rest)
        if ref and draft.ref is not None and ref.group()[:1].isalpha():
            own, draft.ref = draft.ref, None  # '3.1 (6 May item 4)'
            draft.number = None if counts(item, own.text) else own
        if ref and draft.ref is None:
            draft.ref = mark(passage, at + ref.start("ref"), at + ref.end("ref"))

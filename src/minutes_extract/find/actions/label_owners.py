"""The owners beside a label: in it, in front of it, alone in the words behind it, and with a date behind them."""

from __future__ import annotations

import re

from ...segment.passage import Passage
from ...segment.two_languages import strange, twin_at
from ..dates import find_dates
from ..labels import Label
from ..lines import LineReader, nameable
from ..lines.patterns import OWNERS
from ..mentions import Mark, mark
from ..sentences import sentences
from ..tasks import imperative, split_owners, subject
from .around import Span
from .patterns import patterns


def owners_in(passage: Passage, span: Span) -> list[Mark]:
    """Each of the owners that words name."""
    return [mark(passage, a, b - _stopped(passage.text[a:b])) for a, b in split_owners(passage.text, *span)]


def _stopped(who: str) -> bool:
    """Whether the stop behind a name ends its sentence, and is not the name's: 'Carl.', 'CD.', not 'Ann B.', 'A.B.', 'Hart Jr.'"""
    last = who.rsplit(maxsplit=1)[-1] if who.endswith(".") and who.strip(". ") else ""
    return len(last) > 2 and last.count(".") == 1 and last.lower() not in ("jr.", "sr.", "al.", "etc.")


def dated_owners(passage: Passage, who: Span | None) -> tuple[Span | None, Mark | None]:
    """The owners in a label and the date behind them: 'Action (Ann, 20 May)'."""
    if who is None or who[1] - who[0] < 6:
        return who, None
    found = find_dates(passage.text[slice(*who)], cell=True)
    if not found or found[0].lead < 2 or found[-1].end < who[1] - who[0]:
        soon = patterns()["soon"].search(passage.text, *who)
        return (who, None) if soon is None else ((who[0], soon.start()), mark(passage, soon.start("when"), who[1]))
    return (who[0], who[0] + found[0].lead), mark(passage, who[0] + found[0].lead, who[1])


class LabelOwners:
    """Tells owners from other words; `reader` knows whom the document names."""

    def __init__(self, reader: LineReader) -> None:
        self.reader = reader

    def known(self, text: str, span: Span) -> bool:
        """Whether all whom words name are known."""
        return all(self.reader.knows(text[a:b]) for a, b in split_owners(text, *span))

    def in_two_languages(self, text: str, label: Label) -> Label:
        """A label without the owner that is its half in another language, 'Action / Mesure : '; with one that seemed such a half."""
        if label.who is None:
            half = twin_at(text, label.start) if "/" in text[label.start : label.end] else None
            return label._replace(who=half) if half is not None and self.known(text, half) else label
        sign, named = text[: label.who[0]].rstrip()[-1:], text[slice(*label.who)]
        foreign = strange(named) and not (named.isupper() and len(named) < 5) and not self.known(text, label.who)
        if sign == "(":  # an owner who is not known, unless another is named behind
            doer = subject(text, label.end)
            foreign = foreign and doer is not None and all(self.reader.knows(text[a:b]) for a, b in doer.parts)
        return label._replace(who=None) if foreign and label.closed and sign in ("/", "(") else label

    def led(self, text: str, begin: int, label: Label) -> Label:
        """A label with the owner in front of it: 'Ann – action: ask a builder'."""
        found = patterns()["owner_before"].fullmatch(text, begin, label.start) if label.start - begin < 60 else None
        if found is None or not self.known(text, found.span("who")):
            return label
        if ":" in found.group() and not imperative(text[label.end :]):
            return label  # who spoke: 'Ann: action: Carl to ask'
        return label._replace(who=found.span("who"))

    def alone(self, text: str, label: Label, end: int) -> int | None:
        """Where the owners end that are all a label's sentence says."""
        found = (
            patterns()["sentence_owners"].match(text, label.end, end) if label.closed and label.who is None else None
        )
        if found is None or sentences(text[label.end : end])[0][1] != found.end() - label.end:
            return None
        known = self.known(text, found.span("who"))
        return found.end() if known or patterns()["everyone_only"].fullmatch(found["who"]) else None

    def dated(self, words: Mark) -> tuple[Mark, Mark | None]:
        """Owners alone without the date behind them: 'Town Clerk, before 31 March'."""
        if len(words) > 150:
            return words, None
        told = patterns()["owners_when"].fullmatch(words.text)
        if told is not None:
            owners, due = (
                mark(words.passage, words.start + a, words.start + b) for a, b in (told.span("who"), told.span("when"))
            )
            if self.only(owners):
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
        if owners.text and not self.only(owners):
            return words, None
        return owners, mark(words.passage, words.start + found[0].lead, words.end)

    def only(self, words: Mark) -> bool:
        """Whether words are nothing but owners."""
        core = words.text.strip(" .]").removesuffix(")" if "(" not in words.text else "")
        if len(core) >= 110 or patterns()["shouted"].search(core):
            return False
        if len(core) >= 48:  # more than one name: 'Head of Water Supply / Head of Roads'
            several = re.fullmatch(OWNERS, core) is not None
            return several and all(nameable(core[a:b], self.reader.knows) for a, b in split_owners(core, 0, len(core)))
        if patterns()["everyone_only"].fullmatch(core):
            return True
        return bool(patterns()["owners_only"].fullmatch(core) or re.fullmatch(OWNERS, core))

"""The decisions that a passage tells, sentence by sentence."""

from __future__ import annotations

import re

from ...segment.passage import Passage
from ..items import Entry
from ..mentions import Mark, mark
from ..sentences import sentences
from .carried import read_carried
from .model import DecisionDraft
from .motions import MOTIONS, Motion, moves_only, outcome_only, read_motion, recorded
from .patterns import NEEDS, SAID, STEMS, classify, patterns
from .sentence import Told, read_behind, read_sentence
from .shares import SHARES, Share, counts_votes, share_in, share_only
from .votes import tally_only, votes


def read_passage(
    entry: Entry, out: list[DecisionDraft], taken: set[tuple[int, int]], bodies: frozenset[str], end: int | None = None
) -> DecisionDraft | None:
    """Add the decisions of a passage, or of what ends before `end`; the motion that it ends with, where nothing is said of it there."""
    if (
        not (entry.passage.holds(STEMS) or entry.passage.holds(SHARES))
        or patterns()["only_proposed"].match(entry.passage.text, entry.begin) is not None
    ):
        return None
    return _Reading(entry, out, bodies, end).run(taken)


_AFTERWARDS = ("objection", "put", "all-for")  # rules of what may only say how the one before was taken


class _Reading:
    """Goes through the sentences of a passage; `out` are the decisions so far, of the passages before it too."""

    def __init__(self, entry: Entry, out: list[DecisionDraft], bodies: frozenset[str], end: int | None) -> None:
        self.entry = entry
        self.passage, self.text = entry.passage, entry.passage.text
        self.out = out
        self.bodies = bodies
        self.moves = self.passage.holds(MOTIONS)
        self.shares = self.passage.holds(SHARES)
        spans = [(max(a, entry.begin), b) for a, b in self.passage.once(sentences) if b > entry.begin]
        self.spans = [(_begin(self.text, a, b), b) for a, b in spans if end is None or b <= end]
        self.put: DecisionDraft | None = None

    def run(self, taken: set[tuple[int, int]]) -> DecisionDraft | None:
        n = 0
        while n < len(self.spans):
            n = 1 + (n if self._told_elsewhere(n, taken) else self._take(n))
        return self.put

    def _told_elsewhere(self, n: int, taken: set[tuple[int, int]]) -> bool:
        """Whether the n-th sentence is no decision's: empty, taken by others, or an action."""
        a, b = self.spans[n]
        word = next((at for at in range(a, min(a + 6, b)) if self.text[at].isalnum()), a)  # behind a box or an arrow
        if b <= a or (id(self.passage), a) in taken or (id(self.passage), word) in taken:
            return True
        return self.text[a] in "[Aa" and patterns()["action"].match(self.text, a) is not None

    def _take(self, n: int) -> int:
        """Take the n-th sentence and those behind it that go with it: the last of them."""
        if n + 1 < len(self.spans) and patterns()["numbered_label"].fullmatch(self.text, *self.spans[n]):
            self.out.append(self._numbered(n))
            return n + 1
        if n == 0 and self.moves and not self._goes_with(0):
            if (done := read_carried(self.text, self.spans)) is not None:
                return self._carried(*done)
        motion = read_motion(self.text, self.spans, n) if self.moves else None
        if motion is not None:
            return self._motion(n, motion)
        if self.shares and (last := self._share(n)) is not None:
            return last
        if n and (self._pair(n) or self._assent(n) or self._says_how(n)):
            return n
        return self._said(n)

    def _carried(self, last: int, verb: str) -> int:
        """Take who moved and seconded what stands above, and that it was carried."""
        a, b = self.spans[0][0], self.spans[last][1]
        above = self.out[-1] if self.out and self.out[-1].item is self.entry.item else None
        if above is not None and above.proposer is None and above.seconder is None:
            movers(above, self.passage, a, b, self.text[a:b].lower())
            return last
        kind = classify(verb)
        made = self._draft(a, b, Told("carried" if kind == "other" else kind, "put", a))
        movers(made, self.passage, a, b, self.text[a:b].lower())
        self.out.append(made)
        return last

    def _numbered(self, n: int) -> DecisionDraft:
        """The decision behind a label that is a sentence of its own: 'Resolution 22/07. To bid for the barn.'"""
        a, b = self.spans[n + 1]
        low = self.text[a:b].lower()
        told = read_sentence(self.text, a, b, low, frozenset()) or Told("resolved", "decision-label", a)
        made = self._draft(self.spans[n][0], b, told._replace(rule="decision-label"))
        movers(made, self.passage, a, b, low)
        return made

    def _share(self, n: int) -> int | None:
        """Take a sentence that most of those who voted were for, as figures in it or behind it say: its last one."""
        text, (a, b) = self.text, self.spans[n]
        alone = share_only(text, a, b)
        if alone is not None:
            before = self.out[-1] if self._goes_with(n) else None
            if before is not None and before.vote is None:
                before.vote = self._vote(alone)
            return n
        behind = share_only(text, *self.spans[n + 1]) if n + 1 < len(self.spans) else None
        if behind is not None and behind.against is not None and not counts_votes(text, a, b):
            return None
        if behind is not None and SAID.within(text[a:b].lower()):
            if read_sentence(text, a, b, text[a:b].lower(), self.bodies) is not None:
                return None  # a decision by its own words
        share = behind or share_in(text, a, b)
        if share is None:
            return None
        last = n + (behind is not None)
        if share.passed:
            made = self._draft(a, self.spans[last][1], Told("carried", "tally", a))
            made.vote = self._vote(share)
            if " proposes " in text[a:b] or " moves " in text[a:b]:
                movers(made, self.passage, a, b, text[a:b].lower())
            self.out.append(made)
        return last

    def _vote(self, share: Share) -> dict[str, tuple[int, Mark]]:
        """The sides of a share, each with the words that tell it."""
        words = mark(self.passage, share.start, share.end)
        sides = {"for": (share.votes, words)}
        return sides if share.against is None else {**sides, "against": (share.against, words)}

    def _motion(self, n: int, motion: Motion) -> int:
        """Take a motion and what is said of it."""
        a = self.spans[n][0]
        kind = classify(recorded(self.text, a, motion.end) or "carried")
        made = self._draft(a, motion.end, Told(kind, "motion", motion.begin))
        movers(made, self.passage, a, motion.stop, self.text[a : motion.stop].lower())
        _referred(made, self.entry)
        if motion.passed:
            self.out.append(made)
        last = n + motion.following
        self.put = made if last + 1 == len(self.spans) and not motion.failed else None
        return last

    def _pair(self, n: int) -> bool:
        """Whether a sentence only names who moved and who seconded what was decided before it: '(AB/CD)'."""
        pair = patterns()["pair"].fullmatch(self.text, *self.spans[n])
        if pair is None or not self._goes_with(n):
            return False
        _take_pair(self.out[-1], self.passage, pair)
        return True

    def _assent(self, n: int) -> bool:
        """Whether a bare 'Agreed.' makes a decision of the sentence that it is about, where that is none itself.

        Sentences between them that only say who moved it, or how the votes were, are about it.
        """
        passage, text, (c, d) = self.passage, self.text, self.spans[n]
        said = patterns()["assent"].fullmatch(text, c, d)
        if said is None or (said["how"] and not any(map(str.isdecimal, said["how"]))):
            return False
        k = self._told_before(n)
        a, b = self.spans[k]
        if ("favo" in said["verb"] and moves_only(text, a, b)) or not any(map(str.isalnum, text[a:b])):
            return False  # 'Proposed Ann, seconded Carl. All in favour.': of what stands above; '. Agreed.' behind a heading
        last = self.out[-1] if self.out else None
        if last is not None and last.text.passage is passage and last.text.end >= b:
            if k < n - 1 and last.kind in ("other", "agreed") and last.rule in ("proposed", "decision-label"):
                last.kind = classify(said["verb"])
            return False
        made = DecisionDraft(
            mark(passage, a, b), classify(said["verb"]), "assent", self.entry.item, mark(passage, c, d)
        )
        for x, y in self.spans[k + 1 : n]:
            if (pair := patterns()["pair"].fullmatch(text, x, y)) is not None:
                _take_pair(made, passage, pair)
        movers(made, passage, a, d, text[a:d].lower())
        self.out.append(made)
        return True

    def _says_how(self, n: int) -> bool:
        """Whether a sentence only says how what was decided before it was carried: 'Carried unanimously.', 'Vote: 5-0-1.'"""
        text, (a, b) = self.text, self.spans[n]
        if not self.out or self.out[-1].text.passage is not self.passage:
            return False
        if patterns()["assent"].fullmatch(text, a, b) is None and not tally_only(text, a, b):
            return False
        if self.out[-1].text.end < self.spans[self._told_before(n)][1] - 1:
            return False
        movers(self.out[-1], self.passage, a, b, text[a:b].lower())
        return True

    def _said(self, n: int) -> int:
        """Take what a sentence decides, with the lettered parts behind it; or what it says of the decision before."""
        passage, text, (a, b) = self.passage, self.text, self.spans[n]
        low = passage.low if b - a == len(text) else text[a:b].lower()
        told = self._lead(a, b) if n == 0 else None
        told = told or (read_behind(text, self.entry.begin, (a, b), low, self.bodies) if SAID.within(low) else None)
        if told is not None and told.begin > a and outcome_only(text[told.begin : b]) and self._right_above():
            return n  # 'Resolution: Vote passed', below the vote
        if told is None or (told.rule in _AFTERWARDS and self._goes_with(n, told.rule)):
            before = self.out[-1] if self.out and self.out[-1].item is self.entry.item else None
            if n == 0 or (before is not None and before.text.passage is passage):
                movers(before, passage, a, b, low)
            return n
        if told.rule == "ends-in" and self._of_others(n):
            return n
        if told.rule == "decision-label" and patterns()["first_part"].search(text, a, b) is not None:
            while n + 1 < len(self.spans) and patterns()["member"].match(text, b) is not None:
                n, b = n + 1, self.spans[n + 1][1]
        made = self._draft(a, b, told)
        movers(made, passage, a, b, low)
        _referred(made, self.entry)
        self.out.append(made)
        return n

    def _draft(self, label: int, end: int, told: Told) -> DecisionDraft:
        """The decision that ends at `end`; what stands in front of its words from `label` on marks it."""
        made = DecisionDraft(mark(self.passage, told.begin, end), told.kind, told.rule, self.entry.item)
        if told.begin > label:
            made.label = mark(self.passage, label, told.begin)
        return made

    def _lead(self, a: int, b: int) -> Told | None:
        """A heading that goes on to what became of it: 'Minutes of 6 April agreed.'"""
        text, begin = self.text, self.entry.begin
        if not begin or a - begin > 3:
            return None
        said = patterns()["lead"].fullmatch(text[a:b]) or patterns()["lead_start"].match(text, a, b)
        if said is None:
            return None
        number = patterns()["ordinal"].match(text)
        return Told(classify(said["verb"]), "heading-outcome", number.end() if number is not None else 0)

    def _of_others(self, n: int) -> bool:
        """Whether 'Road closure approved.' may tell of what others did: in the midst of a text, with nobody who moves it."""
        if n == 0 or (n + 1 < len(self.spans) and moves_only(self.text, *self.spans[n + 1])):
            return False
        return n > 1 or any(map(str.isalnum, self.text[slice(*self.spans[0])]))  # a heading's stop is left in front

    def _goes_with(self, n: int, rule: str = "") -> bool:
        """Whether the n-th sentence is about the last decision: in the same passage, or ending right above it."""
        if not self.out or self.out[-1].item is not self.entry.item:
            return False
        alone = n == 0 or "agreed" not in self.text[slice(*self.spans[n])]  # 'He asked for more. All present agreed.'
        return (
            (rule == "all-for" and alone)
            or self.out[-1].text.passage is self.passage
            or (n == 0 and self._right_above())
        )

    def _right_above(self) -> bool:
        """Whether the last decision is the whole end of the paragraph above."""
        if not self.out or self.out[-1].item is not self.entry.item:
            return False
        return 0 <= self.passage.start - self.out[-1].text.passage.paragraph.end < 4

    def _told_before(self, n: int) -> int:
        """Which sentence in front of the n-th it is about, past those that only say who moved or how the votes were."""
        k = n - 1
        while (
            k > 0
            and _about_one(self.text, *self.spans[k])
            and any(map(str.isalnum, self.text[slice(*self.spans[k - 1])]))
        ):
            k -= 1
        return k


def _take_pair(draft: DecisionDraft, passage: Passage, pair: re.Match[str]) -> None:
    if draft.proposer is None and draft.seconder is None:
        draft.proposer, draft.seconder = mark(passage, *pair.span("first")), mark(passage, *pair.span("second"))


def _about_one(text: str, a: int, b: int) -> bool:
    """Whether a sentence is only about the one before: who moved it, how the votes were, 'About time too.'"""
    pair = patterns()["pair"].fullmatch(text, a, b) is not None
    return text.count(" ", a, b) < 3 or pair or moves_only(text, a, b) or tally_only(text, a, b)


def _begin(text: str, a: int, b: int) -> int:
    spoken = patterns()["speaker"].match(text, a, b) if text.find("<", a, b) >= 0 else None
    a = spoken.end() if spoken is not None else a
    counts = text[a : a + 1].isdigit() or text[a : a + 1] == "(" or text[a + 1 : a + 2] == ")"
    numbered = patterns()["numbered"].match(text, a, b) if counts else None
    a = numbered.end() if numbered is not None else a
    while a < b and text[a] in " :–-":
        a += 1
    return a


def _referred(made: DecisionDraft, entry: Entry) -> None:
    refs = entry.unit.refs
    if len(refs) == 1:
        made.ref = mark(refs[0], 0, len(refs[0].text))


def movers(draft: DecisionDraft | None, passage: Passage, a: int, b: int, low: str) -> None:
    """Proposer, seconder and votes said in text[a:b], of which `low` is the lower case."""
    if draft is None:
        return
    text, find = passage.text, patterns()
    for name in ("proposer", "seconder"):
        match = find[name].search(text, a, b) if getattr(draft, name) is None and NEEDS[name].within(low) else None
        if match is not None:
            said = match.groupdict()
            setattr(draft, name, mark(passage, *match.span(next(key for key, words in said.items() if words))))
    both = find["both"].search(text, a, b) if NEEDS["both"].within(low) else None
    if both is not None and draft.proposer is None and draft.seconder is None:
        draft.proposer = mark(passage, *both.span("first" if both["first"] else "mover"))
        draft.seconder = mark(passage, *both.span("second" if both["first"] else "other"))
    counted = votes(text, a, b)
    if counted and draft.vote is None:
        draft.vote = {k: (n, mark(passage, *span)) for k, (n, span) in counted.items()}

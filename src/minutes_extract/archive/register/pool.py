"""The actions known so far, found by day, number or words, so that not all have to be compared."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from itertools import chain

from minutes_extract.archive.register.evidence import Subject, subject
from minutes_extract.archive.register.mentions import Mention, Thread, plain_number
from minutes_extract.archive.register.wording import Words

__all__ = ["Pool"]

_PORTION = 0.25
_RAREST = 12  # more than these would find more that says something else


class Pool:
    """`words` holds those of every mention, by document and id; `threads` all actions, in order."""

    def __init__(self, words: Mapping[tuple[str, str], Words]) -> None:
        self.words = dict(words)
        self.threads: list[Thread] = []
        self._counts: dict[str, int] = defaultdict(int)
        for found in self.words.values():
            for term in found.terms:
                self._counts[term] += 1
        self._by_day: dict[str | None, list[int]] = defaultdict(list)
        self._by_number: dict[str, list[int]] = defaultdict(list)
        self._by_term: dict[str, dict[int, None]] = defaultdict(dict)
        self._places: dict[int, int] = {}
        self._subjects: dict[int | tuple[str, str], Subject] = {}

    def add(self, thread: Thread) -> Thread:
        at = len(self.threads)
        self.threads.append(thread)
        self._places[id(thread)] = at
        self._by_day[thread.first.raised_on].append(at)
        self.extended(thread, thread.first)
        return thread

    def extended(self, thread: Thread, mention: Mention) -> None:
        """Take in the number and words of a mention of an action."""
        at = self._places[id(thread)]
        self._subjects.pop(at, None)
        number = plain_number(mention.number)
        if number and at not in self._by_number[number]:
            self._by_number[number].append(at)
        for term in self.words[mention.sha256, mention.id].terms:
            self._by_term[term].setdefault(at)

    def subject(self, of: Mention | Thread) -> Subject:
        """A mention or an action made ready to be compared; made once for as long as it stays the same."""
        key = self._places[id(of)] if isinstance(of, Thread) else (of.sha256, of.id)
        found = self._subjects.get(key)
        if found is None:
            found = self._subjects[key] = subject(of, self.words)
        return found

    def near(self, review: Mention) -> list[Thread]:
        """The actions that a review has a day, a number or words in common with."""
        if review.raised_on is not None:
            day = self._by_day.get(review.raised_on, [])
            if None not in self._by_day:
                return self._listed(day)
            undated = (t for t in self._alike(review) if t.first.raised_on is None)
            return self._listed([*day, *(self._places[id(t)] for t in undated)])
        return self._alike(review)

    def worded(self, mention: Mention, portion: float) -> list[Thread]:
        """The actions that share this portion of the mention's rarest words: two at least, or its only one."""
        own = sorted(self.words[mention.sha256, mention.id].terms, key=lambda term: (self._counts[term], term))[
            :_RAREST
        ]
        shared = Counter(chain.from_iterable(self._by_term.get(term, ()) for term in own))
        least = max(portion * len(own), min(2, len(own)))
        return self._listed(at for at, count in shared.items() if count >= least)

    def _alike(self, review: Mention) -> list[Thread]:
        number = plain_number(review.number)
        numbered = self._by_number.get(number, []) if number else []
        return self._listed([*numbered, *(self._places[id(t)] for t in self.worded(review, _PORTION))])

    def _listed(self, places: Iterable[int]) -> list[Thread]:
        return [self.threads[at] for at in sorted(set(places))]

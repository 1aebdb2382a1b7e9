"""The actions known so far, found by day, number or words, so that not all have to be compared."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping

from minutes_extract.archive.register.mentions import Mention, Thread, plain_number
from minutes_extract.archive.register.wording import Terms

__all__ = ["Pool"]

_RAREST = 8  # an action that says the same has most of these


class Pool:
    """`terms` holds the terms of every mention, by document and id; `threads` all actions, in order."""

    def __init__(self, terms: Mapping[tuple[str, str], Terms]) -> None:
        self.terms = dict(terms)
        self.threads: list[Thread] = []
        self._counts: dict[str, int] = defaultdict(int)
        for found in self.terms.values():
            for term in found:
                self._counts[term] += 1
        self._by_day: dict[str | None, list[int]] = defaultdict(list)
        self._by_number: dict[str, list[int]] = defaultdict(list)
        self._by_term: dict[str, list[int]] = defaultdict(list)
        self._places: dict[int, int] = {}

    def add(self, thread: Thread) -> Thread:
        at = len(self.threads)
        self.threads.append(thread)
        self._places[id(thread)] = at
        self._by_day[thread.first.raised_on].append(at)
        self.numbered(thread, thread.first)
        return thread

    def numbered(self, thread: Thread, mention: Mention) -> None:
        """Take in the number and words of a further mention."""
        at = self._places[id(thread)]
        number = plain_number(mention.number)
        if number and at not in self._by_number[number]:
            self._by_number[number].append(at)
        for term in self.terms[mention.sha256, mention.id]:
            if not self._by_term[term] or self._by_term[term][-1] != at:
                self._by_term[term].append(at)

    def near(self, review: Mention) -> list[Thread]:
        """The actions that a review has a day, a number or words in common with."""
        if review.raised_on is not None:
            undated = [t for t in self._alike(review) if t.first.raised_on is None]
            return self._listed([*self._by_day.get(review.raised_on, ()), *(self._places[id(t)] for t in undated)])
        return self._alike(review)

    def worded(self, mention: Mention) -> list[Thread]:
        """The actions that share one of the mention's rarest words."""
        own = sorted(self.terms[mention.sha256, mention.id], key=lambda term: (self._counts[term], term))
        return self._listed(at for term in own[:_RAREST] for at in self._by_term.get(term, ()))

    def _alike(self, review: Mention) -> list[Thread]:
        number = plain_number(review.number)
        numbered = self._by_number.get(number, []) if number else []
        return self._listed([*numbered, *(self._places[id(t)] for t in self.worded(review))])

    def _listed(self, places: Iterable[int]) -> list[Thread]:
        return [self.threads[at] for at in sorted(set(places))]

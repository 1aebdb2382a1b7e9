"""Following the actions of one body from meeting to meeting."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import chain

from minutes_extract.archive.register.assign import assign
from minutes_extract.archive.register.evidence import MARGIN, Pair, Subject, compare
from minutes_extract.archive.register.mentions import CLOSED, Match, Mention, Thread, by_meeting, plain_number
from minutes_extract.archive.register.pool import Pool
from minutes_extract.archive.register.wording import Wording, words

__all__ = ["follow"]

_TWIN, _TWIN_OF_OTHERS = 0.8, 0.85
_NEAR, _SAME = 0.5, 0.85


def follow(mentions: Iterable[Mention], meetings: Iterable[str]) -> list[Thread]:
    """The actions of one body, in the order in which they first turn up.

    mentions: of all documents that count, in any order. meetings: the days on which the body met, as far as the
    archive has minutes of them.
    """
    every = list(mentions)
    known = {(m.sha256, m.id): words(m.text, without=(m.due_text,)) for m in every}
    follower = _Follower(Wording(known.values()), Pool(known), frozenset(meetings))
    for meeting in by_meeting(every).values():
        follower.meeting([m for m in meeting if m.raised], [m for m in meeting if not m.raised])
    return follower.pool.threads


class _Follower:
    def __init__(self, wording: Wording, pool: Pool, meetings: frozenset[str]) -> None:
        self.wording = wording
        self.pool = pool
        self.days = meetings

    def meeting(self, raised: Sequence[Mention], reviews: Sequence[Mention]) -> None:
        """Take in one meeting: its reviews are of earlier actions, or say that they were raised on this day."""
        new = [self.pool.add(Thread(mention)) for mention in raised]
        self._review(self._restatements(reviews))
        for at, thread in enumerate(new):
            self._twins(thread, new[:at])

    def _compare(self, one: Subject, thread: Thread) -> Pair:
        closed = thread.status in CLOSED
        return compare(one, self.pool.subject(thread), self.wording, closed=closed)

    def _restatements(self, reviews: Sequence[Mention]) -> list[list[Mention]]:
        """The reviews, those together that are of one action: a log may be printed twice."""
        groups: list[list[Mention]] = []
        for review in reviews:
            for group in groups:
                if not _marked_alike(group[0], review):
                    continue
                pair = compare(self.pool.subject(group[0]), self.pool.subject(review), self.wording)
                match = pair.match
                if (
                    match
                    and match.by in ("number+date", "ref+date")
                    and not match.differs
                    and pair.likeness.share >= 0.5
                ):
                    group.append(review)
                    break
            else:
                groups.append([review])
        return groups

    def _review(self, groups: Sequence[list[Mention]]) -> None:
        candidates = [self._candidates(group[0]) for group in groups]
        numbers = {id(t): at for at, t in enumerate({id(t): t for t in chain.from_iterable(candidates)}.values())}
        threads = {numbers[id(t)]: t for t in chain.from_iterable(candidates)}
        pairs = {
            (at, numbers[id(thread)]): self._compare(self.pool.subject(group[0]), thread)
            for at, group in enumerate(groups)
            for thread in candidates[at]
        }
        found = assign({place: pair.weight for place, pair in pairs.items() if pair.match}, MARGIN)
        taken = {id(threads[action]) for action in found.matched.values()}
        for at, group in enumerate(groups):
            if at in found.matched:
                match = pairs[at, found.matched[at]].match
                assert match is not None  # only such were assigned
                self._extend(threads[found.matched[at]], group, match)
            elif at in found.open:
                self._unsure(group, [threads[action] for action in found.open[at]])
            else:
                self._unsure(group, [t for t in self._possible(group[0]) if id(t) not in taken])

    def _candidates(self, review: Mention) -> list[Thread]:
        """The actions that a review may be of: raised before, or by its own word on the same day."""
        found = self.pool.near(review)
        return [thread for thread in found if _earlier(thread, review)]

    def _extend(self, thread: Thread, group: Sequence[Mention], match: Match) -> None:
        for review in group:
            thread.later.append((review, match))
            self.pool.extended(thread, review)

    def _unsure(self, group: Sequence[Mention], rivals: Sequence[Thread]) -> None:
        """Begin an action with a review; `rivals` are those that it may be of."""
        thread = self.pool.add(Thread(group[0], rivals=list(rivals)))
        for rival in rivals:
            rival.rivals.append(thread)
        for review in group[1:]:
            pair = compare(self.pool.subject(group[0]), self.pool.subject(review), self.wording)
            self._extend(thread, [review], pair.match or Match("wording", (), ()))

    def _possible(self, review: Mention) -> list[Thread]:
        """Actions that a review could be of, and that nothing allows it to be matched with."""
        own = self.pool.subject(review)
        near = [(thread, compare(own, self.pool.subject(thread), self.wording)) for thread in self._candidates(review)]
        if review.raised_on is None:
            return [thread for thread, pair in near if _likely(pair, _NEAR)]
        number, ref = own.number, own.ref
        marked = [
            thread
            for thread, _ in near
            if (number and plain_number(thread.number) == number) or (ref and self.pool.subject(thread).ref == ref)
        ]
        if marked or review.raised_on in self.days or not self._within(review):
            return marked
        # no meeting was on that day, though there were some before it: the day may be misprinted
        worded = [t for t in self.pool.worded(review, 0.5) if _earlier(t, review)]
        return [t for t in worded if _likely(self._compare(own, t), _SAME)]

    def _within(self, review: Mention) -> bool:
        return any(day < (review.raised_on or "") for day in self.days)

    def _twins(self, thread: Thread, same_meeting: Sequence[Thread]) -> None:
        """Note which open actions say the same as a new one."""
        own = self.pool.subject(thread.first)
        together = {id(other) for other in same_meeting}
        for other in self.pool.worded(thread.first, 0.5):
            if other is thread or other.status in CLOSED or not (id(other) in together or _before(other, thread)):
                continue
            pair = self._compare(own, other)
            owned = own.owners & self.pool.subject(other).owners
            apart = not owned and bool(own.owners)
            if apart and id(other) in together:
                continue
            if not pair.clash and _likely(pair, _TWIN_OF_OTHERS if apart else _TWIN):
                thread.twins.append(other)
                other.twins.append(thread)


def _likely(pair: Pair, least: float) -> bool:
    return pair.likeness.share >= least and pair.likeness.words >= 3


def _marked_alike(one: Mention, other: Mention) -> bool:
    return (
        one.raised_on == other.raised_on
        and one.raised_on is not None
        and ((one.number == other.number and one.number is not None) or (one.ref == other.ref and one.ref is not None))
    )


def _earlier(thread: Thread, review: Mention) -> bool:
    first = thread.first
    if first.sha256 == review.sha256:
        return first.raised and first.date is not None and review.raised_on == first.date
    return (first.date or "") < (review.date or "") or first.date is None or first.date == review.raised_on


def _before(other: Thread, thread: Thread) -> bool:
    return other.first.sha256 != thread.first.sha256 or not other.first.raised

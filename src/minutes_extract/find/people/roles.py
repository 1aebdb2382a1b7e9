"""One person's job title and organisation apart: where the organisation begins."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import accumulate

from ...lexicons import words as word_list
from ..words import CAPITAL, FINAL, HEAD, LINK, ORG, START, TOPIC, Word


@dataclass(slots=True)
class Context:
    """What is known of the list: a column for organisations, names of organisations met before."""

    separate: bool = False  # organisations stand in a column of their own
    comma_last: bool = False  # elsewhere in the list the last comma parts the organisation
    known: frozenset[str] = frozenset()
    joined: frozenset[tuple[str, str]] = frozenset()  # words that stand side by side more than once
    single: bool = False  # every line of the list is of one person
    behind: bool = False  # each line of the list has a name and, behind it, what is nobody's
    behind_all: frozenset[str] = frozenset()  # the kinds of paragraph of which another list is so
    name_last: bool = False  # the lines of the list put an organisation or office in front: 'Acme – Ann Bell'
    by_body: bool = False  # every line of the list is of the people of one organisation
    pairs: bool = False  # people and what they belong to alternate, parted by dashes
    pair: bool = False  # the line has two parts: 'Ann Bell, Upper Weir Hydro'
    turned: bool = False  # surnames stand in front, with a comma behind them
    handles: bool = False  # people go by handles: '@annb'
    trios: bool = False  # the lines have three parts: a name, an office, a body
    lettered: bool = False  # names with a letter and single words alternate: 'Ann B, Acorn, Carl D, Oxfam'
    entries: bool = False  # semicolons part the people of the line, commas what is said of each
    run_on: bool = False  # people run on without a mark between them: 'Ann Bell, Clerk Carl Dunn, Warden'
    nicks: bool = False  # most lines of the list are one word each, as people go by online


_MARKS = frozenset((",", ";", "–", "—", "-", "(", ")"))
_LONGEST_NAME = 60  # words of an organisation
_BODIES = frozenset(("nhs", "university", "healthwatch"))


class Runs:
    """The words of a cell, of which any run may be asked about; what is asked often is worked out once."""

    def __init__(self, words: list[Word], context: Context) -> None:
        self.words = words
        self.context = context
        self.flags = [w.flags for w in words]
        self.lower = [w.text.lower() for w in words]
        self.marks = [i for i, w in enumerate(words) if w.text in _MARKS]
        self.brackets = [i for i, w in enumerate(words) if w.text in "()"]
        self.heads = list(accumulate([f & HEAD > 0 for f in self.flags], initial=0))
        self.tails = {name[name.rfind(" ") + 1 :] for name in context.known}
        self.next_mark = self._next_marks()
        self._organisations: dict[tuple[int, int], bool] = {}
        self._marked: dict[tuple[int, int, bool], int | None] = {}
        self._inner: dict[int, list[int]] = {}

    def organisation(self, start: int, end: int) -> bool:
        """Whether words[start:end] read as the name of an organisation."""
        if end - start > _LONGEST_NAME:
            return False
        key = start, end
        found = self._organisations.get(key)
        if found is None:
            opening = next((i for i in self.brackets if start <= i < end), None)
            if opening is not None and opening > start and self.words[end - 1].text == ")":
                found = _organisation(self.words, start, opening)  # what stands in brackets is said of it
            elif opening is not None:
                found = organisation_like(self.words[start:end])
            else:
                found = _organisation(self.words, start, end)
            self._organisations[key] = found
        return found

    def known(self, start: int, end: int) -> bool:
        """Whether words[start:end] are an organisation met before."""
        return self.lower[end - 1] in self.tails and " ".join(self.lower[start:end]) in self.context.known

    def cut(self, start: int, end: int) -> int:
        """Index of the first word of the organisation in words[start:end], one person's; `end` for none."""
        if self.context.separate:
            return end
        mark = self.next_mark[start]
        if mark == len(self.marks) or self.marks[mark] >= end:
            return self._inner_cut(start, end)
        key = mark, end, self.marks[mark] == start
        if key not in self._marked:
            self._marked[key] = self._marked_cut(start, end, mark)
        cut = self._marked[key]
        return self._inner_cut(start, end) if cut is None else cut

    def _next_marks(self) -> list[int]:
        """For each index how many marks stand before it."""
        marked = set(self.marks)
        return list(accumulate(map(marked.__contains__, range(len(self.words))), initial=0))

    def _marked_cut(self, start: int, end: int, mark: int) -> int | None:
        """The cut after a comma or dash, of which the first has this number; None where they part nothing.

        It is the same for all that begin before that mark.
        """
        parts = _comma_phrases(self.words, self.marks[mark:], start, end)
        if len(parts) < 2:
            return None
        for a, b in parts[1:]:
            if office_of(self.words, a, b) or (self.organisation(a, end) and not _roleish(self.words[a:b])):
                return a
        a, b = parts[-1]
        if self.known(a, b) or (self.context.comma_last and _proper(self.words[a:b])):
            return a
        if b - a == 1 and self.words[a].text.isupper() and 1 < len(self.words[a].text) < 7:
            return a  # 'Adviser, FBC'
        if self.heads[parts[0][1]] > self.heads[start] and _proper(self.words[a:b]) and _named(self.words[a:b]):
            return a  # 'Head of Service, Weir Mill'
        return end

    def _inner_cut(self, start: int, end: int) -> int:
        """'Clerk Mereside Council': an organisation after a job title without a comma."""
        if start == end or (end - start == 1 and self.lower[start] in word_list("roles.kinds")):
            return end
        if self.tails and self.known(start, end):
            return start
        named = executive(self.words, start, end) or office_of(self.words, start, end)
        if named or self.heads[end] == self.heads[start] or body_at_end(self.words, start, end):
            if end - start == 1 and self.flags[start] & START:
                return end
            return start if named or self.organisation(start, end) else end
        cuts = self._inner.get(end)
        if cuts is None:
            cuts = self._inner[end] = self._cuts(end)
        for i in cuts:
            if i > start:
                return i
        return self._proper_tail(start, end)

    def _proper_tail(self, start: int, end: int) -> int:
        """'Chief Executive Ferrow Council': an organisation that begins with a name of its own behind the title."""
        i = end - 1
        while not self.flags[i] & HEAD:
            i -= 1
        begins = i + 2 < end and self.flags[i + 1] & (CAPITAL | LINK | START | ORG | TOPIC) == CAPITAL
        return i + 1 if begins and i >= start and self.organisation(i + 1, end) else end

    def _cuts(self, end: int) -> list[int]:
        """Where after a job title an organisation may begin that ends with words[:end]."""
        flags = self.flags
        ends = [i for i in range(1, end) if flags[i - 1] & FINAL]
        out: list[int] = []
        for i in ends:
            if flags[i] & (LINK | CAPITAL) != CAPITAL or (i == end - 1 and flags[i] & START):
                continue
            last = i == ends[-1] and not flags[end - 1] & FINAL and self.organisation(i, end)
            if last or (self.tails and self.known(i, end)):
                out.append(i)
        return out


def body_at_end(words: list[Word], start: int, end: int) -> bool:
    """Whether the only word of an office stands right in front of a body's: 'Farm Liaison Network'."""
    heads = [i for i in range(start, end) if words[i].flags & HEAD]
    return (
        heads == [end - 2] and end - start > 2 and bool(words[end - 1].flags & ORG) and words[start].flags & START > 0
    )


def _comma_phrases(words: list[Word], marks: list[int], start: int, end: int) -> list[tuple[int, int]]:
    """Index ranges of the parts between commas and dashes (`marks`), brackets kept whole."""
    out, begin, depth = [], start, 0
    for i in marks:
        if i >= end:
            break
        mark = words[i].text
        if mark in "()":
            depth += 1 if mark == "(" else -1
        elif depth <= 0:
            out.append((begin, i))
            begin = i + 1
    out.append((begin, end))
    return [(a, b) for a, b in out if b > a]


def organisation_like(words: list[Word]) -> bool:
    """Whether these words read as the name of an organisation."""
    opening = next((i for i, w in enumerate(words) if w.text == "("), 0)
    if opening and words[-1].text == ")" and any(w.flags & HEAD for w in words[:opening]):
        return organisation_like(words[:opening])  # 'Chair (Weir Council)'
    core = [w for w in words if w.text not in "()"]
    if not core or not _capital(core[0]):
        return False
    outside = words[: opening or len(words)]
    if len(outside) < 4 and " ".join(w.text for w in outside).lower() in word_list("roles.compounds"):
        return False  # 'Business Support'
    if _organisation(core, 0, len(core)):
        return True
    if len(core) == len(words) or office(core, 0, len(core)):
        return False
    bracket = [i for i, w in enumerate(words) if w.text == "("]
    return bool(bracket) and bracket[0] > 0 and organisation_like(words[: bracket[0]])


def office_of(words: list[Word], start: int, end: int) -> bool:
    """'Office of the Commissioner', 'Department for Transport': a body, whatever office stands in its name."""
    first = words[start].text
    return first in ("Office", "Department", "Ministry") and end - start > 2 and words[start + 1].text in ("of", "for")


def _capital(word: Word) -> bool:
    return bool(word.flags & CAPITAL) or word.text.lower() == "the"


def office(words: list[Word], start: int, end: int) -> bool:
    """Whether words[start:end], brackets apart, must be a job title."""
    first, last, count = words[start].flags, words[end - 1].flags, end - start
    if last & FINAL and not last & ORG:
        return True
    if first & HEAD and not first & ORG and any(w.flags & LINK for w in words[start + 1 : min(start + 3, end)]):
        return True  # 'Clerk to the Trustees'
    return bool(last & HEAD and last & ORG and count == 2 and first & START)


def _organisation(words: list[Word], start: int, end: int) -> bool:
    """Whether words[start:end], in which no brackets stand, read as the name of an organisation."""
    opening = words[start]
    if not _capital(opening):
        return False
    if executive(words, start, end) or _board_of(words, start, end) or office_of(words, start, end):
        return True
    if office(words, start, end):
        return False
    school = opening.flags & ORG and end - start > 2 and words[start + 1].text.lower() in ("of", "for")
    if school and not any(w.flags & HEAD for w in words[start:end]):
        return True  # 'School of English'
    return bool(words[end - 1].flags & ORG) or opening.text.lower() in _BODIES


def executive(words: list[Word], start: int, end: int) -> bool:
    """'Health Service Executive', 'Northern Ireland Housing Executive': a body, and nobody's office."""
    if end - start < 3 or words[end - 1].text != "Executive" or not words[end - 2].flags & ORG:
        return False
    return not any(w.flags & (HEAD | LINK) for w in words[start : end - 1])


_BOARDS = frozenset(("Board", "Council", "Institute", "Department", "Ministry", "College", "School", "Society"))


def _board_of(words: list[Word], start: int, end: int) -> bool:
    """'Diocesan Board of Education', 'Weir College of Art': a body of a field."""
    at = next((i for i in range(start, min(start + 3, end - 2)) if words[i].text in _BOARDS), 0)
    if at <= start or words[at + 1].text not in ("of", "for") or any(w.flags & HEAD for w in words[start:end]):
        return False
    return all(w.flags & (CAPITAL | LINK) for w in words[start:end])


def cut_organisation(words: list[Word], context: Context) -> int:
    """Index of the first word of the organisation in one person's words; len(words) for none."""
    return Runs(words, context).cut(0, len(words))


def _roleish(words: list[Word]) -> bool:
    """A phrase that goes on with the job title: 'Designated Nurse for …', 'Prevention'."""
    heads = [i for i, w in enumerate(words) if w.flags & HEAD]
    if heads and not (words[-1].flags & ORG and not any(w.flags & LINK for w in words[heads[0] :])):
        return True
    return all(w.flags & (TOPIC | LINK) for w in words)


def _named(words: list[Word]) -> bool:
    """Whether one of these words is none of those of job titles: a name."""
    people = word_list("roles.populations")  # 'Director, Communities'
    return any(w.flags & (CAPITAL | START | TOPIC | LINK) == CAPITAL and w.text.lower() not in people for w in words)


def _proper(words: list[Word]) -> bool:
    if _roleish(words) or any(w.flags & HEAD for w in words):
        return False
    return all(w.flags & (CAPITAL | LINK) for w in words)

"""How likely a sentence is the task of a row whose owner column is filled."""

from __future__ import annotations

import re
from functools import cache

from ...document.tree import Ranges
from ...lexicons import words as word_list
from ..lines import LineReader
from ..mentions import Mark
from ..tasks import Tasks, everyone_leads, imperative, passive, subject
from ..words import stands_in
from .patterns import no_task, patterns

TASK = 1.5
"""What a sentence weighs, at least, that sets a task."""

_WITHIN = {"will": 0.3, "asked": 1.0, "by_day": 0.6, "wanting": 1.2, "closing": 0.3, "happy_to": 0.8, "decided": -0.8}
"""What it adds that a sentence holds words of a kind: names of patterns."""

_IN_FRONT = {"sent_to": 2.0, "there_be": -1.0, "happens": -1.5, "wished": -1.0}
"""The same of how it begins."""


def weight(words: Mark, bold: Ranges) -> float:
    """How likely a sentence is the action of a row whose owner column is filled."""
    strong, find = words.passage.share(bold, words.start, words.end) > 0.9, patterns()
    counted = find["counted"].match(words.text)
    text = words.text[counted.end() :] if counted is not None else words.text
    doer = subject(text)
    at_start = doer is not None and doer.start < 40
    will = find["will"].search(text) is not None
    score = _tasked(text, doer is not None) + 0.5 * (doer is not None)
    score += 0.7 * (at_start and doer is not None and doer.cue == "to")
    told = imperative(text)
    tasked = score > 0 or told or will
    ruled = _ruled(text)
    score += (1.2 if tasked else 0.6) * strong + 1.0 * told - (1.0 if ruled > 2.5 else 2.0) * no_task(text)
    score += sum(more for name, more in _WITHIN.items() if find[name].search(text))
    score += sum(more for name, more in _IN_FRONT.items() if find[name].match(text))
    score += _ordered(words) + ruled + _resolved(text) + _demanded(text) + _heard(text)
    score += 0.5 * (words.start <= 1 and words.end >= len(words.passage.text) - 1)
    score += 1.5 * (" to be " in text[:100] and find["plain_order"].match(text) is not None)
    score += 1.8 if passive(text) else 0.5 * bool(find["to_be"].search(text))
    spoken = find["speaks"].match(text)
    score -= 2.0 * (spoken is not None and not imperative(text[spoken.end() :]))
    assigned = at_start and doer is not None and text.startswith(" to ", doer.parts[-1][1])
    told_by = doer.parts[-1][1] if assigned and doer is not None else len(text)  # behind it stands the task
    verbs = word_list("cues.tasks.imperatives")
    promised = any(m["verb"] in verbs for m in find["would_do"].finditer(text))
    acts = find["would_act"].match(text)
    promised = promised or (acts is not None and acts["verb"] in verbs)
    unsure = find["unsure"].search(text, 0, told_by) is not None and not (promised and find["takes_up"].match(text))
    score += 1.5 * promised - 0.8 * unsure - 1.2 * text.endswith(":")
    return score - 0.8 * (find["told"].match(text) is not None and not tasked)


def _ordered(words: Mark) -> float:
    """How much a sentence orders: 'Resolved that the Clerk write', 'agreed that AB would write', 'Chase.'"""
    text, verbs, score = words.text, word_list("cues.tasks.imperatives"), 0.0
    resolved = patterns()["resolved_that"].match(text)
    if resolved is not None and any(word.lower() in verbs for word in resolved["who"].split()[1:]):
        score += 3.0 + 2.0 * no_task(text)
    asked = patterns()["asked_that"].search(text)
    if resolved is None and asked is not None and asked["verb"] in verbs:
        score += 2.0  # 'EF suggested that AB speak to them'
    clause = patterns()["clause_that"].match(text)
    score += 2.0 * (clause is not None and clause["verb"] in verbs)
    if "greed that " in text and " would " in text:
        score += 2.5 * (words.passage.once(Tasks).promised(words.start, words.end) is not None)
    return score + 1.5 * (_bare().fullmatch(text) is not None and text.strip(" .!").lower() in verbs)


def _ruled(text: str) -> float:
    """How much a sentence orders behind the word for it: 'Agreed: that figures be sent', 'RESOLVED – That the work be begun'."""
    ruled = patterns()["ruled"].match(text)
    if ruled is None:
        return 0.0
    begun = ruled["word"] is not None and patterns()["ruled_to_be"].search(text, ruled.end()) is not None
    return 3.0 if begun else 2.5


def _heard(text: str) -> float:
    """How much a sentence only tells what others did, or that somebody gave his assent."""
    find = patterns()
    told = find["told"].match(text) is not None and find["had_told"].search(text) is not None
    return -1.5 * told - 2.5 * (find["assents"].search(text) is not None)


def _demanded(text: str) -> float:
    """How much a sentence is an order of the body as such; what it asked for may only have been answered."""
    found = patterns()["demanded"].match(text)
    return 0.0 if found is None else 2.0 if found.group().endswith("that ") else 1.0


def _resolved(text: str) -> float:
    """How much a sentence orders, in the words of a resolution, that something be done: 'that figures be sent'."""
    find = patterns()
    if find["to_be_done"].match(text):
        return 1.8  # 'To be looked into.'
    if " be " not in text:
        return 0.0
    if (told := find["be_done"].search(text)) is not None:
        return 1.8 if told.group().startswith(("recommended", "suggested", "proposed", "asked")) else 2.5
    if find["also_done"].search(text):
        return 2.5
    if find["would_be"].search(text):
        return 1.8  # 'The map would be put on the website'
    return -1.0 * bool(find["only_heard"].search(text))


def _tasked(text: str, doer: bool) -> float:
    """How much the verbs of a sentence sound like a task; what 'will' happen is none where nobody is to do it."""
    find, out = patterns(), 0.0
    for found in find["task"].finditer(text):
        if found.group().startswith("to ") and (
            find["no_verb"].match(text, found.start() + 3) or find["complement"].search(text, 0, found.start())
        ):
            continue  # 'written to with care', 'willing to open'
        if doer or not found.group().startswith("will") or out:
            return 1.0
        out = 0.4
    return out


class Naming:
    """How the sentences of a row speak for the owners beside it; `reader` tells whom the document knows."""

    def __init__(self, owners: list[str], reader: LineReader, apart: bool) -> None:
        self.reader = reader
        self.apart = apart
        self.owners = [_name().findall(owner) for owner in owners]

    def scores(self, texts: list[str], weights: list[float]) -> list[list[float]]:
        """For each owner what each sentence has for naming him, or against it for naming only others of the row.

        What an owner told may be what is meant, but not where he is the doer of a sentence that sets a task, nor
        where the minutes set tasks `apart` from what was told.
        """
        said = [self._shares(own, texts) for own in self.owners]
        told = [patterns()["told"].match(text) is not None for text in texts]
        doers = [_doers(text) if w >= TASK else "" for text, w in zip(texts, weights, strict=True)]
        takes_up = [
            w >= TASK and patterns()["takes_up"].match(t) is not None for t, w in zip(texts, weights, strict=True)
        ]
        ruled = any(_ruled(text) > 2.5 for text in texts)
        out: list[list[float]] = []
        for own, shares in zip(self.owners, said, strict=True):
            tasked = ruled or any(not t and self._share(own, doer) for t, doer in zip(told, doers, strict=True) if doer)
            tasked = tasked or any(share and took for share, took in zip(shares, takes_up, strict=True))
            more = -0.8 if self.apart or tasked else 0.8
            row: list[float] = []
            rival = any(
                w >= _SURE and not share and not doer for w, share, doer in zip(weights, shares, doers, strict=True)
            )
            for k, share in enumerate(shares):
                if share and rival and weights[k] < TASK and not told[k]:
                    row.append(0.5)  # 'AB gave apologies' beside 'The letter to be sent'
                elif share:
                    row.append({1.0: 1.5, _OTHERWISE: _OTHERWISE}.get(share, 1.0) + more * told[k])
                else:
                    others = any(other[k] for other in said)
                    heard = patterns()["told_that"].match(texts[k]) is not None  # from somebody else
                    row.append(-1.0 if heard or (others and doers[k] and not told[k]) else -0.5 * others)
            out.append(row)
        return out

    def _shares(self, own: list[str], texts: list[str]) -> list[float]:
        """What each sentence has of an owner; 'She will ring them' is about whom the sentence in front names."""
        out: list[float] = []
        for text in texts:
            share = self._share(own, text)
            out.append(out[-1] if out and not share and patterns()["takes_up"].match(text) else share)
        return out

    def _share(self, own: list[str], text: str) -> float:
        """How many of the names of an owner a sentence has, as they are written; less where he is called otherwise."""
        count = sum(stands_in(name, text) for name in own)
        if count or not own:
            return count / max(len(own), 1)
        if everyone_leads(own[0]) and everyone_leads(text):
            return _OTHERWISE  # 'Members to send' beside 'All'
        called = {m.group("name") for m in _called().finditer(text)} if len(own) < _MOST else ()
        return _OTHERWISE * any(self.reader.same(one, name) for one in called for name in own)


def _doers(text: str) -> str:
    """Who is to do something at the beginning of a sentence."""
    found = subject(text)
    return text[found.parts[0][0] : found.parts[-1][1]] if found is not None and found.start < _NEAR else ""


_NEAR = 40

_SURE = 2.0
"""What one weighs that surely does."""

_MOST = 6
_OTHERWISE = 0.8
"""What it counts that an owner is called by another name than beside the sentence: 'Ann' beside 'AB'."""


@cache
def _bare() -> re.Pattern[str]:
    """A sentence of one word: 'Chase.'"""
    return re.compile(r"\W*[A-Z][a-z]{2,12}[.!]?\W*")


@cache
def _name() -> re.Pattern[str]:
    return re.compile(r"[A-Z][\w’'-]+")


@cache
def _called() -> re.Pattern[str]:
    """What somebody may be called in a sentence: 'Ann', 'Mr Dunn', 'Harbour Master'."""
    return re.compile(r"(?=(?<!\w)(?P<name>[A-Z][\w’'-]+(?:\.? [A-Z][\w’'-]+){0,2}))")

"""Fused names apart: every way of cutting a run of name words into people, scored."""

from __future__ import annotations

import re
import unicodedata
from functools import cache
from itertools import pairwise
from typing import NamedTuple, TypeAlias

from ...kept import kept
from ...segment.passage import normal
from ...survey import Evidence
from ..words import GIVEN, HEAD, LINK, ORG, PARTICLE, START, TITLE, TOPIC, Word

NEVER = -1e6


_PARTICLES = frozenset(
    "van von de der den la le du da di del dos el al bin of y an ap ab ter te st ferch ní nic ua uí giolla mac".split()
)
_LONGEST_PARTICLE = max(map(len, _PARTICLES))


# The cut of the words before, and the bounds of the last part: no tuple of parts is built for a cut that is dropped.
Cut: TypeAlias = "tuple[Cut | None, int, int]"


class Split(NamedTuple):
    """A cut of some words into consecutive parts, and its score."""

    score: float
    cut: Cut | None

    @property
    def parts(self) -> tuple[tuple[int, int], ...]:
        """(first, last+1) word indexes of each part."""
        out: list[tuple[int, int]] = []
        cut = self.cut
        while cut is not None:
            cut, start, end = cut
            out.append((start, end))
        return tuple(reversed(out))


def own_letters(tokens: list[str], letters: str) -> bool:
    """Whether letters are the initials of a name of these words: 'GvH' of 'Gus van Hart', 'ABe' of 'Ann Bell'."""
    if letters[-1].isupper():
        return letters.upper() in initials_of(tokens)
    first = letters.rstrip("abcdefghijklmnopqrstuvwxyz")
    more = letters[len(first) - 1 :].lower() if first else ""
    return len(first) > 1 and len(more) < 4 and tokens[-1].lower().startswith(more) and first in initials_of(tokens)


def initials_of(tokens: list[str]) -> list[str]:
    """Initials that these name words could be given, the likeliest first.

    Hyphenated words give one or all of their letters (LJ, L, L-J), apostrophes and Mc- names one
    or two (OH, O), particles none, one or all (DapR).
    """
    return _initials_of(tuple(tokens))


_SIGNS = "()\"“”‘’'[]"
"""What stands round a nickname between the words of a name."""


@kept
def _initials_of(tokens: tuple[str, ...]) -> list[str]:
    if tokens and all(map(_plain, tokens)):
        return _plain_initials([token[0].upper() for token in tokens])
    called = [t for t in tokens if t[0] in _SIGNS and t[-1] in _SIGNS]
    if called:  # 'William (Bill) Smith': WS, and BS
        plain = tuple(token for token in tokens if token not in called)
        nick = called[0].strip(_SIGNS)
        return list(
            dict.fromkeys([*_initials_of(plain), *(_initials_of((nick, *plain[1:])) if nick and plain else [])])
        )
    forms: list[list[str]] = []
    for token in tokens:
        token = token.replace("’", "'").strip(".")
        if not token:
            continue
        if token.lower() in _PARTICLES:
            forms.append([token[0].upper(), "", token, token[0].lower()])  # 'AVB', 'AB', 'AvanB', 'AvB'
            continue
        hyphened = [part for part in token.split("-") if part]
        options = [token[0].upper()]
        if len(hyphened) > 1:
            letters = [part[0].upper() for part in hyphened]
            options = ["".join(letters), letters[0], "-".join(letters)]
        elif "'" in token[:3] and len(token) > 2:
            rest = token.split("'", 1)[1]
            options = [token[0].upper(), token[0].upper() + rest[:1].upper()]
        elif token.startswith("Mc") and len(token) > 3:
            options = ["M", "M" + token[2].upper(), "Mc" + token[2].upper()]
        elif token.startswith("Mac") and len(token) > 4 and token[3].isupper():
            options = ["M", "M" + token[3].upper()]
        forms.append(options)
    if not forms:
        return []
    out: list[str] = []
    keep = [forms, [forms[0], forms[-1]], forms[:1] + forms[2:]] if len(forms) > 2 else [forms]
    for chosen in keep:
        combos = [""]
        for options in chosen:
            combos = [c + o for c in combos for o in options][:64]
        out += combos
    return [i for i in dict.fromkeys(out) if len(i) > 1]


def _plain(token: str) -> bool:
    """A word that can only be given its first letter."""
    if not token.isalpha() or (token[0] == "M" and token.startswith(("Mc", "Mac"))):
        return False
    return len(token) > _LONGEST_PARTICLE or token.lower() not in _PARTICLES


def _plain_initials(letters: list[str]) -> list[str]:
    """The initials of such words: of all, of the first and last, of all but the second."""
    whole = "".join(letters)
    if len(letters) < 3:
        return [whole] if len(whole) > 1 else []
    forms = dict.fromkeys((whole, letters[0] + letters[-1], letters[0] + "".join(letters[2:])))
    return list(forms)


@kept
def name_tokens(name: str) -> list[str]:
    """The words of a name as names are compared: in lower case, without accents, 'AnnBell' as two."""
    text = name
    if not text.isascii():
        text = "".join(c for c in unicodedata.normalize("NFKD", text) if not unicodedata.combining(c))
    if " " not in text:
        text = re.sub(r"(?<=[a-z]{2})(?=[A-Z][a-z]{2})", " ", text) if not text.startswith(("Mac", "Fitz")) else text
    return normal(text).replace("’", "'").split()


def same_given(one: str, other: str) -> bool:
    """Whether two given names in lower case may be one: an initial, or the same beginning ('mike', 'michael')."""
    return one[:2] == other[:2] or (one[0] == other[0] and min(len(one), len(other)) == 1)


def bare_initials(text: str) -> str:
    """Initials without stops, hyphens, apostrophes and spaces."""
    if text.isalnum():
        return text
    return _between().sub("", text)


@cache
def _between() -> re.Pattern[str]:
    return re.compile(r"[.\s’'-]")


def office_words(words: list[Word], first: int) -> int:
    """How many words from `first` on are a job title in front of a name: 'Area Manager K. Stroud'."""
    end = first
    while end < len(words) and words[end].flags & (HEAD | START) and not words[end].flags & GIVEN:
        end += 1
    if end > first and words[end - 1].has(HEAD) and len(words) - end >= 2 and words[end].capital:
        return end - first
    return 0


def office_before_title(words: list[Word]) -> int:
    """How many words are an office in front of a title and a name: 'Leader of the Council Cllr Ann Bell'; 0 for none."""
    at = next((i for i, w in enumerate(words) if w.flags & TITLE and w.capital), 0)
    office = words[:at]
    if not office or at + 1 >= len(words) or not office[0].capital or not any(w.has(HEAD) for w in office):
        return 0
    if not office[-1].flags & (HEAD | ORG | TOPIC | START):
        return 0  # 'Mayor P. J. Bell Cllr Carl Dunn'
    told = not any(w.flags & GIVEN and not w.flags & (HEAD | START | TOPIC | ORG) for w in office)
    return at if told and all(w.capital or w.flags & LINK for w in office) else 0


_JOINTS = frozenset(("without", "at", "of", "for", "to"))


def field_office(words: list[Word], first: int) -> int:
    """How many words from `first` on are an office whose field no list holds in front of a whole name: 'Zoo Director Ann Bell'."""
    end = len(words) - 2
    if not 1 < end - first < 6 or any(
        w.flags & (HEAD | ORG | START | TITLE | TOPIC) or not w.capital for w in words[end:]
    ):
        return 0
    office = words[first:end]
    held = next(
        (i for i, w in enumerate(office) if w.text in _JOINTS), len(office)
    )  # 'Member without Portfolio', 'Head of Estates'
    if not held > 0 or not office[held - 1].has(HEAD) or office[0].flags & (GIVEN | TITLE) or not office[0].capital:
        return 0
    given = any(w.flags & GIVEN and not w.flags & (START | TOPIC | HEAD | ORG) for w in office)
    if given or not all(w.capital or w.flags & LINK for w in office[:held]):
        return 0
    return end - first if words[end].has(GIVEN) or not any(w.has(HEAD) for w in office[: held - 1]) else 0


_OF_WORDS = {2: -0.6, 3: -1.2, 4: -3.0}  # what a name of so many words is worth


def name_score(words: list[Word], evidence: Evidence) -> float:
    """How well these words make one name, against the evidence of the document."""
    if words[0].text in ("The", "the"):
        if len(words) < 2 or not words[1].flags & TITLE:
            return NEVER
        words = words[1:]  # 'The Ven Dr Ann Bell'
        if len(words) == 1:
            return NEVER
    final = words[-1]
    titles = [w for w in words[:-1] if w.flags & TITLE]
    core = [w for w in words if not w.flags & TITLE or w is final] if titles else words[:]
    titled = bool(titles) and titles[0] is words[0]
    if len(words) > 1 and len(core) < 2 and final.flags & TITLE:
        return NEVER  # titles alone
    if titles and not titled:
        core = core[office_before_title(words) :]
    if core[0].flags & (HEAD | START):
        core = core[office_words(core, 0) :]
    while len(core) > 1 and core[-1].honours:
        core.pop()
    if len(core) > 1 and all(w.flags & (HEAD | START) and not w.flags & GIVEN for w in core):
        return NEVER  # 'Chief Superintendent'
    if not core or (not core[-1].text[-1].isalpha() and core[-1].text[-1] != "."):
        return NEVER
    count = 1 + sum([not w.flags & PARTICLE for w in core[1:]])
    score = (-1.2 if titled else -3.5) if count == 1 else _OF_WORDS.get(count, -4.8)
    last, first = core[-1], core[0]
    if last.flags & HEAD and not last.flags & (GIVEN | START | ORG) and count > 1:
        score -= 0.8
    if (last.flags & PARTICLE and len(last.text) < 4) or len(last.text.rstrip(".")) == 1:
        score -= 3.0
    if first.flags & PARTICLE:
        score -= 2.5 if first.text[0].islower() else 0.0 if first.flags & GIVEN else 1.0
    score += _usage(core, evidence)
    if first.flags & GIVEN:
        score += 0.9 if count > 1 or not titled else -0.6  # 'Cllr Mary': the surname comes after it
    score -= 0.35 * sum([1 for w in core[1:] if w.flags & GIVEN])
    if last.flags & GIVEN and not first.flags & GIVEN and count > 1:
        score -= 0.7  # a given name behind a surname begins the next name
    if len(core) > 3 and any(b.flags & GIVEN and not a.flags & (GIVEN | PARTICLE) for a, b in pairwise(core[1:-1])):
        score -= 1.5  # 'Ann Bell Carl Dunn'
    if titled and any(b.flags & TITLE and not a.flags & TITLE for a, b in pairwise(words)):
        score -= 3.0  # the next one's title: 'Mr James | Mrs Bell'
    if "-" in last.text:
        score += 0.5
    if "-" in first.text and not first.flags & GIVEN:
        score -= 0.4
    return score


def _usage(core: list[Word], evidence: Evidence) -> float:
    """What the rest of the document says of such a name: its initials, surname and full form."""
    score = 0.0
    lower = [w.text.lower() for w in core]
    if len(core) > 1:
        used = evidence.initials
        forms = initials_of([w.text for w in core]) if used else []
        seen = max([used.get(form, 0) for form in forms], default=0)
        seen = max([seen, *[used.get(bare_initials(form), 0) for form in forms if not form.isalnum()]])
        if seen:
            score += 1.4 + 0.2 * min(seen, 4)
        if (lower[0], lower[-1]) in evidence.pairs or (
            len(core) > 2 and all(pair in evidence.pairs for pair in pairwise(lower))
        ):
            score += 1.5
        if evidence.alone:
            score += 0.7 * (lower[0] in evidence.alone) - 0.7 * any(w in evidence.alone for w in lower[1:-1])
    for i, word in enumerate(lower, 1):
        if word in evidence.titled and not (core[i - 1].flags & PARTICLE and i < len(core)):
            score += 1.5 if i == len(core) else -1.5
    return score


def split_names(words: list[Word], evidence: Evidence, most: int) -> dict[int, list[Split]]:
    """For each number of people, the two best cuts of these words, best first."""
    n = len(words)
    table: list[Cuts] = [NOTHING_CUT]
    for end in range(1, n + 1):
        steps: list[Step] = []
        for start in range(max(0, end - 7), end):
            if not table[start]:
                continue
            score = name_score(words[start:end], evidence)
            if score > NEVER:
                steps.append((start, score, table[start]))
        table.append(two_best(steps, end, most))
    return best_splits(table[n])


# The cuts of the words up to some place: for each number of parts, one added, the best score and cut, the next best.
Cuts: TypeAlias = "list[tuple[int, float, Cut | None, float, Cut | None]]"
Step: TypeAlias = "tuple[int, float, Cuts]"
"""Where the last part begins, its score, and the cuts of the words before it."""

_NONE = float("-inf")
NOTHING_CUT: Cuts = [(1, 0.0, None, _NONE, None)]


def two_best(steps: list[Step], end: int, most: int) -> Cuts:
    """The two best of these steps as cuts up to `end`, for each number of parts; of equals the earlier.

    The last step is taken first: short parts score best, and most of the others are then seen to fall behind.
    """
    most = min(most, max([before[-1][0] for _, _, before in steps if before], default=0))
    best, next_best = [_NONE] * (most + 2), [_NONE] * (most + 2)
    cuts: list[Cut | None] = [None] * (most + 2)
    next_cuts = cuts.copy()
    for start, score, before in reversed(steps):
        for k, first, cut, second, next_cut in before:
            total = first + score
            if total < next_best[k]:
                continue
            if total >= best[k]:
                next_best[k], next_cuts[k] = best[k], cuts[k]
                best[k], cuts[k] = total, (cut, start, end)
            else:
                next_best[k], next_cuts[k] = total, (cut, start, end)
            if next_cut is not None and second + score >= next_best[k]:
                next_best[k], next_cuts[k] = second + score, (next_cut, start, end)
    return [(k + 1, best[k], cuts[k], next_best[k], next_cuts[k]) for k in range(1, most + 1) if best[k] > _NONE]


def best_splits(cuts: Cuts) -> dict[int, list[Split]]:
    """The cuts by the number of their parts."""
    return {
        k - 1: [Split(first, cut)] if next_cut is None else [Split(first, cut), Split(second, next_cut)]
        for k, first, cut, second, next_cut in cuts
    }

"""Fused names apart: every way of cutting a run of name words into people, scored."""

from __future__ import annotations

import re
from dataclasses import dataclass

from ...survey import Evidence
from ..words import GIVEN, HEAD, ORG, PARTICLE, POST, START, TITLE, Word

NEVER = -1e6


@dataclass(frozen=True, slots=True)
class Split:
    """A cut of some words into consecutive parts: (first, last+1) word indexes, and its score."""

    score: float
    parts: tuple[tuple[int, int], ...]


def initials_of(tokens: list[str]) -> list[str]:
    """Initials that these name words could be given, the likeliest first.

    Hyphenated words give one or all of their letters (LJ, L, L-J), apostrophes and Mc- names one
    or two (OH, O), particles none or one.
    """
    particles = {"van", "von", "de", "der", "den", "la", "le", "du", "da", "di", "del", "dos", "el", "al", "bin", "of", "y", "an", "ap", "ter", "te", "st"}
    forms: list[list[str]] = []
    for token in tokens:
        token = token.replace("’", "'").strip(".")
        if not token:
            continue
        if token.lower() in particles:
            forms.append([token[0].upper(), ""])
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


def bare_initials(text: str) -> str:
    """Initials without stops, hyphens, apostrophes and spaces."""
    return re.sub(r"[.\s’'-]", "", text)


def office_words(words: list[Word], first: int) -> int:
    """How many words from `first` on are a job title in front of a name: 'Area Manager K. Stroud'."""
    end = first
    while end < len(words) and words[end].has(HEAD | START) and not words[end].has(GIVEN):
        end += 1
    if end > first and words[end - 1].has(HEAD) and len(words) - end >= 2 and words[end].capital:
        return end - first
    return 0


def name_score(words: list[Word], evidence: Evidence) -> float:
    """How well these words make one name, against the evidence of the document."""
    core = [w for w in words if not w.has(TITLE) or w is words[-1]]
    office = office_words(core, 0)
    titled = len(core) < len(words) and words[0].has(TITLE)
    core = core[office:]
    while core and core[-1].has(POST) and len(core) > 1 and core[-1].text.isupper():
        core = core[:-1]
    if all(w.has(TITLE) for w in words) and len(words) > 1:
        return NEVER
    count = sum(not (w.has(PARTICLE) and i > 0) for i, w in enumerate(core))
    if not count or not core[-1].text[-1].isalpha() and core[-1].text[-1] != ".":
        return NEVER
    score = {1: -1.2 if titled else -3.5, 2: -0.6, 3: -1.2, 4: -3.0}.get(count, -4.8)
    last, first = core[-1], core[0]
    if last.has(HEAD) and not last.has(GIVEN) and last.has(START | ORG) is False and count > 1:
        score -= 0.8
    if last.has(PARTICLE) and len(last.text) < 4 or len(last.text.rstrip(".")) == 1:
        score -= 3.0
    if first.has(PARTICLE) and first.text[0].islower():
        score -= 2.5
    score += _usage(core, evidence)
    if first.has(GIVEN):
        score += 0.9
    score -= 0.35 * sum(w.has(GIVEN) for w in core[1:])
    if "-" in last.text:
        score += 0.5
    if "-" in first.text and not first.has(GIVEN):
        score -= 0.4
    return score


def _usage(core: list[Word], evidence: Evidence) -> float:
    """What the rest of the document says of such a name: its initials, surname and full form."""
    score = 0.0
    tokens = [w.text for w in core]
    if len(core) > 1:
        seen = max((evidence.initials.get(i, 0) for i in {*map(bare_initials, initials_of(tokens)), *initials_of(tokens)}), default=0)
        if seen:
            score += 1.4 + 0.2 * min(seen, 4)
        pair = (core[0].text.lower(), core[-1].text.lower())
        if pair in evidence.pairs:
            score += 1.5
    for i, word in enumerate(core):
        if word.text.lower() in evidence.titled:
            score += 1.5 if i == len(core) - 1 else -1.5
    return score


def split_names(words: list[Word], evidence: Evidence, most: int) -> dict[int, list[Split]]:
    """For each number of people, the two best cuts of these words, best first."""
    n = len(words)
    table: list[dict[int, list[Split]]] = [{} for _ in range(n + 1)]
    table[0][0] = [Split(0.0, ())]
    for end in range(1, n + 1):
        for start in range(max(0, end - 7), end):
            if not table[start]:
                continue
            score = name_score(words[start:end], evidence)
            if score <= NEVER:
                continue
            for k, splits in table[start].items():
                if k >= most:
                    continue
                best = table[end].setdefault(k + 1, [])
                best += [Split(s.score + score, (*s.parts, (start, end))) for s in splits]
        for best in table[end].values():
            best.sort(key=lambda s: -s.score)
            del best[2:]
    return table[n]

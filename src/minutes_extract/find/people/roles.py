"""Fused job titles and organisations apart: where one person's ends and the next one's begins."""

from __future__ import annotations

from dataclasses import dataclass

from ...lexicons import words as word_list
from ..words import HEAD, LINK, ORG, START, TOPIC, Word
from .names import NEVER, Split

_STRONG = frozenset("council ccg trust ltd limited plc police university partnership authority association".split())


@dataclass(slots=True)
class Context:
    """What is known of the list: a column for organisations, names of organisations met before."""

    separate: bool = False  # organisations stand in a column of their own
    comma_last: bool = False  # elsewhere in the list the last comma parts the organisation
    known: frozenset[str] = frozenset()


def phrase(words: list[Word]) -> str:
    return " ".join(w.text for w in words).lower()


def _comma_phrases(words: list[Word]) -> list[tuple[int, int]]:
    """Index ranges of the parts between commas and dashes, brackets kept whole."""
    out, begin, depth = [], 0, 0
    for i, word in enumerate(words):
        depth += (word.text == "(") - (word.text == ")")
        if word.text in (",", ";", "–", "—", "-") and depth <= 0:
            out.append((begin, i))
            begin = i + 1
    out.append((begin, len(words)))
    return [(a, b) for a, b in out if b > a]


def is_final_head(word: Word) -> bool:
    """A word that ends a job title: 'Manager', not 'Chief'."""
    return word.has(HEAD) and not word.has(START)


def organisation_like(words: list[Word]) -> bool:
    """Whether these words read as the name of an organisation."""
    core = [w for w in words if w.text not in "()"]
    if not core or not (core[0].capital or core[0].text.lower() == "the"):
        return False
    if is_final_head(core[-1]) and not core[-1].has(ORG):
        return False
    if core[0].has(HEAD) and not core[0].has(ORG) and any(w.has(LINK) for w in core[1:3]):
        return False  # 'Clerk to the Trustees'
    if core[-1].has(HEAD) and core[-1].has(ORG) and any(w.has(START) for w in core[:-1]) and len(core) < 3:
        return False
    if core[0].has(ORG) and len(core) > 2 and core[1].text.lower() == "of" and not any(w.has(HEAD) for w in core):
        return True  # 'School of English'
    if core[-1].has(ORG) or core[0].text.lower() in ("nhs", "university", "healthwatch"):
        return True
    bracket = [i for i, w in enumerate(words) if w.text == "("]
    return bool(bracket) and bracket[0] > 0 and organisation_like(words[: bracket[0]])


def cut_organisation(words: list[Word], context: Context) -> int:
    """Index of the first word of the organisation in one person's words; len(words) for none."""
    parts = _comma_phrases(words)
    if context.separate:
        return len(words)
    for a, b in parts[1:]:
        if organisation_like(words[a:]) and not _roleish(words[a:b]):
            return a
    if len(parts) > 1:
        a, b = parts[-1]
        if phrase(words[a:b]) in context.known:
            return a
        if context.comma_last and _proper(words[a:b]):
            return a
        return len(words)
    return _inner_cut(words, context)


def _roleish(words: list[Word]) -> bool:
    """A phrase that goes on with the job title: 'Designated Nurse for …', 'Prevention'."""
    heads = [i for i, w in enumerate(words) if w.has(HEAD)]
    if heads and not (words[-1].has(ORG) and not any(w.has(LINK) for w in words[heads[0] :])):
        return True
    return all(w.has(TOPIC) or w.has(LINK) for w in words)


def _proper(words: list[Word]) -> bool:
    if _roleish(words) or any(w.has(HEAD) for w in words):
        return False
    return all(w.capital or w.has(LINK) for w in words)


def _inner_cut(words: list[Word], context: Context) -> int:
    """'Clerk Mereside Council': an organisation after a job title without a comma."""
    if phrase(words) in context.known:
        return 0
    if not any(w.has(HEAD) for w in words):
        if len(words) == 1 and words[0].has(START):
            return 1
        return 0 if organisation_like(words) else len(words)
    for i in range(1, len(words)):
        before = words[i - 1]
        if not is_final_head(before) or words[i].has(LINK) or not words[i].capital:
            continue
        rest = words[i:]
        if len(rest) == 1 and rest[0].has(START):
            continue
        if phrase(rest) in context.known or (organisation_like(rest) and not any(is_final_head(w) for w in rest)):
            return i
    return len(words)


EXPECTED = 2.9  # what a plain job title earns: a right cut gains nothing by being one more


def _opening(first: Word) -> float:
    """How much a word looks like the first of a job title."""
    if first.text.lower() in word_list("roles.openers"):
        return 0.9
    if first.has(HEAD):
        return 0.8
    return 0.4 if first.has(START) else -0.7


def segment_score(words: list[Word], context: Context) -> float:
    """How well these words make one person's job title and organisation."""
    if not words:
        return NEVER
    first, last = words[0], words[-1]
    if first.has(LINK) or first.text in ",)" or last.has(LINK) or last.text in ",(":
        return -4.0
    if not first.capital and any(w.capital for w in words):
        return -3.0
    cut = cut_organisation(words, context)
    role, organisation = words[:cut], words[cut:]
    score = -EXPECTED
    if role:
        score += 2.0 if any(w.has(HEAD) for w in role) else -2.0
        score += _opening(first)
        score -= 1.6 * _seams(role, lambda w: is_final_head(w) or w.text == ")")
        score -= 1.1 * _seams(role, lambda w: w.has(ORG) and not w.has(START) and w.text.lower() in _STRONG)
        score -= 1.1 * sum(
            a.has(ORG) and not a.has(HEAD) and b.text.lower() in word_list("roles.openers") and b.capital
            for a, b in zip(role, role[1:], strict=False)
        )
    if organisation:
        score += 1.0 if organisation_like(organisation) else 0.3
        score -= 2.0 * any(is_final_head(w) for w in organisation)
        score -= 0.9 * _seams(organisation, lambda w: w.text.lower() in _STRONG)
        score += 0.6 * (phrase(organisation) in context.known)
        if not role:
            score -= 0.4
    return score


def _seams(words: list[Word], ends: object) -> int:
    """How often a word that ends a title or a name is followed by another capitalised one."""
    assert callable(ends)
    count = 0
    for a, b in zip(words, words[1:], strict=False):
        if ends(a) and b.capital and not b.has(LINK) and b.text not in ",(":
            count += 1
    return count


def organisation_score(words: list[Word], context: Context) -> float:
    """How well these words make the name of one organisation, in a column of its own."""
    if not words or words[0].has(LINK) or words[-1].has(LINK) or words[0].text in ",)":
        return -4.0
    score = 0.0 if organisation_like(words) else -2.0
    score -= 1.2 * _seams(words, lambda w: w.text.lower() in _STRONG)
    score += 0.8 * (phrase(words) in context.known)
    return score if words[0].capital else score - 2.0


def _starts(words: list[Word], breaks: set[int]) -> list[int]:
    """Where a person's words could begin."""
    out, depth = [0], 0
    for i, word in enumerate(words[:-1] if len(words) > 1 else words):
        depth += (word.text == "(") - (word.text == ")")
        follows = i + 1
        if depth > 0 or follows >= len(words):
            continue
        nxt = words[follows]
        if follows in breaks or (nxt.capital and not word.has(LINK) and nxt.text not in ",;)(" and word.text != "("):
            out.append(follows)
    return out


def split_roles(
    words: list[Word], most: int, context: Context, breaks: set[int], organisations: bool = False
) -> dict[int, list[Split]]:
    """For each number of people, the two best cuts of these words, best first."""
    n = len(words)
    score_of = organisation_score if organisations else segment_score
    starts = [*_starts(words, breaks), n]
    table: dict[int, dict[int, list[Split]]] = {0: {0: [Split(0.0, ())]}}
    for e, end in enumerate(starts[1:], 1):
        cell: dict[int, list[Split]] = {}
        for start in starts[max(0, e - 40) : e]:
            if start not in table:
                continue
            part = words[start:end]
            score = score_of(part[:-1] if part[-1].text in ",;" else part, context)
            score += _boundary(words, start, breaks)
            for k, splits in table[start].items():
                if k < most:
                    cell.setdefault(k + 1, []).extend(
                        Split(s.score + score, (*s.parts, (start, end))) for s in splits
                    )
        for best in cell.values():
            best.sort(key=lambda s: -s.score)
            del best[2:]
        table[end] = cell
    return table.get(n, {})


def _boundary(words: list[Word], start: int, breaks: set[int]) -> float:
    if start == 0:
        return 0.0
    if start in breaks:
        return 0.9
    before = words[start - 1]
    if before.text in (",", ";"):
        return -1.8 if before.text == "," else 0.5
    if before.has(START) and is_final_head(words[start]):
        return -1.0  # inside a compound: 'Governance | Officer'
    if before.has(START) and not is_final_head(before) and not before.has(ORG):
        return -0.3 if before.has(TOPIC) else -1.0
    return 0.0

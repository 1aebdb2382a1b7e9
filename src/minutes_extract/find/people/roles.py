"""One person's job title and organisation apart: where the organisation begins."""

from __future__ import annotations

from dataclasses import dataclass

from ..words import CAPITAL, FINAL, HEAD, LINK, ORG, START, TOPIC, Word


@dataclass(slots=True)
class Context:
    """What is known of the list: a column for organisations, names of organisations met before."""

    separate: bool = False  # organisations stand in a column of their own
    comma_last: bool = False  # elsewhere in the list the last comma parts the organisation
    known: frozenset[str] = frozenset()


_MARKS = frozenset((",", ";", "–", "—", "-", "(", ")"))


def phrase(words: list[Word]) -> str:
    return " ".join(w.text for w in words).lower()


def _comma_phrases(words: list[Word]) -> list[tuple[int, int]]:
    """Index ranges of the parts between commas and dashes, brackets kept whole."""
    out, begin, depth = [], 0, 0
    for i, word in enumerate(words):
        mark = word.text
        if mark not in _MARKS:
            continue
        if mark in "()":
            depth += 1 if mark == "(" else -1
        elif depth <= 0:
            out.append((begin, i))
            begin = i + 1
    out.append((begin, len(words)))
    return [(a, b) for a, b in out if b > a]


def organisation_like(words: list[Word]) -> bool:
    """Whether these words read as the name of an organisation."""
    core = [w for w in words if w.text not in "()"]
    if not core or not (core[0].flags & CAPITAL or core[0].text.lower() == "the"):
        return False
    first, last = core[0].flags, core[-1].flags
    if last & FINAL and not last & ORG:
        return False
    if first & HEAD and not first & ORG and any(w.flags & LINK for w in core[1:3]):
        return False  # 'Clerk to the Trustees'
    if last & HEAD and last & ORG and len(core) < 3 and any(w.flags & START for w in core[:-1]):
        return False
    if first & ORG and len(core) > 2 and core[1].text.lower() == "of" and not any(w.flags & HEAD for w in core):
        return True  # 'School of English'
    if last & ORG or core[0].text.lower() in ("nhs", "university", "healthwatch"):
        return True
    if len(core) == len(words):
        return False
    bracket = [i for i, w in enumerate(words) if w.text == "("]
    return bool(bracket) and bracket[0] > 0 and organisation_like(words[: bracket[0]])


def cut_organisation(words: list[Word], context: Context) -> int:
    """Index of the first word of the organisation in one person's words; len(words) for none."""
    if context.separate:
        return len(words)
    parts = _comma_phrases(words)
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
    heads = [i for i, w in enumerate(words) if w.flags & HEAD]
    if heads and not (words[-1].flags & ORG and not any(w.flags & LINK for w in words[heads[0] :])):
        return True
    return all(w.flags & (TOPIC | LINK) for w in words)


def _proper(words: list[Word]) -> bool:
    if _roleish(words) or any(w.flags & HEAD for w in words):
        return False
    return all(w.flags & (CAPITAL | LINK) for w in words)


def _inner_cut(words: list[Word], context: Context) -> int:
    """'Clerk Mereside Council': an organisation after a job title without a comma."""
    known = context.known
    if known and phrase(words) in known:
        return 0
    if not any(w.flags & HEAD for w in words):
        if len(words) == 1 and words[0].flags & START:
            return 1
        return 0 if organisation_like(words) else len(words)
    ends = [i for i, w in enumerate(words[:-1], 1) if w.flags & FINAL]
    for i in ends:
        if words[i].flags & (LINK | CAPITAL) != CAPITAL:
            continue
        rest = words[i:]
        if len(rest) == 1 and rest[0].flags & START:
            continue
        if known and phrase(rest) in known:
            return i
        if i == ends[-1] and not rest[-1].flags & FINAL and organisation_like(rest):
            return i
    return len(words)

"""Where one person's words end in a cell and the next one's begin: what speaks for a seam, and what against it."""

from __future__ import annotations

from itertools import pairwise

from ...lexicons import words as word_list
from ..words import CAPITAL, FINAL, HEAD, LINK, OPENER, ORG, START, STRONG, TOPIC, Word
from .body_cuts import SEPARATORS
from .roles import Context

CLOSED = 0.9  # a bracket closes one person's words: 'Clerk (Weir Mill) Chair (Ferrow Council)'


_UNITS = frozenset(("service", "services", "team", "unit", "group", "network", "committee", "forum"))


def said_again(words: list[Word]) -> set[int]:
    """Where two words stand that begin the cell or a name and are said more than once: 'Elected Member, North | Elected Member'."""
    places: dict[tuple[str, str], list[int]] = {}
    for i, (word, following) in enumerate(pairwise(words)):
        if word.flags & (CAPITAL | LINK) == CAPITAL and following.text not in SEPARATORS and following.text not in "()":
            places.setdefault((word.text, following.text), []).append(i)
    return _begun_again(words) | {
        i
        for found in places.values()
        if len(found) > 1 and (found[0] == 0 or not words[found[0]].flags & (HEAD | START | ORG | TOPIC))
        for i in found[found[0] == 0 :]
    }


def _begun_again(words: list[Word]) -> set[int]:
    """Where the name that the cell begins with stands once more, and begins another body: 'Weir Community Legal | Weir Women's Refuge'."""
    if not words or words[0].flags & (CAPITAL | HEAD | START | ORG | TOPIC | LINK) != CAPITAL:
        return set()
    found = [i for i, word in enumerate(words) if word.text == words[0].text]
    at = found[1] if len(found) == 2 else 0
    apart = 1 < at < len(words) - 1 and words[at - 1].flags & (CAPITAL | LINK) == CAPITAL
    return {at} if apart and words[at - 1].text not in SEPARATORS and words[at - 1].text not in "()" else set()


def starts_of(words: list[Word], breaks: set[int]) -> list[int]:
    """Where a person's words could begin."""
    out, depth = [0], 0
    for follows, word in enumerate(words[:-1], 1):
        depth += (word.text == "(") - (word.text == ")")
        if depth > 0:
            continue
        nxt = words[follows]
        if follows in breaks or (
            nxt.flags & CAPITAL and not word.flags & LINK and nxt.text not in ",;)(" and word.text != "("
        ):
            out.append(follows)
    return out


def boundary(words: list[Word], start: int, breaks: set[int], context: Context) -> float:
    if start == 0:
        return -0.3
    if start in breaks:
        return 0.9
    before = words[start - 1]
    if before.text == words[start].text and before.flags & CAPITAL:
        return 2.0  # 'Age Connect Weir | Weir Libraries': no name has a word twice
    if context.joined and (before.text.lower(), words[start].text.lower()) in context.joined:
        return -1.6  # elsewhere these two words stand side by side
    return _seam(before, words, start)


def _names_on(before: Word, words: list[Word], start: int) -> bool:
    """Whether a word that bodies end with stands behind a name, and is likelier its end than another's beginning."""
    if before.flags & (CAPITAL | HEAD | START | ORG | TOPIC | LINK) != CAPITAL or before.text.isupper():
        return False
    linked = start + 1 < len(words) and words[start + 1].flags & LINK
    if words[start].text == "NHS" and start + 1 < len(words) and words[start + 1].text not in ("Foundation", "Trust"):
        return False  # 'Kyomi | NHS Dale Board'
    if words[start].text.lower() in word_list("roles.standing") and not words[start].text.isupper():
        return not linked and not any(w.flags & HEAD for w in words[start + 1 : start + 4])  # 'Weir | Police'
    return words[start].flags & (ORG | START) == ORG and not linked


def _seam(before: Word, words: list[Word], start: int) -> float:
    """How well a person's words end with one word and the next one's begin behind it."""
    if before.text in (",", ";"):
        return -1.8 if before.text == "," else 0.5
    if before.text == ")":
        return CLOSED
    if _duties(before, words, start):
        return 0.4
    if before.text.lower() in word_list("roles.kinds"):
        return -1.0 if words[start].flags & FINAL else -0.4
    if served(words, start - 1):
        return -0.3
    fielded = start > 1 and words[start - 2].text == ","  # 'Matron, Surgery | Patient Advice Officer'
    if before.flags & (START | TOPIC) and not before.flags & FINAL and not fielded and _ends_title(words, start):
        return -1.5
    if fielded and words[start].text in ("Services", "Service") and not before.flags & FINAL:
        return -1.5  # 'Manager, Legal Services | Team Leader'
    if before.text == "Liaison" and words[start].text.lower() in _UNITS:
        return -2.0  # 'Advice and Liaison | Service Manager'
    if words[start].flags & OPENER and words[start].flags & START and of_what(words, start):
        return 0.0  # 'Head of Housing Options | Chief Officer'
    if before.text.endswith(("’s", "'s")) and words[start].flags & FINAL:
        return -0.8
    if before.flags & STRONG:
        return -0.3 if before.flags & START and words[start].flags & FINAL else 0.0
    if _names_on(before, words, start):
        return -1.2  # 'Thornmoor | County Council', 'Linux | Foundation'
    if before.flags & words[start].flags & ORG and not words[start].flags & TOPIC:
        return -0.8  # inside the name of a body: 'Rescue | Service'
    if before.flags & START and words[start].flags & FINAL:
        return -1.3  # inside a compound: 'Governance | Officer'
    if before.flags & START and not before.flags & FINAL and words[start].flags & START and before.flags & TOPIC:
        return -0.5
    if before.flags & START and not before.flags & (FINAL | ORG):
        return -0.3 if before.flags & TOPIC else -1.0
    return 0.0


def _duties(before: Word, words: list[Word], start: int) -> bool:
    """Whether two things stand side by side that one of a club sees to each, and no office behind: 'Publicity | Membership'."""
    duties = word_list("roles.duties")
    if before.text.lower() not in duties or words[start].text.lower() not in duties:
        return False
    return start + 1 == len(words) or not words[start + 1].flags & (HEAD | LINK | ORG)


def _ends_title(words: list[Word], at: int) -> bool:
    """Whether a word that opens titles as well ends one here: 'Finance Director', 'Integration Lead', not 'Lead Nurse'."""
    flags = words[at].flags
    if not flags & HEAD or not flags & START:
        return False
    following = words[at + 1].flags if at + 1 < len(words) else 0
    return not following & (LINK | HEAD | START | TOPIC)


def of_what(words: list[Word], end: int) -> bool:
    """Whether the words in front of this place say what an office is of: 'Head of Roads Policing'."""
    for i in range(end - 1, max(end - 6, 0), -1):
        if words[i].flags & LINK:
            return words[i].text in ("of", "for") and bool(words[i - 1].flags & HEAD)
        if words[i].flags & FINAL or not words[i].flags & CAPITAL:
            return False
    return False


def served(words: list[Word], at: int) -> bool:
    """Whether a word is of the body that an office serves: 'Engineer to the Board'."""
    return at > 1 and words[at - 1].text == "the" and words[at - 2].flags & LINK > 0

"""Where what is said of people ends in a line, and where a name begins behind a body, told by its initials."""

from __future__ import annotations

from ...segment.passage import Passage
from ..numbers import NUMBERS
from ..words import GIVEN, HEAD, TITLE, Word
from .names import own_letters
from .nobody import counted
from .parts import brackets

_SENT = frozenset("had has have both all sent sends gave offered tendered".split())


def without_company(passage: Passage, words: list[Word]) -> list[Word]:
    """The words of a line up to 'together with two members of the public', or to 'had sent their apologies'."""
    for i, word in enumerate(words[:-1]):
        if word.text in _SENT and i > 1 and words[i - 1].capital and _sends(words[i : i + 4]):
            return words[:i]
        if i + 2 == len(words):
            break
        if word.text in ("together", "along") and words[i + 1].text == "with":
            many = words[i + 2].text.isdigit() or words[i + 2].text.lower() in NUMBERS
            return words[:i] if many or counted().match(passage.text, words[i + 2].start) else words
    return words


def _sends(words: list[Word]) -> bool:
    """'had sent', 'both gave their': words of sending word, with whose it is behind them."""
    said = [w.text for w in words]
    at = next(
        (i for i, w in enumerate(said) if w in ("sent", "sends", "gave", "given", "offered", "tendered")), len(said)
    )
    behind = said[at + 1 : at + 2]
    return behind != [] and behind[0] in ("their", "his", "her", "theirs", "apologies", "regrets")


def told_by_letters(passage: Passage, head: list[Word], after: list[Word], part: list[Word]) -> int:
    """Where the name begins of which initials in a bracket are: words in front are the body's; 0 where it is all of them."""
    inner = brackets(passage, part) if len(head) > 2 and not after else []
    letters = inner[0].text if inner else ""
    if not 1 < len(letters) < 5 or not letters.isalpha() or not letters.isupper():
        return 0
    tokens = [w.text for w in head]
    at = len(head) - len(letters)
    shouted = at > 0 and all(len(t) > 1 and t.isupper() for t in tokens[:at])
    if (own_letters(tokens, letters) and not shouted) or any(w.has(TITLE) or not w.capital for w in head[at:]):
        return 0
    if at > 0 and not (head[0].capital and (head[at - 1].capital or head[at - 1].has(HEAD))):
        return 0
    if any(w.has(TITLE) or not (w.capital or w.has(HEAD)) for w in head[:at]):
        return 0
    if sum(w.has(HEAD) and not w.has(GIVEN) for w in head[at:]) > 1:
        return 0  # 'Temporary Chief Fire Officer (CFO)'
    return at if at > 0 and "".join(t[0] for t in tokens[at:]) == letters else 0

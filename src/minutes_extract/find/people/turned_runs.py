"""People written surname first, in capitals: 'TREMBLAY, Josée (Chair) McALLISTER, Doug (Clerk)', 'SINGH, Manpreet'."""

from __future__ import annotations

import re
from functools import cache

from ...segment.list_lines import cut
from ...segment.passage import Passage
from ..words import GIVEN
from ..words import words as read_words

_FEWEST = 3  # capitals of a surname: with fewer they may be initials or letters behind a name


def turned_run(passage: Passage) -> list[Passage]:
    """Each of the people of a passage that holds nothing else; none where it holds anything else."""
    text, at, doubtful = passage.text, 0, 0
    if ", " not in text or len(passage.pieces) > 1 or sum(map(str.isupper, text[:24])) < _FEWEST:
        return []
    out: list[Passage] = []
    while at < len(text):
        match = _one().match(text, at)
        if match is None or sum(map(str.isupper, match["last"])) < _FEWEST:
            return []
        doubtful += not _forenames(match["first"])
        out.append(cut(passage, match.start(), match.end("said") if match["said"] else match.end("first")))
        at = match.end()
    return out if 2 * doubtful < len(out) else []


def _forenames(text: str) -> bool:
    """Whether words hold no surname: one word, and behind it only initials and known given names; not 'RNLI, Kit Moss'."""
    return all(len(word.text.rstrip(".")) == 1 or word.has(GIVEN) for word in read_words(text)[1:])


@cache
def _one() -> re.Pattern[str]:
    """A surname in capitals, a given name, a bracket or what stands behind a dash."""
    capitals = r"(?:(?:Mc|Mac|[A-Z]['’])?[A-ZÀ-ÖØ-Þ]{2,24}(?:[-’'][A-ZÀ-ÖØ-Þ]{2,24}){0,2})"
    given = r"[A-ZÀ-ÖØ-Þ][a-zà-öø-ÿ][\w’'-]{0,24}"
    return re.compile(
        rf"(?P<last>{capitals}(?: {capitals}){{0,2}}), (?:(?:Mr|Mrs|Ms|Miss|Dr|Cllr|Prof)\.? )?"
        rf"(?P<first>{given}(?: (?:{given}|[A-Z]\.?(?!\w))){{0,2}})(?P<said>\s\([^()]{{1,80}}\))?\s*(?:[;,]\s*|(?=[A-ZÀ-ÖØ-Þ])|$)"
    )

"""Who does a task besides its owner: in a bracket behind it, '(with Eve)', '(and the Clerk)', '(EF to help)'."""

from __future__ import annotations

import re
from functools import cache

from ..find.lines.patterns import OWNERS
from ..find.mentions import Mark, mark
from ..find.tasks import split_owners
from .owners import Owner
from .people import Registry


@cache
def _bracket() -> re.Pattern[str]:
    cue = r"(?:with|and|&|\+|plus|helped by|supported by|assisted by|(?:together|jointly|along) with|with (?:help|support|input) from)\s"
    help_ = r",? (?:to help|helping|to assist|assisting|to support|as well|too)"
    return re.compile(rf"[(\[](?:(?P<cue>{cue}))?(?P<who>{OWNERS})(?(cue)(?:{help_})?|{help_})[)\]]\s{{0,2}}[.;]?$")


def joined(words: Mark, owners: list[Owner], registry: Registry) -> list[Owner]:
    """These owners of a task with those who do it besides them."""
    if not owners or not all(owner.resolution.person for owner in owners):
        return owners
    named = {owner.resolution.person for owner in owners}
    return owners + [one for one in _behind(words, registry, owners) if one.resolution.person not in named]


def _behind(words: Mark, registry: Registry, owners: list[Owner]) -> list[Owner]:
    """People of the document whom the last bracket of the words names."""
    text = words.passage.text
    if text[: words.end].rstrip(" .;")[-1:] not in (")", "]"):
        return []
    found = _bracket().search(text, max(words.start, words.end - 120), words.end)
    if found is None or any(o.mark.start >= found.start("who") and o.mark.passage is words.passage for o in owners):
        return []
    marks = [mark(words.passage, a, b) for a, b in split_owners(text, *found.span("who"))]
    more = [Owner(m, "text", registry.resolve(m.text)) for m in marks]
    return more if all(one.resolution.person for one in more) else []

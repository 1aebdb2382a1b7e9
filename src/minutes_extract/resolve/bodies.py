"""Organisations and groups that words name."""

from __future__ import annotations

import re
from functools import cache

from ..find.abbreviations import abbreviates, may_begin, stands_for
from ..find.words import stands_in
from ..lexicons import words
from ..segment.passage import normal
from .known import Known
from .resolution import Resolution


def organisation(known: Known, short: dict[str, str], text: str) -> Resolution | None:
    """The organisation of somebody that words name: whole, in part, by a short form or its letters."""
    if not known.organisations:
        return None
    key = normal(text)
    every = known.organisations
    exact = [o for o in every if key in (o.key, o.plain)]
    if exact:
        return Resolution("organisation", exact[0].name)
    long = short.get(text)
    meant = normal(long) if long is not None else None
    for one in every:
        if one.bracket == text or (meant is not None and one.bare_key.endswith(meant)):
            return Resolution("organisation", one.bare)
    parts = [o for o in every if stands_in(key, o.key)] if len(key) > 3 else []
    if len(parts) == 1 and key.split()[-1] not in words("roles.group_heads"):
        return Resolution("organisation", parts[0].bare)
    if text.isupper():
        acronyms = [o for o in every if abbreviates(text, o.bare)]
        if len(acronyms) == 1:
            return Resolution("organisation", acronyms[0].name)
    return None


def group(known: Known, short: dict[str, str], body: str | None, text: str) -> Resolution | None:
    """The group that words name: by what the document explains, its name, a short form, or a word for such groups."""
    bare = _our_group().sub("", text)
    if bare in short:
        return Resolution("group", short[bare])
    key = normal(bare)
    if body is not None and (key == normal(body) or (bare.isupper() and abbreviates(bare, body))):
        return Resolution("group", body)
    groups = known.groups
    for name, named, _ in groups:
        if named == key:
            return Resolution("group", _spelt_out(known, bare) or name)
    begins = may_begin(bare)
    fits = [
        name
        for name, _, spelt in groups
        if begins is None or (spelt and spelt[0][:1] in begins)
        if stands_for(bare, spelt) or stands_for(f"{bare} {name.split()[-1]}", spelt)
    ]
    if fits:
        fits.sort(key=lambda n: ("&" in bare) != ("&" in n))  # stable: the most frequent first
        return Resolution("group", fits[0])
    ends = [(name, named) for name, named, _ in groups if named.endswith(" " + key)]
    if len({named for _, named in ends}) == 1:
        return Resolution("group", ends[0][0])
    last = key.split()[-1:]
    if last and (last[0] in words("roles.group_heads") or last[0] in _MANY):
        ours = body and last == normal(body).split()[-1:] and len(key.split()) == 1
        return Resolution("group", body if ours else bare)
    return None


def _spelt_out(known: Known, short: str) -> str | None:
    """The one group that a name with letters in it is short for: 'Quality Assurance Subgroup' of 'QA Subgroup'."""
    if not any(len(word) > 1 and word.isupper() for word in short.split()):
        return None
    fits = {name for name, _, spelt in known.groups if name != short and stands_for(short, spelt)}
    return fits.pop() if len(fits) == 1 else None


_MANY = frozenset(
    "members trustees governors sysadmins reps officers staff councillors volunteers directors partners".split()
)


@cache
def _our_group() -> re.Pattern[str]:
    return re.compile(r"^(?:[Tt]he|[Oo]ur)\s+")

"""Whose a meeting is that a document calls by general words: 'the next Board meeting' in minutes of a sub-committee."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from functools import cache, cached_property

from ..segment.passage import normal

_KIN = {
    word: kin
    for kin, names in {
        "board": "board trustees trustee directors governors governing governor fgb gb lgb",
        "council": "council parish town city councillors",
        "committee": "committee ctte",
        "sub-committee": "subcommittee",
        "group": "group subgroup",
        "forum": "forum",
        "partnership": "partnership partners",
        "team": "team",
        "panel": "panel",
    }.items()
    for word in names.split()
}
"""Words that tell what kind of body meets; those of one kind may stand for one another."""

_SITTING = frozenset(("governors", "trustees", "directors", "partners"))


@cache
def _deciding() -> re.Pattern[str]:
    return re.compile(
        r"\b[Tt]he ((?:[Ss]ub-?\s?)?[A-Z]?[a-z]{3,11}) (?:noted|agreed|resolved|approved|received|considered|discussed|thanked|"
        r"asked|heard|accepted|supported|welcomed|decided|reviewed)\b"
    )


def _kinds(words: str) -> list[tuple[str, str]]:
    """The kinds of body that words name, in order, with the word of each: none in 'full' or 'regular'."""
    key = re.sub(r"\bsub[- ](?=committee|group)", "sub", normal(words.replace("’", "'").replace("'s", "")))
    return [(kin, word) for word in re.split(r"[^a-z]+", key) if (kin := _KIN.get(word)) is not None]


def _own(name: str) -> frozenset[str]:
    """The kinds of a body by its name: the last before 'of', and who sits on it ('Council of Governors')."""
    head, _, of = name.partition(" of ")
    kinds = _kinds(head)
    if not kinds:
        return frozenset(kin for kin, _ in _kinds(of))
    joint = {kin for kin, _ in kinds if kin == "partnership"} | {kin for kin, word in _kinds(of) if word in _SITTING}
    return frozenset({kinds[-1][0], *joint})


@cache
def _met() -> re.Pattern[str]:
    """Who met by a title, whatever the name of the whole is: 'committee meeting', 'WEIR WALKERS' GROUP - COMMITTEE - 4 MAY'."""
    return re.compile(
        r"(?P<kind>[\w-]{4,20}) (?:meeting|mtg|minutes)\b|\s[–—|-]\s(?P<alone>[\w-]{4,20})(?=\s[–—|-]\s|\s?$)",
        re.IGNORECASE,
    )


def _sat(title: str) -> frozenset[str]:
    """The kinds of body that a title says sat."""
    return frozenset(kin for found in _met().finditer(title) for kin, _ in _kinds(found["kind"] or found["alone"]))


@dataclass(frozen=True)
class Body:
    """The body that met, by its name, else its minutes' title, and by what it calls itself in `text`."""

    name: str
    title: str
    text: str

    @cached_property
    def own(self) -> frozenset[str]:
        """The kinds of body that its name and who sat by its title, else its title, say it is."""
        return (_own(self.name) | _sat(self.title)) if _own(self.name) else _own(self.title)

    @cached_property
    def called(self) -> Counter[str]:
        """How often the text says of each kind of body that it decided: read once, for a text may be long."""
        return Counter(kin for said in _deciding().findall(self.text) for kin, _ in _kinds(said))

    def other(self, words: str | None) -> bool:
        """Whether words in front of 'meeting' name a body of another kind than the one that met."""
        named = {kin for kin, _ in _kinds(words)} if words is not None else set()
        if not named or not self.own or named & self.own or (named == {"committee"} and "sub-committee" in self.own):
            return False
        return all(self.called[kin] < 2 for kin in named)

"""A sentence that records a decision: by its label, its verb, who decides, or how it ends."""

from __future__ import annotations

import re
from typing import NamedTuple

from ...segment.two_languages import strange
from .patterns import BLANKS, NEEDS, PROPOSED, classify, patterns
from .votes import votes


class Told(NamedTuple):
    """What a sentence says of a decision, and where its words begin."""

    kind: str
    rule: str
    begin: int


def read_sentence(text: str, a: int, b: int, low: str, bodies: frozenset[str]) -> Told | None:
    """The decision that the sentence text[a:b] records; `low` is its lower case."""
    sentence = text[a:b]
    label = patterns()["label"].match(sentence) or _in_two_languages(sentence)
    if _records_none(sentence, label, a > 0):
        return None
    if "quor" in low and label is None and patterns()["quorate"].match(sentence) is not None:
        return None
    if label is not None and len(sentence) - label.end() > 5:
        return Told(classify(label["word"]), "decision-label", a + label.end())
    said = patterns()["it_was"].search(sentence) if NEEDS["it_was"].within(low) else None
    if said is not None:
        return Told(classify(said["verb"]), "it-was", a) if _decides(sentence, said) else None
    if (voted := _voted(text, a, b, low)) is not None:
        return Told(voted, "tally", a)
    found = _recorded(sentence, low, bodies)
    return Told(classify(_verb(*found)), found[0].replace("_", "-"), a) if found is not None else None


def _in_two_languages(sentence: str) -> re.Match[str] | None:
    """The label of a decision beside its half in another language: 'Penderfyniad / Decision: ', 'Agreed / Cytunwyd: '."""
    colon = sentence.find(":", 0, 70)
    if colon < 0 or "/" not in sentence[:colon]:
        return None
    found = patterns()["twin_label"].match(sentence)
    return found if found is not None and strange(found["twin"] or found["behind"]) else None


def read_behind(text: str, begin: int, at: tuple[int, int], low: str, bodies: frozenset[str]) -> Told | None:
    """As `read_sentence`; the first behind a heading that ends at `begin` says it as one alone does: 'Minutes: Approved.'"""
    a, b = at
    if not begin or any(map(str.isalnum, text[begin:a])):
        return read_sentence(text, a, b, low, bodies)
    told = read_sentence(text[a:b], 0, b - a, low, bodies)
    return told._replace(begin=told.begin + a) if told is not None else None


def _records_none(sentence: str, label: re.Match[str] | None, behind: bool) -> bool:
    """Whether a sentence is blank, tells of another day or how an action stands, or is a bare word `behind` another."""
    find = patterns()
    if any(map(sentence.__contains__, BLANKS)) and find["blank"].search(sentence):
        return True
    if (behind and find["bare"].fullmatch(sentence)) or ("eeting" in sentence and find["earlier"].match(sentence)):
        return True
    return label is not None and find["stands"].fullmatch(sentence, label.end()) is not None


def _decides(sentence: str, said: re.Match[str]) -> bool:
    """Whether 'it was agreed' is decided here: not only noted, and not by others of whom somebody speaks."""
    by_others = sentence.endswith("by", 0, said.end()) and patterns()["reported"].match(sentence) is not None
    return said["verb"] != "noted" and not by_others


def _voted(text: str, a: int, b: int, low: str) -> str | None:
    """The kind of what the votes that a sentence counts came to; None where it counts none."""
    if not NEEDS["tally"].within(low):
        return None
    put = patterns()["vote_on"].match(text[a:b])
    if put is not None and patterns()["went_well"].match(put["how"]) is not None:
        return "carried"
    if put is None and not patterns()["tally"].match(text[a:b]):
        return None
    count = {side: n for side, (n, _) in votes(text, a, b).items()}
    if count.get("for", 0) > count.get("against", 0):
        return "carried"
    return (
        "other" if put is None and "for" in count and "vote" in low[6:] else None
    )  # 'put to the vote': voted down is decided


def _recorded(sentence: str, low: str, bodies: frozenset[str]) -> tuple[str, re.Match[str]] | None:
    """The first rule by which a sentence records what is settled, and where."""
    unsettled: int | None = None
    for rule in (
        "motion_named", "proposed", "moved_and", "assented", "capitals", "deciders", "passive", "minutes", "fragment", "went_on", "things", "ends_in", "objection", "bracketed",
        "dashed", "put", "acronym", "reached", "all_for", "fixed",
    ):  # fmt: skip
        match = _match(rule, sentence, bodies) if NEEDS[rule].within(low) else None
        if match is None:
            continue
        if unsettled is None:
            unsettled = _unsettled(sentence)
        if match.end() <= unsettled or rule == "assented":
            if rule != "passive" or not _elsewhere(sentence, match):
                return rule, match
    return None


def _match(rule: str, sentence: str, bodies: frozenset[str]) -> re.Match[str] | None:
    """Where a rule finds that something is decided; `bodies` are the initials of those who may."""
    if rule == "proposed" and not any(map(sentence.__contains__, PROPOSED)):
        return None
    if rule == "acronym" and not any(map(sentence.__contains__, bodies)):
        return None
    match = patterns()[rule].search(sentence)
    if match is None or (rule == "passive" and _only_told(sentence, match)):
        return None
    return match if rule != "acronym" or (match["who"] or match["by"]) in bodies else None


def _only_told(sentence: str, match: re.Match[str]) -> bool:
    """Whether a verb in the passive tells what was said, came in or others did: 'it was noted', 'she said that'."""
    find = patterns()
    if find["remark"].search(sentence) or find["reported"].match(sentence):
        return True
    if match["verb"] in ("turned down", "rejected"):
        return find["by_others"].search(sentence, 0, match.start()) is not None
    return match["verb"] in ("received", "upheld") and find["counted"].match(sentence) is not None


def _verb(rule: str, match: re.Match[str]) -> str:
    """The verb by which a rule's words decide."""
    if rule == "all_for":
        return "agreed"
    verb = next((v for name, v in match.groupdict().items() if v and name not in ("who", "by")), None)
    return verb or ("carried" if rule == "put" else "agreed")


def _unsettled(sentence: str) -> int:
    """Where a sentence begins to speak of what is not decided yet; its length, where it does not."""
    find = patterns()
    found = find["not"].search(sentence) if find["proposed"].match(sentence) is None else None
    return found.start() if found is not None else len(sentence)


def _elsewhere(sentence: str, match: re.Match[str]) -> bool:
    """Whether something else is told of: what was decided on another day, or under a condition."""
    find = patterns()
    return bool(find["external"].match(sentence, match.end()) or find["clause"].search(sentence[: match.start()]))

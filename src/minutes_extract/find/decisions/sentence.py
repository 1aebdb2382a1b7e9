"""A sentence that records a decision: by its label, its verb, who decides, or how it ends."""

from __future__ import annotations

import re
from typing import NamedTuple

from .patterns import BLANKS, NEEDS, PROPOSED, classify, patterns
from .votes import votes


class Told(NamedTuple):
    """What a sentence says of a decision, and where its words begin."""

    kind: str
    rule: str
    begin: int


def read_sentence(text: str, a: int, b: int, low: str, bodies: frozenset[str]) -> Told | None:
    """The decision that the sentence text[a:b] records; `low` is its lower case."""
    find = patterns()
    sentence = text[a:b]
    label = find["label"].match(sentence)
    if (any(map(sentence.__contains__, BLANKS)) and find["blank"].search(sentence)) or (
        a > 0 and find["bare"].fullmatch(sentence)
    ):
        return None
    if "eeting" in sentence and find["earlier"].match(sentence):
        return None  # of another day
    if label is not None and find["stands"].fullmatch(sentence, label.end()):
        return None
    if label is not None and b - a - label.end() > 5:
        return Told(classify(label["word"]), "decision-label", a + label.end())
    said = find["it_was"].search(sentence) if NEEDS["it_was"].within(low) else None
    if said is not None and said["verb"] == "noted":
        return None  # what was said
    if said is not None and sentence.endswith("by", 0, said.end()) and find["reported"].match(sentence):
        return None  # somebody said that others approved it
    if said is not None:
        return Told(classify(said["verb"]), "it-was", a)
    if NEEDS["tally"].within(low) and find["tally"].match(sentence):
        count = {side: n for side, (n, _) in votes(text, a, b).items()}
        passed = count.get("for", 0) > count.get("against", 0)
        if passed or ("for" in count and "vote" in low[6:]):  # 'put to the vote': what was voted down is decided
            return Told("carried" if passed else "other", "tally", a)
    unsettled: int | None = None
    for rule in (
        "proposed", "moved_and", "assented", "capitals", "deciders", "passive", "minutes", "fragment", "went_on", "things", "ends_in", "objection", "bracketed",
        "dashed", "put", "acronym", "reached", "all_for", "fixed",
    ):  # fmt: skip
        if not NEEDS[rule].within(low):
            continue
        if rule == "acronym" and not any(map(sentence.__contains__, bodies)):
            continue
        if rule == "proposed" and not any(map(sentence.__contains__, PROPOSED)):
            continue
        match = find[rule].search(sentence)
        if (
            match is not None
            and rule == "passive"
            and (
                find["remark"].search(sentence)
                or find["reported"].match(sentence)
                or (
                    match["verb"] in ("turned down", "rejected")
                    and find["by_others"].search(sentence, 0, match.start())
                )
                or (match["verb"] in ("received", "upheld") and find["counted"].match(sentence))
            )
        ):
            continue  # 'it was noted', 'she said that': what was said
        if match is None or (rule == "acronym" and (match["who"] or match["by"]) not in bodies):
            continue
        if unsettled is None:
            unsettled = _unsettled(sentence)
        if (unsettled < match.end() and rule != "assented") or (rule == "passive" and _elsewhere(sentence, match)):
            continue
        verb = next((v for name, v in match.groupdict().items() if v and name not in ("who", "by")), None)
        return Told(
            classify("agreed" if rule == "all_for" else verb or ("carried" if rule == "put" else "agreed")),
            rule.replace("_", "-"),
            a,
        )
    return None


def _unsettled(sentence: str) -> int:
    """Where a sentence begins to speak of what is not decided yet; its length, where it does not."""
    find = patterns()
    found = find["not"].search(sentence) if find["proposed"].match(sentence) is None else None
    return found.start() if found is not None else len(sentence)


def _elsewhere(sentence: str, match: re.Match[str]) -> bool:
    """Whether something else is told of: what was decided on another day, or under a condition."""
    find = patterns()
    return bool(find["external"].match(sentence, match.end()) or find["clause"].search(sentence[: match.start()]))

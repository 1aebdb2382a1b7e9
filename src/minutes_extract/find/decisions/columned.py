"""Decisions that their place in a table tells: in a column of decisions, in a row that another column calls one."""

from __future__ import annotations

import re
from functools import cache

from minutes_extract.patterns import Patterns, Source

from ...document.bullets import box_of
from ...segment.column_decisions import is_decision
from ..items import Entry
from ..mentions import mark
from ..sentences import sentences
from .model import DecisionDraft
from .motions import moves_only, outcome_only
from .passages import movers
from .patterns import classify, patterns
from .sentence import read_sentence
from .votes import tally_only


@cache
def _patterns() -> dict[str, re.Pattern[str]]:
    return Patterns({
        # what such a column says where nothing was decided: '-', 'None', 'For information'
        "nothing": Source(r"\W*(?:(?:(?:no|none|nil|n/?a|n|y|yes|not? applicable|not? required|no (?:decisions?|actions?)(?: (?:was |were )?(?:required|needed|made|taken))?|for (?:information|noting|discussion|note|info)(?: only)?|information(?: only)?|info|discussion(?: only)?|as (?:above|below|minuted)|see (?:above|below|actions?|minutes?|item)\b.{0,40}|tbc|tbd|pending|ongoing|in progress|open|closed|done|complete[d]?|carried (?:forward|over)|not? discussed|action(?:s|ed)?)\W*)?)", re.IGNORECASE),
        "verb": Source(r"\b(?P<verb>agreed|approved|accepted|adopted|ratified|endorsed|confirmed|signed|noted|received|carried|passed|resolved|supported|authorised|decided)\b", re.IGNORECASE),
        "only": Source(r"\W*(?P<verb>carried|passed|agreed|approved|unanimous(?:ly)?|all in favou?r|nem\.? ?con)(?: unanimously| nem\.? ?con| (?:by|on) (?:an? )?(?:\w+ ){0,3}\w+)?\W*", re.IGNORECASE),
    })  # fmt: skip


def told_by_place(entry: Entry) -> bool:
    """Whether an entry stands where decisions do."""
    if not entry.unit.tabular or entry.heading or box_of(entry.passage.paragraph) is not None:
        return False  # a box to be ticked stands in front of a task
    kinds = entry.unit.get("kind")
    if len(kinds) == 1 and is_decision(kinds[0].text) and not entry.unit.owners:  # else a task: 'D' of a draft
        return any(entry.passage is p for p in entry.unit.body)
    return any(entry.passage is p for p in entry.unit.get("decision"))


def read_column(entry: Entry, out: list[DecisionDraft], taken: set[tuple[int, int]]) -> None:
    """Add the decisions of such an entry: its first sentence, and those behind it that tell another one."""
    passage, text, first = entry.passage, entry.passage.text, len(out)
    for a, b in passage.once(sentences):
        a = max(a, entry.begin)
        while a < b and text[a] in " \t–-•*":
            a += 1
        if b <= a or (id(passage), a) in taken or patterns()["action"].match(text, a):
            continue
        above = out[-1] if len(out) > first else None
        if moves_only(text, a, b) or tally_only(text, a, b) or (above and _patterns()["only"].fullmatch(text, a, b)):
            movers(above, passage, a, b, text[a:b].lower())
            continue
        if above is None and (_patterns()["nothing"].fullmatch(text, a, b) or outcome_only(text[a:b])):
            continue
        said = read_sentence(text, a, b, text[a:b].lower(), frozenset())
        verb = _patterns()["verb"].search(text, a, b)
        if above is not None and said is None and verb is None:
            continue  # what is said about it: 'AB did not vote.'
        kind = said.kind if said is not None else classify(verb["verb"] if verb is not None else "")
        begin = said.begin if said is not None else a
        made = DecisionDraft(mark(passage, begin, b), kind, "decision-column", entry.item)
        made.label = mark(passage, a, begin) if begin > a else None
        movers(made, passage, a, b, text[a:b].lower())
        out.append(made)

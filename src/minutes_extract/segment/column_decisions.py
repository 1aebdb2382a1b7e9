"""Decisions that stand in a column of actions: labelled ones are told as the minutes beside them are."""

from __future__ import annotations

import re
from functools import cache

from .columns import Columns
from .passage import Passage


def decided(cells: dict[str, list[Passage]], columns: Columns) -> None:
    """Put with the minutes of a row what its column of actions says was decided: 'DECISION: the plan was approved'."""
    cell = cells.get("action", [])
    if not cell or not columns.has("action"):
        return
    at = columns.first("action")
    heading = columns.names[at].lower() if at is not None and at < len(columns.names) else ""
    mixed = "decision" in heading or "agree" in heading or "outcome" in heading or "resolution" in heading
    found = {id(passage) for passage in cell if _decision(passage, mixed)}
    if found:
        cells["action"] = [passage for passage in cell if id(passage) not in found]
        cells.setdefault("body", []).extend(passage for passage in cell if id(passage) in found)


def _decision(passage: Passage, mixed: bool) -> bool:
    """Whether a label calls a passage a decision; `mixed`: its column is of decisions too, so that softer words do."""
    label = _label().match(passage.text)
    return label is not None and (mixed or label["sure"] is not None)


@cache
def _label() -> re.Pattern[str]:
    return re.compile(
        r"\W{0,3}(?:(?P<sure>decisions?|noted|approved|endorsed)|agreed|agreement|resolved|resolution|D(?=\s?\d))"
        r"(?:\s?(?:no\.?\s?)?\d{1,3}(?:[./]\d{1,3})?)?\s?[:–—-]\s",
        re.IGNORECASE,
    )

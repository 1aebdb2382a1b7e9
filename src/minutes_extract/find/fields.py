"""A field of a task on a line of its own, set in below it: 'Assigned: Ann', 'Status: half are counted'."""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

from ..segment.column_heads import header_role
from ..segment.passage import Passage

_ROLES = ("owner", "due", "status")


class Field(NamedTuple):
    """What a field holds, and where its words begin."""

    role: str
    begin: int


class Labelled(NamedTuple):
    """The words in front of a colon at the beginning of a line, and where those behind it begin."""

    label: str
    begin: int


@cache
def _label() -> re.Pattern[str]:
    return re.compile(r"\W{0,3}(?P<label>[A-Za-z][A-Za-z ’'()/-]{1,24}?)\W{0,3}:\W{0,3}(?=\S|$)")


def field_of(passage: Passage, begin: int = 0) -> Field | None:
    """The field that a line is; None where it is no field, or none of who, when and what became of it."""
    found = labelled(passage, begin)
    role = header_role(found.label) if found is not None else None
    return Field(role, found.begin) if found is not None and role in _ROLES else None


def labelled(passage: Passage, begin: int = 0) -> Labelled | None:
    """The label that a line begins with, of whatever it is."""
    found = _label().match(passage.text, begin)
    return Labelled(found["label"], found.end()) if found is not None else None

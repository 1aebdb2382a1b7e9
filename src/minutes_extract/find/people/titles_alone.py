"""A cell in which nothing but job titles stand: no word of it is an organisation's, however strange it is."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace

from ..words import HEAD, ORG
from .names import Split
from .role_cuts import RoleScores, split_roles

UNLIKELY = 2.6  # what a reading may be better that takes strange words for the organisations of some


def titles_alone(
    scores: RoleScores, split: Split, counts: Collection[int], most: int, breaks: set[int]
) -> tuple[Split, RoleScores]:
    """The cut that gives everybody a title and nobody an organisation, where another gives one to some of them.

    'Museums Director | Collections Manager', 'Chief Executive | LRF Manager': no mark parts anything, the cell ends
    with an office, and as many offices stand in it as people.
    """
    parts, words = split.parts, scores.words
    if len(parts) < 2 or scores.separate or scores.marks[-1] or not words[-1].has(HEAD) or words[-1].has(ORG):
        return split, scores
    bodies = [(scores.cut(a, b), b) for a, b in parts]
    bodies = [(a, b) for a, b in bodies if a < b]
    odd = bodies or any(scores.read.strange(i) for i in range(len(words)))
    if not odd or len(bodies) == len(parts) or any(scores.runs.known(a, b) for a, b in bodies if scores.runs.tails):
        return split, scores
    plain = RoleScores(words, replace(scores.runs.context, separate=True), counts)
    found = split_roles(plain, most, breaks).get(len(parts))
    if not found or found[0].score < split.score - UNLIKELY:
        return split, scores
    return found[0], plain

"""Owners in a tall cell: blank lines set each beside the words that are meant.

The lines of such a cell stand for the paragraphs beside it, one for each; or, where they are more than the paragraphs,
they are lines of a page, and the words beside it were wrapped at some width. That width is not known: several are
tried, and the one counts under which the owners stand beside sentences that set tasks.
"""

from __future__ import annotations

from collections.abc import Iterator

from ...segment.passage import Passage
from ..mentions import Mark

_WIDTHS = (40, 45, 50, 55, 60, 65, 70, 75, 80, 90, 100)
_STEP, _LINE, _MOST = 1.2, 0.1, 3.0  # what a paragraph or a line off costs, and what an owner may cost at most
_NEAR, _FAR = 3, 0.8  # so many lines off are within what a width may be wrong by; more costs this besides
_LONGEST = 20_000  # owners times sentences: beyond it nothing is weighed


def spaced(cell: list[Passage]) -> bool:
    """Whether a blank line stands between each two paragraphs of a cell: it parts them, and sets nothing beside."""
    return len(cell) > 1 and all(passage.paragraph.gap == 1 for passage in cell[1:])


def slots(cell: list[Passage], beside: list[Passage]) -> list[int]:
    """The line of each passage in its cell, blank ones counted; none where no blank lines tell anything.

    Those that part the paragraphs of the cell, as they do in the one `beside` it, are not counted.
    """
    if spaced(cell) and spaced(beside):
        return []
    out: list[int] = []
    at = 0
    for passage in cell:
        at += passage.paragraph.gap
        out.append(at)
        at += 1
    return out if at > len(cell) else []


def beside(
    sentences: list[Mark],
    weights: list[float],
    named: list[list[float]],
    lines: list[int],
    cell: list[Passage],
    headed: bool,
) -> list[int]:
    """Which sentences the owners of a cell stand beside, in order; `cell` holds all paragraphs beside them.

    `weights` says how likely each sentence is a task, `named` for each owner how it speaks for him; `lines` are the
    owners' lines, none where no blank lines tell them. `headed` says that the first paragraph is a heading.
    """
    if len(sentences) * len(named) > _LONGEST:
        return list(range(len(named)))
    if not lines:
        return _in_order(weights, named, [0] * len(weights), [0] * len(named), 0.0)[1]
    best: tuple[float, list[int]] = (float("-inf"), [])
    for places, cost in _readings(sentences, cell, headed, lines[-1]):
        found = _in_order(weights, named, places, lines, cost)
        best = max(best, found, key=lambda reading: reading[0])
    return best[1]


def _readings(sentences: list[Mark], cell: list[Passage], headed: bool, last: int) -> Iterator[tuple[list[int], float]]:
    """The line on which each sentence begins, and what it costs to be a line off; `last` is the last owner's."""
    paragraphs = _starts(cell, None)
    if last <= max(paragraphs.values()) + 1:
        for shift in (1, 0) if headed else (0,):
            yield [paragraphs[id(s.passage)] - shift for s in sentences], _STEP
        return
    for width in _WIDTHS:
        wrapped = _starts(cell, width)
        yield [wrapped[id(s.passage)] + s.start // width for s in sentences], _LINE


def _starts(cell: list[Passage], width: int | None) -> dict[int, int]:
    """The line on which each paragraph begins where text is wrapped at this width; None: each is one line."""
    out: dict[int, int] = {}
    at = 0
    for passage in cell:
        at += passage.paragraph.gap
        out[id(passage)] = at
        at += 1 if width is None else -(-len(passage.text) // width)
    return out


def _in_order(
    weights: list[float], named: list[list[float]], places: list[int], lines: list[int], cost: float
) -> tuple[float, list[int]]:
    """The best of all ways to give each owner a sentence, none before that of the owner above."""
    score: list[tuple[float, list[int]]] = [(0.0, [])]
    for n, line in enumerate(lines):
        row: list[tuple[float, list[int]]] = []
        best: tuple[float, list[int]] = (float("-inf"), [])
        for k, (weight, place) in enumerate(zip(weights, places, strict=True)):
            before = score[0] if n == 0 else best
            if n and k:
                best = max(best, score[k - 1], key=lambda way: way[0])
                before = best
            off = abs(place - line)
            price = cost * off + (_FAR if off > _NEAR else 0.0)
            row.append((before[0] + weight + named[n][k] - min(price, _MOST), [*before[1], k]))
        score = row
    return max(score, key=lambda way: way[0], default=(float("-inf"), []))

"""Which owner and which reference of a row belong to which of its actions."""

from __future__ import annotations

from collections.abc import Callable


def align(actions: int, entries: int, agrees: Callable[[int, int], float]) -> tuple[list[list[int]], bool]:
    """(entries of each action, whether the counts disagreed).

    As many entries as actions pair in order; entries of a single action are all its own; a single
    entry is every action's that names nobody else. Otherwise the best alignment in order is taken:
    `agrees(i, j)` says how well action i's wording fits entry j (positive: names its people,
    negative: names others).
    """
    if actions == 0:
        return [], entries > 0
    if entries == 0:
        return [[] for _ in range(actions)], False
    if actions == 1:
        return [list(range(entries))], False
    if actions == entries:
        return [[i] for i in range(actions)], False
    if entries == 1:
        fits = [agrees(i, 0) for i in range(actions)]
        return [[0] if fit >= 0 or max(fits) <= 0 else [] for fit in fits], True
    return _best(actions, entries, agrees), True


def _best(actions: int, entries: int, agrees: Callable[[int, int], float]) -> list[list[int]]:
    """Alignment in order by dynamic programming; an entry over goes to the action before it."""
    worst = float("-inf")
    score = [[worst] * (entries + 1) for _ in range(actions + 1)]
    step = [[""] * (entries + 1) for _ in range(actions + 1)]
    score[0][0] = 0.0
    for i in range(actions + 1):
        for j in range(entries + 1):
            options: list[tuple[float, str]] = []
            if i and j and score[i - 1][j - 1] > worst:
                options.append((score[i - 1][j - 1] + 1.0 + agrees(i - 1, j - 1), "pair"))
            if i and score[i - 1][j] > worst:
                options.append((score[i - 1][j] - 0.2, "bare"))
            if i and j and score[i][j - 1] > worst:
                options.append((score[i][j - 1] - 0.5 + 0.5 * agrees(i - 1, j - 1), "more"))
            elif j and score[i][j - 1] > worst:
                options.append((score[i][j - 1] - 2.0, "skip"))
            if options:
                score[i][j], step[i][j] = max(options)
    out: list[list[int]] = [[] for _ in range(actions)]
    i, j = actions, entries
    while i or j:
        kind = step[i][j]
        if kind == "pair":
            out[i - 1].insert(0, j - 1)
            i, j = i - 1, j - 1
        elif kind == "bare":
            i -= 1
        elif kind == "more":
            out[i - 1].insert(0, j - 1)
            j -= 1
        else:
            j -= 1
    return out


def align_refs(actions: int, refs: int, positions: list[int], paragraphs: int) -> tuple[list[int | None], bool]:
    """(reference of each action, whether the counts disagreed).

    One reference is every action's; as many as actions pair in order; as many as paragraphs stand
    beside them; otherwise they are given out in order, the last one to all that is left.
    """
    if refs == 0:
        return [None] * actions, False
    if refs == 1:
        return [0] * actions, False
    if refs == actions:
        return list(range(actions)), False
    if refs == paragraphs:
        return list(positions), False
    return [min(i, refs - 1) for i in range(actions)], True

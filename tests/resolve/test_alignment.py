"""Which owner and which reference belong to which action of a row."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from minutes_extract.resolve.alignment import align, align_refs


def fits(*pairs: tuple[int, int]) -> Callable[[int, int], float]:
    """Entries that name an action's people; any other names somebody else where that action has one."""
    named = {action for action, _ in pairs}
    return lambda i, j: 1.0 if (i, j) in pairs else -0.5 if i in named else 0.0


# actions, entries, which of them fit; the entries of each action, and whether the counts disagree
ROWS: list[tuple[str, int, int, list[tuple[int, int]], list[list[int]], bool]] = [
    ("nothing", 0, 0, [], [], False),
    ("an owner and no action", 0, 1, [], [], True),
    ("an action and no owner", 1, 0, [], [[]], False),
    ("one each", 1, 1, [], [[0]], False),
    ("two each, in order", 2, 2, [], [[0], [1]], False),
    ("as many, whatever the wording", 2, 2, [(0, 1), (1, 0)], [[0], [1]], False),
    ("one action has all", 1, 3, [], [[0, 1, 2]], False),
    ("one entry for all", 3, 1, [], [[0], [0], [0]], True),
    ("one entry that is named in one", 2, 1, [(1, 0)], [[0], [0]], True),
    ("three actions, two entries: the last fits the second", 3, 2, [(0, 0), (2, 1)], [[0], [], [1]], True),
    ("two actions, three entries: the last two belong together", 2, 3, [(0, 0), (1, 1), (1, 2)], [[0], [1, 2]], True),
    ("two actions, three entries: the first two belong together", 2, 3, [(0, 0), (0, 1), (1, 2)], [[0, 1], [2]], True),
]


@pytest.mark.parametrize(
    ("actions", "entries", "agree", "expected", "disagree"), [r[1:] for r in ROWS], ids=[r[0] for r in ROWS]
)
def test_owners(
    actions: int, entries: int, agree: list[tuple[int, int]], expected: list[list[int]], disagree: bool
) -> None:
    assert align(actions, entries, fits(*agree)) == (expected, disagree)


def test_one_entry_is_not_given_to_an_action_that_names_another() -> None:
    given, _ = align(2, 1, lambda i, j: (1.0, -0.5)[i])
    assert given == [[0], []]


@pytest.mark.parametrize("actions", range(1, 7))
@pytest.mark.parametrize("entries", range(1, 7))
def test_no_entry_is_lost_or_out_of_order(actions: int, entries: int) -> None:
    given, disagree = align(actions, entries, lambda i, j: 0.0)
    assert len(given) == actions
    flat = [j for some in given for j in some]
    assert set(flat) == set(range(entries))
    assert flat == sorted(flat)
    assert disagree is (actions > 1 and actions != entries)


# actions, references, the paragraph of each action, paragraphs; the reference of each
REFS: list[tuple[int, int, list[int], int, list[int | None], bool]] = [
    (1, 0, [0], 1, [None], False),
    (2, 1, [0, 1], 2, [0, 0], False),
    (2, 2, [0, 1], 5, [0, 1], False),
    (2, 4, [1, 3], 4, [1, 3], False),
    (3, 2, [0, 1, 2], 9, [0, 1, 1], True),
    (1, 3, [2], 5, [0], True),
    (0, 2, [], 5, [], True),
]


@pytest.mark.parametrize(("actions", "refs", "positions", "paragraphs", "expected", "disagree"), REFS)
def test_references(
    actions: int, refs: int, positions: list[int], paragraphs: int, expected: list[int | None], disagree: bool
) -> None:
    assert align_refs(actions, refs, positions, paragraphs) == (expected, disagree)

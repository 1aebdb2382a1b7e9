"""Headings by an agenda listed above them."""

from __future__ import annotations

from ..labels import container
from ..passage import normal
from .heads import Head, head_of
from .lines import Line
from .page import Choice, Page, bodies, contents, worth_of
from .patterns import patterns
from .words import listing

__all__ = ["by_listing", "key_of", "lead_of"]

_LONGEST = 120  # an entry of an agenda


def by_listing(page: Page) -> list[Choice]:
    """Lines that say again, in order, what a list further up says; or that begin with it: 'Roof: it leaks'."""
    out: list[Choice] = []
    whole = [key_of(page, line, line.stop) for line in page.lines]
    for leads in (False, True):
        choice = _said_again(page, whole, leads)
        if choice is not None and not any(len(c.heads) >= len(choice.heads) for c in out):
            out.append(choice)
    return out


def _said_again(page: Page, whole: list[str], leads: bool) -> Choice | None:
    """The choice of lines that say again what others say, in whole or, with `leads`, in front; `whole`: their words."""
    seen: dict[str, int] = {}
    pairs: list[tuple[int, Line, int]] = []
    for line in page.lines:
        end = lead_of(page, line) if leads else 0
        key = key_of(page, line, end) if end else ""
        if not key or key not in seen:
            end, key = line.stop, whole[line.index]
        if not key:
            continue
        first = seen.setdefault(key, line.index)
        if leads and first == line.index:
            _without_more(page, line, seen)
        if first < line.index and line.index not in page.lists:
            pairs.append((first, line, end))
    pairs = _together(pairs)
    if len(pairs) < (2 if _below_agenda(page, pairs) else 3) or pairs[-1][0] >= pairs[0][1].index:
        return None
    run = pairs[-1][0] - pairs[0][0] + 1
    heads = [h for _, line, end in pairs if (h := _head(page, line, end))]
    heads = [h for h in heads if h.reading is not None or not listing(h.words)]
    if len(heads) < 0.6 * run or any(len(page.lines[k].text) > _LONGEST for k in range(pairs[0][0], pairs[-1][0])):
        return None
    if leads and 2 * sum(h.rest for h in heads) < len(heads):
        return None
    content = contents(page, [h.line.index for h in heads])
    return Choice(heads, worth_of(page, heads, 1.3, bodies(page, heads, content), content), "listed")


def _below_agenda(page: Page, pairs: list[tuple[int, Line, int]]) -> bool:
    """Whether what is said again is all that stands between a line such as 'Agenda' and the first heading."""
    if not pairs or pairs[-1][0] + 1 != pairs[0][1].index:
        return False
    above = page.lines[pairs[0][0] - 1].text if pairs[0][0] else ""
    return "agenda" in above.lower() and container(above)


def _head(page: Page, line: Line, end: int) -> Head | None:
    reading = next(iter(page.readings[line.index]), None)
    if end == line.stop:
        return head_of(line, reading, "listed-heading", "whole")
    return Head(line, _begin(page, line), end, "listed-heading", reading)


def _together(pairs: list[tuple[int, Line, int]]) -> list[tuple[int, Line, int]]:
    """The most of these whose first places stand next to each other, or nearly so, in order.

    Others stand between them that say again what is no part of the list: 'Actions' below each item.
    """
    ends: dict[int, list[tuple[int, Line, int]]] = {}  # the longest run so far, by the place that it ends at
    for pair in pairs:
        at = max((pair[0] - 1, pair[0] - 2), key=lambda place: len(ends.get(place, ())))
        listed = at in ends and pair[0] < ends[at][0][1].index  # and not below the first heading
        run = ends.pop(at) if listed else []
        run.append(pair)
        if len(run) > len(ends.get(pair[0], ())):
            ends[pair[0]] = run
    return max(ends.values(), key=len, default=[])


def _begin(page: Page, line: Line) -> int:
    readings = page.readings[line.index]
    return max([r.begin for r in readings]) if readings else line.lead


def key_of(page: Page, line: Line, end: int) -> str:
    """The words of a line up to `end` that could stand in a list, without a number or a note's mark."""
    begin = _begin(page, line)
    if end - begin > _LONGEST or (end == line.stop and len(line.text) > _LONGEST):
        return ""
    words = line.text[begin:end]
    return normal(patterns()["note"].sub("", words) if words[:1] == "[" else words)


def lead_of(page: Page, line: Line) -> int:
    """Where the words end that a colon, dash or stop parts from the text behind them; 0 where nothing does."""
    begin = _begin(page, line)
    found = patterns()["lead_end"].search(line.text, begin, begin + _LONGEST)
    return found.start() if found is not None else 0


def _without_more(page: Page, line: Line, seen: dict[str, int]) -> None:
    """Know an entry by its subject alone too: 'Roof (Ann Bell)', 'Roof - Ann Bell'."""
    dash = line.text.find(" - ") if ":" not in line.text else -1
    for end in (dash, line.text.find(" (")):
        if end > 0 and (key := key_of(page, line, end)):
            seen.setdefault(key, line.index)

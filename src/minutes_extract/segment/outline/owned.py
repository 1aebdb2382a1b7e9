"""Names over the tasks of those they name, below a title of actions: no headings of items."""

from __future__ import annotations

from ..labels import titled
from ..names import STRONG, people_like
from .lines import Line
from .words import usual


def over_tasks(lines: list[Line]) -> frozenset[int]:
    """The lines below a title of actions that each have a list right below them, where most of them are names."""
    out: set[int] = set()
    for place, line in enumerate(lines):
        said = line.text[line.lead : line.stop].rstrip(" :")
        if line.paragraph.kind != "list_item" and len(said) < 60 and titled(said) in ("list", "log"):
            out |= _groups(lines, place + 1)
    return frozenset(out)


def _groups(lines: list[Line], place: int) -> set[int]:
    """The lines over the lists that follow one another from here on, set alike."""
    found: list[Line] = []
    while place + 1 < len(lines) and _leads(lines[place], lines[place + 1], found):
        found.append(lines[place])
        place += 1
        while place < len(lines) and lines[place].paragraph.kind == "list_item":
            place += 1
    named = sum(people_like(x.text.rstrip(" :")) == STRONG for x in found)
    return {x.index for x in found} if named and 2 * named >= len(found) else set()


def _leads(line: Line, below: Line, found: list[Line]) -> bool:
    """Whether a line could say whose tasks are listed below it: short, and set like those before it."""
    if line.paragraph.kind == "list_item" or below.paragraph.kind != "list_item" or len(line.text) > 60:
        return False
    alike = not found or line.manner.rstrip("C") == found[0].manner.rstrip("C")  # 'ALL' among names
    return alike and not line.text[:1].isdigit() and not usual(line.text) and titled(line.text) is None

"""The order of the headings chosen: levels told by numbers and rules, and numbers out of their sequence."""

from __future__ import annotations

from itertools import pairwise

from ..labels import titled
from .heads import Head
from .holding import hold_parts
from .lines import Line
from .numbers import Reading, Values
from .page import Choice, Page
from .run_together import head_of_number
from .words import attends, usual


def nested(heads: list[Head]) -> None:
    """Headings set alike whose numbers tell their levels: '2.1' under '2', 'a' under a number."""
    open_: list[Head] = []
    for head in heads:
        if head.reading is None:
            open_ = []
            continue
        while open_ and not numbered_part(head.reading, open_[-1]):
            open_.pop()
        head.level = 1 + len(open_)
        open_.append(head)


def between_numbers(page: Page, heads: dict[int, Head]) -> None:
    """Headings without a number between those of one count, set as these are, head parts of the items they stand in."""
    below_counted(page, heads)
    hold_parts(page, heads)
    outer = [heads[k] for k in sorted(heads) if heads[k].level == 1]
    counts_anew(outer)
    counted = [h for h in outer if h.reading is not None]
    values = [h.reading.values for h in counted if h.reading is not None]
    steps = all(a[:-1] == b[:-1] and b[-1] == a[-1] + 1 for a, b in pairwise(values))
    if len(counted) < 4 or not steps or len({h.reading.shape for h in counted if h.reading is not None}) > 1:
        return
    first, last = counted[0].line.index, counted[-1].line.index
    manners = {h.line.manner for h in counted}
    bare = [
        h
        for h in outer
        if h.reading is None
        and first < h.line.index
        and h.line.manner in manners
        and not usual(h.words)
        and titled(h.words) is None
        and not attends(h.words)
    ]
    for head in bare if sum(h.line.index < last for h in bare) > 1 else ():
        head.level = 2


def counts_anew(outer: list[Head]) -> None:
    """Numbers that begin at 1 again and again below headings without any are those of their parts."""
    bare = [h for h in outer if h.reading is None]
    runs: list[int] = []  # the last number of each run
    for above, head in pairwise(outer):
        if head.reading is None:
            continue
        value = head.reading.values[-1] if len(head.reading.values) == 1 else 0
        if value == 1 and above.reading is None:
            runs.append(1)
        elif runs and above.reading is not None and value == runs[-1] + 1:
            runs[-1] = value
        else:
            return
    if len(runs) > 1 and len(bare) > len(runs) and outer[0].reading is None:
        for head in outer:
            head.level += head.reading is not None


def below_counted(page: Page, heads: dict[int, Head]) -> None:
    """What is counted below a heading that has a count of its own is set in below it, wherever its print puts it."""
    over: Head | None = None
    for place in sorted(heads):
        head = heads[place]
        if place in page.counted:
            over = head
        elif head.reading is None and over is not None and head.level <= over.level:
            over = None
        elif over is not None and head.reading is not None and head.level == over.level:
            head.level += 1


def by_rules(heads: list[Head]) -> None:
    """'== Works', '=== Roof': a longer rule, a deeper level."""
    lengths = sorted({head.line.ruled for head in heads})
    for head in heads:
        head.level = 1 + lengths.index(head.line.ruled)


def even_levels(choice: Choice) -> dict[int, int]:
    """The one markup level that headings counted in one sequence share, whatever theirs: '## 1.', '### 2.', '## 3.'."""
    counted = [h for h in choice.heads if h.line.heading and h.reading is not None and len(h.reading.values) == 1]
    steps = [h.reading.values[0] for h in counted if h.reading is not None]
    shapes = {h.reading.shape for h in counted if h.reading is not None}
    if len(counted) < 3 or len(shapes) > 1 or any(b != a + 1 for a, b in pairwise(steps)):
        return {}
    level = min(h.line.paragraph.level for h in counted)
    return {h.line.index: level for h in counted}


def astray(page: Page, heads: dict[int, Head]) -> None:
    """Lines with a number of the same rare form, out of the sequence: 'AB/21/26' printed behind 'AB/31/26'."""
    shapes = {h.reading.shape for h in heads.values() if h.reading is not None}
    if len(shapes) != 1 or "/" not in (shape := shapes.pop()):
        return
    first = min(heads)
    manners = {h.line.manner for h in heads.values()}
    known = [h.reading.values for h in heads.values() if h.reading is not None]
    for line in page.lines[first + 1 :]:
        if line.index in heads or line.manner not in manners:
            continue
        reading = next((r for r in page.readings[line.index] if r.shape == shape), None)
        if reading is None or not any(_near(reading.values, values) for values in known):
            continue
        head = head_of_number(line, reading)
        if head is not None:
            heads[line.index] = head


def _near(values: Values, others: Values) -> bool:
    """Whether two numbers could stand in one agenda: '21/26' and '31/26', not '26/00815'."""
    return len(values) == len(others) and all(abs(a - b) <= 12 for a, b in zip(values, others, strict=True))


def numbered_part(reading: Reading, top: Head) -> str:
    above = top.reading
    if above is not None and len(reading.values) > 1:
        core = above.values[:-1] if above.values[-1] == 0 and len(above.values) > 1 else above.values
        if reading.values[: len(core)] == core and len(reading.values) == len(core) + 1 and "." in reading.shape:
            return "dotted"
    plain = reading.shape.lstrip("(")
    if plain in ("a", "i", "A") and (above is None or above.shape.lstrip("(") not in ("a", "i", "A")):
        return "letter"
    if above is not None and 0 < above.depth < reading.depth:
        return "letter"
    if plain == "0" and reading.closed and (above is None or above.shape.lstrip("(") in ("A", "I")):
        return "letter"
    return ""


def leads_entry(line: Line, reading: Reading, top: Head) -> bool:
    """Whether an entry of a numbered list below a numbered markup heading begins with words in bold: '1. **Roof:** wet'."""
    above = top.reading
    entry = line.paragraph.kind == "list_item" and line.paragraph.level == 1 and line.bold > 2
    return entry and top.line.heading and above is not None and reading.shape == "0" and reading.closed

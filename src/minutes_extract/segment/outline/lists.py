"""Which lines of a document stand in its attendance lists."""

from __future__ import annotations

from ..labels import label_kind, unnumbered
from ..names import NONE, STRONG, people_like
from ..passage import normal
from .lines import Line
from .patterns import patterns
from .words import attends, narrative, usual


def lists_of(lines: list[Line]) -> set[int]:
    """Lines under the label of an attendance list that could be its entries."""
    out: set[int] = set()
    kind = ""  # of the entries of the list that is open: "?" before the first one
    for line, below in zip(lines, [*lines[1:], None], strict=True):
        paragraph = line.paragraph
        weakly = bool(out) and below is not None and _weak_label(line) and people_like(below.text) == STRONG
        if paragraph.kind == "list_item" and usual(line.text) and below is not None and _goes_on(line, below):
            kind = ""  # 'Welcome and apologies', among the entries of an agenda
        elif weakly or (attends(line.text) and not (below is not None and narrative(below.text))):
            kind = "?" if normal(line.text).count(" ") <= 4 and not _filled(line, below) else ""
            if not (line.distinct and usual(unnumbered(line.text))):  # 'ROLL CALL' may be an item as well
                out.add(line.index)
        elif kind and _ends_list(line, below, kind):
            kind = ""
        elif kind:
            kind = paragraph.kind
            out.add(line.index)
    return out


def _goes_on(line: Line, below: Line) -> bool:
    """Whether what stands below an entry of a list goes beside it and names nobody."""
    same = below.paragraph.kind == "list_item" and below.paragraph.level == line.paragraph.level
    return same and ":" not in line.text and people_like(below.text) < STRONG


def _filled(line: Line, below: Line | None) -> bool:
    """Whether a label has its people in its own line, and the list below it is another: 'Apologies: Ann, Carl'."""
    held = line.text.partition(":")[2].strip()
    listed = below is not None and below.paragraph.kind == "list_item" and line.paragraph.kind != "list_item"
    return listed and below is not None and people_like(held) > NONE and people_like(below.text) < STRONG


def _weak_label(line: Line) -> bool:
    """'Presenters': a label that also says other things, set apart from the lines around it."""
    return line.distinct and len(line.text) < 40 and label_kind(normal(line.text)) is not None and not usual(line.text)


def _ends_list(line: Line, below: Line | None, kind: str) -> bool:
    """Whether a line is no entry of the attendance list above it; `kind` is what its entries are."""
    paragraph = line.paragraph
    if (
        line.distinct
        or len(line.text) > 90
        or patterns()["clock"].match(line.text)
        or kind not in ("?", paragraph.kind)
    ):
        return True
    if paragraph.kind == "paragraph":
        return people_like(line.text) == NONE
    return below is not None and paragraph.kind == "list_item" and below.paragraph.level > paragraph.level

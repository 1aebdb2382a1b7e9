"""The lines of prose as an outline sees them: how each is set, and how much text stands under it."""

from __future__ import annotations

from dataclasses import dataclass, field

from ...document.tree import Document, Paragraph, Ranges
from ..stamps import stamp, stamped
from .patterns import patterns


@dataclass(slots=True)
class Line:
    """A paragraph outside tables.

    `bold`, `underlined`, `italic`: how far a run of that style reaches from the start of the words, len(text) where all of it;
    `capitals`: all its letters are capitals; `tables`: letters in tables between it and the next line. Its words are
    text[lead:stop], without who says them in a chat, or said them when, and without the rules around them; `ruled` is how
    long the one before them is. `distinct`: as a whole it looks unlike prose. All of it is settled by `lines_of`, for it is
    asked for again and again.
    """

    index: int
    paragraph: Paragraph
    bold: int = 0
    underlined: int = 0
    italic: int = 0
    capitals: bool = False
    tables: int = 0
    lead: int = 0
    stop: int = 0
    ruled: int = 0
    stamped: bool = False  # who said it and when is printed behind it
    text: str = field(init=False)
    heading: bool = field(init=False)
    whole_bold: bool = False
    whole_underlined: bool = False
    whole_italic: bool = False
    distinct: bool = False

    def __post_init__(self) -> None:
        self.text = self.paragraph.text
        self.heading = self.paragraph.kind == "heading"

    @property
    def manner(self) -> str:
        """How the line is set, as a key: lines of one manner look alike."""
        paragraph = self.paragraph
        if paragraph.kind == "heading":
            return f"h{paragraph.level}"
        if paragraph.kind == "list_item":
            mark = paragraph.marker or ""
            first = "o" if mark and mark.strip("([")[:1].isalnum() else "b" if paragraph.first else "c"
            base = f"l{paragraph.level}{first}"
        else:
            base = "p"
        return (
            base
            + "R" * bool(self.ruled)
            + "S" * self.stamped
            + "B" * self.whole_bold
            + "U" * self.whole_underlined
            + "I" * self.whole_italic
            + "C" * self.capitals
        )

    def settle(self) -> None:
        """What follows from the runs of style and the rules, once they are known."""
        size = len(self.text.rstrip(" .:"))
        self.whole_bold = self.bold >= size > 0
        self.whole_underlined = self.underlined >= size > 0
        self.whole_italic = self.italic >= size > 0
        whole = self.whole_bold or self.whole_underlined or self.whole_italic
        self.distinct = whole or self.heading or self.ruled > 0 or self.capitals


def lines_of(document: Document, end: int | None = None, running: Ranges | None = None) -> list[Line]:
    """The lines of a document's first `end` blocks in order, those that are `running` on pages left out."""
    out: list[Line] = []
    bold, underline, italic = document.styles.bold, document.styles.underline, document.styles.italic
    for block in document.blocks[:end]:
        if isinstance(block, Paragraph):
            if running is not None and running.share(block.start, block.end) == 1:
                continue
            line = Line(len(out), block)
            line.bold = _reach(bold.within(block.start, block.end), block)
            line.underlined = _reach(underline.within(block.start, block.end), block)
            line.italic = _reach(italic.within(block.start, block.end), block)
            line.capitals = _capitals(block.text)
            out.append(line)
        elif out:
            out[-1].tables += block.letters
    signed = stamped(document)
    for line in out:
        _bound(line, chat=False)
        at = stamp(line.text) if signed else None
        if at is not None:
            line.stop, line.stamped = at, True
    spoken = [line for line in out if patterns()["chat"].match(line.text)]
    if len(spoken) > 0.6 * len(out):
        for line in spoken:
            _bound(line, chat=True)
    for line in out:
        line.settle()
    return out


def _bound(line: Line, chat: bool) -> None:
    """Settle which of a line's characters are its words."""
    said = patterns()["chat"].match(line.text) if chat else None
    line.lead, line.stop = said.end() if said is not None else 0, len(line.text)
    ruled = patterns()["ruled"].match(line.text, line.lead) or patterns()["starred"].match(line.text, line.lead)
    if ruled is not None:
        line.lead, line.stop, line.ruled = *ruled.span("words"), len(ruled["rule"])


def _reach(runs: list[tuple[int, int]], paragraph: Paragraph) -> int:
    """How far the run reaches that begins at, or at the number before, the first word; 0 for none."""
    if not runs:
        return 0
    start, end = runs[0]
    for a, b in runs[1:]:
        if a - end > 1:
            break
        end = b
    before = paragraph.text[: start - paragraph.start]
    if len(before) > 12 or (before.strip() and not any(c in ".):" or c.isdigit() for c in before)):
        return 0
    return end - paragraph.start


def _capitals(text: str) -> bool:
    if len(text) > 100 or patterns()["lower"].search(text) or patterns()["action_by"].fullmatch(text):
        return False
    return len(patterns()["upper"].findall(text)) > 3

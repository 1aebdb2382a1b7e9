"""Lines put together to paragraphs: where prose is wrapped, where a line is an entry of its own."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cache

from ..document.bullets import SIGNS
from .breaks import left_open
from .pdf_lines import TextLine, is_mark, segments
from .writer import Line

__all__ = ["GAP", "SLIGHT", "Measure", "Paragraph", "full", "joins_over_pages", "paragraphs", "right_edge", "written"]

GAP = 1.2  # of the usual distance between lines: more parts paragraphs
SLIGHT = 1.06  # the rules and margins of cells part the rows of a table by little more
_FEW = 12  # lines too few to tell where prose is wrapped


@dataclass(slots=True)
class Paragraph:
    """Lines, and for each but the first whether it begins on a line of its own."""

    lines: list[TextLine]
    breaks: list[bool] = field(default_factory=list)
    right: float = 0
    left: float = 0


@dataclass(slots=True)
class Measure:
    """What is usual in a document: distances between lines by their height, words, sizes, bullets."""

    pitch: dict[int, float]
    words: Counter[str]
    size: float
    bullets: list[float]

    @classmethod
    def of(cls, columns: list[list[TextLine]]) -> Measure:
        """The measure of lines that stand one under another: of pages and of the cells of tables."""
        steps: dict[int, Counter[float]] = {}
        words: Counter[str] = Counter()
        sizes: Counter[int] = Counter()
        bullets: set[int] = set()
        for lines in columns:
            for height, step in _steps(lines):
                steps.setdefault(height, Counter())[step] += 1
            for line in lines:
                sizes[round(line.size * 2)] += len(line.text)
                words.update(_word_forms(line.text))
                if line.text[0] in SIGNS:
                    bullets.add(round(line.x0 / 6))
        size = sizes.most_common(1)[0][0] / 2 if sizes else 10
        return cls({k: _usual(v, k) for k, v in steps.items()}, words, size, sorted(b * 6.0 for b in bullets))

    def apart(self, above: TextLine, line: TextLine, gap: float = GAP) -> bool:
        """Whether more than the usual distance parts two lines; `gap` says how much more."""
        usual = self.pitch.get(round(line.size), 1.2 * line.size)
        step = above.base - line.base
        return step > gap * usual + 0.5 or step < 0

    def level(self, x: float) -> int:
        """The depth of a bullet that stands at `x`."""
        return 1 + sum(bullet < x - 5 for bullet in self.bullets)


def _steps(lines: list[TextLine]) -> Iterator[tuple[int, float]]:
    """From words to those right below them: the height of the lower line and the distance, columns each for itself."""
    cut = [segments(line) for line in lines]
    for n, parts in enumerate(cut):
        for part in parts:
            below = (
                other
                for others in cut[n + 1 : n + 5]
                for other in others
                if other.x0 < part.x1 and part.x0 < other.x1 and part.base - other.base > 1
            )
            other = next(below, None)
            if other is not None and 0.7 * other.size < part.base - other.base < 2.6 * other.size:
                yield round(other.size), round((part.base - other.base) * 2) / 2


def _usual(steps: Counter[float], size: int) -> float:
    """The smallest distance that is common: wrapped prose sets lines closer than its paragraphs.

    Distances of single-spaced lines need not be as common: minutes may be all short paragraphs.
    """
    close = [step for step, count in steps.items() if step <= 1.45 * size and count >= max(2, 0.06 * steps.total())]
    if close:
        return min(close)
    most = max(steps.values())
    return min(step for step, count in steps.items() if count >= 0.3 * most)


@cache
def _forms() -> re.Pattern[str]:
    return re.compile(r"([^\W\d_]++(?:-[^\W\d_]++)*+)(-?)")


def _word_forms(text: str) -> list[str]:
    return [word for word, cut in _forms().findall(text.lower()) if not cut]


def paragraphs(lines: list[TextLine], measure: Measure, right: float) -> list[Paragraph]:
    """The paragraphs of lines that stand one under another, in a column whose right edge is `right`."""
    out: list[Paragraph] = []
    for block in _blocks(lines, measure):
        edge = _edge(block, right)
        for n, line in enumerate(block):
            if n and not _begins(out[-1], line, measure, edge):
                out[-1].breaks.append(_breaks(out[-1].lines[-1], line, edge))
                out[-1].lines.append(line)
                out[-1].left = min(out[-1].left, line.x0)
            else:
                out.append(Paragraph([line], right=edge, left=line.x0))
    return out


def _blocks(lines: list[TextLine], measure: Measure) -> list[list[TextLine]]:
    """Lines between gaps, bullets and changes of height."""
    blocks: list[list[TextLine]] = []
    for line in lines:
        above = blocks[-1][-1] if blocks else None
        if (
            above is None
            or measure.apart(above, line)
            or abs(above.size - line.size) > 0.14 * max(above.size, line.size)
            or line.words[0].text in SIGNS
        ):
            blocks.append([line])
        else:
            blocks[-1].append(line)
    return blocks


def _edge(block: list[TextLine], right: float) -> float:
    """Where the lines of a block are wrapped: at its own edge where most of them reach that."""
    if len(block) < 3:
        return right
    own = max(line.x1 for line in block)
    width = own - max(line.x0 for line in block)  # of what hangs, not of what it hangs behind
    reaching = sum(line.x1 > own - 0.14 * width for line in block[:-1])
    return min(own, right) if reaching >= 0.6 * (len(block) - 1) and width > 120 else right


def full(line: TextLine, below: TextLine, right: float) -> bool:
    """Whether the first word of the line below would not have fitted on this one."""
    first = below.words[0]
    return line.x1 + 0.25 * line.size + (first.x1 - first.x0) > right - 1


def _begins(paragraph: Paragraph, line: TextLine, measure: Measure, right: float) -> bool:
    """Whether the line begins a paragraph of its own."""
    last = paragraph.lines[-1]
    filled = full(last, line, right)
    open_ = left_open(last.text) or last.words[-1].broken
    marked = len(line.words) > 1 and is_mark(line.words[0].text) and _numbers(line)
    if marked and (not filled or line.x0 < paragraph.lines[-1].x0 - 3) and not open_:
        return True
    if last.bold != line.bold and not (filled and line.text[0].islower()) and not open_:
        return True
    several = len(paragraph.lines) > 1
    if line.x0 < paragraph.left - 4 and several and not open_:
        return True
    hanging = several and paragraph.lines[0].x0 < paragraph.lines[1].x0 - 3
    indented = line.x0 > last.x0 + 6 and several and not hanging
    return indented and not open_ and not line.text[0].islower()


def _numbers(line: TextLine) -> bool:
    """Whether the mark at the head of a line numbers it: a stop or bracket, or a gap after it."""
    first, second = line.words[:2]
    gap = second.x0 - first.x1 > 0.6 * line.size
    return first.text[-1] in ".):" or gap or (first.text in SIGNS)


def _breaks(above: TextLine, line: TextLine, right: float) -> bool:
    """Whether the end of the line above is an end, not the edge of the column."""
    if full(above, line, right) or above.words[-1].broken or left_open(above.text):
        return False
    return not line.text[0].islower() or above.text[-1] in ".:;"


def joins_over_pages(above: Paragraph, below: Paragraph) -> bool:
    """Whether a paragraph at the head of a page goes on with the last one of the page before."""
    last, first = above.lines[-1], below.lines[0]
    if abs(last.size - first.size) > 0.14 * first.size or last.text[-1] in '.?!:;”"' or first.text[0] in SIGNS:
        return False
    if last.words[-1].broken or left_open(last.text):
        return first.text[0].isalnum()
    return first.text[0].islower() and full(last, first, above.right)


# words for the writer


def written(paragraph: Paragraph, measure: Measure) -> Line:
    """The paragraph's words as one line: words cut by a hyphen joined, wide gaps as tabs."""
    out = Line()
    for n, line in enumerate(paragraph.lines):
        joint = ""
        if n:
            joint = "\n" if paragraph.breaks[n - 1] else _joint(out, line, measure)
        _append(out, line, joint)
    first = paragraph.lines[0]
    if first.words[0].text in SIGNS:
        out.kind, out.level = "list_item", measure.level(first.x0)
    elif first.size >= 1.18 * measure.size and len(out.text) < 120 and len(paragraph.lines) < 4:
        out.kind, out.level = "heading", 1 if first.size >= 1.5 * measure.size else 2
    return out


def _append(out: Line, line: TextLine, joint: str) -> None:
    for part in segments(line):
        for word in part.words:
            for text, flags in word.runs:
                out.runs.append((joint + text, flags))
                joint = ""
            joint = " "
        joint = "\t"


def _joint(out: Line, line: TextLine, measure: Measure) -> str:
    """What stands between two wrapped lines; a hyphen that only cut a word is taken off."""
    text, flags = out.runs[-1]
    next_word = _forms().match(line.text.lower())
    before = _last_word(out)
    if not text.endswith("-") or before is None or next_word is None or not line.text[0].isalpha():
        return " "
    if _is_cut(before, next_word[1], measure.words) and line.text[0].islower():
        out.runs[-1] = (text[:-1], flags)
    return ""


def _last_word(out: Line) -> str | None:
    """The word before a hyphen at the end; None where the hyphen stands alone."""
    tail = "".join(text for text, _ in out.runs[-4:]).lower()
    match = re.search(r"([^\W\d_]+(?:-[^\W\d_]+)*)-$", tail[-60:])
    return match[1] if match else None


def _is_cut(before: str, after: str, words: Counter[str]) -> bool:
    """Whether two halves are one word: as the document writes it elsewhere, else unless both are words."""
    whole, hyphened = words[before + after], words[f"{before}-{after}"]
    if whole != hyphened:
        return whole > hyphened
    return not (words[before] and words[after])


def right_edge(lines: list[TextLine], tables: list[float]) -> float:
    """Where prose is wrapped: the edge that several lines reach, or that of the tables where few lines stand outside."""
    ends = sorted((line.x1 for line in lines), reverse=True)
    need = max(2, len(ends) // 30)
    # ragged prose ends within a word of its edge
    edge = next(
        (e for n, e in enumerate(ends[: len(ends) - need + 1]) if ends[n + need - 1] > e - 45), max(ends, default=0)
    )
    prose = sum(edge - 45 < end <= edge for end in ends)
    return max([edge, *tables]) if prose < _FEW else edge

"""The words of a PDF page with their places and fonts, and the lines that are drawn on it, by pypdfium2."""

from __future__ import annotations

import ctypes
import math
import re
from bisect import bisect_left
from dataclasses import dataclass, field
from functools import cache
from typing import TYPE_CHECKING, Any

from ..document.builder import BOLD, ITALIC, STRUCK, UNDERLINE
from .pdf_limits import check_objects, within_letters

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["PageWords", "Rule", "Word", "even", "read_page"]

_LIGATURES = {
    "\ufb00": "ff",
    "\ufb01": "fi",
    "\ufb02": "fl",
    "\ufb03": "ffi",
    "\ufb04": "ffl",
    "\ufb05": "st",
    "\ufb06": "st",
}
_SYMBOLS = {"\uf0fc": "✓", "\uf0fb": "✗", "\uf0fe": "☒", "\uf0a8": "☐", "\uf06f": "☐", "\uf0a7": "▪", "\uf0e0": "→"}
_HYPHENS = ("\x02", "\ufffe", "\xad")
_FORCED_BOLD, _SLANTED = 1 << 18, 1 << 6
_MOST_RULES = 6000


@dataclass(slots=True)
class Word:
    """Characters without white space between them; `base` is the height of the baseline."""

    runs: list[tuple[str, int]]
    x0: float
    x1: float
    base: float
    size: float
    font: str = ""
    broken: bool = False  # ends in a hyphen at the end of its line
    last: float = 0  # where its last character begins
    em: float = 0  # the height of its font, as the font tells

    @property
    def text(self) -> str:
        return "".join(text for text, _ in self.runs)

    def add(self, text: str, flags: int) -> None:
        if self.runs and self.runs[-1][1] == flags:
            self.runs[-1] = (self.runs[-1][0] + text, flags)
        else:
            self.runs.append((text, flags))


@dataclass(slots=True)
class Rule:
    """A drawn line: upright or level, where it stands, and from where to where it goes."""

    upright: bool
    at: float
    start: float
    end: float


@dataclass(slots=True)
class PageWords:
    width: float
    height: float
    words: list[Word] = field(default_factory=list)
    rules: list[Rule] = field(default_factory=list)
    turned: str = ""  # text that does not stand upright
    pictures: bool = False
    shapes: int = 0  # drawn on it, as far as they were counted


@cache
def _bold_name() -> re.Pattern[str]:
    return re.compile(r"bold|black|heavy|demi", re.IGNORECASE)


@cache
def _slanted_name() -> re.Pattern[str]:
    return re.compile(r"ital|obli", re.IGNORECASE)


class _Glyphs:
    """Reads the characters of a text page one by one."""

    def __init__(self, raw: Any, text_page: Any) -> None:
        self.raw, self.page = raw, text_page.raw
        self.count = within_letters(int(raw.FPDFText_CountChars(self.page)))
        self._box = raw.FS_RECTF()
        self._matrix = raw.FS_MATRIX()
        self._x, self._y = ctypes.c_double(), ctypes.c_double()
        self._name, self._flags = ctypes.create_string_buffer(256), ctypes.c_int()
        self._fonts: dict[tuple[bytes, int, int], tuple[str, int]] = {}

    def letter(self, n: int) -> str:
        code = int(self.raw.FPDFText_GetUnicode(self.page, n))
        letter = chr(code) if 0 < code < 0x110000 else ""
        return _LIGATURES.get(letter) or _SYMBOLS.get(letter) or letter

    def made_up(self, n: int) -> bool:
        """Whether the library put it in, as it does with spaces between words set apart."""
        return int(self.raw.FPDFText_IsGenerated(self.page, n)) == 1

    def turned(self, n: int) -> bool:
        angle = float(self.raw.FPDFText_GetCharAngle(self.page, n)) % (2 * math.pi)
        return 0.1 < angle < 2 * math.pi - 0.1

    def em(self, n: int) -> float:
        """The height of the font as it stands on the page, rounded."""
        size = float(self.raw.FPDFText_GetFontSize(self.page, n))
        if self.raw.FPDFText_GetMatrix(self.page, n, self._matrix):
            size *= math.hypot(self._matrix.c, self._matrix.d)
        return round(size, 1) if math.isfinite(size) else 0.0

    def place(self, n: int) -> tuple[float, float, float, float] | None:
        """Left, right, baseline and height of a character."""
        if not self.raw.FPDFText_GetLooseCharBox(self.page, n, self._box):
            return None
        if not self.raw.FPDFText_GetCharOrigin(self.page, n, self._x, self._y):
            return None
        height = self._box.top - self._box.bottom
        found = (self._box.left, self._box.right, self._y.value, height)
        return found if all(map(math.isfinite, found)) else None

    def font(self, n: int) -> tuple[str, int]:
        """The font's name, and the styles that it says."""
        size = int(self.raw.FPDFText_GetFontInfo(self.page, n, self._name, 256, self._flags))
        weight = int(self.raw.FPDFText_GetFontWeight(self.page, n))
        key = (self._name.value if 0 < size <= 256 else b"", self._flags.value, weight)
        if key not in self._fonts:
            name = key[0].decode("utf-8", "replace")
            bold = weight >= 600 or key[1] & _FORCED_BOLD or _bold_name().search(name)
            slanted = key[1] & _SLANTED or _slanted_name().search(name)
            self._fonts[key] = (name, (BOLD if bold else 0) | (ITALIC if slanted else 0))
        return self._fonts[key]


def read_page(page: Any, raw: Any) -> PageWords:
    """The words, drawn lines and turned text of a page; `OverflowError` says what it holds too much of."""
    check_objects(page, raw)
    width, height = page.get_size()
    found = PageWords(width, height)
    text_page = page.get_textpage()
    try:
        _words(_Glyphs(raw, text_page), found)
    finally:
        text_page.close()
    _drawn(page, raw, found)
    _mark_lines(found)
    return found


def _words(glyphs: _Glyphs, found: PageWords) -> None:
    word: Word | None = None
    for n in range(glyphs.count):
        letter = glyphs.letter(n)
        if not letter or letter.isspace() or glyphs.made_up(n):
            word = None
            if found.turned and not found.turned.endswith(" "):
                found.turned += " "
            continue
        if glyphs.turned(n):
            found.turned += letter if letter.isprintable() else ""
            continue
        place = glyphs.place(n)
        if (
            place is None
            or place[3] <= 0
            or (not letter.isprintable() and letter not in _HYPHENS and letter < "\ue000")
        ):
            continue
        x0, x1, base, size = place
        name, flags = glyphs.font(n)
        if word is None or not _goes_on(word, x0, base):
            word = Word([], x0, x1, base, size, name, em=glyphs.em(n))
            found.words.append(word)
        word.broken = letter in _HYPHENS
        word.add("-" if word.broken else letter, flags)
        word.x1, word.size, word.last = max(word.x1, x1), max(word.size, size), x0


def even(pages: list[PageWords]) -> None:
    """Give words of one font and size one height: some fonts tell no more than the height of each letter."""
    tallest: dict[tuple[str, float], float] = {}
    for word in (word for page in pages for word in page.words):
        key = (word.font, word.em)
        tallest[key] = max(tallest.get(key, 0), word.size)
    for word in (word for page in pages for word in page.words):
        word.size = tallest[word.font, word.em]


def _goes_on(word: Word, x0: float, base: float) -> bool:
    if abs(base - word.base) >= 0.5 * word.size:
        return False
    ligature = x0 == word.last  # both of its letters have the place of the whole
    return ligature or -0.5 * word.size < x0 - word.x1 < 0.3 * word.size


# drawn lines


def _drawn(page: Any, raw: Any, found: PageWords) -> None:
    for n, item in enumerate(page.get_objects(max_depth=3)):
        found.shapes = n + 1
        if n > _MOST_RULES or len(found.rules) > _MOST_RULES:
            found.rules.clear()  # a drawing, not a table
            break
        if item.type == raw.FPDF_PAGEOBJ_IMAGE:
            found.pictures = True
        elif item.type == raw.FPDF_PAGEOBJ_PATH and _is_seen(item, raw):
            found.rules.extend(_rules_of(item, raw))


def _is_seen(item: Any, raw: Any) -> bool:
    """Whether the path is painted, in a colour that shows."""
    fill, stroke = ctypes.c_int(), ctypes.c_int()
    if not raw.FPDFPath_GetDrawMode(item.raw, fill, stroke):
        return False
    if stroke.value:
        return True
    colours = [ctypes.c_uint() for _ in range(4)]
    if not fill.value or not raw.FPDFPageObj_GetFillColor(item.raw, *colours):
        return bool(fill.value)
    return colours[3].value > 0 and min(c.value for c in colours[:3]) < 250


def _rules_of(item: Any, raw: Any) -> Iterator[Rule]:
    """The level and upright edges of a path; a thin box is one line."""
    edges = list(_edges(item, raw))
    if not edges:
        return
    xs = [x for edge in edges for x in (edge[0], edge[2])]
    ys = [y for edge in edges for y in (edge[1], edge[3])]
    x0, x1, y0, y1 = min(xs), max(xs), min(ys), max(ys)
    if min(x1 - x0, y1 - y0) < 3:
        if x1 - x0 >= y1 - y0:
            yield Rule(False, (y0 + y1) / 2, x0, x1)
        else:
            yield Rule(True, (x0 + x1) / 2, y0, y1)
        return
    for ax, ay, bx, by in edges:
        if abs(ay - by) < 1 and abs(ax - bx) > 4:
            yield Rule(False, (ay + by) / 2, min(ax, bx), max(ax, bx))
        elif abs(ax - bx) < 1 and abs(ay - by) > 4:
            yield Rule(True, (ax + bx) / 2, min(ay, by), max(ay, by))


def _edges(item: Any, raw: Any) -> Iterator[tuple[float, float, float, float]]:
    a, b, c, d, e, f = item.get_matrix().get()
    x, y = ctypes.c_float(), ctypes.c_float()
    begin = last = (0.0, 0.0)
    for n in range(min(raw.FPDFPath_CountSegments(item.raw), 400)):
        segment = raw.FPDFPath_GetPathSegment(item.raw, n)
        if not raw.FPDFPathSegment_GetPoint(segment, x, y):
            continue
        here = (a * x.value + c * y.value + e, b * x.value + d * y.value + f)
        kind = raw.FPDFPathSegment_GetType(segment)
        if kind == raw.FPDF_SEGMENT_MOVETO:
            begin = here
        elif kind == raw.FPDF_SEGMENT_LINETO:
            yield (*last, *here)
        if raw.FPDFPathSegment_GetClose(segment):
            yield (*here, *begin)
        last = here


def _mark_lines(found: PageWords) -> None:
    """Level rules that begin and end with words underline them, or strike them out."""
    words = sorted(found.words, key=lambda word: word.base)
    bases = [word.base for word in words]
    tallest = max((word.size for word in words), default=0)
    kept: list[Rule] = []
    for rule in found.rules:
        first, last = bisect_left(bases, rule.at - 0.5 * tallest), bisect_left(bases, rule.at + 0.2 * tallest)
        near = [] if rule.upright else [w for w in words[first:last] if _over(w, rule)]
        if not near or abs(min(w.x0 for w in near) - rule.start) > 3 or abs(max(w.x1 for w in near) - rule.end) > 4:
            kept.append(rule)
            continue
        for word in near:
            flag = UNDERLINE if rule.at < word.base + 0.1 * word.size else STRUCK
            word.runs = [(text, flags | flag) for text, flags in word.runs]
    found.rules = kept


def _over(word: Word, rule: Rule) -> bool:
    """Whether most of the word stands on the rule, or is crossed by it."""
    height = (rule.at - word.base) / word.size
    shared = min(word.x1, rule.end) - max(word.x0, rule.start)
    return (-0.2 < height < 0.1 or 0.15 < height < 0.45) and shared > 0.6 * (word.x1 - word.x0)

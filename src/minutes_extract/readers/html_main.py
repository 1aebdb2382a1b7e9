"""What of a page is the minutes and what the site around them, by structure: nothing is dropped.

Menus, breadcrumbs and link lists are made of links; headers, footers and asides say what they are by their
element, their role or their class. They count only before and after the main text, never inside it.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import dataclass
from functools import cache
from itertools import accumulate
from typing import NamedTuple

from ..document.inline import Event
from ..document.tree import Document, Paragraph
from .html_tokens import Opening, Page, Run

__all__ = ["Zones", "furniture_and_main", "layout_tables"]

_SITE_TAGS = frozenset(("nav", "aside", "footer", "header", "menu", "select", "button", "search"))
_NAMED_TAGS = frozenset("div ul ol p table td section".split())
_SITE_ROLES = frozenset(("navigation", "banner", "contentinfo", "complementary", "search", "menu", "menubar", "alert"))


@cache
def _site_names() -> re.Pattern[str]:
    """Words in a class or id that name a part of a site."""
    return re.compile(
        r"(?:^|[\s_-])(?:nav|navbar|navigation|menu|breadcrumbs?|sidebar|footer|masthead|banner|cookies?|skip(?:link|nav)?"
        r"|share|sharing|social|pagination|pager|toolbar|toc|related|site-?header|page-?header|topbar)(?:$|[\s_-])",
        re.IGNORECASE,
    )


@cache
def _closing_words() -> re.Pattern[str]:
    """Lines that sites put under every page."""
    return re.compile(
        r"(?:©|\(c\)|copyright\b|all rights reserved|(?:page )?last (?:updated|modified|edited|reviewed|changed)\b"
        r"|(?:back )?to top\b|powered by\b|(?:site|website|web design|designed|hosted|maintained) by\b|this page was\b"
        r"|share this\b|print this\b|privacy\b|cookies?\b|skip to\b)",
        re.IGNORECASE,
    )


class Zones:
    """Which runs of text stand in links, in parts of the site, and in the main element."""

    def __init__(self, page: Page, events: list[Event]) -> None:
        self.starts: list[int] = []
        columns: tuple[list[int], ...] = ([], [], [], [])
        opened: list[_Inside] = [_Inside()]
        for event in events:
            if event.kind == "open":
                opened.append(_inside(opened[-1], _tag(page, event)))
            elif event.kind == "close":
                if len(opened) > 1:
                    opened.pop()
            else:
                for run in _runs(page, event):
                    self.starts.append(run.pieces[0].start)
                    size = letters_of(run)
                    for column, inside in zip(columns, (True, *opened[-1][:3]), strict=True):
                        column.append(size * inside)
        self.sums = [[0, *accumulate(column)] for column in columns]

    def shares(self, start: int, end: int) -> tuple[float, float, float]:
        """The shares of links, of site parts and of the main element in source[start:end]."""
        first, last = bisect_left(self.starts, start), bisect_left(self.starts, end)
        if first and (first == len(self.starts) or self.starts[first] > start):
            first -= 1
        whole, links, site, main = (column[last] - column[first] for column in self.sums)
        return (links / whole, site / whole, main / whole) if whole else (0.0, 0.0, 0.0)


class _Inside(NamedTuple):
    """What a run of text stands in."""

    link: bool = False
    site: bool = False
    main: bool = False
    article: bool = False
    banner: bool = False  # in a <header>, whose title may be that of the minutes


def _tag(page: Page, event: Event) -> Opening | None:
    part = page.parts[int(event.style)] if event.style.isdecimal() else None
    return part if isinstance(part, Opening) else None


def _runs(page: Page, event: Event) -> list[Run]:
    found = (page.parts[int(number)] for number in event.value.split())
    return [part for part in found if isinstance(part, Run)]


def letters_of(run: Run) -> int:
    return sum(len(piece.text) - piece.text.count(" ") for piece in run.pieces)


def _inside(outer: _Inside, tag: Opening | None) -> _Inside:
    if tag is None:
        return outer
    found = tag.attributes
    role = found.get("role", "").strip().lower()
    if tag.name == "main" or role == "main":
        return _Inside(outer.link, False, True, outer.article)
    names = found.get("class", "") + " " + found.get("id", "")
    named = len(names) > 2 and tag.name in _NAMED_TAGS and bool(_site_names().search(names))
    titles = tag.name == "header" and outer.article  # of the article, not of the site
    site = outer.site or named or (tag.name in _SITE_TAGS and not titles) or role in _SITE_ROLES
    link = outer.link or (tag.name == "a" and "href" in found)
    banner = (outer.banner or (tag.name == "header" and not outer.site)) and role not in _SITE_ROLES
    banner = banner and not named and tag.name not in ("nav", "menu", "search")
    if banner and tag.name in ("h1", "h2"):
        site = False
    return _Inside(link, site, outer.main, outer.article or tag.name == "article", banner)


# tables that only place things on the page


@dataclass(slots=True)
class _Seen:
    tag: Opening | None
    begin: int
    rows: int = 0
    cells: int = 0
    largest: int = 0
    open_at: int = 0
    heads: bool = False  # <th> cells of its own
    rich: bool = False  # headings or tables in its cells
    blocks: int = 0


def layout_tables(page: Page, events: list[Event]) -> set[int]:
    """The source offsets of tables that are frames for the page rather than tables."""
    total = 0
    opened: list[_Seen] = []
    done: list[tuple[_Seen, int]] = []
    for event in events:
        if event.kind == "text":
            total += sum(letters_of(run) for run in _runs(page, event))
        elif event.value == "table":
            if event.kind == "open":
                for outer in opened[-1:]:
                    outer.rich = True
                opened.append(_Seen(_tag(page, event), total))
            elif opened:
                table = opened.pop()
                done.append((table, total - table.begin))
        elif opened:
            _look(opened[-1], event, total)
    return {t.tag.start for t, size in done if t.tag is not None and _is_layout(t, size, total)}


def _look(table: _Seen, event: Event, total: int) -> None:
    name = event.value
    if event.kind == "open":
        table.rows += name == "tr"
        table.heads |= name == "th"
        table.rich |= name in ("h1", "h2", "h3")
        table.blocks += name in ("p", "br", "li", "div")
        if name in ("td", "th"):
            table.cells += 1
            table.open_at = total
    elif name in ("td", "th"):
        table.largest = max(table.largest, total - table.open_at)


def _is_layout(table: _Seen, size: int, total: int) -> bool:
    role = table.tag.attributes.get("role", "") if table.tag is not None else ""
    if role in ("presentation", "none") or table.cells == 1:
        return True
    if table.heads or not size or table.largest < 0.5 * size or size < 0.4 * total:
        return False
    return table.rich or (table.rows <= 2 and table.cells <= 4 and table.blocks >= 8 and table.largest > 0.6 * total)


# the main text


@dataclass(slots=True)
class _Line:
    paragraph: Paragraph
    links: float
    site: bool
    main: bool

    @property
    def strange(self) -> bool:
        return self.site or self.links > 0.6 or bool(_closing_words().match(self.paragraph.text))


def furniture_and_main(document: Document, zones: Zones) -> tuple[list[tuple[int, int]], tuple[int, int] | None]:
    """Visible ranges of the site around the minutes, and the visible range of the main text."""
    lines: list[_Line] = []
    for paragraph in document.paragraphs():
        span = document.offsets.source_span(paragraph.start, paragraph.end)
        links, site, main = zones.shares(*span) if span is not None else (0.0, 0.0, 0.0)
        lines.append(_Line(paragraph, links, site > 0.5, main > 0.5))
    if not lines:
        return [], None
    first, last = _bounds(lines)
    above = {n for n in range(first) if not lines[n].strange} if lines[first].main else set()
    outside = [
        line.paragraph for n, line in enumerate(lines) if n not in above and (not first <= n < last or _menu(lines, n))
    ]  # title and list of people may stand above the main element
    first = min(above, default=first)
    return [(p.start, p.end) for p in outside], (lines[first].paragraph.start, lines[last - 1].paragraph.end)


def _menu(lines: list[_Line], n: int) -> bool:
    """Inside the main text only what is both a part of the site by name and made of links."""
    return lines[n].site and lines[n].links > 0.6


def _bounds(lines: list[_Line]) -> tuple[int, int]:
    marked = [n for n, line in enumerate(lines) if line.main]
    first, last = (marked[0], marked[-1] + 1) if marked else (0, len(lines))
    size = sum(_weight(line) for line in lines)
    if sum(_weight(line) for line in lines[first:last]) < 0.4 * size:
        first, last = 0, len(lines)
    begin, end = _begin(lines, first, last), _end(lines, first, last)
    if begin >= end or sum(_weight(line) for line in lines[begin:end]) < 0.5 * size:
        return first, last
    return begin, end


def _weight(line: _Line) -> float:
    return 0 if line.site else len(line.paragraph) * (1 - line.links)


def _begin(lines: list[_Line], first: int, last: int) -> int:
    """The title, or the first words, after the menus that lead the page."""
    begin = first
    while begin < last and lines[begin].strange:
        begin += 1
    for n in range(begin, min(last, begin + 60)):
        line = lines[n]
        if line.strange or line.paragraph.kind != "heading" or line.paragraph.level > 2:
            continue
        above = [other for other in lines[begin:n] if not other.strange]
        links = n - begin - len(above)
        if links > len(above) and all(len(other.paragraph) < 60 for other in above):
            return n
        break
    return begin


def _end(lines: list[_Line], first: int, last: int) -> int:
    """Where the links and legal lines that end the page begin."""
    end = last
    while end > first:
        line = lines[end - 1]
        below = lines[end] if end < last else None
        listed = below is not None and below.links > 0.6 and below.paragraph.kind == "list_item"
        if not (line.strange or (listed and _titles(line.paragraph))):
            break
        end -= 1
    return end


def _titles(paragraph: Paragraph) -> bool:
    """Whether the paragraph could be the title of a list of links."""
    return len(paragraph) < 40 and (paragraph.kind == "heading" or not paragraph.text.endswith((".", ";")))

"""What wikis and the languages of documentation mark in a text: bold words, links, struck words, ends of lines, lists in lists."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import cache

from minutes_extract.patterns import Patterns, Source

from ..document.builder import BOLD, ITALIC, STRUCK, UNDERLINE
from .text_lines import Line, Marker

__all__ = ["STYLES", "Nested", "cut_ends", "marked", "marks"]

STYLES = {
    "bold": BOLD, "framed": BOLD, "heavy": BOLD, "line": UNDERLINE, "slanted": ITALIC, "leaning": ITALIC,
    "struck": STRUCK, "crossed": STRUCK,
}  # fmt: skip
"""What the groups of `marks` are set in; the words of links are set in nothing."""
_HIDING = ("](", "[[", "[http", "<http", "://", "'''", "{|", "|===", "[.", "\\\\", "<br", "<del", "<s>")


@cache
def _patterns() -> dict[str, re.Pattern[str]]:
    return Patterns(
        {
            "marks": Source(
                r"(?<![\w*])\*{1,2}(?P<bold>[^\s*](?:[^*]{0,200}[^\s*])?)\*{1,2}(?![\w*])"
                r"|(?<![\w*])\*{2,4}[ \t](?P<framed>[^\s*](?:[^*\n]{0,200}[^\s*])?)[ \t]\*{2,4}(?![\w*])"
                r"|(?<!\w)_(?P<line>[^\s_](?:[^_]{0,200}[^\s_])?)_(?!\w)"
                r"|'''(?P<heavy>(?:[^']|'(?!'')){1,300})'''"
                r"|(?<!')''(?P<slanted>(?:[^']|'(?!')){1,300})''(?!')"
                r"|(?<![\w:/])//(?P<leaning>[^\s/](?:[^/]{0,200}[^\s/])?)//(?![\w/])"
                r"|\[\[[^\[\]|]{1,300}(?:\||\]\[)(?P<named>[^\[\]|]{1,200})\]\]"
                r"|\[\[(?P<page>[^\[\]|]{1,200})\]\]"
                r"|\[https?:[^\s\[\]]{1,300} (?P<outer>[^\[\]]{1,200})\]"
                r"|`(?P<quoted>[^`<>]{1,200}) <[^<>\s`]{1,300}>`__?"
                r"|(?<!\w)(?:https?://|link:)[^\s\[\]<>()]{1,300}\[(?P<behind>[^\[\]]{1,200})\]"
                r"|\[\.line-through\]#(?P<crossed>[^#]{1,300})#"
                r"|<(?P<tag>del|strike|s)>(?P<struck>[^<>]{1,300})</(?P=tag)>"
            ),
            "end": Source(r"[ \t]*(?:<br ?/?>|(?<!\\)\\\\)$", re.IGNORECASE),
            "plus": Source(r"(?<=\S)[ \t]+\+$"),
            "list": Source(r"(?P<mark>[*#:;]{1,6}|\.{1,5})[ \t]{1,4}(?=[^\s=])"),
        }
    )


def marks() -> re.Pattern[str]:
    """Marked words; the last group that took part names how."""
    return _patterns()["marks"]


def marked(source: str) -> bool:
    """Whether marks may hide words that are no text: targets of links, attributes."""
    return any(sign in source for sign in _HIDING)


def cut_ends(lines: list[Line], plus: bool) -> list[Line]:
    """The lines without the marks that end them; `plus`: whether a plus sign is such a mark."""
    out: list[Line] = []
    for line in lines:
        found = _patterns()["end"].search(line.text) if line.text[-1:] in ">\\" else None
        if plus and line.text.endswith(" +"):
            found = _patterns()["plus"].search(line.text)
        if found is not None:
            line = replace(line, text=line.text[: found.start()], end=line.start + found.start(), ends=True)
        out.append(line)
    return out


class Nested:
    """The markers of lists whose depth their signs tell: '#', '#*'; or '.', '*', '**', where each new one stands deeper."""

    def __init__(self, counted: bool) -> None:
        self.counted = counted
        self.open: list[str] = []

    def marker(self, line: Line) -> tuple[Marker, int] | None:
        """The marker that a line begins with, and how far in it stands."""
        match = _patterns()["list"].match(line.text) if line.text[:1] in "*#:;." and not line.indent else None
        if match is None:
            return None
        mark = match["mark"]
        if self.counted:
            depth = len(mark)
        else:
            del self.open[self.open.index(mark) if mark in self.open else len(self.open) :]
            self.open.append(mark)
            depth = len(self.open)
        return Marker(mark, "bullet", 0, match.end()), 2 * (depth - 1)

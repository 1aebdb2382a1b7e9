"""The words of a Word paragraph: runs with their styles, insertions kept and deletions left out."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, NamedTuple

from .docx_package import attribute, child, local, value
from .docx_styles import HIDDEN, StyleSheet

if TYPE_CHECKING:
    from lxml import etree

__all__ = ["Words", "merged_mark", "style_of", "words_of"]

# what holds runs without being one; anything else that is not known is passed over
_TRANSPARENT = frozenset(
    "hyperlink ins moveTo smartTag customXml sdt sdtContent fldSimple dir bdo Choice oMath oMathPara e num den sub sup "
    "deg fName d f rad sSup sSub sSubSup nary func m mr limLow limUpp lim box borderBox acc bar eqArr groupChr ruby "
    "rubyBase".split()
)
_PICTURES = frozenset(("drawing", "pict", "object"))
_SYMBOLS = {
    "F0FC": "✓", "F0FB": "✗", "F0FE": "☒", "F0A8": "☐", "F06F": "☐", "F071": "☐", "F0A3": "☐", "F052": "☑", "F0B7": "•",
    "F0A7": "▪", "F0D8": "➢", "F0E0": "→", "F02D": "-", "F096": "–",
}  # fmt: skip


class Words(NamedTuple):
    """Runs of text with their style flags, and the text boxes that are anchored in the paragraph."""

    runs: list[tuple[str, int]]
    boxes: list[etree._Element]


def words_of(paragraph: etree._Element, styles: StyleSheet, style: str | None, table: str) -> Words:
    """The words of a paragraph; hidden text is left out."""
    found = Words([], [])
    stack = list(reversed(paragraph))
    while stack:
        element = stack.pop()
        name = local(element)
        if name == "r":
            _run(element, found, styles, style, table)
        elif name == "AlternateContent":
            stack.extend(reversed(list(_chosen(element))))
        elif name in _TRANSPARENT:
            stack.extend(reversed(element))
        elif name in _PICTURES:
            found.boxes.extend(_boxes(element))
    return found


def _chosen(element: etree._Element) -> Iterator[etree._Element]:
    """The children of the first alternative of several."""
    choice = child(element, "Choice")
    if choice is None:
        choice = child(element, "Fallback")
    if choice is not None:
        yield from choice


def _run(run: etree._Element, found: Words, styles: StyleSheet, style: str | None, table: str) -> None:
    flags: int | None = None
    stack = list(reversed(run))
    while stack:
        part = stack.pop()
        name = local(part)
        if name == "AlternateContent":
            stack.extend(reversed(list(_chosen(part))))
            continue
        if name in _PICTURES:
            found.boxes.extend(_boxes(part))
            continue
        text = _text(name, part)
        if not text:
            continue
        if flags is None:
            flags = styles.flags(style, child(run, "rPr"), table)
        if flags & HIDDEN:
            continue
        if found.runs and found.runs[-1][1] == flags:
            found.runs[-1] = (found.runs[-1][0] + text, flags)
        else:
            found.runs.append((text, flags))


def _text(name: str, part: etree._Element) -> str:
    match name:
        case "t":
            return (part.text or "").translate({9: " ", 10: " ", 13: " "})
        case "tab" | "ptab":
            return "\t"
        case "br" | "cr":
            return "\n"
        case "noBreakHyphen":
            return "-"
        case "sym":
            return _SYMBOLS.get((attribute(part, "char") or "").upper(), " ")
    return ""


def _boxes(picture: etree._Element) -> Iterator[etree._Element]:
    """The text boxes of a drawing; those inside them are found with their own paragraphs."""
    stack = [picture]
    while stack:
        element = stack.pop()
        name = local(element)
        if name == "txbxContent":
            yield element
        elif name == "AlternateContent":
            stack.extend(reversed(list(_chosen(element))))
        else:
            stack.extend(reversed(element))


def merged_mark(properties: etree._Element | None) -> bool:
    """Whether the paragraph's own mark is deleted, so that the next one goes on in it."""
    return child(child(properties, "rPr"), "del") is not None


def style_of(properties: etree._Element | None) -> str | None:
    """The id of the paragraph's style."""
    return value(properties, "pStyle")

"""Word's styles: what is bold, what is a heading, what has a number, by the style or on the spot."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from ..document.builder import BOLD, ITALIC, STRUCK, UNDERLINE
from .docx_package import attribute, child, local, value

if TYPE_CHECKING:
    from lxml import etree

__all__ = ["HIDDEN", "StyleSheet", "whole"]

HIDDEN = 16
_TOGGLES = {"b": BOLD, "i": ITALIC, "strike": STRUCK, "dstrike": STRUCK, "vanish": HIDDEN}
_OFF = ("0", "false", "off", "none")


@dataclass(slots=True)
class _Style:
    name: str = ""
    parent: str = ""
    run: dict[str, bool] = field(default_factory=dict)
    first_row: dict[str, bool] = field(default_factory=dict)
    number: tuple[int | None, int | None] = (None, None)  # numId, level
    outline: int | None = None


def whole(text: str | None) -> int | None:
    """A whole number of a few digits, else None."""
    return int(text) if text and re.fullmatch(r"-?[0-9]{1,9}", text) else None


def marks(properties: etree._Element | None) -> dict[str, bool]:
    """What run properties switch on or off: toggles and underline."""
    found: dict[str, bool] = {}
    for element in properties if properties is not None else ():
        name = local(element)
        if name in _TOGGLES or name == "u":
            found[name] = (attribute(element, "val") or "").lower() not in _OFF
    return found


class StyleSheet:
    """The styles of a document, each with what it inherits."""

    def __init__(self, root: etree._Element | None) -> None:
        self._styles: dict[str, _Style] = {}
        self._default: dict[str, str] = {}
        self._chains: dict[str, list[_Style]] = {}
        self._flags: dict[tuple[str, str, str], dict[str, bool]] = {}
        defaults = child(child(child(root, "docDefaults"), "rPrDefault"), "rPr")
        self._base = marks(defaults)
        for element in root if root is not None else ():
            if local(element) == "style":
                self._add(element)

    def _add(self, element: etree._Element) -> None:
        key = attribute(element, "styleId") or ""
        paragraph = child(element, "pPr")
        numbers = child(paragraph, "numPr")
        style = _Style((value(element, "name") or "").lower(), value(element, "basedOn") or "")
        style.run = marks(child(element, "rPr"))
        style.number = (whole(value(numbers, "numId")), whole(value(numbers, "ilvl")))
        style.outline = whole(value(paragraph, "outlineLvl"))
        for part in element:
            if local(part) == "tblStylePr" and attribute(part, "type") == "firstRow":
                style.first_row = marks(child(part, "rPr"))
        self._styles[key] = style
        if (attribute(element, "default") or "").lower() in ("1", "true", "on"):
            self._default[attribute(element, "type") or ""] = key

    def chain(self, key: str | None, kind: str = "paragraph") -> list[_Style]:
        """The style and those it is based on, nearest first."""
        key = key or self._default.get(kind, "")
        if key not in self._chains:
            chain: list[_Style] = []
            seen: set[str] = set()
            at = key
            while at in self._styles and at not in seen:
                seen.add(at)
                chain.append(self._styles[at])
                at = self._styles[at].parent
            self._chains[key] = chain
        return self._chains[key]

    def flags(self, paragraph: str | None, run: etree._Element | None, table: str = "") -> int:
        """The style flags of a run: its own properties, else those of its styles.

        A toggle that both the paragraph's and the character's style switch on is off again.
        """
        own = marks(run)
        character = value(run, "rStyle") or ""
        inherited = self._inherited(paragraph or "", character, table)
        flags = 0
        for name, on in {**inherited, **own}.items():
            if on:
                flags |= UNDERLINE if name == "u" else _TOGGLES[name]
        return flags

    def _inherited(self, paragraph: str, character: str, table: str) -> dict[str, bool]:
        key = (paragraph, character, table)
        if key not in self._flags:
            found: dict[str, bool] = {}
            layers = [_resolved(self.chain(paragraph))]
            if character:
                layers.append(_resolved(self.chain(character, "character")))
            if table:
                layers.append(_first_row(self.chain(table, "table")))
            for name in _TOGGLES:
                on = sum(layer.get(name, False) for layer in layers) % 2 == 1
                found[name] = on or self._base.get(name, False)
            found["u"] = next((layer["u"] for layer in reversed(layers) if "u" in layer), self._base.get("u", False))
            self._flags[key] = found
        return self._flags[key]

    def heading(self, key: str | None, properties: etree._Element | None) -> int:
        """The heading level from 1, by the outline level or the style's name; 0 for other text."""
        outline = whole(value(properties, "outlineLvl"))
        for style in self.chain(key):
            if match := re.fullmatch(r"heading ([1-9])", style.name):
                return int(match[1])
            outline = style.outline if outline is None else outline
        return outline + 1 if outline is not None and 0 <= outline < 9 else 0

    def contents(self, key: str | None) -> bool:
        """Whether the paragraph is a line of a table of contents."""
        return any(re.fullmatch(r"toc (?:[1-9]|heading)", style.name) for style in self.chain(key))

    def number(self, key: str | None) -> tuple[int | None, int | None]:
        """The (list, level) that the style gives its paragraphs."""
        list_: int | None = None
        level: int | None = None
        for style in self.chain(key):
            list_ = style.number[0] if list_ is None else list_
            level = style.number[1] if level is None else level
        return list_, level


def _resolved(chain: list[_Style]) -> dict[str, bool]:
    found: dict[str, bool] = {}
    for style in reversed(chain):
        found.update(style.run)
    return found


def _first_row(chain: list[_Style]) -> dict[str, bool]:
    found: dict[str, bool] = {}
    for style in reversed(chain):
        found.update(style.first_row)
    return found

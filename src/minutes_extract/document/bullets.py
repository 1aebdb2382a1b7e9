"""Bullets that are typed as text."""

from __future__ import annotations

from .tree import Paragraph

BULLETS = "•◦▪‣·●○■□–"
_ALWAYS = "•◦▪‣●○■"  # bullets even where no space parts them from the words


def strip_bullet(paragraph: Paragraph) -> None:
    """A bullet typed as text becomes the paragraph's marker."""
    text = paragraph.text
    if text and text[0] in BULLETS and (len(text) == 1 or text[1] == " " or text[0] in _ALWAYS):
        if text[0] == "–" and paragraph.kind != "list_item":
            return
        rest = text[1:].lstrip(" ")
        paragraph.start += len(text) - len(rest)
        paragraph.marker = paragraph.marker or text[0]
        paragraph.text = rest
        paragraph.kind = "list_item"
        paragraph.level = paragraph.level or 1

"""Bullets that are typed as text."""

from __future__ import annotations

from .tree import Paragraph

SIGNS = "•◦▪‣·●○■□➢➤"
BULLETS = f"{SIGNS}–"
_ALWAYS = "•◦▪‣●○■➢➤"  # bullets even where no space parts them from the words
_FORUM = ("[*]", "[]")
_BOXES = ("[ ] ", "[x] ", "[X] ")
_SECOND = "o "
BOXES = ("[ ]", "[x]")
"""Markers of points that are to be ticked, and that are."""
TYPED = (*BULLETS, *_FORUM, *_BOXES, _SECOND)
"""How a text begins that may begin with a bullet."""

_DRAWN = {"☐": "[ ]", "☑": "[x]"}


def box_of(paragraph: Paragraph) -> str | None:
    """The box in front of a paragraph, typed or drawn, as one of `BOXES`."""
    return paragraph.marker if paragraph.marker in BOXES else _DRAWN.get(paragraph.text[:1])


def strip_dash(paragraph: Paragraph) -> None:
    """A dash typed as a bullet in a cell: '- Ann to ask'."""
    text = paragraph.text
    if text[1:2] == " " and text.count(" ") > 2 and text[2:3].isalnum():
        _mark(paragraph, text[0], text[2:].lstrip(" "))


def strip_bullet(paragraph: Paragraph) -> None:
    """A bullet typed as text becomes the paragraph's marker."""
    text = paragraph.text
    if text.startswith(_FORUM) and text.lstrip("[*]")[:1].isalnum():  # '[*]Ann to ask', as forums write lists
        _mark(paragraph, "*", text[text.index("]") + 1 :].lstrip(" "))
    elif text.startswith(_BOXES):
        if paragraph.kind == "list_item" or _one_box(text):  # a box to be ticked, typed in a list or in front of words
            paragraph.marker = None if (paragraph.marker or "*")[0] in "*•" else paragraph.marker
            _mark(paragraph, text[:3].lower(), text[4:].lstrip(" "))
    elif text and text[0] in BULLETS and (len(text) == 1 or text[1] == " " or text[0] in _ALWAYS):
        if text[0] == "–" and paragraph.kind != "list_item":
            return
        _mark(paragraph, text[0], text[1:].lstrip(" "))
    elif text.startswith(_SECOND) and text[2:3].isupper():  # as word processors write the second of their bullets
        _mark(paragraph, "o", text[2:])


def _one_box(text: str) -> bool:
    """Whether a box stands in front of several words, and is none of those of a question: '[x] Yes [ ] No'."""
    return text.count(" ", 4) > 1 and not any(box in text[4:].lower() for box in ("[ ]", "[x]"))


def _mark(paragraph: Paragraph, marker: str, rest: str) -> None:
    """Make a paragraph a list item of its last words."""
    paragraph.start += len(paragraph.text) - len(rest)
    paragraph.marker = paragraph.marker or marker
    paragraph.text = rest
    paragraph.kind = "list_item"
    paragraph.first = True
    paragraph.level = paragraph.level or 1

"""Joins prose that was wrapped with line breaks.

Word processors, mail and old web pages end each line of a paragraph with a break of its own. Such a break is a
space where `entry_breaks` takes the line end for a wrap, the line above it is about as long as the longest, and the
sentence plainly goes on below, or all lines but the last are of one length.
"""

from __future__ import annotations

from itertools import pairwise, starmap

from ..document.tree import Block, Document, Paragraph
from .breaks import NARROW, RAGGED, SHORT, WIDE, cuts_date, cuts_name, entry_breaks, left_open

__all__ = ["join_wrapped"]


def join_wrapped(document: Document) -> None:
    """Join the paragraphs of `document` that only wrapped lines part; its text keeps its length."""
    spaces: list[int] = []
    _blocks(document.blocks, spaces)
    if spaces:
        letters = list(document.text)
        for place in spaces:
            letters[place] = " "
        document.text = "".join(letters)


def _blocks(blocks: list[Block], spaces: list[int]) -> None:
    run: list[Paragraph] = []
    joined: set[int] = set()
    for block in [*blocks, None]:
        if run and not (isinstance(block, Paragraph) and _goes_on(run[-1], block)):
            joined.update(_join(run, spaces))
            run = []
        if isinstance(block, Paragraph):
            run.append(block)
        elif block is not None:
            for row in block.rows:
                for cell in row.cells:
                    _blocks(cell.blocks, spaces)
    if joined:
        blocks[:] = [block for block in blocks if id(block) not in joined]


def _goes_on(above: Paragraph, below: Paragraph) -> bool:
    return (
        below.soft
        and not below.gap
        and not below.beside
        and below.marker is None
        and (below.kind, below.level, below.start) == (above.kind, above.level, above.end + 1)
    )


def _join(run: list[Paragraph], spaces: list[int]) -> list[int]:
    """Join what is wrapped in a run of lines; the ids of the paragraphs that are now part of another."""
    texts = [p.text for p in run]
    width = max(map(len, texts))
    if len(run) < 2 or width < NARROW:
        return []
    gone: list[int] = []
    whole = run[0]
    even = width <= WIDE and min(map(len, texts[:-1])) >= RAGGED * width and any(starmap(_open, pairwise(texts)))
    for (above, below), parts in zip(pairwise(run), entry_breaks(texts), strict=True):
        if parts or len(above.text) < SHORT * width or not (even or _open(above.text, below.text)):
            whole = below
            continue
        spaces.append(below.start - 1)
        gone.append(id(below))
        whole.text, whole.end = f"{whole.text} {below.text}", below.end
        whole.styles |= below.styles
    return gone


def _open(above: str, below: str) -> bool:
    """Whether a sentence or a list plainly goes on in the line below."""
    if left_open(above) or above.count("(") > above.count(")") or cuts_name(above, below) or cuts_date(above, below):
        return True
    return below[0].islower() and above[-1] not in ".:;!?"

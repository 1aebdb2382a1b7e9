"""A passage says at once that it is set in no style: its paragraph knows which ones it holds."""

from __future__ import annotations

import pytest

from minutes_extract.options import Options
from minutes_extract.readers import read
from minutes_extract.segment.passage import Passage

DOCUMENTS = {
    "a.html": b"<p>Plain words</p><p>Some <b>bold</b> and <i>slanted</i></p><ul><li><u>x y</u></li></ul>",
    "b.md": b"Plain words\n\nSome **bold** words\n\n| a | b |\n|---|---|\n| *c* | d |\n",
    "c.html": b"<p>The plan was to go on with all of the work on the<br>\nroof, and <b>Ann to ask whether it could be done<br>\nby the end</b> of May or at the latest by the end of<br>\nJune in time for the summer fair in the park</p>",
}


@pytest.mark.parametrize("name", DOCUMENTS)
def test_every_style_of_a_paragraph_is_known_to_it(name: str) -> None:
    document = read(DOCUMENTS[name], name=name, options=Options()).document
    styles = document.styles
    for paragraph in document.paragraphs():
        passage = Passage.of(paragraph)
        for ranges in (styles.bold, styles.italic, styles.underline, styles.struck):
            found = passage.styled(ranges)
            assert bool(found) == bool(ranges.within(paragraph.start, paragraph.end))
            assert (passage.share(ranges) > 0) == bool(found)

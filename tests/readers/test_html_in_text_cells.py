"""Cells of HTML-in-text: bold marked with asterisks, beside entities and tags."""

from __future__ import annotations

import pytest

from minutes_extract.readers.html_in_text import read


@pytest.mark.parametrize(
    ("cell", "text", "bold"),
    [
        ("**3.&nbsp;Roof**", "3. Roof", "3. Roof"),
        ("**Roof &amp; gate** as before", "Roof & gate as before", "Roof & gate"),
        ("**Roof**<br/>leaks", "Roof leaks", "Roof"),
        ("<p><b>Roof</b> leaks</p>", "Roof leaks", "Roof"),
    ],
)
def test_bold_cells(cell: str, text: str, bold: str) -> None:
    document = read(f"1\t{cell}\tAB\n")
    shown = " ".join(p.text for p in document.paragraphs())
    assert shown == f"1 {text} AB"
    ranges = document.styles.bold
    assert [document.text[a:b].strip() for a, b in zip(ranges.starts, ranges.ends, strict=True)] == [bold]

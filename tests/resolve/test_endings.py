"""Documents that break off say so, and whole ones do not."""

from __future__ import annotations

import pytest

from minutes_extract import extract_text

CELLS = (
    "**Minutes of the Weir Mill Trust\n4 May 2026**\n\n**Present:** Ann Bell\n\nItem\t\tAction\n---\t---\t---\n"
    "1.\t<b>Roof</b>\t\n1.1\t<p>It leaks.</p> <p><b>Action: AB to mend it.</b></p>\tAB\n2.\t<b>Wall</b>\t\n"
    "2.1\t<p>It leans.</p>\t{}"
)
PAGE = "<html><body><h1>Minutes of the Weir Mill Trust</h1><p>4 May 2026</p><h2>1. Roof</h2><p>It leaks.</p>{}"


@pytest.mark.parametrize(
    ("form", "end", "name"),
    [
        (CELLS, "<p>AB is to ask the mas", "a.txt"),
        (CELLS, "<p>AB is to ask the mason.</p> <p>", "a.txt"),
        (CELLS, "<p><b>Action: AB to ask.</b>", "a.txt"),
        (CELLS, "<ul> <li>Ann</li> ", "a.txt"),
        (CELLS, "<p>AB</p", "a.txt"),
        (PAGE, "<ul><li>Ann</li>", "a.html"),
        (PAGE, "<p><b>Action", "a.html"),
        (PAGE, "<table><tr><td>x</td>", "a.html"),
        ("Minutes of the Weir Mill Trust\n4 May 2026\n\n1. Roof\n{}", "It leaks, and nobody asked the", "a.txt"),
    ],
)
def test_what_breaks_off(form: str, end: str, name: str) -> None:
    found = extract_text(form.format(end), name=name)
    assert "truncated-document" in {diagnostic.code for diagnostic in found.diagnostics}


@pytest.mark.parametrize(
    ("form", "end", "name"),
    [
        (CELLS, "<p>AB</p>\n", "a.txt"),
        (CELLS, "AS\n", "a.txt"),
        (CELLS, "All\n", "a.txt"),
        (CELLS.replace("</p>", ""), "<p>AB\n", "a.txt"),  # it closes no paragraphs
        (CELLS.replace("Wall</b>", "Wall"), "<b>AB\n", "a.txt"),  # nor all that is bold
        (CELLS.replace("<", "").replace(">", ""), "<p>AB\n", "a.txt"),
        (PAGE, "</body></html>", "a.html"),
        (PAGE, "<p>The meeting closed.", "a.html"),
        (PAGE, "<ul><li>Ann</body>", "a.html"),
        ("Minutes of the Weir Mill Trust\n4 May 2026\n\n1. Roof\nIt leaks.\n\n{}\n", "- 15 -", "a.txt"),
        ("Minutes of the Weir Mill Trust\n4 May 2026\n\n1. Roof\nIt leaks.\n\n{}\n", "16:59 Ann Bell: bye all", "a.txt"),
        ("# Minutes of the Weir Mill Trust\n\n4 May 2026\n\n## Roof\n\n| Who | What |\n|---|---|\n{}", "| It leaks | AS |", "a.md"),
    ],
)  # fmt: skip
def test_what_is_whole(form: str, end: str, name: str) -> None:
    found = extract_text(form.format(end), name=name)
    assert "truncated-document" not in {diagnostic.code for diagnostic in found.diagnostics}

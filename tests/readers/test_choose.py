"""Which reader a text is for."""

from __future__ import annotations

import time

import pytest

from minutes_extract.readers.choose import choose

TEXTS = [
    ("**Present:**\nx\t<p>a</p>\ny\t<b>b</b>\n", "m.txt", "html-in-text"),
    ("1\tOne\n2\tTwo\n3\tThree\n**Actions**\n", "m.txt", "html-in-text"),
    ("1\tOne\n2\tTwo\n", "m.txt", "html-in-text"),
    ("2101.\tRoof: it leaks.\nIt has for years.\n2102.\tWall: it leans.\n", "m.txt", "text"),
    ("<button>x</button>\n" + "\t\t<p>a</p>\t\t<em>b</em>\n" * 6, "m.html", "html"),
    ("1\tOne\nnothing\n", "m.txt", "text"),
    ("Item\t---\t---\n---\t---\nx\ty\n", "m.txt", "html-in-text"),
    ("<!DOCTYPE html>\n<p>a\t</p>\n<p>b\t</p>\n", "m.txt", "html"),
    ("<html>\n<body>\n" + "1\t<p>a</p>\tAB\n" * 4 + "</body>\n</html>\n", "m.txt", "html-in-text"),
    ("<html>\n<body>\n" + "\t<p>a</p>\t\n" * 4 + "</body>\n</html>\n", "m.txt", "html"),
    (
        "<html>\n<body>\n<table>\n" + "<tr>\t<td>1</td>\t<td><b>a</b></td></tr>\n" * 4 + "</table></body>\n",
        "m.txt",
        "html",
    ),
    ("\n\n  <p>a</p>\n<p>b</p>\n<li>c</li>\n<li>d</li>\n\n<h1>e</h1>\n", "m.txt", "html"),
    ("<p>a</p>\n<p>b</p>\n", "m.txt", "text"),
    ("# One\n\n# Two\n\n# Three\n", "m.txt", "markdown"),
    ("# One\n\n- a\n- b\n- c\n", "m.txt", "markdown"),
    ("\n\n  - [x] one\n\n- [ ] two\n- [ ] three\n", "m.txt", "markdown"),
    ("** Roof\n\nIt leaks.\n\n** Wall\n\n * a\n * b\n * c\n", "m.txt", "text"),
    ("1\t<div>Roof</div>\n2\t<div>Gate</div>\n3\t<div>Wall</div>\n", "m.txt", "html-in-text"),
    ("\t<div>a</div>\n" * 6, "m.txt", "html"),
    ("One.\n\nTwo.\n\nThree.\n\n<table>\n" + "<tr><td>a</td></tr>\n" * 6 + "</table>\n", "m.txt", "html-in-text"),
    ("# One\n\n- a\n\t-\tb\n\t-\tc\n\n<b>Two</b>\n", "m.md", "markdown"),
    ("**Mill**\n\n**Weir**\n\n**Present**\n\nChair\tAnn Bell\nClerk\tCarl Dunn\n", "m.txt", "html-in-text"),
    ("**Mill**\n\n**Weir**\n\n**Present**\n\nChair\tAnn Bell\nClerk\tCarl Dunn\n", "m.md", "markdown"),
    (
        "<html><body>\n**Mill**\n\nChair\tAnn Bell\nClerk\tCarl Dunn\nScribe\tEve Fox\n</body></html>\n",
        "m.txt",
        "html-in-text",
    ),
    (
        "<html><body>\n<p>**Mill**</p>\n\t<p>Chair</p>\n\t<p>Ann Bell</p>\n\t<p>Clerk</p>\n</body></html>\n",
        "m.txt",
        "html",
    ),
    (
        "Mill\n\n<table><tr><td>1</td><td>Roof</td></tr><tr><td></td><td>It leaks.</td></tr></table>\n",
        "m.txt",
        "html-in-text",
    ),
    ("Mill\n\nThe tag </td><td> parts two cells.\n", "m.txt", "text"),
    ("Plain words.\n", "m.md", "markdown"),
    ("Plain words.\n", "m.htm", "html"),
    ("Plain words.\n", "m.txt", "text"),
    ("", "m.txt", "text"),
]


@pytest.mark.parametrize(("text", "name", "reader"), TEXTS)
def test_content_decides_before_the_suffix(text: str, name: str, reader: str) -> None:
    assert choose(text, name) == reader


@pytest.mark.parametrize("part", ["\n", " \n", "-", "-\n", "\t", "|", "|a\n", "**a", "#", "- [", "<p", "\r\n "])
def test_no_text_takes_longer_than_its_length(part: str) -> None:
    """A sign that looked again from every line end would take minutes here."""
    begin = time.process_time()
    choose(part * (200_000 // len(part)), "m.txt")
    assert time.process_time() - begin < 5

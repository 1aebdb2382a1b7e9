"""Bold headings that count up to the first number of a table of minutes."""

from __future__ import annotations

import pytest

from minutes_extract import extract_text

HEAD = "**Weir Mill Forum**\n\n**Minutes of the meeting held on 3 March 2024**\n\n"
TABLE = (
    "\t**Business**\t**Action**\t**Who**\n---\t---\t---\t---\n"
    "{n}\t<p><b>ROOF</b></p><p>The roof leaks in two places and will be looked at.</p>\t<p>Get a quote.</p>\t<p>Ann</p>\n"
    "{m}\t<p><b>CLOSE</b></p><p>The meeting closed at nine in the evening.</p>\t\t\n"
)


@pytest.mark.parametrize("sign", [".", ")", ":"])
@pytest.mark.parametrize("count", [1])
def test_items_in_front_of_the_table(sign: str, count: int) -> None:
    names = ["OPENING", "LAST MINUTES", "LETTERS"][:count]
    front = "".join(
        f"**{n}{sign} {name}**\n\nThe chair spoke of this and of that.\n\n" for n, name in enumerate(names, 1)
    )
    found = extract_text(HEAD + "Present: Ann Bell, Carl Dunn\n\n" + front + TABLE.format(n=count + 1, m=count + 2))
    assert [i.heading for i in found.items] == [*names, "ROOF", "CLOSE"]

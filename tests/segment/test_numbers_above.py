"""Numbers of items in rows of their own, above the rows that they number."""

from __future__ import annotations

import pytest

from minutes_extract import extract_text

FRONT = "**Weir Mill Trust**\n\n**Minutes of 4 March 2021**\n\n**Present:** Ann Bell (AB), Carl Dunn (CD)\n\n"


def numbers(rows: str) -> list[str | None]:
    return [item.number for item in extract_text(FRONT + rows.replace("⇥", "\t")).items]


@pytest.mark.parametrize("style", ["{}", "**{}**", "{}."])
def test_in_front_of_the_prose(style: str) -> None:
    rows = "No⇥Business⇥Owner\n" + "".join(
        f"{style.format(n)}⇥⇥\n⇥<b>{head}</b><br/>It was talked over for long.⇥\n"
        for n, head in enumerate(["Welcome", "Roof", "Close"], 1)
    )
    assert numbers(rows) == ["1", "2", "3"]


def test_behind_the_prose_and_with_tasks_of_their_own() -> None:
    rows = "Action⇥Minute⇥\n⇥⇥**1**\n⇥<b>Welcome</b><br/>All came.⇥\n⇥⇥**2**\n⇥<b>Roof</b><br/>It leaks.⇥\nCD⇥<b>ACTION: ask the roofer.</b>⇥\n⇥⇥**3**\n⇥<b>Close</b><br/>At ten.⇥\n"
    minutes = extract_text(FRONT + rows.replace("⇥", "\t"))
    assert [item.number for item in minutes.items] == ["1", "2", "3"]
    assert [(a.ref, a.owners[0].name) for a in minutes.actions] == [("2", "Carl Dunn")]


def test_numbers_with_a_year_are_no_pages() -> None:
    rows = "By⇥Discussion⇥Item\n" + "".join(
        f"⇥⇥**21/{n}**\n⇥<b>{head}</b> It was talked over for long.⇥\n"
        for n, head in enumerate(["Welcome", "Roof", "Close"], 1)
    )
    assert numbers(rows) == ["21/1", "21/2", "21/3"]


def test_a_number_alone_among_others_stays_where_it_is() -> None:
    rows = "No⇥Business⇥Owner\n1⇥<b>Welcome</b><br/>All came to it.⇥\n2⇥<b>Roof</b><br/>It leaks at the back.⇥\n3⇥⇥\n⇥<b>Close</b><br/>It was closed at ten.⇥\n"
    assert numbers(rows)[:2] == ["1", "2"]


def test_the_number_of_a_page_is_none_of_the_minutes() -> None:
    rows = "No⇥Business⇥Owner\n1⇥<b>Welcome</b><br/>All came to it.⇥\n2⇥<b>Roof</b><br/>It leaks at the back.⇥\n1/2⇥⇥\n\n3⇥<b>Close</b><br/>It was closed at ten.⇥\n2/2⇥⇥\n"
    assert numbers(rows) == ["1", "2", "3"]

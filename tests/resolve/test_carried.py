"""The reference above a page break is that of the action below it."""

from __future__ import annotations

import pytest

from minutes_extract import extract_text

HEAD = (
    "**Minutes of the Fen Board, Monday 3 May 2021**\n\n**Present:**\n\nAnn Lee\tChair\nBob Gray\tClerk\n\nItem\t\tAction\n---\t---\t---\n"
    "1.\t<b>Roof</b>\t\n1.1\t<p>The slates are loose.</p> <p><b>Action – AL to ask a builder.</b></p>\tAL\n2.\t<b>Bell</b>\t\n"
)


def refs(rows: str) -> list[str | None]:
    return [action.ref for action in extract_text(HEAD + rows).actions]


@pytest.mark.parametrize(
    ("rows", "expected"),
    [
        ("2.1\t<p>Nobody keeps it.</p>\t\n\n\t<p>It rings late.</p> <p><b>Action – BG to oil it.</b></p>\tBG\n", "2.1"),
        ("2.1\t<p>Nobody keeps it.</p>\t\n\n\t<p>It is old.</p>\t\n\n\t<p><b>Action – BG to oil it.</b></p>\tBG\n", "2.1"),
        ("2.1\t<p>Nobody keeps it.</p>\t\n\t<p><b>Action – BG to oil it.</b></p>\tBG\n", None),  # rows of one page
        ("2.1\t<p>a. <u>Rope</u></p> <p>It is new.</p>\t\n\n\t<p>b. <u>Oil</u></p> <p>None is left.</p> <p><b>Action – BG to oil it.</b></p>\tBG\n", None),
        ("2.1\t<p>Action – AL to look.</p>\tAL\n\n\t<p>It rings late.</p> <p><b>Action – BG to oil it.</b></p>\tBG\n", None),
        ("2.1\t<p>Nobody keeps it.</p>\t\n\n2.2\t<p><b>Action – BG to oil it.</b></p>\tBG\n", "2.2"),
    ],
)  # fmt: skip
def test_carried(rows: str, expected: str | None) -> None:
    assert refs(rows)[-1] == expected
    assert refs(rows)[0] == "1.1"

"""Matters that arose, each with a heading and the minute it is from: a task behind that is an earlier action."""

from __future__ import annotations

import pytest

from minutes_extract import extract_text


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("<u>Bell rope</u> (min. 6) Mr Greave to obtain prices. Two have been received: see item 6.", [("6", "Tom Greave")]),
        ("<u>Bell rope</u> (minute 8a) Miss Farr to reply to them. Done.", [("8a", "Ida Farr")]),
        ("<u>Bell rope</u> (min. 8a) The rope was renewed.", []),
        ("<u>Bell rope</u> It was agreed to buy one. Ann to buy it.", []),
    ],
)  # fmt: skip
def test_cited(text: str, expected: list[tuple[str, str]]) -> None:
    minutes = extract_text(
        "**COLDMERE CHURCH COUNCIL**\n\n**Minutes of the meeting held on 9 April 2019**\n\n"
        "**Present:** Ann Bell, Tom Greave, Ida Farr\n\n1\t<strong>Apologies</strong> <p>None.</p>\n"
        f"2\t<strong>Matters arising</strong>\n\t<p>(a) {text}</p> <p>(b) <u>Bench</u> The bench was painted.</p>\n"
        "3\t<strong>Finance</strong> <p>Tom gave the figures. All was well.</p>\n---\t---\n"
    )
    assert [(u.ref, u.owners[0].name) for u in minutes.action_updates] == expected

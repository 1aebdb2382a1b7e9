"""Whether 'the next Board meeting' is the meeting of the body whose minutes name it."""

import re

import pytest

from minutes_extract.resolve import whose
from minutes_extract.resolve.whose import Body


@pytest.mark.parametrize(
    ("name", "title", "words", "other"),
    [
        ("Harbour Trust Audit Sub-Committee", "", "Board", True),
        ("Harbour Trust Audit Sub-Committee", "", "committee", False),
        ("Trust Board", "", "Governors'", False),
        ("Council of Governors", "", "Board", False),
        ("Parish Council", "", "full", False),
        ("Harbour Trust", "Minutes of the Planning Committee", "Council", True),
        ("Harbour Trust", "Minutes", "Council", False),
        ("Parish Council", "", None, False),
    ],
)
def test_words_name_another_body(name: str, title: str, words: str | None, other: bool) -> None:
    assert Body(name, title, "").other(words) is other


def test_a_body_is_also_what_it_calls_itself_more_than_once() -> None:
    once = "The Board noted the report."
    assert Body("Finance Committee", "", once).other("Board")
    assert not Body("Finance Committee", "", f"{once} The Board approved it.").other("Board")


def test_a_text_is_read_once_however_many_meetings_it_names(monkeypatch: pytest.MonkeyPatch) -> None:
    pattern, reads = whose._deciding(), [0]

    def deciding() -> re.Pattern[str]:
        reads[0] += 1
        return pattern

    monkeypatch.setattr(whose, "_deciding", deciding)
    body = Body("Finance Committee", "", "The Board noted the report.")
    assert all(body.other("Board") for _ in range(50))
    assert reads == [1]

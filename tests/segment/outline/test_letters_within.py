"""Minute numbers with a letter in front of their year: '42b/20'."""

from __future__ import annotations

import pytest

from minutes_extract import extract_text

HEAD = (
    "Weir Parish Council\n\nMinutes of a meeting held on 8th September 2020\n\nPresent: Cllrs Ann Bell, Carl Dunn\n\n"
)
PARTS = (
    ("Apologies", "None received."),
    ("Declarations of Interest", "None declared."),
    ("Finance", "The balance was noted."),
)


@pytest.mark.parametrize(
    "numbers", [("42a/20", "42b/20", "43/20"), ("42/20a", "42b/20", "43/20"), ("9/2020", "10a/2020", "10b/2020")]
)
@pytest.mark.parametrize("form", ["{n} {t}: {s}\n\n", "{n}    {t}\n{s}\n\n", "## {n} {t}\n\n{s}\n\n"])
def test_numbers(numbers: tuple[str, ...], form: str) -> None:
    text = "".join(form.format(n=n, t=t, s=s) for n, (t, s) in zip(numbers, PARTS, strict=True))
    assert [i.number for i in extract_text(HEAD + text).items] == list(numbers)


def test_flats_and_models_are_no_numbers() -> None:
    text = (
        "1. Planning\n\n3b/12 Mill Road was passed.\n\n2. Roof\n\n42b/20 tiles were bought.\n\n3. Gate\n\nIt is shut.\n"
    )
    assert [i.number for i in extract_text(HEAD + text).items] == ["1", "2", "3"]

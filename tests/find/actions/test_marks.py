"""What marks an action or an entry of a review, in four kinds of clothes: `marks.toml` and `reviews.toml`."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Any

import pytest

from support.tasks import FORMS, told

HERE = Path(__file__).parent
MARKS = [tuple(mark) for mark in tomllib.loads((HERE / "marks.toml").read_text("utf-8"))["marks"]]
YARD = "## Yard\n\nThe yard is wet and the fence has come down. The gutter should be emptied before the autumn.\n\n"


@pytest.mark.parametrize("mark", MARKS, ids=lambda mark: str(mark[0]))
def test_mark(mark: tuple[str, ...]) -> None:
    """The line, what is found, and after '!' the clothes in which it is something else."""
    line, *expected = mark
    without = {word[1:] for word in expected if word.startswith("!")}
    expected = [word for word in expected if not word.startswith("!")]
    found = {form: told(YARD + line, form) for form in FORMS if form not in without}
    assert found == dict.fromkeys(found, expected)


REVIEWS: list[dict[str, Any]] = tomllib.loads((HERE / "reviews.toml").read_text("utf-8"))["review"]


@pytest.mark.parametrize("case", REVIEWS, ids=lambda case: case["title"])
def test_review(case: dict[str, Any]) -> None:
    found = {form: told(case["body"], form) for form in case.get("forms", FORMS)}
    assert found == dict.fromkeys(found, case["found"])

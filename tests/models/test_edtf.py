"""EDTF values and the days they span."""

from __future__ import annotations

import doctest
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from minutes_extract.models import edtf
from minutes_extract.models.edtf import bounds, is_approximate


def test_the_documented_example() -> None:
    assert doctest.testmod(edtf).failed == 0


@pytest.mark.parametrize(
    ("value", "first", "last"),
    [
        ("2019-12-06", date(2019, 12, 6), date(2019, 12, 6)),
        ("2020-02-29", date(2020, 2, 29), date(2020, 2, 29)),
        ("2020-02", date(2020, 2, 1), date(2020, 2, 29)),
        ("2019", date(2019, 1, 1), date(2019, 12, 31)),
        ("2025-06-09/2025-06-15", date(2025, 6, 9), date(2025, 6, 15)),
        ("2019-07/2019-09", date(2019, 7, 1), date(2019, 9, 30)),
        ("2019-04/2020-03", date(2019, 4, 1), date(2020, 3, 31)),
        ("2025-07~", date(2025, 7, 1), date(2025, 7, 31)),
        ("2025-07-04~", date(2025, 7, 4), date(2025, 7, 4)),
    ],
)
def test_bounds(value: str, first: date, last: date) -> None:
    assert bounds(value) == (first, last)


@pytest.mark.parametrize(
    "value",
    [
        "", "/", "soon", "2019-02-29", "2019-13", "2019-00", "2019-1-1", "20191206", "2019-W49-5", "0000",
        "2019-12-06/", "2019-09/2019-07", "2019-12-06T10:00", " 2019", "2019\n", "٢٠١٩", "2019/2020/2021", "2025-07~~",
    ],
)  # fmt: skip
def test_what_has_no_bounds(value: str) -> None:
    assert bounds(value) is None


def test_approximate() -> None:
    assert is_approximate("2025-07~")
    assert not is_approximate("2025-07")


@given(st.dates(), st.dates())
def test_intervals_of_days(one: date, other: date) -> None:
    expected = (one, other) if one <= other else None
    assert bounds(f"{one.isoformat()}/{other.isoformat()}") == expected


@given(st.text(max_size=30))
def test_any_text_is_answered(value: str) -> None:
    found = bounds(value)
    assert found is None or found[0] <= found[1]

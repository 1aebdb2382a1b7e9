"""Names of bodies: dress does not count, words do."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from minutes_extract.archive.bodies import body_key


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Board", "The Board"),
        ("Works and Leisure Committee", "WORKS & LEISURE COMMITTEE"),
        ("Minutes of the Trust’s Board", "Trust's Board"),
        ("Draft Minutes of a Meeting of the Quay Board", "Quay Board meeting"),
        ("Partners' Board", "Partners Board"),
        ("Quay  Board –", "Quay Board"),
    ],
)
def test_one_body(one: str, other: str) -> None:
    assert body_key(one) == body_key(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Board", "Trust Board"),
        ("Works Committee", "Works Sub-Committee"),
        ("Planning Committee A", "Planning Committee B"),
        ("Minutes Working Group", "Working Group"),
    ],
)
def test_two_bodies(one: str, other: str) -> None:
    assert body_key(one) != body_key(other)


def test_no_name_is_no_body() -> None:
    assert body_key(None) is body_key(" – ") is None


@given(st.text())
def test_a_key_is_its_own_key(name: str) -> None:
    key = body_key(name)
    assert key is None or key == body_key(key)

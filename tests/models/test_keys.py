"""Stable keys."""

from __future__ import annotations

from datetime import date

from minutes_extract.models.keys import stable_key


def test_what_does_not_count() -> None:
    key = stable_key("The Board", "2019-11-18", "2.1", "CB to ask Liz", 0)
    assert len(key) == 16
    assert int(key, 16) >= 0
    assert key == stable_key("the  BOARD ", date(2019, 11, 18), "2.1", "cb to\n\task\u00a0liz")


def test_what_counts() -> None:
    keys = {
        stable_key("Board", "2019-11-18", "2.1", "write"),
        stable_key("Panel", "2019-11-18", "2.1", "write"),
        stable_key("Board", "2019-11-19", "2.1", "write"),
        stable_key("Board", None, "2.1", "write"),
        stable_key("Board", "2019-11-18", None, "write"),
        stable_key("Board", "2019-11-18", "2.1", "read"),
        stable_key("Board", "2019-11-18", "2.1", "write", 1),
        stable_key("Board2", "019-11-18", "2.1", "write"),
    }
    assert len(keys) == 8


def test_it_is_the_same_everywhere() -> None:
    assert stable_key(None, None, None, "") == stable_key("", "", "", " ")
    assert stable_key("Board", "2019-11-18", "2.1", "CB to ask Liz") == "fa96ae420a6051db"

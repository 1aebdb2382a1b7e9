"""Patterns are compiled at their first use, and all of them where all are looked over."""

from __future__ import annotations

import re

import pytest

from minutes_extract.patterns import Patterns, Source


def test_compiled_when_asked() -> None:
    patterns = Patterns({"a": Source("a+"), "b": Source("B", re.IGNORECASE), "bad": Source("(")})
    assert patterns["a"].fullmatch("aa")
    assert patterns["b"].fullmatch("b")
    assert patterns["a"] is patterns["a"]
    with pytest.raises(re.error):
        patterns["bad"]
    with pytest.raises(KeyError):
        patterns["none"]


def test_all_are_looked_over() -> None:
    patterns = Patterns({"a": Source("a"), "b": Source("b")})
    assert list(patterns) == ["a", "b"]
    assert len(patterns) == 2
    assert "b" in patterns
    assert "c" not in patterns
    assert [pattern.pattern for pattern in patterns.values()] == ["a", "b"]
    assert {name: pattern.pattern for name, pattern in patterns.items()} == {"a": "a", "b": "b"}

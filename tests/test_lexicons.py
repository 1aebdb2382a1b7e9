"""Every word list loads, is in lower case, and says nothing twice."""

from __future__ import annotations

import tomllib
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from minutes_extract import lexicons

FOLDER = Path(lexicons.__file__).parent
FILES = sorted(FOLDER.glob("*.toml"))


def leaves(node: dict[str, Any], path: str) -> Iterator[str]:
    """The paths of all lists: a list of phrases, or words in one string."""
    for key, part in node.items():
        if isinstance(part, dict):
            yield from leaves(part, f"{path}.{key}")
        else:
            yield f"{path}.{key}"


LISTS = [path for file in FILES for path in leaves(tomllib.loads(file.read_text("utf-8")), file.stem)]


def test_there_are_lists() -> None:
    assert len(FILES) > 1
    assert len(LISTS) > 10


@pytest.mark.parametrize("path", LISTS)
def test_list(path: str) -> None:
    phrases = lexicons.phrases(path)  # raises where there is none, or one that is not in lower case
    assert [phrase for phrase, count in Counter(phrases).items() if count > 1] == []
    assert [phrase for phrase in phrases if phrase != " ".join(phrase.split())] == []


def test_a_list_that_is_not_there() -> None:
    with pytest.raises(lexicons.LexiconError):
        lexicons.words(f"{FILES[0].stem}.no_such_list")

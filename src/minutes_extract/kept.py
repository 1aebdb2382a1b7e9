"""What was found of the words of a document, kept until it is done: many stages ask the same of the same words."""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache, update_wrapper
from typing import ParamSpec, TypeVar, cast

P = ParamSpec("P")
T = TypeVar("T")

_MOST = 4096
_forget: list[Callable[[], None]] = []


def kept(work: Callable[P, T]) -> Callable[P, T]:
    """`work`, done once for the same words of a document.

    It must tell by its arguments alone, which are words, numbers and the like; nobody may change what it returned.
    """
    found = lru_cache(maxsize=_MOST)(work)
    _forget.append(found.cache_clear)
    return cast("Callable[P, T]", update_wrapper(found, work))


def forget() -> None:
    """Let go of everything kept: a document is done."""
    for clear in _forget:
        clear()

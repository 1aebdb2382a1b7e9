"""What the style of a tag switches on and off: bold, italic, underlined and struck."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from ..document.builder import BOLD, ITALIC, STRUCK, UNDERLINE

__all__ = ["switched"]


@cache
def _css() -> re.Pattern[str]:
    return re.compile(
        r"font-weight:(?:(?P<b>bold(?:er)?|[6-9]00)|(?P<nb>normal|[1-5]00))|font-style:(?:(?P<i>italic|oblique)|(?P<ni>normal))"
        r"|text-decoration(?:-line)?:[a-z -]{0,40}?(?:(?P<u>underline)|(?P<s>line-through)|(?P<nu>none))"
    )


_FLAGS = {  # what each turns on and off
    "b": (BOLD, 0), "nb": (0, BOLD), "i": (ITALIC, 0), "ni": (0, ITALIC), "u": (UNDERLINE, 0), "s": (STRUCK, 0),
    "nu": (0, UNDERLINE | STRUCK),
}  # fmt: skip


def switched(css: str) -> Iterator[tuple[int, int]]:
    """The flags that each declaration of a style turns on and off.

    >>> [on == UNDERLINE for on, _ in switched("text-decoration: underline;")]
    [True]
    """
    for match in _css().finditer(re.sub(r"\s+", "", css.lower())):
        yield _FLAGS[match.lastgroup or "b"]

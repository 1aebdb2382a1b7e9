"""List numbers as word processors and browsers print them: 1, a, A, i, I."""

from __future__ import annotations

__all__ = ["letters", "roman"]

_ROMAN = (
    (1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"),
    (50, "l"), (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"),
)  # fmt: skip


def letters(number: int) -> str:
    """`a` to `z`, then `aa` to `zz` and so on, as a word processor repeats the letter; digits below one."""
    if not 0 < number <= 780:
        return str(number)
    return chr(ord("a") + (number - 1) % 26) * ((number - 1) // 26 + 1)


def roman(number: int) -> str:
    """The number in small roman figures; digits outside 1 to 3999."""
    if not 0 < number < 4000:
        return str(number)
    text, rest = "", number
    for value, figure in _ROMAN:
        while rest >= value:
            text, rest = text + figure, rest - value
    return text

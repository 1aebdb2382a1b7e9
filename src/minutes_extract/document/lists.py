"""The numbers and bullets that HTML lists give their items."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .render import Event


class OpenLists:
    """The open lists, and the numbers that their items are given."""

    def __init__(self) -> None:
        self.open: list[list[str | int]] = []

    def push(self, event: Event) -> None:
        style = event.style.replace(" ", "").lower()
        kind = "bullet"
        if event.value == "ol":
            kind = event.kind_of_list or "1"
            for css, letter in (("lower-roman", "i"), ("upper-roman", "I"),
                                ("lower-alpha", "a"), ("upper-alpha", "A")):  # fmt: skip
                if f"list-style-type:{css}" in style or f"list-style:{css}" in style:
                    kind = letter
        self.open.append([kind, event.start - 1])

    def pop(self) -> None:
        if self.open:
            self.open.pop()

    def marker(self) -> str:
        if not self.open or self.open[-1][0] == "bullet":
            return "•"
        top = self.open[-1]
        top[1] = int(top[1]) + 1
        return ordinal(str(top[0]), int(top[1]))


def ordinal(kind: str, number: int) -> str:
    """The list number of this kind (`1`, `a`, `A`, `i`, `I`), with its full stop."""
    if kind in "aA" and 0 < number <= 26:
        letter = chr(ord("a") + number - 1)
        return (letter if kind == "a" else letter.upper()) + "."
    if kind in "iI" and 0 < number < 100:
        parts = ((90, "xc"), (50, "l"), (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"))
        text, rest = "", number
        for value, letters in parts:
            while rest >= value:
                text, rest = text + letters, rest - value
        return (text if kind == "i" else text.upper()) + "."
    return f"{number}."

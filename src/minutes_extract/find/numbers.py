"""Numbers written as words, as minutes count votes and visitors."""

from __future__ import annotations

NUMBERS = {
    "no": 0, "none": 0, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8,
    "nine": 9, "ten": 10, "eleven": 11, "twelve": 12,
}  # fmt: skip


def number(word: str) -> int:
    """The number that a word or digits stand for; raises `KeyError` for any other word."""
    return int(word) if word.isdigit() else NUMBERS[word.lower()]

"""Numbers written as words, as minutes count votes and visitors."""

from __future__ import annotations

import re

NUMBERS = {
    "no": 0, "none": 0, "nil": 0, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8,
    "nine": 9, "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16,
    "seventeen": 17, "eighteen": 18, "nineteen": 19, "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50,
}  # fmt: skip

WORDS = "(?:twenty|thirty|forty|fifty)[- ](?:one|two|three|four|five|six|seven|eight|nine)|" + "|".join(NUMBERS)
"""What a number in words looks like, as part of a pattern."""


def number(word: str) -> int:
    """The number that a word or digits stand for; raises `KeyError` for any other word.

    >>> number("twenty-two")
    22
    """
    if word.isdigit():
        return int(word)
    return sum(NUMBERS[part] for part in re.split("[- ]", word.lower()))

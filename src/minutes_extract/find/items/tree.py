"""The tree of the items found so far: which is part of which, by their levels and their numbers."""

from __future__ import annotations

import re

from ...segment.outline.numbers import roman
from .lettered import counts_on, dotted, goes_on
from .model import ItemDraft


class Tree:
    """Puts each item below the one that it is part of, in document order."""

    def __init__(self) -> None:
        self.items: list[ItemDraft] = []
        self.open: list[ItemDraft] = []  # the last one of each level
        self.made: list[ItemDraft] = []  # of the row that is read
        self.any_numbered = False  # whether one of the agenda's own has a printed number
        self._tops: set[str] = set()  # their numbers
        self._any_dotted = False  # whether one of these is like 2.1

    @property
    def last(self) -> ItemDraft | None:
        return self.open[-1] if self.open else None

    def add(self, item: ItemDraft) -> None:
        """Place an item at the level that its number says."""
        if item.level == 2:
            number = item.number_text or ""
            item.level = 1 if self._is_top(number) else 3 if self._below_letter(number) else 2
        self.place(item)

    def place(self, item: ItemDraft) -> None:
        while self.open and self.open[-1].level >= item.level:
            self.open.pop()
        if self.open:
            item.parent = self.open[-1]
            self.open[-1].items.append(item)
        else:
            self.items.append(item)
            self.any_numbered = self.any_numbered or item.number is not None
            if item.number_text:
                self._tops |= {item.number_text, item.number_text.removesuffix(".0")}  # '5.1' is of '5.0'
                self._any_dotted = self._any_dotted or dotted(item.number_text)
        self.open.append(item)
        self.made.append(item)

    def _is_top(self, number: str) -> bool:
        """Whether what looks like the number of a part is of the agenda's own: 2.1 with no item 2 above it."""
        tops = self._tops
        if re.fullmatch(r"\d+[a-z]", number) and number[:-1] not in tops:
            return True
        if dotted(number) and number.rsplit(".", 1)[0] not in tops and (self._any_dotted or not tops):
            return True
        if re.fullmatch(r"[A-Z]{1,3}\.\d+", number) and number.split(".", maxsplit=1)[0] not in tops:
            return True  # 'W.42', one count through all meetings
        return not self.open or counts_on(self.open[0], number) or goes_on(self.open, number)

    def _below_letter(self, number: str) -> bool:
        """Whether a small Roman number counts the parts of a lettered one: 'i' below 'a', not behind 'h'."""
        above, letter = self.open[-1], self.open[-1].number_text or ""
        if not number or number.strip("ivx") or above.level != 2 or not re.fullmatch(r"[a-z]", letter):
            return False
        return not (number == "i" and letter == "h") and roman(number) != roman(letter) + 1

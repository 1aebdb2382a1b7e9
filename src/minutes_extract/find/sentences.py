"""Sentences of a passage, as offsets."""

from __future__ import annotations

import re
from functools import cache


@cache
def _end() -> re.Pattern[str]:
    return re.compile(r"""[.!?…]+[)\]”’"']*(?=\s|$)""")


@cache
def _abbreviation() -> re.Pattern[str]:
    return re.compile(
        r"(?:^|[\s(])(?:Mr|Mrs|Ms|Dr|Prof|Cllr|Cllrs|Clr|Rev|Revd|St|No|Nos|Ref|vs|etc|e\.g|i\.e|eg|ie|p|pp|para|paras|approx|Jan|Feb"
        r"|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec|Ltd|Co|Sat|Sun|Mon|Tue|Tues|Wed|Thu|Thurs|Fri|Gen|Hon|Sgt|Supt|Insp|Det|Capt|Messrs"
        r"|[A-Z]|[a-z]|\d{1,2}|[ivx]{1,4})\.$"
    )


def sentences(text: str) -> list[tuple[int, int]]:
    """(start, end) of each sentence, trimmed."""
    out: list[tuple[int, int]] = []
    at = 0
    for match in _end().finditer(text):
        end = match.end()
        following = text[end : end + 3].lstrip()
        if following and following[0].islower():
            continue
        if match.group() == "." and _abbreviation().search(text[max(at, end - 12) : end]):
            ends_number = text[: end - 1][-1:].isdigit() and end - 2 > at and following[:1].isupper()
            single = re.search(r"(?:^|\s)(?:[A-Za-z]|[ivx]{1,4}|\d{1,2})\.$", text[at:end])
            if not ends_number or (single and single.start() <= 1):
                continue
        out.append((at, end))
        at = end
        while at < len(text) and text[at] == " ":
            at += 1
    if at < len(text):
        out.append((at, len(text)))
    return out

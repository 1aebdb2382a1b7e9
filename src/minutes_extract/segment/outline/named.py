"""The name of a usual item in front of its text, whatever parts the two, or nothing: a line may have lost its bold."""

from __future__ import annotations

from ..passage import normal
from .heads import Head
from .lines import Line
from .numbers import Reading
from .patterns import patterns
from .words import exactly_usual, first_of_usual, narrative, trimmed

_MOST = 8  # words of a name
_SIGNS = (":", ".", ";", "–", "—", "-")


def named(line: Line, rule: str, reading: Reading | None = None) -> Head | None:
    """The head of a plain line that begins with the name of a usual item: 'Apologies Gus was ill', 'Minutes – signed'."""
    text, begin = line.text[: line.stop], line.lead if reading is None else reading.begin
    plain = reading is not None or (line.paragraph.kind == "paragraph" and not line.distinct)
    if not plain or not text[begin : begin + 1].isupper():
        return None
    if not first_of_usual(text[begin : begin + 40]):
        return None
    dated = patterns()["minutes_dated"].match(text, begin)
    ends = [m.end() for _, m in zip(range(_MOST), patterns()["token"].finditer(text, begin, begin + 100), strict=False)]
    ends = ends if dated is None else [dated.end()]
    for end in reversed(ends):
        stop = begin + trimmed(text[begin:end].rstrip(" ;"))
        said = text[begin:stop]
        if dated is None and not exactly_usual(said) and normal(said) != "minutes":
            continue
        if _parted(text, stop, said):
            return Head(line, begin, stop, rule, reading)
    return None


def _parted(text: str, stop: int, said: str) -> bool:
    """Whether what follows the name is no part of it: nothing, a sign, or a sentence of its own."""
    rest = text[stop:]
    bare = rest.strip(" :.;–—-")
    if not bare:
        return patterns()["minutes_dated"].fullmatch(said) is None or _of_last(said)
    if rest.lstrip()[:1] in _SIGNS and (rest[0] in ":.;" or rest[1:2] == " " or rest[:1] != "-"):
        return normal(said) != "minutes" or narrative(bare)
    if not narrative(bare):
        return False
    if patterns()["minutes_dated"].fullmatch(said):
        return patterns()["were"].match(rest) is not None
    opens = patterns()["opens_any" if " " in said else "opens"]
    return (rest[:1] == " " and opens.match(rest) is not None) or (said.isupper() and not bare[:2].isupper())


def _of_last(said: str) -> bool:
    """Whether the minutes named are those of an earlier meeting and not these."""
    return any(map(str.isdigit, said)) or any(word in said.lower() for word in ("last", "previous"))

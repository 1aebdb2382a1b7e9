"""Front matter, read simply: `key: value` lines and lists of plain values of YAML, `key = value` lines of TOML."""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

__all__ = ["FrontMatter", "front_matter"]

_MOST_LINES = 400
_SHOWN = ("title", "date")
_LINES = ("start", "end", "location", "venue", "place", "time")  # shown with their keys


class FrontMatter(NamedTuple):
    """The values, the source ranges of what tells of the meeting, and where the document goes on."""

    metadata: dict[str, str]
    shown: list[tuple[int, int]]
    end: int


@cache
def _patterns() -> dict[str, re.Pattern[str]]:
    return {
        "fence": re.compile(r"(?:---|\.\.\.)[ \t]*"),
        "toml-fence": re.compile(r"\+\+\+[ \t]*"),
        "toml-pair": re.compile(r"[ \t]*(?P<key>[A-Za-z_][\w.-]{0,60}?)[ \t]*=[ \t]*(?P<value>.*)"),
        "toml-more": re.compile(r"[ \t]*(?:[\[\]#\"'{}].*|.*,[ \t]*)?"),
        "pair": re.compile(r"(?P<key>[A-Za-z_][\w .-]{0,60}?)[ \t]*:(?:[ \t]+(?P<value>.*))?"),
        "more": re.compile(r"(?:[ \t]+|-[ \t]+|#).*|"),
        "item": re.compile(r"[ \t]*-[ \t]+(?P<value>.*)"),
    }


def front_matter(text: str, lines: list[tuple[int, int]]) -> FrontMatter | None:
    """The front matter at the top of a text; None where its first lines are something else."""
    first = text[slice(*lines[0])].rstrip(" \t") if lines else ""
    if first not in ("---", "+++"):
        return None
    toml = "toml-" if first == "+++" else ""
    find = _patterns()
    for i in range(1, min(len(lines), _MOST_LINES)):
        line = text[slice(*lines[i])]
        if find[f"{toml}fence"].fullmatch(line):
            return _read(text, lines, i, toml) if i > 1 else None
        if not (find[f"{toml}pair"].fullmatch(line) or find[f"{toml}more"].fullmatch(line)):
            return None
    return None


def _read(text: str, lines: list[tuple[int, int]], close: int, toml: str) -> FrontMatter | None:
    metadata: dict[str, str] = {}
    ranges: dict[str, tuple[int, int]] = {}
    key = ""
    for start, end in lines[1:close]:
        line = text[start:end]
        pair = _patterns()[f"{toml}pair"].fullmatch(line)
        match = pair or (_patterns()["item"].fullmatch(line) if not toml else None)
        if pair:
            key = pair["key"].lower()
        if match is None or match["value"] is None or not key:
            continue
        a, b = _unquoted(text, start + match.start("value"), start + match.end("value"))
        if a < b:
            metadata[key] = f"{metadata[key]}, {text[a:b]}" if key in metadata else text[a:b]
            ranges.setdefault(key, (start + match.start(), b) if key in _LINES else (a, b))
    if not metadata:
        return None
    after = lines[close + 1][0] if close + 1 < len(lines) else len(text)
    return FrontMatter(metadata, sorted(ranges[k] for k in (*_SHOWN, *_LINES) if k in ranges), after)


def _unquoted(text: str, start: int, end: int) -> tuple[int, int]:
    """The range without white space, quotation marks and a comment."""
    value = text[start:end]
    if value[:1] in ("'", '"') and (close := value.rfind(value[0])) > 0:
        start, end = start + 1, start + close
    elif (comment := value.find(" #")) >= 0:
        end = start + comment
    value = text[start:end]
    lead = len(value) - len(value.lstrip())
    return start + lead, max(start + lead, start + len(value.rstrip()))

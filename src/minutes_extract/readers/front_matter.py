"""Front matter, read simply: `key: value` lines and lists of plain values of YAML, `key = value` lines of TOML."""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

from minutes_extract.patterns import Patterns, Source

from ..document.builder import TreeBuilder
from ..lexicons import labels, words

__all__ = ["FrontMatter", "front_matter", "write_front"]

_MOST_LINES = 400
_SHOWN = ("title", "date")
_ABOUT = ("description", "subtitle", "summary")  # shown where they say whose minutes these are
_LINES = (
    "start",
    "end",
    "location",
    "venue",
    "place",
    "where",
    "when",
    "held_at",
    "held at",
    "time",
)  # shown with their keys
_TOLD = (
    "body",
    "group",
    "committee",
    "sig",
    "working group",
    "next meeting",
    "date of next meeting",
    "close meeting",
    "start time",
    "end time",
    "scheduled time",
    "meeting time",
)
_MOST_PEOPLE = 200


class Shown(NamedTuple):
    """A source range that is visible text; `item`: it is one of the values of a list."""

    start: int
    end: int
    item: bool = False


class FrontMatter(NamedTuple):
    """The values, what of them tells of the meeting and is visible text, and where the document goes on."""

    metadata: dict[str, str]
    shown: list[Shown]
    end: int


@cache
def _patterns() -> dict[str, re.Pattern[str]]:
    return Patterns(
        {
            "fence": Source(r"(?:---|\.\.\.)[ \t]*"),
            "toml-fence": Source(r"\+\+\+[ \t]*"),
            "toml-pair": Source(r"[ \t]*(?P<key>[A-Za-z_][\w.-]{0,60}?)[ \t]*=[ \t]*(?P<value>.*)"),
            "toml-more": Source(r"[ \t]*(?:[\[\]#\"'{}].*|.*,[ \t]*)?"),
            "pair": Source(r"(?P<key>[A-Za-z_][\w .-]{0,60}?)[ \t]*:(?:[ \t]+(?P<value>.*))?"),
            "more": Source(r"(?:[ \t]+|-[ \t]+|#).*|"),
            "of_minutes": Source(r".{0,60}\b(?:minutes|notes) (?:from|of|for) .{3,120}", re.IGNORECASE),
            "named": Source(r"name:[ \t]+", re.IGNORECASE),
            "item": Source(r"[ \t]*-[ \t]+(?P<value>.*)"),
        }
    )


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


def write_front(builder: TreeBuilder, front: FrontMatter) -> None:
    """Write what of the front matter is visible text."""
    for start, end, item in front.shown:
        builder.begin("list_item", 1, "•") if item else builder.begin()
        builder.chars(builder.source[start:end], start)
        builder.finish()


def _read(text: str, lines: list[tuple[int, int]], close: int, toml: str) -> FrontMatter | None:
    metadata: dict[str, str] = {}
    shown: list[Shown] = []
    key, said = "", False  # whether the values of the key are visible, with the key in front of them
    for start, end in lines[1:close]:
        line = text[start:end]
        pair = _patterns()[f"{toml}pair"].fullmatch(line)
        match = pair or (_patterns()["item"].fullmatch(line) if not toml else None)
        if pair:
            key = pair["key"].lower()
            said = _says_who(key) and key not in metadata
        if match is None or not key:
            continue
        if match["value"] is None:
            if said and pair is not None:
                shown.append(Shown(start + match.start(), start + len(line.rstrip())))
            continue
        a, b = _unquoted(text, start + match.start("value"), start + match.end("value"))
        if a >= b:
            continue
        if said:
            shown += _people(text, start + match.start(), a, b, pair is None)
        elif key in _ABOUT and key not in metadata and _patterns()["of_minutes"].fullmatch(text, a, b):
            shown.append(Shown(a, b))
        elif key not in metadata and (key in _SHOWN or key in _LINES or _spaced(key) in _TOLD):
            shown.append(Shown(a if key in _SHOWN else start + match.start(), b))
        metadata[key] = f"{metadata[key]}, {text[a:b]}" if key in metadata else text[a:b]
    if not metadata:
        return None
    after = lines[close + 1][0] if close + 1 < len(lines) else len(text)
    return FrontMatter(metadata, shown[:_MOST_PEOPLE], after)


def _spaced(key: str) -> str:
    return key.replace("_", " ").replace("-", " ")


def _says_who(key: str) -> bool:
    """Whether a key is the label of those who came or stayed away, or of who chaired or wrote."""
    said = _spaced(key)
    if any(said in words(f"people.functions.{name}") for name in ("chair", "minute_taker")):
        return said not in ("minutes", "notes", "min")
    known = labels("labels.attendance")
    kinds = [known.get(token) for token in said.split()]
    return None not in kinds and bool({"present", "apologies", "absent", "guests", "members"} & set(kinds))


def _people(text: str, first: int, start: int, end: int, item: bool) -> list[Shown]:
    """What stands behind such a key: one value of a list below it, a list in brackets, or words with the key."""
    named = _patterns()["named"].match(text, start, end)
    if item:
        return [Shown(named.end() if named is not None else start, end, True)]
    key_end = first + len(text[first:start].rstrip(" \t=:"))
    if text[start] != "[" or text[end - 1] != "]":
        return [Shown(first, end)] if text[key_end] == ":" else []
    out = [Shown(first, key_end + (text[key_end] == ":"))]
    at = start + 1
    for part in text[at : end - 1].split(","):
        a, b = _unquoted(text, at, at + len(part))
        out += [Shown(a, b, True)] if a < b else []
        at += len(part) + 1
    return out


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

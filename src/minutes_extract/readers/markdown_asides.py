"""What stands in a Markdown source for the program that makes a page of it: attributes, fences of boxes, shortcodes.

`{: .lead}` of kramdown, `{#top .wide}` of Pandoc, `::: note`, `{% include … %}` of Liquid, `{{< video >}}` of Hugo,
`[TOC]`. On a line of its own it is furniture, behind words it is markup and no visible text.
"""

from __future__ import annotations

import re
from functools import cache

from minutes_extract.patterns import Patterns, Source

__all__ = ["CUES", "is_aside", "without_asides"]

CUES = ("{", ":::", "[TOC]", "[[_TOC_]]", "[[TOC]]")
_LINE = (
    r"(?:\{:[^{}\n]{0,300}\}|:{3,}[^\n:]{0,200}:{0,8}|\{%[^\n]{0,300}%\}|\{\{[<%][^\n]{0,300}[>%]\}\}"
    r"|\[TOC\]|\[\[_?TOC_?\]\])"
)


@cache
def _patterns() -> dict[str, re.Pattern[str]]:
    return Patterns({
        "fence": Source(r"^ {0,3}(?P<mark>`{3,}|~{3,})", re.MULTILINE),
        "line": Source(rf"^[ \t]{{0,12}}{_LINE}[ \t]*$", re.MULTILINE),
        "inline": Source(r"(?<=[^\s{])[ \t]?\{:[^{}\n]{0,300}\}|(?<=[\])])\{[.#][\w .#=\"':;%-]{0,200}\}|(?<=\S)[ \t]\{[.#][\w .#=\"':;%-]{0,200}\}(?=[ \t]*$)", re.MULTILINE),
    })  # fmt: skip


def is_aside(text: str) -> bool:
    """Whether a line is nothing else."""
    return _patterns()["line"].fullmatch(text) is not None


def without_asides(text: str) -> str:
    """The text with blanks in their place, each character where it was; blocks of code stay as they are."""
    if not any(cue in text for cue in CUES):
        return text
    out: list[str] = []
    at, fence = 0, ""
    for match in _patterns()["fence"].finditer(text):
        mark = match["mark"]
        if not fence:
            out.append(_blanked(text[at : match.start()]))
            at, fence = match.start(), mark
        elif mark.startswith(fence):
            out.append(text[at : match.end()])
            at, fence = match.end(), ""
    out.append(text[at:] if fence else _blanked(text[at:]))
    return "".join(out)


def _blanked(text: str) -> str:
    for name in ("line", "inline"):
        text = _patterns()[name].sub(lambda match: " " * len(match.group()), text)
    return text

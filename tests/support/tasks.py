"""A body of Markdown put into minutes in four kinds of clothes, and what is found told line by line."""

from __future__ import annotations

import json
import re
from typing import Any

import markdown_it

from minutes_extract import extract_bytes, to_json
from support.scoring import inexact

Node = dict[str, Any]
FORMS = ("md", "txt", "html", "cells")
_HEAD = "# Minutes of the Weir Mill Trust\n\n4 May 2026\n\nPresent: Ann Bell, Carl Dunn (Clerk), Eve Frost\n\n"
_ROOF = "## Roof\n\nThe roof leaks again and the gutter is full of moss.\n\n"
_NEXT = "\n\n## Next meeting\n\nThe next meeting is on 1 June 2026 at 7pm.\n"
_CELLS = "**Minutes of the Weir Mill Trust\nMonday 4 May 2026**\n\n**Present:** Ann Bell, Carl Dunn (Clerk), Eve Frost\n\nItem\t\tAction\n"


def html(markdown: str) -> str:
    made: str = markdown_it.MarkdownIt("commonmark").enable(["table", "strikethrough"]).render(markdown)
    return made


def plain(markdown: str) -> str:
    """Without its marks; headings underlined."""
    lines = []
    for line in markdown.split("\n"):
        heading = re.match(r"#+ (.*)", line)
        lines.append(f"{heading[1]}\n{'-' * len(heading[1])}" if heading else re.sub(r"\*\*|~~|`|</?u>", "", line))
    return "\n".join(lines)


def cells(markdown: str) -> str:
    """Rows of a table whose cells hold HTML."""
    parts = re.split(r"(?m)^## (.*)$", markdown)[1:]
    rows = [
        f"{n}.\t<b>{title}</b>\t\n\t{html(body).strip().replace(chr(10), ' ')}\t"
        for n, (title, body) in enumerate(zip(parts[::2], parts[1::2], strict=True), 1)
    ]
    return _CELLS + "\n".join(rows) + "\n"


def dressed(body: str, form: str) -> str:
    markdown = _ROOF + body.strip("\n") + _NEXT
    if form == "cells":
        return cells(markdown)
    if form == "html":
        return f"<html><head><title>Minutes</title></head><body>{html(_HEAD + markdown)}</body></html>\n"
    return plain(_HEAD + markdown) if form == "txt" else _HEAD + markdown


def told(body: str, form: str) -> list[str]:
    """'OWNERS | TASK | DUE' of every action, 'STATUS OWNERS | TASK' of every update; full names where they are known."""
    text = dressed(body, form)
    found: Node = json.loads(to_json(extract_bytes(text.encode(), name="case." + ("txt" if form == "cells" else form))))
    assert list(inexact(found, text)) == []

    def owners(finding: Node) -> str:
        return ", ".join(owner["name"] or owner["text"] for owner in finding["owners"]) or "-"

    actions = [
        f"{owners(a)} | {a['text'].rstrip('.;')}" + (f" | {a['due']['edtf']}" if a["due"] and a["due"]["edtf"] else "")
        for a in found["actions"]
    ]
    return actions + [f"{u['status']} {owners(u)} | {u['text'].rstrip('.;')}" for u in found["action_updates"]]

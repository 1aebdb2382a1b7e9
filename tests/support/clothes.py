"""A block of minutes put into a whole document, as Markdown, plain text or HTML."""

from __future__ import annotations

from typing import Any

import markdown_it

HEAD = {
    "md": "# Minutes of the Weir Mill Trust\n\n4 May 2026\n\n",
    "txt": "WEIR MILL TRUST\n\nMinutes of the meeting held on 4 May 2026\n\n",
    "hit": "**Weir Mill Trust  \nMinutes of the meeting held on 4 May 2026**  \n\n",
}
TAIL = {
    "md": "\n\n## Roof\n\nOld Tom Frith mended the roof with Mary Shaw in 2019; it leaks again.\n\n**Action:** Ann to call a roofer.\n",
    "hit": "\n\nItem\tDiscussion\tAction\n1.\t<b>Roof</b>\t\n\t<p>Old Tom Frith mended the roof with Mary Shaw in 2019; it leaks again.</p>\tAnn to call a roofer.\n",
    "txt": "\n\nRoof\n----\n\nOld Tom Frith mended the roof with Mary Shaw in 2019; it leaks again.\n\nAction: Ann to call a roofer.\n",
}  # fmt: skip


def dressed(case: dict[str, Any], form: str) -> str:
    """The document of a case in one form: 'md', 'txt', 'html', or 'hit' for HTML in the cells of a text ('⇥': a tab)."""
    plain = "md" if form == "html" else form
    block: str = case["block"].removeprefix("\n").replace("⇥", "\t")
    if "below" in case:
        people = "" if "Attendees" in block else "Present: Ann Bell, Carl Dunn, Eve Frost"
        block = "\n\n".join((block.strip("\n"), people, TAIL[plain].strip("\n"), case["below"].strip("\n"))) + "\n"
    elif not case.get("whole"):
        head, tail = HEAD[plain], TAIL[plain]
        block = head + tail.lstrip("\n") + "\n\n" + block if case.get("after") else head + block + tail
    if form != "html":
        return block
    made: str = markdown_it.MarkdownIt("commonmark", {"breaks": True}).enable("table").render(block)
    return f"<html><head><title>Minutes</title></head><body>{made}</body></html>\n"

"""Actions, updates and decisions in the layouts that minutes of every kind have."""

from __future__ import annotations

import json
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from minutes_extract import extract_bytes, to_json
from support.scoring import inexact

Node = dict[str, Any]
HERE = Path(__file__).parent
LAYOUTS = [
    (kind, case)
    for kind in ("actions", "updates", "decisions")
    for case in tomllib.loads((HERE / f"layouts_{kind}.toml").read_text("utf-8"))["layout"]
]
PEOPLE = "Ann Bell (AB), Carl Dunn (CD), Eve Frost (EF), Gita Hale (Clerk)"
HEADS = {
    "md": f"# Weir Mill Trust\n\nMinutes of the meeting held on 4 May 2026\n\n**Present:** {PEOPLE}\n\n",
    "txt": f"WEIR MILL TRUST\n\nMinutes of the meeting held on 4 May 2026\n\nPresent: {PEOPLE}\n\n",
    "html": "<html><body><h1>Weir Mill Trust</h1>\n<p>Minutes of the meeting held on 4 May 2026</p>\n"
    f"<p><b>Present:</b> {PEOPLE}</p>\n",
    "tab": f"**Weir Mill Trust  \nMonday 4 May 2026**\n\n**Present:** {PEOPLE}\n\n",
    "bare": "",
    "log": "",
}
TAILS = {
    "md": "\n## Next meeting\n\n1 June 2026\n",
    "txt": "\n\nNext meeting: 1 June 2026\n",
    "html": "<h2>Next meeting</h2><p>1 June 2026</p></body></html>\n",
    "tab": "\n\nNext meeting: 1 June 2026\n",
    "bare": "",
    "log": "",
}


def extracted(case: Node) -> Node:
    form = case.get("format", "md")
    text = HEADS[form] + case["body"].lstrip("\n") + TAILS[form]
    text = text.replace("⇥", "\t") if form == "tab" else text
    name = {"md": "case.md", "html": "case.html", "bare": "case.md"}.get(form, "case.txt")
    found: Node = json.loads(to_json(extract_bytes(text.encode(), name=name)))
    assert list(inexact(found, text)) == []
    return found


def owners(finding: Node) -> str:
    """Full names, '?' before the words of those whom the document does not name, '*everyone'."""
    shown = [
        "*everyone" if o["kind"] == "everyone" else o["name"] if o["attendee_id"] else "?" + o["text"].lstrip("@")
        for o in finding["owners"]
    ]
    return "/".join(shown)


def shown_action(action: Node, wide: bool) -> list[str]:
    due = (action["due"] or {}).get("edtf") or ""
    return [action["text"], owners(action), due] + ([action["status"]] if wide else [])


def shown_decision(decision: Node) -> list[str]:
    names = [(decision[key] or {}).get("name") or "" for key in ("proposer", "seconder")]
    vote = decision["vote"] or {}
    counted = [str(vote[side]) for side in ("for", "against", "abstained") if vote.get(side) is not None]
    return [decision["text"], decision["kind"], *names, "-".join(counted)]


def parameters() -> Iterator[Any]:
    for kind, case in LAYOUTS:
        marks = [pytest.mark.xfail(strict=True, reason=case["xfail"])] if "xfail" in case else []
        yield pytest.param(kind, case, id=f"{kind}: {case['title']}", marks=marks)


@pytest.mark.parametrize(("kind", "case"), list(parameters()))
def test_layout(kind: str, case: Node) -> None:
    found = extracted(case)
    if kind != "decisions" or "actions" in case:
        expected = case.get("actions", [])
        got = [
            shown_action(action, i < len(expected) and len(expected[i]) > 3)
            for i, action in enumerate(found["actions"])
        ]
        assert got == expected
    if kind != "decisions":
        assert [[u["text"], u["status"], owners(u)] for u in found["action_updates"]] == case.get("updates", [])
    if "numbers" in case:
        assert [u["number"] or u["ref"] for u in found["action_updates"]] == case["numbers"]
    if "raised" in case:
        assert [u["raised_on"] for u in found["action_updates"]] == case["raised"]
    if "decisions" in case:
        assert [shown_decision(d) for d in found["decisions"]] == case["decisions"]

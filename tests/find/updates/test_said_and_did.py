"""Reviews in everyday words: 'You said, we did', with what was promised, by whom, and what happened."""

from __future__ import annotations

import pytest

from minutes_extract import Minutes, extract_text
from minutes_extract.find.titles import section_kind
from minutes_extract.segment.column_heads import header_role

RULE = "---\t---\t---\t---"


@pytest.mark.parametrize(
    ("title", "kind"),
    [
        ("You said, we did", "log"),
        ("You asked – we have done", "log"),
        ("What we will do", "list"),
        ("What we're going to do next", "list"),
        ("What we are going to do next", "list"),
        ("What happens next", "list"),
        ("What you said", None),
        ("What we will discuss", None),
    ],
)
def test_titles(title: str, kind: str | None) -> None:
    assert section_kind(title) == kind


@pytest.mark.parametrize(
    ("head", "role"),
    [
        ("We said we would", "action"),
        ("We promised", "action"),
        ("What we agreed to do", "action"),
        ("We will", "action"),
        ("We did", "status"),
        ("You said", None),
        ("We said", None),
        ("What we agreed", None),
    ],
)
def test_headings(head: str, role: str | None) -> None:
    assert header_role(head) == role


def read(title: str, table: str, last: str) -> Minutes:
    return extract_text(
        "**Larkmoor House**\n**Residents' Forum**\nMinutes of meeting, Thursday 2 May 2024, 2.30pm in the Lounge\n\n"
        "**Present:** Joan Marlin (Chair), Wilf Greave, Hannah Quist (Manager), Marek Lund (Chef)\n\n"
        f"**1. Welcome**\n\nJoan welcomed everyone. Tea was served.\n\n**2. {title}**\n\n{table}\n{RULE}\n\n"
        f"**3. Food**\n\nMarek brought three puddings. The rice pudding won.\n\n**{last}**\n\n"
        f"No.\tWhat\tWho\tWhen\n1\tFind a lid for the suppers\tMarek\tEnd of May\n{RULE}\n\n**Next forum:** 4 July 2024\n"
    )


@pytest.mark.parametrize("last", ["What we will do", "What we'll do next", "Who is doing what"])
@pytest.mark.parametrize(
    ("heads", "day"),
    [
        ("You said\tWe said we would\tBy\tWhat happened", None),
        ("You asked\tWe agreed to\tWho\tUpdate", None),
        ("You said\tWe said we would\tBy\tWhat happened", "7 March 2024"),
    ],
)
def test_what_was_promised(heads: str, day: str | None, last: str) -> None:
    title = "You said, we did" + (f" (actions from {day})" if day is not None else "")
    rows = "The lounge is cold\tReset the timer\tHannah\tDone on 11 March\nMore fish\tOrder fish twice a week\tMarek\tNot yet"
    minutes = read(title, f"{heads}\n{rows}", last)
    assert [(u.text, u.owners[0].name, u.status) for u in minutes.action_updates] == [
        ("Reset the timer", "Hannah Quist", "complete"),
        ("Order fish twice a week", "Marek Lund", "open"),
    ]
    assert {str(u.raised_on) for u in minutes.action_updates} == {"2024-03-07" if day is not None else "None"}
    assert [a.text for a in minutes.actions] == ["Find a lid for the suppers"]
    assert [item.number for item in minutes.items] == ["1", "2", "3"]

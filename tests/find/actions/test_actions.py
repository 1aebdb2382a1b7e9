"""Actions: labelled, bold, in a column, in a table; and what is none."""

from __future__ import annotations

import pytest

from minutes_extract.find.actions import ActionDraft, find_actions, gives_task
from minutes_extract.find.items import find_items
from minutes_extract.find.tasks import imperative
from minutes_extract.find.updates import find_updates
from segment.building import layout

HEAD = "**Minutes of the Weir Trust**\n\nItem⇥Discussion⇥Action\n1.⇥<b>Roof</b>⇥\n"


def drafts(text: str) -> list[ActionDraft]:
    parts = layout(text)
    agenda = find_items(parts)
    return find_actions(parts, agenda, find_updates(parts, agenda)[1])


def told(text: str) -> list[tuple[str, str]]:
    """The words of each action, and its marks."""
    return [(" ".join(m.text for m in (d.text, *d.more)), " ".join(d.marked_by)) for d in drafts(text)]


# a row of the minutes, and the actions of it
ROWS = [
    ("label", "⇥<p>It leaks.</p><p>Action – AB to mend it.</p>⇥", [("AB to mend it.", "label")]),
    ("bold label", "⇥<p>It leaks.</p><p><b>Action – AB to mend it.</b></p>⇥", [("AB to mend it.", "label bold")]),
    (
        "strong label",
        "⇥<p>It leaks.</p><p><strong>ACTION: AB to mend it</strong></p>⇥",
        [("AB to mend it", "label bold")],
    ),
    ("inline label", "⇥It leaks. Action: AB to mend it.⇥", [("AB to mend it.", "label")]),
    (
        "two labels in one paragraph",
        "⇥Action: AB to mend it. Action: CD to pay.⇥",
        [("AB to mend it.", "label"), ("CD to pay.", "label")],
    ),
    (
        "two doers under one label",
        "⇥Action: AB to mend the roof. CD to pay for the nails.⇥",
        [("AB to mend the roof.", "label"), ("CD to pay for the nails.", "label")],
    ),
    (
        "one doer in two sentences",
        "⇥Action: AB to mend the roof. This is to be done by May.⇥",
        [("AB to mend the roof. This is to be done by May.", "label")],
    ),
    ("label above", "⇥<p>It leaks.</p><p><b>Action:</b></p><p>AB to mend it.</p>⇥", [("AB to mend it.", "label")]),
    (
        "label with its owner alone",
        "⇥<p>AB will mend the roof.</p><p>Action: AB</p>⇥",
        [("AB will mend the roof.", "label")],
    ),
    (
        "label at the end with owners",
        "⇥The roof leaks. It will be mended. ACTION: AB⇥",
        [("It will be mended.", "label")],
    ),
    (
        "label and a list",
        "⇥<p>Action: AB to buy:</p><ul><li>• nails</li><li>• slates</li></ul>⇥",
        [("AB to buy: nails slates", "label")],
    ),
    ("bold task", "⇥<p>It leaks. <b>AB to mend it by May.</b></p>⇥", [("AB to mend it by May.", "bold")]),
    (
        "bold task in brackets",
        "⇥<p>It leaks.</p><p><b>Mend the roof before winter (AB)</b></p>⇥",
        [("Mend the roof before winter (AB)", "bold")],
    ),
    ("bold emphasis", "⇥<p>It is <b>very important</b> to mend it.</p>⇥", []),
    ("bold status", "⇥<p>It leaks.</p><p><b>This has been mended.</b></p>⇥", []),
    ("bold question", "⇥<p><b>Is AB to mend the roof?</b></p>⇥", []),
    ("bold notice", "⇥<p><b>Please note that the hall will be shut.</b></p>⇥", []),
    (
        "owner column alone",
        "⇥The roof leaks. AB will ask a roofer to look at it.⇥AB",
        [("AB will ask a roofer to look at it.", "column")],
    ),
    ("owner column with 'noted'", "⇥The roof leaks and was looked at.⇥Noted", []),
    ("owner column with a dash", "⇥The roof leaks and was looked at.⇥-", []),
    ("plain prose", "⇥The roof leaks. AB said it was old.⇥", []),
    ("numbered label", "⇥Action 7: AB to mend it.⇥", [("AB to mend it.", "label")]),
]


@pytest.mark.parametrize(("row", "expected"), [c[1:] for c in ROWS], ids=[c[0] for c in ROWS])
def test_rows(row: str, expected: list[tuple[str, str]]) -> None:
    assert told(f"{HEAD}{row}\n") == expected


@pytest.mark.xfail(strict=True, reason="heading_like does not ask whether a bold line ends in an owner's bracket")
def test_a_bold_task_alone_in_its_row() -> None:
    assert told(f"{HEAD}⇥<p><b>Mend the roof before winter (AB)</b></p>⇥\n") == [
        ("Mend the roof before winter (AB)", "bold")
    ]


def test_a_label_above_without_a_colon() -> None:
    row = "⇥<p>It leaks.</p><p><b>Action</b></p><p>AB to mend it.</p>⇥"
    assert told(f"{HEAD}{row}\n") == [("AB to mend it.", "label")]


def test_labels_and_their_parts() -> None:
    (draft,) = drafts(HEAD + "⇥Action 7 (AB/CD): mend the roof.⇥\n")
    assert draft.label is not None and draft.number is not None
    assert draft.label.text == "Action 7 (AB/CD):"
    assert draft.number.text == "7"
    assert [owner.text for owner in draft.label_owners] == ["AB", "CD"]
    assert draft.item is not None and draft.item.heading is not None
    assert draft.item.heading.text == "Roof"


def test_a_table_of_actions() -> None:
    table = (
        "\n**Action summary**\n\nRef⇥Action⇥Owner⇥Due\n"
        "1.1⇥Mend the roof of the hall⇥AB⇥4 May\n1.2⇥Paint the wall by the gate⇥CD⇥\n"
    )
    first, second = drafts(HEAD + "⇥It leaks.⇥\n" + table)
    assert [(d.text.text, d.rule, d.marked_by) for d in (first, second)] == [
        ("Mend the roof of the hall", "action-table", ["list"]),
        ("Paint the wall by the gate", "action-table", ["list"]),
    ]
    assert first.column_due is not None and first.column_due.text == "4 May"
    assert second.column_due is None
    assert [owner.text for owner in second.column_owners] == ["CD"]


def test_a_log_of_earlier_actions_raises_none() -> None:
    log = (
        "\n**Action log**\n\nNo⇥Date raised⇥Action⇥Owner⇥Status\n"
        "3⇥4 May 2026⇥Mend the roof⇥AB⇥Done\n4⇥1 June 2026⇥Paint the wall⇥CD⇥New\n"
    )
    assert [d.text.text for d in drafts(HEAD + "⇥It leaks.⇥\n" + log)] == ["Paint the wall"]


@pytest.mark.parametrize(
    ("text", "owned", "expected"),
    [
        ("AB to mend the roof.", False, True),
        ("Mend the roof (AB)", False, True),
        ("Send the plan to the Clerk.", True, True),
        ("Send the plan to the Clerk.", False, False),
        ("The Clerk will write.", False, True),
        ("It will rain.", False, False),
        ("Is AB to mend it?", False, False),
        ("The roof has been mended.", True, False),
        ("Resolved to mend the roof.", True, False),
        ("Thanks to AB.", False, False),
        ("Paper to be on the next agenda.", True, True),
    ],
)
def test_what_gives_a_task(text: str, owned: bool, expected: bool) -> None:
    assert gives_task(text, owned) is expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Send the plan.", True),
        ("Re-circulate the plan.", True),
        ("The plan.", False),
        ("Report by AB", False),
        ("", False),
    ],
)
def test_instructions(text: str, expected: bool) -> None:
    assert imperative(text) is expected

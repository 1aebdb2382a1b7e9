"""Agenda items: headings bold, numbered, underlined, lettered, in a column of their own; what is none."""

from __future__ import annotations

import pytest

from minutes_extract.find.items import ItemDraft, clean_number, depth_of, find_items, heading_like
from segment.building import layout

HEAD = "**Minutes of the Weir Trust**\n\n**Present:**\nAnn Bell\n\n"


def told(items: list[ItemDraft], depth: int = 0) -> list[str]:
    """Each item as 'number heading', sub-items set in by two spaces."""
    out = []
    for item in items:
        heading = item.heading.text if item.heading is not None else ""
        out.append("  " * depth + f"{item.number_text or '-'} {heading}")
        out += told(item.items, depth + 1)
    return out


def items(text: str) -> list[str]:
    return told(find_items(layout(HEAD + text)).items)


TABLE = "Item⇥Discussion⇥Action\n"
PROSE = "The roof leaks. It has done so since May, and nobody has mended it."
CASES = [
    ("bold rows", f"{TABLE}1.⇥<b>Roof</b>⇥\n⇥{PROSE}⇥AB\n2.⇥<b>Wall</b>⇥\n⇥{PROSE}⇥AB\n", ["1 Roof", "2 Wall"]),
    ("rows without bold", f"{TABLE}1.⇥Roof⇥\n⇥{PROSE}⇥AB\n2.⇥Wall⇥\n⇥{PROSE}⇥AB\n", ["1 Roof", "2 Wall"]),
    (
        "a heading without a number",
        f"{TABLE}⇥<b>Welcome</b>⇥\n⇥{PROSE}⇥\n1.⇥<b>Roof</b>⇥\n⇥{PROSE}⇥\n",
        ["- Welcome", "1 Roof"],
    ),
    (
        "number in the heading",
        f"{TABLE}⇥<b>1. Roof</b>⇥\n⇥{PROSE}⇥\n⇥<b>2. Wall</b>⇥\n⇥{PROSE}⇥\n",
        ["1 Roof", "2 Wall"],
    ),
    (
        "text in the cell of its heading",
        f"{TABLE}1.⇥<p><b>Roof</b></p><p>{PROSE}</p>⇥\n2.⇥<p><b>Wall</b></p><p>{PROSE}</p>⇥\n",
        ["1 Roof", "2 Wall"],
    ),
    (
        "bold words in front of the text, behind references of letters and years",
        f"Ref⇥Minute⇥Action\nPHS/18/1⇥<p><b>Roof</b> It leaks, said the clerk.</p>⇥\nPHS/18/2⇥<p><b>Wall</b> Approved and signed.</p>⇥\n"
        f"PHS/18/3⇥<p><b>Gate</b></p><p>{PROSE}</p>⇥AB\n⇥<p><b>Action</b> – Ann to paint it.</p>⇥\n",
        ["PHS/18/1 Roof", "PHS/18/2 Wall", "PHS/18/3 Gate"],
    ),
    (
        "sub-items",
        f"{TABLE}1.⇥<b>Roof</b>⇥\n⇥<p>a. <u>Slates</u></p><p>{PROSE}</p><p>b. <u>Gutters</u></p><p>{PROSE}</p>⇥\n",
        ["1 Roof", "  a Slates", "  b Gutters"],
    ),
    (
        "sub-items without letters",
        f"{TABLE}1.⇥<b>Roof</b>⇥\n⇥<p><u>Slates</u> {PROSE}</p>⇥\n",
        ["1 Roof", "  - Slates"],
    ),
    (
        "a column of headings",
        f"No⇥Subject⇥Discussion⇥Owner\n1⇥Roof⇥{PROSE}⇥AB\n2⇥Wall⇥{PROSE}⇥CD\n",
        ["1 Roof", "2 Wall"],
    ),
    ("prose with bold headings", f"**1. Roof**\n{PROSE}\n\n**2. Wall**\n{PROSE}\n", ["1 Roof", "2 Wall"]),
    (
        "markdown headings",
        f"# Roof\n\n{PROSE}\n\n## Slates\n\n{PROSE}\n\n# Wall\n\n{PROSE}\n",
        ["- Roof", "  - Slates", "- Wall"],
    ),
    (
        "minute numbers of a year",
        f"{TABLE}24/01⇥<b>Roof</b>⇥\n⇥{PROSE}⇥\n24/02⇥<b>Wall</b>⇥\n⇥{PROSE}⇥\n",
        ["24/01 Roof", "24/02 Wall"],
    ),
    (
        "levels by their numbers",
        f"**1. Roof**\n{PROSE}\n\n**1.1 Slates**\n{PROSE}\n\n**1.1.1 Nails**\n{PROSE}\n\n**2. Wall**\n{PROSE}\n",
        ["1 Roof", "  1.1 Slates", "    1.1.1 Nails", "2 Wall"],
    ),
    (
        "2.1 where there is no 2",
        f"{TABLE}2.1⇥<b>Roof</b>⇥\n⇥{PROSE}⇥\n2.2⇥<b>Wall</b>⇥\n⇥{PROSE}⇥\n",
        ["2.1 Roof", "2.2 Wall"],
    ),
    (
        "bold sentences are none",
        f"{TABLE}1.⇥<b>Roof</b>⇥\n⇥<p>{PROSE}</p><p><b>Action – AB to mend it.</b></p><p><b>Complete.</b></p>⇥\n",
        ["1 Roof"],
    ),
    ("no items", f"{PROSE}\n", []),
]


@pytest.mark.parametrize(("text", "expected"), [c[1:] for c in CASES], ids=[c[0] for c in CASES])
def test_items(text: str, expected: list[str]) -> None:
    assert items(text) == expected


@pytest.mark.parametrize("number", ["24/01", "2.1"])
def test_a_numbered_heading_ends_the_attendance_list(number: str) -> None:
    assert items(f"**{number} Roof**\n\n{PROSE}\n") == [f"{number} Roof"]


def test_prose_without_an_attendance_list() -> None:
    (roof,) = find_items(layout(f"**Minutes of the Weir Trust**\n\n**1. Roof**\n\n{PROSE}\n")).items
    assert [p.text for p in roof.blocks] == [PROSE]


def test_text_belongs_to_the_deepest_item_above_it() -> None:
    text = f"{TABLE}1.⇥<b>Roof</b>⇥\n⇥<p>One.</p><p>a. <u>Slates</u></p><p>Two.</p>⇥\n2.⇥<b>Wall</b>⇥\n⇥Three.⇥\n"
    roof, wall = find_items(layout(HEAD + text)).items
    (slates,) = roof.items
    assert [[p.text for p in item.blocks] for item in (roof, slates, wall)] == [["One."], ["Two."], ["Three."]]


@pytest.mark.parametrize(
    ("printed", "number"),
    [
        ("2.", "2"),
        ("(a)", "a"),
        ("Item 3:", "3"),
        ("24/01", "24/01"),
        ("4.2", "4.2"),
        ("No. 7", "7"),
        ("iv)", "iv"),
        ("", None),
        (".", None),
        (None, None),
    ],
)
def test_numbers(printed: str | None, number: str | None) -> None:
    assert clean_number(printed) == number


@pytest.mark.parametrize(
    ("number", "depth"),
    [
        ("1", 1),
        ("2.1", 2),
        ("2.1.3", 3),
        ("a", 2),
        ("(b)", 2),
        ("iv", 2),
        ("24/01", 1),
        ("24/01.2", 2),
        ("5(a)", 2),
        ("123(b)", 2),
        ("A", 1),
        ("", 1),
    ],
)
def test_depths(number: str, depth: int) -> None:
    assert depth_of(number) == depth


@pytest.mark.parametrize(
    ("text", "bold", "expected"),
    [
        ("Roof repairs", True, True),
        ("Any Other Business", False, True),
        ("Fees 2030/31", True, True),
        ("‘Lantern’ review", True, True),
        ("The roof leaks. Nobody has mended it.", True, False),
        ("Action – AB to mend it", True, False),
        ("Complete.", True, False),
        ("Ongoing", True, False),
        ("Q: Why does it leak?", True, False),
        ("Please note the date", True, False),
        ("roof", True, False),
        ("There was a fair", True, False),
        ("None", True, False),
        ("", True, False),
        ("12", True, False),
        ("x" * 200, True, False),
    ],
)
def test_what_looks_like_a_heading(text: str, bold: bool, expected: bool) -> None:
    assert heading_like(text, bold) is expected

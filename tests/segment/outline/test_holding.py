"""Items that hold others set like them, and headings of a form that nobody filled in."""

from __future__ import annotations

import pytest

from minutes_extract import extract_bytes

Tree = list[tuple[str | None, list[str | None]]]
PARTS = [
    ("Call to Order", "The meeting was called to order at 7:00 pm."), ("Committee Reports", ""), ("Parks", "The park was cleaned in May."),
    ("Traffic", "Two new signs were put up on Mill Street."), ("Old Business", ""), ("Hedge", "The lower hedge has been cut."), ("New Business", ""),
    ("Block Party", "The party is to be held in August."), ("Adjournment", "The meeting was adjourned at 8:30 pm."),
]  # fmt: skip
TREE: Tree = [
    ("Call to Order", []),
    ("Committee Reports", ["Parks", "Traffic"]),
    ("Old Business", ["Hedge"]),
    ("New Business", ["Block Party"]),
    ("Adjournment", []),
]


def tree(parts: list[tuple[str, str]], name: str, head: str, text: str) -> Tree:
    top = ["Mill Street Neighbors", "Minutes of June 9, 2031", "Present: Ada Finch (Chair), Boris Lund, Carla Moss"]
    lines = [text.format(line) for line in top]
    lines += [form.format(said) for title, body in parts for form, said in ((head, title), (text, body)) if said]
    found = extract_bytes("\n".join(lines).encode(), name=name)
    return [(i.heading, [p.heading for p in i.items]) for i in found.items]


@pytest.mark.parametrize(("name", "head", "text"), [
    ("m.md", "## {}\n", "{}\n"), ("m.md", "**{}**\n", "{}\n"), ("m.html", "<p><b>{}</b></p>", "<p>{}</p>"), ("m.html", "<h3>{}</h3>", "<p>{}</p>"),
])  # fmt: skip
def test_what_stands_right_below(name: str, head: str, text: str) -> None:
    assert tree(PARTS, name, head, text) == TREE


def test_in_capitals() -> None:
    parts = [(title.upper(), body) for title, body in PARTS]
    expected = [(head.upper() if head else head, [p.upper() for p in below if p]) for head, below in TREE]
    assert tree(parts, "m.txt", "\n{}", "{}") == expected


def test_with_text_of_its_own_it_holds_nothing() -> None:
    parts = [(title, body or "None was told of by anyone.") for title, body in PARTS]
    assert tree(parts, "m.md", "## {}\n", "{}\n") == [(title, []) for title, _ in PARTS]


def test_a_form_that_nobody_filled_in() -> None:
    parts = [
        ("Welcome", ""),
        ("Insurance", ""),
        ("Old Business", ""),
        ("Hedge", "The hedge has been cut."),
        ("Roof", "It leaks over the stair."),
    ]
    assert [h for h, _ in tree(parts, "m.md", "## {}\n", "{}\n")] == [
        "Welcome",
        "Insurance",
        "Old Business",
        "Hedge",
        "Roof",
    ]


def test_a_numbered_sentence_heads_nothing() -> None:
    text = "WEIR TRUST\nMinutes of 9 June 2031\nPresent: Ada Finch, Boris Lund\n\n1 ROOF\n\n1.1 Slates\nThey are loose over the stair.\n\n"
    text += "1.2 Gutters\nThey are clear.\n\n2 ANY OTHER BUSINESS\n\n2.1 Boris spoke about the gate that sticks.\n"
    found = extract_bytes(text.encode(), name="m.txt")
    assert [[p.heading for p in i.items] for i in found.items] == [["Slates", "Gutters"], []]

"""Owners written in small letters in front of their tasks, and words in small letters that name nobody."""

from __future__ import annotations

import pytest

from minutes_extract import extract_bytes

HEAD = """# Loom Guild call

Date: 4 May 2026

Present: {present}

{below}

## Looms

They creak.

## Action items

"""


def owned(*points: str, present: str = "rk, tv, Kip, ann_b", below: str = "") -> list[str]:
    text = HEAD.format(present=present, below=below) + "".join(f"- {point}\n" for point in points)
    found = extract_bytes(text.encode(), name="a.md").actions
    return [f"{', '.join(o.name or '?' for o in a.owners)} | {a.text}" for a in found]


@pytest.mark.parametrize("form", ["{}: {}", "{} - {}", "({}) {}", "[{}] {}"])
@pytest.mark.parametrize(
    ("who", "names"), [("rk", "rk"), ("rk, tv", "rk, tv"), ("kip", "Kip"), ("kip/tv", "Kip, tv"), ("ann_b", "ann_b")]
)
def test_in_front(form: str, who: str, names: str) -> None:
    assert owned(form.format(who, "oil the big loom")) == [f"{names} | oil the big loom"]


@pytest.mark.parametrize("form", ["{}: {}", "({}) {}"])
def test_initials(form: str) -> None:
    present = "Ros Hale (RH), Bo Lind (BL), Ivy Tree (IT)"
    assert owned(form.format("rh", "oil the loom"), present=present) == ["Ros Hale | oil the loom"]
    assert owned(form.format("bl & rh", "oil it"), present=present) == ["Bo Lind, Ros Hale | oil it"]


@pytest.mark.parametrize("point", ["loom: ask whether it is insured", "tbc: order some oil"])
def test_no_names(point: str) -> None:
    assert owned(point) == [f" | {point}"]


def test_common_words_are_no_initials() -> None:
    assert owned("it: update the page", present="Ivy Tree (IT), Bo Lind (BL)") == [" | it: update the page"]


@pytest.mark.parametrize("below", ["Timekeeper: tv", "**Timekeeper:** tv", "Rota keeper: rk\nTimekeeper: tv"])
def test_an_office_of_ones_own(below: str) -> None:
    """The title of the list names an office that a line above the minutes gives to somebody."""
    text = HEAD.format(present="rk, tv", below=below).replace("Action items", "Action items for Timekeeper")
    found = extract_bytes((text + "- ring the bell\n- rk: oil the loom\n").encode(), name="a.md").actions
    assert [[o.name for o in a.owners] for a in found] == [["tv"], ["rk"]]

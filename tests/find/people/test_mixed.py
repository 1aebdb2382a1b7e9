"""Cells in which anything stands beside anything: names, offices, bodies, brackets that do not close."""

from __future__ import annotations

import json
import random

import pytest

from minutes_extract import extract_text, to_json
from support.scoring import inexact

PIECES = (
    "Ann Bell", "Carl van Dunn", "Eve Frost-Hart", "Dr Gus Hart", "The Ven Ivy Jole", "Independent Chair",
    "Head of Housing", "Chief Inspector", "Weir Council", "Ferrow NHS Trust", "Kestrel", "(Chair)", "(minutes)", "AB",
    "(AB)", "Vacant", "P", "Apologies", "OBE", "PhD", "to 31/08/24", "–", "Director (Finance)", "a.k.a. Bob", "G4XYZ",
    "3 members of the public", "represented by", "deputy", "*=absent", "the Clerk", "treasurer", "Four", "x",
)  # fmt: skip
SEAMS = (", ", " – ", " - ", " (", ") ", "; ", " / ", ": ", " and ", " & ", " ", ". ", "* ", "<br/>", " [", "] ")
HEADS = (
    "**Present:**", "**Apologies**", "In attendance:", "Here:", "Group\tPresent\tApologies", "Name\tRole\tOrganisation",
    "Name\tInitials\tPosition\tAttendance", "Register of attendance\t\t", "",
)  # fmt: skip
TAIL = "\n\nItem\tDiscussion\tAction\n1.\t<b>Roof</b>\t\n\t<p>The roof leaks. AB to call a roofer.</p>\tAB\n"


def _cell(chance: random.Random) -> str:
    return "".join(chance.choice(PIECES) + chance.choice(SEAMS) for _ in range(chance.choice((1, 1, 2, 3, 5))))


def _document(seed: int) -> str:
    chance = random.Random(seed)
    rows = [chance.choice(HEADS)]
    for _ in range(6):
        rows += [chance.choice(HEADS)] if chance.random() < 0.25 else []
        rows.append("\t".join(_cell(chance) for _ in range(chance.choice((1, 1, 2, 2, 3, 4)))))
    return "**Weir Mill Trust  \nMinutes of the meeting held on 4 May 2026**\n\n" + "\n".join(rows) + TAIL


@pytest.mark.parametrize("seed", range(60))
def test_any_mixture_is_read_and_quoted_exactly(seed: int) -> None:
    text = _document(seed)
    found = json.loads(to_json(extract_text(text)))
    assert list(inexact(found, text)) == []
    assert all(person["name"].strip() for person in found["attendees"])


@pytest.mark.parametrize(
    "cells",
    [
        "Ann Bell (AB) – Chair\tClinical Lead, Weir Network",  # an office in each of two cells
        "Ann Bell\tDirector (Finance\nCarl Dunn\tDirector (Estates\nEve Frost\tDirector (Juniors",  # no bracket closes
        "Ann Bell /\tChair",  # a mark at the end
        "Ann Bell\tpresent ( ",  # an empty bracket
    ],
)
def test_odd_cells_name_their_people(cells: str) -> None:
    text = f"**Weir Mill Trust\nMinutes of 4 May 2026**\n\n**Present:**\n\n{cells}{TAIL}"
    found = json.loads(to_json(extract_text(text)))
    assert [person["name"] for person in found["attendees"]] == [
        line.split("\t")[0].split(" (")[0].rstrip(" /") for line in cells.splitlines()
    ]


def test_a_cell_of_seventeen_people() -> None:
    names = (
        "Ann Bell, Carl Dunn, Eve Frost, Gus Hart, Ivy Jole, Kim Lowe, Max Nash, Nora Orr, Olu Pratt, Paul Quinn, Rita Shaw, "
        "Sam Tull, Una Vane, Will Yates, Zoe Abel, Amy Birch, Ben Croft"
    )
    text = f"**Weir Mill Trust\nMinutes of 4 May 2026**\n\n**Present:**\n\n{names}\tTrustees{TAIL}"
    assert [person.name for person in extract_text(text).attendees] == names.split(", ")

"""Names that run together parted, and the initials that a name could be given."""

from __future__ import annotations

import pytest

from find.people.rosters import evidence
from minutes_extract.find.people.names import bare_initials, initials_of, split_names
from minutes_extract.find.words import words
from minutes_extract.survey import Evidence


def split(text: str, seen: Evidence) -> str:
    """The best of all cuts."""
    tokens = words(text)
    options = split_names(tokens, seen, 6)
    best = max((splits[0] for splits in options.values()), key=lambda one: one.score)
    return " | ".join(text[tokens[a].start : tokens[b - 1].end] for a, b in best.parts)


# what stands in a cell, what the document uses elsewhere, and the people
SPLITS = [
    ("Ann Bell Carl Dunn", "", "Ann Bell | Carl Dunn"),
    ("Ann Bell", "", "Ann Bell"),
    ("Ann Bell Carl Dunn Eve Frost", "", "Ann Bell | Carl Dunn | Eve Frost"),
    ("Ann Bell Carl Dunn Eve Frost Hugh Gant", "", "Ann Bell | Carl Dunn | Eve Frost | Hugh Gant"),
    ("Mary Jane Bell Carl Dunn", "MJB CD", "Mary Jane Bell | Carl Dunn"),
    ("Ann Bell-Hart Carl Dunn", "", "Ann Bell-Hart | Carl Dunn"),
    ("Jean-Paul Roux Ann Bell", "", "Jean-Paul Roux | Ann Bell"),
    ("Jan van der Berg Ann Bell", "", "Jan van der Berg | Ann Bell"),
    ("Ann Bell Piet de Groot", "", "Ann Bell | Piet de Groot"),
    ("Siân O’Hare Ann Bell", "", "Siân O’Hare | Ann Bell"),
    ("Dr Ann Bell Cllr Carl Dunn", "", "Dr Ann Bell | Cllr Carl Dunn"),
    ("Quill Sorrel Tansy Umber", "QS TU", "Quill Sorrel | Tansy Umber"),
    ("Quill Sorrel Tansy", "QST", "Quill Sorrel Tansy"),
    ("Ann Bell Carl J. Dunn", "", "Ann Bell | Carl J. Dunn"),
    ("A. Bell C. Dunn", "", "A. Bell | C. Dunn"),
]


@pytest.mark.parametrize(("text", "initials", "expected"), SPLITS, ids=[c[0] for c in SPLITS])
def test_splits(text: str, initials: str, expected: str) -> None:
    assert split(text, evidence(initials)) == expected


# a cell of names of three words, what the document says elsewhere, and the people
SAID = [
    (
        "Quill Rowan Sorrel Tansy Rue Umber",
        {"pairs": "quill-rowan rowan-sorrel"},
        "Quill Rowan Sorrel | Tansy Rue Umber",
    ),
    ("Quill Rowan Sorrel Tansy Rue Umber", {"alone": "quill tansy"}, "Quill Rowan Sorrel | Tansy Rue Umber"),
    ("Quill Sorrel Tansy Rue Umber", {"alone": "quill tansy"}, "Quill Sorrel | Tansy Rue Umber"),
    ("Quill Sorrel Tansy Rue Umber", {"alone": "quill rue"}, "Quill Sorrel Tansy | Rue Umber"),
    ("Cllr Mary Beth Quill Cllr John Sorrel", {"titled": "quill sorrel"}, "Cllr Mary Beth Quill | Cllr John Sorrel"),
    ("Mr James Mrs Grace Sorrel", {}, "Mr James | Mrs Grace Sorrel"),
]


@pytest.mark.parametrize(("text", "said", "expected"), SAID, ids=[f"{text}, {said}" for text, said, _ in SAID])
def test_splits_by_what_the_document_says(text: str, said: dict[str, str], expected: str) -> None:
    assert split(text, evidence(**said)) == expected


# a name, initials that it has, and initials that it has not
INITIALS = [
    ("Ann Bell", "AB", "BA A B ABC"),
    ("Mary Jane Bell", "MJB MB", "JB M"),
    ("Ann Bell-Hart", "ABH AB AB-H", "AH BH"),
    ("Jean-Paul Roux", "JPR JR", "PR"),
    ("Siân O’Hare", "SO SOH", "SH"),
    ("Siân O'Hare", "SO SOH", "SH"),
    ("Jan van der Berg", "JB JVDB JVB", "VB"),
    ("Iain McAllister", "IM IMA", "IA"),
    ("Cher", "", "C"),
    ("", "", "A"),
]


@pytest.mark.parametrize(("name", "has", "lacks"), INITIALS, ids=[c[0] or "nobody" for c in INITIALS])
def test_initials(name: str, has: str, lacks: str) -> None:
    found = initials_of(name.split())
    assert set(has.split()) <= set(found)
    assert not set(lacks.split()) & set(found)


@pytest.mark.parametrize(("name", "first"), [("Ann Bell", "AB"), ("Mary Jane Bell", "MJB"), ("Ann Bell-Hart", "ABH")])
def test_the_likeliest_initials_come_first(name: str, first: str) -> None:
    assert initials_of(name.split())[0] == first


def test_long_names_do_not_grow_without_bound() -> None:
    assert len(initials_of(["O'Mc-Lane"] * 40)) < 500


@pytest.mark.parametrize("text", ["A.B.", "A B", "A-B", "A’B", "AB"])
def test_bare_initials(text: str) -> None:
    assert bare_initials(text) == "AB"

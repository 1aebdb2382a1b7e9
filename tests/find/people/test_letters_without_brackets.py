"""Initials that stand bare behind the names of a cell, and what beside them is of which."""

from __future__ import annotations

import pytest

from minutes_extract import extract_text


def people(*rows: str) -> list[tuple[str, str | None, str | None, str | None]]:
    minutes = extract_text(
        "**Coldmere Growers Committee**\n\n**Meeting – 14th November 2019 – 7.15pm**\n\n**Present**\n"
        + "\n".join(rows)
        + "\n---\t---\t---\n\n1\t<b>Apologies</b>\n\t<p>None. The minutes were taken as read.</p>\n"
    )
    return [(p.name, p.initials, p.role, p.organisation) for p in minutes.attendees]


@pytest.mark.parametrize(
    ("names", "beside", "expected"),
    [
        (
            "Dr Edith Marlin EM Mr Tomas Greave TG",
            "Chair Treasurer",
            [("Edith Marlin", "EM", "Chair", None), ("Tomas Greave", "TG", "Treasurer", None)],
        ),
        (
            "Gus van Hart GvH Nora Quist NQ",
            "Finance Officer Finance Officer",
            [("Gus van Hart", "GvH", "Finance Officer", None), ("Nora Quist", "NQ", "Finance Officer", None)],
        ),
        ("Edith Marlin OBE", "Chair", [("Edith Marlin", "EM", "Chair", None)]),
        ("Nora Quist FRZW", "Secretary", [("Nora Quist", "NQ", "Secretary", None)]),
    ],
)
def test_letters_behind_a_name_are_its_initials_and_end_it(
    names: str, beside: str, expected: list[tuple[str, str | None, str | None, str | None]]
) -> None:
    assert people(f"{names}\t{beside}\t", "Hugo Pelham\tWarden\t") == [*expected, ("Hugo Pelham", "HP", "Warden", None)]


def test_two_strange_words_each_and_the_same_words_twice_are_cut_evenly() -> None:
    found = people(
        "Sara Lund SL Peter Coombe PC\tSouth Coldmere Ferrow Isle\t",
        "Ida Farr IF Max Oake MO\tFell West Fell West (Vice Chair)\t",
        "Hugo Pelham HP\tSecretary\t",
    )
    assert [(name, role or body) for name, _, role, body in found if name != "Max Oake"] == [
        ("Sara Lund", "South Coldmere"),
        ("Peter Coombe", "Ferrow Isle"),
        ("Ida Farr", "Fell West"),
        ("Hugo Pelham", "Secretary"),
    ]
    assert ("Max Oake", "MO", "Vice Chair", "Fell West") in found


def test_members_beside_officers_are_people_in_both_cells() -> None:
    found = people("Cllr Edith Marlin\tTomas Greave\t", "Cllr Hugo Pelham\tNora Quist\t")
    assert [name for name, *_ in found] == ["Edith Marlin", "Tomas Greave", "Hugo Pelham", "Nora Quist"]


def test_places_beside_one_row_of_titled_names_are_nobody() -> None:
    assert [name for name, *_ in people("Dr Sara Lund SL Dr Peter Coombe PC\tSouth Coldmere Ferrow Isle\t")] == [
        "Sara Lund",
        "Peter Coombe",
    ]

"""Initials behind what is said of somebody, and offices begun with a capital in front of names, in lines."""

from __future__ import annotations

import pytest

from minutes_extract import extract_text

BEGIN = "Dunmere Village Trust\n\nMinutes of the meeting held on 4 March 2014\n\n"
END = "\n\n1. Welcome\n\nHM opened the meeting.\n"
FOUR = "Hilda Marrack HM Chair; Colin Tapp CT Vice Chair; Oswin Brake OB Treasurer; Sheila Vane SV Bookings Secretary"


def people(lists: str) -> str:
    found = extract_text(BEGIN + lists + END).attendees
    return "; ".join(
        " ".join(filter(None, (p.name, p.initials, p.role, p.organisation and f"@{p.organisation}"))) for p in found
    )


@pytest.mark.parametrize(
    "lists",
    [
        "Present: Hilda Marrack, Chair HM\n\nColin Tapp, Vice Chair CT\n\nOswin Brake, Treasurer OB\n\nSheila Vane, Bookings Secretary SV",
        "**Present:**\n\n- Hilda Marrack, Chair HM\n- Colin Tapp, Vice Chair CT\n- Oswin Brake, Treasurer OB\n- Sheila Vane, Bookings Secretary SV",
        "Present:\nHilda Marrack - Chair HM\nColin Tapp - Vice Chair CT\nOswin Brake - Treasurer OB\nSheila Vane - Bookings Secretary SV",
        "Present: Hilda Marrack, Chair HM, Colin Tapp, Vice Chair CT, Oswin Brake, Treasurer OB and Sheila Vane, Bookings Secretary SV.",
    ],
)
def test_initials_behind_an_office_are_not_of_it(lists: str) -> None:
    assert people(lists) == FOUR


@pytest.mark.parametrize(
    ("lists", "expected"),
    [
        (
            "Present: Hilda Marrack, Director HR\nColin Tapp, Head of IT\nIvo Tarn, Head of IT",
            "Hilda Marrack HM Director HR; Colin Tapp CT Head of IT; Ivo Tarn IT Head of IT",
        ),
        (
            "Present: Jane Cove, Chair JC Diana North, Clerk DN",
            "Jane Cove JC Chair; Diana North DN Clerk",
        ),
    ],
)
def test_letters_of_another_or_of_a_field_stay(lists: str, expected: str) -> None:
    assert people(lists) == expected


@pytest.mark.parametrize(
    ("lists", "expected"),
    [
        (
            "Present: Chair Vic Amory (VA), Sec Una Bold (UB), Vice chair Tom Sell (TS), Treasurer Sam Pile (SP), Ida Cole",
            "Vic Amory VA Chair; Una Bold UB Sec; Tom Sell TS Vice chair; Sam Pile SP Treasurer; Ida Cole IC",
        ),
        (
            "Present: Cllr Vic Amory (VA), Vice-chair Zorvan Kloot (ZK), Community councillor Una Bold (UB), clerk Sam Pile (SP)",
            "Vic Amory VA; Zorvan Kloot ZK Vice-chair; Una Bold UB Community councillor; Sam Pile SP clerk",
        ),
        (
            "Present: Vic Amory, Vice chair Tom Sell, Treasurer Una Bold, Sam Pile",
            "Vic Amory VA; Tom Sell TS Vice chair; Una Bold UB Treasurer; Sam Pile SP",
        ),
        (
            "Present:\n\n* Vice chair Vic Amory, Parish clerk Mrs Zeb Kloot and Head teacher Una Bold",
            "Vic Amory VA Vice chair; Zeb Kloot ZK Parish clerk; Una Bold UB Head teacher",
        ),
        (
            "Present: Vic Amory, Head teacher, Una Bold, Assistant clerk Avon Council",
            "Vic Amory VA Head teacher; Una Bold UB Assistant clerk @Avon Council",
        ),
        (
            "Present: Vic Amory, Clerk Una Bold, Treasurer Tom Sell, Warden",
            "Vic Amory VA Clerk; Una Bold UB Treasurer; Tom Sell TS Warden",
        ),
    ],
)
def test_an_office_begun_with_a_capital_stands_in_front_of_a_name(lists: str, expected: str) -> None:
    assert people(lists) == expected


def test_a_plain_list_of_names_takes_no_bodies_from_the_lists_beside_it() -> None:
    lists = (
        "Present: Hilda Marrack, Weir Hydro Ltd\n\nColin Tapp, Mill Trust\n\nOswin Brake, Avon Council\n\n"
        "Apologies: {}\n\nIn attendance: Paul Ash, Tolgate"
    )
    four = "Hilda Marrack HM @Weir Hydro Ltd; Colin Tapp CT @Mill Trust; Oswin Brake OB @Avon Council; {}; Paul Ash PA @Tolgate"
    names = "Cora Gill, Abby Noone, Freda Connell and Willa Horne"
    plain = "Cora Gill CG; Abby Noone AN; Freda Connell FC; Willa Horne WH"
    assert people(lists.format(names)) == four.format(plain)
    pairs = "Cora Gill, Tolgate; Abby Noone, Zerco"
    assert people(lists.format(pairs)) == four.format("Cora Gill CG @Tolgate; Abby Noone AN @Zerco")

"""Numbers of items in a column of their own, as bodies write them."""

from __future__ import annotations

import pytest

from minutes_extract import extract_text

NUMBERS = [
    ("W.1/23", "W.2/23", "W.3/23"),
    ("W.11/2023", "W.12/2023", "W.13/2023"),
    ("W 1/23", "W 2/23", "W 3/23"),
    ("W23.1", "W23.2", "W23.3"),
    ("F&amp;GP.1/22", "F&amp;GP.2/22", "F&amp;GP.3/22"),
    ("F&amp;GP 1/22", "F&amp;GP 2/22", "F&amp;GP 3/22"),
    ("F&amp;GP/22/12", "F&amp;GP/22/13", "F&amp;GP/22/14"),
    ("P&amp;R-12", "P&amp;R-13", "P&amp;R-14"),
    ("2023/W/01", "2023/W/02", "2023/W/03"),
    ("2023.W.1", "2023.W.2", "2023.W.3"),
    ("GB1.1", "GB1.2", "GB1.3"),
    ("B.1", "B.2", "B.3"),
    ("[1]", "[2]", "[3]"),
    ("§1", "§2", "§3"),
    ("1/", "2/", "3/"),
    ("Agenda 1", "Agenda 2", "Agenda 3"),
    ("i.", "ii.", "iii."),
    ("a)", "b)", "c)"),
]
BARE = {"[1]": ["1", "2", "3"], "§1": ["1", "2", "3"], "1/": ["1", "2", "3"], "Agenda 1": ["1", "2", "3"],
        "i.": ["i", "ii", "iii"], "a)": ["a", "b", "c"]}  # fmt: skip
TEXTS = [
    ("Apologies", "An apology was received from Mr Hurley.", ""),
    ("Pumping station", "No. 2 pump is noisy, and a quotation is to be obtained.", "Engineer"),
    ("Date of next meeting", "Tuesday 18 April 2023 at 10.30 a.m.", ""),
]


@pytest.mark.parametrize("numbers", NUMBERS, ids=lambda numbers: numbers[0])
@pytest.mark.parametrize("own_row", [False, True])
def test_numbers_in_their_column_number_the_items(numbers: tuple[str, ...], own_row: bool) -> None:
    seam = "\t\n\t" if own_row else ""
    rows = [
        f"{number}\t<p><b>{heading}</b></p>{seam}<p>{text}</p>\t{owner}"
        for number, (heading, text, owner) in zip(numbers, TEXTS, strict=True)
    ]
    minutes = extract_text(
        "**Havers Drainage Board**\n\n**Minutes of the meeting held on 17 January 2023**\n\n"
        "**Present:** Mr R Garnet (Chairman), Mrs L Peckham, Mr P Lovelace (Engineer)\n\n"
        "Minute\tSubject\tAction\n---\t---\t---\n" + "\n".join(rows) + "\n"
    )
    shown = BARE.get(numbers[0], [number.replace("&amp;", "&") for number in numbers])
    assert [(item.number, item.heading) for item in minutes.items] == [
        (number, heading) for number, (heading, _, _) in zip(shown, TEXTS, strict=True)
    ]
    assert [o.name for a in minutes.actions for o in a.owners] == ["P Lovelace"]

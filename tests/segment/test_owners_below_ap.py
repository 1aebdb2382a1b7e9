"""A column headed 'AP': the owners of the tasks beside it, or their numbers."""

from __future__ import annotations

import pytest

from minutes_extract import extract_text


def read(head: str, one: str, two: str) -> list[tuple[str, list[str]]]:
    minutes = extract_text(
        "**COLDMERE VISITORS BOARD**\n\n**Minutes of the meeting held on 8 October 2024**\n\n"
        "**Present:** Ann Bell (AB), Tom Greave (TG), Nora Quist (NQ)\n\n"
        f"No.\tSubject\tNotes\t{head}\n1\t<b>Apologies</b>\t<p>None were received. All were well.</p>\t\n"
        f"2\t<b>Rota</b>\t<p>Members had made 14 visits.</p> <p><b>AP 2/24: TG to count the bells.</b></p>\t{one}\n"
        "3\t<b>Report</b>\t<p>AB said that it was due.</p> <p><b>AP 3/24: All members to send drafts to AB.</b></p>\t"
        f"{two}\n4\t<b>Recruitment</b>\t<p>Two candidates were seen. Noted.</p>\t\n"
    )
    return [(a.number or "", [o.text for o in a.owners]) for a in minutes.actions]


@pytest.mark.parametrize("head", ["AP", "Action", "Owner"])
def test_owners(head: str) -> None:
    assert read(head, "<b>TG</b>", "<b>All</b>") == [("2/24", ["TG"]), ("3/24", ["All"])]


def test_numbers() -> None:
    assert read("AP", "2/24", "3/24") == [("2/24", ["TG"]), ("3/24", ["All members"])]

"""Initials in front of names, that of a title among them, and what somebody did in the last column."""

from __future__ import annotations

import pytest

from minutes_extract import extract_text
from minutes_extract.segment.grouped import lettered

HEAD = "**WEIR HOSPICE**\n\n**Minutes of the meeting of 19 May 2031, 5.30 pm**\n\n**Present**\n\n"
ROWS = """<b>DAB</b>\tDr Ann Bell\tTrustee, retired GP\tChair
---\t---\t---\t---
<b>CD</b>\tCarl Dunn\tTrustee, solicitor\t
<b>EF</b>\tEve Frost\tTrustee, former ward sister\t
<b>GH</b>\tGus Hale-Hill\tTrustee, accountant\tuntil 6.40 pm

**Apologies:** The Venerable Stephen Ash (<b>SA</b>), Trustee; Mia Lund (<b>ML</b>), Nurse

<b>1</b>\t<b>Roof</b>
---\t---
\t<p>It leaks.</p>
"""


def test_the_letter_of_a_title_stands_in_front() -> None:
    found = extract_text(HEAD + ROWS).attendees
    assert [(a.name, a.role, a.organisation, a.initials, list(a.functions)) for a in found] == [
        ("Ann Bell", "Trustee, retired GP", None, "DAB", ["chair"]),
        ("Carl Dunn", "Trustee, solicitor", None, "CD", []),
        ("Eve Frost", "Trustee, former ward sister", None, "EF", []),
        ("Gus Hale-Hill", "Trustee, accountant", None, "GH", []),
        ("Stephen Ash", "Trustee", None, "SA", []),
        ("Mia Lund", "Nurse", None, "ML", []),
    ]


@pytest.mark.parametrize(
    ("name", "text", "fits"),
    [
        ("Dr Ann Bell", "DAB", True),
        ("Dr Ann Bell", "AB", True),
        ("Ann Bell", "DAB", False),
        ("Dr Ann Bell", "DHB", False),
    ],
)
def test_letters_of_a_name(name: str, text: str, fits: bool) -> None:
    assert lettered(name, text) is fits

"""Owners by a rank in letters, and by the short name of a group that the document spells out."""

from __future__ import annotations

import pytest

from minutes_extract import extract_text

TOP = (
    "**Weir Fire Authority**\n\n**20 November 2019**\n\n**Present:** Cllr Ann Bell (Chair)\n"
    "**In attendance:** Area Manager Toby Lane, Head of Prevention; Group Manager Annette Lowe, Head of Performance; Ed Frost, Treasurer\n\n"
    "No\tMinute\tAction by\n1\t<p><b>Roof</b></p><p>The Quality Assurance Subgroup met. A report was read.</p>\t\n"
)


def owners(cell: str) -> list[tuple[str, str | None]]:
    text = f"{TOP}2\t<p><b>Gate</b></p><p>The hinges to be oiled.</p>\t{cell}\n"
    return [(o.text, o.name) for a in extract_text(text).actions for o in a.owners]


@pytest.mark.parametrize(
    ("cell", "expected"),
    [
        ("AM Lane", "Toby Lane"),
        ("GM Lowe", "Annette Lowe"),
        ("QA Subgroup", "Quality Assurance Subgroup"),
        ("AM Frost", None),  # no such rank
        ("Quality Subgroup", "Quality Subgroup"),
    ],
)
def test_owner(cell: str, expected: str | None) -> None:
    assert owners(cell) == [(cell, expected)]

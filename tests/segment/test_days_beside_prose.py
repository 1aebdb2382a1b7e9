"""Columns of days behind the prose of minutes: when what is to be done is due, or when something was said."""

from __future__ import annotations

import pytest

from minutes_extract import extract_text

HEAD = "**Weir Mill Board**\n\n**Wednesday 12 October 2022**\n\n**Present:** Ann Bell, Carl Dunn\n\n"
ROWS = """{H}
---	---	---
<b>1</b>	<b>Welcome</b>\t
	<p>Ann welcomed all who had come through the rain.</p>\t
<b>2</b>	<b>Roof</b>\t
	<p>The slates have been loose since the storm, and the builder says that it is the wind.</p>\t
	<p><b>Action 1: Price to be got from a builder &#8211; Carl Dunn</b></p>	11/11/22
	<p><b>Action 2: Gutters to be cleared &#8211; Ann Bell</b></p>	Jan 2023
<b>3</b>	<b>Bus</b>\t
	<p>They want to stop it at Easter.</p>\t
"""


@pytest.mark.parametrize(
    "heads",
    [
        "Item	Discussion	Date",
        "Eitem / Item	Trafodaeth / Discussion	Dyddiad / Date",
        "No	Discussion	By when",
    ],
)
def test_days_beside_a_few_rows_are_when_they_are_due(heads: str) -> None:
    found = extract_text(HEAD + ROWS.format(H=heads))
    assert [(a.text, a.due and a.due.edtf) for a in found.actions] == [
        ("Price to be got from a builder", "2022-11-11"),
        ("Gutters to be cleared", "2023-01"),
    ]


def test_days_beside_every_row_are_not() -> None:
    rows = "Item\tDiscussion\tDate\n1\tThe roof leaks, and Carl Dunn will ask a builder.\t3/9/22\n2\tThe bus stops at Easter, and we shall write.\t5/9/22\n3\tThe bank was paid.\t7/9/22\n"
    assert all(a.due is None for a in extract_text(HEAD + rows).actions)

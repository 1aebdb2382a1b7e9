"""Reviews whose entries name the month that raised them, under several titles."""

from __future__ import annotations

import pytest

from minutes_extract import Minutes, extract_text

TEXT = """**Weir Mill Board**

**Wednesday 12 October 2022**

**Present:** Ann Bell, Carl Dunn, {N}

Item	Discussion
---	---
<b>1</b>	<b>{T}</b>
	<p>Action 1 ({M}) AB to ask the bank &#8211; <u>Completed</u></p>
	<p>Action 4 ({M}) Carl Dunn to mend the gate &#8211; <u>In progress</u>, hinges are ordered</p>
	<p>Action 6 (April) Carl Dunn to paint it &#8211; <u>Not done</u></p>
<b>2</b>	<b>Roof</b>
	<p>It leaks.</p>
"""


def _read(title: str = "Action record", month: str = "July", name: str = "Eve Frost") -> Minutes:
    return extract_text(TEXT.format(T=title, M=month, N=name))


@pytest.mark.parametrize(
    "title", ["Action record", "Actions record", "Action log", "Cofnod gweithredu / Action record"]
)
@pytest.mark.parametrize("month", ["July", "Jul", "July 2022", "May"])
def test_the_month_is_nobody(title: str, month: str) -> None:
    found = _read(title, month)
    assert [(u.number, u.text, u.status, [o.name for o in u.owners]) for u in found.action_updates] == [
        ("1", "AB to ask the bank", "complete", ["Ann Bell"]),
        ("4", "Carl Dunn to mend the gate", "in_progress", ["Carl Dunn"]),
        ("6", "Carl Dunn to paint it", "open", ["Carl Dunn"]),
    ]
    assert not found.actions


def test_somebody_called_so_is_an_owner() -> None:
    found = _read(name="April Frost").action_updates[-1]
    assert [o.name for o in found.owners] == ["April Frost"]

"""Numbers with no space behind them: '1.Apologies'."""

from __future__ import annotations

import pytest

from minutes_extract import extract_text
from minutes_extract.readers.text import read

HEAD = "Weir Trust\nMinutes of meeting held on 8 September 2020\n"
TALK = "There was a long talk of it by all of those who came."


@pytest.mark.parametrize("space", ["", " "])
@pytest.mark.parametrize("stop", [".", ")"])
def test_lines_right_below_each_other(space: str, stop: str) -> None:
    parts = (
        "Present: Ann Bell, Carl Dunn\n",
        "Apologies: Eve Frost\n",
        "Minutes of the last meeting were agreed as a true record.\n",
        f"Roof\n{TALK} Action: Carl to mend it.\n",
        f"Gate\n{TALK}\n",
    )
    minutes = extract_text(HEAD + "".join(f"{n}{stop}{space}{part}" for n, part in enumerate(parts, 1)))
    assert [(p.name, p.attendance) for p in minutes.attendees] == [
        ("Ann Bell", "present"),
        ("Carl Dunn", "present"),
        ("Eve Frost", "apologies"),
    ]
    assert [(i.number, i.heading) for i in minutes.items][-2:] == [("4", "Roof"), ("5", "Gate")]
    assert [a.text for a in minutes.actions] == ["Carl to mend it."]
    assert len(minutes.decisions) == 1


@pytest.mark.parametrize(
    "form", ["{n}.{t}\n\n{s}\n\n", "{n}.{t}: {s}\n\n", "## {n}.{t}\n\n{s}\n\n", "**{n}.{t}**\n\n{s}\n\n"]
)
def test_headings(form: str) -> None:
    parts = (("Apologies", "None."), ("Minutes of last meeting", "Agreed."), ("Matters arising", TALK), ("Roof", TALK))
    minutes = extract_text(HEAD + "\n" + "".join(form.format(n=n, t=t, s=s) for n, (t, s) in enumerate(parts, 1)))
    assert [(i.number, i.heading) for i in minutes.items] == [(str(n), t) for n, (t, _) in enumerate(parts, 1)]


@pytest.mark.parametrize("text", ["The cost was £2.5m.\n3.5m was paid.", "At 7.30pm they met.", "see v\n2.beta of it"])
def test_other_figures_begin_no_item(text: str) -> None:
    assert all(p.kind != "list_item" for p in read(text).paragraphs())

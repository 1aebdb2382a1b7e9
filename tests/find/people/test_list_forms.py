"""Lists of people in the forms that clerks write: what stands round each name, and how the list is set."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from minutes_extract import extract_text

PEOPLE = [
    ("Ann Bell", "Chair", "Weir District Council", "AB"),
    ("Carl Dunn", "Housing Manager", "Mill Homes", "CD"),
    ("Eve Frost", "Inspector", "Westshire Police", "EF"),
    ("Gus Hill", "Clerk", "Weir Parish Council", "GH"),
    ("Ida Jones", "Head of Estates", "Ferrow College", "IJ"),
]
HEAD = "**WEIR VALE FORUM**\n\n**4 May 2026, 7pm, The Mill**\n\n"
PROSE = "\n**1. Roof**\n\nAB said that it leaks.\n\n**Action: CD to ask a roofer by 3 June.**\n\n**2. Gate**\n\nIJ to paint it.\n"
TABLE = "\nItem\tNotes\tWho\n1\t<p><b>Roof</b></p> <p>AB said that it leaks.</p>\t\n2\t<p><b>Gate</b></p> <p>IJ to paint it.</p>\tIJ\n"

FORMS = """
{n}
{n}, {r}
{n} – {r}
{n} - {r}
{n} ({r})
{n} ({i})
{n} ({i}), {r}
{n} ({i}) – {r}
{n}, {r} ({i})
{n} – {r}, {o}
{n}, {r}, {o}
{n} ({i}), {r}, {o}
{n} ({o})
{n}, {o}
{n} – {o}
{n} ({r}, {o})
{n} ({i}) {r}, {o}
{r} {n}
{n}: {r}
{i}: {n}
{i} – {n}
{n} [{i}]
{n} / {i}
{n}, {i}
{n} {i}
{n} ({r}) – {o}
{n} – {r} – {o}
{n} | {r}
{n} @ {o}
{n}, {r} at {o}
{n}; {r}; {o}
Mr {n}
{n} ({i}) ({r})
{n} ({r}) ({i})
{n}, {r} – {o}
{n} – {r} ({o})
"""

LAYOUTS: dict[str, Callable[[list[str]], str]] = {
    "lines": lambda lines: "**Present:**\n\n" + "".join(f"{line}\n" for line in lines) + PROSE,
    "breaks": lambda lines: "**Present:**  \n" + "  \n".join(lines) + "\n" + PROSE,
    "paragraphs": lambda lines: "**Present**\n\n" + "\n\n".join(lines) + "\n" + PROSE,
    "bullets": lambda lines: "**Present:**\n\n" + "".join(f"- {line}\n" for line in lines) + PROSE,
    "commas": lambda lines: "**Present:** " + ", ".join(lines) + "\n" + PROSE,
    "semicolons": lambda lines: "**Present:** " + "; ".join(lines) + "\n" + PROSE,
    "numbers": lambda lines: "## Attendees\n\n" + "".join(f"{k}. {line}\n" for k, line in enumerate(lines, 1)) + PROSE,
    "cell": lambda lines: "Present:\t" + "<br/>".join(lines) + "\n" + TABLE,
    "paragraphs in a cell": lambda lines: (
        "<b>Present</b>\t" + " ".join(f"<p>{line}</p>" for line in lines) + "\n" + TABLE
    ),
    "ul": lambda lines: "**Present**\n\n<ul>" + "".join(f"<li>{line}</li>" for line in lines) + "</ul>\n" + TABLE,
}
CASES = [
    (form, name)
    for form in FORMS.strip().splitlines()
    for name in LAYOUTS
    if not (name == "commas" and set(",;") & set(form)) and not (name == "semicolons" and set(";–") & set(form))
]


@pytest.mark.parametrize(("form", "name"), CASES)
def test_each_person_has_what_stands_round_the_name(form: str, name: str) -> None:
    lines = [form.format(n=n, r=r, o=o, i=i) for n, r, o, i in PEOPLE]
    found = {person.name: person for person in extract_text(HEAD + LAYOUTS[name](lines)).attendees}
    assert set(found) == {person[0] for person in PEOPLE}
    assert {person.attendance for person in found.values()} == {"present"}
    for n, r, o, i in PEOPLE:
        assert "{r}" not in form or found[n].role == r
        assert "{o}" not in form or found[n].organisation == o
        assert "{i}" not in form or found[n].initials == i

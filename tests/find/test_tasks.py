"""Whom a sentence gives a task, and lists of owners taken apart."""

from __future__ import annotations

import pytest

from minutes_extract.find.tasks import split_owners, subject, trailing_owners

SUBJECTS = """
AB to write the letter. | AB
AB and CD to write the letter. | AB ; CD
AB, CD and EF to write the letter. | AB ; CD ; EF
AB/CD to write the letter. | AB ; CD
Ann Bell to write the letter. | Ann Bell
Mrs Bell to write the letter. | Mrs Bell
The Clerk to write the letter. | The Clerk
The Chair will write the letter. | The Chair
The Finance Committee to look at the fees. | The Finance Committee
Ferrow Council to mend the road. | Ferrow Council
All to read the paper. | All
All members to read the paper. | All members
Everyone to read the paper. | Everyone
D&P Group to draft a plan. | D&P Group
O di Stellano and P van der Berg to write the letter. | O di Stellano ; P van der Berg
Roof – AB to write the letter. | AB
It was agreed that AB will write the letter. | AB
AB agreed to write the letter. | AB
AB was asked to write the letter. | AB
AB should write the letter. | AB
Headteacher to write the letter. | Headteacher
The letter to be written by June. | -
PC Hall to be told. | -
All members to be invited to the fair. | -
All bids should be put in order. | -
The Clerk to be asked to write. | The Clerk
Need to look at the roof. | -
This will be looked at again. | -
There will be a fair. | -
The roof leaks. | -
He will write the letter. | -
Voted to write the letter. | -
Planned to write the letter. | -
Ahmed to write the letter. | Ahmed
It is hoped to mend the roof. | -
 | -
""".splitlines()[1:]


@pytest.mark.parametrize("line", SUBJECTS)
def test_subjects(line: str) -> None:
    text, _, expected = line.rpartition(" | ")
    found = subject(text)
    parts = [text[a:b] for a, b in found.parts] if found else []
    assert (" ; ".join(parts) or "-") == expected


@pytest.mark.xfail(strict=True, reason="_nameable takes a clause with initials in it ('AB would come') for a doer")
def test_a_clause_before_the_doer() -> None:
    text = "It was agreed that AB would come and CD will write."
    found = subject(text)
    assert found is not None
    assert [text[a:b] for a, b in found.parts] == ["CD"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Write the letter (AB)", "AB"),
        ("Write the letter. (AB)", "AB"),
        ("Write the letter [AB/CD].", "AB/CD"),
        ("Write the letter (Ann Bell)", "Ann Bell"),
        ("Write the letter (All)", "All"),
        ("Write the letter (AB and CD)", "AB and CD"),
        ("Write the letter (by June)", None),
        ("Write (AB) the letter", None),
        ("Write the letter (see 4.2)", None),
        ("", None),
    ],
)
def test_brackets_at_the_end(text: str, expected: str | None) -> None:
    found = trailing_owners(text)
    assert (text[slice(*found)] if found else None) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("AB", ["AB"]),
        ("AB / CD", ["AB", "CD"]),
        ("AB/CD/ EF", ["AB", "CD", "EF"]),
        ("AB, CD & EF", ["AB", "CD", "EF"]),
        ("Ann and Carl", ["Ann", "Carl"]),
        ("Q&E", ["Q&E"]),
        ("D&P Group / AB", ["D&P Group", "AB"]),
        ("AB + CD", ["AB", "CD"]),
        ("AB with CD", ["AB", "CD"]),
        ("AB;CD", ["AB", "CD"]),
        (" / ", []),
    ],
)
def test_lists_of_owners(text: str, expected: list[str]) -> None:
    assert [text[a:b] for a, b in split_owners(text, 0, len(text))] == expected


def test_what_a_bracket_says_of_an_owner_is_not_taken_apart() -> None:
    text = "AB (Chair, Roof Group) / CD"
    assert [text[a:b] for a, b in split_owners(text, 0, len(text))] == ["AB (Chair, Roof Group)", "CD"]

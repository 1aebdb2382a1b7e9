"""Titles of parts of a page are known with a number before them as without one, however the number is written."""

from __future__ import annotations

import pytest

from minutes_extract import Minutes, extract_text
from minutes_extract.segment.labels import container, titled, unnumbered
from minutes_extract.segment.outline.words import attends, usual

MANNERS = ["", "{n}. ", "{n}) ", "({n}) ", "[{n}] ", "{n}: ", "{n} - ", "{n} – ", "#{n} ", "{r}. ", "{r}) ", "{r} – ", "4.{n} ", "4.{n}. ",
           "Item {n}: ", "Item {n} – ", "Item {n} ", "Item {n}. ", "Item no. {n}: ", "ITEM {n}: ", "Agenda item {n}: ", "Section {n}: ", "Topic {n} - "]  # fmt: skip
ROMAN = ["", "I", "II", "III", "IV", "V", "VI"]


def numbered(words: str, manner: str, n: int) -> str:
    return manner.format(n=n, r=ROMAN[n]) + words


@pytest.mark.parametrize("manner", MANNERS)
def test_titles(manner: str) -> None:
    assert unnumbered(numbered("Work", manner, 3)) == "Work"
    assert titled(numbered("Action items", manner, 3)) == "list"
    assert titled(numbered("Summary of remaining actions", manner, 5)) == "list"
    assert titled(numbered("Actions from last meeting", manner, 2)) == "log"
    assert titled(numbered("Next meeting", manner, 6)) == "next"
    assert attends(numbered("Members present", manner, 1))


@pytest.mark.parametrize(
    "words", ["I agree", "2020 accounts", "12 angry letters", "V. M. Stone", "Items of note", "Section heads", "X: yes"]
)
def test_words_that_are_no_numbers(words: str) -> None:
    assert unnumbered(words) == words


FORM = """# Harbour club committee, 4 May 2022

## {}Attending

* Ola Brandt
* Ines Quast

### Apologies

* Pim van Rhee

## {}Minutes

### Review of last meeting's minutes

The minutes were read and approved.

### Sea wall

The engineer walked the wall and will show the drawings in June. The north end will be mended first.

## {}Action items

* Pim: hang the drawings in the hall
* Ines: write to the harbour office
"""


def found(minutes: Minutes) -> list[object]:
    return [
        [(a.name, a.attendance) for a in minutes.attendees],
        [(i.heading, [part.heading for part in i.items]) for i in minutes.items],
        [(a.text, [owner.name for owner in a.owners]) for a in minutes.actions],
    ]


@pytest.mark.parametrize("manner", [m for m in MANNERS if not m.startswith("4.")])
def test_numbers_before_the_parts_of_a_page(manner: str) -> None:
    numbers = [manner.format(n=n, r=ROMAN[n]) for n in (1, 2, 3)]
    assert found(extract_text(FORM.format(*numbers))) == [
        [("Ola Brandt", "present"), ("Ines Quast", "present"), ("Pim van Rhee", "apologies")],
        [("Review of last meeting's minutes", []), ("Sea wall", [])],
        [("hang the drawings in the hall", ["Pim van Rhee"]), ("write to the harbour office", ["Ines Quast"])],
    ]


ENDS = """# Harbour club committee, 4 May 2022

Present: Ola Brandt, Pim van Rhee, Ines Quast

## {}Sea wall

The engineer walked the wall. The north end will be mended before the south end.

## {}Slipway

The slip is closed to cars until the winter is over, as the board wished.

## {}{}

* Pim: hang the drawings in the hall
* Ines: write to the harbour office

## {}Next meeting

### 17:15, Wednesday 8 June 2022, old hall
"""


@pytest.mark.parametrize("manner", [m for m in MANNERS if not m.startswith("4.")])
@pytest.mark.parametrize("title", ["Actions", "Action items:", "List of new actions"])
def test_numbers_before_lists_of_actions_and_the_next_meeting(manner: str, title: str) -> None:
    numbers = [manner.format(n=n, r=ROMAN[n]) for n in (1, 2, 3, 4)]
    minutes = extract_text(ENDS.format(*numbers[:3], title, numbers[3]))
    assert [a.text for a in minutes.actions] == ["hang the drawings in the hall", "write to the harbour office"]
    assert minutes.next_meeting is not None
    assert str(minutes.next_meeting.date) == "2022-06-08"


@pytest.mark.parametrize(
    "title",
    ["Agenda / Meeting notes", "Agenda/Minutes", "Minutes & Notes", "Discussion / Notes", "Agenda and minutes"],
)
@pytest.mark.parametrize("manner", ["", "{n}. ", "Item {n}: ", "{r}. "])
def test_two_parts_one_of_which_holds_the_agenda_as_a_list(title: str, manner: str) -> None:
    first, second = (manner.format(n=n, r=ROMAN[n]) for n in (1, 2))
    assert container(title)
    source = f"""# Harbour club committee, 4 May 2022

### {first}Attendees

* Ola Brandt
* Ines Quast

### {second}{title}

* Sea wall
    * The engineer walked the wall and will show the drawings.
    * The north end comes first.
* Slipway
    * The slip is closed to cars until the winter is over.
* Pump
    * Nobody knows who lent the pump to us.
"""
    minutes = extract_text(source)
    assert [a.name for a in minutes.attendees] == ["Ola Brandt", "Ines Quast"]
    assert [i.heading for i in minutes.items] == ["Sea wall", "Slipway", "Pump"]


@pytest.mark.parametrize(
    "words",
    [
        "Review of last meeting's minutes",
        "Approve previous minutes",
        "Approval of last meeting’s minutes",
        "Previous meeting's minutes",
        "Reading of the minutes of the last session",
        "Minutes of the prior meeting",
        "Review of the previous minutes and actions",
    ],
)
def test_what_is_done_with_the_last_minutes(words: str) -> None:
    assert usual(words)
    assert not usual(words.lower().replace("minutes", "accounts"))

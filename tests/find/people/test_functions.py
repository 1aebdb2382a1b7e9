"""Words that say who chairs or takes the minutes, and sentences of them behind a list of people."""

from __future__ import annotations

import pytest

from minutes_extract import extract_text
from minutes_extract.find.people.functions import functions_of

TAKERS = ["taking the minute", "writing this", "doing the notes", "who took today's minutes", "typing this up", "keeping the record", "also taking notes", "minuting this"]  # fmt: skip
OTHERS = [
    "taking the lead",
    "writing a book",
    "doing this for the school",
    "record keeper",
    "taking the minutes to the bank",
]


@pytest.mark.parametrize("said", TAKERS)
def test_takers(said: str) -> None:
    assert functions_of(said) == ["minute_taker"]


@pytest.mark.parametrize("said", OTHERS)
def test_no_takers(said: str) -> None:
    assert functions_of(said) == []


def doing(text: str) -> dict[str, tuple[str | None, list[str]]]:
    found = extract_text(
        f"{text}\n\n1. Roof\n\nIt was agreed to mend it.\n\n2. Gate\n\nCarl is to paint it.\n"
    ).attendees
    return {a.name: (a.attendance, list(a.functions)) for a in found}


SENTENCES = ["Minutes taken by {}.", "Notes by {}", "The minutes were kept by {}.", "Typed up by {}."]


@pytest.mark.parametrize("sentence", SENTENCES)
@pytest.mark.parametrize("who", ["Carl Dunn", "Carl", "@cdx"])
def test_a_sentence_behind_the_guests(sentence: str, who: str) -> None:
    text = f"Panel meeting, 12 March 2024\n\nPresent: Ann Bell, Carl Dunn (@cdx), Eva Ford\nGuest: Ivo Jay (Weir), adviser. {sentence.format(who)}"
    there = {"Ann Bell": ("present", []), "Carl Dunn": ("present", ["minute_taker"]), "Eva Ford": ("present", [])}
    assert doing(text) == there | {"Ivo Jay": ("in_attendance", [])}


def test_a_chair_named_behind_the_list() -> None:
    found = doing(
        "Panel meeting, 12 March 2024\n\nPresent: Ann Bell, Carl Dunn, Eva Ford. Chaired by Eva Ford; minutes by Ann Bell."
    )
    assert found == {
        "Ann Bell": ("present", ["minute_taker"]),
        "Carl Dunn": ("present", []),
        "Eva Ford": ("present", ["chair"]),
    }


LISTS = [
    "**Here** {}\n\n**Sorry** {}",
    "Here: {}\nSorry: {}",
    "HERE {}\n\nSORRY {}",
]


@pytest.mark.parametrize("lists", LISTS)
def test_plain_words_for_those_who_came_and_those_who_did_not(lists: str) -> None:
    said = lists.format("Ann Bell (Chairman), Carl Dunn (Sec, writing this), Eva Ford (Treasurer)", "Ida King, Jo Lund")
    found = doing(f"Notes of committee meeting held in the shed on Sunday 12th April 2015\n\n{said}")
    there = {
        "Ann Bell": ("present", ["chair"]),
        "Carl Dunn": ("present", ["minute_taker"]),
        "Eva Ford": ("present", []),
    }
    assert found == there | dict.fromkeys(("Ida King", "Jo Lund"), ("apologies", []))


@pytest.mark.parametrize("sign", ["\t", ": "])
def test_others_below_those_who_had_tasks(sign: str) -> None:
    rows = [("Facilitator", "Ann Bell"), ("Minutes", "Carl Dunn"), ("Timekeeper", "Eva Ford"), ("Also here", "Gus Hart, Ida King"), ("Apologies", "Kit Moss (holiday)")]  # fmt: skip
    found = doing("**Weir Co-operative**\n**Members' meeting 22/08/2023**\n\n" + "\n".join(map(sign.join, rows)))
    assert {name: told[0] for name, told in found.items()} == dict.fromkeys(("Ann Bell", "Carl Dunn", "Eva Ford", "Gus Hart", "Ida King"), "present") | {"Kit Moss": "apologies"}  # fmt: skip


def test_others_below_a_list_of_those_present_are_guests() -> None:
    found = doing(
        "Members' meeting 22/08/2023\n\nTimekeeper: Ann Bell\nPresent: Carl Dunn, Eva Ford\nAlso here: Gus Hart, Ida King"
    )
    assert found["Gus Hart"][0] == found["Ida King"][0] == "in_attendance"

"""Lines of attendance lists: sentences behind people, words that are surnames or titles, numbers that are none."""

from __future__ import annotations

import pytest

from minutes_extract import extract_text

HEAD = "Hill Club\n4 May 2026\n"


def found(text: str) -> list[tuple[str, str | None]]:
    return [(person.name, person.role) for person in extract_text(text).attendees]


@pytest.mark.parametrize("said", ["Minutes by Kim Moss", "Chaired by Kim Moss"])
def test_people_behind_a_sentence_of_who_wrote(said: str) -> None:
    names = [name for name, _ in found(f"{HEAD}Present: Ann Bell (Chair); Carl Dunn; {said}; Bo Lund; Al Finn\n")]
    assert names == ["Ann Bell", "Carl Dunn", "Bo Lund", "Al Finn"]
    assert [name for name, _ in found(f"{HEAD}Present: Ann Bell, Carl Dunn. {said}\n")] == ["Ann Bell", "Carl Dunn"]


@pytest.mark.parametrize("word", ["Welder", "Fitter", "Jointer", "Sponsor"])
def test_trades_that_are_surnames(word: str) -> None:
    assert found(f"{HEAD}Present: Ann Bell, Dave {word}, Bo Lund\n") == [
        ("Ann Bell", None),
        (f"Dave {word}", None),
        ("Bo Lund", None),
    ]
    assert found(f"{HEAD}Present:\nAnn Bell, {word}\nBo Lund, Lead {word}\n") == [
        ("Ann Bell", word),
        ("Bo Lund", f"Lead {word}"),
    ]


def test_words_that_are_no_titles() -> None:
    managers = found(f"{HEAD}Present: Ann Bell, Mgr Operations\nCarl Dunn, Mgr Human Resources\n")
    assert [name for name, _ in managers] == ["Ann Bell", "Carl Dunn"]
    assert found(f"{HEAD}Present: Barr Smith, Msgr Joe Hill\n") == [("Barr Smith", None), ("Joe Hill", None)]


@pytest.mark.parametrize("number", ["²", "1"])
def test_a_sign_in_a_column_of_numbers(number: str) -> None:
    rows = f"| No | Name |\n|---|---|\n| {number} | Ann Bell |\n| 2 | Carl Dunn |\n"
    assert [name for name, _ in found(f"# Hill Club\n\n4 May 2026\n\n**Present**\n\n{rows}")] == [
        "Ann Bell",
        "Carl Dunn",
    ]


@pytest.mark.parametrize("heads", ["Task | Last week | This week", "Account | Last month | This month"])
def test_states_of_two_weeks_are_no_attendance(heads: str) -> None:
    """Codes below 'Last meeting' and 'This meeting' tell who came; words of other states do not."""
    text = "# Hill Club\n\n4 May 2026\n\nPresent: Ann Bell, Carl Dunn\n\n## Works\n\nWe looked at them.\n\n"
    rows = "| Roof | open | done |\n| Shed | open | open |\n"
    assert [name for name, _ in found(f"{text}| {heads} |\n|---|---|---|\n{rows}")] == ["Ann Bell", "Carl Dunn"]

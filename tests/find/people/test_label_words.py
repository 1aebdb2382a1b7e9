"""Labels and lists as clerks write them: signs behind the label, words in front of the names and behind them."""

from __future__ import annotations

import pytest

from minutes_extract import extract_text

HEADER = "# Weir Valley Society\n\nMinutes of the meeting held on 4 March 2019\n\n"
BODY = "\n\n## 2. Boats\n\nThe boats were counted. It was agreed that the oars be painted.\n"

AWAY = """
Apologies; Eve Frost, Tom Reed
APOLOGIES; Eve Frost, Tom Reed
Apologies. Eve Frost, Tom Reed
Apologies = Eve Frost, Tom Reed
Apologies .... Eve Frost, Tom Reed
Regrets; Eve Frost, Tom Reed
Sent apologies; Eve Frost and Tom Reed
Apologies for Absence: were received from Eve Frost and Tom Reed.
Apologies: were received from Eve Frost (EF), and Tom Reed (TR).
Apologies for Absence: were received from Eve Frost (EF), and Tom Reed (TR). There were no declarations of interest.
Apologies – had been received from Eve Frost and Tom Reed. The meeting was quorate.
Apologies: Received from Eve Frost, Tom Reed
Apologies - Received from Eve Frost, Tom Reed
Apologies: Received on behalf of Eve Frost, Tom Reed
Apologies: noted from Eve Frost and Tom Reed
Apologies: sent by Eve Frost and Tom Reed
Apologies: It was noted that Eve Frost and Tom Reed had sent apologies
Apologies: Eve Frost and Tom Reed sent their apologies
Apologies for non-attendance: Eve Frost, Tom Reed
Apologies for being absent: Eve Frost, Tom Reed
Apologies: Eve Frost due to illness, Tom Reed due to work
"""
ITEM = """
Received from Eve Frost, Tom Reed.
These were received from Eve Frost and Tom Reed.
Eve Frost and Tom Reed had sent theirs.
There were apologies from Eve Frost and Tom Reed.
"""
THERE = """
Present; Ann Bell, Carl Dunn, Eve Frost, Tom Reed
Present. Ann Bell. Carl Dunn. Eve Frost. Tom Reed.
[Present: Ann Bell, Carl Dunn, Eve Frost, Tom Reed]
(Present: Ann Bell, Carl Dunn, Eve Frost, Tom Reed)
Present: 1. Ann Bell 2. Carl Dunn 3. Eve Frost 4. Tom Reed
Present: 1) Ann Bell, 2) Carl Dunn, 3) Eve Frost, 4) Tom Reed
The following were present: Ann Bell, Carl Dunn, Eve Frost, Tom Reed
Attendees:|Ann Bell, Carl|Dunn, Eve Frost, Tom|Reed
"""


def _lines(text: str) -> list[str]:
    return text.strip().split("\n")


def _people(text: str, name: str) -> list[str]:
    people = extract_text(text if name.endswith("md") else text.replace("#", ""), name=name).attendees
    assert not any(p.role or p.organisation for p in people)
    return [f"{p.attendance} {p.name}" for p in people]


FORMS = pytest.mark.parametrize("name", ["minutes.md", "minutes.txt"])


@FORMS
@pytest.mark.parametrize("said", _lines(AWAY))
def test_who_is_away_stands_behind_a_label(said: str, name: str) -> None:
    found = _people(HEADER + "Present: Ann Bell, Carl Dunn\n\n" + said + BODY, name)
    assert found == ["present Ann Bell", "present Carl Dunn", "apologies Eve Frost", "apologies Tom Reed"]


@FORMS
@pytest.mark.parametrize("said", _lines(ITEM))
def test_who_is_away_is_told_below_the_item(said: str, name: str) -> None:
    found = _people(HEADER + "Present: Ann Bell, Carl Dunn\n\n## 1. Apologies\n\n" + said + BODY, name)
    assert found == ["present Ann Bell", "present Carl Dunn", "apologies Eve Frost", "apologies Tom Reed"]


@FORMS
@pytest.mark.parametrize("said", _lines(THERE))
def test_who_was_there_stands_behind_a_label(said: str, name: str) -> None:
    found = _people(HEADER + said.replace("|", "\n") + BODY, name)
    assert found == [f"present {who}" for who in ("Ann Bell", "Carl Dunn", "Eve Frost", "Tom Reed")]


@FORMS
def test_a_sentence_heads_a_table(name: str) -> None:
    table = "| Name | Call sign | Position |\n|---|---|---|\n| Ann Bell | M7QQA | |\n| Carl Dunn | M7QQB | |\n| Eve Frost | M7QQC | |"
    found = _people(HEADER + "The following members and guests were present:\n\n" + table + BODY, name)
    assert found == ["present Ann Bell", "present Carl Dunn", "present Eve Frost"]


@FORMS
def test_a_sentence_of_apologies_follows_in_the_line_of_those_present(name: str) -> None:
    found = _people(
        HEADER + "The following were present: Ann Bell and Carl Dunn. Apologies were received from Eve Frost." + BODY,
        name,
    )
    assert found == ["present Ann Bell", "present Carl Dunn", "apologies Eve Frost"]


@pytest.mark.parametrize(
    "said", ["The following were elected: Eve Frost, Tom Reed", "Apologies. Eve told Tom of the weir.", "Weir Presents"]
)
def test_words_that_head_no_list(said: str) -> None:
    assert len(_people(HEADER + "Present: Ann Bell, Carl Dunn" + BODY + "\n" + said + "\n", "minutes.md")) == 2
